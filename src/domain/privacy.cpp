#include "domain/privacy.h"

#include <QRegularExpression>

#include <algorithm>

namespace bd::domain {

namespace {

constexpr qsizetype nearby = 300;
constexpr QRegularExpression::PatternOptions anyCase =
    QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

// Names: two to five words with capitals, or initials as papers shorten them ("N.T.H", "Lò Thị M.").
#define BD_NAME "(?:\\p{Lu}[\\p{Ll}\\p{M}’']*(?:\\s+\\p{Lu}[\\p{Ll}\\p{M}’']*\\.?){1,4}|(?:\\p{Lu}\\.\\s?){1,4}\\p{Lu}\\.?)"
#define BD_PERSON "(?:[Cc]hị|[Aa]nh|[Bb]à|[Ôô]ng|[Ee]m|[Cc]háu|[Cc]ô|[Bb]é|[Nn]ạn nhân|[Đđ]ối tượng)(?:\\s+(?:tên|là))?"
#define BD_VILLAGE "(?:thôn|bản|buôn|làng|ấp|khóm|xóm|khu phố|tổ dân phố|tổ)"

const QRegularExpression &violence()
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:bạo lực|bạo hành|xâm hại|(?:mua|buôn) bán (?:người|trẻ|phụ nữ)|bị mua bán|hiếp dâm|dâm ô|cưỡng dâm|giao cấu|"
                       "ngược đãi|hành hạ|đánh đập|bị đánh|tảo hôn|cưỡng (?:ép )?hôn|ép (?:kết hôn|lấy chồng)|quấy rối|mại dâm|nạn nhân|"
                       "người bị hại|người có hành vi|BLGĐ|bao luc|bao hanh|xam hai|mua ban nguoi|hiep dam)\\b"),
        anyCase);
    return words;
}

struct Pattern {
    PersonalKind kind;
    QRegularExpression what;
    QRegularExpression notAfter; ///< what stands just before takes the suspicion away
};

const std::vector<Pattern> &patterns()
{
    static const QRegularExpression hotline(QStringLiteral("(?:đường dây nóng|tổng đài|hotline|đường dây|mã số thuế|MST|giấy phép)[^.;\\n]{0,40}$"), anyCase);
    static const QRegularExpression money(QStringLiteral("(?:kinh phí|số tiền|tổng)[^.;\\n]{0,20}$"), anyCase);
    static const QRegularExpression none(QStringLiteral("(?!)"));
    constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
    // A number as people group it: blanks, dots, dashes between the digits.
    static const std::vector<Pattern> all{
        {PersonalKind::CitizenNumber, QRegularExpression(QStringLiteral("(?<![\\d.,/-])0\\d{2}(?:[ .]?\\d){9}(?![\\d/])")), none},
        {PersonalKind::Phone, QRegularExpression(QStringLiteral("(?<![\\d.,/])(?:\\+84[ .-]?|0)[35789]\\d(?:[ .-]?\\d){7}(?![\\d/])")), hotline},
        {PersonalKind::IdNumber,
         QRegularExpression(QStringLiteral("(?<![\\d.,/-])\\d{9}(?![\\d/]|\\s*(?:đ|đồng|vnđ|VNĐ|triệu)\\b)"), anyCase), money},
        {PersonalKind::Birth,
         QRegularExpression(QStringLiteral("\\b(?:sinh\\s+(?:năm|ngày)|(?:năm|ngày)\\s+sinh|SN)\\s*:?\\s*\\d{1,4}(?:\\s*[/.-]\\s*\\d{1,4}){0,2}"), anyCase), none},
        {PersonalKind::NameAndAge,
         QRegularExpression(QStringLiteral("(?:" BD_PERSON "\\s+)?" BD_NAME "[\\s,(:–-]{0,4}(?:mới\\s+)?\\d{1,3}\\s*tuổi"), unicode), none},
        {PersonalKind::NameAndAge,
         QRegularExpression(QStringLiteral("\\b" BD_PERSON "\\s+\\p{Lu}\\.?[\\s,(:–-]{1,4}(?:mới\\s+)?\\d{1,3}\\s*tuổi"), unicode), none},
        {PersonalKind::NameAndAddress,
         QRegularExpression(QStringLiteral("\\b" BD_PERSON "\\s+" BD_NAME "[\\s,(–-]{1,4}(?:(?:hiện|đang)\\s+)?"
                                           "(?:(?:(?:thường|tạm)\\s+trú|trú|ngụ|sống|ở)(?:\\s+(?:tại|ở))?\\s+)?" BD_VILLAGE "\\s+[\\p{Lu}\\d][\\p{L}\\p{M}\\d]*"), unicode), none},
        {PersonalKind::House,
         QRegularExpression(QStringLiteral("\\b" BD_VILLAGE "\\s+[^.;\\n]{1,40}?\\b(?:số nhà\\s*\\d+|nhà\\s+(?:số\\s*\\d+|ông|bà|anh|chị|em|cháu|cô|chú|bác)\\b)"), anyCase), none},
        {PersonalKind::House,
         QRegularExpression(QStringLiteral("\\bsố nhà\\s*\\d+[^.;\\n]{0,40}?\\b" BD_VILLAGE "\\s+[\\p{L}\\d]+"), anyCase), none},
    };
    return all;
}

