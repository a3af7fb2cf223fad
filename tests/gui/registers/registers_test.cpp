// Inspections, documents, the committee, awards, women in office and the Action Month by keyboard.
#include "gui/dialogs/inspection_gaps_dialog.h"
#include "gui/registers/registers_fixture.h"

#include <QTabWidget>

#include <QListWidget>
#include <QMenuBar>
#include <QSet>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct TabFixture : RegistersFixture {
    explicit TabFixture(int tab) : RegistersFixture("registers")
    {
        QWidget *page = find<QWidget>("documents");
        while (page && !qobject_cast<QTabWidget *>(page))
            page = page->parentWidget();
        REQUIRE(page);
        qobject_cast<QTabWidget *>(page)->setCurrentIndex(tab);
        settle();
    }
};

} // namespace

TEST_CASE("an inspection with recommendations: late ones are marked with a word, done ones are not late", "[records]")
{
    RegistersFixture f("inspections");
    f.click("inspections.first");
    CHECK(QApplication::focusWidget()->objectName() == f.s("field.unit"));
    f.type("UBND xã Khe Mây (mẫu)");
    f.press(Qt::Key_Tab);
    f.settle();
    REQUIRE(f.all<domain::Inspection>().size() == 1);
    auto *grid = f.find<QTableView>("recommendations");
    f.cell(*grid, 0, 0, "Bổ sung số liệu nữ");
    f.cell(*grid, 0, 1, "15/1/2026"); // before 2/3/2026
    REQUIRE(f.all<domain::Recommendation>().size() == 1);
    CHECK(f.all<domain::Recommendation>().front().value.due == QDate(2026, 1, 15));
    CHECK(grid->model()->index(0, 4).data().toString().startsWith(f.s("⚠")));
    auto *table = f.find<QTableView>("inspections.table");
    CHECK(table->model()->index(0, 4).data().toString().startsWith(f.s("⚠")));
    f.cell(*grid, 0, 2, "20/2/2026");
    CHECK(grid->model()->index(0, 4).data().toString().startsWith(f.s("✓")));
    f.cell(*grid, 0, 1, "31/02/2026");
    CHECK(f.all<domain::Recommendation>().front().value.due == QDate(2026, 1, 15));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    f.press(Qt::Key_Delete);
    f.settle();
    CHECK(f.all<domain::Recommendation>().empty());
    f.run("edit.undo");
    CHECK(f.all<domain::Recommendation>().size() == 1);
}

TEST_CASE("who was not inspected for longest is listed, and an inspection begun from there", "[records]")
{
    RegistersFixture f("inspections");
    domain::Agency commune;
    commune.name = f.s("UBND xã Tà Nung (mẫu)");
    commune.level = domain::AgencyLevel::Commune;
    commune.kind = domain::AgencyKind::PeoplesCommittee;
    REQUIRE(f.services.services().agencies.save(commune, 0));
    domain::Inspection other;
    other.unit.name = f.s("Sở khác");
    REQUIRE(f.services.services().records.save(other));
    f.settle();
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *gaps = dialog.findChild<QTableView *>(f.s("gapTable"));
        CHECK(gaps->model()->rowCount() == 1);
        CHECK(dialog.findChild<QPushButton *>(f.s("planInspection"))->isDefault());
        return true;
    });
    f.click("inspections.gaps");
    auto *unit = f.find<QLineEdit>("field.unit");
    CHECK(unit->text() == f.s("UBND xã Tà Nung (mẫu)"));
}

TEST_CASE("a document is typed; issued plans are offered once", "[records]")
{
    TabFixture f(0);
    f.click("documents.first");
    f.type("68/KH-UBND");
    f.press(Qt::Key_Tab);
    f.settle();
    REQUIRE(f.all<domain::IssuedDocument>().size() == 1);
    CHECK_FALSE(f.find<QPushButton>("documents.take")->isEnabled());
    const qint64 plan = f.addPlan();
    REQUIRE(f.services.plans().issue(plan, f.services.plans().load(plan)->version, f.s("12"), domain::PartialDate::of(QDate(2026, 2, 1))));
    f.settle();
    f.click("documents.take");
    CHECK(f.all<domain::IssuedDocument>().size() == 2);
    CHECK_FALSE(f.find<QPushButton>("documents.take")->isEnabled());
    f.run("edit.undo");
    CHECK(f.all<domain::IssuedDocument>().size() == 1);
}

