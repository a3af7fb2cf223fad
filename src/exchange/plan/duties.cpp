#include "exchange/plan/duties.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "exchange/plan/agencies.h"
#include "exchange/plan/scan.h"

#include <array>

namespace bd::exchange {

namespace {

using domain::DutyKind;
using domain::Period;
using domain::ReportingDuty;

struct Clause {
    qsizetype begin = 0, end = 0;
    qsizetype sentence = 0; ///< where its sentence begins
    qsizetype sentenceEnd = 0;
};

/// Sentences end at a full stop, clauses at ";" outside brackets too.
std::vector<Clause> clausesOf(const QString &text)
{
    std::vector<Clause> result;
    qsizetype sentence = 0, begin = 0;
    int depth = 0;
    std::size_t firstOfSentence = 0;
    const auto add = [&](qsizetype end, bool sentenceEnds) {
        if (end > begin)
            result.push_back({begin, end, sentence, end});
        begin = end + 1;
        if (sentenceEnds) {
            for (std::size_t i = firstOfSentence; i < result.size(); ++i)
                result[i].sentenceEnd = end;
            firstOfSentence = result.size();
            sentence = begin;
            depth = 0;
        }
    };
    qsizetype next = innerSentenceEnd(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == next) {
            add(i, true);
            next = innerSentenceEnd(text, i + 1);
            continue;
        }
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')')
            depth = std::max(0, depth - 1);
        else if (text[i] == u';' && depth == 0)
            add(i, false);
    }
    add(text.size(), true);
    return result;
}

bool saysReport(QStringView low)
{
    for (qsizetype at = findWord(low, u"báo cáo"); at >= 0; at = findWord(low, u"báo cáo", at + 1)) {
        // "báo cáo viên" are speakers.
        if (!startsWithWord(low, u"báo cáo viên", at))
            return true;
    }
    // "báo năm": a word lost in typing
    if (findWord(low, u"báo năm") >= 0)
        return true;
    const qsizetype sent = findWord(low, u"gửi");
    return sent >= 0 && containsAny(low, {u"kết quả", u"số liệu", u"để tổng hợp", u"văn bản về"});
}

struct Deadline {
    qsizetype begin = 0;  ///< of the words before the date
    qsizetype end = 0;    ///< behind the date
    std::optional<QDate> due;
    bool strict = false;
    bool recurring = false; ///< "ngày 15 hằng tháng"
};

struct Introducer {
    QStringView words;
    bool strict;
};

// Longest first. "trước ngày": the last good day is the day before; the others: that day itself.
constexpr auto introducers = std::to_array<Introducer>({
    {u"chậm nhất trước ngày", true}, {u"chậm nhất là trước ngày", true}, {u"muộn nhất trước ngày", true},
    {u"hoàn thành trước ngày", true}, {u"chậm nhất là vào ngày", false}, {u"chậm nhất vào ngày", false},
    {u"chậm nhất đến ngày", false}, {u"chậm nhất đến hết ngày", false}, {u"chậm nhất là ngày", false}, {u"chậm nhất ngày", false},
    {u"chậm nhất là", false}, {u"chậm nhất", false}, {u"muộn nhất là ngày", false}, {u"muộn nhất ngày", false}, {u"muộn nhất", false},
    {u"không quá ngày", false}, {u"không muộn hơn ngày", false}, {u"đến hết ngày", false}, {u"hết ngày", false}, {u"trong ngày", false},
    {u"vào ngày", false}, {u"định kỳ ngày", false}, {u"định kỳ vào ngày", false}, {u"trước ngày", true}, {u"trước", true},
    {u"đúng ngày", false}, {u"ngày", false}});

/// "15 hằng tháng", "05 tháng đầu quý sau", "25 tháng cuối quý": a day that comes again. Gives its end or -1.
qsizetype recurringDay(QStringView low, qsizetype at)
{
    qsizetype i = at;
    while (i < low.size() && low[i].isDigit() && i - at < 3)
        ++i;
    if (i == at || i - at > 2)
        return -1;
    qsizetype j = skipBlanks(low, i);
    if (startsWithWord(low, u"của", j))
        j = skipBlanks(low, j + 3);
    if (startsWithWord(low, u"các", j))
        j = skipBlanks(low, j + 3);
    for (const QStringView words : {QStringView(u"hằng tháng"), QStringView(u"hàng tháng"), QStringView(u"mỗi tháng"),
                                    QStringView(u"tháng đầu quý sau"), QStringView(u"tháng đầu của quý sau"), QStringView(u"tháng đầu tiên của quý sau"),
                                    QStringView(u"tháng cuối quý"), QStringView(u"tháng cuối của quý"), QStringView(u"tháng cuối mỗi quý"),
                                    QStringView(u"tháng sau"), QStringView(u"tháng cuối"), QStringView(u"tháng đầu quý"),
                                    QStringView(u"hằng quý"), QStringView(u"hàng quý")})
        if (startsWithWord(low, words, j))
            return j + words.size();
    return -1;
}

