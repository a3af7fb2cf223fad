#include "gui/models/field_table.h"

#include "application/labels.h"
#include "domain/count_text.h"
#include "domain/money_text.h"
#include "domain/typed_date.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/suggest_line.h"

#include <QApplication>
#include <algorithm>

namespace bd::gui {

namespace {

bool isNumeric(FieldKind kind) { return kind == FieldKind::Number || kind == FieldKind::Money; }

template <typename T>
T valueOr(const FieldValue &value)
{
    const T *found = std::get_if<T>(&value);
    return found ? *found : T();
}

} // namespace

QString fieldText(const FieldSpec &field, const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::Words:
        return valueOr<QString>(value);
    case FieldKind::Number:
        return domain::countText(valueOr<qint64>(value));
    case FieldKind::Money:
        return domain::moneyText(valueOr<qint64>(value));
    case FieldKind::Day:
        return application::screenDate(domain::PartialDate::of(valueOr<QDate>(value)));
    case FieldKind::Partial:
        return application::screenDate(valueOr<domain::PartialDate>(value));
    case FieldKind::Agency:
        return valueOr<domain::AgencyRef>(value).name;
    case FieldKind::Choice:
        return field.words.value(valueOr<qint64>(value));
    }
    return {};
}

std::optional<FieldValue> fieldFrom(const FieldSpec &field, const QString &typed)
{
    const QString text = typed.trimmed();
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::Words:
        return FieldValue(text);
    case FieldKind::Number: {
        if (text.isEmpty())
            return FieldValue();
        const domain::TypedCount count = domain::countFrom(text);
        return count.isUnderstood && count.value && *count.value >= 0 ? std::optional(FieldValue(*count.value)) : std::nullopt;
    }
    case FieldKind::Money: {
        if (text.isEmpty())
            return FieldValue();
        const auto amount = domain::moneyFrom(text);
        return amount ? std::optional(FieldValue(*amount)) : std::nullopt;
    }
    case FieldKind::Day: {
        if (text.isEmpty())
            return FieldValue();
        const auto day = domain::typedDay(text);
        return day ? std::optional(FieldValue(*day)) : std::nullopt;
    }
    case FieldKind::Partial: {
        const auto date = domain::typedPartialDate(text);
        return date ? std::optional(FieldValue(*date)) : std::nullopt;
    }
    case FieldKind::Agency:
        return FieldValue(domain::AgencyRef{std::nullopt, text, domain::Addressing::Assigned});
    case FieldKind::Choice: {
        const qsizetype at = field.words.indexOf(text);
        return at >= 0 ? std::optional(FieldValue(static_cast<qint64>(at))) : std::nullopt;
    }
    }
    return std::nullopt;
}

FieldTableModel::FieldTableModel(std::vector<FieldSpec> fields, QObject *parent)
    : QAbstractTableModel(parent), m_fields(std::move(fields))
{
}

void FieldTableModel::setRows(std::vector<FieldRow> rows)
{
    const std::size_t least = std::min(rows.size(), m_rows.size());
    std::size_t head = 0, tail = 0;
    while (head < least && m_rows[head].key == rows[head].key)
        ++head;
    while (tail < least - head && m_rows[m_rows.size() - 1 - tail].key == rows[rows.size() - 1 - tail].key)
        ++tail;
    const auto at = [](std::size_t n) { return static_cast<int>(n); };
    if (m_rows.size() > head + tail) {
        beginRemoveRows({}, at(head), at(m_rows.size() - tail) - 1);
        m_rows.erase(m_rows.begin() + at(head), m_rows.end() - at(tail));
        endRemoveRows();
    }
    if (rows.size() > head + tail) {
        beginInsertRows({}, at(head), at(rows.size() - tail) - 1);
        m_rows.insert(m_rows.begin() + at(head), rows.begin() + at(head), rows.end() - at(tail));
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(at(i), 0), index(at(i), columnCount() - 1));
    }
}

