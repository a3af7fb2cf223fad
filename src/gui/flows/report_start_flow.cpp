#include "gui/flows/report_start_flow.h"

#include "application/earlier_report.h"
#include "application/labels.h"
#include "domain/due.h"
#include "domain/typed_date.h"
#include "gui/commands/context.h"
#include "gui/dialogs/report_start_dialog.h"
#include "gui/flows/known_senders.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace bd::gui {

using application::ReportDraft;
using application::StoredReport;
using domain::DueItem;
using domain::DueKind;
using domain::ReportKind;

namespace {

struct ReportStart {
    Q_DECLARE_TR_FUNCTIONS(ReportStart)
};

constexpr std::size_t mostWishes = 12, mostEarlier = 8;

std::vector<domain::IssuingIdentity> identities(const Services &services)
{
    std::vector<domain::IssuingIdentity> all;
    if (const auto stored = services.office.identities()) {
        for (const application::StoredIdentity &one : *stored)
            all.push_back(one.identity);
    }
    return all;
}

/// In whose name the office reports as a rule: the cut-off of another one's report says nothing about its own.
QString ownIdentity(const Services &services)
{
    const auto all = identities(services);
    return all.empty() ? QString() : all.front().uuid;
}

/// The report of the season, or of this kind.
ReportDraft emptyDraft(const Services &services, std::optional<ReportKind> kind = {}, std::optional<int> year = {})
{
    ReportDraft draft;
    const auto [usual, usualYear] = seasonalReport(services.clock.today());
    domain::Report &report = draft.report;
    report.kind = kind.value_or(usual);
    const int about = year.value_or(kind ? services.clock.today().year() : usualYear);
    const QDate end = application::proposedPeriod(report.kind, domain::PeriodRule::Calendar, about, std::nullopt).to;
    const auto former = services.reports.former(report.kind, end.isValid() ? end : services.clock.today(), ownIdentity(services));
    const auto last = former && *former ? std::optional((*former)->report) : std::nullopt;
    report.rule = last ? domain::PeriodRule::SinceCutOff : domain::PeriodRule::Calendar;
    report.period = application::proposedPeriod(report.kind, report.rule, about, last);
    const auto all = identities(services);
    if (!all.empty())
        draft.identity = all.front();
    return draft;
}

/// What a row of what is due asks for; nothing where it is gone.
std::optional<ReportWish> wishOf(const Services &services, const DueItem &item)
{
    const auto all = identities(services);
    const auto identity = all.empty() ? std::nullopt : std::optional(all.front());
    ReportWish wish;
    QStringList parts{item.title};
    if (item.kind == DueKind::Request) {
        const auto request = services.due.request(item.uuid);
        if (!request || !*request)
            return std::nullopt;
        wish.draft = application::draftFor(**request, identity, services.clock.today());
        wish.outlineName = (*request)->outlineName;
    } else if (item.kind == DueKind::Duty) {
        const auto plan = services.plans.find(item.planUuid);
        if (!plan)
            return std::nullopt;
        const auto &duties = plan->plan.duties;
        const auto duty = std::find_if(duties.begin(), duties.end(), [&](const auto &one) { return one.uuid == item.uuid; });
        if (duty == duties.end())
            return std::nullopt;
        wish.draft = application::draftFor(*duty, plan->plan, identity, services.clock.today());
    } else if (item.kind == DueKind::ActionMonth) {
        const QDate day = item.due.value_or(item.start.value_or(services.clock.today()));
        wish.draft = emptyDraft(services, ReportKind::ActionMonth, day.month() <= 2 ? day.year() - 1 : day.year());
        wish.draft.report.due.reset();
    } else {
        return std::nullopt;
    }
    const domain::Report &report = wish.draft.report;
    if (report.due)
        parts << ReportStart::tr("due %1").arg(domain::dueText(*report.due, report.isStrict));
    wish.text = parts.join(QStringLiteral(" · "));
    return wish;
}

std::vector<ReportWish> wishes(const Services &services)
{
    std::vector<ReportWish> found;
    application::DueQuery query;
    query.withDone = false;
    query.withPast = false;
    const auto items = services.due.list(query);
    for (const DueItem &item : items ? *items : std::vector<DueItem>()) {
        if (found.size() == mostWishes)
            break;
        if (item.kind != DueKind::Request && item.kind != DueKind::Duty)
            continue;
        if (auto wish = wishOf(services, item))
            found.push_back(std::move(*wish));
    }
    return found;
}

QString lineText(const application::ReportLine &line)
{
    const QString days = domain::dayRangeText(line.stored.report.period);
    return (line.title.isEmpty() ? application::label(line.stored.report.kind) : line.title) + QStringLiteral(" (") + days + QLatin1Char(')');
}

ReportStartOffer offerOf(CommandContext &context, const ReportWish &begin)
{
    const Services &services = context.services();
    ReportStartOffer offer;
    offer.draft = begin.draft;
    offer.outlineName = begin.outlineName;
    offer.identities = identities(services);
    offer.plans = services.plans.list().value_or(std::vector<application::PlanSummary>());
    offer.former = [&services](ReportKind kind, QDate day) -> std::optional<domain::Report> {
        const auto former = services.reports.former(kind, day, ownIdentity(services));
        return former && *former ? std::optional((*former)->report) : std::nullopt;
    };
    const auto reports = services.reports.list();
    for (const application::ReportLine &line : reports ? *reports : std::vector<application::ReportLine>()) {
        if (offer.earlier.size() < mostEarlier)
            offer.earlier.emplace_back(line.stored.report.uuid, lineText(line));
    }
    offer.senders = knownSenders(services);
    offer.today = services.clock.today();
    offer.calendar = services.due.calendar().value_or(domain::WorkCalendar());
    return offer;
}

/// Something answers it already: told, with the way there. True: another one is wanted all the same.
bool mayBeginAnother(CommandContext &context, const domain::Report &report)
{
    if (report.requestUuid.isEmpty() && report.dutyUuid.isEmpty())
        return true;
    const auto there = context.services().reports.answering(report.requestUuid, report.dutyUuid);
    if (!there || there->empty())
        return true;
    const application::ReportLine &line = there->front();
    Question question;
    question.title = ReportStart::tr("There is a report already");
    question.text = ReportStart::tr("The report “%1” answers this already.").arg(lineText(line));
    question.details = ReportStart::tr("Open it to go on, or write another one beside it; nothing is overwritten.");
    question.buttons = {ReportStart::tr("Open that report"), ReportStart::tr("Write another one"), ReportStart::tr("Leave")};
    const int answer = context.prompts().ask(context.window(), question);
    if (answer == 0)
        composeReport(context, line.stored.report.uuid);
    return answer == 1;
}

/// The outline that came with the request, as a file for a moment.
Result<QString> requestFile(CommandContext &context, const QString &requestUuid)
{
    BD_ASSIGN(const auto request, context.services().due.request(requestUuid));
    if (!request)
        return fail("due.not_found", {ReportStart::tr("The request")});
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation) + QStringLiteral("/binhdang/") + requestUuid.left(8));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(request->outlineName);
    BD_TRY(context.services().due.writeRequestFile(*request, path));
    return path;
}

