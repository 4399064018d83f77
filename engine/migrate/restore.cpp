#include "engine/migrate/restore.h"

#include "engine/dialects/sessions.h"

#include <algorithm>
#include <memory>

namespace dunlin::migrate {

namespace {

using core::Result;
using Row = std::vector<dialects::Value>;

void append(std::string &list, std::string_view separator, std::string_view item)
{
    list.append(list.empty() ? "" : separator).append(item);
}

// A saved column and the one it goes back into.
struct Target
{
    const Backup::Column *saved = nullptr;
    const sql::Column *column = nullptr;
    std::size_t index = 0; // in a row of the file
};

class PartRestorer
{
public:
    PartRestorer(const Backup::Part &part, const sql::Table &table, const RestoreOptions &options, dialects::DialectSession &session, const dialects::Dialect &dialect)
        : m_part(part), m_table(table), m_options(options), m_overwrite(options.present == RestoreOptions::Present::Overwrite), m_session(session), m_dialect(dialect),
          m_name((table.schema.empty() ? "" : dialect.quoteIdentifier(table.schema) + ".") + dialect.quoteIdentifier(table.name)),
          m_report{.table = part.table, .columns = part.columns, .rows = part.rows, .restored = 0, .present = 0, .gone = 0, .missingColumns = {}}
    {
        for (std::size_t i = 0; i < part.saved.size(); ++i) {
            const Backup::Column &saved = part.saved[i];
            const sql::Column *column = table.findColumn(saved.name);
            if (!column)
                m_report.missingColumns.push_back(saved.name);
            else
                m_targets.push_back({&saved, column, i});
            m_keyIsThere = m_keyIsThere && (column || !saved.isKey);
            m_hasKey = m_hasKey || saved.isKey;
            m_comesCounting = m_comesCounting || (column && saved.isLost && column->autoIncrement);
        }
        m_refersToItself = std::ranges::any_of(table.foreignKeys, [&](const sql::ForeignKey &key) { return key.referencedTable == table.name; });
    }

    Result<RestoredPart> run(dialects::DialectSession &file, const core::TaskContext &task)
    {
        const bool whole = m_part.columns.empty();
        if (!m_keyIsThere)
            return core::fail(core::ErrorKind::Database, "The table `" + m_table.name + "` does not have the columns any more that tell its rows apart.");
        std::uint64_t rows = 0;
        const auto each = [&](const Row &row) -> Result<void> {
            if (++rows % 1000 == 0)
                task.progress("Restoring `" + m_table.name + "`", rows, m_part.rows);
            return whole ? insert(row) : update(row);
        };
        if (auto read = file.readRows("SELECT * FROM " + dialects::archiveDialect().quoteIdentifier(m_part.table), each, task); !read)
            return std::unexpected(std::move(read.error()));
        if (auto flushed = flush(); !flushed)
            return std::unexpected(std::move(flushed.error()));
        for (const std::string &statement : whole || m_comesCounting ? m_dialect.countOn(m_table) : std::vector<std::string>()) {
            if (auto done = m_session.query(statement); !done)
                return std::unexpected(std::move(done.error()));
        }
        return std::move(m_report);
    }

private:
    std::string value(const Target &target, const Row &row) const
    {
        const dialects::Value &cell = row[target.index];
        return cell ? m_dialect.quoteValue(target.column->type, *cell) : "NULL";
    }

    std::string whereKey(const Row &row) const
    {
        std::string condition;
        for (const Target &target : m_targets) {
            if (!target.saved->isKey)
                continue;
            const std::string name = m_dialect.quoteIdentifier(target.column->name);
            const auto family = target.column->type.family;
            // Not every database compares these as they are.
            const bool asText = family == sql::TypeFamily::Json || family == sql::TypeFamily::Unsupported;
            append(condition, " AND ", !row[target.index] ? name + " IS NULL" : (asText ? "CAST(" + name + " AS TEXT)" : name) + " = " + value(target, row));
        }
        return " WHERE " + condition;
    }

