// The quick entry of activities: opens its dialog over whatever page is shown, stores, and offers what follows.
#pragma once
#include "gui/pages/page.h"

#include <QObject>

namespace bd::gui {

class CommandContext;

class QuickEntryFlow final : public QObject {
    Q_OBJECT
public:
    explicit QuickEntryFlow(CommandContext &context, QObject *parent = nullptr);
    /// Beginning like this one; null: as the last entry was.
    void open(const domain::Activity *like = nullptr);

private:
    CommandContext &m_context;
};

} // namespace bd::gui
