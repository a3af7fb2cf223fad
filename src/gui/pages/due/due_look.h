// How a row of what is due looks and what is done with it: icon and word per state, the one button. Pure.
#pragma once
#include "domain/due.h"
#include "gui/theme.h"

#include <QHash>

namespace bd::gui {

/// What the one button of a row does.
enum class DueAction { LogActivity, WriteReport, MarkSent, MarkReceived, MarkDone, MarkOpen, AsPlanned, OpenPlan, OpenActionMonth };

DueAction mainAction(const domain::DueItem &item);
/// A report of one's own that is still to be written: a duty, a request, the Action Month.
bool wantsReport(const domain::DueItem &item);
/// "Kế hoạch: Quý II", and that the office's own days end later; "" where it goes by the plan.
QString ownDaysText(const domain::DueItem &item);
QString actionText(DueAction action); ///< with its verb, without a mnemonic
QString stateIcon(const domain::DueItem &item, QDate today);
QColor stateColor(const domain::DueItem &item, QDate today, const Colors &colors);
/// "Quá hạn 3 ngày", "Hoàn thành", "Không có hạn": what the icon says, in words.
QString stateText(const domain::DueItem &item, QDate today);
/// Who must do it, with "; " between.
QString agencyText(const domain::DueItem &item);
/// Where else the same is asked for; "" nowhere. `plans`: titles by uuid.
QString twinText(const domain::DueItem &item, const QHash<QString, QString> &plans);
/// The row in one sentence, for those who listen.
QString spokenText(const domain::DueItem &item, QDate today);

} // namespace bd::gui
