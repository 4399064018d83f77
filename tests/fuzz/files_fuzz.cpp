// Any bytes as the small files and texts around a schema: reading ends, and a layout that was written is read the same.
#include "engine/core/ensure.h"
#include "engine/database/connection_url.h"
#include "engine/diagram/layout_file.h"
#include "engine/workspace/config_file.h"
#include "engine/workspace/dotenv.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dunlin;
    const std::string text(reinterpret_cast<const char *>(data), size);

    const workspace::DotEnv variables = workspace::parseDotEnv(text);
    const auto lookup = [&](std::string_view name) -> std::optional<std::string> {
        const auto it = variables.values.find(std::string(name));
        return it == variables.values.end() ? std::nullopt : std::optional(it->second);
    };
    for (const auto &[name, value] : variables.values)
        workspace::expandVariables(value, lookup);

    if (const auto config = workspace::parseConfigFile("prisma.config.ts", text))
        for (const auto &[key, value] : config->values)
            static_cast<void>(config->literal(key));

    if (const auto layout = diagram::LayoutFile::parse(text)) {
        const std::string written = layout->toText();
        const auto again = diagram::LayoutFile::parse(written);
        ENSURE(again && again->toText() == written);
    }

    if (const auto url = database::parseConnectionUrl(text))
        ENSURE(url->password.size() < 4 || url->displayName().find(":" + url->password + "@") == std::string::npos);
    database::redact(text);
    return 0;
}
