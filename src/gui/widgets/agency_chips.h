// Several agencies as chips with a line to add more: "Chủ trì [Sở Nội vụ ×]". Enter, Tab or ";" adds; Left from the empty
// line (or Shift+Tab) reaches the chips, where Delete removes, Space shows what can be done, and Left and Right walk.
// Backspace never removes a chip: Unikey sends Backspaces by itself.
#pragma once
#include "gui/widgets/agency_directory.h"

#include <QWidget>

namespace bd::gui {

class AgencyChip;
class AgencyPicker;
class FlowLayout;

class AgencyChips : public QWidget {
    Q_OBJECT
public:
    explicit AgencyChips(QWidget *parent = nullptr);
    ~AgencyChips() override;
    /// What is suggested and what has ended; may change while it is shown.
    void setDirectory(const AgencyDirectory &directory);
    void setAgencies(std::vector<domain::AgencyRef> agencies);
    std::vector<domain::AgencyRef> agencies() const { return m_agencies; }
    /// For labels and screen readers: "Lead".
    void setTitle(const QString &title);
    /// Nothing can be added, removed or changed; the chips stay readable.
    void setReadOnly(bool readOnly);
    AgencyPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void edited(); ///< by the user; agencies() says how it is now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void add(const domain::AgencyRef &agency);
    void remove(int at);
    void setAddressing(int at, domain::Addressing addressing);
    void replace(int at, const domain::AgencyRef &agency);
    void showMenu(int at);
    void rebuild();
    void focusChip(int at);
    const domain::Agency *successorOf(const domain::AgencyRef &agency) const;
    QString endText(const domain::AgencyRef &agency) const;

    AgencyDirectory m_directory;
    std::vector<domain::AgencyRef> m_agencies;
    std::vector<AgencyChip *> m_chips;
    FlowLayout *m_flow;
    AgencyPicker *m_picker;
    QString m_title;
    bool m_readOnly = false;
};

} // namespace bd::gui
