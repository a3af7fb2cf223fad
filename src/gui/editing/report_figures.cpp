#include "gui/editing/report_figures.h"

#include "application/report_setting.h"
#include "base/uuid.h"
#include "domain/money_text.h"
#include "gui/commands/context.h"
#include "gui/models/activity_cells.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace bd::gui {

using application::FormPart;
using application::ResolvedFigure;
using application::ShortFormCell;
using application::StoredEntry;

namespace {

const QString meetings = QStringLiteral("sessions"), attendances = QStringLiteral("attendances");
constexpr int aboutAYear = 400; ///< days back within which the former report is the one to compare with

} // namespace

ReportFigures::ReportFigures(CommandContext &context) : m_context(context) {}

Result<void> ReportFigures::read(const domain::Report &report, const QString &source)
{
    m_period = report.period;
    m_source = source;
    BD_ASSIGN(const auto setting, application::reportSetting(m_context.services().database, report));
    m_foreign = setting.foreignPlans;
    m_before = application::yearBefore(m_period);
    m_behind = {m_period.from.addYears(-1), m_period.from.addDays(-1)};
    BD_ASSIGN(const auto reports, m_context.services().reports.list());
    for (const application::ReportLine &line : reports) { // the newest first: the days of last year's may differ from this year's
        const domain::Report &other = line.stored.report;
        if (other.kind != report.kind || other.uuid == report.uuid || other.period.to >= m_period.from || other.period.to.daysTo(m_period.to) > aboutAYear)
            continue;
        m_before = other.period;
        break;
    }
    BD_ASSIGN(m_measures, application::measures(m_context.services().database));
    m_formerTotal.clear();
    m_formerWomen.clear();
    BD_ASSIGN(const auto before, m_context.services().figures.resolveAll(m_before, {}, m_foreign));
    BD_ASSIGN(const auto behind, m_context.services().figures.resolveAll(m_behind, {}, m_foreign));
    const auto take = [this](const std::vector<ResolvedFigure> &figures, domain::MeasureNature nature) {
        for (const ResolvedFigure &figure : figures) {
            if (figure.origin != domain::Origin::Own || measure(figure.measure).nature != nature)
                continue;
            m_formerTotal[figure.measure] = figure.total;
            m_formerWomen[figure.measure] = figure.women;
        }
    };
    take(before, domain::MeasureNature::Flow);
    BD_TRY(takeFormerMeetings(before));
    take(behind, domain::MeasureNature::Stock); // the last that was counted
    BD_ASSIGN(const auto now, m_context.services().figures.resolveAll(m_period, {}, m_foreign));
    m_now.clear();
    for (const ResolvedFigure &figure : now) {
        if (figure.origin == domain::Origin::Own)
            m_now.emplace(figure.measure, figure);
    }
    BD_ASSIGN(m_logged, application::logAnswers(m_context.services().database, m_period, m_foreign));
    return {};
}

Result<void> ReportFigures::takeFormerMeetings(const std::vector<ResolvedFigure> &before)
{
    const auto isFromLog = [&](const QString &measure) {
        return std::any_of(before.begin(), before.end(), [&](const ResolvedFigure &figure) {
            return figure.measure == measure && figure.origin == domain::Origin::Own && figure.isFromLog && figure.total;
        });
    };
    if (!isFromLog(meetings) || !isFromLog(attendances))
        return {};
    BD_ASSIGN(const auto logged, application::logAnswers(m_context.services().database, m_before, m_foreign));
    m_formerTotal[attendances] = logged.value(application::logAnswer({attendances, FormPart::Total}, true).fact).value();
    m_formerWomen[attendances] = logged.value(application::logAnswer({attendances, FormPart::Women}, true).fact).value();
    return {};
}

bool ReportFigures::countsMeetings() const
{
    const ResolvedFigure *figure = resolved(meetings);
    return figure && figure->isFromLog && figure->total;
}

bool ReportFigures::reread(const QString &measure)
{
    const auto now = m_context.services().figures.resolve(measure, m_period, {}, domain::Origin::Own, m_foreign);
    if (!now) {
        showError(m_context, now.error());
        return false;
    }
    m_now[measure] = *now;
    return true;
}

const domain::Measure &ReportFigures::measure(const QString &id) const
{
    static const domain::Measure none;
    const auto found = std::find_if(m_measures.begin(), m_measures.end(), [&](const domain::Measure &one) { return one.id == id; });
    return found == m_measures.end() ? none : *found;
}

const ResolvedFigure *ReportFigures::resolved(const QString &measure) const
{
    const auto found = m_now.find(measure);
    return found == m_now.end() ? nullptr : &found->second;
}

/// Of several the one that counts, else the main one, else the first.
const StoredEntry *ReportFigures::entry(const QString &measure) const
{
    const ResolvedFigure *figure = resolved(measure);
    if (!figure || figure->entries.empty())
        return nullptr;
    const auto with = [&](const auto &matches) -> const StoredEntry * {
        const auto found = std::find_if(figure->entries.begin(), figure->entries.end(), matches);
        return found == figure->entries.end() ? nullptr : &*found;
    };
    if (const StoredEntry *used = with([&](const StoredEntry &one) { return one.entry.uuid == figure->usedEntry; }))
        return used;
    const StoredEntry *main = with([](const StoredEntry &one) { return one.entry.isMain; });
    return main ? main : &figure->entries.front();
}

