#include "app/cli/lsp/documents.h"

#include "engine/workspace/files.h"
#include "engine/workspace/workspace.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>

namespace dunlin::cli::lsp {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view fileScheme = "file://";

bool hasDatasource(std::string_view text)
{
    for (std::size_t at = text.find("datasource"); at != std::string_view::npos; at = text.find("datasource", at + 1)) {
        const bool lineStart = at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
        if (lineStart)
            return true;
    }
    return false;
}

} // namespace

std::string pathOf(std::string_view uri)
{
    if (!uri.starts_with(fileScheme))
        return std::string(uri);
    std::string path;
    for (std::size_t i = fileScheme.size(); i < uri.size(); ++i) {
        unsigned value = 0;
        if (uri[i] == '%' && i + 2 < uri.size() && std::from_chars(&uri[i + 1], &uri[i + 3], value, 16).ptr == &uri[i + 3]) {
            path += static_cast<char>(value);
            i += 2;
        } else {
            path += uri[i];
        }
    }
    return path;
}

std::string uriOf(std::string_view path)
{
    if (!path.starts_with('/'))
        return std::string(path);
    static constexpr std::string_view plain = "/-._~!$&'()*+,;=:@";
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri(fileScheme);
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || plain.find(c) != std::string_view::npos)
            uri += c;
        else
            (uri += '%').append({digits[byte >> 4], digits[byte & 15]});
    }
    return uri;
}

std::optional<std::int64_t> Documents::version(const std::string &path) const
{
    const auto found = m_open.find(path);
    return found == m_open.end() ? std::nullopt : std::optional(found->second.version);
}

std::vector<std::string> Documents::openPaths() const
{
    std::vector<std::string> paths;
    for (const auto &[path, document] : m_open)
        paths.push_back(path);
    return paths;
}

void Documents::open(const std::string &path, std::string text, std::int64_t version)
{
    m_open[path] = {std::move(text), version};
    filesChanged();
}

void Documents::close(const std::string &path)
{
    m_open.erase(path);
    filesChanged();
}

std::shared_ptr<const core::SourceFile> Documents::read(const std::string &path) const
{
    const auto made = [&](std::string text) {
        return std::make_shared<const core::SourceFile>(core::SourceFile{.path = path, .text = std::move(text)});
    };
    if (const auto found = m_open.find(path); found != m_open.end())
        return made(found->second.text);
    std::error_code code;
    const auto changed = fs::last_write_time(path, code);
    StoredFile &stored = m_stored[path];
    if (code || !stored.file || stored.changed != changed) {
        auto text = workspace::readTextFile(path);
        stored = {changed, text ? made(std::move(*text)) : nullptr};
    }
    return stored.file;
}

std::vector<std::string> Documents::pathsAround(const std::string &path) const
{
    std::set<std::string> paths;
    if (!m_root.empty()) {
        if (const auto project = workspace::openProject(m_root); project && std::ranges::find(project->schemaFiles, path) != project->schemaFiles.end())
            paths.insert(project->schemaFiles.begin(), project->schemaFiles.end());
    }
    if (paths.empty()) {
        const fs::path folder = fs::path(path).parent_path();
        std::error_code code;
        for (const auto &entry : fs::directory_iterator(folder, code))
            if (entry.path().extension() == ".prisma")
                paths.insert(entry.path().string());
        for (const auto &[other, document] : m_open)
            if (fs::path(other).parent_path() == folder && other.ends_with(".prisma"))
                paths.insert(other);
        const auto datasources = std::ranges::count_if(paths, [this](const std::string &other) {
            const auto file = read(other);
            return file && hasDatasource(file->text);
        });
        if (datasources > 1)
            paths.clear();
    }
    paths.insert(path);
    return {paths.begin(), paths.end()};
}

core::SourceFiles Documents::schemaOf(const std::string &path) const
{
    auto found = m_schemas.find(path);
    if (found == m_schemas.end())
        found = m_schemas.emplace(path, pathsAround(path)).first;
    core::SourceFiles files;
    for (const std::string &name : found->second)
        if (auto file = read(name))
            files.push_back(std::move(file));
    return files;
}

} // namespace dunlin::cli::lsp
