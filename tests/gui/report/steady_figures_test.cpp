// What is shown of a report's figures holds while they are read anew: no figure of other days, no pick that jumps back, no
// number that the report doesn't count.
#include "gui/report/composer_fixture.h"

#include "gui/models/fact_model.h"
#include "gui/pages/report/facts_page.h"
#include "gui/pages/report/figures_pane.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

const QString sessions = u"sessions.total"_s;

struct SteadyFixture : ComposerFixture {
    void type(qint64 total)
    {
        domain::FigureEntry entry;
        entry.measure = u"sessions"_s;
        entry.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
        entry.total = total;
        entry.source = u"Hội Phụ nữ"_s;
        entry.isMain = true;
        REQUIRE(services.services().figures.save(entry, 0));
    }
    void waitFor(const std::function<bool()> &isThere)
    {
        REQUIRE(QTest::qWaitFor(isThere, 20000));
        settle();
    }
    /// Opens the report; `then` happens once its facts are being gathered and before they are there.
    void openWhile(const std::function<void()> &then)
    {
        report = create(draft());
        start().resize(1366, 740);
        QApplication::setActiveWindow(window.get());
        goTo("reports");
        bool wasThere = false;
        QObject here;
        auto *desk = window->findChild<ReportDesk *>();
        REQUIRE(desk);
        QObject::connect(desk, &ReportDesk::opened, &here, [&] {
            wasThere = true;
            then();
        }, Qt::QueuedConnection);
        QTest::keyClick(list(), Qt::Key_Return);
        settle();
        waitFor([&] { return wasThere; });
    }
    bool endPeriod(QDate day)
    {
        return desk().change(u"report.edit"_s, {}, [&](domain::Report &edited) {
            edited.period.to = day;
            return true;
        });
    }
    std::optional<qint64> counted()
    {
        const auto *fact = desk().fact(sessions);
        return fact ? fact->value : std::nullopt;
    }
    /// Picks the typed total with the keyboard, lets the report tell of changes, takes what was picked.
    void pickAndTake(QWidget *place, const std::function<void()> &meanwhile)
    {
        auto *box = place->findChild<QComboBox *>(u"figureAlternatives"_s);
        REQUIRE(box);
        REQUIRE(box->isVisible());
        REQUIRE(box->count() == 2);
        CHECK(box->currentData().toString().isEmpty()); // the log's
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        const QString picked = box->currentData().toString();
        REQUIRE_FALSE(picked.isEmpty());
        meanwhile();
        CHECK(box->isVisible());
        CHECK(box->currentData().toString() == picked);
        auto *take = place->findChild<QPushButton *>(u"figureChoose"_s);
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Return);
        waitFor([&] { return counted() == 9; });
        CHECK(services.services().figures.resolve(u"sessions"_s, desk().report().period)->usedEntry == picked);
        CHECK(box->currentData().toString() == picked);
    }
};

} // namespace

TEST_CASE("The number offered from the log is the one that the report counts", "[report][steady-figures]")
{
    SteadyFixture f;
    f.report = f.create(f.draft());
    domain::Plan foreign = samplePlan(u"Kế hoạch của tỉnh"_s);
    foreign.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"TỈNH MINH KHÊ (MẪU)"_s};
    f.addPlan(foreign);
    std::vector<domain::Activity> others;
    for (int i = 0; i < 5; ++i) {
        others.push_back(ComposerFixture::talk(QDate(2026, 3, 3).addDays(i), 10, 5));
        others.back().planUuid = foreign.uuid;
    }
    f.add(others);
    auto all = f.services.services();
    const auto identities = all.office.identities().value();
    for (const auto &one : identities) // a file that belongs to nobody known
        REQUIRE(all.office.remove(one.identity.uuid, one.version));
    f.type(9);
    f.start().resize(1366, 740);
    QApplication::setActiveWindow(f.window.get());
    f.goTo("reports");
    QTest::keyClick(f.list(), Qt::Key_Return);
    f.settle();
    f.waitFor([&] { return f.desk().fact(sessions) != nullptr; });
    REQUIRE(f.desk().facts()->setting.foreignPlans == QStringList{foreign.uuid});
    const auto offered = f.desk().alternatives(sessions);
    REQUIRE(offered.size() == 2);
    CHECK(offered.front().entry.isEmpty());
    INFO(offered.front().words.toStdString());
    CHECK(offered.front().words.endsWith(u" 6"_s));
    REQUIRE(f.desk().choose(sessions, QString()));
    f.waitFor([&] { return f.counted() == ComposerFixture::talks; });
}

