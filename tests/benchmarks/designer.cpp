// What a person waits for in the designer, one question per run and process:
//   designer_benchmark start PROJECT      from the start of the process to the first diagram on the screen
//   designer_benchmark keys PROJECT       from a key press in the editor to squiggles, diagram and SQL
//   designer_benchmark frames PROJECT     panning and zooming, 1920x1080, drawn by the processor
//   designer_benchmark layout PROJECT     automatic layout, and its graph for Graphviz
// Prints one line of JSON; compare.sh makes the projects and reads it.
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/diagram/export.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/editor/schema_editor.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/shell/find_schema.h"
#include "app/designer/shell/main_window.h"
#include "engine/core/memory.h"
#include "engine/diagram/layout.h"
#include "engine/workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace dunlin::benchmarks {

namespace {

constexpr int patience = 120000; // milliseconds

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Runs the event loop until `done`. Gives the longest time that it was not at its waiting place.
double runUntil(const std::function<bool()> &done)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    while (!done()) {
        if (all.elapsed() > patience)
            qFatal("designer_benchmark: nothing happened for two minutes");
        QElapsedTimer one;
        one.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, milliseconds(one));
        timespec pause{0, 100'000};
        nanosleep(&pause, nullptr);
    }
    return longest;
}

QJsonObject summary(std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    return {{QStringLiteral("p50"), at(0.5)}, {QStringLiteral("p95"), at(0.95)}, {QStringLiteral("most"), times.back()}};
}

struct Window
{
    QTemporaryDir settingsFolder;
    QSettings settings{settingsFolder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    designer::Theme theme;
    designer::MainWindow window{theme, settings};

    // Opens the project and waits until its diagram has been drawn.
    void open(const QString &project)
    {
        window.resize(1920, 1080);
        window.show();
        window.openProject(project);
        runUntil([this] { return !window.diagram()->drawing().empty(); });
        window.repaint();
    }
};

QJsonObject start(const QString &project)
{
    Window window;
    window.open(project);
    return {};
}

// A letter more and a letter less in the name of a column: the schema stays valid, the plan and the table's box change.
QJsonObject keys(const QString &project)
{
    Window shown;
    shown.open(project);
    designer::MainWindow &window = shown.window;
    designer::SchemaEditor *editor = window.editors()->current();
    runUntil([&] { return window.preview()->plan() != nullptr; });

    const std::string text = window.document().text(0);
    const std::size_t place = text.find("active"); // no key or index names it
    editor->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(place + 6));
    const auto speaksOfNewName = [&] {
        const workspace::Plan *plan = window.preview()->plan();
        return plan && plan->script.text.find("activex") != std::string::npos;
    };
    std::vector<double> times, blocked;
    for (int i = 0; i < 40; ++i) {
        bool settled = false;
        const auto connection = QObject::connect(window.diagram(), &designer::DiagramView::settled, window.diagram(),
                                                 [&] { settled = true; });
        const bool typing = i % 2 == 0;
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, typing ? Qt::Key_X : Qt::Key_Backspace, Qt::NoModifier, typing ? QStringLiteral("x") : QString());
        QCoreApplication::sendEvent(editor, &press);
        const double handled = milliseconds(timer);
        const double longest = runUntil([&] { return settled && speaksOfNewName() == typing; });
        window.repaint();
        times.push_back(milliseconds(timer));
        blocked.push_back(std::max(handled, longest));
        QObject::disconnect(connection);
    }
    return {{QStringLiteral("total"), summary(times)}, {QStringLiteral("blocked"), summary(blocked)}};
}

