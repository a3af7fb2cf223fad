// Plans by year: a group per year, its plans below. Re-reading announces only what came, went or changed, so that the
// selection and the open groups stay.
#pragma once
#include "application/plan_service.h"

#include <QAbstractItemModel>
#include <QHash>

namespace bd::gui {

class PlanListModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, NumberColumn, DateColumn, IssuerColumn, StateColumn, IssueColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StateRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// In the order of PlanService::list: by year, then title.
    void setPlans(const std::vector<application::PlanSummary> &plans);
    /// The plan at an index; null for a year's line.
    const application::PlanSummary *plan(const QModelIndex &index) const;
    QModelIndex indexOf(qint64 id) const;
    int planCount() const;
    /// "1 lỗi, 9 lưu ý" for the column: counted after the list is shown, kept until counted anew.
    void setRemarks(qint64 id, const QString &text);
    void clearRemarks() { m_remarks.clear(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        std::optional<int> year;
        quintptr key = 0; ///< stays the same while the group lives
        std::vector<application::PlanSummary> plans;
    };
    int groupRow(quintptr key) const;
    QModelIndex groupIndex(int row) const;
    void syncGroup(int row, std::vector<application::PlanSummary> plans);
    QString planText(const application::PlanSummary &plan, int column) const;

    std::vector<Group> m_groups;
    QHash<qint64, QString> m_remarks;
    quintptr m_nextKey = 1;
};

} // namespace bd::gui
