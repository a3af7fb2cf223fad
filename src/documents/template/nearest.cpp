#include "documents/template/nearest.h"

#include "base/text/fold.h"

#include <algorithm>
#include <vector>

namespace bd::documents {

namespace {

constexpr qsizetype longestName = 64; // longer ones are no names, but what forgotten braces enclose

/// Damerau-Levenshtein in its simple form: each pair of letters is swapped at most once.
qsizetype distance(const QString &a, const QString &b)
{
    using Row = std::vector<qsizetype>;
    const auto at = [](qsizetype i) { return static_cast<std::size_t>(i); };
    Row before, last(at(b.size() + 1)), row(at(b.size() + 1));
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[at(j)] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype change = last[at(j - 1)] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at(j)] = std::min({change, last[at(j)] + 1, row[at(j - 1)] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at(j)] = std::min(row[at(j)], before[at(j - 2)] + 1);
        }
        before = last;
        last = row;
    }
    return last[at(b.size())];
}

/// Short names differ by a letter easily.
qsizetype allowance(qsizetype letters, int lettersPerSlip)
{
    return std::min<qsizetype>(letters / lettersPerSlip, 3);
}

} // namespace

QString nameKey(const QString &name)
{
    QString result;
    for (const QChar c : text::searchKey(name))
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

QString nearestName(const QString &typed, const QStringList &known, int lettersPerSlip)
{
    if (typed.size() > longestName)
        return {};
    const QString wanted = nameKey(typed);
    QString best;
    qsizetype bestDistance = allowance(wanted.size(), lettersPerSlip) + 1;
    for (const QString &name : known) {
        if (name == typed || name.size() > longestName)
            continue;
        const QString other = nameKey(name);
        if (other.isEmpty() || std::abs(other.size() - wanted.size()) >= bestDistance)
            continue;
        const qsizetype far = distance(wanted, other);
        if (far < bestDistance && far < std::max(wanted.size(), other.size())) {
            best = name;
            bestDistance = far;
        }
    }
    return best;
}

} // namespace bd::documents
