// Diagnostic: something to say about the user's text.
#pragma once

#include "engine/core/span.h"
#include "engine/core/text_edit.h"

#include <string>
#include <vector>

namespace dunlin::core {

enum class Severity { Error, Warning };

struct Fix
{
    std::string title;
    WorkspaceEdit edit;
};

struct Diagnostic
{
    Severity severity = Severity::Error;
    std::string message; // Prisma's words where Prisma has the rule
    FileId file = 0;
    Span span;
    std::vector<Fix> fixes; // alternatives
};

} // namespace dunlin::core