int FieldTableModel::indexOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FieldRow &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FieldTableModel::column(const QString &id) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldSpec &field) { return field.id == id; });
    return found == m_fields.end() ? -1 : static_cast<int>(found - m_fields.begin());
}

void FieldTableModel::setWords(const QString &id, const QStringList &words)
{
    if (const int at = column(id); at >= 0)
        m_fields[static_cast<std::size_t>(at)].words = words;
}

int FieldTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int FieldTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const FieldSpec &field = m_fields[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return field.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int((isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldSpec &field = m_fields[static_cast<std::size_t>(index.column())];
    const FieldRow &line = row(index.row());
    const FieldValue &value = line.values[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return fieldText(field, value).simplified();
    case Qt::ToolTipRole:
        return line.note.isEmpty() ? fieldText(field, value) : line.note;
    case Qt::EditRole:
        return field.kind == FieldKind::Choice ? QVariant(static_cast<int>(std::holds_alternative<qint64>(value) ? std::get<qint64>(value) : -1))
                                               : QVariant(fieldText(field, value));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(int((isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        if (line.isLate)
            return colorsOf(QApplication::palette()).late;
        return line.isMuted ? QVariant(colorsOf(QApplication::palette()).muted) : QVariant();
    case ChoicesRole:
        return field.kind == FieldKind::Choice && !field.isReadOnly ? QVariant(field.words) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags FieldTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const FieldSpec &field = m_fields[static_cast<std::size_t>(index.column())];
    // An agency is chosen in the form, where the directory is at hand.
    return field.isReadOnly || field.kind == FieldKind::Agency ? flags : flags | Qt::ItemIsEditable;
}

bool FieldTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const FieldSpec &field = m_fields[static_cast<std::size_t>(index.column())];
    std::optional<FieldValue> read;
    if (field.kind == FieldKind::Choice && value.metaType() == QMetaType::fromType<int>())
        read = value.toInt() >= 0 && value.toInt() < field.words.size() ? std::optional(FieldValue(qint64(value.toInt()))) : std::nullopt;
    else
        read = fieldFrom(field, value.toString());
    if (!read)
        return false;
    if (!(*read == row(index.row()).values[static_cast<std::size_t>(index.column())])) {
        m_rows[static_cast<std::size_t>(index.row())].values[static_cast<std::size_t>(index.column())] = *read;
        Q_EMIT dataChanged(index, index);
        Q_EMIT edited(index.row(), index.column(), *read);
    }
    return true;
}

FieldDelegate::FieldDelegate(QObject *parent) : QStyledItemDelegate(parent), m_choices(new ChoiceDelegate(this))
{
    connect(m_choices, &QAbstractItemDelegate::commitData, this, &QAbstractItemDelegate::commitData);
    connect(m_choices, &QAbstractItemDelegate::closeEditor, this, &QAbstractItemDelegate::closeEditor);
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FieldTableModel *>(index.model());
    const FieldSpec field = model ? model->fields()[static_cast<std::size_t>(index.column())] : FieldSpec();
    QWidget *editor = nullptr;
    if (field.kind == FieldKind::Words && !field.words.isEmpty()) {
        auto *line = new SuggestLine(parent);
        line->setSource([words = field.words](const QString &typed) { return suggestionsAmong(words, typed); });
        editor = withAnyLength(line);
    } else {
        editor = m_choices->createEditor(parent, option, index);
    }
    if (editor) {
        editor->setObjectName(QStringLiteral("cellEditor"));
        editor->setAccessibleName(field.title);
    }
    return editor;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const { m_choices->setEditorData(editor, index); }

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) {
        if (!model->setData(index, line->text()))
            Q_EMIT const_cast<FieldDelegate *>(this)->refused(index, line->text());
        return;
    }
    m_choices->setModelData(editor, model, index);
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_choices->paint(painter, option, index);
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_choices->sizeHint(option, index);
}

} // namespace bd::gui
