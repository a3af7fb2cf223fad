// The way back: rows of the schema to a plan. The other half of plan_rows.
#include "storage/json_text.h"
#include "storage/plan_rows.h"

namespace bd::storage {

using domain::fromCode;
using nlohmann::json;

namespace {

std::optional<qint64> numberOf(const json &value)
{
    return value.is_number() ? std::optional(value.get<qint64>()) : std::nullopt;
}

std::optional<int> intOf(const json &value)
{
    return value.is_number() ? std::optional(value.get<int>()) : std::nullopt;
}

domain::PartialDate dateOf(const json &value)
{
    return domain::PartialDate::fromIso(textOf(value)).value_or(domain::PartialDate());
}

std::optional<QDate> dayOf(const json &value)
{
    const QDate day = QDate::fromString(textOf(value), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

template <typename Enum>
Enum codeOf(const json &value, Enum otherwise)
{
    return fromCode<Enum>(textOf(value)).value_or(otherwise);
}

domain::Severity severityOf(const json &value)
{
    const QString code = textOf(value);
    if (code == QLatin1String("error"))
        return domain::Severity::Error;
    return code == QLatin1String("note") ? domain::Severity::Note : domain::Severity::Warning;
}

/// Rows of one table, found by the id of what they belong to, in their order.
class Grouped {
public:
    Grouped() = default;
    Grouped(std::vector<Row> rows, const char *owner)
    {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row &a, const Row &b) { return a["position"].get<int>() < b["position"].get<int>(); });
        for (Row &row : rows)
            m_rows[numberOf(row[owner]).value_or(0)].push_back(std::move(row));
    }
    const std::vector<Row> &of(qint64 owner) const
    {
        static const std::vector<Row> none;
        const auto it = m_rows.find(owner);
        return it == m_rows.end() ? none : it->second;
    }

private:
    std::map<qint64, std::vector<Row>> m_rows;
};

class PlanReader {
public:
    PlanReader(const RowSource &source, qint64 id) : m_source(source) { m_record.id = id; }

    Result<PlanRecord> read()
    {
        BD_ASSIGN(const auto rows, m_source(QStringLiteral("plan")));
        if (rows.empty())
            return fail("plan.not_found", {QString::number(m_record.id)});
        readHead(rows.front());
        BD_TRY(readSource());
        BD_TRY(readOutline());
        BD_TRY(readBases());
        BD_TRY(readTasks());
        BD_TRY(readDuties());
        BD_TRY(readRounds());
        return std::move(m_record);
    }

private:
    Result<Grouped> group(const char *table, const char *owner)
    {
        BD_ASSIGN(auto rows, m_source(QString::fromLatin1(table)));
        return Grouped(std::move(rows), owner);
    }

    void readHead(const Row &row)
    {
        domain::Plan &plan = m_record.plan;
        m_record.version = row["version"].get<int>();
        plan.uuid = textOf(row["uuid"]);
        plan.document = codeOf(row["document"], domain::DocumentKind::Plan);
        plan.kind = codeOf(row["kind"], domain::PlanKind::Other);
        plan.state = codeOf(row["state"], domain::PlanState::Draft);
        plan.year = intOf(row["year"]);
        plan.superiorLines = listFromJson(textOf(row["superior_lines"]));
        plan.issuerLines = listFromJson(textOf(row["issuer_lines"]));
        plan.number = textOf(row["number"]);
        plan.symbol = textOf(row["symbol"]);
        plan.place = textOf(row["place"]);
        plan.date = dateOf(row["date"]);
        plan.documentType = textOf(row["document_type"]);
        plan.title = textOf(row["title"]);
        plan.addressees = listFromJson(textOf(row["addressees"]));
        plan.signer = {listFromJson(textOf(row["signer_authority"])), textOf(row["signer_position"]), textOf(row["signer_name"])};
        plan.footLine = textOf(row["foot_line"]);
        plan.identityUuid = optionalTextOf(row["identity_uuid"]);
        plan.parentUuid = optionalTextOf(row["parent_uuid"]);
        plan.revisionOf = optionalTextOf(row["revision_of"]);
        plan.revisionNote = textOf(row["revision_note"]);
    }

