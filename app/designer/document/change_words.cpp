#include "app/designer/document/change_words.h"

#include <QCoreApplication>

namespace dunlin::designer {

namespace {

// The engine's changePatterns, for those who translate.
[[maybe_unused]] constexpr const char *patterns[] = {
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "%1: %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "%1, %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new table, %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "1 column"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "%1 columns"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "1 foreign key"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "%1 foreign keys"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop table"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "rebuild table"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "add column %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop column %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change column %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change column %1: %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop and recreate column %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "type %1 → %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "values are cast"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "required"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "optional"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "list"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "default"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "no default"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "counts up by itself"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "no longer counts up"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new index (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop index (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change index (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new unique index (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop unique index (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change unique index (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "rename index %1 → %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new foreign key (%1) → %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop foreign key (%1) → %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "rename foreign key %1 → %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new primary key (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop primary key (%1)"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "rename primary key %1 → %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change primary key"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "enum %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new enum %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop enum %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change enum %1: add %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change enum %1: remove %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change enum %1: add %2; remove %3"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new schema %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "new extension %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "drop extension %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "change extension %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "renamed to %1"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "rename column %1 to %2"),
    QT_TRANSLATE_NOOP("dunlin::designer::Change", "rename value %1 to %2"),
};

} // namespace

QString said(const workspace::ChangeText &text)
{
    return QString::fromStdString(text.said([](std::string_view pattern) {
        return QCoreApplication::translate("dunlin::designer::Change", std::string(pattern).c_str()).toStdString();
    }));
}

} // namespace dunlin::designer
