#include "engine/diagram/text_export.h"

#include <algorithm>

namespace dunlin::diagram {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string word(const std::string &text)
{
    std::string result = text;
    std::ranges::replace_if(result, [](char c) { return !isWordCharacter(c); }, '_');
    return result;
}

std::string quoted(const std::string &text)
{
    std::string result = "\"";
    for (const char c : text)
        if (c != '"' && c != '\n')
            result += c;
    return result + "\"";
}

bool isColumn(const Row &row)
{
    return !row.isRelation;
}

// The type without the mark for empty values, which the row says itself.
std::string bareType(const Row &row)
{
    return row.type.ends_with('?') ? row.type.substr(0, row.type.size() - 1) : row.type;
}

const char *mermaidLeft(Cardinality cardinality)
{
    switch (cardinality) {
    case Cardinality::ExactlyOne: return "||";
    case Cardinality::ZeroOrOne: return "|o";
    case Cardinality::ZeroOrMany: return "}o";
    }
    return "";
}

const char *mermaidRight(Cardinality cardinality)
{
    switch (cardinality) {
    case Cardinality::ExactlyOne: return "||";
    case Cardinality::ZeroOrOne: return "o|";
    case Cardinality::ZeroOrMany: return "o{";
    }
    return "";
}

} // namespace

std::string toMermaid(const Graph &graph)
{
    std::string text = "erDiagram\n";
    for (const Box &box : graph.boxes) {
        if (box.kind == Box::Kind::Enum || box.kind == Box::Kind::Note)
            continue;
        text += "    " + quoted(box.name) + " {\n";
        for (const Row &row : box.rows) {
            if (!isColumn(row))
                continue;
            std::string type = bareType(row);
            const bool isList = type.ends_with("[]");
            if (isList)
                type.resize(type.size() - 2);
            text += "        " + word(type) + (isList ? "[]" : "") + " " + word(row.name);
            std::string keys = row.isPrimaryKey ? "PK" : "";
            if (row.isForeignKey)
                keys += keys.empty() ? "FK" : ", FK";
            if (row.isUnique && !row.isPrimaryKey)
                keys += keys.empty() ? "UK" : ", UK";
            text += keys.empty() ? "" : " " + keys;
            text += row.isNullable ? " \"may be empty\"\n" : "\n";
        }
        text += "    }\n";
    }
    for (const Edge &edge : graph.edges) {
        text += "    " + quoted(graph.boxes[edge.from.box].name) + " " + mermaidLeft(edge.from.cardinality) + (edge.identifying ? "--" : "..")
            + mermaidRight(edge.to.cardinality) + " " + quoted(graph.boxes[edge.to.box].name) + " : " + quoted(edge.name) + "\n";
    }
    return text;
}

std::string toDbml(const Graph &graph)
{
    std::string text;
    for (const Box &box : graph.boxes) {
        if (box.kind == Box::Kind::Note) {
            text += (text.empty() ? "" : "\n") + ("Note n" + word(box.name)) + " {\n  '''\n  " + box.databaseName + "\n  '''\n}\n";
            continue;
        }
        const bool isEnum = box.kind == Box::Kind::Enum;
        text += (text.empty() ? "" : "\n") + std::string(isEnum ? "Enum " : "Table ") + quoted(box.name) + " {\n";
        std::string key;
        const auto keyRows = std::ranges::count_if(box.rows, &Row::isPrimaryKey);
        for (const Row &row : box.rows) {
            if (isEnum) {
                text += "  " + quoted(row.name) + "\n";
                continue;
            }
            if (!isColumn(row))
                continue;
            std::string settings = row.isPrimaryKey && keyRows == 1 ? "pk" : "";
            const auto add = [&](const std::string &setting) { settings += (settings.empty() ? "" : ", ") + setting; };
            if (row.isUnique && !row.isPrimaryKey)
                add("unique");
            if (!row.isNullable && !row.isPrimaryKey)
                add("not null");
            if (row.columnName != row.name)
                add("note: 'column " + row.columnName + "'");
            text += "  " + quoted(row.name) + " " + quoted(bareType(row)) + (settings.empty() ? "" : " [" + settings + "]") + "\n";
            if (row.isPrimaryKey && keyRows > 1)
                key += (key.empty() ? "" : ", ") + quoted(row.name);
        }
        if (!key.empty())
            text += "\n  indexes {\n    (" + key + ") [pk]\n  }\n";
        text += "}\n";
    }
    const auto end = [&](const End &end) {
        const Box &box = graph.boxes[end.box];
        const auto keyRow = std::ranges::find_if(box.rows, &Row::isPrimaryKey);
        const std::string row = end.row ? box.rows[*end.row].name : keyRow != box.rows.end() ? keyRow->name : std::string();
        return quoted(box.name) + "." + quoted(row);
    };
    for (const Edge &edge : graph.edges) {
        const char *sign = edge.implicitManyToMany ? "<>" : edge.from.cardinality == Cardinality::ZeroOrOne ? "-" : ">";
        text += "\nRef: " + end(edge.from) + " " + sign + " " + end(edge.to);
    }
    return text + (graph.edges.empty() ? "" : "\n");
}

std::string toPlantUml(const Graph &graph)
{
    std::string text = "@startuml\nhide circle\nskinparam linetype ortho\n";
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        const Box &box = graph.boxes[i];
        const std::string alias = " as b" + std::to_string(i);
        if (box.kind == Box::Kind::Note) {
            text += "\nnote " + quoted(box.databaseName) + alias + "\n";
            continue;
        }
        text += std::string(box.kind == Box::Kind::Enum ? "\nenum " : "\nentity ") + quoted(box.name) + alias + " {\n";
        for (const bool keys : {true, false}) {
            bool any = false;
            for (const Row &row : box.rows) {
                if (!isColumn(row) || row.isPrimaryKey != keys)
                    continue;
                any = true;
                text += std::string("  ") + (row.isNullable || row.type.empty() ? "" : "* ") + row.name;
                text += (row.type.empty() ? "" : " : " + bareType(row)) + (row.isForeignKey ? " <<FK>>" : "") + "\n";
            }
            if (keys && any)
                text += "  --\n";
        }
        text += "}\n";
    }
    text += graph.edges.empty() ? "" : "\n";
    for (const Edge &edge : graph.edges) {
        text += "b" + std::to_string(edge.from.box) + " " + mermaidLeft(edge.from.cardinality) + (edge.identifying ? "--" : "..")
            + mermaidRight(edge.to.cardinality) + " b" + std::to_string(edge.to.box) + " : " + edge.name + "\n";
    }
    return text + "@enduml\n";
}

} // namespace dunlin::diagram
