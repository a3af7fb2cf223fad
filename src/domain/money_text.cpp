#include "domain/money_text.h"

#include "base/text/fold.h"

#include <array>

namespace bd::domain {

namespace {

constexpr qint64 largest = 9'000'000'000'000'000LL; ///< beyond any budget, and exact in every program that reads it
constexpr qint64 least = 1000;                      ///< a smaller number without a unit may mean thousands or millions

struct Unit {
    const char16_t *word;
    qint64 scale;
};
/// Longer words first: the first that fits is taken.
constexpr std::array<Unit, 24> units{{
    {u"triệu đồng", 1'000'000}, {u"triệu đ", 1'000'000}, {u"triệu", 1'000'000}, {u"trđ", 1'000'000},
    {u"tr.đ", 1'000'000},       {u"tr đồng", 1'000'000}, {u"tr", 1'000'000},    {u"tỷ đồng", 1'000'000'000},
    {u"tỉ đồng", 1'000'000'000}, {u"tỷ đ", 1'000'000'000}, {u"tỷ", 1'000'000'000}, {u"tỉ", 1'000'000'000},
    {u"nghìn đồng", 1000},      {u"ngàn đồng", 1000},    {u"nghìn", 1000},      {u"ngàn", 1000},
    {u"kđ", 1000},              {u"k", 1000},            {u"đồng", 1},          {u"vnđ", 1},
    {u"vnd", 1},                {u"đ", 1},               {u"₫", 1},             {u"ty", 1'000'000'000},
}};

struct Number {
    QString digits, fraction;
};

/// Digits in groups of three ("45.000.000", "45 000"), or with a fraction ("9,8", "1.5"); nullopt where it may be either.
std::optional<Number> numberOf(const QString &text, bool hasScale)
{
    const auto isDigits = [](const QString &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c < u'0' || c > u'9'; });
    const QString sign = first == text.end() ? QString() : QString(*first);
    if (sign.isEmpty())
        return isDigits(text) ? std::optional(Number{text, {}}) : std::nullopt;
    QString whole = text, fraction;
    if (const auto comma = text.lastIndexOf(u','); comma >= 0 && sign != u","_qs) { // "1.234,5"
        fraction = text.mid(comma + 1);
        whole = text.left(comma);
    }
    const QStringList parts = whole.split(sign);
    const bool grouped = parts.first().size() <= 3
        && std::all_of(parts.begin() + 1, parts.end(), [](const QString &part) { return part.size() == 3; });
    if (!std::all_of(parts.begin(), parts.end(), isDigits) || (!fraction.isEmpty() && !isDigits(fraction)))
        return std::nullopt;
    const bool isSingle = parts.size() == 2;
    if (isSingle && fraction.isEmpty() && hasScale && sign != u" "_qs && (!grouped || sign == u","_qs)) {
        if (grouped || parts.at(1).size() > 6) // "1,500 triệu": a thousand and a half, or one and a half?
            return std::nullopt;
        return Number{parts.at(0), parts.at(1)};
    }
    if (!grouped)
        return std::nullopt;
    return Number{parts.join(QString()), fraction};
}

std::optional<qint64> scaled(const Number &number, qint64 scale)
{
    if (number.digits.size() > 16)
        return std::nullopt;
    const qint64 whole = number.digits.toLongLong();
    if (whole > largest / scale)
        return std::nullopt;
    qint64 value = whole * scale, part = scale;
    for (const QChar digit : number.fraction) {
        if (part % 10 != 0)
            return digit == u'0' ? std::optional(value) : std::nullopt; // less than one đồng
        part /= 10;
        value += part * digit.digitValue();
    }
    return value;
}

/// "1 tỷ 200 triệu" is read part by part; "1tr5" is one and a half.
std::optional<qint64> amountOf(const QString &low)
{
    qint64 sum = 0, before = largest + 1;
    qsizetype at = 0;
    while (at < low.size()) {
        qsizetype end = at;
        while (end < low.size() && (low[end].isDigit() || low[end] == u'.' || low[end] == u',' || low[end] == u' '))
            ++end;
        const QString number = low.mid(at, end - at).trimmed();
        const QStringView rest = QStringView(low).sliced(end);
        const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit &u) {
            return rest.startsWith(QStringView(u.word))
                && (rest.size() == QStringView(u.word).size() || !rest[QStringView(u.word).size()].isLetter());
        });
        const bool isLast = rest.isEmpty();
        if (!isLast && unit == units.end())
            return std::nullopt;
        const bool halves = isLast && before == 1'000'000 && low[at] != u' ' && number.size() <= 3; // behind "1tr"
        const qint64 scale = isLast ? 1 : unit->scale;
        if (isLast && at > 0 && !halves)
            return std::nullopt;
        const auto read = halves ? std::optional(Number{QStringLiteral("0"), number}) : numberOf(number, scale > 1);
        const auto value = read ? scaled(*read, halves ? before : scale) : std::nullopt;
        const bool isBare = isLast && at == 0;
        if (!value || scale >= before || (isBare && *value < least && *value != 0) || sum > largest - *value)
            return std::nullopt;
        sum += *value;
        before = scale;
        at = isLast ? low.size() : end + QStringView(unit->word).size();
        if (at < low.size() && low[at] == u'.' && at + 1 == low.size())
            ++at;
    }
    return sum;
}

} // namespace

std::optional<qint64> moneyFrom(const QString &typed)
{
    const QString low = text::canonical(typed).trimmed();
    if (low.isEmpty() || low.size() > 40 || !low.front().isDigit())
        return std::nullopt;
    return amountOf(low);
}

QString moneyText(qint64 amount)
{
    QString digits = QString::number(amount);
    for (qsizetype at = digits.size() - 3; at > (amount < 0 ? 1 : 0); at -= 3)
        digits.insert(at, u'.');
    return digits;
}

Budget budgetFrom(const QString &typed, const Budget &before)
{
    Budget budget;
    budget.source = before.source;
    const QString words = text::nfc(text::squeezed(typed));
    budget.amount = moneyFrom(words);
    if (budget.amount)
        return budget;
    budget.text = words;
    // "25.000.000, NS tỉnh": what stands before a comma and a blank, a bracket or a semicolon.
    for (qsizetype at = 1; at < words.size() && !budget.amount; ++at) {
        const bool ends = words[at] == u';' || words[at] == u'(' || (words[at] == u',' && at + 1 < words.size() && words[at + 1] == u' ');
        if (ends)
            budget.amount = moneyFrom(words.left(at));
        if (ends)
            break;
    }
    return budget;
}

QString budgetText(const Budget &budget)
{
    if (!budget.text.isEmpty())
        return budget.text;
    return budget.amount ? moneyText(*budget.amount) : QString();
}

} // namespace bd::domain
