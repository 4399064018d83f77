#include "engine/lower/pull_configuration.h"
#include "engine/lower/pull_names.h"
#include "engine/lower/pull_text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dunlin::lower {
namespace {

enum class Block { Generator, Datasource };

std::string valueText(const psl::Schema &previous, const psl::Expression &value, core::FileId file, Block block, std::string_view key)
{
    if (value.kind == psl::Expression::Kind::Array) {
        std::vector<std::string> items;
        for (const auto &item : value.arguments)
            items.push_back(valueText(previous, item.value, file, Block::Datasource, {}));
        if (key == "previewFeatures")
            std::ranges::sort(items);
        return "[" + joined(items, ", ") + "]";
    }
    if (value.kind == psl::Expression::Kind::String)
        return quoteString(value.text);
    // A generator's values are texts to Prisma, whatever they look like.
    if (block == Block::Generator && value.kind != psl::Expression::Kind::Function)
        return quoteString(value.text);
    return std::string(previous.files[file]->slice(value.span));
}

void addFeatures(std::vector<PropertyText> &generator, const std::vector<std::string> &features)
{
    for (const std::string &feature : features) {
        auto property = std::ranges::find(generator, "previewFeatures", &PropertyText::key);
        if (property == generator.end())
            property = generator.insert(generator.end(), {.key = "previewFeatures", .value = "[]"});
        std::string &list = property->value;
        list.insert(list.size() - 1, (list == "[]" ? "" : ", ") + quoteString(feature));
    }
}

std::vector<PropertyText> properties(const psl::Schema &previous, const std::vector<psl::Property> &written, core::FileId file, Block block,
                                     const std::vector<std::string> &features)
{
    const bool generator = block == Block::Generator;
    std::vector<PropertyText> out;
    for (const auto &property : written) {
        if (property.value)
            out.push_back({std::string(property.key), valueText(previous, *property.value, file, block, property.key)});
    }
    if (generator)
        addFeatures(out, features);
    const auto rank = [&](const PropertyText &property) {
        constexpr std::array<std::string_view, 5> ofGenerator{"provider", "output", "previewFeatures", "binaryTargets", "engineType"};
        constexpr std::array<std::string_view, 4> ofDatasource{"provider", "url", "directUrl", "shadowDatabaseUrl"};
        const auto position = [&](const auto &list) { return static_cast<std::size_t>(std::ranges::find(list, std::string_view(property.key)) - list.begin()); };
        return generator ? position(ofGenerator) : position(ofDatasource);
    };
    std::ranges::stable_sort(out, [&](const PropertyText &a, const PropertyText &b) {
        const std::size_t last = generator ? 5 : 4;
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return generator && rank(a) == last && a.key < b.key;
    });
    return out;
}

} // namespace

std::string configurations(const psl::Schema &previous, core::FileId file, const std::vector<std::string> &features)
{
    std::string out;
    const auto add = [&](const char *keyword, std::string_view name, const std::vector<psl::Property> &written, Block block) {
        out += (out.empty() ? "" : "\n") + renderConfiguration(keyword, std::string(name), properties(previous, written, file, block, features));
    };
    for (const auto &generator : previous.generators) {
        if (generator.file == file)
            add("generator", generator.name, generator.properties, Block::Generator);
    }
    for (const auto &datasource : previous.datasources) {
        if (datasource.file == file)
            add("datasource", datasource.name, datasource.properties, Block::Datasource);
    }
    return out;
}

} // namespace dunlin::lower
