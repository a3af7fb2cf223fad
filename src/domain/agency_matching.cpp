#include "domain/agency_matching.h"

#include "base/text/fold.h"
#include "domain/agency_key.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace bd::domain {

namespace {

const QString &lineEnd()
{
    static const QString sign = QStringLiteral("\n");
    return sign;
}

void put(QHash<QString, std::vector<int>> &places, const QString &key, int at)
{
    if (key.isEmpty())
        return;
    std::vector<int> &there = places[key];
    if (there.empty() || there.back() != at)
        there.push_back(at);
}

/// Does `needle` stand in a text of lines at the beginning of a line?
bool beginsLine(const QString &lines, const QString &needle)
{
    return lines.startsWith(needle) || lines.contains(lineEnd() + needle);
}

bool beginsWord(const QString &lines, const QString &needle)
{
    for (qsizetype at = lines.indexOf(needle); at >= 0; at = lines.indexOf(needle, at + 1))
        if (at == 0 || !lines[at - 1].isLetterOrNumber())
            return true;
    return false;
}

/// For comparing with what is being typed: a dash, with or without blanks, is a blank.
QString asTyped(const QString &text)
{
    QString result = text::canonical(text);
    result.replace(u'-', u' ');
    return text::squeezed(result);
}

/// Those without a place in the protocol come behind those with one.
int placeOf(const Agency &agency)
{
    return agency.protocol == 0 ? std::numeric_limits<int>::max() : agency.protocol;
}

enum Rank { Equal, BeginsName, BeginsWord, Rest, Ended, None };

} // namespace

AgencyMatcher::AgencyMatcher(const std::vector<Agency> &agencies) : m_agencies(agencies)
{
    m_folded.reserve(m_agencies.size());
    for (std::size_t i = 0; i < m_agencies.size(); ++i) {
        const Agency &agency = m_agencies[i];
        const int at = static_cast<int>(i);
        m_byUuid.insert(agency.uuid, at);
        const QString key = agencyKey(agency.name);
        put(m_byName, key, at);
        put(m_byBareName, text::searchKey(key), at);
        QStringList lines{agency.name};
        for (const QString &other : QStringList{agency.abbreviation} + agency.aliases) {
            if (other.isEmpty())
                continue;
            lines << other;
            const QString otherKey = agencyKey(other);
            put(m_byOther, otherKey, at);
            put(m_byBareOther, text::searchKey(otherKey), at);
        }
        Folded folded;
        for (const QString &line : lines) {
            if (!folded.search.isEmpty()) {
                folded.search += u'\n';
                folded.canonical += u'\n';
            }
            const QString typed = asTyped(line);
            folded.search += text::searchKey(typed);
            folded.canonical += typed;
        }
        m_folded.push_back(std::move(folded));
    }
}

const Agency *AgencyMatcher::meant(const std::vector<int> &places, QDate day) const
{
    const Agency *valid = nullptr, *other = nullptr;
    int validCount = 0;
    for (const int at : places) {
        const Agency &agency = m_agencies[static_cast<std::size_t>(at)];
        if (agency.isValidOn(day)) {
            valid = &agency;
            ++validCount;
        } else {
            other = &agency;
        }
    }
    if (validCount > 0)
        return validCount == 1 ? valid : nullptr;
    return places.size() == 1 ? other : nullptr;
}

const Agency *AgencyMatcher::among(const Places &names, const Places &others, const QString &key, QDate day) const
{
    const auto name = names.constFind(key), other = others.constFind(key);
    const bool hasName = name != names.constEnd(), hasOther = other != others.constEnd();
    const Agency *byName = hasName ? meant(*name, day) : nullptr;
    if (hasName && (!byName || byName->isValidOn(day)))
        return byName;
    // Its own name ended: whoever is called so now goes before it.
    const Agency *byOther = hasOther ? meant(*other, day) : nullptr;
    if (byName)
        return byOther && byOther->isValidOn(day) ? byOther : byName;
    return byOther;
}

const Agency *AgencyMatcher::find(const QString &name, QDate day) const
{
    const QString key = agencyKey(name);
    if (key.isEmpty())
        return nullptr;
    if (m_byName.contains(key) || m_byOther.contains(key))
        return among(m_byName, m_byOther, key, day);
    // Typed without any diacritics.
    return text::searchKey(key) == key ? among(m_byBareName, m_byBareOther, key, day) : nullptr;
}

AgencyRef AgencyMatcher::reference(const QString &name, QDate day) const
{
    const QString printed = text::squeezed(text::nfc(name));
    const Agency *found = find(printed, day);
    if (!found)
        return {std::nullopt, printed, Addressing::Assigned};
    return {found->uuid, printed, found->addressing};
}

int AgencyMatcher::rank(std::size_t at, const QStringList &words, const QString &typed, QDate day) const
{
    const Folded &folded = m_folded[at];
    bool wordsBegin = true;
    for (const QString &word : words) {
        const QString bare = text::searchKey(word);
        const bool isBare = bare == word;
        if (!folded.search.contains(bare) || (!isBare && !folded.canonical.contains(word)))
            return None;
        wordsBegin = wordsBegin && beginsWord(isBare ? folded.search : folded.canonical, word);
    }
    const Agency &agency = m_agencies[at];
    if (!agency.isValidOn(day))
        return Ended;
    const QString bareTyped = text::searchKey(typed);
    if (!agency.abbreviation.isEmpty() && text::searchKey(asTyped(agency.abbreviation)) == bareTyped)
        return Equal;
    if (beginsLine(bareTyped == typed ? folded.search : folded.canonical, typed))
        return BeginsName;
    return wordsBegin ? BeginsWord : Rest;
}

std::vector<const Agency *> AgencyMatcher::suggestions(const QString &typed, QDate day, int atMost) const
{
    const QString whole = asTyped(typed);
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || atMost <= 0)
        return {};
    struct Hit {
        int rank, protocol;
        std::size_t at;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_agencies.size(); ++i)
        if (const int found = rank(i, words, whole, day); found != None)
            hits.push_back({found, placeOf(m_agencies[i]), i});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::tie(a.rank, a.protocol, a.at) < std::tie(b.rank, b.protocol, b.at);
    });
    std::vector<const Agency *> result;
    for (const Hit &hit : hits) {
        if (static_cast<int>(result.size()) == atMost)
            break;
        result.push_back(&m_agencies[hit.at]);
    }
    return result;
}

const Agency *AgencyMatcher::byUuid(const QString &uuid) const
{
    const auto at = m_byUuid.constFind(uuid);
    return at == m_byUuid.constEnd() ? nullptr : &m_agencies[static_cast<std::size_t>(*at)];
}

const Agency *AgencyMatcher::successor(const Agency &agency, QDate day) const
{
    const Agency *next = &agency;
    for (std::size_t steps = 0; steps < m_agencies.size() && next->successorUuid; ++steps) { // a ring ends too
        next = byUuid(*next->successorUuid);
        if (!next || next == &agency)
            return nullptr;
        if (next->isValidOn(day))
            return next;
    }
    return nullptr;
}

} // namespace bd::domain
