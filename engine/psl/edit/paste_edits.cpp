// Blocks out of a schema as text, and such text into a schema.
#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/names.h"
#include "engine/psl/edit/preconditions.h"
#include "engine/psl/edit/schema_edits.h"
#include "engine/psl/syntax/parser.h"
#include "engine/psl/syntax/string_literal.h"

#include <algorithm>
#include <set>

namespace dunlin::psl {

namespace {

std::string_view typeName(const ast::FieldDecl &field)
{
    const auto type = field.type();
    return type ? type->name() : std::string_view();
}

// What goes along: enums and composite types that the blocks use, and those that these use.
Names withUsedTypes(const Analysis &analysis, const std::vector<std::string> &names)
{
    Names wanted(names.begin(), names.end());
    std::vector<std::string> open = names;
    while (!open.empty()) {
        const auto decl = findModelDecl(analysis, open.back());
        open.pop_back();
        if (!decl)
            continue;
        for (const ast::FieldDecl field : decl->view.fields()) {
            const std::string type(typeName(field));
            const auto model = findModelDecl(analysis, type);
            const bool goes = findEnumDecl(analysis, type) || (model && model->view.isCompositeType());
            if (goes && wanted.insert(type).second)
                open.push_back(type);
        }
    }
    return wanted;
}

// @relation(fields: …): the side with the foreign key.
bool holdsForeignKey(const ast::FieldDecl &field)
{
    const auto relation = field.findAttribute("relation");
    return relation && !fieldList(*relation, "fields").empty();
}

std::optional<std::string> relationName(const ast::FieldDecl &field)
{
    if (const auto relation = field.findAttribute("relation"))
        for (const ast::Argument argument : relation->arguments())
            if (const auto value = argument.value(); value && value->isString() && (!argument.name() || *argument.name() == "name"))
                return value->stringValue();
    return std::nullopt;
}

// Whether at most one row has the same values in the fields of the relation's foreign key.
bool isUniqueKey(const ast::ModelDecl &model, const ast::FieldDecl &relationField)
{
    const auto namesIn = [](const ast::Attribute &attribute) {
        Names names;
        for (const ast::Expression &element : fieldList(attribute, "fields"))
            names.emplace(element.tree().file()->slice(fieldNameIn(element)));
        return names;
    };
    const Names key = namesIn(*relationField.findAttribute("relation"));
    if (key.size() == 1) {
        const auto field = findFieldDecl(model, *key.begin());
        if (field && (field->findAttribute("id") || field->findAttribute("unique")))
            return true;
    }
    return std::ranges::any_of(model.attributes(), [&](const ast::Attribute &attribute) {
        return (attribute.name() == "id" || attribute.name() == "unique") && namesIn(attribute) == key;
    });
}

bool sameValues(const ast::EnumDecl &a, const ast::EnumDecl &b)
{
    return std::ranges::equal(a.values(), b.values(), {}, &ast::EnumValueDecl::name, &ast::EnumValueDecl::name);
}

enum class NativeTypes { Keep, Drop };

class Paste
{
public:
    Paste(const Analysis &analysis, const SyntaxTree &tree, NativeTypes nativeTypes) : m_analysis(analysis), m_tree(tree), m_nativeTypes(nativeTypes)
    {
        for (const auto &known : analysis.trees)
            for (const ast::BlockDecl block : ast::blocks(*known)) {
                m_taken.emplace(block.name());
                for (const ast::Attribute attribute : ast::Children<ast::Attribute>(*known, block.id()))
                    if (attribute.name() == "map")
                        m_takenTables.insert(firstString(attribute));
            }
    }

    void chooseNames()
    {
        for (const ast::BlockDecl block : ast::blocks(m_tree)) {
            const std::string name(block.name());
            const auto known = findEnumDecl(m_analysis, name);
            const auto pasted = ast::as<ast::EnumDecl>(block);
            const bool isThere = ast::ConfigDecl::is(block.kind()) || (known && pasted && sameValues(known->view, *pasted));
            if (!isThere)
                m_names[name] = uniqueName(name, m_taken);
        }
    }
    bool empty() const { return m_names.empty(); }

    void adaptBlocks()
    {
        for (const ast::BlockDecl block : ast::blocks(m_tree)) {
            const auto name = m_names.find(std::string(block.name()));
            if (name == m_names.end() || ast::ConfigDecl::is(block.kind()))
                continue;
            const bool renamed = name->second != name->first;
            if (renamed)
                m_cut.replace(0, block.nameSpan(), name->second);
            adaptAttributes(block, renamed);
            if (const auto model = ast::as<ast::ModelDecl>(block))
                for (const ast::FieldDecl field : model->fields())
                    adaptField(*model, field, renamed);
        }
    }

