// The draft of a report's text: patterns (resources/catalogue/patterns.json, and the office's own wording) over the facts. What
// the user wrote is never overwritten: a new draft is a list of differences to accept. Pure, but for the patterns' rows; any thread.
#pragma once
#include "application/report_facts.h"

namespace bd::application {

struct SentencePattern {
    QString code;   ///< "P-C01"
    QString text;   ///< in the template language: "Đã tổ chức {n|so2} cuộc …{#nu}, trong đó {nu|so2} lượt nữ{/nu}."
    QString shipped; ///< as it comes with the program
    QString when;   ///< in words, for whoever edits it
    QString group;  ///< "C. Truyền thông"
    bool isOwn = false;
    bool isReady = false; ///< offered to be inserted, since mostly only a person knows or judges it; drafted where the data tell it
};

/// All of them, the office's wording where it has one. Errors: those of DatabaseService.
Result<std::vector<SentencePattern>> sentencePatterns(DatabaseService &database);
/// What is wrong with a wording, in sentences, one a line; "" when nothing is. Pure.
QString patternFaults(const SentencePattern &pattern, const QString &text);
/// How a wording reads with numbers and names in it; "" for one with faults. Pure.
QString patternSample(const SentencePattern &pattern, const QString &text);
/// "" takes the shipped one again. Acts: "pattern.edit", "pattern.remove". Errors: pattern.invalid (args: code, faults in sentences,
/// one a line), pattern.length, pattern.not_found (both: code).
Result<ChangeSet> savePattern(DatabaseService &database, const QString &code, const QString &text);

struct DraftSentence {
    QString pattern; ///< code
    QString text;    ///< official writing
    std::vector<domain::ReportFigure> figures; ///< without uuids of section and paragraph; occurrence within `text`
    bool isAssumed = false; ///< says that nothing was done or known only because nobody wrote anything: a person decides
};

struct SectionDraft {
    QString sectionUuid;
    std::vector<DraftSentence> sentences; ///< one paragraph each
};

/// Every section of the document that the program can say something about; a section never stays empty (rule 5).
std::vector<SectionDraft> draftReport(const ReportFacts &facts, const domain::Plan &document, const std::vector<SentencePattern> &patterns);

/// What would become of one section.
struct DraftChange {
    QString sectionUuid, heading;
    QStringList before, after;  ///< paragraphs
    bool isEdited = false;      ///< somebody wrote there: only lines that still stand as drafted are touched
    bool operator==(const DraftChange &) const = default;
};
std::vector<DraftChange> draftChanges(const domain::Plan &document, const std::vector<SectionDraft> &drafts);
/// Puts the drafts of these sections into document and report (figures, Section::draft); the others stay as they are.
void takeDrafts(domain::Plan &document, domain::Report &report, const std::vector<SectionDraft> &drafts, const QStringList &sections);
/// True for a paragraph that stands as the program drafted it and that nobody accepted yet: shown and printed with the mark of a draft.
bool isUntouchedDraft(const domain::Plan &document, const domain::Report &report, const QString &paragraphUuid);

/// Paragraphs that stand as drafted, that nobody accepted, and that say "nothing was done", "no proposals" where nothing is known
/// (DraftSentence::isAssumed): unknown is not zero, so a person decides. In the document's order.
QStringList assumedParagraphs(const ReportFacts &facts, const domain::Plan &document, const std::vector<SentencePattern> &patterns);

/// Looked at before freezing. Codes: "sum", "women_over_total", "no_result", "no_state", "far_from_before", "empty_section",
/// "other_level", "deadline_passed", "undecided", "assumed_nothing" … Severity and place as with plans; words by application/remarks.h.
std::vector<domain::Issue> checkReport(const ReportFacts &facts, const domain::Plan &document, QDate today,
                                       const std::vector<SentencePattern> &patterns);
/// With the patterns as they come with the program.
std::vector<domain::Issue> checkReport(const ReportFacts &facts, const domain::Plan &document, QDate today);

} // namespace bd::application