/// Puts the wanted outline into the draft. `told`: what is worth knowing about it.
Result<void> takeOutline(CommandContext &context, const OutlineWish &wish, ReportDraft &draft, QString &told)
{
    switch (wish.from) {
    case OutlineWish::From::Usual:
        return {};
    case OutlineWish::From::Request: {
        BD_ASSIGN(const QString path, requestFile(context, draft.report.requestUuid));
        BD_ASSIGN(draft.received, receivedOutline(context, path, draft.report.requester));
        draft.report.outlineName = wish.value;
        break;
    }
    case OutlineWish::From::File: {
        BD_ASSIGN(draft.received, receivedOutline(context, wish.value, draft.report.requester));
        draft.report.outlineName = QFileInfo(wish.value).fileName();
        break;
    }
    case OutlineWish::From::Earlier: {
        BD_ASSIGN(const StoredReport earlier, context.services().reports.find(wish.value));
        BD_ASSIGN(const auto document, context.services().plans.load(earlier.documentId));
        application::EarlierOutline outline = application::outlineLike(document.plan, earlier.report);
        if (outline.written > 0)
            told = ReportStart::tr("%n paragraphs written by hand in the earlier report were taken over. Read them again: they are about that earlier period.", nullptr,
                                   outline.written);
        draft.received = std::move(outline.plan);
        draft.report.outlineName = earlier.report.outlineName;
        return {};
    }
    }
    told = ReportStart::tr("The outline “%1” is used. Where a heading was misunderstood, correct its kind of content beside the text.").arg(draft.report.outlineName);
    return {};
}

void begin(CommandContext &context, ReportDraft draft, const OutlineWish &outline)
{
    QString told;
    if (const auto taken = takeOutline(context, outline, draft, told); !taken) {
        showError(context, taken.error()); // the report is begun all the same, with the usual outline
        draft.received.reset();
    }
    const auto made = retrying(context, [&] { return context.services().reports.create(draft); });
    if (!made)
        return showError(context, made.error(), [&context, draft, outline] { begin(context, draft, outline); });
    recordChange(context, made->second);
    context.showPage(reportFiguresPage(), made->first.report.uuid);
    if (!told.isEmpty())
        context.notify({Notice::Kind::Note, told, {}, true, false});
}

void ask(CommandContext &context, const ReportWish &wish, bool withWishes, const QString &takeFrom = {})
{
    ReportStartOffer offer = offerOf(context, wish);
    if (withWishes)
        offer.wishes = wishes(context.services());
    offer.takeFrom = takeFrom;
    ReportStartDialog dialog(std::move(offer), context.window(), [&context](const QString &title, const QString &filter) {
        return context.prompts().openFile(context.window(), title, context.machine().importFolder(), filter);
    });
    if (!context.prompts().run(dialog))
        return;
    const ReportDraft draft = dialog.draft();
    const bool wasAsked = draft.report.requestUuid == wish.draft.report.requestUuid && draft.report.dutyUuid == wish.draft.report.dutyUuid;
    if (wasAsked || mayBeginAnother(context, draft.report))
        begin(context, draft, dialog.outline());
}

} // namespace

