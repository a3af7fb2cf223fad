// "Nối ô với số liệu": which cell of a superior's form is filled with what. Cells, ranges and whole columns are connected;
// proposals are shown to be taken; where a report is at hand its numbers stand in the cells at once. Value in, value out.
#pragma once
#include "gui/dialogs/form_choices.h"
#include "gui/models/form_grid_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabBar;
class QTableView;

namespace bd::gui {

class SuggestLine;

struct FormCellsInput {
    application::Form form;
    std::vector<domain::FormCell> cells;     ///< connected already, at their places of today
    std::vector<domain::FormCell> proposals;
    std::vector<domain::FormCell> lost;      ///< of the mapping, nowhere in this form
    std::vector<domain::Measure> measures;
    std::vector<domain::Indicator> indicators;
    std::optional<application::ReportFacts> facts; ///< of the report that it is filled from
    application::FormTexts texts;
    QString sender;
    QStringList senders; ///< known ones
};

class FormCellsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FormCellsDialog(FormCellsInput input, QWidget *parent = nullptr);
    const std::vector<domain::FormCell> &cells() const { return m_cells; }
    QString sender() const;
    bool wasChanged() const { return m_wasChanged; }
    /// What somebody else connected: cells of this form get it by their words.
    void takeMapping(const domain::FormMapping &mapping);

Q_SIGNALS:
    void saveWanted(); ///< the connections as a file
    void loadWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeGrid();
    QWidget *makeSide();
    void showGrid();
    void showMarks();
    void showSelection();
    int captionRoom(int row, int column) const;
    void showChoice(const domain::FormContent &content);
    void fillChoices();
    void fillParts();
    std::vector<std::pair<int, int>> selected() const;
    std::optional<domain::FormContent> ofRow(int row) const;
    void connectSelected();
    void disconnectSelected();
    void takeProposals(bool onlySelected);
    void put(int row, int column, const domain::FormContent &content);
    void goOn();
    const application::FormGrid *grid() const;
    const domain::FormCell *cellAt(const std::vector<domain::FormCell> &cells, int row, int column) const;
    application::FormValue valueOf(const domain::FormContent &content) const;
    QString wordsOf(const domain::FormContent &content) const;

    FormCellsInput m_in;
    std::vector<domain::FormCell> m_cells;
    std::vector<FormChoice> m_choices; ///< those that the list shows
    std::vector<domain::FormCell> m_wanted; ///< of the sheet that is shown: empty cells a number belongs into
    FormGridModel *m_model;
    QTabBar *m_sheets;
    QTableView *m_view;
    QLabel *m_state, *m_place, *m_value;
    QLineEdit *m_search;
    QListWidget *m_list;
    QComboBox *m_part;
    SuggestLine *m_sender;
    QPushButton *m_connect, *m_disconnect, *m_take, *m_accept;
    bool m_wasChanged = false;
};

} // namespace bd::gui
