// The table of the log: rows of one height, so that 100,000 of them scroll; columns chosen and remembered; group heads that
// open and close by keyboard. It says what is wanted and stores nothing.
#pragma once
#include "gui/models/activity_model.h"

#include <QTableView>

class QMenu;

namespace bd::gui {

class LogTable final : public QTableView {
    Q_OBJECT
public:
    explicit LogTable(const ActivityNames &names, QWidget *parent = nullptr);
    ActivityModel &rows() const { return *m_model; }
    qint64 currentId() const;
    std::vector<qint64> selectedIds() const;
    /// Stands at the row again, where it is shown; `selected` are chosen with it.
    void select(qint64 current, const std::vector<qint64> &selected = {});
    void selectFirst();
    application::ActivityColumn currentColumn() const;
    /// Group heads take the whole line.
    void showHeads();
    /// Chosen columns by their ids, for the machine to remember; "" is the usual ones.
    QString chosenColumns() const;
    void chooseColumns(const QString &ids);
    std::vector<application::ActivityColumn> shownColumns() const;
    QMenu *columnMenu() const { return m_columnMenu; }
    application::ActivityOrder order() const { return m_order; }
    /// The chosen rows as text for a spreadsheet.
    QString selectedText() const;

Q_SIGNALS:
    void orderChosen();
    void columnsChosen();
    void filterWanted(bd::application::ActivityColumn column);
    void edited(qint64 id, bd::application::ActivityColumn column, const QVariant &value);
    void refused(bd::application::ActivityColumn column, const QString &typed);
    void chosenChanged();
    void detailsWanted();
    void removeWanted();
    void copyWanted();
    void pasteWanted();
    void fillWanted(); ///< what the current cell says, to all that are chosen
    void menuWanted(const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<int> selectedLines() const;
    void setUpHeader();
    void makeColumnMenu();
    void showHeaderMenu(const QPoint &at);
    void fit();
    void fitTitle();
    bool toggleHead(int key);
    const ActivityNames &m_names;
    ActivityModel *m_model;
    QMenu *m_columnMenu;
    application::ActivityOrder m_order;
    bool m_isFitting = false;
};

} // namespace bd::gui
