#include "engine/psl/assist/semantic_tokens.h"

namespace dunlin::psl {

namespace {

class Classifier
{
public:
    explicit Classifier(const SyntaxTree &tree) : m_tree(tree) { m_tokens.reserve(tree.tokens().size()); }

    std::vector<ClassifiedToken> run()
    {
        visit(0);
        return std::move(m_tokens);
    }

private:
    void visit(NodeId id)
    {
        const Node &node = m_tree.node(id);
        std::uint32_t at = node.firstToken, words = 0;
        const auto ownTokensUpTo = [&](std::uint32_t end) {
            for (; at < end; ++at) {
                const TokenKind kind = m_tree.token(at).kind;
                if (kind == TokenKind::Whitespace || kind == TokenKind::Newline)
                    continue;
                m_tokens.push_back({m_tree.token(at).span(), classOf(id, kind, words)});
                words += kind == TokenKind::Word ? 1 : 0;
            }
        };
        for (NodeId child = m_tree.firstChild(id); child != 0; child = m_tree.nextSibling(child)) {
            ownTokensUpTo(m_tree.node(child).firstToken);
            visit(child);
            at = m_tree.node(child).endToken;
        }
        ownTokensUpTo(node.endToken);
    }

    // `words`: how many words of the node itself came before.
    TokenClass classOf(NodeId id, TokenKind kind, std::uint32_t words) const
    {
        const NodeKind node = m_tree.node(id).kind;
        switch (kind) {
        case TokenKind::Comment:
        case TokenKind::DocComment:
        case TokenKind::BlockComment:
            return TokenClass::Comment;
        case TokenKind::String:
            return isInvalid(node) ? TokenClass::Error : TokenClass::String;
        case TokenKind::BrokenString:
        case TokenKind::Unknown:
            return isBlock(node) ? TokenClass::Comment : TokenClass::Error; // behind `{` everything is ignored
        case TokenKind::Word:
            return wordClass(id, node, words);
        case TokenKind::At:
        case TokenKind::AtAt:
            return isInvalid(node) ? TokenClass::Error : TokenClass::Attribute;
        default:
            break;
        }
        if (isInvalid(node))
            return TokenClass::Error;
        if (node == NodeKind::Number)
            return TokenClass::Number;
        return node == NodeKind::Path ? pathClass(id) : TokenClass::Punctuation;
    }

    TokenClass wordClass(NodeId id, NodeKind node, std::uint32_t words) const
    {
        if (isBlock(node))
            return words == 0 ? TokenClass::Keyword : words == 1 ? TokenClass::Type : TokenClass::Comment;
        if (isInvalid(node))
            return TokenClass::Error;
        switch (node) {
        case NodeKind::Field:
        case NodeKind::Property:
        case NodeKind::Argument:
        case NodeKind::ObjectMember:
            return TokenClass::Property;
        case NodeKind::EnumValue:
            return TokenClass::Constant;
        case NodeKind::FieldType:
            return TokenClass::Type;
        case NodeKind::Number:
            return TokenClass::Number;
        case NodeKind::Constant: // a field in `fields: [a, b]`, otherwise `true`, `Cascade`, an enum value
            return isElement(id) ? TokenClass::Property : TokenClass::Constant;
        case NodeKind::Path:
            return pathClass(id);
        default:
            return TokenClass::Name;
        }
    }

    TokenClass pathClass(NodeId id) const
    {
        const NodeId owner = m_tree.node(id).parent;
        if (m_tree.node(owner).kind != NodeKind::Function)
            return TokenClass::Attribute;
        return isElement(owner) ? TokenClass::Property : TokenClass::Function; // `[title(sort: Desc)]`
    }

    bool isElement(NodeId id) const { return m_tree.node(m_tree.node(id).parent).kind == NodeKind::Array; }
    static bool isBlock(NodeKind kind) { return kind >= NodeKind::Model && kind <= NodeKind::Generator; }
    static bool isInvalid(NodeKind kind)
    {
        return kind == NodeKind::InvalidLine || kind == NodeKind::InvalidBlock || kind == NodeKind::TypeAlias;
    }

    const SyntaxTree &m_tree;
    std::vector<ClassifiedToken> m_tokens;
};

} // namespace

std::vector<ClassifiedToken> semanticTokens(const SyntaxTree &tree)
{
    return Classifier(tree).run();
}

} // namespace dunlin::psl
