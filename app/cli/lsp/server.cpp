#include "app/cli/lsp/server.h"

#include "engine/workspace/workspace.h"

#include <algorithm>

namespace dunlin::cli::lsp {

namespace {

using Json = nlohmann::json;

// Error codes of the protocol.
constexpr int parseError = -32700;
constexpr int invalidRequest = -32600;
constexpr int methodNotFound = -32601;
constexpr int requestCancelled = -32800;

Json response(const Json &id, Json result)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

// Asks the client to say when schema files come, go or change on disk.
Json watchSchemaFiles()
{
    const Json watchers = {{{"globPattern", "**/*.prisma"}}, {{"globPattern", "**/prisma.config.*"}}};
    return {{"jsonrpc", "2.0"},
            {"id", "watch"},
            {"method", "client/registerCapability"},
            {"params",
             {{"registrations",
               {{{"id", "watch"}, {"method", "workspace/didChangeWatchedFiles"}, {"registerOptions", {{"watchers", watchers}}}}}}}}};
}

Json failure(const Json &id, const ResponseError &error)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", error.code}, {"message", error.message}}}};
}

} // namespace

int Server::run()
{
    while (auto message = m_stream.next()) {
        if (message->is_object() && message->value("method", std::string()) == "exit")
            break;
        handle(*message);
        if (m_changed && !m_stream.editWaits())
            publishDiagnostics();
    }
    return m_shutDown ? 0 : 1;
}

void Server::handle(const Json &message)
{
    if (!message.is_object() || !message.contains("method")) {
        if (message.is_null())
            m_stream.send(failure(nullptr, {parseError, "This is not JSON."}));
        return; // the answer to watchSchemaFiles(), which changes nothing
    }
    const std::string method = message["method"].get<std::string>();
    const Json params = message.value("params", Json::object());
    const bool request = message.contains("id");
    const Json id = request ? message["id"] : Json();
    try { // of the JSON library: what a client sends may have any shape
        if (!request)
            return notice(method, params);
        if (m_stream.isCancelled(id))
            return m_stream.send(failure(id, {requestCancelled, "Cancelled."}));
        const Answer result = m_shutDown ? std::unexpected(ResponseError{invalidRequest, "The server is shut down."}) : answer(method, params);
        m_stream.send(result ? response(id, *result) : failure(id, result.error()));
    } catch (const Json::exception &error) {
        if (request)
            m_stream.send(failure(id, {invalidParams, error.what()}));
    }
}

Server::Answer Server::answer(const std::string &method, const Json &params)
{
    using Handler = Answer (Server::*)(const Json &);
    static const std::map<std::string, Handler> handlers = {
        {"textDocument/completion", &Server::completion},
        {"textDocument/hover", &Server::hover},
        {"textDocument/definition", &Server::definition},
        {"textDocument/references", &Server::references},
        {"textDocument/documentHighlight", &Server::highlights},
        {"textDocument/prepareRename", &Server::prepareRename},
        {"textDocument/rename", &Server::rename},
        {"textDocument/codeAction", &Server::codeActions},
        {"textDocument/formatting", &Server::formatting},
        {"textDocument/documentSymbol", &Server::documentSymbols},
        {"textDocument/semanticTokens/full", &Server::semanticTokens},
        {"textDocument/foldingRange", &Server::foldingRanges},
    };
    if (method == "initialize")
        return initialize(params);
    if (method == "shutdown") {
        m_shutDown = true;
        return Json();
    }
    const auto handler = handlers.find(method);
    if (handler == handlers.end())
        return std::unexpected(ResponseError{methodNotFound, "There is no method " + method + "."});
    return (this->*handler->second)(params);
}

void Server::notice(const std::string &method, const Json &params)
{
    if (method == "textDocument/didOpen") {
        const Json &document = params.at("textDocument");
        m_documents.open(pathOf(document.at("uri").get<std::string>()), document.at("text").get<std::string>(), document.value("version", 0));
    } else if (method == "textDocument/didChange") {
        change(params);
    } else if (method == "textDocument/didClose") {
        m_documents.close(pathOf(params.at("textDocument").at("uri").get<std::string>()));
    } else if (method == "workspace/didChangeWatchedFiles" || method == "textDocument/didSave") {
        m_documents.filesChanged();
    } else {
        if (method == "initialized" && m_watches)
            m_stream.send(watchSchemaFiles());
        return;
    }
    m_snapshots.clear();
    m_changed = true;
}

