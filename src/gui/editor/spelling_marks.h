// Red waves below words of an editor that look misspelt. Checks a paragraph when it changes; never the word that is being
// typed, nor the letters an input method is still composing.
#pragma once
#include "base/spelling.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>

class QTextEdit;

namespace bd::gui {

class SpellingMarks final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit SpellingMarks(QTextEdit &editor);
    /// Null: nothing is marked.
    void setSpelling(std::shared_ptr<Spelling> spelling);
    /// The marked word that a cursor touches, selected; null for none.
    QTextCursor markAt(const QTextCursor &at) const;
    /// The first marked word behind a cursor, from the beginning again after the end; null for none.
    QTextCursor markBehind(const QTextCursor &at) const;
    QTextEdit &editor() const { return m_editor; }

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeWave();
    void followCursor();
    std::vector<SpellingMark> marksOf(const QTextBlock &block) const;

    QTextEdit &m_editor;
    std::shared_ptr<Spelling> m_spelling;
    QTextCharFormat m_wave;
    bool m_isTyping = false; ///< a key or an input method is at it
    QTextCursor m_typed; ///< selects the word that isn't marked while it is typed; null for none
};

} // namespace bd::gui
