#include "gui/pages/settings_page.h"

#include "gui/widgets/empty_state.h"
#include "gui/widgets/office_form.h"
#include "pages/ui_settings_page.h"

#include <QDir>

namespace bd::gui {

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("settingsPage"));
    m_ui->outer->insertWidget(0, makeHeading(tr("Settings"), this, 1.4));
    for (QWidget *box : {static_cast<QWidget *>(m_ui->officeBox), static_cast<QWidget *>(m_ui->backupBox), static_cast<QWidget *>(m_ui->templateBox),
                         static_cast<QWidget *>(m_ui->viewBox)})
        box->setMaximumWidth(760);
    m_ui->backupFolder->setAccessibleName(tr("Folder for copies"));
    m_ui->language->addItem(QStringLiteral("Tiếng Việt"), QStringLiteral("vi")); // languages by their own names
    m_ui->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_ui->theme->addItem(tr("As the system"), themeCode(Theme::System));
    m_ui->theme->addItem(tr("Light"), themeCode(Theme::Light));
    m_ui->theme->addItem(tr("Dark"), themeCode(Theme::Dark));
    for (QComboBox *combo : {m_ui->language, m_ui->theme})
        combo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_ui->office, &OfficeForm::officeEdited, this, &SettingsPage::officeEdited);
    connect(m_ui->chooseBackup, &QPushButton::clicked, this, &SettingsPage::chooseBackupFolder);
    connect(m_ui->templates, &QPushButton::clicked, this, &SettingsPage::templatesWanted);
    connect(m_ui->language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_ui->language->currentData().toString()); });
    connect(m_ui->theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(themeFromCode(m_ui->theme->currentData().toString())); });
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setOffice(const application::Office &office)
{
    m_ui->office->setOffice(office);
}

void SettingsPage::setBackupFolder(const QString &folder)
{
    m_ui->backupFolder->setText(QDir::toNativeSeparators(folder));
    m_ui->backupFolder->setCursorPosition(0);
}

void SettingsPage::setTemplate(const QString &text)
{
    m_ui->templateHint->setText(text);
}

void SettingsPage::setMachine(const QString &language, Theme theme)
{
    m_ui->language->setCurrentIndex(m_ui->language->findData(language));
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(themeCode(theme)));
}

} // namespace bd::gui
