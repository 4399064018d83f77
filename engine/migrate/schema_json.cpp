#include "engine/migrate/schema_json.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <type_traits>
#include <variant>

namespace dunlin::migrate {
namespace {

using nlohmann::json;

// One list of fields for both directions: `io` writes them or reads them.

void fields(auto &io, sql::ColumnType &type)
{
    io("family", type.family), io("native", type.nativeType), io("prisma", type.prismaType), io("enum", type.enumName);
    io("enumSchema", type.enumSchema), io("arity", type.arity);
}

void fields(auto &io, sql::LiteralDefault &value)
{
    io("kind", value.kind), io("text", value.text), io("items", value.items);
}

void fields(auto &, sql::NowDefault &) {}

void fields(auto &io, sql::ExpressionDefault &value)
{
    io("sql", value.sql);
}

void fields(auto &io, sql::SequenceDefault &value)
{
    io("name", value.name);
}

void fields(auto &io, sql::Column &column)
{
    io("name", column.name), io("type", column.type), io("default", column.defaultValue), io("defaultConstraint", column.defaultConstraint);
    io("autoIncrement", column.autoIncrement), io("clientDefault", column.hasClientDefault), io("generatedAs", column.generatedAs);
    io("comment", column.comment);
}

void fields(auto &io, sql::IndexColumn &column)
{
    io("name", column.name), io("sort", column.sort), io("length", column.length), io("class", column.operatorClass);
    io("isDefaultClass", column.isDefaultClass), io("sortWritten", column.sortWritten);
}

void fields(auto &io, sql::PrimaryKey &key)
{
    io("name", key.name), io("columns", key.columns), io("clustered", key.clustered);
}

void fields(auto &io, sql::Index &index)
{
    io("name", index.name), io("kind", index.kind), io("columns", index.columns), io("algorithm", index.algorithm);
    io("predicate", index.predicate), io("clustered", index.clustered);
}

void fields(auto &io, sql::ForeignKey &key)
{
    io("name", key.name), io("columns", key.columns), io("referencedSchema", key.referencedSchema), io("referencedTable", key.referencedTable);
    io("referencedColumns", key.referencedColumns), io("onDelete", key.onDelete), io("onUpdate", key.onUpdate);
}

void fields(auto &io, sql::KeptObject &object)
{
    io("kind", object.kind), io("name", object.name), io("sql", object.sql);
}

void fields(auto &io, sql::Table &table)
{
    io("schema", table.schema), io("name", table.name), io("columns", table.columns), io("primaryKey", table.primaryKey);
    io("indexes", table.indexes), io("foreignKeys", table.foreignKeys), io("kept", table.kept), io("comment", table.comment);
}

void fields(auto &io, sql::Enum &type)
{
    io("schema", type.schema), io("name", type.name), io("values", type.values), io("comment", type.comment);
}

void fields(auto &io, sql::View &view)
{
    io("schema", view.schema), io("name", view.name), io("definition", view.definition), io("columns", view.columns), io("comment", view.comment);
}

void fields(auto &io, sql::Extension &extension)
{
    io("name", extension.name), io("schema", extension.schema), io("version", extension.version), io("relocatable", extension.relocatable);
}

void fields(auto &io, sql::SqlSchema &schema)
{
    io("defaultSchema", schema.defaultSchema), io("schemas", schema.schemas), io("extensions", schema.extensions), io("tables", schema.tables);
    io("enums", schema.enums), io("views", schema.views), io("partialIndexes", schema.partialIndexes);
}

template <typename T>
constexpr bool isPlain = std::is_same_v<T, std::string> || std::is_arithmetic_v<T>;

// What is empty is left out: most is.
class Writer
{
public:
    json out = json::object();

    void operator()(const char *key, auto &value)
    {
        if (json written = write(value); !isEmpty(written))
            out[key] = std::move(written);
    }

private:
    static bool isEmpty(const json &value)
    {
        return value.is_null() || value == "" || value == false || (value.is_array() && value.empty());
    }

    template <typename T>
    static json write(T &value)
    {
        if constexpr (isPlain<T>)
            return value;
        else if constexpr (std::is_enum_v<T>)
            return static_cast<int>(value);
        else
            return writeObject(value);
    }
    template <typename T>
    static json write(std::optional<T> &value)
    {
        return value ? json::array({write(*value)}) : json();
    }
    template <typename T>
    static json write(std::vector<T> &values)
    {
        json all = json::array();
        for (T &value : values)
            all.push_back(write(value));
        return all;
    }
    static json write(sql::DefaultValue &value)
    {
        return json::array({value.index(), std::visit([](auto &one) { return writeObject(one); }, value)});
    }
    static json writeObject(auto &value)
    {
        Writer inner;
        fields(inner, value);
        return std::move(inner.out);
    }
};

class Reader
{
public:
    explicit Reader(const json &from) : m_from(from) {}

    void operator()(const char *key, auto &value)
    {
        if (const auto found = m_from.find(key); found != m_from.end())
            read(*found, value);
    }

private:
    template <typename T>
    static void read(const json &from, T &value)
    {
        if constexpr (isPlain<T>)
            value = from.get<T>();
        else if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(from.get<int>());
        else
            readObject(from, value);
    }
    template <typename T>
    static void read(const json &from, std::optional<T> &value)
    {
        read(from.at(0), value.emplace());
    }
    template <typename T>
    static void read(const json &from, std::vector<T> &values)
    {
        for (const json &one : from)
            read(one, values.emplace_back());
    }
    static void read(const json &from, sql::DefaultValue &value)
    {
        switch (from.at(0).get<int>()) {
        case 0:
            return readObject(from.at(1), value.emplace<0>());
        case 1:
            return readObject(from.at(1), value.emplace<1>());
        case 2:
            return readObject(from.at(1), value.emplace<2>());
        default:
            return readObject(from.at(1), value.emplace<3>());
        }
    }
    static void readObject(const json &from, auto &value)
    {
        Reader inner(from);
        fields(inner, value);
    }

    const json &m_from;
};

} // namespace

json toJson(sql::SqlSchema schema)
{
    Writer writer;
    fields(writer, schema);
    return std::move(writer.out);
}

sql::SqlSchema schemaFromJson(const json &json)
{
    sql::SqlSchema schema;
    Reader reader(json);
    fields(reader, schema);
    return schema;
}

} // namespace dunlin::migrate
