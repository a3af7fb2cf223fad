// The sample's reports: what the program makes of the sample's year.
#include "application/demo.h"
#include "application/report_draft.h"
#include "application/report_snapshot.h"
#include "domain/numbering.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QRegularExpression>

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

const FixedClock clockAt(QDateTime(QDate(2026, 1, 15), QTime(2, 0), Qt::UTC));
NoProgress quiet;

struct Sample {
    TempDir dir;
    DatabaseService database{clockAt};
    ReportService reports{database};
    PlanService plans{database};

    explicit Sample(DemoOffice office)
    {
        const auto written = writeDemo(dir.file(u"mẫu"_s), clockAt, quiet, office);
        INFO((written ? std::string() : (written.error().code + u' ' + written.error().detail + written.error().args.join(u' ')).toStdString()));
        REQUIRE(written);
        REQUIRE(database.open(written->first(), false));
    }
};

QStringList paragraphs(const Plan &document)
{
    QStringList texts;
    for (const RichText &text : document.preamble)
        texts.append(text.toPlain());
    walkSections(document.sections, [&](const Section &section, const QString &, int) {
        for (const Block &block : section.blocks)
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                texts.append(paragraph->text.toPlain());
    });
    return texts;
}

} // namespace

TEST_CASE("each sample has reports of its office, frozen and in draft", "[report][demo]")
{
    const auto office = GENERATE(DemoOffice::Commune, DemoOffice::Province);
    Sample sample(office);
    const auto lines = sample.reports.list();
    REQUIRE(lines);
    CHECK(lines->size() == (office == DemoOffice::Commune ? 3 : 2));
    CHECK(std::count_if(lines->begin(), lines->end(), [](const ReportLine &line) { return line.revisions == 1 && !line.isChangedSince; })
          == (office == DemoOffice::Commune ? 2 : 1));
    CHECK(std::count_if(lines->begin(), lines->end(), [](const ReportLine &line) { return line.revisions == 0; }) == 1);
    const QString own = demoIdentities(office).front().uuid;
    for (const ReportLine &line : *lines) {
        INFO(line.title.toStdString());
        const Plan document = sample.plans.load(line.stored.documentId)->plan;
        CHECK(line.title.contains(u"(mẫu)"_s));
        CHECK_FALSE(line.addressees.isEmpty());
        CHECK(document.footLine == u"Dữ liệu minh họa"_s);
        CHECK(document.identityUuid == own);
        CHECK_FALSE(line.stored.report.requestUuid.isEmpty());
        const QStringList texts = paragraphs(document);
        CHECK(texts.size() > 12);
        for (const QString &text : texts) {
            INFO(text.toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(QRegularExpression(u"(?<!\\d)0 lượt nữ"_s)));
            CHECK_FALSE(text.contains(QRegularExpression(u"[{}\\[\\]]"_s)));
        }
        CHECK(figureSpans(line.stored.report, document).size() == line.stored.report.figures.size());
        CHECK(line.stored.report.figures.size() > 5);
    }
    CHECK(sample.plans.list()->size() == 2);
    CHECK(sample.database.check(quiet)->isEmpty());
}

TEST_CASE("in the sample's reports no section is empty, no place is open, and the frozen half-year tells of its meetings", "[report][demo]")
{
    Sample sample(GENERATE(DemoOffice::Commune, DemoOffice::Province));
    const auto lines = sample.reports.list();
    REQUIRE(lines);
    int halfYears = 0;
    for (const ReportLine &line : *lines) {
        const Plan document = sample.plans.load(line.stored.documentId)->plan;
        walkSections(document.sections, [&](const Section &section, const QString &label, int) {
            INFO((line.title + u' ' + label + u' ' + section.heading.toPlain()).toStdString());
            CHECK_FALSE((section.sections.empty() && section.blocks.empty()));
        });
        const QString text = paragraphs(document).join(u'\n');
        CHECK_FALSE(text.contains(u"…."_s));
        if (line.stored.report.kind != ReportKind::SixMonths || line.revisions != 1)
            continue;
        ++halfYears;
        CHECK(text.contains(QRegularExpression(u"Đã tổ chức \\d+ cuộc truyền thông trực tiếp"_s)));
        CHECK(std::any_of(line.stored.report.figures.begin(), line.stored.report.figures.end(),
                          [](const ReportFigure &figure) { return figure.id == u"sessions.total"; }));
    }
    CHECK(halfYears == 1);
}

TEST_CASE("two samples have the same reports", "[report][demo]")
{
    const auto office = GENERATE(DemoOffice::Commune, DemoOffice::Province);
    Sample one(office), two(office);
    const auto a = one.reports.list(), b = two.reports.list();
    REQUIRE(a);
    REQUIRE(b);
    REQUIRE(a->size() == b->size());
    for (std::size_t i = 0; i < a->size(); ++i) {
        CHECK((*a)[i].stored.report == (*b)[i].stored.report);
        CHECK(one.plans.load((*a)[i].stored.documentId)->plan == two.plans.load((*b)[i].stored.documentId)->plan);
    }
}

TEST_CASE("the sample's reports to be read by eye", "[.report-text]")
{
    Sample sample(GENERATE(DemoOffice::Commune, DemoOffice::Province));
    const auto listed = sample.reports.list();
    REQUIRE(listed);
    for (const ReportLine &line : *listed) {
        const Plan document = sample.plans.load(line.stored.documentId)->plan;
        CHECK_FALSE(document.sections.empty());
        QStringList lines{u"=== "_s + line.title, u"Kính gửi: "_s + line.addressees};
        for (const RichText &text : document.preamble)
            lines.append(text.toPlain());
        walkSections(document.sections, [&](const Section &section, const QString &label, int depth) {
            lines.append(QString(depth * 2, u' ') + label + u' ' + section.heading.toPlain());
            for (const Block &block : section.blocks)
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    lines.append(QString(depth * 2 + 2, u' ') + paragraph->text.toPlain());
        });
        for (const RichText &text : document.closing)
            lines.append(text.toPlain());
        WARN(lines.join(u'\n').toStdString());
    }
}
