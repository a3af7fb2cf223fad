// Ways of a whole report, from one end to the other: the official figures of the year as a later round, the same content for
// another request, a Word file that comes back corrected.
#include "application/activity_samples.h"
#include "application/activity_service.h"
#include "application/corrected_file.h"
#include "application/report_export.h"
#include "application/report_filling.h"
#include "application/report_fixture.h"
#include "ooxml/document.h"
#include "ooxml/package.h"

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct Year : test::ReportFile {
    StoredReport report;

    explicit Year(ReportKind kind = ReportKind::Year)
    {
        talk(u"Truyền thông tại thôn Suối Trong"_s, QDate(2026, 3, 8), 120, 70);
        talk(u"Truyền thông tại thôn Đồi Cọ"_s, QDate(2026, 4, 10), 80, 41);
        report = create(draft(kind));
        REQUIRE(fillReport(database, report, progress));
        report = reports.load(report.id).value();
    }

    void talk(const QString &title, QDate day, qint64 people, qint64 women)
    {
        Activity one = activity(title, day);
        one.sectionKind = SectionKind::Communication;
        one.figures = {figure(u"sessions"_s, 1), figure(u"attendances"_s, people, women)};
        REQUIRE(ActivityService(database).add({one}));
    }

    QByteArray docx(const StoredReport &of, int revision = usualState)
    {
        const auto paper = gatherReport(database, of.id, revision);
        REQUIRE(paper);
        const auto made = renderReport(*paper, {}, {}, progress);
        REQUIRE(made);
        return made->docx;
    }
    QString text(const StoredReport &of, int revision = usualState) { return ooxml::plainText(ooxml::readDocument(docx(of, revision), progress).value()); }
};

bool has(const std::vector<RevisionDifference> &table, const QString &before, const QString &after)
{
    return std::any_of(table.begin(), table.end(), [&](const RevisionDifference &one) { return one.isFigure && one.before == before && one.after == after; });
}

QString sentenceWith(const Plan &plan, const QString &words)
{
    QString found;
    walkSections(plan.sections, [&](const Section &section, const QString &, int) {
        for (const Block &block : section.blocks)
            if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text.toPlain().contains(words) && found.isEmpty())
                found = paragraph->text.toPlain();
    });
    return found;
}

} // namespace

TEST_CASE("the official figures of the year: a later round with a table of what changed, the first one stays", "[report][walk]")
{
    Year file;
    REQUIRE(file.reports.freeze(file.report));
    const QByteArray first = file.docx(file.report);
    CHECK(file.text(file.report).contains(u"Lượt người dự\tlượt người\t200\t111"_s));

    file.talk(u"Truyền thông cuối năm"_s, QDate(2026, 12, 20), 50, 20);
    CHECK(file.docx(file.report) == first); // until somebody takes the new figures over
    REQUIRE(fillReport(file.database, file.report, file.progress));
    file.report = file.reports.load(file.report.id).value();
    CHECK(file.text(file.report).contains(u"250"_s));
    const auto official = file.reports.freeze(file.report, u"số liệu chính thức"_s, ReportRound::OfficialYear);
    REQUIRE(official);
    CHECK(official->first.number == 2);
    CHECK(official->first.round == ReportRound::OfficialYear);
    CHECK(official->first.note == u"số liệu chính thức");
    file.report = file.reports.load(file.report.id).value();
    const auto table = file.reports.differences(file.report, 1, 2);
    REQUIRE(table);
    CHECK(has(*table, u"200"_s, u"250"_s));
    CHECK(has(*table, u"111"_s, u"131"_s));
    CHECK(std::any_of(table->begin(), table->end(), [](const RevisionDifference &one) { return !one.isFigure && one.before != one.after; })); // the text too
    CHECK(file.docx(file.report, 1) == first);
    CHECK(file.text(file.report).contains(u"Lượt người dự\tlượt người\t250\t131"_s));
    CHECK(file.reports.list()->front().revisions == 2);
    CHECK_FALSE(file.reports.list()->front().isChangedSince);
    // once more without a change: none
    CHECK(file.reports.freeze(file.report, {}, ReportRound::OfficialYear)->first.number == 2);
}

