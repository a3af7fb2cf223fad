// Fields of small records as data: what a field is called, how it is typed and shown. One table model and one form
// (gui/widgets/field_form.h) serve all registers. Values in, values out.
#pragma once
#include "domain/agency_ref.h"
#include "domain/partial_date.h"
#include "gui/widgets/choice_delegate.h"

#include <QAbstractTableModel>
#include <variant>
#include <vector>

namespace bd::gui {

enum class FieldKind {
    Line, Text,     ///< QString
    Words,          ///< QString, with suggestions
    Number, Money,  ///< qint64, or nothing: unknown is not zero
    Day,            ///< QDate, or nothing
    Partial,        ///< PartialDate
    Agency,         ///< AgencyRef
    Choice          ///< qint64: which of the words; -1 for none of them
};

using FieldValue = std::variant<std::monostate, QString, qint64, QDate, domain::PartialDate, domain::AgencyRef>;

struct FieldSpec {
    QString id;    ///< stable: names of widgets, remembered widths
    QString title;
    FieldKind kind = FieldKind::Line;
    QStringList words = {}; ///< of a choice; suggestions of words
    QString hint = {};      ///< grey, in the empty field
    bool isReadOnly = false;
    int width = 0;          ///< of the column, in units of the grid; 0 takes the rest
};

/// As it stands in a cell; "" for the unknown.
QString fieldText(const FieldSpec &field, const FieldValue &value);
/// What was typed; nullopt where it makes no sense.
std::optional<FieldValue> fieldFrom(const FieldSpec &field, const QString &typed);

/// A row: its record's key ("" for one that isn't stored yet), and a value per field.
struct FieldRow {
    QString key;
    std::vector<FieldValue> values;
    QString note = {};   ///< a tooltip of its own
    bool isLate = false; ///< painted in the colour of what is late; a word in it says so too
    bool isMuted = false;
    bool operator==(const FieldRow &) const = default;
};

/// Cells are edited by asking for it: edited() is told, and whoever owns the rows gives them anew.
class FieldTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FieldTableModel(std::vector<FieldSpec> fields, QObject *parent = nullptr);
    const std::vector<FieldSpec> &fields() const { return m_fields; }
    const FieldRow &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    /// Rows that stay keep their place: only what differs is announced, so that an open editor and the selection live on.
    void setRows(std::vector<FieldRow> rows);
    /// What was begun in a row without key is stored under this one from now on.
    void setKey(int row, const QString &key) { m_rows.at(static_cast<std::size_t>(row)).key = key; }
    int indexOf(const QString &key) const; ///< -1
    int column(const QString &id) const;   ///< -1
    void setWords(const QString &id, const QStringList &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(int row, int column, const bd::gui::FieldValue &value);

private:
    std::vector<FieldSpec> m_fields;
    std::vector<FieldRow> m_rows;
};

/// Lines with suggestions where a field has some; choices as everywhere.
class FieldDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FieldDelegate(QObject *parent = nullptr);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed makes no sense there; the cell keeps what it had.
    void refused(const QModelIndex &index, const QString &typed);

private:
    ChoiceDelegate *m_choices;
};

} // namespace bd::gui
