// Where the numbers of a report stand in its text.
#include "domain/plan.h"
#include "domain/report.h"
#include "support/catch.h"

using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Plan documentOf(const QStringList &paragraphs)
{
    Plan plan;
    plan.document = DocumentKind::Report;
    Section outer, inner;
    outer.uuid = s("m-1");
    inner.uuid = s("m-1-1");
    int n = 0;
    for (const QString &text : paragraphs)
        inner.blocks.push_back(Paragraph{s("d-%1").arg(++n), ParagraphLevel::Plain, RichText::plain(text)});
    outer.sections = {inner};
    plan.sections = {outer};
    return plan;
}

ReportFigure figure(const QString &paragraph, const QString &text, int occurrence)
{
    ReportFigure made;
    made.id = s("sessions.total");
    made.paragraphUuid = paragraph;
    made.text = text;
    made.occurrence = occurrence;
    return made;
}

} // namespace

TEST_CASE("A number is found where it stands as a number of its own", "[report]")
{
    struct Case {
        const char *text, *figure;
        std::vector<qsizetype> starts;
    };
    const std::vector<Case> cases{
        {"Đã tổ chức 02 cuộc", "02", {11}},
        {"năm 2026: 02 cuộc, 02 lớp", "02", {10, 19}},
        {"1.002 lượt, 02,5%, 5,02, 02.", "02", {25}},
        {"02/02 cơ quan", "02", {0, 3}},
        {"đạt 55,7%; 155,7%", "55,7%", {4}},
        {"1.150 và 11.150 và 1.150,5", "1.150", {0}},
        {"P02 02b x", "02", {}},
        {"02", "", {}},
        {"", "02", {}},
    };
    for (const Case &c : cases) {
        CAPTURE(c.text, c.figure);
        CHECK(figureStarts(s(c.text), s(c.figure)) == c.starts);
    }
}

TEST_CASE("Figures go along when their paragraph is edited around them", "[report]")
{
    Report report;
    report.figures = {figure(s("d-1"), s("02"), 0), figure(s("d-1"), s("02"), 1), figure(s("d-2"), s("1.150"), 0), figure(s("d-9"), s("02"), 0)};
    const auto spans = figureSpans(report, documentOf({s("Đã tổ chức 02 cuộc, 02 lớp."), s("với 1.150 lượt người dự")}));
    REQUIRE(spans.size() == 3);
    CHECK(spans[0].start == 11);
    CHECK(spans[1].start == 20);
    CHECK(spans[2].figure == 2);
    CHECK(spans[2].length == 5);

    const auto moved = figureSpans(report, documentOf({s("Trong kỳ năm 2026, xã đã tổ chức 02 cuộc và 02 lớp."), s("không có lượt người dự")}));
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].start == 33);
    CHECK(moved[1].figure == 1);
}

TEST_CASE("Figures in appendices are found too, those whose words are gone are not", "[report]")
{
    Plan plan = documentOf({s("một")});
    Section appendix;
    appendix.uuid = s("pl");
    appendix.blocks = {Paragraph{s("d-8"), ParagraphLevel::Plain, RichText::plain(s("Tổng: 12"))}};
    plan.appendices = {appendix};
    Report report;
    report.figures = {figure(s("d-1"), s("12"), 0), figure(s("d-8"), s("12"), 0), figure(s("d-8"), s("12"), 1), figure(s("d-8"), s("12"), -1)};
    const auto spans = figureSpans(report, plan);
    REQUIRE(spans.size() == 1);
    CHECK(spans[0].figure == 1);
    CHECK(spans[0].start == 6);
}
