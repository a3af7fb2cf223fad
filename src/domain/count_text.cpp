#include "domain/count_text.h"

#include "base/text/fold.h"
#include "domain/money_text.h"

#include <QRegularExpression>

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

} // namespace bd::domain
