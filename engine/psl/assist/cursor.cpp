#include "engine/psl/assist/cursor.h"

namespace dunlin::psl {

namespace {

bool isBlank(TokenKind kind)
{
    return kind == TokenKind::Whitespace || kind == TokenKind::Newline;
}

bool isComment(TokenKind kind)
{
    return kind == TokenKind::Comment || kind == TokenKind::DocComment || kind == TokenKind::BlockComment;
}

// Reads the tokens of one block, or of the top level, up to the cursor.
class Reader
{
public:
    Reader(const SyntaxTree &tree, std::uint32_t offset) : m_tree(tree), m_offset(offset) {}

    Cursor read()
    {
        m_cursor.word = {m_offset, m_offset};
        if (!findWord())
            return m_cursor;
        findBlock();
        std::uint32_t first = 0;
        if (m_cursor.block)
            first = m_tree.tokenAt(m_cursor.block->openBraceSpan().begin) + 1;
        for (m_at = first; m_at < m_end; ++m_at)
            step(m_tree.token(m_at));
        decide();
        return m_cursor;
    }

private:
    // The word or string that the cursor is in or right behind. False inside a comment.
    bool findWord()
    {
        m_end = static_cast<std::uint32_t>(m_tree.tokens().size());
        for (std::uint32_t i = m_offset == 0 ? 0 : m_tree.tokenAt(m_offset - 1); i < m_tree.tokens().size(); ++i) {
            const Token token = m_tree.token(i);
            if (token.begin >= m_offset) {
                m_end = i;
                break;
            }
            const bool string = token.kind == TokenKind::String || token.kind == TokenKind::BrokenString;
            if (isComment(token.kind) && (m_offset < token.end || token.kind != TokenKind::BlockComment))
                return false;
            if (string && (m_offset < token.end || token.kind == TokenKind::BrokenString)) {
                m_cursor.inString = true;
                m_cursor.word = {token.begin + 1, token.kind == TokenKind::String ? token.end - 1 : token.end};
                m_end = i;
                break;
            }
            if (token.kind == TokenKind::Word && m_offset <= token.end) {
                m_cursor.word = token.span();
                m_end = i;
                break;
            }
        }
        return true;
    }

    void findBlock()
    {
        for (const ast::BlockDecl block : ast::blocks(m_tree)) {
            const auto close = block.closeBraceSpan();
            if (block.openBraceSpan().end <= m_offset && (!close || m_offset <= close->begin))
                m_cursor.block = block;
        }
    }

    TokenKind kindBehind(std::uint32_t index) const
    {
        return index + 1 < m_tree.tokens().size() ? m_tree.token(index + 1).kind : TokenKind::Newline;
    }

    void startLine()
    {
        m_words.clear();
        m_calls.clear();
        m_lineAttributes.clear();
        m_attribute = {};
        m_isBlockAttribute = m_typingAttribute = m_pathOpen = m_afterEquals = false;
    }

    // Whether the line behind this line break begins a new item although a bracket is open: no argument looks like these.
    bool newItemBehind(std::uint32_t newline) const
    {
        std::uint32_t i = newline + 1;
        const auto skipBlanks = [&] {
            while (i < m_tree.tokens().size() && m_tree.token(i).kind == TokenKind::Whitespace)
                ++i;
            return i < m_tree.tokens().size() ? m_tree.token(i).kind : TokenKind::Newline;
        };
        const TokenKind first = skipBlanks();
        if (first == TokenKind::AtAt || first == TokenKind::RightBrace)
            return true;
        if (first != TokenKind::Word)
            return false;
        ++i;
        const TokenKind second = skipBlanks();
        return second == TokenKind::Word || second == TokenKind::Equals;
    }

