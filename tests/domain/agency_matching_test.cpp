// How names of bodies are recognised: the vocabulary of plans as a table.
#include "domain/agency_guess.h"
#include "domain/agency_key.h"
#include "domain/agency_matching.h"
#include "domain/agency_tie.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Agency body(const char *uuid, const char *name, const char *abbreviation = "", const QStringList &aliases = {})
{
    Agency agency;
    agency.uuid = s(uuid);
    agency.name = s(name);
    agency.abbreviation = s(abbreviation);
    agency.aliases = aliases;
    agency.kind = guessedKind(agency.name);
    agency.addressing = usualAddressing(agency.kind);
    return agency;
}

Agency ended(Agency agency, QDate end, const char *successor)
{
    agency.validTo = end;
    agency.successorUuid = s(successor);
    return agency;
}

Agency ordered(Agency agency, int protocol)
{
    agency.protocol = protocol;
    return agency;
}

const QDate reform(2025, 3, 1);

AgencyMatcher sample()
{
    return AgencyMatcher({
        ordered(ended(body("old", "Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"), reform.addDays(-1), "snv"), 10),
        ordered(body("snv", "Sở Nội vụ", "SNV"), 20),
        ordered(body("ty", "Sở Y tế", "SYT"), 30),
        ordered(body("vh", "Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"), 40),
        ordered(body("gd", "Sở Giáo dục và Đào tạo", "SGDĐT"), 50),
        body("pn", "Hội Liên hiệp Phụ nữ tỉnh", "HLHPN"),
        body("mt", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQ"),
        body("vp", "Văn phòng HĐND và UBND"),
        body("vx", "Phòng Văn hóa - Xã hội", "PVHXH"),
        body("dc", "UBND phường Đăk Cấm", "", {s("phường Đăk Cấm")}),
        body("hk", "UBND phường Hòa Khê", "", {s("phường Hòa Khê")}),
        body("a1", "UBND xã Tân An"),
        body("a2", "UBND xã Tân An"),
        body("qg", "Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam", "UBQGVSTBPN"),
    });
}

QString found(const AgencyMatcher &matcher, const char *name, QDate day)
{
    const Agency *agency = matcher.find(s(name), day);
    return agency ? agency->uuid : QString();
}

} // namespace

TEST_CASE("one name, however it is written")
{
    const char *same[][2] = {
        {"Sở Nội vụ", "SỞ NỘI VỤ"},
        {"Ủy ban nhân dân xã Khe Mây", "UBND xã Khe Mây"},
        {"Uỷ ban nhân dân tỉnh", "Ủy ban nhân dân (UBND) tỉnh"},
        {"Phòng Văn hóa - Xã hội", "Phòng Văn hoá – Xã hội"},
        {"Phòng Văn hóa — Xã hội", "phòng văn hóa-xã hội"},
        {"Phòng VH-XH", "Phòng Văn hóa - Xã hội"},
        {"Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"},
        {"Sở LĐTBXH", "Sở Lao động, Thương binh và Xã hội"},
        {"Sở LĐ-TBXH", "Sở LĐTB&XH"},
        {"Sở GD&ĐT", "Sở Giáo dục và Đào tạo"},
        {"Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"},
        {"Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"},
        {"Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"},
        {"Văn phòng HĐND&UBND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"},
        {"Văn phòng HĐND-UBND", "VP HĐND và UBND"},
        {"UBMTTQ Việt Nam xã", "Ủy ban Mặt trận Tổ quốc xã"},
        {"UBMTTQVN xã", "Ủy ban MTTQ Việt Nam xã"},
        {"Hội LHPN tỉnh", "Hội Liên hiệp phụ nữ Việt Nam tỉnh"},
        {"Ban VSTBPN", "Ban Vì sự tiến bộ của phụ nữ"},
        {"Ban VSTBCPN tỉnh", "Ban Vì sự tiến bộ phụ nữ tỉnh"},
        {"TP. Hồ Chí Minh", "thành phố Hồ Chí Minh"},
        {"Đài PT-TH", "Đài Phát thanh - Truyền hình"},
        {"Ban CHQS xã", "Ban Chỉ huy quân sự xã"},
        {"  Trạm  Y tế ", "Trạm Y tế"},
        {"Trạm Y tế;", "Trạm Y tế"},
    };
    for (const auto &[a, b] : same) {
        INFO(a << " / " << b);
        CHECK(agencyKey(s(a)).toStdString() == agencyKey(s(b)).toStdString());
    }
    const char *different[][2] = {
        {"Sở Nội vụ", "Bộ Nội vụ"},           {"Sở Y tế", "Trạm Y tế"},
        {"UBND xã Tân Hòa", "UBND xã Tân Hoa"}, {"UBND xã Tân An", "UBND phường Tân An"},
        {"Công an tỉnh", "Công an xã"},       {"Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"},
        {"Hội LHPN tỉnh", "Hội LHPN xã"},     {"Quận 1", "Quận 10"},
    };
    for (const auto &[a, b] : different) {
        INFO(a << " / " << b);
        CHECK(agencyKey(s(a)) != agencyKey(s(b)));
    }
    CHECK(agencyKey({}).isEmpty());
    CHECK(agencyKey(s(" - ; ")).isEmpty());
}

