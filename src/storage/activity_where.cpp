#include "storage/activity_where.h"

#include "base/text/fold.h"
#include "storage/sql_text.h"

#include <QRegularExpression>

namespace bd::storage {

namespace {

const QChar apart(0x1F); ///< between the fields of a key

/// The fields of search_key and exact_key, as activity_rows.cpp joins them.
const QList<LogColumn> keyFields{LogColumn::Title, LogColumn::Result, LogColumn::Place, LogColumn::Agency, LogColumn::Source};

/// For LIKE with '\': nothing in it stands for anything else.
QString literal(QString key)
{
    key.remove(apart);
    for (const char sign : {'\\', '%', '_'})
        key.replace(QLatin1Char(sign), QLatin1Char('\\') + QString(QLatin1Char(sign)));
    return key;
}

/// What an index holds, and what a condition asks for.
enum Columns : unsigned {
    Nothing = 0, Days = 1, Sums = 2, Sections = 4, Kinds = 8, Participations = 16, Tasks = 32, Plans = 64, Agencies = 128, Places = 256,
    Sources = 512, Titles = 1024, Results = 2048, Words = 4096, ExactWords = 8192, Rows = 16384
};

struct Held {
    const char *name;
    unsigned columns;
};

Held held(LogIndex index)
{
    switch (index) {
    case LogIndex::Day: return {"activity_by_day", Days | Sums | Sections | Kinds | Participations};
    case LogIndex::Section: return {"activity_by_section", Days | Sums | Sections | Kinds};
    case LogIndex::Task: return {"activity_of_task", Days | Sums | Tasks};
    case LogIndex::Plan: return {"activity_of_plan", Days | Sums | Plans};
    case LogIndex::Agency: return {"activity_by_agency", Days | Sums | Agencies};
    case LogIndex::Place: return {"activity_by_place", Days | Sums | Places};
    case LogIndex::Source: return {"activity_by_source", Days | Sources};
    case LogIndex::Title: return {"activity_by_title", Titles};
    case LogIndex::Result: return {"activity_by_result", Results};
    case LogIndex::Words: return {"activity_words", Days | Kinds | Tasks | Words};
    case LogIndex::ExactWords: return {"activity_exact_words", Days | Kinds | Tasks | ExactWords};
    }
    Q_UNREACHABLE();
}

struct Place {
    unsigned columns;
    std::optional<LogIndex> home;
};

/// Of a column's value. A result is in the row alone; whether there is one, its key tells.
Place placeOf(LogColumn column)
{
    switch (column) {
    case LogColumn::Date: return {Days, LogIndex::Day};
    case LogColumn::People:
    case LogColumn::Women:
    case LogColumn::Cost: return {Sums, LogIndex::Day};
    case LogColumn::Section: return {Sections, LogIndex::Day};
    case LogColumn::Kind: return {Kinds, LogIndex::Day};
    case LogColumn::Participation: return {Participations, LogIndex::Day};
    case LogColumn::Task: return {Tasks, LogIndex::Task};
    case LogColumn::Plan: return {Plans, LogIndex::Plan};
    case LogColumn::Agency: return {Agencies, LogIndex::Agency};
    case LogColumn::Place: return {Places, LogIndex::Place};
    case LogColumn::Source: return {Sources, LogIndex::Source};
    case LogColumn::Title:
    case LogColumn::Result:
    case LogColumn::Series: return {Rows, std::nullopt};
    }
    Q_UNREACHABLE();
}

constexpr qsizetype fewValues = 20; ///< of names and tasks, whose rows are sorted sooner than all others are read

QString anything() { return QStringLiteral("%"); }

/// As text::matches() decides: with diacritics typed the search is exact.
bool isExact(const QString &needle)
{
    const QString exact = text::canonical(needle);
    return text::searchKey(exact) != exact;
}

QString sign(Compare how)
{
    switch (how) {
    case Compare::Less: return QStringLiteral("<");
    case Compare::AtMost: return QStringLiteral("<=");
    case Compare::Equal: return QStringLiteral("=");
    case Compare::AtLeast: return QStringLiteral(">=");
    case Compare::More: return QStringLiteral(">");
    case Compare::NotEqual: return QStringLiteral("<>");
    }
    Q_UNREACHABLE();
}

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QLatin1Char(',')); }

QVariantList variants(const QStringList &texts)
{
    QVariantList values;
    for (const QString &text : texts)
        values << text;
    return values;
}

QString fragment(const char *name, const QMap<QString, QString> &names = {})
{
    return sqlText(QStringLiteral("activity/where_") + QLatin1String(name), names);
}

/// Left to itself SQLite would read all of a section through the index that is there for groups.
QString stored(LogColumn column)
{
    return column == LogColumn::Section ? QLatin1Char('+') + columnName(column) : columnName(column);
}

QString keyOf(LogColumn column)
{
    switch (column) {
    case LogColumn::Agency: return QStringLiteral("agency_sort_key");
    case LogColumn::Place: return QStringLiteral("place_sort_key");
    default: return QStringLiteral("result_sort_key");
    }
}

} // namespace

