#include "cli/plan_json.h"

#include "application/error_text.h"
#include "domain/numbering.h"

#include <cmath>

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using namespace domain;

Json text(const QString &value)
{
    return value.toStdString();
}

// One rule for single values: what isn't there is null, never "".
Json orNull(const QString &value)
{
    return value.isEmpty() ? Json(nullptr) : text(value);
}

Json orNull(const std::optional<QString> &value)
{
    return value ? orNull(*value) : Json(nullptr);
}

template <typename List, typename Convert>
Json listOf(const List &list, Convert convert)
{
    Json result = Json::array();
    for (const auto &item : list)
        result.push_back(convert(item));
    return result;
}

Json texts(const QStringList &list)
{
    return listOf(list, text);
}

Json plainTexts(const std::vector<RichText> &list)
{
    return listOf(list, [](const RichText &item) { return text(item.toPlain()); });
}

Json footnotes(const RichText &rich)
{
    Json result = Json::array();
    for (const Span &span : rich.spans())
        if (span.footnote)
            result.push_back({{"mark", text(span.footnote->mark)}, {"text", orNull(span.footnote->text)}});
    return result;
}

Json paragraphJson(const Paragraph &paragraph)
{
    Json result{{"level", text(toCode(paragraph.level))}, {"text", text(paragraph.text.toPlain())}};
    if (Json notes = footnotes(paragraph.text); !notes.empty())
        result["footnotes"] = std::move(notes);
    return result;
}

Json cellJson(const TableCell &cell)
{
    QStringList lines;
    for (const RichText &paragraph : cell.paragraphs)
        lines << paragraph.toPlain();
    return {{"text", text(lines.join(QLatin1Char('\n')))}, {"column_span", cell.columnSpan}, {"row_span", cell.rowSpan}};
}

Json tableJson(const Table &table, int paragraphsBefore)
{
    return {{"paragraphs_before", paragraphsBefore},
            {"rows", listOf(table.rows, [](const TableRow &row) {
                 return Json{{"head", row.isHead}, {"cells", listOf(row.cells, cellJson)}};
             })}};
}

Json sectionJson(const Section &section, const SectionNumber &number);

Json sectionsJson(const std::vector<Section> &sections, const SectionNumber &parent)
{
    Json result = Json::array();
    const std::vector<SectionNumber> numbers = sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i)
        result.push_back(sectionJson(sections[i], numbers[i]));
    return result;
}

Json sectionJson(const Section &section, const SectionNumber &number)
{
    Json paragraphs = Json::array(), tables = Json::array();
    for (const Block &block : section.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            paragraphs.push_back(paragraphJson(*paragraph));
        else
            tables.push_back(tableJson(std::get<Table>(block), static_cast<int>(paragraphs.size())));
    }
    Json result{{"number", orNull(number.label)},
                {"source_number", orNull(section.sourceNumber)},
                {"heading", orNull(section.heading.toPlain())},
                {"heading_end", text(section.headingEnd)},
                {"kind", text(toCode(section.kind))},
                {"paragraphs", std::move(paragraphs)},
                {"tables", std::move(tables)},
                {"sections", sectionsJson(section.sections, number)}};
    if (Json notes = footnotes(section.heading); !notes.empty())
        result["footnotes"] = std::move(notes);
    return result;
}

void collectPlaces(const std::vector<Section> &sections, const QString &parentPath, const SectionNumber &parent,
                   std::vector<SectionPlace> &places)
{
    const std::vector<SectionNumber> numbers = sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const auto &[style, label, marks] = numbers[i];
        // A nested label ("2.1") already starts with its parent's.
        QString path = parentPath;
        if (style == NumberStyle::Nested && path.endsWith(parent.label))
            path.chop(parent.label.size());
        if (!path.isEmpty() && !path.endsWith(QLatin1Char('.')) && !label.isEmpty())
            path += QLatin1Char('.');
        path += label;
        places.push_back({sections[i].uuid, path});
        collectPlaces(sections[i].sections, path, numbers[i], places);
    }
}

QString placeOf(const std::vector<SectionPlace> &places, const std::optional<QString> &uuid)
{
    for (const SectionPlace &place : places)
        if (uuid && place.uuid == *uuid)
            return place.path;
    return {};
}

Json basisJson(const LegalBasis &basis)
{
    return {{"text", text(basis.text)}, {"type", orNull(basis.docType)}, {"number", orNull(basis.number)},
            {"date", orNull(basis.date.toIso())}, {"issuer", orNull(basis.issuer)}, {"title", orNull(basis.title)},
            {"preamble_index", basis.preambleIndex ? Json(*basis.preambleIndex) : Json(nullptr)}};
}

