#include "domain/plan_identity.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/sequence_match.h"

#include <QSet>
#include <algorithm>

namespace bd::domain {

namespace {

constexpr int mostSteps = 4000;
constexpr double alikeInPlace = 0.4;   ///< between neighbours that are known, little is enough
constexpr double alikeElsewhere = 0.7; ///< moved and changed: only what can hardly be anything else
constexpr std::size_t mostPairs = 400'000;

/// One thing to be found in the other plan.
struct Comparable {
    QString uuid, key; ///< key: its words, joined
    std::vector<size_t> words; ///< hashes, sorted
};

std::vector<size_t> hashes(const QStringList &words)
{
    std::vector<size_t> result;
    for (const QString &word : words)
        result.push_back(qHash(word));
    std::sort(result.begin(), result.end());
    return result;
}

double alike(const std::vector<size_t> &a, const std::vector<size_t> &b)
{
    if (a.empty() || b.empty())
        return a.empty() && b.empty() ? 1 : 0;
    std::size_t i = 0, j = 0, common = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else {
            a[i] < b[j] ? ++i : ++j;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

Comparable comparableOf(const QString &uuid, const QString &text)
{
    const QStringList words = comparedWords(text);
    return {uuid, words.join(u' '), hashes(words)};
}

/// Matches two lists of passages of one kind, both in reading order.
class Matcher {
public:
    using Excluded = std::function<bool(const QString &, const QString &)>;
    Matcher(std::vector<Comparable> before, std::vector<Comparable> after, const Excluded &isExcluded)
        : m_before(std::move(before)), m_after(std::move(after)), m_isExcluded(isExcluded), m_partner(m_before.size(), -1),
          m_found(m_after.size(), -1)
    {
    }

    QHash<QString, QString> run(Identify by)
    {
        matchUuids();
        if (by == Identify::BySimilarity) {
            matchEqualInOrder();
            matchEqualElsewhere();
            matchAlikeInPlace();
            matchAlikeElsewhere();
        }
        QHash<QString, QString> result;
        for (std::size_t j = 0; j < m_after.size(); ++j)
            if (m_found[j] >= 0)
                result.insert(m_after[j].uuid, m_before[static_cast<std::size_t>(m_found[j])].uuid);
        return result;
    }

private:
    bool pair(int i, int j)
    {
        const auto a = static_cast<std::size_t>(i), b = static_cast<std::size_t>(j);
        if (m_partner[a] >= 0 || m_found[b] >= 0 || (m_isExcluded && m_isExcluded(m_before[a].uuid, m_after[b].uuid)))
            return false;
        m_partner[a] = j;
        m_found[b] = i;
        return true;
    }

    void matchUuids()
    {
        QHash<QString, int> places;
        for (std::size_t i = 0; i < m_before.size(); ++i)
            places.insert(m_before[i].uuid, static_cast<int>(i));
        for (std::size_t j = 0; j < m_after.size(); ++j)
            if (const int i = places.value(m_after[j].uuid, -1); i >= 0)
                pair(i, static_cast<int>(j));
    }

    std::vector<int> unmatched(const std::vector<int> &partners) const
    {
        std::vector<int> result;
        for (std::size_t i = 0; i < partners.size(); ++i)
            if (partners[i] < 0)
                result.push_back(static_cast<int>(i));
        return result;
    }

    void matchEqualInOrder()
    {
        const std::vector<int> a = unmatched(m_partner), b = unmatched(m_found);
        const auto pairs = matchSequences(static_cast<int>(a.size()), static_cast<int>(b.size()), mostSteps, [&](int i, int j) {
            return m_before[static_cast<std::size_t>(a[static_cast<std::size_t>(i)])].key
                == m_after[static_cast<std::size_t>(b[static_cast<std::size_t>(j)])].key;
        });
        for (const auto &[i, j] : pairs)
            pair(a[static_cast<std::size_t>(i)], b[static_cast<std::size_t>(j)]);
    }

    void matchEqualElsewhere()
    {
        QHash<QString, std::vector<int>> places;
        for (const int i : unmatched(m_partner))
            if (const QString &key = m_before[static_cast<std::size_t>(i)].key; !key.isEmpty())
                places[key].push_back(i);
        for (const int j : unmatched(m_found)) {
            const auto it = places.find(m_after[static_cast<std::size_t>(j)].key);
            if (it != places.end() && !it->empty() && pair(it->front(), j))
                it->erase(it->begin());
        }
    }

    /// Between two neighbours that are known on both sides, the best way to pair what lies between, in order.
    void matchAlikeInPlace()
    {
        std::size_t j = 0;
        while (j < m_after.size()) {
            if (m_found[j] >= 0) {
                ++j;
                continue;
            }
            std::size_t end = j;
            while (end < m_after.size() && m_found[end] < 0)
                ++end;
            const std::size_t low = j == 0 ? 0 : static_cast<std::size_t>(m_found[j - 1]) + 1;
            std::size_t high = low;
            while (high < m_before.size() && m_partner[high] < 0)
                ++high;
            // Behind something moved there may be nothing free; then what lies before the next known neighbour.
            std::size_t first = low;
            if (high == low && end < m_after.size()) {
                first = high = static_cast<std::size_t>(m_found[end]);
                while (first > 0 && m_partner[first - 1] < 0)
                    --first;
            }
            pairRange(first, high, j, end);
            j = end;
        }
    }

    void pairRange(std::size_t firstA, std::size_t endA, std::size_t firstB, std::size_t endB)
    {
        const std::size_t a = endA - firstA, b = endB - firstB;
        if (a == 0 || b == 0 || a * b > mostPairs)
            return;
        std::vector<double> best((a + 1) * (b + 1), 0);
        const auto at = [&](std::size_t i, std::size_t k) -> double & { return best[i * (b + 1) + k]; };
        std::vector<double> gain(a * b, 0);
        for (std::size_t i = a; i-- > 0;)
            for (std::size_t k = b; k-- > 0;) {
                const double score = alike(m_before[firstA + i].words, m_after[firstB + k].words);
                gain[i * b + k] = score >= alikeInPlace ? score : 0;
                at(i, k) = std::max({at(i + 1, k), at(i, k + 1), at(i + 1, k + 1) + gain[i * b + k]});
            }
        for (std::size_t i = 0, k = 0; i < a && k < b;) {
            if (gain[i * b + k] > 0 && at(i, k) == at(i + 1, k + 1) + gain[i * b + k]) {
                pair(static_cast<int>(firstA + i), static_cast<int>(firstB + k));
                ++i;
                ++k;
            } else if (at(i, k) == at(i + 1, k)) {
                ++i;
            } else {
                ++k;
            }
        }
    }

    void matchAlikeElsewhere()
    {
        const std::vector<int> a = unmatched(m_partner), b = unmatched(m_found);
        if (a.size() * b.size() > mostPairs)
            return;
        struct Candidate {
            double score;
            int before, after;
        };
        std::vector<Candidate> candidates;
        for (const int i : a)
            for (const int j : b) {
                const auto &one = m_before[static_cast<std::size_t>(i)].words, &two = m_after[static_cast<std::size_t>(j)].words;
                const double score = one.size() + two.size() < 6 ? 0 : alike(one, two);
                if (score >= alikeElsewhere)
                    candidates.push_back({score, i, j});
            }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &x, const Candidate &y) { return x.score > y.score; });
        for (const Candidate &candidate : candidates)
            pair(candidate.before, candidate.after);
    }

    std::vector<Comparable> m_before, m_after;
    const Excluded &m_isExcluded;
    std::vector<int> m_partner, m_found;
};

QString tableText(const Table &table)
{
    QStringList texts;
    for (const TableRow &row : table.rows)
        for (const TableCell &cell : row.cells)
            for (const RichText &text : cell.paragraphs)
                texts.append(text.toPlain());
    return texts.join(u'\n');
}

struct Comparables {
    std::vector<Comparable> sections, paragraphs, tables, bases, tasks, duties, rounds;

