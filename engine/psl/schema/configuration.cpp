#include "engine/psl/schema/configuration.h"

#include "engine/core/ascii.h"
#include "engine/psl/schema/preview_features.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

// The values of a block by key, a later one in place of an earlier one, in the order of the keys.
class Properties
{
public:
    explicit Properties(const ConfigurationDeclaration &block)
    {
        for (const PropertyDeclaration &property : block.properties) {
            const auto at = std::ranges::lower_bound(m_entries, property.key, {}, &PropertyDeclaration::key);
            if (at != m_entries.end() && (*at)->key == property.key)
                *at = &property;
            else
                m_entries.insert(at, &property);
        }
    }

    const PropertyDeclaration *take(std::string_view key)
    {
        const auto at = std::ranges::find(m_entries, key, &PropertyDeclaration::key);
        if (at == m_entries.end())
            return nullptr;
        const PropertyDeclaration *found = *at;
        m_entries.erase(at);
        return found;
    }

    const std::vector<const PropertyDeclaration *> &rest() const { return m_entries; }

private:
    std::vector<const PropertyDeclaration *> m_entries; // Invariant: sorted by key, each key once.
};

class ConfigurationReader
{
public:
    ConfigurationReader(Resolution &resolution, ProviderRegistry providers)
        : m_resolution(resolution), m_schema(resolution.schema), m_sink(resolution.sink), m_providers(providers)
    {
    }

    const ProviderRules *run()
    {
        for (core::FileId file = 0; file < m_schema.files.size(); ++file) {
            readDatasources(file);
            for (const ConfigurationDeclaration &block : m_resolution.declarations.generators)
                if (block.file == file)
                    readBlock(block, [&] { readGenerator(block); });
        }
        return m_rules;
    }

private:
    template <typename Action>
    void readBlock(const ConfigurationDeclaration &block, Action action)
    {
        m_file = block.file;
        m_sink.setMuted(block.broken);
        action();
        m_sink.setMuted(false);
    }

    void readDatasources(core::FileId file)
    {
        std::size_t usable = 0;
        for (const ConfigurationDeclaration &block : m_resolution.declarations.datasources)
            if (block.file == file)
                readBlock(block, [&] { usable += readDatasource(block) && !block.broken ? 1 : 0; });
        if (usable < 2)
            return;
        for (const ConfigurationDeclaration &block : m_resolution.declarations.datasources)
            if (block.file == file && !block.broken)
                m_sink.sourceError(Rule::SeveralDatasources, file, block.span, block.name,
                                   "You defined more than one datasource. This is not allowed yet because support for "
                                   "multiple databases has not been implemented yet.");
    }

    template <typename Item>
    static void fillHeader(const ConfigurationDeclaration &block, Item &item)
    {
        item.name = block.name;
        item.file = block.file;
        item.span = block.span;
        item.nameSpan = block.nameSpan;
        for (const PropertyDeclaration &property : block.properties)
            item.properties.push_back({property.key, property.value, property.span});
    }

    // Every value must be there; the first that is not ends the block.
    bool allValuesGiven(const ConfigurationDeclaration &block, std::string_view kind)
    {
        for (const PropertyDeclaration &property : block.properties) {
            if (property.value)
                continue;
            m_sink.error(Rule::PropertyWithoutValue, block.file, block.span,
                         concat({"Property ", property.key, " in ", kind, " ", block.name, " needs to be assigned a value"}));
            return false;
        }
        return true;
    }

    void typeMismatch(std::string_view expected, const Expression &value)
    {
        m_sink.error(
            Rule::WrongArgument, m_file, value.span,
            concat({"Expected a ", expected, " value, but received ", describeKind(value), " value `", toString(value), "`."}));
    }

    const std::string_view *string(const Expression &value)
    {
        if (value.kind == Expression::Kind::String)
            return &value.text;
        typeMismatch("string", value);
        return nullptr;
    }

