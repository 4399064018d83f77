// Theme: which tokens are in force, and what follows from them: palette, style sheet, fonts, tinted icons.
#pragma once

#include "app/designer/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

namespace dunlin::designer {

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode); // applies it to the application
    const Tokens &tokens() const { return *m_tokens; }

    static constexpr int leastCodeSize = 9, mostCodeSize = 24; // pixels
    int codeSize() const { return m_codeSize; }
    void setCodeSize(int pixels);

    QFont interfaceFont() const;
    QFont smallFont() const;
    QFont codeFont() const;
    // An outline icon of resources/icons in the soft text colour, or another.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QColor &colour) const;

Q_SIGNALS:
    void changed();

private:
    bool systemIsDark() const;
    void apply();

    Mode m_mode = Mode::System;
    int m_codeSize = 13;
    const Tokens *m_tokens = nullptr;
};

} // namespace dunlin::designer
