// What a change does, in the language of the program.
#pragma once

#include "engine/workspace/change_text.h"

#include <QString>

namespace dunlin::designer {

QString said(const workspace::ChangeText &text);

} // namespace dunlin::designer
