// overloaded{...}: one lambda per alternative for std::visit, without a catch-all.
#pragma once

namespace dunlin::core {

template <typename... Functions>
struct overloaded : Functions...
{
    using Functions::operator()...;
};

} // namespace dunlin::core
