#include "app/cli/lsp/message_stream.h"

#include <charconv>
#include <istream>
#include <ostream>

namespace dunlin::cli::lsp {

namespace {

constexpr std::size_t largestFrame = 64u << 20; // bytes; more is not a message

} // namespace

MessageStream::MessageStream(std::istream &in, std::ostream &out) : m_in(in), m_out(out), m_reader([this] { read(); }) {}

MessageStream::~MessageStream()
{
    m_reader.join();
}

std::optional<std::string> MessageStream::readFrame()
{
    std::size_t length = 0;
    std::string line;
    while (std::getline(m_in, line)) {
        if (line.ends_with('\r'))
            line.pop_back();
        constexpr std::string_view header = "Content-Length:";
        if (line.starts_with(header)) {
            const std::size_t digits = line.find_first_of("0123456789", header.size());
            if (digits != std::string::npos)
                std::from_chars(line.data() + digits, line.data() + line.size(), length);
        } else if (line.empty()) {
            if (length > largestFrame)
                return std::nullopt;
            std::string body(length, '\0');
            if (!m_in.read(body.data(), static_cast<std::streamsize>(length)))
                return std::nullopt;
            return body;
        }
    }
    return std::nullopt;
}

void MessageStream::read()
{
    bool exiting = false;
    while (!exiting) {
        const auto frame = readFrame();
        if (!frame)
            break;
        nlohmann::json message = nlohmann::json::parse(*frame, nullptr, false);
        if (message.is_discarded())
            message = nullptr;
        const std::string method = message.is_object() ? message.value("method", std::string()) : std::string();
        exiting = method == "exit";
        const std::lock_guard lock(m_mutex);
        if (method == "$/cancelRequest") {
            if (message.contains("params") && message["params"].contains("id"))
                m_cancelled.insert(message["params"]["id"]);
        } else {
            m_waiting.push_back(std::move(message));
            m_arrived.notify_one();
        }
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_arrived.notify_one();
}

std::optional<nlohmann::json> MessageStream::next()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
    if (m_waiting.empty())
        return std::nullopt;
    nlohmann::json message = std::move(m_waiting.front());
    m_waiting.pop_front();
    return message;
}

bool MessageStream::editWaits() const
{
    const std::lock_guard lock(m_mutex);
    return !m_waiting.empty() && m_waiting.front().is_object()
           && m_waiting.front().value("method", std::string()).starts_with("textDocument/did");
}

bool MessageStream::isCancelled(const nlohmann::json &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled.contains(id);
}

void MessageStream::send(const nlohmann::json &message)
{
    // Texts may hold stray bytes; they are replaced, because JSON cannot hold them.
    const std::string body = message.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    m_out << "Content-Length: " << body.size() << "\r\n\r\n" << body << std::flush;
}

} // namespace dunlin::cli::lsp
