// The tab "Lịch sử": who changed what when, any earlier state, and the way back.
#pragma once
#include "application/history_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace bd::gui {

class DifferenceView;
class PlanDesk;
template <typename Row>
class TableModel;

class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Look { WhatChanged, AgainstNow, WholeText };
    QWidget *makeSide();
    void readList();
    void readWhenSeen();
    void showState();
    void bringBack();
    const application::HistoryEntry *current() const;

    PlanDesk *m_desk = nullptr;
    TableModel<application::HistoryEntry> *m_model;
    QSplitter *m_panes;
    QTableView *m_table;
    QLabel *m_title = nullptr;
    QComboBox *m_look = nullptr;
    DifferenceView *m_view = nullptr;
    QPushButton *m_back = nullptr;
    bool m_isOld = true;
};

} // namespace bd::gui
