#include "documents/template/filters.h"

#include "documents/template/formats.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

Json text(const QString &s)
{
    return toStd(s);
}

Json withNumber(const Json &value, QString (*format)(const Decimal &))
{
    const std::optional<Decimal> number = decimalOf(value);
    return number ? text(format(*number)) : value;
}

Json withDate(const Json &value, QString (*format)(const IsoDate &))
{
    const std::optional<IsoDate> date = value.is_string() ? isoDate(printed(value)) : std::nullopt;
    return date ? text(format(*date)) : value;
}

QString money(const Decimal &number)
{
    return grouped(number) + u" đồng"_s;
}

QString fullDate(const IsoDate &date)
{
    return longDate(date);
}

Json percent(const Json &value, const QString &argument)
{
    const std::optional<Decimal> number = decimalOf(value);
    if (!number)
        return value;
    const qsizetype decimals = argument.isEmpty() ? 2 : argument.toInt();
    return text(grouped(roundedTo(*number, decimals)) + u'%');
}

Json words(const Json &value, const QString &argument)
{
    const std::optional<Decimal> number = decimalOf(value);
    return number ? text(inWords(*number, argument.isEmpty() ? u"linh"_s : argument)) : value;
}

Json upper(const Json &value, const QString &)
{
    if (!isRich(value))
        return text(printed(value).toUpper());
    Json result{{"spans", Json::array()}};
    for (const Json &span : value.at("spans")) {
        if (!span.is_object())
            continue;
        if (span.contains("footnote")) {
            result["spans"].push_back(span);
            continue;
        }
        Json raised{{"text", toStd(spanText(span).toUpper())}};
        for (const char *key : {"bold", "italic"})
            if (const auto it = span.find(key); it != span.end())
                raised[key] = isTruthy(*it);
        result["spans"].push_back(std::move(raised));
    }
    return result;
}

/// 1 to 3999 as I … MMMCMXCIX; others are printed as they are.
Json romanNumber(const Json &value, const QString &)
{
    static constexpr std::array<std::pair<int, const char *>, 13> steps{{{1000, "M"},
                                                                         {900, "CM"},
                                                                         {500, "D"},
                                                                         {400, "CD"},
                                                                         {100, "C"},
                                                                         {90, "XC"},
                                                                         {50, "L"},
                                                                         {40, "XL"},
                                                                         {10, "X"},
                                                                         {9, "IX"},
                                                                         {5, "V"},
                                                                         {4, "IV"},
                                                                         {1, "I"}}};
    const std::optional<Decimal> number = decimalOf(value);
    int rest = number && number->isInteger() && !number->negative ? number->whole.toInt() : 0;
    if (rest < 1 || rest > 3999)
        return value;
    std::string result;
    for (const auto &[step, sign] : steps)
        for (; rest >= step; rest -= step)
            result += sign;
    return result;
}

Json orElse(const Json &value, const QString &argument)
{
    const bool blank = value.is_null() || (value.is_string() && printed(value).trimmed().isEmpty()) ||
                       (isRich(value) && !isTruthy(value));
    return blank ? text(argument) : value;
}

bool isDecimals(const QString &argument)
{
    return argument.size() == 1 && argument[0] >= u'0' && argument[0] <= u'6';
}

bool isLinkWord(const QString &argument)
{
    return argument == u"linh" || argument == u"lẻ";
}

constexpr std::array filters{
    Filter{"ngay", false, false, nullptr,
           [](const Json &v, const QString &) { return withDate(v, fullDate); }},
    Filter{"ngay_ngan", false, false, nullptr,
           [](const Json &v, const QString &) { return withDate(v, shortDate); }},
    Filter{"ngay_vb", false, false, nullptr,
           [](const Json &v, const QString &) { return withDate(v, shortDate); }},
    Filter{"so2", false, false, nullptr,
           [](const Json &v, const QString &) { return withNumber(v, twoDigits); }},
    Filter{"so", false, false, nullptr,
           [](const Json &v, const QString &) { return withNumber(v, grouped); }},
    Filter{"pt", true, false, isDecimals, percent},
    Filter{"dong", false, false, nullptr,
           [](const Json &v, const QString &) { return withNumber(v, money); }},
    Filter{"bang_chu", true, false, isLinkWord, words},
    Filter{"hoa", false, false, nullptr, upper},
    Filter{"la_ma", false, false, nullptr, romanNumber},
    Filter{"mac_dinh", true, true, nullptr, orElse},
};

} // namespace

const Filter *findFilter(const QString &name)
{
    for (const Filter &filter : filters)
        if (name == QLatin1String(filter.name))
            return &filter;
    return nullptr;
}

QStringList filterNames()
{
    QStringList names;
    for (const Filter &filter : filters)
        names << QLatin1String(filter.name);
    return names;
}

} // namespace bd::documents
