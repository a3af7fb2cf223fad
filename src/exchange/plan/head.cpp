#include "exchange/plan/head.h"

#include "base/text/fold.h"
#include "domain/privacy.h"
#include "exchange/plan/agencies.h"
#include "exchange/plan/site_text.h"

namespace bd::exchange {

namespace {

using domain::PartialDate;
using domain::Severity;

const SourceLine *lineAt(const std::vector<SourceBlock> &blocks, std::size_t i)
{
    return i < blocks.size() ? std::get_if<SourceLine>(&blocks[i]) : nullptr;
}

QString plainAt(const std::vector<SourceBlock> &blocks, std::size_t i)
{
    const SourceLine *line = lineAt(blocks, i);
    return line ? line->text.toPlain() : QString();
}

QString lettersOnly(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (c.isLetter())
            out += c;
    return out;
}

/// "KẾ HOẠCH" on a line of its own, its letters perhaps spaced out.
bool isPlanType(const QString &text)
{
    if (text.size() > 60)
        return false;
    const QString letters = lowered(lettersOnly(text));
    return letters == u"kếhoạch" || letters == u"chươngtrình" || letters == u"chươngtrìnhcôngtác" || letters == u"phươngán"
        || letters == u"kếhoạchcôngtác" || (isUpperText(text) && folded(letters) == u"kehoach"); // "KÉ HOẠCH" of a scan
}

bool isReportType(const QString &text) { return text.size() <= 60 && isUpperText(text) && lowered(lettersOnly(text)) == u"báocáo"; }

bool isOtherType(const QString &text)
{
    if (text.size() > 40 || !isUpperText(text))
        return false;
    const QString letters = lowered(lettersOnly(text));
    for (const QStringView type : {QStringView(u"báocáo"), QStringView(u"tờtrình"), QStringView(u"quyếtđịnh"), QStringView(u"thôngbáo"),
                                   QStringView(u"hướngdẫn"), QStringView(u"nghịquyết"), QStringView(u"chỉthị"), QStringView(u"côngđiện"),
                                   QStringView(u"giấymời"), QStringView(u"biênbản")})
        if (letters == type)
            return true;
    return false;
}

bool isFiller(QChar c)
{
    return isBlank(c) || c == u'.' || c == u'…' || c == u'_' || isDash(c);
}

qsizetype skipFiller(QStringView low, qsizetype at)
{
    while (at < low.size() && isFiller(low[at]))
        ++at;
    return at;
}

int shortNumber(QStringView low, qsizetype &at, int digits)
{
    qsizetype i = at;
    int value = 0;
    while (i < low.size() && i - at < digits && low[i].isDigit())
        value = value * 10 + low[i++].digitValue();
    if (i == at || (i < low.size() && low[i].isDigit()))
        return 0;
    at = i;
    return value;
}

/// "Đăk Cấm, ngày     tháng     năm  2025"
struct PlaceDate {
    qsizetype begin = 0, end = 0;
    QString place;
    int day = 0, month = 0, year = 0;
};

std::optional<PlaceDate> placeDateIn(const QString &text, const QString &low)
{
    for (qsizetype at = findWord(low, u"ngày"); at >= 0; at = findWord(low, u"ngày", at + 1)) {
        PlaceDate found;
        qsizetype i = skipFiller(low, at + 4);
        const qsizetype digits = i;
        found.day = shortNumber(low, i, 2);
        i = skipFiller(low, i);
        if (startsWithWord(low, u"tháng", i)) {
            i = skipFiller(low, i + 5);
            found.month = shortNumber(low, i, 2);
            i = skipFiller(low, i);
            if (!startsWithWord(low, u"năm", i))
                continue;
            i += 3;
            qsizetype j = skipFiller(low, i);
            found.year = shortNumber(low, j, 4);
            if (found.year >= 1900)
                i = j;
            else
                found.year = 0; // "năm 20…": not yet known
            if (found.year == 0)
                while (i < low.size() && (isFiller(low[i]) || low[i].isDigit()))
                    ++i;
        } else if (const auto date = dateAt(low, digits); date && date->year) {
            found.day = date->day;
            found.month = date->month;
            found.year = *date->year;
            i = date->end;
        } else {
            continue;
        }
        found.end = i;
        // The place stands in front, behind a comma; a wider gap belongs to the other column.
        qsizetype begin = at;
        while (begin > 0) {
            const QChar c = text[begin - 1];
            if (c == u'\t' || c == u'|' || (isBlank(c) && begin > 2 && isBlank(text[begin - 2]) && isBlank(text[begin - 3])))
                break;
            --begin;
        }
        found.begin = begin;
        QString place = bd::text::squeezed(text.mid(begin, at - begin));
        // "Số: 12/KH-UBND Gia Lai, ngày …" on one line without a gap
        if (startsWithWord(folded(place), u"so")) {
            qsizetype n = 2;
            while (n < place.size() && (place[n] == u':' || isBlank(place[n])))
                ++n;
            if (const auto number = numberAt(place, n)) {
                const QString rest = place.mid(number->end).trimmed();
                const qsizetype start = text.lastIndexOf(rest.left(6), at);
                if (!rest.isEmpty() && start >= begin) {
                    found.begin = start;
                    place = rest;
                }
            } else if (lowered(place).startsWith(u"số")) {
                continue;
            }
        }
        while (place.endsWith(QLatin1Char(',')) || place.endsWith(QLatin1Char('.')))
            place.chop(1);
        if (place.size() > 60)
            continue;
        found.place = place.trimmed();
        return found;
    }
    return std::nullopt;
}

/// "Số: 68 /KH-UBND", "Số:        /KH-UBND", "Số …/KH-SNV".
struct NumberLine {
    qsizetype begin = 0, end = 0;
    FoundNumber number;
};

std::optional<NumberLine> numberIn(const QString &text, const QString &low)
{
    const QString fold = folded(QStringView(text).left(400));
    for (qsizetype at = findWord(fold, u"so"); at >= 0; at = findWord(fold, u"so", at + 1)) {
        if (low[at + 1] != u'ố' && low[at + 1] != u'o' && low[at + 1] != u'ô')
            continue;
        qsizetype before = at;
        while (before > 0 && isBlank(text[before - 1]))
            --before;
        const bool starts = before == 0 || text[before - 1] == u'|' || at - before >= 3 || (before < at && text[before] == u'\t');
        if (!starts)
            continue;
        qsizetype i = skipBlanks(text, at + 2);
        if (i < text.size() && (text[i] == u':' || text[i] == u'.' || text[i] == u';'))
            ++i;
        if (const auto number = numberAt(text, i); number && !number->symbol.contains(u'/'))
            return NumberLine{at, number->end, *number};
    }
    return std::nullopt;
}

enum class CellKind { State, Motto, Rule, Number, PlaceDate, Draft, Stamp, Secret, Agency, Other };

struct Cell {
    CellKind kind = CellKind::Other;
    QString text;
    std::optional<NumberLine> number;
    std::optional<PlaceDate> date;
    bool bold = false;
    int line = 0;
    int column = -1;
    QString style;
};

CellKind kindOfCell(const QString &text, const QString &low)
{
    const QString fold = folded(low);
    if (fold.contains(u"cong hoa xa hoi") && fold.contains(u"viet nam"))
        return CellKind::State;
    if (fold.contains(u"doc lap") && fold.contains(u"hanh phuc"))
        return CellKind::Motto;
    if (isRule(text) || text == u"*")
        return CellKind::Rule;
    if (fold == u"dang cong san viet nam")
        return CellKind::State; // stands in the state's place on the Party's papers
    if (isSecretStamp(text))
        return CellKind::Secret;
    QString bare = low;
    bare.remove(QLatin1Char('(')).remove(QLatin1Char(')'));
    bare = bare.trimmed();
    if (bare.startsWith(u"dự thảo") && bare.size() <= 25)
        return CellKind::Draft;
    if (bare == u"hỏa tốc" || bare == u"thượng khẩn" || bare == u"khẩn" || bare == u"lưu hành nội bộ" || bare == u"xem xong trả lại")
        return CellKind::Stamp;
    if (text.size() <= 90 && isUpperText(text) && !text.contains(u':') && markerOf(text).type == MarkerType::None)
        return CellKind::Agency;
    if (text.size() <= 60 && !endsSentence(text) && agencyBegins(low) && text.front().isUpper() && !text.contains(u',')
        && !text.contains(u':') && startsWithAny(low, {u"ủy ban nhân dân", u"ubnd", u"sở", u"phòng", u"ban"})
        && dutyVerb(text, low) < 0)
        return CellKind::Agency;
    if (text.size() <= 40 && startsWithAny(low, {u"tỉnh", u"thành phố", u"huyện", u"xã", u"phường", u"thị trấn", u"đặc khu"})
        && !endsSentence(text) && text.count(QLatin1Char(' ')) <= 4)
        return CellKind::Agency;
    return CellKind::Other;
}

/// Where the known formulas begin, for heads whose columns stand side by side without a gap.
qsizetype formulaAt(const QString &fold)
{
    const qsizetype state = fold.indexOf(u"cong hoa xa hoi");
    const qsizetype motto = fold.indexOf(u"doc lap");
    if (state >= 0 && (motto < 0 || state < motto))
        return state;
    return motto;
}

void addCells(std::vector<Cell> &cells, const QString &piece, const SourceLine &line)
{
    const QString text = bd::text::squeezed(piece);
    if (text.isEmpty())
        return;
    const QString fold = folded(text);
    if (const qsizetype at = formulaAt(fold); at > 0) {
        addCells(cells, text.left(at), line);
        addCells(cells, text.mid(at), line);
        return;
    }
    if (fold.startsWith(u"cong hoa xa hoi"))
        if (const qsizetype motto = fold.indexOf(u"doc lap"); motto > 0) {
            addCells(cells, text.left(motto), line);
            addCells(cells, text.mid(motto), line);
            return;
        }
    Cell cell;
    cell.text = text;
    cell.kind = kindOfCell(text, lowered(text));
    cell.line = line.line;
    cell.column = line.column;
    cell.bold = line.text.isAllBold();
    cell.style = line.style;
    if (line.style == u"Cơ quan chủ quản" || line.style == u"Cơ quan ban hành")
        cell.kind = CellKind::Agency;
    cells.push_back(std::move(cell));
}

/// A line of the head taken apart: number and date first (blanks may stand inside), the rest at wide gaps.
std::vector<Cell> cellsOf(const SourceLine &line)
{
    std::vector<Cell> cells;
    QString text = line.text.toPlain();
    if (text.size() > 600)
        return {Cell{CellKind::Other, bd::text::squeezed(text), {}, {}, false, line.line, line.column, {}}};
    QString low = lowered(text);
    const auto cut = [&](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            text[i] = QLatin1Char('\t');
            low[i] = QLatin1Char(' ');
        }
    };
    if (auto date = placeDateIn(text, low)) {
        Cell cell{CellKind::PlaceDate, bd::text::squeezed(text.mid(date->begin, date->end - date->begin)), {}, date, false, line.line,
                  line.column, {}};
        cut(date->begin, date->end);
        cells.push_back(std::move(cell));
    }
    if (auto number = numberIn(text, low)) {
        Cell cell{CellKind::Number, bd::text::squeezed(text.mid(number->begin, number->end - number->begin)), number, {}, false,
                  line.line, line.column, {}};
        cut(number->begin, number->end);
        cells.push_back(std::move(cell));
    }
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool gap = i < text.size()
            && (text[i] == u'\t' || text[i] == u'|' || (isBlank(text[i]) && i + 2 < text.size() && isBlank(text[i + 1]) && isBlank(text[i + 2])));
        if (i == text.size() || gap) {
            addCells(cells, text.mid(begin, i - begin), line);
            begin = i + 1;
        }
    }
    return cells;
}