    Result<void> readSource()
    {
        BD_ASSIGN(const auto sources, m_source(QStringLiteral("plan_source")));
        if (!sources.empty()) {
            const Row &row = sources.front();
            m_record.source = {textOf(row["file_name"]), textOf(row["sha256"]), row["bytes"].get<qint64>(), textOf(row["format"]),
                               row["coverage_plan"].get<double>(), row["coverage_left_out"].get<double>(),
                               row["coverage_lost"].get<double>()};
        }
        BD_ASSIGN(const Grouped leftOut, group("left_out", "plan_id"));
        for (const Row &row : leftOut.of(m_record.id))
            m_record.leftOut.push_back({textOf(row["text"]), textOf(row["reason"]), row["line"].get<int>()});
        BD_ASSIGN(const Grouped issues, group("reading_issue", "plan_id"));
        for (const Row &row : issues.of(m_record.id))
            if (row["dismissed"] == 0)
                m_record.issues.push_back({textOf(row["code"]), severityOf(row["severity"]), listFromJson(textOf(row["args"])),
                                           textOf(row["where_uuid"]), intOf(row["source_line"]).value_or(0), textOf(row["proposal"])});
        return {};
    }

    Result<void> readOutline()
    {
        BD_ASSIGN(m_sections, group("section", "parent_id"));
        BD_ASSIGN(m_agencies, group("section_agency", "section_id"));
        BD_ASSIGN(m_paragraphs, group("paragraph", "section_id"));
        BD_ASSIGN(m_tables, group("table_block", "section_id"));
        // What belongs to no section: the preamble and the closing.
        for (const Row &row : m_paragraphs.of(0)) {
            auto &texts = textOf(row["role"]) == QLatin1String("preamble") ? m_record.plan.preamble : m_record.plan.closing;
            texts.push_back(richText(textOf(row["text"]), optionalTextOf(row["spans"])));
        }
        m_record.plan.sections = sectionsUnder(0, "body");
        m_record.plan.appendices = sectionsUnder(0, "appendix");
        return {};
    }

    std::vector<domain::Section> sectionsUnder(qint64 parent, const char *role)
    {
        std::vector<domain::Section> sections;
        for (const Row &row : m_sections.of(parent)) {
            if (parent == 0 && row["role"] != role)
                continue;
            domain::Section section;
            const qint64 id = row["id"].get<qint64>();
            section.uuid = textOf(row["uuid"]);
            section.kind = codeOf(row["kind"], domain::SectionKind::Other);
            section.heading = richText(textOf(row["heading"]), optionalTextOf(row["heading_spans"]));
            section.headingEnd = textOf(row["heading_end"]);
            section.numberStyle = codeOf(row["number_style"], domain::NumberStyle::Decimal);
            section.sourceNumber = optionalTextOf(row["source_number"]);
            section.draft = optionalTextOf(row["draft"]);
            for (const Row &agency : m_agencies.of(id))
                section.agencies.push_back(agencyOf(agency));
            section.blocks = blocksOf(id);
            m_sectionUuids[id] = section.uuid;
            section.sections = sectionsUnder(id, role);
            sections.push_back(std::move(section));
        }
        return sections;
    }

    static domain::AgencyRef agencyOf(const Row &row)
    {
        return {optionalTextOf(row["agency_uuid"]), textOf(row["name"]), codeOf(row["addressing"], domain::Addressing::Assigned)};
    }

    std::vector<domain::Block> blocksOf(qint64 section)
    {
        std::vector<std::pair<int, domain::Block>> placed;
        for (const Row &row : m_paragraphs.of(section)) {
            domain::Paragraph paragraph{textOf(row["uuid"]), codeOf(row["level"], domain::ParagraphLevel::Plain),
                                        richText(textOf(row["text"]), optionalTextOf(row["spans"]))};
            m_blockUuids[{0, row["id"].get<qint64>()}] = paragraph.uuid;
            placed.emplace_back(row["position"].get<int>(), std::move(paragraph));
        }
        for (const Row &row : m_tables.of(section)) {
            domain::Table table{textOf(row["uuid"]), tableRows(textOf(row["content"]))};
            m_blockUuids[{1, row["id"].get<qint64>()}] = table.uuid;
            placed.emplace_back(row["position"].get<int>(), std::move(table));
        }
        std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<domain::Block> blocks;
        for (auto &[position, block] : placed)
            blocks.push_back(std::move(block));
        return blocks;
    }

    Result<void> readBases()
    {
        BD_ASSIGN(const Grouped bases, group("legal_basis", "plan_id"));
        for (const Row &row : bases.of(m_record.id))
            m_record.plan.legalBases.push_back({textOf(row["uuid"]), textOf(row["text"]), textOf(row["doc_type"]),
                                                textOf(row["number"]), dateOf(row["date"]), textOf(row["issuer"]),
                                                textOf(row["title"]), intOf(row["preamble_index"])});
        return {};
    }

    std::optional<QString> sectionUuid(const json &id) const
    {
        const auto it = m_sectionUuids.find(numberOf(id).value_or(0));
        return it == m_sectionUuids.end() ? std::nullopt : std::optional(it->second);
    }

