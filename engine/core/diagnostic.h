// Diagnostic: something to say about the user's text.
#pragma once

#include "engine/core/span.h"

#include <string>
#include <string_view>

namespace dunlin::core {

enum class Severity { Error, Warning };

struct Diagnostic
{
    Severity severity = Severity::Error;
    std::string message; // Prisma's words where Prisma has the rule
    FileId file = 0;
    Span span;
    std::string_view rule; // its stable id, in static storage: "unknown-type"
};

} // namespace dunlin::core
