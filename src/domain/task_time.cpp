#include "domain/task_time.h"

#include "base/text/fold.h"

#include <array>
#include <map>

namespace bd::domain {

namespace {

constexpr int actionStartMonth = 11, actionEndMonth = 12, actionDay = 15; ///< 15/11 to 15/12, every year

enum class Unit { None, Quarter, Month, Day, Year };
enum class Lead { None, From, Before, AtLatest, Until }; ///< "từ", "trước", "chậm nhất", "đến hết"
enum class Join { None, Range, And };                    ///< how it stands to what comes before it

/// One time in a list: "Quý II", "tháng 5", "15/11".
struct Item {
    Join join = Join::None;
    Lead lead = Lead::None;
    Unit unit = Unit::None;
    int day = 0, month = 0, quarter = 0;
    bool isShort = false;    ///< "quý 2": documents write Roman numbers
    std::optional<int> year; ///< as written
    PartialDate from, to;
};

QString dayText(int day, int month)
{
    // Decree 30/2020, Annex I: the day has two digits, of the months only 1 and 2 have.
    return QStringLiteral("%1/%2").arg(day, 2, 10, QLatin1Char('0')).arg(month, month < 3 ? 2 : 1, 10, QLatin1Char('0'));
}

QString withYear(const QString &text, std::optional<int> year, std::optional<int> usual, QChar join)
{
    return year && year != usual ? text + join + QString::number(*year) : text;
}

/// Reads from the folded text (text::searchKey): lower case, no diacritics, dashes as "-", single blanks.
class Reader {
public:
    Reader(const QString &text, std::optional<int> year) : m_text(text), m_year(year) {}

