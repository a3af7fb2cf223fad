#include "application/demo.h"
#include "application/due_service.h"
#include "application/figure_service.h"
#include "application/measure_catalogue.h"
#include "application/office_service.h"
#include "application/plan_service.h"
#include "application/record_service.h"
#include "application/settings_service.h"
#include "domain/activity_check.h"
#include "domain/plan_revision.h"
#include "domain/validation.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <nlohmann/json.hpp>
#include <set>

using namespace bd;
using namespace bd::application;

namespace {

const FixedClock clockAt(QDateTime(QDate(2026, 1, 15), QTime(2, 0), Qt::UTC));
NoProgress quiet;

QStringList allTexts(const domain::Plan &plan)
{
    QStringList texts = plan.superiorLines + plan.issuerLines + plan.recipients;
    texts << plan.title << plan.place << plan.signer.name;
    for (const auto &text : plan.preamble)
        texts << text.toPlain();
    const auto sections = [&](const auto &self, const std::vector<domain::Section> &list) -> void {
        for (const auto &section : list) {
            texts << section.heading.toPlain();
            for (const auto &block : section.blocks)
                if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                    texts << paragraph->text.toPlain();
            self(self, section.sections);
        }
    };
    sections(sections, plan.sections);
    return texts;
}

} // namespace

TEST_CASE("the sample is a province's, a department's and a commune's plan")
{
    const auto plans = demoPlans();
    REQUIRE(plans);
    REQUIRE(plans->size() == 3);
    CHECK(plans->at(0).tasks.size() == 40);
    CHECK(plans->at(1).tasks.size() == 6);
    CHECK(plans->at(2).tasks.size() == 34);
    CHECK(plans->at(0).superiorLines.isEmpty());
    CHECK(plans->at(1).superiorLines == QStringList{QStringLiteral("UBND TỈNH MINH KHÊ (MẪU)")});
    CHECK(plans->at(2).superiorLines.isEmpty());
    for (const auto &plan : *plans) {
        CHECK(plan.year == 2026);
        CHECK(plan.number.isEmpty());
        CHECK(plan.footLine == QStringLiteral("Dữ liệu minh họa"));
        CHECK(plan.signer.name == QStringLiteral("(Họ và tên)"));
        CHECK(plan.recipients.last().startsWith(QStringLiteral("Lưu: VT")));
        CHECK(plan.duties.size() >= 5);
    }
    CHECK(*plans == *demoPlans());
}

TEST_CASE("every unit of the sample is marked as invented")
{
    const auto plans = demoPlans();
    REQUIRE(plans);
    const QRegularExpression unmarked(QStringLiteral("(minh khê|khe mây)(?! \\(mẫu\\))"),
                                      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &plan : *plans) {
        CHECK(plan.issuerLines.last().contains(QStringLiteral("(MẪU)")));
        for (const QString &text : allTexts(plan)) {
            INFO(text.toStdString());
            CHECK_FALSE(unmarked.match(text).hasMatch());
        }
    }
}

TEST_CASE("the sample breaks no rule of a plan")
{
    const auto plans = demoPlans();
    REQUIRE(plans);
    std::set<QString> uuids;
    for (const auto &plan : *plans) {
        CHECK(uuids.insert(plan.uuid).second);
        for (const auto &task : plan.tasks) {
            CHECK(uuids.insert(task.uuid).second);
            CHECK(task.sectionUuid);
            CHECK(task.paragraphUuid);
        }
        for (const auto &issue : domain::validate(plan)) {
            INFO(issue.code.toStdString() << " " << issue.args.join(QStringLiteral(", ")).toStdString());
            CHECK(issue.severity == domain::Severity::Note);
        }
    }
}

