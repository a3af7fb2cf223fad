// A plan with everything a plan can hold, odd things included. Shared by the tests of storage and of the use cases.
#pragma once
#include "domain/plan.h"

namespace bd::test {

inline domain::Section sectionOf(const char *uuid, domain::NumberStyle style, domain::RichText heading)
{
    domain::Section section;
    section.uuid = QString::fromLatin1(uuid);
    section.numberStyle = style;
    section.heading = std::move(heading);
    return section;
}

inline domain::Table fullTable()
{
    using namespace domain;
    Table table;
    table.uuid = QStringLiteral("bang-1");
    TableRow head;
    head.isHead = true;
    head.cells = {TableCell{{RichText({Span{QStringLiteral("Nhiệm vụ"), true, false, {}}})}, 2, 1},
                  TableCell{{RichText::plain(QStringLiteral("Thời gian"))}, 1, 2}};
    TableRow row;
    row.cells = {TableCell{{RichText::plain(QStringLiteral("Mở lớp")), RichText(), RichText::plain(QStringLiteral("hai buổi"))}, 1, 1},
                 TableCell{{}, 1, 1}};
    table.rows = {head, row, TableRow{}};
    return table;
}

inline domain::Plan fullPlan(const QString &uuid = QStringLiteral("00000000-0000-4000-8000-000000000001"))
{
    using namespace domain;
    Plan plan;
    plan.uuid = uuid;
    plan.kind = PlanKind::ActionMonth;
    plan.state = PlanState::Consultation;
    plan.year = 2026;
    plan.superiorLines = {QStringLiteral("UBND TỈNH MINH KHÊ"), QString()};
    plan.issuerLines = {QStringLiteral("SỞ NỘI VỤ \"mẫu\"")};
    plan.symbol = QStringLiteral("KH-SNV");
    plan.place = QStringLiteral("Minh Khê");
    plan.date = PartialDate::ofMonth(2026, 2);
    plan.documentType = QStringLiteral("KẾ HOẠCH");
    plan.title = QStringLiteral("Hưởng ứng Tháng hành động vì bình đẳng giới (mẫu)");
    plan.preamble = {RichText({Span{QStringLiteral("Căn cứ Luật mẫu"), false, true, {}},
                               Span{QString(), false, false, Footnote{QStringLiteral("1"), std::nullopt}},
                               Span{QStringLiteral(" và"), false, false, {}},
                               Span{QString(), false, false, Footnote{QStringLiteral("2"), QStringLiteral("Chú thích")}},
                               Span{QString(), false, false, Footnote{QStringLiteral("*"), QString(QLatin1String(""))}}}),
                     RichText(), RichText::plain(QStringLiteral("[1] không phải chú thích"))};
    plan.legalBases = {LegalBasis{QStringLiteral("cc-1"), QStringLiteral("Công văn số 12/SNV-BĐG"), QStringLiteral("Công văn"),
                                  QStringLiteral("12/SNV-BĐG"), PartialDate::ofYear(2025), QStringLiteral("Sở Nội vụ (mẫu)"),
                                  QStringLiteral("về việc xây dựng kế hoạch"), 0},
                       LegalBasis{QStringLiteral("cc-2"), QStringLiteral("Luật mẫu"), {}, {}, {}, {}, {}, std::nullopt}};

    Section deep = sectionOf("m-1-1-1", NumberStyle::Letter, RichText());
    deep.sourceNumber = QString(QLatin1String(""));
    deep.blocks = {Paragraph{QStringLiteral("d-3"), ParagraphLevel::Plus, RichText::plain(QStringLiteral("đoạn sâu"))}};
    Section part = sectionOf("m-1-1", NumberStyle::Nested, RichText({Span{QStringLiteral("Truyền thông "), true, false, {}},
                                                                     Span{QStringLiteral("cơ sở"), true, true, {}}}));
    part.kind = SectionKind::Communication;
    part.headingEnd = QStringLiteral(":");
    part.sourceNumber = QStringLiteral("2.1");
    part.sections = {deep};
    Section top = sectionOf("m-1", NumberStyle::Roman, RichText::plain(QStringLiteral("NỘI DUNG")));
    top.kind = SectionKind::Content;
    top.blocks = {Paragraph{QStringLiteral("d-1"), ParagraphLevel::Plain, RichText::plain(QStringLiteral("Đoạn một"))}, fullTable(),
                  Paragraph{QStringLiteral("d-2"), ParagraphLevel::Dash, RichText()}};
    top.sections = {part, sectionOf("m-1-2", NumberStyle::Nested, RichText::plain(QStringLiteral("Kiểm tra")))};
    Section duties = sectionOf("m-2", NumberStyle::Roman, RichText::plain(QStringLiteral("TỔ CHỨC THỰC HIỆN")));
    duties.agencies = {AgencyRef{QStringLiteral("cq-1"), QStringLiteral("Phòng VH-XH"), Addressing::Assigned},
                       AgencyRef{std::nullopt, QStringLiteral("Hội LHPN"), Addressing::Invited}};
    plan.sections = {top, duties};

    Task task;
    task.uuid = QStringLiteral("nv-1");
    task.title = QStringLiteral("Mở lớp tập huấn");
    task.kind = SectionKind::Capacity;
    task.sectionUuid = QStringLiteral("m-1-1");
    task.paragraphUuid = QStringLiteral("bang-1");
    task.assignments = {Assignment{AgencyRef{std::nullopt, QStringLiteral("Công an xã"), Addressing::Assigned}, Role::Coordinate},
                        Assignment{AgencyRef{QStringLiteral("cq-1"), QStringLiteral("Phòng VH-XH"), Addressing::Invited}, Role::Lead}};
    task.timeText = QStringLiteral("Quý II");
    task.start = PartialDate::ofMonth(2026, 4);
    task.end = PartialDate::of(QDate(2026, 6, 30));
    task.product = QStringLiteral("02 lớp");
    task.budget = {25'000'000'000LL, QStringLiteral("25 tỷ"), QStringLiteral("NS tỉnh")};
    Task bare;
    bare.uuid = QStringLiteral("nv-2");
    bare.paragraphUuid = QStringLiteral("d-2");
    bare.budget.amount = 0;
    plan.tasks = {task, bare};

    ReportingDuty duty;
    duty.uuid = QStringLiteral("bc-1");
    duty.kind = DutyKind::Topical;
    duty.period = Period::ActionMonth;
    duty.due = QDate(2026, 12, 20);
    duty.strict = true;
    duty.wording = QStringLiteral("trước ngày");
    duty.from = QStringLiteral("UBND xã");
    duty.to = QStringLiteral("Sở Nội vụ");
    duty.via = QStringLiteral("Phòng Nội vụ");
    duty.sectionUuid = QStringLiteral("m-2");
    ReportingDuty open;
    open.uuid = QStringLiteral("bc-2");
    open.kind = DutyKind::AdHoc;
    plan.duties = {duty, open};

    plan.closing = {RichText::plain(QStringLiteral("Trên đây là kế hoạch./."))};
    plan.addressees = {QStringLiteral("UBND tỉnh \"mẫu\" (qua Sở Nội vụ)"), QString()};
    plan.recipients = {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")};
    plan.signer = {{QStringLiteral("KT. GIÁM ĐỐC"), QStringLiteral("PHÓ GIÁM ĐỐC")}, QStringLiteral("PHÓ GIÁM ĐỐC"),
                   QStringLiteral("(Họ và tên)")};
    Section appendix = sectionOf("pl-1", NumberStyle::None, RichText::plain(QStringLiteral("Phụ lục I")));
    Table second = fullTable();
    second.uuid = QStringLiteral("bang-2");
    appendix.blocks = {second};
    appendix.sections = {sectionOf("pl-1-1", NumberStyle::Decimal, RichText::plain(QStringLiteral("Phần một")))};
    plan.appendices = {appendix};
    plan.footLine = QStringLiteral("Dữ liệu minh họa");
    plan.sections[1].draft = QString(QLatin1String(""));
    plan.tasks[0].status = TaskStatus::Dropped;
    plan.tasks[0].statusReason = QStringLiteral("không bố trí được kinh phí");
    plan.identityUuid = QStringLiteral("cqbh-1");
    plan.parentUuid = QStringLiteral("kh-cha");
    plan.revisionOf = QStringLiteral("kh-cũ");
    plan.revisionNote = QStringLiteral("bổ sung mục II");
    CommentRound round;
    round.uuid = QStringLiteral("yk-1");
    round.sent = QDate(2026, 1, 12);
    round.replyBy = QDate(2026, 1, 20);
    round.document = QStringLiteral("15/SNV-BĐG");
    round.silenceAgrees = false;
    round.replies = {CommentReply{AgencyRef{QStringLiteral("cq-1"), QStringLiteral("Sở Y tế (mẫu)"), Addressing::Assigned}, Answer::Comment,
                                  QStringLiteral("45/SYT-VP"), QDate(2026, 1, 18)},
                     CommentReply{AgencyRef{std::nullopt, QStringLiteral("Hội LHPN"), Addressing::Invited}, Answer::None, {}, std::nullopt}};
    round.comments = {Comment{QStringLiteral("gy-1"), AgencyRef{QStringLiteral("cq-1"), QStringLiteral("Sở Y tế (mẫu)"), Addressing::Assigned},
                              QStringLiteral("m-1-1"), QStringLiteral("Bổ sung tuyến cơ sở"), Decision::Partly, QStringLiteral("đã có ở mục khác")},
                      Comment{QStringLiteral("gy-2"), AgencyRef{}, std::nullopt, {}, Decision::Open, {}}};
    plan.rounds = {round, CommentRound{QStringLiteral("yk-2"), std::nullopt, std::nullopt, {}, true, {}, {}}};
    return plan;
}

} // namespace bd::test
