// Frozen reports: as they were, whatever happens afterwards; what changed; the same content for somebody else.
#include "application/activity_samples.h"
#include "application/activity_service.h"
#include "application/erasure_service.h"
#include "application/report_fixture.h"
#include "application/report_snapshot.h"
#include "storage/full_plan.h"

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

const QString paragraphUuid = u"00000000-0000-4000-8000-0000000000d1"_s;

/// A report with one sentence that holds a figure.
StoredReport written(ReportFile &file, const QString &text = u"Đã tổ chức 02 cuộc."_s)
{
    const StoredReport report = file.create(file.draft());
    const Plan before = file.document(report);
    Plan after = before;
    Section *section = leafOf(after.sections, SectionKind::Communication);
    REQUIRE(section);
    section->blocks = {paragraph(paragraphUuid, text)};
    Report now = report.report;
    ReportFigure figure;
    figure.id = u"sessions.total"_s;
    figure.text = u"02"_s;
    figure.value = 2;
    figure.sectionUuid = section->uuid;
    figure.paragraphUuid = paragraphUuid;
    now.figures = {figure};
    REQUIRE(file.reports.edit(report, before, after, now, u"report.draft"_s));
    return file.reports.find(report.report.uuid).value();
}

void change(ReportFile &file, const StoredReport &report, const std::function<void(Plan &)> &edit, const char *act = "text.edit")
{
    const Plan before = file.document(report);
    Plan after = before;
    edit(after);
    REQUIRE(file.plans.edit(report.documentId, before, after, {QString::fromLatin1(act), {}, 0}));
}

bool isChanged(ReportFile &file, const StoredReport &report)
{
    const auto lines = file.reports.list();
    REQUIRE(lines);
    for (const ReportLine &line : *lines)
        if (line.stored.id == report.id)
            return line.isChangedSince;
    FAIL("not listed");
    return false;
}

std::pair<ReportRevision, ChangeSet> freeze(ReportFile &file, const StoredReport &report, const QString &note = {})
{
    auto frozen = file.reports.freeze(file.reports.find(report.report.uuid).value(), note);
    INFO((frozen ? std::string() : (frozen.error().code + u' ' + frozen.error().detail).toStdString()));
    REQUIRE(frozen);
    return std::move(*frozen);
}

} // namespace

