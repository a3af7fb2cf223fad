#include "storage/plan_rows.h"

#include "base/text/fold.h"
#include "storage/json_text.h"

namespace bd::storage {

using domain::toCode;
using nlohmann::json;

namespace {

json dateJson(const domain::PartialDate &date) { return jsonTextOrNull(date.toIso()); }

json keyJson(const QString &text) { return jsonText(text::searchKey(text)); }

const char *severityCode(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Error:
        return "error";
    case domain::Severity::Note:
        return "note";
    case domain::Severity::Warning:
        break;
    }
    return "warning";
}

/// Writes one plan; remembers which row a uuid became, for what refers to it.
class PlanWriter {
public:
    PlanWriter(const RowSink &sink, const PlanRecord &record) : m_sink(sink), m_record(record), m_plan(record.plan) {}

    Result<qint64> write(const QString &createdAt)
    {
        BD_ASSIGN(m_planId, m_sink(QStringLiteral("plan"), planRow(createdAt)));
        BD_TRY(writeSource());
        BD_TRY(writeSections(m_plan.sections, "body", {}));
        BD_TRY(writeSections(m_plan.appendices, "appendix", {}));
        BD_TRY(writeLooseParagraphs(m_plan.preamble, "preamble"));
        BD_TRY(writeLooseParagraphs(m_plan.closing, "closing"));
        BD_TRY(writeBases());
        BD_TRY(writeTasks());
        BD_TRY(writeDuties());
        BD_TRY(writeRecipients());
        return m_planId;
    }

private:
    Row planRow(const QString &createdAt) const
    {
        Row row{{"uuid", jsonText(m_plan.uuid)},
                {"kind", jsonText(toCode(m_plan.kind))},
                {"state", jsonText(toCode(m_plan.state))},
                {"year", m_plan.year ? json(*m_plan.year) : json()},
                {"superior_lines", jsonText(listJson(m_plan.superiorLines))},
                {"issuer_lines", jsonText(listJson(m_plan.issuerLines))},
                {"issuer", jsonTextOrNull(m_plan.issuer())},
                {"number", jsonTextOrNull(m_plan.number)},
                {"symbol", jsonTextOrNull(m_plan.symbol)},
                {"place", jsonTextOrNull(m_plan.place)},
                {"date", dateJson(m_plan.date)},
                {"document_type", jsonText(m_plan.documentType)},
                {"title", jsonText(m_plan.title)},
                {"signer_authority", jsonText(listJson(m_plan.signer.authority))},
                {"signer_position", jsonTextOrNull(m_plan.signer.position)},
                {"signer_name", jsonTextOrNull(m_plan.signer.name)},
                {"foot_line", jsonTextOrNull(m_plan.footLine)},
                {"created_at", jsonText(createdAt)}};
        setPlanKeys(row);
        return row;
    }

    Result<void> insert(const char *table, Row row, qint64 *id = nullptr)
    {
        row["plan_id"] = m_planId;
        BD_ASSIGN(const qint64 newId, m_sink(QString::fromLatin1(table), std::move(row)));
        if (id)
            *id = newId;
        return {};
    }

    Result<void> writeSource()
    {
        const PlanSource &source = m_record.source;
        BD_TRY(insert("plan_source", {{"file_name", jsonTextOrNull(source.fileName)},
                                      {"sha256", jsonTextOrNull(source.sha256)},
                                      {"bytes", source.bytes},
                                      {"format", jsonText(source.format)},
                                      {"coverage_plan", source.coveragePlan},
                                      {"coverage_left_out", source.coverageLeftOut},
                                      {"coverage_lost", source.coverageLost}}));
        int position = 0;
        for (const LeftOutText &item : m_record.leftOut)
            BD_TRY(insert("left_out", {{"position", position++},
                                       {"text", jsonText(item.text)},
                                       {"reason", jsonText(item.reason)},
                                       {"line", item.line}}));
        position = 0;
        for (const domain::Issue &issue : m_record.issues)
            BD_TRY(insert("reading_issue", {{"position", position++},
                                            {"code", jsonText(issue.code)},
                                            {"severity", severityCode(issue.severity)},
                                            {"args", jsonText(listJson(issue.args))},
                                            {"where_uuid", jsonTextOrNull(issue.where)},
                                            {"source_line", issue.sourceLine > 0 ? json(issue.sourceLine) : json()},
                                            {"proposal", jsonTextOrNull(issue.proposal)},
                                            {"dismissed", 0}}));
        return {};
    }

