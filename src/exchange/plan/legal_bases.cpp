#include "exchange/plan/legal_bases.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "exchange/plan/agencies.h"
#include "exchange/plan/scan.h"

#include <array>

namespace bd::exchange {

namespace {

struct DocType {
    QStringView low;
    QStringView name;
    bool law = false;      ///< cited by name, often without a number
    bool byName = false;   ///< programmes: may be a base without a number, at the beginning of a clause only
};

// Longer names first: "kế hoạch hành động" before "kế hoạch".
constexpr auto docTypes = std::to_array<DocType>({
    {u"thông tư liên tịch", u"Thông tư liên tịch"}, {u"chương trình phối hợp", u"Chương trình phối hợp"},
    {u"bộ luật", u"Bộ luật", true}, {u"luật", u"Luật", true}, {u"pháp lệnh", u"Pháp lệnh", true}, {u"hiến pháp", u"Hiến pháp", true},
    {u"nghị định", u"Nghị định"}, {u"nghị quyết", u"Nghị quyết"}, {u"quyết định", u"Quyết định"}, {u"chỉ thị", u"Chỉ thị"},
    {u"công văn", u"Công văn"}, {u"công điện", u"Công điện"}, {u"thông tư", u"Thông tư"}, {u"thông báo", u"Thông báo"},
    {u"tờ trình", u"Tờ trình"}, {u"hướng dẫn", u"Hướng dẫn"}, {u"kết luận", u"Kết luận"}, {u"báo cáo", u"Báo cáo"},
    {u"kế hoạch", u"Kế hoạch", false, true}, {u"chương trình", u"Chương trình", false, true},
    {u"chiến lược", u"Chiến lược", false, true}, {u"đề án", u"Đề án", false, true}, {u"quy chế", u"Quy chế"},
    {u"quy định", u"Quy định"}, {u"văn bản", u"Văn bản"}, {u"giấy mời", u"Giấy mời"}});

struct Start {
    qsizetype begin = 0;   ///< of the type's word
    const DocType *type = nullptr;
    std::optional<FoundNumber> number;
    qsizetype behind = 0;  ///< where the citation goes on behind type and number
};

const DocType *typeAt(QStringView low, qsizetype at)
{
    for (const DocType &type : docTypes)
        if (startsWithWord(low, type.low, at))
            return &type;
    return nullptr;
}

/// A number behind the type: "số 540/…", "số: 76/…", "834/…", "liên ngành số 5/…".
std::optional<FoundNumber> numberBehind(const QString &text, const QString &low, qsizetype at)
{
    at = skipBlanks(low, at);
    if (startsWithWord(low, u"liên ngành", at))
        at = skipBlanks(low, at + 10);
    if (startsWithWord(low, u"số", at)) {
        at += 2;
        while (at < low.size() && (low[at] == u':' || low[at] == u'.' || isBlank(low[at])))
            ++at;
        // "số …… ngày …": a draft that waits for its number
        if (auto number = numberAt(text, at))
            return number;
        qsizetype blank = at;
        while (blank < text.size() && (text[blank] == u'…' || text[blank] == u'.' || text[blank] == u'_'))
            ++blank;
        if (blank > at || startsWithWord(low, u"ngày", at)) {
            FoundNumber none;
            none.begin = at;
            none.end = blank;
            return none;
        }
        return std::nullopt;
    }
    if (at < text.size() && text[at].isDigit())
        return numberAt(text, at);
    return std::nullopt;
}

/// Does a citation stand at the beginning of a clause here?
bool beginsClause(QStringView low, qsizetype at)
{
    const QStringView before = low.first(at).trimmed();
    if (before.isEmpty() || before.endsWith(u';') || before.endsWith(u'-') || before.endsWith(u':') || before.endsWith(u'.')
        || before.endsWith(u'+'))
        return true;
    for (const QStringView word : {QStringView(u"căn cứ"), QStringView(u"căn cứ vào"), QStringView(u"căn cứ các"), QStringView(u"thực hiện"),
                                   QStringView(u"triển khai thực hiện"), QStringView(u"triển khai"), QStringView(u"tại"), QStringView(u"theo"),
                                   QStringView(u"trên cơ sở"), QStringView(u"tinh thần"), QStringView(u"nội dung")})
        if (before.endsWith(word)) {
            // "về việc triển khai thực hiện Nghị quyết số …" stays inside the title that it belongs to.
            const QStringView ahead = before.chopped(word.size()).trimmed();
            return ahead.isEmpty() || ahead.endsWith(u';') || ahead.endsWith(u'.') || ahead.endsWith(u',') || ahead.endsWith(u'-')
                || word == u"tại";
        }
    return false;
}

bool behindListWord(QStringView low, qsizetype at)
{
    const QStringView before = low.first(at).trimmed();
    return before.endsWith(u',') || before.endsWith(u" và") || before.endsWith(u" cùng") || before.endsWith(u" cùng với");
}

std::vector<Start> startsIn(const QString &text, const QString &low)
{
    std::vector<Start> starts;
    for (qsizetype i = 0; i < low.size(); ++i) {
        if (i > 0 && low[i - 1].isLetterOrNumber())
            continue;
        const DocType *type = typeAt(low, i);
        if (!type)
            continue;
        Start start;
        start.begin = i;
        start.type = type;
        qsizetype behind = i + type->low.size();
        start.number = numberBehind(text, low, behind);
        // "Kế hoạch hành động số 5/…", "Kế hoạch phối hợp số …": a word or two between
        if (!start.number && !type->law) {
            const qsizetype so = findWord(low, u"số", behind);
            if (so > 0 && so - behind <= 16 && !QStringView(low).sliced(behind, so - behind).contains(u',')
                && !QStringView(low).sliced(behind, so - behind).contains(u';'))
                start.number = numberBehind(text, low, so);
        }
        if (start.number)
            behind = start.number->end;
        start.behind = behind;
        const bool clause = beginsClause(low, i);
        const bool named = (type->law && text[i].isUpper()) || (type->byName && text[i].isUpper());
        const bool accepted = start.number ? clause || (behindListWord(low, i) && (start.number->number.size() > 0 || starts.empty()))
                                           : clause && named;
        if (accepted)
            starts.push_back(start);
        i = std::max(i, behind - 1);
    }
    return starts;
}

/// Where the sentence leaves the citation: ";", the end of a sentence, or ", <agency> ban hành kế hoạch".
qsizetype endOf(const QString &text, const QString &low, qsizetype from, qsizetype limit)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = from; i < limit; ++i) {
        const QChar c = text[i];
        if (c == u'“')
            quoted = true;
        if (c == u'”')
            quoted = false;
        if (c == u'(')
            ++depth;
        if (c == u')')
            depth = std::max(0, depth - 1);
        if (quoted || depth > 0)
            continue;
        if (c == u';')
            return i;
        if (c == u'.' && (i + 1 >= limit || (isBlank(text[i + 1]) && i + 2 < text.size() && text[i + 2].isUpper())))
            return i;
        if (c == u',') {
            const qsizetype next = skipBlanks(low, i + 1);
            if (agencyBegins(low, next)) {
                const QStringView ahead = QStringView(low).sliced(next, std::min<qsizetype>(140, low.size() - next));
                for (const QStringView verb : {QStringView(u"ban hành"), QStringView(u"xây dựng"), QStringView(u"triển khai"),
                                               QStringView(u"đề ra"), QStringView(u"lập kế hoạch")})
                    if (ahead.contains(verb))
                        return i;
            }
            if (startsWithAny(low, {u"cụ thể như sau", u"như sau", u"nay"}, next))
                return i;
        }
    }
    return limit;
}

