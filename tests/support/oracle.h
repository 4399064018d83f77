// Asks the real Prisma engine what it would do, through one warm process (`node oracle.mjs serve`).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::test {

struct OracleFile
{
    std::string path;
    std::string content;
};

// The generation of a schema decides who is asked: one whose datasource has a `url` is a Prisma 6 schema.
enum class OracleGeneration { Prisma6, Prisma7 };
OracleGeneration generationOf(std::string_view schemaText);

class Oracle
{
public:
    // Starts the process; throws std::runtime_error when node or the oracle's modules are missing, because a
    // comparison without its other half must fail, not pass.
    explicit Oracle(OracleGeneration generation);
    ~Oracle();

    // Each answer is the oracle's JSON (`validate`, `dmmf`) or text (`format`, `diff`); an engine error
    // throws std::runtime_error with its message.
    std::string validate(const std::vector<OracleFile> &files);
    std::string format(const std::vector<OracleFile> &files);
    // std::nullopt stands for the empty schema.
    std::string diff(const std::optional<std::vector<OracleFile>> &from, const std::optional<std::vector<OracleFile>> &to,
                     std::string_view provider);

private:
    struct Process;
    std::unique_ptr<Process> m_process;
};

} // namespace dunlin::test