qsizetype afterNextYear(QStringView low, qsizetype at, bool &next)
{
    const qsizetype i = skipBlanks(low, at);
    for (const QStringView words : {QStringView(u"năm sau"), QStringView(u"năm tiếp theo"), QStringView(u"của năm sau"),
                                    QStringView(u"năm kế tiếp")})
        if (startsWithWord(low, words, i)) {
            next = true;
            return i + words.size();
        }
    for (const QStringView words : {QStringView(u"hằng năm"), QStringView(u"hàng năm")})
        if (startsWithWord(low, words, i))
            return i + words.size();
    return at;
}

/// Fills due and end from a date at `at`.
bool takeDate(QStringView low, qsizetype at, std::optional<int> year, Deadline &deadline)
{
    const auto date = dateAt(low, at);
    if (!date)
        return false;
    deadline.end = date->end;
    bool next = false;
    deadline.end = afterNextYear(low, date->end, next);
    deadline.due = date->in(next && year ? std::optional<int>(*year + 1) : year);
    return true;
}

/// "Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 20/01", "11-NQ/TW ngày": the day of a document that is cited.
bool ofDocument(QStringView low, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < 120 && low[begin - 1] != u',' && low[begin - 1] != u';' && low[begin - 1] != u'(')
        --begin;
    for (qsizetype slash = low.indexOf(u'/', begin); slash >= 0 && slash + 1 < at; slash = low.indexOf(u'/', slash + 1)) {
        if (!low[slash + 1].isLetter())
            continue;
        qsizetype token = slash;
        while (token > begin && !isBlank(low[token - 1]))
            --token;
        if (token == slash || low[token].isDigit())
            return true;
    }
    return false;
}

/// "từ ngày 15/12 đến hết ngày 14/12": the end of a stretch.
bool endsStretch(QStringView low, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < 60 && low[begin - 1] != u',' && low[begin - 1] != u';' && low[begin - 1] != u'(')
        --begin;
    const QStringView before = low.sliced(begin, at - begin);
    const qsizetype from = findWord(before, u"từ");
    if (from < 0)
        return false;
    for (const QChar c : before.sliced(from))
        if (c.isDigit())
            return true;
    return false;
}

/// A plan asks for no report on a day before its year; a written-out date of that kind is a date of something cited.
bool longPast(const Deadline &deadline, std::optional<int> year, bool bare)
{
    return deadline.due && year && deadline.due->year() < *year - (bare ? 0 : 1);
}

/// "từ ngày 15/11 đến ngày 15/12", "đến ngày": stretches of time, not deadlines.
bool insideStretch(QStringView low, qsizetype at)
{
    const QStringView before = low.first(at).trimmed();
    return before.endsWith(u"từ") || before.endsWith(u"đến") || before.endsWith(u"-") || before.endsWith(u"kể từ")
        || before.endsWith(u"tính đến") || before.endsWith(u"nhân") || before.endsWith(u"kỷ niệm");
}

std::vector<Deadline> deadlinesIn(QStringView low, qsizetype begin, qsizetype end, std::optional<int> year, bool loose)
{
    std::vector<Deadline> result;
    const QStringView text = low.first(end);
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = text[i];
        // All introducers begin with one of these letters.
        if (c != u'c' && c != u'm' && c != u'h' && c != u'k' && c != u'đ' && c != u't' && c != u'v' && c != u'n')
            continue;
        if (i > 0 && text[i - 1].isLetterOrNumber())
            continue;
        for (const Introducer &word : introducers) {
            if (!startsWithWord(text, word.words, i))
                continue;
            const bool bare = word.words == u"ngày";
            qsizetype at = skipBlanks(text, i + word.words.size());
            if (startsWithWord(text, u"ngày", at))
                at = skipBlanks(text, at + 4);
            Deadline deadline;
            deadline.begin = i;
            deadline.strict = word.strict;
            if (const qsizetype again = recurringDay(text, at); again > 0) {
                deadline.end = again;
                deadline.recurring = true;
                result.push_back(deadline);
                i = again - 1;
                break;
            }
            if (bare && (!loose || insideStretch(low, i) || ofDocument(text, i)))
                break;
            if (word.words.endsWith(u"hết ngày") && endsStretch(text, i))
                break;
            if (!takeDate(text, at, year, deadline) || longPast(deadline, year, bare))
                break;
            result.push_back(deadline);
            // "trước ngày 05/6 và 05/12"
            qsizetype next = deadline.end;
            for (;;) {
                qsizetype j = skipBlanks(text, next);
                if (j < end && text[j] == u',')
                    j = skipBlanks(text, j + 1);
                if (startsWithWord(text, u"và", j))
                    j = skipBlanks(text, j + 2);
                if (j == skipBlanks(text, next))
                    break;
                if (startsWithWord(text, u"ngày", j))
                    j = skipBlanks(text, j + 4);
                Deadline more;
                more.begin = j;
                more.strict = word.strict;
                if (!takeDate(text, j, year, more))
                    break;
                result.push_back(more);
                next = more.end;
            }
            i = next - 1;
            break;
        }
    }
    return result;
}