    explicit Comparables(const Plan &plan)
    {
        add(plan.sections);
        add(plan.appendices);
        for (const auto &basis : plan.legalBases)
            bases.push_back(comparableOf(basis.uuid, basis.text));
        for (const auto &task : plan.tasks)
            tasks.push_back(comparableOf(task.uuid, task.title));
        for (const auto &duty : plan.duties)
            duties.push_back(comparableOf(duty.uuid, QStringList{toCode(duty.kind), duty.period ? toCode(*duty.period) : QString(), duty.to}.join(u' ')));
        for (const auto &round : plan.rounds)
            rounds.push_back(comparableOf(round.uuid, round.document));
    }

private:
    void add(const std::vector<Section> &list)
    {
        for (const Section &section : list) {
            sections.push_back(comparableOf(section.uuid, section.heading.toPlain()));
            for (const Block &block : section.blocks) {
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    paragraphs.push_back(comparableOf(paragraph->uuid, paragraph->text.toPlain()));
                else
                    tables.push_back(comparableOf(std::get<Table>(block).uuid, tableText(std::get<Table>(block))));
            }
            add(section.sections);
        }
    }
};

/// Puts uuids of one plan into another.
class Renamer {
public:
    Renamer(const Identity &identity, QSet<QString> taken, QHash<QString, QString> &original)
        : m_identity(identity), m_taken(std::move(taken)), m_original(original)
    {
    }

