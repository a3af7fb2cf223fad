#include "storage/plan_diff.h"

#include "storage/json_text.h"
#include "storage/plan_index.h"
#include "storage/row_values.h"
#include "storage/sibling_plan.h"

#include <algorithm>
#include <tuple>

namespace bd::storage {

using nlohmann::json;

namespace {

bool sameHead(const domain::Plan &a, const domain::Plan &b)
{
    const auto head = [](const domain::Plan &p) {
        return std::tie(p.uuid, p.document, p.kind, p.state, p.year, p.superiorLines, p.issuerLines, p.number, p.symbol, p.place, p.date,
                        p.documentType, p.title, p.addressees, p.signer, p.footLine, p.identityUuid, p.parentUuid, p.revisionOf, p.revisionNote);
    };
    return head(a) == head(b);
}

Row valuesOf(const Thing &thing)
{
    switch (thing.family) {
    case Family::Section:
        return sectionValues(thing.as<domain::Section>());
    case Family::Paragraph:
        return paragraphValues(thing.as<domain::Paragraph>());
    case Family::Table:
        return tableValues(thing.as<domain::Table>());
    case Family::Basis:
        return basisValues(thing.as<domain::LegalBasis>());
    case Family::Task:
        return taskValues(thing.as<domain::Task>());
    case Family::Duty:
        return dutyValues(thing.as<domain::ReportingDuty>());
    case Family::Round:
        return roundValues(thing.as<domain::CommentRound>());
    case Family::Comment:
        break;
    }
    return commentValues(thing.as<domain::Comment>());
}

std::optional<QString> sectionReference(const Thing &thing)
{
    switch (thing.family) {
    case Family::Task:
        return thing.as<domain::Task>().sectionUuid;
    case Family::Duty:
        return thing.as<domain::ReportingDuty>().sectionUuid;
    case Family::Comment:
        return thing.as<domain::Comment>().sectionUuid;
    default:
        return std::nullopt;
    }
}

bool hasSectionReference(Family family)
{
    return family == Family::Task || family == Family::Duty || family == Family::Comment;
}

/// A list that has no uuids: where its rows are, and what they say before and after.
struct LooseList {
    QString table;
    const char *ownerColumn;
    qint64 owner;
    std::vector<Row> before, after;
    const char *role = nullptr; ///< of loose paragraphs
};

template <typename Items, typename Values>
std::vector<Row> rowsFor(const Items &items, Values &&values)
{
    std::vector<Row> rows;
    for (const auto &item : items)
        rows.push_back(values(item));
    return rows;
}

class DifferenceWriter {
public:
    DifferenceWriter(RowStore &rows, const RowChanges &changes, qint64 planId, const domain::Plan &before, const domain::Plan &after)
        : m_rows(rows), m_changes(changes), m_planId(planId), m_before(before), m_after(after), m_ids(rows, planId, before.title),
          m_siblings(rows, m_ids, planId, m_before, m_after)
    {
    }

    Result<void> write()
    {
        BD_TRY(writeHead());
        BD_TRY(m_siblings.plan());
        BD_TRY(insertNew());
        BD_TRY(updateChanged());
        BD_TRY(writeLists());
        return removeGone();
    }

private:
    const domain::Plan &before() const { return m_before.plan(); }
    const domain::Plan &after() const { return m_after.plan(); }
    tl::unexpected<Error> conflict(const QString &uuid) const { return m_ids.conflict(uuid); }

    /// Still as it was, as far as the columns of `expected` say.
    static bool stillIs(const QString &table, const Row &row, const Row &expected)
    {
        for (const auto &[column, value] : expected.items()) {
            if (isDerivedColumn(table, column))
                continue;
            const auto it = row.find(column);
            if (it == row.end() || *it != value)
                return false;
        }
        return true;
    }

    Result<void> writeHead()
    {
        if (sameHead(before(), after()))
            return {};
        BD_ASSIGN(const auto row, m_rows.read(QStringLiteral("plan"), m_planId));
        if (!row)
            return fail("plan.not_found", {QString::number(m_planId)});
        if (!stillIs(QStringLiteral("plan"), *row, planContents(before())))
            return conflict(before().uuid);
        Row changed = *row;
        changed.update(planValues(after()));
        return m_changes.update(QStringLiteral("plan"), *row, std::move(changed));
    }

    // References ------------------------------------------------------------------------------------------------------

    Result<qint64> idOf(Family family, const QString &uuid) { return m_ids.of(family, uuid); }

    Result<json> parentId(const Thing &thing)
    {
        if (thing.parent.isEmpty())
            return json();
        BD_ASSIGN(const qint64 id, idOf(parentFamily(thing.family), thing.parent));
        return json(id);
    }

