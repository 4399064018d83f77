// Each stage of the pipeline on generated schemas of 10 to 3000 models: Google Benchmark, release build.
#include "engine/core/memory.h"
#include "engine/diagram/layout.h"
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/format/formatter.h"
#include "engine/psl/schema/analysis.h"
#include "engine/psl/syntax/parser.h"
#include "engine/workspace/graph_builder.h"
#include "tests/benchmarks/synthetic.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <future>
#include <memory>

namespace dunlin::benchmarks {

namespace {

core::SourceFiles files(std::string text)
{
    return {std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = std::move(text)})};
}

const dialects::Dialect &dialect()
{
    return *dialects::findDialect("sqlite");
}

psl::Analysis analyzed(const std::string &text)
{
    auto analysis = psl::analyze(files(text), dialects::providerRules());
    if (analysis.hasErrors())
        throw std::runtime_error("the synthetic schema must be valid: " + analysis.diagnostics.front().message);
    return analysis;
}

sql::SqlSchema lowered(const std::string &text)
{
    return lower::lower(analyzed(text).schema, dialect());
}

int models(const benchmark::State &state)
{
    return static_cast<int>(state.range(0));
}

void lexAndParse(benchmark::State &state)
{
    const auto file = files(syntheticSchema(models(state))).front();
    for (auto _ : state)
        benchmark::DoNotOptimize(psl::parse(file));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(file->text.size()));
}

void format(benchmark::State &state)
{
    const auto tree = psl::parse(files(syntheticSchema(models(state))).front());
    for (auto _ : state)
        benchmark::DoNotOptimize(psl::formattedText(tree));
}

// Text in, diagnostics out: parsing included, as in the oracle's `validate`.
void validate(benchmark::State &state)
{
    const auto text = files(syntheticSchema(models(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(psl::analyze(text, dialects::providerRules()));
}

void lower(benchmark::State &state)
{
    const auto analysis = analyzed(syntheticSchema(models(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(lower::lower(analysis.schema, dialect()));
}

void diffSchemas(benchmark::State &state)
{
    const auto from = lowered(syntheticSchema(models(state)));
    const auto to = lowered(syntheticSchema(models(state), Variant::OnePercentEdited));
    for (auto _ : state)
        benchmark::DoNotOptimize(dialect().diff(from, to));
}

// The script of a whole new database.
void render(benchmark::State &state)
{
    const auto steps = dialect().diff({}, lowered(syntheticSchema(models(state))));
    for (auto _ : state)
        benchmark::DoNotOptimize(dialect().render(steps));
}

// Two texts in, SQL out: what `migrate diff --script` does, and the oracle's `diff A->B`.
void diffTexts(benchmark::State &state)
{
    const auto before = syntheticSchema(models(state)), after = syntheticSchema(models(state), Variant::OnePercentEdited);
    for (auto _ : state)
        benchmark::DoNotOptimize(dialect().render(dialect().diff(lowered(before), lowered(after))));
}

// The same, the two texts at the same time: `migrate diff` itself.
void diffTextsTogether(benchmark::State &state)
{
    const auto before = syntheticSchema(models(state)), after = syntheticSchema(models(state), Variant::OnePercentEdited);
    for (auto _ : state) {
        auto from = std::async(std::launch::async, lowered, std::cref(before));
        const sql::SqlSchema to = lowered(after);
        benchmark::DoNotOptimize(dialect().render(dialect().diff(from.get(), to)));
    }
}

void createFromText(benchmark::State &state)
{
    const auto after = syntheticSchema(models(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(dialect().render(dialect().diff({}, lowered(after))));
}

// A key press in the designer: the edited text is read anew, compared with a baseline that is already there.
void keystroke(benchmark::State &state)
{
    const auto baseline = lowered(syntheticSchema(models(state)));
    const auto text = syntheticSchema(models(state), Variant::OnePercentEdited);
    for (auto _ : state) {
        const auto analysis = psl::analyze(files(text), dialects::providerRules());
        benchmark::DoNotOptimize(workspace::buildGraph(analysis.schema));
        benchmark::DoNotOptimize(dialect().render(dialect().diff(baseline, lower::lower(analysis.schema, dialect()))));
    }
}

void layoutAll(benchmark::State &state)
{
    const auto graph = workspace::buildGraph(analyzed(syntheticSchema(models(state))).schema);
    std::vector<diagram::BoxShape> shapes;
    for (const auto &box : graph.boxes) {
        diagram::BoxShape shape{.width = 220, .height = 28 + 20 * static_cast<int>(box.rows.size()), .rowMiddles = {}};
        for (std::size_t row = 0; row < box.rows.size(); ++row)
            shape.rowMiddles.push_back(28 + 20 * static_cast<int>(row) + 10);
        shapes.push_back(std::move(shape));
    }
    const std::vector<std::optional<diagram::Point>> nothingPlaced(graph.boxes.size());
    for (auto _ : state)
        benchmark::DoNotOptimize(diagram::route(graph, shapes, diagram::layout(graph, shapes, nothingPlaced)));
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Unit(benchmark::kMillisecond)->Arg(10)->Arg(100)->Arg(1000)->Arg(3000);
}

BENCHMARK(lexAndParse)->Apply(sizes);
BENCHMARK(format)->Apply(sizes);
BENCHMARK(validate)->Apply(sizes);
BENCHMARK(lower)->Apply(sizes);
BENCHMARK(diffSchemas)->Apply(sizes);
BENCHMARK(render)->Apply(sizes);
BENCHMARK(diffTexts)->Apply(sizes);
BENCHMARK(diffTextsTogether)->Apply(sizes)->UseRealTime();
BENCHMARK(createFromText)->Apply(sizes);
BENCHMARK(keystroke)->Apply(sizes);
BENCHMARK(layoutAll)->Apply(sizes);

} // namespace

} // namespace dunlin::benchmarks

int main(int count, char **arguments)
{
    dunlin::core::useLargePages(); // as in the designer
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
}
