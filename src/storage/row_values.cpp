#include "storage/row_values.h"

#include "base/text/fold.h"
#include "storage/json_text.h"
#include "storage/plan_rows.h"

namespace bd::storage {

using domain::toCode;
using nlohmann::json;

namespace {

json dateJson(const domain::PartialDate &date) { return jsonTextOrNull(date.toIso()); }

json dayJson(const std::optional<QDate> &day) { return day && day->isValid() ? jsonText(day->toString(Qt::ISODate)) : json(); }

json keyJson(const QString &text) { return jsonText(text::searchKey(text)); }

} // namespace

Row planContents(const domain::Plan &plan)
{
    return {{"uuid", jsonText(plan.uuid)},
            {"document", jsonText(toCode(plan.document))},
            {"kind", jsonText(toCode(plan.kind))},
            {"state", jsonText(toCode(plan.state))},
            {"year", plan.year ? json(*plan.year) : json()},
            {"superior_lines", jsonText(listJson(plan.superiorLines))},
            {"issuer_lines", jsonText(listJson(plan.issuerLines))},
            {"number", jsonTextOrNull(plan.number)},
            {"symbol", jsonTextOrNull(plan.symbol)},
            {"place", jsonTextOrNull(plan.place)},
            {"date", dateJson(plan.date)},
            {"document_type", jsonText(plan.documentType)},
            {"title", jsonText(plan.title)},
            {"addressees", jsonText(listJson(plan.addressees))},
            {"signer_authority", jsonText(listJson(plan.signer.authority))},
            {"signer_position", jsonTextOrNull(plan.signer.position)},
            {"signer_name", jsonTextOrNull(plan.signer.name)},
            {"foot_line", jsonTextOrNull(plan.footLine)},
            {"identity_uuid", jsonTextOrNull(plan.identityUuid)},
            {"parent_uuid", jsonTextOrNull(plan.parentUuid)},
            {"revision_of", jsonTextOrNull(plan.revisionOf)},
            {"revision_note", jsonTextOrNull(plan.revisionNote)}};
}

Row planValues(const domain::Plan &plan)
{
    Row row = planContents(plan);
    row["issuer"] = jsonTextOrNull(plan.issuer());
    setPlanKeys(row);
    return row;
}

Row sectionValues(const domain::Section &section)
{
    const QString heading = section.heading.toPlain();
    return {{"uuid", jsonText(section.uuid)},
            {"kind", jsonText(toCode(section.kind))},
            {"heading", jsonText(heading)},
            {"heading_spans", jsonTextOrNull(spansJson(section.heading))},
            {"heading_end", jsonText(section.headingEnd)},
            {"number_style", jsonText(toCode(section.numberStyle))},
            {"source_number", jsonTextOrNull(section.sourceNumber)},
            {"draft", jsonTextOrNull(section.draft)},
            {"search_key", keyJson(heading)}};
}

Row agencyValues(const domain::AgencyRef &agency)
{
    return {{"agency_uuid", jsonTextOrNull(agency.uuid)},
            {"name", jsonText(agency.name)},
            {"addressing", jsonText(toCode(agency.addressing))}};
}

Row paragraphValues(const domain::Paragraph &paragraph)
{
    const QString plain = paragraph.text.toPlain();
    return {{"uuid", jsonText(paragraph.uuid)},
            {"role", "section"},
            {"level", jsonText(toCode(paragraph.level))},
            {"text", jsonText(plain)},
            {"spans", jsonTextOrNull(spansJson(paragraph.text))},
            {"search_key", keyJson(plain)}};
}

Row looseParagraphValues(const domain::RichText &text, const char *role)
{
    Row row = paragraphValues({{}, domain::ParagraphLevel::Plain, text});
    row["uuid"] = nullptr;
    row["section_id"] = nullptr;
    row["role"] = role;
    return row;
}

Row tableValues(const domain::Table &table)
{
    const QString plain = tablePlain(table);
    return {{"uuid", jsonText(table.uuid)},
            {"content", jsonText(tableJson(table))},
            {"text", jsonText(plain)},
            {"search_key", keyJson(plain)}};
}

Row basisValues(const domain::LegalBasis &basis)
{
    return {{"uuid", jsonText(basis.uuid)},
            {"text", jsonText(basis.text)},
            {"doc_type", jsonTextOrNull(basis.docType)},
            {"number", jsonTextOrNull(basis.number)},
            {"date", dateJson(basis.date)},
            {"issuer", jsonTextOrNull(basis.issuer)},
            {"title", jsonTextOrNull(basis.title)},
            {"preamble_index", basis.preambleIndex ? json(*basis.preambleIndex) : json()},
            {"search_key", keyJson(basis.text)}};
}

Row taskValues(const domain::Task &task)
{
    return {{"uuid", jsonText(task.uuid)},
            {"title", jsonText(task.title)},
            {"kind", task.kind ? jsonText(toCode(*task.kind)) : json()},
            {"time_text", jsonTextOrNull(task.timeText)},
            {"start_date", dateJson(task.start)},
            {"end_date", dateJson(task.end)},
            {"product", jsonTextOrNull(task.product)},
            {"budget_amount", task.budget.amount ? json(*task.budget.amount) : json()},
            {"budget_text", jsonTextOrNull(task.budget.text)},
            {"budget_source", jsonTextOrNull(task.budget.source)},
            {"status", jsonText(toCode(task.status))},
            {"status_reason", jsonTextOrNull(task.statusReason)},
            {"search_key", keyJson(task.title)},
            {"sort_key", jsonText(text::sortKey(task.title))}};
}

Row assignmentValues(const domain::Assignment &assignment)
{
    Row row = agencyValues(assignment.agency);
    row["role"] = jsonText(toCode(assignment.role));
    return row;
}

Row dutyValues(const domain::ReportingDuty &duty)
{
    return {{"uuid", jsonText(duty.uuid)},
            {"kind", jsonText(toCode(duty.kind))},
            {"period", duty.period ? jsonText(toCode(*duty.period)) : json()},
            {"due", dayJson(duty.due)},
            {"strict", duty.strict ? 1 : 0},
            {"wording", jsonTextOrNull(duty.wording)},
            {"sender", jsonTextOrNull(duty.from)},
            {"addressee", jsonTextOrNull(duty.to)},
            {"via", jsonTextOrNull(duty.via)}};
}

Row recipientValues(const QString &recipient) { return Row::object({{"text", jsonText(recipient)}}); }

Row roundValues(const domain::CommentRound &round)
{
    return {{"uuid", jsonText(round.uuid)},
            {"sent", dayJson(round.sent)},
            {"reply_by", dayJson(round.replyBy)},
            {"document", jsonTextOrNull(round.document)},
            {"silence_agrees", round.silenceAgrees ? 1 : 0}};
}

Row replyValues(const domain::CommentReply &reply)
{
    Row row = agencyValues(reply.agency);
    row["answer"] = jsonText(toCode(reply.answer));
    row["document"] = jsonTextOrNull(reply.document);
    row["date"] = dayJson(reply.date);
    return row;
}

Row commentValues(const domain::Comment &comment)
{
    Row row = agencyValues(comment.agency);
    row["uuid"] = jsonText(comment.uuid);
    row["text"] = jsonText(comment.text);
    row["decision"] = jsonText(toCode(comment.decision));
    row["reason"] = jsonTextOrNull(comment.reason);
    row["search_key"] = keyJson(comment.text);
    return row;
}

bool isDerivedColumn(const QString &table, const std::string &column)
{
    return column == "search_key" || column == "sort_key" || (column == "issuer" && table == QLatin1String("plan"));
}

} // namespace bd::storage
