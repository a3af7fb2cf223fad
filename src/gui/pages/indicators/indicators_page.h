// "Chỉ tiêu": the indicators of the office's level in a year by objective, each with its numbers, the year before, the target and the
// result. Numbers are typed into the table; what else is said about one stands below, beside its course.
#pragma once
#include "gui/models/indicator_model.h"
#include "gui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;

namespace bd::gui {

class ChartView;
class CommandContext;
class EntryGrid;
class IndicatorDetails;

class IndicatorsPage final : public Page {
    Q_OBJECT
public:
    explicit IndicatorsPage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;
    void setScope(const PageScope &scope) override;
    bool focusFilter() override;
    bool mayLeave() override;
    std::optional<application::TableSource> table() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QMenu *makeMenu();
    void makeTable();
    void showRows();
    void showDetails();
    void showSummary();
    bool store(const application::StoredIndicatorValue &value);
    bool run(const std::function<Result<application::ChangeSet>()> &act);
    void select(const QString &code);
    const application::IndicatorLine *current() const;
    /// As the program or the office has it, before the level is applied; none where it is gone.
    std::optional<domain::Indicator> found(const QString &code) const;
    int year() const;

    void add();
    void edit(QString code, bool isTarget); // these by value: rows are read anew while they run
    void split();
    void drop();
    void reset();
    void confirm(QString code);
    void addSuggested();
    void takeFromLog(QString code);
    void takeFromUnits(QString code);
    void importTable();
    void writeLetters();

    CommandContext &m_context;
    PageScope m_scope;
    domain::AgencyLevel m_level = domain::AgencyLevel::Commune;
    std::vector<application::IndicatorLine> m_lines;
    std::vector<application::StoredIndicatorValue> m_values; ///< of all years
    IndicatorModel *m_model;
    EntryGrid *m_table;
    QLabel *m_heading, *m_summary;
    QLineEdit *m_words;
    QComboBox *m_show, *m_source;
    IndicatorDetails *m_details;
    ChartView *m_chart;
    QSplitter *m_below;
    bool m_withOptional = false;
};

} // namespace bd::gui
