#include "application/office_service.h"
#include "application/plan_service.h"
#include "application/database_fixture.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::AgencyKind;
using domain::DocumentKind;
using domain::IssuingIdentity;

namespace {

QString joined(const QStringList &lines) { return lines.join(u" / "_s); }

QString signature(const domain::Signer &signer)
{
    return joined(signer.authority + QStringList{signer.position, signer.name});
}

QString names(const std::vector<IssuingIdentity> &identities)
{
    QStringList list;
    for (const IssuingIdentity &identity : identities)
        list << identity.name;
    return joined(list);
}

} // namespace

TEST_CASE("Three answers give an office its identities", "[office]")
{
    struct Row {
        Office office;
        QString identities;
    };
    const std::vector<Row> rows{
        {{}, {}},
        {{u"tỉnh Minh Khê"_s, {}, {}}, u"UBND tỉnh Minh Khê / Sở Nội vụ tỉnh Minh Khê / Ban Vì sự tiến bộ của phụ nữ tỉnh Minh Khê"_s},
        {{u"Minh Khê"_s, u"UBND tỉnh Minh Khê"_s, {}},
         u"UBND tỉnh Minh Khê / Sở Nội vụ tỉnh Minh Khê / Ban Vì sự tiến bộ của phụ nữ tỉnh Minh Khê"_s},
        {{{}, u"tỉnh Minh Khê"_s, {}},
         u"UBND tỉnh Minh Khê / Sở Nội vụ tỉnh Minh Khê / Ban Vì sự tiến bộ của phụ nữ tỉnh Minh Khê"_s},
        {{u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, {}},
         u"UBND xã Khe Mây / Phòng Văn hóa - Xã hội xã Khe Mây / Ban Vì sự tiến bộ của phụ nữ xã Khe Mây"_s},
        {{u"tỉnh Minh Khê"_s, u"Uỷ ban nhân dân phường Suối Lạnh"_s, {}},
         u"UBND phường Suối Lạnh / Phòng Văn hóa - Xã hội phường Suối Lạnh / Ban Vì sự tiến bộ của phụ nữ phường Suối Lạnh"_s},
        {{u"tỉnh Minh Khê"_s, u"phòng Văn hóa - Xã hội xã Khe Mây"_s, {}},
         u"UBND xã Khe Mây / phòng Văn hóa - Xã hội xã Khe Mây / Ban Vì sự tiến bộ của phụ nữ xã Khe Mây"_s},
        {{u"tỉnh Minh Khê"_s, u"Sở Nội vụ"_s, {}},
         u"UBND tỉnh Minh Khê / Sở Nội vụ tỉnh Minh Khê / Ban Vì sự tiến bộ của phụ nữ tỉnh Minh Khê"_s},
        {{u"thành phố Bình An"_s, u"Sở Văn hóa, Thể thao và Du lịch thành phố Bình An"_s, {}},
         u"Sở Văn hóa, Thể thao và Du lịch thành phố Bình An"_s},
        {{u"tỉnh Minh Khê"_s, u"Thanh tra tỉnh"_s, {}}, u"Thanh tra tỉnh Minh Khê"_s},
        {{u"tỉnh Minh Khê"_s, u"Trường Chính trị"_s, {}}, u"Trường Chính trị"_s},
        {{u"tỉnh Minh Khê"_s, u"Khe Mây"_s, {}}, u"UBND Khe Mây / Phòng Văn hóa - Xã hội Khe Mây / Ban Vì sự tiến bộ của phụ nữ Khe Mây"_s},
    };
    for (const Row &row : rows) {
        INFO(row.office.province.toStdString() << ", " << row.office.unit.toStdString());
        CHECK(names(identitiesFor(row.office)) == row.identities);
    }
}

