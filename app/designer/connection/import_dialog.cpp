#include "app/designer/connection/import_dialog.h"

#include "engine/workspace/compare.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace dunlin::designer {

ImportDialog::ImportDialog(Source source, QWidget *parent) : QDialog(parent), m_source(source)
{
    const bool fromDatabase = source == Source::Database;
    setWindowTitle(fromDatabase ? tr("New project from a database") : tr("New project from an SQL file"));
    setMinimumWidth(560);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_provider = new QComboBox(this);
    m_provider->setAccessibleName(tr("Kind of database"));
    for (const std::string &provider : workspace::providers()) {
        m_provider->addItem(QString::fromStdString(provider));
        if (!workspace::importNeedsServer(provider)) // works at once
            m_provider->setCurrentIndex(m_provider->count() - 1);
    }
    form->addRow(tr("Kind of database"), m_provider);
    if (!fromDatabase)
        m_script = addPath(form, tr("SQL file"), false);
    m_place = addPath(form, tr("Database"), false);
    m_folder = addPath(form, tr("Folder of the project"), true);
    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("banner"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    auto *hint = new QLabel(fromDatabase ? tr("The database is only read. Its URL goes into .env of the new project.")
                                         : tr("The file runs in an empty database of that kind, which is gone afterwards."),
                            this);
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    m_import = new QPushButton(tr("&Import"), this);
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    for (QLineEdit *field : {m_place, m_script, m_folder}) {
        if (field)
            connect(field, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    }
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

QLineEdit *ImportDialog::addPath(QFormLayout *form, const QString &name, bool isFolder)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    auto *browse = new QToolButton(this);
    browse->setText(QStringLiteral("…"));
    browse->setAccessibleName(tr("Choose: %1").arg(name));
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(browse);
    form->addRow(name, row);
    connect(browse, &QToolButton::clicked, this, [this, field, name, isFolder] {
        auto *dialog = new QFileDialog(this, name, field->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        dialog->open();
    });
    return field;
}

QString ImportDialog::answer() const
{
    return m_result->isVisibleTo(this) ? m_result->text() : QString();
}

void ImportDialog::refresh()
{
    m_result->hide();
    const bool server = workspace::importNeedsServer(m_provider->currentText().toStdString());
    m_place->setPlaceholderText(server ? m_provider->currentText() + QStringLiteral("://user:password@localhost/database") : tr("A file"));
    const bool needsPlace = m_source == Source::Database || server;
    m_place->setEnabled(needsPlace);
    const bool complete = (!needsPlace || !m_place->text().trimmed().isEmpty()) && (!m_script || !m_script->text().trimmed().isEmpty()) && !m_folder->text().trimmed().isEmpty();
    m_import->setEnabled(complete);
}

std::string ImportDialog::url() const
{
    const QString place = m_place->text().trimmed();
    if (!m_place->isEnabled() || place.isEmpty())
        return {};
    const bool isUrl = place.contains(QStringLiteral("://")) || place.startsWith(QStringLiteral("file:"));
    return (isUrl ? place : QStringLiteral("file:") + QFileInfo(place).absoluteFilePath()).toStdString();
}

void ImportDialog::say(const QString &text, const char *tone)
{
    m_result->setText(text);
    m_result->setProperty("tone", QString::fromLatin1(tone));
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_result->show();
}

void ImportDialog::start()
{
    m_import->setEnabled(false);
    say(tr("Reading…"), "");
    const auto finished = [this](core::Result<workspace::Imported> imported) { finish(std::move(imported)); };
    const std::string provider = m_provider->currentText().toStdString(), from = url();
    if (m_source == Source::Database) {
        m_worker.post({}, this, [provider, from](const core::TaskContext &task) -> core::Result<workspace::Imported> {
            const auto target = workspace::targetOfUrl(provider, from);
            if (!target)
                return std::unexpected(target.error());
            return workspace::importDatabase(*target, task);
        }, finished);
        return;
    }
    m_worker.post({}, this, [provider, from, path = m_script->text().trimmed()](const core::TaskContext &task) -> core::Result<workspace::Imported> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorKind::Io, path.toStdString() + ": " + file.errorString().toStdString());
        return workspace::importScript(provider, file.readAll().toStdString(), from, task);
    }, finished);
}

void ImportDialog::finish(core::Result<workspace::Imported> imported)
{
    m_import->setEnabled(true);
    if (!imported)
        return say(QString::fromStdString(imported.error().message), "bad");
    const QString folder = m_folder->text().trimmed();
    QDir().mkpath(folder);
    const std::string database = m_source == Source::Database ? url() : std::string();
    const std::string fresh = workspace::importNeedsServer(m_provider->currentText().toStdString()) ? std::string() : "file:./dev.db";
    const auto written = workspace::writeImported(folder.toStdString(), *imported, database.empty() ? fresh : database);
    if (!written)
        return say(QString::fromStdString(written.error().message), "bad");
    Q_EMIT this->imported(QString::fromStdString(*written), QString::fromStdString(imported->warnings));
    accept();
}

} // namespace dunlin::designer
