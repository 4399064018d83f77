#include "app/designer/editor/comment_lines.h"

#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

void checkToggle(std::string_view before, std::string_view after)
{
    const core::Span all{0, static_cast<std::uint32_t>(before.size())};
    EXPECT_EQ(toggleLineComments(before, all).applyTo(before), after);
}

} // namespace

TEST(CommentLines, CommentsBelowEachOther)
{
    checkToggle("model A {\n  id Int\n}", "// model A {\n//   id Int\n// }");
    checkToggle("  id Int\r\n\r\n    x Int", "  // id Int\r\n\r\n  //   x Int");
}

TEST(CommentLines, TakesCommentsAwayAgain)
{
    checkToggle("// model A {\n//   id Int\n// }", "model A {\n  id Int\n}");
    checkToggle("//x", "x");
}

TEST(CommentLines, AMixIsCommented)
{
    checkToggle("// a\nb", "// // a\n// b");
}

} // namespace dunlin::designer
