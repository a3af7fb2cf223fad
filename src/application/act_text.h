// What an act is called in undo, redo and the history: "sửa mục II.2", "xóa 3 mục". One table for all codes.
#pragma once
#include <QString>
#include <QStringList>

namespace bd::application {

/// Within a sentence, without a capital: "receiving “…”". Unknown codes: "the last change".
QString actText(const QString &act, const QStringList &args);

} // namespace bd::application