KnownFigure ReportFigures::known(const ShortFormCell &cell) const
{
    KnownFigure known;
    if (const StoredEntry *stored = entry(cell.measure)) {
        known.typed = partOf(stored->entry, cell.part);
        known.isEstimate = stored->entry.isEstimate && cell.part == FormPart::Total;
    }
    const application::LogAnswer answer = application::logAnswer(cell, countsMeetings());
    if (const ResolvedFigure *figure = resolved(cell.measure); figure && figure->log.total.rows > 0) {
        if (cell.part == FormPart::Total || cell.part == FormPart::Women)
            known.setLog(answer.isInstead ? m_logged.value(answer.fact) : cell.part == FormPart::Women ? figure->log.women : figure->log.total);
        known.isFromLog = figure->isFromLog;
        known.isUndecided = figure->isUndecided;
    } else if (!answer.isInstead && !known.typed && m_logged.contains(answer.fact)) { // printed while nobody types another one
        known.setLog(m_logged.value(answer.fact));
        known.isFromLog = true;
    }
    const auto &formers = cell.part == FormPart::Women ? m_formerWomen : m_formerTotal;
    if (cell.part == FormPart::Total || cell.part == FormPart::Women || cell.part == FormPart::Opening) {
        if (const auto former = formers.find(cell.measure); former != formers.end())
            known.former = former->second;
    }
    return known;
}

QString ReportFigures::sourceOf(const QStringList &measures) const
{
    for (const QString &id : measures) {
        const StoredEntry *stored = entry(id);
        if (stored && !stored->entry.source.isEmpty() && stored->entry.source != m_source)
            return stored->entry.source;
    }
    return {};
}

int ReportFigures::typedCells() const
{
    int count = 0;
    for (const application::ShortForm &form : application::shortForms()) {
        for (const application::ShortFormRow &row : form.rows)
            count += static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(), [this](const ShortFormCell &cell) {
                return !cell.measure.isEmpty() && known(cell).typed.has_value();
            }));
    }
    return count;
}

/// What was typed counts from now on, whatever the log says.
Result<application::ChangeSet> ReportFigures::write(StoredEntry stored, bool isNew)
{
    application::FigureService &figures = m_context.services().figures;
    if (application::saysNothing(stored.entry))
        return isNew ? Result<application::ChangeSet>(application::ChangeSet()) : figures.remove(stored.entry.uuid, stored.version);
    if (isNew)
        stored.entry.uuid = newUuid();
    BD_ASSIGN(auto changes, figures.save(stored.entry, stored.version));
    const ResolvedFigure *before = resolved(stored.entry.measure);
    const bool hasLog = before && before->log.total.rows > 0;
    if (!hasLog || before->usedEntry == stored.entry.uuid)
        return changes;
    domain::FigureChoice choice;
    choice.measure = stored.entry.measure;
    choice.period = m_period;
    choice.usesLog = false;
    choice.entryUuid = stored.entry.uuid;
    BD_ASSIGN(const auto chosen, figures.choose(choice));
    return chosen.isEmpty() ? changes : changes.followedBy(chosen);
}

bool ReportFigures::store(const QString &id, const std::map<FormPart, std::optional<qint64>> &parts, bool isEstimate, const QString &source)
{
    const StoredEntry *known = entry(id);
    StoredEntry stored = known ? *known : StoredEntry();
    if (!known) {
        stored.entry.measure = id;
        stored.entry.period = m_period;
        if (measure(id).nature == domain::MeasureNature::Stock)
            stored.entry.asOf = m_period.to;
    }
    for (const auto &[part, number] : parts)
        partOf(stored.entry, part) = number;
    domain::FigureEntry &said = stored.entry;
    if (!said.total && said.opening && said.added && said.removed && *said.opening + *said.added >= *said.removed)
        said.total = *said.opening + *said.added - *said.removed; // all three were counted: the fourth follows
    said.isEstimate = isEstimate;
    if (!source.isEmpty())
        said.source = source;
    else if (said.source.isEmpty())
        said.source = m_source;
    if (known && known->entry == said)
        return true;
    const QScopedValueRollback storing(m_isStoring, true);
    const bool isNew = !known; // what it points to is read anew meanwhile
    const auto done = retrying(m_context, [&] { return write(stored, isNew); });
    if (!done) {
        showError(m_context, done.error());
        reread(id);
        return false;
    }
    if (!done->isEmpty())
        recordChange(m_context, *done);
    return reread(id);
}

bool ReportFigures::toggle(const QString &id)
{
    const ResolvedFigure *figure = resolved(id);
    const StoredEntry *typed = entry(id);
    if (!figure || figure->log.total.rows == 0 || !typed)
        return false; // one number alone counts anyway
    domain::FigureChoice choice;
    choice.measure = id;
    choice.period = m_period;
    choice.usesLog = !figure->isFromLog;
    if (!choice.usesLog)
        choice.entryUuid = typed->entry.uuid;
    const QScopedValueRollback storing(m_isStoring, true);
    const auto done = retrying(m_context, [&] { return m_context.services().figures.choose(choice); });
    if (!done) {
        showError(m_context, done.error());
        return false;
    }
    recordChange(m_context, *done);
    return reread(id);
}

domain::TypedCount ReportFigures::typed(const domain::Measure &measure, const QString &text)
{
    if (!measure.isMoney)
        return domain::countFrom(text);
    const TypedMoney money = typedMoney(text);
    return {money.amount, money.isEstimate, money.isUnderstood};
}

QString ReportFigures::text(const domain::Measure &measure, const std::optional<qint64> &number, bool isEstimate)
{
    if (!number)
        return {};
    const QString plain = measure.isMoney ? domain::moneyText(*number) : domain::countText(number);
    return isEstimate ? QStringLiteral("ước ") + plain : plain;
}

} // namespace bd::gui
