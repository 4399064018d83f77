// Result<T>: the outcome of an operation that can fail for reasons outside the user's text.
// Problems *in* the text are core::Diagnostic, never an Error (DESIGN.md section 2).
#pragma once

#include "engine/core/span.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <string>

namespace dunlin::core {

enum class ErrorKind {
    Usage, // wrong arguments or options
    NotFound, // file, folder, migration, table
    Io, // reading or writing a file
    Schema, // the schema has errors (see diagnostics)
    Connection, // cannot reach or open the database
    Database, // the database refused a statement
    Locked, // somebody else holds the database or the migration lock
    History, // migrations folder and history table do not fit
    NeedsConfirmation, // would lose data, or needs an answer
    Cancelled,
    Unsupported,
    Internal,
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    std::string message; // what, where and what to do; never contains a password
    std::string code; // Prisma's error code ("P3018") where there is one, else empty
    std::string sqlState; // the database's own code, else empty
    std::optional<std::size_t> statement; // index in the script
    std::optional<Span> span; // bytes in the script or file
    std::string path; // file the error is about, else empty
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorKind kind, std::string message, std::string code = {})
{
    return std::unexpected(Error{.kind = kind, .message = std::move(message), .code = std::move(code)});
}

} // namespace dunlin::core
