// The list below a line in which something is typed: what could be meant. It never takes the focus: the line keeps every key, so
// input methods don't notice it, and the line decides which key takes a suggestion.
#pragma once
#include <QListWidget>
#include <QVariant>
#include <vector>

namespace bd::gui {

struct Suggestion {
    QString text;         ///< what is inserted
    QString note;         ///< behind it in the list
    QVariant data;        ///< for who asks what was chosen
    bool isTyped = false; ///< the words as they stand in the line: in italics
};

class SuggestionPopup final : public QListWidget {
    Q_OBJECT
public:
    /// At most so many lines are seen at once, at most so many pixels wide unless the field is wider.
    SuggestionPopup(QWidget *field, int mostLines, int mostWidth);
    /// Below the field, above it where there is no room; nothing to choose closes it. `current` -1: none is chosen yet.
    void showLines(const std::vector<Suggestion> &lines, int current);
    /// Moves the choice, at the least to `first`, and tells screen readers.
    void step(int by, int first);

Q_SIGNALS:
    void clickedLine(int line);

private:
    void place();
    QWidget *m_field;
    int m_mostLines, m_mostWidth;
};

} // namespace bd::gui
