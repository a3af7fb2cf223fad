// What belongs to the words of a section without being one of them: painted below the text, told by tool tips, opened by
// Ctrl+click. An interface, so that the editor knows no figure and no draft.
#pragma once
#include <QPoint>

class QPainter;
class QString;

namespace bd::gui {

class TextMarks {
public:
    virtual ~TextMarks() = default;
    /// Below the letters, in the viewport.
    virtual void paint(QPainter &painter) const = 0;
    /// "" where there is none.
    virtual QString tipAt(const QPoint &point) const = 0;
    virtual bool isLinkAt(const QPoint &point) const = 0;
    virtual void openAt(const QPoint &point) = 0;
};

} // namespace bd::gui
