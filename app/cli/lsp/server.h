// Server: the language server that `dunlin lsp` runs, over the functions of workspace::Snapshot.
#pragma once

#include "app/cli/lsp/documents.h"
#include "app/cli/lsp/message_stream.h"
#include "app/cli/lsp/positions.h"
#include "engine/workspace/snapshot.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace dunlin::cli::lsp {

constexpr int invalidParams = -32602; // the protocol's error code

// A request that cannot be answered, as the protocol reports it.
struct ResponseError
{
    int code = 0;
    std::string message;
};

class Server
{
public:
    Server(std::istream &in, std::ostream &out) : m_stream(in, out) {}

    // Until `exit` or the end of the input. Returns the exit code: 0 when `shutdown` came first.
    int run();

private:
    using Json = nlohmann::json;
    using Answer = std::expected<Json, ResponseError>;

    // The schema around a document, and the document's place in it.
    struct Target
    {
        std::shared_ptr<const workspace::Snapshot> snapshot;
        core::FileId file = 0;
        Positions positions;
        core::Location at(const Json &position) const
        {
            const std::uint32_t offset = positions.offset(position);
            return {file, {offset, offset}};
        }
    };

    void handle(const Json &message);
    Answer answer(const std::string &method, const Json &params);
    void notice(const std::string &method, const Json &params);

    Json initialize(const Json &params);
    void change(const Json &params);
    void publishDiagnostics();

    Answer completion(const Json &params);
    Answer hover(const Json &params);
    Answer definition(const Json &params);
    Answer references(const Json &params);
    Answer highlights(const Json &params);
    Answer prepareRename(const Json &params);
    Answer rename(const Json &params);
    Answer codeActions(const Json &params);
    Answer formatting(const Json &params);
    Answer documentSymbols(const Json &params);
    Answer semanticTokens(const Json &params);
    Answer foldingRanges(const Json &params);

    std::shared_ptr<const workspace::Snapshot> snapshotOf(const std::string &path);
    std::optional<Target> target(const Json &params); // of params.textDocument
    Positions positionsIn(const workspace::Snapshot &snapshot, core::FileId file) const;
    Json location(const workspace::Snapshot &snapshot, const core::Location &place) const;
    Json workspaceEdit(const workspace::Snapshot &snapshot, const core::WorkspaceEdit &edit) const;
    Json diagnostic(const Positions &positions, const core::Diagnostic &diagnostic) const;

    MessageStream m_stream;
    Documents m_documents;
    Encoding m_encoding = Encoding::Utf16;
    workspace::DatabaseName m_databaseName = workspace::DatabaseName::Keep;
    std::map<std::string, std::shared_ptr<const workspace::Snapshot>> m_snapshots; // by the paths of the files; since the last change
    std::set<std::string> m_published; // paths whose diagnostics the client shows
    bool m_watches = false; // the client can tell of changes on disk
    bool m_changed = false; // since the diagnostics were published
    bool m_shutDown = false;
};

} // namespace dunlin::cli::lsp
