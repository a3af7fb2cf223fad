#include "gui/models/columns.h"
#include "gui/models/issue_model.h"
#include "gui/models/outline_model.h"
#include "gui/models/plan_list_model.h"
#include "gui/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using application::PlanSummary;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A model as indented text: what a tree looks like at a glance.
QString asText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, QLatin1Char(' ')) + index.data().toString() + QLatin1Char('\n');
        text += asText(model, index, depth + 1);
    }
    return text;
}

PlanSummary summary(qint64 id, std::optional<int> year, const QString &title)
{
    PlanSummary plan;
    plan.id = id;
    plan.year = year;
    plan.title = title;
    return plan;
}

} // namespace

TEST_CASE("The outline shows computed numbers", "[gui][models]")
{
    OutlineModel model({});
    QAbstractItemModelTester tester(&model, fatal);
    model.setPlan(samplePlan());
    CHECK(asText(model)
          == QStringLiteral("Phần mở đầu\nI. MỤC ĐÍCH, YÊU CẦU\nII. NỘI DUNG\n  1. Truyền thông\nIII. TỔ CHỨC THỰC HIỆN\n"
                            "  1. Phòng Văn hóa - Xã hội (mẫu)\nPhần kết\n"));
    const QString talk = model.plan().sections.at(1).sections.front().uuid;
    CHECK(model.label(talk) == QStringLiteral("II.1"));
    CHECK(model.indexOf(talk).data(OutlineModel::UuidRole).toString() == talk);
    CHECK_FALSE(model.indexOf(QStringLiteral("unknown")).isValid());
}

TEST_CASE("Kinds and levels are corrected in the outline", "[gui][models]")
{
    OutlineModel model({.paragraphs = true, .kinds = true, .editable = true});
    QAbstractItemModelTester tester(&model, fatal);
    model.setPlan(samplePlan());
    const auto &talk = model.plan().sections.at(1).sections.front();
    const QModelIndex kind = model.indexOf(talk.uuid).siblingAtColumn(OutlineModel::KindColumn);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QStringList kinds = kind.data(ChoicesRole).toStringList();
    REQUIRE(kinds.size() > 20);
    REQUIRE(model.setData(kind, 2));
    CHECK(talk.kind == domain::SectionKind::Targets);
    CHECK(kind.data().toString() == kinds.at(2));
    CHECK_FALSE(model.setData(kind, 99));
    const QModelIndex level = model.index(0, OutlineModel::KindColumn, model.indexOf(talk.uuid));
    REQUIRE(model.setData(level, 2));
    CHECK(std::get<domain::Paragraph>(talk.blocks.front()).level == domain::ParagraphLevel::Plus);
    CHECK(changed.count() == 2);
    CHECK_FALSE(model.setData(model.index(0, OutlineModel::KindColumn), 0)); // the opening has no kind
}

TEST_CASE("Plans are grouped by year and re-read row by row", "[gui][models]")
{
    PlanListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPlans({summary(1, 2026, QStringLiteral("B")), summary(2, 2025, QStringLiteral("C")), summary(3, std::nullopt, {})});
    CHECK(asText(model) == QStringLiteral("Năm 2026\n  B\nNăm 2025\n  C\nChưa rõ năm\n  (chưa có trích yếu)\n"));
    const QPersistentModelIndex kept = model.indexOf(2);
    model.setPlans({summary(4, 2027, QStringLiteral("D")), summary(5, 2026, QStringLiteral("A")), summary(1, 2026, QStringLiteral("B")),
                    summary(2, 2025, QStringLiteral("C mới"))});
    CHECK(asText(model) == QStringLiteral("Năm 2027\n  D\nNăm 2026\n  A\n  B\nNăm 2025\n  C mới\n"));
    CHECK(kept.data().toString() == QStringLiteral("C mới"));
    model.setPlans({summary(1, 2026, QStringLiteral("B")), summary(5, 2026, QStringLiteral("Z"))}); // a title moved a plan
    CHECK(asText(model) == QStringLiteral("Năm 2026\n  B\n  Z\n"));
    model.setPlans({});
    CHECK(model.rowCount() == 0);
    CHECK(reset.count() == 0);
}

