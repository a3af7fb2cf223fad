// The pages of the year in the side bar: which there are, made when they are first shown, kept true while they are.
#pragma once
#include "gui/pages/page.h"

#include <QObject>
#include <map>

namespace bd::gui {

class CommandContext;
class Frame;
class SidePages;

class YearPages final : public QObject {
    Q_OBJECT
public:
    enum class Place { BeforePlans, AfterPlans };

    YearPages(CommandContext &context, Frame &frame, QObject *parent = nullptr);
    /// Puts the pages of one place into the frame.
    void addTo(Place place);
    /// Which of them the side bar shows before anybody asks for them.
    void setHolds(SidePages &sidePages);
    bool contains(const QString &id) const { return m_entries.contains(id); }
    /// Another data file, or another program wrote.
    void reload();
    void setScope(const PageScope &scope);
    /// The page with this id was gone to: it is made, and reads what changed since it was shown last.
    void enter(const QString &id);
    /// Null while another page than one of these is shown.
    Page *current() const;
    Page *page(const QString &id) const; ///< null until it was shown once
    std::vector<Page *> made() const;

Q_SIGNALS:
    void pageMade(bd::gui::Page *page); ///< gone to for the first time; before it reads

private:
    struct Entry {
        QWidget *place = nullptr;
        Page *page = nullptr;
        bool isFresh = false;
    };
    void follow(const application::ChangeSet &changes);
    CommandContext &m_context;
    Frame &m_frame;
    PageScope m_scope;
    std::map<QString, Entry> m_entries;
};

} // namespace bd::gui
