// Has anybody changed the database's schema? Cheap enough to be asked every few seconds.
#pragma once

#include "engine/dialects/postgres/connection.h"

#include <string>

namespace dunlin::dialects::postgres {

class SchemaWatch
{
public:
    // A text that is another one whenever something that describe() reads of `schemas` has changed. While nobody writes on the whole server
    // this costs one look at its transaction counter; else one query over the catalogs.
    core::Result<std::string> fingerprint(Connection &connection, const std::string &schemas);

private:
    std::string m_snapshot; // of the transactions when the catalogs were read last
    std::string m_fingerprint;
};

} // namespace dunlin::dialects::postgres
