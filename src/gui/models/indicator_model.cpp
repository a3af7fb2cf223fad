#include "gui/models/indicator_model.h"

#include "application/labels.h"
#include "base/text/find.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"

#include <QFont>
#include <QGuiApplication>

namespace bd::gui {

namespace {

using application::IndicatorLine;
using application::StoredIndicatorValue;
using domain::IndicatorDirection;
using domain::IndicatorPart;
using domain::IndicatorPeriod;
using domain::IndicatorResult;
using domain::IndicatorValue;

constexpr int columnTotal = 9;
const QString roman[] = {QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};

constexpr IndicatorResult choices[] = {IndicatorResult::Met, IndicatorResult::NotMet, IndicatorResult::NotAssessable, IndicatorResult::OutOfScope};

bool isQuarterly(const IndicatorLine &line) { return line.indicator.period == IndicatorPeriod::Quarter; }

bool isShown(const IndicatorLine &line, domain::AgencyLevel level, const IndicatorFilter &filter)
{
    using Show = IndicatorFilter::Show;
    const bool fits = filter.show == Show::All || (filter.show == Show::Missing && !line.hasNumbers())
        || (filter.show == Show::NotMet && line.part != IndicatorPart::Parts && line.result == IndicatorResult::NotMet)
        || (filter.show == Show::Unconfirmed && !line.isConfirmed());
    const auto sources = line.indicator.sources.find(level);
    const QStringList names = sources == line.indicator.sources.end() ? QStringList() : sources->second;
    if (!fits || (!filter.source.isEmpty() && !names.contains(filter.source)))
        return false;
    return filter.words.isEmpty()
        || text::matches(QStringList{line.indicator.code, line.indicator.name, line.indicator.shortName, line.indicator.objective, names.join(QLatin1Char(' '))}
                             .join(QLatin1Char(' ')),
                         filter.words);
}

/// As the report prints it; the unit has a column of its own.
QString exactText(const IndicatorLine &line, double reached, int year, bool isTyped, domain::AgencyLevel level)
{
    const int decimals = domain::decimalsOf(line.indicator, reached, domain::unitOf(line.indicator, level), year, isTyped);
    return domain::inUnit(line.indicator, reached, decimals, {}, application::screenIndicatorWords());
}

/// What the numbers alone say.
IndicatorResult computedResult(const IndicatorLine &line, int year, domain::AgencyLevel level)
{
    std::vector<IndicatorValue> values;
    for (const StoredIndicatorValue &stored : line.values) {
        values.push_back(stored.value);
        values.back().result.reset();
    }
    return domain::resultOf(line.indicator, values, year, level);
}

QString iconOf(IndicatorResult result)
{
    switch (result) {
    case IndicatorResult::Met: return QStringLiteral("checkmark");
    case IndicatorResult::NotMet: return QStringLiteral("dialog-close");
    case IndicatorResult::NotAssessable: return QStringLiteral("clock");
    case IndicatorResult::OutOfScope: break;
    }
    return QStringLiteral("list-remove");
}

} // namespace

std::vector<IndicatorRow> indicatorRows(const std::vector<IndicatorLine> &lines, domain::AgencyLevel level, const IndicatorFilter &filter)
{
    std::vector<IndicatorRow> rows;
    QString objective;
    for (const IndicatorLine &line : lines) {
        if (!isShown(line, level, filter))
            continue;
        if (line.indicator.objective != objective || rows.empty()) {
            objective = line.indicator.objective;
            IndicatorRow head;
            head.kind = IndicatorRow::Kind::Objective;
            head.objective = objective;
            rows.push_back(head);
        }
        IndicatorRow row;
        row.objective = objective;
        row.line = line;
        rows.push_back(row);
        for (int quarter = 1; isQuarterly(line) && quarter <= 4; ++quarter) {
            row.kind = IndicatorRow::Kind::Quarter;
            row.quarter = quarter;
            rows.push_back(row);
        }
    }
    return rows;
}

IndicatorModel::IndicatorModel(Store store, QObject *parent) : QAbstractTableModel(parent), m_store(std::move(store)) {}

void IndicatorModel::setRows(std::vector<IndicatorRow> rows, int year, domain::AgencyLevel level)
{
    const auto isSame = [](const IndicatorRow &a, const IndicatorRow &b) {
        return a.kind == b.kind && a.quarter == b.quarter && a.objective == b.objective && a.line.indicator.code == b.line.indicator.code;
    };
    const bool isSameYear = m_year == year;
    m_year = year;
    m_level = level;
    if (isSameYear && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

StoredIndicatorValue IndicatorModel::valueOf(int at) const
{
    const IndicatorRow &row = this->row(at);
    for (const StoredIndicatorValue &stored : row.line.values) {
        if (stored.value.quarter == row.quarter)
            return stored;
    }
    StoredIndicatorValue fresh;
    fresh.value.code = row.line.indicator.code;
    fresh.value.year = m_year;
    fresh.value.quarter = row.quarter;
    fresh.value.isEstimate = row.line.indicator.isEstimate;
    return fresh;
}

int IndicatorModel::indexOf(const QString &code) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->row(row).kind == IndicatorRow::Kind::Indicator && this->row(row).line.indicator.code == code)
            return row;
    }
    return -1;
}

int IndicatorModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int IndicatorModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnTotal)
        return {};
    const bool isNumber = section >= int(IndicatorColumn::Numerator) && section <= int(IndicatorColumn::Target);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<IndicatorColumn>(section)) {
    case IndicatorColumn::Code: return tr("Code");
    case IndicatorColumn::Name: return tr("Indicator");
    case IndicatorColumn::Unit: return tr("Unit");
    case IndicatorColumn::Numerator: return tr("Numerator");
    case IndicatorColumn::Denominator: return tr("Denominator");
    case IndicatorColumn::Value: return tr("Value");
    case IndicatorColumn::Before: return tr("In %1").arg(m_year - 1);
    case IndicatorColumn::Target: return tr("Target %1").arg(m_year);
    case IndicatorColumn::Result: return tr("Result");
    }
    return {};
}

QString IndicatorModel::valueText(const IndicatorRow &row, const IndicatorValue &value) const
{
    const IndicatorLine &line = row.line;
    if (line.part == IndicatorPart::Parts && domain::isNothingArisen(line.indicator, value))
        return tr("none arose");
    if (line.part == IndicatorPart::Parts || (row.kind == IndicatorRow::Kind::Quarter && line.indicator.isCount))
        return value.value ? domain::decimalText(*value.value) : QString();
    if (domain::isNothingArisen(line.indicator, value))
        return tr("none arose");
    if (line.indicator.showsCounts && !value.value) // "1/2", never "50%"
        return value.numerator && domain::denominatorOf(line.indicator, value)
                 ? QStringLiteral("%1/%2").arg(domain::countText(value.numerator), domain::countText(domain::denominatorOf(line.indicator, value)))
                 : QString();
    const auto reached = row.kind == IndicatorRow::Kind::Quarter ? domain::indicatorValue(line.indicator, value) : line.value;
    if (!reached)
        return {};
    const QString text = exactText(line, *reached, value.year, value.value.has_value(), m_level);
    return value.isEstimate ? tr("est. %1").arg(text) : text;
}

QString IndicatorModel::beforeText(const IndicatorRow &row) const
{
    const IndicatorLine &line = row.line;
    for (const StoredIndicatorValue &stored : line.before) {
        if (stored.value.quarter != row.quarter)
            continue;
        if (row.kind == IndicatorRow::Kind::Quarter)
            return domain::countText(stored.value.numerator);
        if (line.part == IndicatorPart::Parts || line.indicator.showsCounts || domain::isNothingArisen(line.indicator, stored.value)) {
            domain::Indicator plain = line.indicator;
            plain.units.clear();
            return domain::reachedText(plain, {stored.value}, m_level, application::screenIndicatorWords());
        }
    }
    if (row.kind == IndicatorRow::Kind::Quarter || !line.yearBefore)
        return {};
    const bool isTyped = std::ranges::any_of(line.before, [](const StoredIndicatorValue &stored) { return stored.value.value.has_value(); });
    return exactText(line, *line.yearBefore, m_year - 1, isTyped, m_level);
}

QString IndicatorModel::targetText(const IndicatorRow &row) const
{
    if (row.kind == IndicatorRow::Kind::Quarter || !row.line.target)
        return {};
    domain::Indicator plain = row.line.indicator; // the unit has a column of its own
    const QString unit = domain::unitOf(plain, m_level);
    plain.units[m_level] = unit.startsWith(QLatin1Char('%')) || plain.showsCounts ? QStringLiteral("%") : QString();
    return domain::targetText(plain, *row.line.target, m_level, application::screenIndicatorWords());
}