    /// The items when the whole text consists of them.
    std::vector<Item> items()
    {
        std::vector<Item> items;
        while (true) {
            Item item;
            if (!items.empty() && !join(item))
                return {};
            lead(item, items.empty());
            if (!unit(item, items.empty() ? Unit::None : items.back().unit) || !place(item))
                return {};
            items.push_back(item);
            blanks();
            if (m_at == m_text.size())
                return items;
        }
    }

private:
    void blanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }
    bool take(QLatin1String word)
    {
        blanks();
        if (!QStringView(m_text).sliced(m_at).startsWith(word))
            return false;
        const qsizetype end = m_at + word.size();
        const bool isWord = QChar(word.at(word.size() - 1)).isLetter();
        if (isWord && end < m_text.size() && m_text[end].isLetter())
            return false;
        m_at = end;
        return true;
    }
    bool takeAny(std::initializer_list<const char *> words)
    {
        return std::any_of(words.begin(), words.end(), [this](const char *word) { return take(QLatin1String(word)); });
    }
    int number(int most, qsizetype digits = 2)
    {
        blanks();
        qsizetype end = m_at;
        int value = 0;
        while (end < m_text.size() && m_text[end].isDigit() && end - m_at < digits)
            value = value * 10 + m_text[end++].digitValue();
        if (end == m_at || value < 1 || value > most || (end < m_text.size() && m_text[end].isDigit()))
            return 0;
        m_at = end;
        return value;
    }
    bool join(Item &item)
    {
        if (takeAny({"-", "den het", "den"}))
            item.join = Join::Range;
        else if (takeAny({",", ";", "va", "+"}))
            item.join = Join::And;
        return item.join != Join::None;
    }
    void lead(Item &item, bool isFirst)
    {
        takeAny({"hoan thanh", "xong"});
        if (take(QLatin1String("tu")))
            item.lead = Lead::From;
        else if (take(QLatin1String("truoc")))
            item.lead = Lead::Before;
        else if (take(QLatin1String("cham nhat")))
            item.lead = Lead::AtLatest;
        else if (isFirst && takeAny({"den het", "den"}))
            item.lead = Lead::Until;
        takeAny({"trong", "vao"});
        takeAny({"ngay"});
    }
    /// "/2026", " năm 2026"
    void ownYear(Item &item)
    {
        const qsizetype start = m_at;
        if (takeAny({"/", "nam"})) {
            const int year = number(2200, 4);
            if (year >= 1945)
                item.year = year;
            else
                m_at = start;
        }
    }
    bool unit(Item &item, Unit before)
    {
        if (takeAny({"quy", "q."}) || (m_at < m_text.size() && m_text[m_at] == u'q' && ++m_at))
            return quarter(item);
        if (const qsizetype start = m_at; takeAny({"thang", "t."}) || (m_text.mid(m_at, 1) == u"t" && ++m_at)) {
            if (month(item))
                return true;
            m_at = start;
            return false;
        }
        if (before == Unit::Quarter && quarter(item))
            return true;
        return day(item) || (before == Unit::Month && month(item));
    }
    bool quarter(Item &item)
    {
        blanks();
        static constexpr std::array<const char *, 4> romans{"i", "ii", "iii", "iv"};
        for (int i = 3; i >= 0 && item.quarter == 0; --i) {
            if (take(QLatin1String(romans.at(static_cast<size_t>(i)))))
                item.quarter = i + 1;
        }
        if (item.quarter == 0) {
            item.quarter = number(4, 1);
            item.isShort = true;
        }
        item.unit = Unit::Quarter;
        if (item.quarter > 0)
            ownYear(item);
        return item.quarter > 0;
    }
    bool month(Item &item)
    {
        item.month = number(12);
        item.unit = Unit::Month;
        if (item.month > 0)
            ownYear(item);
        return item.month > 0;
    }
    /// The month that stands behind the next day: "15-20/11", "15 và 16/11".
    int monthAhead()
    {
        const qsizetype start = m_at;
        int month = 0;
        if (takeAny({"-", ",", "va", "den"}) && number(31) > 0 && takeAny({"/", "."}))
            month = number(12);
        m_at = start;
        return month;
    }
    /// "15/11", "15/11/2026", "15.11.26", "ngày 15 tháng 11", "11/2026"
    bool day(Item &item)
    {
        const qsizetype start = m_at;
        item.day = number(31);
        if (item.day > 0) {
            item.month = monthAhead();
            item.unit = Unit::Day;
            if (item.month > 0)
                return true;
        }
        if (item.day > 0 && takeAny({"/", ".", "thang"})) {
            const qsizetype second = m_at;
            item.unit = Unit::Day;
            if (const int year = number(2200, 4); year >= 1945) { // month and year
                item.month = item.day;
                item.day = 0;
                item.year = year;
                item.unit = Unit::Month;
                return item.month <= 12;
            }
            m_at = second;
            item.month = number(12);
            if (item.month > 0) {
                shortYear(item);
                return true;
            }
        }
        m_at = start;
        item.day = item.month = 0;
        return false;
    }
    void shortYear(Item &item)
    {
        const qsizetype start = m_at;
        ownYear(item);
        if (item.year || !takeAny({"/", "."}))
            return;
        if (const int year = number(2200, 4); year >= 1945)
            item.year = year;
        else if (m_at = start + 1; const int two = number(99, 2))
            item.year = 2000 + two;
        else
            m_at = start;
    }
    /// Its days, when the year is known.
    bool place(Item &item) const
    {
        const auto year = item.year ? item.year : m_year;
        if (item.unit == Unit::Day) {
            const QDate date(year.value_or(2000), item.month, item.day);
            if (!date.isValid())
                return false;
            item.from = item.to = year ? PartialDate::of(date) : PartialDate();
        } else if (year) {
            const int first = item.unit == Unit::Quarter ? 3 * item.quarter - 2 : item.month;
            item.from = PartialDate::ofMonth(*year, first);
            item.to = PartialDate::ofMonth(*year, item.unit == Unit::Quarter ? first + 2 : first);
        }
        return true;
    }

