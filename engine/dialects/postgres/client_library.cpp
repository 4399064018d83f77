#include "engine/dialects/postgres/client_library.h"

#include "engine/dialects/postgres/library_symbol.h"

#include <dlfcn.h>

namespace dunlin::dialects::postgres {

namespace {

bool resolveAll(void *library, ClientLibrary &functions)
{
    return resolve(library, "PQbackendPID", functions.PQbackendPID)
           && resolve(library, "PQcancel", functions.PQcancel)
           && resolve(library, "PQclear", functions.PQclear)
           && resolve(library, "PQconnectPoll", functions.PQconnectPoll)
           && resolve(library, "PQconnectStartParams", functions.PQconnectStartParams)
           && resolve(library, "PQconsumeInput", functions.PQconsumeInput)
           && resolve(library, "PQerrorMessage", functions.PQerrorMessage)
           && resolve(library, "PQenterPipelineMode", functions.PQenterPipelineMode)
           && resolve(library, "PQexitPipelineMode", functions.PQexitPipelineMode)
           && resolve(library, "PQfinish", functions.PQfinish)
           && resolve(library, "PQfname", functions.PQfname)
           && resolve(library, "PQfreeCancel", functions.PQfreeCancel)
           && resolve(library, "PQfreemem", functions.PQfreemem)
           && resolve(library, "PQftype", functions.PQftype)
           && resolve(library, "PQgetCancel", functions.PQgetCancel)
           && resolve(library, "PQgetResult", functions.PQgetResult)
           && resolve(library, "PQgetisnull", functions.PQgetisnull)
           && resolve(library, "PQgetlength", functions.PQgetlength)
           && resolve(library, "PQgetvalue", functions.PQgetvalue)
           && resolve(library, "PQisBusy", functions.PQisBusy)
           && resolve(library, "PQnfields", functions.PQnfields)
           && resolve(library, "PQntuples", functions.PQntuples)
           && resolve(library, "PQparameterStatus", functions.PQparameterStatus)
           && resolve(library, "PQpipelineSync", functions.PQpipelineSync)
           && resolve(library, "PQputCopyEnd", functions.PQputCopyEnd)
           && resolve(library, "PQresultErrorField", functions.PQresultErrorField)
           && resolve(library, "PQresultStatus", functions.PQresultStatus)
           && resolve(library, "PQsendFlushRequest", functions.PQsendFlushRequest)
           && resolve(library, "PQsendQueryParams", functions.PQsendQueryParams)
           && resolve(library, "PQserverVersion", functions.PQserverVersion)
           && resolve(library, "PQsetErrorVerbosity", functions.PQsetErrorVerbosity)
           && resolve(library, "PQsetNoticeProcessor", functions.PQsetNoticeProcessor)
           && resolve(library, "PQsocket", functions.PQsocket)
           && resolve(library, "PQstatus", functions.PQstatus)
           && resolve(library, "PQtransactionStatus", functions.PQtransactionStatus)
           && resolve(library, "PQunescapeBytea", functions.PQunescapeBytea);
}

core::Result<ClientLibrary> load()
{
    ClientLibrary functions{};
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL); // never closed
    if (!library || !resolveAll(library, functions))
        return core::fail(core::ErrorKind::Unsupported,
                          std::string("The client library of PostgreSQL cannot be loaded: ") + dlerror() +
                              ".\nInstall it (Debian and Ubuntu: the package libpq5) and try again.");
    return functions;
}

} // namespace

core::Result<const ClientLibrary *> clientLibrary()
{
    static const core::Result<ClientLibrary> loaded = load();
    if (!loaded)
        return std::unexpected(loaded.error());
    return &*loaded;
}

} // namespace dunlin::dialects::postgres