struct FoundPeriod {
    Period period;
    qsizetype at = 0;
    bool strong = true;
};

std::vector<FoundPeriod> periodsIn(QStringView low, qsizetype begin, qsizetype end)
{
    struct Words {
        QStringView words;
        Period period;
        bool strong;
    };
    static constexpr Words table[] = {
        {u"6 tháng", Period::SixMonths, true}, {u"06 tháng", Period::SixMonths, true}, {u"sáu tháng", Period::SixMonths, true},
        {u"9 tháng", Period::NineMonths, true}, {u"09 tháng", Period::NineMonths, true}, {u"chín tháng", Period::NineMonths, true},
        {u"tháng hành động", Period::ActionMonth, true}, {u"quý", Period::Other, true}, {u"hằng tháng", Period::Other, true},
        {u"hàng tháng", Period::Other, true}, {u"tháng", Period::Other, false}, {u"năm", Period::Year, true}};
    std::vector<FoundPeriod> result;
    const QStringView text = low.first(end);
    for (const Words &w : table)
        for (qsizetype at = findWord(text, w.words, begin); at >= 0; at = findWord(text, w.words, at + 1)) {
            FoundPeriod found{w.period, at, w.strong};
            const QStringView before = text.first(at).trimmed();
            const qsizetype next = skipBlanks(text, at + w.words.size());
            if (w.words == u"tháng") {
                // "tháng" alone: only "báo cáo tháng"
                if (!before.endsWith(u"báo cáo") && !before.endsWith(u"kỳ"))
                    continue;
                if (startsWithWord(text, u"hành động", next))
                    continue;
                found.strong = true;
            }
            if (w.words == u"năm") {
                if (before.endsWith(u"đầu") || before.endsWith(u"cuối") || before.endsWith(u"nửa") || before.endsWith(u"trong 5")
                    || before.endsWith(u"thường")) // "6 tháng đầu năm" says six months
                    continue;
                if (startsWithAny(text, {u"tháng", u"sau", u"tiếp theo", u"trước"}, next) && !startsWithWord(text, u"trước ngày", next)
                    && !startsWithWord(text, u"trước", next))
                    continue;
                const bool number = next < text.size() && text[next].isDigit();
                const bool report = before.endsWith(u"báo cáo") || before.endsWith(u"báo") || before.endsWith(u"một") || before.endsWith(u"cả")
                    || before.endsWith(u"1") || before.endsWith(u"và") || before.endsWith(u"hằng") || before.endsWith(u"hàng")
                    || before.endsWith(u"tổng kết") || before.endsWith(u"cuối kỳ") || before.endsWith(u"kết quả");
                // "năm 2021" alone may only say which year's plan it is.
                found.strong = report || !number;
                if (number && before.endsWith(u"tháng"))
                    continue;
            }
            result.push_back(found);
        }
    std::stable_sort(result.begin(), result.end(), [](const FoundPeriod &a, const FoundPeriod &b) { return a.at < b.at; });
    return result;
}

std::optional<Period> lastPeriod(const std::vector<FoundPeriod> &periods)
{
    std::optional<Period> weak;
    for (auto it = periods.rbegin(); it != periods.rend(); ++it) {
        if (it->strong)
            return it->period;
        if (!weak)
            weak = it->period;
    }
    return weak;
}

