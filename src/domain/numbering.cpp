#include "domain/numbering.h"

#include <array>

namespace bd::domain {

namespace {

/// Decree 30/2020, Annex I: points follow the Vietnamese alphabet; ă and â are not used for points.
constexpr std::u16string_view letters = u"abcd\u0111eghiklmnopqrstuvxy";

struct RomanDigit {
    int value;
    const char *text;
};
constexpr std::array<RomanDigit, 13> romanDigits{{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
    {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};

} // namespace

QString roman(int number)
{
    QString result;
    if (number < 1 || number > 3999)
        return result;
    for (const auto &[value, text] : romanDigits)
        while (number >= value) {
            result += QLatin1String(text);
            number -= value;
        }
    return result;
}

std::optional<int> fromRoman(const QString &text)
{
    int number = 0;
    qsizetype at = 0;
    for (const auto &[value, digit] : romanDigits)
        while (QStringView(text).mid(at).startsWith(QLatin1String(digit))) {
            number += value;
            at += static_cast<qsizetype>(qstrlen(digit));
        }
    if (at != text.size() || number == 0 || roman(number) != text) // "IIII", "VX" are no numbers
        return std::nullopt;
    return number;
}

QString vietnameseLetter(int index)
{
    const int count = static_cast<int>(letters.size());
    QString result(1, QChar(letters[static_cast<std::size_t>(index % count)]));
    for (index /= count; index > 0; index = (index - 1) / count)
        result.prepend(QChar(letters[static_cast<std::size_t>((index - 1) % count)]));
    return result;
}

std::optional<int> fromVietnameseLetter(const QString &text)
{
    if (text.size() != 1)
        return std::nullopt;
    const auto at = letters.find(text[0].toLower().unicode());
    if (at == std::u16string_view::npos)
        return std::nullopt;
    return static_cast<int>(at);
}

QString sectionLabel(NumberStyle style, int index, const QString &parentLabel)
{
    switch (style) {
    case NumberStyle::None: return {};
    case NumberStyle::Roman: return roman(index + 1);
    case NumberStyle::Decimal: return QString::number(index + 1);
    case NumberStyle::Letter: return vietnameseLetter(index);
    case NumberStyle::Nested:
        // "1.1" needs a decimal parent; under "II" the children are "1.1"-less and count as "1", as people write.
        if (parentLabel.isEmpty() || !parentLabel[0].isDigit())
            return QString::number(index + 1);
        return parentLabel + u'.' + QString::number(index + 1);
    }
    Q_UNREACHABLE();
}

QString printedNumber(NumberStyle style, const QString &label)
{
    if (style == NumberStyle::None || label.isEmpty())
        return {};
    return label + (label.back().isLower() ? u')' : u'.');
}

namespace {

enum Mark : unsigned { RomanMark = 1, DecimalMark = 2, LetterMark = 4 };

bool startsWithDigit(const QString &label)
{
    return !label.isEmpty() && label.front().isDigit();
}

/// "2.1" carries its parent's number and so can't be taken for another level's; "1" under "II" can.
unsigned markOf(NumberStyle style, const SectionNumber &parent)
{
    switch (style) {
    case NumberStyle::None: return 0;
    case NumberStyle::Roman: return RomanMark;
    case NumberStyle::Decimal: return DecimalMark;
    case NumberStyle::Nested: return startsWithDigit(parent.label) ? 0U : unsigned(DecimalMark);
    case NumberStyle::Letter: return LetterMark;
    }
    Q_UNREACHABLE();
}

bool lettersBelow(const std::vector<Section> &siblings)
{
    for (const Section &section : siblings)
        for (const Section &child : section.sections)
            if (child.numberStyle == NumberStyle::Letter)
                return true;
    return false;
}

NumberStyle effectiveStyle(NumberStyle style, const SectionNumber &parent, const std::vector<Section> &siblings)
{
    const auto taken = [&](NumberStyle candidate) { return (markOf(candidate, parent) & parent.marks) != 0; };
    if (!taken(style))
        return style;
    if (style == NumberStyle::Roman && !taken(NumberStyle::Decimal))
        return NumberStyle::Decimal;
    if (style != NumberStyle::Letter && startsWithDigit(parent.label) && lettersBelow(siblings))
        return NumberStyle::Nested;
    return taken(NumberStyle::Letter) ? NumberStyle::None : NumberStyle::Letter;
}

} // namespace

std::vector<SectionNumber> sectionNumbers(const std::vector<Section> &siblings, const SectionNumber &parent)
{
    std::vector<SectionNumber> numbers;
    numbers.reserve(siblings.size());
    int index = 0;
    for (const Section &section : siblings) {
        SectionNumber number;
        number.style = effectiveStyle(section.numberStyle, parent, siblings);
        number.marks = parent.marks | markOf(number.style, parent);
        if (number.style != NumberStyle::None)
            number.label = sectionLabel(number.style, index++, parent.label);
        numbers.push_back(std::move(number));
    }
    return numbers;
}

} // namespace bd::domain