TEST_CASE("a snapshot is read back without loss", "[report]")
{
    ReportFile file;
    ReportSnapshot snapshot;
    snapshot.document = fullPlan();
    snapshot.document.document = DocumentKind::Report;
    snapshot.document.addressees = {u"UBND tỉnh \"mẫu\""_s};
    normalise(snapshot.document);
    snapshot.report.uuid = u"r-1"_s;
    snapshot.report.documentUuid = snapshot.document.uuid;
    snapshot.report.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    snapshot.report.estimates = {{u"sessions"_s, 12, std::nullopt, true}};
    snapshot.report.reasons = {{u"t-1"_s, u"thiếu kinh phí"_s, u"quý IV"_s}};
    ReportFacts &facts = snapshot.facts;
    facts.report = snapshot.report;
    ReportFact fact;
    fact.id = u"sessions.total"_s;
    fact.name = u"Cuộc truyền thông"_s;
    fact.unit = u"cuộc"_s;
    fact.value = 1000000000000000; // 10^15
    fact.ratio = 55.7;
    fact.isEstimate = true;
    fact.rows = 40;
    fact.known = 38;
    fact.source = {FigureOrigin::Entry, u"sessions"_s, snapshot.report.period, SectionKind::Communication, {u"x"_s, u"y"_s}};
    fact.before = 0;
    ReportFact unknown;
    unknown.id = u"attendances.women"_s;
    facts.facts = {fact, unknown};
    StoredActivity row;
    row.id = 7;
    row.version = 3;
    row.activity = activity(u"Nói chuyện \"pháp luật\""_s, QDate(2026, 3, 8));
    row.activity.sectionKind = SectionKind::Communication;
    row.activity.figures = {figure(u"attendances"_s, 60, 41)};
    row.activity.cost = 500000;
    facts.outstanding = facts.afterFormer = {row};
    facts.onlySession = row;
    facts.tasks = snapshot.document.tasks;
    facts.quarters = {{2026, 1, 4, true}, {2026, 2, std::nullopt, false}};
    KnownSum sum;
    sum.add(12);
    facts.costs = {{QString(), sum}, {u"Ngân sách xã"_s, sum}};
    facts.sections = {{SectionKind::Communication, {3, sum, KnownSum(), sum}}};
    facts.activities = 12;
    facts.registers.models = {CommunityModel{}};
    facts.registers.models.front().name = u"Câu lạc bộ"_s;
    facts.registers.committee = Committee{};
    facts.registers.committee->name = u"Ban"_s;
    Indicator indicator;
    indicator.code = u"6.3"_s;
    indicator.parts = {{AgencyLevel::Commune, IndicatorPart::Own}, {AgencyLevel::Province, IndicatorPart::Parts}};
    indicator.units = {{AgencyLevel::Commune, u"tin, bài"_s}};
    indicator.targets = {{2026, 12.5, false, true, true, true}};
    indicator.isCount = indicator.showsCounts = true;
    indicator.logMeasures = {u"news"_s};
    indicator.atLevel[AgencyLevel::Province].isCount = false;
    indicator.atLevel[AgencyLevel::Province].targets = std::vector<IndicatorTarget>{{2030, 80, true}};
    facts.indicators = {indicator};
    IndicatorValue value;
    value.uuid = u"v"_s;
    value.code = u"6.3"_s;
    value.year = 2026;
    value.numerator = 12;
    value.result = IndicatorResult::NotMet;
    facts.values = {value};
    FigureEntry entry;
    entry.uuid = u"x"_s;
    entry.measure = u"sessions"_s;
    entry.period = snapshot.report.period;
    entry.total = 12;
    entry.source = u"Công an xã"_s;
    facts.entries = {entry};
    ReportAnnexData annexes;
    Measure measure;
    measure.id = u"sessions"_s;
    measure.name = u"Cuộc truyền thông"_s;
    measure.unit = u"cuộc"_s;
    measure.group = u"communication"_s;
    measure.activityKinds = {u"talk"_s};
    annexes.measures = {measure};
    ModelYear year;
    year.uuid = u"y"_s;
    year.modelUuid = u"m"_s;
    year.year = 2026;
    year.members = 30;
    annexes.modelYears = {year};
    annexes.taskActivities = {{u"t-1"_s, {2, sum, KnownSum(), sum}}};
    annexes.photos = {{u"e-1"_s, u"ab12"_s, u"Mít tinh"_s, u"a.jpg"_s}, {u"e-2"_s, {}, u"…"_s, u"…"_s}};
    annexes.leftOut = {1, 2, 3, 4};
    snapshot.annexes = annexes;

    const QString json = snapshotJson(snapshot);
    const auto read = snapshotFrom(file.database, json);
    REQUIRE(read);
    CHECK(read->document == snapshot.document);
    CHECK(read->report == snapshot.report);
    CHECK(factsJson(read->facts) == factsJson(facts));
    CHECK(snapshotJson(*read) == json);
    REQUIRE(read->facts.facts.size() == 2);
    CHECK(read->facts.facts[0].source == fact.source);
    CHECK(read->facts.facts[0].value == fact.value);
    CHECK_FALSE(read->facts.facts[1].value);
    CHECK(read->facts.outstanding.front().activity == row.activity);
    CHECK(read->facts.tasks == facts.tasks);
    CHECK(read->facts.indicators == facts.indicators);
    CHECK(read->facts.values == facts.values);
    CHECK(read->facts.entries == facts.entries);
    CHECK(read->facts.registers.models == facts.registers.models);
    CHECK(read->facts.sections.front().second.cost == sum);
    REQUIRE(read->annexes);
    CHECK(read->annexes->measures == annexes.measures);
    CHECK(read->annexes->modelYears == annexes.modelYears);
    CHECK(read->annexes->taskActivities.at(u"t-1"_s).people == sum);
    CHECK(read->annexes->photos == annexes.photos);
    CHECK(read->annexes->leftOut == annexes.leftOut);
}

