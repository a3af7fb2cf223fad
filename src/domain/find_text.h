// Finding and replacing words in all texts of a plan. Pure.
#pragma once
#include "base/text/find.h"
#include "domain/plan.h"

namespace bd::domain {

enum class TextField { Title, Preamble, Basis, Heading, Paragraph, Cell, TaskTitle, TaskProduct, DutyFrom, DutyTo, DutyVia, Closing, Recipient, Addressee };

/// Where a text of a plan stands. What isn't needed to find it is left empty.
struct TextPlace {
    TextField field = TextField::Title;
    QString section{};  ///< uuid
    QString uuid{};     ///< of the paragraph, table, task, duty or basis
    int row = -1, cell = -1; ///< of a table: the cell's place among its row's own
    int line = -1;    ///< of a cell's paragraphs, of the preamble, the closing, the recipients or the addressees
    int footnote = -1; ///< of the text: which of its footnotes, from 0
    text::TextRange range{}; ///< a footnote's mark counts as one letter
    bool operator==(const TextPlace &) const = default;
};

/// In reading order. What only repeats another text (a task's title that is its paragraph, a basis cited in the preamble)
/// is not told twice.
std::vector<TextPlace> findText(const Plan &plan, const text::Finder &finder);

/// Formats and footnotes stay; new words look as the first letter they replace. What repeats a text follows it. The
/// number of places.
int replaceAll(Plan &plan, const text::Finder &finder, const QString &replacement);
/// Only there, where it still is found; else false.
bool replaceAt(Plan &plan, const TextPlace &place, const text::Finder &finder, const QString &replacement);

/// The letters of a text with U+FFFC for each footnote: as the editor counts them.
QString flatText(const RichText &text);
RichText replaced(const RichText &text, const std::vector<text::TextRange> &ranges, const QString &replacement);
/// All of a plan's words, a line for each text.
QString allText(const Plan &plan);

} // namespace bd::domain
