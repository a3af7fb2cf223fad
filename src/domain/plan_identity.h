// Which passage of one plan is which of another: by uuid, and where uuids say nothing (a text that went through another
// program) by how alike the words are. Pure.
#pragma once
#include "domain/plan.h"
#include "domain/plan_compare.h"

#include <QHash>
#include <functional>
#include <set>

namespace bd::domain {

/// Of one kind of thing: the uuid in `before` of what is in `after`; what is missing came anew.
struct Identity {
    QHash<QString, QString> sections, paragraphs, tables, bases, tasks, duties, rounds;
};

/// `isExcluded(beforeUuid, afterUuid)`: pairs that must not be made, because somebody told them apart already.
Identity identify(const Plan &before, const Plan &after, Identify by,
                  const std::function<bool(const QString &, const QString &)> &isExcluded = {});

/// `after` with the uuids of `before` wherever both have the same passage; references follow. What came anew keeps its
/// uuid, or gets another one where `before` has it for something else. `original`: uuids of the result to those of `after`.
Plan withIdentity(const Plan &after, const Plan &before, const Identity &identity, QHash<QString, QString> &original);

/// Words of a text for comparing: lower case, one tone placement, no signs.
QStringList comparedWords(const QString &text);
/// 0 nothing in common … 1 the same words.
double similarity(const QStringList &a, const QStringList &b);

/// One step of the way from one list without uuids to another, in the order of `after`; what goes stands where it stood.
struct ListStep {
    PlanDifference::Kind kind = PlanDifference::Kind::Changed; ///< Added, Removed, Changed
    bool isSame = false;
    int before = -1, after = -1;
};
std::vector<ListStep> compareLists(const std::vector<RichText> &before, const std::vector<RichText> &after);

} // namespace bd::domain