    // "text" or env("NAME")
    std::optional<Url> textOrVariable(const Expression &value)
    {
        Url url;
        url.span = value.span;
        if (value.kind == Expression::Kind::String) {
            url.literal = value.text;
            return url;
        }
        if (!value.isFunction("env")) {
            typeMismatch("String", value);
            return std::nullopt;
        }
        for (const Argument &argument : value.arguments)
            if (!argument.name.empty())
                m_sink.warning(Rule::InvalidEnv, m_file, argument.span, "The env function doesn't expect named arguments");
        if (value.arguments.empty() && m_schema.files[m_file]->slice(value.span).find(':') != std::string_view::npos) {
            m_sink.error(Rule::InvalidEnv, m_file, value.span, "The env function expects a singular, unnamed, string argument.");
            return std::nullopt;
        }
        const std::string_view written = m_schema.files[m_file]->slice(value.span);
        const std::size_t last = written.find_last_not_of(" \t)");
        const bool trailingComma = last != std::string_view::npos && written[last] == ',';
        if (value.arguments.size() != 1 || trailingComma) {
            m_sink.error(Rule::InvalidEnv, m_file, value.span,
                         "Exactly one string parameter must be passed to the env function.");
            return std::nullopt;
        }
        const std::string_view *name = string(value.arguments.front().value);
        if (!name)
            return std::nullopt;
        url.environmentVariable = *name;
        return url;
    }

    static bool same(const Url &a, const Url &b)
    {
        return a.environmentVariable == b.environmentVariable && a.literal == b.literal;
    }

    bool readDatasource(const ConfigurationDeclaration &block)
    {
        const auto index = m_schema.datasources.size();
        fillHeader(block, m_schema.datasources.emplace_back());
        Datasource &source = m_schema.datasources[index];
        if (!allValuesGiven(block, "datasource"))
            return false;
        Properties properties(block);
        const ProviderRules *rules = readProvider(block, source, properties);
        if (!rules && (m_providers.empty() ? source.provider.empty() : true))
            return false;
        readRelationMode(block, source, properties, rules);
        readExtensions(source, properties, rules);
        if (!readUrls(block, source, properties, rules))
            return false;
        if (const PropertyDeclaration *features = properties.take("previewFeatures"))
            m_sink.error(Rule::PreviewFeatureMisplaced, block.file, features->span,
                         "Preview features are only supported in the generator block. Please move this field to the "
                         "generator block.");
        readSchemas(source, properties, rules);
        for (const PropertyDeclaration *unknown : properties.rest())
            m_sink.error(Rule::UnknownProperty, block.file, unknown->span,
                         concat({"Property not known: \"", unknown->key, "\"."}));
        if (!m_rules)
            m_rules = rules;
        if (rules && !source.relationMode && rules->defaultRelationMode() != RelationMode::ForeignKeys)
            source.relationMode = rules->defaultRelationMode();
        return true;
    }

    const ProviderRules *readProvider(const ConfigurationDeclaration &block, Datasource &source, Properties &properties)
    {
        const PropertyDeclaration *property = properties.take("provider");
        if (!property) {
            m_sink.error(Rule::MissingProvider, block.file, block.span,
                         concat({"Argument \"provider\" is missing in data source block \"", block.name, "\"."}));
            return nullptr;
        }
        const Expression &value = *property->value;
        source.providerSpan = value.span;
        if (value.isFunction("env")) {
            m_sink.error(Rule::InvalidProvider, block.file, block.span,
                         "A datasource must not use the env() function in the provider argument.");
            return nullptr;
        }
        if (value.kind != Expression::Kind::String) {
            m_sink.sourceError(Rule::InvalidProvider, block.file, value.span, block.name,
                               "The provider argument in a datasource must be a string literal");
            return nullptr;
        }
        if (value.text.empty()) {
            m_sink.sourceError(Rule::InvalidProvider, block.file, value.span, block.name,
                               "The provider argument in a datasource must not be empty");
            return nullptr;
        }
        source.provider = value.text;
        const ProviderRules *rules = findProvider(m_providers, value.text);
        if (!rules && !m_providers.empty())
            m_sink.error(Rule::UnknownProvider, block.file, value.span,
                         concat({"Datasource provider not known: \"", value.text, "\"."}));
        return rules;
    }

