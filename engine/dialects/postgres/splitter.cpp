#include "engine/dialects/postgres/splitter.h"

#include "engine/core/ascii.h"
#include "engine/dialects/postgres/lexer.h"


namespace dunlin::dialects::postgres {
namespace {

// Follows one statement word by word: CREATE FUNCTION … BEGIN ATOMIC …; …; END ends only with that END.
class BodyWatch
{
public:
    void seeWord(std::string_view word)
    {
        if (m_depth == 0) {
            if (m_afterBegin && core::sameIgnoringCase(word, "atomic"))
                m_depth = 1;
        } else if (core::sameIgnoringCase(word, "case")) {
            ++m_depth;
        } else if (core::sameIgnoringCase(word, "end")) {
            --m_depth;
        }
        m_afterBegin = core::sameIgnoringCase(word, "begin");
    }
    void seeOther() { m_afterBegin = false; }
    bool inBody() const { return m_depth > 0; }

private:
    int m_depth = 0;
    bool m_afterBegin = false;
};

} // namespace

std::vector<core::Span> splitStatements(std::string_view script)
{
    std::vector<core::Span> statements;
    BodyWatch watch;
    std::size_t begin = 0;
    std::size_t end = 0; // begin == end: no statement yet
    const auto flush = [&] {
        if (begin != end)
            statements.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end = 0;
        watch = {};
    };
    for (std::size_t at = 0; at < script.size();) {
        const Token token = tokenAt(script, at);
        at = token.end;
        if (token.kind == Token::Kind::Blank)
            continue;
        if (token.kind == Token::Kind::Semicolon && !watch.inBody()) {
            flush();
            continue;
        }
        if (token.kind == Token::Kind::Word)
            watch.seeWord(token.text(script));
        else
            watch.seeOther();
        if (begin == end)
            begin = token.begin;
        end = token.end;
    }
    flush();
    return statements;
}

} // namespace dunlin::dialects::postgres
