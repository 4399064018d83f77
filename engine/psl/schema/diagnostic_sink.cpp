#include "engine/psl/schema/diagnostic_sink.h"

#include <iterator>
#include <utility>

namespace dunlin::psl {

std::string concat(std::initializer_list<std::string_view> parts)
{
    std::size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    std::string out;
    out.reserve(size);
    for (const std::string_view part : parts)
        out += part;
    return out;
}

std::string join(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

void DiagnosticSink::error(Rule rule, core::FileId file, core::Span span, std::string message)
{
    if (!m_muted)
        m_errors.push_back({core::Severity::Error, std::move(message), file, span, ruleId(rule)});
}

void DiagnosticSink::warning(Rule rule, core::FileId file, core::Span span, std::string message)
{
    if (!m_muted)
        m_warnings.push_back({core::Severity::Warning, std::move(message), file, span, ruleId(rule)});
}

void DiagnosticSink::attributeError(Rule rule, core::FileId file, core::Span span, std::string_view attribute,
                                    std::string_view message)
{
    error(rule, file, span, concat({"Error parsing attribute \"", attribute, "\": ", message}));
}

void DiagnosticSink::blockError(Rule rule, core::FileId file, core::Span span, std::string_view kind, std::string_view name,
                                std::string_view message)
{
    error(rule, file, span, concat({"Error validating ", kind, " \"", name, "\": ", message}));
}

void DiagnosticSink::fieldError(Rule rule, core::FileId file, core::Span span, std::string_view kind, std::string_view container,
                                std::string_view field, std::string_view message)
{
    error(rule, file, span, concat({"Error validating field `", field, "` in ", kind, " `", container, "`: ", message}));
}

void DiagnosticSink::validationError(Rule rule, core::FileId file, core::Span span, std::string_view message)
{
    error(rule, file, span, concat({"Error validating: ", message}));
}

void DiagnosticSink::sourceError(Rule rule, core::FileId file, core::Span span, std::string_view source, std::string_view message)
{
    error(rule, file, span, concat({"Error validating datasource `", source, "`: ", message}));
}

std::vector<core::Diagnostic> DiagnosticSink::take()
{
    std::vector<core::Diagnostic> all = std::exchange(m_errors, {});
    std::vector<core::Diagnostic> warnings = std::exchange(m_warnings, {});
    all.insert(all.end(), std::make_move_iterator(warnings.begin()), std::make_move_iterator(warnings.end()));
    return all;
}

} // namespace dunlin::psl
