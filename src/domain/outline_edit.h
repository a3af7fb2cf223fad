// What can be done to an outline. Pure functions on a plan; they return false and change nothing where it makes no sense
// (deeper than four levels, a section into itself). Tasks, duties and comments keep pointing at what they pointed at; what
// pointed into something removed loses only that reference, and tasks of removed paragraphs go with them.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

inline constexpr int deepestSection = 4;

/// Where a section stands: under `parent` ("" is the top) before the sibling at `index`.
struct OutlinePlace {
    QString parent;
    int index = 0;
    bool isAppendix = false;
    bool operator==(const OutlinePlace &) const = default;
};

/// "II.2" as people say it; "" for what has no number of its own or above it.
QString sectionPath(const Plan &plan, const QString &uuid);
/// How a section is named in a sentence: "II.2 Truyền thông"; its first words where it has no heading.
QString sectionName(const Plan &plan, const QString &uuid);
/// The same text with other words: bold, italic and footnotes stay where the words do.
RichText withText(const RichText &old, const QString &words);

Section *findSection(Plan &plan, const QString &uuid);
const Section *findSection(const Plan &plan, const QString &uuid);
/// The section in which a paragraph or table stands; "" when there is none.
QString sectionOfBlock(const Plan &plan, const QString &uuid);
std::optional<OutlinePlace> placeOf(const Plan &plan, const QString &uuid);
/// How many levels of sections stand in it, itself included.
int depthOf(const Section &section);

bool insertSection(Plan &plan, const OutlinePlace &place, Section section);
/// A copy with its tasks beside it, everything with new uuids. Returns the copy's uuid, "" when there is nothing to copy.
QString duplicateSection(Plan &plan, const QString &uuid);
bool removeSections(Plan &plan, const QStringList &uuids);
/// Together, in reading order; those inside another of them move with it.
bool moveSections(Plan &plan, const QStringList &uuids, const OutlinePlace &place);
bool promoteSections(Plan &plan, const QStringList &uuids); ///< behind their parent, one level up
bool demoteSections(Plan &plan, const QStringList &uuids);  ///< into the sibling before them
bool moveUp(Plan &plan, const QStringList &uuids);
bool moveDown(Plan &plan, const QStringList &uuids);

/// Sections with the tasks that stand in them: what goes to the clipboard and to another plan.
struct OutlinePiece {
    std::vector<Section> sections;
    std::vector<Task> tasks;
    bool operator==(const OutlinePiece &) const = default;
};
OutlinePiece copyPiece(const Plan &plan, const QStringList &uuids);
/// With new uuids. Returns those of the pasted sections; empty when they don't fit there.
QStringList pastePiece(Plan &plan, const OutlinePlace &place, OutlinePiece piece);

/// Clears references to what the plan doesn't have; gives a uuid to whatever has none, a new one to the second of two.
void normalise(Plan &plan);

/// Any paragraph becomes a task (the same uuid isn't used: the task points at it), and back, without loss of text.
QString makeTask(Plan &plan, const QString &paragraphUuid); ///< the task's uuid; "" when there is no such paragraph
bool removeTask(Plan &plan, const QString &taskUuid);

/// The text of a section as somebody edited it. Tasks keep pointing at their paragraphs, and titles that were the words of
/// theirs follow them. A task whose paragraph went goes too when it says no more than that text did; else it stays.
bool setBlocks(Plan &plan, const QString &sectionUuid, std::vector<Block> blocks);

} // namespace bd::domain
