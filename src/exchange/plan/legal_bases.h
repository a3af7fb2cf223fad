// Documents cited in a preamble. Pure functions.
#pragma once
#include "domain/plan.h"

#include <vector>

namespace bd::exchange {

/// The citations of one preamble paragraph, in order: type, number, date in either style, issuer, title.
std::vector<domain::LegalBasis> legalBasesIn(const QString &paragraph);

/// Every "number … ngày …" of a text, wherever it is cited: for finding citations that contradict each other.
struct CitedDate {
    QString number;
    QDate date;
};
std::vector<CitedDate> citedDates(const QString &text);

} // namespace bd::exchange
