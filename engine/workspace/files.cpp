#include "engine/workspace/files.h"
#include "engine/workspace/workspace.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace dunlin::workspace {
namespace {

namespace fs = std::filesystem;

std::unexpected<core::Error> ioError(core::ErrorKind kind, const std::string &what, const std::string &path, int code)
{
    auto error = core::fail(kind, what + " " + path + ": " + std::strerror(code));
    error.error().path = path;
    return error;
}

// Closes on every way out.
struct Descriptor
{
    int value = -1;
    explicit Descriptor(int fd) : value(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (value >= 0)
            ::close(value);
    }
    // The result matters: network file systems report a full disk here.
    int close()
    {
        const int result = ::close(value);
        value = -1;
        return result;
    }
};

int writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

void syncFolder(const fs::path &folder)
{
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.value >= 0)
        ::fsync(fd.value);
}

} // namespace

core::Result<std::string> readFile(const std::string &path, std::size_t limit)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (fd.value < 0)
        return ioError(errno == ENOENT ? core::ErrorKind::NotFound : core::ErrorKind::Io, "Cannot read", path, errno);
    struct stat status{};
    if (::fstat(fd.value, &status) != 0)
        return ioError(core::ErrorKind::Io, "Cannot read", path, errno);
    if (S_ISDIR(status.st_mode))
        return ioError(core::ErrorKind::Io, "Cannot read", path, EISDIR);

    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(status.st_size) + 1);
    char buffer[65536];
    while (true) {
        const ssize_t count = ::read(fd.value, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return ioError(core::ErrorKind::Io, "Cannot read", path, errno);
        if (count == 0)
            return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
        if (bytes.size() > limit) {
            auto error = core::fail(core::ErrorKind::Io, path + " is larger than " + std::to_string(limit >> 20) + " MiB; is it the right file?");
            error.error().path = path;
            return error;
        }
    }
}

std::size_t findBadUtf8(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead == 0)
            return i;
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > bytes.size())
            return i;
        std::uint32_t point = lead & (0x7Fu >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            if ((next & 0xC0) != 0x80)
                return i;
            point = (point << 6) | (next & 0x3F);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        if (overlong || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return i;
        i += length;
    }
    return std::string_view::npos;
}

core::Result<std::string> readTextFile(const std::string &path, std::size_t limit)
{
    auto bytes = readFile(path, limit);
    if (!bytes)
        return bytes;
    if (const auto bad = findBadUtf8(*bytes); bad != std::string_view::npos) {
        auto error = core::fail(core::ErrorKind::Io, path + " is not a UTF-8 text file (byte " + std::to_string(bad) + ").");
        error.error().path = path;
        return error;
    }
    return bytes;
}

std::string displayPath(const std::string &path, const std::string &base)
{
    const auto relative = fs::path(path).lexically_relative(base);
    if (relative.empty() || relative.native().starts_with(".."))
        return path;
    return relative.string();
}

core::Result<void> writeFileAtomically(const std::string &path, std::string_view bytes)
{
    std::error_code code;
    fs::path target = path;
    // Only a link is followed: canonical() of a missing file fails.
    if (fs::is_symlink(fs::symlink_status(target, code)))
        target = fs::weakly_canonical(target, code);

    struct stat old{};
    const bool exists = ::stat(target.c_str(), &old) == 0;
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return ioError(core::ErrorKind::Io, "Cannot write", path, errno);

    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::string temporary = (folder / ("." + target.filename().string() + ".XXXXXX")).string();
    Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (fd.value < 0)
        return ioError(core::ErrorKind::Io, "Cannot write", path, errno);

    // A new file gets what the user's umask gives; mkostemp alone would make it private.
    if (exists) {
        ::fchmod(fd.value, old.st_mode & 07777);
        if (::fchown(fd.value, old.st_uid, old.st_gid) != 0)
            ::fchmod(fd.value, old.st_mode & 0777);
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        ::fchmod(fd.value, 0666 & ~mask);
    }

    int failure = writeAll(fd.value, bytes);
    if (failure == 0 && ::fsync(fd.value) != 0)
        failure = errno;
    if (fd.close() != 0 && failure == 0)
        failure = errno;
    if (failure == 0 && ::rename(temporary.c_str(), target.c_str()) != 0)
        failure = errno;
    if (failure != 0) {
        ::unlink(temporary.c_str());
        return ioError(core::ErrorKind::Io, "Cannot write", path, failure);
    }
    syncFolder(folder);
    return {};
}

} // namespace dunlin::workspace
