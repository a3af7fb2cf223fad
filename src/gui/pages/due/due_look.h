// How a row of what is due looks and what is done with it: icon and word per state, the one button. Pure.
#pragma once
#include "domain/due.h"
#include "gui/theme.h"

namespace bd::gui {

/// What the one button of a row does.
enum class DueAction { LogActivity, WriteReport, MarkSent, MarkReceived, MarkDone, MarkOpen, OpenPlan, OpenActionMonth };

DueAction mainAction(const domain::DueItem &item);
/// A report of one's own that is still to be written: a duty, a request, the Action Month.
bool wantsReport(const domain::DueItem &item);
QString actionText(DueAction action); ///< with its verb, without a mnemonic
QString stateIcon(const domain::DueItem &item, QDate today);
QColor stateColor(const domain::DueItem &item, QDate today, const Colors &colors);
/// "Quá hạn 3 ngày", "Hoàn thành", "Không có hạn": what the icon says, in words.
QString stateText(const domain::DueItem &item, QDate today);
/// Who must do it, with "; " between.
QString agencyText(const domain::DueItem &item);
/// The row in one sentence, for those who listen.
QString spokenText(const domain::DueItem &item, QDate today);

} // namespace bd::gui
