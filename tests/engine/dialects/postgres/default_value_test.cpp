#include "engine/dialects/postgres/default_value.h"

#include "engine/dialects/postgres/types.h"

#include <gtest/gtest.h>

namespace dunlin::dialects::postgres {
namespace {

using sql::LiteralDefault;

// A default that is described means what the same text in CREATE TABLE means.
void check(std::string_view text, std::string_view type, sql::Arity arity, const std::optional<sql::DefaultValue> &expected)
{
    EXPECT_EQ(parseDefault(text, columnType(*parseNativeType(type), arity)), expected) << text;
}

void checkScalar(std::string_view text, std::string_view type, const std::optional<sql::DefaultValue> &expected)
{
    check(text, type, sql::Arity::Required, expected);
}

sql::DefaultValue literal(LiteralDefault::Kind kind, std::string text)
{
    return LiteralDefault{kind, std::move(text), {}};
}

TEST(PostgresDefault, ReadsLiterals)
{
    using enum LiteralDefault::Kind;
    checkScalar("'it''s'::text", "Text", literal(String, "it's"));
    checkScalar("'a'::character varying(20)", "VarChar(20)", literal(String, "a"));
    checkScalar("E'a\\nb'::text", "Text", literal(String, "a\nb"));
    checkScalar("5", "Integer", literal(Number, "5"));
    checkScalar("'-5'::integer", "Integer", literal(Number, "-5"));
    checkScalar("(-5)", "Integer", literal(Number, "-5"));
    checkScalar("1.50", "Decimal", literal(Number, "1.50"));
    checkScalar("'0.25'::double precision", "DoublePrecision", literal(Number, "0.25"));
    checkScalar("true", "Boolean", literal(Boolean, "true"));
    checkScalar("'\\x6869'::bytea", "ByteA", literal(Bytes, "hi"));
    checkScalar("'{\"a\": 1}'::jsonb", "JsonB", literal(Json, "{\"a\": 1}"));
}

TEST(PostgresDefault, ReadsWhatTheServerComputes)
{
    checkScalar("CURRENT_TIMESTAMP", "Timestamp(3)", sql::NowDefault{});
    checkScalar("now()", "Timestamptz", sql::NowDefault{});
    checkScalar("nextval('\"User_id_seq\"'::regclass)", "Integer", sql::SequenceDefault{"User_id_seq"});
    checkScalar("nextval('\"My Schema\".t_id_seq'::regclass)", "BigInt", sql::SequenceDefault{"t_id_seq"});
    checkScalar("NULL::text", "Text", std::nullopt);
    checkScalar("gen_random_uuid()", "Uuid", sql::ExpressionDefault{"gen_random_uuid()"});
    checkScalar("(1 + 2)", "Integer", sql::ExpressionDefault{"(1 + 2)"});
    checkScalar("lower('A'::text)", "Text", sql::ExpressionDefault{"lower('A'::text)"});
}

TEST(PostgresDefault, ReadsLists)
{
    using enum LiteralDefault::Kind;
    const auto list = [](std::vector<LiteralDefault> items) { return sql::DefaultValue(LiteralDefault{List, {}, std::move(items)}); };
    check("ARRAY[1, '-2'::integer]", "Integer", sql::Arity::List, list({{Number, "1", {}}, {Number, "-2", {}}}));
    check("ARRAY['a'::text, 'b,c'::text]", "Text", sql::Arity::List, list({{String, "a", {}}, {String, "b,c", {}}}));
    check("ARRAY[]::integer[]", "Integer", sql::Arity::List, list({}));
    check("'{}'::text[]", "Text", sql::Arity::List, list({}));
    check("'{a,\"b \\\"c\\\"\"}'::text[]", "Text", sql::Arity::List, list({{String, "a", {}}, {String, "b \"c\"", {}}}));
}

} // namespace
} // namespace dunlin::dialects::postgres
