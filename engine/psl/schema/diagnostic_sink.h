// DiagnosticSink: where the analysis puts what it has to say, and the words that several rules share.
#pragma once

#include "engine/core/diagnostic.h"
#include "engine/psl/schema/rules.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

std::string concat(std::initializer_list<std::string_view> parts);
std::string join(const std::vector<std::string> &parts, std::string_view separator);

class DiagnosticSink
{
public:
    void error(Rule rule, core::FileId file, core::Span span, std::string message);
    void warning(Rule rule, core::FileId file, core::Span span, std::string message);

    // Error parsing attribute "@id": MESSAGE
    void attributeError(Rule rule, core::FileId file, core::Span span, std::string_view attribute, std::string_view message);
    // Error validating model "User": MESSAGE
    void blockError(Rule rule, core::FileId file, core::Span span, std::string_view kind, std::string_view name,
                    std::string_view message);
    // Error validating field `x` in model `User`: MESSAGE
    void fieldError(Rule rule, core::FileId file, core::Span span, std::string_view kind, std::string_view container,
                    std::string_view field, std::string_view message);
    // Error validating: MESSAGE
    void validationError(Rule rule, core::FileId file, core::Span span, std::string_view message);
    // Error validating datasource `db`: MESSAGE
    void sourceError(Rule rule, core::FileId file, core::Span span, std::string_view source, std::string_view message);

    // While muted nothing is taken: for what Prisma does not see but the diagram shows.
    void setMuted(bool muted) { m_muted = muted; }
    bool hasErrors() const { return !m_errors.empty(); }
    // Errors, then warnings, each as reported.
    std::vector<core::Diagnostic> take();

private:
    std::vector<core::Diagnostic> m_errors;
    std::vector<core::Diagnostic> m_warnings;
    bool m_muted = false;
};

} // namespace dunlin::psl
