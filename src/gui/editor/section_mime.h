// What goes to the clipboard: everything for this program, HTML and plain text for others.
#pragma once
#include "domain/plan.h"

#include <QMimeData>
#include <memory>

namespace bd::gui {

QString blocksMimeType();
std::unique_ptr<QMimeData> mimeOf(const std::vector<domain::Block> &blocks);
/// Of our own kind; nothing when there is none or it can't be read.
std::vector<domain::Block> blocksOf(const QMimeData &mime);

QByteArray encodeBlocks(const std::vector<domain::Block> &blocks);
std::optional<std::vector<domain::Block>> decodeBlocks(const QByteArray &bytes);
QString htmlOf(const std::vector<domain::Block> &blocks);
QString plainOf(const std::vector<domain::Block> &blocks);

} // namespace bd::gui
