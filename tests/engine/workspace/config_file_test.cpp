#include "engine/workspace/config_file.h"

#include <gtest/gtest.h>

namespace dunlin::workspace {
namespace {

ConfigFile read(std::string_view text)
{
    auto file = parseConfigFile("prisma.config.ts", text);
    EXPECT_TRUE(file) << (file ? "" : file.error().message);
    return file.value_or(ConfigFile{});
}

TEST(ConfigFile, ReadsTheFormThatPrismaGenerates)
{
    const ConfigFile file = read(R"(// made by init
import "dotenv/config";
import { defineConfig, env } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma", /* here */
  migrations: {
    path: 'prisma/migrations',
    seed: `tsx prisma/seed.ts`,
  },
  engine: "classic",
  datasource: {
    url: env("DATABASE_URL"),
    shadowDatabaseUrl: process.env.SHADOW ?? "file:shadow.db",
  },
});
)");
    EXPECT_EQ(file.literal("schema").value(), "prisma/schema.prisma");
    EXPECT_EQ(file.literal("migrations.path").value(), "prisma/migrations");
    EXPECT_EQ(file.literal("migrations.seed").value(), "tsx prisma/seed.ts");
    ASSERT_TRUE(file.find("datasource.url"));
    EXPECT_EQ(file.find("datasource.url")->kind, ConfigValue::Kind::Environment);
    EXPECT_EQ(file.find("datasource.url")->text, "DATABASE_URL");
    EXPECT_EQ(file.find("datasource.shadowDatabaseUrl")->fallback, "file:shadow.db");
    EXPECT_EQ(file.literal("views.path").value(), std::nullopt);
}

TEST(ConfigFile, EndsAtBracketsThatNothingOpened)
{
    EXPECT_EQ(read("export default defineConfig({ a: { ) ] x: 1 }, schema: \"s\" })").literal("schema").value(), "s");
}

TEST(ConfigFile, FollowsANamedConstantAndJoinsPaths)
{
    const ConfigFile file = read("const config: PrismaConfig = {\n schema: path.join(__dirname, 'db', 'schema.prisma'),\n"
                                 " datasource: { url: process.env['URL']! as string },\n};\nexport default config;");
    EXPECT_EQ(file.literal("schema").value(), "db/schema.prisma");
    EXPECT_EQ(file.find("datasource.url")->text, "URL");
}

TEST(ConfigFile, SaysWhichValueItCannotRead)
{
    const ConfigFile file = read("export default {\n  schema: findSchema({ a: 1 }),\n  ...rest,\n  migrations: { path: 'm' } }");
    const auto schema = file.literal("schema");
    ASSERT_FALSE(schema);
    EXPECT_THAT(schema.error().message, testing::AllOf(testing::HasSubstr("prisma.config.ts:2"), testing::HasSubstr("findSchema({ a: 1 })")));
    EXPECT_EQ(file.literal("migrations.path").value(), "m");
    EXPECT_FALSE(parseConfigFile("c.ts", "console.log(1)"));
}

TEST(ConfigFile, SurvivesEveryPrefixOfAFile)
{
    const std::string text = "export default defineConfig({ schema: `a${b}`, datasource: { url: process.env[\"X\"] ?? 'y' /* z */ }, m: env<E>('q') }); // end";
    for (std::size_t length = 0; length <= text.size(); ++length)
        (void)parseConfigFile("c.ts", std::string_view(text).substr(0, length));
}

} // namespace
} // namespace dunlin::workspace