    void step(const Token &token)
    {
        const std::string_view text = m_tree.text(token);
        if (token.kind == TokenKind::Newline) {
            if (m_calls.empty() || newItemBehind(m_at))
                startLine();
            return;
        }
        if (isBlank(token.kind) || isComment(token.kind)) {
            m_typingAttribute = m_pathOpen = false;
            return;
        }
        if (!m_calls.empty()) {
            stepInside(token, text);
            return;
        }
        switch (token.kind) {
        case TokenKind::At:
        case TokenKind::AtAt:
            m_isBlockAttribute = token.kind == TokenKind::AtAt;
            m_attribute = text.substr(text.size());
            m_typingAttribute = m_pathOpen = true;
            if (!m_lineAttributes.empty() && m_lineAttributes.back().empty())
                m_lineAttributes.pop_back();
            m_lineAttributes.push_back({});
            break;
        case TokenKind::Word:
        case TokenKind::Dot:
            if (m_typingAttribute) {
                const char *begin = m_attribute.empty() ? text.data() : m_attribute.data();
                m_attribute = {begin, static_cast<std::size_t>(text.data() + text.size() - begin)};
                m_lineAttributes.back() = m_attribute;
                m_pathOpen = token.kind == TokenKind::Dot;
            } else if (token.kind == TokenKind::Word) {
                m_words.push_back(text);
            }
            break;
        case TokenKind::Equals:
            m_afterEquals = true;
            break;
        case TokenKind::LeftParen: {
            const std::string_view name = m_typingAttribute ? m_attribute : m_words.empty() ? std::string_view() : m_words.back();
            open(name, false, false);
            break;
        }
        case TokenKind::LeftBracket:
            if (kindBehind(m_at) != TokenKind::RightBracket || m_afterEquals)
                open({}, true, false);
            break;
        case TokenKind::String:
            m_words.push_back(text);
            break;
        default:
            break;
        }
    }

    void stepInside(const Token &token, std::string_view text)
    {
        OpenCall &call = m_calls.back();
        switch (token.kind) {
        case TokenKind::LeftParen:
            open(m_lastWord, false, false);
            break;
        case TokenKind::LeftBracket:
            open({}, true, false);
            break;
        case TokenKind::LeftBrace:
            open({}, false, true);
            break;
        case TokenKind::RightParen:
        case TokenKind::RightBracket:
        case TokenKind::RightBrace:
            m_calls.pop_back();
            m_lastWord = {};
            break;
        case TokenKind::Comma:
            ++call.index;
            call.argument = {};
            m_lastWord = {};
            break;
        case TokenKind::Colon:
            call.argument = m_lastWord;
            call.written.push_back(m_lastWord);
            m_lastWord = {};
            break;
        case TokenKind::Word:
            m_lastWord = text;
            if (call.isArray)
                call.written.push_back(text);
            break;
        default:
            break;
        }
    }

    void open(std::string_view name, bool isArray, bool isObject)
    {
        m_calls.push_back({.name = name, .isArray = isArray, .isObject = isObject});
        m_lastWord = {};
    }

    // What is written behind the cursor in the innermost brackets.
    void readAhead()
    {
        int depth = 0;
        std::string_view last;
        for (std::uint32_t i = m_end; i < m_tree.tokens().size(); ++i) {
            const Token token = m_tree.token(i);
            switch (token.kind) {
            case TokenKind::LeftParen:
            case TokenKind::LeftBracket:
            case TokenKind::LeftBrace:
                ++depth;
                break;
            case TokenKind::RightParen:
            case TokenKind::RightBracket:
            case TokenKind::RightBrace:
                if (--depth < 0)
                    return;
                break;
            case TokenKind::Word:
                last = m_tree.text(token);
                if (depth == 0 && m_calls.back().isArray && token.begin != m_cursor.word.begin)
                    m_calls.back().written.push_back(last);
                break;
            case TokenKind::Colon:
                if (depth == 0)
                    m_calls.back().written.push_back(last);
                break;
            case TokenKind::Newline:
                if (newItemBehind(i))
                    return;
                break;
            default:
                break;
            }
        }
    }

