#include "engine/dialects/postgres/connection.h"

#include "engine/dialects/postgres/client_library.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <regex>
#include <stop_token>

namespace dunlin::dialects::postgres {

using core::ErrorKind;

namespace {

// Where there is a connection, the library was loaded.
const ClientLibrary &pq()
{
    static const ClientLibrary &library = **clientLibrary();
    return library;
}

} // namespace

struct InterruptHandle::State
{
    std::mutex mutex;
    PGcancel *cancel = nullptr;
};

InterruptHandle::InterruptHandle() : m_state(std::make_unique<State>()) {}

InterruptHandle::~InterruptHandle()
{
    detach();
}

void InterruptHandle::interrupt()
{
    const std::scoped_lock lock(m_state->mutex);
    char reason[256];
    if (m_state->cancel)
        pq().PQcancel(m_state->cancel, reason, sizeof reason);
}

void InterruptHandle::attach(pg_conn *connection)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->cancel = pq().PQgetCancel(connection);
}

void InterruptHandle::detach()
{
    const std::scoped_lock lock(m_state->mutex);
    if (!m_state->cancel)
        return;
    pq().PQfreeCancel(m_state->cancel);
    m_state->cancel = nullptr;
}

namespace {

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string() : std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

// libpq gives no code for a failed connection, but writes the server's into a verbose message: "FATAL:  3D000: …".
std::string sqlStateIn(const std::string &message)
{
    static const std::regex code(R"(:  ([0-9A-Z]{5}): )");
    std::smatch match;
    return std::regex_search(message, match, code) ? match[1].str() : std::string();
}

core::Error refused(const ConnectionOptions &options, std::string message)
{
    const std::string state = sqlStateIn(message);
    message.resize(std::min(message.find("\nLOCATION:"), message.size())); // in the server's source
    const auto error = [&](std::string code, std::string text) {
        return core::Error{.kind = ErrorKind::Connection, .message = std::move(text), .code = std::move(code), .sqlState = state};
    };
    // Not the password is wrong, but the way here: who may come, from where, and whether encrypted.
    if (state == "28000" && message.find("pg_hba.conf") != std::string::npos)
        return error("P1010", "User `" + options.user + "` was denied access on the database `" + options.database + "`: " + message);
    if (state == "28P01" || state == "28000")
        return error("P1000", "Authentication failed against database server, the provided database credentials for `" + options.user +
                                  "` are not valid.\n\nPlease make sure to provide valid database credentials for the database server at `" +
                                  options.place + "`.");
    if (state == "3D000")
        return core::Error{.kind = ErrorKind::NotFound,
                           .message = "Database `" + options.database + "` does not exist on the database server at `" + options.place + "`.",
                           .code = "P1003",
                           .sqlState = state};
    if (state == "42501")
        return error("P1010", "User `" + options.user + "` was denied access on the database `" + options.database + "`.");
    if (state == "53300")
        return error("P2037", "Too many database connections opened at `" + options.place + "`: " + message);
    if (!state.empty())
        return error("", "The database server at `" + options.place + "` refused the connection: " + message);
    if (message.find("SSL") != std::string::npos || message.find("certificate") != std::string::npos)
        return error("P1011", "Error opening a TLS connection to `" + options.place + "`: " + message);
    return error("P1001", "Can't reach database server at `" + options.place + "`\n\nPlease make sure your database server is running at `" +
                              options.place + "`.\n" + message);
}

// Waits until libpq can go on; false when the deadline has passed.
bool waitFor(PGconn *handle, PostgresPollingStatusType wanted, std::optional<std::chrono::steady_clock::time_point> deadline)
{
    pollfd descriptor{.fd = pq().PQsocket(handle), .events = static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), .revents = 0};
    int left = -1;
    if (deadline) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= *deadline)
            return false;
        left = static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(*deadline - now).count()) + 1;
    }
    return poll(&descriptor, 1, left) != 0;
}

