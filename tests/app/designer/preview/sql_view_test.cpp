#include "app/designer/preview/sql_view.h"

#include <QSignalSpy>

#include <gtest/gtest.h>
#include <random>

namespace dunlin::designer {

TEST(SqlView, ShowsTheScriptWhateverItSaidBefore)
{
    SqlView view(nullptr);
    std::mt19937 random(7);
    QStringList lines;
    for (int i = 0; i < 400; ++i) {
        const int at = static_cast<int>(random() % (lines.size() + 1));
        switch (random() % 5) {
        case 0:
        case 1: lines.insert(at, QStringLiteral("ALTER TABLE \"T%1\";").arg(random() % 9)); break;
        case 2: at < lines.size() ? lines.removeAt(at) : lines.clear(); break;
        case 3: lines << QStringLiteral("x").repeated(at % 7); break;
        case 4: lines.insert(at, i % 50 == 0 ? QStringLiteral("-- a\r") : QStringLiteral("-- \U0001F426")); break;
        }
        const QString script = lines.join(u'\n');
        view.setPlainScript(script);
        ASSERT_EQ(view.toPlainText(), QString(script).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n')) << i;
    }
}

TEST(SqlView, OneStatementMoreTouchesNoOther)
{
    SqlView view(nullptr);
    const QString before = QStringLiteral("CREATE TABLE a ();\n").repeated(300), after = QStringLiteral("CREATE TABLE b ();\n").repeated(300);
    view.setPlainScript(before + after);
    QSignalSpy changes(view.document(), &QTextDocument::contentsChange);
    view.setPlainScript(before + QStringLiteral("DROP TABLE c;\n") + after);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][0].toInt(), before.size());
    EXPECT_LT(changes[0][2].toInt(), 40);
}

} // namespace dunlin::designer
