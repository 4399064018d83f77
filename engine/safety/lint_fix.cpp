#include "engine/safety/lint_fix.h"

#include "engine/safety/sql_actions.h"

#include <algorithm>
#include <set>

namespace dunlin::safety {

namespace {

using Kind = SqlAction::Kind;

std::string quoted(std::string_view name)
{
    std::string out = "\"";
    for (const char c : name)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

std::string quotedList(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "" : ", ") + quoted(name);
    return out;
}

// A statement with the comments above it.
struct Piece
{
    std::string text;
    std::string purpose; // of a migration of its own; empty: none
    bool beginsMigration = false; // what comes before must have ended
};

class SaferWriter
{
public:
    SaferWriter(std::string_view script, std::span<const core::Span> statements, std::span<const LintFinding> findings) : m_script(script), m_statements(statements), m_findings(findings) {}

    std::vector<SaferScript> run()
    {
        std::size_t begin = 0;
        for (const core::Span &span : m_statements) {
            const std::size_t end = endOfLine(span.end);
            write(span, begin, end);
            begin = end;
        }
        if (!m_changed && !limitsWaiting())
            return {};
        m_pieces.push_back({.text = std::string(m_script.substr(begin))});
        std::vector<SaferScript> scripts = joined();
        if (limitsWaiting())
            scripts.front().script.insert(0, "SET lock_timeout = '5s';\n\n");
        addLater(scripts, "validate", m_validate);
        addLater(scripts, "required", m_require);
        return scripts;
    }

private:
    bool finds(const core::Span &span, std::string_view rule) const
    {
        return std::ranges::any_of(m_findings, [&](const LintFinding &finding) { return finding.rule->id == rule && finding.span.begin == span.begin && finding.suppressedBy.empty(); });
    }

    // Behind the semicolon and the line's end.
    std::size_t endOfLine(std::size_t at) const
    {
        const std::size_t next = m_script.find_first_not_of(" \t\r", at);
        if (next != std::string_view::npos && m_script[next] == ';')
            at = next + 1;
        return at < m_script.size() && m_script[at] == '\n' ? at + 1 : at;
    }

    // Some lock is taken that no other way avoids.
    bool limitsWaiting() const
    {
        const auto asked = std::ranges::find(m_findings, "LK115", [](const LintFinding &finding) { return finding.rule->id; });
        return asked != m_findings.end() && asked->suppressedBy.empty() && std::ranges::any_of(m_findings, [&](const LintFinding &finding) {
            return finding.rule->id.starts_with("LK") && !finding.rule->lock.empty() && finding.suppressedBy.empty() && !m_avoided.contains(finding.span.begin);
        });
    }

    void write(const core::Span &span, std::size_t begin, std::size_t end)
    {
        m_sql = std::string(m_script.substr(span.begin, span.size()));
        m_tokens = tokenize(m_sql);
        m_actions = actionsOf(m_tokens);
        Piece piece{.text = {}};
        const std::string before = m_sql;
        rewrite(span, piece);
        const bool changed = m_sql != before || !piece.purpose.empty() || piece.beginsMigration;
        m_changed = m_changed || changed;
        if (changed)
            m_avoided.insert(span.begin);
        piece.text = m_sql.empty() ? std::string() : std::string(m_script.substr(begin, span.begin - begin)) + m_sql + std::string(m_script.substr(span.end, end - span.end));
        m_pieces.push_back(std::move(piece));
    }

