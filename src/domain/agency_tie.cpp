#include "domain/agency_tie.h"

namespace bd::domain {

namespace {

class Tie {
public:
    Tie(const AgencyMatcher &matcher, QDate day) : m_matcher(matcher), m_day(day) {}

    void sections(std::vector<Section> &all)
    {
        for (Section &section : all) {
            for (AgencyRef &agency : section.agencies)
                one(agency);
            sections(section.sections);
        }
    }

    void one(AgencyRef &agency)
    {
        if (agency.uuid)
            return;
        const Agency *known = m_matcher.find(agency.name, m_day);
        if (!known)
            return;
        agency.uuid = known->uuid;
        ++m_count;
    }

    int count() const { return m_count; }

private:
    const AgencyMatcher &m_matcher;
    QDate m_day;
    int m_count = 0;
};

} // namespace

QDate namingDay(const Plan &plan)
{
    if (const auto date = plan.date.date())
        return *date;
    const auto year = plan.date.year() ? plan.date.year() : plan.year;
    return year ? QDate(*year, plan.date.month().value_or(1), 1) : QDate();
}

int tieAgencies(Plan &plan, const AgencyMatcher &matcher)
{
    Tie tie(matcher, namingDay(plan));
    tie.sections(plan.sections);
    tie.sections(plan.appendices);
    for (Task &task : plan.tasks)
        for (Assignment &assignment : task.assignments)
            tie.one(assignment.agency);
    for (CommentRound &round : plan.rounds) {
        for (CommentReply &reply : round.replies)
            tie.one(reply.agency);
        for (Comment &comment : round.comments)
            tie.one(comment.agency);
    }
    return tie.count();
}

} // namespace bd::domain
