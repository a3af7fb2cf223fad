// "Điền biểu mẫu của cấp trên…": a superior's form is chosen, connected once, filled from the report and saved; the next time one
// choice is enough. Reading, gathering and filling run as jobs.
#pragma once
#include "application/form_service.h"
#include "domain/due.h"

#include <QObject>

namespace bd::gui {

class CommandContext;
class FormCellsDialog;

class FormFlow final : public QObject {
    Q_OBJECT
public:
    explicit FormFlow(CommandContext &context, QObject *parent = nullptr) : QObject(parent), m_context(context) {}
    /// Of the open report: asks for the form.
    void fill();
    /// With this file.
    void fillFile(const QString &path);
    /// The dialog of a form that is kept already.
    void reconnect(const domain::FormMapping &mapping);

private:
    struct Read {
        application::Form form;
        application::ReportFacts facts;
    };
    using Reading = std::function<Result<application::Form>(Progress &)>;
    /// The form that came with the request which the report answers.
    std::optional<domain::ReportRequest> requested() const;
    void fillRequested(const domain::ReportRequest &request);
    void chooseFile();
    void read(const QString &name, const Reading &reading, bool asksAlways);
    void review(const Read &read, bool asksAlways);
    void connectCells(const Read &read, const std::optional<application::KnownForm> &known);
    bool keep(const domain::FormMapping &mapping, const application::Form &form);
    void write(const Read &read, const domain::FormMapping &mapping);
    void tellFilled(const QString &file, const application::FilledForm &filled, const domain::FormMapping &mapping);
    void saveMapping(const FormCellsDialog &dialog, const domain::FormMapping &mapping);
    void loadMapping(FormCellsDialog &dialog);
    application::FormTexts texts() const;

    CommandContext &m_context;
};

} // namespace bd::gui
