// What a frozen version prints: text and annexes as they were, whatever became of the data file since (ADR 40).
#include "application/activity_samples.h"
#include "application/erasure_service.h"
#include "application/evidence_service.h"
#include "application/language.h"
#include "application/office_service.h"
#include "application/report_content.h"
#include "application/report_export.h"
#include "application/report_facts_fixture.h"
#include "application/report_filling.h"
#include "application/report_snapshot.h"
#include "application/report_workbook.h"
#include "domain/outline_edit.h"
#include "ooxml/document.h"
#include "storage/statement.h"

#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pixel(bool isDark = false)
{
    return QByteArray::fromBase64(isDark ? "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mMQAAAAEgARCN69wwAAAABJRU5ErkJggg=="
                                         : "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==");
}

/// The sample's year as a report of its commune, with two photos, stored and drafted.
struct Frozen : SampleReport {
    Language language{"en"}; ///< of remarks
    ReportService reports{database};
    PlanService plans{database};
    StoredReport stored;
    QStringList photos;

    Frozen()
    {
        ReportDraft draft;
        draft.report = report;
        draft.report.uuid.clear();
        const auto identities = OfficeService(database).identities();
        REQUIRE(identities);
        draft.identity = identities->front().identity;
        const auto made = reports.create(draft);
        INFO((made ? std::string() : (made.error().code + u' ' + made.error().detail).toStdString()));
        REQUIRE(made);
        stored = made->first;
        REQUIRE(fillReport(database, stored, progress));
        add(u"mít tinh.png"_s, u"Mít tinh ngày 08/3"_s, pixel());
        add(u"tập huấn.png"_s, u"Lớp tập huấn"_s, pixel(true));
        change([&](Report &now) { now.photos = photos; });
    }

    void add(const QString &name, const QString &caption, const QByteArray &bytes)
    {
        EvidenceService evidence(database);
        REQUIRE(evidence.add(u"report"_s, stored.report.uuid, {{name, u"image/png"_s, bytes, {}, false, false}}));
        Evidence added = evidence.list(stored.report.uuid)->back();
        added.caption = caption;
        added.hasConsent = true;
        REQUIRE(evidence.save(added));
        photos << added.uuid;
    }

    void change(const std::function<void(Report &)> &edit)
    {
        stored = reports.load(stored.id).value();
        edit(stored.report);
        REQUIRE(reports.save(stored));
        stored = reports.load(stored.id).value();
    }

    void write(const QString &sentence)
    {
        const Plan before = plans.load(stored.documentId)->plan;
        Plan after = before;
        after.closing.push_back(RichText::plain(sentence));
        REQUIRE(plans.edit(stored.documentId, before, after, {u"text.edit"_s, {}, 0}));
    }

    int freeze()
    {
        stored = reports.load(stored.id).value();
        const auto done = reports.freeze(stored);
        INFO((done ? std::string() : (done.error().code + u' ' + done.error().detail).toStdString()));
        REQUIRE(done);
        return done->first.number;
    }

    void issue(const QString &number)
    {
        const auto now = plans.load(stored.documentId);
        REQUIRE(plans.issue(now->id, now->version, number, PartialDate::of(QDate(2026, 11, 20)), u"Nguyễn Văn Mẫu"_s));
    }

    ReportPaper paper(int revision = usualState)
    {
        auto made = gatherReport(database, stored.id, revision);
        INFO((made ? std::string() : (made.error().code + u' ' + made.error().detail).toStdString()));
        REQUIRE(made);
        return std::move(*made);
    }

    void sql(const char *statement)
    {
        INFO(statement);
        auto made = storage::Statement::fromText(database.session(), QString::fromUtf8(statement));
        REQUIRE(made);
        REQUIRE(made->run());
    }
};

/// All that leaves the program: the Word file, the spreadsheet, the charts.
struct Printed {
    QByteArray docx, xlsx;
    std::vector<documents::Chart> charts;
    QString text;
    QStringList remarks;
    explicit Printed(Frozen &file, int revision = usualState)
    {
        const ReportPaper paper = file.paper(revision);
        auto made = renderReport(paper, {}, photoBytes(file.database, paper), file.progress);
        REQUIRE(made);
        docx = made->docx;
        remarks = made->remarks;
        text = ooxml::plainText(ooxml::readDocument(docx, file.progress).value());
        xlsx = reportWorkbook(paper).value();
        charts = reportCharts(paper);
    }
    bool isLike(const Printed &other) const { return docx == other.docx && xlsx == other.xlsx && charts == other.charts; }
};

