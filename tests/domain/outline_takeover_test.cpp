// A report under the superior's headings: every text finds a place, none is lost.
#include "domain/outline_takeover.h"
#include "support/catch.h"

using namespace bd::domain;

namespace {

Section section(const char *uuid, SectionKind kind, const char *heading, std::vector<const char *> texts, std::vector<Section> children = {})
{
    Section one;
    one.uuid = QString::fromUtf8(uuid);
    one.kind = kind;
    one.heading = RichText::plain(QString::fromUtf8(heading));
    for (const char *text : texts)
        one.blocks.push_back(Paragraph{QStringLiteral("p-") + QString::fromUtf8(text), ParagraphLevel::Dash, RichText::plain(QString::fromUtf8(text))});
    one.sections = std::move(children);
    return one;
}

QString told(const std::vector<Section> &sections)
{
    QStringList lines;
    for (const Section &one : sections) {
        QStringList texts;
        for (const Block &block : one.blocks)
            texts << std::get<Paragraph>(block).text.toPlain();
        lines << one.heading.toPlain() + QStringLiteral(": ") + texts.join(QStringLiteral(" | ")) + (one.sections.empty() ? QString() : QStringLiteral(" {") + told(one.sections) + u'}');
    }
    return lines.join(QStringLiteral("; "));
}

const QString other = QStringLiteral("Nội dung khác");

} // namespace

TEST_CASE("texts find their heading by words, then by kind; the rest stands at the end", "[outline-takeover]")
{
    Plan report;
    report.sections = {section("a", SectionKind::Direction, "Chỉ đạo", {"văn bản"}),
                       section("b", SectionKind::Results, "Kết quả", {}, {section("c", SectionKind::Communication, "Truyền thông", {"02 hội nghị"}),
                                                                         section("d", SectionKind::Models, "Mô hình", {"01 mô hình"}),
                                                                         section("e", SectionKind::Communication, "Phát thanh", {"04 tin, bài"})})};
    report.sections[1].sections[0].draft = QStringLiteral("02 hội nghị");
    Task task;
    task.sectionUuid = QStringLiteral("e");
    report.tasks = {task};
    const std::vector<Section> outline{section("x", SectionKind::Results, "KẾT QUẢ", {}, {section("y", SectionKind::Communication, "Công tác tuyên truyền", {})}),
                                       section("z", SectionKind::Direction, "Lãnh đạo, chỉ đạo", {}), section("o", SectionKind::Other, "Nội dung khác", {})};
    const OutlineTakeover taken = withOutline(report, outline, other);
    CHECK(told(taken.plan.sections)
          == QStringLiteral("KẾT QUẢ:  {Công tác tuyên truyền: 02 hội nghị | 04 tin, bài}; Lãnh đạo, chỉ đạo: văn bản; Nội dung khác: Mô hình: | 01 mô hình"));
    CHECK(taken.matched == 3);
    CHECK(taken.unmatched == 1);
    const Section &communication = taken.plan.sections[0].sections[0];
    CHECK(communication.uuid == QStringLiteral("c"));
    CHECK(communication.draft == QStringLiteral("02 hội nghị"));
    CHECK(taken.plan.tasks[0].sectionUuid == QStringLiteral("c"));

    Report row;
    row.figures.push_back({QStringLiteral("news-items.total"), QStringLiteral("04"), 4, false, QStringLiteral("e"), QStringLiteral("p-04 tin, bài"), 0, {}});
    row.sections = {{QStringLiteral("c"), true, true}, {QStringLiteral("e"), true, false}};
    const Report moved = withSections(row, taken.sections);
    CHECK(moved.figures[0].sectionUuid == QStringLiteral("c"));
    CHECK(moved.sections.size() == 1);
}

TEST_CASE("an outline without a last section gets one only when it is needed", "[outline-takeover]")
{
    Plan report;
    report.sections = {section("a", SectionKind::Direction, "Chỉ đạo", {"văn bản"})};
    const std::vector<Section> fits{section("x", SectionKind::Direction, "Lãnh đạo", {})}, doesNot{section("x", SectionKind::Budget, "Kinh phí", {})};
    CHECK(told(withOutline(report, fits, other).plan.sections) == QStringLiteral("Lãnh đạo: văn bản"));
    CHECK(told(withOutline(report, doesNot, other).plan.sections) == QStringLiteral("Kinh phí: ; Nội dung khác: Chỉ đạo: | văn bản"));
    CHECK(told(withOutline(report, {}, other).plan.sections) == QStringLiteral("Nội dung khác: Chỉ đạo: | văn bản"));
}
