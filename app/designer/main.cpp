#include "app/designer/diagram/export.h"
#include "app/designer/shell/find_schema.h"
#include "app/designer/shell/main_window.h"
#include "app/designer/theme/mirroring.h"
#include "engine/core/memory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <iostream>
#include <string_view>

namespace {

// --export: the diagram of a project as a file, without a window. The exit code, as the command line has it.
int exportDiagram(const QString &project, const QString &path, const QString &view, const dunlin::designer::ExportOptions &options)
{
    using namespace dunlin;
    designer::Document document;
    auto done = document.open(project.toStdString(), designer::findSchema(project));
    if (done) {
        const designer::Theme theme;
        const auto snapshot = workspace::analyze(document.sourceFiles(), document.revision());
        const auto drawing = designer::drawingOf(*snapshot, document.layout(), view.toStdString(), theme.interfaceFont());
        if (drawing)
            done = designer::exportDrawing(*drawing, {designer::DiagramColors::from(designer::lightTokens()), theme.interfaceFont()}, path, options);
        else
            done = std::unexpected(drawing.error());
    }
    if (!done)
        std::cerr << "Error: " << done.error().message << '\n';
    return done ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    dunlin::core::useLargePages();
    // A picture needs no display.
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]).starts_with("--export") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("dunlin"));
    application.setApplicationName(QStringLiteral("dunlin-designer"));
    application.setApplicationDisplayName(QStringLiteral("Dunlin"));
    application.setApplicationVersion(QStringLiteral(DUNLIN_VERSION));
    application.setDesktopFileName(QStringLiteral("org.dunlin.Designer"));
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/dunlin.svg")));

    QTranslator translator, qtTranslator;
    if (translator.load(QLocale(), QStringLiteral("dunlin"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        application.installTranslator(&translator);
        if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            application.installTranslator(&qtTranslator); // not where the rest is English
    }
    const dunlin::designer::Mirroring mirroring(&application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Designs database schemas in Prisma's language."));
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("main", "A project folder, a schema file or a schema folder."), QStringLiteral("[project]"));
    const QCommandLineOption exportTo(QStringLiteral("export"), QCoreApplication::translate("main", "Write the diagram to this file (.svg, .pdf, .png, .mmd, .dbml or .puml) and quit."),
                                      QStringLiteral("file"));
    const QCommandLineOption exportView(QStringLiteral("view"), QCoreApplication::translate("main", "Export this saved view."), QStringLiteral("title"));
    const QCommandLineOption exportScale(QStringLiteral("scale"), QCoreApplication::translate("main", "Pixels per unit of a .png; 2 where nothing is said."),
                                         QStringLiteral("number"), QStringLiteral("2"));
    const QCommandLineOption exportTiles(QStringLiteral("tiles"), QCoreApplication::translate("main", "Write a .pdf as A4 pages that can be put together."));
    parser.addOptions({exportTo, exportView, exportScale, exportTiles});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    if (parser.isSet(exportTo)) {
        bool isNumber = false;
        const double scale = parser.value(exportScale).toDouble(&isNumber);
        if (!isNumber || scale <= 0) {
            std::cerr << "Error: --scale takes a number above 0, not “" << parser.value(exportScale).toStdString() << "”.\n";
            return 1;
        }
        using dunlin::designer::Paper;
        return exportDiagram(parser.positionalArguments().value(0, QStringLiteral(".")), parser.value(exportTo), parser.value(exportView),
                             {.scale = scale, .paper = parser.isSet(exportTiles) ? Paper::Tiles : Paper::AsLarge, .scene = {}});
    }

    QSettings settings;
    dunlin::designer::Theme theme;
    theme.setMode(static_cast<dunlin::designer::Theme::Mode>(settings.value(QStringLiteral("theme"), 0).toInt()));
    dunlin::designer::MainWindow window(theme, settings);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openProject(parser.positionalArguments().constFirst());
    return application.exec();
}
