#include "engine/dialects/postgres/client_identity.h"

#include "engine/dialects/postgres/library_symbol.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>
#include <vector>

namespace dunlin::dialects::postgres {
namespace {

namespace fs = std::filesystem;

// What PostgreSQL's library has loaded already when it speaks TLS. Declared here, so that building takes no headers of OpenSSL.
struct OpenSsl
{
    void *(*BIO_new_mem_buf)(const void *, int);
    const void *(*BIO_s_mem)();
    void *(*BIO_new)(const void *);
    int (*BIO_read)(void *, void *, int);
    int (*BIO_free)(void *);
    void *(*d2i_PKCS12_bio)(void *, void **);
    int (*PKCS12_parse)(void *, const char *, void **key, void **certificate, void **others);
    void (*PKCS12_free)(void *);
    int (*PEM_write_bio_X509)(void *, void *);
    int (*PEM_write_bio_PrivateKey)(void *, void *, const void *, const unsigned char *, int, void *, void *);
    int (*OPENSSL_sk_num)(const void *);
    void *(*OPENSSL_sk_value)(const void *, int);
    void (*OPENSSL_sk_free)(void *);
    void (*X509_free)(void *);
    void (*EVP_PKEY_free)(void *);
};

const OpenSsl *openSsl()
{
    static const std::optional<OpenSsl> loaded = []() -> std::optional<OpenSsl> {
        void *library = nullptr;
        for (const char *name : {"libcrypto.so.3", "libcrypto.so.1.1"}) {
            if (!library)
                library = dlopen(name, RTLD_NOW | RTLD_LOCAL); // never closed
        }
        OpenSsl f{};
        const bool all = library && resolve(library, "BIO_new_mem_buf", f.BIO_new_mem_buf) && resolve(library, "BIO_s_mem", f.BIO_s_mem)
                         && resolve(library, "BIO_new", f.BIO_new) && resolve(library, "BIO_read", f.BIO_read) && resolve(library, "BIO_free", f.BIO_free)
                         && resolve(library, "d2i_PKCS12_bio", f.d2i_PKCS12_bio) && resolve(library, "PKCS12_parse", f.PKCS12_parse)
                         && resolve(library, "PKCS12_free", f.PKCS12_free) && resolve(library, "PEM_write_bio_X509", f.PEM_write_bio_X509)
                         && resolve(library, "PEM_write_bio_PrivateKey", f.PEM_write_bio_PrivateKey) && resolve(library, "OPENSSL_sk_num", f.OPENSSL_sk_num)
                         && resolve(library, "OPENSSL_sk_value", f.OPENSSL_sk_value) && resolve(library, "OPENSSL_sk_free", f.OPENSSL_sk_free)
                         && resolve(library, "X509_free", f.X509_free) && resolve(library, "EVP_PKEY_free", f.EVP_PKEY_free);
        return all ? std::optional(f) : std::nullopt;
    }();
    return loaded ? &*loaded : nullptr;
}

struct Pem
{
    std::string certificates, key;
};

std::string textOf(const OpenSsl &ssl, void *memory)
{
    std::string text;
    char part[4096];
    for (int read = 0; (read = ssl.BIO_read(memory, part, sizeof part)) > 0;)
        text.append(part, static_cast<std::size_t>(read));
    return text;
}

std::optional<Pem> parse(const OpenSsl &ssl, const std::string &bytes, const std::string &password)
{
    void *in = ssl.BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()));
    void *store = ssl.d2i_PKCS12_bio(in, nullptr);
    ssl.BIO_free(in);
    if (!store)
        return std::nullopt;
    void *key = nullptr, *certificate = nullptr, *others = nullptr;
    const bool opened = ssl.PKCS12_parse(store, password.c_str(), &key, &certificate, &others) == 1;
    ssl.PKCS12_free(store);
    if (!opened)
        return std::nullopt;
    void *certificates = ssl.BIO_new(ssl.BIO_s_mem()), *keys = ssl.BIO_new(ssl.BIO_s_mem());
    if (certificate)
        ssl.PEM_write_bio_X509(certificates, certificate);
    for (int i = 0; others && i < ssl.OPENSSL_sk_num(others); ++i) {
        ssl.PEM_write_bio_X509(certificates, ssl.OPENSSL_sk_value(others, i));
        ssl.X509_free(ssl.OPENSSL_sk_value(others, i));
    }
    if (key)
        ssl.PEM_write_bio_PrivateKey(keys, key, nullptr, nullptr, 0, nullptr, nullptr);
    Pem pem{.certificates = textOf(ssl, certificates), .key = textOf(ssl, keys)};
    ssl.BIO_free(certificates);
    ssl.BIO_free(keys);
    if (others)
        ssl.OPENSSL_sk_free(others);
    ssl.X509_free(certificate);
    ssl.EVP_PKEY_free(key);
    return pem.certificates.empty() || pem.key.empty() ? std::nullopt : std::optional(pem);
}

bool writePrivate(const std::string &path, std::string_view text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool whole = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    return ::close(file) == 0 && whole;
}

std::unexpected<core::Error> refused(const std::string &path, const std::string &why)
{
    return core::fail(core::ErrorKind::Connection, "The client certificate `" + path + "` (`sslidentity` in the connection URL) " + why, "P1011");
}

} // namespace

core::Result<std::shared_ptr<const ClientIdentity>> ClientIdentity::read(const std::string &path, const std::string &password)
{
    const OpenSsl *ssl = openSsl();
    if (!ssl)
        return refused(path, "cannot be read without OpenSSL (Debian and Ubuntu: the package libssl3).");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    if (!file || !(bytes << file.rdbuf()))
        return refused(path, "cannot be read: there is no such file, or it may not be read.");
    const auto pem = parse(*ssl, bytes.str(), password);
    if (!pem)
        return refused(path, "cannot be opened: it is no PKCS#12 file with a certificate and its key, its encryption is one that OpenSSL does not take any more, or "
                             "the password (`sslpassword`) is wrong.");
    std::error_code failure;
    std::string folder = (fs::temp_directory_path(failure) / "dunlin-identity-XXXXXX").string();
    if (!::mkdtemp(folder.data()))
        return refused(path, "cannot be unpacked into a temporary folder.");
    std::shared_ptr<const ClientIdentity> identity(new ClientIdentity(folder));
    if (!writePrivate(identity->certificate(), pem->certificates) || !writePrivate(identity->key(), pem->key))
        return refused(path, "cannot be unpacked into a temporary folder.");
    return identity;
}

ClientIdentity::~ClientIdentity()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace dunlin::dialects::postgres
