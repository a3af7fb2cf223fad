#include "application/known_plan.h"
#include "gui/dialogs/import/import_dialog.h"
#include "gui/dialogs/import/head_form.h"
#include "gui/models/outline_model.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/source_view.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
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

/// As readSample(), always the same values.
const application::ReadPlan &readOnce()
{
    static const application::ReadPlan read = readSample();
    return read;
}

/// Waits for the open list of choices and takes the one below by keyboard.
void chooseNext(QComboBox *combo)
{
    REQUIRE(QTest::qWaitFor([&] { return combo->view()->isVisible(); }, 5000));
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QCoreApplication::processEvents();
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
    CHECK(find<QLabel>(dialog, "coverage")->text() == QStringLiteral("Đã nhận 99,6% số chữ; không đưa vào 0,4%; không mất chữ nào."));
    CHECK(find<QPushButton>(dialog, "save")->isVisible());
}

TEST_CASE("Coverage never claims more than is true", "[gui][import]")
{
    CHECK(coverageText({1.0, 0, 0}) == QStringLiteral("Đã nhận 100% số chữ; không mất chữ nào."));
    CHECK(coverageText({0.99999, 0, 0.00001}).contains(QStringLiteral("99,9%")));
    CHECK_FALSE(coverageText({0.99999, 0, 0.00001}).contains(QStringLiteral("không mất")));
    CHECK(coverageText({0.8925, 0.1075, 0}) == QStringLiteral("Đã nhận 89,2% số chữ; không đưa vào 10,8%; không mất chữ nào."));
    CHECK(coverageText({0.8925, 0.1071, 0.0004}) == QStringLiteral("Đã nhận 89,2% số chữ; không đưa vào 10,7%; mất 0,1%."));
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
    day->setText(QStringLiteral("28"));
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
    chooseNext(combo); // Purpose -> Requirements
    CHECK(dialog.imported().plan.sections.front().kind == domain::SectionKind::Requirements);
    CHECK(dialog.isVisible()); // Enter in the table does not save the plan
}

TEST_CASE("F2, Enter and a double click on a heading open the choices at once", "[gui][import]")
{
    const application::ReadPlan read = readSample();
    const domain::Section &part = read.imported.plan.sections.at(1).sections.front();
    for (const int way : {0, 1, 2}) {
        INFO("way " << way);
        ImportDialog dialog(read);
        dialog.show();
        find<QTabWidget>(dialog, "tabs")->setCurrentIndex(1);
        auto *tree = find<QTreeView>(dialog, "outline");
        auto *model = qobject_cast<OutlineModel *>(tree->model());
        const QModelIndex paragraph = model->index(0, 0, model->indexOf(part.uuid));
        QCoreApplication::processEvents(); // the tree gets its place
        tree->setFocus();
        tree->setCurrentIndex(paragraph);
        const QPoint place = tree->visualRect(paragraph).center();
        if (way < 2) {
            QTest::keyClick(tree, way == 0 ? Qt::Key_F2 : Qt::Key_Return);
        } else {
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
            QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
        }
        auto *combo = tree->findChild<QComboBox *>();
        REQUIRE(combo);
        chooseNext(combo); // dash -> plus
        const domain::Plan plan = dialog.imported().plan;
        CHECK(std::get<domain::Paragraph>(plan.sections.at(1).sections.front().blocks.front()).level == domain::ParagraphLevel::Plus);
        CHECK(dialog.isVisible());
        CHECK(paragraph.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Phát thanh 12 bài")));
    }
}

TEST_CASE("An impossible date keeps the plan from being saved and says why", "[gui][import]")
{
    ImportDialog dialog(readSample());
    dialog.show();
    auto *tabs = find<QTabWidget>(dialog, "tabs");
    auto *day = find<QWidget>(dialog, "date")->findChild<QLineEdit *>(QStringLiteral("day"));
    day->setText(QStringLiteral("31")); // February
    tabs->setCurrentIndex(3);
    auto *save = find<QPushButton>(dialog, "save");
    CHECK(save->isEnabled());
    QTest::keyClick(save, Qt::Key_Space);
    CHECK(dialog.isVisible());
    CHECK(tabs->currentIndex() == 0);
    CHECK(find<QLabel>(dialog, "dateProblem")->isVisible());
    CHECK(dialog.focusWidget() == day);
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("28"));
    CHECK_FALSE(find<QLabel>(dialog, "dateProblem")->isVisible());
    auto *year = find<QLineEdit>(dialog, "planYear");
    year->selectAll();
    QTest::keyClicks(year, QStringLiteral("20"));
    QTest::keyClick(year, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(find<QLabel>(dialog, "yearProblem")->isVisible());
    QTest::keyClicks(year, QStringLiteral("27"));
    QTest::keyClick(year, Qt::Key_Return); // Enter in a field saves
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.imported().plan.date == domain::PartialDate::of(QDate(2026, 2, 28)));
    CHECK(dialog.imported().plan.year == 2027);
}

