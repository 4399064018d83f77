#include "engine/migrate/backup.h"

#include "engine/core/overloaded.h"
#include "engine/dialects/sessions.h"

#include <algorithm>
#include <filesystem>
#include <ranges>
#include <set>

namespace dunlin::migrate {

namespace {

namespace fs = std::filesystem;
using core::Result;

class Collector
{
public:
    explicit Collector(const sql::SqlSchema &present) : m_present(present) {}

    void wholeTable(const std::string &schema, const std::string &name)
    {
        if (Loss *loss = lossOf(schema, name)) {
            loss->columns.clear();
            loss->gone.clear();
        }
    }
    void column(const std::string &schema, const std::string &name, const std::string &column)
    {
        const sql::Table *table = find(schema, name);
        if (!table || !table->findColumn(column))
            return;
        const bool known = std::ranges::any_of(m_losses, [&](const Loss &loss) { return isIt(loss.table, schema, name); });
        Loss *loss = lossOf(schema, name);
        const bool wholeAlready = known && loss->columns.empty();
        if (!wholeAlready && std::ranges::find(loss->columns, column) == loss->columns.end())
            loss->columns.push_back(column);
    }
    void goneColumn(const std::string &schema, const std::string &name, const std::string &column)
    {
        this->column(schema, name, column);
        if (Loss *loss = lossOf(schema, name); loss && !loss->columns.empty())
            loss->gone.push_back(column);
    }
    void alteration(const std::string &schema, const std::string &name, const diff::AlterColumn &change)
    {
        if (change.typeChange && *change.typeChange != diff::TypeChange::Safe)
            column(schema, name, change.before.name);
    }

    std::vector<Loss> take() { return std::move(m_losses); }

private:
    // What names no schema is in the connection's own.
    static bool isIt(const sql::Table &table, const std::string &schema, const std::string &name)
    {
        return table.name == name && (table.schema == schema || schema.empty() || table.schema.empty());
    }
    const sql::Table *find(const std::string &schema, const std::string &name) const
    {
        const auto found = std::ranges::find_if(m_present.tables, [&](const sql::Table &table) { return isIt(table, schema, name); });
        return found == m_present.tables.end() ? nullptr : &*found;
    }
    Loss *lossOf(const std::string &schema, const std::string &name)
    {
        const sql::Table *table = find(schema, name);
        if (!table)
            return nullptr;
        const auto known = std::ranges::find_if(m_losses, [&](const Loss &loss) { return isIt(loss.table, schema, name); });
        return known == m_losses.end() ? &m_losses.emplace_back(Loss{*table, {}}) : &*known;
    }

