// The office in the window: its answers, its issuing identities, the layout taken over from one of its papers. Keeps the
// first page and the settings true.
#pragma once
#include "application/office_layout.h"
#include "application/office_service.h"

#include <QObject>
#include <QPointer>

namespace bd::gui {

class CommandContext;
class SettingsPage;
class WelcomePage;

class OfficeFlow final : public QObject {
    Q_OBJECT
public:
    explicit OfficeFlow(CommandContext &context, QObject *parent = nullptr);
    void attach(WelcomePage &page);
    void attach(SettingsPage &page);
    /// Reads office and identities, and shows them where they are shown.
    void refresh();
    /// Asks for an old document, shows what would change, makes a template of it and chooses that for plans.
    void takeLayout();

private:
    void begin(const application::Office &office);
    void edit(const QString &uuid);
    void add(const domain::IssuingIdentity &proposed);
    void duplicate(const QString &uuid);
    void move(const QString &uuid, int place);
    void remove(const QString &uuid);
    /// Runs a change, puts it on the undo stack, tells errors; `select` names the identity to stand on then.
    void run(const std::function<Result<application::ChangeSet>()> &change, const QString &select = {});
    void save(const domain::IssuingIdentity &identity);
    void showSettings();
    void setUserName(const QString &name);
    void setFontScale(int percent);
    void showLayout(const QString &file, const application::OfficeLayout &layout, const application::LayoutBase &base);
    void makeTemplate(const application::OfficeLayout &layout, const application::LayoutBase &base,
                      const QSet<application::LayoutField> &chosen);
    const application::StoredIdentity *find(const QString &uuid) const;

    CommandContext &m_context;
    QPointer<WelcomePage> m_welcome;
    QPointer<SettingsPage> m_settings;
    std::vector<application::StoredIdentity> m_identities;
};

} // namespace bd::gui
