#include "app/cli/commands/generate.h"
#include "app/cli/console.h"

namespace dunlin::cli {

void Generate::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
}

int Generate::execute(Console &console)
{
    return console.fail({.kind = core::ErrorKind::Unsupported,
        .message = "Dunlin does not generate clients: the generators of the schema are programs of their own.\n"
                   "Run `npx prisma generate`; the schema and the migrations are the same for both."});
}

} // namespace dunlin::cli
