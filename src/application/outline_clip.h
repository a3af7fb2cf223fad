// Sections on the clipboard: as bytes that keep everything, for another plan or window; and as text, for Word.
#pragma once
#include "base/result.h"
#include "domain/outline_edit.h"

#include <QByteArray>

namespace bd::application {

QString outlineMime();
/// A compact form with a version of its own.
QByteArray packPiece(const domain::OutlinePiece &piece);
/// From foreign bytes. Errors: clip.unreadable.
Result<domain::OutlinePiece> unpackPiece(const QByteArray &bytes);
/// With numbers and signs, as it is printed.
QString pieceText(const domain::Plan &plan, const QStringList &sectionUuids);

} // namespace bd::application
