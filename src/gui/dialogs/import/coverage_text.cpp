#include "application/translation.h"
#include "gui/dialogs/import/import_dialog.h"

#include <cmath>

namespace bd::gui {

namespace {

QString percent(int tenths)
{
    QString text = QString::number(tenths / 10);
    if (tenths % 10 != 0)
        text += (application::language() == QLatin1String("en") ? QLatin1Char('.') : QLatin1Char(',')) + QString::number(tenths % 10);
    return text;
}

} // namespace

QString coverageText(const exchange::Coverage &coverage)
{
    // The share taken never says more than is true, a loss never less; what was left out takes the rest: the sum is 100.
    constexpr int whole = 1000;
    const int lost = coverage.lost > 0 ? std::max(1, static_cast<int>(std::lround(coverage.lost * whole))) : 0;
    int plan = std::min(static_cast<int>(std::floor(coverage.plan * whole + 1e-6)), whole - lost);
    if (coverage.leftOut <= 0 && coverage.plan > 0)
        plan = whole - lost;
    const int out = whole - plan - lost;
    QStringList parts{ImportDialog::tr("Taken over: %1% of the words").arg(percent(plan))};
    if (out > 0)
        parts.append(ImportDialog::tr("left out: %1%").arg(percent(out)));
    parts.append(lost > 0 ? ImportDialog::tr("lost: %1%").arg(percent(lost)) : ImportDialog::tr("no word was lost"));
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

} // namespace bd::gui