bool isHeadLine(const SourceLine &line)
{
    const std::vector<Cell> cells = cellsOf(line);
    return !cells.empty() && std::none_of(cells.begin(), cells.end(), [](const Cell &c) { return c.kind == CellKind::Other; });
}

class HeadReader {
public:
    HeadReader(const std::vector<SourceBlock> &blocks, Reading &reading) : m_blocks(blocks), m_reading(reading) {}

    Result<Frame> read()
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i)
            if (const SourceLine *line = lineAt(m_blocks, i); line && isSecretStamp(line->text.toPlain()))
                return fail("import.state_secret");
        findType();
        findHead();
        for (std::size_t i = m_frame.headBegin; i < m_headEnd; ++i)
            if (const SourceLine *line = lineAt(m_blocks, i))
                for (const Cell &cell : cellsOf(*line)) {
                    if (cell.kind == CellKind::Secret)
                        return fail("import.state_secret");
                    take(cell);
                }
        finishAgencies();
        readTitle();
        return m_frame;
    }

private:
    const std::vector<SourceBlock> &m_blocks;
    Reading &m_reading;
    Frame m_frame;
    std::size_t m_headEnd = 0;
    QStringList m_agencies;
    std::vector<bool> m_agencyBold;
    int m_agencyLine = 0;
    bool m_ownStyles = false; ///< our own template: styles tell the superior from the issuer
    qsizetype m_superiorByStyle = 0;

    /// How much like the head of a document the lines before `at` are.
    int headSigns(std::size_t at) const
    {
        int signs = 0;
        for (std::size_t i = at >= 14 ? at - 14 : 0; i < at; ++i)
            if (const SourceLine *line = lineAt(m_blocks, i))
                for (const Cell &cell : cellsOf(*line))
                    signs += cell.kind == CellKind::State || cell.kind == CellKind::Number || cell.kind == CellKind::PlaceDate
                            || cell.kind == CellKind::Motto
                        ? 1 : 0;
        return signs;
    }

    void findType()
    {
        int best = -1, tried = 0;
        std::size_t other = m_blocks.size();
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const QString text = plainAt(m_blocks, i);
            if (text.isEmpty() || text.size() > 80)
                continue;
            if (isOtherType(text) && other == m_blocks.size())
                other = i;
            if (!(m_reading.isReport ? isReportType(text) : isPlanType(text)))
                continue;
            const int signs = ++tried > 40 ? 0 : headSigns(i);
            if (signs > best) {
                best = signs;
                m_frame.titleBegin = i + 1;
                m_frame.hasType = true;
                m_headEnd = i;
            }
        }
        if (!m_frame.hasType)
            combinedType();
        m_frame.otherType = !m_frame.hasType && other < std::min<std::size_t>(m_blocks.size(), 60);
        if (m_frame.hasType) {
            if (m_combined.isEmpty())
                m_reading.plan().documentType = bd::text::squeezed(plainAt(m_blocks, m_headEnd));
            // Letters spaced out, or not in capitals: printed as the decree writes it.
            const QString letters = lowered(lettersOnly(m_reading.plan().documentType));
            if (folded(letters) == u"kehoach") {
                if (letters != u"kếhoạch")
                    m_reading.issue("text_repaired", Severity::Note, {m_reading.plan().documentType, QStringLiteral("KẾ HOẠCH")},
                                    lineAt(m_blocks, m_headEnd)->line);
                m_reading.plan().documentType = QStringLiteral("KẾ HOẠCH");
            }
            m_reading.formula(plainAt(m_blocks, m_headEnd));
        }
    }

    QString m_combined; ///< the title that stands on the type line

    /// "KẾ HOẠCH TRIỂN KHAI …" all on one line.
    void combinedType()
    {
        for (std::size_t i = 0; i < std::min<std::size_t>(m_blocks.size(), 60); ++i) {
            const QString text = bd::text::squeezed(plainAt(m_blocks, i));
            if (text.size() < 12 || text.size() > 300 || !lowered(text.left(9)).startsWith(u"kế hoạch "))
                continue;
            const bool upper = isUpperText(text.left(8));
            if (!upper || headSigns(i) < 1)
                continue;
            m_frame.hasType = true;
            m_headEnd = i;
            m_frame.titleBegin = i + 1;
            m_combined = text.mid(9);
            m_reading.plan().documentType = text.left(8);
            return;
        }
    }

    void findHead()
    {
        if (m_frame.hasType) {
            m_frame.headBegin = m_headEnd;
            int strange = 0;
            for (std::size_t i = m_headEnd; i > 0; --i) {
                const SourceLine *line = lineAt(m_blocks, i - 1);
                if (!line || m_headEnd - i > 24)
                    break;
                if (!isHeadLine(*line)) {
                    // One strange line may stand inside a head, when head lines go on above it.
                    if (++strange > 1 || i < 2 || !lineAt(m_blocks, i - 2) || !isHeadLine(*lineAt(m_blocks, i - 2))
                        || headSigns(i - 1) == 0)
                        break;
                    continue;
                }
                m_frame.headBegin = i - 1;
            }
        } else {
            // No type line: the head is what looks like one at the beginning.
            std::size_t begin = 0;
            while (begin < std::min<std::size_t>(m_blocks.size(), 40)
                   && !(lineAt(m_blocks, begin) && isHeadLine(*lineAt(m_blocks, begin))
                        && signLine(*lineAt(m_blocks, begin))))
                ++begin;
            if (begin >= std::min<std::size_t>(m_blocks.size(), 40)) {
                m_frame.headBegin = m_headEnd = m_frame.titleBegin = 0;
                return;
            }
            while (begin > 0 && lineAt(m_blocks, begin - 1) && isHeadLine(*lineAt(m_blocks, begin - 1)))
                --begin;
            m_frame.headBegin = m_headEnd = begin;
            while (lineAt(m_blocks, m_headEnd) && isHeadLine(*lineAt(m_blocks, m_headEnd)))
                ++m_headEnd;
            m_frame.titleBegin = m_headEnd;
        }
    }

    static bool signLine(const SourceLine &line)
    {
        for (const Cell &cell : cellsOf(line))
            if (cell.kind == CellKind::State || cell.kind == CellKind::Number || cell.kind == CellKind::PlaceDate
                || cell.kind == CellKind::Motto)
                return true;
        return false;
    }

    void take(const Cell &cell)
    {
        domain::Plan &plan = m_reading.plan();
        switch (cell.kind) {
        case CellKind::State:
            m_frame.hasState = true;
            m_reading.formula(cell.text);
            break;
        case CellKind::Motto:
            m_reading.formula(cell.text);
            break;
        case CellKind::Rule:
            m_reading.leave(cell.text, "separator", cell.line);
            break;
        case CellKind::Number:
            if (m_frame.hasNumber) {
                m_reading.leave(cell.text, "head_repeated", cell.line);
                break;
            }
            m_frame.hasNumber = true;
            plan.number = cell.number->number.number;
            plan.symbol = cell.number->number.symbol;
            m_reading.formula(QStringLiteral("Số So Sô"));
            m_reading.mark(QStringLiteral("number"), cell.line, cell.line);
            break;
        case CellKind::PlaceDate:
            takeDate(cell);
            break;
        case CellKind::Draft:
            m_reading.formula(cell.text);
            break;
        case CellKind::Stamp:
            m_reading.leave(cell.text, "stamp", cell.line);
            break;
        case CellKind::Secret:
            break;
        case CellKind::Agency:
            m_agencies += cell.text;
            m_agencyBold.push_back(cell.bold);
            if (cell.style == u"Cơ quan chủ quản")
                m_superiorByStyle = m_agencies.size();
            m_ownStyles = m_ownStyles || cell.style == u"Cơ quan ban hành";
            if (m_agencyLine == 0)
                m_agencyLine = cell.line;
            break;
        case CellKind::Other:
            m_reading.leave(cell.text, "head_unread", cell.line);
            m_reading.issue("head_unread", Severity::Note, {cell.text.left(80)}, cell.line);
            break;
        }
    }

    void takeDate(const Cell &cell)
    {
        domain::Plan &plan = m_reading.plan();
        const PlaceDate &found = *cell.date;
        if (!plan.date.isUnknown() || !plan.place.isEmpty()) {
            m_reading.leave(cell.text, "head_repeated", cell.line);
            return;
        }
        plan.place = found.place;
        m_reading.formula(QStringLiteral("ngày tháng năm"));
        m_reading.mark(QStringLiteral("date"), cell.line, cell.line);
        if (found.year == 0) {
            if (found.day || found.month) {
                m_reading.leave(cell.text, "date_unread", cell.line);
                m_reading.issue("date_incomplete", Severity::Note, {cell.text}, cell.line);
            }
            return;
        }
        if (found.month >= 1 && found.month <= 12 && QDate::isValid(found.year, found.month, found.day)) {
            plan.date = PartialDate::of(QDate(found.year, found.month, found.day));
        } else if (found.day == 0 && found.month >= 1 && found.month <= 12) {
            plan.date = PartialDate::ofMonth(found.year, found.month);
        } else {
            plan.date = PartialDate::ofYear(found.year);
            if (found.day || found.month) {
                m_reading.leave(cell.text, "date_unread", cell.line);
                m_reading.issue("date_incomplete", Severity::Warning, {cell.text}, cell.line);
            }
        }
    }

    static bool isPartyBody(const QString &low)
    {
        return startsWithAny(low, {u"thành ủy", u"tỉnh ủy", u"huyện ủy", u"quận ủy", u"thị ủy", u"đảng ủy", u"đảng bộ", u"chi bộ",
                                   u"chi ủy"});
    }
    static bool bodyBegins(const QString &name)
    {
        const QString low = lowered(name);
        return agencyBegins(low) || isPartyBody(low);
    }

    void finishAgencies()
    {
        if (m_ownStyles) {
            m_reading.plan().superiorLines = m_agencies.mid(0, m_superiorByStyle);
            m_reading.plan().issuerLines = m_agencies.mid(m_superiorByStyle);
            return;
        }
        // Names printed twice (an extraction that repeats the head).
        domain::Plan &plan = m_reading.plan();
        if (m_agencies.size() >= 2 && m_agencies.size() % 2 == 0) {
            const qsizetype half = m_agencies.size() / 2;
            if (m_agencies.mid(0, half) == m_agencies.mid(half)) {
                m_reading.leave(m_agencies.mid(half).join(QLatin1Char(' ')), "head_repeated", m_agencyLine);
                m_agencies = m_agencies.mid(0, half);
                m_agencyBold.resize(static_cast<std::size_t>(half));
            }
        }
        // Capitals above the first body's name belong to the page of a site.
        while (m_agencies.size() > 1 && !bodyBegins(m_agencies.front()) && bodyBegins(m_agencies.at(1))) {
            m_reading.leave(m_agencies.takeFirst(), "site_menu", m_agencyLine);
            m_agencyBold.erase(m_agencyBold.begin());
        }
        qsizetype superior = superiorLineCount(m_agencies, m_reading.formatted ? m_agencyBold : std::vector<bool>());
        for (qsizetype i = 1; i < m_agencies.size() && superior == 0; ++i)
            if (isPartyBody(lowered(m_agencies.at(i))))
                superior = i;
        plan.superiorLines = m_agencies.mid(0, superior);
        plan.issuerLines = m_agencies.mid(superior);
        if (!m_agencies.isEmpty())
            m_reading.mark(QStringLiteral("issuer"), m_agencyLine, m_agencyLine + static_cast<int>(m_agencies.size()) - 1);
    }

    /// Where lines of the source begin and end, for telling a centred title from a paragraph.
    void measure()
    {
        if (m_right > 0)
            return;
        std::vector<double> lefts, rights;
        // The first page only: appendices may be set on wider paper.
        for (std::size_t i = m_frame.headBegin; i < std::min(m_blocks.size(), m_frame.headBegin + 36); ++i)
            if (const SourceLine *line = lineAt(m_blocks, i)) {
                lefts.push_back(line->left);
                rights.push_back(line->right);
            }
        if (lefts.empty())
            return;
        std::sort(lefts.begin(), lefts.end());
        std::sort(rights.begin(), rights.end());
        m_left = lefts[lefts.size() / 10];
        m_right = rights[rights.size() * 9 / 10];
    }
    bool isCentred(const SourceLine &line)
    {
        measure();
        return std::abs((line.left - m_left) - (m_right - line.right)) < 0.06 * (m_right - m_left);
    }
    bool reachesEdge(const SourceLine &line)
    {
        measure();
        return line.right > m_right - 0.04 * (m_right - m_left);
    }
    double m_left = 0, m_right = 0;

    /// A document cited by its number: no title does that.
    static bool namesDocument(const QString &text, const QString &low)
    {
        for (qsizetype at = findWord(low, u"số"); at >= 0; at = findWord(low, u"số", at + 1)) {
            qsizetype i = skipBlanks(low, at + 2);
            if (i < low.size() && low[i] == u':')
                i = skipBlanks(low, i + 1);
            if (numberAt(text, i))
                return true;
        }
        return false;
    }

    static bool isAddressed(const QString &low) { return low.startsWith(u"kính gửi"); }

    /// "Kính gửi: Sở Nội vụ.", or a line each: "- UBND tỉnh;". Returns the first line behind.
    std::size_t readAddressees(std::size_t i)
    {
        const SourceLine *line = lineAt(m_blocks, i);
        const Para head = line ? paraOf(*line) : Para();
        if (!line || !isAddressed(head.low))
            return i;
        const auto take = [&](QString words) {
            words = words.trimmed();
            while (words.endsWith(u';') || words.endsWith(u'.') || words.endsWith(u','))
                words.chop(1);
            if (!words.trimmed().isEmpty())
                m_reading.plan().addressees.append(words.trimmed());
        };
        constexpr qsizetype wordsLength = 8; // "kính gửi"
        QString behind = head.plain.mid(wordsLength).trimmed();
        m_reading.formula(head.plain.left(wordsLength) + u':');
        if (behind.startsWith(u':'))
            behind = behind.mid(1);
        take(behind);
        for (++i; const SourceLine *next = lineAt(m_blocks, i); ++i) {
            const Para p = paraOf(*next);
            if (p.marker.type != MarkerType::Dash)
                break;
            take(p.plain.mid(p.marker.length));
        }
        return i;
    }

    /// Does the preamble begin here, or does the title go on?
    static bool beginsPreamble(const Para &p)
    {
        if (p.marker.isNumber() || p.marker.type == MarkerType::Dash || isAddressed(p.low))
            return true;
        if (startsWithAny(p.low, {u"căn cứ", u"theo đề nghị", u"xét đề nghị", u"trên cơ sở", u"nhằm", u"để", u"thời gian qua",
                                  u"tiếp tục thực hiện", u"trong những năm", u"trong năm"}))
            return true;
        if (startsWithAny(p.low, {u"thực hiện", u"triển khai", u"triển khai thực hiện"})) {
            const qsizetype word = p.low.startsWith(u"thực hiện") ? 10 : p.low.startsWith(u"triển khai thực hiện") ? 21 : 11;
            if (startsWithAny(p.low, {u"luật", u"nghị quyết", u"nghị định", u"quyết định", u"chỉ thị", u"công văn", u"kế hoạch", u"văn bản",
                                      u"thông tư", u"hướng dẫn", u"chương trình số", u"kết luận", u"chiến lược"}, word)
                && (p.plain.size() > 90 || endsSentence(p.plain) || namesDocument(p.plain, p.low)))
                return true;
        }
        if (p.plain.endsWith(u':') || p.plain.endsWith(u';'))
            return true;
        // A cited document: titles name none by number.
        if (const qsizetype number = p.low.indexOf(u" số "); number > 0 && p.plain.size() > 100)
            return true;
        return p.plain.size() > 260 && !isUpperText(p.plain);
    }

    void readTitle()
    {
        domain::Plan &plan = m_reading.plan();
        domain::RichText title = domain::RichText::plain(m_combined);
        std::size_t i = m_frame.titleBegin;
        int first = 0, last = 0;
        bool closed = false;
        if (!m_combined.isEmpty())
            first = last = lineAt(m_blocks, m_headEnd)->line;
        for (; i < m_blocks.size() && i < m_frame.titleBegin + 14; ++i) {
            const SourceLine *line = lineAt(m_blocks, i);
            if (!line)
                break;
            const Para p = paraOf(*line);
            if (isRule(p.plain)) {
                m_reading.leave(p.plain, "separator", line->line);
                closed = !title.isEmpty();
                continue;
            }
            if (const SourceLine *before = lineAt(m_blocks, i == 0 ? m_blocks.size() : i - 1);
                !title.isEmpty() && before && before->style == u"Trích yếu" && line->style != u"Trích yếu")
                break;
            if (line->style == u"Trích yếu") {
                appendPiece(title, p.text);
                first = first == 0 ? line->line : first;
                last = line->line;
                continue;
            }
            if (m_reading.wrapped && !title.isEmpty() && !isCentred(*line) && (line->blankBefore || reachesEdge(*line)))
                break;
            if (closed || title.isEmpty() ? beginsPreamble(p) && (!title.isEmpty() || p.low.startsWith(u"căn cứ") || p.marker.isNumber())
                                          : beginsPreamble(p))
                break;
            if (closed)
                break;
            if (isContentsHeading(p.plain) || p.low.startsWith(u"(kèm theo") || p.low.startsWith(u"(ban hành"))
                break;
            // Without a type line the title must look like one.
            if (!m_frame.hasType && (p.plain.size() > 260 || (!title.isEmpty() && line->blankBefore)))
                break;
            if (!title.isEmpty() && (title.toPlain().endsWith(u'.') || isUpperHeading(p)))
                break;
            appendPiece(title, p.text);
            if (first == 0)
                first = line->line;
            last = line->line;
        }
        // A rule may stand between title and preamble.
        while (lineAt(m_blocks, i) && isRule(plainAt(m_blocks, i))) {
            m_reading.leave(plainAt(m_blocks, i), "separator", lineAt(m_blocks, i)->line);
            ++i;
        }
        if (m_reading.isReport)
            i = readAddressees(i);
        plan.title = bd::text::squeezed(title.toPlain());
        if (first > 0)
            m_reading.mark(QStringLiteral("title"), first, last);
        m_frame.bodyBegin = i;
    }

    /// An outline without numbers may begin right behind a title in small letters.
    static bool isUpperHeading(const Para &p)
    {
        return isUpperText(p.plain) && startsWithAny(p.low, {u"mục đích", u"mục tiêu"}) && p.plain.size() < 60;
    }
};

} // namespace

