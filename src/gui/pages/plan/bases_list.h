// The legal bases of a plan as a table with its buttons. Value in; says what is wanted.
#pragma once
#include "domain/plan.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace bd::gui {

template <typename Row>
class TableModel;

class BasesList final : public QWidget {
    Q_OBJECT
public:
    explicit BasesList(QWidget *parent = nullptr);
    ~BasesList() override;
    void setBases(const std::vector<domain::LegalBasis> &bases);
    void setReadOnly(bool readOnly);
    QString current() const; ///< uuid
    void choose(const QString &uuid);

Q_SIGNALS:
    void addWanted();
    void pasteWanted();
    void editWanted(const QString &uuid);
    void removeWanted(const QString &uuid);
    void moveWanted(const QString &uuid, int by);
    /// Into the preamble, which is what is printed where there is one.
    void preambleWanted(const QString &uuid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateButtons();
    TableModel<domain::LegalBasis> *m_model;
    QTableView *m_table;
    QPushButton *m_add, *m_paste, *m_edit, *m_remove, *m_up, *m_down, *m_preamble;
    bool m_readOnly = false;
};

} // namespace bd::gui