TEST_CASE("Table cells are set by value or by choice", "[gui][models]")
{
    TableModel<DutyRow> model(dutyColumns(true));
    QAbstractItemModelTester tester(&model, fatal);
    model.setRows({{samplePlan().duties.front(), QStringLiteral("III.1")}});
    const auto cell = [&](const char *id) { return model.index(0, model.column(id)); };
    CHECK(cell("due").data().toString() == QStringLiteral("05/06/2026"));
    CHECK(model.setData(cell("due"), QStringLiteral("7/12/2026")));
    CHECK(model.row(0).duty.due == QDate(2026, 12, 7));
    CHECK_FALSE(model.setData(cell("due"), QStringLiteral("31/02/2026")));
    CHECK_FALSE(model.setData(cell("due"), QStringLiteral("2026")));
    CHECK(model.setData(cell("due"), QString()));
    CHECK_FALSE(model.row(0).duty.due);
    CHECK(model.setData(cell("period"), 0));
    CHECK_FALSE(model.row(0).duty.period);
    CHECK(model.setData(cell("period"), 3));
    CHECK(model.row(0).duty.period == domain::Period::Year);
    CHECK(model.setData(cell("kind"), 2));
    CHECK(model.row(0).duty.kind == domain::DutyKind::AdHoc);
    CHECK_FALSE(model.flags(cell("section")).testFlag(Qt::ItemIsEditable));
    TableModel<DutyRow> readOnly(dutyColumns(false));
    readOnly.setRows(model.rows());
    CHECK_FALSE(readOnly.flags(readOnly.index(0, 3)).testFlag(Qt::ItemIsEditable));
    model.append({});
    model.remove(0);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("Remarks stand with the most serious first", "[gui][models]")
{
    IssueModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setIssues({{QStringLiteral("no_signer"), domain::Severity::Note, {}, {}, 0, {}},
                     {QStringLiteral("no_title"), domain::Severity::Error, {}, {}, 0, {}}});
    CHECK(model.index(0).data().toString().startsWith(QStringLiteral("Lỗi · ")));
    CHECK(issueCounts(model.issues()) == QStringLiteral("1 lỗi")); // information is no remark
    model.remove(0);
    CHECK(model.rowCount() == 1);
    CHECK(issueCounts({}).isEmpty());
    const domain::Issue joined{QStringLiteral("lines_joined"), domain::Severity::Warning, {}, {}, 3, {}};
    domain::Issue later = joined;
    later.sourceLine = 9;
    model.setIssues({{QStringLiteral("issuer_missing"), domain::Severity::Warning, {}, {}, 0, QStringLiteral("Sở Nội vụ (mẫu)")}, joined, later,
                     {QStringLiteral("no_issuer"), domain::Severity::Error, {}, {}, 0, {}}, joined, joined});
    REQUIRE(model.rowCount() == 2); // said once; four places on one line
    CHECK(model.issue(model.index(0)).severity == domain::Severity::Error);
    CHECK(model.issue(model.index(0)).proposal == QStringLiteral("Sở Nội vụ (mẫu)"));
    CHECK(model.index(1).data().toString().contains(QStringLiteral("(4 chỗ)")));
    CHECK(model.index(1).data(Qt::ToolTipRole).toString().contains(QLatin1String("3, 9")));
    CHECK(model.issue(model.index(1), 1).sourceLine == 9);
    CHECK(model.issue(model.index(1), 4).sourceLine == 3); // round and round
    CHECK(issueCounts(model.issues()) == QStringLiteral("1 lỗi, 1 lưu ý"));
    CHECK(attentionCount(model.issues()) == 2);
}

TEST_CASE("Every table's columns have an id, a title and pass the model tester", "[gui][models]")
{
    TableModel<TaskRow> tasks(taskColumns());
    QAbstractItemModelTester taskTester(&tasks, fatal);
    domain::Task task;
    task.title = QStringLiteral("Tập huấn cho cán bộ thôn");
    task.assignments = {{{std::nullopt, QStringLiteral("Phòng Văn hóa - Xã hội (mẫu)"), domain::Addressing::Assigned}, domain::Role::Lead}};
    task.budget.amount = 45000000;
    tasks.setRows({{task, QStringLiteral("II.1")}});
    CHECK(tasks.index(0, tasks.column("budget")).data().toString() == QStringLiteral("45.000.000"));
    CHECK(tasks.index(0, tasks.column("lead")).data().toString() == QStringLiteral("Phòng Văn hóa - Xã hội (mẫu)"));
    TableModel<exchange::LeftOut> leftOut(leftOutColumns());
    QAbstractItemModelTester leftOutTester(&leftOut, fatal);
    leftOut.setRows({{QStringLiteral("Trang chủ"), QStringLiteral("site_menu"), 3}});
    TableModel<AgencyRow> agencies(agencyColumns());
    QAbstractItemModelTester agencyTester(&agencies, fatal);
    agencies.setRows({{}});
    REQUIRE(agencies.setData(agencies.index(0, agencies.column("agencies")), QStringLiteral(" A ; B;")));
    CHECK(agencies.row(0).names == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&tasks), static_cast<QAbstractItemModel *>(&leftOut),
                                            static_cast<QAbstractItemModel *>(&agencies)}) {
        for (int column = 0; column < model->columnCount(); ++column)
            CHECK_FALSE(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}
