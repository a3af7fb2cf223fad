#include "gui/dialogs/import/import_dialog.h"
#include "gui/dialogs/import/head_form.h"
#include "gui/models/outline_model.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/source_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

application::ReadPlan readSample()
{
    application::ReadPlan read;
    read.imported = importedOf(samplePlan());
    const domain::Plan &plan = read.imported.plan;
    for (int i = 1; i <= 60; ++i)
        read.imported.sourceLines.append(QStringLiteral("Dòng nguồn số %1").arg(i));
    read.imported.marks = {{QStringLiteral("title"), 4, 5},
                           {plan.sections.at(1).uuid, 10, 20},
                           {plan.sections.at(1).sections.front().uuid, 12, 14},
                           {plan.duties.front().uuid, 30, 30}};
    read.imported.leftOut = {{QStringLiteral("Trang chủ | Liên hệ"), QStringLiteral("site_menu"), 2}};
    read.source.fileName = QStringLiteral("ke-hoach.docx");
    return read;
}

template <typename Widget>
Widget *find(const QDialog &dialog, const char *name)
{
    auto *widget = dialog.findChild<Widget *>(QLatin1String(name));
    INFO(name);
    REQUIRE(widget);
    return widget;
}

/// Three siblings of which the last two should be parts of the first.
application::ReadPlan readWithGap()
{
    application::ReadPlan read = readSample();
    domain::Section &tasks = read.imported.plan.sections.at(2);
    const auto entry = [&](const char *heading) {
        domain::Section section = tasks.sections.front();
        section.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        section.heading = domain::RichText::plain(QString::fromUtf8(heading));
        section.blocks.clear();
        return section;
    };
    domain::Section parent = entry("Nhiệm vụ cụ thể");
    domain::Section part = entry("Công an xã (mẫu)");
    part.numberStyle = domain::NumberStyle::Nested;
    parent.sections = {part};
    const domain::Section school = entry("Các trường học (mẫu)"), village = entry("Các thôn (mẫu)");
    tasks.sections = {tasks.sections.front(), parent, school, village};
    domain::Issue issue;
    issue.code = QStringLiteral("numbering_gap");
    issue.args = {QStringLiteral("5-6"), QStringLiteral("3")};
    issue.where = school.uuid;
    issue.sourceLine = 41;
    issue.proposal = QStringLiteral("2.2-2.3");
    read.imported.issues = {issue};
    return read;
}

} // namespace

TEST_CASE("An import untouched comes out as it went in", "[gui][import]")
{
    const application::ReadPlan read = readSample();
    ImportDialog dialog(read);
    dialog.show();
    CHECK(dialog.imported().plan == read.imported.plan);
    CHECK(find<QLabel>(dialog, "coverage")->text() == QStringLiteral("Đã nhận 99,6% số chữ; để ngoài 0,4%; không mất chữ nào."));
    CHECK(find<QPushButton>(dialog, "save")->isVisible());
}

TEST_CASE("Coverage never claims more than is true", "[gui][import]")
{
    CHECK(coverageText({1.0, 0, 0}) == QStringLiteral("Đã nhận 100% số chữ; không mất chữ nào."));
    CHECK(coverageText({0.99999, 0, 0.00001}).contains(QStringLiteral("99,9%")));
    CHECK_FALSE(coverageText({0.99999, 0, 0.00001}).contains(QStringLiteral("không mất")));
}

TEST_CASE("Head fields are corrected", "[gui][import]")
{
    ImportDialog dialog(readSample());
    dialog.show();
    find<QLineEdit>(dialog, "number")->setText(QStringLiteral("15"));
    auto *title = find<QPlainTextEdit>(dialog, "title");
    title->setPlainText(QStringLiteral("Công tác\nbình đẳng giới"));
    auto *day = find<QWidget>(dialog, "date")->findChild<QLineEdit *>(QStringLiteral("day"));
    QTest::keyClicks(day, QStringLiteral("31")); // February
    CHECK_FALSE(find<QPushButton>(dialog, "save")->isEnabled());
    day->setText(QStringLiteral("28"));
    QTest::keyClicks(find<QLineEdit>(dialog, "planYear"), QString());
    Q_EMIT day->textEdited(day->text());
    CHECK(find<QPushButton>(dialog, "save")->isEnabled());
    find<QPlainTextEdit>(dialog, "recipients")->setPlainText(QStringLiteral("Một\n\nHai"));
    const domain::Plan plan = dialog.imported().plan;
    CHECK(plan.number == QStringLiteral("15"));
    CHECK(plan.title == QStringLiteral("Công tác bình đẳng giới"));
    CHECK(plan.date == domain::PartialDate::of(QDate(2026, 2, 28)));
    CHECK(plan.recipients == QStringList{QStringLiteral("Một"), QStringLiteral("Hai")});
}

TEST_CASE("Source and outline lead each other", "[gui][import]")
{
    const application::ReadPlan read = readSample();
    ImportDialog dialog(read);
    dialog.show();
    auto *tree = find<QTreeView>(dialog, "outline");
    auto *source = find<SourceView>(dialog, "source");
    auto *model = qobject_cast<OutlineModel *>(tree->model());
    const QString part = read.imported.plan.sections.at(1).sections.front().uuid;
    tree->setCurrentIndex(model->indexOf(read.imported.plan.sections.at(1).uuid));
    CHECK(source->highlightedFirst() == 10);
    CHECK(source->highlightedLast() == 20);

    QTextCursor cursor(source->document()->findBlockByNumber(11));
    source->setTextCursor(cursor);
    QTest::keyClick(source, Qt::Key_Down); // line 13: the part is narrower than the section around it
    CHECK(tree->currentIndex().data(OutlineModel::UuidRole).toString() == part);
    CHECK(source->highlightedFirst() == 12);
    CHECK(find<QTabWidget>(dialog, "tabs")->currentIndex() == 1);

    cursor.setPosition(source->document()->findBlockByNumber(2).position());
    source->setTextCursor(cursor);
    QTest::keyClick(source, Qt::Key_Down); // line 4: the title
    CHECK(find<QTabWidget>(dialog, "tabs")->currentIndex() == 0);
    CHECK(source->highlightedLast() == 5);
}

