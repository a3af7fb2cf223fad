#include "gui/pages/registers/committee_page.h"

#include <QVBoxLayout>

namespace bd::gui {

using domain::Committee;
using domain::CommitteeMeeting;
using domain::CommitteeMember;

namespace {

std::vector<RecordField<Committee>> fields()
{
    using C = Committee;
    return {
        field::text<C>("decision", CommitteePage::tr("Decision"), &C::decision).width(14).hint(CommitteePage::tr("number and symbol")),
        field::day<C>("date", CommitteePage::tr("Date"), &C::date).width(11),
        field::text<C>("name", CommitteePage::tr("Name of the committee"), &C::name, FieldKind::Words)
            .words({QString::fromUtf8("Ban Vì sự tiến bộ của phụ nữ"), QString::fromUtf8("Ban Vì sự tiến bộ của phụ nữ và bình đẳng giới")}),
        field::shown<C>("members", CommitteePage::tr("Members"), [](const C &) { return QString(); }).width(18),
        field::day<C>("ended", CommitteePage::tr("Until"), &C::ended).width(11),
    };
}

RecordField<CommitteeMember> womanField()
{
    RecordField<CommitteeMember> field{
        {QStringLiteral("woman"), CommitteePage::tr("Woman"), FieldKind::Choice,
         {CommitteePage::tr("(unknown)"), CommitteePage::tr("yes"), CommitteePage::tr("no")}},
        [](const CommitteeMember &v) { return FieldValue(static_cast<qint64>(!v.isWoman ? 0 : *v.isWoman ? 1 : 2)); },
        [](CommitteeMember &v, const FieldValue &value) {
            const qint64 at = field::as<qint64>(value);
            v.isWoman = at == 1 ? std::optional(true) : at == 2 ? std::optional(false) : std::nullopt;
        }};
    field.width(11);
    return field;
}

std::vector<RecordField<CommitteeMember>> memberFields()
{
    using M = CommitteeMember;
    return {
        field::text<M>("role", CommitteePage::tr("In the committee"), &M::role, FieldKind::Words)
            .words({CommitteePage::tr("Head"), CommitteePage::tr("Deputy head"), CommitteePage::tr("Standing deputy head"),
                    CommitteePage::tr("Member"), CommitteePage::tr("Secretary")})
            .width(16),
        field::text<M>("name", CommitteePage::tr("Name"), &M::name).width(14),
        field::text<M>("office", CommitteePage::tr("Office"), &M::position),
        womanField(),
    };
}

std::vector<RecordField<CommitteeMeeting>> meetingFields()
{
    using M = CommitteeMeeting;
    return {
        field::day<M>("date", CommitteePage::tr("Date"), &M::date).width(11),
        field::text<M>("contents", CommitteePage::tr("What about"), &M::contents),
        field::number<M>("present", CommitteePage::tr("Present"), &M::present).width(9),
        field::number<M>("women", CommitteePage::tr("Women"), &M::women).width(9),
        field::text<M>("document", CommitteePage::tr("Minutes, notice"), &M::document).width(14),
    };
}

RegisterLook look()
{
    return {"committee", CommitteePage::tr("Committee for the Advancement of Women"), CommitteePage::tr("Find by decision, name (Ctrl+F)"),
            CommitteePage::tr("&New decision"), CommitteePage::tr("No decision on the committee yet"),
            CommitteePage::tr("The decisions that set up or renewed the committee, its members by office, how many of them are women, and its "
                              "meetings. Only persons in office stand here, with nothing private."),
            560};
}

} // namespace

QString membersText(const std::vector<CommitteeMember> &members)
{
    if (members.empty())
        return {};
    int women = 0, known = 0;
    for (const CommitteeMember &member : members) {
        women += member.isWoman.value_or(false) ? 1 : 0;
        known += member.isWoman ? 1 : 0;
    }
    const int all = static_cast<int>(members.size());
    if (known == 0)
        return CommitteePage::tr("%n persons, women not counted", nullptr, all);
    const QString text = CommitteePage::tr("%n persons, women: %1", nullptr, all).arg(women);
    return known == all ? text : text + CommitteePage::tr(" (%n not known)", nullptr, all - known);
}

CommitteePage::CommitteePage(CommandContext &context, QWidget *parent)
    : RecordPage(context, look(), fields(), parent),
      m_members(context, "committeeMembers", tr("Members"), memberFields(), &CommitteeMember::committeeUuid, sidePlace()),
      m_meetings(context, "committeeMeetings", tr("Meetings"), meetingFields(), &CommitteeMeeting::committeeUuid, sidePlace())
{
    side().addWidget(m_members.widget());
    side().addWidget(m_meetings.widget());
    side().addStretch(1);
    form().setNote(QStringLiteral("ended"), tr("Empty while the decision is in force."));
    m_members.setBlank([](const std::vector<application::StoredRecord<CommitteeMember>> &members) {
        CommitteeMember member;
        for (const auto &record : members)
            member.order = std::max(member.order, record.value.order + 1);
        return member;
    });
    m_members.setFoot([](const std::vector<application::StoredRecord<CommitteeMember>> &members) {
        std::vector<CommitteeMember> values;
        for (const auto &record : members)
            values.push_back(record.value);
        return membersText(values);
    });
    m_meetings.setFoot([](const std::vector<application::StoredRecord<CommitteeMeeting>> &meetings) {
        return meetings.empty() ? QString() : tr("%n meetings", nullptr, static_cast<int>(meetings.size()));
    });
}

Committee CommitteePage::blank() const
{
    Committee committee;
    committee.name = shownRecords().empty() ? QString::fromUtf8("Ban Vì sự tiến bộ của phụ nữ") : shownRecords().front().value.name;
    return committee;
}

void CommitteePage::gather(const std::vector<Record> &)
{
    m_membersOf.clear();
    const auto members = context().services().records.list<CommitteeMember>();
    if (!members)
        return;
    for (const auto &record : *members)
        m_membersOf[record.value.committeeUuid].push_back(record.value);
}

void CommitteePage::decorate(FieldRow &row, const Committee &committee) const
{
    row.isMuted = committee.ended.has_value();
    if (const auto found = m_membersOf.find(committee.uuid); found != m_membersOf.end())
        row.values[static_cast<std::size_t>(model().column(QStringLiteral("members")))] = FieldValue(membersText(found->second));
}

QString CommitteePage::removedNotice(const Committee &committee) const
{
    return tr("The decision “%1” was deleted with its members and meetings.").arg(committee.decision.isEmpty() ? committee.name : committee.decision);
}

void CommitteePage::showExtras(const Committee *committee)
{
    const QString uuid = committee ? committee->uuid : QString();
    m_members.setOwner(uuid);
    m_meetings.setOwner(uuid);
}

} // namespace bd::gui
