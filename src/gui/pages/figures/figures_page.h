// "Số liệu tổng hợp": measures by group for a period, each with what the log says, what was typed, and which one counts. Figures
// are typed into the table; Enter on one that comes from the log shows its rows.
#pragma once
#include "gui/models/figure_model.h"
#include "gui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace bd::gui {

class CommandContext;
class EntryGrid;
class FigureDetails;
class PeriodChoice;

class FiguresPage final : public Page {
    Q_OBJECT
public:
    explicit FiguresPage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;
    void setScope(const PageScope &scope) override;
    bool focusFilter() override;
    bool mayLeave() override;

private:
    QWidget *makeHead();
    void makeTable();
    void showRows();
    void showDetails();
    void showSummary();
    bool store(const application::StoredEntry &entry);
    bool choose(const FigureRow &row, bool usesLog, const QString &entryUuid);
    void openRows(const QModelIndex &index);
    void addSource();
    void removeEntry();
    void addMeasure();
    FigureFilter filter() const;

    CommandContext &m_context;
    std::vector<domain::Measure> m_measures;
    std::vector<application::ResolvedFigure> m_figures;
    FigureModel *m_model;
    EntryGrid *m_table;
    PeriodChoice *m_period;
    QLineEdit *m_words;
    QComboBox *m_show;
    QLabel *m_summary;
    FigureDetails *m_details;
};

} // namespace bd::gui
