#include "exchange/activities/number_text.h"

#include "base/text/fold.h"
#include "domain/money_text.h"

#include <QRegularExpression>
#include <cmath>

namespace bd::exchange {

namespace {

constexpr double largest = 9e15;

bool isUnknown(const QString &folded)
{
    static const QRegularExpression shape(QStringLiteral("^[-.x/_…*]*$|^(khong (ro|co so lieu|thong ke)|chua (ro|thong ke|co|co so lieu)|n/?a|kxd)$"));
    return shape.match(folded).hasMatch();
}

/// Thousands in groups of three behind `sign`.
bool isGrouped(const QString &whole, QChar sign)
{
    const QStringList groups = whole.split(sign);
    return groups.front().size() <= 4 && std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

struct Decimal {
    std::optional<double> value;
    bool isDoubtful = false;
};

/// Digits and signs as a number, by what the column says about its signs.
Decimal decimalOf(QString digits, const ColumnMeaning &meaning)
{
    static const QRegularExpression blanks(QStringLiteral("(?<=\\d)[\\s\\x{00a0}\\x{202f}'](?=\\d{3})"));
    digits.remove(blanks);
    const qsizetype dots = digits.count(u'.'), commas = digits.count(u',');
    QChar thousands, fraction;
    if (dots > 0 && commas > 0) { // the sign that stands last is the fraction's
        fraction = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',';
        thousands = fraction == u'.' ? u',' : u'.';
    } else if (dots + commas > 0) {
        const QChar sign = dots > 0 ? u'.' : u',';
        const Separators how = dots > 0 ? meaning.dots : meaning.commas;
        const bool mayGroup = isGrouped(digits, sign) && !digits.startsWith(u'0');
        if (dots + commas == 1 && mayGroup && how == Separators::Undecided)
            return {std::nullopt, true};
        const bool isFraction = dots + commas == 1 && (how == Separators::Decimal || !mayGroup);
        (isFraction ? fraction : thousands) = sign;
    }
    if (!fraction.isNull() && digits.count(fraction) > 1)
        return {};
    if (!thousands.isNull()) {
        if (!isGrouped(fraction.isNull() ? digits : digits.left(digits.lastIndexOf(fraction)), thousands))
            return {};
        digits.remove(thousands);
    }
    if (!fraction.isNull())
        digits.replace(fraction, u'.');
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return {isNumber ? std::optional(value) : std::nullopt, false};
}

ReadNumber wholeOf(double value)
{
    ReadNumber read;
    const double rounded = std::round(value);
    if (!(std::abs(value) < largest))
        read.state = ReadNumber::State::NotANumber;
    else if (value < 0)
        read.state = ReadNumber::State::Negative;
    else if (std::abs(value - rounded) > 1e-6 * std::max(1.0, std::abs(value)) || std::abs(value - rounded) > 0.01)
        read.state = ReadNumber::State::NotWhole;
    else
        read = {ReadNumber::State::Read, static_cast<qint64>(rounded), {}, false};
    return read;
}

/// "khoảng 120 người (trong đó nữ 65)": estimate, number, women.
struct Taken {
    bool isEstimate = false;
    QString number, women;
};

std::optional<Taken> takeApart(const QString &folded)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(?<about>~|uoc|khoang|gan|tren|hon|uoc tinh|uoc dat)?\\s*(?<number>-?\\d[\\d.,\\s\\x{00a0}\\x{202f}']*)\\s*(?<unit>[a-z ]{0,24}?)"
        "(?:[,;]?\\s*\\(?\\s*(?:trong do|tr\\.? ?do)?[,:]?\\s*(?:co )?(?:(?<w1>\\d[\\d.,]*)\\s*(?:la )?nu|(?:so )?nu\\s*[:=]?\\s*(?:la )?(?<w2>\\d[\\d.,]*))(?: nguoi)?\\s*\\)?)?$"));
    const auto match = shape.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const QString women = match.captured(QStringLiteral("w1")) + match.captured(QStringLiteral("w2"));
    return Taken{!match.captured(QStringLiteral("about")).isEmpty(), match.captured(QStringLiteral("number")).trimmed(), women};
}

} // namespace

void SeparatorVotes::add(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d[\\d.,]*\\d"));
    const QString digits = number.match(text).captured();
    const auto dots = digits.count(u'.'), commas = digits.count(u',');
    if (dots > 0 && commas > 0) {
        const bool dotLast = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',');
        ++(dotLast ? dotsDecimal : commasDecimal);
        ++(dotLast ? commasThousands : dotsThousands);
        return;
    }
    const auto vote = [&digits](char16_t sign, qsizetype count, int &open, int &thousands, int &decimal) {
        if (count > 1)
            ++thousands;
        if (count == 1) {
            const qsizetype at = digits.indexOf(QChar(sign));
            const bool isGroup = digits.size() - at - 1 == 3 && at <= 3 && !digits.startsWith(u'0');
            ++(isGroup ? open : decimal);
        }
    };
    vote(u'.', dots, dotsOpen, dotsThousands, dotsDecimal);
    vote(u',', commas, commasOpen, commasThousands, commasDecimal);
}

