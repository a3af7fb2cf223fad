#include "gui/pages/error_page.h"

#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/choice_button.h"
#include "gui/widgets/empty_state.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace bd::gui {

ErrorPage::ErrorPage(QWidget *parent) : QWidget(parent), m_sentence(new QLabel(this)), m_path(makeMuted({}, this))
{
    setObjectName(QStringLiteral("errorPage"));
    auto *card = new QWidget(this);
    card->setMaximumWidth(640);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(grid);
    column->addWidget(makeHeading(tr("The data file could not be opened"), card, 1.6));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_sentence);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_path);
    column->addSpacing(2 * grid);
    const auto add = [&](const char *name, const QString &iconName, const QString &title, const QString &text) {
        auto *button = new ChoiceButton(icon(iconName), title, text, card);
        button->setObjectName(QLatin1String(name));
        column->addWidget(button);
        return button;
    };
    auto *retry = add("retry", QStringLiteral("view-refresh"), tr("Try &again"), tr("The file may be open elsewhere or its disk not connected"));
    retry->setPrimary(true);
    auto *other = add("openOther", QStringLiteral("document-open"), tr("&Open another data file…"), tr("A copy, or a file elsewhere"));
    auto *restore = add("restore", QStringLiteral("edit-undo"), tr("&Restore from a backup…"),
                        tr("The present file is kept under another name"));
    auto *fresh = add("startNew", QStringLiteral("folder-new"), tr("Begin in another &folder"), tr("The present file stays as it is"));
    m_retry = retry;
    m_restore = restore;
    connect(retry, &QPushButton::clicked, this, &ErrorPage::retry);
    connect(other, &QPushButton::clicked, this, &ErrorPage::openOther);
    connect(restore, &QPushButton::clicked, this, &ErrorPage::restore);
    connect(fresh, &QPushButton::clicked, this, &ErrorPage::startNew);
    setFocusProxy(retry);

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

void ErrorPage::setProblem(const QString &sentence, const QString &path, bool canRestore)
{
    m_sentence->setText(sentence);
    m_path->setText(QDir::toNativeSeparators(path));
    m_restore->setVisible(canRestore);
}

QString ErrorPage::sentence() const
{
    return m_sentence->text();
}

} // namespace bd::gui