    const sql::SqlSchema &m_present;
    std::vector<Loss> m_losses;
};

void collect(const diff::AlterTable &step, Collector &collector)
{
    const auto &[schema, name] = step.table;
    for (const diff::TableChange &change : step.changes) {
        std::visit(core::overloaded{[&](const diff::DropColumn &drop) { collector.goneColumn(schema, name, drop.column.name); },
                                    [&](const diff::DropAndRecreateColumn &recreate) { collector.goneColumn(schema, name, recreate.before.name); },
                                    [&](const diff::AlterColumn &alter) { collector.alteration(schema, name, alter); },
                                    [](const diff::AddColumn &) {}, [](const diff::DropPrimaryKey &) {}, [](const diff::AddPrimaryKey &) {},
                                    [](const diff::RenamePrimaryKey &) {}},
                   change);
    }
}

void collect(const diff::RedefineTables &step, Collector &collector)
{
    for (const diff::RedefinedTable &table : step.tables) {
        for (const diff::DropColumn &drop : table.dropped)
            collector.goneColumn(table.before.schema, table.before.name, drop.column.name);
        for (const diff::AlterColumn &alter : table.altered)
            collector.alteration(table.before.schema, table.before.name, alter);
    }
}

// The columns that tell the rows apart, also afterwards: the primary key, else the columns of a unique index, else all.
std::vector<std::string> keyOf(const Loss &loss)
{
    const sql::Table &table = loss.table;
    const auto stays = [&](const sql::IndexColumn &column) { return std::ranges::find(loss.gone, column.name) == loss.gone.end(); };
    // Empty ones are in many rows.
    const auto isFilled = [&](const sql::IndexColumn &column) {
        const sql::Column *known = table.findColumn(column.name);
        return loss.columns.empty() || (known && known->type.arity == sql::Arity::Required);
    };
    const auto names = [](const std::vector<sql::IndexColumn> &columns) {
        std::vector<std::string> result;
        for (const sql::IndexColumn &column : columns)
            result.push_back(column.name);
        return result;
    };
    if (table.primaryKey && std::ranges::all_of(table.primaryKey->columns, stays))
        return names(table.primaryKey->columns);
    for (const sql::Index &index : table.indexes) {
        if (index.kind == sql::Index::Kind::Unique && index.predicate.empty() && std::ranges::all_of(index.columns, stays) && std::ranges::all_of(index.columns, isFilled))
            return names(index.columns);
    }
    std::vector<std::string> all;
    for (const sql::Column &column : table.columns) {
        if (std::ranges::find(loss.gone, column.name) == loss.gone.end())
            all.push_back(column.name);
    }
    return all;
}

// A declared type under which the file keeps the value as it is given: a number as a number where none of its digits is at risk.
std::string keptType(const sql::ColumnType &type)
{
    if (type.arity == sql::Arity::List)
        return "TEXT";
    switch (type.family) {
    case sql::TypeFamily::Int:
    case sql::TypeFamily::BigInt:
        return "INTEGER";
    case sql::TypeFamily::Float:
        return "REAL";
    case sql::TypeFamily::Boolean:
        return "BOOLEAN";
    case sql::TypeFamily::Binary:
        return "BLOB";
    case sql::TypeFamily::Decimal:
    case sql::TypeFamily::String:
    case sql::TypeFamily::DateTime:
    case sql::TypeFamily::Json:
    case sql::TypeFamily::Uuid:
    case sql::TypeFamily::Enum:
    case sql::TypeFamily::Unsupported:
        break;
    }
    return "TEXT";
}

std::string join(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string text;
    for (const std::string &part : parts)
        text.append(text.empty() ? "" : separator).append(part);
    return text;
}

// The file does not tell upper from lower case in names; the database may.
class Names
{
public:
    std::string unique(const std::string &wanted)
    {
        std::string name = wanted;
        for (int number = 2; !m_taken.insert(lower(name)).second; ++number)
            name = wanted + "_" + std::to_string(number);
        return name;
    }

private:
    static std::string lower(std::string text)
    {
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c); });
        return text;
    }
    std::set<std::string> m_taken;
};

std::vector<Backup::Column> savedColumns(const Loss &loss)
{
    std::vector<Backup::Column> columns;
    const std::vector<std::string> key = keyOf(loss);
    Names taken;
    for (const sql::Column &column : loss.table.columns) {
        const auto isIn = [&](const std::vector<std::string> &names) { return std::ranges::find(names, column.name) != names.end(); };
        const bool isLost = loss.columns.empty() || isIn(loss.columns);
        if (isLost || isIn(key))
            columns.push_back({.name = column.name, .stored = taken.unique(column.name), .type = column.type.nativeType, .isKey = isIn(key), .isLost = isLost});
    }
    return columns;
}

class Archive
{
public:
    explicit Archive(dialects::DialectSession &file) : m_file(file) {}

    Result<void> begin(std::string_view database)
    {
        for (const char *sql : {"BEGIN", "CREATE TABLE _dunlin_backup (\"table\" TEXT NOT NULL PRIMARY KEY, what TEXT NOT NULL, rows INTEGER NOT NULL, database TEXT NOT NULL,"
                                " schema TEXT NOT NULL, name TEXT NOT NULL)",
                                "CREATE TABLE _dunlin_backup_columns (\"table\" TEXT NOT NULL, \"column\" TEXT NOT NULL, type TEXT NOT NULL, role TEXT NOT NULL,"
                                " name TEXT NOT NULL)"}) {
            if (auto done = run(sql); !done)
                return done;
        }
        m_database = database;
        return {};
    }
    Result<void> finish() { return run("COMMIT"); }

