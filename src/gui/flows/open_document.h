// The plan or report that is open: the desks it lies on, its page, and the preview's look. One page serves both; whoever shows a
// document puts it where it belongs.
#pragma once
#include "gui/commands/context.h"

#include <QObject>

class QStackedWidget;

namespace bd::gui {

class CommandTable;
class PlanDesk;
class PlanPage;
class ReportDesk;
class SpellingFlow;

class OpenDocument final : public QObject {
    Q_OBJECT
public:
    OpenDocument(CommandContext &context, QObject *parent);
    /// Called once, before page().
    void setCommands(const CommandTable &commands) { m_commands = &commands; }
    PlanDesk &desk() const { return *m_desk; }
    ReportDesk &report() const { return *m_report; }
    bool isReport() const;
    qint64 id() const; ///< of the document; 0 while none is open
    /// The plan that is open, or that the open report is about; 0 for none.
    qint64 planId() const;
    QString planUuid() const;
    /// Made at the first call.
    PlanPage &page(QWidget *parent);
    PlanPage *made() const { return m_page; } ///< null until a document was opened
    SpellingFlow *spelling() const { return m_spelling; }
    TextPort *text() const; ///< of the section that is shown; null while none is
    /// Pages are made anew when the template is another one than before, or was changed.
    void followTemplate();

Q_SIGNALS:
    void back(); ///< to the list

private:
    void makePage(QWidget *parent);
    void restorePreview();
    void rememberPreview();
    CommandContext &m_context;
    const CommandTable *m_commands = nullptr;
    PlanDesk *m_desk;
    ReportDesk *m_report;
    PlanPage *m_page = nullptr;
    SpellingFlow *m_spelling = nullptr; ///< with the first document
    QString m_template; ///< which one the pages were made of, and from when it is
};

} // namespace bd::gui