    Result<void> writeSections(const std::vector<domain::Section> &sections, const char *role, std::optional<qint64> parent)
    {
        int position = 0;
        for (const domain::Section &section : sections) {
            qint64 id = 0;
            const QString heading = section.heading.toPlain();
            BD_TRY(insert("section", {{"uuid", jsonText(section.uuid)},
                                      {"parent_id", parent ? json(*parent) : json()},
                                      {"role", role},
                                      {"position", position++},
                                      {"kind", jsonText(toCode(section.kind))},
                                      {"heading", jsonText(heading)},
                                      {"heading_spans", jsonTextOrNull(spansJson(section.heading))},
                                      {"heading_end", jsonText(section.headingEnd)},
                                      {"number_style", jsonText(toCode(section.numberStyle))},
                                      {"source_number", jsonTextOrNull(section.sourceNumber)},
                                      {"search_key", keyJson(heading)}}, &id));
            m_sections[section.uuid] = id;
            BD_TRY(writeAgencies(section, id));
            BD_TRY(writeBlocks(section, id));
            BD_TRY(writeSections(section.sections, role, id));
        }
        return {};
    }

    Result<void> writeAgencies(const domain::Section &section, qint64 id)
    {
        int position = 0;
        for (const domain::AgencyRef &agency : section.agencies) {
            Row row = agencyRow(agency, position++);
            row["section_id"] = id;
            BD_TRY(insert("section_agency", std::move(row)));
        }
        return {};
    }

    static Row agencyRow(const domain::AgencyRef &agency, int position)
    {
        return {{"position", position},
                {"agency_uuid", jsonTextOrNull(agency.uuid)},
                {"name", jsonText(agency.name)},
                {"addressing", jsonText(toCode(agency.addressing))}};
    }

    Result<void> writeBlocks(const domain::Section &section, qint64 sectionId)
    {
        int position = 0;
        for (const domain::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<domain::Paragraph>(&block)) {
                qint64 id = 0;
                Row row = paragraphRow(paragraph->text, "section", position++);
                row["uuid"] = jsonText(paragraph->uuid);
                row["section_id"] = sectionId;
                row["level"] = jsonText(toCode(paragraph->level));
                BD_TRY(insert("paragraph", std::move(row), &id));
                m_paragraphs[paragraph->uuid] = id;
            } else {
                const auto &table = std::get<domain::Table>(block);
                qint64 id = 0;
                const QString plain = tablePlain(table);
                BD_TRY(insert("table_block", {{"uuid", jsonText(table.uuid)},
                                              {"section_id", sectionId},
                                              {"position", position++},
                                              {"content", jsonText(tableJson(table))},
                                              {"text", jsonText(plain)},
                                              {"search_key", keyJson(plain)}}, &id));
                m_tables[table.uuid] = id;
            }
        }
        return {};
    }

    static Row paragraphRow(const domain::RichText &text, const char *role, int position)
    {
        const QString plain = text.toPlain();
        return {{"uuid", nullptr},
                {"section_id", nullptr},
                {"role", role},
                {"position", position},
                {"level", "plain"},
                {"text", jsonText(plain)},
                {"spans", jsonTextOrNull(spansJson(text))},
                {"search_key", keyJson(plain)}};
    }

    Result<void> writeLooseParagraphs(const std::vector<domain::RichText> &texts, const char *role)
    {
        int position = 0;
        for (const domain::RichText &text : texts)
            BD_TRY(insert("paragraph", paragraphRow(text, role, position++)));
        return {};
    }

    Result<void> writeBases()
    {
        int position = 0;
        for (const domain::LegalBasis &basis : m_plan.legalBases)
            BD_TRY(insert("legal_basis", {{"uuid", jsonText(basis.uuid)},
                                          {"position", position++},
                                          {"text", jsonText(basis.text)},
                                          {"doc_type", jsonTextOrNull(basis.docType)},
                                          {"number", jsonTextOrNull(basis.number)},
                                          {"date", dateJson(basis.date)},
                                          {"issuer", jsonTextOrNull(basis.issuer)},
                                          {"title", jsonTextOrNull(basis.title)},
                                          {"preamble_index", basis.preambleIndex ? json(*basis.preambleIndex) : json()},
                                          {"search_key", keyJson(basis.text)}}));
        return {};
    }

    static json idOf(const std::map<QString, qint64> &ids, const std::optional<QString> &uuid)
    {
        const auto it = uuid ? ids.find(*uuid) : ids.end();
        return it == ids.end() ? json() : json(it->second);
    }