bool says(const QStringList &remarks, const QString &words)
{
    return std::any_of(remarks.begin(), remarks.end(), [&](const QString &remark) { return remark.contains(words); });
}

/// Every source of every annex says something else.
void changeEverything(Frozen &file)
{
    for (const char *statement :
         {"UPDATE activity SET title = title || ' (sửa)', people = people + 7, women = women + 3, cost = cost + 1000, result = 'khác'",
          "UPDATE activity_figure SET total = total + 11, women = women + 2", "UPDATE figure_entry SET total = total + 1000, women = women + 1, source = 'nơi khác'",
          "UPDATE community_model SET name = name || ' X', state = 'ended', place = 'nơi khác'",
          "UPDATE model_year SET members = 999, women = 998, sessions = 997, helped = 996, notes = 'khác'",
          "UPDATE inspection SET findings = 'khác', unit_name = 'đơn vị khác'", "UPDATE recommendation SET text = 'khác', outcome = 'khác'",
          "UPDATE issued_document SET title = 'khác', number = '0/K'", "UPDATE committee SET name = 'Ban khác'", "UPDATE committee_member SET is_woman = 1",
          "UPDATE committee_meeting SET contents = 'khác'", "UPDATE award SET recipient = 'khác'", "UPDATE cadre_stock SET total = total + 5, women = women + 5",
          "UPDATE indicator_value SET numerator = numerator + 1, source = 'nơi khác', reason = 'khác', result = NULL",
          "UPDATE task SET title = title || ' (sửa)', status = 'done', status_reason = 'khác' WHERE plan_id <> (SELECT id FROM plan ORDER BY id DESC LIMIT 1)",
          "UPDATE evidence SET caption = 'chú thích khác', name = 'khác.png'"})
        file.sql(statement);
}

void removeEverything(Frozen &file)
{
    for (const char *table : {"activity_figure", "activity", "figure_entry", "model_year", "community_model", "recommendation", "inspection", "issued_document",
                              "committee_meeting", "committee_member", "committee", "award", "cadre_stock", "indicator_value", "evidence"})
        file.sql((std::string("DELETE FROM ") + table).c_str());
}

} // namespace

TEST_CASE("a frozen version prints the same bytes when every source has changed, and when it is gone", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    const Printed then(file, 1);
    // all that can change is in it
    CHECK(then.text.contains(u"hoạt động, "_s));
    CHECK(then.text.contains(u"KẾT QUẢ THỰC HIỆN NHIỆM VỤ"_s));
    CHECK(then.text.contains(u"CÁC MÔ HÌNH"_s));
    CHECK(then.text.contains(u"Ảnh 1. Mít tinh ngày 08/3"_s));
    REQUIRE_FALSE(then.charts.empty());
    const Printed live(file, workingState);
    CHECK(live.text == then.text);

    changeEverything(file);
    const Printed changed(file, 1);
    CHECK(changed.text == then.text);
    CHECK(changed.isLike(then));
    CHECK_FALSE(Printed(file, workingState).text == then.text);

    removeEverything(file);
    const Printed gone(file, 1);
    CHECK(gone.text == then.text);
    CHECK(gone.isLike(then));
}

TEST_CASE("without a version a frozen report goes out as it was frozen, a rewritten one as it is", "[report][frozen]")
{
    Frozen file;
    CHECK(file.paper().revision == 0);
    REQUIRE(file.freeze() == 1);
    const Printed then(file);
    CHECK(file.paper().revision == 1);
    CHECK(then.isLike(Printed(file, 1)));
    CHECK(then.remarks == Printed(file, 1).remarks);
    const auto fromJob = gatherReport(file.path, file.clock, file.stored.id);
    REQUIRE(fromJob);
    CHECK(fromJob->revision == 1);

    // the log goes on: the frozen one goes out, and that is said beside it
    changeEverything(file);
    const Printed later(file);
    CHECK(later.isLike(then));
    CHECK(later.remarks.size() == then.remarks.size() + 1);
    CHECK(says(later.remarks, u"1"_s));
    const ReportPaper working = file.paper(workingState);
    CHECK(working.revision == 0);
    CHECK_FALSE(working.remarks.isEmpty());

    // what is being typed counts as rewriting, stored or not
    Plan typed = file.plans.load(file.stored.documentId)->plan;
    CHECK(gatherReport(file.database, file.stored.id, usualState, {}, nullptr, &typed)->revision == 1);
    typed.closing.push_back(RichText::plain(u"Đang gõ dở"_s));
    const auto half = gatherReport(file.database, file.stored.id, usualState, {}, nullptr, &typed);
    REQUIRE(half);
    CHECK(half->revision == 0);
    CHECK(half->document.closing == typed.closing);

    file.write(u"Câu viết thêm sau khi chốt."_s);
    const Printed rewritten(file);
    CHECK(file.paper().revision == 0);
    CHECK(rewritten.text.contains(u"Câu viết thêm sau khi chốt."_s));
    CHECK(rewritten.text.contains(u"chú thích khác"_s)); // with the annexes of now
    CHECK(Printed(file, 1).isLike(then));
}

