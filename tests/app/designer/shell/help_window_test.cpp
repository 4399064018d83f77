// The help pages: in every language the same ones, with the names that the interface has there.
#include "app/designer/shell/help_window.h"
#include "tests/support/paths.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QMultiMap>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <gtest/gtest.h>
#include <utility>

namespace dunlin::designer {

namespace {

const QString english = QStringLiteral("en");

QStringList languages()
{
    QStringList found = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("dunlin_*.qm")});
    for (QString &name : found)
        name = name.section(u'_', 1).section(u'.', 0, 0);
    return found;
}

QStringList pageNames(const QString &language)
{
    return QDir(QStringLiteral(":/help/") + language).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QString pageText(const QString &language, const QString &name)
{
    QFile file(QStringLiteral(":/help/%1/%2").arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto at = pattern.globalMatch(text); at.hasNext();)
        found << at.next().captured();
    found.sort();
    return found;
}

// What a translation leaves as it is: levels of headings, paragraphs, items, cells; code and targets of links.
QString shapeOf(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral("`[^`]*`|\\]\\([^)]*\\)"));
    QStringList shape;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            shape << line.section(u' ', 0, 0);
        else if (line.startsWith(u'|'))
            shape << QString(line.count(u'|'), u'|');
        else if (line.startsWith(QStringLiteral("- ")) || line.isEmpty())
            shape << line.left(1);
    }
    return (shape + matches(text, kept)).join(u'\n');
}

// By their English names.
QString keysIn(QString text, const QString &language)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("de"), QStringLiteral("Strg=Ctrl Umschalt=Shift Eingabe=Return Leertaste=Space Pos1=Home")},
        {QStringLiteral("fr"), QStringLiteral("Maj=Shift Entrée=Return Espace=Space Début=Home")},
        {QStringLiteral("es"), QStringLiteral("Mayús=Shift Intro=Return Espacio=Space Inicio=Home")},
        {QStringLiteral("zh_CN"), QStringLiteral("空格=Space")}};
    static const QRegularExpression keys(QStringLiteral("((Ctrl|Shift|Alt)\\+)+([A-Za-z0-9]+|[^ ])|\\bF\\d+"));
    for (const QString &name : names.value(language).split(u' ', Qt::SkipEmptyParts))
        text.replace(name.section(u'=', 0, 0), name.section(u'=', 1));
    return matches(text, keys).join(u' ');
}

// A name of the interface without mnemonic, dots and no-break spaces.
QString plain(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&")), dots(QStringLiteral("\\s*…$"));
    return text.remove(mnemonic).replace(QChar(QChar::Nbsp), u' ').remove(dots);
}

// English name → the names that translations/dunlin_LANGUAGE.ts gives it, also for what stands before a colon.
QMultiMap<QString, QString> interfaceNames(const QString &language)
{
    static const QRegularExpression colon(QStringLiteral("\\s*[:：]"));
    QMultiMap<QString, QString> names;
    const std::string translations =
        test::readFile(test::sourceDir() / ("translations/dunlin_" + language.toStdString() + ".ts"));
    QXmlStreamReader xml(QByteArray::fromStdString(translations));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = plain(xml.readElementText());
        } else if (xml.name() == u"translation") {
            const QString name = plain(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            names.insert(source, name);
            if (source.contains(QStringLiteral(": ")))
                names.insert(source.section(u':', 0, 0), name.section(colon, 0, 0));
        }
    }
    return names;
}

// Bold text and whole cells, as paths through the interface: "Help › Tour".
QList<QStringList> pathsIn(const QString &text)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*[^*]+\\*\\*"));
    QStringList found = matches(text, bold);
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'|'))
            found << line.split(u'|', Qt::SkipEmptyParts);
    }
    QList<QStringList> paths;
    for (QString &path : found)
        paths << plain(path.remove(u'*').trimmed()).split(QStringLiteral(" › "));
    return paths;
}

QTextFormat pictureFormat(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat())
            return block.begin().fragment().charFormat();
    }
    return {};
}

} // namespace

TEST(HelpPages, EveryLanguageHasEveryPageInTheSameShape)
{
    ASSERT_GE(languages().size(), 5);
    for (const QString &language : languages()) {
        EXPECT_EQ(pageNames(language), pageNames(english)) << language.toStdString();
        for (const QString &name : pageNames(english)) {
            const QString text = pageText(language, name), original = pageText(english, name);
            EXPECT_EQ(shapeOf(text).toStdString(), shapeOf(original).toStdString())
                << language.toStdString() << ' ' << name.toStdString();
            EXPECT_EQ(keysIn(text, language).toStdString(), keysIn(original, english).toStdString())
                << language.toStdString() << ' ' << name.toStdString();
        }
    }
}

