// A source of any kind as neutral lines and tables, before anything is known about plans.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "domain/plan.h"
#include "exchange/values/imported_plan.h"

#include <variant>

namespace bd::exchange {

/// One line as the source shows it: a paragraph of a DOCX, a line of a text file, a visual line of a PDF.
/// White space is kept: blanks and tabs separate the columns of a head.
struct SourceLine {
    domain::RichText text;  ///< with a list label that Word computed in front; footnotes as spans
    int line = 0;           ///< from 1, into SourceDocument::lines
    bool blankBefore = false;
    bool centred = false;
    int outlineLevel = -1;  ///< heading level of the word processor, from 0; -1 without
    int listLevel = -1;     ///< depth of an automatic list, from 0; -1 without
    QString style;          ///< the word processor's name of the paragraph's style; our own template's names are known
    int column = -1;        ///< 0 left, 1 right in a layout table or a two-column stretch; -1 full width
    double left = 0, right = 0; ///< where the text begins and ends, any unit; right 0 when unknown
};

struct SourceTable {
    domain::Table table;
    int firstLine = 0, lastLine = 0;
    bool landscape = false;
};

using SourceBlock = std::variant<SourceLine, SourceTable>;

struct SourceDocument {
    SourceFormat format = SourceFormat::Text;
    QStringList lines;               ///< the source as text, NFC
    std::vector<SourceBlock> blocks; ///< in reading order, without blank lines
    bool wrapped = false;            ///< lines are visual lines: a paragraph goes over several
    bool formatted = false;          ///< bold and italic are known
    std::vector<LeftOut> leftOut;    ///< what the reader itself left out: page numbers, stamps, running heads
    std::vector<domain::Issue> issues; ///< what the reader noticed itself: pages without text
    std::vector<Passage> passages;   ///< in reading order
    QString footLine;                ///< the samples' foot line, when the source carries it
};

/// Stops reading of texts that no plan reaches (a plan of 300 pages is under 1 MiB of text).
constexpr qint64 maxTextBytes = 8 * 1024 * 1024;

} // namespace bd::exchange
