#include "domain/count_text.h"

#include "base/text/fold.h"
#include "domain/money_text.h"

#include <QRegularExpression>
#include <cmath>

namespace bd::domain {

TypedCount countFrom(const QString &typed)
{
    // groups of three behind dots, commas or blanks, or digits alone; a few words that make it an estimate
    static const QRegularExpression form(QStringLiteral("^(~|\\b(?:uoc|khoang|gan|tren|hon)\\b\\.?)?\\s*(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,15})$"));
    const QString text = text::searchKey(typed);
    if (text.isEmpty())
        return {};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {std::nullopt, false, false};
    QString digits = match.captured(2);
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(',')).remove(QLatin1Char(' '));
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return {ok ? std::optional(value) : std::nullopt, match.hasCaptured(1), ok};
}

QString countText(const std::optional<qint64> &count)
{
    return count ? moneyText(*count) : QString();
}

double roundedPercent(double percent, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    // 0.15 is stored as 0.1499…: what people typed as a half is rounded as one
    return std::round(percent * scale + (percent < 0 ? -1e-9 : 1e-9)) / scale;
}

QString percentNumber(double percent, int decimals)
{
    QString text = QString::number(std::abs(roundedPercent(percent, decimals)), 'f', decimals);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.'))))
        text.chop(1);
    const QString rest = text.section(QLatin1Char('.'), 1);
    QString whole = text.section(QLatin1Char('.'), 0, 0);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, QLatin1Char('.'));
    if (!rest.isEmpty())
        whole += QLatin1Char(',') + rest;
    return percent < 0 && whole != QLatin1String("0") ? QLatin1Char('-') + whole : whole;
}

} // namespace bd::domain
