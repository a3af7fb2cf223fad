#include "domain/typed_date.h"

#include "base/text/fold.h"
#include "domain/task_time.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace bd::domain {

namespace {

constexpr int firstYear = 1900, lastYear = 2200;
constexpr int firstOfLastCentury = 70; ///< "69" is 2069, "70" is 1970
constexpr int farYears = 10;           ///< from today: a year of two digits may have been meant otherwise
constexpr qsizetype longest = 60;      ///< letters; more is no date

int wholeYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year < firstOfLastCentury ? 2000 + year : 1900 + year;
}

QDate dayOf(int year, int month, int day)
{
    return year < firstYear || year > lastYear ? QDate() : QDate(year, month, day);
}

/// Numbers of a date in their order, with how many digits each was written.
struct Part {
    int value = 0;
    qsizetype digits = 0;
    bool isMonthName = false;
};

TypedDays understood(DayRange days, bool isPartial = false)
{
    return {TypedState::Understood, days, {}, isPartial};
}

TypedDays fromReadings(const std::vector<QDate> &days)
{
    TypedDays result{TypedState::Doubtful, {}, {}, false};
    for (const QDate day : days)
        result.readings.push_back({day, day});
    return result;
}

/// The folded text without what stands around a date: weekdays, times of day, "ngày".
QString bare(const QString &typed)
{
    static const QRegularExpression weekday(QStringLiteral("^(thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7](?=,)|cn)\\s*,?\\s+(?=.*\\d.*[/.\\-]|ngay)"));
    static const QRegularExpression clockBehind(QStringLiteral("[t ,]\\s*\\d{1,2}(:\\d{2}){1,2}(\\.\\d+)?( ?[ap]m)?z?$"));
    static const QRegularExpression clockBefore(QStringLiteral("^\\d{1,2} ?(h|gio|:)( ?\\d{2}( ?phut)?)?( ?[,-])? ?(ngay )?(?=\\d+ ?[/.\\-])"));
    QString text = text::searchKey(typed.left(longest + 1)).replace(QChar(0x2192), u'-');
    text.remove(weekday);
    text.remove(clockBehind);
    text.remove(clockBefore);
    return text.trimmed();
}

int monthNamed(QStringView word)
{
    static constexpr std::array<const char *, 12> months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (word.startsWith(QLatin1String(months.at(i))))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// "5/1/2026" as 5, 1, 2026 with its separators; empty when it is anything else.
std::vector<Part> partsOf(const QString &text, QString &separators)
{
    static const QRegularExpression token(QStringLiteral("\\G(\\d{1,8}|jan[a-z]*|feb[a-z]*|mar[a-z]*|apr[a-z]*|may|jun[a-z]*|jul[a-z]*|aug[a-z]*|sep[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*)(?:\\s*([/.\\-,])\\s*|\\s+|$)"));
    std::vector<Part> parts;
    separators.clear();
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = token.match(text, at);
        if (!match.hasMatch() || parts.size() == 4)
            return {};
        const QString word = match.captured(1);
        const int month = monthNamed(word);
        parts.push_back(month > 0 ? Part{month, word.size(), true} : Part{word.toInt(), word.size(), false});
        at = match.capturedEnd();
        if (at < text.size())
            separators += match.captured(2).isEmpty() ? QStringLiteral(" ") : match.captured(2);
        else if (!match.captured(2).isEmpty())
            return {}; // ends with a separator
    }
    return parts;
}

class DateReader {
public:
    explicit DateReader(const DateHabit &habit) : m_habit(habit) {}

    TypedDays read(const QString &text) const
    {
        QString separators;
        const std::vector<Part> parts = partsOf(text, separators);
        const bool isAlike = separators.size() < 2 || separators.count(separators.front()) == separators.size();
        const bool hasName = std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.isMonthName; });
        if (parts.size() == 1 && !hasName)
            return digits(text);
        if (parts.size() == 3 && (isAlike || hasName))
            return three(parts);
        if (parts.size() == 3 && separators == QLatin1String("-/") && parts[2].digits == 4)
            return dayOrMonths(parts);
        if (parts.size() == 2 && separators != QLatin1String(","))
            return two(parts, separators);
        return {TypedState::Unknown, {}, {}, false};
    }

