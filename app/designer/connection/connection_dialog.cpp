#include "app/designer/connection/connection_dialog.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <optional>
#include <utility>
#include <vector>

namespace dunlin::designer {

namespace {

constexpr std::string_view fileScheme = "file";

struct Answer
{
    dialects::ServerInfo info;
    std::optional<dialects::Rights> rights;
    qint64 milliseconds = 0; // until the first question was answered
};

} // namespace

ConnectionDialog::ConnectionDialog(const workspace::ConnectionForm &form, const std::string &shadowUrl, const QString &variable, QWidget *parent)
    : QDialog(parent), m_fields(form.scheme == fileScheme ? makeFileFields(this) : makeServerFields(shadowUrl, this)), m_rest(form), m_known(form.password)
{
    setWindowTitle(m_fields->title());
    setMinimumWidth(520);
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(8);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->addTo(*rows);
    m_url = addField(*rows, tr("URL"), QString());
    m_name = addField(*rows, tr("Shown as"), tr("the name of the database"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Used for"));
    const std::pair<ConnectionKind, QString> kinds[] = {{ConnectionKind::Development, tr("development")},
                                                        {ConnectionKind::Test, tr("tests")},
                                                        {ConnectionKind::Production, tr("production: nothing is applied from here")}};
    for (const auto &[kind, name] : kinds)
        m_kind->addItem(name, static_cast<int>(kind));
    rows->addRow(tr("Used for"), m_kind);
    addKeep(*rows, variable);

    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("banner"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    m_test = new QPushButton(tr("&Test"));
    m_test->setAutoDefault(false);
    m_connect = new QPushButton(tr("&Connect"));
    m_connect->setProperty("role", QStringLiteral("primary"));
    m_connect->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(rows);
    layout->addWidget(m_result);
    layout->addLayout(buttons);

    connect(m_fields, &ConnectionFields::edited, this, &ConnectionDialog::refreshUrl);
    connect(m_url, &QLineEdit::textEdited, this, &ConnectionDialog::takeUrl);
    connect(m_url, &QLineEdit::editingFinished, this, &ConnectionDialog::refreshUrl); // hides a password that was pasted
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    fill(form);
    refreshUrl();
}

void ConnectionDialog::addKeep(QFormLayout &rows, const QString &variable)
{
    const bool isSecret = m_fields->hasPassword();
    std::vector<std::pair<Keep, QString>> places{{Keep::Session, tr("until the project is closed")},
                                                 {Keep::Keychain, isSecret ? tr("for this project, its password in the keychain") : tr("for this project")}};
    if (isSecret)
        places.emplace_back(Keep::Asking, tr("for this project, asking for its password each time"));
    places.emplace_back(Keep::Environment, (isSecret ? tr("in .env as %1, with the password in plain text") : tr("in .env as %1")).arg(variable));
    m_keep = new QComboBox;
    m_keep->setAccessibleName(tr("Kept"));
    for (const auto &[keep, name] : places)
        m_keep->addItem(name, static_cast<int>(keep));
    rows.addRow(tr("Kept"), m_keep);
}

void ConnectionDialog::setMark(const ConnectionMark &mark)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(mark.kind)));
    m_name->setText(mark.name);
}

ConnectionMark ConnectionDialog::mark() const
{
    return {.kind = static_cast<ConnectionKind>(m_kind->currentData().toInt()), .name = m_name->text().simplified()};
}

void ConnectionDialog::setKeep(Keep keep)
{
    m_keep->setCurrentIndex(m_keep->findData(static_cast<int>(keep)));
}

Keep ConnectionDialog::keep() const
{
    return static_cast<Keep>(m_keep->currentData().toInt());
}

void ConnectionDialog::fill(const workspace::ConnectionForm &form)
{
    m_rest = form;
    m_fields->fill(form);
}

workspace::ConnectionForm ConnectionDialog::form() const
{
    workspace::ConnectionForm form = m_rest;
    m_fields->read(form);
    return form;
}

QString ConnectionDialog::answer() const
{
    return m_result->isVisibleTo(this) ? m_result->text() : QString();
}

void ConnectionDialog::refreshUrl()
{
    ++m_trial;
    m_result->hide();
    m_known = form().password;
    m_url->setText(QString::fromStdString(workspace::writeConnectionUrl(form(), workspace::PasswordText::Hidden)));
    m_url->setCursorPosition(0);
    if (const QString why = m_fields->hindrance(); !why.isEmpty())
        return refuse(why);
    m_test->setEnabled(true);
    m_connect->setEnabled(true);
}

void ConnectionDialog::refuse(const QString &why)
{
    m_test->setEnabled(false);
    m_connect->setEnabled(false);
    say(why, "bad");
}

void ConnectionDialog::takeUrl(const QString &text)
{
    ++m_trial;
    m_result->hide();
    const auto form = workspace::readShownUrl(text.trimmed().toStdString(), m_known);
    if (!form)
        return refuse(QString::fromStdString(form.error().message));
    if ((form->scheme == fileScheme) != (m_rest.scheme == fileScheme))
        return refuse(m_fields->foreignUrl());
    m_test->setEnabled(true);
    m_connect->setEnabled(true);
    fill(*form);
}

void ConnectionDialog::say(const QString &text, const char *tone)
{
    m_result->setText(text);
    m_result->setProperty("tone", QString::fromLatin1(tone));
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_result->show();
}

void ConnectionDialog::test()
{
    m_test->setEnabled(false);
    say(tr("Connecting…"), "");
    const std::string url = workspace::writeConnectionUrl(form(), workspace::PasswordText::Written);
    m_worker.post({}, this, [url](const core::TaskContext &) -> core::Result<Answer> {
        const auto target = workspace::targetOfUrl({}, url);
        if (!target)
            return std::unexpected(target.error());
        QElapsedTimer clock;
        clock.start();
        auto tool = workspace::DatabaseTool::connect(*target, workspace::DatabaseTool::IfMissing::Fail);
        if (!tool)
            return std::unexpected(std::move(tool.error()));
        const qint64 milliseconds = clock.elapsed();
        auto rights = (*tool)->session().rights();
        return Answer{(*tool)->info(), rights ? *rights : std::nullopt, milliseconds};
    }, [this, trial = ++m_trial](core::Result<Answer> answer) {
        if (trial != m_trial)
            return;
        m_test->setEnabled(true);
        if (!answer && m_rest.scheme == fileScheme && answer.error().code == "P1003")
            return say(tr("The file is not there yet: it is made when changes are applied."), "warning");
        if (!answer)
            return say(QString::fromStdString(answer.error().message), "bad");
        QStringList lines{tr("Connected to %1 %2 in %3 ms.")
                              .arg(QString::fromStdString(answer->info.product), QString::fromStdString(answer->info.version), QString::number(answer->milliseconds))};
        if (answer->info.isReadOnly)
            lines << tr("It takes no changes over this connection.");
        if (answer->rights) {
            lines << (answer->rights->createTables ? tr("You may create tables here.") : tr("You may not create tables here."));
            if (!answer->rights->createDatabases)
                lines << tr("You may not create databases: histories are replayed in a schema of their own.");
        }
        say(lines.join(u'\n'), answer->info.isReadOnly || (answer->rights && !answer->rights->createTables) ? "warning" : "good");
    });
}

void ConnectionDialog::choose()
{
    if (const QString why = m_fields->hindrance(); !why.isEmpty())
        return refuse(why);
    Q_EMIT chosen({.url = workspace::writeConnectionUrl(form(), workspace::PasswordText::Written), .shadow = *m_fields->shadowUrl()});
    accept();
}

} // namespace dunlin::designer
