#include "tests/campaigns/live/rows.h"

#include "engine/dialects/postgres/types.h"

#include <algorithm>
#include <set>

namespace dunlin::live {
namespace {

using dialects::postgres::qualified;
using dialects::postgres::quoteIdentifier;
using dialects::postgres::quoteString;

std::string unsupportedText(const std::string &type, const std::string &digit)
{
    if (type == "circle")
        return "<(0,0)," + digit + ">";
    if (type == "int4range")
        return "[" + digit + ",9)";
    return type == "point" ? "(1," + digit + ")" : digit;
}

// The `number`th value of a type, as text that the server casts.
std::string valueText(const sql::SqlSchema &schema, const sql::ColumnType &type, int number)
{
    const std::string digit = std::to_string(number);
    const std::string native = type.nativeType.substr(0, type.nativeType.find('('));
    switch (type.family) {
    case sql::TypeFamily::Boolean:
        return number % 2 ? "true" : "false";
    case sql::TypeFamily::DateTime:
        return native.starts_with("TIME") && !native.starts_with("TIMESTAMP") ? "0" + digit + ":00:00" : "2020-01-0" + digit + " 00:00:00";
    case sql::TypeFamily::Json:
        return "{\"a\": " + digit + "}";
    case sql::TypeFamily::Binary:
        return "\\x0" + digit;
    case sql::TypeFamily::Enum: {
        const auto found = std::ranges::find_if(schema.enums, [&](const sql::Enum &item) { return item.name == type.enumName && item.schema == type.enumSchema; });
        return found->values[static_cast<std::size_t>(number) % found->values.size()];
    }
    case sql::TypeFamily::Unsupported:
        return unsupportedText(type.nativeType, digit);
    default:
        break;
    }
    if (native == "UUID")
        return "00000000-0000-0000-0000-00000000000" + digit;
    if (native == "INET")
        return "10.0.0." + digit;
    if (native == "XML")
        return "<a>" + digit + "</a>";
    if (native == "BIT") {
        const std::size_t open = type.nativeType.find('(');
        const std::size_t bits = open == std::string::npos ? 1 : std::stoul(type.nativeType.substr(open + 1));
        std::string text(bits, '0');
        for (std::size_t bit = 0; bit < std::min<std::size_t>(bits, 2); ++bit)
            text[bits - 1 - bit] = static_cast<char>('0' + (number >> bit & 1));
        return text;
    }
    if (native == "VARBIT")
        return std::string(static_cast<std::size_t>(number), '1');
    return digit;
}

std::string valueSql(const sql::SqlSchema &schema, const sql::Column &column, int number)
{
    const std::string text = quoteString(valueText(schema, column.type, number));
    const std::string one = text + "::" + column.type.nativeType;
    return column.type.arity == sql::Arity::List ? "ARRAY[" + one + "]" : one;
}

std::string insertSql(const sql::SqlSchema &schema, const sql::Table &table, int number)
{
    std::string columns, values;
    for (const sql::Column &column : table.columns) {
        if (column.autoIncrement)
            continue;
        columns += (columns.empty() ? "" : ", ") + quoteIdentifier(column.name);
        values += (values.empty() ? "" : ", ") + valueSql(schema, column, number);
    }
    const std::string name = qualified(table.schema, table.name);
    return columns.empty() ? "INSERT INTO " + name + " DEFAULT VALUES" : "INSERT INTO " + name + " (" + columns + ") VALUES (" + values + ")";
}

// Columns whose values a step may change, or that are not there afterwards.
bool stays(const sql::Column &column, const sql::Table &after)
{
    const sql::Column *later = after.findColumn(column.name);
    return later && later->type.nativeType == column.type.nativeType && later->type.arity == column.type.arity
        && column.type.family != sql::TypeFamily::Enum;
}

// A column that is dropped and made again under its name holds nothing afterwards.
bool isMadeAnew(const std::vector<diff::Step> &change, const sql::Table &table, const sql::Column &column)
{
    return std::ranges::any_of(change, [&](const diff::Step &step) {
        const auto *alter = std::get_if<diff::AlterTable>(&step);
        if (!alter || alter->table.name != table.name || alter->table.schema != table.schema)
            return false;
        return std::ranges::any_of(alter->changes, [&](const diff::TableChange &item) {
            const auto *anew = std::get_if<diff::DropAndRecreateColumn>(&item);
            return anew && anew->before.name == column.name;
        });
    });
}

} // namespace

void insertRows(dialects::DialectSession &session, const sql::SqlSchema &schema)
{
    // Keys may refer forwards: what is refused waits for another round.
    std::set<std::pair<const sql::Table *, int>> waiting;
    for (const sql::Table &table : schema.tables) {
        for (int number = 1; number <= 3; ++number)
            waiting.emplace(&table, number);
    }
    for (std::size_t left = waiting.size() + 1; left > waiting.size();) {
        left = waiting.size();
        std::erase_if(waiting, [&](const auto &item) { return session.query(insertSql(schema, *item.first, item.second)).has_value(); });
    }
}

std::map<std::string, std::string> contents(dialects::DialectSession &session, const sql::SqlSchema &from, const sql::SqlSchema &to,
                                            const std::vector<diff::Step> &change)
{
    std::map<std::string, std::string> out;
    const auto ask = [&](const std::string &what, const std::string &sql) {
        const auto rows = session.query(sql);
        out[what] = rows ? rows->rows.at(0).at(0).value_or("nothing") : rows.error().message;
    };
    for (const sql::Table &table : from.tables) {
        const sql::Table *after = to.findTable(table.schema, table.name);
        if (!after)
            continue;
        const std::string name = qualified(table.schema, table.name);
        ask(name, "SELECT count(*) FROM " + name);
        for (const sql::Column &column : table.columns) {
            const std::string quoted = quoteIdentifier(column.name);
            if (stays(column, *after) && !isMadeAnew(change, table, column))
                ask(name + "." + quoted, "SELECT md5(string_agg(v, ',' ORDER BY v)) FROM (SELECT coalesce(" + quoted + "::text, '-') AS v FROM " + name + ") AS x");
        }
    }
    return out;
}

} // namespace dunlin::live
