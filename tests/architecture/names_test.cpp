// Several source files are compiled as one, and which ones changes with every new file: a name in an unnamed namespace may stand only
// once in its namespace, whatever file it is in.
#include "tests/architecture/source_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

namespace dunlin::test {

namespace {

// Functions with the types of their parameters, constants and types: what begins in the first column.
std::vector<std::string> privateNames(const std::string &code)
{
    static const std::regex function(R"(^[A-Za-z][^\n(){}=;]*[ \*&](\w+)\(([^)]*)\)[^;\n]*$)", std::regex::multiline);
    static const std::regex constant(R"(^(?:const|constexpr|static|using|namespace)\b[^\n(){}=;]*[ \*&](\w+)(?:\[\])?(?: = |\{|\[)[^\n]*)", std::regex::multiline);
    static const std::regex type(R"(^(?:struct|class|enum class|enum) (\w+)\b(?!;))", std::regex::multiline);
    static const std::regex parameterName(R"(\s*\b\w+(?: = [^,]*)?(,|$))");
    std::vector<std::string> names;
    for (auto match = std::sregex_iterator(code.begin(), code.end(), function); match != std::sregex_iterator(); ++match)
        names.push_back((*match)[1].str() + '(' + std::regex_replace((*match)[2].str(), parameterName, "$1") + ')');
    for (auto match = std::sregex_iterator(code.begin(), code.end(), constant); match != std::sregex_iterator(); ++match)
        if (const std::string line = match->str(); !line.starts_with("using") && !line.starts_with("namespace")) // the same alias may stand twice
            names.push_back((*match)[1]);
    for (auto match = std::sregex_iterator(code.begin(), code.end(), type); match != std::sregex_iterator(); ++match)
        names.push_back((*match)[1]);
    return names;
}

// By library and namespace, the names of its unnamed namespaces and the files that have them.
std::vector<std::string> repeatedNames(const std::vector<Source> &sources)
{
    static const std::regex named(R"(^namespace ([\w:]+) \{)", std::regex::multiline);
    std::map<std::string, std::set<std::string>> places;
    for (const Source &source : sources) {
        if (source.isHeader())
            continue;
        const std::string code = withoutComments(source.text);
        const std::string library = source.path.starts_with("engine/") ? "engine" : source.path.substr(0, source.path.find('/', 4));
        std::string around;
        std::size_t at = 0;
        for (std::size_t begin; (begin = code.find("\nnamespace {\n", at)) != std::string::npos;) {
            for (auto match = std::sregex_iterator(code.begin() + static_cast<std::ptrdiff_t>(at), code.begin() + static_cast<std::ptrdiff_t>(begin) + 1, named);
                 match != std::sregex_iterator(); ++match)
                around = (*match)[1];
            at = code.find("\n} ", begin);
            if (at == std::string::npos)
                break;
            for (const std::string &name : privateNames(code.substr(begin, at - begin)))
                places[library + ' ' + around + "::" + name].insert(source.path);
        }
    }
    std::vector<std::string> repeated;
    for (const auto &[name, files] : places)
        if (files.size() > 1)
            repeated.push_back(name + " in " + *files.begin() + " and " + *files.rbegin());
    return repeated;
}

} // namespace

TEST(Architecture, ANameOfAnUnnamedNamespaceStandsOnce)
{
    EXPECT_THAT(repeatedNames(readSources()), testing::IsEmpty());
}

TEST(Architecture, RepeatedNamesAreFound)
{
    const auto source = [](const char *path, const char *body) {
        return makeSource(path, std::string("namespace dunlin::x {\n\nnamespace {\n\n") + body + "\n} // namespace\n\n} // namespace dunlin::x\n");
    };
    EXPECT_THAT(repeatedNames({source("engine/a.cpp", "char lower(char c)\n{\n    return c;\n}\n"), source("engine/b.cpp", "char lower(char letter)\n{\n    return 'a';\n}\n")}),
                testing::SizeIs(1));
    EXPECT_THAT(repeatedNames({source("engine/a.cpp", "constexpr int grid = 1;\n"), source("engine/b.cpp", "constexpr double grid = 1;\n")}), testing::SizeIs(1));
    EXPECT_THAT(repeatedNames({source("engine/a.cpp", "struct Word\n{\n};\n"), source("engine/b.cpp", "class Word\n{\n};\n")}), testing::SizeIs(1));
    EXPECT_THAT(repeatedNames({source("engine/a.cpp", "int f(int a)\n{\n}\n"), source("engine/b.cpp", "int f(double a)\n{\n}\n"), source("app/cli/c.cpp", "int f(int a)\n{\n}\n")}),
                testing::IsEmpty());
}

} // namespace dunlin::test
