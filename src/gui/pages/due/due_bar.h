// The chosen row in full at the foot of the page, with what can be done about it; the same below all three views.
#pragma once
#include "gui/pages/due/due_look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bd::gui {

class DueBar final : public QWidget {
    Q_OBJECT
public:
    explicit DueBar(QWidget *parent = nullptr);
    /// Null: nothing is chosen. `plans`: titles by uuid.
    void setItem(const domain::DueItem *item, QDate today, const QHash<QString, QString> &plans);
    const std::optional<domain::DueItem> &item() const { return m_item; }

Q_SIGNALS:
    void actionWanted(const bd::domain::DueItem &item, bd::gui::DueAction action);
    void editWanted(const bd::domain::DueItem &item);
    void fileWanted(const bd::domain::DueItem &item);
    void removeWanted(const bd::domain::DueItem &item);

private:
    QPushButton *addButton(const char *name, const char *iconName, const QString &text);
    std::optional<domain::DueItem> m_item;
    QLabel *m_title, *m_details, *m_twins;
    QPushButton *m_main, *m_report, *m_done, *m_asPlanned, *m_plan, *m_edit, *m_file, *m_remove;
};

} // namespace bd::gui