TEST_CASE("each version carries the number that it was issued with", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    CHECK(Printed(file).text.contains(u"DỰ THẢO"_s));
    file.issue(u"88"_s);
    CHECK(file.freeze() == 1); // number and date are no change
    for (int revision : {usualState, 1}) {
        const Printed issued(file, revision);
        CHECK(issued.text.contains(u"Số: 88/BC-"_s));
        CHECK_FALSE(issued.text.contains(u"DỰ THẢO"_s));
        CHECK(issued.text.contains(u"Nguyễn Văn Mẫu"_s));
    }
    // reopened, changed, issued anew, frozen: the second one has the new number, the first one keeps its own
    const auto now = file.plans.load(file.stored.documentId);
    REQUIRE(file.plans.setState(now->id, now->version, PlanState::Draft));
    file.write(u"Số liệu chính thức cả năm."_s);
    CHECK(Printed(file, 1).text.contains(u"Số: 88/BC-"_s));
    CHECK_FALSE(Printed(file, 1).text.contains(u"DỰ THẢO"_s));
    file.issue(u"120"_s);
    REQUIRE(file.freeze() == 2);
    CHECK(Printed(file).text.contains(u"Số: 120/BC-"_s));
    const Printed first(file, 1);
    CHECK(first.text.contains(u"Số: 88/BC-"_s));
    CHECK_FALSE(first.text.contains(u"120/BC-"_s));
    CHECK_FALSE(first.text.contains(u"Số liệu chính thức cả năm."_s));
}

TEST_CASE("a version that was never issued stays a draft, whatever number came to the next one", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    file.write(u"Câu thứ hai."_s);
    file.issue(u"120"_s);
    REQUIRE(file.freeze() == 2);
    const Printed first(file, 1);
    CHECK(first.text.contains(u"DỰ THẢO"_s));
    CHECK_FALSE(first.text.contains(u"120/BC-"_s));
}

TEST_CASE("what only annexes show is a reason for the next version, and stands in the table of what changed", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    EvidenceService evidence(file.database);
    Evidence photo = evidence.find(file.photos.front())->value();
    photo.caption = u"Mít tinh tại trụ sở xã"_s;
    REQUIRE(evidence.save(photo));
    file.sql("UPDATE model_year SET members = 999");
    CHECK(file.freeze() == 2);
    const auto told = file.reports.differences(file.stored, 1, 2);
    REQUIRE(told);
    CHECK(std::any_of(told->begin(), told->end(), [](const RevisionDifference &one) {
        return one.before == u"Mít tinh ngày 08/3" && one.after == u"Mít tinh tại trụ sở xã" && one.where.contains(u"mít tinh.png"_s);
    }));
    CHECK(std::any_of(told->begin(), told->end(), [](const RevisionDifference &one) { return one.isFigure && one.after.contains(u"999"_s); }));
    CHECK(file.freeze() == 2);
    CHECK(Printed(file, 1).text.contains(u"Ảnh 1. Mít tinh ngày 08/3"_s));
    CHECK(Printed(file).text.contains(u"Ảnh 1. Mít tinh tại trụ sở xã"_s));
}

