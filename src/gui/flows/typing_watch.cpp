#include "gui/flows/typing_watch.h"

#include "gui/editor/section_editor.h"

#include <QApplication>
#include <QTimer>

namespace bd::gui {

namespace {

constexpr int lookEvery = 200; ///< ms; only while something typed waits to be stored

} // namespace

TypingWatch::TypingWatch(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &TypingWatch::look);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void TypingWatch::follow(QWidget *focused)
{
    auto *editor = qobject_cast<SectionEditor *>(focused);
    if (!editor || editor == m_editor)
        return; // what was typed in the one before is looked after until it is stored
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    connect(editor, &QTextEdit::textChanged, this, &TypingWatch::look);
}

void TypingWatch::look()
{
    const bool isTyping = m_editor && m_editor->isModified();
    if (!isTyping)
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start();
    if (isTyping != m_isTyping) {
        m_isTyping = isTyping;
        Q_EMIT typingChanged(isTyping);
    }
}

} // namespace bd::gui
