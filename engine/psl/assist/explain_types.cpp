// Pages about types, defaults and native types.
#include "engine/psl/assist/explanation_pages.h"

namespace dunlin::psl {

std::span<const Explanation> explanationsOfTypes()
{
    static constexpr Explanation pages[] = {
        {Rule::UnknownType, "There is no such type",
         "A field's type is one of the built-in ones (String, Int, Boolean, DateTime, …), or the name of a model, enum or "
         "composite "
         "type of this schema. Upper and lower case matter.",
         "Correct the spelling, or create what the name stands for; the quick fixes (Ctrl+.) offer both.",
         "model User {\n  id   Int @id\n  name Strng\n}"},
        {Rule::TypeNotSupported, "The database has no such type",
         "The database of this schema cannot store such values: not each one knows lists, enums, JSON, decimals or composite "
         "types.",
         "Use a type that the database has: a text with a fixed form, or a table of its own instead of a list.",
         "model User {\n  id   Int      @id\n  tags String[]\n}"},
        {Rule::UnsupportedIsKnown, "The type can be written properly",
         "`Unsupported(\"…\")` is for types that the schema language does not know. It knows this one.",
         "Use the type and the native type that the message names; the field can then be used in queries.",
         "model User {\n  id   Int @id\n  name Unsupported(\"VarChar(20)\")\n}"},
        {Rule::RelationInCompositeType, "A composite type cannot refer to a model",
         "A composite type is stored inside its owner, so it has no rows of its own that could take part in a relation.",
         "Keep the id of the other model as a plain field, or make the composite type a model.",
         "type Address {\n  user User\n}\n\nmodel User {\n  id String @id @map(\"_id\") @db.ObjectId\n}"},
        {Rule::CompositeTypeCycle, "The types contain each other without end",
         "Each value of the one type would contain one of the other, which contains one of the first, and so on.",
         "Make one of the fields optional (`?`) or a list (`[]`).", "type Part {\n  inner Part\n}"},
        {Rule::InvalidDefault, "The default does not go with the type",
         "The default must be a value that the field can have: a number for `Int`, `true` or `false` for `Boolean`, a text in "
         "quotation "
         "marks for `String`, a text in the usual form for dates, JSON and decimals, one of the values for an enum, a list for a "
         "list.",
         "Write a value of the field's type, or change the type.", "model User {\n  id  Int @id\n  age Int @default(\"ten\")\n}"},
        {Rule::UnknownFunction, "There is no such function",
         "The functions for defaults are autoincrement(), now(), uuid(), cuid(), ulid(), nanoid(), dbgenerated(\"…\"), auto() "
         "and, on "
         "some databases, sequence().",
         "Correct the spelling. What the database itself computes is written as `dbgenerated(\"the SQL of it\")`.",
         "model User {\n  id Int @id @default(random())\n}"},
        {Rule::FunctionNotSupported, "The function does not go with this field",
         "Each function gives values of one type, and some exist only on some databases or for ids.",
         "Use another function or another type: uuid(), cuid(), ulid() and nanoid() give texts, now() a date, autoincrement() "
         "whole "
         "numbers.",
         "model User {\n  id Int @id @default(now())\n}"},
        {Rule::AutoincrementNotPossible, "The database cannot count here",
         "Databases limit which columns count by themselves: some only the id, some only one column of a table, some only "
         "columns that "
         "an index begins with.",
         "Make the field the id or give it an index, leave only one counting field in the model, or use another default.",
         "model User {\n  id Int @id\n  n  Int @default(autoincrement())\n}"},
        {Rule::AutoWithoutNativeType, "`auto()` needs the database's own kind of id",
         "With `auto()` the database makes the id, and it makes ids of one kind only.", "Add `@db.ObjectId` to the field.",
         "model User {\n  id String @id @default(auto()) @map(\"_id\")\n}"},
        {Rule::UnknownNativeType, "The database has no such native type",
         "Native types (`@db.…`) are those of the database of this schema; another database has others.",
         "Choose one that exists: the completion behind `@db.` lists those that go with the field. Without one the usual type is "
         "taken.",
         "model User {\n  id   Int    @id\n  name String @db.Shorttext\n}"},
        {Rule::NativeTypePrefix, "The native type names another datasource",
         "What stands before the period of a native type is the name of the datasource block.",
         "Write the name of the datasource of this schema, mostly `db`.",
         "model User {\n  id   Int    @id\n  name String @pg.Text\n}"},
        {Rule::NativeTypeArguments, "The native type has wrong arguments",
         "Native types take a fixed number of arguments, as length, precision and scale, and the database limits their values.",
         "Write as many numbers as the message says, within the limits.",
         "model User {\n  id   Int    @id\n  name String @db.VarChar(1, 2)\n}"},
        {Rule::NativeTypeForOtherType, "The native type is for another type of field",
         "Each native type stores values of certain types: a text in an integer column would not fit.",
         "Change the type of the field to the one that the message names, or choose another native type.",
         "model User {\n  id   Int    @id\n  name String @db.Integer\n}"},
        {Rule::NativeTypeNotIndexable, "The database cannot index this type",
         "Columns of this type cannot be part of a key, a unique constraint or an index in this database, because their values "
         "may be too "
         "long or have no order.",
         "Choose a native type with a limited length, index only the beginning (`length:`) where the database can, or take the "
         "field out "
         "of the key.",
         "model User {\n  id   Int    @id\n  name String @unique @db.Text\n}"},
        {Rule::NativeTypesDiffer, "Both sides of the relation should be stored alike",
         "The database compares the values of the two fields as they are stored. With different native types no row would ever "
         "match.",
         "Give both fields the same native type.",
         "model User {\n  id    String @id @map(\"_id\") @db.ObjectId\n  posts Post[]\n}\n\nmodel Post {\n  id     String @id "
         "@map(\"_id\") @db.ObjectId\n  user   User   @relation(fields: [userId], references: [id])\n  userId String\n}"},
    };
    return pages;
}

} // namespace dunlin::psl
