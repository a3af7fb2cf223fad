#include "application/due_service.h"
#include "application/labels.h"
#include "application/office_service.h"
#include "application/outline_catalogue.h"
#include "application/report_filling.h"
#include "application/report_snapshot.h"
#include "base/text/fold.h"
#include "cli/expected.h"
#include "cli/named_identity.h"
#include "cli/report_json.h"
#include "cli/verbs/verbs.h"
#include "domain/numbering.h"
#include "domain/outline_edit.h"
#include "domain/typed_date.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using application::ReportDraft;
using application::ReportService;
using application::StoredReport;
using domain::ReportKind;

Argument idArgument(QString &id)
{
    return {QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The report's number in the list, or its uuid")), true, &id};
}

QString kindCodes()
{
    QStringList codes;
    for (const ReportKind kind : domain::allValues<ReportKind>())
        if (kind != ReportKind::Other)
            codes.append(toCode(kind));
    return codes.join(QStringLiteral(", ")) + QStringLiteral(", 2026-01-01..2026-06-30");
}

Json documentJson(const application::StoredReport &report, const domain::Plan &document)
{
    Json addressees = Json::array(), recipients = Json::array();
    for (const QString &line : document.addressees)
        addressees.push_back(line.toStdString());
    for (const QString &line : document.recipients)
        recipients.push_back(line.toStdString());
    Json json{{"id", report.id}};
    json.update(reportJson(report.report));
    json["title"] = document.title.toStdString();
    json["number"] = document.number.isEmpty() ? Json(nullptr) : Json(document.number.toStdString());
    json["symbol"] = document.symbol.isEmpty() ? Json(nullptr) : Json(document.symbol.toStdString());
    json["date"] = document.date.toIso().isEmpty() ? Json(nullptr) : Json(document.date.toIso().toStdString());
    json["state"] = toCode(document.state).toStdString();
    json["addressees"] = std::move(addressees);
    json["recipients"] = std::move(recipients);
    return json;
}

class ReportNew final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("report"), QStringLiteral("new")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Begin a report and draft its text from what is known")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("--kind"), say(QT_TRANSLATE_NOOP("Cli", "KIND")),
                 say(QT_TRANSLATE_NOOP("Cli", "6m, 9m, year, action-month, topical, urgent, committee, inspection, multi-year, or a period FROM..TO")), false, &m_kind},
                {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")),
                 say(QT_TRANSLATE_NOOP("Cli", "The year that it is about; without it this year")), false, &m_year},
                {QStringLiteral("--rule"), say(QT_TRANSLATE_NOOP("Cli", "RULE")),
                 say(QT_TRANSLATE_NOOP("Cli", "How the period comes about: calendar, since-cut-off, decree-09")), false, &m_rule},
                {QStringLiteral("--cut-off"), say(QT_TRANSLATE_NOOP("Cli", "DATE")),
                 say(QT_TRANSLATE_NOOP("Cli", "The last day of what counts, where it isn't the period's end")), false, &m_cutOff},
                {QStringLiteral("--plan"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The plan whose tasks it is about")), false, &m_plan},
                {QStringLiteral("--request"), say(QT_TRANSLATE_NOOP("Cli", "WHICH")),
                 say(QT_TRANSLATE_NOOP("Cli", "The incoming request, or the duty of a plan, that it answers, as due list names it: kind, period and addressee come from it")), false, &m_request},
                {QStringLiteral("--subject"), say(QT_TRANSLATE_NOOP("Cli", "TEXT")),
                 say(QT_TRANSLATE_NOOP("Cli", "What it is about: of topical and urgent reports it stands in the heading")), false, &m_subject},
                {QStringLiteral("--title"), say(QT_TRANSLATE_NOOP("Cli", "TEXT")),
                 say(QT_TRANSLATE_NOOP("Cli", "The heading below BÁO CÁO, in place of the usual one")), false, &m_title},
                {QStringLiteral("--outline"), say(QT_TRANSLATE_NOOP("Cli", "NAME")),
                 say(QT_TRANSLATE_NOOP("Cli", "The outline: report-commune, report-department, report-province, report-action-month, report-topic, "
                                              "report-urgent, report-committee, report-inspection; without it the usual one")), false, &m_outline},
                {QStringLiteral("--identity"), say(QT_TRANSLATE_NOOP("Cli", "NAME")),
                 say(QT_TRANSLATE_NOOP("Cli", "In whose name it is issued; without it the one that goes with the outline")), false, &m_identity},
                {QStringLiteral("--to"), say(QT_TRANSLATE_NOOP("Cli", "WHOM")),
                 say(QT_TRANSLATE_NOOP("Cli", "The addressee behind \"Kính gửi\"; may be repeated")), false, &m_to},
                {QStringLiteral("--base"), say(QT_TRANSLATE_NOOP("Cli", "TEXT")),
                 say(QT_TRANSLATE_NOOP("Cli", "The document that it carries out, as cited; may be repeated")), false, &m_bases}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_TRY(checkArguments(session.clock().today()));
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Create));
        BD_ASSIGN(ReportDraft draft, draftOf(*database));
        ReportService reports(*database);
        BD_ASSIGN(const auto others, reports.answering(draft.report.requestUuid, draft.report.dutyUuid));
        BD_ASSIGN(const auto made, reports.create(draft));
        NoProgress progress;
        BD_TRY(application::fillReport(*database, made.first, progress));
        BD_ASSIGN(const StoredReport stored, reports.load(made.first.id));
        BD_ASSIGN(const auto document, application::PlanService(*database).load(stored.documentId));
        Json json = documentJson(stored, document.plan);
        json["sections"] = reportSectionsJson(document.plan, stored.report);
        json["answered_already"] = others.size();
        session.out().result(std::move(json));
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Begun as report %1: %2")).arg(stored.id).arg(document.plan.title));
        if (document.plan.title.contains(QChar(u'…')))
            session.out().note(say(QT_TRANSLATE_NOOP("Cli", "Its heading has an open place (…): --subject says what a report is about; in the window it can be written there.")));
        if (!others.empty())
            session.out().note(say(QT_TRANSLATE_NOOP("Cli", "The same request is answered by report %1 already.")).arg(others.front().stored.id));
        return ExitCode::Ok;
    }

