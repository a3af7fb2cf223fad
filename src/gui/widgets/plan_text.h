// A plan's parts as rich text to read and copy: paragraphs with their signs, bold, italic, footnotes, tables.
#pragma once
#include "domain/plan.h"

#include <QTextBrowser>

namespace bd::gui {

class PlanTextView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit PlanTextView(QWidget *parent = nullptr);
    /// The section and all below it. `number` is its printed number, `label` what its children's numbers build on.
    void showSection(const domain::Section &section, const QString &number, const QString &label);
    /// Title, preamble or legal bases.
    void showOpening(const domain::Plan &plan);
    void showClosing(const domain::Plan &plan);
    /// Head, bases, recipients and signature, as the tab "Thể thức" lists them.
    void showFrame(const domain::Plan &plan);
    /// What is known about a section besides its text: kind, agencies, tasks, duties.
    void showFields(const domain::Plan &plan, const domain::Section &section);

private:
    class Writer;
};

} // namespace bd::gui