QString columnName(LogColumn column)
{
    switch (column) {
    case LogColumn::Date: return QStringLiteral("to_date");
    case LogColumn::Title: return QStringLiteral("title");
    case LogColumn::Task: return QStringLiteral("task_uuid");
    case LogColumn::Plan: return QStringLiteral("plan_uuid");
    case LogColumn::Series: return QStringLiteral("series_uuid");
    case LogColumn::Section: return QStringLiteral("section_kind");
    case LogColumn::Kind: return QStringLiteral("kind");
    case LogColumn::Agency: return QStringLiteral("agency_name");
    case LogColumn::Place: return QStringLiteral("place");
    case LogColumn::Participation: return QStringLiteral("participation");
    case LogColumn::People: return QStringLiteral("people");
    case LogColumn::Women: return QStringLiteral("women");
    case LogColumn::Cost: return QStringLiteral("cost");
    case LogColumn::Source: return QStringLiteral("cost_source");
    case LogColumn::Result: return QStringLiteral("result");
    }
    Q_UNREACHABLE();
}

QString indexed(LogIndex index)
{
    return QStringLiteral("INDEXED BY ") + QLatin1String(held(index).name);
}

QString ActivityWhere::sql() const
{
    QStringList parts;
    for (const Part &part : m_parts)
        parts << part.sql;
    return parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
}

QString ActivityWhere::over(LogIndex index) const
{
    QStringList parts;
    for (const Part &part : m_parts) {
        if ((part.columns & ~held(index).columns) == 0)
            parts << part.sql;
        else if (!part.elsewhere.isEmpty())
            parts << part.elsewhere;
        else if (part.home)
            parts << fragment("listed", {{QStringLiteral("index"), indexed(*part.home)}, {QStringLiteral("condition"), part.sql}});
        else
            parts << part.sql;
    }
    return parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
}

QVariantList ActivityWhere::values() const
{
    QVariantList values;
    for (const Part &part : m_parts)
        values << part.values;
    return values;
}

const ActivityWhere::Part *ActivityWhere::partIn(std::initializer_list<LogIndex> homes, bool fewOnly) const
{
    for (const LogIndex home : homes)
        for (const Part &part : m_parts)
            if (part.home == home && (part.areFew || !fewOnly))
                return &part;
    return nullptr;
}

LogIndex ActivityWhere::forSums() const
{
    const Part *together = partIn({LogIndex::Task, LogIndex::Agency, LogIndex::Place, LogIndex::Plan}, true);
    if (!together)
        together = partIn({LogIndex::Task}, false);
    return together ? *together->home : LogIndex::Day;
}

LogIndex ActivityWhere::forDays() const
{
    if (const Part *words = partIn({LogIndex::Words, LogIndex::ExactWords}, false))
        return *words->home;
    if (const Part *together = partIn({LogIndex::Task, LogIndex::Agency, LogIndex::Place, LogIndex::Plan, LogIndex::Source}, true))
        return *together->home;
    // Of many tasks: their rows would have to be sorted; the words hold the tasks in the order of days.
    return partIn({LogIndex::Task}, false) ? LogIndex::Words : LogIndex::Day;
}

void ActivityWhere::hasWords(const QString &needle, const QStringList &kinds, const QStringList &tasks)
{
    const QString key = literal(text::searchKey(needle));
    if (key.isEmpty())
        return;
    const bool exact = isExact(needle);
    Part part;
    part.home = exact ? LogIndex::ExactWords : LogIndex::Words;
    part.columns = exact ? ExactWords : Words;
    QStringList ways{fragment(exact ? "exact_pattern" : "words")};
    QVariantList values{anything() + (exact ? literal(text::canonical(needle)) : key) + anything()};
    for (const auto &[column, among] : {std::pair(LogColumn::Kind, kinds), std::pair(LogColumn::Task, tasks)}) {
        if (among.isEmpty())
            continue;
        ways << fragment("one_of", {{QStringLiteral("column"), columnName(column)}, {QStringLiteral("marks"), marks(among.size())}});
        values << variants(among);
        part.columns |= placeOf(column).columns;
    }
    part.sql = QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    part.values = values;
    add(std::move(part));
}

void ActivityWhere::hasWordsIn(LogColumn column, const QString &needle)
{
    const QString key = literal(text::searchKey(needle));
    if (key.isEmpty())
        return;
    const qsizetype field = keyFields.indexOf(column);
    if (field < 0)
        return;
    // So many boundaries stand before and behind a word of this field.
    const QString before = (anything() + apart).repeated(field), behind = (anything() + apart).repeated(keyFields.size() - 1 - field);
    const auto pattern = [&](const QString &word) { return before + anything() + word + behind + anything(); };
    const bool exact = isExact(needle);
    add({fragment(exact ? "exact_pattern" : "words"), {pattern(exact ? literal(text::canonical(needle)) : key)},
         exact ? ExactWords : Words, exact ? LogIndex::ExactWords : LogIndex::Words, {}});
}

