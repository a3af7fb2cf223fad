// Pictures to look at, and those of docs/images: written into the folder that BD_SCREENS names. For hidden tests, on a screen or
// Xvfb for its fonts.
#pragma once
#include "support/catch.h"

#include <QCoreApplication>
#include <QTest>
#include <QWidget>

namespace bd::test {

/// As NAME.png, once everything that waits to be laid out was.
inline void shoot(QWidget &widget, const QString &name)
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("BD_SCREENS"));
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    REQUIRE(widget.grab().save(QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace bd::test