    // Appended to `file`, with the back-relations that the pasted foreign keys need.
    core::WorkspaceEdit finish(core::FileId file)
    {
        std::string pasted = adaptedBlocks();
        std::erase(pasted, '\r');

        const SyntaxTree &target = *m_analysis.trees[file];
        const std::string lineBreak(lineBreakOf(target));
        const std::string_view source = target.source();
        std::string text;
        if (!source.empty() && !source.ends_with('\n') && !source.ends_with('\r'))
            text += lineBreak;
        if (source.find_first_not_of(" \t\r\n") != std::string_view::npos && !source.ends_with(lineBreak + lineBreak))
            text += lineBreak;
        for (const char c : pasted)
            text += c == '\n' ? lineBreak : std::string(1, c);
        text += lineBreak;

        EditBuilder edits;
        for (const auto &[model, fields] : m_back)
            edits.addFields(*findModelDecl(m_analysis, model), fields);
        const auto at = static_cast<std::uint32_t>(source.size());
        edits.replace(file, {at, at}, std::move(text));
        return edits.finish(m_names.size() == 1 ? "Paste " + m_names.begin()->second : "Paste " + std::to_string(m_names.size()) + " blocks");
    }

private:
    // The blocks that are wanted, each with the comments in front of it, a blank line between them.
    std::string adaptedBlocks()
    {
        const core::WorkspaceEdit cuts = m_cut.finish({});
        std::string text;
        std::uint32_t begin = 0;
        for (const ast::BlockDecl block : ast::blocks(m_tree)) {
            const core::Span part{begin, block.span().end};
            begin = part.end;
            if (!m_names.contains(std::string(block.name())) || ast::ConfigDecl::is(block.kind()))
                continue;
            std::vector<core::TextEdit> edits;
            for (const core::FileEdit &file : cuts.files)
                for (const core::TextEdit &cut : file.edits.edits())
                    if (cut.span.begin >= part.begin && cut.span.end <= part.end)
                        edits.push_back({{cut.span.begin - part.begin, cut.span.end - part.begin}, cut.text});
            std::string piece = core::EditList(std::move(edits)).applyTo(m_tree.file()->slice(part));
            piece.erase(0, piece.find_first_not_of(" \t\r\n"));
            text.append(text.empty() ? "" : "\n\n").append(piece);
        }
        return text;
    }

    static std::string firstString(const ast::Attribute &attribute)
    {
        for (const ast::Argument argument : attribute.arguments())
            if (const auto value = argument.value(); value && value->isString())
                return value->stringValue();
        return {};
    }

    // Names in the database must not come twice: what is pasted takes the ones that Prisma makes of its new names.
    void adaptAttributes(const ast::BlockDecl &block, bool renamed)
    {
        const Datasource *datasource = m_analysis.schema.datasource();
        const bool hasNamespaces = datasource && !datasource->schemas.empty();
        for (const ast::Attribute attribute : ast::Children<ast::Attribute>(m_tree, block.id())) {
            const bool clashes = attribute.name() == "map" && (renamed || m_takenTables.contains(firstString(attribute)));
            if (clashes || (attribute.name() == "schema" && !hasNamespaces))
                m_cut.removeLine(0, attribute);
            else if (renamed)
                removeMap(attribute);
        }
    }

    // The name of a constraint, `map: "…"`, with its comma.
    void removeMap(const ast::Attribute &attribute)
    {
        const auto arguments = attribute.arguments();
        std::optional<core::Span> before;
        bool isAlone = arguments.count() == 1;
        for (auto at = arguments.begin(); at != arguments.end(); ++at) {
            const ast::Argument argument = *at;
            if (argument.name() != std::optional<std::string_view>("map")) {
                before = argument.span();
                continue;
            }
            if (attribute.name() == "map")
                return;
            auto next = at;
            ++next;
            core::Span span = argument.span();
            if (isAlone)
                span = attribute.argumentList()->span();
            else if (before)
                span.begin = before->end;
            else
                span.end = (*next).span().begin;
            m_cut.replace(0, span, {});
            return;
        }
    }

