// Text in a few lines at most: what doesn't fit ends in "…", and the tool tip has all of it. Never wider than its place.
#pragma once
#include <QLabel>

namespace bd::gui {

class ClampedLabel final : public QLabel {
    Q_OBJECT
public:
    ClampedLabel(int maxLines, QWidget *parent);
    void setMaxLines(int lines);
    /// What is seen: a string a line.
    QStringList shownLines() const { return linesFor(contentsRect().width()); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QStringList linesFor(int width) const;
    int m_maxLines;
};

} // namespace bd::gui
