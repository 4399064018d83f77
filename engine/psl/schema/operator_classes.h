// The operator classes that have a name in the schema language.
#pragma once

#include <string>
#include <vector>

namespace dunlin::psl {

const std::vector<std::string> &operatorClassNames();

} // namespace dunlin::psl
