// The templates of documents: which there are, what is wrong in each, which one plans use; and what to do with them
// without a command line. The user's files are never overwritten or deleted.
#pragma once
#include "application/own_templates.h"
#include "gui/widgets/notice_bar.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace bd::gui {

class CommandContext;
class TemplateModel;
struct TemplateRow;

class TemplatesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TemplatesDialog(CommandContext &context);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeFindings();
    QWidget *makeButtons();
    QPushButton *addButton(const char *name, const QString &text, void (TemplatesDialog::*run)());

    /// Reads the list again and checks what is new in it; `select` is the path of the line to stand on.
    void reload(const QString &select);
    void check(const TemplateRow &row);
    const TemplateRow *current() const;
    void showCurrent();

    void useForPlans();
    void editOwn();
    void setAside();
    void add();
    void addFile(const QString &file, application::IfExists ifExists);
    void told(const application::WrittenTemplate &written);
    void openFolder();
    void copyFindings();

    void choose(const application::TemplateInfo &info);
    void open(const QString &path);
    void showNotice(Notice::Kind kind, const QString &text, std::vector<Notice::Action> actions = {});

    CommandContext &m_context;
    TemplateModel *m_model;
    NoticeBar *m_notice;
    QTableView *m_table = nullptr;
    QLabel *m_heading = nullptr;
    QPlainTextEdit *m_findings = nullptr;
    QPushButton *m_copy = nullptr, *m_use = nullptr, *m_edit = nullptr, *m_setAside = nullptr;
};

} // namespace bd::gui
