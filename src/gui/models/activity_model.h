// The log as a table of 100,000 rows: ids in order, rows read in windows of 200 when they are looked at, group heads between
// them. It stores nothing: edits of cells are handed on.
#pragma once
#include "gui/models/activity_cells.h"

#include <QAbstractTableModel>
#include <QColor>
#include <functional>
#include <unordered_map>

namespace bd::gui {

/// Rows that have something in common, under a head that opens and closes.
struct ActivityGroupLine {
    QString key, title;
    application::ActivitySums sums;
    bool isOpen = false;
};

class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The row's id, 0 of a head; how a cell is edited (CellEditor); whether the line is a group's head.
    enum Role { IdRole = Qt::UserRole + 200, EditorRole, GroupRole };
    using Reader = std::function<std::vector<application::StoredActivity>(const std::vector<qint64> &)>;
    using GroupReader = std::function<std::vector<qint64>(const QString &key)>;
    static constexpr int window = 200;

    explicit ActivityModel(const ActivityNames &names, QObject *parent = nullptr);
    void setReaders(Reader rows, GroupReader group);
    void setIds(const std::vector<qint64> &ids);
    void setGroups(std::vector<ActivityGroupLine> groups);
    /// Opens or closes the head in this row.
    void toggle(int row);
    void setOpen(int row, bool open);
    const std::vector<ActivityGroupLine> &groups() const { return m_groups; }
    bool isGrouped() const { return !m_groups.empty(); }
    /// What was read is read anew, in the order it stands.
    void refresh();
    /// -1 where it isn't shown.
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const; ///< 0 of a head
    int groupAt(int row) const; ///< of a head; -1 of a row
    /// Null where it has gone, or of a head.
    const application::StoredActivity *at(int row) const;
    void setColors(const QColor &groupBack);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// True where the words make sense; who hears of edited() stores them.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(qint64 id, bd::application::ActivityColumn column, const QVariant &value);

private:
    struct Line {
        int head = -1; ///< of a group; -1: a row
        qint64 id = 0;
    };
    QVariant groupData(const ActivityGroupLine &group, int column, int role) const;
    void readAround(int row) const;

    const ActivityNames &m_names;
    Reader m_read;
    GroupReader m_readGroup;
    std::vector<Line> m_lines;
    std::vector<ActivityGroupLine> m_groups;
    mutable std::unordered_map<qint64, application::StoredActivity> m_known;
    QColor m_groupBack;
};

} // namespace bd::gui
