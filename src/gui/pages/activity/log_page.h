// "Hoạt động đã thực hiện": the log as a table, with filters, groups, sums and details.
#pragma once
#include "gui/pages/page.h"

namespace bd::gui {

class CommandContext;

class LogPage final : public Page {
    Q_OBJECT
public:
    explicit LogPage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;

private:
    CommandContext &m_context;
};

} // namespace bd::gui
