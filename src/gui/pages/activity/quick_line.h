// The line above the log: a day, what was done, how many came; Enter stores it, what else there is to say comes from the last
// entry. The whole form is Ctrl+N.
#pragma once
#include "gui/editing/activity_names.h"

#include <QWidget>

class QLineEdit;

namespace bd::gui {

class SuggestLine;

class QuickLine final : public QWidget {
    Q_OBJECT
public:
    explicit QuickLine(const ActivityNames &names, QWidget *parent = nullptr);
    /// Takes what was typed over into `activity`. False: something is missing or not understood, and has the focus now.
    bool fill(domain::Activity &activity);
    void clear();
    /// To the field that a new activity can't do without and that says nothing.
    void focusMissing(const domain::Activity &activity);

Q_SIGNALS:
    void entered();
    void moreWanted(); ///< the whole form

private:
    QLineEdit *makeNumber(const char *name, const QString &hint);
    const ActivityNames &m_names;
    QLineEdit *m_date, *m_people, *m_women;
    SuggestLine *m_title;
};

} // namespace bd::gui