core::Result<void> establish(PGconn *handle, const ConnectionOptions &options)
{
    std::optional<std::chrono::steady_clock::time_point> deadline;
    if (options.timeout.count() > 0)
        deadline = std::chrono::steady_clock::now() + options.timeout;
    pq().PQsetErrorVerbosity(handle, PQERRORS_VERBOSE);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (pq().PQstatus(handle) != CONNECTION_BAD && status != PGRES_POLLING_OK) {
        if (status == PGRES_POLLING_FAILED)
            break;
        if (!waitFor(handle, status, deadline))
            return core::fail(ErrorKind::Connection,
                              "The database server at `" + options.place + "` was reached but timed out.\n\nPlease make sure your database server is "
                              "running at `" + options.place + "`, or give it more time with connect_timeout in the connection URL.",
                              "P1002");
        status = pq().PQconnectPoll(handle);
    }
    if (pq().PQstatus(handle) != CONNECTION_OK)
        return std::unexpected(refused(options, trimmed(pq().PQerrorMessage(handle))));
    pq().PQsetErrorVerbosity(handle, PQERRORS_DEFAULT);
    return {};
}

// Byte at which the character `position` (from 1) begins.
std::size_t byteOf(std::string_view text, std::size_t position)
{
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && --position == 0)
            break;
    }
    return at;
}

std::string field(const PGresult *result, int code)
{
    const char *text = pq().PQresultErrorField(result, code);
    return text ? text : "";
}

constexpr Oid byteaType = 17;

std::vector<Value> exactValues(const PGresult *data, int row)
{
    std::vector<Value> values;
    for (int i = 0; i < pq().PQnfields(data); ++i) {
        if (pq().PQgetisnull(data, row, i)) {
            values.emplace_back();
        } else if (pq().PQftype(data, i) == byteaType) {
            std::size_t length = 0;
            const std::unique_ptr<unsigned char, void (*)(void *)> bytes(
                pq().PQunescapeBytea(reinterpret_cast<const unsigned char *>(pq().PQgetvalue(data, row, i)), &length), pq().PQfreemem);
            values.emplace_back(std::string(reinterpret_cast<const char *>(bytes.get()), bytes ? length : 0));
        } else {
            values.emplace_back(std::string(pq().PQgetvalue(data, row, i), static_cast<std::size_t>(pq().PQgetlength(data, row, i))));
        }
    }
    return values;
}

} // namespace

void Connection::ResultDeleter::operator()(pg_result *result) const
{
    pq().PQclear(result);
}

Connection::Connection(ConnectionOptions options) : m_options(std::move(options)), m_interrupt(std::make_shared<InterruptHandle>()) {}

Connection::~Connection()
{
    m_interrupt->detach();
    if (m_handle)
        pq().PQfinish(m_handle);
}

