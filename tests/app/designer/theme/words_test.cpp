// What free functions say is translated as well as what classes say.
#include "app/designer/connection/connection_mark.h"
#include "app/designer/history/repair.h"
#include "app/designer/preview/statement_marks.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(Words, OfFreeFunctionsAreTranslated)
{
    const auto said = [] {
        QStringList words{describe(ConnectionKind::Production)};
        for (const StatementMark mark : {StatementMark::Slow, StatementMark::LosesData, StatementMark::WillFail})
            words << describe(mark);
        for (const RepairOffer &offer : repairsOf({.state = workspace::MigrationEntry::State::Failed}, {}))
            words << offer.text << offer.explanation;
        return words;
    };
    const QStringList english = said();
    ASSERT_GE(english.size(), 8);
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/dunlin_de")));
    QCoreApplication::installTranslator(&translator);
    const QStringList german = said();
    QCoreApplication::removeTranslator(&translator);
    for (qsizetype i = 0; i < english.size(); ++i)
        EXPECT_NE(german[i], english[i]) << english[i].toStdString();
}

} // namespace dunlin::designer