void decideSeparators(const SeparatorVotes &votes, bool isMoney, qint64 factor, ColumnMeaning &meaning, bool &asks)
{
    const bool maybeFraction = isMoney && factor != 1; // "1.150 triệu": 1.150 or 1,15 million
    const auto decide = [maybeFraction](int open, int thousands, int decimal, bool otherIsDecimal, bool otherIsThousands) {
        if (decimal > 0 && thousands == 0)
            return open > 0 && !maybeFraction ? Separators::Undecided : Separators::Decimal;
        if (thousands > 0 || otherIsDecimal || !maybeFraction)
            return Separators::Thousands;
        if (otherIsThousands)
            return Separators::Decimal;
        return open > 0 ? Separators::Undecided : Separators::Thousands;
    };
    meaning.dots = decide(votes.dotsOpen, votes.dotsThousands, votes.dotsDecimal, votes.commasDecimal > 0, votes.commasThousands > 0);
    meaning.commas = decide(votes.commasOpen, votes.commasThousands, votes.commasDecimal, votes.dotsDecimal > 0, votes.dotsThousands > 0);
    asks = (meaning.dots == Separators::Undecided && votes.dotsOpen > 0) || (meaning.commas == Separators::Undecided && votes.commasOpen > 0);
}

ReadNumber countOf(const TableCell &cell, const ColumnMeaning &meaning)
{
    ReadNumber read;
    if (cell.kind == TableCell::Kind::Number)
        return wholeOf(cell.isPercent ? cell.number * 100 : cell.number);
    const QString folded = text::searchKey(cell.text);
    if (isUnknown(folded))
        return read;
    read.state = ReadNumber::State::NotANumber;
    const auto taken = takeApart(folded);
    if (!taken || cell.kind != TableCell::Kind::Words)
        return read;
    const Decimal decimal = decimalOf(taken->number, meaning);
    if (decimal.isDoubtful)
        read.state = ReadNumber::State::Doubtful;
    if (!decimal.value)
        return read;
    read = wholeOf(*decimal.value);
    read.isEstimate = taken->isEstimate;
    if (const auto women = taken->women.isEmpty() ? std::nullopt : decimalOf(taken->women, meaning).value; women && *women >= 0 && *women < largest)
        read.women = static_cast<qint64>(std::llround(*women));
    return read;
}

ReadNumber moneyOf(const TableCell &cell, const ColumnMeaning &meaning)
{
    ReadNumber read;
    const auto factor = static_cast<double>(std::max<qint64>(1, meaning.factor));
    if (cell.kind == TableCell::Kind::Number)
        return wholeOf(cell.number * factor);
    const QString folded = text::searchKey(cell.text);
    if (isUnknown(folded))
        return read;
    read.state = ReadNumber::State::NotANumber;
    if (cell.kind != TableCell::Kind::Words)
        return read;
    static const QRegularExpression bare(QStringLiteral("^-?[\\d.,\\s\\x{00a0}\\x{202f}']+$"));
    static const QRegularExpression about(QStringLiteral("^(~|ước|khoảng|gần|trên|hơn|ước tính)\\s*"), QRegularExpression::CaseInsensitiveOption);
    QString words = cell.text.trimmed();
    const bool isEstimate = about.match(words).hasMatch();
    words.remove(about);
    if (bare.match(words).hasMatch()) {
        const Decimal decimal = decimalOf(words, meaning);
        if (decimal.isDoubtful)
            read.state = ReadNumber::State::Doubtful;
        else if (decimal.value)
            read = wholeOf(*decimal.value * factor);
    } else if (const auto amount = domain::moneyFrom(words)) { // with a unit of its own: "5 triệu"
        read = {ReadNumber::State::Read, *amount, {}, false};
    }
    read.isEstimate = isEstimate;
    return read;
}

} // namespace bd::exchange
