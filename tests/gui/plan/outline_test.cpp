// The outline of a plan, written by keyboard.
#include "application/outline_clip.h"
#include "gui/editing/outline_actions.h"
#include "gui/plan/plan_fixture.h"
#include "gui/widgets/notice_bar.h"
#include "support/random_edit.h"
#include "support/random_plan.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QUndoStack>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString start = QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU|II. NỘI DUNG|  1. Truyền thông|III. TỔ CHỨC THỰC HIỆN|"
                                     "  1. Phòng Văn hóa - Xã hội (mẫu)");

QString asText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, QLatin1Char(' ')) + index.data().toString() + QLatin1Char('|')
            + index.data(OutlineModel::UuidRole).toString() + QLatin1Char('|') + index.data(OutlineModel::LabelRole).toString()
            + QLatin1Char('\n') + asText(model, index, depth + 1);
    }
    return text;
}

} // namespace

TEST_CASE("The outline follows a plan row by row", "[gui][models][outline]")
{
    for (const bool paragraphs : {false, true}) {
        domain::Plan plan = randomPlan(7);
        OutlineModel model({.paragraphs = paragraphs, .kinds = false, .editable = false, .arranged = true});
        QAbstractItemModelTester tester(&model, fatal);
        model.setPlan(plan);
        RandomEditor editor(11);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int i = 0; i < 400; ++i) {
            const QString what = editor.edit(plan);
            domain::normalise(plan);
            model.updatePlan(plan);
            OutlineModel fresh({.paragraphs = paragraphs, .kinds = false, .editable = false, .arranged = true});
            fresh.setPlan(plan);
            INFO(i << " " << what.toStdString());
            REQUIRE(asText(model).toStdString() == asText(fresh).toStdString());
        }
        CHECK(reset.count() == 0);
    }
}

TEST_CASE("One edit touches few rows, and what points at a row stays there", "[gui][models][outline]")
{
    domain::Plan plan = samplePlan();
    OutlineModel model({.paragraphs = false, .kinds = false, .editable = false, .arranged = true});
    QAbstractItemModelTester tester(&model, fatal);
    model.setPlan(plan);
    const QString content = plan.sections.at(1).uuid, talk = plan.sections.at(1).sections.front().uuid;
    const QPersistentModelIndex pinned = model.indexOf(talk);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved), inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved), changed(&model, &QAbstractItemModel::dataChanged);

    REQUIRE(domain::moveSections(plan, {plan.sections.front().uuid}, {{}, 3, false})); // the first to the end
    model.updatePlan(plan);
    CHECK(moved.count() <= 2);
    CHECK(inserted.count() + removed.count() == 0);
    CHECK(pinned.data(OutlineModel::LabelRole).toString() == QStringLiteral("I.1"));
    CHECK(pinned.data(OutlineModel::UuidRole).toString() == talk);

    moved.clear();
    REQUIRE(domain::promoteSections(plan, {talk}));
    model.updatePlan(plan);
    CHECK(moved.count() == 1);
    CHECK(pinned.parent() == QModelIndex());
    REQUIRE(domain::removeSections(plan, {content}));
    model.updatePlan(plan);
    CHECK(removed.count() == 1);
    changed.clear();
    model.updatePlan(plan);
    CHECK(changed.count() == 0); // nothing differs, nothing is told
}

