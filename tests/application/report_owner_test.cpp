// Whose figures a report counts: a data file belongs to one place (docs/adr/0038).
#include "application/activity_service.h"
#include "application/office_service.h"
#include "application/overview_service.h"
#include "application/remarks.h"
#include "application/report_facts_fixture.h"
#include "application/settings_service.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

bool isRemarked(const std::vector<domain::Issue> &issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const domain::Issue &issue) { return issue.code == u"foreign_issuer"_s; });
}

/// A report begun in that name, in the sample's file.
domain::Report reportOf(SampleReport &sample, const domain::IssuingIdentity &identity)
{
    ReportDraft draft;
    draft.report = sample.report;
    draft.report.uuid = newUuid();
    draft.report.planUuid.clear();
    draft.identity = identity;
    draft.identity->uuid.clear();
    const auto made = ReportService(sample.database).create(draft);
    INFO((made ? std::string() : (made.error().code + made.error().detail).toStdString()));
    REQUIRE(made);
    return made->first.report;
}

void forgetOffice(SampleReport &sample)
{
    OfficeService office(sample.database);
    const auto identities = office.identities().value();
    for (const StoredIdentity &one : identities)
        REQUIRE(office.remove(one.identity.uuid, one.version));
    REQUIRE(SettingsService(sample.database).setOffice({}));
}

} // namespace

TEST_CASE("a report in another office's name is remarked upon, in the file of a known office only", "[report-owner]")
{
    SampleReport sample;
    for (const domain::IssuingIdentity &identity : demoIdentities(DemoOffice::Commune)) { // the division and the committee are the office too
        sample.report = reportOf(sample, identity);
        CHECK(sample.facts().setting.fileOffice.isEmpty());
    }
    const auto province = demoIdentities(DemoOffice::Province).front();
    const domain::Report foreign = reportOf(sample, province);
    sample.report = foreign;
    const ReportFacts facts = sample.facts();
    CHECK(facts.setting.fileOffice == u"UBND xã Khe Mây (mẫu)"_s);
    const auto issues = checkReport(facts, domain::Plan(), QDate(2026, 7, 1));
    REQUIRE(isRemarked(issues));
    for (const domain::Issue &issue : issues)
        if (issue.code == u"foreign_issuer"_s) {
            CHECK(issue.severity == domain::Severity::Warning);
            CHECK(issue.args.front() == u"UBND xã Khe Mây (mẫu)"_s);
            CHECK(issue.args.back().contains(u"Minh Khê"_s, Qt::CaseInsensitive));
        }
    forgetOffice(sample);
    CHECK(sample.facts().setting.fileOffice.isEmpty());
    CHECK_FALSE(isRemarked(checkReport(sample.facts(), domain::Plan(), QDate(2026, 7, 1))));
}

TEST_CASE("in the office's own file everything counts; in a file of nobody known, other offices' plans don't", "[report-owner]")
{
    SampleReport sample;
    const qint64 before = sample.facts().activities;
    const auto received = demoPlans(DemoOffice::Commune)->back();
    domain::Activity activity;
    activity.title = u"Dự hội nghị triển khai kế hoạch của tỉnh"_s;
    activity.from = activity.to = QDate(2026, 3, 3);
    activity.planUuid = received.uuid;
    REQUIRE(ActivityService(sample.database).add({activity}));
    CHECK(reportSetting(sample.database, sample.report)->foreignPlans.isEmpty());
    CHECK(sample.facts().activities == before + 1);
    forgetOffice(sample);
    CHECK(reportSetting(sample.database, sample.report)->foreignPlans == QStringList{received.uuid});
    CHECK(sample.facts().activities == before);
}

TEST_CASE("plans that were received beside the office's own are not counted as its work", "[report-owner]")
{
    SampleReport sample;
    const auto plans = demoPlans(DemoOffice::Commune).value();
    CHECK(OfficeService(sample.database).receivedPlans().value() == QStringList{plans.back().uuid});
    const auto overview = OverviewService(sample.database).read({2026, {}, QDate(2026, 11, 16)});
    REQUIRE(overview);
    CHECK(overview->plans == QStringList{plans.front().title});
    CHECK(overview->counts.total() == int(plans.front().tasks.size()));
    const auto chosen = OverviewService(sample.database).read({2026, plans.back().uuid, QDate(2026, 11, 16)});
    REQUIRE(chosen);
    CHECK(chosen->counts.total() == int(plans.back().tasks.size()));
    forgetOffice(sample);
    CHECK(OfficeService(sample.database).receivedPlans()->isEmpty());
}

TEST_CASE("places whose names begin alike are two places", "[report-owner]")
{
    SampleReport sample;
    domain::IssuingIdentity other = demoIdentities(DemoOffice::Commune).front();
    other.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE"_s};
    other.name = u"UBND xã Khe"_s;
    sample.report = reportOf(sample, other);
    CHECK(sample.facts().setting.fileOffice == u"UBND xã Khe Mây (mẫu)"_s);
}