    QString m_text;
    std::optional<int> m_year;
    qsizetype m_at = 0;
};

QString itemText(const Item &item, bool isFirst)
{
    static const std::map<Lead, std::pair<QString, QString>> leads{
        {Lead::None, {{}, {}}},
        {Lead::From, {QStringLiteral("Từ "), QStringLiteral("từ ")}},
        {Lead::Before, {QStringLiteral("Trước "), QStringLiteral("trước ")}},
        {Lead::AtLatest, {QStringLiteral("Chậm nhất "), QStringLiteral("chậm nhất ")}},
        {Lead::Until, {QStringLiteral("Đến hết "), QStringLiteral("đến hết ")}},
    };
    const bool capital = isFirst && item.lead == Lead::None;
    QString text = isFirst ? leads.at(item.lead).first : leads.at(item.lead).second;
    switch (item.unit) {
    case Unit::Quarter: {
        static const QStringList romans{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
        text += (capital || !isFirst ? QStringLiteral("Quý ") : QStringLiteral("quý ")) + romans.at(item.quarter - 1);
        return withYear(text, item.year, std::nullopt, u'/');
    }
    case Unit::Month:
        text += (capital ? QStringLiteral("Tháng ") : QStringLiteral("tháng ")) + QString::number(item.month);
        return withYear(text, item.year, std::nullopt, u'/');
    default:
        return text + withYear(dayText(item.day, item.month), item.year, std::nullopt, u'/');
    }
}

QString itemsText(const std::vector<Item> &items)
{
    QString text;
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += items[i].join == Join::Range ? QStringLiteral(" - ") : QStringLiteral(", ");
        text += itemText(items[i], i == 0);
    }
    return text;
}

/// From the first to the last of them; false when a range runs backwards.
bool span(const std::vector<Item> &items, TaskTime &time)
{
    bool isEndOnly = false, isStartOnly = items.size() == 1 && items.front().lead == Lead::From;
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        if (item.from.isUnknown())
            return true; // no year: words alone
        if (item.join == Join::Range && *lastDay(item.to) < *firstDay(items[i - 1].from))
            return false;
        isEndOnly = isEndOnly || item.lead == Lead::Before || item.lead == Lead::AtLatest || item.lead == Lead::Until;
        if (i == 0 || *firstDay(item.from) < *firstDay(time.start))
            time.start = item.from;
        if (i == 0 || *lastDay(item.to) > *lastDay(time.end))
            time.end = item.to;
    }
    if (isEndOnly)
        time.start = {};
    if (isStartOnly)
        time.end = {};
    return true;
}

struct Phrase {
    const char16_t *words;
    int firstMonth, lastMonth; ///< 0: the year
};
constexpr std::array<Phrase, 22> phrases{{
    {u"Cả năm", 0, 0},           {u"Trong năm", 0, 0},          {u"Quanh năm", 0, 0},          {u"Thường xuyên", 0, 0},
    {u"Thường xuyên trong năm", 0, 0}, {u"Hằng tháng", 0, 0},   {u"Hằng quý", 0, 0},           {u"Hằng tuần", 0, 0},
    {u"Hàng tháng", 0, 0},       {u"Hàng quý", 0, 0},           {u"Mỗi tháng", 0, 0},          {u"Mỗi quý", 0, 0},
    {u"Định kỳ hằng tháng", 0, 0}, {u"Định kỳ hằng quý", 0, 0}, {u"6 tháng đầu năm", 1, 6},    {u"Sáu tháng đầu năm", 1, 6},
    {u"Nửa đầu năm", 1, 6},      {u"6 tháng cuối năm", 7, 12},  {u"Sáu tháng cuối năm", 7, 12}, {u"Nửa cuối năm", 7, 12},
    {u"9 tháng đầu năm", 1, 9},  {u"3 tháng đầu năm", 1, 3},
}};

