// The schemas of the corpus by provider, and `migrate diff --script` between them: Dunlin's answer and the oracle's.
#pragma once

#include "tests/support/oracle.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::test {

using SchemaFiles = std::vector<OracleFile>; // one schema
using MaybeSchema = std::optional<SchemaFiles>; // absent: the empty one

// Prisma 7 refuses connection URLs in the datasource; they mean nothing to a diff.
std::string withoutUrls(const std::string &schema);

// A file or a folder; absent when there is nothing in it.
MaybeSchema readSchema(const std::filesystem::path &path);

// The schemas of the corpus' `schemas` and `projects`, and the newest of each mined repository; by path.
std::map<std::string, SchemaFiles> corpusSchemas(const std::string &provider);

// Whether Dunlin finds no errors in it.
bool isValid(const SchemaFiles &schema);

std::string dunlinDiff(const std::string &provider, const MaybeSchema &from, const MaybeSchema &to);

} // namespace dunlin::test
