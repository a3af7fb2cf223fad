// The five real documents beside the project: what each must give. Skipped, with a line, where they are not.
#include "plan_reading.h"
#include "support/catch.h"

#include <cstdio>

using namespace bd;
using namespace bd::domain;

namespace {

/// The seed's text; empty (with a line printed) when the material is not there.
QString seed(const char *name)
{
    const QString path = test::shared(QStringLiteral("seeds/") + QLatin1String(name));
    if (path.isEmpty()) {
        std::printf("skipped: %s is not beside the project\n", name);
        return {};
    }
    return QString::fromUtf8(test::readAll(path));
}

#define SEED(variable, name) \
    const QString variable = seed(name); \
    if (variable.isEmpty()) \
        return

const char *const seed0 = "000_ee955af49dc203ee.txt";
const char *const seed1 = "001_f1f1ff5b5572c713.txt";
const char *const seed2 = "002_cb81b1ed4fba5381.txt";
const char *const seed3 = "003_7873244af775c7ab.txt";
const char *const seed4 = "004_e6a626f5443f78c0.txt";

int footnoteMarks(const std::vector<Section> &sections)
{
    int count = 0;
    for (const Section &section : sections) {
        for (const Block &block : section.blocks)
            if (const auto *p = std::get_if<Paragraph>(&block))
                for (const Span &span : p->text.spans())
                    if (span.footnote) {
                        CHECK_FALSE(span.footnote->text.has_value());
                        ++count;
                    }
        count += footnoteMarks(section.sections);
    }
    return count;
}

QStringList names(const Section &section)
{
    QStringList result;
    for (const AgencyRef &agency : section.agencies)
        result += (agency.addressing == Addressing::Invited ? QStringLiteral("! ") : QString()) + agency.name;
    return result;
}

QStringList bases(const Plan &plan)
{
    QStringList result;
    for (const LegalBasis &basis : plan.legalBases)
        result += basis.number + QLatin1Char(' ') + basis.date.toIso();
    return result;
}

} // namespace

TEST_CASE("seed 000: a plan inside a web page, cut short")
{
    SEED(text, seed0);
    const auto r = test::readText(text);
    const Plan &p = r.plan;
    CHECK(r.looksLikePlan);
    CHECK(p.number == u"1140");
    CHECK(p.symbol == u"KH-UBND");
    CHECK(p.place == u"Gia Lai");
    CHECK(p.date.toIso() == u"2025-04-29");
    CHECK(p.state == PlanState::Issued);
    CHECK(p.issuer() == u"UBND tỉnh Gia Lai");
    CHECK(p.superiorLines.isEmpty());
    CHECK(bases(p) == QStringList{QStringLiteral("739/BNV-CTTN&BĐG 2025-03-28"), QStringLiteral("834/KH-UBND 2021-06-26")});
    REQUIRE(p.sections.size() == 2);
    REQUIRE(p.sections[0].sections.size() == 2);
    for (const Section &numbered : p.sections[0].sections) {
        CHECK(numbered.heading.isEmpty());
        CHECK(numbered.blocks.size() == 1);
    }
    CHECK(test::kinds(p.sections[1].sections)
          == QStringList{QStringLiteral("legislation"), QStringLiteral("strategy"), QStringLiteral("communication"),
                         QStringLiteral("capacity"), QStringLiteral("international")});
    CHECK(footnoteMarks(p.sections) == 3);
    CHECK(p.signer.name == u"Nguyễn Thị Thanh Lịch");
    CHECK(test::hasIssue(r, "signer_from_metadata"));
    CHECK(test::hasIssue(r, "source_truncated"));
    CHECK(test::hasIssue(r, "footnote_without_text"));
    CHECK(r.coverage.lost == 0);
    CHECK(r.coverage.leftOut > 0);
    CHECK(r.coverage.plan + r.coverage.leftOut == Approx(1.0));
}

