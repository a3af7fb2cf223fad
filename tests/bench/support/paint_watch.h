// Tells when a text edit has painted: the end of a keystroke, as a user sees it.
#pragma once
#include <QCoreApplication>
#include <QEvent>
#include <QTextEdit>

namespace bd::bench {

class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QTextEdit &edit) { edit.viewport()->installEventFilter(this); }
    bool wasPainted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isPainting)
            return QObject::eventFilter(watched, event);
        m_isPainting = true;
        QCoreApplication::sendEvent(watched, event); // once, so that the end of it is known
        m_isPainting = false;
        wasPainted = true;
        return true;
    }

private:
    bool m_isPainting = false;
};

} // namespace bd::bench
