// "Sổ theo dõi": issued documents, the committee, awards, women in office; a tab each.
#pragma once
#include "gui/pages/page.h"

namespace bd::gui {

class CommandContext;

Page *makeRegisters(CommandContext &context, QWidget *parent);

} // namespace bd::gui
