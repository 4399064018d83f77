#include "app/designer/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("dunlin"));
    application.setApplicationName(QStringLiteral("dunlin-designer"));
    application.setApplicationDisplayName(QStringLiteral("Dunlin"));
    application.setApplicationVersion(QStringLiteral(DUNLIN_VERSION));
    application.setDesktopFileName(QStringLiteral("org.dunlin.Designer"));
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/dunlin.svg")));

    QTranslator translator, qtTranslator;
    if (translator.load(QLocale(), QStringLiteral("dunlin"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        application.installTranslator(&translator);
    if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qtTranslator);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Designs database schemas in Prisma's language."));
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("main", "A project folder, a schema file or a schema folder."), QStringLiteral("[project]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    QSettings settings;
    dunlin::designer::Theme theme;
    theme.setMode(static_cast<dunlin::designer::Theme::Mode>(settings.value(QStringLiteral("theme"), 0).toInt()));
    dunlin::designer::MainWindow window(theme, settings);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openProject(parser.positionalArguments().constFirst());
    return application.exec();
}
