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

void ActivityWhere::add(const QString &part, const QVariantList &values)
{
    m_parts << part;
    m_values << values;
}

QString ActivityWhere::sql() const
{
    return m_parts.isEmpty() ? QStringLiteral("1") : m_parts.join(QStringLiteral(" AND "));
}

void ActivityWhere::hasWords(const QString &needle, const QStringList &kinds, const QStringList &tasks)
{
    const QString key = literal(text::searchKey(needle));
    if (key.isEmpty())
        return;
    const bool exact = isExact(needle);
    QStringList ways{fragment(exact ? "exact_pattern" : "words")};
    QVariantList values{anything() + (exact ? literal(text::canonical(needle)) : key) + anything()};
    for (const auto &[column, among] : {std::pair(LogColumn::Kind, kinds), std::pair(LogColumn::Task, tasks)}) {
        if (among.isEmpty())
            continue;
        ways << fragment("one_of", {{QStringLiteral("column"), columnName(column)}, {QStringLiteral("marks"), marks(among.size())}});
        values << variants(among);
    }
    add(QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')'), values);
    (exact ? m_readsExact : m_readsFolded) = true;
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
    add(fragment(exact ? "exact_pattern" : "words"), {pattern(exact ? literal(text::canonical(needle)) : key)});
    (exact ? m_readsExact : m_readsFolded) = true;
}

void ActivityWhere::inPeriod(const domain::DayRange &period)
{
    add(QStringLiteral("to_date BETWEEN ? AND ?"), {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)});
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
        return add(fragment("date_begins"), {begin, begin});
    }
    const QString shown = anything() + literal(parts.join(QLatin1Char('/'))) + anything();
    add(fragment("date_shows"), {shown, shown});
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
        return add(QStringLiteral("0"));
    // Names have an order, and with it an index.
    if (column == LogColumn::Agency || column == LogColumn::Place) {
        QVariantList keys;
        for (const QString &value : values)
            keys << text::sortKey(value);
        add((column == LogColumn::Agency ? QStringLiteral("agency_sort_key IN (%1)") : QStringLiteral("place_sort_key IN (%1)"))
                .arg(marks(values.size())),
            keys);
    }
    add(QStringLiteral("%1 IN (%2)").arg(columnName(column), marks(values.size())), variants(values));
}

void ActivityWhere::isEmpty(LogColumn column)
{
    add(columnName(column) + QStringLiteral(" IS NULL"));
}

void ActivityWhere::compares(LogColumn column, Compare how, qint64 number)
{
    add(QStringLiteral("%1 %2 ?").arg(columnName(column), sign(how)), {number});
}

void ActivityWhere::ofUnit(const QString &key)
{
    add(QStringLiteral("(agency_uuid = ? OR agency_name = ?)"), {key, key});
}

void ActivityWhere::exceptPlans(const QStringList &uuids)
{
    if (!uuids.isEmpty())
        add(QStringLiteral("(plan_uuid IS NULL OR plan_uuid NOT IN (%1))").arg(marks(uuids.size())), variants(uuids));
}

void ActivityWhere::hasMeasure(const QString &id) { add(fragment("measure"), {id}); }

void ActivityWhere::hasEvidence(Compare how, int files)
{
    add(fragment("evidence", {{QStringLiteral("compare"), sign(how)}}), {files});
}

} // namespace bd::storage
