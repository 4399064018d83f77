#include "engine/core/shell_word.h"

#include <gtest/gtest.h>

namespace dunlin::core {

TEST(ShellWord, PlainWordsStayAsTheyAre)
{
    EXPECT_EQ(shellWord("User.name=fullName"), "User.name=fullName");
    EXPECT_EQ(shellWord("Größe"), "Größe");
}

TEST(ShellWord, WhatTheShellWouldTakeApartIsQuoted)
{
    EXPECT_EQ(shellWord(""), "''");
    EXPECT_EQ(shellWord("my table.a$b=c"), "'my table.a$b=c'");
    EXPECT_EQ(shellWord("it's"), "'it'\\''s'");
    EXPECT_EQ(shellWord("~x"), "'~x'");
}

} // namespace dunlin::core
