// One place on the page of DocumentHead: its words as printed, or the fields to correct them in the same place.
#pragma once
#include "gui/widgets/head_text.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace bd::gui {

class PartialDateEdit;

class HeadPartBox final : public QWidget {
    Q_OBJECT
public:
    /// `name` for screen readers; `hint` stands where nothing is printed yet.
    HeadPartBox(HeadPart part, const QString &name, const QString &hint, QWidget *parent);
    HeadPart part() const { return m_part; }
    /// The printed words; the hint when there are none. A superior body that isn't there takes no room: the issuer stands
    /// beside the country's name, as on paper.
    void show(const HeadText &head);
    void setLook(const QFont &font, Qt::Alignment alignment);
    void setEditable(bool editable);

    /// `isIdentity`: without number and date.
    void open(const HeadText &head, bool isIdentity);
    bool isOpen() const { return m_editor != nullptr; }
    /// Puts a value that came from elsewhere into the fields.
    void load(const HeadText &head);
    /// Writes the fields into `head`; false, with a sentence below the field, when a date can't be understood.
    bool store(HeadText &head);
    void closeEditor();

Q_SIGNALS:
    void openWanted();
    void typed();
    /// Enter (in places of one line), Ctrl+Enter or Esc.
    void leaveWanted(bool keep);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfLines() const; ///< Enter begins a new line
    QWidget *makeLines();
    QWidget *makeNumber(bool isIdentity);
    QWidget *makePlace(bool isIdentity);
    QLineEdit *makeLine(const QString &name, const QString &accessible, QWidget *parent);
    QStringList typedLines() const;
    void fitLines();
    void showLabel();

    HeadPart m_part;
    QString m_hint;
    QVBoxLayout *m_column;
    QLabel *m_label, *m_problem = nullptr;
    QWidget *m_editor = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLineEdit *m_first = nullptr, *m_second = nullptr; ///< number and symbol, or the place
    PartialDateEdit *m_date = nullptr;
    Qt::Alignment m_alignment = Qt::AlignHCenter;
    bool m_editable = true;
};

} // namespace bd::gui