TEST_CASE("an agency is found by name, abbreviation and alias; several or none are none")
{
    const AgencyMatcher matcher = sample();
    const QDate before(2025, 2, 1), after(2026, 1, 5);
    const struct {
        const char *name;
        QDate day;
        const char *uuid;
    } rows[] = {
        {"Sở Nội vụ", after, "snv"},
        {"SNV", after, "snv"},
        {"sở nội vụ", after, "snv"},
        {"So Noi vu", after, "snv"},                          // without any diacritics
        {"Sớ Nội vụ", after, ""},                             // with other ones
        {"Sở LĐ-TB&XH", before, "old"},
        {"Sở LĐ-TB&XH", after, "old"},                        // ended, and nobody else is called so
        {"SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI", before, "old"},
        {"Sở VHTT&DL", after, "vh"},
        {"Hội LHPN tỉnh", after, "pn"},
        {"UBMTTQ Việt Nam tỉnh", after, "mt"},
        {"VĂN PHÒNG HĐND & UBND", after, "vp"},
        {"Văn phòng HĐND&UBND", after, "vp"},
        {"Ủy ban nhân dân phường Đăk Cấm", after, "dc"},
        {"Phường Đăk Cấm", after, "dc"},
        {"UBND phường Hoà Khê", after, "hk"},
        {"UBND xã Tân An", after, ""},                        // two of that name
        {"UBQG VSTBPN", after, "qg"},
        {"Sở Tư pháp", after, ""},
        {"", after, ""},
    };
    for (const auto &row : rows) {
        INFO(row.name << " on " << row.day.toString(Qt::ISODate).toStdString());
        CHECK(found(matcher, row.name, row.day).toStdString() == row.uuid);
    }
}

TEST_CASE("who ended is found only where nobody valid is meant")
{
    // The names of the reform: one department ended, its successor got the same alias.
    Agency next = body("new", "Sở Nông nghiệp và Môi trường", "SNNMT", {s("Sở Nông nghiệp")});
    next.validFrom = reform;
    Agency old = ended(body("before", "Sở Nông nghiệp và Phát triển nông thôn", "SNN", {s("Sở Nông nghiệp")}), reform.addDays(-1), "new");
    const AgencyMatcher matcher({old, next});
    CHECK(found(matcher, "Sở Nông nghiệp", QDate(2025, 2, 28)) == s("before"));
    CHECK(found(matcher, "Sở Nông nghiệp", reform) == s("new"));
    CHECK(found(matcher, "Sở NN&PTNT", reform) == s("before"));
    CHECK(found(matcher, "Sở NN&MT", QDate(2024, 1, 1)) == s("new"));
    REQUIRE(matcher.successor(old, reform));
    CHECK(matcher.successor(old, reform)->uuid == s("new"));
    CHECK_FALSE(matcher.successor(old, QDate(2025, 2, 1)));
    CHECK_FALSE(matcher.successor(next, reform));
    // A body that took over a name another one bore.
    Agency heir = body("heir", "Sở Tài chính", "STC", {s("Sở Kế hoạch và Đầu tư")});
    const AgencyMatcher renamed({ended(body("gone", "Sở Kế hoạch và Đầu tư"), reform.addDays(-1), "heir"), heir});
    CHECK(found(renamed, "Sở KHĐT", QDate(2025, 1, 1)) == s("gone"));
    CHECK(found(renamed, "Sở KHĐT", reform) == s("heir"));
}

