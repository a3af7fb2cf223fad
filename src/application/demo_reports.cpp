#include "application/demo_reports.h"

#include "application/demo_catalogue.h"
#include "application/due_service.h"
#include "application/record_service.h"
#include "application/report_draft.h"
#include "application/report_rows.h"

#include <QHash>
#include <QSet>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

struct Sample {
    const char *id; ///< also of the letter that asks for it
    DemoOffice office;
    QDate cutOff;
    bool isFrozen;
    const char *plan; ///< "" for none
    const char *task = "", *reason = "", *next = ""; ///< a task that was behind: why, and when it is made up for
};

/// In the order in which they were written.
std::vector<Sample> samples()
{
    return {{"commune-action-month-2025", DemoOffice::Commune, QDate(2025, 12, 15), true, ""},
            {"commune-6-months-2026", DemoOffice::Commune, QDate(2026, 5, 25), true, "commune-2026", "X07", "Tờ rơi của tỉnh chuyển về chậm", "tháng 6"},
            {"province-6-months-2026", DemoOffice::Province, QDate(2026, 5, 31), true, "province-2026", "T17", "Lớp tập huấn thứ ba trùng lịch của nhiều xã", "tháng 6"},
            {"commune-year-2026", DemoOffice::Commune, QDate(2026, 11, 15), false, "commune-2026"},
            {"province-year-2026", DemoOffice::Province, QDate(2026, 11, 20), false, "province-2026"}};
}

QString requestUuid(const QString &id) { return demoUuid(u"request/"_s + id); }

/// What is new in the document is named after its place in it, so that two samples are alike.
class Names {
public:
    explicit Names(QString id) : m_id(std::move(id)) {}

    /// Twice: with the headings, and with what was drafted below them.
    void give(Plan &document, Report &report)
    {
        sections(document.sections);
        sections(document.appendices);
        for (LegalBasis &basis : document.legalBases)
            one(basis.uuid);
        for (ReportFigure &figure : report.figures) {
            figure.sectionUuid = m_names.value(figure.sectionUuid, figure.sectionUuid);
            figure.paragraphUuid = m_names.value(figure.paragraphUuid, figure.paragraphUuid);
        }
        for (SectionCheck &check : report.sections)
            check.sectionUuid = m_names.value(check.sectionUuid, check.sectionUuid);
    }

private:
    void one(QString &uuid)
    {
        if (m_given.contains(uuid))
            return;
        const QString name = demoUuid(u"report/%1/%2"_s.arg(m_id).arg(m_given.size()));
        m_given.insert(name);
        m_names.insert(uuid, name);
        uuid = name;
    }
    void sections(std::vector<Section> &list)
    {
        for (Section &section : list) {
            one(section.uuid);
            for (Block &block : section.blocks)
                std::visit([this](auto &b) { one(b.uuid); }, block);
            sections(section.sections);
        }
    }

    QString m_id;
    QSet<QString> m_given;
    QHash<QString, QString> m_names;
};

Result<ReportDraft> draftOf(DatabaseService &database, const Sample &sample)
{
    const QString id = QLatin1String(sample.id);
    BD_ASSIGN(const auto request, DueService(database).request(requestUuid(id)));
    const auto identities = demoIdentities(sample.office);
    if (!request || identities.empty())
        return fail("demo.broken", {}, id);
    ReportDraft draft = draftFor(*request, identities.front(), sample.cutOff);
    draft.report.uuid = demoUuid(u"report/"_s + id);
    draft.report.period.to = sample.cutOff;
    draft.report.wholeEnd = proposedWholeEnd(draft.report.kind, draft.report.rule, draft.report.period);
    if (*sample.plan)
        draft.report.planUuid = demoUuid(QLatin1String(sample.plan) + u"/plan"_s);
    if (*sample.task)
        draft.report.reasons.push_back({demoUuid(u"%1/task/%2"_s.arg(QLatin1String(sample.plan), QLatin1String(sample.task))), QString::fromUtf8(sample.reason),
                                        QString::fromUtf8(sample.next)});
    return draft;
}

/// Its text is drafted before it is stored: the sample's history begins with a report that stands.
Result<StoredReport> add(DatabaseService &database, const Sample &sample, const ReportDraft &draft, Progress &progress)
{
    BD_ASSIGN(Plan document, beginDocument(database, draft));
    document.uuid = demoUuid(u"report/%1/document"_s.arg(QLatin1String(sample.id)));
    document.footLine = u"Dữ liệu minh họa"_s;
    Report report = draft.report;
    Names names{QLatin1String(sample.id)};
    names.give(document, report);
    BD_ASSIGN(const auto begun, storeReport(database, draft, report, document, u"report.add"_s));
    BD_ASSIGN(const ReportFacts facts, reportFacts(database, begun.first.report, progress));
    BD_ASSIGN(const auto patterns, sentencePatterns(database));
    const std::vector<SectionDraft> drafts = draftReport(facts, document, patterns);
    QStringList sections;
    for (const SectionDraft &one : drafts)
        sections.append(one.sectionUuid);
    Plan written = document;
    Report now = begun.first.report;
    takeDrafts(written, now, drafts, sections);
    if (sample.isFrozen) // what was sent had been read
        for (const QString &section : sections) {
            std::erase_if(now.sections, [&](const SectionCheck &check) { return check.sectionUuid == section; });
            now.sections.push_back({section, true, true});
        }
    names.give(written, now);
    BD_TRY(ReportService(database).edit(begun.first, document, written, now, u"report.draft"_s));
    return ReportService(database).load(begun.first.id);
}

} // namespace

Result<void> addDemoRequests(DatabaseService &database, DemoOffice office)
{
    BD_ASSIGN(const nlohmann::json file, demoFile(u"requests"_s));
    const auto text = [](const nlohmann::json &item, const char *key) { return QString::fromStdString(item.value(key, std::string())); };
    const auto day = [&](const nlohmann::json &item, const char *key) {
        const QDate date = QDate::fromString(text(item, key), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    std::vector<StoredRecord<ReportRequest>> all;
    for (const nlohmann::json &item : file.value(demoOfficeName(office).toStdString(), nlohmann::json::array())) {
        ReportRequest request;
        request.uuid = requestUuid(text(item, "id"));
        request.sender = text(item, "sender");
        request.number = text(item, "number");
        request.subject = text(item, "subject");
        request.date = day(item, "date");
        request.received = day(item, "received");
        request.due = day(item, "due");
        request.isStrict = item.value("strict", false);
        request.period = fromCode<Period>(text(item, "period"));
        request.doneOn = day(item, "done");
        request.doneBy = text(item, "by");
        all.push_back({0, 0, std::move(request)});
    }
    if (all.empty())
        return fail("demo.broken", {}, u"requests"_s);
    BD_TRY(RecordService(database).saveAll(all, u"registers.sample"_s, {}));
    return {};
}

Result<void> addDemoReports(DatabaseService &database, DemoOffice office, QDate after, QDate until, Progress &progress)
{
    for (const Sample &sample : samples()) {
        if (sample.office != office || (after.isValid() && sample.cutOff <= after) || sample.cutOff > until)
            continue;
        BD_ASSIGN(const ReportDraft draft, draftOf(database, sample));
        BD_ASSIGN(const StoredReport stored, add(database, sample, draft, progress));
        if (sample.isFrozen)
            BD_TRY(ReportService(database).freeze(stored));
    }
    return {};
}

} // namespace bd::application
