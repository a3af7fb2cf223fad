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
    /// `day` is found only when no valid one is. A name goes before an abbreviation or alias.
    const Agency *find(const QString &name, QDate day) const;
    /// As find(), as a reference with the name as printed; without uuid where nothing is found.
    AgencyRef reference(const QString &name, QDate day) const;
    /// For type-ahead: whose names, abbreviations or aliases hold all words of `typed` (as text::matches), best first:
    /// abbreviation equal, name begins so, word begins so, rest; then protocol order. Those that aren't valid on `day`
    /// come last.
    std::vector<const Agency *> suggestions(const QString &typed, QDate day, int atMost = 12) const;
    const Agency *byUuid(const QString &uuid) const;
    /// The one that took over from `agency` and is there on `day`, over several steps; none when nobody did or nobody is.
    const Agency *successor(const Agency &agency, QDate day) const;
    const std::vector<Agency> &agencies() const { return m_agencies; }

private:
    struct Folded {
        QString search;    ///< all names, folded for searching, one per line
        QString canonical; ///< the same with diacritics
    };
    using Places = QHash<QString, std::vector<int>>;
    const Agency *meant(const std::vector<int> &places, QDate day) const;
    const Agency *among(const Places &names, const Places &others, const QString &key, QDate day) const;
    int rank(std::size_t at, const QStringList &words, const QString &typed, QDate day) const;

    std::vector<Agency> m_agencies;
    std::vector<Folded> m_folded;
    Places m_byName, m_byOther;             ///< by agencyKey()
    Places m_byBareName, m_byBareOther;     ///< the same without diacritics, for those who type without
    QHash<QString, int> m_byUuid;
};

} // namespace bd::domain
