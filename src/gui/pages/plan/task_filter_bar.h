// The row above the table of tasks: what is shown of them and how they are grouped. Value in, value out.
#pragma once
#include "gui/models/task_lines.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace bd::gui {

class TaskFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit TaskFilterBar(QWidget *parent = nullptr);
    /// What can be chosen; what is chosen stays where it still exists.
    void setChoices(const QStringList &agencies, const std::vector<application::SectionName> &sections);
    TaskFilter filter() const;
    TaskGrouping grouping() const;
    void setGrouping(TaskGrouping grouping);
    /// Everything is shown again.
    void clear();
    void focusText();
    /// Where there is little room: one line, the choices behind a button, and `more` behind another.
    void setCompact(bool compact);
    void setMore(QMenu *more);
    QMenu *more() const;

Q_SIGNALS:
    void changed();
    void leftDown(); ///< Down or Enter in the text: into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *makeChoice(const char *name, const QString &accessible);
    void tell();
    void showChoices();
    QToolButton *makeButton(const char *name, const QString &text);

    QLineEdit *m_text;
    QComboBox *m_agency, *m_status, *m_section, *m_time, *m_grouping;
    QToolButton *m_clear, *m_choices, *m_more;
    bool m_isCompact = false;
    QTimer *m_pause;
    bool m_isFilling = false;
};

} // namespace bd::gui
