// What the assignments ask for in the section "Tổ chức thực hiện", body by body, to be taken singly or all. Value in, value out.
#pragma once
#include "domain/organisation_draft.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace bd::gui {

class OrganisationDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OrganisationDialog(std::vector<domain::OrganisationChange> changes, QWidget *parent = nullptr);
    /// Those that are ticked.
    std::vector<domain::OrganisationChange> chosen() const;

private:
    void showChange();
    void followTicks();
    std::vector<domain::OrganisationChange> m_changes;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_take = nullptr, *m_all = nullptr;
};

} // namespace bd::gui
