#include "engine/dialects/postgres/operator_classes.h"

#include <algorithm>
#include <array>

namespace dunlin::dialects::postgres {
namespace {

struct ClassName
{
    std::string_view prisma;
    std::string_view sql;
    bool isDefault = false; // of its type and index method
};

// PostgreSQL, "Built-in BRIN Operator Classes" and its like for GIN, GiST, SP-GiST.
constexpr std::array classNames = std::to_array<ClassName>({
    {"InetOps", "inet_ops"}, // the default one of SP-GiST only
    {"JsonbOps", "jsonb_ops", true},
    {"JsonbPathOps", "jsonb_path_ops"},
    {"ArrayOps", "array_ops", true},
    {"TextOps", "text_ops", true},
    {"BitMinMaxOps", "bit_minmax_ops", true},
    {"VarBitMinMaxOps", "varbit_minmax_ops", true},
    {"BpcharBloomOps", "bpchar_bloom_ops"},
    {"BpcharMinMaxOps", "bpchar_minmax_ops", true},
    {"ByteaBloomOps", "bytea_bloom_ops"},
    {"ByteaMinMaxOps", "bytea_minmax_ops", true},
    {"DateBloomOps", "date_bloom_ops"},
    {"DateMinMaxOps", "date_minmax_ops", true},
    {"DateMinMaxMultiOps", "date_minmax_multi_ops"},
    {"Float4BloomOps", "float4_bloom_ops"},
    {"Float4MinMaxOps", "float4_minmax_ops", true},
    {"Float4MinMaxMultiOps", "float4_minmax_multi_ops"},
    {"Float8BloomOps", "float8_bloom_ops"},
    {"Float8MinMaxOps", "float8_minmax_ops", true},
    {"Float8MinMaxMultiOps", "float8_minmax_multi_ops"},
    {"InetInclusionOps", "inet_inclusion_ops", true},
    {"InetBloomOps", "inet_bloom_ops"},
    {"InetMinMaxOps", "inet_minmax_ops", true},
    {"InetMinMaxMultiOps", "inet_minmax_multi_ops"},
    {"Int2BloomOps", "int2_bloom_ops"},
    {"Int2MinMaxOps", "int2_minmax_ops", true},
    {"Int2MinMaxMultiOps", "int2_minmax_multi_ops"},
    {"Int4BloomOps", "int4_bloom_ops"},
    {"Int4MinMaxOps", "int4_minmax_ops", true},
    {"Int4MinMaxMultiOps", "int4_minmax_multi_ops"},
    {"Int8BloomOps", "int8_bloom_ops"},
    {"Int8MinMaxOps", "int8_minmax_ops", true},
    {"Int8MinMaxMultiOps", "int8_minmax_multi_ops"},
    {"NumericBloomOps", "numeric_bloom_ops"},
    {"NumericMinMaxOps", "numeric_minmax_ops", true},
    {"NumericMinMaxMultiOps", "numeric_minmax_multi_ops"},
    {"OidBloomOps", "oid_bloom_ops"},
    {"OidMinMaxOps", "oid_minmax_ops", true},
    {"OidMinMaxMultiOps", "oid_minmax_multi_ops"},
    {"TextBloomOps", "text_bloom_ops"},
    {"TextMinMaxOps", "text_minmax_ops", true},
    {"TimestampBloomOps", "timestamp_bloom_ops"},
    {"TimestampMinMaxOps", "timestamp_minmax_ops", true},
    {"TimestampMinMaxMultiOps", "timestamp_minmax_multi_ops"},
    {"TimestampTzBloomOps", "timestamptz_bloom_ops"},
    {"TimestampTzMinMaxOps", "timestamptz_minmax_ops", true},
    {"TimestampTzMinMaxMultiOps", "timestamptz_minmax_multi_ops"},
    {"TimeBloomOps", "time_bloom_ops"},
    {"TimeMinMaxOps", "time_minmax_ops", true},
    {"TimeMinMaxMultiOps", "time_minmax_multi_ops"},
    {"TimeTzBloomOps", "timetz_bloom_ops"},
    {"TimeTzMinMaxOps", "timetz_minmax_ops", true},
    {"TimeTzMinMaxMultiOps", "timetz_minmax_multi_ops"},
    {"UuidBloomOps", "uuid_bloom_ops"},
    {"UuidMinMaxOps", "uuid_minmax_ops", true},
    {"UuidMinMaxMultiOps", "uuid_minmax_multi_ops"},
});

constexpr std::array algorithms = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"Hash", "HASH"},
    {"Gist", "GIST"},
    {"Gin", "GIN"},
    {"SpGist", "SPGIST"},
    {"Brin", "BRIN"},
});

} // namespace

void lowerIndexDetails(const psl::Index &source, sql::Index &index)
{
    const auto algorithm = std::ranges::find(algorithms, source.algorithm.value_or(""), &std::pair<std::string_view, std::string_view>::first);
    index.algorithm = algorithm == algorithms.end() ? std::string() : std::string(algorithm->second);
    for (std::size_t i = 0; i < source.fields.size() && i < index.columns.size(); ++i) {
        const auto &written = source.fields[i].operatorClass;
        if (!written || written->raw)
            continue;
        const auto name = std::ranges::find(classNames, written->name, &ClassName::prisma);
        if (name == classNames.end())
            continue;
        index.columns[i].operatorClass = name->sql;
        index.columns[i].isDefaultClass = name->isDefault || (name->sql == "inet_ops" && index.algorithm == "SPGIST");
    }
}

void raiseIndexDetails(sql::Index &index)
{
    const auto algorithm = std::ranges::find(algorithms, index.algorithm, &std::pair<std::string_view, std::string_view>::second);
    index.algorithm = algorithm == algorithms.end() ? std::string() : std::string(algorithm->first);
    for (sql::IndexColumn &column : index.columns) {
        const auto name = std::ranges::find(classNames, column.effectiveClass(), &ClassName::sql);
        if (name != classNames.end())
            column.operatorClass = name->prisma;
        else
            column.operatorClass = column.effectiveClass().empty() ? std::string() : "raw(\"" + column.operatorClass + "\")";
    }
}

} // namespace dunlin::dialects::postgres