    void readRelationMode(const ConfigurationDeclaration &block, Datasource &source, Properties &properties,
                          const ProviderRules *rules)
    {
        const PropertyDeclaration *mode = properties.take("relationMode");
        const PropertyDeclaration *old = properties.take("referentialIntegrity");
        if (old)
            m_sink.warning(Rule::ReferentialIntegrityDeprecated, block.file, old->span,
                           "The `referentialIntegrity` attribute is deprecated. Please use `relationMode` instead. Learn more "
                           "at https://pris.ly/d/relation-mode");
        if (mode && old)
            m_sink.error(Rule::InvalidRelationMode, block.file, old->span,
                         "The `referentialIntegrity` and `relationMode` attributes cannot be used together. Please use only "
                         "`relationMode` instead.");
        const PropertyDeclaration *property = mode ? mode : old;
        if (!property || (mode && old))
            return;
        const std::string_view *text = string(*property->value);
        if (!text)
            return;
        if (*text == "prisma") {
            source.relationMode = RelationMode::Prisma;
        } else if (*text == "foreignKeys") {
            source.relationMode = RelationMode::ForeignKeys;
        } else {
            m_sink.sourceError(
                Rule::InvalidRelationMode, block.file, block.span, "relationMode",
                concat({"Invalid relation mode setting: \"", *text, "\". Supported values: \"prisma\", \"foreignKeys\""}));
            return;
        }
        if (rules && !rules->allowsRelationMode(*source.relationMode))
            m_sink.sourceError(Rule::InvalidRelationMode, block.file, property->value->span, "relationMode",
                               concat({"Invalid relation mode setting: \"", *text, "\". Supported values: ",
                                       rules->allowsRelationMode(RelationMode::Prisma) ? "\"prisma\"" : "\"foreignKeys\""}));
    }

    void readExtensionArguments(const Expression &element, ExtensionDeclaration &extension)
    {
        std::vector<const Argument *> unknown;
        for (const Argument &argument : element.arguments) {
            if (argument.name.empty()) {
                m_sink.validationError(Rule::InvalidExtension, m_file, argument.span, "The argument must have a name");
                continue;
            }
            std::optional<std::string_view> *target = argument.name == "map"       ? &extension.map
                                                 : argument.name == "schema"  ? &extension.schema
                                                 : argument.name == "version" ? &extension.version
                                                                              : nullptr;
            if (!target)
                unknown.push_back(&argument);
            const std::string_view *text = string(argument.value);
            if (target && text)
                *target = *text;
            else if (target)
                m_sink.validationError(Rule::InvalidExtension, m_file, argument.span,
                                       concat({"The `", argument.name, "` argument must be a string literal"}));
        }
        for (const Argument *argument : unknown)
            m_sink.error(Rule::InvalidExtension, m_file, argument->span,
                         concat({"Argument not known: \"", argument->name, "\"."}));
    }

    // extensions = [postgis, vector(map: "…", schema: "…", version: "…")]
    void readExtensions(Datasource &source, Properties &properties, const ProviderRules *rules)
    {
        if (!rules || !rules->knowsDatasourceProperty("extensions"))
            return;
        const PropertyDeclaration *property = properties.take("extensions");
        if (!property)
            return;
        const Expression &value = *property->value;
        std::vector<Expression> elements;
        if (value.kind == Expression::Kind::Array)
            for (const Argument &element : value.arguments)
                elements.push_back(element.value);
        else
            elements.push_back(value);
        for (const Expression &element : elements) {
            if (element.kind != Expression::Kind::Constant && element.kind != Expression::Kind::Function) {
                typeMismatch("constant or function", element);
                continue;
            }
            ExtensionDeclaration &extension = source.extensions.emplace_back();
            extension.name = element.text;
            extension.span = element.span;
            readExtensionArguments(element, extension);
        }
        source.extensionsSpan = property->span;
    }

    // Prisma 7 keeps connection URLs out of schema files. Values stay unread, as if the properties were not there.
    void refuseUrls(Properties &properties)
    {
        for (const std::string_view name : {"shadowDatabaseUrl", "directUrl"})
            if (const PropertyDeclaration *property = properties.take(name))
                m_sink.error(Rule::UrlInSchema, m_file, property->span,
                             concat({"The datasource property `", name,
                                     "` is no longer supported in schema files. Move connection URLs to `prisma.config.ts`. See "
                                     "https://pris.ly/d/config-datasource"}));
    }