TEST_CASE("the committee: women are counted where somebody said so; unknown is not no", "[records]")
{
    TabFixture f(1);
    f.click("committee.first");
    f.type("45/QĐ-UBND");
    f.press(Qt::Key_Tab);
    f.settle();
    auto *members = f.find<QTableView>("committeeMembers");
    f.cell(*members, 0, 1, "(Họ và tên)");
    f.cell(*members, 0, 2, "Phó Chủ tịch UBND xã");
    f.cell(*members, 1, 2, "Trưởng Trạm Y tế");
    REQUIRE(f.all<domain::CommitteeMember>().size() == 2);
    CHECK_FALSE(f.all<domain::CommitteeMember>().front().value.isWoman.has_value());
    members->model()->setData(members->model()->index(0, 3), 1);
    f.settle();
    CHECK(f.all<domain::CommitteeMember>().front().value.isWoman == true);
    const QString told = f.find<QTableView>("committee.table")->model()->index(0, 3).data().toString();
    INFO(told.toStdString());
    CHECK(told.contains(f.s("2")));
    CHECK(told.contains(f.s("(")));
    auto *meetings = f.find<QTableView>("committeeMeetings");
    f.cell(*meetings, 0, 0, "10/2/2026");
    REQUIRE(f.all<domain::CommitteeMeeting>().size() == 1);
    CHECK_FALSE(f.all<domain::CommitteeMeeting>().front().value.women.has_value());
}

TEST_CASE("an award follows the one before; counts of women in office stand beside the count before", "[records]")
{
    {
        TabFixture f(2);
        f.click("awards.first");
        f.type("Hội LHPN xã");
        f.press(Qt::Key_Tab);
        f.settle();
        auto *form = f.find<QLineEdit>("field.form");
        form->setFocus();
        f.type("Giấy khen");
        f.press(Qt::Key_Escape);
        f.press(Qt::Key_Tab);
        f.settle();
        f.click("awards.add");
        f.type("Trưởng thôn Nà Mây (mẫu)");
        f.press(Qt::Key_Tab);
        f.settle();
        const auto all = f.all<domain::Award>();
        REQUIRE(all.size() == 2);
        CHECK(all[0].value.form == all[1].value.form);
    }
    TabFixture f(3);
    domain::CadreStock stock;
    stock.body = f.s("Cấp ủy");
    stock.asOf = QDate(2025, 12, 31);
    stock.total = 27;
    stock.women = 8;
    REQUIRE(f.services.services().records.save(stock));
    stock.uuid.clear();
    stock.asOf = QDate(2026, 6, 30);
    stock.women = std::nullopt;
    REQUIRE(f.services.services().records.save(stock));
    f.settle();
    auto *table = f.find<QTableView>("cadres.table");
    REQUIRE(table->model()->rowCount() >= 1);
    CHECK(table->model()->index(0, 6).data().toString().contains(f.s("29,6%")));
    CHECK(table->model()->index(0, 5).data().toString().isEmpty());
}

