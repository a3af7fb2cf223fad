// The building block of all registers: a list with filter and sums, and the fields of the chosen one beside it. What a register
// holds is said by its fields (record_field.h); reading and storing are RecordPage's, a template below this class.
#pragma once
#include "gui/pages/page.h"
#include "gui/widgets/field_form.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace bd::gui {

class CommandContext;
class EmptyState;

struct RegisterLook {
    const char *name;        ///< object name of the page; its parts are "NAME.filter", "NAME.table", "NAME.add" …
    QString heading, filterHint, add; ///< `add`: the button's words, with their key
    QString emptyTitle, emptyText;
    int sideWidth = 460;     ///< of the fields beside the list, in pixels, before somebody drags it
};

class RegisterPage : public Page {
    Q_OBJECT
public:
    RegisterPage(CommandContext &context, const RegisterLook &look, std::vector<FieldSpec> columns, std::vector<FieldSpec> fields,
                 QWidget *parent);
    void reload() override;
    void follow(const application::ChangeSet &changes) override;
    void setScope(const PageScope &scope) override { m_scope = scope; reload(); }
    bool focusFilter() override;
    bool mayLeave() override;

protected:
    /// Reads what the filter lets through, by showRows().
    virtual void read() = 0;
    virtual void begin() = 0;
    virtual void removeCurrent() = 0;
    virtual bool storeCell(int row, int column, const FieldValue &value) = 0;
    virtual void storeForm(int field, const FieldValue &value) = 0;
    /// The record under the table's cursor is shown from now on.
    virtual void choose(const QString &key) = 0;

    /// `all`: how many there are without the filter.
    void showRows(std::vector<FieldRow> rows, int all, const QString &chosen, const QString &foot);
    /// Which pane stands beside the list: the form, or a word on what to do.
    void showForm(bool isShown);
    void allowRemoving(bool isAllowed);
    QString words() const; ///< of the filter
    void setWords(const QString &words);
    CommandContext &context() { return m_context; }
    FieldForm &form() { return *m_form; }
    QTableView &view() { return *m_table; }
    FieldTableModel &model() const { return *m_model; }
    QVBoxLayout &side() { return *m_side; }    ///< below the form: what belongs to the record
    QWidget *sidePlace() { return m_sidePlace; }
    QHBoxLayout &filters() { return *m_filters; } ///< beside the words
    EmptyState &emptyState() { return *m_empty; }
    QPushButton *addButton(const QString &text, const char *name, const char *iconName); ///< above the list
    const PageScope &scope() const { return m_scope; }
    QDate today() const;
    AgencyDirectory directory() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(const RegisterLook &look);
    QWidget *makeList(const RegisterLook &look);
    QWidget *makeSide();
    CommandContext &m_context;
    FieldTableModel *m_model;
    FieldForm *m_form;
    PageScope m_scope;
    QStackedWidget *m_stack, *m_sideStack;
    QSplitter *m_halves;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_heading = nullptr, *m_count = nullptr, *m_foot = nullptr, *m_nothing = nullptr;
    QHBoxLayout *m_filters = nullptr, *m_buttonRow = nullptr;
    QVBoxLayout *m_side = nullptr;
    QWidget *m_sidePlace = nullptr;
    EmptyState *m_empty;
    QTimer *m_pause;
    std::vector<std::pair<QPushButton *, QString>> m_buttons;
    QString m_name;
    bool m_isFilling = false;
};

} // namespace bd::gui
