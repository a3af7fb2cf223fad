// "Dùng đề cương của cấp trên…": the outline that came with the request, a file or pasted text becomes the report's headings;
// texts find their heading by kind, what finds none stands in the last one.
#pragma once
#include "application/form_service.h"

#include <QObject>

namespace bd::gui {

class CommandContext;

/// Shows the headings and their kinds, and remembers what was corrected. Nullopt when the user left. `onlyUnknown`: an outline
/// whose headings are all known is taken as it is.
std::optional<domain::Plan> reviewOutline(CommandContext &context, const application::ReadOutline &outline, const QString &sender, bool onlyUnknown = false);

class OutlineFlow final : public QObject {
    Q_OBJECT
public:
    explicit OutlineFlow(CommandContext &context, QObject *parent = nullptr) : QObject(parent), m_context(context) {}
    /// For the open report.
    void use();

private:
    using Reading = std::function<Result<application::ReadOutline>(Progress &)>;
    void useFile(const QString &path);
    void usePasted();
    void useRequested(const domain::ReportRequest &request);
    void read(const QString &name, const Reading &reading);
    void take(application::ReadOutline outline);

    CommandContext &m_context;
};

} // namespace bd::gui
