#include "engine/migrate/checksum.h"

#include <QCryptographicHash>

namespace dunlin::migrate {

namespace {

QByteArray hash(std::string_view bytes)
{
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256);
}

// Old versions wrote each byte without its leading zero.
std::string hexWithoutPadding(const QByteArray &bytes)
{
    std::string result;
    for (const char byte : bytes)
        result += QByteArray::number(static_cast<unsigned char>(byte), 16).toStdString();
    return result;
}

bool matchesExactly(std::string_view script, std::string_view stored)
{
    const QByteArray bytes = hash(script);
    return stored.size() == 64 ? bytes.toHex().toStdString() == stored : hexWithoutPadding(bytes) == stored;
}

std::string withLineFeeds(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            result += text[i];
    }
    return result;
}

std::string withCarriageReturns(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += '\r';
        result += c;
    }
    return result;
}

} // namespace

std::string checksum(std::string_view script)
{
    return hash(script).toHex().toStdString();
}

bool matchesChecksum(std::string_view script, std::string_view stored)
{
    return matchesExactly(script, stored) || matchesExactly(withLineFeeds(script), stored) || matchesExactly(withCarriageReturns(script), stored);
}

} // namespace dunlin::migrate