TEST_CASE("A due date that is none is refused in words; others are read as people type them", "[gui][import]")
{
    ImportDialog dialog(readSample());
    dialog.show();
    find<QTabWidget>(dialog, "tabs")->setCurrentIndex(3);
    auto *table = find<QTableView>(dialog, "duties");
    auto *note = find<QLabel>(dialog, "dutyNote");
    const auto type = [&](const char *text) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = table->viewport()->findChild<QLineEdit *>();
        REQUIRE(edit);
        edit->setText(QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    type("31/02/2021");
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("31/02/2021")));
    CHECK(dialog.imported().plan.duties.front().due == QDate(2026, 6, 5));
    find<QPushButton>(dialog, "save")->click(); // what was typed is not lost without a word
    CHECK(dialog.isVisible());
    type("5.12.21");
    CHECK_FALSE(note->isVisible());
    CHECK(dialog.imported().plan.duties.front().due == QDate(2021, 12, 5));
    type("31-02-2021");
    find<QPushButton>(dialog, "save")->click();
    find<QPushButton>(dialog, "save")->click(); // insisted on
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("What was done in the review is undone and redone by keyboard", "[gui][import]")
{
    ImportDialog dialog(readOnce());
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    find<QTabWidget>(dialog, "tabs")->setCurrentIndex(3);
    auto *table = find<QTableView>(dialog, "duties");
    table->setCurrentIndex(table->model()->index(0, 0));
    find<QPushButton>(dialog, "removeDuty")->click();
    CHECK(dialog.imported().plan.duties.empty());
    CHECK(find<QLabel>(dialog, "dutyNote")->isVisible());
    CHECK(dialog.isCorrected());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    CHECK(dialog.imported().plan == readOnce().imported.plan);
    CHECK_FALSE(dialog.isCorrected());
    dialog.findChild<QAction *>(QStringLiteral("redo"))->trigger();
    CHECK(dialog.imported().plan.duties.empty());
    dialog.findChild<QAction *>(QStringLiteral("undo"))->trigger();
    auto *agencies = find<QTableView>(dialog, "agencies")->model();
    REQUIRE(agencies->setData(agencies->index(0, 2), QStringLiteral("Văn phòng (mẫu)")));
    CHECK(dialog.isCorrected());
    dialog.findChild<QAction *>(QStringLiteral("undo"))->trigger();
    CHECK_FALSE(dialog.isCorrected());
}

TEST_CASE("An issuing body is offered and taken with one click", "[gui][import]")
{
    application::ReadPlan read = readSample();
    read.imported.plan.issuerLines.clear();
    read.imported.issues = {{QStringLiteral("issuer_missing"), domain::Severity::Warning, {}, {}, 0,
                             QStringLiteral("Ủy ban nhân dân xã Khe Mây (mẫu)")}};
    ImportDialog dialog(read);
    dialog.show();
    auto *take = find<QPushButton>(dialog, "takeIssuer");
    REQUIRE(take->isVisible());
    CHECK(take->text().contains(QStringLiteral("xã Khe Mây")));
    CHECK(dialog.imported().plan.issuerLines.isEmpty()); // never silently
    find<QLineEdit>(dialog, "number")->setText(QStringLiteral("15"));
    QTest::keyClick(take, Qt::Key_Space);
    const QStringList lines{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("XÃ KHE MÂY (MẪU)")};
    CHECK(dialog.imported().plan.issuerLines == lines);
    CHECK(dialog.imported().issues.empty());
    CHECK_FALSE(take->isVisible());
    dialog.findChild<QAction *>(QStringLiteral("undo"))->trigger();
    CHECK(dialog.imported().plan.issuerLines.isEmpty());
    CHECK(dialog.imported().plan.number == QStringLiteral("15")); // typed by hand: stays
    CHECK(take->isVisible());
    find<QPlainTextEdit>(dialog, "issuer")->setPlainText(QStringLiteral("SỞ NỘI VỤ (MẪU)"));
    CHECK_FALSE(take->isVisible());
    CHECK(dialog.imported().issues.empty()); // settled by hand
}

