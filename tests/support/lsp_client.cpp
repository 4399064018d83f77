#include "tests/support/lsp_client.h"

#include "app/cli/application.h"

#include <sstream>

namespace dunlin::test {

LspClient::LspClient(nlohmann::json capabilities)
{
    request("initialize", {{"capabilities", std::move(capabilities)}});
    notify("initialized", nlohmann::json::object());
}

void LspClient::send(const nlohmann::json &message)
{
    const std::string body = message.dump();
    m_input += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

void LspClient::notify(std::string_view method, nlohmann::json params)
{
    send({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

int LspClient::request(std::string_view method, nlohmann::json params)
{
    send({{"jsonrpc", "2.0"}, {"id", ++m_lastId}, {"method", method}, {"params", std::move(params)}});
    return m_lastId;
}

void LspClient::open(std::string_view uri, std::string_view text)
{
    notify("textDocument/didOpen", {{"textDocument", {{"uri", uri}, {"languageId", "prisma"}, {"version", 1}, {"text", text}}}});
}

std::vector<nlohmann::json> LspClient::run()
{
    request("shutdown", nullptr);
    notify("exit", nullptr);
    std::istringstream in(m_input);
    std::ostringstream out, err;
    exitCode = cli::run({"lsp"}, {in, out, err});
    std::vector<nlohmann::json> messages;
    const std::string text = out.str();
    constexpr std::string_view header = "Content-Length: ";
    for (std::size_t at = 0; (at = text.find(header, at)) != std::string::npos;) {
        const std::size_t body = text.find("\r\n\r\n", at) + 4;
        const std::size_t length = std::stoul(text.substr(at + header.size()));
        messages.push_back(nlohmann::json::parse(text.substr(body, length)));
        at = body + length;
    }
    return messages;
}

nlohmann::json answerTo(int id, const std::vector<nlohmann::json> &messages)
{
    for (const nlohmann::json &message : messages) {
        if (message.contains("id") && message["id"] == id)
            return message.contains("error") ? nlohmann::json{{"error", message["error"]}} : message["result"];
    }
    return nullptr;
}

} // namespace dunlin::test
