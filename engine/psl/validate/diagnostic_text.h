// Diagnostics as text, in the form of `prisma validate`: message, place, excerpt.
#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/source_file.h"

#include <span>
#include <string>

namespace dunlin::psl {

enum class Colours { None, Ansi };

// error: MESSAGE
//   -->  schema.prisma:12
//    |
// 11 | the line before
// 12 | the line(s) of the span
//    |
std::string renderDiagnostic(const core::Diagnostic &diagnostic, const core::SourceFiles &files, Colours colours = Colours::None);

// Warnings, then errors, each as above.
std::string renderDiagnostics(std::span<const core::Diagnostic> diagnostics, const core::SourceFiles &files,
                              Colours colours = Colours::None);

// The errors only, and how many they are: what `prisma validate` prints when it fails. Empty without errors.
std::string renderErrors(std::span<const core::Diagnostic> diagnostics, const core::SourceFiles &files,
                         Colours colours = Colours::None);

} // namespace dunlin::psl
