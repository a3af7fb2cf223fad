#include "gui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <algorithm>
#include <cmath>

namespace bd::gui {

namespace {

QPalette makePalette(const Colors &c)
{
    QPalette p(c.button, c.window);
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.late);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = c.text;
        faint.setAlphaF(0.45F);
        p.setColor(QPalette::Disabled, role, faint);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return p;
}

double luminance(const QColor &color)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Fusion draws outlines darker than the window: on a dark one, empty boxes to tick and fields would vanish.
class OutlinedStyle final : public QProxyStyle {
public:
    OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        const bool isCircle = element == PE_IndicatorRadioButton;
        if ((!isBox && !isCircle && element != PE_FrameLineEdit) || !isDark(option->palette))
            return;
        const bool isSelected = isBox && option->state.testFlag(State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        const Colors &colors = darkColors();
        painter->setPen(isSelected ? colors.onAccent : isBox || isCircle ? colors.muted : colors.border.lighter(130));
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isCircle)
            painter->drawEllipse(edge.adjusted(1, 1, -1, -1));
        else
            painter->drawRoundedRect(edge, 2, 2);
        painter->restore();
    }
};

} // namespace

const Colors &lightColors()
{
    static const Colors colors{
        .window = QColor(0xF4F3F7), .base = QColor(0xFFFFFF), .alternate = QColor(0xF9F8FC), .text = QColor(0x1F1D24),
        .muted = QColor(0x625E6B), .border = QColor(0xD5D1DE), .button = QColor(0xFBFAFD), .accent = QColor(0x5E3B9E),
        .onAccent = QColor(0xFFFFFF), .actionMonth = QColor(0xA84A00), .done = QColor(0x2E7D32),
        .running = QColor(0x1565C0), .soon = QColor(0x8A5A00), .late = QColor(0xC62828), .mark = QColor(0xE9E0F7),
        .noteBack = QColor(0xEFE9F9), .warnBack = QColor(0xFFF3D6), .errorBack = QColor(0xFDE7E7)};
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{
        .window = QColor(0x242328), .base = QColor(0x1B1A1F), .alternate = QColor(0x212026), .text = QColor(0xECEAF1),
        .muted = QColor(0xA8A3B3), .border = QColor(0x4A4752), .button = QColor(0x35333C), .accent = QColor(0xB79CED),
        .onAccent = QColor(0x1B1A1F), .actionMonth = QColor(0xFF9E4A), .done = QColor(0x81C784),
        .running = QColor(0x64B5F6), .soon = QColor(0xE6B450), .late = QColor(0xEF9A9A), .mark = QColor(0x3D3157),
        .noteBack = QColor(0x352C4A), .warnBack = QColor(0x43371C), .errorBack = QColor(0x4A2529)};
    return colors;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colors &colorsOf(const QPalette &palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

void applyTheme(QApplication &app, Theme theme)
{
    constexpr const char *key = "bdSystemIsDark";
    if (!app.property(key).isValid())
        app.setProperty(key, isDark(QApplication::palette()));
    const bool dark = theme == Theme::Dark || (theme == Theme::System && app.property(key).toBool());
    QApplication::setStyle(new OutlinedStyle);
    QApplication::setPalette(makePalette(dark ? darkColors() : lightColors()));
}

void applyFontScale(QApplication &app, int percent)
{
    constexpr const char *key = "bdSystemFontSize";
    constexpr double usual = 10; // where the system gives its size in pixels
    QFont font = QApplication::font();
    if (!app.property(key).isValid())
        app.setProperty(key, font.pointSizeF() > 0 ? font.pointSizeF() : usual);
    const double size = app.property(key).toDouble() * std::clamp(percent, 100, 150) / 100;
    if (std::abs(font.pointSizeF() - size) < 0.01)
        return;
    font.setPointSizeF(size);
    QApplication::setFont(font);
}

QString themeCode(Theme theme)
{
    return theme == Theme::Dark ? QStringLiteral("dark")
         : theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("system");
}

Theme themeFromCode(const QString &code)
{
    return code == QLatin1String("dark") ? Theme::Dark : code == QLatin1String("light") ? Theme::Light : Theme::System;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace bd::gui
