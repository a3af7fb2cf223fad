#include "gui/pages/settings_page.h"

#include "base/text/fold.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/identity_list.h"
#include "gui/widgets/office_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>

namespace bd::gui {

namespace {

constexpr int lettersOfTwoColumns = 130; ///< width from which there are two
constexpr int fontScales[] = {100, 110, 125, 150};

QPushButton *makeButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    outer->setSpacing(2 * grid);
    outer->addWidget(makeHeading(tr("Documents and settings"), this, 1.4));
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(2 * grid);
    left->addWidget(makeOffice());
    left->addWidget(makeIdentities());
    left->addStretch(1);
    right->addWidget(makeTemplates());
    right->addWidget(makeMachine());
    right->addWidget(makeBackup());
    right->addStretch(1);
    m_columns->setSpacing(2 * grid);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    outer->addLayout(m_columns);
    outer->addStretch(1);
}

QGroupBox *SettingsPage::makeOffice()
{
    auto *box = new QGroupBox(tr("Office"), this);
    m_office = new OfficeForm(box);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_office);
    connect(m_office, &OfficeForm::officeEdited, this, &SettingsPage::officeEdited);
    return box;
}

QGroupBox *SettingsPage::makeIdentities()
{
    auto *box = new QGroupBox(tr("Issuing identities"), this);
    m_identities = new IdentityList(box);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(grid);
    column->addWidget(makeMuted(tr("In whose name plans, reports and letters are issued: head, symbol, signers, recipients. The first is proposed."), box));
    column->addWidget(m_identities);
    return box;
}

QGroupBox *SettingsPage::makeTemplates()
{
    auto *box = new QGroupBox(tr("Templates"), this);
    m_templateHint = new QLabel(box);
    m_templateHint->setObjectName(QStringLiteral("templateHint"));
    m_templateHint->setWordWrap(true);
    auto *templates = makeButton("templates", tr("&Templates…"), box);
    auto *layout = makeButton("takeLayout", tr("Take the &layout from an old document…"), box);
    auto *row = new QHBoxLayout;
    row->addWidget(templates);
    row->addWidget(layout);
    row->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(grid);
    column->addWidget(m_templateHint);
    column->addLayout(row);
    column->addWidget(makeMuted(tr("Margins, sizes, spacing and indents as in a Word file that your office has issued before."), box));
    connect(templates, &QPushButton::clicked, this, &SettingsPage::templatesWanted);
    connect(layout, &QPushButton::clicked, this, &SettingsPage::layoutWanted);
    return box;
}

QGroupBox *SettingsPage::makeBackup()
{
    auto *box = new QGroupBox(tr("Backups"), this);
    auto *hint = makeMuted(tr("A checked copy is made every day and before every import. The copies of 7 days, 4 weeks and 12 months are kept."), box);
    m_backupFolder = new QLineEdit(box);
    m_backupFolder->setObjectName(QStringLiteral("backupFolder"));
    m_backupFolder->setReadOnly(true);
    m_backupFolder->setAccessibleName(tr("Folder for copies"));
    auto *choose = makeButton("chooseBackup", tr("C&hoose…"), box);
    auto *label = new QLabel(tr("&Folder for copies"), box);
    label->setBuddy(choose);
    auto *row = new QHBoxLayout;
    row->addWidget(m_backupFolder, 1);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(grid);
    column->addWidget(hint);
    column->addWidget(label);
    column->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseBackupFolder);
    return box;
}

void SettingsPage::addCombo(QFormLayout *form, QComboBox *&combo, const char *name, const QString &label)
{
    combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(label, combo);
}