TEST_CASE("what is no revision is told as such", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    const QString good = freeze(file, report).first.content;
    for (const QString &broken : {QString(), u"{}"_s, u"[]"_s, u"{\"document\":{},\"report\":{}}"_s, u"{\"document\":{\"plan\":[{\"id\":\"x\"}]},\"report\":{}}"_s,
                                  u"{\"document\":{\"plan\":[{\"id\":1}]},\"report\":{}}"_s, good.left(good.size() / 2)}) {
        CAPTURE(broken.left(60).toStdString());
        CHECK_FALSE(snapshotFrom(file.database, broken));
    }
    CHECK(file.reports.differences(report, 5).error().code == u"report.not_frozen"_s);
}

TEST_CASE("a frozen report stays as it was; later changes are announced and lead to the next version", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    CHECK_FALSE(isChanged(file, report));
    const auto before = dump(file.database);
    const auto first = freeze(file, report);
    CHECK(first.first.number == 1);
    CHECK_FALSE(isChanged(file, report));
    const auto again = freeze(file, report);
    CHECK(again.first.uuid == first.first.uuid); // nothing changed: that one
    CHECK(again.second.isEmpty());
    const Plan then = file.document(report);

    // Number, date and signer come after the signature.
    const auto stored = file.plans.load(report.documentId);
    REQUIRE(file.plans.issue(stored->id, stored->version, u"35"_s, PartialDate::of(QDate(2026, 6, 4)), u"Nguyễn Văn Mẫu"_s));
    CHECK_FALSE(isChanged(file, report));
    CHECK(file.reports.differences(report, 1)->empty());

    change(file, report, [](Plan &plan) {
        std::get<Paragraph>(leafOf(plan.sections, SectionKind::Communication)->blocks[0]).text = RichText::plain(u"Đã tổ chức 03 cuộc."_s);
    });
    CHECK(isChanged(file, report));
    const auto frozen = frozenReport(file.database, report.report.uuid, 1);
    REQUIRE(frozen);
    CHECK(frozen->document == then);
    CHECK(frozen->report.figures == report.report.figures);

    const auto now = file.reports.differences(report, 1);
    REQUIRE(now);
    REQUIRE(now->size() == 1);
    CHECK(now->front().where.contains(u"Truyền thông, phổ biến pháp luật"_s));
    CHECK(now->front().before == u"Đã tổ chức 02 cuộc."_s);
    CHECK(now->front().after == u"Đã tổ chức 03 cuộc."_s);
    CHECK_FALSE(now->front().isFigure);

    const auto second = freeze(file, report, u"bổ sung số liệu tháng 6"_s);
    CHECK(second.first.number == 2);
    CHECK(second.first.note == u"bổ sung số liệu tháng 6"_s);
    CHECK_FALSE(isChanged(file, report));
    CHECK(file.reports.differences(report, 1, 2)->size() == 1);
    CHECK(file.reports.revisions(report.report.uuid)->size() == 2);
    CHECK(file.reports.list()->front().revisions == 2);
    CHECK(file.database.check(file.progress)->isEmpty());

    REQUIRE(file.plans.apply(second.second.inverted()));
    CHECK(file.reports.revisions(report.report.uuid)->size() == 1);
    CHECK(isChanged(file, report));
    REQUIRE(file.plans.apply(first.second.inverted()));
    CHECK(dump(file.database) != before); // the text was changed and issued meanwhile
    CHECK(file.reports.revisions(report.report.uuid)->empty());
}

TEST_CASE("an undone change is no change since the freezing", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    freeze(file, report);
    const Plan before = file.document(report);
    Plan after = before;
    after.title += u" (sửa)"_s;
    const auto done = file.plans.edit(report.documentId, before, after, {u"head.edit"_s, {}, 0});
    REQUIRE(done);
    CHECK(isChanged(file, report));
    REQUIRE(file.plans.apply(done->changes.inverted()));
    CHECK_FALSE(isChanged(file, report));
    StoredReport ticked = file.reports.find(report.report.uuid).value();
    ticked.report.sections = {{after.sections.front().uuid, true, true}};
    REQUIRE(file.reports.save(ticked, u"report.check"_s));
    CHECK_FALSE(isChanged(file, report)); // ticks are no content
    ticked = file.reports.find(report.report.uuid).value();
    ticked.report.estimates = {{u"sessions"_s, 12, 3, false}};
    REQUIRE(file.reports.save(ticked, u"report.estimate"_s));
    CHECK(isChanged(file, report));
    const auto told = file.reports.differences(file.reports.find(report.report.uuid).value(), 1);
    REQUIRE(told);
    CHECK(std::any_of(told->begin(), told->end(), [](const RevisionDifference &line) { return line.isFigure && line.before.isEmpty() && line.after.contains(u"12"_s); }));
}

