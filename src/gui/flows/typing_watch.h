// Tells whether something typed into a text is not stored yet, so that the status line never says "saved" too early. It only
// looks: storing is the editor's and the desk's work.
#pragma once
#include <QObject>
#include <QPointer>

class QTimer;
class QWidget;

namespace bd::gui {

class SectionEditor;

class TypingWatch final : public QObject {
    Q_OBJECT
public:
    explicit TypingWatch(QObject *parent = nullptr);
    bool isTyping() const { return m_isTyping; }

Q_SIGNALS:
    void typingChanged(bool isTyping);

private:
    void follow(QWidget *focused);
    void look();
    QPointer<SectionEditor> m_editor;
    QTimer *m_timer;
    bool m_isTyping = false;
};

} // namespace bd::gui
