#include "gui/models/figure_model.h"

#include "base/text/find.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "domain/money_text.h"
#include "gui/icon.h"
#include "gui/models/activity_cells.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <algorithm>

namespace bd::gui {

namespace {

using application::MeasureSum;
using application::ResolvedFigure;
using application::StoredEntry;
using domain::Measure;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureModel)
};

constexpr int columnTotal = 9;

QString share(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    const qint64 tenths = (part * 1000 + whole / 2) / whole;
    const QString decimals = tenths % 10 == 0 ? QString() : QLatin1Char(',') + QString::number(tenths % 10);
    return QStringLiteral(" (%1%2%)").arg(QString::number(tenths / 10), decimals);
}

bool isKnown(const ResolvedFigure &figure)
{
    return figure.log.total.rows > 0 || !figure.entries.empty();
}

bool matches(const Measure &measure, const QString &group, const QString &words)
{
    return words.isEmpty() || text::matches(measure.name + QLatin1Char(' ') + measure.unit + QLatin1Char(' ') + group, words);
}

int entryIndex(const ResolvedFigure &figure)
{
    for (std::size_t i = 0; i < figure.entries.size(); ++i) {
        if (figure.entries[i].entry.uuid == figure.usedEntry)
            return static_cast<int>(i);
    }
    for (std::size_t i = 0; i < figure.entries.size(); ++i) {
        if (figure.entries[i].entry.isMain)
            return static_cast<int>(i);
    }
    return figure.entries.empty() ? -1 : 0;
}

const StoredEntry *entryOf(const FigureRow &row)
{
    return row.entry < 0 ? nullptr : &row.figure.entries[static_cast<std::size_t>(row.entry)];
}

QString numberText(const Measure &measure, const std::optional<qint64> &number)
{
    return measure.isMoney && number ? domain::moneyText(*number) : domain::countText(number);
}

QString sourceText(const domain::FigureEntry &entry)
{
    return entry.source.isEmpty() ? Words::tr("typed figure") : entry.source;
}

/// Takes a number as it was typed into `number`. False where it is none.
bool take(const Measure &measure, const QString &typed, std::optional<qint64> &number, bool *isEstimate = nullptr)
{
    if (measure.isMoney) {
        const TypedMoney money = typedMoney(typed);
        if (!money.isUnderstood)
            return false;
        number = money.amount;
        if (isEstimate)
            *isEstimate = money.isEstimate;
        return true;
    }
    const domain::TypedCount count = domain::countFrom(typed);
    if (!count.isUnderstood)
        return false;
    number = count.value;
    if (isEstimate)
        *isEstimate = count.isEstimate;
    return true;
}

bool saysNothing(const domain::FigureEntry &entry)
{
    return !entry.total && !entry.women && !entry.denominator && entry.source.isEmpty();
}

} // namespace

QString figureText(const Measure &measure, const std::optional<qint64> &total, const std::optional<qint64> &women,
                   const std::optional<qint64> &denominator, bool isEstimate)
{
    if (!total && !women)
        return {};
    QString text = total ? numberText(measure, total) : QString();
    if (measure.isRatio && total && denominator)
        text += QLatin1Char('/') + numberText(measure, denominator) + share(*total, *denominator);
    if (women)
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + Words::tr("women %1").arg(domain::countText(women));
    return isEstimate ? Words::tr("est. %1").arg(text) : text;
}

QString logText(const Measure &measure, const MeasureSum &log)
{
    if (log.total.rows == 0)
        return {};
    QString text = figureText(measure, log.total.value(), log.women.value(), log.denominator.value(), log.total.hasEstimate);
    if (text.isEmpty())
        text = Words::tr("not counted");
    const domain::KnownSum &partly = measure.isBySex && log.total.isComplete() ? log.women : log.total;
    if (!partly.isComplete())
        text += QStringLiteral(" (") + knownText(partly) + QLatin1Char(')');
    return text;
}

QString stockRemark(const domain::FigureEntry &entry)
{
    if (!entry.opening || !entry.total || (!entry.added && !entry.removed))
        return {};
    const qint64 closing = *entry.opening + entry.added.value_or(0) - entry.removed.value_or(0);
    if (closing == *entry.total)
        return {};
    return Words::tr("%1 at the beginning + %2 added - %3 removed = %4, but %5 was typed as the number at the end.")
        .arg(domain::countText(entry.opening), domain::countText(entry.added.value_or(0)), domain::countText(entry.removed.value_or(0)),
             domain::countText(closing), domain::countText(entry.total));
}

