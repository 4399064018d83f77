// Blocks of Prisma text as the formatter would lay them out.
#pragma once

#include <string>
#include <vector>

namespace dunlin::lower {

struct FieldText
{
    std::string documentation; // lines joined by \n
    std::string name;
    std::string type;
    std::vector<std::string> attributes; // in the formatter's order
    bool commentedOut = false;
};

struct BlockText
{
    std::string documentation;
    std::string keyword; // "model", "view", "enum"
    std::string name;
    std::vector<FieldText> fields; // enum values have no type
    std::vector<std::string> attributes; // "@@map(…)" …, in the formatter's order
    bool commentedOut = false; // written without its fields
};

struct PropertyText
{
    std::string key;
    std::string value;
};

// Columns aligned by byte width, as Prisma's formatter does. Ends with a line break.
std::string render(const BlockText &block);
std::string renderConfiguration(const std::string &keyword, const std::string &name, const std::vector<PropertyText> &properties);

} // namespace dunlin::lower
