#include "tests/support/lsp_client.h"

#include <array>

#include <gtest/gtest.h>

namespace dunlin {
namespace {

using nlohmann::json;
using test::answerTo;
using test::LspClient;

constexpr const char *uri = "file:///nowhere/schema.prisma";
constexpr const char *shop = "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel User {\n  id    Int    @id\n  posts Post[]\n}\n\n"
                             "model Post {\n  id     Int  @id\n  user   User @relation(fields: [userId], references: [id])\n  userId Int\n}\n";

json at(int line, int character)
{
    return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

std::vector<json> diagnosticsIn(const std::vector<json> &messages)
{
    std::vector<json> found;
    for (const json &message : messages)
        if (message.value("method", "") == "textDocument/publishDiagnostics")
            found.push_back(message["params"]);
    return found;
}

TEST(Lsp, SaysWhatItCanAndEndsCleanly)
{
    LspClient client;
    const auto messages = client.run();
    EXPECT_EQ(client.exitCode, 0);
    const json capabilities = answerTo(1, messages)["capabilities"];
    EXPECT_EQ(capabilities["positionEncoding"], "utf-16");
    EXPECT_EQ(capabilities["textDocumentSync"]["change"], 2);
}

TEST(Lsp, ReportsProblemsAndTakesThemBack)
{
    LspClient client;
    client.open(uri, "model A {\n  id Int @id\n  b  Bee\n}\n");
    auto messages = client.run();
    auto published = diagnosticsIn(messages);
    ASSERT_EQ(published.size(), 1u);
    ASSERT_EQ(published[0]["diagnostics"].size(), 1u);
    EXPECT_EQ(published[0]["diagnostics"][0]["range"], (json{{"start", {{"line", 2}, {"character", 5}}}, {"end", {{"line", 2}, {"character", 8}}}}));
    EXPECT_EQ(published[0]["diagnostics"][0]["code"], "unknown-type");
}

TEST(Lsp, ExplainsAProblemOnHover)
{
    LspClient client;
    client.open(uri, "model A {\n  id Int @id\n  b  Bee\n}\n");
    const int problem = client.request("textDocument/hover", at(2, 6));
    const int attribute = client.request("textDocument/hover", at(1, 10));
    const auto messages = client.run();
    const auto text = answerTo(problem, messages)["contents"]["value"].get<std::string>();
    EXPECT_NE(text.find("### There is no such type"), std::string::npos) << text;
    EXPECT_NE(text.find("**What to do:**"), std::string::npos) << text;
    EXPECT_EQ(answerTo(attribute, messages)["contents"]["value"].get<std::string>().find("###"), std::string::npos);
}

TEST(Lsp, FollowsPartialEditsInUtf16)
{
    LspClient client;
    client.open(uri, "// \xF0\x9F\x90\xA6 \xC3\xA4\nmodel A {\n  id Int @id\n  b  Bee\n}\n");
    // Behind the bird (two units) and the blank; then the type, wholly.
    client.notify("textDocument/didChange",
                  {{"textDocument", {{"uri", uri}, {"version", 2}}},
                   {"contentChanges",
                    {{{"range", {{"start", {{"line", 0}, {"character", 6}}}, {"end", {{"line", 0}, {"character", 7}}}}}, {"text", "ae"}},
                     {{"range", {{"start", {{"line", 3}, {"character", 5}}}, {"end", {{"line", 3}, {"character", 8}}}}}, {"text", "Int"}}}}});
    const int format = client.request("textDocument/formatting", {{"textDocument", {{"uri", uri}}}, {"options", json::object()}});
    const auto messages = client.run();
    const auto published = diagnosticsIn(messages);
    ASSERT_FALSE(published.empty()); // the first state may be reported, too, when the change comes late
    EXPECT_TRUE(published.back()["diagnostics"].empty()) << published.back();
    EXPECT_EQ(published.back()["version"], 2);
    EXPECT_TRUE(answerTo(format, messages).is_array());
}

TEST(Lsp, RenamesEverywhereAndKeepsTheDatabaseName)
{
    LspClient client;
    client.open(uri, shop);
    json params = at(12, 4);
    params["newName"] = "writerId";
    const int rename = client.request("textDocument/rename", params);
    params["newName"] = "user";
    const int taken = client.request("textDocument/rename", params);
    const auto messages = client.run();
    const json edits = answerTo(rename, messages)["changes"][uri];
    ASSERT_EQ(edits.size(), 3u);
    EXPECT_EQ(edits[0]["range"]["start"], (json{{"line", 11}, {"character", 33}}));
    EXPECT_EQ(edits[2]["newText"], " @map(\"userId\")");
    EXPECT_NE(answerTo(taken, messages)["error"]["message"].get<std::string>().find("already"), std::string::npos);
}

TEST(Lsp, AnswersAboutPlaces)
{
    LspClient client;
    client.open(uri, shop);
    const int definition = client.request("textDocument/definition", at(11, 10));
    const int references = client.request("textDocument/references", at(4, 7));
    const int symbols = client.request("textDocument/documentSymbol", {{"textDocument", {{"uri", uri}}}});
    const int tokens = client.request("textDocument/semanticTokens/full", {{"textDocument", {{"uri", uri}}}});
    const int folding = client.request("textDocument/foldingRange", {{"textDocument", {{"uri", uri}}}});
    const int completion = client.request("textDocument/completion", at(12, 9));
    const auto messages = client.run();
    EXPECT_EQ(answerTo(definition, messages)["range"]["start"], (json{{"line", 4}, {"character", 6}}));
    EXPECT_EQ(answerTo(references, messages).size(), 2u);
    EXPECT_EQ(answerTo(symbols, messages).size(), 3u);
    EXPECT_EQ(answerTo(symbols, messages)[2]["children"].size(), 3u);
    EXPECT_EQ(answerTo(tokens, messages)["data"].size() % 5, 0u);
    EXPECT_EQ(answerTo(folding, messages).size(), 3u);
    EXPECT_FALSE(answerTo(completion, messages)["items"].empty());
}

TEST(Lsp, SeveralFilesAreOneSchema)
{
    LspClient client;
    const std::string models = "file:///nowhere/a.prisma", more = "file:///nowhere/b.prisma";
    client.open(models, "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel User {\n  id    Int    @id\n  posts Post[]\n}\n");
    client.open(more, "model Post {\n  id     Int  @id\n  user   User @relation(fields: [userId], references: [id])\n  userId Int\n}\n");
    const auto in = [](const std::string &file, int line, int character) {
        return json{{"textDocument", {{"uri", file}}}, {"position", {{"line", line}, {"character", character}}}};
    };
    const int definition = client.request("textDocument/definition", in(more, 2, 10));
    json params = in(models, 4, 7);
    params["newName"] = "Person";
    const int rename = client.request("textDocument/rename", params);
    const auto messages = client.run();
    EXPECT_EQ(answerTo(definition, messages)["uri"], models);
    EXPECT_EQ(answerTo(definition, messages)["range"]["start"], (json{{"line", 4}, {"character", 6}}));
    const json changes = answerTo(rename, messages)["changes"];
    EXPECT_EQ(changes[more].size(), 1u);
    EXPECT_EQ(changes[models].size(), 2u); // the name, and @@map for the table
    EXPECT_TRUE(diagnosticsIn(messages).back()["diagnostics"].empty());
}

TEST(Lsp, SemanticTokensAreRelativeToOneAnother)
{
    LspClient client;
    client.open(uri, "// a\nmodel A {\n  \xC3\xA4 Int\n}\n");
    const int tokens = client.request("textDocument/semanticTokens/full", {{"textDocument", {{"uri", uri}}}});
    const auto messages = client.run();
    const json data = answerTo(tokens, messages)["data"];
    ASSERT_GE(data.size(), 15u) << data;
    std::vector<std::array<int, 3>> places; // line, column, length
    int line = 0, column = 0;
    for (std::size_t i = 0; i < data.size(); i += 5) {
        column = data[i] == 0 ? column + data[i + 1].get<int>() : data[i + 1].get<int>();
        line += data[i].get<int>();
        places.push_back({line, column, data[i + 2].get<int>()});
    }
    EXPECT_EQ(places[0], (std::array{0, 0, 4}));
    EXPECT_EQ(places[1], (std::array{1, 0, 5}));
    EXPECT_EQ(places[2], (std::array{1, 6, 1}));
}

TEST(Lsp, WhatIsCancelledWhileItWaitsIsNotWorkedOn)
{
    LspClient client;
    std::string text = "datasource db {\n  provider = \"sqlite\"\n}\n";
    for (int i = 0; i < 400; ++i)
        text += "model M" + std::to_string(i) + " {\n  id Int @id\n  name String @default(\"x\")\n}\n";
    client.open(uri, text);
    for (int i = 0; i < 60; ++i)
        client.request("textDocument/documentSymbol", {{"textDocument", {{"uri", uri}}}});
    const int cancelled = client.request("textDocument/documentSymbol", {{"textDocument", {{"uri", uri}}}});
    client.notify("$/cancelRequest", {{"id", cancelled}});
    const int after = client.request("textDocument/hover", at(3, 7));
    const auto messages = client.run();
    EXPECT_EQ(answerTo(cancelled, messages)["error"]["code"], -32800);
    EXPECT_TRUE(answerTo(after, messages).contains("contents"));
}

TEST(Lsp, RefusesWhatItDoesNotUnderstand)
{
    LspClient client;
    const int unknown = client.request("workspace/executeCommand", json::object());
    const int wrong = client.request("textDocument/hover", {{"textDocument", 3}});
    const int cancelled = client.request("textDocument/hover", at(0, 0));
    client.notify("$/cancelRequest", {{"id", 99}});
    const auto messages = client.run();
    EXPECT_EQ(answerTo(unknown, messages)["error"]["code"], -32601);
    EXPECT_EQ(answerTo(wrong, messages)["error"]["code"], -32602);
    EXPECT_TRUE(answerTo(cancelled, messages).is_null());
    EXPECT_EQ(client.exitCode, 0);
}

} // namespace
} // namespace dunlin
