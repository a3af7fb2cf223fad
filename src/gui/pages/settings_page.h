// Office, backups, language and appearance. Every change is announced at once; there is no "apply".
#pragma once
#include "application/settings_service.h"
#include "gui/theme.h"

#include <QWidget>
#include <memory>

namespace Ui {
class SettingsPage;
}

namespace bd::gui {

class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);
    ~SettingsPage() override;
    void setOffice(const application::Office &office);
    void setBackupFolder(const QString &folder);
    /// The sentence that says which template plans use.
    void setTemplate(const QString &text);
    void setMachine(const QString &language, Theme theme);

Q_SIGNALS:
    void officeEdited(const bd::application::Office &office);
    void chooseBackupFolder();
    void templatesWanted();
    void languageChosen(const QString &code);
    void themeChosen(bd::gui::Theme theme);

private:
    std::unique_ptr<Ui::SettingsPage> m_ui;
};

} // namespace bd::gui
