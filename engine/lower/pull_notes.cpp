#include "engine/lower/pull_notes.h"
#include "engine/lower/pull_names.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace dunlin::lower {
namespace {

using Kept = sql::KeptObject::Kind;

constexpr std::string_view noUniqueKey =
    "The underlying table does not contain a valid unique identifier and can therefore currently not be handled by Prisma Client.";
constexpr std::string_view noColumns = "We could not retrieve columns for the underlying table. Either it has none or you are missing rights to see them. "
                                       "Please check your privileges.";

struct Note
{
    Kept kind;
    Warning warning;
    std::string_view documentation;
};

// In the order of the documentation; those of the first part come before what is said about keys and comments.
constexpr std::array tableKinds = std::to_array<Note>({
    {Kept::Partitions, Warning::Partitions, "This table is a partition table and requires additional setup for migrations. Visit https://pris.ly/d/partition-tables for more info."},
    {Kept::Heirs, Warning::Heirs, "This table has subclasses and requires additional setup for migrations. Visit https://pris.ly/d/table-inheritance for more info."},
    {Kept::Check, Warning::Checks, "This table contains check constraints and requires additional setup for migrations. Visit https://pris.ly/d/check-constraints for more info."},
    {Kept::Exclusion, Warning::Exclusions, "This table contains exclusion constraints and requires additional setup for migrations. Visit https://pris.ly/d/exclusion-constraints for more info."},
});
constexpr std::array modelKinds = std::to_array<Note>({
    {Kept::Deferral, Warning::Deferrals, "This model has constraints using non-default deferring rules and requires additional setup for migrations. Visit https://pris.ly/d/constraint-deferring for more info."},
    {Kept::RowSecurity, Warning::RowSecurity, "This model contains row level security and requires additional setup for migrations. Visit https://pris.ly/d/row-level-security for more info."},
    {Kept::NullsOrder, Warning::NullsOrder, "This model contains an index with non-default null sort order and requires additional setup for migrations. Visit https://pris.ly/d/default-index-null-ordering for more info."},
    {Kept::ExpressionIndex, Warning::ExpressionIndexes, "This model contains an expression index which requires additional setup for migrations. Visit https://pris.ly/d/expression-indexes for more info."},
});

class Notes
{
public:
    Notes(const NotedTable &noted, Warnings &warnings)
        : m_noted(noted), m_table(noted.context.table), m_previous(noted.context.previous), m_warnings(warnings), m_quoted("\"" + noted.name + "\""),
          m_text(m_previous ? m_previous->documentation.value_or("") : "")
    {
    }

    std::string read()
    {
        if (!m_previous && isReservedModelName(m_table.name))
            say("This " + kind() + " has been renamed to '" + m_noted.name + "' during introspection, because the original name '" + m_table.name + "' is reserved.");
        noteKept(tableKinds);
        noteKey();
        noteComments();
        noteKept(modelKinds);
        noteNames();
        return m_text;
    }

private:
    std::string kind() const { return m_noted.isView ? "view" : "model"; }

    void say(std::string_view line)
    {
        if (m_text.find(line) == std::string::npos)
            m_text.append(m_text.empty() ? "" : "\n").append(line);
    }

    void noteKept(std::span<const Note> notes)
    {
        if (!m_noted.context.dialect.capabilities().tellsKept)
            return;
        for (const Note &note : notes) {
            bool any = false;
            for (const sql::KeptObject &object : m_table.kept) {
                if (object.kind != note.kind)
                    continue;
                any = true;
                m_warnings.add(note.warning, line(object));
            }
            // Prisma looks at the previous schema for all but expression indexes.
            if (any && (!m_previous || note.kind == Kept::ExpressionIndex))
                say(note.documentation);
        }
    }

    std::string line(const sql::KeptObject &object) const
    {
        switch (object.kind) {
        case Kept::Partitions:
        case Kept::Heirs:
        case Kept::RowSecurity:
            return m_quoted;
        case Kept::NullsOrder:
            return "Index: \"" + object.name + "\", column: \"" + object.sql + "\"";
        default:
            return "Model: " + m_quoted + ", constraint: \"" + object.name + "\"";
        }
    }

    void noteKey()
    {
        if (m_previous && m_previous->primaryKey && m_previous->primaryKey->name && m_previous->primaryKey->fields.size() > 1)
            m_warnings.add(Warning::KeyNames, m_quoted);
        if (m_table.columns.empty()) {
            m_warnings.add(Warning::NoColumns, m_quoted);
            say(noColumns);
        } else if (!m_noted.isView && !hasUsableKey(m_table) && !(m_previous && m_previous->isIgnored)) {
            m_warnings.add(Warning::NoUniqueKey, m_quoted);
            say(noUniqueKey);
        }
    }

    void noteComments()
    {
        bool any = !m_table.comment.empty();
        if (any && !m_noted.isView)
            m_warnings.add(Warning::Comments, "Type: \"model\", name: " + m_quoted);
        else if (any)
            m_warnings.add(Warning::Comments, "Type: \"view\", name: " + m_quoted);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].comment.empty())
                continue;
            any = true;
            m_warnings.add(Warning::Comments, "Type: \"field\", name: \"" + m_noted.name + "." + m_noted.context.fields[i].name + "\"");
        }
        if (any && !m_previous)
            say("This " + kind() + " or at least one of its fields has comments in the database, and requires an additional setup for migrations: "
                "Read more: https://pris.ly/d/database-comments");
    }

    void noteNames()
    {
        if (m_previous && m_previous->map)
            m_warnings.add(m_noted.isView ? Warning::MappedViews : Warning::MappedModels, m_quoted);
        const std::string of = m_noted.isView ? "View: " : "Model: ";
        std::vector<std::string> invalid;
        for (std::size_t i = 0; i < m_noted.context.fields.size(); ++i) {
            const PulledField &field = m_noted.context.fields[i];
            const sql::ColumnType &type = m_table.columns[i].type;
            if (field.nameInvalid)
                invalid.push_back("\"" + field.name + "\"");
            if (type.family == sql::TypeFamily::Unsupported)
                m_warnings.add(m_noted.isView ? Warning::UnsupportedViewTypes : Warning::UnsupportedTypes,
                               of + m_quoted + ", field: \"" + field.name + "\", original data type: \"" + type.nativeType + "\"");
            if (field.previous && field.previous->map)
                m_warnings.add(m_noted.isView ? Warning::MappedViewFields : Warning::MappedFields, of + m_quoted + ", field: \"" + field.name + "\"");
        }
        if (!invalid.empty())
            m_warnings.add(m_noted.isView ? Warning::InvalidViewFieldNames : Warning::InvalidFieldNames, of + m_quoted + ", field(s): [" + joined(invalid, ", ") + "]");
    }

    const NotedTable &m_noted;
    const sql::Table &m_table;
    const psl::Model *m_previous;
    Warnings &m_warnings;
    std::string m_quoted; // the model's name
    std::string m_text;
};

} // namespace

std::string tableNotes(const NotedTable &table, Warnings &warnings)
{
    return Notes(table, warnings).read();
}

} // namespace dunlin::lower
