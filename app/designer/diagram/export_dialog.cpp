#include "app/designer/diagram/export_dialog.h"

#include "app/designer/diagram/diagram_view.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

namespace dunlin::designer {

ExportDialog::ExportDialog(const DiagramView &view, const Theme &theme, const QString &folder, QWidget *parent)
    : QDialog(parent), m_view(view), m_theme(theme), m_folder(folder)
{
    setWindowTitle(tr("Export the diagram"));
    m_parts = new QButtonGroup(this);
    auto *parts = new QVBoxLayout;
    parts->setSpacing(4);
    const std::size_t selected = view.selectedBoxes().size();
    const std::pair<Part, QString> choices[] = {{Part::Everything, view.savedView().empty() ? tr("&Everything") : tr("&Everything in this view")},
                                                {Part::Seen, tr("What is &seen now")},
                                                {Part::Selected, tr("The se&lected tables (%1)").arg(selected)}};
    for (const auto &[part, text] : choices) {
        auto *button = new QRadioButton(text, this);
        button->setEnabled(part != Part::Selected || selected > 0);
        m_parts->addButton(button, static_cast<int>(part));
        parts->addWidget(button);
    }
    m_parts->button(static_cast<int>(selected > 1 ? Part::Selected : Part::Everything))->setChecked(true);

    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind of file"));
    const std::pair<const char *, QString> kinds[] = {{"svg", tr("SVG picture, text stays text")}, {"png", tr("PNG picture")},
                                                      {"pdf", tr("PDF document")},                 {"mmd", tr("Mermaid text")},
                                                      {"dbml", tr("DBML text")},                   {"puml", tr("PlantUML text")}};
    for (const auto &[ending, text] : kinds)
        m_kind->addItem(text, QString::fromLatin1(ending));
    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(0.25, 8);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(2);
    m_scale->setSuffix(QStringLiteral(" ×"));
    m_scale->setAccessibleName(tr("Pixels per unit"));
    m_tiles = new QCheckBox(tr("On &A4 pages that can be put together"), this);
    m_dark = new QCheckBox(tr("&Dark colours"), this);
    m_size = new QLabel(this);
    m_size->setObjectName(QStringLiteral("hint"));

    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("What"), parts);
    form->addRow(tr("&As"), m_kind);
    form->addRow(tr("S&cale"), m_scale);
    form->addRow(QString(), m_tiles);
    form->addRow(QString(), m_dark);
    form->addRow(QString(), m_size);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, auto method) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, method);
        buttons->addWidget(made);
        return made;
    };
    button(tr("&Print…"), &ExportDialog::print);
    button(tr("Copy the pict&ure"), &ExportDialog::copyPicture);
    buttons->addStretch();
    button(tr("Cancel"), &QDialog::reject);
    QPushButton *primary = button(tr("Save as…"), &ExportDialog::save);
    primary->setProperty("role", QStringLiteral("primary"));
    primary->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_parts, &QButtonGroup::idToggled, this, &ExportDialog::refresh);
    connect(m_tiles, &QCheckBox::toggled, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::refresh()
{
    const QString kind = m_kind->currentData().toString();
    const bool isPicture = kind == u"svg" || kind == u"png" || kind == u"pdf";
    m_scale->setEnabled(kind == u"png");
    m_tiles->setEnabled(kind == u"pdf");
    m_dark->setEnabled(isPicture);
    const Drawing drawing = chosenDrawing();
    const QSizeF size = (options().scene ? *options().scene : drawing.bounds().adjusted(-24, -24, 24, 24)).size() * (kind == u"png" ? m_scale->value() : 1);
    m_size->setText(!isPicture ? tr("%1 tables, %2 relations").arg(drawing.faces.size()).arg(drawing.figure.graph.edges.size())
                               : tr("%1 × %2 pixels").arg(std::lround(size.width())).arg(std::lround(size.height())));
}

Drawing ExportDialog::chosenDrawing() const
{
    if (m_parts->checkedId() != static_cast<int>(Part::Selected))
        return m_view.drawing();
    std::vector<std::uint32_t> boxes;
    for (const std::string &name : m_view.selectedBoxes())
        if (const auto box = m_view.drawing().figure.findBox(name))
            boxes.push_back(*box);
    return partOf(m_view.drawing(), boxes);
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options{.scale = m_scale->value(), .paper = m_tiles->isChecked() ? Paper::Tiles : Paper::AsLarge, .scene = {}};
    if (m_parts->checkedId() == static_cast<int>(Part::Seen))
        options.scene = m_view.visibleScene();
    return options;
}

PictureStyle ExportDialog::style() const
{
    return {DiagramColors::from(m_dark->isChecked() ? darkTokens() : lightTokens()), m_theme.interfaceFont()};
}

void ExportDialog::save()
{
    const QString ending = m_kind->currentData().toString();
    auto *dialog = new QFileDialog(this, windowTitle(), m_folder, QStringLiteral("%1 (*.%2)").arg(m_kind->currentText(), ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto done = exportDrawing(chosenDrawing(), style(), path, options());
        Q_EMIT message(done ? tr("The diagram was written to %1.").arg(path) : QString::fromStdString(done.error().message));
        if (done)
            accept();
    });
    dialog->open();
}

void ExportDialog::copyPicture()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("diagram.png"));
    const auto done = exportDrawing(chosenDrawing(), style(), path, options());
    if (done)
        QGuiApplication::clipboard()->setImage(QImage(path));
    Q_EMIT message(done ? tr("The picture is on the clipboard.") : QString::fromStdString(done.error().message));
}

void ExportDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *preview = new QPrintPreviewDialog(printer.get(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QObject::destroyed, this, [printer] {}); // the printer lives as long
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *on) {
        printDrawing(*on, chosenDrawing(), style(), m_tiles->isChecked() ? Paper::Tiles : Paper::AsLarge);
    });
    preview->open();
}

} // namespace dunlin::designer
