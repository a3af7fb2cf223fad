// What the stages of reading a plan hand on to each other: the result so far, and paragraphs made of source lines.
#pragma once
#include "exchange/plan/scan.h"
#include "exchange/source/source_document.h"

namespace bd::exchange {

/// A paragraph of the source: its lines joined, its marker known. Or a table.
struct Para {
    domain::RichText text;  ///< marker included
    QString plain;          ///< text.toPlain()
    QString low;            ///< lowered(plain), same positions
    Marker marker;
    int first = 0, last = 0; ///< source lines
    bool bold = false;       ///< everything behind the marker is bold
    bool centred = false;
    int outlineLevel = -1;
    int listLevel = -1;
    QString style;           ///< SourceLine::style
    std::optional<SourceTable> table;

    /// The text behind the marker.
    domain::RichText body() const { return text.mid(marker.length); }
    QString bodyPlain() const { return plain.mid(marker.length); }
    QString bodyLow() const { return low.mid(marker.length); }
};

Para paraOf(const domain::RichText &text, int first, int last);
Para paraOf(const SourceLine &line);

/// The plan being read, with what is told about it.
struct Reading {
    ImportedPlan out;
    QStringList formulas;    ///< fixed words that the plan's fields stand for: "Số:", "Nơi nhận:", the state's name
    bool formatted = false;
    bool wrapped = false;
    bool isReport = false;   ///< a report is expected: "BÁO CÁO" is its type, and it has addressees

    domain::Plan &plan() { return out.plan; }
    void leave(const QString &text, const char *reason, int line);
    void leave(const SourceTable &table, const char *reason);
    void formula(const QString &text) { formulas += text; }
    domain::Issue &issue(const char *code, domain::Severity severity, QStringList args = {}, int line = 0, const QString &where = {});
    void mark(const QString &what, int first, int last);
};

/// Joins the lines of paragraphs that a page break or a narrow column broke; notes joins over a blank line.
std::vector<Para> paragraphsOf(const std::vector<SourceBlock> &blocks, Reading &reading);

/// Words of a table, cells in reading order.
QString tableText(const domain::Table &table);

} // namespace bd::exchange
