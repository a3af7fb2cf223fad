// Remarks about a plan as lines of a list: "Lưu ý · sentence", most serious first.
#pragma once
#include "domain/issue.h"

#include <QAbstractListModel>
#include <vector>

namespace bd::gui {

class IssueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setIssues(std::vector<domain::Issue> issues);
    const std::vector<domain::Issue> &issues() const { return m_issues; }
    const domain::Issue &issue(const QModelIndex &index) const { return m_issues.at(static_cast<size_t>(index.row())); }
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<domain::Issue> m_issues;
};

/// "2 lỗi, 5 lưu ý"; "" when there is none.
QString issueCounts(const std::vector<domain::Issue> &issues);

} // namespace bd::gui
