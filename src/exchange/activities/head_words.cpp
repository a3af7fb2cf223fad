#include "exchange/activities/head_words.h"

#include "base/text/fold.h"

#include <QRegularExpression>
#include <array>

namespace bd::exchange {

namespace {

constexpr qsizetype longestHead = 120; ///< letters; more is text, not a head

struct RoleWords {
    TableRole role;
    const char *shape; ///< over the folded head without signs
};

// The first that fits. Folded text: lower case, no diacritics, signs as blanks.
constexpr std::array roleWords{
    RoleWords{TableRole::Number, "^(stt|tt|so tt|so thu tu|no)$"},
    RoleWords{TableRole::Key, "^(ma hoat dong|ma so hoat dong|ma nhan dien|uuid|activity id)\\b"},
    RoleWords{TableRole::FromDate, "^(tu ngay|ngay bat dau|bat dau|thoi gian bat dau|from day|first day)\\b"},
    RoleWords{TableRole::ToDate, "^(den ngay|den het ngay|ngay ket thuc|ket thuc|thoi gian ket thuc|to day|last day)$"},
    RoleWords{TableRole::None, "^(don vi tinh|dvt|thoi gian phat song|doi tuong|thanh phan|nguoi lap|so ngay)\\b"},
    RoleWords{TableRole::Total, "^thoi luong\\b"},
    RoleWords{TableRole::Date, "^(thoi gian|ngay|thoi diem|date|lich)\\b"},
    RoleWords{TableRole::CostSource, "^(nguon|nguon kinh phi|nguon von|source of money)\\b"},
    RoleWords{TableRole::Cost, "\\b(kinh phi|chi phi|so tien|thanh tien|du toan|quyet toan)\\b|^cost\\b"},
    RoleWords{TableRole::Kind, "^(loai|loai hoat dong|loai hinh|hinh thuc|the loai|phan loai|kind of activity)\\b"},
    RoleWords{TableRole::Section, "^(nhom noi dung|nhom nhiem vu|nhom hoat dong|nhom|linh vuc|muc|chuong muc|noi dung ke hoach|group of contents)$"},
    RoleWords{TableRole::Agency, "^(don vi|co quan|chu tri|bo phan|nguoi thuc hien|don vi co quan|to chuc|agency)( .*)?$"},
    RoleWords{TableRole::Place, "^(dia diem|noi to chuc|noi thuc hien|noi dien ra|dia ban|dia phuong|dia chi|place)\\b"},
    RoleWords{TableRole::Participation, "^(vai tro|tu to chuc|cach tham gia|tu cach|part taken)\\b"},
    RoleWords{TableRole::Result, "^(ket qua|ghi chu|danh gia|san pham|dien giai|mo ta|nhan xet|chi tiet|result)\\b"},
    RoleWords{TableRole::Title, "^(ten |cac |nhung )?(noi dung|hoat dong|cuoc|cong viec|nhiem vu|tieu de|ten goi|chuyen de|buoi)( .*)?$"},
    RoleWords{TableRole::Title, "^(activity|what was done)$"},
    RoleWords{TableRole::Title, "^ten (hoat dong|cuoc|hoi nghi|lop|buoi|viec)\\b"},
};

struct MeasureWords {
    const char *measure, *shape;
};

constexpr std::array measureWords{
    MeasureWords{"attendances", "\\bluot (nguoi|tham du|tham gia|du)\\b|\\bnguoi luot\\b"},
    MeasureWords{"broadcast-minutes", "\\bthoi luong\\b|\\bso phut\\b"},
    MeasureWords{"broadcasts", "\\b(luot|lan) phat( thanh)?\\b"},
    MeasureWords{"news-items", "\\btin bai\\b|\\bso tin\\b|\\bso bai\\b"},
    MeasureWords{"leaflets", "\\bto (roi|gap|buom)\\b"},
    MeasureWords{"banners", "\\b(bang ron|khau hieu|bang zon|bang ron khau hieu)\\b"},
    MeasureWords{"panels", "\\b(pa no|panô|pano|ap phich)\\b"},
    MeasureWords{"training-classes", "\\bso lop\\b"},
    MeasureWords{"conferences", "\\bso hoi nghi\\b"},
    MeasureWords{"sessions", "\\bso (cuoc|buoi)\\b"},
    MeasureWords{"people", "\\bso (luong )?(nguoi|dai bieu|hoc vien|thanh vien|hoi vien)\\b|\\b(tong so nguoi|nguoi (tham du|tham gia|du|nghe)|so luong (tham du|tham gia)|si so|so tham du|so nguoi)\\b"},
};

/// Folded, with signs as blanks: "Kinh phí (triệu đồng)" is "kinh phi trieu dong".
QString plainWords(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text::searchKey(text).replace(signs, QStringLiteral(" ")).trimmed();
}

bool fits(const QString &words, const QRegularExpression &shape)
{
    return shape.match(words).hasMatch();
}

template <typename Table>
std::vector<QRegularExpression> compiled(const Table &table)
{
    std::vector<QRegularExpression> shapes;
    for (const auto &one : table)
        shapes.emplace_back(QString::fromLatin1(one.shape));
    return shapes;
}

bool isWomen(const QString &words)
{
    QString rest = words;
    rest.replace(QStringLiteral("phu nu"), QStringLiteral(" "));
    static const QRegularExpression women(QStringLiteral("^((trong do|tr do|td|trd) )?(so )?(luong |luot )?(nguoi |hoc vien |dai bieu )?(la )?nu( .{0,20})?$|\\btrong do( so)? nu\\b|\\b(so|luot|nguoi) nu\\b|\\bnu$|\\bwomen among them$"));
    static const QRegularExpression named(QStringLiteral("^(trong do )?(so )?(luong )?phu nu( tham (gia|du))?$"));
    return women.match(rest.trimmed()).hasMatch() || named.match(words).hasMatch();
}

/// "nam" is men only as it is written: "năm" is a year, and so is "nam" where nobody writes diacritics.
bool isMen(const QString &part)
{
    static const QRegularExpression men(QStringLiteral("^(trong đó:? )?(số )?(lượt )?(người )?(là )?nam( giới)?$"));
    return men.match(text::canonical(part)).hasMatch();
}

bool isPlainTotal(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^(tong|tong so|tong cong|so luong|chung|cong|so nguoi|luot nguoi|so luot)$"));
    return fits(words, shape);
}

} // namespace

std::optional<qint64> moneyUnit(const QString &text)
{
    static const std::pair<QRegularExpression, qint64> units[] = {
        {QRegularExpression(QStringLiteral("\\b(ty dong|ti dong|ty(?! le))\\b")), 1'000'000'000},
        {QRegularExpression(QStringLiteral("\\b(trieu|trieu dong|tr dong|trd|tr d)\\b")), 1'000'000},
        {QRegularExpression(QStringLiteral("\\b(nghin|ngan|1 000 dong|1000 dong|1000d|1 000d|1000 d|kd)\\b")), 1000},
        {QRegularExpression(QStringLiteral("(?<!hoat )(?<!lao )(?<!cong )(?<!hanh )(?<!phat )\\b(dong|vnd|d)\\b")), 1},
    };
    const QString words = plainWords(text);
    for (const auto &[shape, factor] : units) {
        if (fits(words, shape))
            return factor;
    }
    return std::nullopt;
}

HeadReader::HeadReader(const std::vector<domain::Measure> &measures)
{
    for (const domain::Measure &measure : measures)
        m_names.emplace_back(plainWords(measure.name), measure.id);
}

QString HeadReader::namedMeasure(const QString &words) const
{
    QString best;
    qsizetype length = 0;
    for (const auto &[name, id] : m_names) {
        const bool isIt = words == name || words == QStringLiteral("so ") + name || (name.size() >= 9 && (u' ' + words + u' ').contains(u' ' + name + u' '));
        if (isIt && name.size() > length) {
            best = id;
            length = name.size();
        }
    }
    return best;
}

bool HeadReader::isName(const QString &words) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&](const auto &one) { return one.first == words; });
}

