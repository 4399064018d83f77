#include "engine/migrate/failed_place.h"

#include <gtest/gtest.h>

namespace dunlin::migrate {

TEST(FailedPlace, ShowsTheLinesBeforeAndPointsAtThePlace)
{
    const Migration migration{.name = "1_init", .path = "x", .script = "a;\nb;\r\nc;\nd;\n\tü (nowhere);\ne;\n"};
    const auto at = static_cast<std::uint32_t>(migration.script.find("nowhere"));
    EXPECT_EQ(failedPlace(migration, {.span = core::Span{at, at + 3}}),
              "\n\nat 1_init/migration.sql:5:6\n  2 | b;\n  3 | c;\n  4 | d;\n  5 | \tü (nowhere);\n    | \t   ^");
    EXPECT_EQ(failedPlace(migration, {.span = core::Span{0, 1}}), "\n\nat 1_init/migration.sql:1:1\n  1 | a;\n    | ^");
    EXPECT_EQ(failedPlace(migration, {}), "");
}

} // namespace dunlin::migrate
