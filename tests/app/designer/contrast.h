// Contrast of two colours as WCAG 2 defines it; 4.5 is what text needs.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace dunlin::designer {

inline double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

inline double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

inline void checkReadable(const QColor &text, const QColor &ground, const char *what)
{
    EXPECT_GE(contrast(text, ground), 4.5) << what << ": " << text.name().toStdString() << " on " << ground.name().toStdString();
}

} // namespace dunlin::designer
