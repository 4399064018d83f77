#include "app/designer/connection/connection_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

namespace {

// Parameters of the URL that have a field of their own.
const std::pair<std::string, const char *> moreFields[] = {
    {"sslcert", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Certificate of the authority (file)")},
    {"sslclientcert", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Own certificate (file)")},
    {"sslclientkey", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Own key (file)")},
    {"connect_timeout", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Give up after (seconds)")},
};

const std::pair<std::string, std::string> readOnly{"mode", "ro"}; // SQLite's own parameter

struct Answer
{
    dialects::ServerInfo info;
    std::optional<dialects::Rights> rights;
    qint64 milliseconds = 0; // until the first question was answered
};

// A URL as a person wrote it, in which stars stand for the known password.
core::Result<workspace::ConnectionForm> readUrl(const QString &text, const std::string &known)
{
    auto form = workspace::readConnectionUrl(text.trimmed().toStdString());
    if (form && !form->password.empty() && form->password.find_first_not_of('*') == std::string::npos)
        form->password = known;
    return form;
}

} // namespace

ConnectionDialog::ConnectionDialog(const workspace::ConnectionForm &form, const std::string &shadowUrl, const QString &variable, QWidget *parent)
    : QDialog(parent), m_isFile(form.scheme == "file"), m_rest(form), m_known(form.password)
{
    setWindowTitle(m_isFile ? tr("Database file") : tr("Connect to a server"));
    setMinimumWidth(520);
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_isFile ? addFileFields(fields) : addServerFields(fields);
    m_url = addField(fields, tr("URL"), QString());
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Used for"));
    const std::pair<ConnectionKind, QString> kinds[] = {{ConnectionKind::Development, tr("development")},
                                                        {ConnectionKind::Test, tr("tests")},
                                                        {ConnectionKind::Production, tr("production: nothing is applied from here")}};
    for (const auto &[kind, name] : kinds)
        m_kind->addItem(name, static_cast<int>(kind));
    fields->addRow(tr("Used for"), m_kind);
    m_write = new QCheckBox((m_isFile ? tr("Write it to .env as %1") : tr("Write it to .env as %1, with the password in plain text")).arg(variable), this);
    fields->addRow(QString(), m_write);
    m_keychain = new QCheckBox(m_isFile ? tr("Keep the connection for this project") : tr("Keep the connection for this project, and its password in the keychain"), this);
    fields->addRow(QString(), m_keychain);
    // One place is enough.
    connect(m_write, &QCheckBox::toggled, this, [this](bool on) { on ? m_keychain->setChecked(false) : void(); });
    connect(m_keychain, &QCheckBox::toggled, this, [this](bool on) { on ? m_write->setChecked(false) : void(); });

    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("banner"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    m_test = new QPushButton(tr("&Test"), this);
    m_test->setAutoDefault(false);
    m_connect = new QPushButton(tr("&Connect"), this);
    m_connect->setProperty("role", QStringLiteral("primary"));
    m_connect->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(fields);
    layout->addWidget(m_result);
    layout->addLayout(buttons);

    connect(m_url, &QLineEdit::textEdited, this, &ConnectionDialog::takeUrl);
    connect(m_url, &QLineEdit::editingFinished, this, &ConnectionDialog::refreshUrl); // hides a password that was pasted
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    fill(form);
    if (!m_isFile) {
        m_shadow->setText(QString::fromStdString(shadowUrl));
        hideShadowPassword();
    }
    refreshUrl();
}

void ConnectionDialog::addServerFields(QFormLayout *fields)
{
    m_host = addField(fields, tr("Host"), QStringLiteral("localhost"));
    m_port = addField(fields, tr("Port"), tr("the usual one"));
    m_database = addField(fields, tr("Database"), QString());
    m_schema = addField(fields, tr("Schema"), tr("the usual one"));
    m_user = addField(fields, tr("User"), QString());
    m_password = addField(fields, tr("Password"), tr("none"));
    m_password->setEchoMode(QLineEdit::Password);
    m_tls = new QComboBox(this);
    m_tls->setAccessibleName(tr("Encryption"));
    const std::pair<QString, QString> modes[] = {{QString(), tr("if the server offers it")},
                                                 {QStringLiteral("disable"), tr("never")},
                                                 {QStringLiteral("require"), tr("always")},
                                                 {QStringLiteral("verify-ca"), tr("always, with a known certificate")},
                                                 {QStringLiteral("verify-full"), tr("always, with a known certificate of this host")}};
    for (const auto &[mode, name] : modes)
        m_tls->addItem(name, mode);
    fields->addRow(tr("Encryption"), m_tls);
    m_unfold = new QPushButton(tr("Certificates, time limit, shadow database"), this);
    m_unfold->setProperty("role", QStringLiteral("link"));
    m_unfold->setCheckable(true);
    m_unfold->setAutoDefault(false);
    QWidget *moreRows = makeMore();
    connect(m_unfold, &QPushButton::toggled, moreRows, &QWidget::setVisible);
    fields->addRow(QString(), m_unfold);
    fields->addRow(moreRows);

    for (QLineEdit *field : {m_host, m_port, m_database, m_schema, m_user, m_password})
        connect(field, &QLineEdit::textEdited, this, &ConnectionDialog::refreshUrl);
    for (const auto &[name, field] : m_more)
        connect(field, &QLineEdit::textEdited, this, &ConnectionDialog::refreshUrl);
    connect(m_shadow, &QLineEdit::textEdited, this, &ConnectionDialog::refreshUrl);
    connect(m_shadow, &QLineEdit::editingFinished, this, &ConnectionDialog::hideShadowPassword);
    connect(m_tls, &QComboBox::activated, this, &ConnectionDialog::refreshUrl);
}

void ConnectionDialog::addFileFields(QFormLayout *fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_file = new QLineEdit(this);
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("a name that is not there yet makes a new database"));
    auto *browse = new QPushButton(tr("C&hoose…"), this);
    browse->setAutoDefault(false);
    row->addWidget(m_file);
    row->addWidget(browse);
    fields->addRow(tr("File"), row);
    m_readOnly = new QCheckBox(tr("Open it for reading only"), this);
    fields->addRow(QString(), m_readOnly);
    auto *foreignKeys = new QLabel(tr("Foreign keys are checked on every connection, as Prisma does."), this);
    foreignKeys->setObjectName(QStringLiteral("hint"));
    foreignKeys->setWordWrap(true);
    fields->addRow(QString(), foreignKeys);
    connect(m_file, &QLineEdit::textEdited, this, &ConnectionDialog::refreshUrl);
    connect(m_readOnly, &QCheckBox::clicked, this, &ConnectionDialog::refreshUrl);
    connect(browse, &QPushButton::clicked, this, &ConnectionDialog::browse);
}

void ConnectionDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Database file"), QFileInfo(m_file->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // a name that is not there yet makes a new database
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setLabelText(QFileDialog::Accept, tr("Use this file"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(path);
        refreshUrl();
    });
    dialog->open();
}

QLineEdit *ConnectionDialog::addField(QFormLayout *layout, const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(name);
    layout->addRow(name, field);
    return field;
}

QWidget *ConnectionDialog::makeMore()
{
    auto *rows = new QWidget(this);
    auto *form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[name, label] : moreFields)
        m_more.emplace_back(name, addField(form, tr(label), QString()));
    m_shadow = addField(form, tr("Shadow database (URL)"), tr("one is made, and dropped again"));
    m_shadow->setToolTip(tr("Histories are replayed there. It is emptied each time."));
    rows->hide();
    return rows;
}

void ConnectionDialog::setKind(ConnectionKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

ConnectionKind ConnectionDialog::kind() const
{
    return static_cast<ConnectionKind>(m_kind->currentData().toInt());
}

bool ConnectionDialog::keepsInKeychain() const
{
    return m_keychain->isChecked();
}

void ConnectionDialog::fill(const workspace::ConnectionForm &form)
{
    for (const auto &[name, field] : m_more) {
        const auto found = std::ranges::find(form.others, name, &std::pair<std::string, std::string>::first);
        field->setText(found == form.others.end() ? QString() : QString::fromStdString(found->second));
    }
    m_rest = form;
    if (m_isFile) {
        m_file->setText(QString::fromStdString(form.database));
        m_readOnly->setChecked(std::ranges::find(form.others, readOnly) != form.others.end());
        return;
    }
    m_host->setText(QString::fromStdString(form.host));
    m_port->setText(QString::fromStdString(form.port));
    m_database->setText(QString::fromStdString(form.database));
    m_schema->setText(QString::fromStdString(form.schema));
    m_user->setText(QString::fromStdString(form.user));
    m_password->setText(QString::fromStdString(form.password));
    const QString mode = form.tls == "prefer" ? QString() : QString::fromStdString(form.tls);
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(mode)));
}

workspace::ConnectionForm ConnectionDialog::form() const
{
    workspace::ConnectionForm form = m_rest;
    if (m_isFile) {
        form.database = m_file->text().trimmed().toStdString();
        std::erase_if(form.others, [](const auto &parameter) { return parameter.first == readOnly.first; });
        if (m_readOnly->isChecked())
            form.others.push_back(readOnly);
        return form;
    }
    form.host = m_host->text().trimmed().toStdString();
    form.port = m_port->text().trimmed().toStdString();
    form.database = m_database->text().trimmed().toStdString();
    form.schema = m_schema->text().trimmed().toStdString();
    form.user = m_user->text().toStdString();
    form.password = m_password->text().toStdString();
    form.tls = m_tls->currentData().toString().toStdString();
    if (form.host.empty())
        form.host = "localhost";
    for (const auto &[name, field] : m_more) {
        const std::string value = field->text().trimmed().toStdString();
        const auto found = std::ranges::find(form.others, name, &std::pair<std::string, std::string>::first);
        if (found != form.others.end() && value.empty())
            form.others.erase(found);
        else if (found != form.others.end())
            found->second = value;
        else if (!value.empty())
            form.others.emplace_back(name, value);
    }
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
    if (m_isFile) {
        m_test->setEnabled(!m_file->text().trimmed().isEmpty());
        m_connect->setEnabled(m_test->isEnabled());
        return;
    }
    bool isNumber = m_port->text().trimmed().isEmpty();
    const uint port = m_port->text().trimmed().toUInt(&isNumber);
    const bool portIsFine = m_port->text().trimmed().isEmpty() || (isNumber && port > 0 && port < 65536);
    m_test->setEnabled(portIsFine);
    m_connect->setEnabled(portIsFine);
    if (!portIsFine)
        say(tr("The port must be a number from 1 to 65535."), "bad");
    else if (const auto shadow = shadowUrl(); !shadow)
        refuseShadow(shadow.error());
}

core::Result<std::string> ConnectionDialog::shadowUrl() const
{
    if (m_isFile || m_shadow->text().trimmed().isEmpty())
        return std::string();
    const auto form = readUrl(m_shadow->text(), m_knownShadow);
    return form ? workspace::writeConnectionUrl(*form, workspace::PasswordText::Written) : core::Result<std::string>(std::unexpected(form.error()));
}

void ConnectionDialog::hideShadowPassword()
{
    const auto form = readUrl(m_shadow->text(), m_knownShadow);
    if (!form)
        return;
    m_knownShadow = form->password;
    m_shadow->setText(QString::fromStdString(workspace::writeConnectionUrl(*form, workspace::PasswordText::Hidden)));
    m_shadow->setCursorPosition(0);
}

void ConnectionDialog::refuse(const QString &why)
{
    m_test->setEnabled(false);
    m_connect->setEnabled(false);
    say(why, "bad");
}

void ConnectionDialog::refuseShadow(const core::Error &error)
{
    m_unfold->setChecked(true); // it may be out of sight
    refuse(tr("The URL of the shadow database:") + u'\n' + QString::fromStdString(error.message));
}

void ConnectionDialog::takeUrl(const QString &text)
{
    ++m_trial;
    m_result->hide();
    const auto form = readUrl(text, m_known);
    if (!form)
        return refuse(QString::fromStdString(form.error().message));
    if ((form->scheme == "file") != m_isFile)
        return refuse(m_isFile ? tr("The URL must start with file: here.") : tr("The URL of a server does not start with file:."));
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
        if (!answer && m_isFile && answer.error().code == "P1003")
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
    const auto shadow = shadowUrl();
    if (!shadow)
        return refuseShadow(shadow.error());
    const workspace::ChosenUrls urls{.url = workspace::writeConnectionUrl(form(), workspace::PasswordText::Written), .shadow = *shadow};
    if (m_write->isChecked())
        Q_EMIT writeRequested(urls);
    else
        Q_EMIT chosen(urls);
    accept();
}

} // namespace dunlin::designer
