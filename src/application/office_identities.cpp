#include "application/office_identities.h"

#include "base/text/fold.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::AgencyKind;
using domain::AgencyLevel;
using domain::DocumentKind;
using domain::IssuingIdentity;
using domain::Signer;

namespace {

const QString committeeName = u"Ban Vì sự tiến bộ của phụ nữ"_s;
const QString divisionName = u"Phòng Văn hóa - Xã hội"_s;

/// "xã Khe Mây" is {"xã", "Khe Mây"}.
struct Place {
    QString noun, name;
    QString whole() const { return noun.isEmpty() ? name : noun + u' ' + name; }
    bool isEmpty() const { return name.isEmpty(); }
};

Place placeOf(const QString &typed, const QStringList &nouns, const QString &usual = {})
{
    const QString text = text::squeezed(typed);
    const QString folded = text::canonical(text);
    for (const QString &noun : nouns)
        if (folded.startsWith(noun + u' '))
            return {noun, text.mid(noun.size() + 1)};
    return {text.isEmpty() ? QString() : usual, text};
}

/// Every part of an answer is looked at after "UBND" in any spelling is gone.
QString withoutCommittee(const QString &typed)
{
    static const QRegularExpression committee(u"^\\s*(ubnd|[uủ][yỷ]\\s+ban\\s+nhân\\s+dân)\\s+"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(typed).remove(committee);
}

/// Official name of the place where the seat is; with its noun where the name is a number or a person's (Annex II).
QString seatOf(const Place &place)
{
    static const QRegularExpression sample(u"\\s*\\(mẫu\\)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = QString(place.name).remove(sample);
    const bool isNumber = !name.isEmpty() && name.at(0).isDigit();
    const bool isPerson = text::canonical(name) == u"hồ chí minh"_s;
    return (isNumber || isPerson) && !place.noun.isEmpty() ? place.noun.left(1).toUpper() + place.noun.mid(1) + u' ' + name : name;
}

/// "Sở Văn hóa, Thể thao và Du lịch" is SVHTTDL.
QString initialsOf(const QString &name)
{
    static const QSet<QString> small{u"và"_s, u"của"_s, u"tỉnh"_s, u"thành"_s, u"phố"_s};
    QString initials;
    for (const QString &word : text::words(name))
        if (!small.contains(word.toLower()))
            initials += word.left(1).toUpper();
    return initials;
}

struct Province {
    Place place;
    QString whole, noun;
    bool hasSpecialZones = false; ///< đặc khu, of the 34 provinces
};

Province provinceOf(const Office &office)
{
    Province province{placeOf(withoutCommittee(office.province), {u"tỉnh"_s, u"thành phố"_s}, u"tỉnh"_s), {}, {}};
    province.noun = province.place.noun.isEmpty() ? u"tỉnh"_s : province.place.noun;
    province.whole = province.place.isEmpty() ? u"tỉnh"_s : province.place.whole();
    static const QSet<QString> zones{u"quảng ninh"_s, u"hải phòng"_s, u"quảng trị"_s, u"đà nẵng"_s, u"quảng ngãi"_s,
                                     u"khánh hòa"_s, u"lâm đồng"_s, u"hồ chí minh"_s, u"an giang"_s};
    province.hasSpecialZones = zones.contains(text::canonical(province.place.name));
    return province;
}

QString partyOf(const QString &noun)
{
    return noun == u"thành phố" ? u"Thường trực Thành ủy"_s : u"Thường trực Tỉnh ủy"_s;
}

void symbolsFrom(IssuingIdentity &identity, const QString &issuer, const QString &letter)
{
    identity.symbols = {{DocumentKind::Plan, u"KH-"_s + issuer},
                        {DocumentKind::Report, u"BC-"_s + issuer},
                        {DocumentKind::Letter, letter},
                        {DocumentKind::Submission, u"TTr-"_s + issuer}};
}

/// The first line of a letter's, a report's or a submission's recipients is its addressee.
void recipientsFrom(IssuingIdentity &identity, const QStringList &plan, const QStringList &report, const QStringList &letter,
                    const QString &last)
{
    const QString above = u"Như trên"_s;
    identity.recipients = {{DocumentKind::Plan, plan + QStringList{last}},
                           {DocumentKind::Report, QStringList{above} + report + QStringList{last}},
                           {DocumentKind::Letter, QStringList{above} + letter + QStringList{last}},
                           {DocumentKind::Submission, {above, last}}};
}

IssuingIdentity provinceCommittee(const Province &province)
{
    IssuingIdentity identity;
    identity.name = u"UBND "_s + province.whole;
    identity.kind = AgencyKind::PeoplesCommittee;
    identity.level = AgencyLevel::Province;
    identity.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, province.whole.toUpper()};
    symbolsFrom(identity, u"UBND"_s, u"UBND-VX"_s);
    identity.place = seatOf(province.place);
    const QString communes = province.hasSpecialZones ? u"UBND các xã, phường, đặc khu"_s : u"UBND các xã, phường"_s;
    const QStringList above{u"Bộ Nội vụ (b/c)"_s, u"Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam (b/c)"_s};
    const QStringList leaders{partyOf(province.noun) + u", Thường trực HĐND "_s + province.noun + u" (b/c)"_s,
                              u"Chủ tịch, các Phó Chủ tịch UBND "_s + province.noun};
    recipientsFrom(identity,
                   above + leaders
                       + QStringList{u"Các sở, ban, ngành "_s + province.noun,
                                     u"UBMTTQ Việt Nam "_s + province.noun + u" và các tổ chức thành viên"_s, communes,
                                     u"Cổng thông tin điện tử "_s + province.noun},
                   leaders + QStringList{u"Thành viên Ban VSTBPN "_s + province.noun, u"Sở Nội vụ"_s}, leaders, u"Lưu: VT, SNV"_s);
    identity.reportsTo = u"Bộ Nội vụ"_s;
    return identity;
}

IssuingIdentity department(const Province &province, const QString &name)
{
    static const QRegularExpression behind(u"\\s+(tỉnh|thành phố)(\\s.*)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = QString(name).remove(behind); // "Sở Nội vụ tỉnh Minh Khê"
    const QString folded = text::canonical(bare);
    const bool isHome = folded == u"sở nội vụ"_s;
    const bool ofProvince = folded == u"thanh tra"_s || folded == u"công an"_s || folded == u"hội liên hiệp phụ nữ"_s;
    IssuingIdentity identity;
    identity.name = bare + u' ' + province.whole;
    identity.kind = folded.startsWith(u"công an"_s) ? AgencyKind::Police
                  : folded.startsWith(u"hội "_s)    ? AgencyKind::Mass
                  : folded.startsWith(u"văn phòng"_s) ? AgencyKind::Office : AgencyKind::Department;
    identity.level = AgencyLevel::Province;
    identity.superiorLines = {u"UBND "_s + province.whole.toUpper()};
    identity.issuerLines = {(ofProvince ? bare + u' ' + province.noun : bare).toUpper()};
    const QString symbol = folded == u"thanh tra"_s ? u"TTr"_s
                         : folded == u"công an"_s   ? u"CAT"_s
                         : folded.startsWith(u"văn phòng"_s) ? u"VP"_s : initialsOf(bare);
    symbolsFrom(identity, symbol, symbol);
    identity.place = seatOf(province.place);
    const QString kind = folded.startsWith(u"sở"_s) ? u"sở"_s : u"cơ quan"_s;
    const QStringList home = isHome ? QStringList() : QStringList{u"Sở Nội vụ (tổng hợp)"_s};
    const QStringList inside{u"Lãnh đạo "_s + kind, u"Các phòng, đơn vị thuộc "_s + kind};
    recipientsFrom(identity, QStringList{u"UBND "_s + province.noun + u" (b/c)"_s} + home + inside, home + inside,
                   {u"Lãnh đạo "_s + kind}, u"Lưu: VT"_s);
    identity.reportsTo = u"UBND "_s + province.whole;
    identity.reportsVia = isHome ? QString() : u"Sở Nội vụ"_s;
    return identity;
}

/// The committee for the advancement of women beside a People's Committee. It uses that one's seal.
IssuingIdentity womensCommittee(const IssuingIdentity &beside, const QString &whole, const QString &noun, const QString &last)
{
    const bool isProvince = beside.level == AgencyLevel::Province;
    IssuingIdentity identity;
    identity.name = committeeName + u' ' + whole;
    identity.kind = AgencyKind::Committee;
    identity.level = beside.level;
    identity.superiorLines = {u"UBND "_s + whole.toUpper()};
    identity.issuerLines = {u"BAN VÌ SỰ TIẾN BỘ"_s, u"CỦA PHỤ NỮ"_s};
    symbolsFrom(identity, u"BVSTBPN"_s, u"BVSTBPN"_s);
    identity.place = beside.place;
    const QString above = isProvince ? u"Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam"_s : u"Ban VSTBPN cấp tỉnh"_s;
    const QStringList members{u"Trưởng ban, thành viên Ban"_s};
    recipientsFrom(identity, QStringList{above + u" (b/c)"_s, u"UBND "_s + noun + u" (b/c)"_s} + members, members, members, last);
    identity.reportsTo = above;
    return identity;
}

IssuingIdentity communeCommittee(const Place &commune, const Province &province)
{
    const QString noun = commune.noun.isEmpty() ? u"xã"_s : commune.noun;
    IssuingIdentity identity;
    identity.name = u"UBND "_s + commune.whole();
    identity.kind = AgencyKind::PeoplesCommittee;
    identity.level = AgencyLevel::Commune;
    identity.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, commune.whole().toUpper()};
    symbolsFrom(identity, u"UBND"_s, u"UBND-VHXH"_s);
    identity.place = seatOf(commune);
    const QStringList leaders{u"Thường trực Đảng ủy, Thường trực HĐND "_s + noun + u" (b/c)"_s,
                              u"Chủ tịch, các Phó Chủ tịch UBND "_s + noun};
    recipientsFrom(identity,
                   QStringList{u"Sở Nội vụ (b/c)"_s} + leaders
                       + QStringList{u"UBMTTQ và các đoàn thể "_s + noun,
                                     u"Các phòng, trung tâm, Công an, Trạm Y tế, trường học"_s,
                                     u"Trưởng các thôn, tổ dân phố"_s, u"Trang thông tin điện tử "_s + noun},
                   leaders, {leaders.last()}, u"Lưu: VT, VHXH"_s);
    identity.reportsTo = u"UBND "_s + province.whole;
    identity.reportsVia = u"Sở Nội vụ"_s;
    return identity;
}

IssuingIdentity communeDivision(const IssuingIdentity &committee, const Place &commune, const QString &name)
{
    const QString noun = commune.noun.isEmpty() ? u"xã"_s : commune.noun;
    IssuingIdentity identity;
    identity.name = name + u' ' + commune.whole();
    identity.kind = AgencyKind::Division;
    identity.level = AgencyLevel::Commune;
    identity.superiorLines = {u"UBND "_s + commune.whole().toUpper()};
    identity.issuerLines = {name.toUpper()};
    const QString symbol = initialsOf(QString(name).remove(QRegularExpression(u"^Phòng "_s, QRegularExpression::CaseInsensitiveOption)));
    symbolsFrom(identity, symbol, symbol);
    identity.place = committee.place;
    const QStringList leaders{u"Lãnh đạo UBND "_s + noun};
    recipientsFrom(identity, QStringList{u"UBND "_s + noun + u" (b/c)"_s, u"Các cơ quan, đơn vị thuộc "_s + noun}, leaders, leaders,
                   u"Lưu: VT"_s);
    identity.reportsTo = committee.name;
    return identity;
}

/// A body that is none of the usual ones: itself, as typed.
IssuingIdentity otherBody(const QString &name, const Province &province)
{
    IssuingIdentity identity;
    identity.name = name;
    identity.kind = AgencyKind::Other;
    identity.level = AgencyLevel::Province;
    identity.issuerLines = {name.toUpper()};
    const QString symbol = initialsOf(name);
    symbolsFrom(identity, symbol, symbol);
    identity.place = seatOf(province.place);
    recipientsFrom(identity, {u"Sở Nội vụ (b/c)"_s}, {}, {}, u"Lưu: VT"_s);
    identity.reportsTo = u"UBND "_s + province.whole;
    identity.reportsVia = u"Sở Nội vụ"_s;
    return identity;
}

/// The title of the head of such a body, capitals.
QString headTitle(const IssuingIdentity &identity)
{
    if (identity.kind == AgencyKind::PeoplesCommittee)
        return u"CHỦ TỊCH"_s;
    if (identity.kind == AgencyKind::Committee)
        return u"TRƯỞNG BAN"_s;
    static const std::vector<std::pair<QString, QString>> titles{
        {u"thanh tra"_s, u"CHÁNH THANH TRA"_s}, {u"văn phòng"_s, u"CHÁNH VĂN PHÒNG"_s}, {u"phòng"_s, u"TRƯỞNG PHÒNG"_s},
        {u"ban "_s, u"TRƯỞNG BAN"_s}, {u"hội "_s, u"CHỦ TỊCH"_s}, {u"ủy ban"_s, u"CHỦ TỊCH"_s}, {u"trường"_s, u"HIỆU TRƯỞNG"_s},
        {u"trạm"_s, u"TRƯỞNG TRẠM"_s}, {u"chi cục"_s, u"CHI CỤC TRƯỞNG"_s}};
    const QString name = text::canonical(identity.name);
    const auto it = std::find_if(titles.begin(), titles.end(), [&](const auto &entry) { return name.startsWith(entry.first); });
    return it == titles.end() ? u"GIÁM ĐỐC"_s : it->second;
}

/// What a typed name says about who signs: "Phó Chủ tịch Nguyễn Văn A". The name alone says nothing.
struct TypedSigner {
    QString name;
    std::optional<bool> isDeputy;
};

TypedSigner signerOf(const QString &typed)
{
    static const QRegularExpression title(
        u"^\\s*(q(?:uyền)?\\.?\\s+)?(phó\\s+)?(chủ tịch|giám đốc|trưởng phòng|trưởng ban|chánh thanh tra|chánh văn phòng|pct|ct|pgđ|gđ)"
        u"(\\s+(ubnd|sở|phòng|ban)\\b)?\\s*[:,-]?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(u"^\\s*(ông|bà|đồng chí|đ/c)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    TypedSigner signer;
    QString rest = text::squeezed(typed);
    if (const auto match = title.match(rest); match.hasMatch()) {
        signer.isDeputy = !match.captured(2).isEmpty() || match.captured(3).startsWith(u'p', Qt::CaseInsensitive);
        rest = rest.mid(match.capturedLength());
    }
    signer.name = rest.remove(address);
    return signer;
}

/// Head and deputy; the one who was named first. A committee's vice chairman is who mostly signs.
void addSigners(IssuingIdentity &identity, const QString &typed)
{
    const std::vector<Signer> forms = signerForms(identity);
    const TypedSigner signer = signerOf(typed);
    const bool deputyFirst = signer.isDeputy.value_or(identity.kind == AgencyKind::PeoplesCommittee);
    identity.signers = {forms.at(deputyFirst ? 1 : 0), forms.at(deputyFirst ? 0 : 1)};
    identity.signers.front().name = signer.name;
}

/// "UBND xã Khe Mây" and "ỦY BAN NHÂN DÂN / XÃ KHE MÂY" become one.
QString headKey(const QStringList &lines)
{
    QString key = text::canonical(lines.join(u' '));
    key.replace(u"ủy ban nhân dân"_s, u"ubnd"_s);
    return key.replace(u"hội đồng nhân dân"_s, u"hđnd"_s);
}

} // namespace

std::vector<Signer> signerForms(const IssuingIdentity &identity)
{
    const QString head = headTitle(identity);
    QStringList behalf;
    if (identity.kind == AgencyKind::PeoplesCommittee)
        behalf = {u"TM. ỦY BAN NHÂN DÂN"_s};
    else if (identity.kind == AgencyKind::Committee)
        behalf = {u"TM. BAN"_s};
    const QString deputy = identity.kind == AgencyKind::Committee ? u"PHÓ TRƯỞNG BAN"_s : u"PHÓ "_s + head;
    std::vector<Signer> forms{{behalf, head, {}},
                              {behalf + QStringList{u"KT. "_s + head}, deputy, {}},
                              {behalf, u"Q. "_s + head, {}}};
    if (identity.kind == AgencyKind::Committee)
        return forms; // its members' documents go by their own bodies
    const bool isProvince = identity.level == AgencyLevel::Province;
    const QString delegate = identity.kind != AgencyKind::PeoplesCommittee ? u"TRƯỞNG PHÒNG"_s
                           : isProvince ? u"GIÁM ĐỐC SỞ NỘI VỤ"_s : divisionName.toUpper().prepend(u"TRƯỞNG "_s);
    const QString byOrder = identity.kind == AgencyKind::PeoplesCommittee || identity.kind == AgencyKind::Department
        ? u"CHÁNH VĂN PHÒNG"_s : u"CHUYÊN VIÊN"_s;
    if (identity.kind == AgencyKind::Division)
        return forms;
    forms.push_back({{u"TL. "_s + head}, byOrder, {}});
    forms.push_back({{u"TUQ. "_s + head}, delegate, {}});
    return forms;
}

std::vector<IssuingIdentity> identitiesFor(const Office &office)
{
    const QString typed = text::nfc(text::squeezed(office.unit));
    const Province province = provinceOf(office);
    if (typed.isEmpty() && province.place.isEmpty())
        return {};
    const QString unit = withoutCommittee(typed);
    const QString folded = text::canonical(unit);
    const bool isProvince = unit.isEmpty() || folded.startsWith(u"tỉnh "_s) || folded.startsWith(u"thành phố "_s)
        || folded.startsWith(u"sở nội vụ"_s);
    static const QRegularExpression body(
        u"^(sở|thanh tra|công an|văn phòng|ban|hội|bộ chỉ huy|báo|đài|trường|trung tâm|chi cục|cục|tòa án|viện|liên đoàn|ủy ban)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ofCommune(u"\\s(xã|phường|đặc khu|thị trấn)\\s(?!hội\\b)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption
                                                  | QRegularExpression::CaseInsensitiveOption); // not "Phòng Văn hóa - Xã hội"
    std::vector<IssuingIdentity> identities;
    std::size_t answered = 0; // whose signer was named
    if (isProvince) {
        Office named = office;
        if (province.place.isEmpty() && !folded.startsWith(u"sở"_s))
            named.province = unit; // only the unit was answered: "tỉnh Minh Khê"
        const Province own = provinceOf(named);
        identities = {provinceCommittee(own), department(own, u"Sở Nội vụ"_s)};
        identities.push_back(womensCommittee(identities.front(), own.whole, own.noun, u"Lưu: VT, SNV"_s));
        answered = folded.startsWith(u"sở"_s) ? 1 : 0;
    } else if (const auto inCommune = ofCommune.match(u' ' + unit + u' '); inCommune.hasMatch() && !folded.startsWith(u"công an"_s)) {
        const qsizetype at = inCommune.capturedStart(1) - 1;
        const Place commune = placeOf(unit.mid(at), {u"xã"_s, u"phường"_s, u"đặc khu"_s, u"thị trấn"_s});
        const QString division = at > 0 && folded.startsWith(u"phòng"_s) ? unit.left(at).trimmed() : divisionName;
        identities.push_back(communeCommittee(commune, province));
        identities.push_back(communeDivision(identities.front(), commune, division));
        identities.push_back(womensCommittee(identities.front(), commune.whole(), commune.noun, u"Lưu: VT, VHXH"_s));
        answered = at > 0 && folded.startsWith(u"phòng"_s) ? 1 : at > 0 && folded.startsWith(u"ban"_s) ? 2 : 0;
    } else if (body.match(folded).hasMatch()) {
        const bool isDepartment = folded.startsWith(u"sở"_s) || folded.startsWith(u"thanh tra"_s) || folded.startsWith(u"công an"_s)
            || folded.startsWith(u"văn phòng"_s) || folded.startsWith(u"hội liên hiệp phụ nữ"_s);
        identities = {isDepartment && !province.place.isEmpty() ? department(province, unit) : otherBody(unit, province)};
    } else { // "Khe Mây": a commune whose noun is corrected on the page
        const Place commune{{}, unit};
        identities = {communeCommittee(commune, province), communeDivision(communeCommittee(commune, province), commune, divisionName)};
        identities.push_back(womensCommittee(identities.front(), commune.whole(), u"xã"_s, u"Lưu: VT, VHXH"_s));
    }
    for (std::size_t i = 0; i < identities.size(); ++i)
        addSigners(identities[i], i == answered ? office.signer : QString());
    return identities;
}

bool issued(const IssuingIdentity &identity, const domain::Plan &plan)
{
    const QString issuer = headKey(plan.issuerLines);
    if (issuer.isEmpty() || issuer != headKey(identity.issuerLines))
        return false;
    // Two committees of one name are told apart by what stands above them; a head may leave it out.
    const QString mine = headKey(identity.superiorLines), its = headKey(plan.superiorLines);
    return mine == its || mine.isEmpty() || its.isEmpty();
}

void takeIdentity(const IssuingIdentity &identity, domain::Plan &plan)
{
    const auto textOf = [&plan](const auto &values) {
        const auto it = values.find(plan.document);
        return it == values.end() ? typename std::decay_t<decltype(values)>::mapped_type{} : it->second;
    };
    if (!identity.uuid.isEmpty()) // one that was only read off a head has none
        plan.identityUuid = identity.uuid;
    plan.superiorLines = identity.superiorLines;
    plan.issuerLines = identity.issuerLines;
    plan.symbol = textOf(identity.symbols);
    plan.place = identity.place;
    plan.recipients = textOf(identity.recipients);
    if (!identity.signers.empty())
        plan.signer = identity.signers.front();
}

} // namespace bd::application