Json dutyJson(const ReportingDuty &duty, const std::vector<SectionPlace> &places)
{
    return {{"kind", text(toCode(duty.kind))},
            {"period", duty.period ? text(toCode(*duty.period)) : Json(nullptr)},
            {"due", duty.due ? text(duty.due->toString(Qt::ISODate)) : Json(nullptr)},
            {"strict", duty.strict},
            {"wording", orNull(duty.wording)},
            {"from", orNull(duty.from)},
            {"to", orNull(duty.to)},
            {"via", orNull(duty.via)},
            {"section", orNull(placeOf(places, duty.sectionUuid))}};
}

Json agencyJson(const AgencyRef &agency, Role role, const QString &place)
{
    return {{"name", text(agency.name)}, {"addressing", text(toCode(agency.addressing))}, {"role", text(toCode(role))},
            {"section", orNull(place)}};
}

// The agencies of the assignment section: each leads its own entry there.
void collectAgencies(const std::vector<Section> &sections, const std::vector<SectionPlace> &places, Json &result)
{
    for (const Section &section : sections) {
        for (const AgencyRef &agency : section.agencies)
            result.push_back(agencyJson(agency, Role::Lead, placeOf(places, section.uuid)));
        collectAgencies(section.sections, places, result);
    }
}

Json taskJson(const Task &task, const std::vector<SectionPlace> &places)
{
    Json agencies = Json::array();
    for (const Assignment &assignment : task.assignments)
        agencies.push_back({{"name", text(assignment.agency.name)},
                            {"addressing", text(toCode(assignment.agency.addressing))},
                            {"role", text(toCode(assignment.role))}});
    return {{"title", text(task.title)},
            {"kind", task.kind ? text(toCode(*task.kind)) : Json(nullptr)},
            {"section", orNull(placeOf(places, task.sectionUuid))},
            {"agencies", std::move(agencies)},
            {"time", orNull(task.timeText)},
            {"start", orNull(task.start.toIso())},
            {"end", orNull(task.end.toIso())},
            {"product", orNull(task.product)},
            {"budget", {{"amount", task.budget.amount ? Json(*task.budget.amount) : Json(nullptr)},
                        {"text", orNull(task.budget.text)},
                        {"source", orNull(task.budget.source)}}}};
}

// Six digits: enough for a word in a million, and "lost" of one word never shows as 0.
double share(double value)
{
    return std::round(value * 1e6) / 1e6;
}

Json headJson(const PlanReading &reading)
{
    const Plan &plan = reading.plan;
    Json result = Json::object();
    if (reading.id)
        result["id"] = *reading.id;
    result["superior"] = orNull(plan.superior());
    result["issuer"] = orNull(plan.issuer());
    result["number"] = orNull(plan.number);
    result["symbol"] = orNull(plan.symbol);
    result["place"] = orNull(plan.place);
    result["date"] = orNull(plan.date.toIso());
    result["year"] = plan.year ? Json(*plan.year) : Json(nullptr);
    result["title"] = orNull(plan.title);
    return result;
}

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<SectionPlace> sectionPlaces(const Plan &plan)
{
    std::vector<SectionPlace> places;
    collectPlaces(plan.sections, {}, {}, places);
    return places;
}

Json issueJson(const Issue &issue)
{
    return {{"code", text(issue.code)},
            {"severity", text(severityCode(issue.severity))},
            {"message", text(application::issueText(issue))},
            {"line", issue.sourceLine > 0 ? Json(issue.sourceLine) : Json(nullptr)},
            {"proposal", orNull(issue.proposal)}};
}

Json planJson(const PlanReading &reading)
{
    const Plan &plan = reading.plan;
    const auto places = sectionPlaces(plan);
    Json result = headJson(reading);
    result["addressees"] = texts(plan.addressees);
    result["preamble"] = plainTexts(plan.preamble);
    result["legal_bases"] = listOf(plan.legalBases, basisJson);
    result["sections"] = sectionsJson(plan.sections, {});
    result["duties"] = listOf(plan.duties, [&](const ReportingDuty &duty) { return dutyJson(duty, places); });
    result["agencies"] = Json::array();
    collectAgencies(plan.sections, places, result["agencies"]);
    result["tasks"] = listOf(plan.tasks, [&](const Task &task) { return taskJson(task, places); });
    result["closing"] = plainTexts(plan.closing);
    result["recipients"] = texts(plan.recipients);
    result["signer"] = {{"name", orNull(plan.signer.name)},
                        {"authority", texts(plan.signer.authority)},
                        {"position", orNull(plan.signer.position)}};
    result["appendices"] = sectionsJson(plan.appendices, {});
    result["coverage"] = {{"plan", share(reading.coverage.plan)},
                          {"left_out", share(reading.coverage.leftOut)},
                          {"lost", share(reading.coverage.lost)}};
    result["left_out"] = listOf(reading.leftOut, [](const exchange::LeftOut &item) {
        return Json{{"text", text(item.text)}, {"reason", text(item.reason)},
                    {"line", item.line > 0 ? Json(item.line) : Json(nullptr)}};
    });
    result["issues"] = listOf(reading.issues, issueJson);
    return result;
}

} // namespace bd::cli
