// Ctrl+K: a line to type in and a list of everything that can be reached: commands, pages, plans, sections. A plain child of
// the window, no popup: input methods (Unikey, ibus) type into it as into any field, and nothing is inserted by itself.
#pragma once
#include <QFrame>
#include <QIcon>
#include <QPointer>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace bd::gui {

struct PaletteEntry {
    QString title;         ///< "Xuất ra Word…"
    QString where;         ///< the menu it stands in, or what it is: "Kế hoạch", "Trang", "Mục"
    QString keys;          ///< its shortcut as shown; may be empty
    QString whyNot;        ///< why it can't be chosen now; empty when it can
    QIcon icon;
    std::function<void()> run;
};

/// The entries that `typed` finds, best first: every word of it (marks may be left out) stands in title or place. Indexes
/// into `entries`. Entries that can't be chosen come last.
std::vector<int> paletteMatches(const std::vector<PaletteEntry> &entries, const QString &typed);

class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    /// Lies over `window`, at its top.
    explicit CommandPalette(QWidget *window);
    void open(std::vector<PaletteEntry> entries);
    /// Hides and gives the keyboard back to whoever had it.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();
    void move(int steps);
    void runCurrent();
    bool handleKey(int key);
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_nothing;
    std::vector<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace bd::gui
