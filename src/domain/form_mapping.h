// "Nối ô với số liệu": how a superior's form is filled, made once and kept by sender and form. Values only.
#pragma once
#include "domain/figure.h"
#include "domain/report_codes.h"

namespace bd::domain {

/// What stands in a cell.
struct FormContent {
    FormContentKind kind = FormContentKind::None;
    QString id;    ///< measure, indicator code; of a text: "unit", "period", "year", "signer" or the words themselves
    QString part;  ///< "total" | "women" | "men" | "denominator" | "share" | "before" (the same period last year) | "value" | "result"
    bool operator==(const FormContent &) const = default;
};

/// One cell. Found again by the words around it, so that a mapping survives rows that moved.
struct FormCell {
    QString sheet;      ///< of a workbook; "" for the first table of a Word file, "2" for the second
    int row = 0, column = 0; ///< from 0
    QString rowWords, columnWords; ///< heads of its row and column, as printed
    FormContent content;
    bool operator==(const FormCell &) const = default;
};

struct FormMapping {
    QString uuid, sender, name; ///< "Sở Nội vụ", "Biểu 01 - 6 tháng.xlsx"
    QString sha256;             ///< of the form, kept as a file; "" where the mapping came alone
    QString format;             ///< xlsx | docx
    std::vector<FormCell> cells;
    bool operator==(const FormMapping &) const = default;
};

/// Which kind of section a heading of a sender's outline is: remembered, and proposed the next time.
struct HeadingKind {
    QString uuid, sender, heading; ///< the heading folded
    SectionKind kind = SectionKind::Other;
    bool operator==(const HeadingKind &) const = default;
};

} // namespace bd::domain
