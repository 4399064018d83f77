// A client certificate as Prisma takes it (PKCS#12), in the form that PostgreSQL's library takes.
#pragma once

#include "engine/core/result.h"

#include <memory>
#include <string>

namespace dunlin::dialects::postgres {

// Two PEM files that only their owner can read, and that are gone with the last owner of the value.
class ClientIdentity
{
public:
    // Errors, Connection P1011: the file cannot be read, the password is wrong, the system's OpenSSL cannot be loaded.
    static core::Result<std::shared_ptr<const ClientIdentity>> read(const std::string &path, const std::string &password);
    ~ClientIdentity();
    ClientIdentity(const ClientIdentity &) = delete;
    ClientIdentity &operator=(const ClientIdentity &) = delete;

    std::string certificate() const { return m_folder + "/certificate.pem"; }
    std::string key() const { return m_folder + "/key.pem"; }

private:
    explicit ClientIdentity(std::string folder) : m_folder(std::move(folder)) {}
    std::string m_folder;
};

} // namespace dunlin::dialects::postgres