void readDate(const QString &low, qsizetype begin, qsizetype end, domain::LegalBasis &basis, qsizetype &behind)
{
    const qsizetype day = findWord(low, u"ngày", begin);
    if (day >= 0 && day < end && day - begin < 60) {
        const qsizetype at = skipBlanks(low, day + 4);
        if (const auto date = dateAt(low, at)) {
            if (date->year)
                basis.date = date->partial();
            behind = date->end;
        }
        return;
    }
    if (basis.docType == u"Luật" || basis.docType == u"Bộ luật") {
        const qsizetype year = findWord(low, u"năm", begin);
        if (year >= 0 && year < end) {
            const qsizetype at = skipBlanks(low, year + 3);
            const int y = QStringView(low).sliced(at, std::min<qsizetype>(4, low.size() - at)).toInt();
            if (y >= 1945 && y < 2100)
                basis.date = domain::PartialDate::ofYear(y);
        }
    }
}

QString trimmedEnd(QString t)
{
    t = bd::text::squeezed(t);
    while (!t.isEmpty() && (t.back() == u',' || t.back() == u';' || t.back() == u'.' || t.back() == u':'))
        t.chop(1);
    return t.trimmed();
}

/// "của Bộ Nội vụ về việc …": the issuer up to the words that begin the title.
qsizetype readIssuer(const QString &text, const QString &low, qsizetype at, qsizetype end, domain::LegalBasis &basis)
{
    const qsizetype of = findWord(low, u"của", at);
    if (of < 0 || of >= end || of - at > 4)
        return at;
    const qsizetype begin = skipBlanks(low, of + 3);
    qsizetype stop = begin;
    while (stop < end) {
        const QChar c = low[stop];
        if (c == u'(')
            if (const qsizetype close = low.indexOf(u')', stop); close > 0 && close < end && close - stop < 24) {
                stop = close + 1; // "Ủy ban nhân dân (UBND) tỉnh"
                continue;
            }
        if (c == u';' || c == u'(' || c == u':')
            break;
        if (c == u',' ) {
            const qsizetype next = skipBlanks(low, stop + 1);
            if (next >= end || !text[next].isUpper() || agencyBegins(low, next))
                break;
        }
        if (stop > begin && low[stop - 1] == u' '
            && startsWithAny(low, {u"về", u"ban hành", u"phê duyệt", u"hướng dẫn", u"quy định", u"triển khai", u"thực hiện", u"v/v", u"sửa đổi",
                                   u"thông qua", u"giao", u"công bố", u"tổ chức", u"quy"}, stop)
            && !QStringView(low).first(stop).trimmed().endsWith(u"ban"))
            break;
        ++stop;
    }
    basis.issuer = trimmedEnd(text.mid(begin, stop - begin));
    return stop;
}

