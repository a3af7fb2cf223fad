// Which rows of the log: conditions on `activity`, put together. Each knows which columns it asks for, so that the rows
// themselves needn't be read (docs/adr/0045-every-list-has-its-index.md). Values only; any thread.
#pragma once
#include "domain/figure.h"

#include <QVariantList>
#include <initializer_list>
#include <optional>
#include <vector>

namespace bd::storage {

enum class LogColumn { Date, Title, Task, Plan, Series, Section, Kind, Agency, Place, Participation, People, Women, Cost, Source, Result };
enum class Compare { Less, AtMost, Equal, AtLeast, More, NotEqual };

/// The column of `activity`.
QString columnName(LogColumn column);

/// An index that lists are read through. All hold the ids; all but Title and Result the last day.
enum class LogIndex { Day, Section, Task, Plan, Agency, Place, Source, Title, Result, Words, ExactWords };
/// "INDEXED BY …".
QString indexed(LogIndex index);

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

    bool isAll() const { return m_parts.empty(); }
    QString sql() const; ///< for the rows themselves; "1" where everything is asked for
    /// The same for rows that are read through an index: what that one doesn't hold is looked up in one that does.
    QString over(LogIndex index) const;
    /// Values of either, in order.
    QVariantList values() const;
    /// Through which index sums are read, and lists in the order of days: where words are asked for, the one that holds them;
    /// else one that has the wanted rows together; else all days.
    LogIndex forSums() const;
    LogIndex forDays() const;

private:
    struct Part {
        QString sql;
        QVariantList values;
        unsigned columns = 0;           ///< what it asks for
        std::optional<LogIndex> home;   ///< an index that holds it
        QString elsewhere;              ///< where an index doesn't; empty: by the home, or by the row
        bool areFew = false;            ///< its rows are few of all, and stand together in its home
    };
    void add(Part part) { m_parts.push_back(std::move(part)); }
    const Part *partIn(std::initializer_list<LogIndex> homes, bool fewOnly) const;
    std::vector<Part> m_parts;
};

} // namespace bd::storage
