// ShownWindow: the program's window on a copy of the sample shop, with settings of its own.
#pragma once

#include "app/designer/preview/preview_pane.h"
#include "app/designer/shell/main_window.h"
#include "app/designer/shell/samples.h"
#include "tests/app/designer/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace dunlin::test {

class ShownWindow
{
public:
    ShownWindow() : m_settings(m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), window(m_theme, m_settings)
    {
        m_theme.setMode(designer::Theme::Mode::Light);
        if (const auto copied = designer::copySample(QStringLiteral("shop"), m_home.path()))
            shop = *copied;
    }

    bool open()
    {
        window.show();
        window.openProject(shop);
        return until([this] { return window.connection().state() == designer::ConnectionState::Connected && window.preview()->plan() && !window.connection().isBusy(); });
    }

    template <typename Condition>
    bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

    // As another program would.
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(shop + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    void replace(const std::string &what, const std::string &with)
    {
        const auto at = static_cast<std::uint32_t>(window.document().text(0).find(what));
        window.document().apply({"edit", {{0, core::EditList({{{at, at + static_cast<std::uint32_t>(what.size())}, with}})}}});
    }

    QString sql() const { return window.preview()->plan() ? QString::fromStdString(window.preview()->plan()->script.text) : QString(); }

private:
    QTemporaryDir m_home;
    QSettings m_settings;
    designer::Theme m_theme;

public:
    QString shop;
    designer::MainWindow window;
};

} // namespace dunlin::test