    // As it is written, and in the same file.
    bool asksForFeature(std::string_view feature) const
    {
        const auto isText = [](const Expression &value) { return value.kind == Expression::Kind::String; };
        const auto asks = [&](const PropertyDeclaration &property) {
            if (property.key != "previewFeatures" || !property.value)
                return false;
            const Expression &value = *property.value;
            if (value.kind != Expression::Kind::Array)
                return isText(value) && value.text == feature;
            return std::ranges::all_of(value.arguments, [&](const Argument &element) { return isText(element.value); })
                && std::ranges::any_of(value.arguments, [&](const Argument &element) { return element.value.text == feature; });
        };
        return std::ranges::any_of(m_resolution.declarations.generators, [&](const ConfigurationDeclaration &block) {
            return block.file == m_file && std::ranges::any_of(block.properties, asks);
        });
    }

    bool readUrls(const ConfigurationDeclaration &block, Datasource &source, Properties &properties, const ProviderRules *rules)
    {
        if (m_resolution.version == SchemaVersion::Seven) {
            refuseUrls(properties);
            return true;
        }
        const PropertyDeclaration *url = properties.take("url");
        const std::string_view withoutUrl = rules ? rules->featureWithoutUrl() : std::string_view();
        if (!url && !withoutUrl.empty() && asksForFeature(withoutUrl)) {
            properties.take("shadowDatabaseUrl");
            properties.take("directUrl");
            return true;
        }
        if (!url) {
            m_sink.error(Rule::MissingUrl, block.file, block.span,
                         concat({"Argument \"url\" is missing in data source block \"", block.name, "\"."}));
            return false;
        }
        source.url = textOrVariable(*url->value);
        if (!source.url)
            return false;
        if (const PropertyDeclaration *property = properties.take("shadowDatabaseUrl")) {
            source.shadowDatabaseUrl = textOrVariable(*property->value);
            if (source.shadowDatabaseUrl && !source.shadowDatabaseUrl->environmentVariable
                && source.shadowDatabaseUrl->literal.empty())
                source.shadowDatabaseUrl.reset();
        }
        if (const PropertyDeclaration *property = properties.take("directUrl"))
            source.directUrl = textOrVariable(*property->value);
        if (!source.shadowDatabaseUrl)
            return true;
        const auto refuse = [&](const Url &url, std::string_view name) {
            m_sink.error(Rule::SameShadowDatabase, block.file, url.span,
                         concat({"shadowDatabaseUrl is the same as ", name, " for datasource \"", block.name,
                                 "\". Please specify a different database as shadow database to avoid data loss."}));
        };
        if (source.directUrl && same(*source.shadowDatabaseUrl, *source.directUrl))
            refuse(*source.directUrl, "directUrl");
        if (source.url && same(*source.shadowDatabaseUrl, *source.url))
            refuse(*source.url, "url");
        return true;
    }

