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

class Collector {
public:
    void add(WordChange::Kind kind, QStringView text)
    {
        if (kind == WordChange::Kind::Same)
            flush();
        (kind == WordChange::Kind::Same ? m_same : kind == WordChange::Kind::Removed ? m_removed : m_added) += text;
    }
    std::vector<WordChange> finish()
    {
        flush();
        endSame();
        return std::move(m_changes);
    }

private:
    /// Within one place what went stands before what came.
    void flush()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        endSame();
        take(WordChange::Kind::Removed, m_removed);
        take(WordChange::Kind::Added, m_added);
    }
    void endSame() { take(WordChange::Kind::Same, m_same); }
    void take(WordChange::Kind kind, QString &text)
    {
        if (!text.isEmpty())
            m_changes.push_back({kind, std::exchange(text, QString())});
    }
    std::vector<WordChange> m_changes;
    QString m_same, m_removed, m_added;
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
