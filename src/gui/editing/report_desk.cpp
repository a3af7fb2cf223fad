#include "gui/editing/report_desk.h"

#include "application/report_snapshot.h"
#include "domain/count_text.h"
#include "domain/outline_edit.h"
#include "gui/jobs/job_runner.h"

#include <QScopedValueRollback>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace bd::gui {

using application::ReportFact;
using application::ReportFacts;
using domain::Report;
using domain::Section;

namespace {

constexpr int gatherAfter = 300;  ///< ms without a change of what is counted
constexpr int compareAfter = 700; ///< ms without a change of the text

const QString totalEnd = QStringLiteral(".total"), womenEnd = QStringLiteral(".women");

/// What is gathered for the one says nothing about the other.
bool isAboutSame(const Report &a, const Report &b)
{
    return a.period == b.period && a.wholeEnd == b.wholeEnd && a.planUuid == b.planUuid && a.kind == b.kind && a.formerUuid == b.formerUuid;
}

/// Texts of documents and the report's own rows: what is gathered about its period doesn't change with them.
bool isOwnTable(const QString &kind)
{
    static const QStringList own{QStringLiteral("plan"),      QStringLiteral("section"),   QStringLiteral("paragraph"), QStringLiteral("table_block"),
                                 QStringLiteral("plan_file"), QStringLiteral("recipient"),
                                 QStringLiteral("legal_basis")};
    return kind.startsWith(QLatin1String("report")) || own.contains(kind);
}

void collect(const std::vector<Section> &sections, std::vector<const Section *> &all)
{
    for (const Section &section : sections) {
        all.push_back(&section);
        collect(section.sections, all);
    }
}

std::vector<const Section *> sectionsOf(const domain::Plan &plan)
{
    std::vector<const Section *> all;
    collect(plan.sections, all);
    collect(plan.appendices, all);
    return all;
}

/// What an act is called after: the section, where it is one.
QStringList nameOf(const domain::Plan &plan, const QStringList &sections)
{
    return sections.size() == 1 ? QStringList{domain::sectionName(plan, sections.front())} : QStringList();
}

domain::SectionCheck &checkOf(Report &report, const QString &section)
{
    const auto found = std::ranges::find(report.sections, section, &domain::SectionCheck::sectionUuid);
    if (found != report.sections.end())
        return *found;
    report.sections.push_back({section, false, false});
    return report.sections.back();
}

} // namespace

QString measureOf(const QString &factId)
{
    for (const QString &end : {totalEnd, womenEnd}) {
        if (factId.endsWith(end))
            return factId.chopped(end.size());
    }
    return {};
}

ReportDesk::ReportDesk(PlanDesk &text, QObject *parent)
    : QObject(parent), m_text(text), m_gathering(new QTimer(this)), m_comparing(new QTimer(this))
{
    m_gathering->setSingleShot(true);
    m_gathering->setInterval(gatherAfter);
    m_comparing->setSingleShot(true);
    m_comparing->setInterval(compareAfter);
    connect(m_gathering, &QTimer::timeout, this, &ReportDesk::gather);
    connect(m_comparing, &QTimer::timeout, this, &ReportDesk::readRevisions);
    connect(&m_text, &PlanDesk::opened, this, &ReportDesk::open);
    connect(&m_text, &PlanDesk::closed, this, &ReportDesk::close);
    connect(&m_text, &PlanDesk::changed, this, [this] {
        if (isOpen())
            m_comparing->start();
    });
    auto &feed = context().services().database.feed();
    connect(&feed, &application::ChangeFeed::changed, this, &ReportDesk::follow);
    connect(&feed, &application::ChangeFeed::reset, this, &ReportDesk::reread);
}

ReportDesk::~ReportDesk() = default;

// ---- following the text's desk and the data file

void ReportDesk::open()
{
    close();
    const domain::Plan &document = m_text.plan();
    if (document.document != domain::DocumentKind::Report)
        return;
    const auto &services = context().services();
    auto found = services.reports.ofDocument(document.uuid);
    if (!found)
        return showError(context(), found.error());
    if (!*found)
        return; // its text alone: read and printed like any document
    m_stored = std::move(**found);
    if (!report().planUuid.isEmpty()) {
        const auto plan = services.plans.find(report().planUuid);
        m_planId = plan ? plan->id : 0;
    }
    readRevisions();
    Q_EMIT opened();
    gather();
}

void ReportDesk::close()
{
    ++m_run; // what is still being gathered is nobody's
    m_gathering->stop();
    m_comparing->stop();
    m_facts.reset();
    m_proposals.clear();
    m_patterns.clear();
    m_planId = 0;
    m_revisions = 0;
    m_isChangedSince = false;
    m_toldError.clear();
    if (std::exchange(m_stored, {}).id != 0)
        Q_EMIT closed();
}