    std::optional<QString> blockUuid(const Row &task) const
    {
        const auto paragraph = m_blockUuids.find({0, numberOf(task["paragraph_id"]).value_or(0)});
        if (paragraph != m_blockUuids.end())
            return paragraph->second;
        const auto table = m_blockUuids.find({1, numberOf(task["table_id"]).value_or(0)});
        return table == m_blockUuids.end() ? std::nullopt : std::optional(table->second);
    }

    Result<void> readTasks()
    {
        BD_ASSIGN(const Grouped tasks, group("task", "plan_id"));
        BD_ASSIGN(const Grouped assignments, group("assignment", "task_id"));
        for (const Row &row : tasks.of(m_record.id)) {
            domain::Task task;
            task.uuid = textOf(row["uuid"]);
            task.title = textOf(row["title"]);
            task.kind = fromCode<domain::SectionKind>(textOf(row["kind"]));
            task.sectionUuid = sectionUuid(row["section_id"]);
            task.paragraphUuid = blockUuid(row);
            for (const Row &assignment : assignments.of(row["id"].get<qint64>()))
                task.assignments.push_back({agencyOf(assignment), codeOf(assignment["role"], domain::Role::Lead)});
            task.timeText = textOf(row["time_text"]);
            task.start = dateOf(row["start_date"]);
            task.end = dateOf(row["end_date"]);
            task.product = textOf(row["product"]);
            task.budget = {numberOf(row["budget_amount"]), textOf(row["budget_text"]), textOf(row["budget_source"])};
            task.status = codeOf(row["status"], domain::TaskStatus::NotStarted);
            task.statusReason = textOf(row["status_reason"]);
            m_record.plan.tasks.push_back(std::move(task));
        }
        return {};
    }

    Result<void> readDuties()
    {
        BD_ASSIGN(const Grouped duties, group("reporting_duty", "plan_id"));
        for (const Row &row : duties.of(m_record.id)) {
            domain::ReportingDuty duty;
            duty.uuid = textOf(row["uuid"]);
            duty.kind = codeOf(row["kind"], domain::DutyKind::Periodic);
            duty.period = fromCode<domain::Period>(textOf(row["period"]));
            duty.due = dayOf(row["due"]);
            duty.strict = row["strict"] == 1;
            duty.wording = textOf(row["wording"]);
            duty.from = textOf(row["sender"]);
            duty.to = textOf(row["addressee"]);
            duty.via = textOf(row["via"]);
            duty.sectionUuid = sectionUuid(row["section_id"]);
            m_record.plan.duties.push_back(std::move(duty));
        }
        BD_ASSIGN(const Grouped recipients, group("recipient", "plan_id"));
        for (const Row &row : recipients.of(m_record.id))
            m_record.plan.recipients.append(textOf(row["text"]));
        return {};
    }

    Result<void> readRounds()
    {
        BD_ASSIGN(const Grouped rounds, group("comment_round", "plan_id"));
        BD_ASSIGN(const Grouped replies, group("comment_reply", "round_id"));
        BD_ASSIGN(const Grouped comments, group("plan_comment", "round_id"));
        for (const Row &row : rounds.of(m_record.id)) {
            const qint64 id = row["id"].get<qint64>();
            domain::CommentRound round;
            round.uuid = textOf(row["uuid"]);
            round.sent = dayOf(row["sent"]);
            round.replyBy = dayOf(row["reply_by"]);
            round.document = textOf(row["document"]);
            round.silenceAgrees = row["silence_agrees"] == 1;
            for (const Row &reply : replies.of(id))
                round.replies.push_back({agencyOf(reply), codeOf(reply["answer"], domain::Answer::None), textOf(reply["document"]),
                                         dayOf(reply["date"])});
            for (const Row &comment : comments.of(id))
                round.comments.push_back({textOf(comment["uuid"]), agencyOf(comment), sectionUuid(comment["section_id"]),
                                          textOf(comment["text"]), codeOf(comment["decision"], domain::Decision::Open),
                                          textOf(comment["reason"])});
            m_record.plan.rounds.push_back(std::move(round));
        }
        return {};
    }

    const RowSource &m_source;
    PlanRecord m_record;
    Grouped m_sections, m_agencies, m_paragraphs, m_tables;
    std::map<qint64, QString> m_sectionUuids;
    std::map<std::pair<int, qint64>, QString> m_blockUuids; ///< by 0 (paragraph) or 1 (table) and id
};

} // namespace

Result<PlanRecord> readPlan(const RowSource &source, qint64 id) { return PlanReader(source, id).read(); }

Result<PlanRecord> readPlan(RowStore &rows, qint64 id)
{
    return readPlan([&](const QString &table) { return rowsOfPlan(rows, table, id); }, id);
}

} // namespace bd::storage
