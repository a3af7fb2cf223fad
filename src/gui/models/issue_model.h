// Remarks about a plan as lines of a list: "Lưu ý · sentence", most serious first. The same remark about several places
// is one line that counts them.
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
    /// All of them; a row may stand for several.
    const std::vector<domain::Issue> &issues() const { return m_issues; }
    int places(int row) const { return static_cast<int>(m_rows.at(static_cast<size_t>(row)).size()); }
    /// The issue of the row's n-th place, counted round and round.
    const domain::Issue &issue(const QModelIndex &index, int place = 0) const;
    /// Index in issues() of the row's first.
    int position(int row) const { return static_cast<int>(m_rows.at(static_cast<size_t>(row)).front()); }
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void group();
    QString sentence(int row) const;
    QString lines(int row) const;
    std::vector<domain::Issue> m_issues;
    std::vector<std::vector<size_t>> m_rows; ///< positions in m_issues
};

/// Without what reading and checking both remark ("no issuing body"): kept is the graver, with the proposal.
std::vector<domain::Issue> distinctIssues(std::vector<domain::Issue> issues);
/// Lines of errors and warnings as the list shows them; information doesn't count.
int attentionCount(const std::vector<domain::Issue> &issues);
/// "2 lỗi, 5 lưu ý"; "" when there is none.
QString issueCounts(const std::vector<domain::Issue> &issues);

} // namespace bd::gui
