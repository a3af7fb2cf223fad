#include "domain/plan_copy.h"

#include "base/uuid.h"

#include <QHash>
#include <QRegularExpression>

namespace bd::domain {

namespace {

class Renewal {
public:
    void renew(Plan &plan)
    {
        one(plan.uuid);
        sections(plan.sections);
        sections(plan.appendices);
        for (LegalBasis &basis : plan.legalBases)
            one(basis.uuid);
        for (Task &task : plan.tasks) {
            one(task.uuid);
            follow(task.sectionUuid);
            follow(task.paragraphUuid);
        }
        for (ReportingDuty &duty : plan.duties) {
            one(duty.uuid);
            follow(duty.sectionUuid);
        }
    }

private:
    void one(QString &uuid)
    {
        const QString fresh = newUuid();
        if (!uuid.isEmpty())
            m_fresh.insert(uuid, fresh);
        uuid = fresh;
    }

    void sections(std::vector<Section> &list)
    {
        for (Section &section : list) {
            one(section.uuid);
            for (Block &block : section.blocks)
                std::visit([this](auto &b) { one(b.uuid); }, block);
            sections(section.sections);
        }
    }

    void follow(std::optional<QString> &uuid) const
    {
        if (uuid)
            uuid = m_fresh.contains(*uuid) ? std::optional(m_fresh.value(*uuid)) : std::nullopt;
    }

    QHash<QString, QString> m_fresh;
};

/// The number alone: not inside "12025" or "2025/NQ".
QRegularExpression yearPattern(int year)
{
    return QRegularExpression(QStringLiteral("(?<![0-9])%1(?![0-9])").arg(year));
}

QString passage(const QString &text, qsizetype at)
{
    constexpr qsizetype around = 40;
    const qsizetype from = std::max<qsizetype>(0, at - around);
    QString shown = text.mid(from, 2 * around).simplified();
    if (from > 0)
        shown.prepend(QChar(0x2026));
    if (from + 2 * around < text.size())
        shown.append(QChar(0x2026));
    return shown;
}

class OldYears {
public:
    OldYears(int year, std::vector<Issue> &remarks) : m_year(year), m_pattern(yearPattern(year)), m_remarks(remarks) {}

    void look(const Plan &plan)
    {
        for (const RichText &text : plan.preamble)
            look(text.toPlain(), {});
        sections(plan.sections);
        sections(plan.appendices);
        for (const Task &task : plan.tasks) {
            if (!task.paragraphUuid) // else its paragraph has been told
                look(task.title, task.uuid);
            look(task.timeText, task.uuid);
        }
        for (const RichText &text : plan.closing)
            look(text.toPlain(), {});
    }

private:
    void look(const QString &text, const QString &where)
    {
        if (const auto found = m_pattern.match(text); found.hasMatch())
            m_remarks.push_back({QStringLiteral("old_year"), Severity::Warning, {QString::number(m_year), passage(text, found.capturedStart())},
                                 where, 0, {}});
    }

    void sections(const std::vector<Section> &list)
    {
        for (const Section &section : list) {
            look(section.heading.toPlain(), section.uuid);
            for (const Block &block : section.blocks)
                std::visit([this](const auto &b) { this->block(b); }, block);
            sections(section.sections);
        }
    }

    void block(const Paragraph &paragraph) { look(paragraph.text.toPlain(), paragraph.uuid); }
    void block(const Table &table)
    {
        QStringList words;
        for (const TableRow &row : table.rows)
            for (const TableCell &cell : row.cells)
                for (const RichText &text : cell.paragraphs)
                    words.append(text.toPlain());
        look(words.join(u' '), table.uuid);
    }

    int m_year;
    QRegularExpression m_pattern;
    std::vector<Issue> &m_remarks;
};

} // namespace

void renewUuids(Plan &plan)
{
    Renewal().renew(plan);
}

PlanCopy copyPlan(const Plan &plan, int year)
{
    PlanCopy copy{plan, {}};
    Plan &made = copy.plan;
    renewUuids(made);
    made.state = PlanState::Draft;
    made.year = year;
    made.number.clear();
    made.date = PartialDate::ofYear(year);
    made.parentUuid.reset();
    made.revisionOf.reset();
    made.revisionNote.clear();
    made.rounds.clear();
    for (Task &task : made.tasks) {
        task.status = TaskStatus::NotStarted;
        task.statusReason.clear();
    }
    if (!plan.year || *plan.year == year)
        return copy;
    made.title.replace(yearPattern(*plan.year), QString::number(year));
    OldYears(*plan.year, copy.remarks).look(made);
    return copy;
}

} // namespace bd::domain
