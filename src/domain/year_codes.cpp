#include "domain/year_codes.h"

#include "domain/code_table.h"

namespace bd::domain {

namespace {

constexpr CodeTable<MeasureNature, 2> natures{{{MeasureNature::Flow, "flow"}, {MeasureNature::Stock, "stock"}}};
constexpr CodeTable<Participation, 2> participations{{{Participation::Held, "held"}, {Participation::Attended, "attended"}}};
constexpr CodeTable<Origin, 2> origins{{{Origin::Own, "own"}, {Origin::Supplied, "supplied"}}};
constexpr CodeTable<ModelState, 5> modelStates{{
    {ModelState::Pilot, "pilot"}, {ModelState::Running, "running"}, {ModelState::Expanded, "expanded"},
    {ModelState::Paused, "paused"}, {ModelState::Ended, "ended"}}};
constexpr CodeTable<InspectionRole, 4> inspectionRoles{{
    {InspectionRole::Chairing, "chairing"}, {InspectionRole::Inspected, "inspected"},
    {InspectionRole::SelfCheck, "self-check"}, {InspectionRole::Supervision, "supervision"}}};
constexpr CodeTable<AwardTarget, 2> awardTargets{{{AwardTarget::Group, "group"}, {AwardTarget::Person, "person"}}};
constexpr CodeTable<DueKind, 7> dueKinds{{
    {DueKind::Duty, "duty"}, {DueKind::Request, "request"}, {DueKind::Task, "task"},
    {DueKind::ActionMonth, "action-month"}, {DueKind::FollowUp, "follow-up"}, {DueKind::Milestone, "milestone"},
    {DueKind::Expected, "expected"}}};
constexpr CodeTable<DueState, 6> dueStates{{
    {DueState::Overdue, "overdue"}, {DueState::ThisWeek, "this-week"}, {DueState::ThisMonth, "this-month"},
    {DueState::Later, "later"}, {DueState::Done, "done"}, {DueState::Undated, "undated"}}};

} // namespace

BD_CODES(MeasureNature, natures)
BD_CODES(Participation, participations)
BD_CODES(Origin, origins)
BD_CODES(ModelState, modelStates)
BD_CODES(InspectionRole, inspectionRoles)
BD_CODES(AwardTarget, awardTargets)
BD_CODES(DueKind, dueKinds)
BD_CODES(DueState, dueStates)

} // namespace bd::domain
