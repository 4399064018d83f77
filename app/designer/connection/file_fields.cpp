// The fields of a database that is one file.
#include "app/designer/connection/connection_fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace dunlin::designer {

namespace {

const std::pair<std::string, std::string> readOnly{"mode", "ro"}; // SQLite's own parameter

class FileFields final : public ConnectionFields
{
    Q_DECLARE_TR_FUNCTIONS(dunlin::designer::ConnectionDialog) // whose words these are

public:
    using ConnectionFields::ConnectionFields;

    void addTo(QFormLayout &rows) override
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        m_file = new QLineEdit;
        m_file->setAccessibleName(tr("File"));
        m_file->setPlaceholderText(tr("a name that is not there yet makes a new database"));
        auto *browse = new QPushButton(tr("C&hoose…"));
        browse->setAutoDefault(false);
        row->addWidget(m_file);
        row->addWidget(browse);
        rows.addRow(tr("File"), row);
        m_readOnly = new QCheckBox(tr("Open it for reading only"));
        rows.addRow(QString(), m_readOnly);
        auto *foreignKeys = new QLabel(tr("Foreign keys are checked on every connection, as Prisma does."));
        foreignKeys->setObjectName(QStringLiteral("hint"));
        foreignKeys->setWordWrap(true);
        rows.addRow(QString(), foreignKeys);
        connect(m_file, &QLineEdit::textEdited, this, &ConnectionFields::edited);
        connect(m_readOnly, &QCheckBox::clicked, this, &ConnectionFields::edited);
        connect(browse, &QPushButton::clicked, this, &FileFields::browse);
    }

    void fill(const workspace::ConnectionForm &form) override
    {
        m_file->setText(QString::fromStdString(form.database));
        m_readOnly->setChecked(std::ranges::find(form.others, readOnly) != form.others.end());
    }

    void read(workspace::ConnectionForm &form) const override
    {
        form.database = m_file->text().trimmed().toStdString();
        std::erase_if(form.others, [](const auto &parameter) { return parameter.first == readOnly.first; });
        if (m_readOnly->isChecked())
            form.others.push_back(readOnly);
    }

    QString hindrance() const override { return m_file->text().trimmed().isEmpty() ? tr("Name the file first.") : QString(); }
    core::Result<std::string> shadowUrl() const override { return std::string(); }

    QString title() const override { return tr("Database file"); }
    QString foreignUrl() const override { return tr("The URL must start with file: here."); }
    bool hasPassword() const override { return false; }

private:
    void browse()
    {
        auto *dialog = new QFileDialog(m_file, tr("Database file"), QFileInfo(m_file->text()).absolutePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave); // a name that is not there yet makes a new database
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->setLabelText(QFileDialog::Accept, tr("Use this file"));
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_file->setText(path);
            Q_EMIT edited();
        });
        dialog->open();
    }

    QLineEdit *m_file = nullptr;
    QCheckBox *m_readOnly = nullptr;
};

} // namespace

ConnectionFields *makeFileFields(QObject *parent)
{
    return new FileFields(parent);
}

} // namespace dunlin::designer