TEST_CASE("the Action Month begins with the usual steps, counts the days, keeps what is typed, and is undone", "[records]")
{
    RegistersFixture f("action-month");
    f.click("beginMonth");
    auto months = f.all<domain::ActionMonth>();
    REQUIRE(months.size() == 1);
    CHECK(months.front().value.year == 2026);
    CHECK(months.front().value.theme.isEmpty()); // not known: never guessed
    CHECK(f.find<QLabel>("countdown")->text().contains(f.s("258")));
    auto *steps = f.find<QTableView>("monthSteps");
    const int usual = steps->model()->rowCount() - 1;
    CHECK(usual == static_cast<int>(months.front().value.steps.size()));
    steps->setFocus();
    steps->setCurrentIndex(steps->model()->index(0, 0));
    f.press(Qt::Key_Space);
    f.settle();
    CHECK(f.all<domain::ActionMonth>().front().value.steps.front().isDone);
    f.cell(*steps, usual, 1, "Mời đại biểu");
    CHECK(static_cast<int>(f.all<domain::ActionMonth>().front().value.steps.size()) == usual + 1);
    auto *theme = f.find<QPlainTextEdit>("field.theme");
    theme->setFocus();
    f.type("Chủ đề theo văn bản");
    f.press(Qt::Key_Tab);
    f.settle();
    CHECK(f.all<domain::ActionMonth>().front().value.theme == f.s("Chủ đề theo văn bản"));
    for (int i = 0; i < 10 && f.isEnabled("edit.undo"); ++i)
        f.run("edit.undo");
    CHECK(f.all<domain::ActionMonth>().empty());
}

TEST_CASE("the Action Month's plan is begun from its page and opened from there afterwards", "[records]")
{
    RegistersFixture f("action-month");
    f.click("beginMonth");
    f.click("monthPlan");
    const auto plans = f.services.plans().list();
    REQUIRE(plans->size() == 1);
    CHECK(plans->front().kind == domain::PlanKind::ActionMonth);
    CHECK(plans->front().year == 2026);
}

TEST_CASE("the Action Month's plan asks in whose name it is issued where there are several", "[records]")
{
    RegistersFixture f("action-month");
    for (const char *name : {"Ủy ban nhân dân xã Khe Mây (mẫu)", "Ban VSTBPN xã Khe Mây (mẫu)"}) {
        domain::IssuingIdentity identity;
        identity.name = f.s(name);
        identity.issuerLines = {identity.name.toUpper()};
        REQUIRE(f.services.services().office.save(identity, 0));
    }
    f.click("beginMonth");
    f.prompts->dialogs.push_back([](QDialog &) { return false; }); // thinks better of it
    f.click("monthPlan");
    CHECK(f.services.plans().list()->empty());
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *names = dialog.findChild<QListWidget *>(QStringLiteral("choices"));
        REQUIRE(names);
        CHECK(names->count() == 2);
        QTest::keyClick(names, Qt::Key_End);
        return true;
    });
    f.click("monthPlan");
    const auto plans = f.services.plans().list();
    REQUIRE(plans->size() == 1);
    const auto plan = f.services.plans().load(plans->front().id);
    REQUIRE(plan);
    CHECK(plan->plan.issuerLines == QStringList{f.s("BAN VSTBPN XÃ KHE MÂY (MẪU)")});
}

TEST_CASE("fields of registers have a letter each, which meets nobody else's and leads there", "[records]")
{
    for (const char *page : {"models", "inspections"}) {
        INFO(page);
        RegistersFixture f(page);
        f.click((std::string(page) + ".first").c_str());
        f.settle();
        QSet<QString> others;
        for (const QAction *action : f.window->menuBar()->actions())
            others.insert(QKeySequence::mnemonic(action->text()).toString());
        for (const QAbstractButton *button : f.window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                others.insert(QKeySequence::mnemonic(button->text()).toString());
        }
        int named = 0, all = 0;
        FieldForm *form = nullptr;
        for (FieldForm *one : f.window->findChildren<FieldForm *>())
            form = one->isVisible() ? one : form;
        REQUIRE(form);
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (!label->buddy() || !label->isVisible())
                continue;
            ++all;
            const QString key = QKeySequence::mnemonic(label->text()).toString();
            INFO(label->text().toStdString());
            if (key.isEmpty())
                continue;
            ++named;
            CHECK_FALSE(others.contains(key));
            others.insert(key);
            QTest::keyClick(f.window.get(), key.back().toLower().toLatin1(), Qt::AltModifier);
            QWidget *focus = QApplication::focusWidget();
            REQUIRE(focus);
            CHECK((focus == label->buddy() || label->buddy()->isAncestorOf(focus)));
        }
        CHECK(all >= 8);
        CHECK(2 * named >= all); // as far as there are letters
    }
}
