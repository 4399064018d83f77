#include "engine/core/line_index.h"

#include <gtest/gtest.h>

namespace dunlin::core {

TEST(LineIndex, MapsOffsetsToLinesAndColumns)
{
    const LineIndex index("ab\ncd");
    EXPECT_EQ(index.at(0), (LineColumn{0, 0}));
    EXPECT_EQ(index.at(2), (LineColumn{0, 2}));
    EXPECT_EQ(index.at(3), (LineColumn{1, 0}));
    EXPECT_EQ(index.at(99), (LineColumn{1, 2}));
}

} // namespace dunlin::core
