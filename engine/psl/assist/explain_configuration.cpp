// Pages about datasource and generator blocks.
#include "engine/psl/assist/explanation_pages.h"

namespace dunlin::psl {

std::span<const Explanation> explanationsOfConfiguration()
{
    static constexpr Explanation pages[] = {
        {Rule::SeveralDatasources, "There are two datasources",
         "A schema describes one database, so all its files together have one datasource.",
         "Remove one. A second database is a schema of its own.",
         "datasource a {\n  provider = \"postgres\"\n}\n\ndatasource b {\n  provider = \"postgres\"\n}"},
        {Rule::UnknownProperty, "There is no such property", "The datasource does not know this property.",
         "Correct the spelling or remove it. The completion (Ctrl+Space) lists what can stand here.",
         "datasource db {\n  provider = \"postgres\"\n  kind     = \"large\"\n}"},
        {Rule::PropertyWithoutValue, "The property has no value", "Behind the name of a property stands `=` and its value.",
         "Write the value, or remove the property.", "datasource db {\n  provider =\n}"},
        {Rule::MissingProvider, "The provider is missing",
         "A datasource says which kind of database it is, a generator what generates.", "Add `provider = \"…\"`.",
         "generator client {\n  output = \"a\"\n}"},
        {Rule::InvalidProvider, "The provider is no plain text",
         "Which database it is decides what the schema may say, so it stands in the schema itself and cannot come from a "
         "variable.",
         "Write the name of the database in quotation marks.", "datasource db {\n  provider = env(\"KIND\")\n}"},
        {Rule::UnknownProvider, "There is no such database",
         "The provider is the name of the database in the form that the schema language has for it.",
         "Correct the spelling; the completion (Ctrl+Space) between the quotation marks lists all of them.",
         "datasource db {\n  provider = \"oracle\"\n}"},
        {Rule::InvalidEnv, "`env()` takes the name of one variable",
         "`env(\"NAME\")` stands for the value of an environment variable.",
         "Write one name in quotation marks between the parentheses.",
         "datasource db {\n  provider = \"postgres\"\n  url      = env()\n}"},
        {Rule::UrlInSchema, "Addresses have moved out of the schema",
         "Since version 7 connection URLs stand in `prisma.config.ts`, so that a schema names no server. A schema with a `url` "
         "is read by "
         "the rules of version 6.",
         "Move the URL to `prisma.config.ts`, or keep all of them in the schema, together with a `url`.",
         "datasource db {\n  provider  = \"postgres\"\n  directUrl = env(\"DIRECT\")\n}"},
        {Rule::MissingUrl, "The datasource has no `url`",
         "As soon as one datasource has a `url`, the schema is read by the rules of version 6, where each datasource says in it where "
         "its database is.",
         "Add `url = env(\"DATABASE_URL\")`, or remove the `url` from the other one.",
         "datasource a {\n  provider = \"postgres\"\n  url      = env(\"A\")\n}\n\ndatasource b {\n  provider = \"postgres\"\n}"},
        {Rule::SameShadowDatabase, "The shadow database is the real one",
         "The shadow database is emptied each time it is used. Your data would be lost.", "Name another, empty database.",
         "datasource db {\n  provider          = \"postgres\"\n  url               = \"postgres://host/db\"\n  shadowDatabaseUrl "
         "= "
         "\"postgres://host/db\"\n}"},
        {Rule::InvalidRelationMode, "The relation mode cannot be used",
         "`relationMode` is \"foreignKeys\", where the database guards relations, or \"prisma\", where the client does. Not "
         "every database "
         "has both, and the old name `referentialIntegrity` cannot stand beside it.",
         "Choose one of the values that the message lists, and write it once.",
         "datasource db {\n  provider     = \"postgres\"\n  relationMode = \"none\"\n}"},
        {Rule::ReferentialIntegrityDeprecated, "`referentialIntegrity` is now called `relationMode`",
         "The old name still works, but will go.", "Rename it (quick fix, Ctrl+.).",
         "datasource db {\n  provider             = \"postgres\"\n  referentialIntegrity = \"prisma\"\n}"},
        {Rule::InvalidExtension, "The extension is not written properly",
         "An extension is a name, behind which `map`, `schema` and `version` can stand in parentheses, each a text in quotation "
         "marks. A "
         "name with other characters than letters, digits and underscores is given by `map`.",
         "Write for instance `extensions = [postgis, uuid_ossp(map: \"uuid-ossp\")]`.",
         "generator client {\n  provider        = \"prisma-client\"\n  previewFeatures = "
         "[\"postgresqlExtensions\"]\n}\n\ndatasource db {\n  "
         "provider   = \"postgres\"\n  extensions = [postgis(\"3\")]\n}"},
        {Rule::InvalidSchemas, "The list of schemas is empty or repeats itself",
         "`schemas` names the schemas of the database that the models are in, each once.", "Name at least one, and each once.",
         "datasource db {\n  provider = \"postgres\"\n  schemas  = []\n}"},
        {Rule::UnknownSchema, "The schema is not in the datasource",
         "`@@schema` names one of those that `schemas` of the datasource lists.",
         "Add it there (quick fix, Ctrl+.), or correct the spelling.",
         "datasource db {\n  provider = \"postgres\"\n  schemas  = [\"a\"]\n}\n\nmodel User {\n  id Int @id\n\n  "
         "@@schema(\"b\")\n}"},
        {Rule::MissingSchema, "It is not said which schema this is in",
         "The datasource lists several schemas of the database, so each model, view and enum says which of them it is in.",
         "Add `@@schema(\"…\")` (quick fix, Ctrl+.).",
         "datasource db {\n  provider = \"postgres\"\n  schemas  = [\"a\"]\n}\n\nmodel User {\n  id Int @id\n}"},
        {Rule::SchemasNotSupported, "The database has no schemas",
         "In this database all tables are in one place, or its schemas cannot be chosen from here.",
         "Remove `schemas` and `@@schema`.", "model User {\n  id Int @id\n\n  @@schema(\"a\")\n}"},
        {Rule::UnknownPreviewFeature, "There is no such preview feature",
         "Preview features are switched on by name, and go once they are part of the language.",
         "Correct the spelling, or remove it (quick fix, Ctrl+.).",
         "generator client {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"everything\"]\n}"},
        {Rule::PreviewFeatureRenamed, "The preview feature has another name here",
         "For this database the feature is now called otherwise.", "Write the new name that the message says.",
         "generator client {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"fullTextSearch\"]\n}"},
        {Rule::PreviewFeatureDeprecated, "The preview feature need not be switched on any more",
         "What it switched on is part of the language by now, or has been given up.", "Remove it (quick fix, Ctrl+.).",
         "generator client {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"interactiveTransactions\"]\n}"},
        {Rule::PreviewFeatureMisplaced, "Preview features belong into the generator",
         "They change what is generated, so the generator block says which are on.", "Move `previewFeatures` there.",
         "datasource db {\n  provider        = \"postgres\"\n  previewFeatures = [\"views\"]\n}"},
        {Rule::PreviewFeatureNeeded, "This is a preview feature", "It may still change, so it must be switched on by name.",
         "Add the name that the message says to `previewFeatures` of the generator, or do without it.",
         "view User {\n  id Int @unique\n}"},
    };
    return pages;
}

} // namespace dunlin::psl
