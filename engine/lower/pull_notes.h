// What is said about an introspected table: documentation above its model, and warnings.
#pragma once

#include "engine/lower/pull_fields.h"
#include "engine/lower/pull_warnings.h"

#include <string>

namespace dunlin::lower {

struct NotedTable
{
    const TableContext &context;
    const std::string &name; // of the model
    bool isView = false;
};

// The documentation; what the previous schema has of it comes first.
std::string tableNotes(const NotedTable &table, Warnings &warnings);

} // namespace dunlin::lower
