// Files of this computer in what was dragged or pasted.
#pragma once
#include <QStringList>

class QMimeData;

namespace bd::gui {

QStringList droppedFiles(const QMimeData *data);
/// "45 KB", "3 MB".
QString sizeText(qint64 bytes);

} // namespace bd::gui