    Result<void> writeTasks()
    {
        int position = 0;
        for (const domain::Task &task : m_plan.tasks) {
            qint64 id = 0;
            BD_TRY(insert("task", {{"uuid", jsonText(task.uuid)},
                                   {"position", position++},
                                   {"title", jsonText(task.title)},
                                   {"kind", task.kind ? jsonText(toCode(*task.kind)) : json()},
                                   {"section_id", idOf(m_sections, task.sectionUuid)},
                                   {"paragraph_id", idOf(m_paragraphs, task.paragraphUuid)},
                                   {"table_id", idOf(m_tables, task.paragraphUuid)},
                                   {"time_text", jsonTextOrNull(task.timeText)},
                                   {"start_date", dateJson(task.start)},
                                   {"end_date", dateJson(task.end)},
                                   {"product", jsonTextOrNull(task.product)},
                                   {"budget_amount", task.budget.amount ? json(*task.budget.amount) : json()},
                                   {"budget_text", jsonTextOrNull(task.budget.text)},
                                   {"budget_source", jsonTextOrNull(task.budget.source)},
                                   {"search_key", keyJson(task.title)},
                                   {"sort_key", jsonText(text::sortKey(task.title))}}, &id));
            int place = 0;
            for (const domain::Assignment &assignment : task.assignments) {
                Row row = agencyRow(assignment.agency, place++);
                row["task_id"] = id;
                row["role"] = jsonText(toCode(assignment.role));
                BD_TRY(insert("assignment", std::move(row)));
            }
        }
        return {};
    }

    Result<void> writeDuties()
    {
        int position = 0;
        for (const domain::ReportingDuty &duty : m_plan.duties)
            BD_TRY(insert("reporting_duty", {{"uuid", jsonText(duty.uuid)},
                                             {"position", position++},
                                             {"kind", jsonText(toCode(duty.kind))},
                                             {"period", duty.period ? jsonText(toCode(*duty.period)) : json()},
                                             {"due", duty.due ? jsonText(duty.due->toString(Qt::ISODate)) : json()},
                                             {"strict", duty.strict ? 1 : 0},
                                             {"wording", jsonTextOrNull(duty.wording)},
                                             {"sender", jsonTextOrNull(duty.from)},
                                             {"addressee", jsonTextOrNull(duty.to)},
                                             {"via", jsonTextOrNull(duty.via)},
                                             {"section_id", idOf(m_sections, duty.sectionUuid)}}));
        return {};
    }

    Result<void> writeRecipients()
    {
        int position = 0;
        for (const QString &recipient : m_plan.recipients)
            BD_TRY(insert("recipient", {{"position", position++}, {"text", jsonText(recipient)}}));
        return {};
    }

    const RowSink &m_sink;
    const PlanRecord &m_record;
    const domain::Plan &m_plan;
    qint64 m_planId = 0;
    std::map<QString, qint64> m_sections, m_paragraphs, m_tables;
};

} // namespace

Result<qint64> insertPlan(const RowSink &sink, const PlanRecord &record, const QString &createdAt)
{
    return PlanWriter(sink, record).write(createdAt);
}

QString planHaystack(const QString &title, const QString &issuer, const QString &number, const QString &symbol,
                     std::optional<int> year)
{
    QString sign = number;
    if (!symbol.isEmpty())
        sign += QLatin1Char('/') + symbol;
    return QStringList{title, issuer, sign, year ? QString::number(*year) : QString()}.join(QLatin1Char('\n'));
}

void setPlanKeys(Row &row)
{
    const auto year = row["year"].is_number() ? std::optional(row["year"].get<int>()) : std::nullopt;
    const QString title = textOf(row["title"]);
    const QString haystack = planHaystack(title, textOf(row["issuer"]), textOf(row["number"]), textOf(row["symbol"]), year);
    row["search_key"] = jsonText(text::searchKey(haystack));
    row["sort_key"] = jsonText(text::sortKey(title));
}

QStringList planTables()
{
    return {QStringLiteral("plan"), QStringLiteral("plan_source"), QStringLiteral("left_out"), QStringLiteral("reading_issue"),
            QStringLiteral("section"), QStringLiteral("section_agency"), QStringLiteral("paragraph"),
            QStringLiteral("table_block"), QStringLiteral("legal_basis"), QStringLiteral("task"),
            QStringLiteral("assignment"), QStringLiteral("reporting_duty"), QStringLiteral("recipient")};
}

Result<std::vector<std::pair<QString, Row>>> planRows(RowStore &rows, qint64 id)
{
    std::vector<std::pair<QString, Row>> result;
    const QStringList tables = planTables();
    for (const QString &table : tables) {
        const QString column = table == QLatin1String("plan") ? QStringLiteral("id") : QStringLiteral("plan_id");
        BD_ASSIGN(auto found, rows.readWhere(table, column, id));
        for (Row &row : found)
            result.emplace_back(table, std::move(row));
    }
    return result;
}

} // namespace bd::storage
