#include "application/demo_reports.h"

#include "application/demo_catalogue.h"
#include "application/office_identities.h"
#include "application/report_draft.h"
#include "application/report_rows.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

const QString province = u"tỉnh Minh Khê (mẫu)"_s;
const QString commune = u"xã Khe Mây (mẫu)"_s;

struct Sample {
    const char *id;
    bool isCommunes;
    ReportKind kind;
    int year;
    QDate cutOff;
    bool isFrozen;
    const char *document, *subject; ///< of the letter that asks for it; invented
};

/// In the order in which they were written.
std::vector<Sample> samples()
{
    return {{"commune-action-month-2025", true, ReportKind::ActionMonth, 2025, QDate(2025, 12, 15), true,
             "Công văn số 1120/SNV-BĐG ngày 05/12/2025", "báo cáo kết quả Tháng hành động năm 2025"},
            {"commune-6-months-2026", true, ReportKind::SixMonths, 2026, QDate(2026, 5, 31), true,
             "Công văn số 540/SNV-BĐG ngày 20/5/2026", "báo cáo kết quả công tác bình đẳng giới 6 tháng đầu năm 2026"},
            {"province-6-months-2026", false, ReportKind::SixMonths, 2026, QDate(2026, 6, 14), true,
             "Công văn số 2210/BNV-BĐG ngày 22/5/2026", "báo cáo kết quả công tác bình đẳng giới 6 tháng đầu năm 2026"},
            {"commune-year-2026", true, ReportKind::Year, 2026, QDate(2026, 11, 15), false,
             "Công văn số 1085/SNV-BĐG ngày 26/10/2026", "báo cáo kết quả công tác bình đẳng giới năm 2026"},
            {"province-year-2026", false, ReportKind::Year, 2026, QDate(2026, 11, 20), false,
             "Công văn số 5120/BNV-BĐG ngày 28/10/2026", "báo cáo kết quả công tác bình đẳng giới năm 2026"}};
}

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

std::optional<IssuingIdentity> issuerOf(const Sample &sample)
{
    const auto identities = identitiesFor(Office{province, sample.isCommunes ? commune : QString(), u"(Họ và tên)"_s});
    return identities.empty() ? std::nullopt : std::optional(identities.front());
}

ReportDraft draftOf(const Sample &sample, const QString &planUuid)
{
    ReportDraft draft;
    Report &report = draft.report;
    report.uuid = demoUuid(u"report/"_s + QLatin1String(sample.id));
    report.kind = sample.kind;
    report.rule = PeriodRule::Calendar;
    report.period = proposedPeriod(sample.kind, report.rule, sample.year, {});
    report.period.to = sample.cutOff;
    report.planUuid = planUuid;
    report.requester = sample.isCommunes ? u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s : u"Bộ Nội vụ"_s;
    report.requestDocument = QString::fromUtf8(sample.document);
    report.requestSubject = QString::fromUtf8(sample.subject);
    draft.identity = issuerOf(sample);
    // Asked for by the department of home affairs, addressed as the request says.
    draft.addressees = {report.requester};
    return draft;
}

/// Its text is drafted before it is stored: the sample's history begins with a report that stands.
Result<StoredReport> add(DatabaseService &database, const Sample &sample, const ReportDraft &draft, Progress &progress)
{
    BD_ASSIGN(Plan document, beginDocument(database, draft));
    document.uuid = demoUuid(u"report/%1/document"_s.arg(QLatin1String(sample.id)));
    document.identityUuid.reset(); // the sample's data file has no office of its own
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

Result<void> addDemoReports(DatabaseService &database, const std::vector<Plan> &plans, QDate after, QDate until, Progress &progress)
{
    for (const Sample &sample : samples()) {
        if ((after.isValid() && sample.cutOff <= after) || sample.cutOff > until)
            continue;
        const QString planUuid = sample.year == 2026 ? demoUuid((sample.isCommunes ? u"commune-2026"_s : u"province-2026"_s) + u"/plan"_s) : QString();
        const bool hasPlan = std::any_of(plans.begin(), plans.end(), [&](const Plan &plan) { return plan.uuid == planUuid; });
        BD_ASSIGN(const StoredReport stored, add(database, sample, draftOf(sample, hasPlan ? planUuid : QString()), progress));
        if (sample.isFrozen)
            BD_TRY(ReportService(database).freeze(stored));
    }
    return {};
}

} // namespace bd::application