TEST_CASE("Heads, symbols and signatures follow the issuer", "[office]")
{
    struct Row {
        Office office;
        std::size_t index;
        QString superior, issuer, plan, report, letter, place, signature;
    };
    const Office commune{u"tỉnh Minh Khê"_s, u"xã Khe Mây (mẫu)"_s, u"Nguyễn Văn Mẫu"_s};
    const Office province{u"tỉnh Minh Khê"_s, {}, u"Chủ tịch Trần Thị Mẫu"_s};
    const Office department{u"thành phố Hồ Chí Minh"_s, u"Sở Y tế"_s, u"Phó Giám đốc Lê Mẫu"_s};
    const std::vector<Row> rows{
        {commune, 0, {}, u"ỦY BAN NHÂN DÂN / XÃ KHE MÂY (MẪU)"_s, u"KH-UBND"_s, u"BC-UBND"_s, u"UBND-VHXH"_s, u"Khe Mây"_s,
         u"TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn Mẫu"_s},
        {commune, 1, u"UBND XÃ KHE MÂY (MẪU)"_s, u"PHÒNG VĂN HÓA - XÃ HỘI"_s, u"KH-VHXH"_s, u"BC-VHXH"_s, u"VHXH"_s,
         u"Khe Mây"_s, u"TRƯỞNG PHÒNG / "_s},
        {commune, 2, u"UBND XÃ KHE MÂY (MẪU)"_s, u"BAN VÌ SỰ TIẾN BỘ / CỦA PHỤ NỮ"_s, u"KH-BVSTBPN"_s, u"BC-BVSTBPN"_s,
         u"BVSTBPN"_s, u"Khe Mây"_s, u"TM. BAN / TRƯỞNG BAN / "_s},
        {province, 0, {}, u"ỦY BAN NHÂN DÂN / TỈNH MINH KHÊ"_s, u"KH-UBND"_s, u"BC-UBND"_s, u"UBND-VX"_s, u"Minh Khê"_s,
         u"TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trần Thị Mẫu"_s},
        {province, 1, u"UBND TỈNH MINH KHÊ"_s, u"SỞ NỘI VỤ"_s, u"KH-SNV"_s, u"BC-SNV"_s, u"SNV"_s, u"Minh Khê"_s, u"GIÁM ĐỐC / "_s},
        {department, 0, u"UBND THÀNH PHỐ HỒ CHÍ MINH"_s, u"SỞ Y TẾ"_s, u"KH-SYT"_s, u"BC-SYT"_s, u"SYT"_s,
         u"Thành phố Hồ Chí Minh"_s, u"KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Mẫu"_s},
        {{u"tỉnh Minh Khê"_s, u"Sở Nông nghiệp và Môi trường"_s, {}}, 0, u"UBND TỈNH MINH KHÊ"_s, u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s,
         u"KH-SNNMT"_s, u"BC-SNNMT"_s, u"SNNMT"_s, u"Minh Khê"_s, u"GIÁM ĐỐC / "_s},
        {{u"tỉnh Minh Khê"_s, u"Thanh tra tỉnh"_s, {}}, 0, u"UBND TỈNH MINH KHÊ"_s, u"THANH TRA TỈNH"_s, u"KH-TTr"_s, u"BC-TTr"_s,
         u"TTr"_s, u"Minh Khê"_s, u"CHÁNH THANH TRA / "_s},
        {{u"tỉnh Minh Khê"_s, u"phường 7"_s, {}}, 0, {}, u"ỦY BAN NHÂN DÂN / PHƯỜNG 7"_s, u"KH-UBND"_s, u"BC-UBND"_s, u"UBND-VHXH"_s,
         u"Phường 7"_s, u"TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / "_s},
    };
    for (const Row &row : rows) {
        const auto identities = identitiesFor(row.office);
        REQUIRE(row.index < identities.size());
        IssuingIdentity identity = identities[row.index];
        INFO(identity.name.toStdString());
        CHECK(joined(identity.superiorLines) == row.superior);
        CHECK(joined(identity.issuerLines) == row.issuer);
        CHECK(identity.symbols[DocumentKind::Plan] == row.plan);
        CHECK(identity.symbols[DocumentKind::Report] == row.report);
        CHECK(identity.symbols[DocumentKind::Letter] == row.letter);
        CHECK(identity.place == row.place);
        REQUIRE_FALSE(identity.signers.empty());
        CHECK(signature(identity.signers.front()) == row.signature);
        for (const DocumentKind kind : domain::allValues<DocumentKind>()) {
            REQUIRE_FALSE(identity.recipients[kind].isEmpty());
            CHECK(identity.recipients[kind].last().startsWith(u"Lưu: VT"_s));
            CHECK((identity.recipients[kind].first() == u"Như trên"_s) == (kind != DocumentKind::Plan));
        }
    }
}

TEST_CASE("Where reports go is not what stands above in the head", "[office]")
{
    const auto identities = identitiesFor({u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, {}});
    CHECK(identities[0].superiorLines.isEmpty());
    CHECK(identities[0].reportsTo == u"UBND tỉnh Minh Khê"_s);
    CHECK(identities[0].reportsVia == u"Sở Nội vụ"_s);
    CHECK(identities[1].reportsTo == u"UBND xã Khe Mây"_s);
    const auto department = identitiesFor({u"tỉnh Minh Khê"_s, u"Sở Y tế"_s, {}});
    CHECK(department[0].reportsTo == u"UBND tỉnh Minh Khê"_s);
    CHECK(department[0].reportsVia == u"Sở Nội vụ"_s);
}

