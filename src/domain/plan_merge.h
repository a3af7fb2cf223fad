// Two people changed one plan at the same time: what each of them did is put together, passage by passage. Only where both
// changed the same passage differently does somebody have to choose. Pure; any thread.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

/// One passage that both changed. Texts are for reading: a table's are its words.
struct MergeConflict {
    QString uuid;         ///< of the paragraph, section, task …; "" for the plan's own fields
    QString base, mine, theirs;
    bool mineIsGone = false, theirsIsGone = false; ///< one removed what the other changed
    bool operator==(const MergeConflict &) const = default;
};

struct Merged {
    Plan plan;
    std::vector<MergeConflict> conflicts; ///< in reading order; decided as `prefer` says
};

enum class Prefer { Mine, Theirs };

Merged mergePlans(const Plan &base, const Plan &mine, const Plan &theirs, Prefer prefer = Prefer::Mine);

} // namespace bd::domain
