#include "application/report_content.h"

#include "application/measure_catalogue.h"
#include "application/register_catalogue.h"
#include "application/report_forms.h"
#include "application/report_register_facts.h"
#include "documents/context/report_text.h"
#include "domain/figure_resolve.h"
#include "domain/task_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using documents::ReportForm;
using documents::ReportStatistic;
using domain::Measure;

const QString totalPart = u".total"_s;

std::optional<qint64> valueOf(const ReportFacts &facts, const QString &id)
{
    const ReportFact *fact = facts.fact(id);
    return fact ? fact->value : std::nullopt;
}

QString groupName(const Measure &measure)
{
    const auto &groups = measureGroups();
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const CatalogueEntry &entry) { return entry.id == measure.group; });
    return group == groups.end() ? u"Số liệu khác"_s : group->name;
}

/// A number of a measure, own or handed down: "sessions.total", "leaflets.supplied.total".
bool isOfMeasure(const ReportFact &fact, const std::vector<Measure> &measures)
{
    const bool isCounted = fact.source.origin == domain::FigureOrigin::Log || fact.source.origin == domain::FigureOrigin::Entry;
    const QString own = fact.source.id + totalPart, handedDown = fact.source.id + u".supplied"_s + totalPart;
    return isCounted && !fact.source.section && (fact.id == own || fact.id == handedDown)
        && std::any_of(measures.begin(), measures.end(), [&](const Measure &m) { return m.id == fact.source.id; });
}

ReportStatistic statisticOf(const ReportFact &total, const ReportFacts &facts, const Measure &measure)
{
    ReportStatistic row;
    row.group = groupName(measure);
    row.name = total.name;
    row.unit = total.unit;
    row.total = total.value;
    row.before = total.before;
    row.estimated = total.estimated;
    row.isEstimate = total.isEstimate;
    row.isMoney = measure.isMoney;
    row.isStock = measure.nature == domain::MeasureNature::Stock;
    row.rows = total.rows;
    row.known = total.known;
    if (const ReportFact *women = facts.fact(total.id.chopped(totalPart.size()) + u".women"_s)) {
        row.women = women->value;
        row.beforeWomen = women->before;
        row.estimatedWomen = women->estimated;
        row.womenKnown = women->known;
    }
    if (total.isUndecided)
        row.note = u"nhật ký và số tổng hợp khác nhau, chưa chọn số chính"_s;
    return row;
}

/// A place of a short form as printed: what nobody knows is "…", where nothing is asked it is empty.
class FormFiller {
public:
    explicit FormFiller(const ReportPaper &paper) : m_paper(paper)
    {
        const ReportFact *meetings = paper.facts.fact(u"sessions.total"_s);
        m_countsMeetings = meetings && meetings->value && meetings->source.origin == domain::FigureOrigin::Log;
    }

    const ReportFact *factOf(const ShortFormCell &cell) const
    {
        const ReportFact *said = m_paper.facts.fact(cell.measure + (cell.part == FormPart::Women ? u".women"_s : totalPart));
        const LogAnswer answer = logAnswer(cell, m_countsMeetings);
        if (answer.fact.isEmpty())
            return said;
        const ReportFact *logged = m_paper.facts.fact(answer.fact);
        if (answer.isInstead)
            return said && said->source.origin == domain::FigureOrigin::Log ? logged : said;
        const bool isOpen = !said || !said->value;
        return isOpen && logged && logged->value.value_or(0) > 0 ? logged : said;
    }

    std::optional<qint64> value(const ShortFormCell &cell) const
    {
        if (cell.part == FormPart::Total || cell.part == FormPart::Women) {
            const ReportFact *fact = factOf(cell);
            return fact ? fact->value : std::nullopt;
        }
        for (const domain::FigureEntry &entry : m_paper.facts.entries)
            if (entry.measure == cell.measure && entry.unit.name.isEmpty())
                return partOf(entry, cell.part);
        return std::nullopt;
    }

