// A new plan: asks for outline or plan to copy, makes it, stores it and opens it for writing.
#pragma once
#include <QObject>

namespace bd::gui {

class CommandContext;
struct NewPlanDraft;

class NewPlanFlow final : public QObject {
    Q_OBJECT
public:
    explicit NewPlanFlow(CommandContext &context, QObject *parent = nullptr);
    void begin();
    /// With this plan proposed for copying.
    void beginFrom(qint64 plan);

private:
    void ask(qint64 copyOf);
    void make(const NewPlanDraft &draft);
    CommandContext &m_context;
};

} // namespace bd::gui