TEST_CASE("Sections are added, named and filled without the mouse", "[gui][plan][outline]")
{
    PlanFixture f;
    f.goTo(f.stored().sections.at(1).sections.front().uuid);
    f.focusTree();
    f.key(f.tree(), Qt::Key_Insert);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(f.outline().contains(QStringLiteral("|  2. (chưa đặt tên)|")));
    f.type(QStringLiteral("Hoi thi"));
    f.key(name, Qt::Key_Return);
    CHECK(f.outline().contains(QStringLiteral("|  1. Truyền thông|  2. Hoi thi|")));
    CHECK(f.undoText().contains(QStringLiteral("II.2 Hoi thi")));
    CHECK(f.heading()->text() == QStringLiteral("Hoi thi"));

    f.focusTree();
    f.key(f.tree(), Qt::Key_Return); // into its text
    REQUIRE(f.text()->hasFocus());
    f.type(QStringLiteral("Mot hoi thi"));
    f.key(f.text(), Qt::Key_Escape); // and back
    CHECK(f.tree()->hasFocus());
    f.run("section.copy"); // any command stores first
    const domain::Plan stored = f.stored();
    const domain::Section &made = stored.sections.at(1).sections.at(1);
    CHECK(made.heading.toPlain() == QStringLiteral("Hoi thi"));
    CHECK(made.numberStyle == domain::NumberStyle::Decimal);
    CHECK(wordsIn(stored, made.uuid) == QStringList{QStringLiteral("Mot hoi thi")});

    f.undo(); // the text
    CHECK(wordsIn(f.stored(), made.uuid).isEmpty());
    f.undo(); // the section with its name: one step
    CHECK(f.outline() == start);
    f.redo();
    f.redo();
    CHECK(f.stored() == stored);
    CHECK(f.tree()->currentUuid() == made.uuid);

    f.focusTree();
    f.key(f.tree(), Qt::Key_Insert, Qt::AltModifier); // inside
    f.type(QStringLiteral("Cap thon"));
    f.key(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(f.outline().contains(QStringLiteral("|  2. Hoi thi|    a) Cap thon|")));
    f.focusTree();
    f.key(f.tree(), Qt::Key_F2);
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    f.key(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(f.outline().contains(QStringLiteral("    a) Cap thon")));
}

TEST_CASE("An outline has at most four levels, and says so", "[gui][plan][outline]")
{
    PlanFixture f;
    f.goTo(f.stored().sections.at(1).sections.front().uuid);
    for (int depth = 3; depth <= 5; ++depth) {
        f.focusTree();
        f.key(f.tree(), Qt::Key_Insert, Qt::AltModifier);
        if (depth < 5)
            f.key(QApplication::focusWidget(), Qt::Key_Return);
    }
    CHECK(f.noticeText().contains(QStringLiteral("bốn cấp")));
    CHECK(f.stored().sections.at(1).sections.front().sections.front().sections.front().sections.empty());
}

TEST_CASE("Sections move by keys, several at once, one step each", "[gui][plan][outline]")
{
    PlanFixture f;
    const domain::Plan before = f.stored();
    const auto alt = Qt::AltModifier | Qt::ShiftModifier;
    f.goTo(before.sections.at(2).uuid);
    f.focusTree();
    f.key(f.tree(), Qt::Key_Up, alt);
    CHECK(f.outline() == QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU|II. TỔ CHỨC THỰC HIỆN|  1. Phòng Văn hóa - Xã hội (mẫu)|III. NỘI DUNG|  1. Truyền thông"));
    CHECK(f.tree()->currentUuid() == before.sections.at(2).uuid);
    f.key(f.tree(), Qt::Key_Down, alt);
    CHECK(f.outline() == start);
    f.key(f.tree(), Qt::Key_Right, alt);
    CHECK(f.outline() == QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU|II. NỘI DUNG|  1. Truyền thông|  2. TỔ CHỨC THỰC HIỆN|"
                                        "    a) Phòng Văn hóa - Xã hội (mẫu)"));
    f.key(f.tree(), Qt::Key_Left, alt);
    CHECK(f.outline() == start);
    CHECK_FALSE(f.isEnabled("section.promote")); // it stands at the top

    f.goTo(before.sections.at(0).uuid);
    f.focusTree();
    f.key(f.tree(), Qt::Key_Down, Qt::ShiftModifier); // two chosen
    f.key(f.tree(), Qt::Key_Down, alt);
    CHECK(f.outline().startsWith(QStringLiteral("I. TỔ CHỨC THỰC HIỆN|")));
    CHECK(f.undoText().contains(QStringLiteral("2 mục")));
    for (int i = 0; i < 5; ++i)
        f.undo();
    CHECK(f.stored() == before);
    CHECK(f.outline() == start);
}

TEST_CASE("Sections are deleted, duplicated and taken along to another plan", "[gui][plan][outline]")
{
    PlanFixture f;
    const domain::Plan before = f.stored();
    f.goTo(before.sections.at(1).uuid);
    f.focusTree();
    f.key(f.tree(), Qt::Key_D, Qt::ControlModifier);
    CHECK(f.outline().contains(QStringLiteral("|II. NỘI DUNG|  1. Truyền thông|III. NỘI DUNG|  1. Truyền thông|IV. ")));
    CHECK(f.tree()->currentUuid() != before.sections.at(1).uuid);
    f.key(f.tree(), Qt::Key_Delete);
    CHECK(f.outline() == start);
    CHECK(f.tree()->hasFocus());
    f.undo();
    f.undo();
    CHECK(f.stored() == before);

    f.goTo(before.sections.at(1).uuid);
    f.focusTree();
    f.key(f.tree(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    REQUIRE(copied->hasFormat(application::outlineMime()));
    CHECK(copied->text() == QStringLiteral("II. NỘI DUNG\n1. Truyền thông\n- Phát thanh 12 bài trên đài của xã.\n+ Mỗi tháng một bài."));

    const qint64 other = f.addPlan(samplePlan(QStringLiteral("Kế hoạch khác"), 2025));
    f.open(other);
    f.goTo(f.services.plans().load(other)->plan.sections.front().uuid);
    f.focusTree();
    f.key(f.tree(), Qt::Key_V, Qt::ControlModifier);
    CHECK(f.outline().startsWith(QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU|II. NỘI DUNG|  1. Truyền thông|III. NỘI DUNG|")));
    const domain::Plan pasted = f.services.plans().load(other)->plan;
    CHECK(pasted.sections.at(1).uuid != before.sections.at(1).uuid);
    CHECK(wordsIn(pasted, pasted.sections.at(1).sections.front().uuid).size() == 2);

    f.key(f.tree(), Qt::Key_X, Qt::ControlModifier);
    CHECK(f.outline() == start);
    f.key(f.tree(), Qt::Key_V, Qt::ControlModifier);
    CHECK(f.services.plans().load(other)->plan.sections.size() == 4);

    QApplication::clipboard()->setText(QStringLiteral("only words"));
    CHECK_FALSE(canPasteSections());
}

TEST_CASE("Dropping is told with its place; the model itself moves nothing", "[gui][models][outline]")
{
    const domain::Plan plan = samplePlan();
    OutlineModel model({.paragraphs = false, .kinds = false, .editable = false, .arranged = true});
    model.setPlan(plan);
    const QModelIndex talk = model.indexOf(plan.sections.at(1).sections.front().uuid), content = model.indexOf(plan.sections.at(1).uuid);
    const std::unique_ptr<QMimeData> data(model.mimeData({talk}));
    struct Row {
        int row;
        QModelIndex parent;
        std::optional<domain::OutlinePlace> place;
    };
    const QModelIndex none;
    for (const Row &row : {Row{-1, content, domain::OutlinePlace{plan.sections.at(1).uuid, 1, false}},
                           Row{0, content, domain::OutlinePlace{plan.sections.at(1).uuid, 0, false}},
                           Row{0, none, domain::OutlinePlace{{}, 0, false}},  // before the opening
                           Row{1, none, domain::OutlinePlace{{}, 0, false}},  // behind it
                           Row{2, none, domain::OutlinePlace{{}, 1, false}},
                           Row{-1, none, domain::OutlinePlace{{}, 3, false}}, // behind the closing
                           Row{-1, model.index(0, 0), std::nullopt}}) {       // onto the opening
        CHECK(model.placeAt(row.row, row.parent) == row.place);
        CHECK(model.canDropMimeData(data.get(), Qt::MoveAction, row.row, 0, row.parent) == row.place.has_value());
    }
    QSignalSpy wanted(&model, &OutlineModel::dropWanted);
    CHECK(model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    CHECK(wanted.count() == 1);
    CHECK(model.rowCount(content) == 1);
    QMimeData words;
    words.setText(QStringLiteral("words"));
    CHECK_FALSE(model.canDropMimeData(&words, Qt::CopyAction, 0, 0, {}));
    model.setReadOnly(true);
    CHECK_FALSE(model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
}

TEST_CASE("What is dragged moves within its plan and is copied from another", "[gui][plan][outline]")
{
    PlanFixture f;
    const domain::Plan before = f.stored();
    auto *model = static_cast<OutlineModel *>(f.tree()->model());
    const QString talk = before.sections.at(1).sections.front().uuid;
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(talk)}));
    REQUIRE(model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    QCoreApplication::processEvents();
    CHECK(f.outline().startsWith(QStringLiteral("I. Truyền thông|II. MỤC ĐÍCH")));
    CHECK(f.stored().sections.front().uuid == talk);
    REQUIRE(model->dropMimeData(data.get(), Qt::CopyAction, -1, 0, model->indexOf(before.sections.front().uuid)));
    QCoreApplication::processEvents();
    CHECK(f.outline().startsWith(QStringLiteral("I. Truyền thông|II. MỤC ĐÍCH, YÊU CẦU|  1. Truyền thông|")));
    REQUIRE(model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, model->indexOf(talk))); // onto itself
    QCoreApplication::processEvents();
    f.undo();
    f.undo();
    CHECK(f.stored() == before);
}

TEST_CASE("The kind of a section is chosen above its text and in the menu", "[gui][plan][outline]")
{
    PlanFixture f;
    const QString purpose = f.stored().sections.front().uuid;
    f.goTo(purpose);
    auto *kind = f.find<QComboBox>("sectionKind");
    kind->setFocus();
    f.key(kind, Qt::Key_Down);
    Q_EMIT kind->activated(kind->currentIndex());
    CHECK(f.stored().sections.front().kind == domain::SectionKind::Requirements);
    CHECK(f.undoText().contains(QStringLiteral("nhóm nội dung")));
    f.undo();
    CHECK(f.stored().sections.front().kind == domain::SectionKind::Purpose);
    CHECK(kind->currentIndex() == 0);
    QMenu *menu = f.window->commands().action("section.kind")->menu();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() > 20);
    const auto choices = menu->actions();
    CHECK(f.page()->content().desk().selectedSections() == QStringList{purpose});
    CHECK(choices.front()->isChecked());
    menu->actions().at(3)->trigger();
    CHECK(f.stored().sections.front().kind == domain::SectionKind::Content);
}

TEST_CASE("A plan without sections says how to begin", "[gui][plan][outline]")
{
    domain::Plan blank;
    blank.title = QStringLiteral("Kế hoạch mới");
    PlanFixture f(blank);
    auto *add = f.find<QPushButton>("addFirstSection");
    REQUIRE(add->isVisible());
    add->setFocus();
    f.key(add, Qt::Key_Space);
    f.type(QStringLiteral("MUC DICH"));
    f.key(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(f.outline() == QStringLiteral("I. MUC DICH"));
    CHECK_FALSE(add->isVisible());
    CHECK(f.text()->isVisible());
    f.undo();
    CHECK(add->isVisible());
}

TEST_CASE("An issued plan is only read, and says so", "[gui][plan][outline]")
{
    domain::Plan plan = samplePlan();
    plan.state = domain::PlanState::Issued;
    PlanFixture f(plan);
    CHECK(f.find<NoticeBar>("readOnlyBar")->text().contains(QStringLiteral("đã ban hành")));
    CHECK(f.text()->isReadOnly());
    CHECK(f.heading()->isReadOnly());
    CHECK_FALSE(f.find<QComboBox>("sectionKind")->isEnabled());
    for (const char *name : {"section.add", "section.rename", "section.delete", "section.paste", "section.up", "section.kind"}) {
        INFO(name);
        CHECK_FALSE(f.isEnabled(name));
    }
    CHECK(f.isEnabled("section.copy"));
    CHECK_FALSE(f.tree()->model()->flags(f.tree()->currentIndex()).testFlag(Qt::ItemIsEditable));
    const domain::Plan before = f.stored();
    CHECK_FALSE(addSection(f.page()->content().desk(), false));
    CHECK(f.noticeText().contains(QStringLiteral("đã ban hành")));
    CHECK(f.stored() == before);
}