TEST_CASE("the sample is written once, and never over something")
{
    const auto office = GENERATE(DemoOffice::Commune, DemoOffice::Province);
    const test::TempDir dir;
    const QString folder = dir.file(QStringLiteral("dữ liệu mẫu/mới"));
    const auto files = writeDemo(folder, clockAt, quiet, office);
    REQUIRE(files);
    REQUIRE(files->size() == 3);
    for (const QString &file : *files)
        CHECK(QFileInfo(file).size() > 1000);

    DatabaseService database(clockAt);
    REQUIRE(database.open(files->first(), false));
    PlanService service(database);
    const auto list = service.list();
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    const auto expected = demoPlans(office);
    REQUIRE(expected);
    int done = 0, running = 0;
    for (const auto &plan : *expected) {
        const auto stored = service.find(plan.uuid);
        REQUIRE(stored);
        CHECK(domain::sameButForStatus(plan, stored->plan));
        for (const domain::Task &task : stored->plan.tasks) {
            done += task.status == domain::TaskStatus::Done;
            running += task.status == domain::TaskStatus::Running;
        }
    }
    CHECK(done > 15); // somebody told what became of them
    CHECK(running > 8);
    ActivityService log(database);
    ActivityFilter own;
    own.planUuid = expected->front().uuid;
    const auto sums = log.sums(own);
    REQUIRE(sums);
    CHECK(sums->rows > (office == DemoOffice::Commune ? 100 : 70));
    CHECK(sums->rows >= log.sums({})->rows - 1); // nothing was done for another's plan
    CHECK(sums->people.isComplete() == false);
    CHECK(sums->women.known < sums->people.known); // some women unknown
    CHECK(sums->people.hasEstimate);
    CHECK(sums->cost.value() > 50000000);
    const domain::DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto figures = FigureService(database).resolveAll(year);
    REQUIRE(figures);
    CHECK(figures->size() > 35);
    const auto measures = application::measures(database).value();
    for (const auto &figure : *figures)
        CHECK_FALSE(application::measureOf(measures, figure.measure).unit.isEmpty()); // all of the catalogue
    const auto rows = log.read(log.ids({}).value()).value();
    for (const auto &row : rows) {
        INFO(row.activity.title.toStdString());
        CHECK((row.activity.taskUuid.isEmpty() || row.activity.sectionKind.has_value()));
        CHECK(activityKindName(row.activity.kind) != row.activity.kind);
        for (const auto &issue : domain::checkActivity(row.activity, {&measures, std::nullopt, QDate(), QString()}))
            CHECK(issue.severity == domain::Severity::Note);
    }
    database.close();

    const QByteArray before = test::readAll(files->first());
    const auto again = writeDemo(folder, clockAt, quiet, office);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == QStringLiteral("demo.exists"));
    CHECK(test::readAll(files->first()) == before);
}

TEST_CASE("a sample that can't be finished leaves nothing behind")
{
    class CancelAtOnce final : public Progress {
    public:
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    const test::TempDir dir;
    const QString folder = dir.file(QStringLiteral("mẫu"));
    CHECK_FALSE(writeDemo(folder, clockAt, cancelled));
    CHECK(QDir(folder).isEmpty());
}

TEST_CASE("a sample says whose it is, and holds that office's rows alone", "[demo]")
{
    for (const DemoOffice office : {DemoOffice::Commune, DemoOffice::Province}) {
        const test::TempDir dir;
        const auto files = writeDemo(dir.file(QStringLiteral("mẫu")), clockAt, quiet, office);
        REQUIRE(files);
        DatabaseService database(clockAt);
        REQUIRE(database.open(files->first(), false));
        CHECK(SettingsService(database).office().value() == demoOfficeAnswers(office));
        const auto identities = OfficeService(database).identities().value();
        REQUIRE(identities.size() == 3);
        const auto plans = demoPlans(office).value();
        CHECK(plans.front().identityUuid == identities.front().identity.uuid);
        CHECK_FALSE(plans.back().identityUuid);
        const RecordService records(database);
        const auto committees = records.list<domain::Committee>().value();
        REQUIRE(committees.size() == 2);
        for (const auto &committee : committees)
            CHECK(committee.value.name.contains(office == DemoOffice::Commune ? QStringLiteral("xã Khe Mây") : QStringLiteral("tỉnh Minh Khê")));
        const auto documents = records.list<domain::IssuedDocument>().value();
        for (const auto &document : documents)
            CHECK(document.value.issuer.contains(QStringLiteral("xã ")) == (office == DemoOffice::Commune));
        CHECK(records.count<domain::CommunityModel>().value() >= 10);
        CHECK(records.count<domain::Inspection>().value() >= 4);
        CHECK(records.count<domain::CadreStock>().value() >= 10);
        CHECK(records.count<domain::Award>().value() >= 3);
        CHECK(records.count<domain::Collection>().value() == 1);
        CHECK(records.count<domain::ReportRequest>().value() >= 2);
        CHECK(records.count<domain::ActionMonth>().value() == 3);
    }
}

TEST_CASE("what is due in a sample is the office's own", "[demo][due]")
{
    for (const DemoOffice office : {DemoOffice::Commune, DemoOffice::Province}) {
        const test::TempDir dir;
        const auto files = writeDemo(dir.file(QStringLiteral("mẫu")), clockAt, quiet, office);
        REQUIRE(files);
        DatabaseService database(clockAt);
        REQUIRE(database.open(files->first(), false));
        const auto items = DueService(database).list({}).value();
        CHECK(items.size() > 20);
        const auto plans = demoPlans(office).value();
        for (const domain::DueItem &item : items) {
            INFO(item.title.toStdString());
            if (item.kind == domain::DueKind::Task && item.planUuid == plans.back().uuid)
                CHECK(office == DemoOffice::Commune); // a department's tasks are no duties of the province's
        }
        CHECK(std::any_of(items.begin(), items.end(), [](const auto &item) { return item.kind == domain::DueKind::Request && !item.doneOn; }));
        // one report is one row, whoever asks for it
        const auto reports = std::count_if(items.begin(), items.end(), [](const auto &item) {
            return !item.doneOn && (item.kind == domain::DueKind::Duty || item.kind == domain::DueKind::Request) && item.due && item.due->month() == 11;
        });
        CHECK((office != DemoOffice::Commune || reports == 1));
    }
}