QGroupBox *SettingsPage::makeMachine()
{
    auto *box = new QGroupBox(tr("You and this computer"), this);
    auto *form = new QFormLayout(box);
    form->setSpacing(grid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_userName = new QLineEdit(box);
    allowAnyLength(*m_userName);
    m_userName->setObjectName(QStringLiteral("userName"));
    m_userName->setToolTip(tr("Stands in the history beside what you change"));
    form->addRow(tr("&Your name"), m_userName);
    addCombo(form, m_language, "language", tr("L&anguage"));
    m_language->addItem(QStringLiteral("Tiếng Việt"), QStringLiteral("vi")); // languages by their own names
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    addCombo(form, m_theme, "theme", tr("A&ppearance"));
    m_theme->addItem(tr("As the system"), themeCode(Theme::System));
    m_theme->addItem(tr("Light"), themeCode(Theme::Light));
    m_theme->addItem(tr("Dark"), themeCode(Theme::Dark));
    addCombo(form, m_fontScale, "fontScale", tr("&Size of letters"));
    for (const int percent : fontScales)
        m_fontScale->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_spelling = new QCheckBox(tr("Mark words that look mis&spelt"), box);
    m_spelling->setObjectName(QStringLiteral("spelling"));
    m_spellingLabel = new QLabel(tr("Spelling"), box);
    form->addRow(m_spellingLabel, m_spelling);
    m_beside = new QCheckBox(tr("&Keep settings beside the program (to run it from a stick)"), box);
    m_beside->setObjectName(QStringLiteral("besideProgram"));
    m_beside->setToolTip(tr("Settings, templates and the log move into the program's folder, and nothing of them stays on this computer. "
                            "The data file stays where it is."));
    form->addRow(m_beside);
    m_beside->hide();
    m_spelling->hide();
    m_spellingLabel->hide();
    connect(m_userName, &QLineEdit::editingFinished, this, [this] {
        const QString name = text::nfc(m_userName->text().simplified());
        m_userName->setModified(false);
        if (name == m_knownName)
            return;
        m_knownName = name;
        Q_EMIT userNameEdited(name);
    });
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { Q_EMIT themeChosen(themeFromCode(m_theme->currentData().toString())); });
    connect(m_fontScale, &QComboBox::activated, this, [this] { Q_EMIT fontScaleChosen(m_fontScale->currentData().toInt()); });
    connect(m_spelling, &QCheckBox::clicked, this, &SettingsPage::spellingChosen);
    connect(m_beside, &QCheckBox::clicked, this, &SettingsPage::besideProgramChosen);
    return box;
}

void SettingsPage::setOffice(const application::Office &office)
{
    m_office->setOffice(office);
}

void SettingsPage::setIdentities(const std::vector<domain::IssuingIdentity> &identities)
{
    m_identities->setIdentities(identities);
}

void SettingsPage::setBackupFolder(const QString &folder)
{
    m_backupFolder->setText(QDir::toNativeSeparators(folder));
    m_backupFolder->setCursorPosition(0);
}

void SettingsPage::setTemplate(const QString &text)
{
    m_templateHint->setText(text);
}

void SettingsPage::setMachine(const QString &language, Theme theme, int fontScale)
{
    m_language->setCurrentIndex(m_language->findData(language));
    m_theme->setCurrentIndex(m_theme->findData(themeCode(theme)));
    m_fontScale->setCurrentIndex(std::max(0, m_fontScale->findData(fontScale)));
}

void SettingsPage::setUserName(const QString &name, const QString &proposed)
{
    m_knownName = name;
    if (!m_userName->isModified() && m_userName->text() != name) // what is being typed stays
        m_userName->setText(name);
    m_userName->setPlaceholderText(proposed);
}

void SettingsPage::setSpelling(bool isOn)
{
    m_spelling->setChecked(isOn);
    m_spelling->show();
    m_spellingLabel->show();
}

void SettingsPage::setBesideProgram(bool isOn)
{
    m_beside->setChecked(isOn);
    m_beside->show();
}

QSize SettingsPage::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint(); // of two columns, maybe: it folds before it is cut off
    return {std::min(least.width(), 44 * fontMetrics().averageCharWidth()), least.height()};
}

void SettingsPage::arrange()
{
    const bool isWide = width() > lettersOfTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bd::gui