TEST_CASE("Recipients name the province as it is", "[office]")
{
    auto city = identitiesFor({u"thành phố Đà Nẵng"_s, {}, {}}).front();
    CHECK(city.recipients[DocumentKind::Plan].contains(u"Thường trực Thành ủy, Thường trực HĐND thành phố (b/c)"_s));
    CHECK(city.recipients[DocumentKind::Plan].contains(u"UBND các xã, phường, đặc khu"_s));
    auto plain = identitiesFor({u"tỉnh Minh Khê"_s, {}, {}}).front();
    CHECK(plain.recipients[DocumentKind::Plan].contains(u"UBND các xã, phường"_s));
    auto ward = identitiesFor({u"tỉnh Minh Khê"_s, u"phường Suối Lạnh"_s, {}}).front();
    for (const QString &line : ward.recipients[DocumentKind::Plan])
        CHECK_FALSE(line.contains(u" xã"_s));
}

TEST_CASE("Every way to sign is offered", "[office]")
{
    for (const IssuingIdentity &identity : identitiesFor({u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, {}})) {
        QStringList forms;
        for (const domain::Signer &signer : signerForms(identity))
            forms << signature(signer);
        const QString all = forms.join(u'\n');
        INFO(identity.name.toStdString() << ": " << all.toStdString());
        CHECK(all.contains(u"KT. "_s));
        CHECK(all.contains(u"Q. "_s));
        CHECK((identity.kind == AgencyKind::PeoplesCommittee) == all.contains(u"TUQ. CHỦ TỊCH"_s));
        CHECK((identity.kind == AgencyKind::PeoplesCommittee) == all.contains(u"TL. CHỦ TỊCH"_s));
    }
}