void readTitle(const QString &text, const QString &low, qsizetype at, qsizetype end, domain::LegalBasis &basis)
{
    at = skipBlanks(low, at);
    if (at < end && text[at] == u',')
        at = skipBlanks(low, at + 1);
    for (const QStringView word : {QStringView(u"về việc"), QStringView(u"v/v"), QStringView(u"về")})
        if (startsWithWord(low, word, at)) {
            at += word.size();
            break;
        }
    if (at < end)
        basis.title = trimmedEnd(text.mid(at, end - at));
}

domain::LegalBasis basisOf(const QString &text, const QString &low, const Start &start, qsizetype limit)
{
    domain::LegalBasis basis;
    basis.uuid = newUuid();
    basis.docType = start.type->name.toString();
    const qsizetype end = endOf(text, low, start.behind, limit);
    basis.text = trimmedEnd(text.mid(start.begin, end - start.begin));
    if (start.number)
        basis.number = start.number->number.isEmpty() && start.number->symbol.isEmpty() ? QString() : start.number->text;
    if (start.type->law || (!start.number && start.type->byName)) {
        // The name stands before number, date or year.
        qsizetype nameEnd = end;
        for (const QStringView word : {QStringView(u"số"), QStringView(u"ngày"), QStringView(u"được"), QStringView(u"đã được")})
            if (const qsizetype at = findWord(low, word, start.begin); at > start.begin && at < nameEnd)
                nameEnd = at;
        if (start.type->law) {
            if (const qsizetype year = findWord(low, u"năm", start.begin); year > start.begin && year < nameEnd)
                nameEnd = year;
            const qsizetype so = findWord(low, u"số", start.begin);
            if (basis.number.isEmpty() && so > 0 && so < end)
                if (const auto number = numberBehind(text, low, so))
                    basis.number = number->text == u"/" ? QString() : number->text;
        }
        const qsizetype begin = start.number && start.number->end < nameEnd ? start.number->end : start.begin + start.type->low.size();
        if (begin < nameEnd)
            basis.title = trimmedEnd(text.mid(begin, nameEnd - begin));
        // "Kế hoạch năm 2026 của UBND tỉnh về …": a base that waits for its number
        if (const qsizetype of = findWord(low, u"của", begin); !start.type->law && of > 0 && of < end && of - begin < 40
            && agencyBegins(low, of + 3)) {
            const qsizetype year = findWord(low, u"năm", begin);
            if (year >= 0 && year < of)
                if (const int y = QStringView(low).mid(skipBlanks(low, year + 3), 4).toInt(); y >= 1990 && y < 2100)
                    basis.date = domain::PartialDate::ofYear(y);
            basis.title.clear();
            readTitle(text, low, readIssuer(text, low, of, end, basis), end, basis);
            return basis;
        }
        qsizetype behind = start.begin;
        readDate(low, start.begin, end, basis, behind);
        return basis;
    }
    qsizetype behind = start.behind;
    readDate(low, behind, end, basis, behind);
    behind = readIssuer(text, low, behind, end, basis);
    readTitle(text, low, behind, end, basis);
    // "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …"
    if (basis.issuer.isEmpty()) {
        const QStringView before = QStringView(low).first(start.begin);
        const qsizetype at = before.lastIndexOf(u"đề nghị của");
        if (at >= 0 && before.trimmed().endsWith(u"tại")) {
            const qsizetype from = at + 11;
            basis.issuer = trimmedEnd(text.mid(from, before.lastIndexOf(u"tại") - from));
        }
    }
    return basis;
}

} // namespace