core::Result<std::unique_ptr<Connection>> Connection::open(const ConnectionOptions &options)
{
    if (const auto library = clientLibrary(); !library)
        return std::unexpected(library.error());
    std::unique_ptr<Connection> connection(new Connection(options));
    std::vector<const char *> keywords, values;
    for (const auto &[keyword, value] : options.keywords) {
        keywords.push_back(keyword.c_str());
        values.push_back(value.c_str());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    connection->m_handle = pq().PQconnectStartParams(keywords.data(), values.data(), 0);
    if (!connection->m_handle)
        return core::fail(ErrorKind::Connection, "There is not enough memory to connect to `" + options.place + "`.");
    pq().PQsetNoticeProcessor(connection->m_handle, [](void *, const char *) {}, nullptr); // it would print them
    if (auto done = establish(connection->m_handle, options); !done)
        return std::unexpected(std::move(done.error()));
    connection->m_interrupt->attach(connection->m_handle);
    return connection;
}

int Connection::serverVersion() const
{
    return pq().PQserverVersion(m_handle);
}

std::string Connection::serverVersionText() const
{
    const char *version = pq().PQparameterStatus(m_handle, "server_version");
    return version ? version : "";
}

bool Connection::isReadOnly() const
{
    return std::ranges::any_of(std::array{"in_hot_standby", "default_transaction_read_only"}, [this](const char *parameter) {
        const char *value = pq().PQparameterStatus(m_handle, parameter);
        return value && std::string_view(value) == "on";
    });
}

core::Error Connection::lost() const
{
    return {.kind = ErrorKind::Connection, .message = "The database server at `" + m_options.place + "` has closed the connection.", .code = "P1017"};
}

core::Error Connection::errorOf(const pg_result *result, std::string_view sql, const std::string &blocker) const
{
    if (isLost())
        return {.kind = ErrorKind::Connection,
                .message = "The database server at `" + m_options.place + "` has closed the connection.\n" + trimmed(pq().PQerrorMessage(m_handle)),
                .code = "P1017",
                .sqlState = field(result, PG_DIAG_SQLSTATE)};
    core::Error error{.kind = ErrorKind::Database,
                      .message = field(result, PG_DIAG_SEVERITY) + ": " + field(result, PG_DIAG_MESSAGE_PRIMARY),
                      .sqlState = field(result, PG_DIAG_SQLSTATE)};
    for (const auto &[title, code] : {std::pair("DETAIL: ", PG_DIAG_MESSAGE_DETAIL), std::pair("HINT: ", PG_DIAG_MESSAGE_HINT)}) {
        if (const std::string text = field(result, code); !text.empty())
            error.message += std::string("\n") + title + text;
    }
    if (error.sqlState == "25006")
        error.message += "\nThe database takes no changes: it is a standby, or default_transaction_read_only is on. Connect to the server that takes them, or switch that off.";
    if (error.sqlState == "57014")
        error.kind = ErrorKind::Cancelled;
    if (error.sqlState == "55P03")
        error.kind = ErrorKind::Locked;
    if (!blocker.empty() && (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Locked))
        error.message += "\n" + blocker;
    if (const std::string position = field(result, PG_DIAG_STATEMENT_POSITION); !position.empty())
        error.span = core::Span{static_cast<std::uint32_t>(byteOf(sql, std::stoul(position))), static_cast<std::uint32_t>(sql.size())};
    return error;
}

core::Result<Connection::Result> Connection::send(std::string_view sql, const std::vector<Value> &parameters, const core::TaskContext &task)
{
    if (isLost())
        return std::unexpected(lost());
    const std::stop_callback cancel(task.stop, [handle = m_interrupt] { handle->interrupt(); });
    const std::string text(sql);
    std::vector<const char *> values;
    for (const Value &value : parameters)
        values.push_back(value ? value->c_str() : nullptr);
    // The extended protocol takes one statement only: what looks like one cannot turn out to be two.
    if (!pq().PQsendQueryParams(m_handle, text.c_str(), static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr, 0))
        return std::unexpected(errorOf(nullptr, sql));
    const std::string blocker = waitForResult(task);
    Result result(pq().PQgetResult(m_handle));
    const ExecStatusType status = pq().PQresultStatus(result.get());
    const bool isCopy = status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
    if (isCopy)
        pq().PQputCopyEnd(m_handle, "COPY is not possible here");
    while (Result rest{pq().PQgetResult(m_handle)}) {
    }
    if (isCopy)
        return core::fail(ErrorKind::Unsupported, "COPY … FROM STDIN and TO STDOUT are not possible in a script; use INSERT, or psql.");
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return result;
    return std::unexpected(errorOf(result.get(), sql, blocker));
}

core::Result<void> Connection::runTogether(std::span<const std::string> statements, const std::function<void(std::size_t)> &done, const core::TaskContext &task)
{
    if (isLost())
        return std::unexpected(lost());
    const std::stop_callback cancel(task.stop, [handle = m_interrupt] { handle->interrupt(); });
    pq().PQenterPipelineMode(m_handle);
    const bool sent = std::ranges::all_of(statements, [this](const std::string &statement) {
        return pq().PQsendQueryParams(m_handle, statement.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0) && pq().PQsendFlushRequest(m_handle);
    }) && pq().PQpipelineSync(m_handle);
    std::optional<core::Error> failure;
    std::size_t next = 0; // whose result is to come
    for (bool synchronized = !sent; !synchronized && !isLost();) {
        const std::string blocker = waitForResult(task);
        const Result result(pq().PQgetResult(m_handle));
        if (!result) {
            ++next;
            if (task.cancelled())
                m_interrupt->interrupt(); // the first time may have come between two statements
            continue;
        }
        const ExecStatusType status = pq().PQresultStatus(result.get());
        if (status == PGRES_PIPELINE_SYNC)
            synchronized = true;
        else if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
            done(next);
        else if (status != PGRES_PIPELINE_ABORTED && !failure) {
            failure = errorOf(result.get(), statements[std::min(next, statements.size() - 1)], blocker);
            failure->statement = next;
        }
    }
    if (!failure && (!sent || isLost())) {
        failure = isLost() ? errorOf(nullptr, {}) : core::Error{.kind = ErrorKind::Connection, .message = trimmed(pq().PQerrorMessage(m_handle))};
        failure->statement = std::min(next, statements.size() - 1);
    }
    pq().PQexitPipelineMode(m_handle);
    return failure ? core::Result<void>(std::unexpected(std::move(*failure))) : core::Result<void>();
}

// Who it waits for, if it does for long.
std::string Connection::waitForResult(const core::TaskContext &task)
{
    std::string blocker;
    auto patience = std::chrono::milliseconds(2000);
    while (pq().PQisBusy(m_handle)) {
        pollfd descriptor{.fd = pq().PQsocket(m_handle), .events = POLLIN, .revents = 0};
        if (poll(&descriptor, 1, static_cast<int>(patience.count())) == 0) {
            if (std::string now = blockerOf(pq().PQbackendPID(m_handle)); !now.empty()) {
                blocker = std::move(now);
                task.progress(blocker);
            }
            patience = std::chrono::milliseconds(5000);
        } else if (!pq().PQconsumeInput(m_handle)) {
            break; // the connection is lost
        }
    }
    return blocker;
}

std::string Connection::blockerOf(int process) const
{
    const auto other = open(m_options);
    if (!other)
        return {};
    const auto rows = (*other)->query("SELECT a.pid, a.usename, a.application_name, a.state FROM unnest(pg_blocking_pids($1::integer)) b "
                                      "JOIN pg_stat_activity a ON a.pid = b ORDER BY a.pid LIMIT 1",
                                      {std::to_string(process)});
    if (!rows || rows->rows.empty())
        return {};
    const auto &row = rows->rows.front();
    return "Waiting for a lock that process " + row[0].value_or("?") + " of user `" + row[1].value_or("?") + "`"
           + (row[2].value_or("").empty() ? "" : ", program `" + *row[2] + "`") + (row[3].value_or("").empty() ? "" : ", which is " + *row[3]) + ", holds";
}

core::Result<void> Connection::run(std::string_view sql, const std::vector<Value> &parameters, const core::TaskContext &task)
{
    auto result = send(sql, parameters, task);
    if (!result)
        return std::unexpected(std::move(result.error()));
    return {};
}

core::Result<Rows> Connection::query(std::string_view sql, const std::vector<Value> &parameters, const core::TaskContext &task)
{
    auto result = send(sql, parameters, task);
    if (!result)
        return std::unexpected(std::move(result.error()));
    const PGresult *data = result->get();
    Rows rows;
    const int columns = pq().PQnfields(data);
    for (int i = 0; i < columns; ++i)
        rows.columns.emplace_back(pq().PQfname(data, i));
    rows.rows.resize(static_cast<std::size_t>(pq().PQntuples(data)));
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
        const int at = static_cast<int>(row);
        for (int i = 0; i < columns; ++i)
            rows.rows[row].push_back(pq().PQgetisnull(data, at, i) ? Value() : Value(std::string(pq().PQgetvalue(data, at, i), static_cast<std::size_t>(pq().PQgetlength(data, at, i)))));
    }
    return rows;
}