private:
    /// What can be wrong without looking into a data file.
    Result<void> checkArguments(QDate today)
    {
        if (m_kind.isEmpty() && m_request.isEmpty())
            return fail("usage.bad_value", {QStringLiteral("--kind"), m_kind, expectedOneOf({kindCodes()})});
        if (!m_year.isEmpty()) {
            m_wantedYear = m_year.toInt();
            if (m_wantedYear < 1945 || m_wantedYear > 2200)
                return fail("usage.bad_value", {QStringLiteral("--year"), m_year, expectedYear()});
        }
        if (!m_rule.isEmpty()) {
            const auto rule = domain::fromCode<domain::PeriodRule>(m_rule);
            if (!rule || *rule == domain::PeriodRule::Chosen || *rule == domain::PeriodRule::Requested)
                return fail("usage.bad_value", {QStringLiteral("--rule"), m_rule, expectedOneOf({QStringLiteral("calendar, since-cut-off, decree-09")})});
            m_wantedRule = *rule;
        }
        if (!m_cutOff.isEmpty()) {
            m_wantedCutOff = domain::typedDay(m_cutOff, {m_wantedYear ? m_wantedYear : today.year(), today, false});
            if (!m_wantedCutOff)
                return fail("due.no_date", {m_cutOff});
        }
        if (!m_outline.isEmpty()) {
            QStringList known;
            for (const auto &outline : application::outlines(domain::DocumentKind::Report))
                known.append(outline.name);
            if (!known.contains(m_outline))
                return fail("outline.unknown", {m_outline, known.join(QStringLiteral(", "))});
        }
        return m_kind.isEmpty() ? Result<void>() : readKind(today);
    }

    Result<void> readKind(QDate today)
    {
        const auto kind = domain::fromCode<ReportKind>(m_kind);
        if (kind && *kind != ReportKind::Other) {
            m_wantedKind = *kind;
            return {};
        }
        const qsizetype at = m_kind.indexOf(QLatin1String(".."));
        const domain::DateHabit habit{today.year(), today, false};
        const auto from = domain::typedDay(m_kind.left(at), habit), to = domain::typedDay(m_kind.mid(at + 2), habit);
        if (at < 0 || !from || !to)
            return fail("usage.bad_value", {QStringLiteral("--kind"), m_kind, expectedOneOf({kindCodes()})});
        m_wantedKind = ReportKind::Other;
        m_wantedPeriod = domain::DayRange{*from, *to};
        return {};
    }

    Result<ReportDraft> draftOf(application::DatabaseService &database) const
    {
        const QDate today = database.clock().today();
        BD_ASSIGN(const auto identity, identityOf(database));
        ReportDraft draft;
        if (!m_request.isEmpty()) {
            BD_ASSIGN(draft, draftOfRequest(database, identity, today));
        }
        draft.identity = identity;
        draft.outline = m_outline;
        if (!m_subject.trimmed().isEmpty())
            draft.report.requestSubject = text::nfc(m_subject.simplified());
        draft.title = text::nfc(m_title.simplified());
        if (!m_to.isEmpty())
            draft.addressees = m_to;
        draft.bases = m_bases;
        BD_TRY(setPeriod(draft.report, database, identity, today));
        if (!m_plan.isEmpty()) {
            BD_ASSIGN(const auto plan, application::PlanService(database).find(m_plan));
            draft.report.planUuid = plan.plan.uuid;
        }
        return draft;
    }

    /// By the key that due list prints, by the uuid of the request or duty, or by its beginning.
    Result<ReportDraft> draftOfRequest(application::DatabaseService &database, const std::optional<domain::IssuingIdentity> &identity, QDate today) const
    {
        constexpr qsizetype shortest = 4;
        const QString wanted = m_request.trimmed().toLower();
        BD_ASSIGN(const auto items, application::DueService(database).list());
        std::optional<domain::DueTwin> found;
        for (const domain::DueItem &item : items) {
            std::vector<domain::DueTwin> places = item.twins; // asked for there too: its key is as good
            places.insert(places.begin(), {item.key, item.kind, item.planUuid, item.uuid, {}});
            for (const domain::DueTwin &place : places) {
                if (place.kind != domain::DueKind::Request && place.kind != domain::DueKind::Duty)
                    continue;
                if (place.key != wanted && (wanted.size() < shortest || !place.uuid.startsWith(wanted)))
                    continue;
                if (found)
                    return fail("report.no_request", {m_request});
                found = place;
            }
        }
        if (!found)
            return fail("report.no_request", {m_request});
        if (found->kind == domain::DueKind::Request) {
            BD_ASSIGN(const auto request, application::DueService(database).request(found->uuid));
            return request ? Result<ReportDraft>(application::draftFor(*request, identity, today)) : fail("report.no_request", {m_request});
        }
        BD_ASSIGN(const auto plan, application::PlanService(database).find(found->planUuid));
        for (const domain::ReportingDuty &duty : plan.plan.duties)
            if (duty.uuid == found->uuid)
                return application::draftFor(duty, plan.plan, identity, today);
        return fail("report.no_request", {m_request});
    }

    Result<void> setPeriod(domain::Report &report, application::DatabaseService &database, const std::optional<domain::IssuingIdentity> &identity, QDate today) const
    {
        if (m_wantedKind) {
            report.kind = *m_wantedKind;
            report.rule = m_wantedPeriod ? domain::PeriodRule::Chosen : m_wantedRule;
            BD_ASSIGN(const auto former, ReportService(database).former(report.kind, QDate(m_wantedYear ? m_wantedYear : today.year(), 12, 31),
                                                                       identity ? identity->uuid : QString()));
            report.period = m_wantedPeriod ? *m_wantedPeriod
                                           : application::proposedPeriod(report.kind, report.rule, m_wantedYear ? m_wantedYear : today.year(),
                                                                         former ? std::optional(former->report) : std::nullopt);
            report.wholeEnd.reset();
        }
        if (m_wantedCutOff)
            report.period.to = *m_wantedCutOff;
        if (!report.wholeEnd)
            report.wholeEnd = application::proposedWholeEnd(report.kind, report.rule, report.period);
        return {};
    }

    Result<std::optional<domain::IssuingIdentity>> identityOf(application::DatabaseService &database) const
    {
        BD_ASSIGN(const auto stored, application::OfficeService(database).identities());
        std::vector<domain::IssuingIdentity> all;
        for (const auto &one : stored)
            all.push_back(one.identity);
        BD_ASSIGN(const auto named, namedIdentity(all, m_identity));
        if (named)
            return named;
        const bool isCommittees = m_wantedKind == ReportKind::Committee || m_outline == QLatin1String("report-committee");
        for (const auto &one : all)
            if (isCommittees && one.kind == domain::AgencyKind::Committee)
                return std::optional(one);
        return all.empty() ? std::nullopt : std::optional(all.front());
    }

    QString m_kind, m_year, m_rule, m_cutOff, m_plan, m_request, m_outline, m_identity, m_subject, m_title;
    QStringList m_to, m_bases;
    std::optional<ReportKind> m_wantedKind;
    std::optional<domain::DayRange> m_wantedPeriod;
    std::optional<QDate> m_wantedCutOff;
    domain::PeriodRule m_wantedRule = domain::PeriodRule::Calendar;
    int m_wantedYear = 0;
};

