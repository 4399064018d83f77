// Documents: the texts that an editor has open, over those on disk, and which of them make up one schema.
#pragma once

#include "engine/core/source_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::cli::lsp {

// file:///a%20b.prisma <-> /a b.prisma. Other schemes are kept as they are, both ways.
std::string pathOf(std::string_view uri);
std::string uriOf(std::string_view path);

class Documents
{
public:
    void setRoot(std::string path) { m_root = std::move(path); } // folder of the editor's workspace
    void open(const std::string &path, std::string text, std::int64_t version);
    void close(const std::string &path);
    void filesChanged() { m_schemas.clear(); } // on disk: which files there are is to be seen anew
    bool isOpen(const std::string &path) const { return m_open.contains(path); }
    std::string &text(const std::string &path) { return m_open.at(path).text; }
    void setVersion(const std::string &path, std::int64_t version) { m_open.at(path).version = version; }
    std::optional<std::int64_t> version(const std::string &path) const;
    std::vector<std::string> openPaths() const;

    // The files of the schema that the document belongs to, sorted by path: those of the project around it; else all
    // *.prisma files of its folder, unless several of them have a datasource and so are schemas of their own.
    core::SourceFiles schemaOf(const std::string &path) const;

private:
    struct Document
    {
        std::string text;
        std::int64_t version = 0;
    };

    // A file that is not open, as it was when it was last looked at.
    struct StoredFile
    {
        std::filesystem::file_time_type changed;
        std::shared_ptr<const core::SourceFile> file;
    };

    std::shared_ptr<const core::SourceFile> read(const std::string &path) const; // null when it cannot be read
    std::vector<std::string> pathsAround(const std::string &path) const;

    std::map<std::string, Document> m_open; // by path
    mutable std::map<std::string, StoredFile> m_stored; // by path; read again when their time changes
    mutable std::map<std::string, std::vector<std::string>> m_schemas; // by document: what schemaOf() reads, until files come or go
    std::string m_root;
};

} // namespace dunlin::cli::lsp