    QString text(const ShortFormCell &cell) const
    {
        if (cell.measure.isEmpty())
            return {};
        const ReportFact *fact = factOf(cell);
        return documents::countText(value(cell), fact && fact->isEstimate);
    }

    ReportForm filled(const ShortForm &form) const
    {
        ReportForm result;
        result.title = form.name;
        result.columns = form.columns;
        for (const ShortFormRow &row : form.rows) {
            const bool isKnown = std::any_of(row.cells.begin(), row.cells.end(), [&](const ShortFormCell &c) { return value(c).has_value(); });
            if (!isKnown)
                continue;
            ReportForm::Row line{row.name, {}};
            for (const ShortFormCell &cell : row.cells)
                line.cells << text(cell);
            result.rows.push_back(line);
        }
        return result;
    }

    /// Of a form that asks for everybody and for women: their share, and the same numbers of the year before where they are known.
    ReportForm compared(const ShortForm &form) const
    {
        ReportForm result = filled(form);
        if (result.rows.empty())
            return result;
        if (form.id == u"money") {
            withSpentShare(form, result);
            return result;
        }
        const bool isBySexOnly = form.columns.size() == 2 && std::any_of(form.rows.begin(), form.rows.end(), [](const ShortFormRow &row) {
            return row.cells.back().part == FormPart::Women;
        });
        if (!isBySexOnly)
            return result;
        struct Former {
            std::optional<qint64> total, women;
        };
        std::vector<Former> former;
        std::size_t at = 0;
        for (const ShortFormRow &row : form.rows) {
            if (at >= result.rows.size() || result.rows[at].name != row.name)
                continue;
            const QString id = row.cells.front().measure;
            const bool isBySex = !row.cells.back().measure.isEmpty();
            result.rows[at++].cells << (isBySex ? documents::shareText(value(row.cells.back()), value(row.cells.front())) : QString());
            const ReportFact *total = m_paper.facts.fact(id + totalPart), *women = m_paper.facts.fact(id + u".women"_s);
            former.push_back({total ? total->before : std::nullopt, women ? women->before : std::nullopt});
        }
        result.columns << u"Tỷ lệ nữ"_s;
        if (std::none_of(former.begin(), former.end(), [](const Former &f) { return f.total || f.women; }))
            return result;
        result.columns << u"Kỳ trước"_s << u"Nữ kỳ trước"_s;
        for (std::size_t i = 0; i < result.rows.size(); ++i)
            result.rows[i].cells << documents::countText(former[i].total) << (former[i].women ? documents::countText(former[i].women) : QString());
        return result;
    }

private:
    void withSpentShare(const ShortForm &form, ReportForm &result) const
    {
        result.columns << u"Đạt tỷ lệ"_s;
        std::size_t at = 0;
        for (const ShortFormRow &row : form.rows)
            if (at < result.rows.size() && result.rows[at].name == row.name)
                result.rows[at++].cells << documents::shareText(value(row.cells.back()), value(row.cells.front()));
    }

    const ReportPaper &m_paper;
    bool m_countsMeetings = false; ///< the log does: then it knows their people, too
};

/// The register of cadres knows the day and the unit, so it goes before typed totals.
ReportForm cadreForm(const ReportPaper &paper, const QString &title)
{
    ReportForm form;
    form.title = title;
    form.columns = {u"Tổng số"_s, u"Trong đó nữ"_s, u"Tỷ lệ nữ"_s, u"Tính đến ngày"_s};
    const std::vector<domain::CadreStock> &cadres = paper.facts.registers.cadres;
    const bool isOneUnit = std::all_of(cadres.begin(), cadres.end(), [&](const auto &stock) { return stock.unit.name == cadres.front().unit.name; });
    for (const domain::CadreStock &stock : cadres) {
        const QString name = isOneUnit || stock.unit.name.isEmpty() ? stock.body : stock.body + u" ("_s + stock.unit.name + u')';
        form.rows.push_back({name, {documents::countText(stock.total), documents::countText(stock.women),
                                    documents::shareText(stock.women, stock.total), documents::dayText(stock.asOf)}});
    }
    return form;
}