/// "(6 tháng)" right behind a date, "đối với báo cáo năm".
std::optional<Period> periodBehind(QStringView low, qsizetype at, qsizetype end, qsizetype &behind)
{
    const qsizetype i = skipBlanks(low, at);
    if (i < end && low[i] == u'(') {
        const qsizetype close = low.indexOf(u')', i);
        if (close > 0 && close <= end && close - i < 60) {
            // A bracket with a deadline of its own belongs to the next date.
            if (deadlinesIn(low, i, close, 2024, false).empty())
                if (auto period = lastPeriod(periodsIn(low, i, close))) {
                    behind = close + 1;
                    return period;
                }
        }
        return std::nullopt;
    }
    for (const QStringView words : {QStringView(u"đối với báo cáo"), QStringView(u"đối với"), QStringView(u"cho báo cáo"), QStringView(u"là báo cáo")})
        if (startsWithWord(low, words, i)) {
            qsizetype stop = i;
            while (stop < end && low[stop] != u',' && low[stop] != u';' && low[stop] != u')' && !startsWithWord(low, u"và trước", stop)
                   && !startsWithWord(low, u"trước", stop))
                ++stop;
            if (auto period = lastPeriod(periodsIn(low, i, stop))) {
                behind = stop;
                return period;
            }
        }
    return std::nullopt;
}

struct Addressees {
    QString from, to, via;
};

/// Who reports to whom, through whom: from the words of one sentence.
Addressees addresseesIn(const QString &text, const QString &low, qsizetype begin, qsizetype end)
{
    Addressees found;
    const QStringView part = QStringView(low).first(end);
    for (qsizetype at = findWord(part, u"qua", begin); at >= 0 && found.via.isEmpty(); at = findWord(part, u"qua", at + 1))
        if (const auto agency = agencyAt(text, low, at + 3))
            found.via = agency->name;
    const qsizetype report = findWord(part, u"báo cáo", begin);
    const qsizetype sent = findWord(part, u"gửi", begin);
    // "gửi kế hoạch về Phòng …, báo cáo … về …": what stands behind the report counts.
    qsizetype first = report >= 0 ? report : sent;
    if (first < 0)
        first = findWord(part, u"báo năm", begin);
    if (first < 0)
        return found;
    const qsizetype behindSent = sent >= 0 && sent < first && report - sent < 40 ? sent : first;
    for (const QStringView word : {QStringView(u"gửi về"), QStringView(u"gửi đến"), QStringView(u"gửi báo cáo về"), QStringView(u"gửi cho"),
                                   QStringView(u"gửi"), QStringView(u"về"), QStringView(u"cho"), QStringView(u"báo cáo"), QStringView(u"trình")}) {
        for (qsizetype at = findWord(part, word, first); at >= 0 && found.to.isEmpty(); at = findWord(part, word, at + 1)) {
            // "báo cáo Ban chỉ đạo" addresses, "về công tác của Ban" does not.
            if (const auto agency = agencyAt(text, low, at + word.size()); agency && agency->end <= end)
                found.to = agency->name;
        }
        if (!found.to.isEmpty())
            break;
    }
    for (const QStringView word : {QStringView(u"gửi về"), QStringView(u"gửi"), QStringView(u"trình")})
        if (const qsizetype at = findWord(part, word, behindSent); found.to.isEmpty() && at >= 0)
            if (const auto agency = agencyAt(text, low, at + word.size()); agency && agency->end <= end)
                found.to = agency->name;
    if (found.to.isEmpty())
        if (const qsizetype at = findWord(part, u"theo yêu cầu của", first); at >= 0)
            if (const auto agency = agencyAt(text, low, at + 16))
                found.to = agency->name;
    // The subject stands at the beginning of the sentence.
    qsizetype start = skipBlanks(low, begin);
    for (const QStringView word : {QStringView(u"giao"), QStringView(u"yêu cầu"), QStringView(u"đề nghị")})
        if (startsWithWord(low, word, start))
            start = skipBlanks(low, start + word.size());
    if (agencyBegins(low, start) && start < first) {
        qsizetype stop = dutyVerb(text, QStringView(low).first(first), start);
        if (stop < 0)
            stop = first;
        QString name = text.mid(start, stop - start);
        if (const qsizetype colon = name.indexOf(QLatin1Char(':')); colon > 0)
            name.truncate(colon);
        // "Ủy ban nhân dân xã giao các đơn vị …": those who are told to
        for (const QStringView word : {QStringView(u"giao"), QStringView(u"yêu cầu"), QStringView(u"đề nghị")})
            if (const qsizetype at = findWord(lowered(name), word); at >= 0)
                name = name.mid(at + word.size());
        name = bd::text::squeezed(name);
        while (name.endsWith(QLatin1Char(',')) || name.endsWith(QLatin1Char('.')))
            name.chop(1);
        // A sum, a date or a row's number inside: cells of a table run together, no name.
        bool cells = false;
        for (qsizetype i = 1; i + 1 < name.size(); ++i)
            cells = cells || (name[i] == u'/' && name[i - 1].isDigit() && name[i + 1].isDigit());
        if (name.size() <= 250 && !cells)
            found.from = name;
    }
    return found;
}