TEST_CASE("seed 001: a province's plan, whole")
{
    SEED(text, seed1);
    const auto r = test::readText(text);
    const Plan &p = r.plan;
    CHECK(p.number == u"68");
    CHECK(p.symbol == u"KH-UBND");
    CHECK(p.place == u"Bình Phước");
    CHECK(p.date.toIso() == u"2021-03-08");
    CHECK(p.year == 2021);
    CHECK(bases(p) == QStringList{QStringLiteral("356/LĐTBXH-BĐG 2021-02-01")});
    REQUIRE(p.sections.size() == 5);
    CHECK(test::kinds(p.sections)
          == QStringList{QStringLiteral("purpose"), QStringLiteral("content"), QStringLiteral("budget"),
                         QStringLiteral("organisation"), QStringLiteral("reporting")});
    REQUIRE(p.sections[1].sections.size() == 7);
    CHECK(test::kinds(p.sections[1].sections)
          == QStringList{QStringLiteral("strategy"), QStringLiteral("communication"), QStringLiteral("capacity"),
                         QStringLiteral("models"), QStringLiteral("committee"), QStringLiteral("inspection"),
                         QStringLiteral("coordination")});
    const Section &communication = p.sections[1].sections[1];
    REQUIRE(communication.sections.size() == 3);
    CHECK(communication.sections[2].sourceNumber == QStringLiteral("c"));
    CHECK(communication.sections[2].numberStyle == NumberStyle::Letter);
    CHECK(communication.sections[2].kind == SectionKind::ActionMonth);
    REQUIRE(p.sections[3].sections.size() == 12);
    for (const Section &entry : p.sections[3].sections)
        CHECK_FALSE(entry.agencies.empty());
    CHECK(names(p.sections[3].sections[8]).contains(QStringLiteral("Ban Dân tộc")));
    CHECK(names(p.sections[3].sections[8]).size() == 8);
    CHECK(names(p.sections[3].sections[3]) == QStringList{QStringLiteral("! Hội Liên hiệp Phụ nữ tỉnh")});
    CHECK(names(p.sections[3].sections[9]).size() == 2);
    CHECK(names(p.sections[3].sections[11]) == QStringList{QStringLiteral("UBND các huyện, thị xã, thành phố")});
    CHECK(p.sections[3].sections[2].headingEnd == u":");
    CHECK(test::datedDuties(p)
          == QStringList{QStringLiteral("year 2021-11-30 strict"), QStringLiteral("6m 2021-05-30 strict"),
                         QStringLiteral("year 2021-11-30 strict")});
    REQUIRE(p.duties.size() >= 3);
    CHECK(p.duties.back().to == u"Ủy ban nhân dân tỉnh");
    CHECK(p.duties.back().via == u"Sở Lao động - Thương binh và Xã hội");
    const auto adHoc = std::count_if(p.duties.begin(), p.duties.end(), [](const ReportingDuty &d) { return d.kind == DutyKind::AdHoc; });
    CHECK(adHoc == 3);
    CHECK(p.recipients.size() == 7);
    CHECK(p.recipients.first() == u"UBQGVSTBPN");
    CHECK(p.signer.name == u"Trần Tuyết Minh");
    REQUIRE(p.closing.size() == 1);
    CHECK(p.closing[0].toPlain().endsWith(u"./."));
    CHECK(r.coverage.plan >= 0.99);
    CHECK(r.coverage.lost == 0);
    CHECK(test::hasIssue(r, "lines_joined"));
    CHECK(test::hasIssue(r, "text_repaired"));
    // "**30/5/2021**" is bold, without its stars.
    bool bold = false;
    for (const Section &section : p.sections[4].sections)
        for (const Block &block : section.blocks)
            for (const Span &span : std::get<Paragraph>(block).text.spans())
                bold = bold || (span.bold && span.text == u"30/5/2021");
    CHECK(bold);
}

