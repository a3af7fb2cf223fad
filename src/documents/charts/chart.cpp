#include "documents/charts/chart.h"

#include <algorithm>
#include <limits>

namespace bd::documents {

QString chartNumber(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QLatin1Char('.'));
    return digits;
}

QString chartDecimal(qint64 number, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const qint64 size = number < 0 ? -number : number;
    QString text = chartNumber(size / unit);
    QString rest = decimals > 0 ? QString::number(size % unit).rightJustified(decimals, QLatin1Char('0')) : QString();
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    if (!rest.isEmpty())
        text += QLatin1Char(',') + rest;
    return number < 0 ? QLatin1Char('-') + text : text;
}

QString chartMoney(qint64 amount, const ChartWords &words)
{
    constexpr qint64 million = 1'000'000, thousandMillion = 1'000'000'000;
    const qint64 size = amount < 0 ? -amount : amount;
    // rounding may lift 999.96 million over the edge
    const bool isLarge = size >= thousandMillion - million / 20;
    if (size < million)
        return chartNumber(amount);
    const qint64 unit = isLarge ? thousandMillion : million;
    const qint64 tenths = (size * 10 + unit / 2) / unit;
    QString text = chartNumber(tenths / 10);
    if (tenths % 10 != 0)
        text += QLatin1Char(',') + QString::number(tenths % 10);
    return (amount < 0 ? QStringLiteral("-") : QString()) + text + QLatin1Char(' ')
         + (isLarge ? words.thousandMillion : words.million);
}

ChartScale chartScale(qint64 largest, int steps)
{
    largest = std::max<qint64>(largest, 1);
    steps = std::max(steps, 1);
    qint64 power = 1;
    while (true) {
        for (const int factor : {1, 2, 5}) {
            const qint64 step = power * factor;
            const qint64 needed = (largest - 1) / step + 1;
            if (needed > steps)
                continue;
            // the largest numbers there are have no round one above them
            return needed > std::numeric_limits<qint64>::max() / step ? ChartScale{largest, largest} : ChartScale{needed * step, step};
        }
        if (power > 100'000'000'000'000'000)
            return {largest, largest};
        power *= 10;
    }
}

} // namespace bd::documents
