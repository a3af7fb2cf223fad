// The head of the plan page: the way back, the title over its facts, the actions. The title keeps its room longest: buttons
// lose their words first, then fold into a menu.
#pragma once
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace bd::gui {

class ClampedLabel;

class PlanHead final : public QWidget {
    Q_OBJECT
public:
    explicit PlanHead(QWidget *parent = nullptr);
    /// Main actions as buttons; `more` go into the menu of the first, of `others` all but the first may fold.
    void setActions(QAction *main, const QList<QAction *> &more, const QList<QAction *> &others);
    /// The way back: "All plans", where to.
    void setBack(const QString &text, const QString &toolTip);
    /// A button that makes no sense for what is shown now stays away. At first all are offered.
    void setOffered(const QAction *action, bool isOffered);
    void setTitle(const QString &title);
    void setFacts(const QString &state, const QColor &stateColor, const QString &facts);
    /// On a low screen there is the title alone, in one line.
    void setLow(bool low);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void back();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Words { All, Main, None };
    QToolButton *addButton(QAction *action);
    QList<QToolButton *> offered() const;
    void fit();
    void enlargeTitle(); ///< follows the window's letters
    void setWords(Words words);
    int wantedWidth(Words words) const;
    QToolButton *m_back, *m_more = nullptr;
    ClampedLabel *m_title, *m_facts;
    QLabel *m_state;
    QWidget *m_bar;
    QHBoxLayout *m_row;
    QToolButton *m_main = nullptr;
    QList<QToolButton *> m_others;
    QList<const QAction *> m_left; ///< not offered
    QMenu *m_folded = nullptr;
    bool m_isFitting = false;
};

} // namespace bd::gui
