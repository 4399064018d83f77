// Pages about keys, indexes and the names of constraints.
#include "engine/psl/assist/explanation_pages.h"

namespace dunlin::psl {

std::span<const Explanation> explanationsOfKeys()
{
    static constexpr Explanation pages[] = {
        {Rule::MissingUniqueCriterion, "Nothing identifies a row",
         "Each model needs something by which one of its rows can be found: an id or a unique key, of required fields only, "
         "because two "
         "rows without a value would be the same.",
         "Mark a field with `@id` (or `@unique`), or several with `@@id([a, b])`.", "model User {\n  name String\n}"},
        {Rule::MissingId, "The model needs exactly one id field", "In this database each document has one id, in one field.",
         "Mark one field with `@id`.", "model User {\n  id String @unique @map(\"_id\") @db.ObjectId\n}"},
        {Rule::MissingIdMap, "The id must be called `_id` in the database",
         "In this database the id of each document is called `_id`.", "Add `@map(\"_id\")` to the id field.",
         "model User {\n  id String @id @db.ObjectId\n}"},
        {Rule::SeveralIds, "The model has more than one id",
         "A table has one primary key. It can consist of several fields, but then it is written once, for the model.",
         "Keep one `@id`, or write `@@id([a, b])` instead of all of them. What else must not occur twice can be `@unique`.",
         "model User {\n  a Int @id\n  b Int @id\n}"},
        {Rule::OptionalId, "The id may be empty",
         "A row without a value in its id could not be found, so all fields of an id are required.",
         "Remove the `?` from the field's type, or take it out of the id.", "model User {\n  id Int? @id\n}"},
        {Rule::NoKeyFields, "The key or index has no fields", "An index over nothing is none.",
         "Name at least one field between the brackets, or remove the attribute.",
         "model User {\n  id Int @id\n\n  @@index([])\n}"},
        {Rule::UnknownKeyField, "The key or index names a field that is not there",
         "Between the brackets stand names of fields of this model, as they are called in the schema, not in the database.",
         "Correct the spelling, or add the field.", "model User {\n  id Int @id\n\n  @@index([name])\n}"},
        {Rule::RelationInKey, "A relation cannot be part of a key or index",
         "A relation field is no column. What the database stores, and can index, is the foreign key field.",
         "Name the fields that stand in `fields:` of the relation instead.",
         "model User {\n  id    Int @id\n  posts Post[]\n\n  @@index([posts])\n}\n\nmodel Post {\n  id     Int  @id\n  userId "
         "Int\n  user   "
         "User @relation(fields: [userId], references: [id])\n}"},
        {Rule::RepeatedKeyField, "The key names a field twice", "A field can be part of a key or relation once.",
         "Remove the second one.", "model User {\n  a Int\n  b Int\n\n  @@id([a, a])\n}"},
        {Rule::KeyOfView, "A view has no keys or indexes of its own",
         "A view only shows rows of tables. `@unique` on it tells the client what identifies a row; nothing of it exists in the "
         "database, so it has no name, no order and no length there, and no other kind of key.",
         "Use `@unique` or `@@unique` without further arguments, and put the index on the table.",
         "view User {\n  id Int @id\n}"},
        {Rule::DuplicateIndex, "The same index exists already", "A second index over the same fields would do nothing but cost.",
         "Remove one of the two.", "model User {\n  id String @id @unique @map(\"_id\") @db.ObjectId\n}"},
        {Rule::SeveralClustered, "The table would be clustered twice",
         "The rows of a table are stored in the order of its clustered key or index, and they can only be in one order. The "
         "primary key "
         "is clustered unless it says otherwise.",
         "Leave one of them clustered, and write `clustered: false` for the others.",
         "model User {\n  id Int @id\n  n  Int\n\n  @@index([n], clustered: true)\n}"},
        {Rule::ClientNameTaken, "The client would have two things of this name",
         "A key over several fields gets a name in the client: the one given by `name:`, or the names of its fields joined by "
         "underscores. It stands beside the fields, so no field and no other key can have it.",
         "Give the key another `name:`.", "model User {\n  a   Int\n  b   Int\n  a_b Int @id\n\n  @@unique([a, b])\n}"},
        {Rule::ConstraintNameTaken, "Two constraints have the same name",
         "The names of keys, indexes and foreign keys must differ: in some databases within a table, in others within the whole "
         "schema. "
         "Where no name is given, it is made of the names of table and columns.",
         "Give one of them another name with `map: \"…\"`.",
         "model User {\n  id Int @id\n  a  Int\n  b  Int\n\n  @@index([a], map: \"same\")\n  @@index([b], map: \"same\")\n}"},
        {Rule::ConstraintNameTooLong, "The name of the constraint is too long",
         "Databases limit the length of names and would cut this one.", "Choose a shorter name in `map:`.",
         "model User {\n  id Int @id(map: \"a_name_that_is_longer_than_any_name_may_be_in_this_kind_of_database\")\n}"},
        {Rule::ConstraintNameNotSupported, "The database gives this constraint no name",
         "In this database this kind of key or default has no name, so there is none to choose.", "Remove `map:`.",
         "model User {\n  id Int @id\n  n  Int @default(1, map: \"one\")\n}"},
        {Rule::IndexNotSupported, "The database does not have this kind of index",
         "Full-text search, clustering, index types, sort orders, lengths and conditions exist in some databases only, and some "
         "only for "
         "certain types of field.",
         "Remove the argument or attribute that the message names. What the schema cannot say can be written by hand into the "
         "SQL of a "
         "migration.",
         "model User {\n  id   Int    @id\n  name String\n\n  @@fulltext([name])\n}"},
        {Rule::OperatorClass, "The operator class does not fit",
         "An operator class says how an index compares values. Each one goes with certain index types and certain types of "
         "field, and "
         "only `@@index` has them.",
         "Choose one that fits, or leave `ops:` out. Classes that the language does not know are written `raw(\"name\")`.",
         "model User {\n  id   Int    @id\n  name String\n\n  @@index([name(ops: JsonbOps)], type: Gin)\n}"},
        {Rule::InvalidWhere, "The condition of the index cannot be read",
         "The condition of a partial index is either an object of fields and the values that they must have, or `raw(\"…\")` "
         "with the "
         "condition as the database writes it.",
         "Write `where: { field: value }`, `where: { field: { not: null } }` or `where: raw(\"…\")`.",
         "generator client {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"partialIndexes\"]\n}\n\nmodel User "
         "{\n  id "
         "Int @id\n  n  Int\n\n  @@index([n], where: 5)\n}"},
        {Rule::ShardKey, "The shard key cannot be used",
         "A shard key says by which fields the rows are spread over servers. A model has one at most, of required fields, and "
         "only some "
         "databases know it.",
         "Keep one shard key of required fields, or remove it.",
         "generator client {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"shardKeys\"]\n}\n\nmodel User {\n  "
         "id Int "
         "@id @shardKey\n}"},
    };
    return pages;
}

} // namespace dunlin::psl