bool isSecretStamp(const QString &line)
{
    return domain::isSecrecyStamp(line);
}

bool looksLikeName(const QString &text)
{
    const QString t = bd::text::squeezed(text);
    const QString low = lowered(t);
    if (low == u"(họ và tên)" || low == u"họ và tên")
        return true;
    const QStringList words = t.split(QLatin1Char(' '));
    if (words.size() < 2 || words.size() > 6 || t.size() > 40)
        return false;
    for (const QString &word : words) {
        if (!word.front().isUpper())
            return false;
        for (const QChar c : word) // "H'Lan Niê", "K' Brôih"
            if (!c.isLetter() && c != u'.' && c != u'-' && c != u'\'' && c != u'’' && c != u'‘' && c != u'ʼ')
                return false;
    }
    if (startsWithAny(low, {u"chủ tịch", u"phó", u"giám đốc", u"trưởng", u"chánh", u"hiệu trưởng", u"nơi nhận", u"thủ trưởng", u"quyền",
                            u"bí thư", u"cục trưởng", u"viện trưởng", u"tm", u"kt", u"tl", u"tuq"}))
        return false;
    return !agencyBegins(low) || startsWithAny(low, {u"đoàn", u"hội", u"viện"});
}

bool readFact(const QString &given, Facts &facts, int number)
{
    const QString text = bd::text::squeezed(given);
    const QString low = lowered(text);
    struct Label {
        QStringView words;
        char what;
    };
    static constexpr Label labels[] = {
        {u"số hiệu", 'n'}, {u"số ký hiệu", 'n'}, {u"số/ký hiệu", 'n'}, {u"ngày ban hành", 'd'}, {u"ngày có hiệu lực", '-'},
        {u"ngày hiệu lực", '-'}, {u"loại văn bản", '-'}, {u"cơ quan ban hành", 'i'}, {u"nơi ban hành", 'i'}, {u"người ký", 's'},
        {u"lĩnh vực", '-'}, {u"tình trạng", '-'}, {u"ngày công báo", '-'}, {u"số công báo", '-'}, {u"trích yếu", '-'},
        {u"hiệu lực", '-'}, {u"thuộc tính", '-'}, {u"ngày đăng", '-'}};
    for (const Label &label : labels) {
        if (!startsWithWord(low, label.words) || text.size() > 200)
            continue;
        qsizetype at = label.words.size();
        while (at < text.size() && (isBlank(text[at]) || text[at] == u':'))
            ++at;
        const QString value = text.mid(at).trimmed();
        if (label.what == 'n' && numberAt(value, 0))
            facts.number = numberAt(value, 0)->text;
        else if (label.what == 's' && looksLikeName(value)) {
            facts.signer = value;
            facts.signerLine = number;
        } else if (label.what == 'i')
            facts.issuer = value;
        else if (label.what == 'd') {
            if (const auto date = dateAt(lowered(value), 0))
                facts.date = date->in(std::nullopt);
        }
        return true;
    }
    return false;
}

Result<Frame> readHead(const std::vector<SourceBlock> &blocks, Reading &reading)
{
    return HeadReader(blocks, reading).read();
}

} // namespace bd::exchange
