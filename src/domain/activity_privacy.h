// What looks like a person's data in the texts of activities (domain/privacy.h), and the same activities without it.
#pragma once
#include "domain/activity.h"
#include "domain/privacy.h"

namespace bd::domain {

/// Each kind once, in the order of PersonalKind. Title, result and place are read beside each other.
std::vector<PersonalKind> personalKinds(const Activity &activity);
std::vector<PersonalKind> personalKinds(const std::vector<Activity> &activities);
/// Of a text on its own, such as a plan's paragraph.
std::vector<PersonalKind> personalKinds(const QString &text);
/// Puts "…" in their places.
void cutPersonalData(Activity &activity);

} // namespace bd::domain