private:
    static constexpr TypedState unknown = TypedState::Unknown;

    TypedDays month(int year, int number) const
    {
        const QDate first = dayOf(year, number, 1);
        if (!first.isValid())
            return {TypedState::Impossible, {}, {}, false};
        return understood({first, QDate(year, number, first.daysInMonth())}, true);
    }

    /// Day, month and year in the order of the country; other orders only raise doubts.
    TypedDays ordered(int day, int month, int year, qsizetype yearDigits) const
    {
        const int whole = wholeYear(year, yearDigits);
        if (whole < firstYear || whole > lastYear)
            return {TypedState::Impossible, {}, {}, false};
        if (m_habit.isMonthFirst)
            std::swap(day, month);
        const QDate usual = dayOf(whole, month, day);
        if (!usual.isValid()) {
            const QDate swapped = dayOf(whole, day, month);
            return swapped.isValid() ? fromReadings({swapped}) : TypedDays{TypedState::Impossible, {}, {}, false};
        }
        return understood({usual, usual});
    }

    /// "26-01-05": 26/01/2005, or 05/01/2026 with the year in front.
    TypedDays doubtedYear(TypedDays usual, const Part &first, const Part &second, const Part &third) const
    {
        if (!m_habit.today.isValid() || third.digits != 2 || first.digits != 2 || second.isMonthName)
            return usual;
        const QDate other = dayOf(wholeYear(first.value, 2), second.value, third.value);
        const auto isNear = [this](QDate day) { return day.isValid() && std::abs(day.year() - m_habit.today.year()) <= farYears; };
        const bool isUsualNear = usual.isUnderstood() && isNear(usual.days.from);
        if (isUsualNear || !isNear(other))
            return usual;
        return usual.isUnderstood() ? fromReadings({usual.days.from, other}) : fromReadings({other});
    }

    TypedDays three(const std::vector<Part> &parts) const
    {
        if (parts[1].isMonthName && parts[0].digits < 4) // "5-Jan-26"
            return exact(parts[2], parts[1].value, parts[0].value);
        if (parts[0].isMonthName) // "Jan 5, 2026"
            return exact(parts[2], parts[0].value, parts[1].value);
        if (parts[2].isMonthName)
            return {unknown, {}, {}, false};
        if (parts[0].digits == 4) { // "2026-01-05"
            const QDate day = dayOf(parts[0].value, parts[1].value, parts[2].value);
            return day.isValid() ? understood({day, day}) : TypedDays{TypedState::Impossible, {}, {}, false};
        }
        if (parts[0].digits > 2 || parts[1].digits > 2 || parts[2].digits == 3 || parts[2].digits > 4 || parts[2].digits == 1)
            return {unknown, {}, {}, false};
        return doubtedYear(ordered(parts[0].value, parts[1].value, parts[2].value, parts[2].digits), parts[0], parts[1], parts[2]);
    }

    TypedDays exact(const Part &year, int month, int day) const
    {
        if (year.digits != 2 && year.digits != 4)
            return {unknown, {}, {}, false};
        const QDate date = dayOf(wholeYear(year.value, year.digits), month, day);
        return date.isValid() ? understood({date, date}) : TypedDays{TypedState::Impossible, {}, {}, false};
    }

    /// "1-3/2026": the first of March, or January to March.
    TypedDays dayOrMonths(const std::vector<Part> &parts) const
    {
        TypedDays day = ordered(parts[0].value, parts[1].value, parts[2].value, 4);
        if (parts[0].value < 1 || parts[0].value >= parts[1].value || parts[1].value > 12)
            return day;
        const TypedDays first = month(parts[2].value, parts[0].value), last = month(parts[2].value, parts[1].value);
        if (!first.isUnderstood() || !last.isUnderstood())
            return day;
        TypedDays both{TypedState::Doubtful, {}, {}, false};
        if (day.isUnderstood())
            both.readings.push_back(day.days);
        both.readings.push_back({first.days.from, last.days.to});
        return both;
    }

    /// "5/1", "1/2026", "Jan 2026"
    TypedDays two(const std::vector<Part> &parts, const QString &separators) const
    {
        const auto &[first, second] = std::pair(parts[0], parts[1]);
        if (second.digits == 4 && !second.isMonthName && (first.isMonthName || first.digits <= 2))
            return month(second.value, first.value);
        if (first.isMonthName || second.isMonthName) {
            const Part &named = first.isMonthName ? first : second;
            const Part &number = first.isMonthName ? second : first;
            if (number.digits > 2 || !m_habit.year)
                return {unknown, {}, {}, false};
            return exact({*m_habit.year, 4, false}, named.value, number.value);
        }
        if (first.digits == 4 && second.digits <= 2 && second.value <= 12 && separators != QLatin1String(" "))
            return month(first.value, second.value); // "2026-05"
        if (first.digits > 2 || second.digits > 2 || separators == QLatin1String(" "))
            return {unknown, {}, {}, false};
        if (!m_habit.year) // a leap year, so that 29/02 isn't called impossible
            return ordered(first.value, second.value, 2024, 4).state == TypedState::Impossible ? TypedDays{TypedState::Impossible, {}, {}, false}
                                                                                                : TypedDays{unknown, {}, {}, false};
        return ordered(first.value, second.value, *m_habit.year, 4);
    }

    /// Without any separator: "05012026", "050126", "20260105", "0501", "2026".
    TypedDays digits(const QString &text) const
    {
        const auto number = [&](qsizetype from, qsizetype count) { return QStringView(text).sliced(from, count).toInt(); };
        if (text.size() == 8) {
            const TypedDays usual = ordered(number(0, 2), number(2, 2), number(4, 4), 4);
            const QDate iso = dayOf(number(0, 4), number(4, 2), number(6, 2));
            return usual.state == TypedState::Impossible && iso.isValid() ? understood({iso, iso}) : usual;
        }
        if (text.size() == 6) {
            const Part first{number(0, 2), 2, false}, second{number(2, 2), 2, false}, third{number(4, 2), 2, false};
            if (second.value > 12 && dayOf(number(2, 4), first.value, 1).isValid()) // "052026"
                return month(number(2, 4), first.value);
            return doubtedYear(ordered(first.value, second.value, third.value, 2), first, second, third);
        }
        if (text.size() == 4) {
            const int year = number(0, 4);
            const bool isYear = year >= 1945 && year <= lastYear;
            const bool mayBeDay = m_habit.year && dayOf(*m_habit.year, number(2, 2), number(0, 2)).isValid();
            if (isYear && !mayBeDay)
                return understood({QDate(year, 1, 1), QDate(year, 12, 31)}, true);
            if (isYear) {
                TypedDays both = fromReadings({QDate(*m_habit.year, number(2, 2), number(0, 2))});
                both.readings.insert(both.readings.begin(), DayRange{QDate(year, 1, 1), QDate(year, 12, 31)});
                return both;
            }
            if (m_habit.year)
                return ordered(number(0, 2), number(2, 2), *m_habit.year, 4);
        }
        return {unknown, {}, {}, false};
    }

    const DateHabit &m_habit;
};

