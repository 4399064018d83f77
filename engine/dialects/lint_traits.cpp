#include "engine/dialects/lint_traits.h"

namespace dunlin::dialects {

safety::LintTraits lintTraits(const Dialect &dialect)
{
    const Capabilities &capabilities = dialect.capabilities();
    // A database that changes tables in a transaction and in place holds their locks until its end.
    return {.locksTables = capabilities.transactionalDdl && capabilities.alterColumn, .rebuildsTables = !capabilities.alterColumn, .sizesTypes = capabilities.alterColumn,
        .hasNamespaces = capabilities.schemas, .identifierLimit = capabilities.identifierLimit};
}

} // namespace dunlin::dialects