TEST_CASE("Legal bases stand in the first tab", "[gui][import]")
{
    application::ReadPlan read = readSample();
    domain::LegalBasis basis;
    basis.uuid = QStringLiteral("basis-1");
    basis.text = QStringLiteral("Kế hoạch số 12/KH-UBND (mẫu)");
    basis.number = QStringLiteral("12/KH-UBND");
    basis.date = domain::PartialDate::of(QDate(2026, 1, 20));
    basis.issuer = QStringLiteral("Ủy ban nhân dân tỉnh Minh Khê (mẫu)");
    read.imported.plan.legalBases = {basis};
    read.imported.marks.push_back({basis.uuid, 7, 8});
    ImportDialog dialog(read);
    dialog.show();
    auto *table = find<QTableView>(dialog, "legalBases");
    CHECK(table->isVisibleTo(&dialog));
    QStringList row;
    for (int i = 0; i < table->model()->columnCount(); ++i)
        row.append(table->model()->index(0, i).data().toString());
    CHECK(row == QStringList{basis.text, basis.number, QStringLiteral("20/01/2026"), basis.issuer});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(find<SourceView>(dialog, "source")->highlightedFirst() == 7);
    CHECK(dialog.imported().plan.legalBases == read.imported.plan.legalBases);
}

TEST_CASE("The review fits a small screen", "[gui][import]")
{
    ImportDialog dialog(readSample());
    dialog.show();
    const QSize room = dialog.screen()->availableSize();
    CHECK(dialog.width() <= room.width());
    CHECK(dialog.height() <= room.height());
    dialog.resize(660, 330);
    QCoreApplication::processEvents();
    CHECK(dialog.size() == QSize(660, 330));
    auto *save = find<QPushButton>(dialog, "save");
    CHECK(dialog.rect().contains(QRect(save->mapTo(&dialog, QPoint()), save->size())));
    QWidget *day = find<QWidget>(dialog, "date");
    CHECK(find<HeadForm>(dialog, "head")->widget()->width() >= day->minimumSizeHint().width());
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
    const auto entries = dialog.imported().plan.sections.at(2).sections;
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
    ScriptedPrompts prompts; // nothing was corrected: nobody is asked
    ImportDialog untouched(readSample());
    untouched.setPrompts(prompts);
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    CHECK_FALSE(untouched.isVisible());
    ImportDialog saving(readSample());
    saving.show();
    QTest::keyClick(&saving, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saving.result() == QDialog::Accepted);
}

TEST_CASE("Corrections are not thrown away without a question", "[gui][import]")
{
    for (const int way : {0, 1, 2}) {
        INFO("way " << way);
        ScriptedPrompts prompts;
        prompts.answers = {0, 1}; // go on, then throw away
        ImportDialog dialog(readSample());
        dialog.setPrompts(prompts);
        dialog.show();
        auto *number = find<QLineEdit>(dialog, "number");
        QTest::keyClicks(number, QStringLiteral("15"));
        const auto leave = [&] {
            if (way == 0)
                QTest::keyClick(number, Qt::Key_Escape);
            else if (way == 1)
                find<QPushButton>(dialog, "leave")->click();
            else
                dialog.close();
        };
        leave();
        CHECK(dialog.isVisible());
        CHECK(number->text() == QStringLiteral("15"));
        leave();
        CHECK_FALSE(dialog.isVisible());
        REQUIRE(prompts.questions.size() == 2);
        CHECK(prompts.questions.front().buttons == QStringList{QStringLiteral("Sửa tiếp"), QStringLiteral("Bỏ")});
        CHECK(prompts.questions.front().escape == 0);
    }
    ScriptedPrompts prompts;
    prompts.answers = {1};
    ImportDialog again(readSample());
    again.setPrompts(prompts);
    again.setCorrected(); // comes back after a failed write
    again.show();
    QTest::keyClick(&again, Qt::Key_Escape);
    CHECK(prompts.questions.size() == 1);
}