/// "Xây dựng kế hoạch và gửi về UBND xã (qua Phòng …) trước ngày 20/3": something else than a report is to be sent to a body.
bool submits(const QString &text, const QString &low, qsizetype begin, qsizetype end)
{
    const QStringView part = QStringView(low).first(end);
    for (qsizetype at = findWord(part, u"gửi", begin); at >= 0; at = findWord(part, u"gửi", at + 1)) {
        if (startsWithAny(part, {u"thư", u"lời", u"giấy mời", u"thông điệp", u"quà"}, skipBlanks(part, at + 3)))
            continue;
        if (!containsAny(part.sliced(begin), {u"kế hoạch", u"chương trình", u"danh sách", u"dự toán", u"đề cương", u"hồ sơ", u"kết quả", u"số liệu",
                                              u"đăng ký", u"phiếu", u"ý kiến", u"văn bản"}))
            continue;
        if (agencyAt(text, low, at + 3))
            return true;
        for (const QStringView word : {QStringView(u"về"), QStringView(u"đến"), QStringView(u"cho"), QStringView(u"tới")})
            for (qsizetype to = findWord(part, word, at); to >= 0; to = findWord(part, word, to + 1))
                if (agencyAt(text, low, to + word.size()))
                    return true;
    }
    return false;
}

class DutyReader {
public:
    explicit DutyReader(const DutyText &source)
        : m_source(source), m_text(source.text), m_low(lowered(source.text)), m_leadLow(lowered(source.leadIn))
    {
    }

    std::vector<ReportingDuty> read()
    {
        // A cheap look first: most paragraphs say nothing of reports.
        const bool lead = m_source.reporting || saysReport(m_leadLow);
        if (!lead && !saysReport(m_low) && findWord(m_low, u"gửi") < 0)
            return {};
        for (const Clause &clause : clausesOf(m_text)) {
            if (!dated(clause, lead))
                undated(clause);
        }
        return std::move(m_duties);
    }

private:
    const DutyText &m_source;
    const QString &m_text;
    QString m_low, m_leadLow;
    std::vector<ReportingDuty> m_duties;
    std::vector<Period> m_listed;   ///< periods that were paired with deadlines last
    qsizetype m_listedIn = -1;      ///< the sentence that listed them
    static constexpr qsizetype window = 3000;

    QStringView part(qsizetype begin, qsizetype end) const { return QStringView(m_low).sliced(begin, end - begin); }

    bool aboutReport(const Clause &clause, bool lead) const
    {
        if (saysReport(part(clause.begin, clause.end)) || submits(m_text, m_low, clause.begin, clause.end))
            return true;
        // "Báo cáo định kỳ: 6 tháng trước ngày 10/6; năm trước ngày 05/12"
        const bool sentence = saysReport(part(std::max(clause.sentence, clause.end - window), clause.end));
        const bool period = !periodsIn(m_low, clause.begin, clause.end).empty();
        return (lead || sentence) && (period || m_source.reporting || saysReport(m_leadLow));
    }

    bool dated(const Clause &clause, bool lead)
    {
        if (!aboutReport(clause, lead))
            return false;
        const bool loose = m_source.reporting || saysReport(m_leadLow);
        std::vector<Deadline> deadlines = deadlinesIn(m_low, clause.begin, clause.end, m_source.planYear, loose);
        if (!loose)
            dropOtherDates(clause, deadlines);
        if (deadlines.empty())
            return false;
        const std::vector<Run> runs = runsOf(clause, deadlines);
        Addressees who;
        for (const Run &run : runs) {
            who = run.opens ? addressees(clause, run.begin, run.end) : onward(run, who);
            addRun(clause, run, deadlines, who);
        }
        // "… và báo cáo đột xuất khi có yêu cầu" beside the dates
        const bool adHoc = m_duties.back().kind == DutyKind::AdHoc;
        for (const QStringView word : {QStringView(u"đột xuất"), QStringView(u"khi có yêu cầu")})
            if (const qsizetype at = findWord(part(clause.begin, clause.end), word); at >= 0 && !adHoc) {
                ReportingDuty duty = blank(who);
                duty.kind = DutyKind::AdHoc;
                duty.wording = bd::text::squeezed(m_text.mid(clause.begin + at, word.size()));
                m_duties.push_back(std::move(duty));
                break;
            }
        return true;
    }

    /// One report and its deadlines: "báo cáo 6 tháng và năm về Sở A trước ngày 05/6 và 05/11".
    struct Run {
        qsizetype begin = 0, end = 0;  ///< its words
        std::size_t first = 0, last = 0; ///< its deadlines, [first, last)
        bool opens = true;             ///< the first of its clause
    };