void ReportDesk::reread()
{
    if (!isOpen() || m_isStoring)
        return;
    auto stored = context().services().reports.load(m_stored.id);
    if (!stored)
        return; // gone: the text's desk says so
    const bool isOther = !isAboutSame(stored->report, report()) || stored->report.estimates != report().estimates
        || stored->report.reasons != report().reasons;
    m_stored = std::move(*stored);
    if (m_facts && !isAboutSame(m_facts->report, report())) { // figures of other days would stand, and be drafted, under the new ones
        m_facts.reset();
        m_proposals.clear();
    }
    if (m_facts)
        m_facts->report = m_stored.report; // what was accepted or checked since they were gathered holds for the review
    if (isOther)
        m_gathering->start();
    m_comparing->start();
    Q_EMIT changed();
}

void ReportDesk::follow(const application::ChangeSet &changes)
{
    if (!isOpen())
        return;
    bool isOwn = false, isCounted = false, isFrozen = false;
    for (const application::EntityChange &change : changes.changes) {
        isFrozen = isFrozen || change.kind == QLatin1String("report_revision");
        isOwn = isOwn || change.kind.startsWith(QLatin1String("report"));
        isCounted = isCounted || !isOwnTable(change.kind);
    }
    if (isOwn)
        reread();
    if (isFrozen)
        readRevisions();
    if (isCounted) {
        m_patterns.clear();
        m_gathering->start();
    }
}

void ReportDesk::readRevisions()
{
    if (!isOpen())
        return;
    const auto tell = [this](const Error &error) {
        if (std::exchange(m_toldError, error.code) == error.code)
            return;
        showError(context(), error, [this] {
            m_toldError.clear();
            readRevisions();
        });
    };
    const auto all = context().services().reports.revisions(report().uuid);
    if (!all)
        return tell(all.error()); // what was known of them still stands
    const int count = static_cast<int>(all->size());
    bool isChangedSince = false;
    if (count > 0) {
        const auto isOther = isOtherThan(all->back().value.number);
        if (isOther)
            m_toldError.clear();
        else
            tell(isOther.error());
        isChangedSince = !isOther || *isOther; // as the list tells it: what can't be compared isn't the same
    }
    const bool isOther = count != m_revisions || isChangedSince != m_isChangedSince;
    m_revisions = count;
    m_isChangedSince = isChangedSince;
    if (isOther)
        Q_EMIT changed();
}

/// With the facts that are there anyway: gathering them takes its time, and they are gathered anew when anything counted changes.
/// Until they are there its words alone.
Result<bool> ReportDesk::isOtherThan(int revision) const
{
    auto &services = context().services();
    if (!m_facts)
        return application::isChangedSinceFrozen(services.database, m_stored);
    BD_ASSIGN(const auto differences, services.reports.differences(m_stored, revision, 0, m_facts.get()));
    return !differences.empty();
}

// ---- facts

void ReportDesk::gather()
{
    if (!isOpen())
        return;
    const auto &services = context().services();
    const int run = ++m_run;
    context().jobs().run(
        QString(),
        [file = services.database.path(), &clock = services.clock, report = report()](Progress &progress) {
            return application::reportFacts(file, clock, report, progress);
        },
        this,
        [this, run](Result<ReportFacts> facts) {
            if (run != m_run)
                return;
            if (!facts)
                return showError(context(), facts.error(), [this] { gather(); });
            take(std::move(*facts));
        });
}

void ReportDesk::take(ReportFacts facts)
{
    if (!isAboutSame(facts.report, report())) { // it was made to be about something else in the meantime
        m_gathering->start();
        return;
    }
    m_facts = std::make_unique<ReportFacts>(std::move(facts));
    m_facts->report = report(); // its text may have gone on while they were gathered
    m_proposals.clear();
    if (report().wholeEnd) {
        if (auto proposed = application::proposeEstimates(context().services().database, *m_facts))
            m_proposals = std::move(*proposed);
    }
    Q_EMIT factsChanged();
    readRevisions();
}

Result<void> ReportDesk::gatherNow()
{
    m_gathering->stop();
    ++m_run;
    NoProgress progress;
    auto facts = application::reportFacts(context().services().database, report(), progress);
    if (!facts)
        return fail(facts.error());
    take(std::move(*facts));
    return {};
}

const std::vector<application::SentencePattern> &ReportDesk::patterns() const
{
    if (m_patterns.empty()) {
        if (auto read = application::sentencePatterns(context().services().database))
            m_patterns = std::move(*read);
    }
    return m_patterns;
}

std::vector<domain::Issue> ReportDesk::issues() const
{
    return m_facts ? application::checkReport(*m_facts, m_text.plan(), context().services().clock.today(), patterns()) : std::vector<domain::Issue>();
}