core::Result<void> Connection::readRows(std::string_view select, const DialectSession::RowReader &row, const core::TaskContext &task)
{
    const bool own = !inTransaction();
    if (own) {
        if (auto begun = run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); !begun)
            return begun;
    }
    auto done = run("DECLARE dunlin_rows NO SCROLL CURSOR FOR " + std::string(select), {}, task);
    while (done) {
        auto some = send("FETCH 500 FROM dunlin_rows", {}, task);
        if (!some) {
            done = std::unexpected(std::move(some.error()));
            break;
        }
        const PGresult *data = some->get();
        const int rows = pq().PQntuples(data);
        for (int at = 0; at < rows && done; ++at)
            done = row(exactValues(data, at));
        if (rows == 0)
            break;
    }
    if (own)
        rollback();
    else if (done)
        done = run("CLOSE dunlin_rows");
    return done;
}

core::Result<Value> Connection::queryValue(std::string_view sql, const std::vector<Value> &parameters)
{
    auto rows = query(sql, parameters);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return rows->rows.empty() ? Value() : rows->rows.front().front();
}

bool Connection::inTransaction() const
{
    const PGTransactionStatusType status = pq().PQtransactionStatus(m_handle);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

bool Connection::isLost() const
{
    return pq().PQstatus(m_handle) != CONNECTION_OK;
}

void Connection::rollback()
{
    if (!isLost() && inTransaction())
        (void)run("ROLLBACK");
}

} // namespace dunlin::dialects::postgres