    /// Columns that point at other rows, as far as they are contents of the thing and not its place.
    Result<void> addReferences(const PlanIndex &side, const Thing &thing, Row &row)
    {
        if (hasSectionReference(thing.family)) {
            const auto section = sectionReference(thing);
            row["section_id"] = nullptr;
            if (side.hasSection(section)) {
                BD_ASSIGN(row["section_id"], idOf(Family::Section, *section));
            }
        }
        if (thing.family == Family::Task) {
            const auto &block = thing.as<domain::Task>().paragraphUuid;
            const auto family = side.blockFamily(block);
            row["paragraph_id"] = row["table_id"] = nullptr;
            if (family) {
                BD_ASSIGN(const qint64 id, idOf(*family, *block));
                row[*family == Family::Paragraph ? "paragraph_id" : "table_id"] = id;
            }
        }
        return {};
    }

    bool sameReferences(const Thing &a, const Thing &b) const
    {
        const auto sectionOf = [](const PlanIndex &side, const Thing &thing) {
            const auto section = sectionReference(thing);
            return side.hasSection(section) ? section : std::nullopt;
        };
        if (hasSectionReference(a.family) && sectionOf(m_before, a) != sectionOf(m_after, b))
            return false;
        if (a.family != Family::Task)
            return true;
        const auto &blockA = a.as<domain::Task>().paragraphUuid, &blockB = b.as<domain::Task>().paragraphUuid;
        const auto familyA = m_before.blockFamily(blockA), familyB = m_after.blockFamily(blockB);
        return familyA == familyB && (!familyA || blockA == blockB);
    }

    // Writing ---------------------------------------------------------------------------------------------------------

    Result<void> addPlace(const Thing &thing, Row &row)
    {
        if (const char *column = parentColumn(thing.family)) {
            BD_ASSIGN(row[column], parentId(thing));
        }
        if (thing.family == Family::Section)
            row["role"] = thing.isAppendix ? "appendix" : "body";
        return {};
    }

    Result<void> insertNew()
    {
        for (std::size_t i = 0; i < m_after.things().size(); ++i) {
            const Thing &thing = m_after.things()[i];
            if (m_before.find(thing.family, thing.uuid) >= 0)
                continue;
            Row row = valuesOf(thing);
            row["plan_id"] = m_planId;
            row["position"] = m_siblings.position(i).value_or(0);
            BD_TRY(addPlace(thing, row));
            BD_TRY(addReferences(m_after, thing, row));
            BD_ASSIGN(const qint64 id, m_changes.insert(tableOf(thing.family), std::move(row)));
            m_ids.add(thing.family, thing.uuid, id);
        }
        return {};
    }

    Result<Row> readThing(const Thing &thing)
    {
        BD_ASSIGN(auto rows, m_rows.readWhere(tableOf(thing.family),
                                              Where{{QStringLiteral("plan_id"), m_planId}, {QStringLiteral("uuid"), thing.uuid}}));
        if (rows.empty())
            return conflict(thing.uuid);
        return std::move(rows.front());
    }

    Result<void> updateChanged()
    {
        for (std::size_t i = 0; i < m_after.things().size(); ++i) {
            const Thing &thing = m_after.things()[i];
            const int was = m_before.find(thing.family, thing.uuid);
            if (was >= 0)
                BD_TRY(updateThing(m_before.things()[static_cast<std::size_t>(was)], thing, m_siblings.position(i)));
        }
        for (const auto &[family, id, position] : m_siblings.others()) {
            BD_ASSIGN(const auto row, m_rows.read(tableOf(family), id));
            Row changed = *row;
            changed["position"] = position;
            BD_TRY(m_changes.update(tableOf(family), *row, std::move(changed)));
        }
        return {};
    }

    Result<void> updateThing(const Thing &was, const Thing &thing, const std::optional<qint64> &position)
    {
        const bool isEdited = !sameValues(was, thing) || !sameReferences(was, thing);
        const bool isMoved = was.parent != thing.parent || was.isAppendix != thing.isAppendix;
        if (!isEdited && !isMoved && !position)
            return {};
        const QString table = tableOf(thing.family);
        BD_ASSIGN(const Row row, readThing(thing));
        Row expected = Row::object(), changed = row;
        if (isEdited) {
            expected = valuesOf(was);
            BD_TRY(addReferences(m_before, was, expected));
            changed.update(valuesOf(thing));
            BD_TRY(addReferences(m_after, thing, changed));
        }
        if (isMoved) {
            BD_TRY(addPlace(was, expected));
            BD_TRY(addPlace(thing, changed));
        }
        if (position)
            changed["position"] = *position;
        if (!stillIs(table, row, expected))
            return conflict(thing.uuid);
        return m_changes.update(table, row, std::move(changed));
    }

    // Lists without uuids ---------------------------------------------------------------------------------------------