    Result<void> insert(const Row &row)
    {
        auto known = m_session.query("SELECT 1 FROM " + m_name + whereKey(row));
        if (!known)
            return std::unexpected(std::move(known.error()));
        if (!known->rows.empty() && !m_overwrite) {
            ++m_report.present;
            return {};
        }
        if (!known->rows.empty())
            return write(row, m_targets);
        std::string values;
        for (const Target &target : m_targets)
            append(values, ", ", value(target, row));
        append(m_pending, ",\n", "(" + values + ")");
        ++m_pendingRows;
        // Rows that refer to each other are complete only together.
        constexpr std::size_t rowsAtOnce = 500;
        return m_pendingRows < rowsAtOnce || m_refersToItself ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        if (m_pending.empty())
            return {};
        std::string names;
        for (const Target &target : m_targets)
            append(names, ", ", m_dialect.quoteIdentifier(target.column->name));
        auto done = m_session.query("INSERT INTO " + m_name + " (" + names + ") VALUES\n" + m_pending);
        if (!done)
            return std::unexpected(std::move(done.error()));
        m_report.restored += m_pendingRows;
        m_pending.clear();
        m_pendingRows = 0;
        return {};
    }

    Result<void> update(const Row &row)
    {
        std::string names;
        std::vector<Target> wanted;
        for (const Target &target : m_targets) {
            if (!target.saved->isLost || (!row[target.index] && !isFresh(target)))
                continue;
            wanted.push_back(target);
            append(names, ", ", m_dialect.quoteIdentifier(target.column->name));
        }
        auto now = m_hasKey ? m_session.query("SELECT " + (names.empty() ? "1" : names) + " FROM " + m_name + whereKey(row)) : dialects::Rows();
        if (!now)
            return std::unexpected(std::move(now.error()));
        if (now->rows.size() != 1) {
            ++m_report.gone;
            return {};
        }
        std::vector<Target> open;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const dialects::Value &present = now->rows.front()[i];
            auto made = present && !m_overwrite && !isFresh(wanted[i]) ? isMadeOf(row, wanted[i]) : Result<bool>(true);
            if (!made)
                return std::unexpected(std::move(made.error()));
            if (*made)
                open.push_back(wanted[i]);
        }
        if (open.empty()) {
            ++m_report.present;
            return {};
        }
        return write(row, open);
    }

    bool isFresh(const Target &target) const
    {
        return std::ranges::find(m_options.fresh, RestoreOptions::Fresh{m_table.name, target.column->name}) != m_options.fresh.end();
    }

    // Whether the present value is the saved one, sent through the type that the column had meanwhile.
    Result<bool> isMadeOf(const Row &row, const Target &target)
    {
        const auto cast = std::ranges::find_if(m_options.casts, [&](const RestoreOptions::Cast &one) { return one.table == m_table.name && one.column == target.column->name; });
        if (cast == m_options.casts.end())
            return false;
        const std::string name = m_dialect.quoteIdentifier(target.column->name),
                          saved = "(SELECT CAST(" + value(target, row) + " AS " + cast->type + ") AS " + name + ") AS saved";
        const std::string made =
            "(SELECT " + cast->back + " FROM (SELECT " + cast->there + " AS " + name + " FROM " + saved + ") AS meanwhile)";
        auto found =
            m_session.query("SELECT CASE WHEN " + name + " = " + made + " THEN 1 ELSE 0 END FROM " + m_name + whereKey(row));
        if (!found)
            return std::unexpected(std::move(found.error()));
        return !found->rows.empty() && found->rows.front().front() == "1";
    }

    Result<void> write(const Row &row, const std::vector<Target> &targets)
    {
        std::string assignments;
        for (const Target &target : targets) {
            if (target.saved->isLost)
                append(assignments, ", ", m_dialect.quoteIdentifier(target.column->name) + " = " + value(target, row));
        }
        auto done = m_session.query("UPDATE " + m_name + " SET " + assignments + whereKey(row));
        if (!done)
            return std::unexpected(std::move(done.error()));
        ++m_report.restored;
        return {};
    }

