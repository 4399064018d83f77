#include "engine/workspace/rows.h"

#include "engine/database/connection_url.h"
#include "engine/dialects/registry.h"
#include "engine/dialects/sessions.h"

#include <QLocale>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <span>

namespace dunlin::workspace {

namespace {

core::Error errorOf(const QSqlError &error, core::ErrorKind kind)
{
    QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    // Drivers add their name, the statement and its place in lines of their own.
    text = text.section(u'\n', 0, 0).trimmed();
    if (text.startsWith(QStringLiteral("ERROR:")) || text.startsWith(QStringLiteral("FATAL:")))
        text = text.section(u':', 1).trimmed();
    return {.kind = kind, .message = database::redact(text.toStdString()), .sqlState = error.nativeErrorCode().toStdString()};
}

bool isNumber(sql::TypeFamily family)
{
    using enum sql::TypeFamily;
    return family == Int || family == BigInt || family == Float || family == Decimal;
}

Cell cellOf(const QVariant &value, const sql::Column &column)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        return {Cell::Kind::Binary, bytes.left(dialects::longestCell).toHex().toStdString(), bytes.size() > dialects::longestCell};
    }
    if (value.typeId() == QMetaType::Double)
        return {Cell::Kind::Number, QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest).toStdString()};
    if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        if (column.type.family == sql::TypeFamily::Binary && text.startsWith(QStringLiteral("\\x")))
            return {Cell::Kind::Binary, text.mid(2, dialects::longestCell - 2).toStdString(), text.size() > dialects::longestCell};
        const bool number = isNumber(column.type.family) && column.type.arity != sql::Arity::List;
        return {number ? Cell::Kind::Number : Cell::Kind::Text, text.left(dialects::longestCell).toStdString(), text.size() > dialects::longestCell};
    }
    return {Cell::Kind::Number, value.toString().toStdString()};
}

class Reader : public RowReader
{
public:
    Reader(QString connection, const dialects::Dialect &dialect, const std::string &cell)
        : m_connection(std::move(connection)), m_dialect(dialect), m_cell(QString::fromStdString(cell))
    {
    }
    ~Reader() override { QSqlDatabase::removeDatabase(m_connection); }

    core::Result<std::vector<CellRow>> read(const RowQuery &query, std::size_t from, std::size_t count) override
    {
        QStringList columns;
        for (const sql::Column &column : query.table.columns)
            columns << QString(m_cell).replace(u'@', name(column.name));
        const QString text = QStringLiteral("SELECT ") + columns.join(QStringLiteral(", ")) + rest(query) + order(query)
            + QStringLiteral(" LIMIT %1 OFFSET %2").arg(count).arg(from);
        auto result = run(text, query);
        if (!result)
            return std::unexpected(std::move(result.error()));
        std::vector<CellRow> rows;
        while (result->next()) {
            CellRow &row = rows.emplace_back();
            for (std::size_t i = 0; i < query.table.columns.size(); ++i)
                row.push_back(cellOf(result->value(static_cast<int>(i)), query.table.columns[i]));
        }
        if (result->lastError().isValid())
            return std::unexpected(errorOf(result->lastError(), core::ErrorKind::Database));
        return rows;
    }

    core::Result<std::uint64_t> countRows(const RowQuery &query) override
    {
        auto result = run(QStringLiteral("SELECT count(*)") + rest(query), query);
        if (!result)
            return std::unexpected(std::move(result.error()));
        return result->next() ? result->value(0).toULongLong() : 0;
    }

private:
    QString name(const std::string &text) const { return QString::fromStdString(m_dialect.quoteIdentifier(text)); }

    // FROM and WHERE.
    QString rest(const RowQuery &query) const
    {
        QString text = QStringLiteral(" FROM ") + (query.schema.empty() ? QString() : name(query.schema) + u'.') + name(query.table.name);
        QStringList conditions;
        if (!query.condition.empty())
            conditions << u'(' + QString::fromStdString(query.condition) + u')';
        QStringList places;
        for (const sql::Column &column : query.filter.empty() ? std::span<const sql::Column>() : std::span(query.table.columns))
            places << QStringLiteral("lower(CAST(%1 AS TEXT)) LIKE lower(?) ESCAPE '!'").arg(name(column.name));
        if (!places.isEmpty())
            conditions << u'(' + places.join(QStringLiteral(" OR ")) + u')';
        return conditions.isEmpty() ? text : text + QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }

    // By the key at last, so that pages neither repeat a row nor leave one out.
    QString order(const RowQuery &query) const
    {
        QStringList terms;
        if (query.sortColumn && *query.sortColumn < query.table.columns.size())
            terms << name(query.table.columns[*query.sortColumn].name) + (query.sort == sql::SortOrder::Descending ? QStringLiteral(" DESC") : QString());
        if (query.table.primaryKey) {
            for (const sql::IndexColumn &column : query.table.primaryKey->columns)
                terms << name(column.name);
        }
        return terms.isEmpty() ? QString() : QStringLiteral(" ORDER BY ") + terms.join(QStringLiteral(", "));
    }

    core::Result<QSqlQuery> run(const QString &text, const RowQuery &query)
    {
        QSqlQuery result(QSqlDatabase::database(m_connection, false));
        result.setForwardOnly(true);
        bool done = false;
        if (query.filter.empty() || query.table.columns.empty()) {
            done = result.exec(text);
        } else if (result.prepare(text)) {
            QString wanted = QString::fromStdString(query.filter);
            for (const QChar special : {u'!', u'%', u'_'})
                wanted.replace(special, QString(u'!') + special);
            for (std::size_t i = 0; i < query.table.columns.size(); ++i)
                result.addBindValue(QString(u'%' + wanted + u'%'));
            done = result.exec();
        }
        if (!done)
            return std::unexpected(errorOf(result.lastError(), core::ErrorKind::Database));
        return result;
    }

    QString m_connection;
    const dialects::Dialect &m_dialect;
    QString m_cell;
};

} // namespace

core::Result<std::unique_ptr<RowReader>> RowReader::open(const ConnectionTarget &target)
{
    const std::string provider = target.provider.empty() ? dialects::providerOfUrl(target.url) : target.provider;
    const auto access = dialects::rowAccess(provider, target.url);
    if (!access)
        return std::unexpected(access.error());
    const QString driver = QString::fromStdString(access->driver);
    if (!QSqlDatabase::isDriverAvailable(driver))
        return core::fail(core::ErrorKind::Unsupported, "Qt's database driver " + access->driver + " is not installed (Debian: " + access->package + ").");
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto reader = std::make_unique<Reader>(connection, *dialects::findDialect(provider), access->cell); // before the database: it forgets the connection when nobody has it any more
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, connection);
    database.setDatabaseName(QString::fromStdString(access->database));
    database.setHostName(QString::fromStdString(access->host));
    database.setUserName(QString::fromStdString(access->user));
    database.setPassword(QString::fromStdString(access->password));
    if (access->port)
        database.setPort(*access->port);
    database.setConnectOptions(QString::fromStdString(access->options));
    if (!database.open())
        return std::unexpected(errorOf(database.lastError(), core::ErrorKind::Connection));
    for (const std::string &statement : access->setup) {
        QSqlQuery query(database);
        if (!query.exec(QString::fromStdString(statement)))
            return std::unexpected(errorOf(query.lastError(), core::ErrorKind::Connection));
    }
    return reader;
}

} // namespace dunlin::workspace
