#include "engine/lower/pull_text.h"
#include "engine/lower/pull_names.h"

#include <algorithm>

namespace dunlin::lower {
namespace {

void appendDocumentation(std::string &out, const std::string &documentation, const char *indent)
{
    if (documentation.empty())
        return;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = documentation.find('\n', begin);
        const std::string line = documentation.substr(begin, end - begin);
        out += indent;
        out += line.empty() ? "///" : "/// " + line;
        out += '\n';
        if (end == std::string::npos)
            return;
        begin = end + 1;
    }
}

std::string padded(const std::string &text, std::size_t width)
{
    return text + std::string(width - std::min(width, text.size()), ' ');
}

} // namespace

std::string render(const BlockText &block)
{
    std::string out;
    appendDocumentation(out, block.documentation, "");
    if (block.commentedOut)
        return out + "// " + block.keyword + " " + block.name + " {\n// }\n";
    out += block.keyword + " " + block.name + " {\n";
    std::size_t nameWidth = 0;
    std::size_t typeWidth = 0;
    for (const auto &field : block.fields) {
        if (field.commentedOut)
            continue;
        nameWidth = std::max(nameWidth, field.name.size());
        typeWidth = std::max(typeWidth, field.type.size());
    }
    for (const auto &field : block.fields) {
        appendDocumentation(out, field.documentation, "  ");
        const std::string attributes = joined(field.attributes, " ");
        std::string line;
        if (field.commentedOut)
            line = "// " + field.name + " " + field.type + (field.type.empty() ? "" : " ") + attributes;
        else if (field.type.empty())
            line = padded(field.name, nameWidth) + " " + attributes;
        else
            line = padded(field.name, nameWidth) + " " + padded(field.type, typeWidth) + " " + attributes;
        line.resize(line.find_last_not_of(' ') + 1);
        out += "  " + line + "\n";
    }
    if (!block.attributes.empty())
        out += '\n';
    for (const auto &attribute : block.attributes)
        out += "  " + attribute + "\n";
    return out + "}\n";
}

std::string renderConfiguration(const std::string &keyword, const std::string &name, const std::vector<PropertyText> &properties)
{
    std::size_t width = 0;
    for (const auto &property : properties)
        width = std::max(width, property.key.size());
    std::string out = keyword + " " + name + " {\n";
    for (const auto &property : properties)
        out += "  " + padded(property.key, width) + " = " + property.value + "\n";
    return out + "}\n";
}

} // namespace dunlin::lower
