// Reports: begun, listed, changed, frozen, used again. Their text is a document (PlanService) and is edited as plans are; what
// they are about is a row of its own. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/plan_service.h"
#include "application/record_service.h"
#include "domain/issuing_identity.h"
#include "domain/report.h"

#include <QHash>

namespace bd::application {

struct StoredReport {
    qint64 id = 0;
    int version = 0;
    domain::Report report;
    qint64 documentId = 0; ///< for PlanService; 0 when the text has gone
};

struct ReportLine {
    StoredReport stored;
    QString title, addressees, number;      ///< of its document
    QString issuer;                         ///< as its head says; "" where none is named
    domain::PlanState state = domain::PlanState::Draft; ///< issued: number and date were given
    int revisions = 0;          ///< how often it was frozen
    bool isChangedSince = false; ///< its text, or a figure that stands in it, differs from the last frozen ones
    bool isDataChanged = false;  ///< the data behind it say something else: not told by list(), see reportNews()
};

/// Whether the data behind a frozen report say something else than its last version.
struct DataNews {
    int revision = 0; ///< the last one then
    qint64 upTo = 0;  ///< the last act of the history that was looked at
    bool isOther = false;
    bool operator==(const DataNews &) const = default;
};
using ReportNews = QHash<QString, DataNews>; ///< by the report's uuid

class DatabaseService;
struct ReportFacts;
/// Of all frozen reports. Asks the history first: facts are gathered only for a report behind whose last version something was counted,
/// and again only when more was since `known`. A version that can't be read says nothing here; list() tells it. Errors: those of
/// reportFacts(); cancelled.
Result<ReportNews> reportNews(DatabaseService &database, const ReportNews &known, Progress &progress);
/// Over a connection of its own, for jobs. Any thread.
Result<ReportNews> reportNews(const QString &dataFile, const Clock &clock, const ReportNews &known, Progress &progress);

/// What a report is begun with. Nothing but the period must be said.
struct ReportDraft {
    domain::Report report;             ///< without document
    std::optional<domain::IssuingIdentity> identity;
    QString outline;                   ///< "report-commune" …; "" the usual one for kind and identity
    std::optional<domain::Plan> received; ///< the superior's own outline, as read: taken in place of ours
    QString title;                     ///< "" as the outline says
    QStringList addressees;            ///< behind "Kính gửi:"; empty: whom the request names, else whom the identity reports to
    QStringList bases;                 ///< pasted: "Thực hiện Công văn số …"
    QStringList sections;              ///< ids of optional parts that are wanted; empty: the usual ones
};

/// The year that it is about: that of the middle of its period, so that 15/12/2025 to 14/12/2026 is 2026.
int reportYear(const domain::Report &report);
/// "6 tháng đầu năm 2026", "năm 2026", "giai đoạn 2021 - 2025", "từ ngày … đến ngày …": as its sentences name the period.
QString reportPeriodText(const domain::Report &report);
/// The end of the whole period where it goes on behind the cut-off: 30/6, 30/9, 31/12; none where the period is over, or has no
/// end of its own.
std::optional<QDate> proposedWholeEnd(domain::ReportKind kind, domain::PeriodRule rule, const domain::DayRange &period);
/// Which reports' cut-off one of this kind goes on from: those of 6 and 9 months from the year's; empty for those about a thing.
std::vector<domain::ReportKind> followedKinds(domain::ReportKind kind);
/// How a period is proposed. `former` is the report that it goes on from (ReportService::former): only PeriodRule::SinceCutOff asks for
/// it. A calendar period, or one of Decree 09, is what its name says; days that a former report has already are told (neighbours()).
domain::DayRange proposedPeriod(domain::ReportKind kind, domain::PeriodRule rule, int year, const std::optional<domain::Report> &former);
/// The days that its kind and year name: 1/1 to 30/6 …; none where the kind names none. A cut-off outside of them is told.
std::optional<domain::DayRange> periodByName(const domain::Report &report);
/// The period of equal kind one year before: what a comparison is with. 29/02 becomes 28/02.
domain::DayRange yearBefore(const domain::DayRange &period);
/// Whether the same days one year earlier are a period of their own: of more than a year they would be half the same days.
bool isComparable(const domain::DayRange &period);
/// What asks for a report, as the beginning of one: addressee, document, period, due.
ReportDraft draftFor(const domain::ReportRequest &request, const std::optional<domain::IssuingIdentity> &identity, QDate today);
ReportDraft draftFor(const domain::ReportingDuty &duty, const domain::Plan &plan, const std::optional<domain::IssuingIdentity> &identity, QDate today);

/// Another report of the same issuer, and what its period is to this one's.
struct ReportNeighbour {
    enum class Kind {
        SamePeriod, ///< of the same kind about the same period
        Overlaps,   ///< a former one, which has days of this period already: `period` is those days
        OnlyDraft,  ///< would be gone on from, if anybody had frozen it
    } kind = Kind::SamePeriod;
    QString name;   ///< "năm 2025"
    domain::DayRange period;
    bool isSent = false; ///< frozen or issued
};

/// One line of the table of what changed between two frozen revisions, or between the last one and now.
struct RevisionDifference {
    QString where;          ///< heading of the section, or the figure's name
    QString before, after;
    bool isFigure = false;
};

/// Errors: those of DatabaseService and PlanService; report.not_found, report.no_period, report.period_reversed, report.not_frozen,
/// conflict (args: title).
class ReportService {
public:
    explicit ReportService(DatabaseService &database);

