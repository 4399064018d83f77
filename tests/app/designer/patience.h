// How long designer tests wait for what comes from another thread.
#pragma once

namespace dunlin::test {

inline constexpr int patience = 20000; // milliseconds

} // namespace dunlin::test