TEST_CASE("rows that come late change figures, and that is told by figure", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    ActivityService log(file.database);
    Activity talk = activity(u"Nói chuyện"_s, QDate(2026, 3, 8));
    talk.kind = u"talk"_s;
    talk.sectionKind = SectionKind::Communication;
    talk.figures = {figure(u"sessions"_s, 1), figure(u"attendances"_s, 60, 41)};
    REQUIRE(log.add({talk}));
    freeze(file, report);
    const auto frozen = frozenReport(file.database, report.report.uuid);
    REQUIRE(frozen);
    const ReportFact *people = frozen->facts.fact(u"attendances.total"_s);
    REQUIRE(people);
    CHECK(people->value == 60);
    talk.uuid.clear();
    talk.title = u"Nói chuyện lần hai"_s;
    REQUIRE(log.add({talk}));
    const auto told = file.reports.differences(report, 1);
    REQUIRE(told);
    const auto line = std::find_if(told->begin(), told->end(), [](const RevisionDifference &one) { return one.before == u"60"_s; });
    REQUIRE(line != told->end());
    CHECK(line->after == u"120"_s);
    CHECK(line->isFigure);
    CHECK(freeze(file, report).first.number == 2); // figures of their own are a reason
    CHECK(frozenReport(file.database, report.report.uuid, 1)->facts.fact(u"attendances.total"_s)->value == 60);
}

TEST_CASE("the official figures of the whole year are a later round", "[report]")
{
    ReportFile file;
    const StoredReport report = file.create(file.draft(ReportKind::Year));
    freeze(file, report);
    const auto official = file.reports.freeze(file.reports.find(report.report.uuid).value(), {}, ReportRound::OfficialYear);
    REQUIRE(official);
    CHECK(official->first.number == 2);
    CHECK(official->first.round == ReportRound::OfficialYear);
    CHECK(file.reports.find(report.report.uuid)->report.round == ReportRound::OfficialYear);
    REQUIRE(file.plans.apply(official->second.inverted()));
    CHECK(file.reports.find(report.report.uuid)->report.round == ReportRound::Regular);
}

TEST_CASE("a removed report comes back with its frozen versions", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    freeze(file, report);
    const auto before = dump(file.database);
    const auto removed = file.reports.remove(file.reports.find(report.report.uuid).value());
    REQUIRE(removed);
    CHECK(file.records.list<ReportRevision>()->empty());
    REQUIRE(file.plans.apply(removed->inverted()));
    CHECK(dump(file.database) == before);
    CHECK(file.reports.revisions(report.report.uuid)->size() == 1);
}

TEST_CASE("what is erased for good goes out of texts, frozen versions and their history", "[report]")
{
    for (const QString &words : {u"Lò Thị Mẫu, 0912345678"_s, u"bà \"Mẫu\" \\ 12"_s}) {
        CAPTURE(words.toStdString());
        ReportFile file;
        const StoredReport report = written(file, u"Sự việc của "_s + words + u" đã được xử lý."_s);
        StoredReport stored = file.reports.find(report.report.uuid).value();
        stored.report.reasons = {{u"t"_s, u"do "_s + words, {}}};
        REQUIRE(file.reports.save(stored, u"report.reason"_s));
        freeze(file, report);
        change(file, report, [&](Plan &plan) {
            RichText text;
            text.append({u"Gặp "_s, false, false, {}});
            text.append({words, true, false, {}});
            std::get<Paragraph>(leafOf(plan.sections, SectionKind::Communication)->blocks[0]).text = text;
        });
        freeze(file, report);
        const ErasureTarget target{words, {}};
        const auto found = findForErasure(file.database, target);
        REQUIRE(found);
        CHECK(std::count_if(found->places.begin(), found->places.end(), [](const ErasurePlace &place) {
                  return place.where.contains(u"Bản chốt"_s) || place.where.contains(u"Frozen version"_s);
              }) == 2);
        REQUIRE(eraseForGood(file.database, target));
        CHECK(findForErasure(file.database, target)->isEmpty());
        for (int number : {1, 2}) {
            const auto frozen = frozenReport(file.database, report.report.uuid, number);
            REQUIRE(frozen);
            CHECK_FALSE(leafOf(const_cast<Plan &>(frozen->document).sections, SectionKind::Communication)->blocks.empty());
        }
        file.database.close();
        const QByteArray bytes = readAll(file.path);
        CHECK_FALSE(bytes.contains(words.toUtf8()));
        CHECK_FALSE(bytes.contains("0912345678"));
    }
}

