#include "engine/workspace/config_file.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <vector>

namespace dunlin::workspace {
namespace {

// A cursor over the text that knows just enough of TypeScript: strings, comments, names, brackets.
class ConfigReader
{
public:
    ConfigReader(std::string_view text, ConfigFile &file) : m_text(text), m_file(file) {}

    bool seekObject()
    {
        std::size_t found = m_text.rfind("export default");
        if (found == std::string_view::npos)
            found = m_text.find("module.exports");
        if (found == std::string_view::npos)
            return false;
        m_position = found;
        const std::size_t stop = m_text.find_first_of("{;", m_position);
        if (stop != std::string_view::npos && m_text[stop] == '{') {
            m_position = stop;
            return true;
        }
        // `export default config` names a constant that was declared above.
        m_position += std::string_view("export default").size();
        skipBlank();
        const std::string name = readName();
        const std::size_t declared = name.empty() ? std::string_view::npos : m_text.find("const " + name);
        const std::size_t object = declared == std::string_view::npos ? declared : m_text.find('{', declared);
        if (object == std::string_view::npos)
            return false;
        m_position = object;
        return true;
    }

    // At '{'.
    void readObject(const std::string &prefix)
    {
        ++m_position;
        while (true) {
            skipBlank();
            if (atEnd() || peek() == '}') {
                ++m_position;
                return;
            }
            const std::size_t begin = m_position;
            const std::string key = readKey();
            skipBlank();
            if (key.empty() || atEnd() || peek() != ':') {
                skipValue(); // spread, method or shorthand
            } else {
                ++m_position;
                readValue(prefix + key);
            }
            skipBlank();
            const bool stuck = m_position == begin; // at a bracket that nothing opened
            if (!atEnd() && (peek() == ',' || stuck))
                ++m_position;
        }
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    char peek() const { return m_text[m_position]; }

    void skipBlank()
    {
        while (!atEnd()) {
            if (std::isspace(static_cast<unsigned char>(peek())))
                ++m_position;
            else if (m_text.substr(m_position).starts_with("//"))
                m_position = std::min(m_text.find('\n', m_position), m_text.size());
            else if (m_text.substr(m_position).starts_with("/*"))
                m_position = std::min(m_text.find("*/", m_position), m_text.size() - 2) + 2;
            else
                return;
        }
    }

    std::string readName()
    {
        const std::size_t begin = m_position;
        while (!atEnd() && (std::isalnum(static_cast<unsigned char>(peek())) || peek() == '_' || peek() == '$' || peek() == '.'))
            ++m_position;
        return std::string(m_text.substr(begin, m_position - begin));
    }

    std::string readKey()
    {
        if (peek() == '"' || peek() == '\'')
            return readString().value_or(std::string());
        return readName();
    }

    // Absent for a template with ${…}.
    std::optional<std::string> readString()
    {
        const char quote = peek();
        std::string out;
        bool computed = false;
        for (++m_position; !atEnd() && peek() != quote; ++m_position) {
            if (peek() == '\\' && m_position + 1 < m_text.size()) {
                ++m_position;
                out += peek() == 'n' ? '\n' : peek() == 't' ? '\t' : peek();
            } else {
                computed |= quote == '`' && peek() == '$';
                out += peek();
            }
        }
        ++m_position;
        return computed ? std::nullopt : std::optional(out);
    }

    // Over one value, to the comma or bracket that ends it.
    void skipValue()
    {
        int depth = 0;
        while (!atEnd()) {
            skipBlank();
            if (atEnd())
                return;
            const char c = peek();
            if (c == '"' || c == '\'' || c == '`') {
                readString();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ')' || c == ']'))
                return;
            depth += c == '{' || c == '(' || c == '[';
            depth -= c == '}' || c == ')' || c == ']';
            ++m_position;
        }
    }

    void readValue(const std::string &key)
    {
        skipBlank();
        if (atEnd())
            return;
        if (peek() == '{')
            return readObject(key + ".");
        const std::size_t begin = m_position;
        ConfigValue value = readExpression();
        skipBlank();
        const bool whole = atEnd() || peek() == ',' || peek() == '}';
        if (!whole)
            skipValue();
        const auto written = m_text.substr(begin, m_position - begin);
        if (!whole || value.kind == ConfigValue::Kind::Computed)
            value = {.kind = ConfigValue::Kind::Computed, .text = std::string(written.substr(0, written.find_last_not_of(" \t\r\n") + 1))};
        value.line = 1 + static_cast<std::uint32_t>(std::ranges::count(m_text.substr(0, begin), '\n'));
        m_file.values.insert_or_assign(key, std::move(value));
    }

