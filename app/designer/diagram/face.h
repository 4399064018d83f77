// Face: how one box looks inside, measured: which rows are drawn, where, and how wide the box must be.
#pragma once

#include "app/designer/diagram/figure.h"
#include "app/designer/diagram/text_cache.h"
#include "engine/diagram/layout.h"

namespace dunlin::designer {

// Units at 100 %.
namespace measures {
inline constexpr int header = 28;
inline constexpr int row = 20;
inline constexpr int padding = 4; // under the last row
inline constexpr int radius = 7;
inline constexpr int grid = 20;
inline constexpr int markColumn = 28; // left of the row names
inline constexpr int rightMargin = 12;
inline constexpr int badge = 16;
inline constexpr int noteLine = 18;
inline constexpr int notePadding = 10;
inline constexpr int collapseAbove = 12; // rows
inline constexpr int collapsedRows = 10;
} // namespace measures

struct FaceRow
{
    std::uint32_t row = 0; // index into Box::rows
    int top = 0; // from the box's top
    QString name;
    QString type;
    double typeLeft = 0;
};

struct Face
{
    QString name;
    QStringList lines; // of a note
    QString subtitle; // number of rows, or the database name where it differs
    std::vector<FaceRow> rows; // key rows first, then text order
    int hiddenRows = 0; // behind the "+14 more" row
    bool canCollapse = false;
    diagram::BoxShape shape;

    int moreTop() const { return measures::header + static_cast<int>(rows.size()) * measures::row; }
    const FaceRow *find(std::uint32_t row) const;
};

enum class Detail { All, Keys, Names }; // which rows are drawn

struct FaceStyle
{
    Detail detail = Detail::All;
    enum class Length { Collapsed, Expanded } length = Length::Collapsed; // of a long box
};

Face makeFace(const Figure &figure, std::uint32_t box, FaceStyle style, TextCache &texts);

} // namespace dunlin::designer