class ReportList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("report"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the reports")); }
    std::vector<Argument> arguments() override { return {}; }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(auto lines, ReportService(*database).list());
        NoProgress progress;
        BD_ASSIGN(const auto news, application::reportNews(*database, {}, progress));
        Json rows = Json::array();
        for (auto &line : lines) {
            line.isDataChanged = news.value(line.stored.report.uuid).isOther;
            rows.push_back(reportLineJson(line));
            QStringList parts{QString::number(line.stored.id), domain::dayRangeText(line.stored.report.period), application::label(line.stored.report.kind),
                              line.title};
            if (line.revisions > 0)
                parts.append(line.isChangedSince  ? say(QT_TRANSLATE_NOOP("Cli", "(frozen %1 times, changed since)")).arg(line.revisions)
                             : line.isDataChanged ? say(QT_TRANSLATE_NOOP("Cli", "(frozen %1 times, its data have changed since)")).arg(line.revisions)
                                                  : say(QT_TRANSLATE_NOOP("Cli", "(frozen %1 times)")).arg(line.revisions));
            session.out().line(parts.join(QStringLiteral("  ")));
        }
        session.out().result({{"reports", std::move(rows)}});
        if (lines.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "There are no reports yet.")));
        return ExitCode::Ok;
    }
};

class ReportShow final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("report"), QStringLiteral("show")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Show a report: its text, and each figure with the number of rows behind it")); }
    std::vector<Argument> arguments() override
    {
        return {idArgument(m_id),
                {QStringLiteral("--revision"), say(QT_TRANSLATE_NOOP("Cli", "N")),
                 say(QT_TRANSLATE_NOOP("Cli", "As it was frozen the Nth time; without it as it is now")), false, &m_revision}};
    }

    Result<ExitCode> run(Session &session) override
    {
        const int revision = m_revision.isEmpty() ? 0 : m_revision.toInt();
        if (!m_revision.isEmpty() && revision <= 0)
            return fail("usage.bad_value", {QStringLiteral("--revision"), m_revision, expectedVersion()});
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        const ReportService reports(*database);
        BD_ASSIGN(StoredReport stored, reports.find(m_id));
        BD_ASSIGN(const auto shown, revision > 0 ? application::frozenReport(*database, stored.report.uuid, revision) : asItIs(*database, stored));
        stored.report = shown.report;
        Json json = documentJson(stored, shown.document);
        json["revision"] = revision > 0 ? Json(revision) : Json(nullptr);
        BD_ASSIGN(json["revisions"], revisionsJson(reports, stored.report.uuid));
        BD_ASSIGN(json["changed_since"], application::isChangedSinceFrozen(*database, stored));
        json["sections"] = reportSectionsJson(shown.document, shown.report);
        json["figures"] = reportFiguresJson(shown.facts, shown.document, shown.report);
        session.out().result(std::move(json));
        if (!session.out().isJson())
            tell(session.out(), shown.document, shown.facts);
        return ExitCode::Ok;
    }

