// Which rows of the log: conditions on `activity`, put together. Values only; any thread.
#pragma once
#include "domain/figure.h"

#include <QVariantList>

namespace bd::storage {

enum class LogColumn { Date, Title, Task, Plan, Series, Section, Kind, Agency, Place, Participation, People, Women, Cost, Source, Result };
enum class Compare { Less, AtMost, Equal, AtLeast, More, NotEqual };

/// The column of `activity`.
QString columnName(LogColumn column);

/// Everything that is asked for must hold.
class ActivityWhere {
public:
    /// Words anywhere in the row, as text::matches finds them; or one of the kinds or tasks, whose names the row shows too.
    void hasWords(const QString &needle, const QStringList &kinds, const QStringList &tasks);
    /// Words in one text: Title, Result, Place, Agency or Source.
    void hasWordsIn(LogColumn column, const QString &needle);
    void inPeriod(const domain::DayRange &period); ///< the last day
    /// What stands in a day's place on the screen: "5/2026", "12/05".
    void dateShows(const QString &needle);
    void is(LogColumn column, const QString &value); ///< "": nothing stands there
    void isOneOf(LogColumn column, const QStringList &values);
    void isEmpty(LogColumn column);
    void compares(LogColumn column, Compare how, qint64 number);
    /// A unit as domain::unitKey names it.
    void ofUnit(const QString &key);
    void hasMeasure(const QString &id);
    /// Not what was done for these plans (uuids); what belongs to no plan stays.
    void exceptPlans(const QStringList &uuids);
    void hasEvidence(Compare how, int files);

    bool isAll() const { return m_parts.isEmpty(); }
    /// Reads the words of all rows: best from the index that holds them.
    bool readsWords() const { return m_readsFolded || m_readsExact; }
    /// That index; where words are asked for in both ways, the one of the quicker way.
    const char *wordsIndex() const { return m_readsFolded ? "activity_words" : "activity_exact_words"; }
    QString sql() const; ///< "1" where everything is asked for
    const QVariantList &values() const { return m_values; }

private:
    void add(const QString &part, const QVariantList &values = {});
    QStringList m_parts;
    QVariantList m_values;
    bool m_readsFolded = false, m_readsExact = false;
};

} // namespace bd::storage
