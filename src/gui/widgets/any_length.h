// Qt cuts what stands in a line off at 32,767 letters, and would store the rest of a pasted text away. Lines of a plan have
// no end: nothing typed, pasted or read is cut off.
#pragma once
#include <QLineEdit>
#include <limits>

namespace bd::gui {

inline void allowAnyLength(QLineEdit &line)
{
    line.setMaxLength(std::numeric_limits<int>::max());
}

/// For delegates: of the editor that they made, where it is a line.
inline QWidget *withAnyLength(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        allowAnyLength(*line);
    return editor;
}

} // namespace bd::gui
