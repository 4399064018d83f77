#include "app/designer/theme/theme.h"

#include "app/designer/theme/icon_engine.h"
#include "app/designer/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

#include <algorithm>

namespace dunlin::designer {

namespace {

QFont firstInstalled(const QStringList &families, QFontDatabase::SystemFont fallback)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return QFont(family);
    }
    return QFontDatabase::systemFont(fallback);
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.background);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.faint);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accentGround);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.strongLine);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.faint);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_tokens(&lightTokens())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    m_tokens = mode == Mode::Dark || (mode == Mode::System && systemIsDark()) ? &darkTokens() : &lightTokens();
    apply();
}

// Qt 6.4 has no colour scheme hint: the desktop's palette tells, as long as ours is not set.
bool Theme::systemIsDark() const
{
    const QPalette system = QApplication::style()->standardPalette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(*m_tokens));
    QApplication::setFont(interfaceFont());
    qApp->setStyleSheet(styleSheet(*m_tokens));
    Q_EMIT changed();
}

void Theme::setCodeSize(int pixels)
{
    pixels = std::clamp(pixels, leastCodeSize, mostCodeSize);
    if (pixels == m_codeSize)
        return;
    m_codeSize = pixels;
    Q_EMIT changed();
}

QFont Theme::interfaceFont() const
{
    QFont font = firstInstalled({QStringLiteral("Inter")}, QFontDatabase::GeneralFont);
    font.setPixelSize(13);
    return font;
}

QFont Theme::smallFont() const
{
    QFont font = interfaceFont();
    font.setPixelSize(11);
    return font;
}

QFont Theme::codeFont() const
{
    QFont font = firstInstalled({QStringLiteral("JetBrains Mono")}, QFontDatabase::FixedFont);
    font.setPixelSize(m_codeSize);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, m_tokens->soft);
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return QIcon(new IconEngine(name, colour, m_tokens->faint)); // QIcon owns its engine
}

} // namespace dunlin::designer