TEST_CASE("successors are followed over several steps, and a ring ends")
{
    const QDate later(2026, 1, 1);
    const AgencyMatcher chain({ended(body("a", "Phòng Lao động"), QDate(2025, 2, 28), "b"),
                               ended(body("b", "Phòng Nội vụ"), QDate(2025, 6, 30), "c"), body("c", "Phòng Văn hóa - Xã hội")});
    REQUIRE(chain.successor(*chain.byUuid(s("a")), later));
    CHECK(chain.successor(*chain.byUuid(s("a")), later)->uuid == s("c"));
    CHECK(chain.successor(*chain.byUuid(s("a")), QDate(2025, 4, 1))->uuid == s("b"));
    const AgencyMatcher ring({ended(body("a", "A"), QDate(2025, 1, 1), "b"), ended(body("b", "B"), QDate(2025, 1, 1), "a")});
    CHECK_FALSE(ring.successor(*ring.byUuid(s("a")), later));
    const AgencyMatcher nobody({ended(body("a", "A"), QDate(2025, 1, 1), "gone")});
    CHECK_FALSE(nobody.successor(*nobody.byUuid(s("a")), later));
}

TEST_CASE("a reference keeps the printed name and the way its body is usually addressed")
{
    const AgencyMatcher matcher = sample();
    const QDate day(2026, 1, 5);
    const AgencyRef known = matcher.reference(s("  HỘI  LHPN tỉnh "), day);
    CHECK(known.uuid == s("pn"));
    CHECK(known.name == s("HỘI LHPN tỉnh"));
    CHECK(known.addressing == Addressing::Invited);
    const AgencyRef unknown = matcher.reference(s("Tổ truyền thông (mẫu)"), day);
    CHECK_FALSE(unknown.uuid);
    CHECK(unknown.name == s("Tổ truyền thông (mẫu)"));
    CHECK(unknown.addressing == Addressing::Assigned);
}

TEST_CASE("suggestions: abbreviation, beginning, words, rest; ended ones last")
{
    const AgencyMatcher matcher = sample();
    const QDate day(2026, 1, 5);
    const auto names = [&](const char *typed, int atMost = 12) {
        std::string result;
        for (const Agency *agency : matcher.suggestions(s(typed), day, atMost))
            result += agency->uuid.toStdString() + ' ';
        return result;
    };
    CHECK(names("snv") == "snv ");
    CHECK(names("so ") == "snv ty vh gd old "); // protocol order, the ended one behind
    CHECK(names("Sở", 2) == "snv ty ");
    CHECK(names("noi vu") == "snv ");
    CHECK(names("vu noi") == "snv ");       // words in any order
    CHECK(names("văn hóa") == "vh vx ");    // the one in protocol order first
    CHECK(names("van hoa xa") == "vx ");
    CHECK(names("lao dong") == "old ");
    CHECK(names("Đăk") == "dc ");
    CHECK(names("đăk cam") == "dc ");       // word by word: exact where it has diacritics
    CHECK(names("đăk cám").empty());
    CHECK(names("dak cam") == "dc ");
    CHECK(names("hoà khê") == "hk ");
    CHECK(names("").empty());
    CHECK(names("   ").empty());
    CHECK(names("xyz").empty());
    CHECK(names("so", 0).empty());
}