void ActivityWhere::inPeriod(const domain::DayRange &period)
{
    add({QStringLiteral("to_date BETWEEN ? AND ?"), {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)}, Days, LogIndex::Day, {}});
}

void ActivityWhere::dateShows(const QString &needle)
{
    // "1/5/2026" stands on the screen as 01/05/2026; the last part may still grow.
    QStringList parts = text::squeezed(needle).replace(QLatin1Char('-'), QLatin1Char('/')).split(QLatin1Char('/'));
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        if (parts[i].size() == 1)
            parts[i].prepend(QLatin1Char('0'));
    // A year, a month or a day that is written out stands at the beginning of what is stored: quicker than looking into every date.
    static const QRegularExpression whole(QStringLiteral("^(?:(?:(\\d\\d)/)?(\\d\\d)/)?(\\d{4})$"));
    const auto match = whole.match(parts.join(QLatin1Char('/')));
    if (match.hasMatch()) {
        QStringList iso;
        for (int part = 3; part >= 1; --part)
            if (!match.captured(part).isEmpty())
                iso << match.captured(part);
        const QString begin = iso.join(QLatin1Char('-')) + anything();
        return add({fragment("date_begins"), {begin, begin}, Days, LogIndex::Day, {}});
    }
    const QString shown = anything() + literal(parts.join(QLatin1Char('/'))) + anything();
    add({fragment("date_shows"), {shown, shown}, Days, LogIndex::Day, {}});
}

void ActivityWhere::is(LogColumn column, const QString &value)
{
    if (value.isEmpty())
        isEmpty(column);
    else
        isOneOf(column, {value});
}

void ActivityWhere::isOneOf(LogColumn column, const QStringList &values)
{
    if (values.isEmpty())
        return add({QStringLiteral("id < 0"), {}, Nothing, std::nullopt, {}}); // "0" would be folded, and a partial index found no use
    const Place place = placeOf(column);
    Part part{fragment("one_of", {{QStringLiteral("column"), stored(column)}, {QStringLiteral("marks"), marks(values.size())}}), variants(values),
              place.columns, place.home, {}, values.size() <= fewValues};
    // Names have an order, and with it an index.
    if (column == LogColumn::Agency || column == LogColumn::Place) {
        QVariantList keys;
        for (const QString &value : values)
            keys << text::sortKey(value);
        part.sql = fragment("one_of", {{QStringLiteral("column"), keyOf(column)}, {QStringLiteral("marks"), marks(values.size())}})
            + QStringLiteral(" AND ") + part.sql;
        part.values = keys + part.values;
    }
    add(std::move(part));
}

void ActivityWhere::isEmpty(LogColumn column)
{
    const Place place = placeOf(column);
    Part part{stored(column) + QStringLiteral(" IS NULL"), {}, place.columns, place.home, {}, true};
    if (column == LogColumn::Plan) // the index knows only rows with a plan
        part = {part.sql, {}, Rows, std::nullopt, fragment("of_no_plan")};
    else if (column == LogColumn::Result)
        part = {keyOf(column) + QStringLiteral(" = ''"), {}, Results, LogIndex::Result, {}};
    else if (column == LogColumn::Agency || column == LogColumn::Place)
        part.sql = keyOf(column) + QStringLiteral(" = '' AND ") + part.sql;
    add(std::move(part));
}

void ActivityWhere::compares(LogColumn column, Compare how, qint64 number)
{
    add({QStringLiteral("%1 %2 ?").arg(columnName(column), sign(how)), {number}, placeOf(column).columns, placeOf(column).home, {}});
}

void ActivityWhere::ofUnit(const QString &key)
{
    add({QStringLiteral("(agency_uuid = ? OR agency_name = ?)"), {key, key}, Rows, std::nullopt, {}});
}

void ActivityWhere::exceptPlans(const QStringList &uuids)
{
    if (uuids.isEmpty())
        return;
    const QMap<QString, QString> names{{QStringLiteral("marks"), marks(uuids.size())}};
    add({fragment("except_plans", names), variants(uuids), Rows, std::nullopt, fragment("not_of_plans", names)});
}

void ActivityWhere::hasMeasure(const QString &id)
{
    add({fragment("measure"), {id}, Nothing, std::nullopt, {}});
}

void ActivityWhere::hasEvidence(Compare how, int files)
{
    const bool doesNone = (how == Compare::Less && files > 0) || (how == Compare::AtMost && files >= 0) || (how == Compare::Equal && files == 0)
        || (how == Compare::AtLeast && files <= 0) || (how == Compare::More && files < 0) || (how == Compare::NotEqual && files != 0);
    add({fragment("evidence", {{QStringLiteral("compare"), sign(how)},
                               {QStringLiteral("in"), doesNone ? QStringLiteral("NOT IN") : QStringLiteral("IN")},
                               {QStringLiteral("not"), doesNone ? QStringLiteral("NOT") : QString()}}),
         {files}, Nothing, std::nullopt, {}});
}

} // namespace bd::storage