    /// Where another report begins between two deadlines; -1 when none does. Brackets explain the date before them.
    qsizetype nextReport(qsizetype begin, qsizetype end) const
    {
        int depth = 0;
        for (qsizetype i = begin; i < end; ++i) {
            if (m_low[i] == u'(')
                ++depth;
            else if (m_low[i] == u')')
                depth = std::max(0, depth - 1);
            if (depth > 0 || (i > 0 && m_low[i - 1].isLetterOrNumber()) || !startsWithAny(m_low, {u"báo cáo", u"gửi", u"trình"}, i))
                continue;
            const QStringView before = part(begin, i).trimmed();
            if (!before.endsWith(u"đối với") && !before.endsWith(u"cho") && !before.endsWith(u"là"))
                return i;
        }
        return -1;
    }

    /// A report further on that names whom it goes to, or its own period, begins a new run.
    std::vector<Run> runsOf(const Clause &clause, const std::vector<Deadline> &deadlines) const
    {
        std::vector<Run> runs{{clause.begin, clause.end, 0, deadlines.size(), true}};
        for (std::size_t i = 1; i < deadlines.size(); ++i) {
            const qsizetype begin = nextReport(deadlines[i - 1].end, deadlines[i].begin);
            if (begin < 0)
                continue;
            const bool own = !addresseesIn(m_text, m_low, begin, deadlines[i].begin).to.isEmpty()
                || !periodsIn(m_low, begin, deadlines[i].begin).empty();
            if (!own)
                continue;
            runs.back().end = begin;
            runs.back().last = i;
            runs.push_back({begin, clause.end, i, deadlines.size(), false});
        }
        return runs;
    }

    /// "… để tổng hợp, trình UBND phường báo cáo UBND thành phố trước ngày …": who got the first report sends the next.
    Addressees onward(const Run &run, const Addressees &before) const
    {
        Addressees who = addresseesIn(m_text, m_low, run.begin, run.end);
        if (who.to.isEmpty())
            return before;
        if (!who.from.isEmpty())
            return who;
        who.from = before.from;
        const bool handedOn = findWord(part(std::max<qsizetype>(0, run.begin - 40), run.begin), u"tổng hợp") >= 0;
        if (startsWithWord(m_low, u"trình", run.begin))
            if (const auto middle = agencyAt(m_text, m_low, run.begin + 5); middle && middle->name != who.to) {
                who.from = middle->name;
                return who;
            }
        if (handedOn && !before.to.isEmpty() && before.to != who.to)
            who.from = before.to;
        return who;
    }

    /// The periods that the words before the first deadline list, when each deadline has one: paired in order.
    std::vector<Period> pairedPeriods(const Clause &clause, const Run &run, const std::vector<Deadline> &deadlines)
    {
        const std::size_t count = run.last - run.first;
        std::vector<Period> paired;
        for (const FoundPeriod &p : periodsIn(m_low, run.begin, deadlines[run.first].begin))
            if (p.strong)
                paired.push_back(p.period);
        bool between = false;
        for (std::size_t i = run.first + 1; i < run.last; ++i)
            between = between || !periodsIn(m_low, deadlines[i - 1].end, deadlines[i].begin).empty();
        if (count < 2 || between)
            return {};
        if (paired.size() == count) {
            m_listed = paired;
            m_listedIn = clause.sentence;
            return paired;
        }
        // "…; Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/6 và 10/11": the same reports, handed on.
        const bool behind = !periodsIn(m_low, deadlines[run.last - 1].end, run.end).empty();
        if (paired.empty() && !behind && m_listed.size() == count && m_listedIn == clause.sentence)
            return m_listed;
        return {};
    }

    void addRun(const Clause &clause, const Run &run, const std::vector<Deadline> &deadlines, const Addressees &who)
    {
        const std::vector<Period> paired = pairedPeriods(clause, run, deadlines);
        qsizetype from = run.begin;
        for (std::size_t i = run.first; i < run.last; ++i) {
            const Deadline &deadline = deadlines[i];
            ReportingDuty duty = blank(who);
            const qsizetype limit = i + 1 < run.last ? deadlines[i + 1].begin : run.end;
            qsizetype behind = deadline.end;
            if (!paired.empty())
                duty.period = paired[i - run.first];
            else if (const auto own = periodBehind(m_low, deadline.end, limit, behind))
                duty.period = own;
            else
                duty.period = lastPeriod(periodsIn(m_low, from, deadline.begin));
            if (deadline.recurring && (!duty.period || duty.period == Period::Year))
                duty.period = Period::Other;
            duty.due = deadline.due;
            duty.strict = deadline.strict;
            duty.wording = bd::text::squeezed(m_text.mid(deadline.begin, deadline.end - deadline.begin));
            if (!duty.period && !deadline.recurring)
                duty.kind = kindWithoutPeriod(clause, run);
            from = behind;
            m_duties.push_back(std::move(duty));
        }
    }

