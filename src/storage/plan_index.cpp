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

size_t qHash(const SiblingList &list, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(list.family), list.parent, list.isAppendix);
}

PlanIndex::PlanIndex(const domain::Plan &plan) : m_plan(plan)
{
    addSections(plan.sections, {}, false);
    addSections(plan.appendices, {}, true);
    for (const auto &basis : plan.legalBases)
        add(Family::Basis, basis.uuid, &basis);
    for (const auto &task : plan.tasks)
        add(Family::Task, task.uuid, &task);
    for (const auto &duty : plan.duties)
        add(Family::Duty, duty.uuid, &duty);
    for (const auto &round : plan.rounds) {
        add(Family::Round, round.uuid, &round);
        for (const auto &comment : round.comments)
            add(Family::Comment, comment.uuid, &comment, round.uuid);
    }
}

void PlanIndex::addSections(const std::vector<domain::Section> &sections, const QString &parent, bool isAppendix)
{
    for (const domain::Section &section : sections) {
        add(Family::Section, section.uuid, &section, parent, isAppendix);
        for (const domain::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                add(Family::Paragraph, paragraph->uuid, paragraph, section.uuid);
            else
                add(Family::Table, std::get<domain::Table>(block).uuid, &std::get<domain::Table>(block), section.uuid);
        }
        addSections(section.sections, section.uuid, isAppendix);
    }
}

void PlanIndex::add(Family family, const QString &uuid, const void *value, const QString &parent, bool isAppendix)
{
    const int index = static_cast<int>(m_things.size());
    m_things.push_back({family, uuid, value, parent, isAppendix});
    m_byUuid[static_cast<std::size_t>(family)].insert(uuid, index);
    const SiblingList list = listOf(m_things.back());
    std::vector<int> &members = m_lists[list];
    if (members.empty())
        m_listOrder.push_back(list);
    members.push_back(index);
}

SiblingList PlanIndex::listOf(const Thing &thing)
{
    const Family family = thing.family == Family::Table ? Family::Paragraph : thing.family;
    return {family, thing.parent, thing.family == Family::Section && thing.parent.isEmpty() && thing.isAppendix};
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
    const auto it = m_lists.constFind(list);
    return it == m_lists.constEnd() ? none : *it;
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