TEST_CASE("A plan's issuer is known again, however its head is written", "[office]")
{
    const auto identities = identitiesFor({u"tỉnh Minh Khê"_s, u"xã Khe Hoà"_s, {}});
    struct Row {
        QStringList superior, issuer;
        int match;
    };
    const std::vector<Row> rows{
        {{}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE HÒA"_s}, 0},
        {{}, {u"Uỷ ban nhân dân xã Khe Hòa"_s}, 0},
        {{}, {u"UBND XÃ KHE HÒA"_s}, 0},
        {{u"UBND TỈNH MINH KHÊ"_s}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE HÒA"_s}, 0}, // a wrong head, the right issuer
        {{u"ỦY BAN NHÂN DÂN XÃ KHE HOÀ"_s}, {u"PHÒNG VĂN HÓA – XÃ HỘI"_s}, 1},
        {{u"UBND XÃ SUỐI LẠNH"_s}, {u"PHÒNG VĂN HÓA - XÃ HỘI"_s}, -1},
        {{}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ SUỐI LẠNH"_s}, -1},
        {{}, {}, -1},
    };
    for (const Row &row : rows) {
        domain::Plan plan;
        plan.superiorLines = row.superior;
        plan.issuerLines = row.issuer;
        INFO(joined(row.issuer).toStdString());
        int match = -1;
        for (int i = static_cast<int>(identities.size()) - 1; i >= 0; --i)
            if (issued(identities[static_cast<std::size_t>(i)], plan))
                match = i;
        CHECK(match == row.match);
    }
}

TEST_CASE("A plan takes the head of an identity, and no number", "[office]")
{
    const auto identities = identitiesFor({u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, u"Nguyễn Văn Mẫu"_s});
    domain::Plan plan;
    takeIdentity(identities.front(), plan);
    CHECK(plan.superiorLines.isEmpty());
    CHECK(plan.symbol == u"KH-UBND"_s);
    CHECK(plan.number.isEmpty());
    CHECK(plan.signer.name == u"Nguyễn Văn Mẫu"_s);
    CHECK(plan.recipients.last() == u"Lưu: VT, VHXH"_s);
    CHECK(issued(identities.front(), plan));
}

TEST_CASE("Identities are stored, corrected, ordered, deleted, and each of it is undone", "[office]")
{
    DataFile f;
    OfficeService office(f.database);
    PlanService plans(f.database);
    const auto listed = [&] {
        const auto identities = office.identities();
        QStringList list;
        for (const StoredIdentity &stored : *identities)
            list << stored.identity.name;
        return joined(list);
    };
    const Office answers{u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, u"Nguyễn Văn Mẫu"_s};
    const auto begun = office.begin(answers);
    REQUIRE(begun);
    const auto derived = identitiesFor(answers);
    auto stored = *office.identities();
    REQUIRE(stored.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        IssuingIdentity expected = derived[i];
        expected.uuid = stored[i].identity.uuid;
        CHECK_FALSE(expected.uuid.isEmpty());
        CHECK(stored[i].identity == expected);
    }
    CHECK(*SettingsService(f.database).office() == answers);
    CHECK(office.begin(answers)->isEmpty()); // nothing new, no act

    IssuingIdentity edited = stored[1].identity;
    edited.name = u"Phòng Văn hóa"_s;
    edited.symbols[DocumentKind::Plan] = u"KH-PVHXH"_s;
    edited.signers.push_back({{u"TUQ. TRƯỞNG PHÒNG"_s}, u"CHUYÊN VIÊN"_s, u"Lê Mẫu"_s});
    const auto changed = office.save(edited, stored[1].version);
    REQUIRE(changed);
    CHECK((*office.identities())[1].identity == edited);
    CHECK(office.save(edited, stored[1].version).error().code == u"conflict"_s);

    IssuingIdentity another = edited;
    another.uuid.clear();
    another.name = u"Công đoàn xã"_s;
    const auto added = office.save(another, 0);
    REQUIRE(added);
    stored = *office.identities();
    REQUIRE(stored.size() == 4);
    const auto moved = office.move(stored[3].identity.uuid, 0);
    REQUIRE(moved);
    CHECK(listed() == u"Công đoàn xã / UBND xã Khe Mây / Phòng Văn hóa / Ban Vì sự tiến bộ của phụ nữ xã Khe Mây"_s);
    stored = *office.identities();
    const auto removed = office.remove(stored[1].identity.uuid, stored[1].version);
    REQUIRE(removed);
    CHECK(listed() == u"Công đoàn xã / Phòng Văn hóa / Ban Vì sự tiến bộ của phụ nữ xã Khe Mây"_s);
    CHECK(office.remove(stored[1].identity.uuid, stored[1].version).error().code == u"identity.not_found"_s);

    REQUIRE(plans.apply(removed->inverted()));
    REQUIRE(plans.apply(moved->inverted()));
    CHECK(listed() == u"UBND xã Khe Mây / Phòng Văn hóa / Ban Vì sự tiến bộ của phụ nữ xã Khe Mây / Công đoàn xã"_s);
    REQUIRE(plans.apply(added->inverted()));
    REQUIRE(plans.apply(changed->inverted()));
    REQUIRE(plans.apply(begun->inverted()));
    CHECK(office.identities()->empty());
    CHECK(SettingsService(f.database).office()->unit.isEmpty());
}

TEST_CASE("Other answers change what was derived, not what was corrected or deleted", "[office]")
{
    DataFile f;
    OfficeService office(f.database);
    REQUIRE(office.begin({u"tỉnh Minh Khê"_s, {}, {}})); // the first answer alone
    REQUIRE(office.begin({u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, {}}));
    auto stored = *office.identities();
    REQUIRE(stored.size() == 3);
    CHECK(stored[0].identity.name == u"UBND xã Khe Mây"_s);
    const QString uuid = stored[0].identity.uuid;

    IssuingIdentity corrected = stored[0].identity;
    corrected.place = u"Khe Mây Thượng"_s;
    REQUIRE(office.save(corrected, stored[0].version));
    REQUIRE(office.remove(stored[2].identity.uuid, stored[2].version));
    REQUIRE(office.begin({u"tỉnh Minh Khê"_s, u"phường Suối Lạnh"_s, {}}));
    stored = *office.identities();
    REQUIRE(stored.size() == 2); // the committee stays away
    CHECK(stored[0].identity == corrected);
    CHECK(stored[0].identity.uuid == uuid);
    CHECK(stored[1].identity.name == u"Phòng Văn hóa - Xã hội phường Suối Lạnh"_s);
    REQUIRE(office.begin({u"tỉnh Minh Khê"_s, u"Sở Y tế"_s, {}}));
    stored = *office.identities();
    CHECK(stored[0].identity == corrected);
    CHECK(stored[1].identity.name == u"Sở Y tế tỉnh Minh Khê"_s);
    REQUIRE(office.begin({}));
    CHECK(office.identities()->size() == 1);
}

TEST_CASE("The office needs an open data file", "[office]")
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(3, 42), Qt::UTC));
    DatabaseService database(clock);
    OfficeService office(database);
    CHECK(office.identities().error().code == u"db.not_open"_s);
    CHECK(office.begin({}).error().code == u"db.not_open"_s);
    CHECK(office.save({}, 0).error().code == u"db.not_open"_s);
    CHECK(office.remove({}, 1).error().code == u"db.not_open"_s);
    CHECK(office.move({}, 1).error().code == u"db.not_open"_s);
}