QString HeadReader::measureIn(const QString &words) const
{
    static const std::vector<QRegularExpression> shapes = compiled(measureWords);
    if (const QString named = namedMeasure(words); !named.isEmpty())
        return named;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const QString id = QString::fromLatin1(measureWords[i].measure);
        const bool isKnown = std::any_of(m_names.begin(), m_names.end(), [&](const auto &one) { return one.second == id; });
        if (isKnown && fits(words, shapes[i]))
            return id;
    }
    return {};
}

HeadMeaning HeadReader::meaning(const QStringList &parts) const
{
    static const std::vector<QRegularExpression> shapes = compiled(roleWords);
    QStringList said;
    for (const QString &part : parts)
        said += part.split(QStringLiteral(" – "), Qt::SkipEmptyParts);
    const QString joined = said.join(u' ');
    if (said.isEmpty() || joined.size() > longestHead)
        return {};
    const QString leaf = plainWords(said.last()), all = plainWords(joined);
    const QString measure = measureIn(all);
    if (said.size() == 1 && isName(leaf))
        return {TableRole::Total, measure, {}}; // "Cơ quan, đơn vị được phổ biến …" is no agency
    const bool isShort = leaf.count(u' ') <= 6;
    if (isShort && isMen(said.last()))
        return {TableRole::Men, measure, {}};
    if (isShort && isWomen(leaf))
        return {TableRole::Women, measure, {}};
    const bool isGrouped = said.size() > 1;
    for (const QString &words : isGrouped ? QStringList{leaf, all} : QStringList{leaf}) {
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            if (!fits(words, shapes[i]))
                continue;
            const TableRole role = roleWords[i].role;
            if (role == TableRole::Cost)
                return {TableRole::Cost, {}, moneyUnit(joined)};
            // "Kết quả – Số người": the group's words don't outdo the number's.
            const bool outdone = words != leaf && (!measure.isEmpty() || isPlainTotal(leaf));
            if (role == TableRole::Total || outdone)
                break;
            return {role, {}, {}};
        }
    }
    if (!measure.isEmpty())
        return {TableRole::Total, measure, {}};
    if (isPlainTotal(leaf))
        return {TableRole::Total, {}, {}};
    return {};
}

bool isTotalWord(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(tong cong|cong|tong so|tong|luy ke|cong don|tong hop|total|tong [ivx]+|cong [ivx]+|cong (thang|quy|nam|trang|muc|phan) .*|tong (thang|quy|nam|muc|phan) .*)$"));
    return fits(plainWords(text), shape);
}

bool isSignatureWord(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(nguoi lap|nguoi lap bieu|nguoi tong hop|lap bieu|nguoi kiem tra|tm|kt|tl|tuq|thu truong|chu tich|pho chu tich|truong ban|noi nhan|ky ten|ky ghi ro|xac nhan cua|ngay thang nam)( .*)?$"));
    return fits(plainWords(text), shape);
}

} // namespace bd::exchange
