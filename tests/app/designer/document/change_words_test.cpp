#include "app/designer/document/change_words.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(ChangeWords, EveryLanguageHasAllOfThem)
{
    const QStringList languages = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("dunlin_*.qm")});
    ASSERT_GE(languages.size(), 5);
    for (const QString &language : languages) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/") + language));
        for (const std::string_view pattern : workspace::changePatterns) {
            const QString words = translator.translate("dunlin::designer::Change", std::string(pattern).c_str());
            EXPECT_FALSE(words.isEmpty()) << language.toStdString() << ": " << pattern;
            for (const char *part : {"%1", "%2", "%3"})
                EXPECT_EQ(words.count(QLatin1String(part)), pattern.contains(part) ? 1 : 0) << language.toStdString() << ": " << pattern;
        }
    }
}

TEST(ChangeWords, AChangeIsSaidInTheLanguageOfTheProgram)
{
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/dunlin_de.qm")));
    QApplication::installTranslator(&translator);
    const workspace::ChangeText text("%1: %2", {"Customer", workspace::ChangeText("drop column %1", {"phone"})});
    EXPECT_EQ(said(text).toStdString(), "Customer: Spalte phone entfernen");
}

} // namespace dunlin::designer