TEST_CASE("one rule says for the list, the table of what changed, the export and freezing whether a version is overtaken", "[report][frozen]")
{
    Frozen file;
    file.sql("UPDATE inspection SET findings = 'ban đầu'");
    file.change([](Report &now) { now.wholeEnd.reset(); });
    REQUIRE(file.freeze() == 1);
    REQUIRE_FALSE(frozenReport(file.database, file.stored.report.uuid)->facts.registers.inspections.empty());
    REQUIRE_FALSE(frozenReport(file.database, file.stored.report.uuid)->facts.registers.documents.empty());
    int version = 1;
    const auto differences = [&] {
        const auto told = file.reports.differences(file.stored, version);
        REQUIRE(told);
        return told->size();
    };
    CHECK(differences() == 0);
    const QString overtaken = u"The data file says something else meanwhile"_s;

    // what only the tables of registers show: the words are as they were, the data aren't
    for (const char *statement : {"UPDATE inspection SET findings = 'đã sửa'", "UPDATE issued_document SET title = 'tên khác'"}) {
        file.sql(statement);
        CHECK_FALSE(isChangedSinceFrozen(file.database, file.stored).value());
        CHECK(says(file.paper().remarks, overtaken));
        CHECK(differences() > 0);
        CHECK(file.freeze() == ++version);
        CHECK(differences() == 0);
        CHECK_FALSE(says(file.paper().remarks, overtaken));
        CHECK(file.freeze() == version);
    }
    // what the report is about
    const std::vector<std::function<void(Report &)>> edits{
        [](Report &now) { now.wholeEnd = QDate(2026, 12, 31); }, [](Report &now) { now.wholeEnd.reset(); },
        [](Report &now) { now.kind = now.kind == ReportKind::Topical ? ReportKind::Urgent : ReportKind::Topical; },
        [](Report &now) { now.requester = u"Sở khác (mẫu)"_s; }, [](Report &now) { now.requestDocument = u"Công văn số 9/K"_s; },
        [](Report &now) { now.requestSubject = u"việc khác"_s; }, [](Report &now) { now.requestUuid.clear(), now.requestDocument.clear(); }};
    for (const auto &edit : edits) {
        file.change(edit);
        INFO(version);
        CHECK(isChangedSinceFrozen(file.database, file.stored).value());
        CHECK(differences() > 0);
        CHECK(file.paper().revision == 0);
        CHECK(file.freeze() == ++version);
        CHECK(differences() == 0);
        CHECK_FALSE(isChangedSinceFrozen(file.database, file.stored).value());
    }
}

TEST_CASE("an undone edit of an activity and a photo of it are no other data", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    const auto then = reportAsItIs(file.database, file.stored, file.progress);
    REQUIRE(then);
    REQUIRE_FALSE(then->facts.outstanding.empty());
    const StoredActivity &row = then->facts.outstanding.front();
    file.sql("UPDATE activity SET version = version + 2"); // an edit and its undoing
    REQUIRE(EvidenceService(file.database).add(u"activity"_s, row.activity.uuid, {{u"ảnh.png"_s, u"image/png"_s, pixel(true), {}, false, false}}));
    const auto now = reportAsItIs(file.database, file.stored, file.progress);
    REQUIRE(now);
    CHECK(now->facts.outstanding.front().version != row.version);
    CHECK(now->facts.outstanding.front().evidence != row.evidence);
    CHECK(hasSameData(*then, *now));
    CHECK(file.reports.differences(file.stored, 1)->empty());
    CHECK(file.freeze() == 1);
    file.sql("UPDATE activity SET result = 'khác'");
    CHECK_FALSE(hasSameData(*then, reportAsItIs(file.database, file.stored, file.progress).value()));
}

TEST_CASE("a version of an earlier program is read, and what it lacks is said", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    const auto revisions = file.reports.revisions(file.stored.report.uuid);
    auto content = nlohmann::json::parse(revisions->front().value.content.toStdString());
    REQUIRE(content["version"] == 2);
    content["version"] = 1;
    content.erase("annexes");
    auto update = storage::Statement::fromText(file.database.session(), u"UPDATE report_revision SET content = ?"_s);
    REQUIRE(update);
    REQUIRE(update->run({QString::fromStdString(content.dump())}));
    const auto old = frozenReport(file.database, file.stored.report.uuid, 1);
    REQUIRE(old);
    CHECK_FALSE(old->annexes);
    for (int revision : {usualState, 1}) {
        const ReportPaper paper = file.paper(revision);
        CHECK(paper.revision == 1);
        CHECK(paper.photos.size() == 2);
        CHECK_FALSE(paper.taskActivities.empty());
        CHECK(says(paper.remarks, u"Version 1 was frozen by an earlier program"_s));
    }
    CHECK(file.freeze() == 1); // nothing that was kept has changed
    file.sql("UPDATE evidence SET caption = 'chú thích khác'");
    CHECK(Printed(file, 1).text.contains(u"chú thích khác"_s)); // as the remark says
    file.write(u"Câu mới."_s);
    CHECK(file.freeze() == 2);
    CHECK(file.reports.differences(file.stored, 1, 2));
}