    /// `find` gives the list of a thing; lists of equal contents make no JSON.
    template <typename Owner, typename List, typename Values>
    Result<void> writeListsOf(Family family, const char *table, const char *ownerColumn, List Owner::*list, Values &&values)
    {
        const List none;
        const auto write = [&](const Thing *was, const Thing *is) -> Result<void> {
            const List &from = was ? was->template as<Owner>().*list : none, &to = is ? is->template as<Owner>().*list : none;
            if (from == to)
                return {};
            BD_ASSIGN(const qint64 owner, idOf(family, was ? was->uuid : is->uuid));
            return writeList({QString::fromLatin1(table), ownerColumn, owner, rowsFor(from, values), rowsFor(to, values)});
        };
        for (const Thing &thing : m_after.things()) {
            if (thing.family != family)
                continue;
            const int was = m_before.find(family, thing.uuid);
            BD_TRY(write(was < 0 ? nullptr : &m_before.things()[static_cast<std::size_t>(was)], &thing));
        }
        for (const Thing &thing : m_before.things())
            if (thing.family == family && m_after.find(family, thing.uuid) < 0)
                BD_TRY(write(&thing, nullptr));
        return {};
    }

    Result<void> writeLists()
    {
        BD_TRY(writeListsOf(Family::Section, "section_agency", "section_id", &domain::Section::agencies, agencyValues));
        BD_TRY(writeListsOf(Family::Task, "assignment", "task_id", &domain::Task::assignments, assignmentValues));
        BD_TRY(writeListsOf(Family::Round, "comment_reply", "round_id", &domain::CommentRound::replies, replyValues));
        if (before().recipients != after().recipients)
            BD_TRY(writeList({QStringLiteral("recipient"), "plan_id", m_planId, rowsFor(before().recipients, recipientValues),
                              rowsFor(after().recipients, recipientValues)}));
        BD_TRY(writeLoose(before().preamble, after().preamble, "preamble"));
        return writeLoose(before().closing, after().closing, "closing");
    }

    Result<void> writeLoose(const std::vector<domain::RichText> &from, const std::vector<domain::RichText> &to, const char *role)
    {
        if (from == to)
            return {};
        const auto values = [role](const domain::RichText &text) { return looseParagraphValues(text, role); };
        return writeList({QStringLiteral("paragraph"), "plan_id", m_planId, rowsFor(from, values), rowsFor(to, values), role});
    }

    Result<void> writeList(const LooseList &list)
    {
        Where where{{QString::fromLatin1(list.ownerColumn), list.owner}};
        if (list.role) {
            where.emplace_back(QStringLiteral("uuid"), QVariant());
            where.emplace_back(QStringLiteral("role"), QString::fromLatin1(list.role));
        }
        BD_ASSIGN(auto rows, m_rows.readWhere(list.table, where));
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a["position"] < b["position"]; });
        const auto isAsBefore = [&](std::size_t i) { return i < rows.size() && stillIs(list.table, rows[i], list.before[i]); };
        const qint64 last = rows.empty() ? -positionStep : rows.back()["position"].get<qint64>();
        for (std::size_t i = list.before.size(); i < list.after.size(); ++i) {
            Row row = list.after[i];
            row["plan_id"] = m_planId;
            row[list.ownerColumn] = list.owner;
            row["position"] = last + positionStep * static_cast<qint64>(i - list.before.size() + 1);
            BD_TRY(m_changes.insert(list.table, std::move(row)));
        }
        for (std::size_t i = 0; i < list.before.size(); ++i) {
            const bool isGone = i >= list.after.size();
            if (!isGone && list.before[i] == list.after[i])
                continue;
            if (!isAsBefore(i))
                return conflict(before().uuid);
            if (isGone) {
                BD_TRY(m_changes.remove(list.table, rows[i]));
                continue;
            }
            Row changed = rows[i];
            changed.update(list.after[i]);
            BD_TRY(m_changes.update(list.table, rows[i], std::move(changed)));
        }
        return {};
    }

    Result<void> removeGone()
    {
        for (auto thing = m_before.things().rbegin(); thing != m_before.things().rend(); ++thing) {
            if (m_after.find(thing->family, thing->uuid) >= 0)
                continue;
            BD_ASSIGN(const Row row, readThing(*thing));
            Row expected = valuesOf(*thing);
            BD_TRY(addReferences(m_before, *thing, expected));
            if (!stillIs(tableOf(thing->family), row, expected))
                return conflict(thing->uuid);
            BD_TRY(m_changes.remove(tableOf(thing->family), row));
        }
        return {};
    }

    RowStore &m_rows;
    const RowChanges &m_changes;
    qint64 m_planId;
    PlanIndex m_before, m_after;
    ThingIds m_ids;
    SiblingPlan m_siblings;
};

} // namespace

Result<void> writeDifference(RowStore &rows, const RowChanges &changes, qint64 planId, const domain::Plan &before,
                             const domain::Plan &after)
{
    return DifferenceWriter(rows, changes, planId, before, after).write();
}

} // namespace bd::storage
