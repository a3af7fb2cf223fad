#include "application/earlier_report.h"

#include "support/catch.h"

using namespace bd;
using namespace bd::application;
using namespace Qt::StringLiterals;

namespace {

domain::Paragraph paragraph(const QString &uuid, const QString &text)
{
    domain::Paragraph made;
    made.uuid = uuid;
    made.text = domain::RichText::plain(text);
    return made;
}

} // namespace

TEST_CASE("Another report like last year's has its headings and what somebody wrote, without its figures", "[report][earlier]")
{
    domain::Plan document;
    document.uuid = u"d"_s;
    document.document = domain::DocumentKind::Report;
    document.number = u"45"_s;
    document.title = u"Kết quả năm 2025"_s;
    domain::Section section;
    section.uuid = u"s"_s;
    section.kind = domain::SectionKind::Communication;
    section.heading = domain::RichText::plain(u"Truyền thông"_s);
    section.draft = u"Đã tổ chức 12 cuộc.\nĐã phát 04 tin."_s;
    domain::Section below = section;
    below.uuid = u"below"_s;
    below.draft.reset();
    below.blocks = {paragraph(u"own-below"_s, u"Loa thôn Đá Trắng còn hỏng."_s)};
    section.blocks = {paragraph(u"drafted"_s, u"Đã phát 04 tin."_s), paragraph(u"figure"_s, u"Chúng tôi đã tổ chức 12 cuộc."_s),
                      paragraph(u"own"_s, u"Người dân quan tâm hơn."_s), domain::Table{u"t"_s, {}}};
    section.sections = {below};
    document.sections = {section};
    domain::Report report;
    domain::ReportFigure figure;
    figure.paragraphUuid = u"figure"_s;
    report.figures = {figure};

    const EarlierOutline made = outlineLike(document, report);
    REQUIRE(made.plan.sections.size() == 1);
    const domain::Section &now = made.plan.sections.front();
    CHECK(now.heading.toPlain() == u"Truyền thông");
    REQUIRE(now.blocks.size() == 1);
    CHECK(std::get<domain::Paragraph>(now.blocks.front()).text.toPlain() == u"Người dân quan tâm hơn.");
    CHECK(now.sections.front().blocks.size() == 1);
    CHECK(made.written == 2);
    CHECK_FALSE(now.draft);
    CHECK(now.uuid != u"s");
    CHECK(made.plan.uuid != u"d");
    CHECK(made.plan.number.isEmpty());
    CHECK(made.plan.title.isEmpty());
}