TEST_CASE("A kind is changed by keyboard in its combo box", "[gui][import]")
{
    const application::ReadPlan read = readSample();
    ImportDialog dialog(read);
    dialog.show();
    find<QTabWidget>(dialog, "tabs")->setCurrentIndex(1);
    auto *tree = find<QTreeView>(dialog, "outline");
    auto *model = qobject_cast<OutlineModel *>(tree->model());
    const QString uuid = read.imported.plan.sections.front().uuid;
    tree->setFocus();
    tree->setCurrentIndex(model->indexOf(uuid).siblingAtColumn(OutlineModel::KindColumn));
    QTest::keyClick(tree, Qt::Key_F2);
    auto *combo = tree->findChild<QComboBox *>();
    REQUIRE(combo);
    QTest::keyClick(combo, Qt::Key_Down); // Purpose -> Requirements
    QTest::keyClick(combo, Qt::Key_Return);
    CHECK(dialog.imported().plan.sections.front().kind == domain::SectionKind::Requirements);
    CHECK(dialog.isVisible()); // Enter in the table does not save the plan
}

TEST_CASE("Agencies and duties are corrected in their tables", "[gui][import]")
{
    ImportDialog dialog(readSample());
    dialog.show();
    auto *agencies = find<QTableView>(dialog, "agencies")->model();
    REQUIRE(agencies->rowCount() == 1);
    REQUIRE(agencies->setData(agencies->index(0, 2), QStringLiteral("Văn phòng (mẫu); Công an xã (mẫu)")));
    REQUIRE(agencies->setData(agencies->index(0, 3), 1));
    const auto found = dialog.imported().plan.sections.at(2).sections.front().agencies;
    REQUIRE(found.size() == 2);
    CHECK(found.at(1).name == QStringLiteral("Công an xã (mẫu)"));
    CHECK(found.at(1).addressing == domain::Addressing::Invited);

    auto *duties = find<QTableView>(dialog, "duties")->model();
    REQUIRE(duties->setData(duties->index(0, 3), QStringLiteral("10/6/2026")));
    CHECK(dialog.imported().plan.duties.front().due == QDate(2026, 6, 10));
    find<QPushButton>(dialog, "addDuty")->click();
    CHECK(dialog.imported().plan.duties.size() == 2);
    CHECK_FALSE(dialog.imported().plan.duties.back().uuid.isEmpty());
    find<QPushButton>(dialog, "removeDuty")->click();
    CHECK(dialog.imported().plan.duties.size() == 1);
}

TEST_CASE("A numbering proposal is taken with one click", "[gui][import]")
{
    const application::ReadPlan read = readWithGap();
    ImportDialog dialog(read);
    dialog.show();
    find<QTabWidget>(dialog, "tabs")->setCurrentIndex(4);
    auto *take = find<QPushButton>(dialog, "takeProposal");
    REQUIRE(take->isVisible());
    take->click();
    const auto &entries = dialog.imported().plan.sections.at(2).sections;
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(1).sections.size() == 3);
    CHECK(entries.at(1).sections.back().numberStyle == domain::NumberStyle::Nested);
    CHECK(dialog.imported().issues.empty());
    auto *model = qobject_cast<OutlineModel *>(find<QTreeView>(dialog, "outline")->model());
    CHECK(model->label(entries.at(1).sections.back().uuid) == QStringLiteral("III.2.3"));
}

TEST_CASE("Going to a remark or to what was left out shows its line", "[gui][import]")
{
    ImportDialog dialog(readWithGap());
    dialog.show();
    auto *list = find<QListView>(dialog, "issues");
    list->clearSelection();
    list->setCurrentIndex({});
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(find<SourceView>(dialog, "source")->highlightedFirst() == 41);
    auto *leftOut = find<QTableView>(dialog, "leftOut");
    leftOut->setCurrentIndex(leftOut->model()->index(0, 2));
    CHECK(find<SourceView>(dialog, "source")->highlightedFirst() == 2);
}

TEST_CASE("What is no plan is not taken without being asked for", "[gui][import]")
{
    application::ReadPlan read = readSample();
    read.imported.looksLikePlan = false;
    read.imported.plan.number = QStringLiteral("68");
    ImportDialog dialog(read);
    dialog.show();
    CHECK_FALSE(find<QPushButton>(dialog, "save")->isVisible());
    bool mentions = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        mentions = mentions || label->text().contains(QStringLiteral("68/KH-UBND"));
    CHECK(mentions);
    QTest::keyClick(find<QPushButton>(dialog, "receiveAnyway"), Qt::Key_Space);
    CHECK(find<QPushButton>(dialog, "save")->isVisible());
}

TEST_CASE("Esc leaves, Ctrl+Enter saves", "[gui][import]")
{
    ImportDialog leaving(readSample());
    leaving.show();
    QTest::keyClick(&leaving, Qt::Key_Escape);
    CHECK(leaving.result() == QDialog::Rejected);
    CHECK_FALSE(leaving.isVisible());
    ImportDialog saving(readSample());
    saving.show();
    QTest::keyClick(&saving, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saving.result() == QDialog::Accepted);
}