std::vector<FigureRow> figureRows(const std::vector<Measure> &measures, const std::vector<ResolvedFigure> &figures,
                                  const domain::DayRange &period, const FigureFilter &filter)
{
    std::vector<FigureRow> rows;
    const auto addQuantity = [&](const Measure &measure, const QString &group, domain::Origin origin) {
        FigureRow row;
        row.measure = measure;
        row.figure.measure = measure.id;
        row.figure.origin = origin;
        row.figure.period = period;
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [&](const ResolvedFigure &figure) { return figure.measure == measure.id && figure.origin == origin; });
        if (found != figures.end())
            row.figure = *found;
        else if (origin == domain::Origin::Supplied)
            return; // shown once somebody says something
        const bool isShown = filter.show == FigureFilter::Show::All || (filter.show == FigureFilter::Show::Known && isKnown(row.figure))
                          || (filter.show == FigureFilter::Show::Undecided && row.figure.isUndecided);
        if (!isShown || !matches(measure, group, filter.words))
            return;
        row.entry = entryIndex(row.figure);
        rows.push_back(row);
        for (int i = 0; row.figure.entries.size() > 1 && i < static_cast<int>(row.figure.entries.size()); ++i) {
            FigureRow source = row;
            source.kind = FigureRow::Kind::Source;
            source.entry = i;
            rows.push_back(std::move(source));
        }
    };
    const auto addMeasure = [&](const Measure &measure, const QString &group) {
        addQuantity(measure, group, domain::Origin::Own);
        addQuantity(measure, group, domain::Origin::Supplied);
    };
    const auto addGroup = [&](const QString &name, const auto &belongs) {
        const std::size_t head = rows.size();
        FigureRow group;
        group.kind = FigureRow::Kind::Group;
        group.measure.name = name;
        rows.push_back(group);
        for (const Measure &measure : measures) {
            if (belongs(measure))
                addMeasure(measure, name);
        }
        if (rows.size() == head + 1)
            rows.pop_back();
    };
    QStringList known;
    for (const application::CatalogueEntry &group : application::measureGroups()) {
        known << group.id;
        addGroup(group.name, [&](const Measure &measure) { return measure.group == group.id; });
    }
    addGroup(Words::tr("Other"), [&](const Measure &measure) { return !known.contains(measure.group); });
    return rows;
}

FigureModel::FigureModel(Store store, Choose choose, QObject *parent)
    : QAbstractTableModel(parent), m_store(std::move(store)), m_choose(std::move(choose))
{
}

