// Answers tests/campaigns/language.mjs in the protocol of the oracle's `serve`: a JSON object a line, an answer a line.
//   {"id":1,"op":"validate","files":[{"path":"a.prisma","content":"…"}]}
//   {"id":1,"ok":true,"result":{"ok":…,"errors":[{"text","start","end","file","warning"}],"rawText":"…"}}
//   "op":"format" answers [["a.prisma","…"]], "op":"dmmf" the datamodel.
// Places count UTF-16 code units, as the oracle's do.
#include "engine/dialects/provider_rules.h"
#include "engine/psl/dmmf/dmmf.h"
#include "engine/psl/format/missing_parts.h"
#include "engine/psl/schema/analysis.h"
#include "engine/psl/syntax/parser.h"
#include "engine/psl/validate/diagnostic_text.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

namespace {

using nlohmann::json;
using namespace dunlin;

std::size_t utf16Units(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80)
            units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

core::SourceFiles filesOf(const json &question)
{
    core::SourceFiles files;
    for (const json &file : question.at("files")) {
        auto source = std::make_shared<core::SourceFile>();
        source->path = file.at("path").get<std::string>();
        source->text = file.at("content").get<std::string>();
        files.push_back(std::move(source));
    }
    return files;
}

json validation(const core::SourceFiles &files)
{
    const psl::Analysis analysis = psl::analyze(files, dialects::providerRules());
    json errors = json::array();
    for (const core::Diagnostic &item : analysis.diagnostics) {
        const core::SourceFile &file = *files[item.file];
        errors.push_back({{"text", item.message},
                          {"start", utf16Units(std::string_view(file.text).substr(0, item.span.begin))},
                          {"end", utf16Units(std::string_view(file.text).substr(0, item.span.end))},
                          {"file", file.path},
                          {"warning", item.severity == core::Severity::Warning}});
    }
    return {{"ok", !analysis.hasErrors()}, {"errors", errors}, {"rawText", psl::renderErrors(analysis.diagnostics, files)}};
}

core::SourceFiles formatted(const core::SourceFiles &files)
{
    psl::SyntaxTrees trees;
    for (const auto &file : files)
        trees.push_back(std::make_shared<const psl::SyntaxTree>(psl::parse(file)));
    core::SourceFiles results = files;
    for (const core::FileEdit &edit : psl::formatSchema(trees).files) {
        auto changed = std::make_shared<core::SourceFile>(*files[edit.file]);
        changed->text = edit.edits.applyTo(files[edit.file]->text);
        results[edit.file] = std::move(changed);
    }
    return results;
}

json formatting(const core::SourceFiles &files)
{
    json pairs = json::array();
    for (const auto &file : formatted(files))
        pairs.push_back({file->path, file->text});
    return pairs;
}

json answer(const json &question)
{
    const std::string op = question.at("op").get<std::string>();
    const core::SourceFiles files = filesOf(question);
    if (op == "validate")
        return validation(files);
    if (op == "format")
        return formatting(files);
    if (op == "dmmf")
        return json::parse(psl::dmmf(psl::analyze(files, dialects::providerRules()).schema));
    throw std::invalid_argument("unknown op " + op);
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const json question = json::parse(line);
        std::cout << json{{"id", question.value("id", json())}, {"ok", true}, {"result", answer(question)}}.dump() << std::endl;
    }
}
