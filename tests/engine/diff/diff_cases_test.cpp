// tests/fixtures/diff: two Prisma schemas and what lies between them. Sections: from.prisma and to.prisma (empty: the empty
// schema; without a datasource: one of each provider), then any of sql.<provider>, summary and header.<provider> (the comment on
// top of a created migration).
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/diff/summary.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "engine/safety/findings.h"
#include "tests/support/case_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace dunlin {
namespace {

class DiffCase : public testing::TestWithParam<std::filesystem::path>
{
};

sql::SqlSchema lowered(const std::string &models, const dialects::Dialect &dialect)
{
    if (models.empty())
        return {};
    const std::string datasource = "datasource db {\n  provider = \"" + std::string(dialect.provider()) + "\"\n}\n";
    const std::string text = (models.contains("datasource ") ? std::string() : datasource) + models;
    const auto analysis = psl::analyze({std::make_shared<core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = text})},
                                       dialects::providerRules());
    EXPECT_FALSE(analysis.hasErrors()) << (analysis.diagnostics.empty() ? "" : analysis.diagnostics.front().message);
    return lower::lower(analysis.schema, dialect);
}

TEST_P(DiffCase, GivesTheExpectedScript)
{
    test::CaseFile file(GetParam());
    bool compared = false;
    for (const dialects::Dialect *dialect : dialects::allDialects()) {
        const std::string provider(dialect->provider());
        if (!file.has("sql." + provider))
            continue;
        const auto steps = dialect->diff(lowered(file.section("from.prisma"), *dialect), lowered(file.section("to.prisma"), *dialect));
        file.check("sql." + provider, steps.empty() ? "" : dialect->render(steps).text);
        if (file.has("summary"))
            file.check("summary", diff::summary(steps));
        if (file.has("header." + provider))
            file.check("header." + provider, safety::migrationHeader(safety::findings(steps)));
        compared = true;
    }
    EXPECT_TRUE(compared) << "no section of a known provider";
}

INSTANTIATE_TEST_SUITE_P(Fixtures, DiffCase, testing::ValuesIn(test::caseFiles("diff")), [](const auto &info) {
    std::string name = info.param.stem().string();
    std::ranges::replace_if(name, [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
});

} // namespace
} // namespace dunlin