QString formNote(const ShortForm &form)
{
    if (form.id == u"violence")
        return u"Chỉ ghi số đếm; không ghi họ tên, địa chỉ của người bị bạo lực."_s;
    return {};
}

std::vector<ReportForm> formsOf(const ReportPaper &paper)
{
    const FormFiller filler(paper);
    std::vector<ReportForm> forms;
    for (const ShortForm &form : shortForms()) {
        const bool isOfRegister = form.id == u"cadres" && !paper.facts.registers.cadres.empty();
        ReportForm filled = isOfRegister ? cadreForm(paper, form.name) : filler.compared(form);
        if (filled.rows.empty())
            continue;
        filled.note = formNote(form);
        forms.push_back(std::move(filled));
    }
    return forms;
}

/// What came of a task: what the log has for it, what the user said about it, why it was dropped.
QString resultOf(const domain::Task &task, const ReportPaper &paper)
{
    QStringList parts;
    const auto logged = paper.taskActivities.find(task.uuid);
    if (logged != paper.taskActivities.end() && logged->second.rows > 0) {
        QString text = u"%1 hoạt động"_s.arg(logged->second.rows, 2, 10, QLatin1Char('0'));
        if (logged->second.people.known > 0)
            text += u", %1 lượt người"_s.arg(documents::countText(logged->second.people.sum, logged->second.people.hasEstimate));
        parts << text;
    }
    for (const domain::ReportReason &reason : paper.report.reasons) {
        if (reason.about != task.uuid)
            continue;
        parts << reason.text << (reason.next.isEmpty() ? QString() : u"dự kiến "_s + reason.next);
    }
    parts << task.statusReason;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u"; "_s);
}

std::vector<documents::ReportTask> tasksOf(const ReportPaper &paper)
{
    std::vector<documents::ReportTask> tasks;
    for (const domain::Task &task : paper.facts.tasks) {
        documents::ReportTask row{task, resultOf(task, paper), false};
        row.task.timeText = domain::shownTime(task, reportYear(paper.report));
        row.isLate = paper.report.period.to.isValid() && domain::isLate(task, paper.report.period.to);
        tasks.push_back(std::move(row));
    }
    return tasks;
}

/// All that the level has part in, once anything is known of one of them: an annex of blanks says nothing.
std::vector<documents::ReportIndicator> indicatorsOf(const ReportPaper &paper)
{
    const int year = reportYear(paper.report);
    std::vector<documents::ReportIndicator> list;
    bool isAnyKnown = false;
    for (const domain::Indicator &indicator : paper.facts.indicators) {
        documents::ReportIndicator row{indicator, {}, {}};
        for (const domain::IndicatorValue &value : paper.facts.values) {
            if (value.code != indicator.code || !value.unit.name.isEmpty())
                continue;
            if (value.year == year)
                row.values.push_back(value);
            else if (value.year == year - 1)
                row.before.push_back(value);
        }
        const domain::IndicatorPart part = domain::partOf(indicator, paper.facts.setting.level);
        const bool isShown = part == domain::IndicatorPart::Own || part == domain::IndicatorPart::Parts || !row.values.empty();
        if (indicator.isDropped || !isShown)
            continue;
        isAnyKnown = isAnyKnown || !row.values.empty();
        list.push_back(std::move(row));
    }
    return isAnyKnown ? list : std::vector<documents::ReportIndicator>();
}

std::vector<documents::ReportModel> modelsOf(const ReportPaper &paper)
{
    std::vector<documents::ReportModel> list;
    for (const domain::CommunityModel &model : paper.facts.registers.models) {
        documents::ReportModel row{model, modelKindName(model.kind), {}};
        if (paper.report.period.to.isValid())
            row.model.state = stateOn(model, paper.report.period.to); // as the text counts it
        for (const domain::ModelYear &year : paper.modelYears)
            if (year.modelUuid == model.uuid)
                row.year = year;
        list.push_back(std::move(row));
    }
    return list;
}

