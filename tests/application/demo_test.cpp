#include "application/demo.h"
#include "application/figure_service.h"
#include "application/measure_catalogue.h"
#include "application/plan_service.h"
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
    const test::TempDir dir;
    const QString folder = dir.file(QStringLiteral("dữ liệu mẫu/mới"));
    const auto files = writeDemo(folder, clockAt, quiet);
    REQUIRE(files);
    REQUIRE(files->size() == 4);
    for (const QString &file : *files)
        CHECK(QFileInfo(file).size() > 1000);

    DatabaseService database(clockAt);
    REQUIRE(database.open(files->first(), false));
    PlanService service(database);
    const auto list = service.list();
    REQUIRE(list);
    REQUIRE(list->size() == 3);
    const auto expected = demoPlans();
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
    CHECK(done > 20); // somebody told what became of them
    CHECK(running > 20);
    ActivityService log(database);
    ActivityFilter commune;
    commune.planUuid = expected->at(2).uuid;
    const auto sums = log.sums(commune);
    REQUIRE(sums);
    CHECK(sums->rows > 100);
    CHECK(sums->people.isComplete() == false);
    CHECK(sums->women.known < sums->people.known); // some women unknown
    CHECK(sums->people.hasEstimate);
    CHECK(sums->cost.value() > 50000000);
    const domain::DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto figures = FigureService(database).resolveAll(year);
    REQUIRE(figures);
    CHECK(figures->size() > 40);
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
    const auto again = writeDemo(folder, clockAt, quiet);
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
