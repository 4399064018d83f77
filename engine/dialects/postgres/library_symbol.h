// Functions of a library that is loaded while the program runs.
#pragma once

#include <dlfcn.h>

namespace dunlin::dialects::postgres {

// Points `function` to the symbol of that name in a loaded library; false where the library has none.
template <typename Function>
bool resolve(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

} // namespace dunlin::dialects::postgres
