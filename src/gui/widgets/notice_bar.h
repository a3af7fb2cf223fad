// One calm line above the page: what happened and what can be done now. Replaces message boxes wherever nothing waits.
#pragma once
#include <QFrame>
#include <QString>
#include <functional>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace bd::gui {

struct Notice {
    enum class Kind { Note, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run;
        bool keepsOpen = false; ///< the bar stays: what it offers may fail or be wanted twice
    };
    Kind kind = Kind::Note;
    QString text;
    std::vector<Action> actions; ///< the bar closes, then the action runs
    bool isClosable = true;
    bool untilNextChange = false; ///< true of the plan as it is: any later change or undo closes it
    QString about = {};           ///< what went wrong, as a short key: withdraw() closes it once that works
};

class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void showNotice(const Notice &notice);
    void clear();
    /// Something was changed, undone or redone.
    void followChange();
    /// What the notice was about works now.
    void withdraw(const QString &about);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintKind();
    void fitText();
    QLabel *m_icon, *m_text;
    QScrollArea *m_place; ///< of the text: a long one is scrolled, never cut
    QBoxLayout *m_inner;
    QHBoxLayout *m_buttons;
    Notice::Kind m_kind = Notice::Kind::Note;
    bool m_untilNextChange = false;
    QString m_about;
};

} // namespace bd::gui