/// Whether the text begins as a day may: "15", "15/6", "15.6.2026".
TypedDays single(const QString &text, const DateHabit &habit)
{
    return DateReader(habit).read(text);
}

/// "15-17/6", "15/6 - 17/6/2026", "28/12-3/1/2026", "15, 16 và 17/6/2026"
std::optional<TypedDays> rangeOf(const QString &text, const DateHabit &habit)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(?:tu )?(?:ngay )?(\\d{1,2})(?:\\s*([/.])\\s*(\\d{1,2})(?:\\s*[/.]\\s*(\\d{2}|\\d{4}))?)?(?:\\s*[,;]\\s*\\d{1,2})*"
        "\\s*(?:-|den het|den|,|;|va|&)\\s*(?:het )?(?:ngay )?(\\d{1,2})\\s*[/.]\\s*(\\d{1,2})(?:\\s*[/.]\\s*(\\d{2}|\\d{4}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto yearAt = [&](int group) -> std::optional<int> {
        const QString year = match.captured(group);
        return year.isEmpty() ? std::nullopt : std::optional(wholeYear(year.toInt(), year.size()));
    };
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const auto lastOfAll = yearAt(7) ? yearAt(7) : yearAt(4) ? yearAt(4) : habit.year;
    if (!lastOfAll)
        return TypedDays{TypedState::Unknown, {}, {}, false};
    int toDay = number(5), toMonth = number(6), fromDay = number(1);
    int fromMonth = match.captured(3).isEmpty() ? toMonth : number(3);
    if (habit.isMonthFirst && !match.captured(3).isEmpty()) {
        std::swap(toDay, toMonth);
        std::swap(fromDay, fromMonth);
    }
    const QDate to = dayOf(*lastOfAll, toMonth, toDay);
    QDate from = dayOf(yearAt(4).value_or(*lastOfAll), fromMonth, fromDay);
    if (from.isValid() && to.isValid() && from > to && !yearAt(4) && yearAt(7) && fromMonth > toMonth)
        from = dayOf(*lastOfAll - 1, fromMonth, fromDay); // over New Year
    if (!from.isValid() || !to.isValid() || from > to)
        return TypedDays{TypedState::Impossible, {}, {}, false};
    return understood({from, to});
}

