// The columns of the log: their titles, what a cell says and how one is edited. Values in, values out.
#pragma once
#include "application/activity_service.h"

#include <QVariant>

namespace bd::gui {

class ActivityNames;

enum class CellEditor { None, Line, Words, Choice, Place, Agency, Suggest };

struct ActivityColumnInfo {
    application::ActivityColumn column;
    const char *id; ///< stable: what the machine remembers
    QString (*title)();
    Qt::Alignment alignment;
    CellEditor editor;
    bool isUsual;   ///< shown until somebody chose otherwise
    int width;      ///< pixels at the usual letters; 0 takes the rest
};

/// In the order of ActivityColumn.
const std::vector<ActivityColumnInfo> &activityColumns();
const ActivityColumnInfo &activityColumn(application::ActivityColumn column);

QString activityCell(const application::StoredActivity &row, application::ActivityColumn column, const ActivityNames &names);
/// What an editor starts with: an index for choices, a body for agencies, else the words.
QVariant activityEditValue(const domain::Activity &activity, application::ActivityColumn column, const ActivityNames &names);
QStringList activityChoices(application::ActivityColumn column);
/// Takes over what was typed or chosen. False where it makes no sense: nothing changes.
bool setActivityCell(domain::Activity &activity, application::ActivityColumn column, const QVariant &value, const ActivityNames &names);

/// The figure of those who came, made where there is none; nothing is left of one that says nothing.
void setAttendance(domain::Activity &activity, const std::vector<domain::Measure> &measures, const domain::Figure &said);
/// The measure that counts those who come to this kind of activity.
QString attendanceMeasure(const domain::Activity &activity, const std::vector<domain::Measure> &measures);
/// Money as typed into a form, also "ước 5tr". Not understood where something was typed that is no amount.
struct TypedMoney {
    std::optional<qint64> amount;
    bool isEstimate = false, isUnderstood = true;
};
TypedMoney typedMoney(const QString &typed);

QString participationLabel(domain::Participation participation);
/// "120/128 cuộc có thống kê"
QString knownText(const domain::KnownSum &sum);
/// "128 hoạt động · Người dự: 4.520 (120/128 cuộc có thống kê) · …"
QString activitySumsText(const application::ActivitySums &sums);

} // namespace bd::gui
