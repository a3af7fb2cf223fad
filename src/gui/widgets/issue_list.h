// Remarks with their proposals: going to one says where it is, one click takes what is proposed.
#pragma once
#include "gui/models/issue_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace bd::gui {

class EmptyState;

class IssueList final : public QWidget {
    Q_OBJECT
public:
    explicit IssueList(QWidget *parent = nullptr);
    void setIssues(std::vector<domain::Issue> issues);
    /// That there are none yet is no answer while something is still read.
    void setReading(bool isReading);
    const std::vector<domain::Issue> &issues() const { return m_model->issues(); }
    IssueModel *model() const { return m_model; }

Q_SIGNALS:
    void issueEntered(const bd::domain::Issue &issue);   ///< became current
    void issueActivated(const bd::domain::Issue &issue); ///< Enter or double click
    void proposalTaken(int position); ///< in issues()

private:
    void enter(int place);
    /// The next place of a line that stands for several.
    void goOn();
    IssueModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QWidget *m_proposal;
    QLabel *m_proposalText;
    QPushButton *m_take;
    QStackedLayout *m_stack;
    int m_place = 0;
    bool m_justEntered = false; ///< the click that made the line current shows its first place only
};

} // namespace bd::gui
