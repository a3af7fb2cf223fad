#include "domain/codes.h"

#include "domain/code_table.h"

namespace bd::domain {

namespace {

constexpr CodeTable<SectionKind, 32> sectionKinds{{
    {SectionKind::Purpose, "purpose"}, {SectionKind::Requirements, "requirements"},
    {SectionKind::Targets, "targets"}, {SectionKind::Content, "content"},
    {SectionKind::Strategy, "strategy"}, {SectionKind::Legislation, "legislation"},
    {SectionKind::Communication, "communication"}, {SectionKind::ActionMonth, "action_month"},
    {SectionKind::Capacity, "capacity"}, {SectionKind::Models, "models"},
    {SectionKind::Committee, "committee"}, {SectionKind::Services, "services"},
    {SectionKind::Inspection, "inspection"}, {SectionKind::Coordination, "coordination"},
    {SectionKind::International, "international"}, {SectionKind::Observances, "observances"},
    {SectionKind::Cadres, "cadres"}, {SectionKind::Fields, "fields"},
    {SectionKind::Minority, "minority"}, {SectionKind::Rural, "rural"},
    {SectionKind::Awards, "awards"}, {SectionKind::Budget, "budget"},
    {SectionKind::Organisation, "organisation"}, {SectionKind::Reporting, "reporting"},
    {SectionKind::Other, "other"}, {SectionKind::Direction, "direction"},
    {SectionKind::Results, "results"}, {SectionKind::Indicators, "indicators"},
    {SectionKind::Assessment, "assessment"}, {SectionKind::Difficulties, "difficulties"},
    {SectionKind::Outlook, "outlook"}, {SectionKind::Proposals, "proposals"},
}};
constexpr CodeTable<ParagraphLevel, 3> levels{{
    {ParagraphLevel::Plain, "plain"}, {ParagraphLevel::Dash, "dash"}, {ParagraphLevel::Plus, "plus"}}};
constexpr CodeTable<NumberStyle, 5> styles{{
    {NumberStyle::None, "none"}, {NumberStyle::Roman, "roman"}, {NumberStyle::Decimal, "decimal"},
    {NumberStyle::Nested, "nested"}, {NumberStyle::Letter, "letter"}}};
constexpr CodeTable<PlanKind, 6> planKinds{{
    {PlanKind::Year, "year"}, {PlanKind::ActionMonth, "action-month"}, {PlanKind::Inspection, "inspection"},
    {PlanKind::Committee, "committee"}, {PlanKind::MultiYear, "multi-year"}, {PlanKind::Other, "other"}}};
constexpr CodeTable<PlanState, 6> planStates{{
    {PlanState::Draft, "draft"}, {PlanState::Consultation, "consultation"}, {PlanState::Submitted, "submitted"},
    {PlanState::Issued, "issued"}, {PlanState::Amended, "amended"}, {PlanState::Replaced, "replaced"}}};
constexpr CodeTable<DutyKind, 3> dutyKinds{{
    {DutyKind::Periodic, "periodic"}, {DutyKind::Topical, "topical"}, {DutyKind::AdHoc, "ad-hoc"}}};
constexpr CodeTable<Period, 5> periods{{
    {Period::SixMonths, "6m"}, {Period::NineMonths, "9m"}, {Period::Year, "year"},
    {Period::ActionMonth, "action-month"}, {Period::Other, "other"}}};
constexpr CodeTable<Role, 2> roles{{{Role::Lead, "lead"}, {Role::Coordinate, "coordinate"}}};
constexpr CodeTable<Addressing, 2> addressings{{
    {Addressing::Assigned, "assigned"}, {Addressing::Invited, "invited"}}};
constexpr CodeTable<TaskStatus, 4> taskStatuses{{
    {TaskStatus::NotStarted, "not-started"}, {TaskStatus::Running, "running"}, {TaskStatus::Done, "done"},
    {TaskStatus::Dropped, "dropped"}}};
constexpr CodeTable<Answer, 3> answers{{{Answer::None, "none"}, {Answer::Agreed, "agreed"}, {Answer::Comment, "comment"}}};
constexpr CodeTable<Decision, 4> decisions{{
    {Decision::Open, "open"}, {Decision::Accepted, "accepted"}, {Decision::Partly, "partly"},
    {Decision::Rejected, "rejected"}}};
constexpr CodeTable<AgencyLevel, 5> agencyLevels{{
    {AgencyLevel::Central, "central"}, {AgencyLevel::Province, "province"}, {AgencyLevel::District, "district"},
    {AgencyLevel::Commune, "commune"}, {AgencyLevel::Village, "village"}}};
constexpr CodeTable<AgencyKind, 18> agencyKinds{{
    {AgencyKind::PeoplesCommittee, "peoples-committee"}, {AgencyKind::PeoplesCouncil, "peoples-council"},
    {AgencyKind::Department, "department"}, {AgencyKind::Division, "division"}, {AgencyKind::Office, "office"},
    {AgencyKind::Committee, "committee"}, {AgencyKind::Party, "party"}, {AgencyKind::Mass, "mass"},
    {AgencyKind::Front, "front"}, {AgencyKind::Police, "police"}, {AgencyKind::Military, "military"},
    {AgencyKind::Health, "health"}, {AgencyKind::School, "school"}, {AgencyKind::Media, "media"},
    {AgencyKind::Vertical, "vertical"}, {AgencyKind::Village, "village"}, {AgencyKind::Group, "group"},
    {AgencyKind::Other, "other"}}};
constexpr CodeTable<DocumentKind, 4> documentKinds{{
    {DocumentKind::Plan, "plan"}, {DocumentKind::Report, "report"}, {DocumentKind::Letter, "letter"},
    {DocumentKind::Submission, "submission"}}};

} // namespace

BD_CODES(SectionKind, sectionKinds)
BD_CODES(ParagraphLevel, levels)
BD_CODES(NumberStyle, styles)
BD_CODES(PlanKind, planKinds)
BD_CODES(PlanState, planStates)
BD_CODES(DutyKind, dutyKinds)
BD_CODES(Period, periods)
BD_CODES(Role, roles)
BD_CODES(Addressing, addressings)
BD_CODES(TaskStatus, taskStatuses)
BD_CODES(Answer, answers)
BD_CODES(Decision, decisions)
BD_CODES(AgencyLevel, agencyLevels)
BD_CODES(AgencyKind, agencyKinds)
BD_CODES(DocumentKind, documentKinds)

} // namespace bd::domain