/// Words: "tháng 5", "quý II/2026", "từ 15/6 đến 17/6", "ngày 5 tháng 1 năm 2026".
TypedDays inWords(const QString &typed, const QString &folded, const DateHabit &habit)
{
    static const QRegularExpression written(QStringLiteral("^(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?:,? nam (\\d{4}))?$"));
    if (const auto match = written.match(folded); match.hasMatch()) {
        const auto year = match.captured(3).isEmpty() ? habit.year : std::optional(match.captured(3).toInt());
        if (!year)
            return {TypedState::Unknown, {}, {}, false};
        const QDate day = dayOf(*year, match.captured(2).toInt(), match.captured(1).toInt());
        return day.isValid() ? understood({day, day}) : TypedDays{TypedState::Impossible, {}, {}, false};
    }
    const TaskTime time = taskTimeFrom(typed, habit.year);
    const auto from = firstDay(time.start), to = lastDay(time.end);
    if (!from || !to || *from > *to)
        return {TypedState::Unknown, {}, {}, false};
    return understood({*from, *to}, !time.start.isComplete() || !time.end.isComplete());
}

} // namespace

TypedDays typedDays(const QString &typed, const DateHabit &habit)
{
    const QString text = bare(typed);
    if (text.isEmpty())
        return {};
    if (text.size() > longest)
        return {TypedState::Unknown, {}, {}, false};
    if (habit.today.isValid()) {
        const bool isToday = text == QLatin1String("hom nay") || text == QLatin1String("nay");
        const bool isYesterday = text == QLatin1String("hom qua") || text == QLatin1String("qua");
        if (isToday || isYesterday) {
            const QDate day = habit.today.addDays(isToday ? 0 : -1);
            return understood({day, day});
        }
    }
    static const QString lead = QStringLiteral("ngay ");
    const QString plain = text.startsWith(lead) ? text.sliced(lead.size()).trimmed() : text;
    if (const TypedDays one = single(plain, habit); one.state != TypedState::Unknown)
        return one;
    if (const auto range = rangeOf(text, habit))
        return *range;
    return inWords(typed, text, habit);
}

std::optional<QDate> typedDay(const QString &typed, const DateHabit &habit)
{
    const TypedDays days = typedDays(typed, habit);
    return days.isUnderstood() && !days.isPartial && days.days.from == days.days.to ? std::optional(days.days.from) : std::nullopt;
}

std::optional<PartialDate> typedPartialDate(const QString &typed)
{
    const QString text = typed.trimmed();
    if (const auto iso = PartialDate::fromIso(text))
        return iso;
    const TypedDays read = typedDays(text, {});
    if (!read.isUnderstood())
        return std::nullopt;
    const auto &[from, to] = read.days;
    if (from == to)
        return PartialDate::of(from);
    if (read.isPartial && from == QDate(from.year(), from.month(), 1) && to == QDate(from.year(), from.month(), from.daysInMonth()))
        return PartialDate::ofMonth(from.year(), from.month());
    if (read.isPartial && from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31))
        return PartialDate::ofYear(from.year());
    return std::nullopt;
}

QString dayRangeText(const DayRange &days)
{
    const QString last = days.to.toString(QStringLiteral("dd/MM/yyyy"));
    if (days.from == days.to)
        return last;
    const bool sameYear = days.from.year() == days.to.year();
    const QString form = !sameYear ? QStringLiteral("dd/MM/yyyy")
        : days.from.month() != days.to.month() ? QStringLiteral("dd/MM")
                                               : QStringLiteral("dd");
    return days.from.toString(form) + QChar(0x2013) + last;
}

} // namespace bd::domain
