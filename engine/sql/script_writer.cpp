#include "engine/sql/script_writer.h"

namespace dunlin::sql {

void ScriptWriter::addStep(std::size_t step, std::string_view comment, std::span<const std::string> statements)
{
    std::string &text = m_script.text;
    if (!text.empty())
        text.push_back('\n');
    text.append("-- ").append(comment).push_back('\n');
    for (const std::string &statement : statements) {
        const auto begin = static_cast<std::uint32_t>(text.size());
        text.append(statement);
        m_script.statements.push_back({.sql = statement, .step = step, .span = {begin, static_cast<std::uint32_t>(text.size())}});
        text.append(";\n");
    }
}

SqlScript ScriptWriter::finish() &&
{
    if (m_script.text.empty())
        m_script.text = "-- This is an empty migration.";
    return std::move(m_script);
}

} // namespace dunlin::sql