    void rewrite(const core::Span &span, Piece &piece)
    {
        const bool single = m_actions.size() == 1;
        const Kind kind = m_actions.empty() ? Kind::CopyRows : m_actions.front().kind;
        if (finds(span, "LK101")) {
            insertBehind("INDEX", " CONCURRENTLY");
            piece.purpose = "index";
        } else if (finds(span, "LK102") && single) {
            insertBehind("INDEX", " CONCURRENTLY");
            piece.purpose = "index";
        } else if (finds(span, "LK103")) {
            piece.purpose = "index";
        } else if (finds(span, "LK104") && m_tokens.size() > 1) {
            m_sql.insert(m_tokens[1].span.end, " CONCURRENTLY");
            piece.purpose = "index";
        } else if (finds(span, "LK114") && single) {
            m_sql += " CONCURRENTLY";
            piece.purpose = "detach";
        } else if (finds(span, "LK105") && single && kind == Kind::AddUnique && !m_actions.front().names.empty() && !m_actions.front().name.empty()) {
            const SqlAction &key = m_actions.front();
            m_pieces.push_back({.text = "CREATE UNIQUE INDEX CONCURRENTLY " + quoted(key.name) + " ON " + table() + "(" + quotedList(key.names) + ");\n", .purpose = "index"});
            m_sql = "ALTER TABLE " + table() + " ADD CONSTRAINT " + quoted(key.name) + " UNIQUE USING INDEX " + quoted(key.name);
            piece.beginsMigration = true;
        } else if ((finds(span, "LK106") || finds(span, "LK107")) && single && !m_actions.front().name.empty()) {
            m_sql += " NOT VALID";
            m_validate += "ALTER TABLE " + table() + " VALIDATE CONSTRAINT " + quoted(m_actions.front().name) + ";\n";
        } else if (finds(span, "LK108") && single) {
            const SqlAction &action = m_actions.front();
            const std::string check = quoted(action.table + "_" + action.name + "_required");
            m_require += m_sql + ";\nALTER TABLE " + table() + " DROP CONSTRAINT " + check + ";\n";
            m_sql = "ALTER TABLE " + table() + " ADD CONSTRAINT " + check + " CHECK (" + quoted(action.name) + " IS NOT NULL) NOT VALID";
            m_validate += "ALTER TABLE " + table() + " VALIDATE CONSTRAINT " + check + ";\n";
        } else if (finds(span, "TX101")) {
            m_sql.clear();
        } else if (finds(span, "TX102")) {
            piece.purpose = "use";
        } else if (finds(span, "TX104") && !m_switchedOff) {
            m_switchedOff = true;
            m_pieces.insert(m_pieces.begin(), {.text = "PRAGMA foreign_keys=OFF;\n"});
            m_changed = true;
        }
    }

    void insertBehind(std::string_view word, std::string_view text)
    {
        const auto found = std::ranges::find(m_tokens, word, &SqlToken::text);
        if (found != m_tokens.end())
            m_sql.insert(found->span.end, text);
    }

    // As it is written behind ALTER TABLE.
    std::string table() const
    {
        const SqlAction &action = m_actions.front();
        return (action.schema.empty() ? "" : quoted(action.schema) + ".") + quoted(action.table);
    }

    std::vector<SaferScript> joined() const
    {
        std::vector<SaferScript> scripts;
        bool isOpen = false; // the last one takes more statements
        for (const Piece &piece : m_pieces) {
            const bool isBlank = piece.text.find_first_not_of(" \t\r\n") == std::string::npos;
            if (isBlank)
                continue;
            if (!isOpen || !piece.purpose.empty() || piece.beginsMigration)
                scripts.push_back({.purpose = scripts.empty() ? std::string() : piece.purpose.empty() ? std::string("rest") : piece.purpose, .script = {}});
            std::string &script = scripts.back().script;
            script += script.empty() ? piece.text.substr(piece.text.find_first_not_of("\r\n")) : piece.text;
            isOpen = piece.purpose.empty() || piece.purpose == "use";
        }
        if (m_switchedOff && !scripts.empty())
            scripts.back().script += "PRAGMA foreign_keys=ON;\n";
        return scripts;
    }

    static void addLater(std::vector<SaferScript> &scripts, std::string purpose, const std::string &script)
    {
        if (!script.empty())
            scripts.push_back({.purpose = std::move(purpose), .script = script});
    }

    std::string_view m_script;
    std::span<const core::Span> m_statements;
    std::span<const LintFinding> m_findings;
    std::vector<Piece> m_pieces;
    std::string m_validate, m_require; // statements of later migrations
    std::set<std::size_t> m_avoided; // begins of statements
    bool m_changed = false;
    bool m_switchedOff = false;
    // The statement at hand.
    std::string m_sql;
    std::vector<SqlToken> m_tokens;
    std::vector<SqlAction> m_actions;
};

} // namespace

std::vector<SaferScript> saferScripts(std::string_view script, std::span<const core::Span> statements, std::span<const LintFinding> findings)
{
    return SaferWriter(script, statements, findings).run();
}

} // namespace dunlin::safety
