// A fuzz target without libFuzzer, for the everyday tests: every seed as it is, then RUNS mutations of them, always the same.
//   x_sample RUNS SEED_FILE…
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr std::string_view pieces[] = {
    "{", "}", "(", ")", "[", "]", "?", "[]", "@", "@@", "\"", "'", "`", "\\", "//", "///", "/*", "*/", "--", ";", ",", ":", ".", "=", "$", "${", "\n", "\r\n",
    "\t", "\xEF\xBB\xBF", "\xC3\xA4", "\xFF", "model ", "enum ", "type ", "view ", "@id", "@unique", "@relation", "@default(", "@map(\"", "@@index([",
    "@@id([", "Int", "String", "Unsupported(\"", "raw(\"", "CREATE TRIGGER ", "BEGIN", "END", "CASE", "env(\"",
};

class Mutator
{
public:
    explicit Mutator(const std::vector<std::string> &seeds) : m_seeds(seeds) {}

    std::string next()
    {
        std::string text = m_seeds[below(m_seeds.size())];
        for (std::size_t left = 1 + below(6); left > 0; --left)
            change(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }

    void change(std::string &text)
    {
        const std::size_t at = below(text.size() + 1), length = below(std::min<std::size_t>(text.size() - at, 40) + 1);
        switch (below(5)) {
        case 0: text.erase(at, length); break;
        case 1: text.insert(below(text.size() + 1), text.substr(at, length)); break;
        case 2: text.insert(at, pieces[below(std::size(pieces))]); break;
        case 3: text.insert(at, 1, static_cast<char>(below(256))); break;
        default: {
            const std::string &other = m_seeds[below(m_seeds.size())];
            text.insert(at, other.substr(below(other.size() + 1), 60));
        }
        }
    }

    const std::vector<std::string> &m_seeds;
    std::mt19937_64 m_random{20240229};
};

void run(const std::string &text)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
}

} // namespace

int main(int count, char **arguments)
{
    std::vector<std::string> seeds;
    for (int i = 2; i < count; ++i) {
        std::ifstream file(arguments[i], std::ios::binary);
        if (!file) {
            std::cerr << "cannot read " << arguments[i] << '\n';
            return 2;
        }
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    if (seeds.empty()) {
        std::cerr << "usage: x_sample RUNS SEED_FILE…\n";
        return 2;
    }
    for (const std::string &seed : seeds)
        run(seed);
    Mutator mutator(seeds);
    for (long left = std::atol(arguments[1]); left > 0; --left)
        run(mutator.next());
}