TEST_CASE("seed 002: a newspaper article is no plan")
{
    SEED(text, seed2);
    const auto r = test::readText(text);
    CHECK_FALSE(r.looksLikePlan);
    CHECK(test::hasIssue(r, "not_a_plan"));
    CHECK(r.plan.number == u"68");
    CHECK(r.plan.symbol == u"KH-UBND");
    CHECK(r.plan.year == 2023);
    CHECK(r.plan.place == u"Bắc Ninh");
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("seed 003: a ward's draft")
{
    SEED(text, seed3);
    const auto r = test::readText(text);
    const Plan &p = r.plan;
    CHECK(p.number.isEmpty());
    CHECK(p.symbol == u"KH-UBND");
    CHECK(p.date.toIso() == u"2025");
    CHECK(p.place == u"Đăk Cấm");
    CHECK(p.state == PlanState::Draft);
    CHECK(p.issuer() == u"UBND phường Đăk Cấm");
    CHECK(bases(p) == QStringList{QStringLiteral("540/SNV-CCHCTN&VTLT 2025-08-07"), QStringLiteral("93/KH-UBND 2025-04-23")});
    CHECK(p.title.endsWith(u"phường Đăk Cấm"));
    REQUIRE(p.sections.size() == 4);
    CHECK(test::kinds(p.sections[1].sections)
          == QStringList{QStringLiteral("capacity"), QStringLiteral("communication"), QStringLiteral("committee"),
                         QStringLiteral("services"), QStringLiteral("action_month"), QStringLiteral("coordination")});
    REQUIRE(p.sections[3].sections.size() == 6);
    CHECK(names(p.sections[3].sections[0]).size() == 2);
    CHECK(names(p.sections[3].sections[3]) == QStringList{QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị")});
    CHECK(names(p.sections[3].sections[5]).first().startsWith(u"! Ủy ban Mặt trận"));
    CHECK(test::datedDuties(p).isEmpty());
    CHECK(p.recipients.size() == 10);
    CHECK(p.recipients.last() == u"Lưu: VT, VX");
    REQUIRE(p.closing.size() == 1);
    CHECK(r.coverage.plan >= 0.99);
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("seed 004: a commune's draft with broken numbers")
{
    SEED(text, seed4);
    const auto r = test::readText(text);
    const Plan &p = r.plan;
    CHECK(p.number.isEmpty());
    CHECK(p.date.toIso() == u"2024-02");
    REQUIRE(p.sections.size() == 5);
    CHECK(p.sections[1].sections.size() == 5);
    CHECK(test::kinds(p.sections[1].sections)
          == QStringList{QStringLiteral("communication"), QStringLiteral("observances"), QStringLiteral("action_month"),
                         QStringLiteral("strategy"), QStringLiteral("inspection")});
    const auto &entries = p.sections[3].sections;
    REQUIRE(entries.size() == 5);
    CHECK(entries[1].sections.size() == 4);
    CHECK(entries[1].sections[3].sourceNumber == QStringLiteral("2.4"));
    CHECK(entries[2].sourceNumber == QStringLiteral("5"));
    CHECK(entries[4].sourceNumber == QStringLiteral("7"));
    const auto gap = std::find_if(r.issues.begin(), r.issues.end(), [](const Issue &i) { return i.code == u"numbering_gap"; });
    REQUIRE(gap != r.issues.end());
    CHECK(gap->proposal == u"2.5-2.7");
    CHECK(gap->where == entries[2].uuid);
    CHECK(test::datedDuties(p)
          == QStringList{QStringLiteral("6m 2024-06-05 strict"), QStringLiteral("year 2024-11-10 strict"),
                         QStringLiteral("6m 2024-06-05 strict"), QStringLiteral("year 2024-12-05 strict")});
    QStringList to;
    for (const ReportingDuty &duty : p.duties)
        if (duty.due)
            to += duty.to + QStringLiteral(" < ") + duty.via;
    CHECK(to.first() == u"Ủy ban nhân dân thành phố < Phòng Lao động - Thương binh và Xã hội");
    CHECK(to.last() == u"UBND xã < Bộ phận Lao động thương binh và xã hội");
    CHECK(p.signer.authority == QStringList{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH")});
    CHECK(p.signer.position == u"PHÓ CHỦ TỊCH");
    CHECK(p.signer.name == u"Nguyễn Viết Tiệp");
    CHECK(p.recipients.size() == 5);
    CHECK(r.coverage.plan >= 0.99);
    CHECK(r.coverage.lost == 0);
    CHECK(test::hasIssue(r, "marker_repaired"));
}

TEST_CASE("the seeds read the same in every form of text and as DOCX")
{
    for (const char *name : {seed0, seed1, seed3, seed4}) {
        SEED(text, name);
        INFO(name);
        const QString expected = test::described(test::readText(text).plan);
        CHECK(test::described(test::readText(text.normalized(QString::NormalizationForm_D)).plan) == expected);
        CHECK(test::described(test::readText(QString(text).replace(QLatin1Char('\n'), QStringLiteral("\r\n"))).plan) == expected);
        CHECK(test::described(test::readText(QString(text).replace(QLatin1Char('\n'), QLatin1Char('\r'))).plan) == expected);
        CHECK(test::described(test::readBytes("\xEF\xBB\xBF" + text.toUtf8(), QStringLiteral("kế hoạch.txt")).plan) == expected);
        const auto docx = test::readBytes(test::docxOfText(text), QStringLiteral("kế hoạch.docx"));
        CHECK(docx.coverage.lost == 0);
        if (!text.contains(QLatin1String("**")))
            CHECK(test::described(docx.plan) == expected);
    }
}
