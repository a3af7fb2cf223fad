#include "storage/plan_rows.h"

#include "base/text/fold.h"
#include "storage/json_text.h"
#include "storage/row_values.h"

#include <utility>

namespace bd::storage {

using nlohmann::json;

namespace {

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
        Row row = planValues(m_plan);
        row["created_at"] = jsonText(createdAt);
        BD_ASSIGN(m_planId, m_sink(QStringLiteral("plan"), std::move(row)));
        BD_TRY(writeSource());
        BD_TRY(writeSections(m_plan.sections, "body", {}));
        BD_TRY(writeSections(m_plan.appendices, "appendix", {}));
        BD_TRY(writeList("paragraph", m_plan.preamble, [](const auto &text) { return looseParagraphValues(text, "preamble"); }));
        BD_TRY(writeList("paragraph", m_plan.closing, [](const auto &text) { return looseParagraphValues(text, "closing"); }));
        BD_TRY(writeList("legal_basis", m_plan.legalBases, basisValues));
        BD_TRY(writeTasks());
        BD_TRY(writeList("reporting_duty", m_plan.duties, [this](const domain::ReportingDuty &duty) {
            Row values = dutyValues(duty);
            values["section_id"] = idOf(m_sections, duty.sectionUuid);
            return values;
        }));
        BD_TRY(writeList("recipient", m_plan.recipients, recipientValues));
        BD_TRY(writeRounds());
        return m_planId;
    }

private:
    Result<void> insert(const char *table, Row row, qint64 *id = nullptr)
    {
        row["plan_id"] = m_planId;
        BD_ASSIGN(const qint64 newId, m_sink(QString::fromLatin1(table), std::move(row)));
        if (id)
            *id = newId;
        return {};
    }

    template <typename List, typename Values>
    Result<void> writeList(const char *table, const List &list, Values &&values, const char *ownerColumn = nullptr, qint64 owner = 0)
    {
        qint64 position = 0;
        for (const auto &item : list) {
            Row row = values(item);
            row["position"] = std::exchange(position, position + positionStep);
            if (ownerColumn)
                row[ownerColumn] = owner;
            BD_TRY(insert(table, std::move(row)));
        }
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
        qint64 position = 0;
        for (const domain::Section &section : sections) {
            qint64 id = 0;
            Row row = sectionValues(section);
            row["parent_id"] = parent ? json(*parent) : json();
            row["role"] = role;
            row["position"] = std::exchange(position, position + positionStep);
            BD_TRY(insert("section", std::move(row), &id));
            m_sections[section.uuid] = id;
            BD_TRY(writeList("section_agency", section.agencies, agencyValues, "section_id", id));
            BD_TRY(writeBlocks(section, id));
            BD_TRY(writeSections(section.sections, role, id));
        }
        return {};
    }

    Result<void> writeBlocks(const domain::Section &section, qint64 sectionId)
    {
        qint64 position = 0;
        for (const domain::Block &block : section.blocks) {
            const auto *paragraph = std::get_if<domain::Paragraph>(&block);
            Row row = paragraph ? paragraphValues(*paragraph) : tableValues(std::get<domain::Table>(block));
            row["section_id"] = sectionId;
            row["position"] = std::exchange(position, position + positionStep);
            qint64 id = 0;
            BD_TRY(insert(paragraph ? "paragraph" : "table_block", std::move(row), &id));
            if (paragraph)
                m_paragraphs[paragraph->uuid] = id;
            else
                m_tables[std::get<domain::Table>(block).uuid] = id;
        }
        return {};
    }

    static json idOf(const std::map<QString, qint64> &ids, const std::optional<QString> &uuid)
    {
        const auto it = uuid ? ids.find(*uuid) : ids.end();
        return it == ids.end() ? json() : json(it->second);
    }

    Result<void> writeTasks()
    {
        qint64 position = 0;
        for (const domain::Task &task : m_plan.tasks) {
            qint64 id = 0;
            Row row = taskValues(task);
            row["position"] = std::exchange(position, position + positionStep);
            row["section_id"] = idOf(m_sections, task.sectionUuid);
            row["paragraph_id"] = idOf(m_paragraphs, task.paragraphUuid);
            row["table_id"] = idOf(m_tables, task.paragraphUuid);
            BD_TRY(insert("task", std::move(row), &id));
            BD_TRY(writeList("assignment", task.assignments, assignmentValues, "task_id", id));
        }
        return {};
    }

    Result<void> writeRounds()
    {
        qint64 position = 0;
        for (const domain::CommentRound &round : m_plan.rounds) {
            qint64 id = 0;
            Row row = roundValues(round);
            row["position"] = std::exchange(position, position + positionStep);
            BD_TRY(insert("comment_round", std::move(row), &id));
            BD_TRY(writeList("comment_reply", round.replies, replyValues, "round_id", id));
            const auto values = [this](const domain::Comment &comment) {
                Row made = commentValues(comment);
                made["section_id"] = idOf(m_sections, comment.sectionUuid);
                return made;
            };
            BD_TRY(writeList("plan_comment", round.comments, values, "round_id", id));
        }
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
            QStringLiteral("assignment"), QStringLiteral("reporting_duty"), QStringLiteral("recipient"),
            QStringLiteral("comment_round"), QStringLiteral("comment_reply"), QStringLiteral("plan_comment"),
            QStringLiteral("plan_file")};
}

Result<std::vector<Row>> rowsOfPlan(RowStore &rows, const QString &table, qint64 id)
{
    return rows.readWhere(table, table == QLatin1String("plan") ? QStringLiteral("id") : QStringLiteral("plan_id"), id);
}

Result<std::vector<std::pair<QString, Row>>> planRows(RowStore &rows, qint64 id)
{
    std::vector<std::pair<QString, Row>> result;
    const QStringList tables = planTables();
    for (const QString &table : tables) {
        BD_ASSIGN(auto found, rowsOfPlan(rows, table, id));
        for (Row &row : found)
            result.emplace_back(table, std::move(row));
    }
    return result;
}

} // namespace bd::storage