TEST_CASE("a photo whose consent was taken back stays at home, also from a frozen version", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    const QString leftOut = u"left out: nobody marked that those shown agreed"_s;
    CHECK_FALSE(says(Printed(file, 1).remarks, leftOut));
    EvidenceService evidence(file.database);
    Evidence photo = evidence.find(file.photos.front())->value();
    photo.hasConsent = false;
    REQUIRE(evidence.save(photo));
    const Printed printed(file, 1);
    CHECK_FALSE(printed.text.contains(u"Mít tinh ngày 08/3"_s));
    CHECK(printed.text.contains(u"Ảnh 1. Lớp tập huấn"_s));
    CHECK(says(printed.remarks, leftOut));
    CHECK(file.paper(1).photos.size() == 1);
}

TEST_CASE("a photo that is erased for good goes out of frozen versions too, down to the bytes", "[report][frozen]")
{
    Frozen file;
    REQUIRE(file.freeze() == 1);
    EvidenceService evidence(file.database);
    const Evidence photo = evidence.find(file.photos.front())->value();
    const ErasureTarget target{{}, photo.sha256};
    const auto found = findForErasure(file.database, target);
    REQUIRE(found);
    CHECK(std::any_of(found->places.begin(), found->places.end(), [](const ErasurePlace &place) {
        return place.where.contains(u"Bản chốt"_s) || place.where.contains(u"Frozen version"_s);
    }));
    const ReportService reports(file.database);
    const auto step = file.reports.remove(file.reports.load(file.stored.id).value()); // a step of undo that holds the version
    REQUIRE(step);
    CHECK(holdsErased(*step, target));
    REQUIRE(file.plans.apply(step->inverted()));
    REQUIRE(eraseForGood(file.database, target));
    CHECK(findForErasure(file.database, target)->isEmpty());

    const Printed printed(file, 1);
    CHECK(printed.text.contains(u"Ảnh 1. ảnh đã gỡ bỏ"_s));
    CHECK(printed.text.contains(u"Ảnh 2. Lớp tập huấn"_s));
    CHECK_FALSE(printed.text.contains(u"Mít tinh ngày 08/3"_s));
    NoProgress progress;
    const ReportPaper paper = file.paper(1);
    const QString data = file.dir.file(u"bc.json"_s);
    REQUIRE(exportReport(paper, data, {}, {}, progress));
    CHECK(readAll(data).contains("ảnh đã gỡ bỏ"));

    file.database.close();
    const QByteArray bytes = readAll(file.path);
    CHECK_FALSE(bytes.contains(photo.sha256.toLatin1()));
    CHECK_FALSE(bytes.contains(u"Mít tinh ngày 08/3"_s.toUtf8()));
    CHECK_FALSE(bytes.contains(u"mít tinh.png"_s.toUtf8()));
    CHECK_FALSE(bytes.contains(pixel()));
    CHECK(bytes.contains(pixel(true)));
}

TEST_CASE("words that are erased for good go out of what annexes keep", "[report][frozen]")
{
    Frozen file;
    const QString words = u"bà Lò Thị Mẫu, thôn Suối Trong"_s;
    EvidenceService evidence(file.database);
    Evidence photo = evidence.find(file.photos.front())->value();
    photo.caption = u"Thăm "_s + words;
    REQUIRE(evidence.save(photo));
    auto note = storage::Statement::fromText(file.database.session(), u"UPDATE model_year SET notes = ?"_s);
    REQUIRE(note);
    REQUIRE(note->run({u"giúp "_s + words}));
    REQUIRE(file.freeze() == 1);
    REQUIRE(eraseForGood(file.database, {words, {}}));
    CHECK(Printed(file, 1).text.contains(u"Ảnh 1. Thăm …"_s));
    file.database.close();
    CHECK_FALSE(readAll(file.path).contains(words.toUtf8()));
}
