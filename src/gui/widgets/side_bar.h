// The pages at the left: those that this office uses, a count of what waits beside each, and "Add a page" for the others.
#pragma once
#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

class QAction;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QToolButton;

namespace bd::gui {

struct SidePage {
    QString id; ///< stable: "plans", "agencies", "settings"
    QString title, iconName;
    bool isOptional = false; ///< stands in the bar only when setShown() names it
    int badge = 0;           ///< what waits there; 0 shows nothing
    QString within = {};     ///< a page that is reached from another one: never in the bar, where that one is lit meanwhile
};

class SideBar final : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);
    /// In the order of the bar. The first nine that are shown have Alt+1 … Alt+9.
    void addPage(const SidePage &page);
    /// Which optional pages stand in the bar.
    void setShown(const QStringList &ids);
    QStringList shown() const; ///< all that stand in the bar, in their order
    const std::vector<SidePage> &pages() const { return m_pages; }
    /// Highlights a page, without chosen(). One that isn't in the bar highlights nothing.
    void setCurrent(const QString &id);
    void setBadge(const QString &id, int count);
    /// Icons alone, where the window is narrow; tool tips have the words.
    void setNarrow(bool narrow);
    QListWidget *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void chosen(const QString &id);
    /// By "Add a page".
    void pageAdded(const QString &id);

private:
    void rebuild();
    void fillMenu();
    const SidePage *find(const QString &id) const;
    void choose(const QListWidgetItem *item);
    std::vector<SidePage> m_pages;
    QStringList m_optional; ///< optional pages that are shown
    QString m_current;
    QListWidget *m_list;
    QToolButton *m_add;
    QMenu *m_menu;
    QList<QAction *> m_keys; ///< Alt+1 … Alt+9
    bool m_narrow = false;
};

} // namespace bd::gui