/// "thang" and what may follow it: the name of the Action Month, in whole or short, with or without its days.
bool isActionMonth(const QString &key)
{
    const QLatin1String name("thang hanh dong");
    const qsizetype at = key.startsWith(QLatin1String("trong ")) ? 6 : 0;
    if (!QStringView(key).sliced(at).startsWith(name))
        return false;
    QString rest = key.mid(at + name.size());
    rest.remove(QLatin1String("(15/11 - 15/12)")).remove(QLatin1String("(15/11-15/12)"));
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit() || c == u',' || c == u';'; });
}

bool hasMarks(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c.unicode() > 127; });
}

/// What was typed without diacritics gets them.
void writeOut(QString &text, const QString &written)
{
    if (!hasMarks(text))
        text = written;
}

/// A phrase, with the year behind it if there is one ("cả năm 2026"); false when it is none.
bool readPhrase(const QString &key, std::optional<int> year, TaskTime &time)
{
    QString name = key;
    if (const QString last = key.section(u' ', -1); last.size() == 4 && last.toInt() >= 1945 && last.toInt() <= 2200) {
        year = last.toInt();
        name = key.chopped(5);
        if (name == QLatin1String("nam")) {
            time.start = time.end = PartialDate::ofYear(*year);
            return true;
        }
    }
    if (isActionMonth(name)) {
        if (year) {
            time.start = PartialDate::of(QDate(*year, actionStartMonth, actionDay));
            time.end = PartialDate::of(QDate(*year, actionEndMonth, actionDay));
        }
        writeOut(time.text, QStringLiteral("Tháng hành động"));
        return true;
    }
    const auto phrase = std::find_if(phrases.begin(), phrases.end(),
                                     [&](const Phrase &p) { return name == text::searchKey(QString::fromUtf16(p.words)); });
    if (phrase == phrases.end())
        return false;
    if (name == key)
        writeOut(time.text, QString::fromUtf16(phrase->words));
    if (year && phrase->firstMonth == 0) {
        time.start = time.end = PartialDate::ofYear(*year);
    } else if (year) {
        time.start = PartialDate::ofMonth(*year, phrase->firstMonth);
        time.end = PartialDate::ofMonth(*year, phrase->lastMonth);
    }
    return true;
}

} // namespace

TaskTime taskTimeFrom(const QString &typed, std::optional<int> year)
{
    constexpr qsizetype most = 120; // longer words are a sentence
    TaskTime time;
    time.text = text::nfc(text::squeezed(typed));
    if (time.text.isEmpty() || time.text.size() > most)
        return time;
    QString key = text::searchKey(time.text);
    while (key.endsWith(u'.') || key.endsWith(u';'))
        key.chop(1);
    if (readPhrase(key, year, time))
        return time;
    const std::vector<Item> items = Reader(key, year).items();
    TaskTime read;
    if (items.empty() || !span(items, read))
        return time;
    // Shorthand is written out; what was written out stays as it is.
    const QString written = itemsText(items);
    const bool isShort = !hasMarks(time.text) || std::any_of(items.begin(), items.end(), [](const Item &item) { return item.isShort; });
    read.text = isShort && text::canonical(written) != text::canonical(time.text) ? written : time.text;
    if (read.text == key)
        read.text = written;
    return read;
}