TEST_CASE("the same content answers another request: other addressee, bases and outline", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    const Plan from = file.document(report);
    const auto before = dump(file.database);
    ReportDraft other;
    other.report.kind = ReportKind::Committee;
    other.report.period = report.report.period;
    other.outline = u"report-committee"_s;
    other.identity = file.identities.back();
    other.addressees = {u"Ban VSTBPN cấp tỉnh"_s};
    other.bases = {u"Thực hiện Công văn số 9/BVSTBPN ngày 01/6/2026 của Ban VSTBPN tỉnh"_s};
    const auto made = file.reports.useFor(report, other);
    REQUIRE(made);
    const Plan document = file.document(made->first);
    CHECK(document.addressees == QStringList{u"Ban VSTBPN cấp tỉnh"_s});
    CHECK(document.issuerLines == file.identities.back().issuerLines);
    CHECK(document.preamble.front().toPlain().startsWith(u"Thực hiện Công văn số 9/BVSTBPN"_s));
    Plan copy = document;
    const Section *communication = leafOf(copy.sections, SectionKind::Communication);
    REQUIRE(communication);
    REQUIRE(communication->blocks.size() == 1);
    CHECK(std::get<Paragraph>(communication->blocks[0]).text.toPlain() == u"Đã tổ chức 02 cuộc."_s);
    CHECK(std::get<Paragraph>(communication->blocks[0]).uuid != paragraphUuid);
    const auto spans = figureSpans(made->first.report, document);
    REQUIRE(spans.size() == 1);
    CHECK(spans[0].start == 11);
    CHECK(made->first.report.formerUuid == report.report.uuid);
    CHECK(file.document(report) == from);
    REQUIRE(file.plans.apply(made->second.inverted()));
    CHECK(dump(file.database) == before);
}

TEST_CASE("text that the other outline has no place for stands under other contents", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    ReportDraft other;
    other.outline = u"report-inspection"_s;
    other.identity = file.identities.front();
    const auto made = file.reports.useFor(report, other); // the period is the other one's
    REQUIRE(made);
    CHECK(made->first.report.period == report.report.period);
    const Plan document = file.document(made->first);
    const Section &last = document.sections.back();
    CHECK(last.heading.toPlain() == u"NỘI DUNG KHÁC"_s);
    const QString text = std::get<Paragraph>(last.blocks.back()).text.toPlain();
    CHECK(text == u"Đã tổ chức 02 cuộc."_s);
    CHECK(figureSpans(made->first.report, document).size() == 1);
    // What stays empty keeps its open place.
    Plan copy = document;
    CHECK_FALSE(leafOf(copy.sections, SectionKind::Proposals)->blocks.empty());
}