    // Absent rows leave nothing behind in the file.
    Result<Backup::Part> save(const Loss &loss, const std::string &name, dialects::DialectSession &session, const dialects::Dialect &dialect,
                              const core::TaskContext &task)
    {
        Backup::Part part{.table = name, .schema = loss.table.schema, .name = loss.table.name, .columns = loss.columns, .rows = 0, .saved = savedColumns(loss)};
        std::vector<std::string> declarations, wanted, places, filled;
        for (const Backup::Column &saved : part.saved) {
            const std::string type = keptType(loss.table.findColumn(saved.name)->type);
            declarations.push_back(quoted(saved.stored) + " " + type);
            wanted.push_back(dialect.quoteIdentifier(saved.name));
            places.push_back(type == "BLOB" ? "CAST(? AS BLOB)" : "?");
        }
        for (const std::string &lost : loss.columns)
            filled.push_back(dialect.quoteIdentifier(lost) + " IS NOT NULL");
        if (auto made = run("CREATE TABLE " + quoted(name) + " (" + join(declarations, ", ") + ")"); !made)
            return std::unexpected(std::move(made.error()));
        const std::string from = (loss.table.schema.empty() ? "" : dialect.quoteIdentifier(loss.table.schema) + ".") + dialect.quoteIdentifier(loss.table.name);
        const std::string select = "SELECT " + join(wanted, ", ") + " FROM " + from + (filled.empty() ? "" : " WHERE " + join(filled, " OR "));
        const std::string insert = "INSERT INTO " + quoted(name) + " VALUES (" + join(places, ", ") + ")";
        const auto keep = [&](const std::vector<dialects::Value> &row) -> Result<void> {
            if (++part.rows % 1000 == 0)
                task.progress("Saving `" + loss.table.name + "` before it goes", part.rows);
            return run(insert, row);
        };
        if (auto read = session.readRows(select, keep, task); !read)
            return std::unexpected(std::move(read.error()));
        if (auto told = part.rows == 0 ? run("DROP TABLE " + quoted(name)) : tell(part); !told)
            return std::unexpected(std::move(told.error()));
        return part;
    }

private:
    Result<void> tell(const Backup::Part &part)
    {
        const std::string what = part.columns.empty() ? "table" : "columns";
        if (auto done = run("INSERT INTO _dunlin_backup VALUES (?, ?, ?, ?, ?, ?)", {part.table, what, std::to_string(part.rows), m_database, part.schema, part.name}); !done)
            return done;
        for (const Backup::Column &column : part.saved) {
            const std::string role = !column.isLost ? "key" : column.isKey ? "lost key" : "lost";
            if (auto done = run("INSERT INTO _dunlin_backup_columns VALUES (?, ?, ?, ?, ?)", {part.table, column.stored, column.type, role, column.name}); !done)
                return done;
        }
        return {};
    }
    Result<void> run(std::string_view sql, const std::vector<dialects::Value> &values = {})
    {
        if (auto done = m_file.query(sql, values); !done)
            return std::unexpected(std::move(done.error()));
        return {};
    }
    static std::string quoted(std::string_view name) { return dialects::archiveDialect().quoteIdentifier(name); }

    dialects::DialectSession &m_file;
    std::string m_database;
};

std::string freePath(const std::string &folder, const std::string &name)
{
    const fs::path base = fs::path(folder) / name;
    std::string path = base.string() + ".sqlite";
    for (int number = 2; fs::exists(path); ++number)
        path = base.string() + "_" + std::to_string(number) + ".sqlite";
    return path;
}

Result<Backup> write(std::span<const Loss> losses, dialects::DialectSession &session, const dialects::Dialect &dialect, const std::string &path,
                     const core::TaskContext &task)
{
    auto file = dialects::openArchive(path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    Archive archive(**file);
    if (auto begun = archive.begin(session.info().database); !begun)
        return std::unexpected(std::move(begun.error()));
    Backup backup{.path = path, .parts = {}};
    Names names;
    for (const Loss &loss : losses) {
        const bool alone = std::ranges::count(losses, loss.table.name, [](const Loss &other) { return other.table.name; }) == 1;
        const std::string name = names.unique(alone ? loss.table.name : loss.table.schema + "." + loss.table.name);
        task.progress("Saving `" + loss.table.name + "` before it goes");
        auto part = archive.save(loss, name, session, dialect, task);
        if (!part)
            return std::unexpected(std::move(part.error()));
        if (part->rows > 0)
            backup.parts.push_back(std::move(*part));
    }
    if (auto finished = archive.finish(); !finished)
        return std::unexpected(std::move(finished.error()));
    return backup;
}

void remove(const std::string &path)
{
    std::error_code ignored;
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        fs::remove(path + end, ignored);
}

} // namespace

std::vector<Loss> allTables(const sql::SqlSchema &present, const diff::Rules &rules)
{
    std::vector<Loss> all;
    for (const sql::Table &table : present.tables) {
        if (!rules.ignoresTable(table.name))
            all.push_back({.table = table, .columns = {}});
    }
    return all;
}