    void readSchemas(Datasource &source, Properties &properties, const ProviderRules *rules)
    {
        const PropertyDeclaration *property = properties.take("schemas");
        if (!property)
            return;
        const Expression &value = *property->value;
        std::vector<const Expression *> names;
        bool valid = true;
        const auto read = [&](const Expression &element) {
            if (string(element))
                names.push_back(&element);
            else
                valid = false;
        };
        if (value.kind == Expression::Kind::Array)
            for (const Argument &element : value.arguments)
                read(element.value);
        else
            read(value);
        if (!valid)
            return;
        if (rules && !rules->capabilities().schemas) {
            m_sink.error(Rule::SchemasNotSupported, m_file, value.span,
                         "The `schemas` property is not supported on the current connector.");
            return;
        }
        if (names.empty()) {
            m_sink.error(Rule::InvalidSchemas, m_file, value.span, "If provided, the schemas array can not be empty.");
            return;
        }
        std::ranges::stable_sort(names, {}, [](const Expression *name) { return name->text; });
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i + 1 < names.size() && names[i]->text == names[i + 1]->text)
                m_sink.error(Rule::InvalidSchemas, m_file, names[i]->span, "Duplicated schema names are not allowed");
            source.schemas.emplace_back(names[i]->text);
        }
    }

    void readGenerator(const ConfigurationDeclaration &block)
    {
        const auto index = m_schema.generators.size();
        fillHeader(block, m_schema.generators.emplace_back());
        Generator &generator = m_schema.generators[index];
        if (!allValuesGiven(block, "generator"))
            return;
        Properties properties(block);
        for (const PropertyDeclaration *property : properties.rest())
            if (property->key == "engineType" && property->value->kind != Expression::Kind::String)
                typeMismatch("String", *property->value);
        const PropertyDeclaration *provider = properties.take("provider");
        if (!provider) {
            m_sink.error(Rule::MissingProvider, block.file, block.span,
                         concat({"Argument \"provider\" is missing in generator block \"", block.name, "\"."}));
            return;
        }
        if (!textOrVariable(*provider->value))
            return;
        if (const PropertyDeclaration *output = properties.take("output"))
            textOrVariable(*output->value);
        if (const PropertyDeclaration *targets = properties.take("binaryTargets")) {
            if (targets->value->kind == Expression::Kind::Array)
                for (const Argument &element : targets->value->arguments)
                    textOrVariable(element.value);
            else
                textOrVariable(*targets->value);
        }
        if (const PropertyDeclaration *features = properties.take("previewFeatures"))
            readPreviewFeatures(*features->value, generator);
        for (const PropertyDeclaration *other : properties.rest())
            if (!isUsable(*other->value))
                return;
    }

    // Other values are the generator's own business, but env() must be right.
    bool isUsable(const Expression &value)
    {
        if (value.isFunction("env"))
            return textOrVariable(value).has_value();
        if (value.kind == Expression::Kind::Array)
            return std::ranges::all_of(value.arguments, [&](const Argument &element) { return isUsable(element.value); });
        return true;
    }

    void readPreviewFeatures(const Expression &value, Generator &generator)
    {
        std::vector<const std::string_view *> names;
        bool valid = true;
        const auto read = [&](const Expression &element) {
            const std::string_view *name = string(element);
            valid = valid && name;
            names.push_back(name);
        };
        if (value.kind == Expression::Kind::Array)
            for (const Argument &element : value.arguments)
                read(element.value);
        else
            read(value);
        if (!valid)
            return;
        for (const std::string_view *name : names)
            readPreviewFeature(*name, value.span, generator);
    }

    void readPreviewFeature(std::string_view name, core::Span span, Generator &generator)
    {
        // Prisma looks for the provider in the generator's own file only.
        const bool besideDatasource = std::ranges::any_of(
            m_resolution.declarations.datasources, [&](const ConfigurationDeclaration &block) { return block.file == m_file; });
        const ProviderFeature own = m_rules && besideDatasource ? m_rules->previewFeature() : ProviderFeature{};
        if (!own.name.empty() && core::sameIgnoringCase(own.name, name)) {
            generator.previewFeatures.emplace_back(name);
            return;
        }
        if (!own.name.empty() && core::sameIgnoringCase(own.formerName, name)) {
            generator.previewFeatures.emplace_back(own.name);
            m_sink.warning(
                Rule::PreviewFeatureRenamed, m_file, span,
                concat({"On `provider = \"", m_rules->provider(), "\"`, preview feature \"", name, "\" has been renamed to \"",
                        own.name, "\". Learn more at https://pris.ly/d/", own.link, "."}));
            return;
        }
        switch (previewFeatureState(name, m_resolution.version)) {
        case FeatureState::Active:
        case FeatureState::Hidden:
            generator.previewFeatures.emplace_back(name);
            return;
        case FeatureState::Stable:
            generator.previewFeatures.emplace_back(name);
            m_sink.warning(Rule::PreviewFeatureDeprecated, m_file, span,
                           concat({"Preview feature \"", name,
                                   "\" is deprecated. The functionality can be used without specifying it as a preview "
                                   "feature."}));
            return;
        case FeatureState::Removed:
            generator.previewFeatures.emplace_back(name);
            m_sink.warning(
                Rule::PreviewFeatureDeprecated, m_file, span,
                concat({"Preview feature \"", name, "\" is deprecated. It will be removed in a future version of Prisma."}));
            return;
        case FeatureState::Unknown:
            m_sink.error(Rule::UnknownPreviewFeature, m_file, span,
                         concat({"The preview feature \"", name, "\" is not known. Expected one of: ", own.name,
                                 own.name.empty() ? "" : ", ", activePreviewFeatures(m_resolution.version)}));
            return;
        }
    }

    Resolution &m_resolution;
    Schema &m_schema;
    DiagnosticSink &m_sink;
    ProviderRegistry m_providers;
    const ProviderRules *m_rules = nullptr;
    core::FileId m_file = 0;
};

} // namespace

const ProviderRules *readConfiguration(Resolution &resolution, ProviderRegistry providers)
{
    return ConfigurationReader(resolution, providers).run();
}

} // namespace dunlin::psl