TEST_CASE("rows behind the last cut-off are told once, and count in no period twice", "[report]")
{
    ReportFile file;
    ReportDraft last = file.draft(ReportKind::Year, 2025);
    last.report.period.to = QDate(2025, 11, 15);
    REQUIRE(file.reports.freeze(file.create(last)));
    ActivityService log(file.database);
    const auto add = [&](const QString &title, QDate day) {
        Activity talk = activity(title, day);
        talk.kind = u"talk"_s;
        talk.sectionKind = SectionKind::Communication;
        talk.figures = {figure(u"attendances"_s, 10)};
        REQUIRE(log.add({talk}));
    };
    add(u"Trong kỳ trước"_s, QDate(2025, 11, 15));
    add(u"Sau ngày chốt"_s, QDate(2025, 12, 1));
    add(u"Trong kỳ này"_s, QDate(2026, 2, 1));
    NoProgress progress;
    // By the calendar they stand apart …
    const auto calendar = reportFacts(file.database, file.create(file.draft()).report, progress);
    REQUIRE(calendar);
    REQUIRE(calendar->afterFormer.size() == 1);
    CHECK(calendar->afterFormer.front().activity.title == u"Sau ngày chốt"_s);
    CHECK(calendar->fact(u"attendances.total"_s)->value == 10);
    // … and from the last cut-off on they are in the period.
    const auto former = file.reports.former(ReportKind::SixMonths, QDate(2026, 6, 30), file.identities.front().uuid);
    REQUIRE(former);
    REQUIRE(*former);
    ReportDraft since = file.draft();
    since.report.rule = PeriodRule::SinceCutOff;
    since.report.period = proposedPeriod(ReportKind::SixMonths, PeriodRule::SinceCutOff, 2026, (*former)->report);
    CHECK(since.report.period.from == QDate(2025, 11, 16));
    const auto whole = reportFacts(file.database, file.create(since).report, progress);
    REQUIRE(whole);
    CHECK(whole->afterFormer.empty());
    CHECK(whole->fact(u"attendances.total"_s)->value == 20);
}

TEST_CASE("the list is told whose data changed, and gathers nothing twice", "[report]")
{
    ReportFile file;
    const StoredReport first = written(file), second = file.create(file.draft(ReportKind::Year, 2024));
    freeze(file, first);
    freeze(file, second);
    NoProgress progress;
    const auto news = [&](const ReportNews &known = {}) {
        auto found = reportNews(file.database, known, progress);
        REQUIRE(found);
        return *found;
    };
    const auto quiet = news();
    CHECK(quiet.size() == 2);
    CHECK_FALSE(quiet[first.report.uuid].isOther);
    change(file, first, [](Plan &plan) { plan.title += u" (sửa)"_s; });
    CHECK_FALSE(news()[first.report.uuid].isOther); // its words are another matter
    CHECK(isChanged(file, first));

    ActivityService log(file.database);
    Activity late = activity(u"Buổi ghi muộn"_s, QDate(2026, 5, 5));
    late.figures = {figure(u"sessions"_s, 4)};
    REQUIRE(log.add({late}));
    const auto later = news(quiet);
    CHECK(later[first.report.uuid].isOther);
    CHECK_FALSE(later[second.report.uuid].isOther); // of another year
    CHECK(later[second.report.uuid].upTo == later[first.report.uuid].upTo);
    CHECK(news(later) == later);
    // from a job
    const auto own = reportNews(file.path, file.clock, {}, progress);
    REQUIRE(own);
    CHECK(*own == later);
    // known to the last act: taken over as it is, nothing is gathered
    auto wrong = later;
    wrong[second.report.uuid].isOther = true;
    CHECK(news(wrong)[second.report.uuid].isOther);
    struct Cancelled : Progress {
        bool isCancelled() const override { return true; }
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
    } cancelled;
    CHECK(reportNews(file.database, {}, cancelled).error().code == u"cancelled");
    freeze(file, first);
    CHECK_FALSE(news(later)[first.report.uuid].isOther);
}

TEST_CASE("a version that can't be read is told, and is no reason not to freeze again", "[report]")
{
    ReportFile file;
    const StoredReport report = written(file);
    freeze(file, report);
    auto revisions = file.reports.revisions(report.report.uuid).value();
    revisions.back().value.content = u"{\"version\": 99}"_s;
    REQUIRE(file.records.save(revisions.back().value, revisions.back().version));
    const auto differences = file.reports.differences(report, 1);
    REQUIRE_FALSE(differences);
    CHECK(differences.error().code == u"report.bad_revision");
    NoProgress progress;
    CHECK(reportNews(file.database, {}, progress));
    change(file, report, [](Plan &plan) { plan.title += u" (sửa)"_s; });
    CHECK(isChanged(file, report)); // the list says so
    CHECK(freeze(file, report).first.number == 2);
    CHECK_FALSE(isChanged(file, report));
}