QString IndicatorModel::text(const IndicatorRow &row, IndicatorColumn column) const
{
    const IndicatorLine &line = row.line;
    const bool isQuarter = row.kind == IndicatorRow::Kind::Quarter;
    const IndicatorValue *found = line.ofQuarter(row.quarter);
    const IndicatorValue value = found ? *found : IndicatorValue();
    switch (column) {
    case IndicatorColumn::Code:
        return isQuarter ? QString() : line.indicator.code;
    case IndicatorColumn::Name: {
        if (!isQuarter)
            return line.indicator.shortName;
        QString text = QStringLiteral("      ") + tr("Quarter %1").arg(roman[row.quarter - 1]);
        if (const auto log = line.fromLog[static_cast<std::size_t>(row.quarter - 1)])
            text += tr(" – the activities have %1").arg(domain::countText(*log));
        return text;
    }
    case IndicatorColumn::Unit:
        return isQuarter ? QString() : line.unit;
    case IndicatorColumn::Numerator:
        if (isQuarterly(line) && !isQuarter)
            return {};
        if (line.indicator.direction == IndicatorDirection::Yes && value.numerator)
            return domain::inUnit(line.indicator, static_cast<double>(*value.numerator), {}, application::screenIndicatorWords());
        return domain::countText(value.numerator);
    case IndicatorColumn::Denominator:
        if (line.indicator.fixedDenominator)
            return isQuarter ? QString() : domain::countText(line.indicator.fixedDenominator);
        return domain::countText(value.denominator);
    case IndicatorColumn::Value:
        return valueText(row, value);
    case IndicatorColumn::Before:
        return beforeText(row);
    case IndicatorColumn::Target:
        return targetText(row);
    case IndicatorColumn::Result:
        if (isQuarter)
            return {};
        if (line.part == IndicatorPart::Parts)
            return application::label(IndicatorPart::Parts);
        return value.result && *value.result != computedResult(line, m_year, m_level) ? tr("%1 (chosen)").arg(application::label(line.result))
                                                                                     : application::label(line.result);
    }
    return {};
}

QString IndicatorModel::tooltip(const IndicatorRow &row, IndicatorColumn column) const
{
    const IndicatorLine &line = row.line;
    switch (column) {
    case IndicatorColumn::Code:
        return line.isConfirmed() ? line.indicator.code : tr("Not yet held against the official text. Check it, then press “Confirm” below.");
    case IndicatorColumn::Name:
        return line.indicator.name;
    case IndicatorColumn::Numerator:
        return line.indicator.numeratorName;
    case IndicatorColumn::Denominator:
        return line.indicator.denominatorName;
    default:
        return text(row, column);
    }
}

