#include "domain/agency_guess.h"

#include "base/text/fold.h"
#include "domain/agency_key.h"

namespace bd::domain {

namespace {

struct Beginning {
    const char16_t *words; ///< of a key (agencyKey)
    AgencyKind kind;
};

// The longer ones first.
constexpr Beginning beginnings[] = {
    {u"các ", AgencyKind::Group},
    {u"những ", AgencyKind::Group},
    {u"ủy ban mặt trận", AgencyKind::Front},
    {u"mặt trận", AgencyKind::Front},
    {u"ủy ban nhân dân các", AgencyKind::Group},
    {u"ủy ban nhân dân", AgencyKind::PeoplesCommittee},
    {u"hội đồng nhân dân", AgencyKind::PeoplesCouncil},
    {u"thường trực hội đồng nhân dân", AgencyKind::PeoplesCouncil},
    {u"ban chấp hành đảng", AgencyKind::Party},
    {u"ban tuyên giáo", AgencyKind::Party},
    {u"ban dân vận", AgencyKind::Party},
    {u"ban tổ chức tỉnh ủy", AgencyKind::Party},
    {u"ban tổ chức thành ủy", AgencyKind::Party},
    {u"ủy ban kiểm tra", AgencyKind::Party},
    {u"văn phòng tỉnh ủy", AgencyKind::Party},
    {u"văn phòng thành ủy", AgencyKind::Party},
    {u"văn phòng đảng ủy", AgencyKind::Party},
    {u"thường trực tỉnh ủy", AgencyKind::Party},
    {u"thường trực thành ủy", AgencyKind::Party},
    {u"thường trực đảng ủy", AgencyKind::Party},
    {u"tỉnh ủy", AgencyKind::Party},
    {u"thành ủy", AgencyKind::Party},
    {u"huyện ủy", AgencyKind::Party},
    {u"đảng ủy", AgencyKind::Party},
    {u"chi bộ", AgencyKind::Party},
    {u"ban chỉ huy quân sự", AgencyKind::Military},
    {u"bộ chỉ huy", AgencyKind::Military},
    {u"bộ đội", AgencyKind::Military},
    {u"đồn biên phòng", AgencyKind::Military},
    {u"ban công tác mặt trận", AgencyKind::Front},
    {u"ban dân tộc", AgencyKind::Department},
    {u"ban ", AgencyKind::Committee},
    {u"ủy ban quốc gia", AgencyKind::Committee},
    {u"sở ", AgencyKind::Department},
    {u"thanh tra", AgencyKind::Department},
    {u"phòng ", AgencyKind::Division},
    {u"văn phòng", AgencyKind::Office},
    {u"trung tâm phục vụ hành chính", AgencyKind::Office},
    {u"công an", AgencyKind::Police},
    {u"trạm y tế", AgencyKind::Health},
    {u"bệnh viện", AgencyKind::Health},
    {u"trung tâm y tế", AgencyKind::Health},
    {u"trường", AgencyKind::School},
    {u"báo ", AgencyKind::Media},
    {u"đài ", AgencyKind::Media},
    {u"cổng thông tin", AgencyKind::Media},
    {u"trung tâm truyền thông", AgencyKind::Media},
    {u"hội ", AgencyKind::Mass},
    {u"trung ương hội", AgencyKind::Mass},
    {u"liên đoàn lao động", AgencyKind::Mass},
    {u"công đoàn", AgencyKind::Mass},
    {u"đoàn thanh niên", AgencyKind::Mass},
    {u"tỉnh đoàn", AgencyKind::Mass},
    {u"thành đoàn", AgencyKind::Mass},
    {u"thống kê", AgencyKind::Vertical},
    {u"cục thống kê", AgencyKind::Vertical},
    {u"bảo hiểm xã hội", AgencyKind::Vertical},
    {u"kho bạc", AgencyKind::Vertical},
    {u"thuế", AgencyKind::Vertical},
    {u"cục thuế", AgencyKind::Vertical},
    {u"tòa án", AgencyKind::Vertical},
    {u"viện kiểm sát", AgencyKind::Vertical},
    {u"ngân hàng", AgencyKind::Vertical},
    {u"thôn", AgencyKind::Village},
    {u"tổ dân phố", AgencyKind::Village},
    {u"khu phố", AgencyKind::Village},
    {u"bản ", AgencyKind::Village},
    {u"buôn ", AgencyKind::Village},
    {u"làng ", AgencyKind::Village},
    {u"ấp ", AgencyKind::Village},
    {u"khóm ", AgencyKind::Village},
    {u"xóm ", AgencyKind::Village},
    {u"bộ ", AgencyKind::Department},
    {u"vụ ", AgencyKind::Division},
};

bool beginsWithOneOf(const QString &key, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return key.startsWith(QString::fromUtf16(word)); });
}