std::vector<documents::ReportInspection> inspectionsOf(const ReportPaper &paper)
{
    std::vector<documents::ReportInspection> list;
    for (const domain::Inspection &inspection : paper.facts.registers.inspections) {
        const bool isOurs = inspection.role == domain::InspectionRole::Chairing || inspection.role == domain::InspectionRole::Supervision;
        if (paper.report.kind == domain::ReportKind::Inspection && !isOurs)
            continue;
        documents::ReportInspection row{inspection, {}};
        for (const domain::Recommendation &recommendation : paper.facts.registers.recommendations)
            if (recommendation.inspectionUuid == inspection.uuid) {
                row.recommendations.push_back(recommendation);
                // as of the cut-off, as the text counts
                if (std::optional<QDate> &doneOn = row.recommendations.back().doneOn; doneOn && *doneOn > paper.report.period.to)
                    doneOn.reset();
            }
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace

std::vector<ReportStatistic> reportStatistics(const ReportPaper &paper)
{
    std::vector<ReportStatistic> rows;
    for (const ReportFact &fact : paper.facts.facts) {
        if (!isOfMeasure(fact, paper.measures))
            continue;
        const Measure measure = measureOf(paper.measures, fact.source.id);
        rows.push_back(statisticOf(fact, paper.facts, measure));
        // The text tells the people of the meetings: here they stand below all of them, where that is more.
        const ReportFact *ofMeetings = paper.facts.fact(u"sessions."_s + fact.id);
        if (ofMeetings && ofMeetings->value && ofMeetings->value != fact.value)
            rows.push_back(statisticOf(*ofMeetings, paper.facts, measure));
    }
    const ReportFact *spent = paper.facts.fact(u"cost.total"_s);
    if (spent && spent->value.value_or(0) > 0 && !valueOf(paper.facts, u"budget-spent.total"_s))
        rows.push_back(statisticOf(*spent, paper.facts, measureOf(paper.measures, u"budget-spent"_s)));
    // groups stand together, in the order of the catalogue
    const auto &groups = measureGroups();
    const auto place = [&](const ReportStatistic &row) {
        return std::find_if(groups.begin(), groups.end(), [&](const CatalogueEntry &entry) { return entry.name == row.group; }) - groups.begin();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return rows;
}

documents::ReportContent reportContent(const ReportPaper &paper)
{
    documents::ReportContent content;
    content.report = paper.report;
    content.periodText = paper.report.period.to.isValid() ? reportPeriodText(paper.report) : QString();
    content.year = paper.report.period.to.isValid() ? reportYear(paper.report) : paper.document.year.value_or(0);
    content.level = paper.facts.setting.level;
    content.revision = paper.revision;
    // The report on an inspection tells of nothing else.
    const bool isOfInspection = paper.report.kind == domain::ReportKind::Inspection;
    ReportAnnexes wanted = paper.annexes;
    if (isOfInspection)
        wanted.tasks = wanted.statistics = wanted.forms = wanted.indicators = wanted.models = wanted.documents = false;
    if (wanted.tasks)
        content.tasks = tasksOf(paper);
    if (wanted.statistics)
        content.statistics = reportStatistics(paper);
    if (wanted.forms)
        content.forms = formsOf(paper);
    if (wanted.indicators)
        content.indicators = indicatorsOf(paper);
    if (wanted.models)
        content.models = modelsOf(paper);
    if (wanted.inspections)
        content.inspections = inspectionsOf(paper);
    if (wanted.documents) {
        content.documents = paper.facts.registers.documents;
        for (domain::IssuedDocument &document : content.documents)
            if (document.issuer.trimmed().isEmpty()) // counted as the office's own
                document.issuer = paper.document.issuer();
    }
    return content;
}

} // namespace bd::application
