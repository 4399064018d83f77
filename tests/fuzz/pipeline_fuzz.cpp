// Any bytes as a SQLite schema: analysis, lowering, diff and rendering end, and a schema differs from itself in nothing.
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "engine/workspace/graph_builder.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dunlin;
    auto text = "datasource db {\n  provider = \"sqlite\"\n}\n" + std::string(reinterpret_cast<const char *>(data), size);
    auto file = std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = std::move(text)});
    const auto analysis = psl::analyze({file}, dialects::providerRules());
    workspace::buildGraph(analysis.schema);
    const auto &dialect = *dialects::findDialect("sqlite");
    const auto schema = lower::lower(analysis.schema, dialect);
    dialect.render(dialect.diff({}, schema));
    if (!analysis.hasErrors() && !dialect.diff(schema, schema).empty())
        std::abort();
    return 0;
}
