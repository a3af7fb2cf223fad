// The look of all small tables, in one place: rows that grow with wrapped text, no grid, whole rows selected.
#pragma once

class QListView;
class QTableView;

namespace bd::gui {

/// Call after the model is set. Rows are fitted again when columns change their width or rows come in.
void applyTableLook(QTableView &table);
/// Rows of at least 28 px, higher where words wrap. Takes the place of the delegate.
void applyListLook(QListView &list);

} // namespace bd::gui
