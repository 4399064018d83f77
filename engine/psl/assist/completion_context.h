// What the parts of completion share.
#pragma once

#include "engine/psl/assist/completion.h"
#include "engine/psl/assist/cursor.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

struct CompletionContext
{
    const Analysis &analysis;
    const Cursor &cursor;
    const ProviderRules *rules = nullptr; // of the datasource; absent without a known one
    ProviderRegistry providers;
    std::vector<CompletionItem> items;

    // With the language's own documentation of the word.
    void add(CompletionItem::Kind kind, std::string_view label, std::string_view insert = {}, std::string_view detail = {});

    const Schema &schema() const { return analysis.schema; }
    const Model *model() const; // that the cursor is in
    const Field *field() const; // that the line is about, once it is well formed enough
};

bool has(const std::vector<std::string_view> &names, std::string_view name);

void completeTopLevel(CompletionContext &context);
void completeProperty(CompletionContext &context);
void completePropertyValue(CompletionContext &context);
void completeFieldType(CompletionContext &context);
void completeFieldAttribute(CompletionContext &context);
void completeBlockAttribute(CompletionContext &context);
void completeArguments(CompletionContext &context);

} // namespace dunlin::psl
