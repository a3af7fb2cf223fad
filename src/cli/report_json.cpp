#include "cli/report_json.h"

#include "application/report_draft.h"
#include "cli/verbs/verbs.h"
#include "domain/count_text.h"
#include "domain/indicator_text.h"
#include "domain/numbering.h"
#include "domain/outline_edit.h"

#include <QHash>

namespace bd::cli {

using Json = nlohmann::ordered_json;
using namespace domain;

namespace {

Json text(const QString &value) { return value.toStdString(); }

Json orNull(const QString &value) { return value.isEmpty() ? Json(nullptr) : text(value); }

Json day(const std::optional<QDate> &date) { return date && date->isValid() ? text(date->toString(Qt::ISODate)) : Json(nullptr); }

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json periodJson(const DayRange &period) { return {{"from", day(period.from)}, {"to", day(period.to)}}; }

const SectionCheck *checkOf(const Report &report, const QString &section)
{
    const auto it = std::find_if(report.sections.begin(), report.sections.end(), [&](const SectionCheck &check) { return check.sectionUuid == section; });
    return it == report.sections.end() ? nullptr : &*it;
}

/// Of a share, which is computed: the rows of the numbers that it is made of.
const application::ReportFact &countedIn(const application::ReportFact &fact, const application::ReportFacts &facts)
{
    if (fact.rows > 0 || fact.source.origin != FigureOrigin::Computed)
        return fact;
    const QString base = fact.id.section(QLatin1Char('.'), 0, -2), part = fact.id.section(QLatin1Char('.'), -1).section(QLatin1Char('_'), 0, 0);
    for (const QString &made : {part, QStringLiteral("women"), QStringLiteral("total")})
        if (const application::ReportFact *of = facts.fact(base + QLatin1Char('.') + made); of && of->rows > 0)
            return *of;
    return fact;
}

} // namespace

Json reportJson(const Report &report)
{
    Json done = Json::array();
    for (const QString &id : report.done)
        done.push_back(text(id));
    return {{"uuid", text(report.uuid)},
            {"kind", text(toCode(report.kind))},
            {"rule", text(toCode(report.rule))},
            {"period", periodJson(report.period)},
            {"whole_end", day(report.wholeEnd)},
            {"year", application::reportYear(report)},
            {"plan", orNull(report.planUuid)},
            {"request", orNull(report.requestUuid)},
            {"duty", orNull(report.dutyUuid)},
            {"requester", orNull(report.requester)},
            {"request_document", orNull(report.requestDocument)},
            {"request_subject", orNull(report.requestSubject)},
            {"outline", orNull(report.outlineName)},
            {"due", day(report.due)},
            {"strict", report.isStrict},
            {"former", orNull(report.formerUuid)},
            {"round", text(toCode(report.round))},
            {"done", std::move(done)},
            {"created_at", orNull(report.createdAt)}};
}

Json reportLineJson(const application::ReportLine &line)
{
    const Report &report = line.stored.report;
    return {{"id", line.stored.id},
            {"uuid", text(report.uuid)},
            {"kind", text(toCode(report.kind))},
            {"period", periodJson(report.period)},
            {"year", application::reportYear(report)},
            {"title", orNull(line.title)},
            {"addressees", orNull(line.addressees)},
            {"number", orNull(line.number)},
            {"state", text(toCode(line.state))},
            {"due", day(report.due)},
            {"request", orNull(report.requestUuid)},
            {"duty", orNull(report.dutyUuid)},
            {"revisions", line.revisions},
            {"changed_since", line.isChangedSince},
            {"data_changed", line.isDataChanged}};
}

Json reportSectionsJson(const Plan &document, const Report &report)
{
    Json all = Json::array();
    walkSections(document.sections, [&](const Section &section, const SectionNumber &, int) {
        Json paragraphs = Json::array();
        for (const Block &block : section.blocks)
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                paragraphs.push_back({{"text", text(paragraph->text.toPlain())},
                                      {"level", text(toCode(paragraph->level))},
                                      {"draft", application::isUntouchedDraft(document, report, paragraph->uuid)}});
        const SectionCheck *check = checkOf(report, section.uuid);
        all.push_back({{"place", text(sectionPath(document, section.uuid))},
                       {"kind", text(toCode(section.kind))},
                       {"heading", orNull(section.heading.toPlain())},
                       {"accepted", check && check->isAccepted},
                       {"checked", check && check->isChecked},
                       {"paragraphs", std::move(paragraphs)}});
    });
    return all;
}

Json reportFiguresJson(const application::ReportFacts &facts, const Plan &document, const Report &report)
{
    QHash<QString, Json> places;
    for (const FigureSpan &span : figureSpans(report, document)) {
        const ReportFigure &figure = report.figures[static_cast<std::size_t>(span.figure)];
        Json &list = places[figure.id];
        if (list.is_null())
            list = Json::array();
        list.push_back({{"place", text(sectionPath(document, sectionOfBlock(document, span.paragraphUuid)))}, {"text", text(figure.text)}, {"start", span.start}});
    }
    Json all = Json::array();
    for (const application::ReportFact &fact : facts.facts) {
        Json in = places.value(fact.id);
        const application::ReportFact &counted = countedIn(fact, facts);
        all.push_back({{"id", text(fact.id)},
                       {"name", text(fact.name)},
                       {"unit", orNull(fact.unit)},
                       {"value", orNull(fact.value)},
                       {"ratio", orNull(fact.ratio)},
                       {"estimate", fact.isEstimate},
                       {"rows", counted.rows},
                       {"known", counted.known},
                       {"undecided", fact.isUndecided},
                       {"before", orNull(fact.before)},
                       {"whole_period", orNull(fact.estimated)},
                       {"origin", text(toCode(fact.source.origin))},
                       {"in_text", in.is_null() ? Json::array() : std::move(in)}});
    }
    return all;
}

int rowsBehind(const application::ReportFact &fact, const application::ReportFacts &facts) { return countedIn(fact, facts).rows; }

QString factText(const application::ReportFact &fact, const application::ReportFacts &facts)
{
    if (fact.value)
        return countText(fact.value);
    if (!fact.ratio)
        return say(QT_TRANSLATE_NOOP("Cli", "unknown"));
    return application::ratioText(facts, fact).remove(QLatin1Char('%')); // its unit stands behind it
}

} // namespace bd::cli