    void rename(Plan &plan)
    {
        plan.uuid = plan.uuid.isEmpty() ? newUuid() : plan.uuid;
        rename(plan.sections);
        rename(plan.appendices);
        for (auto &basis : plan.legalBases)
            give(basis.uuid, m_identity.bases);
        for (auto &task : plan.tasks) {
            give(task.uuid, m_identity.tasks);
            follow(task.sectionUuid, m_sections);
            follow(task.paragraphUuid, m_blocks);
        }
        for (auto &duty : plan.duties) {
            give(duty.uuid, m_identity.duties);
            follow(duty.sectionUuid, m_sections);
        }
        for (auto &round : plan.rounds) {
            give(round.uuid, m_identity.rounds);
            for (auto &comment : round.comments)
                follow(comment.sectionUuid, m_sections);
        }
    }

private:
    QString give(QString &uuid, const QHash<QString, QString> &known)
    {
        const QString old = uuid;
        if (const auto it = known.constFind(old); it != known.constEnd())
            uuid = *it;
        else if (uuid.isEmpty() || m_taken.contains(uuid))
            uuid = newUuid();
        m_original.insert(uuid, old);
        return old;
    }

    void rename(std::vector<Section> &sections)
    {
        for (Section &section : sections) {
            const QString old = give(section.uuid, m_identity.sections);
            m_sections.insert(old, section.uuid);
            for (Block &block : section.blocks) {
                QString &uuid = std::visit([](auto &b) -> QString & { return b.uuid; }, block);
                const QString was = give(uuid, std::holds_alternative<Paragraph>(block) ? m_identity.paragraphs : m_identity.tables);
                m_blocks.insert(was, uuid);
            }
            rename(section.sections);
        }
    }

    static void follow(std::optional<QString> &reference, const QHash<QString, QString> &given)
    {
        if (reference)
            reference = given.value(*reference, *reference);
    }

    const Identity &m_identity;
    QSet<QString> m_taken;
    QHash<QString, QString> &m_original;
    QHash<QString, QString> m_sections, m_blocks;
};

QSet<QString> uuidsOf(const Plan &plan)
{
    QSet<QString> all;
    const Comparables passages(plan);
    for (const auto *list : {&passages.sections, &passages.paragraphs, &passages.tables, &passages.bases, &passages.tasks,
                             &passages.duties, &passages.rounds})
        for (const Comparable &passage : *list)
            all.insert(passage.uuid);
    return all;
}

} // namespace

QStringList comparedWords(const QString &text) { return text::words(text::canonical(text)); }

double similarity(const QStringList &a, const QStringList &b) { return alike(hashes(a), hashes(b)); }

Identity identify(const Plan &before, const Plan &after, Identify by,
                  const std::function<bool(const QString &, const QString &)> &isExcluded)
{
    Comparables a(before), b(after);
    const auto match = [&](std::vector<Comparable> &one, std::vector<Comparable> &two) {
        return Matcher(std::move(one), std::move(two), isExcluded).run(by);
    };
    return {match(a.sections, b.sections), match(a.paragraphs, b.paragraphs), match(a.tables, b.tables), match(a.bases, b.bases),
            match(a.tasks, b.tasks), match(a.duties, b.duties), match(a.rounds, b.rounds)};
}

Plan withIdentity(const Plan &after, const Plan &before, const Identity &identity, QHash<QString, QString> &original)
{
    Plan plan = after;
    Renamer(identity, uuidsOf(before), original).rename(plan);
    return plan;
}

std::vector<ListStep> compareLists(const std::vector<RichText> &before, const std::vector<RichText> &after)
{
    std::vector<QStringList> a, b;
    for (const RichText &text : before)
        a.push_back(comparedWords(text.toPlain()));
    for (const RichText &text : after)
        b.push_back(comparedWords(text.toPlain()));
    const auto size = [](const auto &list) { return static_cast<int>(list.size()); };
    auto pairs = matchSequences(size(before), size(after), mostSteps, [&](int i, int j) {
        return before[static_cast<std::size_t>(i)] == after[static_cast<std::size_t>(j)];
    });
    pairs.emplace_back(size(before), size(after));
    std::vector<ListStep> steps;
    int i = 0, j = 0;
    for (const auto &[endA, endB] : pairs) {
        // Between what is the same: pairs that are alike, in order; the rest came or went.
        while (i < endA || j < endB) {
            if (i < endA && j < endB && similarity(a[static_cast<std::size_t>(i)], b[static_cast<std::size_t>(j)]) >= alikeInPlace) {
                steps.push_back({PlanDifference::Kind::Changed, false, i++, j++});
            } else if (i < endA && (j >= endB || endA - i >= endB - j)) {
                steps.push_back({PlanDifference::Kind::Removed, false, i++, -1});
            } else {
                steps.push_back({PlanDifference::Kind::Added, false, -1, j++});
            }
        }
        if (endA < size(before) && endB < size(after))
            steps.push_back({PlanDifference::Kind::Changed, true, i++, j++});
    }
    return steps;
}

} // namespace bd::domain