TEST_CASE("A plan that is there already is not stored twice without a question", "[gui][import]")
{
    WindowFixture f;
    f.start();
    const auto paste = [&] {
        f.prompts->dialogs.push_back([](QDialog &dialog) {
            dialog.findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(planText());
            return true;
        });
        f.prompts->dialogs.push_back([](QDialog &) { return true; });
        f.run("plan.paste");
    };
    const auto count = [&] { return f.services.plans().list()->size(); };
    paste();
    REQUIRE(count() == 1);
    CHECK(f.prompts->questions.empty());
    f.prompts->answers = {0}; // open the stored one
    paste();
    CHECK(count() == 1);
    REQUIRE(f.prompts->questions.size() == 1);
    CHECK(f.prompts->questions.front().text.contains(QStringLiteral("năm 2026")));
    CHECK(f.find("planPage")->isVisible());
    f.prompts->answers = {1}; // save all the same
    paste();
    CHECK(count() == 2);
    f.prompts->answers = {2}; // back to the plan, then leave it
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(planText());
        return true;
    });
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(static_cast<ImportDialog &>(dialog).isCorrected());
        return false;
    });
    f.run("plan.paste");
    CHECK(count() == 2);
}

TEST_CASE("Which plans are the same", "[gui][import]")
{
    const auto stored = [](const domain::Plan &plan) {
        application::PlanSummary summary;
        summary.year = plan.year;
        summary.title = plan.title;
        summary.issuer = plan.issuer();
        summary.number = plan.number;
        summary.symbol = plan.symbol;
        return std::vector<application::PlanSummary>{summary};
    };
    domain::Plan plan = samplePlan();
    plan.number = QStringLiteral("15");
    domain::Plan other = plan;
    other.title = other.title.toUpper();
    CHECK(application::samePlan(stored(plan), other)); // all of it
    other.title = QStringLiteral("Trích yếu khác");
    CHECK(application::samePlan(stored(plan), other)); // number, symbol, year
    other.issuerLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("XÃ KHÁC (MẪU)")};
    CHECK_FALSE(application::samePlan(stored(plan), other)); // another commune's number 15
    other = plan;
    other.number.clear();
    CHECK(application::samePlan(stored(plan), other)); // title, year, issuing body
    other.year = 2027;
    CHECK_FALSE(application::samePlan(stored(plan), other));
    CHECK_FALSE(application::samePlan({}, plan));
}

TEST_CASE("The office's own name is offered where head and preamble name nobody", "[gui][import]")
{
    WindowFixture f;
    REQUIRE(f.services.settings().setOffice({QStringLiteral("tỉnh Minh Khê"), QStringLiteral("xã Khe Mây"), {}}));
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("text"))
            ->setPlainText(QStringLiteral("KẾ HOẠCH\nCông tác bình đẳng giới năm 2026\n\nI. MỤC ĐÍCH\n- Giúp cán bộ hiểu việc.\n"
                                          "II. NỘI DUNG\n- Phát thanh mười hai bài.\nIII. TỔ CHỨC THỰC HIỆN\n- Các thôn thực hiện.\n"));
        return true;
    });
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *take = dialog.findChild<QPushButton *>(QStringLiteral("takeIssuer"));
        REQUIRE(take->isVisibleTo(&dialog));
        CHECK(take->toolTip() == QStringLiteral("Ủy ban nhân dân xã Khe Mây"));
        take->click();
        return true;
    });
    f.run("plan.paste");
    REQUIRE(f.services.plans().list()->size() == 1);
    CHECK(f.services.plans().list()->front().issuer.contains(QStringLiteral("Khe Mây")));
}
