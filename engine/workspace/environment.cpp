#include "engine/workspace/environment.h"

#include "engine/dialects/sessions.h"
#include "engine/workspace/config_file.h"
#include "engine/workspace/dotenv.h"
#include "engine/workspace/files.h"
#include "engine/workspace/tools.h"

#include <cstdlib>
#include <filesystem>

namespace dunlin::workspace {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> processVariable(std::string_view name)
{
    const char *value = std::getenv(std::string(name).c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

} // namespace

core::Result<Environment> Environment::load(const Project &project)
{
    Environment environment;
    const fs::path schema = project.schemaPath;
    std::vector<fs::path> candidates{fs::path(project.root) / ".env", schema.parent_path() / ".env", fs::path(project.root) / "prisma" / ".env"};
    if (project.schemaIsFolder)
        candidates.push_back(schema / ".env");
    std::string firstFile;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::error_code code;
        if (std::find(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(i), candidates[i]) != candidates.begin() + static_cast<std::ptrdiff_t>(i)
            || !fs::exists(candidates[i], code))
            continue;
        auto text = readTextFile(candidates[i].string());
        if (!text)
            return std::unexpected(text.error());
        const std::string shown = displayPath(candidates[i].string(), project.root);
        DotEnv parsed = parseDotEnv(*text);
        for (const auto line : parsed.brokenLines)
            environment.m_broken.push_back(shown + ":" + std::to_string(line));
        for (auto &[name, value] : parsed.values) {
            const auto known = environment.m_values.find(name);
            if (known == environment.m_values.end()) {
                environment.m_values.emplace(name, Value{std::move(value), shown});
            } else if (known->second.text != value) {
                return core::fail(core::ErrorKind::Usage,
                    "There is a conflict between env var in " + known->second.source + " and " + shown + "\nConflicting env vars:\n  " + name
                        + "\n\nWe suggest to move the contents of " + shown + " to " + known->second.source + " to consolidate your env vars.\n");
            }
        }
        environment.m_files.push_back(shown);
    }
    return environment;
}

std::optional<Environment::Value> Environment::find(std::string_view name) const
{
    if (auto value = processVariable(name))
        return Value{std::move(*value), "the environment"};
    const auto known = m_values.find(name);
    if (known == m_values.end())
        return std::nullopt;
    const auto raw = [this](std::string_view variable) -> std::optional<std::string> {
        if (auto value = processVariable(variable))
            return value;
        const auto found = m_values.find(variable);
        return found == m_values.end() ? std::nullopt : std::optional(found->second.text);
    };
    return Value{expandVariables(known->second.text, raw), known->second.source};
}

namespace {

// A url before its details are worked out.
struct Candidate
{
    std::string url;
    std::string source;
    fs::path base; // folder that a relative file: path starts from
};

// The shadow database's URL may be left to a variable that is not set or empty, as in Prisma: one schema is for development and for
// deployment, which has none.
enum class Unset { IsAnError, MeansNone };

bool isUnset(const Environment &environment, const std::string &name)
{
    const auto value = environment.find(name);
    return !value || value->text.find_first_not_of(" \t\r\n") == std::string::npos;
}

core::Result<std::string> lookUp(const Environment &environment, const std::string &name, const std::string &place, std::string &source)
{
    const auto value = environment.find(name);
    if (!value) {
        std::string message = "Environment variable not found: " + name + ".\n  -->  " + place
            + "\n\nSet it in the environment or in a .env file beside the schema.";
        for (const auto &broken : environment.brokenLines())
            message += "\nThe line at " + broken + " is not of the form NAME=\"value\" and was passed over.";
        return core::fail(core::ErrorKind::Usage, message, "P1012");
    }
    if (value->text.empty())
        return core::fail(core::ErrorKind::Usage,
            "You must provide a nonempty URL. The environment variable `" + name + "` (" + value->source + ") resolved to an empty string.\n  -->  " + place, "P1012");
    if (value->text.front() == '"' || value->text.front() == '\'')
        return core::fail(core::ErrorKind::Usage,
            "The URL in the environment variable `" + name + "` (" + value->source + ") begins with a quotation mark.\n  -->  " + place
                + "\n\nIn a .env file it needs a second one at the end; in the environment itself there are none.", "P1013");
    source = name + " from " + value->source;
    return value->text;
}

core::Result<std::optional<Candidate>> fromDatasource(const Project &project, const psl::Datasource &datasource, const psl::Url &url, Unset unset)
{
    const std::size_t index = datasource.file;
    const std::string file = index < project.schemaFiles.size() ? project.schemaFiles[index] : project.schemaPath;
    Candidate candidate{.url = url.literal, .source = "the datasource", .base = fs::path(file).parent_path()};
    if (!url.environmentVariable)
        return candidate;
    auto environment = Environment::load(project);
    if (!environment)
        return std::unexpected(environment.error());
    if (unset == Unset::MeansNone && isUnset(*environment, *url.environmentVariable))
        return std::nullopt;
    auto value = lookUp(*environment, *url.environmentVariable, displayPath(file, project.root), candidate.source);
    if (!value)
        return std::unexpected(value.error());
    candidate.url = std::move(*value);
    return candidate;
}

core::Result<std::optional<Candidate>> fromConfig(const Project &project, std::string_view key, Unset unset)
{
    if (project.configPath.empty())
        return std::nullopt;
    auto text = readTextFile(project.configPath);
    if (!text)
        return std::unexpected(text.error());
    auto config = parseConfigFile(project.configPath, *text);
    if (!config)
        return std::unexpected(config.error());
    const ConfigValue *value = config->find(key);
    if (!value)
        return std::nullopt;
    const std::string shown = displayPath(project.configPath, project.root);
    Candidate candidate{.url = {}, .source = shown, .base = fs::path(project.configPath).parent_path()};
    if (value->kind != ConfigValue::Kind::Environment) {
        auto literal = config->literal(key);
        if (!literal)
            return std::unexpected(literal.error());
        candidate.url = std::move(**literal);
        return candidate;
    }
    auto environment = Environment::load(project);
    if (!environment)
        return std::unexpected(environment.error());
    if (!value->fallback.empty() && !environment->find(value->text)) {
        candidate.url = value->fallback;
        return candidate;
    }
    if (unset == Unset::MeansNone && isUnset(*environment, value->text))
        return std::nullopt;
    auto found = lookUp(*environment, value->text, shown + ":" + std::to_string(value->line), candidate.source);
    if (!found)
        return std::unexpected(found.error());
    candidate.url = std::move(*found);
    return candidate;
}

std::string decodePercent(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && std::isxdigit(static_cast<unsigned char>(text[i + 1])) && std::isxdigit(static_cast<unsigned char>(text[i + 2]))) {
            out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

// Certificates are named relative to where the url is written, as file: databases are.
std::string withAbsoluteFiles(std::string url, const fs::path &base)
{
    std::string folder;
    for (const char c : base.string() + "/")
        folder += std::string_view("%&+#? ").find(c) == std::string_view::npos ? std::string(1, c) : "%" + std::string{"0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4], "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15]};
    for (const char *key : {"sslcert=", "sslidentity="}) {
        const std::size_t at = std::min(url.find(std::string("?") + key), url.find(std::string("&") + key));
        if (at == std::string::npos)
            continue;
        const std::size_t value = at + 1 + std::string_view(key).size();
        const bool isRelative = value < url.size() && url[value] != '/' && url[value] != '&' && url.compare(value, 3, "%2F") != 0;
        if (isRelative)
            url.insert(value, folder);
    }
    return url;
}

// file:PATH?parameters with the path made absolute, and so the files that parameters name; other urls unchanged.
void completeTarget(ConnectionTarget &target, const Candidate &candidate)
{
    target.url = candidate.url;
    target.source = candidate.source;
    if (candidate.url.starts_with("file:")) {
        std::string path = candidate.url.substr(5);
        const std::size_t question = path.find('?');
        const std::string parameters = question == std::string::npos ? std::string() : path.substr(question);
        path.resize(std::min(question, path.size()));
        if (path.starts_with("//"))
            path.erase(0, 2);
        const fs::path absolute = (candidate.base / path).lexically_normal();
        target.displayName = absolute.filename().string();
        target.location = "file:" + path;
        target.url = "file:" + absolute.string() + parameters;
        return;
    }
    // scheme://user:password@host:port/name?parameters: name and host only.
    const std::size_t scheme = candidate.url.find("://");
    if (scheme == std::string::npos)
        return;
    target.url = withAbsoluteFiles(candidate.url, candidate.base);
    std::string rest = candidate.url.substr(scheme + 3);
    rest.resize(std::min(rest.find('?'), rest.size()));
    const std::size_t slash = rest.rfind('/');
    const std::string name = slash == std::string::npos ? std::string() : decodePercent(rest.substr(slash + 1));
    std::string host = rest.substr(0, slash);
    if (const std::size_t at = host.rfind('@'); at != std::string::npos)
        host.erase(0, at + 1);
    target.displayName = name.empty() ? host : name + " at " + host;
    target.location = host;
}

// Of the config file, else of the datasource; empty when neither names one.
core::Result<std::string> shadowUrl(const Project &project, const psl::Datasource *datasource)
{
    auto candidate = fromConfig(project, "datasource.shadowDatabaseUrl", Unset::MeansNone);
    if (!candidate)
        return std::unexpected(candidate.error());
    if (!*candidate && datasource && datasource->shadowDatabaseUrl) {
        candidate = fromDatasource(project, *datasource, *datasource->shadowDatabaseUrl, Unset::MeansNone);
        if (!candidate)
            return std::unexpected(candidate.error());
    }
    return *candidate ? (*candidate)->url : std::string();
}

} // namespace

core::Result<ConnectionTarget> resolveConnection(const Project &project, const psl::Schema &schema, const std::optional<std::string> &url)
{
    const psl::Datasource *datasource = schema.datasource();
    ConnectionTarget target;
    target.provider = datasource ? datasource->provider : std::string();
    std::optional<Candidate> candidate;
    if (url) {
        std::error_code code;
        candidate = Candidate{.url = *url, .source = "--url", .base = fs::current_path(code)};
    }
    if (!candidate) {
        auto configured = fromConfig(project, "datasource.url", Unset::IsAnError);
        if (!configured)
            return std::unexpected(configured.error());
        candidate = std::move(*configured);
    }
    if (!candidate && datasource && (datasource->directUrl || datasource->url)) {
        // Migrations go past a connection pooler (BEHAVIOUR.md 2.18).
        auto fromSchema = fromDatasource(project, *datasource, datasource->directUrl ? *datasource->directUrl : *datasource->url, Unset::IsAnError);
        if (!fromSchema)
            return std::unexpected(fromSchema.error());
        candidate = std::move(*fromSchema);
    }
    if (!candidate) {
        // A Prisma 7 schema without a config that Dunlin can read: the name that everybody uses.
        auto environment = Environment::load(project);
        if (!environment)
            return std::unexpected(environment.error());
        if (const auto value = environment->find("DATABASE_URL"); value && !value->text.empty()) {
            const fs::path home = project.root;
            candidate = Candidate{.url = value->text, .source = "DATABASE_URL from " + value->source, .base = home};
        }
    }
    if (!candidate)
        return core::fail(core::ErrorKind::Usage,
            "The datasource.url property is required: set `url` in the datasource block or in prisma.config.ts, or set DATABASE_URL.", "P1012");
    if (candidate->url.empty())
        return core::fail(core::ErrorKind::Usage, "You must provide a nonempty URL (" + candidate->source + ").", "P1012");
    completeTarget(target, *candidate);
    if (datasource)
        target.schemas = datasource->schemas;
    auto shadow = shadowUrl(project, datasource);
    if (!shadow)
        return std::unexpected(shadow.error());
    target.shadowUrl = std::move(*shadow);
    return target;
}

core::Result<ConnectionTarget> targetOfUrl(std::string provider, const std::string &url)
{
    if (url.empty())
        return core::fail(core::ErrorKind::Usage, "You must provide a nonempty URL.", "P1012");
    ConnectionTarget target;
    target.provider = provider.empty() ? dialects::providerOfUrl(url) : std::move(provider);
    std::error_code code;
    completeTarget(target, {.url = url, .source = "--url", .base = fs::current_path(code)});
    return target;
}

} // namespace dunlin::workspace