    ConfigValue readExpression()
    {
        const char c = peek();
        if (c == '"' || c == '\'' || c == '`') {
            if (auto text = readString())
                return {.kind = ConfigValue::Kind::Literal, .text = *text};
            return {};
        }
        const std::string name = readName();
        if (name == "env")
            return readEnvCall();
        if (name == "path.join" || name == "path.resolve" || name == "join" || name == "resolve")
            return readPathCall();
        if (name.starts_with("process.env"))
            return readProcessEnv(name);
        return {};
    }

    ConfigValue readEnvCall()
    {
        auto arguments = readStringArguments();
        if (!arguments || arguments->size() != 1)
            return {};
        return {.kind = ConfigValue::Kind::Environment, .text = arguments->front()};
    }

    ConfigValue readPathCall()
    {
        auto arguments = readStringArguments();
        if (!arguments || arguments->empty())
            return {};
        std::filesystem::path joined;
        for (const auto &part : *arguments)
            joined /= part;
        return {.kind = ConfigValue::Kind::Literal, .text = joined.lexically_normal().string()};
    }

    ConfigValue readProcessEnv(const std::string &name)
    {
        ConfigValue value{.kind = ConfigValue::Kind::Environment};
        if (name.size() > 12) {
            value.text = name.substr(12);
        } else {
            if (atEnd() || peek() != '[')
                return {};
            ++m_position;
            auto key = !atEnd() && (peek() == '"' || peek() == '\'') ? readString() : std::nullopt;
            if (!key || atEnd() || peek() != ']')
                return {};
            ++m_position;
            value.text = *key;
        }
        if (!atEnd() && peek() == '!')
            ++m_position;
        skipBlank();
        const auto rest = m_text.substr(std::min(m_position, m_text.size()));
        if (rest.starts_with("??") || rest.starts_with("||")) {
            m_position += 2;
            skipBlank();
            if (atEnd() || (peek() != '"' && peek() != '\'' && peek() != '`'))
                return {};
            auto fallback = readString();
            if (!fallback)
                return {};
            value.fallback = *fallback;
        }
        skipTypeAssertion();
        return value;
    }

    void skipTypeAssertion()
    {
        skipBlank();
        if (m_text.substr(std::min(m_position, m_text.size())).starts_with("as string"))
            m_position += 9;
    }

    std::optional<std::vector<std::string>> readStringArguments()
    {
        // env<Env>("X") names a type first.
        if (!atEnd() && peek() == '<')
            m_position = std::min(m_text.find('>', m_position), m_text.size() - 1) + 1;
        if (atEnd() || peek() != '(')
            return std::nullopt;
        ++m_position;
        std::vector<std::string> arguments;
        while (true) {
            skipBlank();
            if (atEnd())
                return std::nullopt;
            if (peek() == ')') {
                ++m_position;
                return arguments;
            }
            if (peek() == '"' || peek() == '\'' || peek() == '`') {
                auto text = readString();
                if (!text)
                    return std::nullopt;
                arguments.push_back(*text);
            } else if (const std::string name = readName(); name != "__dirname" && name != "import.meta.dirname") {
                return std::nullopt; // The config's own folder is where relative paths start anyway.
            }
            skipBlank();
            if (!atEnd() && peek() == ',')
                ++m_position;
        }
    }

    std::string_view m_text;
    ConfigFile &m_file;
    std::size_t m_position = 0;
};

} // namespace

const ConfigValue *ConfigFile::find(std::string_view key) const
{
    const auto found = values.find(key);
    return found == values.end() ? nullptr : &found->second;
}

core::Result<std::optional<std::string>> ConfigFile::literal(std::string_view key) const
{
    const ConfigValue *value = find(key);
    if (!value)
        return std::nullopt;
    if (value->kind == ConfigValue::Kind::Literal)
        return value->text;
    auto error = core::fail(core::ErrorKind::Unsupported,
        "Cannot read `" + std::string(key) + "` from " + path + ":" + std::to_string(value->line) + ": `" + value->text
            + "` would have to be run. Dunlin reads string literals, env(\"NAME\") and process.env.NAME there; pass it as an option instead.");
    error.error().path = path;
    return error;
}

core::Result<ConfigFile> parseConfigFile(std::string path, std::string_view text)
{
    ConfigFile file{.path = std::move(path), .values = {}};
    ConfigReader reader(text, file);
    if (!reader.seekObject()) {
        auto error = core::fail(core::ErrorKind::Unsupported,
            "Cannot read " + file.path + ": found no `export default defineConfig({ … })`. Dunlin does not run the file, it reads its literal values.");
        error.error().path = file.path;
        return error;
    }
    reader.readObject("");
    return file;
}

} // namespace dunlin::workspace
