// The tab "Lấy ý kiến": the rounds in which others were asked about the draft; who answered what, and what was done about it.
#pragma once
#include "domain/consultation.h"

#include <QWidget>
#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace bd::domain {
struct Plan;
}

namespace bd::gui {

class AgencyPicker;
class CommentFields;
class EmptyState;
class PlanDesk;
class ReplyModel;
class RoundFields;
template <typename Row>
class TableModel;

/// A comment as its row shows it.
struct CommentLine {
    domain::Comment comment;
    QString section; ///< "II.2"
    bool operator==(const CommentLine &) const = default;
};

class RoundsPage final : public QWidget {
    Q_OBJECT
public:
    explicit RoundsPage(QWidget *parent = nullptr);
    ~RoundsPage() override;
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using RoundChange = std::function<bool(domain::CommentRound &)>;

    QWidget *makeChoice();
    QWidget *makeReplies();
    QWidget *makeComments();
    QPushButton *makeButton(const QString &text, const char *name, QWidget *parent);
    void follow(const domain::Plan &before);
    void showRounds();
    void showReplies(const domain::CommentRound &round);
    void showComments(const domain::CommentRound &round);
    void showCounts(const domain::CommentRound &round);
    void showFields();
    void allow();
    bool hasOthersToAsk() const;
    const domain::CommentRound *current() const;
    const domain::Comment *currentComment() const;
    bool editRound(const QString &name, const RoundChange &change);
    void addRound();
    void removeRound();
    void storeRound(const domain::CommentRound &round);
    void ask(const std::vector<domain::AgencyRef> &agencies);
    void askTyped(const domain::AgencyRef &typed);
    void removeReplies();
    void storeReply(const domain::CommentReply &before, const domain::CommentReply &after);
    void addComment();
    void removeComment();
    void storeComment(const domain::Comment &comment);
    void tellRemoved(const QString &text);

    PlanDesk *m_desk = nullptr;
    ReplyModel *m_replies;
    TableModel<CommentLine> *m_comments;
    QStackedLayout *m_stack = nullptr;
    QBoxLayout *m_panes;
    QComboBox *m_rounds = nullptr;
    RoundFields *m_roundFields;
    CommentFields *m_fields;
    QLabel *m_counts;
    AgencyPicker *m_picker = nullptr;
    QTableView *m_replyTable, *m_commentTable;
    QPushButton *m_addRound = nullptr, *m_removeRound = nullptr, *m_askNamed = nullptr, *m_removeReply = nullptr,
                *m_addComment = nullptr, *m_removeComment = nullptr, *m_first = nullptr;
    QString m_round; ///< uuid of the one that is shown
    bool m_isShowing = false, m_directoryIsOld = true;
};

} // namespace bd::gui