TEST_CASE("a committee is the office of the People's Committee that it stands under", "[report-owner]")
{
    struct Row {
        DemoOffice office;
        QStringList issuer, superior;
        bool isOwn;
    };
    const QStringList committee{u"BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ"_s};
    const Row rows[] = {
        {DemoOffice::Commune, committee + QStringList{u"XÃ KHE MÂY (MẪU)"_s}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s}, true},
        {DemoOffice::Commune, committee + QStringList{u"XÃ KHE MÂY (MẪU)"_s}, {u"UBND XÃ KHE MÂY (MẪU), TỈNH MINH KHÊ (MẪU)"_s}, true},
        {DemoOffice::Commune, {u"PHÒNG VĂN HÓA - XÃ HỘI"_s}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s}, true},
        {DemoOffice::Commune, committee + QStringList{u"XÃ KHE"_s}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE"_s}, false},
        {DemoOffice::Commune, committee + QStringList{u"XÃ HỘI SƠN"_s}, {u"ỦY BAN NHÂN DÂN"_s, u"XÃ HỘI SƠN"_s}, false},
        {DemoOffice::Province, committee + QStringList{u"TỈNH MINH KHÊ (MẪU)"_s}, {u"ỦY BAN NHÂN DÂN"_s, u"TỈNH MINH KHÊ (MẪU)"_s}, true},
        {DemoOffice::Province, committee + QStringList{u"TỈNH MINH"_s}, {u"ỦY BAN NHÂN DÂN"_s, u"TỈNH MINH"_s}, false},
    };
    for (const Row &row : rows) {
        INFO(row.issuer.join(u' ').toStdString());
        SampleReport sample({QDate(2026, 1, 1), QDate(2026, 11, 10)}, row.office);
        const qint64 all = sample.facts().activities;
        OfficeService office(sample.database);
        domain::IssuingIdentity only; // among the identities stands the People's Committee alone
        const auto identities = office.identities().value();
        for (const StoredIdentity &one : identities) {
            const bool isPeoplesCommittee = one.identity.issuerLines.value(0).startsWith(u"ỦY BAN NHÂN DÂN"_s);
            if (isPeoplesCommittee)
                only = one.identity;
            else
                REQUIRE(office.remove(one.identity.uuid, one.version));
        }
        if (only.uuid.isEmpty()) {
            only.name = u"UBND tỉnh Minh Khê (mẫu)"_s;
            only.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"TỈNH MINH KHÊ (MẪU)"_s};
            only.uuid = newUuid();
            REQUIRE(office.save(only, 0));
        }
        domain::IssuingIdentity who = only;
        who.name = row.issuer.join(u' ');
        who.issuerLines = row.issuer;
        who.superiorLines = row.superior;
        sample.report = reportOf(sample, who);
        const ReportFacts facts = sample.facts();
        CHECK(facts.setting.fileOffice.isEmpty() == row.isOwn);
        CHECK(isRemarked(checkReport(facts, domain::Plan(), QDate(2026, 7, 1))) != row.isOwn);
        if (row.isOwn) {
            CHECK(facts.setting.foreignPlans.isEmpty());
            CHECK(facts.activities == all);
        }
    }
}

TEST_CASE("without identities a cut-off is followed by who is called alike", "[report-owner]")
{
    SampleReport sample;
    forgetOffice(sample);
    ReportService reports(sample.database);
    const auto freeze = [&](const domain::IssuingIdentity &identity, QDate cutOff) {
        sample.report.kind = domain::ReportKind::Year;
        sample.report.period = {QDate(2025, 1, 1), cutOff};
        const domain::Report made = reportOf(sample, identity);
        const auto stored = reports.find(made.uuid);
        REQUIRE(stored);
        REQUIRE(reports.freeze(*stored));
        return made.uuid;
    };
    const auto commune = demoIdentities(DemoOffice::Commune).front(), province = demoIdentities(DemoOffice::Province).front();
    const auto former = [&](const QString &issuer) {
        const auto found = reports.former(domain::ReportKind::Year, QDate(2026, 1, 1), {}, 2026, issuer).value();
        return found ? found->report.uuid : QString();
    };
    const QString own = freeze(commune, QDate(2025, 11, 15));
    CHECK(former({}) == own);
    const QString others = freeze(province, QDate(2025, 11, 30));
    CHECK(former({}).isEmpty()); // two offices' reports, and nobody says which
    domain::Plan head;
    head.issuerLines = commune.issuerLines;
    CHECK(former(head.issuer()) == own);
    head.issuerLines = province.issuerLines;
    CHECK(former(head.issuer()) == others);
    // What is begun goes on from its own issuer's.
    sample.report.period = {QDate(2026, 1, 1), QDate(2026, 11, 15)};
    CHECK(reports.find(reportOf(sample, commune).uuid)->report.formerUuid == own);
    CHECK(reports.find(reportOf(sample, province).uuid)->report.formerUuid == others);
}