    const Backup::Part &m_part;
    const sql::Table &m_table;
    const RestoreOptions &m_options;
    bool m_overwrite;
    dialects::DialectSession &m_session;
    const dialects::Dialect &m_dialect;
    std::string m_name; // as SQL
    std::vector<Target> m_targets;
    bool m_keyIsThere = true;
    bool m_hasKey = false;
    bool m_comesCounting = false; // a column whose numbers the database makes
    bool m_refersToItself = false;
    std::string m_pending; // rows to insert, as SQL
    std::size_t m_pendingRows = 0;
    RestoredPart m_report;
};

const sql::Table *tableOf(const Backup::Part &part, const sql::SqlSchema &present)
{
    const auto found = std::ranges::find_if(present.tables, [&](const sql::Table &table) {
        return table.name == part.name && (table.schema == part.schema || table.schema.empty() || part.schema.empty());
    });
    return found == present.tables.end() ? nullptr : &*found;
}

// Tables before those that refer to them; in a circle, in the order of the file.
std::vector<const Backup::Part *> inOrder(std::vector<const Backup::Part *> parts, const sql::SqlSchema &present)
{
    std::vector<const Backup::Part *> ordered;
    while (!parts.empty()) {
        const auto waits = [&](const Backup::Part *part) {
            const sql::Table *table = tableOf(*part, present);
            return table && std::ranges::any_of(parts, [&](const Backup::Part *other) {
                       const sql::Table *referenced = other == part ? nullptr : tableOf(*other, present);
                       return referenced && referenced != table && std::ranges::any_of(table->foreignKeys, [&](const sql::ForeignKey &key) {
                                  return key.referencedTable == referenced->name && (key.referencedSchema.empty() || key.referencedSchema == referenced->schema);
                              });
                   });
        };
        auto next = std::ranges::find_if_not(parts, waits);
        if (next == parts.end())
            next = parts.begin();
        ordered.push_back(*next);
        parts.erase(next);
    }
    return ordered;
}

Result<std::vector<const Backup::Part *>> chosen(const Backup &backup, const std::vector<std::string> &tables)
{
    std::vector<const Backup::Part *> parts;
    for (const Backup::Part &part : backup.parts) {
        if (tables.empty() || std::ranges::find(tables, part.table) != tables.end())
            parts.push_back(&part);
    }
    for (const std::string &table : tables) {
        if (std::ranges::find(backup.parts, table, &Backup::Part::table) == backup.parts.end())
            return core::fail(core::ErrorKind::NotFound, "The backup does not hold anything of the table `" + table + "`.");
    }
    return parts;
}

Result<std::vector<RestoredPart>> restoreAll(const std::vector<const Backup::Part *> &parts, const sql::SqlSchema &present, dialects::DialectSession &file,
                                             const RestoreOptions &options, dialects::DialectSession &session, const dialects::Dialect &dialect,
                                             const core::TaskContext &task)
{
    std::vector<RestoredPart> reports;
    for (const Backup::Part *part : parts) {
        const sql::Table *table = tableOf(*part, present);
        if (!table) {
            reports.push_back({.table = part->table, .columns = part->columns, .rows = part->rows, .missingColumns = {}, .missingTable = true});
            continue;
        }
        auto report = PartRestorer(*part, *table, options, session, dialect).run(file, task);
        if (!report) {
            report.error().message = "The rows of `" + part->table + "` could not be put back, so nothing was changed.\n" + report.error().message;
            return std::unexpected(std::move(report.error()));
        }
        reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace

core::Result<std::vector<RestoredPart>> restoreInTransaction(const Backup &backup, const RestoreOptions &options, dialects::DialectSession &session,
                                                             const dialects::Dialect &dialect, const core::TaskContext &task)
{
    auto parts = chosen(backup, options.tables);
    if (!parts)
        return std::unexpected(std::move(parts.error()));
    auto file = dialects::openArchive(backup.path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    auto present = session.describe(task);
    if (!present)
        return std::unexpected(std::move(present.error()));
    return restoreAll(inOrder(std::move(*parts), *present), *present, **file, options, session, dialect, task);
}

core::Result<std::vector<RestoredPart>> restore(const Backup &backup, const RestoreOptions &options, dialects::DialectSession &session,
                                                const dialects::Dialect &dialect, const core::TaskContext &task)
{
    if (auto begun = session.query("BEGIN"); !begun)
        return std::unexpected(std::move(begun.error()));
    auto reports = restoreInTransaction(backup, options, session, dialect, task);
    const auto ended = session.query(reports ? "COMMIT" : "ROLLBACK");
    if (reports && !ended)
        return std::unexpected(ended.error());
    return reports;
}

} // namespace dunlin::migrate
