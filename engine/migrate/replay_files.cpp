#include "engine/migrate/replay_files.h"

#include "engine/migrate/checksum.h"
#include "engine/migrate/schema_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

#include <unistd.h>

namespace dunlin::migrate {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t keptFiles = 12;
// Goes up whenever a described schema says something new.
constexpr int format = 1;

fs::path fileOf(const std::string &folder, const std::string &key)
{
    return fs::path(folder) / (checksum(std::to_string(format) + "\n" + key) + ".json");
}

void removeOldOnes(const std::string &folder)
{
    std::error_code ignored;
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == ".json")
            files.emplace_back(entry.last_write_time(ignored), entry.path());
    }
    std::ranges::sort(files, std::greater());
    for (std::size_t i = keptFiles; i < files.size(); ++i)
        fs::remove(files[i].second, ignored);
}

} // namespace

std::optional<sql::SqlSchema> loadReplay(const std::string &folder, const std::string &key)
{
    const fs::path path = fileOf(folder, key);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    try {
        auto schema = schemaFromJson(nlohmann::json::parse(file));
        std::error_code ignored;
        fs::last_write_time(path, fs::file_time_type::clock::now(), ignored); // used lately
        return schema;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt; // written in part, or by hand
    }
}

void saveReplay(const std::string &folder, const std::string &key, const sql::SqlSchema &schema)
{
    const fs::path path = fileOf(folder, key);
    const fs::path unfinished = path.string() + "." + std::to_string(::getpid());
    std::error_code ignored;
    {
        std::ofstream file(unfinished, std::ios::binary);
        file << toJson(schema).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        if (!file.flush()) {
            file.close();
            fs::remove(unfinished, ignored);
            return;
        }
    }
    fs::rename(unfinished, path, ignored);
    removeOldOnes(folder);
}

} // namespace dunlin::migrate
