// One calm line above the page: what happened and what can be done now. Replaces message boxes wherever nothing waits.
#pragma once
#include <QFrame>
#include <QString>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

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
    bool untilNextChange = false; ///< offers to take a change back: any later change or undo closes it
};

class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void showNotice(const Notice &notice);
    void clear();
    /// Something was changed, undone or redone.
    void followChange();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintKind();
    QLabel *m_icon, *m_text;
    QHBoxLayout *m_buttons;
    Notice::Kind m_kind = Notice::Kind::Note;
    bool m_untilNextChange = false;
};

} // namespace bd::gui