    /// The newest cut-off first.
    Result<std::vector<ReportLine>> list() const;
    Result<StoredReport> load(qint64 id) const;
    Result<StoredReport> find(const QString &idOrUuid) const; ///< also a unique beginning of the uuid
    Result<std::optional<StoredReport>> ofDocument(const QString &documentUuid) const;
    /// Reports that answer the same duty or request already: told before another one is begun.
    Result<std::vector<ReportLine>> answering(const QString &requestUuid, const QString &dutyUuid) const;
    /// The last one of followedKinds() whose cut-off lies before `day`, of that issuing identity ("": that has none), that was frozen
    /// or issued, and is of an earlier year than `year` (0: that of `day`).
    Result<std::optional<StoredReport>> former(domain::ReportKind kind, QDate day, const QString &identityUuid = {}, int year = 0,
                                               const QString &issuer = {}) const;
    /// Other reports of its issuer that its period can't be read without. A report that isn't stored has none.
    Result<std::vector<ReportNeighbour>> neighbours(const domain::Report &report) const;

    /// Text and row, one act: "report.add". What the draft leaves open is set: a uuid, formerUuid, head, addressees.
    Result<std::pair<StoredReport, ChangeSet>> create(const ReportDraft &draft);
    /// "report.edit", or the caller's act ("report.check", "report.estimate" …).
    Result<ChangeSet> save(const StoredReport &report, const QString &act = QStringLiteral("report.edit"), const QStringList &args = {});
    /// Text, figures and row together as one act ("report.draft"): what taking over a draft does. `before` as for PlanService::edit.
    Result<ChangeSet> edit(const StoredReport &report, const domain::Plan &before, const domain::Plan &after, const domain::Report &now,
                           const QString &act, const QStringList &args = {});
    /// With its text; frozen revisions go along.
    Result<ChangeSet> remove(const StoredReport &report);

    /// "Chốt báo cáo": figures and text as they are now become the next revision. Nothing changed since the last one: that one.
    Result<std::pair<domain::ReportRevision, ChangeSet>> freeze(const StoredReport &report, const QString &note = {},
                                                               domain::ReportRound round = domain::ReportRound::Regular);
    Result<std::vector<StoredRecord<domain::ReportRevision>>> revisions(const QString &reportUuid) const;
    /// Between two frozen ones; `to` 0: the report as it is now. `facts`: of now, where they were gathered already; null: they are now.
    Result<std::vector<RevisionDifference>> differences(const StoredReport &report, int from, int to = 0, const ReportFacts *facts = nullptr) const;

    /// Its duty or request is done: the day it was sent, and its number. Offered once number and date are given, never silent.
    /// Nothing to mark: an empty change set.
    Result<ChangeSet> markAnswered(const StoredReport &report, QDate day, const QString &number);

    /// "Dùng cho yêu cầu khác": the same content with another addressee, bases and outline; sections find their text by kind.
    Result<std::pair<StoredReport, ChangeSet>> useFor(const StoredReport &report, const ReportDraft &other);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