TEST_CASE("the same content for another request is a report of its own, down to its Word file", "[report][walk]")
{
    Year file;
    REQUIRE(file.reports.freeze(file.report));
    const QByteArray first = file.docx(file.report);
    ReportRequest request;
    request.sender = u"Hội Liên hiệp Phụ nữ tỉnh Minh Khê (mẫu)"_s;
    request.number = u"77/HPN"_s;
    request.date = QDate(2026, 11, 2);
    request.subject = u"báo cáo kết quả thực hiện công tác bình đẳng giới năm 2026"_s;
    request.due = QDate(2026, 12, 1);
    DueService due(file.database);
    REQUIRE(due.saveRequest(request));
    const auto kept = due.list();
    REQUIRE(kept);
    const auto item = std::find_if(kept->begin(), kept->end(), [](const DueItem &one) { return one.kind == DueKind::Request; });
    REQUIRE(item != kept->end());
    const auto stored = due.request(item->key.section(u':', -1));
    REQUIRE(stored);
    ReportDraft other = draftFor(stored->value(), file.identities.front(), QDate(2026, 11, 21));
    other.outline = u"report-topic"_s;
    const auto made = file.reports.useFor(file.report, other);
    REQUIRE(made);
    const StoredReport used = made->first;
    CHECK(used.report.requestUuid == stored->value().uuid);
    CHECK(used.report.outlineName == u"report-topic");
    CHECK(used.report.period.from == file.report.report.period.from);
    const QString text = file.text(used);
    CHECK(text.contains(u"Hội Liên hiệp Phụ nữ tỉnh Minh Khê (mẫu)"_s));
    CHECK(text.contains(u"Công văn số 77/HPN ngày 02/11/2026"_s));
    CHECK(text.contains(u"200 lượt người"_s)); // what it says came along
    CHECK_FALSE(figureSpans(used.report, file.document(used)).empty());
    CHECK(text.contains(u"Lượt người dự\tlượt người\t200\t111"_s)); // with annexes of its own
    CHECK(file.reports.answering(used.report.requestUuid, {})->size() == 1);
    REQUIRE(file.reports.freeze(used));
    CHECK(file.text(used, 1) == text);
    CHECK(file.docx(file.report) == first); // the first one is none the worse
    REQUIRE(file.reports.markAnswered(used, QDate(2026, 11, 25), u"90/BC-UBND"_s));
    const auto after = due.list();
    CHECK(std::any_of(after->begin(), after->end(), [](const DueItem &one) { return one.kind == DueKind::Request && one.doneOn == QDate(2026, 11, 25); }));
}

TEST_CASE("a report's Word file comes back corrected: its text is taken over, tables of annexes are not, and that is told", "[report][walk]")
{
    Year file;
    const Plan record = file.document(file.report);
    const QString sentence = sentenceWith(record, u"200 lượt người"_s);
    INFO(sentence.toStdString());
    REQUIRE_FALSE(sentence.isEmpty());
    const QString path = file.dir.file(u"Bản sửa.docx"_s);
    NoProgress progress;

    // as it went out: nothing differs
    writeAll(path, file.docx(file.report));
    const auto same = readCorrectedFile(record, path, progress);
    REQUIRE(same);
    QStringList told;
    for (const auto &difference : same->differences)
        told << difference.field + u": "_s + difference.before.toPlain() + u" -> "_s + difference.after.toPlain();
    CHECK(told.join(u'\n') == QString());
    CHECK(same->annexes > 0);

    // a sentence, and a number in a table of an annex
    auto package = ooxml::Package::fromBytes(file.docx(file.report));
    REQUIRE(package);
    QString body = QString::fromUtf8(package->part(package->mainPart()));
    const QString start = sentence.left(sentence.indexOf(u' ', 6));
    REQUIRE(body.count(start) >= 1);
    body.replace(body.indexOf(start), start.size(), u"Trong kỳ, "_s + start);
    const qsizetype annex = body.lastIndexOf(u">111<"_s);
    REQUIRE(annex > 0);
    body.replace(annex, 5, u">999<"_s);
    package->setPart(package->mainPart(), body.toUtf8());
    writeAll(path, package->toBytes().value());
    const auto corrected = readCorrectedFile(record, path, progress);
    REQUIRE(corrected);
    REQUIRE(corrected->differences.size() == 1);
    CHECK(corrected->differences[0].after.toPlain() == u"Trong kỳ, "_s + sentence);
    CHECK(corrected->annexes == same->annexes);
    REQUIRE(file.plans.edit(file.report.documentId, record, withCorrections(record, *corrected, {0}), {u"plan.merge_back"_s, {corrected->fileName}}));
    const QString text = file.text(file.report);
    CHECK(text.contains(u"Trong kỳ, "_s + sentence.left(10)));
    CHECK(text.contains(u"Lượt người dự\tlượt người\t200\t111"_s));
    CHECK_FALSE(text.contains(u"999"_s));
    CHECK_FALSE(figureSpans(file.report.report, file.document(file.report)).empty()); // numbers are still found where they stand
}
