// What keeps a plan whole: uuids, references, and tasks that follow their paragraphs.
#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "domain/outline_walk.h"

#include <QHash>

namespace bd::domain {

namespace {

/// Gives a uuid to whatever has none, and to the second of two that claim the same one.
class UuidGuard {
public:
    void check(QString &uuid)
    {
        if (uuid.isEmpty() || m_seen.contains(uuid))
            uuid = newUuid();
        m_seen.insert(uuid);
    }
    void check(std::vector<Section> &sections)
    {
        for (Section &section : sections) {
            check(section.uuid);
            for (Block &block : section.blocks)
                std::visit([this](auto &b) { check(b.uuid); }, block);
            check(section.sections);
        }
    }

private:
    QSet<QString> m_seen;
};

} // namespace

void normalise(Plan &plan)
{
    UuidGuard guard;
    guard.check(plan.uuid);
    guard.check(plan.sections);
    guard.check(plan.appendices);
    for (LegalBasis &basis : plan.legalBases)
        guard.check(basis.uuid);
    for (Task &task : plan.tasks)
        guard.check(task.uuid);
    for (ReportingDuty &duty : plan.duties)
        guard.check(duty.uuid);
    for (CommentRound &round : plan.rounds) {
        guard.check(round.uuid);
        for (Comment &comment : round.comments)
            guard.check(comment.uuid);
    }
    Inside inside = insideOf(plan.sections);
    const Inside appended = insideOf(plan.appendices);
    inside.sections |= appended.sections;
    inside.blocks |= appended.blocks;
    const auto check = [](std::optional<QString> &reference, const QSet<QString> &known) {
        if (reference && !known.contains(*reference))
            reference.reset();
    };
    for (Task &task : plan.tasks) {
        check(task.sectionUuid, inside.sections);
        check(task.paragraphUuid, inside.blocks);
    }
    for (ReportingDuty &duty : plan.duties)
        check(duty.sectionUuid, inside.sections);
    for (CommentRound &round : plan.rounds) {
        for (Comment &comment : round.comments)
            check(comment.sectionUuid, inside.sections);
    }
    for (LegalBasis &basis : plan.legalBases) {
        if (basis.preambleIndex && *basis.preambleIndex >= static_cast<int>(plan.preamble.size()))
            basis.preambleIndex.reset();
    }
}

// ---- tasks

namespace {

/// What a task is called that says no more than its paragraph.
QString titleOf(const Paragraph &paragraph)
{
    QString words;
    for (const Span &span : paragraph.text.spans())
        words += span.text;
    words = words.simplified();
    while (words.endsWith(u';') || words.endsWith(u'.') || words.endsWith(u','))
        words.chop(1);
    return words.trimmed();
}

/// Places of all paragraphs in reading order.
QHash<QString, int> readingOrder(const Plan &plan)
{
    QHash<QString, int> order;
    eachSection(plan, [&](const Section &section) {
        for (const Block &block : section.blocks)
            order.insert(uuidOf(block), static_cast<int>(order.size()));
    });
    return order;
}

bool saysMoreThanItsText(const Task &task)
{
    return !task.assignments.empty() || !task.timeText.isEmpty() || !task.start.toIso().isEmpty() || !task.end.toIso().isEmpty()
        || !task.product.isEmpty() || task.budget != Budget() || task.status != TaskStatus::NotStarted;
}

} // namespace

QString makeTask(Plan &plan, const QString &paragraphUuid)
{
    for (const Task &task : plan.tasks) {
        if (task.paragraphUuid == paragraphUuid)
            return task.uuid;
    }
    Task task;
    eachSection(plan, [&](const Section &section) {
        for (const Block &block : section.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->uuid != paragraphUuid || paragraphUuid.isEmpty())
                continue;
            task.uuid = newUuid();
            task.title = titleOf(*paragraph);
            task.kind = section.kind;
            task.sectionUuid = section.uuid;
            task.paragraphUuid = paragraph->uuid;
        }
    });
    if (task.uuid.isEmpty())
        return {};
    const QHash<QString, int> order = readingOrder(plan);
    const int own = order.value(paragraphUuid);
    const auto next = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task &other) {
        return other.paragraphUuid && order.value(*other.paragraphUuid, -1) > own;
    });
    return plan.tasks.insert(next, task)->uuid;
}

bool removeTask(Plan &plan, const QString &taskUuid)
{
    return std::erase_if(plan.tasks, [&](const Task &task) { return task.uuid == taskUuid; }) > 0;
}

bool setBlocks(Plan &plan, const QString &sectionUuid, std::vector<Block> blocks)
{
    Section *section = findSection(plan, sectionUuid);
    if (!section || section->blocks == blocks)
        return false;
    QHash<QString, QString> before, after; // titles by paragraph
    const auto read = [](const std::vector<Block> &from, QHash<QString, QString> &into) {
        for (const Block &block : from) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            into.insert(uuidOf(block), paragraph ? titleOf(*paragraph) : QString());
        }
    };
    read(section->blocks, before);
    read(blocks, after);
    section->blocks = std::move(blocks);
    std::erase_if(plan.tasks, [&](const Task &task) {
        return task.paragraphUuid && before.contains(*task.paragraphUuid) && !after.contains(*task.paragraphUuid)
            && !saysMoreThanItsText(task);
    });
    for (Task &task : plan.tasks) {
        if (!task.paragraphUuid || !before.contains(*task.paragraphUuid))
            continue;
        const auto now = after.constFind(*task.paragraphUuid);
        if (now == after.cend())
            task.paragraphUuid.reset();
        else if (task.title == before.value(*task.paragraphUuid))
            task.title = *now;
    }
    return true;
}

} // namespace bd::domain