void turnWheel(designer::DiagramView &view, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF at(view.width() / 2.0, view.height() / 2.0);
    QWheelEvent wheel(at, view.mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
}

QJsonObject frames(const QString &project)
{
    designer::Document document;
    const designer::Theme theme;
    designer::DiagramView view(document, theme);
    view.resize(1920, 1080);
    view.show();
    if (const auto opened = document.open(project.toStdString(), designer::findSchema(project)); !opened)
        qFatal("designer_benchmark: %s", opened.error().message.c_str());
    view.setSnapshot(workspace::analyze(document.sourceFiles(), document.revision()));
    runUntil([&] { return !view.drawing().empty(); });
    view.fit();
    view.repaint();

    const auto frame = [&](std::vector<double> &times, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers) {
        QElapsedTimer timer;
        timer.start();
        turnWheel(view, pixels, angle, modifiers);
        view.repaint();
        times.push_back(milliseconds(timer));
    };
    std::vector<double> zoom, pan;
    const double whole = view.viewport().scale;
    while (view.viewport().scale < 1)
        frame(zoom, {}, {0, 120}, Qt::ControlModifier);
    const auto panAround = [&] {
        for (const QPoint step : {QPoint(-37, -23), QPoint(37, 0), QPoint(0, 23)})
            for (int i = 0; i < 60; ++i)
                frame(pan, step, step * 4, Qt::NoModifier);
    };
    panAround();
    while (view.viewport().scale > whole * 1.01)
        frame(zoom, {}, {0, -120}, Qt::ControlModifier);
    panAround();
    return {{QStringLiteral("pan"), summary(pan)}, {QStringLiteral("zoom"), summary(zoom)}};
}

// The same boxes for dot, without the labels: from the referenced to the referring table, left to right.
QString dotText(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes)
{
    QString text = QStringLiteral("digraph { rankdir=LR; node [shape=box, fixedsize=true, label=\"\"]; edge [dir=none];\n");
    for (std::size_t i = 0; i < shapes.size(); ++i)
        text += QStringLiteral("n%1 [width=%2, height=%3];\n").arg(i).arg(shapes[i].width / 72.0).arg(shapes[i].height / 72.0);
    for (const diagram::Edge &edge : graph.edges)
        text += QStringLiteral("n%1 -> n%2;\n").arg(edge.to.box).arg(edge.from.box);
    return text + QStringLiteral("}\n");
}

QJsonObject layout(const QString &project)
{
    designer::Document document;
    const designer::Theme theme;
    if (const auto opened = document.open(project.toStdString(), designer::findSchema(project)); !opened)
        qFatal("designer_benchmark: %s", opened.error().message.c_str());
    const auto snapshot = workspace::analyze(document.sourceFiles(), document.revision());
    const auto drawn = designer::drawingOf(*snapshot, {}, {}, theme.interfaceFont());
    if (!drawn)
        qFatal("designer_benchmark: %s", drawn.error().message.c_str());
    const designer::Drawing &drawing = *drawn;
    std::vector<diagram::BoxShape> shapes;
    for (const designer::Face &face : drawing.faces)
        shapes.push_back(face.shape);
    const diagram::Graph &graph = drawing.figure.graph;
    std::vector<double> times;
    designer::Arrangement arrangement;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        arrangement = designer::arrange(graph, shapes, {});
        times.push_back(milliseconds(timer));
    }
    QJsonArray routes;
    for (const diagram::Route &route : arrangement.routes) {
        QJsonArray points;
        for (const diagram::Point point : route.points)
            points.append(QJsonArray{point.x, point.y});
        routes.append(points);
    }
    return {{QStringLiteral("tables"), static_cast<int>(shapes.size())},
            {QStringLiteral("edges"), static_cast<int>(graph.edges.size())},
            {QStringLiteral("time"), summary(times)},
            {QStringLiteral("routes"), routes},
            {QStringLiteral("dot"), dotText(graph, shapes)}};
}

} // namespace

} // namespace dunlin::benchmarks

int main(int count, char **arguments)
{
    using namespace dunlin::benchmarks;
    dunlin::core::useLargePages(); // as in the designer
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    application.setOrganizationName(QStringLiteral("dunlin-benchmarks"));
    const QStringList words = application.arguments();
    const QString question = words.value(1), project = words.value(2);
    QJsonObject answer;
    if (question == QLatin1String("start") && !project.isEmpty())
        answer = start(project);
    else if (question == QLatin1String("keys") && !project.isEmpty())
        answer = keys(project);
    else if (question == QLatin1String("frames") && !project.isEmpty())
        answer = frames(project);
    else if (question == QLatin1String("layout") && !project.isEmpty())
        answer = layout(project);
    else {
        std::fputs("usage: designer_benchmark start|keys|frames|layout PROJECT\n", stderr);
        return 2;
    }
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