    void readOtherAttributes()
    {
        std::vector<std::string_view> &names = m_cursor.attributes;
        const std::uint32_t word = m_cursor.word.begin;
        if (m_isBlockAttribute || m_words.empty()) {
            for (const ast::View item : m_cursor.block->items())
                if (const auto attribute = ast::as<ast::Attribute>(item); attribute && !attribute->span().touches(word))
                    names.push_back(attribute->name());
            return;
        }
        for (const ast::View item : m_cursor.block->items()) {
            if (!item.span().touches(word))
                continue;
            for (NodeId id = m_tree.firstChild(item.id()); id != 0; id = m_tree.nextSibling(id))
                if (ast::Attribute::is(m_tree.node(id).kind) && !ast::Attribute(m_tree, id).nameSpan().touches(word))
                    names.push_back(ast::Attribute(m_tree, id).name());
        }
        for (const std::string_view name : m_lineAttributes)
            if (name.data() != m_attribute.data() && !name.empty())
                names.push_back(name);
    }

    void decide()
    {
        Cursor &cursor = m_cursor;
        if (!cursor.block) {
            if (m_words.empty() && !cursor.inString)
                cursor.place = CursorPlace::BlockKeyword;
            return;
        }
        const NodeKind kind = cursor.block->kind();
        if (ast::ConfigDecl::is(kind)) {
            if (m_words.empty() && !m_afterEquals && !cursor.inString)
                cursor.place = CursorPlace::PropertyName;
            else if (m_afterEquals && !m_words.empty() && (!m_calls.empty() || m_words.size() == 1))
                cursor.place = CursorPlace::PropertyValue;
            cursor.property = m_words.empty() ? std::string_view() : m_words.front();
            if (!m_calls.empty())
                readAhead();
            cursor.calls = std::move(m_calls);
            return;
        }
        if (!m_words.empty())
            cursor.field = m_words.front();
        if (m_words.size() > 1)
            cursor.fieldType = m_words[1];
        cursor.isBlockAttribute = m_isBlockAttribute;
        cursor.attribute = m_attribute;
        if (!m_calls.empty()) {
            if (m_calls.front().name == "Unsupported" || m_lineAttributes.empty())
                return;
            readAhead();
            cursor.place = CursorPlace::Arguments;
            cursor.calls = std::move(m_calls);
            return;
        }
        if (cursor.inString)
            return;
        readOtherAttributes();
        const std::size_t wordsOfItem = kind == NodeKind::Enum ? 1 : 2;
        if (m_typingAttribute) {
            if (m_attribute.empty())
                cursor.word.begin -= m_isBlockAttribute ? 2 : 1;
            if (m_pathOpen)
                cursor.place = m_isBlockAttribute ? CursorPlace::BlockAttribute : CursorPlace::FieldAttribute;
        } else if (m_words.empty()) {
            if (m_lineAttributes.empty())
                cursor.place = CursorPlace::BlockAttribute;
        } else if (m_words.size() < wordsOfItem) {
            cursor.place = m_lineAttributes.empty() ? CursorPlace::FieldType : CursorPlace::Nowhere;
        } else if (!m_isBlockAttribute) {
            cursor.place = CursorPlace::FieldAttribute;
        }
    }

    const SyntaxTree &m_tree;
    std::uint32_t m_offset;
    std::uint32_t m_end = 0; // token of the cursor: what is before it is read
    std::uint32_t m_at = 0;
    Cursor m_cursor;

    // Of the line that is being read.
    std::vector<std::string_view> m_words; // outside brackets and attributes
    std::vector<OpenCall> m_calls;
    std::vector<std::string_view> m_lineAttributes;
    std::string_view m_attribute;
    std::string_view m_lastWord; // inside brackets, since the last comma
    bool m_isBlockAttribute = false;
    bool m_typingAttribute = false; // no blank since the @
    bool m_pathOpen = false; // right behind `@` or `.`
    bool m_afterEquals = false;
};

} // namespace

Cursor cursorAt(const SyntaxTree &tree, std::uint32_t offset)
{
    return Reader(tree, offset).read();
}

} // namespace dunlin::psl