std::vector<domain::LegalBasis> legalBasesIn(const QString &paragraph)
{
    const QString low = lowered(paragraph);
    std::vector<domain::LegalBasis> bases;
    const std::vector<Start> starts = startsIn(paragraph, low);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        qsizetype limit = i + 1 < starts.size() ? starts[i + 1].begin : paragraph.size();
        // The list word before the next citation belongs to neither.
        QStringView piece = QStringView(low).first(limit).trimmed();
        for (const QStringView word : {QStringView(u" và"), QStringView(u" cùng với"), QStringView(u" cùng"), QStringView(u","),
                                       QStringView(u" thực hiện"), QStringView(u" căn cứ")})
            if (i + 1 < starts.size() && piece.endsWith(word))
                piece = piece.chopped(word.size()).trimmed();
        if (i + 1 < starts.size())
            limit = piece.size();
        bases.push_back(basisOf(paragraph, low, starts[i], limit));
    }
    return bases;
}

std::vector<CitedDate> citedDates(const QString &text)
{
    std::vector<CitedDate> result;
    const QString low = lowered(text);
    for (qsizetype at = low.indexOf(u'/'); at >= 0; at = low.indexOf(u'/', at + 1)) {
        qsizetype begin = at;
        while (begin > 0 && at - begin < 8 && low[begin - 1].isDigit())
            --begin;
        if (begin == at || (begin > 0 && (low[begin - 1].isLetterOrNumber() || low[begin - 1] == u'/')))
            continue;
        const auto number = numberAt(text, begin);
        if (!number)
            continue;
        const qsizetype day = skipBlanks(low, number->end);
        if (!startsWithWord(low, u"ngày", day))
            continue;
        const auto date = dateAt(low, skipBlanks(low, day + 4));
        if (date && date->year)
            result.push_back({number->text, QDate(*date->year, date->month, date->day)});
    }
    return result;
}

} // namespace bd::exchange