bool holdsOneOf(const QString &key, std::initializer_list<const char16_t *> words)
{
    const QString spaced = u' ' + key + u' ';
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return spaced.contains(QString::fromUtf16(word)); });
}

} // namespace

AgencyKind guessedKind(const QString &name)
{
    const QString key = agencyKey(name);
    for (const Beginning &beginning : beginnings)
        if (key.startsWith(QString::fromUtf16(beginning.words)))
            return beginning.kind;
    return territoryName(name).isEmpty() ? AgencyKind::Other : AgencyKind::PeoplesCommittee;
}

AgencyLevel guessedLevel(const QString &name, AgencyKind kind)
{
    const QString key = agencyKey(name);
    if (kind == AgencyKind::Village)
        return AgencyLevel::Village;
    if (holdsOneOf(key, {u" xã ", u" phường ", u" đặc khu ", u" thị trấn "}) && !holdsOneOf(key, {u" an sinh xã hội ", u" bảo hiểm xã hội ", u" và xã hội ", u" văn hóa xã hội "}))
        return AgencyLevel::Commune;
    if (holdsOneOf(key, {u" huyện ", u" quận ", u" thị xã "}))
        return AgencyLevel::District;
    if (beginsWithOneOf(key, {u"bộ chỉ huy", u"bộ đội"}))
        return AgencyLevel::Province;
    if (beginsWithOneOf(key, {u"bộ ", u"vụ ", u"chính phủ", u"thủ tướng", u"quốc hội", u"trung ương", u"ủy ban quốc gia", u"tổng "}))
        return AgencyLevel::Central;
    if (kind == AgencyKind::Division || kind == AgencyKind::Health)
        return AgencyLevel::Commune;
    if (beginsWithOneOf(key, {u"đảng ủy", u"thường trực đảng ủy", u"công chức", u"trường"}))
        return AgencyLevel::Commune;
    return AgencyLevel::Province;
}

Addressing usualAddressing(AgencyKind kind)
{
    const bool isInvited = kind == AgencyKind::Party || kind == AgencyKind::Mass || kind == AgencyKind::Front;
    return isInvited ? Addressing::Invited : Addressing::Assigned;
}

QString territoryName(const QString &name)
{
    const QString written = text::squeezed(text::nfc(name));
    const QString low = written.toLower();
    for (const QString &body : {QStringLiteral(" đoàn"), QStringLiteral(" đội"), QStringLiteral(" ủy")})
        if (low.endsWith(body) && low.count(u' ') == 1)
            return {}; // "Tỉnh Đoàn", "Xã Đội"
    for (const QString &word : {QStringLiteral("xã "), QStringLiteral("phường "), QStringLiteral("đặc khu "), QStringLiteral("thị trấn "),
                                QStringLiteral("tỉnh "), QStringLiteral("thành phố "), QStringLiteral("huyện "), QStringLiteral("quận "),
                                QStringLiteral("thị xã ")})
        if (low.startsWith(word) && written.size() > word.size() && (written[word.size()].isUpper() || written[word.size()].isDigit()))
            return word + written.mid(word.size());
    return {};
}

} // namespace bd::domain
