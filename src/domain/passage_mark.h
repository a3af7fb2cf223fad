// Names of bookmarks by which the passages of a plan are found again in a Word file that comes back corrected. Pure.
#pragma once
#include <QString>
#include <optional>

namespace bd::domain {

/// "_bdp" and the uuid's digits: Word takes 40 signs, and hides names that begin with "_". "" when `uuid` is none.
QString passageMark(const QString &uuid);
/// The uuid of such a name; nullopt for other bookmarks.
std::optional<QString> passageOf(const QString &bookmark);

} // namespace bd::domain