    DutyKind kindWithoutPeriod(const Clause &clause, const Run &run) const
    {
        const QStringView words = part(clause.begin, clause.end);
        if (containsAny(words, {u"chuyên đề"}))
            return DutyKind::Topical;
        if (containsAny(words, {u"đột xuất"}))
            return DutyKind::AdHoc;
        // A plan or a list that is sent once.
        const bool once = !saysReport(part(run.begin, run.end)) && !saysReport(m_leadLow) && submits(m_text, m_low, run.begin, run.end);
        return once ? DutyKind::Topical : DutyKind::Periodic;
    }

    /// "gửi kế hoạch trước ngày 30/3, báo cáo 6 tháng trước ngày 10/6": the first date is none of a report.
    void dropOtherDates(const Clause &clause, std::vector<Deadline> &deadlines) const
    {
        std::vector<Deadline> kept;
        qsizetype from = clause.begin;
        for (std::size_t i = 0; i < deadlines.size(); ++i) {
            const Deadline &deadline = deadlines[i];
            qsizetype behind = deadline.end;
            while (behind < clause.end && m_low[behind] != u',' && m_low[behind] != u';')
                ++behind;
            qsizetype unused = 0;
            const bool report = saysReport(part(from, deadline.begin)) || saysReport(part(deadline.end, behind))
                || submits(m_text, m_low, from, behind)
                || !periodsIn(m_low, from, deadline.begin).empty() || periodBehind(m_low, deadline.end, clause.end, unused)
                || (!kept.empty() && deadline.begin - from < 12);
            if (report)
                kept.push_back(deadline);
            from = deadline.end;
        }
        // A clause of which no part says so itself: its sentence did.
        if (!kept.empty() || saysReport(part(clause.begin, clause.end)))
            deadlines = std::move(kept);
    }

    Addressees addressees(const Clause &clause) const { return addressees(clause, clause.begin, clause.end); }

    /// The words of the report itself; then those of its sentence; then the line above the list.
    Addressees addressees(const Clause &clause, qsizetype begin, qsizetype end) const
    {
        Addressees who = addresseesIn(m_text, m_low, begin, end);
        if (who.to.isEmpty() || who.from.isEmpty() || who.via.isEmpty()) {
            // A window keeps a hostile sentence of thousands of clauses cheap; real ones are far shorter.
            const qsizetype first = clause.end - clause.sentence > window ? clause.begin : clause.sentence;
            fill(who, addresseesIn(m_text, m_low, first, std::min(clause.sentenceEnd, clause.end + window)));
        }
        if ((who.to.isEmpty() || who.from.isEmpty()) && !m_source.leadIn.isEmpty())
            fill(who, addresseesIn(m_source.leadIn, m_leadLow, 0, m_leadLow.size()));
        return who;
    }

    /// What is missing, from words that stand further away. Who passes a report on belongs to whom it goes to.
    static void fill(Addressees &who, const Addressees &wider)
    {
        if (who.to.isEmpty() || who.to == wider.to) {
            who.to = wider.to.isEmpty() ? who.to : wider.to;
            if (who.via.isEmpty())
                who.via = wider.via;
        }
        if (who.from.isEmpty())
            who.from = wider.from;
    }

    static ReportingDuty blank(const Addressees &who)
    {
        ReportingDuty duty;
        duty.uuid = newUuid();
        duty.from = who.from;
        duty.to = who.to;
        duty.via = who.via;
        return duty;
    }

