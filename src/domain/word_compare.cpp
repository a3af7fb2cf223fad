// The difference of two texts by words (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986), with a bound.
#include "domain/plan_compare.h"
#include "domain/sequence_match.h"

#include <QStringView>

namespace bd::domain {

namespace {

constexpr int mostSteps = 600; ///< differing words that are looked for one by one; beyond, the middle is one change

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_'; }

/// Words, runs of blanks, and single signs; together they are the text.
std::vector<QStringView> tokens(QStringView text)
{
    std::vector<QStringView> result;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from + 1;
        if (isWordPart(text[from])) {
            while (to < text.size() && isWordPart(text[to]))
                ++to;
        } else if (text[from].isSpace()) {
            while (to < text.size() && text[to].isSpace())
                ++to;
        } else if (text[from].isHighSurrogate() && to < text.size() && text[to].isLowSurrogate()) {
            ++to;
        }
        result.push_back(text.mid(from, to - from));
        from = to;
    }
    return result;
}

/// What changed in one place, told as people read it: the words that went as one, then those that came as one. Blanks that
/// happen to be the same between words that aren't belong to both.
class Collector {
public:
    void add(WordChange::Kind kind, QStringView text)
    {
        if (kind == WordChange::Kind::Same && (m_place.empty() || !text.trimmed().isEmpty())) {
            endPlace();
            m_same += text;
            return;
        }
        if (m_place.empty() || m_place.back().kind != kind)
            m_place.push_back({kind, {}});
        m_place.back().text += text;
    }
    std::vector<WordChange> finish()
    {
        endPlace();
        take(WordChange::Kind::Same, m_same);
        return std::move(m_changes);
    }

private:
    bool holds(WordChange::Kind kind) const
    {
        return std::any_of(m_place.begin(), m_place.end(),
                           [kind](const WordChange &part) { return part.kind == kind && !part.text.trimmed().isEmpty(); });
    }
    void endPlace()
    {
        if (m_place.empty())
            return;
        QString behind; // blanks at the end stay what they are
        if (m_place.back().kind == WordChange::Kind::Same) {
            behind = m_place.back().text;
            m_place.pop_back();
        }
        const bool isExchange = holds(WordChange::Kind::Removed) && holds(WordChange::Kind::Added);
        QString removed, added;
        const auto flush = [&] {
            if (removed.isEmpty() && added.isEmpty())
                return;
            take(WordChange::Kind::Same, m_same);
            take(WordChange::Kind::Removed, removed);
            take(WordChange::Kind::Added, added);
        };
        for (const WordChange &part : m_place) {
            const bool isSame = part.kind == WordChange::Kind::Same;
            if (isSame && !isExchange) {
                flush();
                m_same += part.text;
                continue;
            }
            if (isSame || part.kind == WordChange::Kind::Removed)
                removed += part.text;
            if (isSame || part.kind == WordChange::Kind::Added)
                added += part.text;
        }
        flush();
        m_place.clear();
        m_same += behind;
    }
    void take(WordChange::Kind kind, QString &text)
    {
        if (!text.isEmpty())
            m_changes.push_back({kind, std::exchange(text, QString())});
    }
    std::vector<WordChange> m_changes, m_place; ///< the place being collected, in the order of the words
    QString m_same;
};

} // namespace

std::vector<WordChange> compareWords(const QString &before, const QString &after)
{
    const auto a = tokens(before), b = tokens(after);
    const auto pairs = matchSequences(static_cast<int>(a.size()), static_cast<int>(b.size()), mostSteps, [&](int i, int j) {
        return a[static_cast<std::size_t>(i)] == b[static_cast<std::size_t>(j)];
    });
    Collector changes;
    std::size_t i = 0, j = 0;
    const auto upTo = [&](std::size_t endA, std::size_t endB) {
        for (; i < endA; ++i)
            changes.add(WordChange::Kind::Removed, a[i]);
        for (; j < endB; ++j)
            changes.add(WordChange::Kind::Added, b[j]);
    };
    for (const auto &[x, y] : pairs) {
        upTo(static_cast<std::size_t>(x), static_cast<std::size_t>(y));
        changes.add(WordChange::Kind::Same, a[i]);
        ++i;
        ++j;
    }
    upTo(a.size(), b.size());
    return changes.finish();
}

} // namespace bd::domain
