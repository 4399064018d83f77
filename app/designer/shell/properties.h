// What can be read and changed about the thing that is selected: a list of named values, each with the edit that sets it.
#pragma once

#include "app/designer/document/document.h"
#include "engine/workspace/snapshot.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace dunlin::designer {

struct Property
{
    enum class Kind { Fact, Text, Lines, Check, Choice };
    // The edit that gives the property this value; of a Check: empty is off.
    using Edit = std::function<core::Result<core::WorkspaceEdit>(const workspace::Snapshot &, const std::string &)>;

    QString name;
    QString value;
    Kind kind = Kind::Fact;
    QString placeholder{};
    Edit edit{};
    std::optional<Selection> renames{}; // the property is the name of this; the edit renames it, and the selection follows
    QStringList choices{}; // of a Choice; of a Text: proposals
};

struct Properties
{
    QString title;
    QString subtitle;
    std::vector<Property> rows; // empty: nothing is selected
};

Properties propertiesOf(const workspace::Snapshot &snapshot, const Selection &selection);

} // namespace dunlin::designer
