#include "app/cli/commands/init.h"
#include "app/cli/console.h"
#include "engine/workspace/compare.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

namespace fs = std::filesystem;

std::string schemaText(const std::string &provider, bool withModel)
{
    std::string text = "// The data model of this project. Reference: https://pris.ly/d/prisma-schema\n\n"
                       "generator client {\n  provider = \"prisma-client\"\n  output   = \"../generated/prisma\"\n}\n\n"
                       "datasource db {\n  provider = \"" + provider + "\"\n}\n";
    if (withModel)
        text += "\nmodel User {\n  id    Int     @id @default(autoincrement())\n  email String  @unique\n  name  String?\n}\n";
    return text;
}

constexpr std::string_view configText = R"(import { defineConfig, env } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: {
    path: "prisma/migrations",
  },
  datasource: {
    url: env("DATABASE_URL"),
  },
});
)";

std::string quotedForDotEnv(const std::string &url)
{
    return url.find('"') == std::string::npos ? "\"" + url + "\"" : "'" + url + "'";
}

} // namespace

void Init::addOptions(CLI::App &app)
{
    app.add_option("--datasource-provider", m_provider, "Database: one of the providers that `dunlin version` lists");
    app.add_option("--url", m_url, "Connection URL, written to .env");
    app.add_flag("--with-model", m_withModel, "Begin with an example model");
}

int Init::execute(Console &console)
{
    const auto known = workspace::providers();
    if (m_provider.empty() && !known.empty())
        m_provider = known.front();
    if (std::ranges::find(known, m_provider) == known.end()) {
        std::string list;
        for (const auto &name : known)
            list += (list.empty() ? "" : ", ") + name;
        return console.fail({.kind = core::ErrorKind::Usage, .message = "Provider `" + m_provider + "` is not known. Dunlin works with: " + list + "."});
    }
    std::error_code code;
    for (const char *taken : {"schema.prisma", "prisma"}) {
        if (fs::exists(taken, code))
            return console.fail({.kind = core::ErrorKind::Usage,
                .message = std::string(fs::is_directory(taken, code) ? "A folder called " : "File ") + taken
                    + " already exists in your project.\n       Please try again in a project that is not yet using Prisma.", .path = taken});
    }
    if (m_url.empty())
        m_url = "file:./dev.db";
    const std::string root = fs::current_path(code).string();
    fs::create_directory("prisma", code);
    if (code)
        return console.fail({.kind = core::ErrorKind::Io, .message = "Cannot create the folder prisma: " + code.message(), .path = "prisma"});

    std::vector<std::pair<std::string, std::string>> files{{"prisma/schema.prisma", schemaText(m_provider, m_withModel)}};
    if (!fs::exists("prisma.config.ts", code))
        files.emplace_back("prisma.config.ts", configText);
    std::string skipped;
    if (!fs::exists(".env", code))
        files.emplace_back(".env", "# Read by dunlin and by `prisma` (version 6, or with dotenv in prisma.config.ts). Keep it out of version control.\n"
                                   "DATABASE_URL=" + quotedForDotEnv(m_url) + "\n");
    else
        skipped = "`.env` was there and stays as it is: see that it sets DATABASE_URL.";
    if (!fs::exists(".gitignore", code))
        files.emplace_back(".gitignore", "node_modules\n.env\n/generated/prisma\n.dunlin/\n");

    auto created = nlohmann::ordered_json::array();
    for (const auto &[path, text] : files) {
        if (auto written = workspace::writeFileAtomically((fs::path(root) / path).string(), text); !written)
            return console.fail(written.error());
        created.push_back(path);
    }
    console.line("✔ Your Prisma schema was created at prisma/schema.prisma");
    if (!skipped.empty())
        console.line(skipped);
    console.line("\nNext steps:\n1. Set the DATABASE_URL in the .env file if " + m_url.substr(0, m_url.find(':'))
        + ":… is not where your database is.\n2. Write models into prisma/schema.prisma, then run `dunlin migrate dev --name init`;\n"
          "   or run `dunlin db pull` to read them from a database that exists.");
    console.result({{"created", created}, {"provider", m_provider}});
    return 0;
}

} // namespace dunlin::cli
