// AttributeReader: hands out the attributes of one declaration and their arguments by name, and reports what is left
// over: unknown attributes, attributes given twice, unknown or repeated arguments.
#pragma once

#include "engine/psl/schema/declarations.h"
#include "engine/psl/schema/diagnostic_sink.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

class AttributeReader
{
public:
    explicit AttributeReader(DiagnosticSink &sink) : m_sink(sink) {}

    // Begins with the attributes of a declaration; closeAll() ends it.
    void open(core::FileId file, std::span<const AttributeDeclaration> attributes);
    // The attribute that may stand once; nullptr when absent, repeated or not usable. Ends with close() or discard().
    const AttributeDeclaration *single(std::string_view name);
    // The next attribute of that name; nullptr after the last.
    const AttributeDeclaration *next(std::string_view name);
    // The attribute with a dot in its name (@db.Text).
    const AttributeDeclaration *nativeType();

    // The named argument, or else the unnamed one. Reports when there is none or there are both.
    const Expression *defaultArgument(std::string_view name);
    // The same, silently.
    const Expression *findDefaultArgument(std::string_view name);
    const Expression *argument(std::string_view name);

    // An argument that must be a nonempty string, integer, …: reports other kinds.
    std::optional<std::string_view> nonEmptyString(std::string_view argumentName);
    std::optional<bool> boolean(std::string_view argumentName);
    std::optional<std::uint32_t> length();
    std::optional<SortOrder> sortOrder();

    void attributeError(Rule rule, std::string_view message);
    void typeMismatch(std::string_view expected, const Expression &value);
    const std::string_view *string(const Expression &value); // nullptr and a report when it is another kind
    const std::string_view *constant(const Expression &value);
    std::optional<std::int64_t> integer(const Expression &value);

    void close(); // reports arguments that nobody asked for
    void discard(); // does not
    void closeAll(); // reports attributes that nobody asked for

    core::FileId file() const { return m_file; }
    const AttributeDeclaration &current() const { return *m_current; }
    DiagnosticSink &sink() { return m_sink; }

private:
    bool begin(const AttributeDeclaration &attribute);
    bool reportFlaws(const AttributeDeclaration &attribute);
    const Argument *takeArgument(std::string_view name);

    DiagnosticSink &m_sink;
    core::FileId m_file = 0;
    std::span<const AttributeDeclaration> m_attributes;
    std::vector<char> m_attributeTaken;
    const AttributeDeclaration *m_current = nullptr;
    std::vector<char> m_argumentTaken; // also of those that a later one of the same name replaces
};

} // namespace dunlin::psl
