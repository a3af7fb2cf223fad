// Two values of a plan, passage by passage: what was added, removed, changed or moved, and within a changed passage word by
// word. For the history, for plan diff, for a Word file that came back corrected. Pure; any thread.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

/// A stretch of words: in both, only before, only after.
struct WordChange {
    enum class Kind { Same, Removed, Added } kind = Kind::Same;
    QString text;
    bool operator==(const WordChange &) const = default;
};
/// The shortest difference by words; signs and blanks are words of their own. Time is bounded: over a limit the middle
/// is one removal and one addition.
std::vector<WordChange> compareWords(const QString &before, const QString &after);

enum class Passage { Head, Preamble, LegalBasis, Section, Paragraph, Table, Task, Duty, Closing, Recipient, Signature, Round };

struct PlanDifference {
    enum class Kind { Added, Removed, Changed, Moved } kind = Kind::Changed;
    Passage passage = Passage::Paragraph;
    QString beforeUuid, afterUuid; ///< "" where the passage has none
    QString place;                 ///< label of the section it stands in, after (before, when removed): "II.2"
    QString field;                 ///< of head and tasks: "title", "place", "due" …
    RichText before, after;        ///< as text; of tables their words
    std::vector<WordChange> words; ///< of Changed
    bool operator==(const PlanDifference &) const = default;
};

enum class Identify { ByUuid, BySimilarity }; ///< similarity: for texts that went through another program

/// In reading order of `after`; what was removed stands where it stood.
std::vector<PlanDifference> comparePlans(const Plan &before, const Plan &after, Identify identify);

/// `base` with the chosen differences (indexes into `differences`, made of `base` and `other`) taken over from `other`.
/// Tasks, duties and comments keep their assignments when the text of what they point at changes.
Plan withDifferences(const Plan &base, const Plan &other, const std::vector<PlanDifference> &differences,
                     const std::vector<int> &chosen);

} // namespace bd::domain
