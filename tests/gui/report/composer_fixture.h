// A commune's window with a year of work behind it and a report of six months.
#pragma once
#include "domain/outline_edit.h"
#include "gui/activity/log_fixture.h"
#include "gui/editing/report_desk.h"
#include "gui/editor/section_editor.h"
#include "gui/pages/plan_page.h"
#include "gui/widgets/outline_view.h"
#include "gui/workspace.h"

#include <QTabWidget>
#include <QTableView>

namespace bd::test {

struct ComposerFixture : LogFixture {
    using LogFixture::goTo;
    using WindowFixture::goTo;
    static constexpr int talks = 6;

    ComposerFixture()
    {
        auto all = services.services();
        REQUIRE(all.office.begin({QStringLiteral("tỉnh Minh Khê (mẫu)"), QStringLiteral("xã Khe Mây (mẫu)"), QStringLiteral("Nguyễn Thị Mẫu")}));
        const auto identities = all.office.identities();
        REQUIRE(identities);
        identity = identities->front().identity;
        plan = samplePlan();
        for (const domain::Block &block : plan.sections.at(1).sections.front().blocks) {
            if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                domain::makeTask(plan, paragraph->uuid);
        }
        planId = addPlan(plan);
        std::vector<domain::Activity> log;
        for (int i = 0; i < talks; ++i)
            log.push_back(talk(QDate(2026, 1, 12).addDays(20 * i), 40 + i, i < 4 ? std::optional<qint64>(25 + i) : std::nullopt));
        for (int i = 0; i < 2; ++i)
            log.push_back(talk(QDate(2025, 2, 10).addDays(30 * i), 30, 18));
        add(log);
    }
    static domain::Activity talk(QDate day, std::optional<qint64> people, std::optional<qint64> women)
    {
        domain::Activity activity = sampleActivity(QStringLiteral("Tuyên truyền bình đẳng giới ngày %1").arg(day.toString(QStringLiteral("dd/MM"))), day, people, women);
        activity.figures.push_back({QStringLiteral("sessions"), 1, {}, {}, domain::Origin::Own, false});
        return activity;
    }
    application::ReportDraft draft(domain::ReportKind kind = domain::ReportKind::SixMonths)
    {
        application::ReportDraft draft;
        draft.report.kind = kind;
        draft.report.period = application::proposedPeriod(kind, domain::PeriodRule::Calendar, 2026, {});
        draft.report.planUuid = plan.uuid;
        draft.report.due = QDate(2026, 6, 5);
        draft.report.isStrict = true;
        draft.identity = identity;
        draft.addressees = QStringList{QStringLiteral("Sở Nội vụ tỉnh Minh Khê (mẫu)")};
        return draft;
    }
    application::StoredReport create(const application::ReportDraft &draft)
    {
        auto made = services.services().reports.create(draft);
        INFO((made ? std::string() : (made.error().code + u' ' + made.error().detail).toStdString()));
        REQUIRE(made);
        return made->first;
    }
    /// The window with a report that is open, at its text.
    void open(QSize size = {1366, 740})
    {
        report = create(draft());
        start().resize(size);
        QApplication::setActiveWindow(window.get());
        goTo("reports");
        QTest::keyClick(list(), Qt::Key_Return);
        settle();
        REQUIRE(desk().isOpen());
    }
    /// Drafted as it is opened for the first time; the cursor in the section that has the sessions.
    void openDrafted(QSize size = {1366, 740})
    {
        open(size);
        QString section;
        for (const domain::ReportFigure &figure : desk().report().figures) {
            if (section.isEmpty() && figure.id.startsWith(QLatin1String("sessions")))
                section = figure.sectionUuid;
        }
        QStringList ids;
        for (const auto &fact : desk().facts() ? desk().facts()->facts : std::vector<application::ReportFact>())
            ids.append(fact.id);
        INFO("facts: " << ids.join(u' ').toStdString());
        REQUIRE_FALSE(section.isEmpty());
        tree()->goTo(section);
        QCoreApplication::processEvents();
    }
    void takeDraft()
    {
        prompts->dialogs.push_back([](QDialog &) { return true; });
        run("report.draft");
        settle();
    }
    QTableView *list() { return find<QTableView>("reports"); }
    gui::ReportDesk &desk() { return *window->findChild<gui::Workspace *>()->report(); }
    bool isReportOpen() { return window->findChild<gui::Workspace *>()->report() != nullptr; }
    gui::OutlineView *tree() { return find<gui::OutlineView>("outline"); }
    gui::SectionEditor *text() { return find<gui::SectionEditor>("sectionText"); }
    QTabWidget *tabs() { return find<QTabWidget>("planTabs"); }
    QStringList tabTitles()
    {
        QStringList titles;
        for (int i = 0; i < tabs()->count(); ++i) {
            if (tabs()->isTabVisible(i))
                titles.append(tabs()->tabText(i));
        }
        return titles;
    }
    QString words() { return text()->toPlainText(); }
    application::StoredReport stored() { return *services.services().reports.load(report.id); }
    domain::Plan document() { return services.plans().load(report.documentId)->plan; }
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        settle();
    }

    domain::IssuingIdentity identity;
    domain::Plan plan;
    qint64 planId = 0;
    application::StoredReport report;
};

} // namespace bd::test
