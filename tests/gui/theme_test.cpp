#include "gui/theme.h"

#include "gui/icon.h"
#include "gui/widgets/notice_bar.h"
#include "support/catch.h"

#include <QApplication>

using namespace bd::gui;

TEST_CASE("A notice that is shown follows another theme", "[gui][theme]")
{
    NoticeBar bar;
    applyTheme(*qApp, Theme::Light);
    bar.showNotice({Notice::Kind::Warning, QStringLiteral("Chưa ghi được"), {}});
    CHECK(bar.palette().color(bar.backgroundRole()) == colorsOf(QApplication::palette()).warnBack);
    const QColor light = bar.palette().color(bar.backgroundRole());
    applyTheme(*qApp, Theme::Dark);
    QCoreApplication::sendPostedEvents();
    CHECK(bar.palette().color(bar.backgroundRole()) == colorsOf(QApplication::palette()).warnBack);
    CHECK(bar.palette().color(bar.backgroundRole()) != light);
    applyTheme(*qApp, Theme::Light);
}

TEST_CASE("Text can be read in both themes", "[gui][theme]")
{
    for (const Colors *c : {&lightColors(), &darkColors()}) {
        const std::vector<std::pair<QColor, QColor>> pairs{
            {c->text, c->window},  {c->text, c->base},      {c->text, c->alternate}, {c->text, c->button},
            {c->muted, c->window}, {c->muted, c->base},     {c->muted, c->alternate}, {c->accent, c->base},
            {c->accent, c->window}, {c->onAccent, c->accent}, {c->done, c->base},    {c->running, c->base},
            {c->soon, c->base},    {c->late, c->base},      {c->actionMonth, c->base}, {c->done, c->alternate},
            {c->done, c->window},  {c->soon, c->window},    {c->late, c->window},    {c->running, c->alternate},
            {c->text, c->mark},    {c->text, c->noteBack},  {c->text, c->warnBack},  {c->text, c->errorBack},
            {c->muted, c->noteBack}};
        for (const auto &[front, back] : pairs) {
            INFO(front.name().toStdString() << " on " << back.name().toStdString());
            CHECK(contrast(front, back) >= 4.5);
        }
    }
}

TEST_CASE("The contrast formula is WCAG's", "[gui][theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("Palettes follow the chosen theme", "[gui][theme]")
{
    applyTheme(*qApp, Theme::Dark);
    CHECK(isDark(QApplication::palette()));
    CHECK(QApplication::palette().color(QPalette::Highlight) == QColor(0xB79CED));
    applyTheme(*qApp, Theme::Light);
    CHECK_FALSE(isDark(QApplication::palette()));
    CHECK(QApplication::palette().color(QPalette::Highlight) == QColor(0x5E3B9E));
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        CHECK(themeFromCode(themeCode(theme)) == theme);
}

TEST_CASE("A missing icon is null, so that buttons show their text", "[gui][theme]")
{
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
    if (const QIcon known = icon(QStringLiteral("document-import")); !known.isNull()) {
        CHECK(known.pixmap(22, 22).width() == 22);
        CHECK_FALSE(known.pixmap(100, 100).isNull());
    }
}
