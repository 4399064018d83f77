// Pages about relations.
#include "engine/psl/assist/explanation_pages.h"

namespace dunlin::psl {

std::span<const Explanation> explanationsOfRelations()
{
    static constexpr Explanation pages[] = {
        {Rule::MissingOppositeField, "The relation has one side only",
         "A relation is a field on both models: each side must be able to reach the other.",
         "Add the field on the other model: a list (`Post[]`) where many belong to one. The quick fix (Ctrl+.) and formatting do "
         "it.",
         "model User {\n  id Int @id\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int\n  user   User @relation(fields: "
         "[userId], "
         "references: [id])\n}"},
        {Rule::AmbiguousRelation, "It is unclear which fields belong together",
         "Two models are related more than once, or a model with itself, and nothing says which field of the one side goes with "
         "which of "
         "the other.",
         "Give each relation a name, the same on both of its fields: `@relation(\"author\", …)`.",
         "model User {\n  id       Int    @id\n  written  Post[]\n  reviewed Post[]\n}\n\nmodel Post {\n  id  Int @id\n  aId "
         "Int\n  bId "
         "Int\n  a   User @relation(fields: [aId], references: [id])\n  b   User @relation(fields: [bId], references: [id])\n}"},
        {Rule::MissingForeignKey, "The relation has no foreign key",
         "Where many rows belong to one, each of the many stores which one it belongs to, in a field of its own. `fields:` names "
         "it.",
         "Add the field and `@relation(fields: [userId], references: [id])`; the quick fix (Ctrl+.) writes both.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id   Int  @id\n  user User\n}"},
        {Rule::MissingReferences, "The relation does not say what it refers to",
         "Besides the foreign key fields the relation names, in `references:`, the fields of the other model that they point to.",
         "Add `references: [id]`.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int\n  user   User "
         "@relation(fields: [userId])\n}"},
        {Rule::OneToOneWithoutForeignKey, "The one-to-one relation has no foreign key",
         "One of the two sides must store which row of the other it belongs to; it is free which.",
         "Add a field for it, and `@relation(fields: […], references: […])`, on one of the two.",
         "model User {\n  id      Int      @id\n  profile Profile?\n}\n\nmodel Profile {\n  id   Int  @id\n  user User\n}"},
        {Rule::ForeignKeyOnWrongSide, "The foreign key stands on the wrong side, or on both",
         "One side of a relation has the foreign key: `fields:` and `references:` belong together, on that side alone. With a "
         "list it is "
         "always the other side; else the side that must have a partner.",
         "Remove `fields:` and `references:` from the side that the message names, and keep both on the other.",
         "model User {\n  id     Int    @id\n  postId Int\n  posts  Post[] @relation(fields: [postId], references: "
         "[id])\n}\n\nmodel Post "
         "{\n  id     Int  @id\n  userId Int\n  user   User @relation(fields: [userId], references: [id])\n}"},
        {Rule::ActionOnWrongSide, "`onDelete` and `onUpdate` stand on the wrong side",
         "They say what happens to a row when the one that it refers to goes or changes, so they stand beside the foreign key.",
         "Move them to the side that has `fields:`.",
         "model User {\n  id    Int    @id\n  posts Post[] @relation(onDelete: Cascade)\n}\n\nmodel Post {\n  id     Int  @id\n  "
         "userId "
         "Int\n  user   User @relation(fields: [userId], references: [id])\n}"},
        {Rule::UnknownRelationField, "The relation names a field that is not there",
         "`fields:` names fields of this model, `references:` fields of the related one, as they are called in the schema.",
         "Correct the spelling, or add the field.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id   Int  @id\n  user User @relation(fields: "
         "[userId], "
         "references: [id])\n}"},
        {Rule::RelationOverRelation, "The relation is built on another relation",
         "A foreign key is made of columns. A relation field is none.", "Name the foreign key field of that relation instead.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id   Int  @id\n  user User @relation(fields: "
         "[user], "
         "references: [id])\n}"},
        {Rule::RelationFieldCount, "The two lists of the relation differ in length",
         "Each field of `fields:` points to the one at the same place of `references:`.", "Make both lists equally long.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id   Int  @id\n  a    Int\n  b    Int\n  user "
         "User "
         "@relation(fields: [a, b], references: [id])\n}"},
        {Rule::RelationTypeMismatch, "Foreign key and key have different types",
         "A foreign key holds values of the key that it points to, so both have the same type.",
         "Give the foreign key field the type of the field that it references.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int    @id\n  userId String\n  user   "
         "User   "
         "@relation(fields: [userId], references: [id])\n}"},
        {Rule::RelationNotOptional, "The foreign key may be empty, the relation may not",
         "When the foreign key has no value there is no partner, so the relation field must be optional too.",
         "Add `?` to the relation field's type, or remove it from the foreign key's.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int?\n  user   User "
         "@relation(fields: [userId], references: [id])\n}"},
        {Rule::RequiredBackRelation, "The database cannot promise a partner on this side",
         "The foreign key is on the other side. Nothing there makes sure that for each row of this model one exists that points "
         "to it.",
         "Make this field optional with `?`.",
         "model User {\n  id      Int     @id\n  profile Profile\n}\n\nmodel Profile {\n  id     Int  @id\n  userId Int  "
         "@unique\n  user   "
         "User @relation(fields: [userId], references: [id])\n}"},
        {Rule::ReferencesNotUnique, "The relation points to something that is not unique",
         "A foreign key must find exactly one row, so what it references is an id or a unique key, with the fields in the same "
         "order.",
         "Reference the id, or make the referenced fields unique (quick fix, Ctrl+.).",
         "model User {\n  id    Int    @id\n  name  String\n  posts Post[]\n}\n\nmodel Post {\n  id       Int    @id\n  userName "
         "String\n  "
         "user     User   @relation(fields: [userName], references: [name])\n}"},
        {Rule::OneToOneNotUnique, "Several rows could point to the same one",
         "In a one-to-one relation each row has one partner at most, which a unique foreign key makes sure of.",
         "Add `@unique` to the foreign key field (quick fix, Ctrl+.), or make the other side a list for a one-to-many relation.",
         "model User {\n  id      Int      @id\n  profile Profile?\n}\n\nmodel Profile {\n  id     Int  @id\n  userId Int\n  "
         "user   User "
         "@relation(fields: [userId], references: [id])\n}"},
        {Rule::RelationToIgnored, "The related model is ignored",
         "A model with `@@ignore` is not part of the client, so no field can lead to it.", "Add `@ignore` to the relation field.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int\n  user   User "
         "@relation(fields: [userId], references: [id])\n\n  @@ignore\n}"},
        {Rule::InvalidReferentialAction, "The database does not know this action",
         "The actions are Cascade, Restrict, NoAction, SetNull and SetDefault. Not every database has all of them.",
         "Choose one of those that the message lists.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int\n  user   User "
         "@relation(fields: [userId], references: [id], onDelete: Delete)\n}"},
        {Rule::SetNullOnRequired, "The foreign key cannot become empty",
         "`SetNull` empties the foreign key when the row that it refers to goes, but the field is required.",
         "Make the field optional, or choose another action: Cascade removes the row too, Restrict forbids it.",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int\n  user   User "
         "@relation(fields: [userId], references: [id], onDelete: SetNull)\n}"},
        {Rule::SetDefaultNotSupported, "The database ignores `SetDefault`", "The database accepts the word, but does not do it.",
         "Choose another action (quick fix: NoAction).",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int  @default(1)\n  "
         "user   User "
         "@relation(fields: [userId], references: [id], onDelete: SetDefault)\n}"},
        {Rule::CascadeCycle, "Deleting or updating could go round in a circle",
         "This database refuses foreign keys that lead from a table back to itself when each of them acts by itself on a change.",
         "Set both `onDelete` and `onUpdate` to NoAction on one relation of the circle.",
         "model User {\n  id       Int    @id\n  bossId   Int\n  boss     User   @relation(\"boss\", fields: [bossId], "
         "references: [id])\n  "
         "people   User[] @relation(\"boss\")\n}"},
        {Rule::MultipleCascadePaths, "A change could reach a row on two ways",
         "This database refuses foreign keys by which one deletion or update arrives at the same table on more than one path.",
         "Set both `onDelete` and `onUpdate` to NoAction on one of the relations that the message names.",
         "model A {\n  id Int @id\n  b  B[]\n  c  C[]\n}\n\nmodel B {\n  id  Int @id\n  aId Int\n  a   A   @relation(fields: "
         "[aId], "
         "references: [id], onDelete: Cascade)\n  c   C[]\n}\n\nmodel C {\n  id  Int @id\n  aId Int\n  a   A   @relation(fields: "
         "[aId], "
         "references: [id], onDelete: Cascade)\n  bId Int\n  b   B   @relation(fields: [bId], references: [id], onDelete: "
         "Cascade)\n}"},
        {Rule::MissingRelationIndex, "The foreign key field has no index",
         "Without real foreign keys (`relationMode = \"prisma\"`) the database makes no index for the field, and looking up "
         "related rows "
         "reads the whole table.",
         "Add `@@index([field])` (quick fix, Ctrl+.).",
         "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  userId Int\n  user   User "
         "@relation(fields: [userId], references: [id])\n}"},
        {Rule::InvalidManyToMany, "The many-to-many relation says too much or too little",
         "Where both sides are lists, the join table is made by itself, and neither side has foreign keys or actions. In a "
         "document "
         "database both sides keep a list of ids instead, named by `fields:`.",
         "Remove the arguments that the message names. Where the relation needs more than that, write the join table as a model.",
         "model Post {\n  id   Int   @id\n  tags Tag[] @relation(onDelete: Cascade)\n}\n\nmodel Tag {\n  id    Int    @id\n  "
         "posts "
         "Post[]\n}"},
        {Rule::ManyToManyWithoutId, "A many-to-many relation needs single ids",
         "The join table stores one id of each side, so both models must have an `@id` of one field.",
         "Give the model an `@id`, or write the join table as a model of its own.",
         "model Post {\n  a    Int\n  b    Int\n  tags Tag[]\n\n  @@id([a, b])\n}\n\nmodel Tag {\n  id    Int    @id\n  posts "
         "Post[]\n}"},
        {Rule::ManyToManyNotSupported, "This form of many-to-many does not exist here",
         "Tables keep such a relation in a join table, documents in lists of ids, and views in neither.",
         "Use the form of this database, or a model for the join table.",
         "model Post {\n  id     Int   @id\n  tagIds Int[]\n  tags   Tag[] @relation(fields: [tagIds], references: "
         "[id])\n}\n\nmodel Tag {\n  "
         "id      Int    @id\n  postIds Int[]\n  posts   Post[] @relation(fields: [postIds], references: [id])\n}"},
    };
    return pages;
}

} // namespace dunlin::psl
