// Scalar fields, keys and indexes of an introspected model.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/lower/pull_enums.h"
#include "engine/lower/pull_text.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::lower {

struct PulledField
{
    std::string name;
    bool mapped = false; // written with @map
    bool nameInvalid = false; // commented out
    const psl::Field *previous = nullptr;
};

// Everything one table's text is made of.
struct TableContext
{
    const sql::Table &table;
    const dialects::Dialect &dialect;
    const psl::Schema *previousSchema = nullptr;
    const psl::Model *previous = nullptr;
    const std::vector<PulledEnum> &enums;
    std::vector<PulledField> fields; // parallel to table.columns
};

TableContext nameFields(const sql::Table &table, const dialects::Dialect &dialect, const psl::Schema *previousSchema, const psl::Model *previous,
                        const std::vector<PulledEnum> &enums);

std::vector<FieldText> scalarFields(const TableContext &context);
// @@id, @@unique, @@index … in the formatter's order.
std::vector<std::string> blockKeys(const TableContext &context);
// Whether the client can tell rows apart: a key or unique index whose columns are all required and supported.
bool hasUsableKey(const sql::Table &table);
// "[a, b]" for the fields of these columns.
std::string fieldList(const TableContext &context, const std::vector<std::string> &columns);

} // namespace dunlin::lower
