#include "documents/template/formats.h"

#include <QDate>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

bool allDigits(QStringView s)
{
    return !s.isEmpty() && std::all_of(s.begin(), s.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Decimal> parsed(QString s)
{
    Decimal number;
    s = s.trimmed();
    if (s.startsWith(u'-')) {
        number.negative = true;
        s.remove(0, 1);
    }
    const qsizetype point = s.indexOf(u'.');
    number.whole = point < 0 ? s : s.left(point);
    number.fraction = point < 0 ? QString() : s.mid(point + 1);
    if (!allDigits(number.whole) || (point >= 0 && !allDigits(number.fraction)))
        return std::nullopt;
    while (number.whole.size() > 1 && number.whole.startsWith(u'0'))
        number.whole.remove(0, 1);
    return number;
}

bool isZero(const Decimal &number)
{
    return number.whole == u"0" &&
           std::all_of(number.fraction.begin(), number.fraction.end(), [](QChar c) { return c == u'0'; });
}

QString sign(const Decimal &number)
{
    return number.negative && !isZero(number) ? u"-"_s : QString();
}

QString dots(const QString &digits)
{
    QString result = digits;
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        result.insert(i, u'.');
    return result;
}

QString tail(const Decimal &number)
{
    return number.isInteger() ? QString() : u',' + number.fraction;
}

const QStringList &digitWords()
{
    static const QStringList words{u"không"_s, u"một"_s, u"hai"_s, u"ba"_s,  u"bốn"_s,
                                   u"năm"_s,   u"sáu"_s, u"bảy"_s, u"tám"_s, u"chín"_s};
    return words;
}

/// Tens and units: "mười lăm", "hai mươi mốt", "linh năm" (with `full`, behind hundreds).
QStringList belowHundred(int tens, int units, bool full, const QString &linkWord)
{
    const QStringList &digit = digitWords();
    QStringList words;
    if (tens == 0) {
        if (units > 0 && full)
            words << linkWord;
        if (units > 0)
            words << digit[units];
        return words;
    }
    if (tens == 1)
        words << u"mười"_s;
    else
        words << digit[tens] << u"mươi"_s;
    if (units == 5)
        words << u"lăm"_s;
    else if (units == 1 && tens > 1)
        words << u"mốt"_s;
    else if (units == 4 && tens > 1)
        words << u"tư"_s;
    else if (units > 0)
        words << digit[units];
    return words;
}

/// A group of three digits; `full` says "không trăm" and the link word, as behind a higher group.
QStringList threeDigits(int group, bool full, const QString &linkWord)
{
    QStringList words;
    const int hundreds = group / 100;
    if (hundreds > 0 || full)
        words << digitWords()[hundreds] << u"trăm"_s;
    return words + belowHundred(group / 10 % 10, group % 10, hundreds > 0 || full, linkWord);
}

/// Up to nine digits: triệu, nghìn, units.
QStringList nineDigits(int number, bool full, const QString &linkWord)
{
    static const QStringList names{u"triệu"_s, u"nghìn"_s, QString()};
    const int groups[] = {number / 1'000'000, number / 1'000 % 1'000, number % 1'000};
    QStringList words;
    for (int i = 0; i < 3; ++i) {
        if (groups[i] == 0)
            continue;
        words += threeDigits(groups[i], full || !words.isEmpty(), linkWord);
        if (!names[i].isEmpty())
            words << names[i];
    }
    return words;
}

/// Any length: nine digits at a time, each higher nine followed by "tỷ".
QStringList wholeWords(const QString &digits, const QString &linkWord)
{
    QStringList words;
    const qsizetype nines = (digits.size() + 8) / 9;
    for (qsizetype i = nines - 1; i >= 0; --i) {
        const qsizetype end = digits.size() - 9 * i;
        const qsizetype begin = std::max<qsizetype>(0, end - 9);
        const int value = QStringView(digits).mid(begin, end - begin).toInt();
        if (value > 0)
            words += nineDigits(value, !words.isEmpty(), linkWord);
        if (i > 0 && !words.isEmpty())
            words << u"tỷ"_s;
    }
    return words.isEmpty() ? QStringList{digitWords()[0]} : words;
}

} // namespace

std::optional<Decimal> decimalOf(const nlohmann::json &value)
{
    if (value.is_number_integer() || value.is_number_unsigned())
        return parsed(QString::fromStdString(value.dump()));
    if (value.is_number_float())
        return parsed(
            QLocale::c().toString(value.get<double>(), 'f', QLocale::FloatingPointShortest).remove(u','));
    if (value.is_string())
        return parsed(QString::fromStdString(value.get<std::string>()));
    return std::nullopt;
}

Decimal roundedTo(Decimal number, qsizetype decimals)
{
    if (number.fraction.size() <= decimals)
        return number;
    const bool up = number.fraction[decimals] >= u'5';
    QString digits = number.whole + number.fraction.left(decimals);
    for (qsizetype i = digits.size() - 1; up && i >= -1; --i) {
        if (i < 0) {
            digits.prepend(u'1');
        } else if (digits[i] == u'9') {
            digits[i] = u'0';
        } else {
            digits[i] = QChar(digits[i].unicode() + 1);
            break;
        }
    }
    number.whole = digits.left(digits.size() - decimals);
    number.fraction = digits.right(decimals);
    while (number.fraction.endsWith(u'0'))
        number.fraction.chop(1);
    return number;
}

QString grouped(const Decimal &number)
{
    return sign(number) + dots(number.whole) + tail(number);
}

QString twoDigits(const Decimal &number)
{
    return sign(number) +
           (number.isInteger() && number.whole.size() < 2 ? u'0' + number.whole : dots(number.whole)) +
           tail(number);
}

QString inWords(const Decimal &number, const QString &linkWord)
{
    QStringList words;
    if (!sign(number).isEmpty())
        words << u"âm"_s;
    words += wholeWords(number.whole, linkWord);
    if (!number.isInteger()) {
        words << u"phẩy"_s;
        // "0,05" is "không phẩy không năm", "55,75" is "năm mươi lăm phẩy bảy mươi lăm".
        qsizetype zeros = 0;
        while (zeros < number.fraction.size() && number.fraction[zeros] == u'0') {
            words << digitWords()[0];
            ++zeros;
        }
        if (zeros < number.fraction.size())
            words += wholeWords(number.fraction.mid(zeros), linkWord);
    }
    return words.join(u' ');
}

std::optional<IsoDate> isoDate(const QString &iso)
{
    const QStringList parts = iso.split(u'-');
    static constexpr int widths[] = {4, 2, 2};
    if (parts.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i].size() != widths[i] || !allDigits(parts[i]))
            return std::nullopt;
    IsoDate date;
    date.year = parts[0].toInt();
    if (parts.size() > 1)
        date.month = parts[1].toInt();
    if (parts.size() > 2)
        date.day = parts[2].toInt();
    if (!QDate::isValid(date.year, date.month.value_or(1), date.day.value_or(1)))
        return std::nullopt;
    return date;
}

QString dayText(int day)
{
    return u"%1"_s.arg(day, 2, 10, QLatin1Char('0'));
}

QString monthText(int month)
{
    return month < 3 ? dayText(month) : QString::number(month);
}

QString longDate(const std::optional<IsoDate> &date)
{
    const QString gap(6, u' ');
    const auto word = [&gap](const QString &name, const QString &value) {
        return name + (value.isEmpty() ? gap : u' ' + value + u' ');
    };
    const QString day = date && date->day ? dayText(*date->day) : QString();
    const QString month = date && date->month ? monthText(*date->month) : QString();
    const QString year = date ? u"năm %1"_s.arg(date->year) : u"năm"_s + gap;
    return word(u"ngày"_s, day) + word(u"tháng"_s, month) + year;
}

QString shortDate(const IsoDate &date)
{
    QString text = QString::number(date.year);
    if (date.month)
        text = monthText(*date.month) + u'/' + text;
    if (date.day)
        text = dayText(*date.day) + u'/' + text;
    return text;
}

} // namespace bd::documents
