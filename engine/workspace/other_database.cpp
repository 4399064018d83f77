#include "engine/workspace/other_database.h"

#include "engine/core/line_index.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/pull.h"
#include "engine/workspace/workspace.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

core::SourceFiles translated(const Snapshot &snapshot, std::string_view provider)
{
    std::vector<std::vector<core::TextEdit>> edits(snapshot.files().size());
    const psl::Schema &schema = snapshot.schema();
    for (const psl::Datasource &datasource : schema.datasources)
        edits[datasource.file].push_back({datasource.providerSpan, '"' + std::string(provider) + '"'});
    for (const psl::Model &model : schema.models) {
        for (const psl::Field &field : model.fields) {
            if (field.nativeType)
                edits[field.file].push_back({field.nativeType->span, {}});
        }
    }
    core::SourceFiles files;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        core::SourceFile file = *snapshot.files()[i];
        file.text = core::EditList(std::move(edits[i])).applyTo(file.text);
        files.push_back(std::make_shared<core::SourceFile>(std::move(file)));
    }
    return files;
}

core::Result<sql::SqlSchema> schemaFor(std::string_view provider, const Snapshot &snapshot)
{
    const auto other = analyze(translated(snapshot, provider), 0);
    if (const sql::SqlSchema *schema = other->sqlSchema())
        return *schema;
    const auto error = std::ranges::find(other->diagnostics(), core::Severity::Error, &core::Diagnostic::severity);
    if (error == other->diagnostics().end())
        return core::fail(core::ErrorKind::Unsupported, whyNotMigrated(provider));
    const auto line = core::LineIndex(other->files()[error->file]->text).at(error->span.begin).line + 1;
    return core::fail(core::ErrorKind::Schema, "Line " + std::to_string(line) + ": " + error->message);
}

} // namespace

core::Result<Plan> planFor(std::string_view provider, const Snapshot &snapshot, const sql::SqlSchema &baseline)
{
    auto to = schemaFor(provider, snapshot);
    if (!to)
        return std::unexpected(std::move(to.error()));
    if (baseline.tables.empty())
        return compare(provider, {}, *to);
    const auto pulled = pull(snapshot, baseline, PullNames::Keep);
    if (!pulled)
        return std::unexpected(pulled.error());
    core::SourceFiles files;
    for (const PulledText &file : pulled->files)
        files.push_back(std::make_shared<core::SourceFile>(core::SourceFile{file.path, file.text, 0}));
    auto from = schemaFor(provider, *analyze(std::move(files), 0));
    if (!from)
        return std::unexpected(std::move(from.error()));
    return compare(provider, *from, *to);
}

} // namespace dunlin::workspace
