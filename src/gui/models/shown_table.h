// The table that is seen, as values: for export. Columns in their order on the screen, without hidden ones; days and numbers are
// told from what all cells of a column say. The window's thread; the result may go to any.
#pragma once
#include "application/table_source.h"

#include <optional>

class QAbstractItemView;
class QWidget;

namespace bd::gui {

/// Of the visible tables within `place` the one with the focus, else the largest. Nothing when there is none with columns.
std::optional<application::TableSource> shownTable(const QWidget &place);
application::TableSource tableOf(const QAbstractItemView &view);

} // namespace bd::gui
