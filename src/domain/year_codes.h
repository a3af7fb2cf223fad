// Codes of what the year brings: activities, figures, registers, what is due. As in codes.h.
#pragma once
#include "domain/codes.h"

namespace bd::domain {

/// A flow is what happened in a period and is summed; a stock is how things stand on a day and is never summed over time.
enum class MeasureNature { Flow, Stock };            // flow | stock
enum class Participation { Held, Attended };         // held (tự tổ chức) | attended (được cử đi dự)
enum class Origin { Own, Supplied };                 // own (tự làm) | supplied (được cấp)
/// Thí điểm · Đang duy trì · Nhân rộng · Tạm dừng · Kết thúc
enum class ModelState { Pilot, Running, Expanded, Paused, Ended }; // pilot | running | expanded | paused | ended
/// Chủ trì · Được kiểm tra · Tự kiểm tra · Giám sát
enum class InspectionRole { Chairing, Inspected, SelfCheck, Supervision }; // chairing | inspected | self-check | supervision
enum class AwardTarget { Group, Person };            // group (tập thể) | person (cá nhân)
/// Where a date comes from.
enum class DueKind { Duty, Request, Task, ActionMonth, FollowUp, Milestone, Expected };
// duty (a report of one's own) | request (an incoming document asks) | task | action-month | follow-up (of an inspection)
// | milestone (of a plan) | expected (a report from below)
enum class DueState { Overdue, ThisWeek, ThisMonth, Later, Done, Undated };
// overdue | this-week | this-month | later | done | undated

QString toCode(MeasureNature);
QString toCode(Participation);
QString toCode(Origin);
QString toCode(ModelState);
QString toCode(InspectionRole);
QString toCode(AwardTarget);
QString toCode(DueKind);
QString toCode(DueState);

} // namespace bd::domain
