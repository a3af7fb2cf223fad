// Our palettes over Fusion, light and dark, and the few colours that Qt's palette has no role for.
#pragma once
#include <QColor>
#include <QPalette>

class QApplication;

namespace bd::gui {

enum class Theme { System, Light, Dark };

struct Colors {
    QColor window, base, alternate, text, muted, border, button;
    QColor accent, onAccent;
    QColor actionMonth, done, running, soon, late; ///< states; always beside a word or an icon
    QColor mark;                                   ///< behind highlighted source lines
    QColor noteBack, warnBack, errorBack;          ///< behind notices, under `text`
};

/// The grid: distances are multiples of this.
inline constexpr int grid = 8;

const Colors &lightColors();
const Colors &darkColors();
/// The colours that go with a palette: light or dark by its window colour.
const Colors &colorsOf(const QPalette &palette);
bool isDark(const QPalette &palette);

/// Style and palette for the whole program. System follows the palette found at start (Qt 6.4 can't tell of later changes).
void applyTheme(QApplication &app, Theme theme);

/// The size of all letters in the window, in per cent of the system's; at once, also in windows that are open. 100 to 150.
void applyFontScale(QApplication &app, int percent);

QString themeCode(Theme theme);
Theme themeFromCode(const QString &code);

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace bd::gui