QVariant IndicatorModel::decoration(const IndicatorRow &row, IndicatorColumn column) const
{
    if (row.kind == IndicatorRow::Kind::Quarter)
        return {};
    const IndicatorLine &line = row.line;
    if (column == IndicatorColumn::Code && !line.isConfirmed())
        return icon(QStringLiteral("dialog-information"));
    if (column == IndicatorColumn::Result && line.part != IndicatorPart::Parts)
        return icon(iconOf(line.result));
    const IndicatorValue *value = line.ofQuarter(0);
    if (column == IndicatorColumn::Numerator && value && domain::hasSmallCell(line.indicator, *value))
        return icon(QStringLiteral("dialog-warning"));
    return {};
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IndicatorRow &row = this->row(index.row());
    const auto column = static_cast<IndicatorColumn>(index.column());
    if (row.kind == IndicatorRow::Kind::Objective) {
        if (role == Qt::DisplayRole && column == IndicatorColumn::Code)
            return row.objective;
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return role == Qt::BackgroundRole ? QVariant(colorsOf(QGuiApplication::palette()).window) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        if (column == IndicatorColumn::Result) {
            const IndicatorValue *value = row.line.ofQuarter(0);
            return value && value->result ? static_cast<int>(*value->result) + 1 : 0;
        }
        return text(row, column);
    case Qt::ToolTipRole:
        return tooltip(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::TextAlignmentRole: {
        const bool isNumber = column >= IndicatorColumn::Numerator && column <= IndicatorColumn::Target;
        return QVariant::fromValue(int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case Qt::ForegroundRole: {
        const Colors &colors = colorsOf(QGuiApplication::palette());
        if (column == IndicatorColumn::Result && row.kind == IndicatorRow::Kind::Indicator && row.line.part != IndicatorPart::Parts) {
            if (row.line.result == IndicatorResult::Met)
                return colors.done;
            if (row.line.result == IndicatorResult::NotMet)
                return colors.late;
        }
        const bool isMuted = column == IndicatorColumn::Before || column == IndicatorColumn::Target || column == IndicatorColumn::Result
            || row.kind == IndicatorRow::Kind::Quarter;
        return isMuted && column != IndicatorColumn::Numerator ? QVariant(colors.muted) : QVariant();
    }
    case Qt::FontRole:
        if (column == IndicatorColumn::Value) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case ChoicesRole: {
        if (column != IndicatorColumn::Result || !isWritable(row, column))
            return {};
        QStringList names{tr("By the numbers: %1").arg(application::label(computedResult(row.line, m_year, m_level)))};
        for (const IndicatorResult result : choices)
            names << application::label(result);
        return names;
    }
    default:
        return {};
    }
}

bool IndicatorModel::isWritable(const IndicatorRow &row, IndicatorColumn column) const
{
    if (row.kind == IndicatorRow::Kind::Objective)
        return false;
    const domain::Indicator &indicator = row.line.indicator;
    const bool isQuarter = row.kind == IndicatorRow::Kind::Quarter;
    const bool isHeadOfQuarters = isQuarterly(row.line) && !isQuarter;
    switch (column) {
    case IndicatorColumn::Numerator:
        return !isHeadOfQuarters;
    case IndicatorColumn::Denominator:
        return !isHeadOfQuarters && !indicator.fixedDenominator && !indicator.isCount && !indicator.denominatorName.isEmpty();
    case IndicatorColumn::Value:
        return !isQuarter && !isHeadOfQuarters && !indicator.isCount && !indicator.showsCounts && row.line.part != IndicatorPart::Parts;
    case IndicatorColumn::Result:
        return !isQuarter && row.line.part != IndicatorPart::Parts;
    default:
        return false;
    }
}

Qt::ItemFlags IndicatorModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const IndicatorRow &row = this->row(index.row());
    if (row.kind == IndicatorRow::Kind::Objective)
        return Qt::ItemIsEnabled;
    return isWritable(row, static_cast<IndicatorColumn>(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

bool IndicatorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const IndicatorRow row = this->row(index.row()); // a copy: storing sets the rows anew
    StoredIndicatorValue changed = valueOf(index.row());
    const IndicatorValue before = changed.value;
    IndicatorValue &now = changed.value;
    const QString typed = value.toString().trimmed();
    const auto column = static_cast<IndicatorColumn>(index.column());
    if (column == IndicatorColumn::Result) {
        const int choice = value.toInt();
        now.result = choice > 0 && choice <= static_cast<int>(std::size(choices)) ? std::optional(choices[choice - 1]) : std::nullopt;
    } else if (column == IndicatorColumn::Value) {
        if (typed == text(row, column))
            return true; // as it was shown: nothing was typed
        const domain::TypedRatio ratio = domain::ratioFrom(typed);
        if (!ratio.isUnderstood)
            return false;
        now.value = ratio.value;
        now.isEstimate = ratio.isEstimate || (now.isEstimate && ratio.value);
    } else {
        std::optional<qint64> &number = column == IndicatorColumn::Numerator ? now.numerator : now.denominator;
        const auto words = application::screenIndicatorWords();
        const QString folded = text::searchKey(typed);
        const bool isYesNo = row.line.indicator.direction == IndicatorDirection::Yes;
        if (isYesNo && (folded == QLatin1String("co") || folded == text::searchKey(words.yes))) {
            number = 1;
        } else if (isYesNo && (folded == QLatin1String("khong") || folded == text::searchKey(words.no))) {
            number = 0;
        } else {
            const domain::TypedCount count = domain::countFrom(typed);
            if (!count.isUnderstood)
                return false;
            number = count.value;
            if (count.isEstimate)
                now.isEstimate = true;
        }
        if (number)
            now.value.reset(); // the counts say it now
    }
    if (now == before || (changed.version == 0 && !now.numerator && !now.denominator && !now.value && !now.result))
        return true;
    m_store(changed);
    return true; // what went wrong was told
}

} // namespace bd::gui
