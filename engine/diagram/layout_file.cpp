#include "engine/diagram/layout_file.h"

#include <nlohmann/json.hpp>

namespace dunlin::diagram {

namespace {

bool isPoint(const nlohmann::json &value)
{
    return value.is_array() && value.size() == 2 && value[0].is_number_integer() && value[1].is_number_integer();
}

std::string quoted(const std::string &text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

core::Result<LayoutFile> LayoutFile::parse(std::string_view text)
{
    LayoutFile file;
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return file;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return core::fail(core::ErrorKind::Usage, "The layout file is not a JSON object. Mend it or delete it: only positions are lost.");
    for (const auto &[key, value] : json.items()) {
        if (key == "version")
            continue;
        if (key != "tables") {
            file.m_unknownMembers[key] = value.dump();
            continue;
        }
        if (!value.is_object())
            return core::fail(core::ErrorKind::Usage, "\"tables\" in the layout file is not an object. Mend it or delete the file: only positions are lost.");
        for (const auto &[name, position] : value.items()) {
            if (isPoint(position))
                file.positions[name] = {position[0].get<int>(), position[1].get<int>()};
            else
                file.m_unknownTables[name] = position.dump();
        }
    }
    return file;
}

std::string LayoutFile::toText() const
{
    std::map<std::string, std::string> tables = m_unknownTables;
    for (const auto &[name, point] : positions)
        tables[name] = "[" + std::to_string(point.x) + ", " + std::to_string(point.y) + "]";

    std::string text = "{\n  \"version\": 1,\n";
    for (const auto &[key, value] : m_unknownMembers)
        text += "  " + quoted(key) + ": " + value + ",\n";
    text += "  \"tables\": {";
    const char *separator = "\n";
    for (const auto &[name, value] : tables) {
        text += separator + ("    " + quoted(name)) + ": " + value;
        separator = ",\n";
    }
    text += tables.empty() ? "}\n}\n" : "\n  }\n}\n";
    return text;
}

void LayoutFile::rename(const std::string &before, const std::string &after)
{
    if (before == after)
        return;
    if (auto position = positions.extract(before)) {
        positions.erase(after);
        position.key() = after;
        positions.insert(std::move(position));
    }
}

} // namespace dunlin::diagram
