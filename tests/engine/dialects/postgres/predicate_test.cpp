#include "engine/dialects/postgres/predicate.h"

#include <gtest/gtest.h>

namespace dunlin::dialects::postgres {
namespace {

void checkSame(std::string_view written, std::string_view described)
{
    EXPECT_EQ(canonicalPredicate(written), canonicalPredicate(described));
}

void checkDifferent(std::string_view left, std::string_view right)
{
    EXPECT_NE(canonicalPredicate(left), canonicalPredicate(right));
}

TEST(PostgresPredicate, LooksThroughWhatTheServerAdds)
{
    checkSame("a > 3", "(a > 3)");
    checkSame("a > 3 AND b IS NULL", "((a > 3) AND (b IS NULL))");
    checkSame("status = 'open'", "(status = 'open'::text)");
    checkSame("name = 'x'", "(name = 'x'::character varying(20))");
    checkSame("a != 1", "(a <> 1)");
    checkSame("\"a\" = 1", "(A = 1)");
}

TEST(PostgresPredicate, SeesWhatDiffers)
{
    checkDifferent("a > 3", "a > 4");
    checkDifferent("(a = 1 OR b = 2) AND c = 3", "a = 1 OR b = 2 AND c = 3");
    checkDifferent("\"A\" = 1", "a = 1");
    checkDifferent("f(a) = 1", "f = 1");
}

} // namespace
} // namespace dunlin::dialects::postgres