    void adaptField(const ast::ModelDecl &model, const ast::FieldDecl &field, bool renamed)
    {
        const std::string type(typeName(field));
        if (const auto pasted = m_names.find(type); pasted != m_names.end()) {
            if (pasted->second != type)
                m_cut.replace(0, field.type()->nameSpan(), pasted->second);
            removeMaps(field, renamed);
            return;
        }
        const auto target = findModelDecl(m_analysis, type);
        const bool isModel = target && !target->view.isCompositeType();
        const bool isNowhere = !target && !findEnumDecl(m_analysis, type) && !isScalar(type);
        if (isNowhere || (isModel && (!holdsForeignKey(field) || !target->view.isClosed() || target->view.isView()))) {
            m_cut.removeLine(0, field);
            return;
        }
        removeMaps(field, renamed);
        if (m_nativeTypes == NativeTypes::Drop)
            removeNativeType(field);
        if (isModel)
            addBackRelation(model, field, *target);
    }

    void removeMaps(const ast::FieldDecl &field, bool renamed)
    {
        if (!renamed)
            return;
        for (const ast::Attribute attribute : field.attributes())
            removeMap(attribute);
    }

    void removeNativeType(const ast::FieldDecl &field)
    {
        for (const ast::Attribute attribute : field.attributes()) {
            core::Span span = attribute.trimmedSpan();
            if (attribute.name().find('.') == std::string_view::npos)
                continue;
            while (span.begin > 0 && m_tree.source()[span.begin - 1] == ' ')
                --span.begin;
            m_cut.replace(0, span, {});
        }
    }

    void addBackRelation(const ast::ModelDecl &model, const ast::FieldDecl &field, const Declared<ast::ModelDecl> &target)
    {
        const std::string name = m_names.at(std::string(model.name()));
        const bool toOne = isUniqueKey(model, field);
        Names taken;
        for (const ast::FieldDecl known : target.view.fields())
            taken.emplace(known.name());
        std::vector<NewField> &added = m_back[std::string(target.view.name())];
        for (const NewField &known : added)
            taken.insert(known.name);
        const std::string wanted = toOne ? camelCase(name) : plural(camelCase(name));
        const auto relation = relationName(field);
        added.push_back({uniqueName(wanted, taken), name + (toOne ? "?" : "[]"), relation ? "@relation(" + encodeString(*relation) + ")" : std::string()});
    }

    static bool isScalar(std::string_view type)
    {
        static const std::set<std::string_view> scalars{"String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes", "Unsupported"};
        return scalars.contains(type);
    }

    const Analysis &m_analysis;
    const SyntaxTree &m_tree;
    NativeTypes m_nativeTypes;
    Names m_taken, m_takenTables;
    std::map<std::string, std::string> m_names; // of the pasted blocks: as copied -> as pasted
    std::map<std::string, std::vector<NewField>> m_back; // by model of the schema
    EditBuilder m_cut; // of the pasted text
};

} // namespace

std::string blocksAsText(const Analysis &analysis, const std::vector<std::string> &names)
{
    const Names wanted = withUsedTypes(analysis, names);
    std::string text;
    for (const auto &tree : analysis.trees)
        for (const ast::BlockDecl block : ast::blocks(*tree)) {
            if (!wanted.contains(block.name()) || ast::ConfigDecl::is(block.kind()))
                continue;
            core::Span span = block.span();
            if (const auto comment = documentationAbove(block))
                span.begin = comment->begin;
            text.append(text.empty() ? "" : "\n").append(tree->source().substr(span.begin, span.size())).append("\n");
        }
    return text;
}

core::Result<core::WorkspaceEdit> pasteBlocks(const Analysis &analysis, std::string_view text)
{
    const SyntaxTree tree = parse(std::string(text));
    if (!tree.errors().empty())
        return core::fail(core::ErrorKind::Usage, "What was copied is no Prisma schema.");
    const auto file = fileForNewBlock(analysis);
    if (!file)
        return std::unexpected(file.error());
    core::Result<core::WorkspaceEdit> edit;
    for (const NativeTypes nativeTypes : {NativeTypes::Keep, NativeTypes::Drop}) { // of another database they may mean nothing here
        Paste paste(analysis, tree, nativeTypes);
        paste.chooseNames();
        if (paste.empty())
            return core::fail(core::ErrorKind::Usage, "What was copied has no model, enum or view that is not here already.");
        paste.adaptBlocks();
        edit = unlessInvalid(analysis, paste.finish(*file));
        if (edit)
            break;
    }
    return edit;
}

} // namespace dunlin::psl
