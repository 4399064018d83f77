// The fields of a database on a server.
#include "app/designer/connection/connection_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>
#include <vector>

namespace dunlin::designer {

namespace {

// Parameters of the URL that have a field of their own.
const std::pair<std::string, const char *> moreFields[] = {
    {"sslcert", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Certificate of the authority (file)")},
    {"sslclientcert", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Own certificate (file)")},
    {"sslclientkey", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Own key (file)")},
    {"connect_timeout", QT_TRANSLATE_NOOP("dunlin::designer::ConnectionDialog", "Give up after (seconds)")},
};

class ServerFields final : public ConnectionFields
{
    Q_DECLARE_TR_FUNCTIONS(dunlin::designer::ConnectionDialog) // whose words these are

public:
    ServerFields(std::string shadowUrl, QObject *parent) : ConnectionFields(parent), m_firstShadow(std::move(shadowUrl)) {}

    void addTo(QFormLayout &rows) override
    {
        m_host = addField(rows, tr("Host"), QStringLiteral("localhost"));
        m_port = addField(rows, tr("Port"), tr("the usual one"));
        m_database = addField(rows, tr("Database"), QString());
        m_schema = addField(rows, tr("Schema"), tr("the usual one"));
        m_user = addField(rows, tr("User"), QString());
        m_password = addField(rows, tr("Password"), tr("none"));
        m_password->setEchoMode(QLineEdit::Password);
        addEncryption(rows);
        addMore(rows);
        for (QLineEdit *field : {m_host, m_port, m_database, m_schema, m_user, m_password, m_shadow})
            connect(field, &QLineEdit::textEdited, this, &ConnectionFields::edited);
        for (const auto &[name, field] : m_more)
            connect(field, &QLineEdit::textEdited, this, &ConnectionFields::edited);
        connect(m_shadow, &QLineEdit::editingFinished, this, &ServerFields::hideShadowPassword);
        connect(m_tls, &QComboBox::activated, this, &ConnectionFields::edited);
        m_shadow->setText(QString::fromStdString(m_firstShadow));
        hideShadowPassword();
    }

    void fill(const workspace::ConnectionForm &form) override
    {
        m_host->setText(QString::fromStdString(form.host));
        m_port->setText(QString::fromStdString(form.port));
        m_database->setText(QString::fromStdString(form.database));
        m_schema->setText(QString::fromStdString(form.schema));
        m_user->setText(QString::fromStdString(form.user));
        m_password->setText(QString::fromStdString(form.password));
        const QString mode = form.tls == "prefer" ? QString() : QString::fromStdString(form.tls);
        m_tls->setCurrentIndex(std::max(0, m_tls->findData(mode)));
        for (const auto &[name, field] : m_more) {
            const auto found = std::ranges::find(form.others, name, &std::pair<std::string, std::string>::first);
            field->setText(found == form.others.end() ? QString() : QString::fromStdString(found->second));
        }
    }

    void read(workspace::ConnectionForm &form) const override
    {
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
    }

    QString hindrance() const override
    {
        const QString port = m_port->text().trimmed();
        if (bool isNumber = false; !port.isEmpty() && (port.toUShort(&isNumber) == 0 || !isNumber))
            return tr("The port must be a number from 1 to 65535.");
        const auto shadow = shadowUrl();
        if (shadow)
            return {};
        m_unfold->setChecked(true); // what is wrong is seen
        return tr("The URL of the shadow database:") + u'\n' + QString::fromStdString(shadow.error().message);
    }

    core::Result<std::string> shadowUrl() const override
    {
        if (m_shadow->text().trimmed().isEmpty())
            return std::string();
        const auto form = workspace::readShownUrl(m_shadow->text().trimmed().toStdString(), m_knownShadow);
        return form ? workspace::writeConnectionUrl(*form, workspace::PasswordText::Written) : core::Result<std::string>(std::unexpected(form.error()));
    }

    QString title() const override { return tr("Connect to a server"); }
    QString foreignUrl() const override { return tr("The URL of a server does not start with file:."); }
    bool hasPassword() const override { return true; }

private:
    void addEncryption(QFormLayout &rows)
    {
        m_tls = new QComboBox;
        m_tls->setAccessibleName(tr("Encryption"));
        const std::pair<QString, QString> modes[] = {{QString(), tr("if the server offers it")},
                                                     {QStringLiteral("disable"), tr("never")},
                                                     {QStringLiteral("require"), tr("always")},
                                                     {QStringLiteral("verify-ca"), tr("always, with a known certificate")},
                                                     {QStringLiteral("verify-full"), tr("always, with a known certificate of this host")}};
        for (const auto &[mode, name] : modes)
            m_tls->addItem(name, mode);
        rows.addRow(tr("Encryption"), m_tls);
    }

    void addMore(QFormLayout &rows)
    {
        m_unfold = new QPushButton(tr("Certificates, time limit, shadow database"));
        m_unfold->setProperty("role", QStringLiteral("link"));
        m_unfold->setCheckable(true);
        m_unfold->setAutoDefault(false);
        auto *more = new QWidget;
        auto *form = new QFormLayout(more);
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(rows.horizontalSpacing());
        form->setVerticalSpacing(rows.verticalSpacing());
        form->setFieldGrowthPolicy(rows.fieldGrowthPolicy());
        for (const auto &[name, label] : moreFields)
            m_more.emplace_back(name, addField(*form, tr(label), QString()));
        m_shadow = addField(*form, tr("Shadow database (URL)"), tr("one is made, and dropped again"));
        m_shadow->setToolTip(tr("Histories are replayed there. It is emptied each time."));
        more->hide();
        connect(m_unfold, &QPushButton::toggled, more, &QWidget::setVisible);
        rows.addRow(QString(), m_unfold);
        rows.addRow(more);
    }

    void hideShadowPassword()
    {
        const auto form = workspace::readShownUrl(m_shadow->text().trimmed().toStdString(), m_knownShadow);
        if (!form)
            return;
        m_knownShadow = form->password;
        m_shadow->setText(QString::fromStdString(workspace::writeConnectionUrl(*form, workspace::PasswordText::Hidden)));
        m_shadow->setCursorPosition(0);
    }

    const std::string m_firstShadow;
    std::string m_knownShadow; // the password that stars in its URL stand for
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_schema = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_tls = nullptr;
    std::vector<std::pair<std::string, QLineEdit *>> m_more; // parameters with a field of their own, by name
    QLineEdit *m_shadow = nullptr;
    QPushButton *m_unfold = nullptr; // shows these
};

} // namespace

QLineEdit *addField(QFormLayout &rows, const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(name);
    rows.addRow(name, field);
    return field;
}

ConnectionFields *makeServerFields(const std::string &shadowUrl, QObject *parent)
{
    return new ServerFields(shadowUrl, parent);
}

} // namespace dunlin::designer