TEST(HelpPages, EveryLanguageHasItsPictures)
{
    static const QRegularExpression target(QStringLiteral("\\[([^\\]]*)\\]\\(([^)]+\\.png)\\)"));
    QStringList all = languages();
    for (const QString &language : std::as_const(all << english)) {
        QStringList named;
        for (const QString &name : pageNames(language)) {
            const QString text = pageText(language, name);
            for (auto at = target.globalMatch(text); at.hasNext();) {
                const auto match = at.next();
                EXPECT_FALSE(match.captured(1).isEmpty()) << "says nothing to who cannot see it: " << language.toStdString();
                named << match.captured(2);
            }
        }
        named.sort();
        const QDir folder(QStringLiteral(":/help/") + language);
        EXPECT_EQ(folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name), named) << language.toStdString();
        EXPECT_GE(named.size(), 4);
        for (const QString &name : named) {
            const QImage picture(folder.filePath(name));
            EXPECT_GT(picture.width(), 700) << name.toStdString();
            EXPECT_LE(picture.width(), 1240) << name.toStdString();
            EXPECT_LT(QFileInfo(folder.filePath(name)).size(), 100000) << "not small: " << name.toStdString();
        }
    }
}

TEST(HelpPages, NamesOfTheInterfaceAreThoseOfTheTranslation)
{
    for (const QString &language : languages()) {
        const auto names = interfaceNames(language);
        int checked = 0;
        for (const QString &page : pageNames(english)) {
            const auto translated = pathsIn(pageText(language, page));
            for (const QStringList &path : pathsIn(pageText(english, page))) {
                if (!std::ranges::all_of(path, [&](const QString &name) { return names.contains(name); }))
                    continue; // a word, not a name
                ++checked;
                const auto says = [&](const QStringList &other) {
                    return std::ranges::equal(
                        path, other, [&](const QString &name, const QString &there) { return names.contains(name, there); });
                };
                EXPECT_TRUE(std::ranges::any_of(translated, says)) << language.toStdString() << ' ' << page.toStdString() << ": "
                                                                   << path.join(QStringLiteral(" › ")).toStdString();
            }
        }
        EXPECT_GT(checked, 25);
    }
}

TEST(HelpWindow, ShowsThePagesInTheLanguageOfTheProgram)
{
    const Theme theme;
    QStringList all = languages();
    for (const QString &language : std::as_const(all << english)) {
        QTranslator translator;
        if (language != english) {
            ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/dunlin_%1.qm").arg(language)));
            QApplication::installTranslator(&translator);
        }
        HelpWindow help(theme);
        ASSERT_EQ(help.pages()->count(), pageNames(english).size());
        for (int row = 0; row < help.pages()->count(); ++row) {
            help.pages()->setCurrentRow(row);
            const QString text = help.page()->toPlainText();
            const QString title = pageText(language, pageNames(english).at(row)).section(u'\n', 0, 0).mid(2);
            EXPECT_EQ(help.pages()->item(row)->text(), title);
            EXPECT_EQ(text.section(u'\n', 0, 0), title);
            // No Markdown that was not understood.
            EXPECT_FALSE(text.contains(u'*') || text.contains(u'`') || text.contains(u'|')) << text.toStdString();
        }
    }
}

TEST(HelpWindow, ShowsThePicturesNoWiderThanThePage)
{
    const Theme theme;
    HelpWindow help(theme);
    help.showPage(QStringLiteral("start"));
    help.QWidget::show();
    for (const int width : {520, 1200}) {
        help.resize(width, 600);
        QApplication::processEvents();
        const QTextFormat format = pictureFormat(*help.page()->document());
        ASSERT_TRUE(format.isImageFormat());
        const QTextImageFormat picture = format.toImageFormat();
        EXPECT_GT(picture.width(), width == 520 ? 250 : 600);
        EXPECT_LE(help.page()->document()->size().width(), help.page()->viewport()->width());
        const auto shown = help.page()->document()->resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QPixmap>();
        EXPECT_DOUBLE_EQ(shown.deviceIndependentSize().width(), picture.width());
    }
}

TEST(HelpWindow, ShowsEnglishPagesWhereALanguageHasNone)
{
    class Unknown : public QTranslator
    {
    public:
        QString translate(const char *, const char *, const char *, int) const override { return QStringLiteral("xx"); }
        bool isEmpty() const override { return false; }
    } translator;
    QApplication::installTranslator(&translator);
    const Theme theme;
    HelpWindow help(theme);
    help.showPage(QStringLiteral("diagram"));
    EXPECT_TRUE(help.page()->toPlainText().startsWith(QStringLiteral("Drawing the schema")));
}

} // namespace dunlin::designer