QString reportFiguresPage()
{
    return QStringLiteral("report-figures");
}

void startReport(CommandContext &context)
{
    ask(context, {QString(), emptyDraft(context.services()), QString()}, true);
}

void startReportFor(CommandContext &context, const DueItem &item)
{
    const auto wish = wishOf(context.services(), item);
    if (!wish)
        return startReport(context); // it went meanwhile: what is due reads anew
    if (mayBeginAnother(context, wish->draft.report))
        ask(context, *wish, false);
}

void startReportFor(CommandContext &context, const domain::Plan &plan, const domain::ReportingDuty &duty)
{
    const auto all = identities(context.services());
    const ReportWish wish{QString(), application::draftFor(duty, plan, all.empty() ? std::nullopt : std::optional(all.front()), context.services().clock.today()),
                          QString()};
    if (mayBeginAnother(context, wish.draft.report))
        ask(context, wish, false);
}

void startReportLike(CommandContext &context, const QString &reportUuid)
{
    QString from = reportUuid;
    const auto all = context.services().reports.list();
    if (from.isEmpty() && all && !all->empty())
        from = all->front().stored.report.uuid;
    const auto earlier = from.isEmpty() ? Result<StoredReport>(fail("report.not_found")) : context.services().reports.find(from);
    if (!earlier)
        return startReport(context);
    const domain::Report &before = earlier->report;
    ReportWish wish{QString(), emptyDraft(context.services(), before.kind, before.period.to.year() + 1), QString()};
    wish.draft.report.requester = before.requester;
    ask(context, wish, false, from);
}

void useReportFor(CommandContext &context, const QString &reportUuid)
{
    const auto stored = context.services().reports.find(reportUuid);
    if (!stored)
        return showError(context, stored.error());
    ReportWish wish{QString(), emptyDraft(context.services(), stored->report.kind), QString()};
    wish.draft.report.rule = domain::PeriodRule::Chosen; // the content is about these days
    wish.draft.report.period = stored->report.period;
    wish.draft.report.wholeEnd = stored->report.wholeEnd;
    wish.draft.report.planUuid = stored->report.planUuid;
    ReportStartOffer offer = offerOf(context, wish);
    offer.wishes = wishes(context.services());
    const auto document = context.services().plans.load(stored->documentId);
    offer.usedTitle = document && !document->plan.title.isEmpty() ? document->plan.title : application::label(stored->report.kind);
    ReportStartDialog dialog(std::move(offer), context.window(), [&context](const QString &title, const QString &filter) {
        return context.prompts().openFile(context.window(), title, context.machine().importFolder(), filter);
    });
    if (!context.prompts().run(dialog))
        return;
    ReportDraft draft = dialog.draft();
    if (!mayBeginAnother(context, draft.report))
        return;
    QString told;
    if (const auto taken = takeOutline(context, dialog.outline(), draft, told); !taken)
        return showError(context, taken.error());
    const auto made = retrying(context, [&] { return context.services().reports.useFor(*stored, draft); });
    if (!made)
        return showError(context, made.error());
    recordChange(context, made->second);
    context.showPlan(made->first.documentId);
    context.notify({Notice::Kind::Note,
                    ReportStart::tr("The content was copied for the other request. Text that fits no heading of its outline is in the last section."),
                    {{ReportStart::tr("Undo"), [&context] { undoLast(context); }}}, true, true});
}

void changeReportSubject(CommandContext &context, const QString &reportUuid)
{
    const auto stored = context.services().reports.find(reportUuid);
    const auto document = stored ? context.services().plans.load(stored->documentId) : Result<application::StoredPlan>(fail(stored.error()));
    if (!document)
        return showError(context, document.error());
    ReportDraft draft;
    draft.report = stored->report;
    draft.addressees = document->plan.addressees;
    ReportStartOffer offer = offerOf(context, {QString(), draft, QString()});
    offer.isChange = true;
    ReportStartDialog dialog(std::move(offer), context.window());
    if (!context.prompts().run(dialog))
        return;
    const ReportDraft wanted = dialog.draft();
    domain::Plan after = document->plan;
    after.addressees = wanted.addressees;
    if (wanted.report == stored->report && after == document->plan)
        return;
    const auto done = retrying(context, [&] {
        return context.services().reports.edit(*stored, document->plan, after, wanted.report, QStringLiteral("report.edit"));
    });
    if (!done)
        return showError(context, done.error());
    recordChange(context, *done);
}

void composeReport(CommandContext &context, const QString &reportUuid)
{
    const auto stored = context.services().reports.find(reportUuid);
    if (!stored)
        return showError(context, stored.error());
    context.showPlan(stored->documentId);
}

} // namespace bd::gui
