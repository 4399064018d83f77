// Completion inside the brackets of an attribute.
#include "engine/psl/assist/completion_context.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

using ItemKind = CompletionItem::Kind;

class Arguments
{
public:
    explicit Arguments(CompletionContext &context) : m_context(context), m_cursor(context.cursor), m_calls(context.cursor.calls) {}

    void complete()
    {
        const std::string_view attribute = m_cursor.attribute;
        if (attribute == "relation")
            completeRelation();
        else if (attribute == "default")
            completeDefault();
        else if (attribute == "schema")
            completeSchema();
        else if (attribute == "id" || attribute == "unique" || attribute == "index" || attribute == "fulltext" || attribute == "shardKey")
            m_cursor.isBlockAttribute ? completeIndex() : completeFieldIndex();
    }

private:
    const OpenCall &call() const { return m_calls.back(); }
    bool isOutermost() const { return m_calls.size() == 1; }

    void name(std::string_view argument)
    {
        if (m_cursor.inString || has(call().written, argument))
            return;
        m_context.add(ItemKind::Argument, std::string(argument) + ": ");
    }

    void names(std::span<const std::string_view> arguments)
    {
        for (const std::string_view argument : arguments)
            name(argument);
    }

    void completeFieldNames(const Model *model)
    {
        if (!model || m_cursor.inString)
            return;
        for (const Field &field : model->fields)
            if (!field.isRelation() && !has(call().written, field.name))
                m_context.add(ItemKind::Field, field.name, {}, field.type.name);
    }

    void completeActions()
    {
        if (!m_context.rules)
            return completeActionsFrom(std::array{ReferentialAction::Cascade, ReferentialAction::Restrict, ReferentialAction::NoAction,
                                                  ReferentialAction::SetNull, ReferentialAction::SetDefault});
        const ProviderRules &rules = *m_context.rules;
        const Datasource *datasource = m_context.schema().datasource();
        const RelationMode mode = datasource && datasource->relationMode ? *datasource->relationMode : rules.defaultRelationMode();
        completeActionsFrom(mode == RelationMode::Prisma ? rules.emulatedActions() : rules.foreignKeyActions());
    }

    void completeActionsFrom(std::span<const ReferentialAction> actions)
    {
        for (const ReferentialAction action : actions)
            m_context.add(ItemKind::EnumValue, toString(action));
    }

    void completeRelation()
    {
        if (isOutermost()) {
            if (call().argument == "onDelete" || call().argument == "onUpdate")
                return completeActions();
            if (!call().argument.empty())
                return;
            static constexpr std::string_view arguments[] = {"fields", "references", "onDelete", "onUpdate", "name"};
            names(arguments);
            if (!m_context.rules || m_context.rules->capabilities().namedForeignKeys)
                name("map");
            return;
        }
        if (!call().isArray)
            return;
        if (m_calls.front().argument == "fields")
            return completeFieldNames(m_context.model());
        if (m_calls.front().argument == "references") {
            const auto target = m_context.schema().findModel(m_cursor.fieldType);
            completeFieldNames(target ? &m_context.schema().models[*target] : nullptr);
        }
    }

    // What @default of this field may be, beside literals.
    void completeDefault()
    {
        const bool value = call().argument.empty() && (call().index == 0 || call().isArray);
        if (m_calls.size() > (call().isArray ? 2U : 1U) || m_cursor.inString)
            return;
        if (value)
            completeDefaultValue();
        if (isOutermost() && call().argument.empty() && m_context.rules && m_context.rules->capabilities().namedDefaults)
            name("map");
    }

    void completeDefaultValue()
    {
        const Field *field = m_context.field();
        if (!field)
            return;
        if (field->type.kind == FieldType::Kind::Enum) {
            for (const EnumValue &value : m_context.schema().enums[field->type.target].values)
                m_context.add(ItemKind::EnumValue, value.name, {}, field->type.name);
            return;
        }
        const auto function = [&](std::string_view name) {
            const std::string text = std::string(name) + "()";
            m_context.add(ItemKind::Function, text, text);
        };
        const ProviderRules *rules = m_context.rules;
        const bool automatic = rules && rules->capabilities().autoDefault;
        if (field->type.kind == FieldType::Kind::Scalar && !call().isArray) {
            switch (field->type.scalar) {
            case ScalarType::Boolean:
                m_context.add(ItemKind::Value, "true");
                m_context.add(ItemKind::Value, "false");
                break;
            case ScalarType::Int:
            case ScalarType::BigInt:
                if (!rules || rules->capabilities().autoIncrement)
                    function("autoincrement");
                if (rules && rules->knowsDefaultFunction("sequence"))
                    function("sequence");
                break;
            case ScalarType::String:
                for (const std::string_view name : {"cuid", "uuid", "ulid", "nanoid"})
                    function(name);
                break;
            case ScalarType::DateTime:
                function("now");
                break;
            default:
                break;
            }
        }
        if (automatic)
            function("auto");
        else
            m_context.add(ItemKind::Function, "dbgenerated()", "dbgenerated(\"$0\")");
    }

