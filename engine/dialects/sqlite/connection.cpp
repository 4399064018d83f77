#include "engine/dialects/sqlite/connection.h"

#include "engine/dialects/sqlite/lock_holders.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>

#include <unistd.h>

namespace dunlin::dialects::sqlite {

namespace fs = std::filesystem;
using core::ErrorKind;

struct InterruptHandle::State
{
    std::mutex mutex;
    sqlite3 *handle = nullptr; // null once the connection is gone
};

std::shared_ptr<InterruptHandle::State> InterruptHandle::makeState()
{
    return std::make_shared<State>();
}

void InterruptHandle::interrupt()
{
    m_requested = true;
    const std::lock_guard lock(m_state->mutex);
    if (m_state->handle)
        sqlite3_interrupt(m_state->handle);
}

void InterruptHandle::attach(sqlite3 *handle)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->handle = handle;
}

void InterruptHandle::detach()
{
    attach(nullptr);
}

namespace {

class StatementGuard
{
public:
    explicit StatementGuard(sqlite3_stmt *statement) : m_statement(statement) {}
    ~StatementGuard() { sqlite3_finalize(m_statement); }
    StatementGuard(const StatementGuard &) = delete;
    StatementGuard &operator=(const StatementGuard &) = delete;

private:
    sqlite3_stmt *m_statement;
};

Value cell(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return std::nullopt;
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return std::string(bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return std::string(text ? text : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
    }
}

// SQLite's own text of a floating point number leaves out its last digits.
Value exactCell(sqlite3_stmt *statement, int column)
{
    if (sqlite3_column_type(statement, column) != SQLITE_FLOAT)
        return cell(statement, column);
    const double number = sqlite3_column_double(statement, column);
    if (!std::isfinite(number))
        return std::string(number > 0 ? "9e999" : "-9e999"); // how SQLite itself writes what has no digits
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return std::string(digits.data(), end);
}

std::string seconds(std::chrono::milliseconds time)
{
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 10) + (tenths % 10 ? "." + std::to_string(tenths % 10) : "") + " s";
}

core::Error openError(const std::string &path, std::string message)
{
    return core::Error{.kind = ErrorKind::Connection, .message = std::move(message), .path = path};
}

// What SQLite would only call "unable to open database file".
std::optional<core::Error> checkFile(const std::string &path, Connection::Mode mode)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    const fs::path folder = fs::path(path).has_parent_path() ? fs::path(path).parent_path() : fs::path(".");
    if (fs::is_directory(status))
        return openError(path, "`" + path + "` is a folder, not a database file.");
    if (status.type() == fs::file_type::not_found) {
        if (mode != Connection::Mode::Create)
            return core::Error{.kind = ErrorKind::NotFound,
                               .message = "Database `" + fs::path(path).filename().string() + "` does not exist at `" + path + "`.",
                               .code = "P1003",
                               .path = path};
        if (!fs::is_directory(folder, error))
            return openError(path, "The folder `" + folder.string() + "` for the database file `" + path + "` does not exist.");
        if (access(folder.c_str(), W_OK) != 0)
            return openError(path, "The database file `" + path + "` cannot be created: the folder is not writable.");
        return std::nullopt;
    }
    if (access(path.c_str(), R_OK) != 0) {
        auto refused = openError(path, "The database file `" + path + "` cannot be read: permission denied.");
        refused.code = "P1010";
        return refused;
    }
    return std::nullopt;
}

} // namespace

Connection::Connection(std::string path, Mode mode, std::chrono::milliseconds lockTimeout)
    : m_path(std::move(path)), m_mode(mode), m_lockTimeout(lockTimeout), m_interrupt(std::make_shared<InterruptHandle>())
{
}

Connection::~Connection()
{
    m_interrupt->detach();
    sqlite3_close_v2(m_handle);
}

core::Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, Mode mode, std::chrono::milliseconds lockTimeout)
{
    if (path != ":memory:") {
        if (auto problem = checkFile(path, mode))
            return std::unexpected(std::move(*problem));
    }
    std::unique_ptr<Connection> connection(new Connection(path, mode, lockTimeout));
    const int access = mode == Mode::ReadOnly                         ? SQLITE_OPEN_READONLY
        : mode == Mode::Create || path == ":memory:" ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                     : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(path.c_str(), &connection->m_handle, access | SQLITE_OPEN_FULLMUTEX, nullptr);
    if (!connection->m_handle)
        return core::fail(ErrorKind::Connection, "Not enough memory to open `" + path + "`.");
    if (code != SQLITE_OK)
        return std::unexpected(connection->lastError(code));
    sqlite3_extended_result_codes(connection->m_handle, 1);
    sqlite3_busy_handler(connection->m_handle, &Connection::onBusy, connection.get());
    connection->m_interrupt->attach(connection->m_handle);
    // Reading the header now tells a damaged or foreign file at once, not in the middle of a migration.
    if (auto header = connection->query("PRAGMA schema_version"); !header)
        return std::unexpected(std::move(header.error()));
    return connection;
}

std::string Connection::fileName() const
{
    return fs::path(m_path).filename().string();
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

int Connection::onBusy(void *self, int attempts)
{
    auto *connection = static_cast<Connection *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (attempts == 0)
        connection->m_waitingSince = now;
    if (connection->m_interrupt->requested() || now - connection->m_waitingSince >= connection->m_lockTimeout)
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(std::min(attempts * 2 + 1, 25)));
    return 1;
}

