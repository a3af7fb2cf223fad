// In whose name the office issues: the identities in their order, and what can be done with them. Knows no service; every
// wish is announced.
#pragma once
#include "domain/issuing_identity.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace bd::gui {

class IdentityList final : public QWidget {
    Q_OBJECT
public:
    explicit IdentityList(QWidget *parent = nullptr);
    /// Keeps the selected one selected.
    void setIdentities(const std::vector<domain::IssuingIdentity> &identities);
    QString current() const; ///< uuid, "" for none
    void select(const QString &uuid);

Q_SIGNALS:
    void addWanted();
    void editWanted(const QString &uuid);
    void duplicateWanted(const QString &uuid);
    void moveWanted(const QString &uuid, int place);
    void removeWanted(const QString &uuid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &iconName);
    void showButtons();
    void move(int by);
    QListWidget *m_list;
    QPushButton *m_edit, *m_duplicate, *m_up, *m_down, *m_remove;
};

} // namespace bd::gui
