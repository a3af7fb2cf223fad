// The directory of agencies and units: a tree by level, or what a filter finds; what one of them is at the right. Shows and
// asks; agency_flow.h does.
#pragma once
#include "application/agency_list.h"
#include "gui/widgets/agency_directory.h"

#include <QSet>
#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace bd::gui {

class AgencyForm;
class AgencyTreeModel;

class AgenciesPage final : public QWidget {
    Q_OBJECT
public:
    explicit AgenciesPage(QWidget *parent = nullptr);
    /// As AgencyService::list has them. What is unfolded and chosen stays.
    void setAgencies(std::vector<application::StoredAgency> agencies, const AgencyDirectory &directory);
    /// Names and titles of the lists that come with the program.
    void setCatalogues(const std::vector<std::pair<QString, QString>> &catalogues);
    void select(const QString &uuid);
    void focusFilter();
    AgencyForm *form() const { return m_form; }
    AgencyTreeModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void saveWanted(const bd::domain::Agency &agency, int version); ///< version 0: a new one
    void removeWanted(const bd::application::StoredAgency &agency);
    void catalogueWanted(const QString &name);
    void importWanted();
    void exportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilter();
    QWidget *makeList();
    QWidget *makeDetails();
    void applyFilter();
    void startNew();
    void removeCurrent();
    void showCurrent();
    void fitColumns(int width);
    void rememberUnfolded();
    void restoreUnfolded();
    void visit(const QModelIndex &parent, const std::function<void(const QModelIndex &)> &each) const;

    AgencyTreeModel *m_model;
    QStackedWidget *m_stack, *m_found = nullptr;
    QTreeView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_level = nullptr;
    QCheckBox *m_onlyValid = nullptr;
    QLabel *m_heading = nullptr, *m_count = nullptr, *m_nothing = nullptr;
    std::vector<std::pair<QPushButton *, QString>> m_buttons; ///< of the head, with their words: icons alone where it is narrow
    QPushButton *m_remove = nullptr;
    QMenu *m_catalogues;
    QSplitter *m_halves = nullptr;
    QStackedWidget *m_details = nullptr;
    AgencyForm *m_form = nullptr;
    QTimer *m_pause;
    QString m_shown;           ///< uuid in the form
    QString m_next;            ///< where the list goes on when that one goes
    int m_version = 0;         ///< of what the form shows; 0 for a new one
    QSet<QString> m_unfolded;
    bool m_wasFilled = false;
    bool m_filling = false; ///< the list changes, nobody chooses
};

} // namespace bd::gui
