#include "engine/workspace/connection_form.h"

#include "engine/database/connection_url.h"
#include "engine/workspace/files.h"
#include "engine/workspace/dotenv.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace dunlin::workspace {

namespace fs = std::filesystem;

core::Result<ConnectionForm> readConnectionUrl(std::string_view text)
{
    const auto url = database::parseConnectionUrl(text);
    if (!url)
        return std::unexpected(url.error());
    ConnectionForm form{.scheme = url->scheme,
                        .host = url->host,
                        .port = url->port ? std::to_string(*url->port) : std::string(),
                        .database = url->database,
                        .user = url->user,
                        .password = url->password};
    for (const auto &[key, value] : url->parameters) {
        if (key == "schema")
            form.schema = value;
        else if (key == "sslmode")
            form.tls = value;
        else
            form.others.emplace_back(key, value);
    }
    return form;
}

core::Result<ConnectionForm> readShownUrl(std::string_view url, const std::string &known)
{
    auto form = readConnectionUrl(url);
    if (form && !form->password.empty() && form->password.find_first_not_of('*') == std::string::npos)
        form->password = known;
    return form;
}

std::string writeConnectionUrl(const ConnectionForm &form, PasswordText password)
{
    database::ConnectionUrl url{.scheme = form.scheme, .user = form.user, .password = form.password, .host = form.host, .database = form.database};
    if (password == PasswordText::Hidden && !url.password.empty())
        url.password = hiddenPassword;
    std::uint16_t port = 0;
    if (std::from_chars(form.port.data(), form.port.data() + form.port.size(), port).ec == std::errc())
        url.port = port;
    if (!form.schema.empty())
        url.parameters.emplace_back("schema", form.schema);
    if (!form.tls.empty())
        url.parameters.emplace_back("sslmode", form.tls);
    url.parameters.insert(url.parameters.end(), form.others.begin(), form.others.end());
    return database::toString(url);
}

core::Result<void> writeEnvironmentVariable(const Project &project, const std::string &name, const std::string &value)
{
    const std::string beside = (fs::path(project.schemaPath).parent_path() / ".env").string();
    const std::string home = (fs::path(project.root) / ".env").string();
    std::string path = home, text;
    for (const std::string &candidate : {home, beside}) {
        if (!fs::exists(candidate))
            continue;
        auto read = readTextFile(candidate);
        if (!read)
            return std::unexpected(read.error());
        const bool names = parseDotEnv(*read).values.contains(name);
        if (names || text.empty()) {
            path = candidate;
            text = std::move(*read);
        }
        if (names)
            break;
    }
    std::string quoted = "\"";
    for (const char c : value)
        quoted += c == '$' ? std::string("\\$") : std::string(1, c); // a variable otherwise
    quoted += "\"";
    const std::string line = name + "=" + quoted;
    std::string out;
    bool written = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        std::string_view old = std::string_view(text).substr(begin, end - begin);
        begin = end;
        std::string_view key = old.substr(std::min(old.find_first_not_of(" \t"), old.size()));
        if (key.starts_with("export "))
            key.remove_prefix(7);
        const bool same = key.starts_with(name) && key.find_first_not_of(" \t", name.size()) == key.find('=');
        if (same && !written)
            out += line + (old.ends_with("\r\n") ? "\r\n" : "\n");
        else if (!same)
            out += old;
        written = written || same;
    }
    if (!written) {
        if (!out.empty() && !out.ends_with('\n'))
            out += '\n';
        out += line + "\n";
    }
    return writeFileAtomically(path, out);
}

} // namespace dunlin::workspace
