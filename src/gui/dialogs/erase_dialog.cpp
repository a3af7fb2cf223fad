#include "gui/dialogs/erase_dialog.h"

#include "application/error_text.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

constexpr std::size_t shownAtMost = 200;

} // namespace

EraseDialog::EraseDialog(const application::ErasureTarget &target, const QString &fileName, int backups, const Find &find, QWidget *parent)
    : QDialog(parent), m_target(target), m_find(find), m_summary(new QLabel(this)), m_places(new QListWidget(this)),
      m_backups(new QCheckBox(this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Remove for good"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    if (target.isFile()) {
        auto *name = makeHeading(fileName, this, 1.0);
        name->setObjectName(QStringLiteral("eraseFile"));
        column->addWidget(name);
    } else {
        auto *label = new QLabel(tr("&Words to remove, letter by letter"), this);
        m_text = new QLineEdit(target.text, this);
        m_text->setObjectName(QStringLiteral("eraseText"));
        allowAnyLength(*m_text);
        label->setBuddy(m_text);
        m_look = new QPushButton(tr("&Find"), this);
        m_look->setObjectName(QStringLiteral("eraseFind"));
        auto *row = new QHBoxLayout;
        row->addWidget(m_text, 1);
        row->addWidget(m_look);
        column->addWidget(label);
        column->addLayout(row);
        connect(m_look, &QPushButton::clicked, this, &EraseDialog::look);
        connect(m_text, &QLineEdit::textEdited, this, &EraseDialog::forgetFindings);
    }
    m_summary->setObjectName(QStringLiteral("eraseSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_places->setObjectName(QStringLiteral("erasePlaces"));
    m_places->setAccessibleName(tr("Where it stands"));
    m_places->setTextElideMode(Qt::ElideRight);
    applyListLook(*m_places);
    column->addWidget(m_places, 1);
    m_backups->setObjectName(QStringLiteral("eraseBackups"));
    m_backups->setText(tr("Remove it from the &backups too (%1 files)").arg(backups));
    m_backups->setChecked(backups > 0);
    m_backups->setVisible(backups > 0);
    column->addWidget(m_backups);
    column->addWidget(makeMuted(tr("This can't be undone. The history, the steps of undo and the search lose it too; “…” stands in place of words. Only that "
                                   "something was removed, by whom and when, is kept.\nWhat was already given away can't be called back: exported Word and Excel files, "
                                   "copies on other computers or USB sticks. The inside of kept files isn't searched."), this));
    auto *buttons = new QDialogButtonBox(this);
    m_erase = buttons->addButton(tr("&Remove for good"), QDialogButtonBox::AcceptRole);
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setAutoDefault(false);
    auto *leave = buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_look ? m_look : leave)->setDefault(true); // Enter never erases
    fitToScreen(*this, {640, 480}, {420, 300});
    forgetFindings();
    if (target.isFile() || !target.text.isEmpty())
        look();
    (m_text ? static_cast<QWidget *>(m_text) : m_places)->setFocus();
}

application::ErasureTarget EraseDialog::target() const
{
    return m_text ? application::ErasureTarget{m_text->text().normalized(QString::NormalizationForm_C), {}} : m_target;
}

bool EraseDialog::withBackups() const
{
    return m_backups->isChecked();
}

void EraseDialog::forgetFindings()
{
    m_places->clear();
    m_summary->setText(m_text ? tr("Find first where it stands.") : QString());
    m_erase->setEnabled(false);
}

void EraseDialog::look()
{
    forgetFindings();
    const auto found = m_find(target());
    if (!found)
        return m_summary->setText(application::errorText(found.error()));
    showFindings(*found);
}

void EraseDialog::showFindings(const application::ErasureFindings &found)
{
    for (std::size_t i = 0; i < found.places.size() && i < shownAtMost; ++i) {
        const application::ErasurePlace &place = found.places[i];
        m_places->addItem(place.excerpt.isEmpty() ? place.where : place.where + QLatin1Char('\n') + place.excerpt);
    }
    if (found.places.size() > shownAtMost)
        m_places->addItem(tr("and %1 more").arg(found.places.size() - shownAtMost));
    // A file that was removed before still lies in the data file.
    const bool isThere = !found.isEmpty() || m_target.isFile();
    m_summary->setText(isThere ? tr("Found in %1 places and in %2 entries of the history. All of them lose it.").arg(found.places.size()).arg(found.history)
                               : tr("It stands nowhere in the data file."));
    m_places->setVisible(!found.places.empty());
    m_erase->setEnabled(isThere);
}

} // namespace bd::gui
