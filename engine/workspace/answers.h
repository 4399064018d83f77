// Plans made with what a person answered: renames, and values for rows that a required column finds without one.
#pragma once

#include "engine/core/result.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"
#include "engine/workspace/plan.h"
#include "engine/workspace/workspace.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

// "Customer.phone='unknown'": SQL, or the name of another field of the model, whose value is copied. Error Usage: not of that
// form, there is no such field, it is part of the key, or optional.
core::Result<std::vector<Backfill>> parseBackfills(std::span<const std::string> wishes, std::string_view provider, const psl::Schema &schema, const sql::SqlSchema &to);

// "Customer.phone" and "Customer", "Role.ADMIN" and "Role": what goes, although something that comes is like it. Error Usage: it does not go.
core::Result<Renames> parseReplaced(std::span<const std::string> wishes, const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to);

// compareRenaming(), with the columns that are filled optional in the first part and required in the second; the second is empty
// where nothing is filled.
struct PlanParts
{
    Plan first, second;
};
void makeOptional(std::span<const Backfill> backfills, sql::SqlSchema &schema); // the columns that are filled
core::Result<PlanParts> compareInParts(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, const Answers &answers);

// Both parts as one plan, with the statements that fill the rows in between.
core::Result<Plan> compareAnswered(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, const Answers &answers);
// The statement that fills the rows; `of` tells the namespaces.
std::string fillStatement(std::string_view provider, const Backfill &backfill, const sql::SqlSchema &of);

// Likely renames that the answers say nothing about.
std::vector<diff::LikelyRename> openQuestions(const sql::SqlSchema &from, const sql::SqlSchema &to, const Answers &answers);
// Those among them whose answer decides about rows (of enums none does: where their values are used, the database refuses), going by the findings of a plan that was probed: what goes holds something.
std::vector<diff::LikelyRename> questionsOfData(std::vector<diff::LikelyRename> questions, std::span<const safety::Finding> findings);

// Answers that were given before their migration is written, in .dunlin/answers.json. None: an empty value.
core::Result<Answers> rememberedAnswers(const Project &project);
core::Result<void> rememberAnswers(const Project &project, const Answers &answers);
// Of the remembered ones, what still speaks of something between the two schemas.
Answers fitting(Answers answers, const sql::SqlSchema &from, const sql::SqlSchema &to);

} // namespace dunlin::workspace
