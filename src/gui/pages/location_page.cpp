#include "gui/pages/location_page.h"

#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/choice_button.h"
#include "gui/widgets/empty_state.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace bd::gui {

LocationPage::LocationPage(QWidget *parent)
    : QWidget(parent), m_folder(new QLabel(this)), m_remark(makeMuted({}, this))
{
    setObjectName(QStringLiteral("locationPage"));
    auto *card = new QWidget(this);
    card->setMaximumWidth(640);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(grid);
    column->addWidget(makeHeading(tr("Where shall your data be kept?"), card, 1.6));
    column->addWidget(makeMuted(tr("All plans are kept in one file on this computer. Choose a folder that you copy and back "
                                   "up yourself; it can be moved later."),
                                card));
    column->addSpacing(2 * grid);
    m_folder->setObjectName(QStringLiteral("proposedFolder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setWordWrap(true);
    QFont bold = m_folder->font();
    bold.setBold(true);
    m_folder->setFont(bold);
    column->addWidget(m_folder);
    column->addWidget(m_remark);
    column->addSpacing(grid);

    const auto add = [&](const char *name, const QString &iconName, const QString &title, const QString &text) {
        auto *button = new ChoiceButton(icon(iconName), title, text, card);
        button->setObjectName(QLatin1String(name));
        column->addWidget(button);
        return button;
    };
    auto *use = add("useFolder", QStringLiteral("dialog-ok-apply"), tr("&Use this folder"), tr("The data file is made there"));
    use->setPrimary(true);
    m_use = use;
    auto *other = add("otherFolder", QStringLiteral("document-open-folder"), tr("&Choose another place…"),
                      tr("Another folder or disk of this computer"));
    auto *existing = add("openExisting", QStringLiteral("document-open"), tr("&Open a data file I already have…"),
                         tr("After a change of computer or a new Windows"));
    auto *look = add("sample", QStringLiteral("document-preview"), tr("Only &look at the sample…"),
                     tr("The invented year 2026 of a commune or a province; nothing of yours is touched"));
    connect(use, &QPushButton::clicked, this, &LocationPage::accepted);
    connect(other, &QPushButton::clicked, this, &LocationPage::otherFolder);
    connect(existing, &QPushButton::clicked, this, &LocationPage::openExisting);
    connect(look, &QPushButton::clicked, this, &LocationPage::sample);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    outer->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 10);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
}

void LocationPage::setProposal(const QString &file, bool exists)
{
    m_folder->setText(QDir::toNativeSeparators(QFileInfo(file).path()));
    m_remark->setText(exists ? tr("There is a data file in this folder already: it will be opened.")
                             : tr("Name of the file: %1").arg(QFileInfo(file).fileName()));
}

void LocationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_use->setFocus();
}

} // namespace bd::gui