QString taskTimeText(const PartialDate &start, const PartialDate &end, std::optional<int> year)
{
    const auto one = [&](const PartialDate &date, bool capital) {
        if (date.day())
            return withYear(dayText(*date.day(), *date.month()), date.year(), year, u'/');
        if (date.month())
            return withYear((capital ? QStringLiteral("Tháng ") : QStringLiteral("tháng ")) + QString::number(*date.month()), date.year(), year, u'/');
        return (capital ? QStringLiteral("Năm ") : QStringLiteral("năm ")) + QString::number(date.year().value_or(0));
    };
    if (start.isUnknown() && end.isUnknown())
        return {};
    if (start.isUnknown())
        return QStringLiteral("Chậm nhất ") + one(end, false);
    if (end.isUnknown())
        return QStringLiteral("Từ ") + one(start, false);
    if (start == end)
        return !start.month() && start.year() == year ? QStringLiteral("Cả năm") : one(start, true);
    const bool areMonths = start.month() && end.month() && !start.day() && !end.day() && start.year() == end.year();
    if (areMonths && *start.month() % 3 == 1 && *end.month() % 3 == 0 && *start.month() < *end.month()) {
        static const QStringList romans{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
        const int first = *start.month() / 3, last = *end.month() / 3 - 1;
        if (start.year() == year && last - first == 3)
            return QStringLiteral("Cả năm");
        if (start.year() == year && last - first == 1 && first % 2 == 0)
            return first == 0 ? QStringLiteral("6 tháng đầu năm") : QStringLiteral("6 tháng cuối năm");
        const QString text = QStringLiteral("Quý ") + romans.at(first)
            + (last > first ? QStringLiteral(" - Quý ") + romans.at(last) : QString());
        return last > first && start.year() != year ? QStringLiteral("Quý %1/%3 - Quý %2/%3").arg(romans.at(first), romans.at(last)).arg(*start.year())
                                                    : withYear(text, start.year(), year, u'/');
    }
    return one(start, true) + QStringLiteral(" - ") + one(end, false);
}

void setTaskTime(Task &task, const QString &typed, std::optional<int> year)
{
    const TaskTime time = taskTimeFrom(typed, year);
    const bool wereFromWords = taskTimeFrom(task.timeText, year).isUnderstood() || task.timeText.isEmpty();
    task.timeText = time.text;
    if (!time.isUnderstood() && !wereFromWords)
        return;
    task.start = time.start;
    task.end = time.end;
}

void setTaskDays(Task &task, const PartialDate &start, const PartialDate &end, std::optional<int> year)
{
    const TaskTime words = taskTimeFrom(task.timeText, year);
    const bool follow = task.timeText.isEmpty() || (words.isUnderstood() && words.start == task.start && words.end == task.end);
    task.start = start;
    task.end = end;
    if (follow)
        task.timeText = taskTimeText(start, end, year);
}

QString shownTime(const Task &task, std::optional<int> year)
{
    return task.timeText.isEmpty() ? taskTimeText(task.start, task.end, year) : task.timeText;
}

QStringList usualTaskTimes()
{
    QStringList times{QStringLiteral("Quý I"), QStringLiteral("Quý II"), QStringLiteral("Quý III"), QStringLiteral("Quý IV"),
                      QStringLiteral("6 tháng đầu năm"), QStringLiteral("6 tháng cuối năm"), QStringLiteral("Cả năm"),
                      QStringLiteral("Thường xuyên"), QStringLiteral("15/11 - 15/12")};
    for (int month = 1; month <= 12; ++month)
        times.append(QStringLiteral("Tháng %1").arg(month));
    return times;
}

std::optional<QDate> firstDay(const PartialDate &date)
{
    if (date.isUnknown())
        return std::nullopt;
    return QDate(*date.year(), date.month().value_or(1), date.day().value_or(1));
}

std::optional<QDate> lastDay(const PartialDate &date)
{
    if (date.isUnknown())
        return std::nullopt;
    if (date.day())
        return date.date();
    const QDate month(*date.year(), date.month().value_or(12), 1);
    return QDate(month.year(), month.month(), month.daysInMonth());
}

std::optional<QDate> lastGoodDay(const Task &task)
{
    const auto end = lastDay(task.end);
    if (!end)
        return std::nullopt;
    const bool isStrict = text::words(text::canonical(task.timeText)).contains(QStringLiteral("trước"));
    return isStrict ? firstDay(task.end)->addDays(-1) : *end;
}

bool isLate(const Task &task, QDate today)
{
    const bool isOpen = task.status == TaskStatus::NotStarted || task.status == TaskStatus::Running;
    const auto last = lastGoodDay(task);
    return isOpen && last && *last < today;
}

} // namespace bd::domain
