#include "gui/pages/page.h"

#include "gui/models/shown_table.h"

namespace bd::gui {

std::optional<application::TableSource> Page::table()
{
    return shownTable(*this);
}

} // namespace bd::gui
