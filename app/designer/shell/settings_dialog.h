// SettingsDialog: what is a matter of taste. Everything takes effect at once; there is nothing to confirm.
#pragma once

#include "app/designer/shell/key_bindings.h"
#include "app/designer/theme/theme.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace dunlin::designer {

// Names of what is kept in the settings.
namespace setting {
inline const QString theme = QStringLiteral("theme");
inline const QString codeSize = QStringLiteral("codeSize"); // pixels
inline const QString formatOnSave = QStringLiteral("formatOnSave");
inline const QString tourSeen = QStringLiteral("tourSeen");
} // namespace setting

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Theme &theme, QSettings &settings, KeyBindings &keys, QWidget *parent = nullptr);

private:
    QWidget *makeGeneral();
    QWidget *makeKeys();
    void fillKeys();
    void bind(QAction *action, const QKeySequence &keys);

    Theme &m_theme;
    QSettings &m_settings;
    KeyBindings &m_keys;
    QTreeWidget *m_list = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace dunlin::designer
