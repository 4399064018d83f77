// MessageStream: the frames of the Language Server Protocol (`Content-Length: n`, blank line, n bytes of JSON).
#pragma once

#include <condition_variable>
#include <deque>
#include <iosfwd>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace dunlin::cli::lsp {

// Reads ahead on a thread of its own, so that a cancelled request is known before its turn comes.
class MessageStream
{
public:
    MessageStream(std::istream &in, std::ostream &out);
    ~MessageStream(); // waits for the reader, which ends with the input or behind `exit`

    // The next message; absent at the end of the input. A frame that is no JSON is a null value.
    std::optional<nlohmann::json> next();
    bool editWaits() const; // whether next() would at once return another change of a document
    // Whether the client no longer wants the answer to this request.
    bool isCancelled(const nlohmann::json &id) const;
    void send(const nlohmann::json &message);

private:
    void read();
    std::optional<std::string> readFrame();

    std::istream &m_in;
    std::ostream &m_out;
    mutable std::mutex m_mutex; // of the three below
    std::condition_variable m_arrived;
    std::deque<nlohmann::json> m_waiting;
    std::set<nlohmann::json> m_cancelled;
    bool m_ended = false;
    std::thread m_reader;
};

} // namespace dunlin::cli::lsp
