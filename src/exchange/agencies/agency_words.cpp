#include "exchange/agencies/agency_words.h"

#include "base/text/fold.h"

#include <QStringList>

namespace bd::exchange {

namespace {

using domain::Addressing;
using domain::AgencyKind;
using domain::AgencyLevel;

template <typename Value>
struct Words {
    Value value;
    const char16_t *written; ///< in exports
    const char *understood;  ///< folded (searchKey), "|" between
};

constexpr Words<AgencyColumn> columns[] = {
    {AgencyColumn::Uuid, u"Mã định danh", "ma dinh danh|uuid|id"},
    {AgencyColumn::Name, u"Tên", "ten|ten co quan|ten don vi|ten co quan don vi|co quan don vi|co quan|don vi|ten day du|name|full name|full_name"},
    {AgencyColumn::Abbreviation, u"Viết tắt", "viet tat|ten viet tat|chu viet tat|abbreviation|abbr"},
    {AgencyColumn::Symbol, u"Ký hiệu văn bản", "ky hieu van ban|ky hieu|symbol|symbol code|symbol_code"},
    {AgencyColumn::Code, u"Mã số", "ma so|ma|ma don vi|ma don vi hanh chinh|ma xa|code"},
    {AgencyColumn::Level, u"Cấp", "cap|level"},
    {AgencyColumn::Kind, u"Loại", "loai|loai co quan|loai don vi|kind|type"},
    {AgencyColumn::Addressing, u"Giao hay đề nghị", "giao hay de nghi|giao/de nghi|giao de nghi|cach giao|addressing"},
    {AgencyColumn::Aliases, u"Tên gọi khác", "ten goi khac|ten khac|aliases|alias|other names"},
    {AgencyColumn::Parent, u"Trực thuộc", "truc thuoc|cap tren|co quan cap tren|co quan chu quan|parent"},
    {AgencyColumn::Successor, u"Đơn vị kế thừa", "don vi ke thua|ke thua|chuyen thanh|sap nhap vao|successor"},
    {AgencyColumn::ValidFrom, u"Từ ngày", "tu ngay|hieu luc tu|valid from|valid_from"},
    {AgencyColumn::ValidTo, u"Đến ngày", "den ngay|den het ngay|hieu luc den|valid to|valid_to"},
    {AgencyColumn::Protocol, u"Thứ tự", "thu tu|protocol|order"},
    {AgencyColumn::ProvinceCode, u"Mã tỉnh", "ma tinh|ma tp|ma tinh tp|province code|province_code"},
    {AgencyColumn::Province, u"Tỉnh", "tinh|tinh thanh pho|tinh/thanh pho|tinh, thanh pho|ten tinh|province"},
};

constexpr Words<AgencyLevel> levels[] = {
    {AgencyLevel::Central, u"Trung ương", "trung uong|tw|central"},
    {AgencyLevel::Province, u"Tỉnh", "tinh|tinh thanh pho|tinh/thanh pho|tinh, thanh pho|cap tinh|province"},
    {AgencyLevel::District, u"Huyện", "huyen|quan|cap huyen|district"},
    {AgencyLevel::Commune, u"Xã", "xa|phuong|xa phuong|xa/phuong|xa, phuong|xa, phuong, dac khu|dac khu|cap xa|commune"},
    {AgencyLevel::Village, u"Thôn", "thon|to dan pho|thon, to dan pho|ap|ban|village"},
};

constexpr Words<AgencyKind> kinds[] = {
    {AgencyKind::PeoplesCommittee, u"Ủy ban nhân dân", "uy ban nhan dan|ubnd|peoples-committee"},
    {AgencyKind::PeoplesCouncil, u"Hội đồng nhân dân", "hoi dong nhan dan|hdnd|peoples-council"},
    {AgencyKind::Department, u"Bộ, sở, ban, ngành", "bo, so, ban, nganh|so|bo|so nganh|so, ban, nganh|department"},
    {AgencyKind::Division, u"Phòng, vụ", "phong, vu|phong|vu|division"},
    {AgencyKind::Office, u"Văn phòng", "van phong|trung tam|office"},
    {AgencyKind::Committee, u"Ban, hội đồng liên ngành", "ban, hoi dong lien nganh|ban|ban chi dao|committee"},
    {AgencyKind::Party, u"Cơ quan Đảng", "co quan dang|dang|party"},
    {AgencyKind::Mass, u"Đoàn thể", "doan the|hoi|hoi, doan the|to chuc chinh tri - xa hoi|mass"},
    {AgencyKind::Front, u"Mặt trận", "mat tran|mttq|front"},
    {AgencyKind::Police, u"Công an", "cong an|police"},
    {AgencyKind::Military, u"Quân sự, biên phòng", "quan su, bien phong|quan su|bien phong|military"},
    {AgencyKind::Health, u"Y tế", "y te|tram y te|health"},
    {AgencyKind::School, u"Trường học", "truong hoc|truong|giao duc|school"},
    {AgencyKind::Media, u"Báo, đài", "bao, dai|bao dai|truyen thong|media"},
    {AgencyKind::Vertical, u"Ngành dọc", "nganh doc|vertical"},
    {AgencyKind::Village, u"Thôn, tổ dân phố", "thon, to dan pho|thon|to dan pho|village"},
    {AgencyKind::Group, u"Nhóm cơ quan", "nhom co quan|nhom|group"},
    {AgencyKind::Other, u"Khác", "khac|other"},
};

constexpr Words<Addressing> ways[] = {
    {Addressing::Assigned, u"Giao", "giao|assigned"},
    {Addressing::Invited, u"Đề nghị", "de nghi|moi|invited"},
};

QString folded(const QString &word)
{
    QString key = text::searchKey(word);
    while (key.endsWith(u':') || key.endsWith(u'*') || key.endsWith(u'.'))
        key.chop(1);
    return key.trimmed();
}

template <typename Value, std::size_t N>
std::optional<Value> fromWord(const Words<Value> (&table)[N], const QString &word)
{
    const QString key = folded(word);
    QString plain = key;
    plain.remove(u',');
    for (const auto &row : table) {
        const QStringList understood = QString::fromLatin1(row.understood).split(u'|');
        if (understood.contains(key) || understood.contains(plain) || folded(QString::fromUtf16(row.written)) == key)
            return row.value;
    }
    return std::nullopt;
}

template <typename Value, std::size_t N>
QString toWord(const Words<Value> (&table)[N], Value value)
{
    for (const auto &row : table)
        if (row.value == value)
            return QString::fromUtf16(row.written);
    return {};
}

} // namespace

std::optional<AgencyColumn> agencyColumn(const QString &title) { return fromWord(columns, title); }
QString columnTitle(AgencyColumn column) { return toWord(columns, column); }
std::optional<AgencyLevel> levelFromWord(const QString &word) { return fromWord(levels, word); }
std::optional<AgencyKind> kindFromWord(const QString &word) { return fromWord(kinds, word); }
std::optional<Addressing> addressingFromWord(const QString &word) { return fromWord(ways, word); }
QString wordOf(AgencyLevel level) { return toWord(levels, level); }
QString wordOf(AgencyKind kind) { return toWord(kinds, kind); }
QString wordOf(Addressing addressing) { return toWord(ways, addressing); }

} // namespace bd::exchange