    /// "báo cáo … định kỳ", "đột xuất", "(qua …) để tổng hợp": duties without a date.
    void undated(const Clause &clause)
    {
        const QStringView words = part(clause.begin, clause.end);
        qsizetype report = findWord(words, u"báo cáo");
        while (report >= 0 && startsWithWord(words, u"báo cáo viên", report))
            report = findWord(words, u"báo cáo", report + 1);
        if (report < 0)
            return;
        // Difficulties on the way are told when they come; that is no duty of reporting.
        if (containsAny(words, {u"vướng mắc", u"khó khăn, vướng", u"phát sinh"}) && !containsAny(words, {u"định kỳ", u"đột xuất"}))
            return;
        const Addressees who = addressees(clause);
        const auto add = [&](DutyKind kind, std::optional<Period> period, qsizetype at, qsizetype length) {
            ReportingDuty duty = blank(who);
            duty.kind = kind;
            duty.period = period;
            const qsizetype begin = std::min(at, report), end = std::max(at + length, report + 7);
            duty.wording = end - begin <= 160 ? bd::text::squeezed(m_text.mid(clause.begin + begin, end - begin))
                                              : bd::text::squeezed(m_text.mid(clause.begin + at, length));
            m_duties.push_back(std::move(duty));
        };
        bool found = false;
        // "Báo cáo chuyên đề: khi có yêu cầu" is one report, not two.
        const bool topical = findWord(words, u"báo cáo chuyên đề") >= 0;
        for (const QStringView word : {QStringView(u"đột xuất"), QStringView(u"khi có yêu cầu"), QStringView(u"theo yêu cầu của cấp trên"),
                                       QStringView(u"khi cần thiết")})
            if (const qsizetype at = findWord(words, word); at >= 0 && !found && (!topical || word == u"đột xuất")) {
                add(DutyKind::AdHoc, std::nullopt, at, word.size());
                found = true;
            }
        if (const qsizetype at = findWord(words, u"báo cáo chuyên đề"); at >= 0) {
            add(DutyKind::Topical, std::nullopt, at, 17);
            found = true;
        }
        // What is told in detail by the list behind needs no duty of its own.
        const bool detailed = m_text.trimmed().endsWith(QLatin1Char(':'));
        for (const QStringView word : {QStringView(u"định kỳ"), QStringView(u"thường kỳ"), QStringView(u"hằng quý"), QStringView(u"hàng quý"),
                                       QStringView(u"hằng tháng"), QStringView(u"hàng tháng")})
            if (const qsizetype at = findWord(words, word); at >= 0) {
                const bool often = word.endsWith(u"quý") || word.endsWith(u"tháng");
                const std::vector<Period> several = strongPeriods(words);
                if (!detailed && !often && several.size() > 1)
                    for (const Period period : several)
                        add(DutyKind::Periodic, period, at, word.size());
                else if (!detailed)
                    add(DutyKind::Periodic, often ? std::optional<Period>(Period::Other) : lastPeriodStrong(words), at, word.size());
                found = true;
                break;
            }
        if (found || detailed)
            return;
        const auto periods = lastPeriodStrong(words);
        const qsizetype via = findWord(words, u"để tổng hợp");
        const qsizetype sum = via >= 0 ? via : findWord(words, u"tổng hợp chung");
        if (sum > report && (!who.to.isEmpty() || !who.via.isEmpty()))
            add(DutyKind::Periodic, periods, sum, 11);
        else if (m_source.reporting && periods && !who.to.isEmpty())
            add(DutyKind::Periodic, periods, report, 7);
    }

    /// "định kỳ 6 tháng, năm": each of them once.
    static std::vector<Period> strongPeriods(QStringView words)
    {
        std::vector<Period> result;
        for (const FoundPeriod &found : periodsIn(words, 0, words.size()))
            if (found.strong && std::find(result.begin(), result.end(), found.period) == result.end())
                result.push_back(found.period);
        return result;
    }

    static std::optional<Period> lastPeriodStrong(QStringView words)
    {
        std::optional<Period> period;
        for (const FoundPeriod &found : periodsIn(words, 0, words.size()))
            if (found.strong)
                period = found.period;
        return period;
    }
};

} // namespace

QStringList impossibleDates(const QString &text)
{
    QStringList result;
    const QString low = lowered(text);
    const auto number = [&](qsizetype &at, int most) {
        int value = 0;
        const qsizetype begin = at;
        while (at < low.size() && low[at].isDigit() && at - begin < most)
            value = value * 10 + low[at++].digitValue();
        return at > begin && (at >= low.size() || !low[at].isDigit()) ? value : -1;
    };
    for (qsizetype word = findWord(low, u"ngày"); word >= 0; word = findWord(low, u"ngày", word + 1)) {
        const qsizetype begin = skipBlanks(low, word + 4);
        qsizetype at = begin;
        const int day = number(at, 2);
        if (day < 0 || at >= low.size() || low[at] != u'/')
            continue;
        const int month = number(++at, 2);
        int year = 2024; // a leap year: "29/02" is a day
        if (month >= 0 && at < low.size() && low[at] == u'/')
            year = number(++at, 4);
        const bool more = at < low.size() && (low[at] == u'/' || low[at].isLetterOrNumber());
        if (month < 0 || year < 1900 || more || QDate::isValid(year, month, day))
            continue;
        if (const QString date = text.mid(begin, at - begin); !result.contains(date))
            result += date;
    }
    return result;
}

std::vector<ReportingDuty> dutiesIn(const DutyText &source)
{
    if (source.text.size() > 20'000)
        return {};
    return DutyReader(source).read();
}

} // namespace bd::exchange
