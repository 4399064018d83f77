// Finding: what a step may cost or why it may fail, in Prisma's words (BEHAVIOUR.md 2.13).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::safety {

struct Finding
{
    enum class Kind { Warning, Unexecutable }; // may lose data; cannot run on the present data
    enum class Rule {
        DropTable, DropColumn, RiskyCast, NotCastable, DropAndRecreateColumn, PrimaryKeyChange, UniqueAdded, EnumValuesRemoved,
        RequiredColumnAdded, MadeRequired, ScalarToList, DropAndRecreateRequiredColumn,
        SideEffect, // found by trying; the message says it all
    };

    Kind kind = Kind::Warning;
    Rule rule = Rule::DropTable;
    std::size_t step = 0; // index into the plan's steps
    std::string table; // database names
    std::string column;
    std::vector<std::string> columns; // UniqueAdded; EnumValuesRemoved: the values, of the enum `table`
    std::string typeBefore, typeAfter; // casts, as the message shows them
    bool clientDefault = false; // RequiredColumnAdded: the client fills it in
    std::string message;
    std::optional<std::uint64_t> rows; // counted; absent: unknown (offline)
};

} // namespace dunlin::safety
