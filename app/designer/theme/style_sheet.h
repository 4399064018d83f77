// The style sheet of the whole program, filled from the tokens.
#pragma once

#include "app/designer/theme/tokens.h"

#include <QString>

namespace dunlin::designer {

QString styleSheet(const Tokens &tokens);

} // namespace dunlin::designer
