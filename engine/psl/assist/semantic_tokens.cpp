#include "engine/psl/assist/semantic_tokens.h"

namespace dunlin::psl {

namespace {

bool isBlock(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Model:
    case NodeKind::View:
    case NodeKind::CompositeType:
    case NodeKind::Enum:
    case NodeKind::Datasource:
    case NodeKind::Generator:
    case NodeKind::TypeAlias:
    case NodeKind::InvalidBlock: return true;
    default: return false;
    }
}

// The class of a word by the innermost node it stands in.
TokenClass classOfWord(const SyntaxTree &tree, NodeId id, bool firstOfNode)
{
    switch (tree.node(id).kind) {
    case NodeKind::FieldType: return TokenClass::Type;
    case NodeKind::FieldAttribute:
    case NodeKind::BlockAttribute:
    case NodeKind::Path: return TokenClass::Attribute;
    case NodeKind::Argument:
    case NodeKind::ObjectMember:
    case NodeKind::Property: return TokenClass::Property;
    case NodeKind::Number: return TokenClass::Number;
    case NodeKind::Constant:
    case NodeKind::EnumValue: return TokenClass::Constant;
    case NodeKind::Function: return TokenClass::Function;
    case NodeKind::InvalidLine: return TokenClass::Error;
    default: return isBlock(tree.node(id).kind) && firstOfNode ? TokenClass::Keyword : TokenClass::Name;
    }
}

TokenClass classOf(const SyntaxTree &tree, const Token &token, NodeId id, bool firstOfNode)
{
    switch (token.kind) {
    case TokenKind::Comment:
    case TokenKind::DocComment:
    case TokenKind::BlockComment: return TokenClass::Comment;
    case TokenKind::String: return TokenClass::String;
    case TokenKind::BrokenString:
    case TokenKind::Unknown: return TokenClass::Error;
    case TokenKind::At:
    case TokenKind::AtAt: return TokenClass::Attribute;
    case TokenKind::Word: return classOfWord(tree, id, firstOfNode);
    case TokenKind::Minus:
    case TokenKind::Dot: return tree.node(id).kind == NodeKind::Number ? TokenClass::Number : classOfWord(tree, id, false);
    default: return TokenClass::Punctuation;
    }
}

} // namespace

std::vector<ClassifiedToken> semanticTokens(const SyntaxTree &tree)
{
    std::vector<ClassifiedToken> result;
    std::vector<NodeId> open;
    NodeId next = 0;
    bool seenInNode = false; // a token of the innermost node that is not blank
    for (std::uint32_t index = 0; index < tree.tokens().size(); ++index) {
        while (open.size() > 1 && tree.node(open.back()).endToken <= index) {
            open.pop_back();
            seenInNode = true;
        }
        while (next < tree.nodes().size() && tree.node(next).firstToken <= index) {
            if (tree.node(next).endToken > index) {
                open.push_back(next);
                seenInNode = false;
            }
            ++next;
        }
        const Token &token = tree.token(index);
        if (token.kind == TokenKind::Whitespace || token.kind == TokenKind::Newline || open.empty())
            continue;
        result.push_back({token.span(), classOf(tree, token, open.back(), !seenInNode)});
        seenInNode = true;
    }
    return result;
}

} // namespace dunlin::psl
