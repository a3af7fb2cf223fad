// Finding and replacing in the open plan: what is found, where one stands among it, and which page has to show it.
#pragma once
#include "domain/find_text.h"
#include "gui/editing/find_port.h"
#include "gui/editing/plan_desk.h"

#include <QPointer>

namespace bd::gui {

class FindBar;

class PlanFind final : public QObject, public FindPort {
    Q_OBJECT
public:
    /// `shown`: whoever shows texts of the plan; found words are marked in all editors in it.
    PlanFind(FindBar &bar, PlanDesk &desk, QWidget &shown);

    bool isTextShown() const override;
    void startFind() override;
    void startReplace() override;
    bool isFinding() const override;
    void findNext(bool backwards) override;

Q_SIGNALS:
    void placeWanted(const bd::domain::TextPlace &place);

private:
    void search(bool isNew);
    void show(int match);
    void replaceOne();
    void replaceAll();
    void markAll();
    int firstFromHere() const;
    QString selectedWords() const;

    FindBar &m_bar;
    PlanDesk &m_desk;
    QWidget &m_shown;
    text::Finder m_finder{QString()};
    std::vector<domain::TextPlace> m_found;
    int m_current = -1;
    QTimer *m_marking;
    bool m_isReplacing = false;
};

} // namespace bd::gui