    void completeSchema()
    {
        const Datasource *datasource = m_context.schema().datasource();
        if (!datasource || !isOutermost())
            return;
        for (const std::string &schema : datasource->schemas)
            m_context.add(ItemKind::Value, schema, m_cursor.inString ? schema : "\"" + schema + "\"");
    }

    void completeAlgorithms()
    {
        if (!m_context.rules)
            return;
        std::vector<std::string_view> supported;
        for (const std::string_view algorithm : {"BTree", "Hash", "Gist", "Gin", "SpGist", "Brin"})
            if (m_context.rules->supportsIndexAlgorithm(algorithm))
                supported.push_back(algorithm);
        if (supported.size() < 2) // nothing to choose
            return;
        for (const std::string_view algorithm : supported)
            m_context.add(ItemKind::EnumValue, algorithm);
    }

    void completeIndex()
    {
        if (isOutermost()) {
            if (call().argument == "type")
                return completeAlgorithms();
            if (call().argument == "clustered")
                return completeBooleans();
            if (!call().argument.empty())
                return;
            if (call().index == 0)
                name("fields");
            completeKeyArguments();
            if (m_cursor.attribute == "index" && m_context.rules && m_context.rules->supportsIndexAlgorithm("Hash"))
                name("type");
            return;
        }
        const bool fieldList = m_calls[1].isArray && (m_calls.front().argument.empty() || m_calls.front().argument == "fields");
        if (!fieldList)
            return;
        if (m_calls.size() == 2)
            return completeFieldNames(m_context.model());
        completeFieldArguments(call().name);
    }

    // @id(…), @unique(…)
    void completeFieldIndex()
    {
        if (!isOutermost())
            return;
        if (call().argument == "clustered")
            return completeBooleans();
        completeFieldArguments(m_cursor.field);
        if (call().argument.empty())
            completeKeyArguments();
    }

    void completeBooleans()
    {
        m_context.add(ItemKind::Value, "true");
        m_context.add(ItemKind::Value, "false");
    }

    void completeKeyArguments()
    {
        const bool key = m_cursor.attribute == "id";
        const ProviderRules *rules = m_context.rules;
        if (m_cursor.isBlockAttribute && m_cursor.attribute != "index" && m_cursor.attribute != "fulltext")
            name("name");
        if (!key || !rules || rules->capabilities().namedPrimaryKeys)
            name("map");
        if (rules && rules->capabilities().clustering && m_cursor.attribute != "fulltext")
            name("clustered");
        if (!key && rules && rules->capabilities().partialIndexes && m_context.schema().hasPreviewFeature("partialIndexes"))
            name("where");
    }

    // Of one field in an index: [a(sort: Desc)].
    void completeFieldArguments(std::string_view fieldName)
    {
        if (call().argument == "sort") {
            m_context.add(ItemKind::EnumValue, "Asc");
            m_context.add(ItemKind::EnumValue, "Desc");
        } else if (call().argument == "ops") {
            completeOperatorClasses(fieldName);
        } else if (call().argument.empty()) {
            name("sort");
            if (m_context.rules && m_context.rules->capabilities().indexLength)
                name("length");
            if (m_cursor.attribute == "index" && m_context.rules && m_context.rules->capabilities().operatorClasses)
                name("ops");
        }
    }

    void completeOperatorClasses(std::string_view fieldName)
    {
        const Model *model = m_context.model();
        if (!model || !m_context.rules)
            return;
        const auto field = std::ranges::find(model->fields, fieldName, &Field::name);
        if (field == model->fields.end())
            return;
        const std::string algorithm = writtenAlgorithm();
        for (const std::string_view name : m_context.rules->operatorClasses(algorithm, *field))
            m_context.add(ItemKind::EnumValue, name);
        if (m_context.rules->capabilities().operatorClasses)
            m_context.add(ItemKind::Function, "raw", "raw(\"$0\")");
    }

    // `type:` of the index that the cursor is in.
    std::string writtenAlgorithm() const
    {
        for (const ast::View item : m_cursor.block->items()) {
            const auto attribute = ast::as<ast::Attribute>(item);
            if (!attribute || !attribute->span().touches(m_cursor.word.begin))
                continue;
            for (const ast::Argument argument : attribute->arguments())
                if (const auto value = argument.value(); argument.name() == "type" && value)
                    return std::string(value->text());
        }
        return "BTree";
    }

    CompletionContext &m_context;
    const Cursor &m_cursor;
    const std::vector<OpenCall> &m_calls;
};

} // namespace

void completeArguments(CompletionContext &context)
{
    Arguments(context).complete();
}

} // namespace dunlin::psl
