// "Việc cần làm": everything with a date, as a list, as a month and as the year's progress: three views of the same rows.
#pragma once
#include "gui/pages/page.h"

namespace bd::gui {

class CommandContext;

class DuePage final : public Page {
    Q_OBJECT
public:
    explicit DuePage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;

private:
    CommandContext &m_context;
};

} // namespace bd::gui
