// Where tests find their inputs and may write: the checkout, the corpus, the oracle, temporary folders.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace dunlin::test {

// The root of the checkout.
std::filesystem::path sourceDir();

// The Prisma test corpus (DUNLIN_CORPUS); empty when there is none.
std::filesystem::path corpusDir();

// The bytes of a file; throws std::runtime_error when it cannot be read, which fails the test that asks.
std::string readFile(const std::filesystem::path &path);

// Writes bytes, making missing folders.
void writeFile(const std::filesystem::path &path, std::string_view bytes);

// A fresh folder, removed with everything in it when the object dies.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace dunlin::test
