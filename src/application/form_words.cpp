#include "application/form_words.h"

#include "exchange/activities/head_words.h"
#include "exchange/forms/form_heads.h"

#include <QRegularExpression>
#include <algorithm>

namespace bd::application {

using exchange::formWords;

namespace {

/// Words that forms put around what is counted.
QString bare(const QString &words)
{
    static const QRegularExpression around(QStringLiteral("^((tong so|tong|so luong|so|cac|trong do|tong cong) )+|( (trong ky|da to chuc|thuc hien|hien co))+$"));
    QString result = words;
    result.remove(around);
    return result;
}

QStringList tokensOf(const QString &words)
{
    static const QStringList empty{QStringLiteral("va"), QStringLiteral("cac"), QStringLiteral("so"), QStringLiteral("tong"), QStringLiteral("duoc"), QStringLiteral("la"),
                                   QStringLiteral("tai"), QStringLiteral("cua"), QStringLiteral("ve"), QStringLiteral("trong"), QStringLiteral("co")};
    QStringList tokens = words.split(u' ', Qt::SkipEmptyParts);
    tokens.removeIf([](const QString &one) { return empty.contains(one); });
    tokens.removeDuplicates();
    return tokens;
}

/// What offices write for measures of the catalogue, beside their names. Folded.
struct Usual {
    const char *measure, *shape;
};
constexpr Usual usual[] = {
    {"sessions", "^(cuoc|buoi|dot) (truyen thong|tuyen truyen)"},
    {"attendances", "^luot nguoi( du| tham du| tham gia| nghe)?$|^luot nguoi (du|tham du|tham gia|nghe) (truyen thong|tuyen truyen)"},
    {"training-classes", "^(lop|cuoc|khoa) (tap huan|boi duong)"},
    {"trainees", "^(nguoi|hoc vien) (duoc|du|tham gia|tham du) (tap huan|boi duong)"},
    {"news-items", "^tin bai( phat thanh)?$"},
    {"broadcasts", "^(luot|lan|buoi) phat( thanh)?"},
    {"leaflets", "^to (roi|gap)"},
    {"banners", "^(bang ron|khau hieu|bang zon)"},
    {"panels", "^(pa no|panô|ap phich)"},
    {"trusted-addresses", "dia chi tin cay"},
    {"clubs", "^(cau lac bo|clb)( |$)"},
    {"shelters", "tam lanh"},
    {"dv-cases", "^vu (bao luc gia dinh|blgd)"},
    {"dv-victims", "^(nguoi bi bao luc|nan nhan)"},
    {"council-members", "dai bieu (hoi dong nhan dan|hdnd)"},
    {"committee-members", "(uy vien|thanh vien) (uy ban nhan dan|ubnd)"},
    {"party-committee", "(cap uy|ban chap hanh dang bo|bch dang bo)"},
    {"village-leaders", "(truong thon|to truong|bi thu chi bo)"},
    {"inspections", "^(cuoc|luot) (kiem tra|giam sat)"},
    {"documents-issued", "^van ban( da)?( ban hanh|$)"},
    {"budget-planned", "(du toan|kinh phi duoc (giao|cap|bo tri))"},
    {"budget-spent", "(kinh phi (da )?(chi|thuc hien|su dung)|quyet toan)"},
};

} // namespace

HeadPart partOfHead(const QString &text)
{
    static const QRegularExpression none(QStringLiteral("^(ghi chu|dien giai|giai trinh|nguyen nhan|don vi tinh|dvt|stt|tt)\\b|\\b(ke hoach|muc tieu|chi tieu (giao|nam)|duoc giao|du kien|uoc)\\b"));
    static const QRegularExpression before(QStringLiteral("\\b(ky truoc|nam truoc|cung ky|ky bao cao truoc)\\b"));
    static const QRegularExpression share(QStringLiteral("%|\\b(ty le|ti le|phan tram)\\b"));
    static const QRegularExpression result(QStringLiteral("\\b(danh gia|dat chua dat|muc do (dat|hoan thanh)|ket luan)\\b"));
    static const QRegularExpression women(QStringLiteral("(^|\\b(trong do|tr do|td|so|luot|nguoi|la|can bo) )nu( gioi| .{0,12})?$|^(trong do )?phu nu$"));
    static const QRegularExpression men(QStringLiteral("^(trong đó:? |số |lượt |người )*nam( giới)?$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression total(QStringLiteral("^(tong|tong so|tong cong|so luong|so lieu|ket qua|thuc hien|ket qua thuc hien|trong ky|ky nay|ky bao cao|so|luy ke|cong|chung|"
                                                         "(ket qua|thuc hien|so lieu) .{0,30})$"));
    const QString words = formWords(text);
    const auto fits = [&words](const QRegularExpression &shape) { return shape.match(words).hasMatch(); };
    if (words.isEmpty() || fits(none))
        return {{}, !words.isEmpty(), false};
    if (fits(before))
        return {QStringLiteral("before"), true, true};
    if (fits(result))
        return {QStringLiteral("result"), true, true};
    if (fits(share))
        return {QStringLiteral("share"), true, true};
    if (fits(women))
        return {QStringLiteral("women"), true, true};
    if (men.match(text.trimmed()).hasMatch())
        return {QStringLiteral("men"), true, true};
    if (fits(total))
        return {QStringLiteral("total"), true, true};
    return {QStringLiteral("total"), false, false};
}

FormVocabulary::FormVocabulary(const std::vector<domain::Measure> &measures, const std::vector<domain::Indicator> &indicators) : m_indicators(indicators)
{
    for (const domain::Measure &measure : measures) {
        const QString words = formWords(measure.name);
        m_names.push_back({words, formWords(measure.unit), tokensOf(words), &measure});
    }
}

const domain::Measure *FormVocabulary::measure(const QString &text, const QString &unitText) const
{
    const QString words = bare(formWords(text)), unit = formWords(unitText);
    if (words.size() < 3)
        return nullptr;
    const Name *best = nullptr;
    qsizetype score = 0;
    const QStringList tokens = tokensOf(words);
    const auto wins = [&](const Name &name, qsizetype points) {
        points += !unit.isEmpty() && unit == name.unit ? 3 : 0;
        if (points > score) {
            best = &name;
            score = points;
        }
    };
    for (const Name &name : m_names) {
        if (words == name.words || words == bare(name.words))
            wins(name, 1000);
        else if (name.tokens.size() >= 2 && std::all_of(name.tokens.begin(), name.tokens.end(), [&](const QString &one) { return tokens.contains(one); }))
            wins(name, 100 + 10 * name.tokens.size());
    }
    if (best)
        return best->measure;
    for (const Usual &one : usual) {
        if (QRegularExpression(QString::fromLatin1(one.shape)).match(words).hasMatch()) {
            const auto found = std::find_if(m_names.begin(), m_names.end(), [&](const Name &name) { return name.measure->id == QLatin1String(one.measure); });
            if (found != m_names.end())
                return found->measure;
        }
    }
    // "Địa chỉ tin cậy" for a longer name, when one alone has all the words.
    for (const Name &name : m_names) {
        if (tokens.size() >= 3 && std::all_of(tokens.begin(), tokens.end(), [&](const QString &one) { return name.tokens.contains(one); })) {
            if (best)
                return nullptr;
            best = &name;
        }
    }
    return best ? best->measure : nullptr;
}

const domain::Indicator *FormVocabulary::indicator(const QString &number, const QString &text) const
{
    static const QRegularExpression leading(QStringLiteral("^\\s*(?:chỉ tiêu\\s*)?(\\d+(?:\\.\\d+)*[a-z]?)\\b"), QRegularExpression::CaseInsensitiveOption);
    const QString words = formWords(text);
    const QStringList tokens = tokensOf(words);
    const auto fits = [&](const domain::Indicator &one) {
        if (words == formWords(one.name) || (!one.shortName.isEmpty() && words == formWords(one.shortName)))
            return 2;
        const QStringList known = tokensOf(formWords(one.name + u' ' + one.shortName));
        const auto shared = std::count_if(tokens.begin(), tokens.end(), [&](const QString &token) { return known.contains(token); });
        return tokens.size() >= 3 && 3 * shared >= 2 * tokens.size() ? 1 : 0;
    };
    QString code = number.trimmed().remove(QRegularExpression(QStringLiteral("[.)]+$")));
    if (const auto match = leading.match(text); !code.contains(u'.') && match.hasMatch() && match.captured(1).contains(u'.'))
        code = match.captured(1);
    const domain::Indicator *best = nullptr;
    int score = 0;
    for (const domain::Indicator &one : m_indicators) {
        int points = one.isDropped ? 0 : fits(one);
        if (one.code.compare(code, Qt::CaseInsensitive) == 0 && (points > 0 || words.startsWith(QLatin1String("chi tieu"))))
            points += 10;
        else if (points == 1)
            points = 0; // words alike without the code may be another one's
        if (points > score) {
            best = &one;
            score = points;
        }
    }
    return best;
}

} // namespace bd::application