TEST_CASE("Figures of the former days are neither shown nor drafted under the new ones", "[report][steady-figures]")
{
    SteadyFixture f;
    f.openDrafted();
    REQUIRE(f.counted() == ComposerFixture::talks);
    QString section;
    for (const domain::ReportFigure &figure : f.desk().report().figures)
        section = figure.id == sessions ? figure.sectionUuid : section;
    REQUIRE(f.endPeriod(QDate(2026, 3, 31)));
    CHECK_FALSE(f.desk().facts());
    CHECK(f.desk().draftChanges().empty());
    CHECK_FALSE(f.desk().takeDrafts({section}));
    REQUIRE(f.desk().setReason(sessions, u"một lý do"_s, {})); // another act doesn't bring them back
    CHECK_FALSE(f.desk().facts());
    f.waitFor([&] { return f.desk().facts() != nullptr; });
    CHECK(f.counted() == 4);
    CHECK(f.desk().facts()->report.period.to == QDate(2026, 3, 31));
    f.run("edit.undo");
    f.run("edit.undo");
    f.waitFor([&] { return f.counted() == ComposerFixture::talks; });
}

TEST_CASE("What was gathered for other days is gathered anew, and the first draft waits for it", "[report][steady-figures]")
{
    SteadyFixture f;
    std::vector<std::optional<qint64>> seen;
    f.openWhile([&] {
        REQUIRE_FALSE(f.desk().facts());
        QObject::connect(&f.desk(), &ReportDesk::factsChanged, f.window.get(), [&] { seen.push_back(f.counted()); });
        REQUIRE(f.endPeriod(QDate(2026, 3, 31)));
    });
    f.waitFor([&] { return f.counted().has_value() && !f.desk().report().figures.empty(); });
    REQUIRE_FALSE(seen.empty());
    for (const auto &value : seen)
        CHECK(value == 4);
    for (const domain::ReportFigure &figure : f.desk().report().figures)
        if (figure.id == sessions)
            CHECK(figure.value == 4);
}

TEST_CASE("Until the figures are read the review doesn't say that there is nothing", "[report][steady-figures]")
{
    SteadyFixture f;
    QString said;
    const auto words = [&] {
        QStringList all;
        const auto labels = f.find<QWidget>("planPage")->findChild<IssueList *>()->findChild<EmptyState *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all << label->text();
        return all.join(u'|');
    };
    f.openWhile([&] { said = words(); });
    INFO(said.toStdString());
    CHECK(said.contains(u"Đang đối chiếu số liệu…"_s));
    CHECK_FALSE(said.contains(u"Không có lưu ý"_s));
    f.waitFor([&] { return f.desk().facts() && !words().contains(u"Đang đối chiếu"_s); });
}

TEST_CASE("The number that was picked stays picked while the report is read anew, beside the text", "[report][steady-figures]")
{
    SteadyFixture f;
    f.openDrafted();
    f.type(9);
    f.waitFor([&] { return f.desk().alternatives(sessions).size() == 2; });
    f.waitFor([&] { return f.desk().fact(sessions)->isUndecided; });
    auto *pane = f.find<FiguresPane>("figuresPane");
    pane->showFigure(sessions);
    f.pickAndTake(pane, [&] {
        Q_EMIT f.desk().changed();
        Q_EMIT f.desk().factsChanged();
    });
}

TEST_CASE("The number that was picked stays picked among all figures, also while the window changes its size", "[report][steady-figures]")
{
    SteadyFixture f;
    f.openDrafted();
    f.type(9);
    f.waitFor([&] { return f.desk().fact(sessions)->isUndecided; });
    auto *page = f.find<FactsPage>("factsPage");
    f.tabs()->setCurrentWidget(page);
    auto *table = f.find<QTableView>("facts");
    const auto *model = static_cast<const FactModel *>(table->model());
    table->setCurrentIndex(model->index(model->rowOf(sessions), FactModel::Name));
    f.pickAndTake(page, [&] {
        Q_EMIT f.desk().changed();
        f.window->resize(1200, 720);
        QCoreApplication::processEvents();
        f.add({ComposerFixture::talk(QDate(2026, 5, 20), 50, 30)});
        f.waitFor([&] { return f.desk().alternatives(sessions).front().words.contains(u'7'); });
        Q_EMIT f.desk().factsChanged();
    });
    table->setFocus(); // another figure has its own
    table->setCurrentIndex(model->index(model->rowOf(u"attendances.total"_s), FactModel::Name));
    CHECK_FALSE(page->findChild<QComboBox *>(u"figureAlternatives"_s)->isVisible());
}
