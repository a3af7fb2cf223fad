#include "gui/models/import_columns_model.h"

#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"

#include <QFont>
#include <QGuiApplication>
#include <algorithm>

namespace bd::gui {

using exchange::ColumnMeaning;
using exchange::DateOrder;
using exchange::Separators;
using exchange::TableRole;

namespace {

constexpr std::size_t mostColumns = 300;

bool isNumber(TableRole role)
{
    return role == TableRole::Total || role == TableRole::Women || role == TableRole::Men || role == TableRole::Cost;
}

bool isDate(TableRole role)
{
    return role == TableRole::Date || role == TableRole::FromDate || role == TableRole::ToDate;
}

bool isCounted(TableRole role)
{
    return role == TableRole::Total || role == TableRole::Women || role == TableRole::Men;
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

ImportColumnsModel::ImportColumnsModel(std::vector<domain::Measure> measures, QObject *parent)
    : QAbstractTableModel(parent), m_measures(std::move(measures))
{
}

void ImportColumnsModel::setTable(const application::ActivityTable &table)
{
    std::vector<Row> rows;
    QStringList forms;
    for (const int sheet : table.choices.sheets) {
        const exchange::SheetLayout *layout = table.layout(sheet);
        if (!layout || forms.contains(layout->signature))
            continue;
        forms << layout->signature;
        for (const exchange::TableColumnInfo &info : layout->columns) {
            if (rows.size() < mostColumns && (info.filled > 0 || !info.head.isEmpty()))
                rows.push_back({sheet, info, table.meaning(sheet, info.column)});
        }
    }
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.sheet == b.sheet && a.info.column == b.info.column; });
    if (isSame) { // the place in the list stays
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool ImportColumnsModel::isOpen(const Row &row)
{
    const ColumnMeaning &meaning = row.meaning;
    const bool isUndecided = meaning.dots == Separators::Undecided || meaning.commas == Separators::Undecided;
    return (isDate(meaning.role) && meaning.order == DateOrder::Undecided) || (isNumber(meaning.role) && row.info.asksSeparators && isUndecided)
        || (meaning.role == TableRole::Cost && meaning.factor == 0);
}

bool ImportColumnsModel::asks(int row) const
{
    return isOpen(m_rows.at(static_cast<std::size_t>(row)));
}

int ImportColumnsModel::firstAsking() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), isOpen);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<ImportColumnsModel::Option> ImportColumnsModel::meanings(const Row &row) const
{
    static constexpr std::pair<TableRole, const char *> plain[] = {
        {TableRole::None, QT_TR_NOOP("Not taken over")},
        {TableRole::Date, QT_TR_NOOP("Date or dates")},
        {TableRole::FromDate, QT_TR_NOOP("First day")},
        {TableRole::ToDate, QT_TR_NOOP("Last day")},
        {TableRole::Title, QT_TR_NOOP("What was done")},
        {TableRole::Agency, QT_TR_NOOP("Agency that did it")},
        {TableRole::Place, QT_TR_NOOP("Place")},
        {TableRole::Cost, QT_TR_NOOP("Cost")},
        {TableRole::CostSource, QT_TR_NOOP("Source of money")},
        {TableRole::Result, QT_TR_NOOP("Result, remarks")},
        {TableRole::Section, QT_TR_NOOP("Group of contents")},
        {TableRole::Kind, QT_TR_NOOP("Kind of activity")},
        {TableRole::Participation, QT_TR_NOOP("Held by us or attended")},
        {TableRole::Number, QT_TR_NOOP("Number in order")},
        {TableRole::Key, QT_TR_NOOP("Activity ID")},
    };
    std::vector<Option> options;
    ColumnMeaning meaning = row.info.guess; // how it is read is the column's own, whatever it means
    if (meaning.order == DateOrder::Undecided || row.meaning.order != DateOrder::Undecided)
        meaning.order = row.meaning.order;
    for (const auto &[role, label] : plain) {
        meaning.role = role;
        meaning.measure.clear();
        meaning.factor = role == TableRole::Cost ? row.meaning.factor : 1;
        options.push_back({tr(label), meaning});
    }
    meaning.factor = 1;
    const auto add = [&](const domain::Measure &measure) {
        meaning.measure = measure.id;
        meaning.role = TableRole::Total;
        options.push_back({tr("Figure: %1 (%2)").arg(measure.name, measure.unit), meaning});
        if (!measure.isBySex)
            return;
        meaning.role = TableRole::Women;
        options.push_back({tr("Figure: %1 – women").arg(measure.name), meaning});
        meaning.role = TableRole::Men;
        options.push_back({tr("Figure: %1 – men").arg(measure.name), meaning});
    };
    const auto isUsual = [](const domain::Measure &measure) { return measure.id == QLatin1String("attendances") || measure.id == QLatin1String("people"); };
    for (const bool usual : {true, false}) {
        for (const domain::Measure &measure : m_measures) {
            if (isUsual(measure) == usual)
                add(measure);
        }
    }
    return options;
}

std::vector<ImportColumnsModel::Option> ImportColumnsModel::readings(const Row &row)
{
    std::vector<Option> options;
    ColumnMeaning meaning = row.meaning;
    if (isDate(meaning.role)) {
        for (const auto &[order, label] : {std::pair(DateOrder::DayFirst, tr("Day before month")), std::pair(DateOrder::MonthFirst, tr("Month before day")),
                                           std::pair(DateOrder::Swapped, tr("Excel has swapped day and month"))}) {
            meaning.order = order;
            options.push_back({label, meaning});
        }
    }
    if (!isNumber(meaning.role))
        return options;
    std::vector<Option> units{{QString(), meaning}};
    if (meaning.role == TableRole::Cost) {
        units.clear();
        for (const auto &[factor, label] : {std::pair<qint64, QString>(1, tr("đồng")), {1000, tr("nghìn đồng")}, {1'000'000, tr("triệu đồng")}, {1'000'000'000, tr("tỷ đồng")}}) {
            meaning.factor = factor;
            units.push_back({label, meaning});
        }
    }
    for (const Option &unit : units) {
        if (!row.info.asksSeparators) {
            if (!unit.label.isEmpty())
                options.push_back(unit);
            continue;
        }
        const QString lead = unit.label.isEmpty() ? QString() : unit.label + QStringLiteral("; ");
        const bool isDot = row.info.guess.dots == Separators::Undecided;
        for (const Separators how : {Separators::Thousands, Separators::Decimal}) {
            Option option = unit;
            if (row.info.guess.dots == Separators::Undecided)
                option.meaning.dots = how;
            if (row.info.guess.commas == Separators::Undecided)
                option.meaning.commas = how;
            const QString sample = isDot ? QStringLiteral("1.150") : QStringLiteral("1,150");
            option.label = lead + (how == Separators::Thousands ? tr("%1 is a thousand and more").arg(sample) : tr("%1 is one and a bit").arg(sample));
            options.push_back(option);
        }
    }
    return options;
}

int ImportColumnsModel::placeOf(const std::vector<Option> &options, const ColumnMeaning &meaning)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) {
        return option.meaning.role == meaning.role && (!isCounted(meaning.role) || option.meaning.measure == meaning.measure);
    });
    return found == options.end() ? 0 : static_cast<int>(found - options.begin());
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool isMeaning = index.column() == MeaningColumn, isReading = index.column() == ReadingColumn;
    if (role == ChoicesRole && (isMeaning || isReading)) {
        QStringList labels;
        for (const Option &option : isMeaning ? meanings(row) : readings(row))
            labels << option.label;
        return labels.isEmpty() ? QVariant() : QVariant(labels);
    }
    if (role == Qt::EditRole && isMeaning)
        return placeOf(meanings(row), row.meaning);
    if ((role == Qt::EditRole || role == Qt::DisplayRole || role == Qt::ToolTipRole) && isReading) {
        const std::vector<Option> options = readings(row);
        const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) { return option.meaning == row.meaning; });
        if (role == Qt::EditRole)
            return found == options.end() ? 0 : static_cast<int>(found - options.begin());
        if (isOpen(row))
            return tr("⚠ Choose how to read it");
        return found == options.end() ? QString() : found->label;
    }
    if (role == Qt::FontRole && isReading && isOpen(row)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && row.meaning.role == TableRole::None)
        return colorsOf(QGuiApplication::palette()).muted;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PlaceColumn: return row.info.isHidden ? tr("%1 (hidden)").arg(columnLetters(row.info.column)) : columnLetters(row.info.column);
    case HeadColumn: return row.info.head.isEmpty() ? tr("(no head)") : row.info.head;
    case SampleColumn: return row.info.samples.join(QStringLiteral(" · "));
    case MeaningColumn: return meanings(row).at(static_cast<std::size_t>(placeOf(meanings(row), row.meaning))).label;
    default: return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const std::vector<Option> options = index.column() == MeaningColumn ? meanings(row) : index.column() == ReadingColumn ? readings(row) : std::vector<Option>();
    const int place = value.toInt();
    if (place < 0 || place >= static_cast<int>(options.size()))
        return false;
    ColumnMeaning meaning = options[static_cast<std::size_t>(place)].meaning;
    if (meaning == row.meaning)
        return true;
    if (meaning.role == TableRole::Cost && row.meaning.role != TableRole::Cost)
        meaning.factor = 0; // asked about
    Q_EMIT chosen(row.sheet, row.info.column, meaning);
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (index.column() == MeaningColumn || (index.column() == ReadingColumn && !readings(row).empty()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case PlaceColumn: return tr("Column");
    case HeadColumn: return tr("Head in the file");
    case SampleColumn: return tr("What stands there");
    case MeaningColumn: return tr("Taken as");
    case ReadingColumn: return tr("How it is read");
    default: return {};
    }
}

} // namespace bd::gui