Json Server::initialize(const Json &params)
{
    std::string root = pathOf(params.contains("rootUri") && params["rootUri"].is_string() ? params["rootUri"].get<std::string>() : std::string());
    if (params.contains("workspaceFolders") && params["workspaceFolders"].is_array() && !params["workspaceFolders"].empty())
        root = pathOf(params["workspaceFolders"][0].at("uri").get<std::string>());
    m_documents.setRoot(root);
    const Json encodings = params.value("/capabilities/general/positionEncodings"_json_pointer, Json::array());
    if (std::ranges::find(encodings, Json("utf-8")) != encodings.end())
        m_encoding = Encoding::Utf8;
    m_watches = params.value("/capabilities/workspace/didChangeWatchedFiles/dynamicRegistration"_json_pointer, false);
    if (params.value("/initializationOptions/renameInDatabase"_json_pointer, false))
        m_databaseName = workspace::DatabaseName::Follow;
    static const Json tokenTypes = {"keyword", "type", "decorator", "string", "number", "comment", "property", "function", "enumMember", "variable"};
    Json capabilities = {
        {"positionEncoding", m_encoding == Encoding::Utf8 ? "utf-8" : "utf-16"},
        {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", true}}},
        {"completionProvider", {{"triggerCharacters", {"@", "\"", ".", "(", "[", ":", " ", ","}}}},
        {"hoverProvider", true},
        {"definitionProvider", true},
        {"referencesProvider", true},
        {"documentHighlightProvider", true},
        {"renameProvider", {{"prepareProvider", true}}},
        {"codeActionProvider", {{"codeActionKinds", {"quickfix"}}}},
        {"documentFormattingProvider", true},
        {"documentSymbolProvider", true},
        {"foldingRangeProvider", true},
        {"semanticTokensProvider", {{"legend", {{"tokenTypes", tokenTypes}, {"tokenModifiers", Json::array()}}}, {"full", true}}},
    };
    return {{"capabilities", std::move(capabilities)}, {"serverInfo", {{"name", "dunlin"}, {"version", DUNLIN_VERSION}}}};
}

void Server::change(const Json &params)
{
    const std::string path = pathOf(params.at("textDocument").at("uri").get<std::string>());
    if (!m_documents.isOpen(path))
        return;
    for (const Json &part : params.at("contentChanges")) {
        std::string &text = m_documents.text(path);
        if (!part.contains("range")) {
            text = part.at("text").get<std::string>();
            continue;
        }
        const core::Span span = Positions(text, m_encoding).span(part["range"]);
        text.replace(span.begin, span.size(), part.at("text").get<std::string>());
    }
    m_documents.setVersion(path, params["textDocument"].value("version", 0));
}

std::shared_ptr<const workspace::Snapshot> Server::snapshotOf(const std::string &path)
{
    core::SourceFiles files = m_documents.schemaOf(path);
    std::string key;
    for (const auto &file : files)
        key.append(file->path).push_back('\n');
    auto &snapshot = m_snapshots[key];
    if (!snapshot)
        snapshot = workspace::analyze(std::move(files), 0);
    return snapshot;
}

std::optional<Server::Target> Server::target(const Json &params)
{
    const std::string path = pathOf(params.at("textDocument").at("uri").get<std::string>());
    if (!m_documents.isOpen(path))
        return std::nullopt;
    auto snapshot = snapshotOf(path);
    const auto found = std::ranges::find(snapshot->files(), path, [](const auto &file) { return file->path; });
    const auto file = static_cast<core::FileId>(found - snapshot->files().begin());
    Positions positions = positionsIn(*snapshot, file);
    return Target{std::move(snapshot), file, std::move(positions)};
}

Positions Server::positionsIn(const workspace::Snapshot &snapshot, core::FileId file) const
{
    return {snapshot.files()[file]->text, m_encoding};
}

Json Server::location(const workspace::Snapshot &snapshot, const core::Location &place) const
{
    return {{"uri", uriOf(snapshot.files()[place.file]->path)}, {"range", positionsIn(snapshot, place.file).range(place.span)}};
}

Json Server::workspaceEdit(const workspace::Snapshot &snapshot, const core::WorkspaceEdit &edit) const
{
    Json changes = Json::object();
    for (const core::FileEdit &file : edit.files) {
        const Positions positions = positionsIn(snapshot, file.file);
        Json &edits = changes[uriOf(snapshot.files()[file.file]->path)];
        for (const core::TextEdit &change : file.edits.edits())
            edits.push_back({{"range", positions.range(change.span)}, {"newText", change.text}});
    }
    return {{"changes", std::move(changes)}};
}

Json Server::diagnostic(const Positions &positions, const core::Diagnostic &diagnostic) const
{
    return {{"range", positions.range(diagnostic.span)},
            {"severity", diagnostic.severity == core::Severity::Error ? 1 : 2},
            {"source", "dunlin"},
            {"code", diagnostic.rule},
            {"message", diagnostic.message}};
}

void Server::publishDiagnostics()
{
    m_changed = false;
    std::map<std::string, Json> byPath;
    std::set<const workspace::Snapshot *> seen;
    for (const std::string &path : m_documents.openPaths()) {
        byPath.try_emplace(path, Json::array());
        const auto snapshot = snapshotOf(path);
        if (!seen.insert(snapshot.get()).second)
            continue;
        for (const core::Diagnostic &problem : snapshot->diagnostics()) {
            Json &list = byPath.try_emplace(snapshot->files()[problem.file]->path, Json::array()).first->second;
            list.push_back(diagnostic(positionsIn(*snapshot, problem.file), problem));
        }
    }
    for (const std::string &path : m_published)
        byPath.try_emplace(path, Json::array());
    m_published.clear();
    for (auto &[path, list] : byPath) {
        Json params = {{"uri", uriOf(path)}, {"diagnostics", std::move(list)}};
        if (const auto version = m_documents.version(path))
            params["version"] = *version;
        if (!params["diagnostics"].empty())
            m_published.insert(path);
        m_stream.send({{"jsonrpc", "2.0"}, {"method", "textDocument/publishDiagnostics"}, {"params", std::move(params)}});
    }
}

} // namespace dunlin::cli::lsp
