// Who may include whom: one table of allowed rooms, held against every #include of engine/ and app/.
#include "tests/architecture/source_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace dunlin::test {

namespace {

using Rooms = std::set<std::string, std::less<>>;

// A room may include itself and what stands here; an entry ending in "/*" means any room below.
const std::map<std::string, Rooms, std::less<>> &allowed()
{
    static const std::map<std::string, Rooms, std::less<>> table = [] {
        const Rooms language{"engine/psl/*"};
        const Rooms values{"engine/core", "engine/psl/*", "engine/sql", "engine/diff", "engine/safety"};
        const auto plus = [](Rooms rooms, const Rooms &more) {
            rooms.insert(more.begin(), more.end());
            return rooms;
        };
        std::map<std::string, Rooms, std::less<>> t;
        t["engine/core"] = {};
        t["engine/psl/syntax"] = {"engine/core"};
        t["engine/psl/schema"] = {"engine/core", "engine/psl/syntax"};
        t["engine/psl/validate"] = {"engine/core", "engine/psl/syntax", "engine/psl/schema"};
        t["engine/psl/format"] = {"engine/core", "engine/psl/syntax", "engine/psl/schema"};
        t["engine/psl/dmmf"] = {"engine/core", "engine/psl/schema"};
        t["engine/psl/edit"] = {"engine/core", "engine/psl/syntax", "engine/psl/schema", "engine/psl/format"};
        t["engine/psl/assist"] = plus({"engine/core"}, language);
        t["engine/sql"] = {"engine/core"};
        t["engine/diff"] = {"engine/core", "engine/sql"};
        t["engine/safety"] = {"engine/core", "engine/sql", "engine/diff"};
        t["engine/diagram"] = {"engine/core"};
        t["engine/database"] = {"engine/core"};
        // The two interfaces and the registry. The registry alone knows the folders below (see mayInclude).
        t["engine/dialects"] = plus(values, {"engine/database"});
        t["engine/dialects/*"] = plus(values, {"engine/database", "engine/dialects"});
        // Lowering asks the offline interface for names, limits and default native types.
        t["engine/lower"] = {"engine/core", "engine/psl/*", "engine/sql", "engine/dialects"};
        t["engine/migrate"] = plus(values, {"engine/lower", "engine/database", "engine/dialects"});
        t["engine/workspace"] = plus(values, {"engine/lower", "engine/database", "engine/dialects", "engine/migrate", "engine/diagram"});
        // Beside the front door and what it hands out (see mayInclude), app/ speaks the words used everywhere.
        t["app/cli"] = {"engine/core", "engine/workspace"};
        t["app/cli/lsp"] = {"engine/core", "engine/workspace"};
        // The designer also draws what engine/diagram lays out and keeps its positions: values and pure functions.
        t["app/designer"] = {"engine/core", "engine/diagram", "engine/workspace", "app/designer/shell"};
        t["app/designer/theme"] = {};
        t["app/designer/jobs"] = {"engine/core", "engine/workspace"};
        t["app/designer/document"] = {"engine/core", "engine/diagram", "engine/workspace", "app/designer/jobs", "app/designer/theme"};
        t["app/designer/shell"] = {"engine/core", "engine/diagram", "engine/workspace", "app/designer/*"};
        t["app/designer/*"] = {"engine/core", "engine/diagram", "engine/workspace", "app/designer/document", "app/designer/jobs", "app/designer/theme"};
        return t;
    }();
    return table;
}

std::string parentPattern(std::string_view room)
{
    return std::string(room.substr(0, room.rfind('/'))) + "/*";
}

// The rooms whose value types the workspace hands to app/; a header of these may be included there, provided that
// some header of engine/workspace leads to it.
const Rooms &valueRooms()
{
    static const Rooms rooms{"engine/psl/syntax", "engine/psl/schema", "engine/psl/assist", "engine/psl/edit", "engine/sql",
                             "engine/diff",       "engine/safety",     "engine/diagram",    "engine/migrate"};
    return rooms;
}

// Headers reachable from engine/workspace/*.h.
std::set<std::string> workspaceHeaders(const std::vector<Source> &sources)
{
    std::map<std::string, const Source *> byPath;
    for (const auto &source : sources)
        byPath[source.path] = &source;
    std::set<std::string> reached;
    const std::function<void(const Source &)> visit = [&](const Source &source) {
        if (!reached.insert(source.path).second)
            return;
        for (const auto &include : source.includes) {
            if (auto it = byPath.find(include.target); it != byPath.end())
                visit(*it->second);
        }
    };
    for (const auto &source : sources) {
        if (roomOf(source.path) == "engine/workspace" && source.isHeader())
            visit(source);
    }
    return reached;
}

bool mayInclude(const std::string &path, const std::string &target, const std::set<std::string> &handedOut)
{
    const std::string from = roomOf(path), to = roomOf(target);
    if (from == to)
        return true;
    if (from == "engine/dialects" && parentPattern(to) == "engine/dialects/*")
        return path.ends_with(".cpp");
    if (path == "app/designer/main.cpp" && to.starts_with("app/designer/"))
        return true;
    if (from.starts_with("app/") && valueRooms().contains(to) && handedOut.contains(target))
        return true;
    auto row = allowed().find(from);
    if (row == allowed().end())
        row = allowed().find(parentPattern(from));
    if (row == allowed().end())
        return false; // a room that nobody entered into the table
    return row->second.contains(to) || row->second.contains(parentPattern(to));
}

std::vector<std::string> breaches(const std::vector<Source> &sources)
{
    const auto handedOut = workspaceHeaders(sources);
    std::vector<std::string> found;
    for (const auto &source : sources) {
        for (const auto &include : source.includes) {
            const bool ours = include.target.starts_with("engine/") || include.target.starts_with("app/");
            if (ours && !mayInclude(source.path, include.target, handedOut))
                found.push_back(source.path + " must not include " + include.target);
            if (!ours && !include.angled)
                found.push_back(source.path + " includes \"" + include.target + "\": write the path from the top of the checkout");
        }
    }
    return found;
}

bool isQt(const Include &include)
{
    return include.angled && (include.target.starts_with("Q") || (include.target.starts_with("q") && include.target.ends_with(".h")));
}

// The describer, the connection, the session and the shadow database of a dialect run on a connection; the rest of its folder is offline.
bool isOnline(const Source &source)
{
    const std::string name = source.path.substr(source.path.rfind('/') + 1);
    return name.starts_with("session") || name.starts_with("connection") || name.starts_with("describ") || name.starts_with("dialect_session")
           || name.starts_with("shadow");
}

std::vector<std::string> qtBreaches(const std::vector<Source> &sources)
{
    static const Rooms free{"engine/core", "engine/sql", "engine/lower", "engine/diff", "engine/safety", "engine/diagram"};
    std::vector<std::string> found;
    for (const auto &source : sources) {
        const std::string room = roomOf(source.path);
        const bool noQt = free.contains(room) || room.starts_with("engine/psl") || (room.starts_with("engine/dialects") && !isOnline(source));
        for (const auto &include : source.includes) {
            if (noQt && isQt(include))
                found.push_back(source.path + " must not include Qt: " + include.target);
            if (include.target.starts_with("Qsci") && room != "app/designer/editor")
                found.push_back(source.path + " includes " + include.target + "; only editor/ knows QScintilla");
            const bool gui = include.target.starts_with("QtWidgets") || include.target.starts_with("QtGui")
                || include.target.starts_with("QWidget") || include.target.starts_with("QApplication");
            if (gui && !source.path.starts_with("app/designer"))
                found.push_back(source.path + " includes " + include.target + "; only the designer has windows");
        }
    }
    return found;
}

} // namespace