void FigureModel::setRows(std::vector<FigureRow> rows, const domain::DayRange &period)
{
    // where a first figure was typed the row writes to an entry now: that is no other row
    const auto isSame = [](const FigureRow &a, const FigureRow &b) {
        return a.kind == b.kind && a.measure.id == b.measure.id && a.measure.name == b.measure.name && a.figure.origin == b.figure.origin;
    };
    m_period = period;
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

StoredEntry FigureModel::entryOf(int at) const
{
    const FigureRow &row = this->row(at);
    if (const StoredEntry *entry = gui::entryOf(row))
        return *entry;
    StoredEntry entry;
    entry.entry.measure = row.measure.id;
    entry.entry.period = m_period;
    entry.entry.origin = row.figure.origin;
    if (row.measure.nature == domain::MeasureNature::Stock)
        entry.entry.asOf = m_period.to;
    return entry;
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnTotal)
        return {};
    const bool isNumber = section >= int(FigureColumn::Log) && section <= int(FigureColumn::Denominator);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int(Qt::AlignVCenter | (isNumber || section == int(FigureColumn::Used) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<FigureColumn>(section)) {
    case FigureColumn::Name:
        return tr("Measure");
    case FigureColumn::Unit:
        return tr("Unit");
    case FigureColumn::Log:
        return tr("From activities");
    case FigureColumn::Total:
        return tr("Typed total");
    case FigureColumn::Women:
        return tr("Of them women");
    case FigureColumn::Denominator:
        return tr("Out of");
    case FigureColumn::Source:
        return tr("Source");
    case FigureColumn::Choice:
        return tr("Counts");
    case FigureColumn::Used:
        return tr("Figure");
    }
    return {};
}

QStringList FigureModel::choices(const FigureRow &row) const
{
    if (row.kind != FigureRow::Kind::Measure)
        return {};
    const bool hasLog = row.figure.log.total.rows > 0;
    if (int(row.figure.entries.size()) + (hasLog ? 1 : 0) < 2)
        return {};
    QStringList names;
    if (hasLog)
        names << tr("From activities");
    for (const StoredEntry &entry : row.figure.entries)
        names << sourceText(entry.entry);
    return names;
}

QString FigureModel::text(const FigureRow &row, FigureColumn column) const
{
    const StoredEntry *stored = gui::entryOf(row);
    const domain::FigureEntry *entry = stored ? &stored->entry : nullptr;
    const bool isSource = row.kind == FigureRow::Kind::Source;
    switch (column) {
    case FigureColumn::Name:
        if (isSource)
            return QStringLiteral("      ") + sourceText(*entry);
        return row.figure.origin == domain::Origin::Supplied ? tr("%1 (handed down)").arg(row.measure.name) : row.measure.name;
    case FigureColumn::Unit:
        return isSource ? QString() : row.measure.unit;
    case FigureColumn::Log:
        return isSource ? QString() : logText(row.measure, row.figure.log);
    case FigureColumn::Total:
        if (!entry || !entry->total)
            return {};
        return entry->isEstimate ? tr("est. %1").arg(numberText(row.measure, entry->total)) : numberText(row.measure, entry->total);
    case FigureColumn::Women:
        return entry ? domain::countText(entry->women) : QString();
    case FigureColumn::Denominator:
        return entry ? numberText(row.measure, entry->denominator) : QString();
    case FigureColumn::Source:
        return entry ? entry->source : QString();
    case FigureColumn::Choice:
        if (row.kind == FigureRow::Kind::Source)
            return entry->isMain ? tr("main source") : QString();
        if (row.figure.isUndecided)
            return tr("Not chosen yet");
        if (!isKnown(row.figure))
            return {};
        return row.figure.isFromLog ? tr("From activities") : (entry ? sourceText(*entry) : QString());
    case FigureColumn::Used:
        if (isSource || row.figure.isUndecided)
            return {};
        return figureText(row.measure, row.figure.total, row.figure.women, row.figure.denominator, row.figure.isEstimate);
    }
    return {};
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow &row = this->row(index.row());
    const auto column = static_cast<FigureColumn>(index.column());
    const bool isNumber = column == FigureColumn::Log || column == FigureColumn::Total || column == FigureColumn::Women
                       || column == FigureColumn::Denominator || column == FigureColumn::Used;
    if (row.kind == FigureRow::Kind::Group) {
        if (role == Qt::DisplayRole && column == FigureColumn::Name)
            return row.measure.name;
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return role == Qt::BackgroundRole ? QVariant(colorsOf(QGuiApplication::palette()).window) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (role == Qt::EditRole && column == FigureColumn::Choice) {
            const bool hasLog = row.figure.log.total.rows > 0;
            if (row.figure.isUndecided)
                return -1;
            return row.figure.isFromLog ? 0 : row.entry + (hasLog ? 1 : 0);
        }
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == FigureColumn::Choice && row.figure.isUndecided)
            return tr("Activities and typed figures both say something. Choose which one counts; they are never added.");
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::DecorationRole:
        return column == FigureColumn::Choice && row.kind == FigureRow::Kind::Measure && row.figure.isUndecided
                 ? QVariant(icon(QStringLiteral("dialog-warning")))
                 : QVariant();
    case Qt::FontRole:
        if (column == FigureColumn::Used) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case ChoicesRole:
        return column == FigureColumn::Choice ? QVariant(choices(row)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags FigureModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const FigureRow &row = this->row(index.row());
    if (row.kind == FigureRow::Kind::Group)
        return Qt::ItemIsEnabled;
    // of several sources each has a row of its own to write into
    const bool isHeadOfSources = row.kind == FigureRow::Kind::Measure && row.figure.entries.size() > 1;
    bool isWritable = false;
    switch (static_cast<FigureColumn>(index.column())) {
    case FigureColumn::Total:
    case FigureColumn::Source:
        isWritable = !isHeadOfSources;
        break;
    case FigureColumn::Women:
        isWritable = !isHeadOfSources && row.measure.isBySex;
        break;
    case FigureColumn::Denominator:
        isWritable = !isHeadOfSources && row.measure.isRatio;
        break;
    case FigureColumn::Choice:
        isWritable = !choices(row).isEmpty();
        break;
    default:
        break;
    }
    return isWritable ? flags | Qt::ItemIsEditable : flags;
}

bool FigureModel::choose(const FigureRow &row, int choice)
{
    const bool hasLog = row.figure.log.total.rows > 0;
    if (choice < 0)
        return true;
    if (hasLog && choice == 0)
        return m_choose(row, true, {});
    const int at = choice - (hasLog ? 1 : 0);
    return at < int(row.figure.entries.size()) && m_choose(row, false, row.figure.entries[static_cast<std::size_t>(at)].entry.uuid);
}

bool FigureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const FigureRow row = this->row(index.row()); // a copy: storing sets the rows anew
    if (static_cast<FigureColumn>(index.column()) == FigureColumn::Choice)
        return choose(row, value.toInt());
    StoredEntry changed = entryOf(index.row());
    const domain::FigureEntry before = changed.entry;
    const QString typed = value.toString();
    switch (static_cast<FigureColumn>(index.column())) {
    case FigureColumn::Total:
        if (!take(row.measure, typed, changed.entry.total, &changed.entry.isEstimate))
            return false;
        break;
    case FigureColumn::Women:
        if (!take(row.measure, typed, changed.entry.women))
            return false;
        break;
    case FigureColumn::Denominator:
        if (!take(row.measure, typed, changed.entry.denominator))
            return false;
        break;
    case FigureColumn::Source:
        changed.entry.source = text::squeezed(text::nfc(typed));
        break;
    default:
        return false;
    }
    if (changed.entry == before || (changed.version == 0 && saysNothing(changed.entry)))
        return true;
    m_store(changed);
    return true; // what went wrong was told
}

} // namespace bd::gui
