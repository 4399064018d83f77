// What a person likes in a diagram, whatever the schema.
#pragma once

#include "app/designer/diagram/edge_lines.h"
#include "app/designer/diagram/face.h"
#include "app/designer/diagram/focus_bar.h"

namespace dunlin::designer {

enum class Wheel { Scrolls, Zooms }; // with Ctrl the other one

struct Choices
{
    Detail detail = Detail::All;
    Lines lines = Lines::Orthogonal;
    FocusStyle focus = FocusStyle::Dims;
    Wheel wheel = Wheel::Scrolls;
    bool map = true;
    bool operator==(const Choices &) const = default;
};

} // namespace dunlin::designer
