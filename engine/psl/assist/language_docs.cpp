#include "engine/psl/assist/language_docs.h"

#include <algorithm>
#include <utility>

namespace dunlin::psl {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr Entry entries[] = {
    // Blocks
    {"model", "A table: its fields are columns or relations to other models."},
    {"view", "A database view. It can be queried, but is not created or changed by migrations."},
    {"enum", "A fixed list of values."},
    {"type", "A composite type, embedded in a model."},
    {"datasource", "The database that the schema describes. A schema has one."},
    {"generator", "What is generated from the schema, for instance a client."},
    // Properties
    {"provider", "In a datasource: the kind of database. In a generator: what generates."},
    {"url", "Where the database is: a string or env(\"NAME\")."},
    {"directUrl", "The address that bypasses a connection pool: migrations use it."},
    {"shadowDatabaseUrl", "A database that may be emptied: the migration history is replayed there."},
    {"relationMode", "\"foreignKeys\": the database guards relations. \"prisma\": no foreign keys are made."},
    {"schemas", "The database schemas that the models of this file are in."},
    {"extensions", "The PostgreSQL extensions that the schema needs."},
    {"previewFeatures", "Features that are not switched on by default."},
    {"output", "The folder that the generator writes to."},
    {"binaryTargets", "The platforms that the generated client runs on."},
    {"engineType", "Which query engine the generated client uses."},
    // Field attributes
    {"@id", "The primary key of the model."},
    {"@unique", "No two rows have the same value."},
    {"@default", "The value of the column when none is given."},
    {"@updatedAt", "Set to the present time by the client whenever the record is written."},
    {"@map", "The name of the column or value in the database, where it differs."},
    {"@relation", "Which fields hold the foreign key, what they reference, and what happens when the referenced row goes."},
    {"@ignore", "Leave this field out of the generated client. The column stays."},
    {"@shardKey", "The field that decides on which shard a row is."},
    // Block attributes
    {"@@id", "A primary key of several fields."},
    {"@@unique", "No two rows have the same values in these fields."},
    {"@@index", "An index over these fields."},
    {"@@fulltext", "A full-text index over these fields."},
    {"@@map", "The name of the table or enum in the database, where it differs."},
    {"@@ignore", "Leave this model out of the generated client. The table stays."},
    {"@@schema", "The database schema that this table or enum is in."},
    {"@@shardKey", "The fields that decide on which shard a row is."},
    // Arguments
    {"fields", "Fields of this model: of the foreign key, or of the index."},
    {"references", "The fields of the other model that the foreign key points to. They must be unique there."},
    {"name", "Tells several relations between the same models apart; for keys and indexes the name in the client."},
    {"map", "The name of the constraint or index in the database."},
    {"onDelete", "What happens to these rows when the row that they reference is deleted."},
    {"onUpdate", "What happens to these rows when the key that they reference changes."},
    {"sort", "The order of the column in the index: Asc or Desc."},
    {"length", "How many leading characters of the column the index holds."},
    {"ops", "The operator class of the column in the index."},
    {"where", "Only rows that fulfil the condition are in the index."},
    {"clustered", "Whether the rows of the table are stored in the order of this index."},
    // Referential actions
    {"Cascade", "These rows go, or follow, with the row they reference."},
    {"Restrict", "The referenced row cannot go as long as a row references it."},
    {"NoAction", "Like Restrict, but some databases check only at the end of the transaction."},
    {"SetNull", "The foreign key becomes NULL."},
    {"SetDefault", "The foreign key takes its default value."},
    // Index methods
    {"BTree", "Equality, ranges and sorting. What you get without a type."},
    {"Hash", "Equality only."},
    {"Gist", "For geometry, ranges, network addresses and nearest neighbours."},
    {"Gin", "For what has many parts: lists, JSON documents, words of a text."},
    {"SpGist", "For data that splits space unevenly: points, prefixes, network addresses."},
    {"Brin", "A small summary per block range, for big tables whose rows lie in the order of the column."},
    {"Asc", "Ascending."},
    {"Desc", "Descending."},
    // Functions
    {"autoincrement", "The next number of a sequence, made by the database."},
    {"now", "The time when the row is written."},
    {"uuid", "A random UUID, made by the client. uuid(7) sorts by time."},
    {"cuid", "A collision-resistant identifier, made by the client."},
    {"ulid", "An identifier that sorts by time, made by the client."},
    {"nanoid", "A short random identifier, made by the client."},
    {"dbgenerated", "An SQL expression of the database."},
    {"auto", "An ObjectId, made by the database."},
    {"sequence", "The next number of a sequence with options."},
    {"env", "The value of an environment variable."},
    {"raw", "Text that is handed to the database as it is."},
    // Scalars
    {"String", "Text."},
    {"Boolean", "true or false."},
    {"Int", "A whole number of 32 bits."},
    {"BigInt", "A whole number of 64 bits."},
    {"Float", "A floating point number."},
    {"Decimal", "An exact decimal number."},
    {"DateTime", "A date with time."},
    {"Json", "A JSON document."},
    {"Bytes", "Binary data."},
    {"Unsupported", "A column type that the schema language has no word for, as the database writes it."},
};

} // namespace

std::string_view documentationOf(std::string_view word)
{
    const auto found = std::ranges::find(entries, word, &Entry::first);
    return found == std::end(entries) ? std::string_view() : found->second;
}

} // namespace dunlin::psl
