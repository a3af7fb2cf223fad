// A source text with line numbers, read only. Lines are counted from 1, as SourceMark counts them.
#pragma once
#include <QPlainTextEdit>

namespace bd::gui {

class SourceView final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);
    void setLines(const QStringList &lines);
    /// Highlights the lines and brings the first into view; nothing for 0.
    void highlight(int firstLine, int lastLine);
    int highlightedFirst() const { return m_first; }
    int highlightedLast() const { return m_last; }

Q_SIGNALS:
    /// The user went to a line by mouse or keyboard.
    void lineChosen(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    class Gutter;
    int gutterWidth() const;
    void paintGutter(QPaintEvent *event);
    void placeGutter();
    void chooseCurrent();
    QWidget *m_gutter;
    int m_first = 0, m_last = 0, m_chosen = 0;
};

} // namespace bd::gui
