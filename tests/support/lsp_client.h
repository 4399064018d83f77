// LspClient: what an editor would write to `dunlin lsp`, and what it reads back.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::test {

// Collects messages; run() hands them to the server and gives its answers.
class LspClient
{
public:
    explicit LspClient(nlohmann::json capabilities = nlohmann::json::object());

    void notify(std::string_view method, nlohmann::json params);
    int request(std::string_view method, nlohmann::json params); // gives the id
    void open(std::string_view uri, std::string_view text);

    // Ends the session. Every message of the server, in order; `exitCode` is the server's.
    std::vector<nlohmann::json> run();
    int exitCode = -1;

private:
    void send(const nlohmann::json &message);

    std::string m_input;
    int m_lastId = 0;
};

// The answer to a request: its result, or {"error": …}.
nlohmann::json answerTo(int id, const std::vector<nlohmann::json> &messages);

} // namespace dunlin::test
