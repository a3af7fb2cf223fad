// The quick entry of activities: opens its dialog beside whatever page is shown, stores, and offers what follows.
#pragma once
#include "gui/editing/activity_desk.h"
#include "gui/pages/page.h"

#include <QObject>
#include <QPointer>

namespace bd::gui {

class CommandContext;
class QuickEntryDialog;

class QuickEntryFlow final : public QObject {
    Q_OBJECT
public:
    explicit QuickEntryFlow(CommandContext &context, QObject *parent = nullptr);
    ~QuickEntryFlow() override;
    /// Beginning like this one; null: as the last entry was. What was typed before and isn't stored comes back afterwards.
    void open(const PageScope &scope, const domain::Activity *like = nullptr);

private:
    void make();
    void save(const std::vector<domain::Activity> &activities, bool goesOn);
    void proposeFormer(const QString &title);
    void tellWhere();
    void readPresets();
    CommandContext &m_context;
    ActivityNames m_names;
    ActivityDesk m_desk;
    QPointer<QuickEntryDialog> m_dialog;
    std::optional<domain::Activity> m_kept; ///< typed, and put aside for another one
    int m_count = 0;                        ///< stored since the dialog was opened
    bool m_isOfTask = false; ///< the last one
};

} // namespace bd::gui
