// A plan's parts as rich text to read and copy: paragraphs with their signs, bold, italic, footnotes, tables.
#pragma once
#include "domain/numbering.h"

#include <QTextBrowser>

namespace bd::gui {

class PlanTextView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit PlanTextView(QWidget *parent = nullptr);
    /// The section and all below it. `number` is its own; its children's build on it.
    void showSection(const domain::Section &section, const domain::SectionNumber &number);
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
