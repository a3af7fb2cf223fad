// "Phiếu thu thập": figures asked of the units of a commune: the sheets as a Word file, a grid to type what came back, who hasn't
// answered, and the sums on their way to the typed totals.
#pragma once
#include "application/collection_service.h"
#include "application/table_source.h"
#include "gui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace bd::gui {

class CollectionModel;
class CommandContext;
class EntryGrid;

class CollectionPage final : public Page {
    Q_OBJECT
public:
    explicit CollectionPage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;
    void setScope(const PageScope &scope) override;
    bool mayLeave() override;
    /// With the units, which stand in the head of the rows.
    std::optional<application::TableSource> table() override;

private:
    using Stored = application::StoredRecord<domain::Collection>;
    QWidget *makeHead();
    QWidget *makeEmpty();
    void makeGrid();
    QPushButton *makeButton(QWidget *parent, const char *name, const char *iconName, const QString &text, void (CollectionPage::*run)());
    const Stored *current() const;
    void showCurrent();
    void showProgress(const application::CollectionGrid &grid);
    void add();
    void edit();
    void remove();
    void copySilent();
    void exportWord();
    void takeTotals();
    void store(const application::StoredRecord<domain::CollectionAnswer> &answer);
    bool run(const std::function<Result<application::ChangeSet>()> &act);
    /// What a new one begins with: the last one's figures and units.
    domain::Collection proposed() const;
    bool ask(domain::Collection &collection);

    CommandContext &m_context;
    std::vector<domain::Measure> m_measures;
    std::vector<Stored> m_collections;
    int m_year = 0;
    QString m_chosen; ///< uuid
    QStackedWidget *m_views;
    QComboBox *m_box;
    CollectionModel *m_model;
    EntryGrid *m_table;
    QLabel *m_progress;
    std::vector<QPushButton *> m_buttons; ///< that need a collection
    QPushButton *m_totals = nullptr, *m_copy = nullptr;
};

} // namespace bd::gui
