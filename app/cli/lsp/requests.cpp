// What the server answers about a document.
#include "app/cli/lsp/server.h"

#include <algorithm>
#include <map>

namespace dunlin::cli::lsp {

namespace {

using Json = nlohmann::json;
using workspace::CompletionItem;
using workspace::SymbolUse;

// CompletionItemKind of the protocol.
int kindOf(CompletionItem::Kind kind)
{
    switch (kind) {
    case CompletionItem::Kind::Keyword:
        return 14;
    case CompletionItem::Kind::Property:
    case CompletionItem::Kind::Field:
        return 5;
    case CompletionItem::Kind::Argument:
    case CompletionItem::Kind::Attribute:
        return 10;
    case CompletionItem::Kind::Type:
    case CompletionItem::Kind::NativeType:
        return 22;
    case CompletionItem::Kind::Model:
        return 7;
    case CompletionItem::Kind::Enum:
        return 13;
    case CompletionItem::Kind::EnumValue:
        return 20;
    case CompletionItem::Kind::Function:
        return 3;
    case CompletionItem::Kind::Value:
        return 12;
    case CompletionItem::Kind::Variable:
        return 21;
    }
    return 1;
}

Json markdown(const std::string &text)
{
    return {{"kind", "markdown"}, {"value", text}};
}

// SymbolKind of the protocol.
int symbolKind(workspace::OutlineItem::Kind kind)
{
    using Kind = workspace::OutlineItem::Kind;
    switch (kind) {
    case Kind::Model:
        return 5; // class
    case Kind::View:
        return 11; // interface
    case Kind::Enum:
        return 10;
    case Kind::CompositeType:
        return 23; // struct
    case Kind::Datasource:
    case Kind::Generator:
        break;
    }
    return 2; // module
}

// Index into the legend of initialize(); absent for what has no colour of its own.
std::optional<std::uint32_t> tokenType(workspace::TokenClass tokenClass)
{
    if (tokenClass == workspace::TokenClass::Punctuation || tokenClass == workspace::TokenClass::Error)
        return std::nullopt;
    return static_cast<std::uint32_t>(tokenClass); // the legend is in the order of the enumeration
}

} // namespace

Server::Answer Server::completion(const Json &params)
{
    const auto at = target(params);
    if (!at)
        return Json();
    const workspace::Completion found = at->snapshot->complete(at->at(params.at("position")));
    const Json range = at->positions.range(found.replace);
    Json items = Json::array();
    for (std::size_t i = 0; i < found.items.size(); ++i) {
        const CompletionItem &item = found.items[i];
        const std::string &text = item.insert.empty() ? item.label : item.insert;
        const bool snippet = text.find('$') != std::string::npos;
        const std::string rank = std::to_string(i);
        Json out = {{"label", item.label},
                    {"kind", kindOf(item.kind)},
                    {"sortText", std::string(4 - std::min<std::size_t>(4, rank.size()), '0') + rank},
                    {"insertTextFormat", snippet ? 2 : 1},
                    {"insertText", text},
                    {"textEdit", {{"range", range}, {"newText", text}}}};
        if (!item.detail.empty())
            out["detail"] = item.detail;
        if (!item.documentation.empty())
            out["documentation"] = markdown(item.documentation);
        items.push_back(std::move(out));
    }
    return Json{{"isIncomplete", false}, {"items", std::move(items)}};
}

Server::Answer Server::hover(const Json &params)
{
    const auto at = target(params);
    if (!at)
        return Json();
    const core::Location place = at->at(params.at("position"));
    const auto found = at->snapshot->hover(place);
    const std::string problems = at->snapshot->explainProblems(place);
    if (!found)
        return problems.empty() ? Json() : Json{{"contents", markdown(problems)}};
    const std::string text = problems.empty() ? found->markdown : found->markdown + "\n\n---\n\n" + problems;
    return Json{{"contents", markdown(text)}, {"range", at->positions.range(found->span)}};
}

Server::Answer Server::definition(const Json &params)
{
    const auto at = target(params);
    const auto use = at ? at->snapshot->symbolAt(at->at(params.at("position"))) : std::nullopt;
    if (!use)
        return Json();
    for (const SymbolUse &place : at->snapshot->usesOf(use->symbol))
        if (place.role == SymbolUse::Role::Definition)
            return location(*at->snapshot, place.location);
    return Json();
}

Server::Answer Server::references(const Json &params)
{
    const auto at = target(params);
    const auto asked = at ? at->snapshot->symbolAt(at->at(params.at("position"))) : std::nullopt;
    if (!asked)
        return Json();
    const bool declaration = params.value("/context/includeDeclaration"_json_pointer, true);
    Json places = Json::array();
    for (const SymbolUse &use : at->snapshot->usesOf(asked->symbol)) {
        if (use.role == SymbolUse::Role::Definition && !declaration)
            continue;
        // As Prisma's server: asked inside @relation, that place itself is not listed; a datasource is named by the
        // whole native type.
        if (use.role == SymbolUse::Role::Relation && use.location == asked->location)
            continue;
        core::Location place = use.location;
        if (use.role == SymbolUse::Role::Scope) {
            const std::string &text = at->snapshot->files()[place.file]->text;
            const std::size_t end = text.find_first_of(" \t\r\n(", place.span.end);
            place.span.end = static_cast<std::uint32_t>(std::min(end, text.size()));
        }
        places.push_back(location(*at->snapshot, place));
    }
    return places;
}

Server::Answer Server::highlights(const Json &params)
{
    const auto at = target(params);
    const auto asked = at ? at->snapshot->symbolAt(at->at(params.at("position"))) : std::nullopt;
    if (!asked)
        return Json();
    Json places = Json::array();
    for (const SymbolUse &use : at->snapshot->usesOf(asked->symbol))
        if (use.location.file == at->file)
            places.push_back({{"range", at->positions.range(use.location.span)}, {"kind", use.role == SymbolUse::Role::Definition ? 3 : 2}});
    return places;
}

Server::Answer Server::prepareRename(const Json &params)
{
    const auto at = target(params);
    const auto use = at ? at->snapshot->symbolAt(at->at(params.at("position"))) : std::nullopt;
    if (!use)
        return Json();
    return Json{{"range", at->positions.range(use->location.span)}, {"placeholder", use->symbol.name}};
}

Server::Answer Server::rename(const Json &params)
{
    const auto at = target(params);
    const auto use = at ? at->snapshot->symbolAt(at->at(params.at("position"))) : std::nullopt;
    if (!use)
        return std::unexpected(ResponseError{invalidParams, "There is nothing to rename here."});
    const auto edit = at->snapshot->rename(use->symbol, params.at("newName").get<std::string>(), m_databaseName);
    if (!edit)
        return std::unexpected(ResponseError{invalidParams, edit.error().message});
    return workspaceEdit(*at->snapshot, *edit);
}

Server::Answer Server::codeActions(const Json &params)
{
    const auto at = target(params);
    if (!at)
        return Json();
    const Json only = params.value("/context/only"_json_pointer, Json::array({"quickfix"}));
    Json actions = Json::array();
    if (std::ranges::find(only, Json("quickfix")) == only.end())
        return actions;
    for (const workspace::QuickFix &fix : at->snapshot->quickFixes({at->file, at->positions.span(params.at("range"))})) {
        const core::Diagnostic &problem = at->snapshot->diagnostics()[fix.diagnostic];
        actions.push_back({{"title", fix.edit.title},
                           {"kind", "quickfix"},
                           {"diagnostics", Json::array({diagnostic(at->positions, problem)})},
                           {"edit", workspaceEdit(*at->snapshot, fix.edit)}});
    }
    return actions;
}

Server::Answer Server::formatting(const Json &params)
{
    const auto at = target(params);
    const auto edit = at ? at->snapshot->format() : core::Result<core::WorkspaceEdit>();
    Json edits = Json::array();
    for (const core::FileEdit &file : edit->files)
        if (file.file == at->file)
            for (const core::TextEdit &change : file.edits.edits())
                edits.push_back({{"range", at->positions.range(change.span)}, {"newText", change.text}});
    return edits;
}

Server::Answer Server::documentSymbols(const Json &params)
{
    const auto at = target(params);
    if (!at)
        return Json();
    const psl::Schema &schema = at->snapshot->schema();
    const auto symbol = [&](std::string_view name, int kind, core::Span span, core::Span nameSpan) {
        Json out = Json::object();
        out.emplace("name", name);
        out.emplace("kind", kind);
        out.emplace("range", at->positions.range(span));
        out.emplace("selectionRange", at->positions.range(nameSpan));
        return out;
    };
    std::map<std::uint32_t, Json> members; // by the place of their block's name
    const auto collect = [&](const auto &blocks, auto list, int kind) {
        for (const auto &block : blocks) {
            if (block.file != at->file)
                continue;
            Json &out = members[block.nameSpan.begin] = Json::array();
            for (const auto &item : block.*list)
                out.push_back(symbol(item.name, kind, item.span, item.nameSpan));
        }
    };
    collect(schema.models, &psl::Model::fields, 8);
    collect(schema.compositeTypes, &psl::CompositeType::fields, 8);
    collect(schema.enums, &psl::Enum::values, 22);
    Json symbols = Json::array();
    for (const workspace::OutlineItem &item : at->snapshot->outline()) {
        if (item.location.file != at->file)
            continue;
        Json out = symbol(item.name, symbolKind(item.kind), item.location.span, item.nameLocation.span);
        if (const auto found = members.find(item.nameLocation.span.begin); found != members.end())
            out["children"] = std::move(found->second);
        symbols.push_back(std::move(out));
    }
    return symbols;
}

Server::Answer Server::semanticTokens(const Json &params)
{
    const auto at = target(params);
    if (!at)
        return Json();
    const std::string &text = at->snapshot->files()[at->file]->text;
    const core::LineIndex lines(text);
    Json data = Json::array();
    std::uint32_t previousLine = 0, previousColumn = 0;
    for (const workspace::SemanticToken &token : at->snapshot->semanticTokens(at->file)) {
        const auto type = tokenType(token.tokenClass);
        if (!type)
            continue;
        const std::uint32_t last = lines.at(token.span.end).line;
        for (std::uint32_t line = lines.at(token.span.begin).line; line <= last; ++line) { // a token of the protocol has one line
            const std::uint32_t lineStart = lines.lineStart(line);
            const core::Span part{std::max(token.span.begin, lineStart), std::min(token.span.end, at->positions.lineEnd(line))};
            if (part.begin >= part.end)
                continue;
            const std::uint32_t column = at->positions.units({lineStart, part.begin});
            data.push_back(line - previousLine);
            data.push_back(line == previousLine ? column - previousColumn : column);
            data.push_back(at->positions.units(part));
            data.push_back(*type);
            data.push_back(0);
            previousLine = line;
            previousColumn = column;
        }
    }
    return Json{{"data", std::move(data)}};
}

Server::Answer Server::foldingRanges(const Json &params)
{
    const auto at = target(params);
    if (!at)
        return Json();
    Json ranges = Json::array();
    for (const workspace::FoldingRange &range : at->snapshot->foldingRanges(at->file))
        ranges.push_back({{"startLine", range.first}, {"endLine", range.last}});
    return ranges;
}

} // namespace dunlin::cli::lsp