#undef BD_NAME
#undef BD_PERSON
#undef BD_VILLAGE

std::vector<qsizetype> placesOfViolence(const QString &text)
{
    std::vector<qsizetype> places;
    for (auto it = violence().globalMatch(text); it.hasNext();)
        places.push_back(it.next().capturedStart());
    return places;
}

bool isRoundSum(QStringView digits)
{
    return digits.endsWith(u"0000");
}

} // namespace

bool isOnViolence(const QString &text)
{
    return violence().match(text).hasMatch();
}

std::vector<PersonalMark> personalMarks(const QString &text, const QString &beside)
{
    const std::vector<qsizetype> places = placesOfViolence(text);
    const bool isAllNear = !beside.isEmpty() && isOnViolence(beside);
    if (places.empty() && !isAllNear)
        return {};
    std::vector<PersonalMark> found;
    for (const Pattern &pattern : patterns()) {
        for (auto it = pattern.what.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const qsizetype start = match.capturedStart(), end = match.capturedEnd();
            const auto isNear = [&](qsizetype place) { return place + nearby > start && place < end + nearby; };
            if (!isAllNear && std::none_of(places.begin(), places.end(), isNear))
                continue;
            if (pattern.kind == PersonalKind::IdNumber && isRoundSum(match.capturedView()))
                continue;
            const qsizetype from = std::max<qsizetype>(0, start - 80);
            if (pattern.notAfter.match(text.mid(from, start - from)).hasMatch())
                continue;
            found.push_back({pattern.kind, start, end - start});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const PersonalMark &a, const PersonalMark &b) { return a.start < b.start; });
    std::vector<PersonalMark> apart;
    for (const PersonalMark &mark : found) {
        if (!apart.empty() && mark.start < apart.back().start + apart.back().length)
            apart.back().length = std::max(apart.back().length, mark.start + mark.length - apart.back().start);
        else
            apart.push_back(mark);
    }
    return apart;
}

QString withoutMarks(const QString &text, const std::vector<PersonalMark> &marks)
{
    QString cut = text;
    for (auto it = marks.rbegin(); it != marks.rend(); ++it)
        cut.replace(it->start, it->length, QStringLiteral("…"));
    return cut;
}

bool isSecrecyStamp(const QString &line)
{
    constexpr qsizetype longestStamp = 60;
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || line.size() > 4 * longestStamp)
        return false;
    const QString low = trimmed.toLower().normalized(QString::NormalizationForm_C);
    const bool isUpper = trimmed == trimmed.toUpper();
    if (line.size() > longestStamp || !isUpper)
        return low.startsWith(u"độ mật:") && trimmed.size() > 8;
    QString bare = low;
    while (!bare.isEmpty() && !bare.front().isLetter())
        bare.remove(0, 1);
    while (!bare.isEmpty() && !bare.back().isLetter())
        bare.chop(1);
    return bare == u"mật" || bare == u"tối mật" || bare == u"tuyệt mật" || bare.startsWith(u"độ mật");
}

bool hasSecrecyStamp(const QString &text)
{
    const QStringList lines = text.split(QRegularExpression(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]")));
    return std::any_of(lines.begin(), lines.end(), isSecrecyStamp);
}

bool isSmallCell(const Measure &measure, const std::optional<qint64> &number)
{
    return measure.isSensitive && !measure.isMoney && number && *number > 0 && *number < smallCell;
}

namespace {

bool hasSmall(const Measure &measure, const std::optional<qint64> &total, const std::optional<qint64> &women)
{
    const auto others = total && women ? std::optional(*total - *women) : std::nullopt;
    return isSmallCell(measure, total) || isSmallCell(measure, women) || isSmallCell(measure, others);
}

} // namespace

bool hasSmallCell(const Measure &measure, const Figure &figure)
{
    return hasSmall(measure, figure.total, figure.women);
}

bool hasSmallCell(const Measure &measure, const FigureEntry &entry)
{
    return hasSmall(measure, entry.total, entry.women) || isSmallCell(measure, entry.opening) || isSmallCell(measure, entry.added)
        || isSmallCell(measure, entry.removed);
}

} // namespace bd::domain