private:
    static Result<application::ReportSnapshot> asItIs(application::DatabaseService &database, const StoredReport &stored)
    {
        NoProgress progress;
        return application::reportAsItIs(database, stored, progress);
    }

    static Result<Json> revisionsJson(const ReportService &reports, const QString &uuid)
    {
        Json list = Json::array();
        BD_ASSIGN(const auto revisions, reports.revisions(uuid));
        for (const auto &revision : revisions)
            list.push_back({{"number", revision.value.number},
                            {"frozen_at", revision.value.frozenAt.toStdString()},
                            {"round", toCode(revision.value.round).toStdString()},
                            {"note", revision.value.note.isEmpty() ? Json(nullptr) : Json(revision.value.note.toStdString())}});
        return list;
    }

    static void tell(Output &out, const domain::Plan &document, const application::ReportFacts &facts)
    {
        out.line(document.title);
        for (const QString &addressee : document.addressees)
            out.line(QStringLiteral("Kính gửi: ") + addressee);
        for (const domain::RichText &text : document.preamble)
            out.line(text.toPlain());
        domain::walkSections(document.sections, [&](const domain::Section &section, const QString &, int) {
            out.line(domain::sectionName(document, section.uuid));
            for (const domain::Block &block : section.blocks)
                if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                    out.line(QStringLiteral("  ") + paragraph->text.toPlain());
        });
        for (const domain::RichText &text : document.closing)
            out.line(text.toPlain());
        out.line();
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Figures, by id, with the number of rows behind each:")));
        for (const application::ReportFact &fact : facts.facts)
            out.line(QStringLiteral("  %1  %2: %3 %4  (%5)")
                         .arg(fact.id, fact.name, factText(fact, facts), fact.unit, say(QT_TRANSLATE_NOOP("Cli", "%1 rows")).arg(rowsBehind(fact, facts))));
    }

    QString m_id, m_revision;
};

