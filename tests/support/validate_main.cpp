// Answers `validate` questions in the protocol of the oracle's `serve`: a JSON object a line, an answer a line.
//   {"id":1,"op":"validate","files":[{"path":"a.prisma","content":"…"}]}
//   {"id":1,"ok":true,"result":{"ok":…,"errors":[{"text","start","end","file","warning"}],"rawText":"…"}}
// Places count UTF-16 code units, as the oracle's do.
#include "engine/dialects/provider_rules.h"
#include "engine/psl/schema/analysis.h"
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

json answer(const json &question)
{
    core::SourceFiles files;
    for (const json &file : question.at("files")) {
        auto source = std::make_shared<core::SourceFile>();
        source->path = file.at("path").get<std::string>();
        source->text = file.at("content").get<std::string>();
        files.push_back(std::move(source));
    }
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

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const json question = json::parse(line);
        std::cout << json{{"id", question.value("id", json())}, {"ok", true}, {"result", answer(question)}}.dump() << std::endl;
    }
}
