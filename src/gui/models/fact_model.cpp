#include "gui/models/fact_model.h"

#include "application/labels.h"
#include "domain/count_text.h"
#include "domain/indicator_text.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCoreApplication>

namespace bd::gui {

using application::ReportFact;

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

std::optional<qint64> estimateOf(const FactLine &line)
{
    if (!line.estimate)
        return line.fact.estimated;
    return line.fact.id.endsWith(QLatin1String(".women")) ? line.estimate->women : line.estimate->total;
}

QString estimateText(const FactLine &line)
{
    const QString number = domain::countText(estimateOf(line));
    return !number.isEmpty() && line.estimate && line.estimate->isProposed ? Facts::tr("%1 (proposed)").arg(number) : number;
}

QString nameText(const FactLine &line)
{
    return line.fact.isUndecided ? Facts::tr("%1 (choose which number counts)").arg(line.fact.name) : line.fact.name;
}

QString valueText(const FactLine &line)
{
    const ReportFact &fact = line.fact;
    const QString text = factText(line);
    if (fact.rows > 0 && fact.known < fact.rows && fact.known > 0)
        return QStringLiteral("%1 (%2/%3)").arg(text).arg(fact.known).arg(fact.rows);
    return text;
}

bool canEstimate(const FactLine &line)
{
    return line.fact.id.endsWith(QLatin1String(".total")) || line.fact.id.endsWith(QLatin1String(".women"));
}

bool readEstimate(FactLine &, const QVariant &)
{
    return true; // FactModel::setData() does it
}

std::vector<Column<FactLine>> columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {"name", [] { return Facts::tr("Figure"); }, nameText},
        {"unit", [] { return Facts::tr("Unit"); }, [](const FactLine &line) { return line.fact.unit; }},
        {"value", [] { return Facts::tr("This period"); }, valueText, right},
        {"before", [] { return Facts::tr("Year before"); }, [](const FactLine &line) { return domain::countText(line.fact.before); }, right},
        {"difference", [] { return Facts::tr("Difference"); }, [](const FactLine &line) { return differenceText(line.fact); }, right},
        {"estimate", [] { return Facts::tr("Whole period, estimated"); }, estimateText, right, readEstimate,
         [](const FactLine &line) { return QVariant(domain::countText(estimateOf(line))); }},
        {"source", [] { return Facts::tr("Source"); }, [](const FactLine &line) { return application::label(line.fact.source.origin); }, left},
    };
}

} // namespace

QString factText(const FactLine &line)
{
    const ReportFact &fact = line.fact;
    const QString text = !fact.value && fact.ratio ? line.ratio : domain::countText(fact.value);
    return fact.isEstimate && !text.isEmpty() ? Facts::tr("about %1").arg(text) : text;
}

QString differenceText(const ReportFact &fact)
{
    if (!fact.value || !fact.before)
        return {};
    const qint64 by = *fact.value - *fact.before;
    const QString sign = by > 0 ? QStringLiteral("+") : by < 0 ? QString(QChar(0x2212)) : QString();
    const QString number = sign + domain::countText(std::abs(by));
    if (*fact.before == 0 || by == 0)
        return number;
    const double share = 100.0 * static_cast<double>(std::abs(by)) / static_cast<double>(std::abs(*fact.before));
    return QStringLiteral("%1 (%2%3%)").arg(number, sign, domain::percentNumber(share));
}

bool isFarFromBefore(const ReportFact &fact)
{
    if (!fact.value || !fact.before || *fact.before <= 0)
        return false;
    const double by = static_cast<double>(*fact.value) - static_cast<double>(*fact.before);
    return std::abs(by) > 0.5 * static_cast<double>(*fact.before);
}

FactModel::FactModel(QObject *parent) : TableModel<FactLine>(columns(), parent) {}

void FactModel::setLines(std::vector<FactLine> lines)
{
    const bool isSame = std::equal(lines.begin(), lines.end(), rows().begin(), rows().end(),
                                   [](const FactLine &a, const FactLine &b) { return a.fact.id == b.fact.id; });
    if (!isSame)
        return setRows(std::move(lines));
    for (std::size_t i = 0; i < lines.size(); ++i)
        change(static_cast<int>(i), [&](FactLine &line) { line = std::move(lines[i]); });
}

int FactModel::rowOf(const QString &factId) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).fact.id == factId)
            return i;
    }
    return -1;
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FactLine &line = row(index.row());
    if (role == Qt::ForegroundRole) {
        const Colors &colors = colorsOf(QApplication::palette());
        if (line.fact.isUndecided && index.column() == Name)
            return colors.soon;
        const bool isProposed = index.column() == Estimate && line.estimate && line.estimate->isProposed;
        return isProposed ? QVariant(colors.muted) : QVariant();
    }
    if (role == Qt::ToolTipRole && index.column() == Value && line.fact.rows > 0)
        return Facts::tr("counted in %1 of %2 rows").arg(line.fact.known).arg(line.fact.rows);
    return TableModel<FactLine>::data(index, role);
}

bool FactModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Estimate || !index.isValid())
        return false;
    QString typed = value.toString();
    if (const qsizetype at = typed.indexOf(u'('); at >= 0)
        typed.truncate(at);
    const domain::TypedCount count = domain::countFrom(typed.trimmed());
    if (!count.isUnderstood || (count.value && *count.value < 0))
        return false;
    const FactLine &line = row(index.row());
    if (count.value == estimateOf(line) && !(line.estimate && line.estimate->isProposed))
        return true;
    if (estimated)
        estimated(QString(line.fact.id), count.value);
    return true;
}

Qt::ItemFlags FactModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModel<FactLine>::flags(index);
    if (index.isValid() && (m_isReadOnly || !canEstimate(row(index.row()))))
        flags.setFlag(Qt::ItemIsEditable, false);
    return flags;
}

} // namespace bd::gui