TEST_CASE("kind, level and way told from a name")
{
    const struct {
        const char *name;
        AgencyKind kind;
        AgencyLevel level;
    } rows[] = {
        {"Sở Nội vụ", AgencyKind::Department, AgencyLevel::Province},
        {"Bộ Nội vụ", AgencyKind::Department, AgencyLevel::Central},
        {"UBND tỉnh Minh Khê", AgencyKind::PeoplesCommittee, AgencyLevel::Province},
        {"UBND xã Khe Mây", AgencyKind::PeoplesCommittee, AgencyLevel::Commune},
        {"Ủy ban nhân dân huyện Sông Trầu", AgencyKind::PeoplesCommittee, AgencyLevel::District},
        {"Phường Đăk Cấm", AgencyKind::PeoplesCommittee, AgencyLevel::Commune},
        {"Phòng Văn hóa - Xã hội", AgencyKind::Division, AgencyLevel::Commune},
        {"Bảo hiểm xã hội tỉnh", AgencyKind::Vertical, AgencyLevel::Province},
        {"Hội LHPN xã", AgencyKind::Mass, AgencyLevel::Commune},
        {"Tỉnh Đoàn", AgencyKind::Mass, AgencyLevel::Province},
        {"UBMTTQ Việt Nam xã", AgencyKind::Front, AgencyLevel::Commune},
        {"Thường trực Tỉnh ủy", AgencyKind::Party, AgencyLevel::Province},
        {"Thường trực Đảng ủy xã", AgencyKind::Party, AgencyLevel::Commune},
        {"Công an phường", AgencyKind::Police, AgencyLevel::Commune},
        {"Bộ Chỉ huy Quân sự tỉnh", AgencyKind::Military, AgencyLevel::Province},
        {"Trạm Y tế", AgencyKind::Health, AgencyLevel::Commune},
        {"Trường Tiểu học số 2 (mẫu)", AgencyKind::School, AgencyLevel::Commune},
        {"Thôn 3", AgencyKind::Village, AgencyLevel::Village},
        {"các sở, ban, ngành", AgencyKind::Group, AgencyLevel::Province},
        {"Câu lạc bộ (mẫu)", AgencyKind::Other, AgencyLevel::Province},
    };
    for (const auto &row : rows) {
        INFO(row.name);
        const AgencyKind kind = guessedKind(s(row.name));
        CHECK(toCode(kind).toStdString() == toCode(row.kind).toStdString());
        CHECK(toCode(guessedLevel(s(row.name), kind)).toStdString() == toCode(row.level).toStdString());
    }
    CHECK(usualAddressing(AgencyKind::Mass) == Addressing::Invited);
    CHECK(usualAddressing(AgencyKind::Police) == Addressing::Assigned);
    CHECK(territoryName(s("Phường Đăk Cấm")) == s("phường Đăk Cấm"));
    CHECK(territoryName(s("Tỉnh Đoàn")).isEmpty());
    CHECK(territoryName(s("Tỉnh ủy")).isEmpty());
    CHECK(territoryName(s("Sở Y tế")).isEmpty());
}

TEST_CASE("the names of a plan are tied where they are certain, and stay as printed")
{
    Plan plan;
    plan.date = PartialDate::of(QDate(2026, 1, 5));
    Section section;
    section.agencies = {{std::nullopt, s("SỞ NỘI VỤ"), Addressing::Invited}, {std::nullopt, s("Sở Lạ"), Addressing::Assigned}};
    Section parent;
    parent.sections = {section};
    plan.sections = {parent};
    plan.tasks.resize(1);
    plan.tasks[0].assignments = {{{std::nullopt, s("Sở VHTT&DL"), Addressing::Assigned}, Role::Lead},
                                 {{s("kept"), s("Sở Y tế"), Addressing::Assigned}, Role::Coordinate},
                                 {{std::nullopt, s("UBND xã Tân An"), Addressing::Assigned}, Role::Coordinate}};
    plan.rounds.resize(1);
    plan.rounds[0].replies.resize(1);
    plan.rounds[0].replies[0].agency.name = s("Sở GD&ĐT");
    CHECK(tieAgencies(plan, sample()) == 3);
    const AgencyRef &tied = plan.sections[0].sections[0].agencies[0];
    CHECK(tied == AgencyRef{s("snv"), s("SỞ NỘI VỤ"), Addressing::Invited});
    CHECK_FALSE(plan.sections[0].sections[0].agencies[1].uuid);
    CHECK(plan.tasks[0].assignments[0].agency == AgencyRef{s("vh"), s("Sở VHTT&DL"), Addressing::Assigned});
    CHECK(plan.tasks[0].assignments[1].agency.uuid == s("kept"));
    CHECK_FALSE(plan.tasks[0].assignments[2].agency.uuid); // two of that name
    CHECK(plan.rounds[0].replies[0].agency.uuid == s("gd"));
    CHECK(tieAgencies(plan, sample()) == 0);
}

TEST_CASE("the day for which a plan's names count")
{
    Plan plan;
    CHECK_FALSE(namingDay(plan).isValid());
    plan.year = 2025;
    CHECK(namingDay(plan) == QDate(2025, 1, 1));
    plan.date = PartialDate::ofMonth(2025, 4);
    CHECK(namingDay(plan) == QDate(2025, 4, 1));
    plan.date = PartialDate::of(QDate(2025, 4, 29));
    CHECK(namingDay(plan) == QDate(2025, 4, 29));
}