// ---- sections

bool ReportDesk::hasUntouchedDraft(const QString &sectionUuid) const
{
    const auto isUntouched = [this](const Section &section) {
        return section.draft && std::ranges::any_of(section.blocks, [this](const domain::Block &block) {
            const auto *paragraph = std::get_if<domain::Paragraph>(&block);
            return paragraph && application::isUntouchedDraft(m_text.plan(), report(), paragraph->uuid);
        });
    };
    if (!isOpen())
        return false;
    if (!sectionUuid.isEmpty()) {
        const Section *section = domain::findSection(m_text.plan(), sectionUuid);
        return section && isUntouched(*section);
    }
    return std::ranges::any_of(sectionsOf(m_text.plan()), [&](const Section *section) { return isUntouched(*section); });
}

SectionProgress ReportDesk::progress(const QString &sectionUuid) const
{
    const auto check = std::ranges::find(report().sections, sectionUuid, &domain::SectionCheck::sectionUuid);
    if (check != report().sections.end() && check->isChecked)
        return SectionProgress::Checked;
    const Section *section = domain::findSection(m_text.plan(), sectionUuid);
    if (!section || section->blocks.empty())
        return SectionProgress::Empty;
    return hasUntouchedDraft(sectionUuid) ? SectionProgress::Drafted : SectionProgress::Edited;
}

bool ReportDesk::change(const QString &act, const QStringList &args, const std::function<bool(Report &)> &edit)
{
    if (!isOpen())
        return false;
    m_text.flush(); // what is being typed is an act before this one
    application::StoredReport wanted = m_stored;
    if (!edit(wanted.report) || wanted.report == m_stored.report)
        return false;
    const auto done = [&] {
        const QScopedValueRollback storing(m_isStoring, true);
        return retrying(context(), [&] { return context().services().reports.save(wanted, act, args); });
    }();
    if (!done) {
        showError(context(), done.error());
        reread();
        return false;
    }
    reread();
    recordChange(context(), *done);
    return true;
}

void ReportDesk::setChecked(const QStringList &sections, bool isChecked)
{
    change(QStringLiteral("report.check"), nameOf(m_text.plan(), sections), [&](Report &report) {
        for (const QString &section : sections)
            checkOf(report, section).isChecked = isChecked;
        return !sections.isEmpty();
    });
}

void ReportDesk::accept(const QStringList &sections)
{
    m_text.flush();
    QStringList wanted;
    for (const Section *section : sectionsOf(m_text.plan())) {
        if ((sections.isEmpty() || sections.contains(section->uuid)) && hasUntouchedDraft(section->uuid))
            wanted.append(section->uuid);
    }
    change(QStringLiteral("report.accept"), nameOf(m_text.plan(), wanted), [&](Report &report) {
        for (const QString &section : wanted)
            checkOf(report, section).isAccepted = true;
        return !wanted.isEmpty();
    });
}

std::vector<application::DraftChange> ReportDesk::draftChanges() const
{
    if (!m_facts || isReadOnly())
        return {};
    return application::draftChanges(m_text.plan(), application::draftReport(*m_facts, m_text.plan(), patterns()));
}

bool ReportDesk::takeDrafts(const QStringList &sections)
{
    if (!m_facts || sections.isEmpty() || isReadOnly())
        return false;
    m_text.flush();
    const domain::Plan before = m_text.plan();
    domain::Plan after = before;
    Report now = report();
    application::takeDrafts(after, now, application::draftReport(*m_facts, before, patterns()), sections);
    const auto done = [&] {
        const QScopedValueRollback storing(m_isStoring, true);
        return retrying(context(), [&] {
            return context().services().reports.edit(m_stored, before, after, now, QStringLiteral("report.draft"),
                                                     sections.size() == 1 ? nameOf(before, sections) : QStringList{before.title});
        });
    }();
    if (!done) {
        showError(context(), done.error());
        reread();
        return false;
    }
    m_text.reread();
    reread();
    recordChange(context(), *done);
    return true;
}

// ---- figures

const domain::PeriodEstimate *ReportDesk::estimate(const QString &factId) const
{
    const QString measure = measureOf(factId);
    for (const auto *all : {&report().estimates, &m_proposals}) {
        const auto found = std::ranges::find(*all, measure, &domain::PeriodEstimate::measure);
        if (found != all->end())
            return &*found;
    }
    return nullptr;
}

bool ReportDesk::hasProposals() const
{
    const auto isOpen = [this](const domain::PeriodEstimate &estimate) {
        return std::ranges::find(report().estimates, estimate.measure, &domain::PeriodEstimate::measure) == report().estimates.end();
    };
    return std::ranges::any_of(report().estimates, &domain::PeriodEstimate::isProposed) || std::ranges::any_of(m_proposals, isOpen);
}

