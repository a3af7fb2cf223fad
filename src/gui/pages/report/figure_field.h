// One number of a short form: a line to type it into, faintly what the same period before said, and below it what the log of
// activities says, with which of the two counts told in words. Empty is unknown, 0 is zero. Value in, value out.
#pragma once
#include "gui/editing/report_figures.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace bd::gui {

class FigureField final : public QWidget {
    Q_OBJECT
public:
    /// `name`: what it counts, for screen readers: "Cuộc truyền thông trực tiếp, Lượt người dự".
    FigureField(application::ShortFormCell cell, const domain::Measure &measure, const QString &name, QWidget *parent = nullptr);
    const application::ShortFormCell &cell() const { return m_cell; }
    QLineEdit *line() const { return m_line; }
    /// Takes over what is stored, unless something was typed that isn't; `isOther`: of another report, whatever was typed.
    void showFigure(const KnownFigure &known, bool isOther = false);
    /// What stands there; not understood where it is no number.
    domain::TypedCount typed() const;
    bool isChanged() const;
    /// What is wrong with it, as a sentence; "" for nothing. Never a wall.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void left();         ///< with something else than it showed
    void toggleWanted(); ///< the log's number instead, or back
    void blockPasted(const QString &text); ///< several cells of a spreadsheet
    void picturePasted();
    void goOn(int step); ///< Enter, or Ctrl+Page down and up: 0 is the next field, 1 and -1 the form after and before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote(const KnownFigure &known);
    bool pasted();
    application::ShortFormCell m_cell;
    domain::Measure m_measure;
    QLineEdit *m_line;
    QToolButton *m_log;
    QString m_shown, m_problem, m_tip;
};

} // namespace bd::gui