std::vector<Loss> losses(std::span<const diff::Step> steps, const sql::SqlSchema &present)
{
    Collector collector(present);
    for (const diff::Step &step : steps) {
        std::visit(core::overloaded{[&](const diff::DropTable &drop) { collector.wholeTable(drop.table.schema, drop.table.name); },
                                    [&](const diff::AlterTable &alter) { collect(alter, collector); },
                                    [&](const diff::RedefineTables &redefine) { collect(redefine, collector); },
                                    // These change no row, or fail where a value would not fit.
                                    [](const diff::CreateSchema &) {}, [](const diff::DropExtension &) {}, [](const diff::CreateExtension &) {},
                                    [](const diff::AlterExtension &) {}, [](const diff::CreateEnum &) {}, [](const diff::AlterEnum &) {},
                                    [](const diff::DropForeignKey &) {}, [](const diff::DropIndex &) {}, [](const diff::DropEnum &) {},
                                    [](const diff::CreateTable &) {}, [](const diff::CreateIndex &) {}, [](const diff::RenameForeignKey &) {},
                                    [](const diff::AddForeignKey &) {}, [](const diff::RenameIndex &) {}, [](const diff::RedefineIndex &) {}},
                   step);
    }
    return collector.take();
}

core::Result<std::optional<Backup>> backUp(std::span<const Loss> losses, dialects::DialectSession &session, const dialects::Dialect &dialect,
                                           const std::string &folder, const std::string &name, const core::TaskContext &task)
{
    if (losses.empty())
        return std::nullopt;
    const std::string path = freePath(folder, name);
    auto backup = write(losses, session, dialect, path, task);
    if (!backup) {
        remove(path);
        core::Error error = std::move(backup.error());
        if (error.kind != core::ErrorKind::Cancelled)
            error.message = "What the changes would remove could not be saved first, so nothing was changed.\n" + error.message;
        return std::unexpected(std::move(error));
    }
    if (backup->parts.empty()) {
        remove(path);
        return std::nullopt;
    }
    return std::optional(std::move(*backup));
}

void removeBackup(const Backup &backup)
{
    remove(backup.path);
}

core::Result<Backup> readBackup(const std::string &path)
{
    const auto notOne = [&](const std::string &why) { return core::fail(core::ErrorKind::NotFound, "`" + path + "` is not a backup that can be read: " + why); };
    std::error_code failure;
    if (!fs::is_regular_file(path, failure))
        return core::fail(core::ErrorKind::NotFound, "There is no backup `" + path + "`.");
    auto file = dialects::openArchive(path);
    if (!file)
        return notOne(file.error().message);
    const auto tables = (*file)->query("SELECT \"table\", what, rows, schema, name FROM _dunlin_backup ORDER BY rowid");
    const auto columns = (*file)->query("SELECT \"table\", \"column\", type, role, name FROM _dunlin_backup_columns ORDER BY rowid");
    if (!tables || !columns)
        return notOne((!tables ? tables : columns).error().message);
    Backup backup{.path = path, .parts = {}};
    for (const auto &row : tables->rows) {
        Backup::Part part{.table = row[0].value_or(""), .schema = row[3].value_or(""), .name = row[4].value_or(""), .columns = {}, .rows = std::stoull(row[2].value_or("0")), .saved = {}};
        for (const auto &column : columns->rows) {
            if (column[0] != row[0])
                continue;
            const std::string role = column[3].value_or("");
            part.saved.push_back({.name = column[4].value_or(""), .stored = column[1].value_or(""), .type = column[2].value_or(""),
                                  .isKey = role.ends_with("key"), .isLost = role.starts_with("lost")});
            if (row[1] == "columns" && part.saved.back().isLost)
                part.columns.push_back(part.saved.back().name);
        }
        backup.parts.push_back(std::move(part));
    }
    return backup;
}

core::Result<std::vector<std::vector<dialects::Value>>> readRows(const Backup &backup, const std::string &table, std::size_t limit)
{
    auto file = dialects::openArchive(backup.path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    auto rows = (*file)->query("SELECT * FROM " + dialects::archiveDialect().quoteIdentifier(table) + " LIMIT " + std::to_string(limit));
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return std::move(rows->rows);
}

std::string describe(const Backup &backup)
{
    std::vector<std::string> parts;
    for (const Backup::Part &part : backup.parts) {
        std::vector<std::string> names;
        for (const std::string &column : part.columns)
            names.push_back(part.table + "." + column);
        parts.push_back((names.empty() ? part.table : join(names, ", ")) + " (" + std::to_string(part.rows) + (part.rows == 1 ? " row)" : " rows)"));
    }
    return join(parts, ", ");
}

} // namespace dunlin::migrate