TEST(Architecture, EveryIncludeIsAllowed)
{
    EXPECT_THAT(breaches(readSources()), testing::IsEmpty());
}

TEST(Architecture, QtBeginsAtTheDatabase)
{
    EXPECT_THAT(qtBreaches(readSources()), testing::IsEmpty());
}

TEST(Architecture, TheTableHasNoCycles)
{
    // Depth first over the rooms named by the table itself, patterns expanded to the rooms that exist.
    Rooms rooms;
    for (const auto &source : readSources())
        rooms.insert(roomOf(source.path));
    const auto targets = [&](const std::string &room) {
        auto row = allowed().find(room);
        if (row == allowed().end())
            row = allowed().find(parentPattern(room));
        Rooms out;
        if (row == allowed().end())
            return out;
        for (const auto &other : rooms) {
            if (other != room && (row->second.contains(other) || row->second.contains(parentPattern(other))))
                out.insert(other);
        }
        return out;
    };
    std::map<std::string, int> state; // 1: on the path, 2: done
    const std::function<std::optional<std::string>(const std::string &)> visit = [&](const std::string &room) -> std::optional<std::string> {
        if (state[room] == 1)
            return room;
        if (state[room] == 2)
            return std::nullopt;
        state[room] = 1;
        for (const auto &next : targets(room)) {
            if (auto cycle = visit(next))
                return room + " > " + *cycle;
        }
        state[room] = 2;
        return std::nullopt;
    };
    for (const auto &room : rooms)
        EXPECT_EQ(visit(room).value_or(""), "");
}

TEST(Architecture, BreachesAreSeen)
{
    const auto seen = [](std::string path, std::string text) {
        const std::vector<Source> sources{makeSource("engine/workspace/snapshot.h", "#include \"engine/sql/schema.h\"\n"),
                                          makeSource("engine/sql/schema.h", ""), makeSource("engine/sql/script.h", ""),
                                          makeSource(std::move(path), std::move(text))};
        return !breaches(sources).empty() || !qtBreaches(sources).empty();
    };
    EXPECT_TRUE(seen("engine/core/x.h", "#include \"engine/sql/schema.h\""));
    EXPECT_TRUE(seen("engine/dialects/sqlite/x.cpp", "#include \"engine/dialects/postgres/y.h\""));
    EXPECT_TRUE(seen("engine/dialects/dialect.h", "#include \"engine/dialects/sqlite/y.h\""));
    EXPECT_FALSE(seen("engine/dialects/registry.cpp", "#include \"engine/dialects/sqlite/y.h\""));
    EXPECT_TRUE(seen("engine/cellar/x.cpp", "#include \"engine/core/span.h\""));
    EXPECT_TRUE(seen("engine/sql/x.cpp", "#include <QString>"));
    EXPECT_TRUE(seen("engine/sql/x.cpp", "#include \"schema.h\""));
    EXPECT_TRUE(seen("app/designer/diagram/x.cpp", "#include \"app/designer/preview/y.h\""));
    EXPECT_TRUE(seen("app/designer/preview/x.cpp", "#include <Qsci/qsciscintilla.h>"));
    EXPECT_FALSE(seen("app/designer/preview/x.cpp", "#include \"engine/sql/schema.h\""));
    EXPECT_TRUE(seen("app/designer/preview/x.cpp", "#include \"engine/sql/script.h\""));
    EXPECT_TRUE(seen("app/cli/x.cpp", "#include <QWidget>"));
}

} // namespace dunlin::test
