#include "domain/due.h"

#include "base/text/fold.h"
#include "domain/typed_date.h"

#include <QRegularExpression>

namespace bd::domain {

bool isSettled(const DueItem &item)
{
    return item.doneOn || item.status == TaskStatus::Done || item.status == TaskStatus::Dropped;
}

DueState dueState(const DueItem &item, QDate today)
{
    if (isSettled(item))
        return DueState::Done;
    if (!item.due && !(item.start && *item.start > today))
        return DueState::Undated;
    const QDate day = item.due.value_or(item.start.value_or(today));
    if (day < today)
        return DueState::Overdue;
    if (day <= today.addDays(Qt::Sunday - today.dayOfWeek()))
        return DueState::ThisWeek;
    return day.year() == today.year() && day.month() == today.month() ? DueState::ThisMonth : DueState::Later;
}

QDate lastGoodDay(QDate printed, bool isStrict)
{
    return isStrict ? printed.addDays(-1) : printed;
}

std::optional<TypedDue> typedDue(const QString &typed, QDate today)
{
    constexpr int justMissed = 31; // days
    QString rest = text::squeezed(text::nfc(typed)).toLower();
    static const QRegularExpression lead(QStringLiteral("^(trước|truoc|chậm nhất|cham nhat|đến hết|den het|đến|den|hạn|han|trong|vào|vao|là|la|:)\\s*"));
    static const QRegularExpression hour(QStringLiteral("^(\\d{1,2})\\s*(?:giờ|gio|h|g|:)\\s*(?:\\d{1,2})?\\s*(?:phút|phut)?\\s*,?\\s*"));
    static const QRegularExpression dayWord(QStringLiteral("^(ngày|ngay)\\s*"));
    bool isStrict = false, hasHour = false;
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        if (const auto match = lead.match(rest); match.hasMatch()) {
            isStrict = isStrict || text::searchKey(match.captured(1)) == QLatin1String("truoc");
            rest.remove(0, match.capturedLength());
            goesOn = true;
        } else if (const auto time = hour.match(rest); time.hasMatch() && time.captured(1).toInt() <= 24) {
            hasHour = true;
            rest.remove(0, time.capturedLength());
            goesOn = true;
        } else if (const auto word = dayWord.match(rest); word.hasMatch()) {
            rest.remove(0, word.capturedLength());
            goesOn = true;
        }
    }
    while (rest.endsWith(u'.') || rest.endsWith(u';') || rest.endsWith(u','))
        rest.chop(1);
    if (const auto whole = typedDay(rest, {std::nullopt, today, false}))
        return TypedDue{*whole, isStrict && !hasHour};
    auto day = typedDay(rest, {today.year(), today, false});
    if (!day)
        day = typedDay(rest, {today.year() + 1, today, false}); // 29/2
    if (!day)
        return std::nullopt;
    if (day->daysTo(today) > justMissed) {
        if (const auto next = typedDay(rest, {today.year() + 1, today, false}))
            day = next;
    }
    return TypedDue{*day, isStrict && !hasHour};
}

QString dueText(QDate printed, bool isStrict)
{
    const QString day = printed.toString(QStringLiteral("dd/MM/yyyy"));
    return isStrict ? QStringLiteral("trước %1").arg(day) : day;
}

} // namespace bd::domain
