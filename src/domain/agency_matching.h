// Finding an agency of the directory by the name a text uses: names, abbreviations and aliases, whatever the case, tone
// placement or dash. Pure; any thread.
#pragma once
#include "domain/agency.h"

#include <QHash>
#include <vector>

namespace bd::domain {

class AgencyMatcher {
public:
    AgencyMatcher() = default;
    explicit AgencyMatcher(const std::vector<Agency> &agencies);
    /// The agency that `name` means on `day`; none when nothing or more than one thing is meant. One that ended before
    /// `day` is found only when no valid one is.
    const Agency *find(const QString &name, QDate day) const;
    /// As find(), as a reference with the name as printed; without uuid where nothing is found.
    AgencyRef reference(const QString &name, QDate day) const;
    /// For type-ahead: whose names, abbreviations or aliases hold all words of `typed` (text::matches), best first:
    /// abbreviation equal, name begins so, word begins so, rest; then protocol order.
    std::vector<const Agency *> suggestions(const QString &typed, QDate day, int atMost = 12) const;
    const Agency *byUuid(const QString &uuid) const;
    const std::vector<Agency> &agencies() const { return m_agencies; }

private:
    std::vector<Agency> m_agencies;
    QHash<QString, std::vector<int>> m_byKey;
};

} // namespace bd::domain
