// Rule 5 of composition over every outline of reports: no section stays without a sentence, and none says more than is known.
#include "application/outline_catalogue.h"
#include "application/report_facts_fixture.h"
#include "application/report_fixture.h"
#include "domain/report_rules.h"

#include <QRegularExpression>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::Section;
using domain::SectionKind;

namespace {

QString textOf(const Section &section)
{
    QStringList lines;
    for (const domain::Block &block : section.blocks)
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
            lines << paragraph->text.toPlain();
    return lines.join(u'\n').trimmed();
}

domain::Plan documentOf(const OutlineInfo &outline, domain::ReportKind kind, const std::optional<domain::IssuingIdentity> &identity)
{
    OutlineChoice choice;
    choice.name = outline.name;
    choice.year = 2026;
    choice.identity = identity;
    choice.office = {u"tỉnh Minh Khê (mẫu)"_s, u"xã Khe Mây (mẫu)"_s, u"Nguyễn Thị Mẫu"_s};
    choice.report = kind;
    for (const OutlinePart &part : outline.parts)
        choice.parts << part.id;
    auto made = planFromOutline(choice);
    REQUIRE(made);
    return *made;
}

void checkSentence(const QString &line)
{
    INFO(line.toStdString());
    CHECK(domain::wordCount(line) <= domain::mostWords);
    CHECK(line.at(0).isUpper());
    CHECK(line.endsWith(u'.'));
    CHECK_FALSE(line.contains(QRegularExpression(u"[{}!]|  | ,|(?<!\\d)0 lượt nữ"_s)));
    CHECK_FALSE(line.contains(u" rất "_s));
    CHECK_FALSE(line.contains(u"vô cùng"_s));
    CHECK_FALSE(line.contains(u"không có bạo lực"_s));
}

/// All outlines, each with all its parts and for each of its kinds.
void checkAll(ReportFacts facts)
{
    int outlinesSeen = 0, leaves = 0;
    for (const OutlineInfo &outline : outlines(domain::DocumentKind::Report)) {
        ++outlinesSeen;
        for (const domain::ReportKind kind : outline.reports) {
            facts.report.kind = kind;
            const bool isSector = outline.name == u"report-department";
            setLevel(facts.setting, outline.level.value_or(domain::AgencyLevel::Commune), isSector, u"UBND xã Khe Mây (mẫu)"_s);
            domain::Plan document = documentOf(outline, kind, std::nullopt);
            domain::Report report = facts.report;
            const auto drafts = draftReport(facts, document, shippedPatterns());
            QStringList sections;
            for (const SectionDraft &draft : drafts) {
                sections << draft.sectionUuid;
                for (const DraftSentence &sentence : draft.sentences)
                    checkSentence(sentence.text);
            }
            takeDrafts(document, report, drafts, sections);
            domain::walkSections(document.sections, [&](const Section &section, const QString &label, int) {
                INFO((outline.name + u' ' + toCode(kind) + u' ' + label + u' ' + section.heading.toPlain()).toStdString());
                if (!section.sections.empty())
                    return;
                ++leaves;
                CHECK_FALSE(textOf(section).isEmpty());
            });
            CHECK(draftChanges(document, draftReport(facts, document, shippedPatterns())).empty());
        }
    }
    CHECK(outlinesSeen == 8);
    CHECK(leaves > 80);
}

QStringList linesOf(const MadeFacts &made, const QString &uuid)
{
    QStringList lines;
    for (const SectionDraft &draft : made.drafts())
        if (draft.sectionUuid == uuid)
            for (const DraftSentence &sentence : draft.sentences)
                lines << sentence.text;
    return lines;
}

} // namespace

TEST_CASE("rule 5: with the sample's data no section of any outline stays empty", "[report-rules][report-draft][report-silent]")
{
    SampleReport sample;
    checkAll(sample.facts());
}

TEST_CASE("rule 5: with an empty data file no section of any outline stays empty", "[report-rules][report-draft][report-silent]")
{
    ReportFile file;
    domain::Report report;
    report.uuid = newUuid();
    report.kind = domain::ReportKind::Year;
    report.period = {QDate(2026, 1, 1), QDate(2026, 11, 15)};
    NoProgress progress;
    const auto facts = reportFacts(file.database, report, progress);
    REQUIRE(facts);
    checkAll(*facts);
}