class ReportFreeze final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("report"), QStringLiteral("freeze")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Freeze a report: figures and text as they are now become a numbered version")); }
    std::vector<Argument> arguments() override
    {
        return {idArgument(m_id),
                {QStringLiteral("--note"), say(QT_TRANSLATE_NOOP("Cli", "TEXT")), say(QT_TRANSLATE_NOOP("Cli", "What changed since the version before")), false, &m_note},
                {QStringLiteral("--official-year"), {}, say(QT_TRANSLATE_NOOP("Cli", "These are the official figures of the whole year, a later round")), false, &m_isOfficial}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        ReportService reports(*database);
        BD_ASSIGN(const StoredReport stored, reports.find(m_id));
        BD_ASSIGN(const auto before, reports.revisions(stored.report.uuid));
        const auto round = m_isOfficial ? domain::ReportRound::OfficialYear : stored.report.round;
        BD_ASSIGN(const auto done, reports.freeze(stored, m_note, round));
        const bool isNew = !done.second.isEmpty();
        Json changes = Json::array();
        std::vector<application::RevisionDifference> differences;
        if (isNew && !before.empty()) {
            BD_ASSIGN(differences, reports.differences(stored, before.back().value.number, done.first.number));
        }
        for (const auto &difference : differences)
            changes.push_back({{"where", difference.where.toStdString()},
                               {"before", difference.before.toStdString()},
                               {"after", difference.after.toStdString()},
                               {"figure", difference.isFigure}});
        session.out().result({{"id", stored.id},
                              {"revision", done.first.number},
                              {"new", isNew},
                              {"frozen_at", done.first.frozenAt.toStdString()},
                              {"round", toCode(done.first.round).toStdString()},
                              {"changes", std::move(changes)}});
        session.out().line((isNew ? say(QT_TRANSLATE_NOOP("Cli", "Report %1 is frozen as version %2."))
                                  : say(QT_TRANSLATE_NOOP("Cli", "Nothing changed in report %1 since version %2.")))
                               .arg(stored.id).arg(done.first.number));
        for (const auto &difference : differences)
            session.out().line(QStringLiteral("  %1: %2 → %3").arg(difference.where, orDash(difference.before), orDash(difference.after)));
        return ExitCode::Ok;
    }

private:
    static QString orDash(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

    QString m_id, m_note;
    bool m_isOfficial = false;
};

} // namespace

std::unique_ptr<Verb> makeReportNew() { return std::make_unique<ReportNew>(); }
std::unique_ptr<Verb> makeReportList() { return std::make_unique<ReportList>(); }
std::unique_ptr<Verb> makeReportShow() { return std::make_unique<ReportShow>(); }
std::unique_ptr<Verb> makeReportFreeze() { return std::make_unique<ReportFreeze>(); }

} // namespace bd::cli
