#include "storage/plan_index.h"

#include <tuple>

namespace bd::storage {

namespace {

bool same(const domain::Section &a, const domain::Section &b)
{
    return a.kind == b.kind && a.heading == b.heading && a.headingEnd == b.headingEnd && a.numberStyle == b.numberStyle
        && a.sourceNumber == b.sourceNumber && a.draft == b.draft;
}

bool same(const domain::Task &a, const domain::Task &b)
{
    return a.title == b.title && a.kind == b.kind && a.timeText == b.timeText && a.start == b.start && a.end == b.end
        && a.product == b.product && a.budget == b.budget && a.status == b.status && a.statusReason == b.statusReason;
}

bool same(const domain::ReportingDuty &a, const domain::ReportingDuty &b)
{
    return a.kind == b.kind && a.period == b.period && a.due == b.due && a.strict == b.strict && a.wording == b.wording
        && a.from == b.from && a.to == b.to && a.via == b.via;
}

bool same(const domain::CommentRound &a, const domain::CommentRound &b)
{
    return a.sent == b.sent && a.replyBy == b.replyBy && a.document == b.document && a.silenceAgrees == b.silenceAgrees;
}

bool same(const domain::Comment &a, const domain::Comment &b)
{
    return a.agency == b.agency && a.text == b.text && a.decision == b.decision && a.reason == b.reason;
}

} // namespace

QString tableOf(Family family)
{
    switch (family) {
    case Family::Section:
        return QStringLiteral("section");
    case Family::Paragraph:
        return QStringLiteral("paragraph");
    case Family::Table:
        return QStringLiteral("table_block");
    case Family::Basis:
        return QStringLiteral("legal_basis");
    case Family::Task:
        return QStringLiteral("task");
    case Family::Duty:
        return QStringLiteral("reporting_duty");
    case Family::Round:
        return QStringLiteral("comment_round");
    case Family::Comment:
        break;
    }
    return QStringLiteral("plan_comment");
}

const char *parentColumn(Family family)
{
    switch (family) {
    case Family::Section:
        return "parent_id";
    case Family::Paragraph:
    case Family::Table:
        return "section_id";
    case Family::Comment:
        return "round_id";
    default:
        return nullptr;
    }
}

Family parentFamily(Family family) { return family == Family::Comment ? Family::Round : Family::Section; }

size_t qHash(const SiblingList &list, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(list.family), list.parent, list.isAppendix);
}

PlanIndex::PlanIndex(const domain::Plan &plan) : m_plan(plan)
{
    addSections(plan.sections, {}, false);
    addSections(plan.appendices, {}, true);
    addAll(Family::Basis, plan.legalBases);
    addAll(Family::Task, plan.tasks);
    addAll(Family::Duty, plan.duties);
    addAll(Family::Round, plan.rounds);
    for (const auto &round : plan.rounds)
        addAll(Family::Comment, round.comments, round.uuid);
}

template <typename T>
void PlanIndex::addAll(Family family, const std::vector<T> &values, const QString &parent)
{
    if (values.empty())
        return;
    const int list = listFor({family, parent, false});
    m_byUuid[static_cast<std::size_t>(family)].reserve(m_byUuid[static_cast<std::size_t>(family)].size() + static_cast<qsizetype>(values.size()));
    for (const T &value : values)
        add(family, value.uuid, &value, list);
}

void PlanIndex::addSections(const std::vector<domain::Section> &sections, const QString &parent, bool isAppendix)
{
    if (sections.empty())
        return;
    const int list = listFor({Family::Section, parent, parent.isEmpty() && isAppendix});
    for (const domain::Section &section : sections) {
        add(Family::Section, section.uuid, &section, list, isAppendix);
        const int blocks = section.blocks.empty() ? 0 : listFor({Family::Paragraph, section.uuid, false});
        for (const domain::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                add(Family::Paragraph, paragraph->uuid, paragraph, blocks);
            else
                add(Family::Table, std::get<domain::Table>(block).uuid, &std::get<domain::Table>(block), blocks);
        }
        addSections(section.sections, section.uuid, isAppendix);
    }
}

int PlanIndex::listFor(const SiblingList &list)
{
    const auto known = m_listIds.constFind(list);
    if (known != m_listIds.constEnd())
        return *known;
    const int id = static_cast<int>(m_lists.size());
    m_listIds.insert(list, id);
    m_lists.push_back(list);
    m_members.emplace_back();
    return id;
}

void PlanIndex::add(Family family, const QString &uuid, const void *value, int list, bool isAppendix)
{
    const int index = static_cast<int>(m_things.size());
    m_things.push_back({family, uuid, value, m_lists[static_cast<std::size_t>(list)].parent, isAppendix, list});
    m_byUuid[static_cast<std::size_t>(family)].insert(uuid, index);
    m_members[static_cast<std::size_t>(list)].push_back(index);
}

int PlanIndex::find(Family family, const QString &uuid) const
{
    return m_byUuid[static_cast<std::size_t>(family)].value(uuid, -1);
}

std::optional<Family> PlanIndex::blockFamily(const std::optional<QString> &uuid) const
{
    if (uuid && find(Family::Paragraph, *uuid) >= 0)
        return Family::Paragraph;
    return uuid && find(Family::Table, *uuid) >= 0 ? std::optional(Family::Table) : std::nullopt;
}

const std::vector<int> &PlanIndex::members(const SiblingList &list) const
{
    static const std::vector<int> none;
    const auto it = m_listIds.constFind(list);
    return it == m_listIds.constEnd() ? none : m_members[static_cast<std::size_t>(*it)];
}

bool sameValues(const Thing &a, const Thing &b)
{
    switch (a.family) {
    case Family::Section:
        return same(a.as<domain::Section>(), b.as<domain::Section>());
    case Family::Paragraph:
        return a.as<domain::Paragraph>() == b.as<domain::Paragraph>();
    case Family::Table:
        return a.as<domain::Table>() == b.as<domain::Table>();
    case Family::Basis:
        return a.as<domain::LegalBasis>() == b.as<domain::LegalBasis>();
    case Family::Task:
        return same(a.as<domain::Task>(), b.as<domain::Task>());
    case Family::Duty:
        return same(a.as<domain::ReportingDuty>(), b.as<domain::ReportingDuty>());
    case Family::Round:
        return same(a.as<domain::CommentRound>(), b.as<domain::CommentRound>());
    case Family::Comment:
        break;
    }
    return same(a.as<domain::Comment>(), b.as<domain::Comment>());
}

} // namespace bd::storage
