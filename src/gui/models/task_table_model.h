// The table of all tasks: shows task lines and hands edits of cells on as signals; it stores nothing itself.
#pragma once
#include "gui/editing/task_edit.h"
#include "gui/models/task_lines.h"

#include <QAbstractTableModel>

namespace bd::gui {

class TaskTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The task's uuid, "" of a group's head; how a cell is edited; whether the line is a group's head.
    enum Role { UuidRole = Qt::UserRole + 200, EditorRole, GroupRole };
    enum Editor { NoEditor, WordsEditor, ChoiceEditor, AgenciesEditor, TimeEditor, LineEditor };

    explicit TaskTableModel(QObject *parent = nullptr);
    /// Rows that stay where they are are changed in place; else everything is read anew.
    void setLines(std::vector<TaskLine> lines, std::optional<int> year);
    const std::vector<TaskLine> &lines() const { return m_lines; }
    const TaskLine &line(int row) const { return m_lines.at(static_cast<size_t>(row)); }
    /// `canFollow`: what became of the tasks may be told all the same.
    void setReadOnly(bool readOnly, bool canFollow = false)
    {
        m_readOnly = readOnly;
        m_canFollow = !readOnly || canFollow;
    }
    void setColors(const QColor &late, const QColor &groupBack);
    int rowOf(const QString &taskUuid) const; ///< the first; -1 when it isn't shown

    static QString title(TaskColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// True when the words make sense there; what is stored comes back by setLines().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Only `field` of `task` counts.
    void edited(bd::gui::TaskField field, const bd::domain::Task &task);
    /// Not carried out was chosen: the reason has to be asked for.
    void dropWanted(const QString &taskUuid);

private:
    QVariant groupData(const TaskLine &line, int column, int role) const;
    QVariant editData(const TaskLine &line, TaskColumn column) const;
    bool setChoice(const domain::Task &task, TaskColumn column, int choice);

    std::vector<TaskLine> m_lines;
    std::optional<int> m_year;
    bool canEdit(TaskColumn column) const
    {
        return column == TaskColumn::Status || column == TaskColumn::Reason ? m_canFollow : !m_readOnly;
    }
    bool m_readOnly = false, m_canFollow = true;
    QColor m_late, m_groupBack;
};

/// "12 nhiệm vụ · 5/12 nhiệm vụ có kinh phí · 45.000.000 đồng"
QString sumsText(const TaskSums &sums);

} // namespace bd::gui