bool ReportDesk::setEstimate(const QString &factId, std::optional<qint64> value)
{
    const QString measure = measureOf(factId);
    if (measure.isEmpty())
        return false;
    const ReportFact *about = fact(factId);
    return change(QStringLiteral("report.estimate"), {about ? about->name : measure}, [&](Report &report) {
        auto found = std::ranges::find(report.estimates, measure, &domain::PeriodEstimate::measure);
        if (found == report.estimates.end()) { // the other half of a proposal is taken along
            const domain::PeriodEstimate *proposed = estimate(factId);
            found = report.estimates.insert(report.estimates.end(), proposed ? *proposed : domain::PeriodEstimate{measure, {}, {}, false});
        }
        (factId.endsWith(womenEnd) ? found->women : found->total) = value;
        found->isProposed = false;
        if (!found->total && !found->women)
            report.estimates.erase(found);
        return true;
    });
}

void ReportDesk::confirmEstimates()
{
    change(QStringLiteral("report.estimate"), {}, [this](Report &report) {
        for (const domain::PeriodEstimate &proposed : m_proposals) {
            if (std::ranges::find(report.estimates, proposed.measure, &domain::PeriodEstimate::measure) == report.estimates.end())
                report.estimates.push_back(proposed);
        }
        for (domain::PeriodEstimate &estimate : report.estimates)
            estimate.isProposed = false;
        return true;
    });
}

const domain::ReportReason *ReportDesk::reason(const QString &about) const
{
    const auto found = std::ranges::find(report().reasons, about, &domain::ReportReason::about);
    return found == report().reasons.end() ? nullptr : &*found;
}

bool ReportDesk::setReason(const QString &about, const QString &text, const QString &next)
{
    const ReportFact *named = fact(about);
    QStringList args = named ? QStringList{named->name} : QStringList();
    for (const domain::Task &task : m_facts ? m_facts->tasks : std::vector<domain::Task>()) {
        if (task.uuid == about)
            args = QStringList{task.title};
    }
    return change(QStringLiteral("report.reason"), args, [&](Report &report) {
        auto found = std::ranges::find(report.reasons, about, &domain::ReportReason::about);
        if (found == report.reasons.end())
            found = report.reasons.insert(report.reasons.end(), {about, {}, {}});
        found->text = text;
        found->next = next;
        if (text.isEmpty() && next.isEmpty())
            report.reasons.erase(found);
        return true;
    });
}

std::vector<FigureAlternative> ReportDesk::alternatives(const QString &factId) const
{
    const QString measure = measureOf(factId);
    if (measure.isEmpty() || !isOpen() || !m_facts)
        return {};
    const auto resolved = context().services().figures.resolve(measure, report().period, {}, domain::Origin::Own, m_facts->setting.foreignPlans);
    if (!resolved)
        return {};
    const bool isWomen = factId.endsWith(womenEnd);
    std::vector<FigureAlternative> all;
    if (const domain::KnownSum &sum = isWomen ? resolved->log.women : resolved->log.total; sum.rows > 0) {
        const QString words = sum.isComplete() ? domain::countText(sum.value())
                                               : tr("%1 (counted in %2 of %3)").arg(domain::countText(sum.value())).arg(sum.known).arg(sum.rows);
        all.push_back({{}, tr("from the activities logged: %1").arg(words), resolved->isFromLog});
    }
    for (const application::StoredEntry &stored : resolved->entries) {
        const auto &entry = stored.entry;
        const QString from = entry.source.isEmpty() ? tr("typed total") : entry.source;
        all.push_back({entry.uuid, tr("%1: %2").arg(from, domain::countText(isWomen ? entry.women : entry.total)), resolved->usedEntry == entry.uuid});
    }
    return all;
}

Result<application::FigureExplanation> ReportDesk::explain(const domain::FigureSource &source, const QString &factId) const
{
    return application::explainFigure(context().services().database, source, factId);
}

bool ReportDesk::choose(const QString &factId, const QString &entry)
{
    const QString measure = measureOf(factId);
    if (measure.isEmpty() || !isOpen())
        return false;
    domain::FigureChoice choice;
    choice.measure = measure;
    choice.period = report().period;
    choice.usesLog = entry.isEmpty();
    choice.entryUuid = entry;
    const auto done = retrying(context(), [&] { return context().services().figures.choose(choice); });
    if (!done) {
        showError(context(), done.error());
        return false;
    }
    recordChange(context(), *done);
    m_gathering->stop();
    QTimer::singleShot(0, this, &ReportDesk::gather);
    return true;
}

} // namespace bd::gui