core::Error Connection::lastError(int code) const
{
    const std::string text = sqlite3_errmsg(m_handle);
    core::Error error{.kind = ErrorKind::Database, .message = text, .sqlState = std::to_string(code), .path = m_path};
    const std::string file = "`" + m_path + "`";
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: {
        const std::string holders = describeHolders(lockHolders(m_path));
        error.kind = ErrorKind::Locked;
        error.code = "P1008";
        error.message = "The database " + file + " is locked" + (holders.empty() ? std::string(" by another connection") : " by " + holders) +
                        ". Gave up after waiting " + seconds(m_lockTimeout) + ".";
        break;
    }
    case SQLITE_INTERRUPT:
        error.kind = ErrorKind::Cancelled;
        error.message = "Cancelled.";
        break;
    case SQLITE_NOTADB:
        error.kind = ErrorKind::Connection;
        error.message = "The file " + file + " is not a SQLite database (or it is encrypted).";
        break;
    case SQLITE_CORRUPT:
        error.message = "The database " + file + " is damaged (" + text +
                        "). `PRAGMA integrity_check` says more; the `.recover` command of the sqlite3 program can save its data.";
        break;
    case SQLITE_READONLY:
        error.message = "The database " + file + " cannot be written: " +
                        (m_mode == Mode::ReadOnly ? "its URL opens it for reading only (`mode=ro`)." : "the file or its folder is read-only.");
        break;
    case SQLITE_FULL:
        error.kind = ErrorKind::Io;
        error.message = "The disk is full: the database " + file + " could not be written. Nothing of the statement was kept.";
        break;
    case SQLITE_IOERR:
        error.kind = ErrorKind::Io;
        error.message = "Reading or writing the database " + file + " failed: " + text + ".";
        break;
    case SQLITE_CANTOPEN:
        error.kind = ErrorKind::Connection;
        error.message = access(m_path.c_str(), W_OK) == 0 || access(m_path.c_str(), F_OK) != 0
                            ? "The database " + file + " cannot be opened: " + text + "."
                            : "The database " + file + " cannot be written: the file or its folder is read-only.";
        break;
    default:
        break;
    }
    return error;
}

core::Result<sqlite3_stmt *> Connection::prepare(std::string_view sql, const std::vector<Value> &parameters)
{
    m_interrupt->clear();
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, &tail);
    if (code == SQLITE_OK && statement && tail && tail < sql.data() + sql.size()) {
        // Silently leaving out a second statement would be worse than refusing.
        sqlite3_stmt *second = nullptr;
        code = sqlite3_prepare_v2(m_handle, tail, static_cast<int>(sql.data() + sql.size() - tail), &second, nullptr);
        sqlite3_finalize(second);
        if (second || code != SQLITE_OK) {
            sqlite3_finalize(statement);
            return core::fail(ErrorKind::Usage, "One statement is expected here, but there are several.");
        }
    }
    if (code != SQLITE_OK) {
        auto error = lastError(code);
        const int offset = sqlite3_error_offset(m_handle);
        if (offset >= 0)
            error.span = core::Span{static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(offset)};
        return std::unexpected(std::move(error));
    }
    int index = 0;
    for (const Value &value : parameters) {
        ++index;
        if (value)
            sqlite3_bind_text(statement, index, value->data(), static_cast<int>(value->size()), SQLITE_TRANSIENT);
        else
            sqlite3_bind_null(statement, index);
    }
    return statement;
}

core::Result<void> Connection::run(std::string_view sql, const std::vector<Value> &parameters)
{
    auto statement = prepare(sql, parameters);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    if (!*statement)
        return {}; // only comments
    const StatementGuard guard(*statement);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(*statement);
    if (code != SQLITE_DONE)
        return std::unexpected(lastError(code));
    return {};
}

core::Result<Rows> Connection::query(std::string_view sql, const std::vector<Value> &parameters)
{
    auto statement = prepare(sql, parameters);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    Rows result;
    if (!*statement)
        return result;
    const StatementGuard guard(*statement);
    const int columns = sqlite3_column_count(*statement);
    for (int i = 0; i < columns; ++i)
        result.columns.emplace_back(sqlite3_column_name(*statement, i));
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(*statement)) == SQLITE_ROW) {
        auto &row = result.rows.emplace_back();
        for (int i = 0; i < columns; ++i)
            row.push_back(cell(*statement, i));
    }
    if (code != SQLITE_DONE)
        return std::unexpected(lastError(code));
    return result;
}

core::Result<void> Connection::readRows(std::string_view select, const DialectSession::RowReader &row, const core::TaskContext &task)
{
    auto statement = prepare(select, {});
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    const StatementGuard guard(*statement);
    const int columns = sqlite3_column_count(*statement);
    std::vector<Value> values(static_cast<std::size_t>(columns));
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(*statement)) == SQLITE_ROW) {
        if (task.cancelled())
            return core::fail(ErrorKind::Cancelled, "Cancelled.");
        for (int i = 0; i < columns; ++i)
            values[static_cast<std::size_t>(i)] = exactCell(*statement, i);
        if (auto taken = row(values); !taken)
            return taken;
    }
    if (code != SQLITE_DONE)
        return std::unexpected(lastError(code));
    return {};
}

core::Result<Value> Connection::queryValue(std::string_view sql, const std::vector<Value> &parameters)
{
    auto rows = query(sql, parameters);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (rows->rows.empty() || rows->rows.front().empty())
        return Value();
    return rows->rows.front().front();
}

core::Result<void> Connection::check(std::string_view sql)
{
    auto statement = prepare(sql, {});
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    sqlite3_finalize(*statement);
    return {};
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::rollback()
{
    if (inTransaction())
        (void)run("ROLLBACK");
}

void Connection::enableTriggers(bool enabled)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, enabled ? 1 : 0, nullptr);
}

core::Result<void> Connection::clear()
{
    rollback();
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
    auto emptied = run("VACUUM");
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr);
    return emptied;
}

} // namespace dunlin::dialects::sqlite
