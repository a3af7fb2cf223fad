// What is due as lines in groups: overdue, this week, this month, later, without a date, done. Groups fold. Shows only.
#pragma once
#include "domain/due.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QSet>

namespace bd::gui {

class DueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, DayColumn, StateColumn, AgencyColumn, KindColumn, ActionColumn, ColumnCount };
    enum Role { GroupRole = Qt::UserRole + 300, FoldedRole, KeyRole };

    explicit DueModel(QObject *parent = nullptr);
    /// `plans`: titles by uuid.
    void setItems(std::vector<domain::DueItem> items, QDate today, QHash<QString, QString> plans);
    const domain::DueItem *item(int row) const; ///< null for a group's head
    int rowOf(const QString &key) const;        ///< -1 when it isn't shown
    int itemCount() const { return static_cast<int>(m_items.size()); }
    bool isGroup(int row) const { return item(row) == nullptr; }
    void setFolded(int row, bool folded);
    bool isFolded(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        domain::DueState group = domain::DueState::Later;
        int item = -1; ///< -1: the head
        int count = 0;
    };
    void makeLines();
    QVariant groupData(const Line &line, int column, int role) const;
    QString text(const domain::DueItem &item, int column) const;
    std::vector<domain::DueItem> m_items;
    std::vector<Line> m_lines;
    QSet<int> m_folded;
    QDate m_today;
    QHash<QString, QString> m_plans;
};

} // namespace bd::gui
