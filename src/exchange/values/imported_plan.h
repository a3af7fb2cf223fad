// What reading an old plan gives: the plan as recognised, and everything the user should know before storing it.
#pragma once
#include "domain/issue.h"
#include "domain/plan.h"

namespace bd::exchange {

enum class SourceFormat { Text, Docx, Pdf };

struct LeftOut {
    QString text;
    QString reason; ///< stable code: "site_menu", "advert", "page_number", "signature_stamp", "separator", "metadata", …
    int line = 0;   ///< from 1, into ImportedPlan::sourceLines
};

/// Shares of the source's words (base/text/fold.h words()); plan + leftOut + lost = 1.
struct Coverage {
    double plan = 0, leftOut = 0, lost = 0;
};

/// Ties a piece of the plan to the lines it came from, for the preview beside the source.
struct SourceMark {
    QString uuid; ///< of a section, paragraph, duty …; or a field name: "title", "number", "date", "signer"
    int firstLine = 0, lastLine = 0;
};

/// A line that carries the name of a passage of a plan which was exported before (domain/passage_mark.h).
struct Passage {
    QString uuid;
    int line = 0;
};

struct ImportedPlan {
    SourceFormat format = SourceFormat::Text;
    bool looksLikePlan = true; ///< false for an article about a plan: nothing is stored unless the user insists
    domain::Plan plan;
    QStringList sourceLines;   ///< the source as text, NFC
    Coverage coverage;
    std::vector<LeftOut> leftOut;
    std::vector<domain::Issue> issues;
    std::vector<SourceMark> marks;
    std::vector<Passage> passages; ///< for comparing a corrected file with the record; the plan's own uuids are new
};

/// Where a plan came from; stored with it.
struct SourceInfo {
    QString fileName; ///< without folder; empty for pasted text
    QString sha256;
    qint64 bytes = 0;
};

} // namespace bd::exchange
