// Pages about syntax, names, attributes and arguments.
#include "engine/psl/assist/explanation_pages.h"

namespace dunlin::psl {

std::span<const Explanation> explanationsOfNames()
{
    static constexpr Explanation pages[] = {
        {Rule::Syntax, "The text cannot be read here",
         "What stands here follows none of the forms of the schema language. Often the real mistake is just before: a brace or "
         "quotation mark that is not closed, a missing type behind a field's name, or a second item on one line.",
         "Look at the marked place and the line above it. Each field, value and block attribute has a line of its own.",
         "model User {\n  id Int @id\n  name\n}"},
        {Rule::DuplicateBlock, "Two blocks have the same name",
         "Models, views, types and enums share one set of names over all files of the schema, because each becomes a type of the "
         "client.",
         "Rename one of them. `@@map(\"…\")` keeps the name of the table or type in the database.",
         "model User {\n  id Int @id\n}\n\nenum User {\n  ADMIN\n}"},
        {Rule::DuplicateField, "Two fields have the same name",
         "A field is found by its name, so a block can have each name once. The name in the database counts too: two fields "
         "cannot "
         "be the same column.",
         "Remove one of the two, or give it another name (or another `@map`).",
         "model User {\n  id   Int @id\n  name String\n  name String\n}"},
        {Rule::DuplicateEnumValue, "An enum has a value twice", "The values of an enum are a set: each one occurs once.",
         "Remove the second one, or give it another name.", "enum Role {\n  USER\n  USER\n}"},
        {Rule::DuplicateProperty, "A property is given twice",
         "A datasource or generator can say each property once; with two it would be unclear which counts.",
         "Remove one of the two.",
         "generator client {\n  provider = \"prisma-client\"\n  output   = \"a\"\n  output   = \"b\"\n}"},
        {Rule::DuplicateDatabaseName, "Two blocks stand for the same table or type",
         "With `@@map` two models, views or enums end up with the same name in the database, which has room for one of them.",
         "Give one of them another `@@map`, or, where the database has several schemas, another `@@schema`.",
         "model User {\n  id Int @id\n  @@map(\"people\")\n}\n\nmodel Person {\n  id Int @id\n  @@map(\"people\")\n}"},
        {Rule::ReservedName, "The name is reserved",
         "The generated client needs this word for itself, or it is the name of a built-in type, so no block can have it.",
         "Choose another name. `@@map(\"…\")` gives the table the name that you wanted.", "model String {\n  id Int @id\n}"},
        {Rule::InvalidName, "The name cannot be used",
         "Names begin with a letter and consist of letters, digits and underscores. The name of a relation or of an index for "
         "the "
         "client must not be empty.",
         "Choose such a name; `@map` and `@@map` say how the thing is called in the database.",
         "model User {\n  id Int @id\n  a  Int\n  b  Int\n\n  @@unique([a, b], name: \"a-b\")\n}"},
        {Rule::InvalidMappedName, "The database does not allow this field name",
         "In a document database a field's name cannot begin with `$` or contain a period: both have a meaning in its queries.",
         "Choose another name in `@map`.",
         "model User {\n  id   String @id @map(\"_id\") @db.ObjectId\n  name String @map(\"$name\")\n}"},
        {Rule::EmptyBlock, "The block is empty", "An enum has at least one value, and a composite type at least one field.",
         "Add one, or remove the block.", "enum Role {\n}"},
        {Rule::UnknownAttribute, "There is no such attribute",
         "The attribute is misspelt, or it does not exist at this place: some stand behind a field (one `@`), some on a line of "
         "their "
         "own in a block (two).",
         "Correct the spelling or remove the attribute. The completion (Ctrl+Space) lists what can stand here.",
         "model User {\n  id Int @id @uniq\n}"},
        {Rule::DuplicateAttribute, "An attribute stands twice", "This attribute can be given once for one field or block.",
         "Remove one of the two.", "model User {\n  id Int @id @default(1) @default(2)\n}"},
        {Rule::AttributeMisplaced, "The attribute does not go with this field",
         "Some attributes are for columns, some for relations: `@relation` needs a field whose type is a model, and such a field "
         "has "
         "no column of its own that could have a default, a key or a mapped name.",
         "Move the attribute to the field that it is about: for a relation mostly the foreign key field.",
         "model User {\n  id   Int @id\n  name String @relation(\"names\")\n}"},
        {Rule::TrailingComma, "A comma too many", "A list of arguments does not end with a comma.", "Remove the comma.",
         "model User {\n  id Int @id @default(autoincrement(),)\n}"},
        {Rule::MissingValue, "An argument has no value", "Behind the colon of a named argument its value is missing.",
         "Write the value, or remove the argument.", "model User {\n  id Int @id(map: )\n}"},
        {Rule::MissingArgument, "An argument is missing", "The attribute needs an argument that is not there.",
         "Write the argument that the message names. Hover over the attribute to see what it takes.",
         "model User {\n  id   Int @id\n  name String @default()\n}"},
        {Rule::UnknownArgument, "There is no such argument",
         "The attribute or function does not take this argument, or takes fewer of them.",
         "Correct the spelling or remove it. The completion (Ctrl+Space) between the parentheses lists what can stand there.",
         "model User {\n  id Int @id(order: 1)\n}"},
        {Rule::DuplicateArgument, "An argument is given twice",
         "Each argument can be given once: by its name, or as the one without a name. Several fields are written as a list in "
         "brackets.",
         "Remove one of the two, or put the values into brackets: `[a, b]`.",
         "model User {\n  a Int\n  b Int\n\n  @@id(a, b)\n}"},
        {Rule::WrongArgument, "The argument is of the wrong kind",
         "The attribute or function expects another kind of value here: for instance a text in quotation marks instead of a "
         "word, or a "
         "number from a certain range.",
         "Write a value of the kind that the message names.", "model User {\n  id Int @id @map(users)\n}"},
        {Rule::InvalidIgnore, "There is nothing to ignore here",
         "The field is left out of the client anyway: its type is `Unsupported`, or its whole model is ignored.",
         "Remove the `@ignore` of the field.", "model User {\n  id   Int    @id\n  name String @ignore\n\n  @@ignore\n}"},
        {Rule::UpdatedAtType, "`@updatedAt` needs a date with time",
         "The client writes the present moment into the field with each change, which only a single `DateTime` can hold.",
         "Make the field a `DateTime`, or remove `@updatedAt`.", "model User {\n  id      Int @id\n  changed Int @updatedAt\n}"},
    };
    return pages;
}

} // namespace dunlin::psl
