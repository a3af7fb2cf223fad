// A remark about a plan: found while reading a source, or by checking the invariants. Never stops anybody.
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace bd::domain {

enum class Severity { Error, Warning, Note };

struct Issue {
    QString code;       ///< stable: "numbering_gap"; the sentence is made in application/error_text.h
    Severity severity = Severity::Warning;
    QStringList args;
    QString where;      ///< uuid of the section, paragraph, duty … or empty
    int sourceLine = 0; ///< line in the source, from 1; 0 when there is none
    QString proposal;   ///< machine-readable proposal, "" when there is none
    bool operator==(const Issue &) const = default;
};

} // namespace bd::domain