TEST_CASE("parts of communication are told apart by their headings", "[report-draft][report-silent]")
{
    MadeFacts made;
    const QString visual = made.section(SectionKind::Communication, u"Truyền thông trực quan"_s).uuid;
    const QString direct = made.section(SectionKind::Communication, u"Truyền thông trực tiếp"_s).uuid;
    const QString media = made.section(SectionKind::Communication, u"Truyền thông trên báo, đài, mạng xã hội"_s).uuid;
    CHECK(linesOf(made, visual) == QStringList{u"Trong kỳ chưa phát sinh hoạt động về truyền thông trực quan."_s});
    CHECK(linesOf(made, direct) == QStringList{u"Trong kỳ chưa tổ chức được cuộc truyền thông chuyên đề."_s});
    CHECK(linesOf(made, media) == QStringList{u"Trong kỳ chưa phát sinh hoạt động về truyền thông trên báo, đài, mạng xã hội."_s});
    made.add(u"online-items.total"_s, u"Tin, bài trên mạng"_s, u"tin, bài"_s, 8);
    made.add(u"banners.total"_s, u"Băng rôn"_s, u"cái"_s, 4);
    CHECK(linesOf(made, media).value(0).contains(u"đã đăng 08 tin, bài"_s));
    CHECK(linesOf(made, visual).value(0).startsWith(u"Đã treo 04 băng rôn"_s));
    CHECK(linesOf(made, direct) == QStringList{u"Trong kỳ chưa phát sinh hoạt động về truyền thông trực tiếp."_s});
    // Two sources, and nobody chose: then it isn't said that nothing was done.
    made.add(u"sessions.total"_s, u"Cuộc truyền thông"_s, u"cuộc"_s, {}).isUndecided = true;
    CHECK(linesOf(made, direct) == QStringList{u"Số liệu về truyền thông trực tiếp đang được đối chiếu giữa các nguồn."_s});
}

TEST_CASE("what stood out is the best known activity, told once; else how the tasks stand", "[report-draft][report-silent]")
{
    MadeFacts made;
    made.section(SectionKind::Results, u"KẾT QUẢ THỰC HIỆN"_s);
    const QString best = made.section(SectionKind::Assessment, u"Kết quả nổi bật"_s).uuid;
    CHECK(linesOf(made, best) == QStringList{u"Trong kỳ chưa ghi nhận kết quả nổi bật."_s});
    made.add(u"tasks.total"_s, u"Nhiệm vụ"_s, u"nhiệm vụ"_s, 30);
    made.add(u"tasks.done"_s, u"Đã hoàn thành"_s, u"nhiệm vụ"_s, 10);
    made.add(u"tasks.running"_s, u"Đang thực hiện"_s, u"nhiệm vụ"_s, 19);
    made.add(u"tasks.not_done"_s, u"Chưa thực hiện"_s, u"nhiệm vụ"_s, 1);
    CHECK(linesOf(made, best) == QStringList{u"Trong 30 nhiệm vụ thuộc kế hoạch năm, đã hoàn thành 10, đang thực hiện 19, chưa thực hiện 01 nhiệm vụ."_s});
    StoredActivity row;
    row.activity.uuid = u"a"_s;
    row.activity.title = u"Diễn đàn thanh niên"_s;
    row.activity.to = QDate(2026, 3, 26);
    made.facts.outstanding = {row};
    made.add(u"activity.a.people"_s, u"Diễn đàn thanh niên"_s, u"lượt người"_s, 150);
    REQUIRE(linesOf(made, best).size() == 1);
    CHECK(linesOf(made, best).first().startsWith(u"Tiêu biểu là diễn đàn thanh niên"_s));
    CHECK(linesOf(made, best).first().contains(u"150 lượt người"_s));
}

TEST_CASE("causes are never made up: an open place, which the review tells", "[report-draft][report-check][report-silent]")
{
    MadeFacts made;
    made.section(SectionKind::Difficulties, u"Khó khăn, hạn chế"_s);
    const QString cause = made.section(SectionKind::Difficulties, u"Nguyên nhân"_s).uuid;
    CHECK(linesOf(made, cause) == QStringList{u"Nguyên nhân chủ yếu: …."_s});
    takeDrafts(made.document, made.facts.report, made.drafts(), {cause});
    const auto issues = checkReport(made.facts, made.document, QDate(2026, 7, 1));
    CHECK(std::any_of(issues.begin(), issues.end(),
                      [&](const domain::Issue &issue) { return issue.code == u"heading_without_text" && issue.where == cause; }));
    made.facts.report.reasons.push_back({u"section.coordination"_s, u"Chưa bố trí được kinh phí."_s, {}});
    const auto changes = draftChanges(made.document, made.drafts());
    REQUIRE_FALSE(changes.empty());
    CHECK(changes.back().after == QStringList{u"Nguyên nhân chủ yếu: chưa bố trí được kinh phí."_s});
}

TEST_CASE("open places of the outline and what somebody wrote first stay alone", "[report-draft][report-silent]")
{
    MadeFacts made;
    Section &lesson = made.section(SectionKind::Assessment, u"Bài học kinh nghiệm"_s);
    lesson.blocks.push_back(domain::Paragraph{newUuid(), domain::ParagraphLevel::Plain, domain::RichText::plain(u"…"_s)});
    CHECK(made.drafts().empty());
}
