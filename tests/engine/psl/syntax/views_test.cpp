#include "engine/psl/syntax/views.h"

#include "engine/psl/syntax/parser.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dunlin::psl {
namespace {

TEST(Views, ReadAModel)
{
    const SyntaxTree tree = parse(R"(/// About
/// users
model User {
  id Int @id @default(autoincrement()) /// the key
  // plain

  role Role[] @db.VarChar(10) @map(name: "r\n", x:,)
  x Unsupported("p\"q")?
  broken
  @@index([id, role(sort: Desc)], where: {a: {not: 1}})
}
)");
    const ast::ModelDecl user = *ast::blocks<ast::ModelDecl>(tree).begin();
    EXPECT_EQ(user.keyword(), "model");
    EXPECT_EQ(user.name(), "User");
    EXPECT_EQ(user.documentation(), "About\nusers");
    EXPECT_TRUE(user.isClosed());
    EXPECT_EQ(std::ranges::distance(user.fields()), 4);

    auto field = user.fields().begin();
    const ast::FieldDecl id = *field++;
    EXPECT_EQ(id.name(), "id");
    EXPECT_EQ(id.type()->name(), "Int");
    EXPECT_EQ(id.documentation(), "the key");
    EXPECT_EQ(tree.file()->slice(id.trimmedSpan()), "id Int @id @default(autoincrement())");
    EXPECT_EQ((*id.findAttribute("id")).text(), "@id ");
    EXPECT_EQ(tree.file()->slice((*id.findAttribute("id")).trimmedSpan()), "@id");
    EXPECT_FALSE(id.findAttribute("id")->argumentList());
    const ast::Argument byDefault = *id.findAttribute("default")->arguments().begin();
    EXPECT_FALSE(byDefault.name());
    EXPECT_EQ(byDefault.value()->functionName(), "autoincrement");
    EXPECT_TRUE(byDefault.value()->argumentList());

    const ast::FieldDecl role = *field++;
    EXPECT_EQ(role.type()->arity(), ast::FieldType::Arity::List);
    EXPECT_EQ(role.documentation(), std::nullopt);
    const ast::Attribute map = *role.findAttribute("map");
    EXPECT_EQ((*map.arguments().begin()).name(), "name");
    EXPECT_EQ((*map.arguments().begin()).value()->stringValue(), "r\n");
    EXPECT_FALSE((*std::next(map.arguments().begin())).value());
    EXPECT_TRUE(map.argumentList()->trailingComma());
    EXPECT_TRUE(role.findAttribute("db.VarChar"));

    const ast::FieldDecl x = *field++;
    EXPECT_EQ(x.type()->arity(), ast::FieldType::Arity::Optional);
    EXPECT_EQ(x.type()->name(), "Unsupported");
    EXPECT_EQ(x.type()->unsupported(), "p\"q");
    EXPECT_FALSE((*field).isWellFormed());

    const ast::Attribute index = *user.attributes().begin();
    EXPECT_EQ(index.name(), "index");
    auto argument = index.arguments().begin();
    EXPECT_EQ(std::ranges::distance((*argument).value()->elements()), 2);
    const ast::Argument where = *++argument;
    EXPECT_EQ(where.name(), "where");
    EXPECT_EQ((*where.value()->members().begin()).name(), "a");
}

TEST(Views, ReadEnumsAndConfiguration)
{
    const SyntaxTree tree = parse("datasource db {\n provider = \"sqlite\"\n url =\n}\nenum E {\n /// d\n a @map(\"b\")\n}\n");
    const ast::ConfigDecl db = *ast::blocks<ast::ConfigDecl>(tree).begin();
    EXPECT_TRUE(db.isDatasource());
    EXPECT_EQ(db.findProperty("provider")->value()->stringValue(), "sqlite");
    EXPECT_FALSE(db.findProperty("url")->value());
    const ast::EnumValueDecl a = *(*ast::blocks<ast::EnumDecl>(tree).begin()).values().begin();
    EXPECT_EQ(a.name(), "a");
    EXPECT_EQ(a.documentation(), "d");
    EXPECT_EQ(ast::enclosing<ast::EnumDecl>(tree, a.span().begin)->name(), "E");
}

} // namespace
} // namespace dunlin::psl
