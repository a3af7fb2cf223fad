#include "domain/activity_privacy.h"

#include <algorithm>
#include <array>

namespace bd::domain {

namespace {

constexpr std::array texts{&Activity::title, &Activity::result, &Activity::place};

QString besides(const Activity &activity)
{
    return activity.title + QLatin1Char('\n') + activity.result;
}

void add(std::vector<PersonalKind> &kinds, const std::vector<PersonalMark> &marks)
{
    for (const PersonalMark &mark : marks)
        kinds.push_back(mark.kind);
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
}

} // namespace

std::vector<PersonalKind> personalKinds(const Activity &activity)
{
    std::vector<PersonalKind> kinds;
    for (const auto text : texts)
        add(kinds, personalMarks(activity.*text, besides(activity)));
    return kinds;
}

std::vector<PersonalKind> personalKinds(const std::vector<Activity> &activities)
{
    std::vector<PersonalKind> kinds;
    for (const Activity &activity : activities) {
        for (const auto text : texts)
            add(kinds, personalMarks(activity.*text, besides(activity)));
    }
    return kinds;
}

std::vector<PersonalKind> personalKinds(const QString &text)
{
    std::vector<PersonalKind> kinds;
    add(kinds, personalMarks(text));
    return kinds;
}

void cutPersonalData(Activity &activity)
{
    const QString beside = besides(activity);
    for (const auto text : texts)
        activity.*text = withoutMarks(activity.*text, personalMarks(activity.*text, beside));
}

} // namespace bd::domain
