// "Tài liệu, cài đặt": the office and in whose name it issues, templates, copies, and what belongs to this computer. Every
// change is announced at once; there is no "apply".
#pragma once
#include "application/settings_service.h"
#include "domain/issuing_identity.h"
#include "gui/theme.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;

namespace bd::gui {

class IdentityList;
class OfficeForm;

class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);
    void setOffice(const application::Office &office);
    void setIdentities(const std::vector<domain::IssuingIdentity> &identities);
    IdentityList *identities() const { return m_identities; }
    void setBackupFolder(const QString &folder);
    /// The sentence that says which template plans use.
    void setTemplate(const QString &text);
    void setMachine(const QString &language, Theme theme, int fontScale = 100);
    /// Who is written into the history; `proposed` is what the computer calls its user, shown while nothing is set.
    void setUserName(const QString &name, const QString &proposed);
    /// Hidden until it is said whether spelling can be checked here.
    void setSpelling(bool isOn);
    /// Hidden until it is said whether the settings lie beside the program: only there where it is carried around.
    void setBesideProgram(bool isOn);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void officeEdited(const bd::application::Office &office);
    void chooseBackupFolder();
    void templatesWanted();
    void layoutWanted(); ///< take it over from an old document
    void languageChosen(const QString &code);
    void themeChosen(bd::gui::Theme theme);
    void fontScaleChosen(int percent);
    void userNameEdited(const QString &name);
    void spellingChosen(bool on);
    void besideProgramChosen(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QGroupBox *makeOffice();
    QGroupBox *makeIdentities();
    QGroupBox *makeTemplates();
    QGroupBox *makeBackup();
    QGroupBox *makeMachine();
    void addCombo(QFormLayout *form, QComboBox *&combo, const char *name, const QString &label);
    void arrange();

    QBoxLayout *m_columns;
    OfficeForm *m_office = nullptr;
    IdentityList *m_identities = nullptr;
    QLabel *m_templateHint = nullptr, *m_spellingLabel = nullptr;
    QLineEdit *m_backupFolder = nullptr, *m_userName = nullptr;
    QComboBox *m_language = nullptr, *m_theme = nullptr, *m_fontScale = nullptr;
    QCheckBox *m_spelling = nullptr, *m_beside = nullptr;
    QString m_knownName;
};

} // namespace bd::gui
