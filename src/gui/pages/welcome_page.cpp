#include "gui/pages/welcome_page.h"

#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/choice_button.h"
#include "gui/widgets/document_head.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/office_form.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace bd::gui {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    outer->addStretch(1);
    outer->addWidget(makeHeading(tr("What would you like to begin with?"), this, 1.6));
    outer->addWidget(makeMuted(tr("Nothing has to be entered first: a report due on Friday can be written today."), this));
    outer->addSpacing(2 * grid);

    m_columns = new QHBoxLayout;
    m_columns->setSpacing(4 * grid);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(grid);
    const auto add = [&](const char *name, const QString &iconName, const QString &title, const QString &text) {
        auto *button = new ChoiceButton(icon(iconName), title, text, this);
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
        return button;
    };
    auto *report = add("newReport", QStringLiteral("document-send"), tr("&Write a report now…"),
                       tr("Without plan or log: a page of figures, all optional, and the Word file is there"));
    report->setPrimary(true);
    auto *file = add("importFile", QStringLiteral("document-import"), tr("&Receive the province’s plan…"),
                     tr("Word, PDF or text; you can also drop the file here or paste the text"));
    auto *log = add("logActivity", QStringLiteral("list-add"), tr("Lo&g an activity…"),
                    tr("What was done, when and where, with figures and photos; reports are made of it"));
    auto *sample = add("sample", QStringLiteral("document-preview"), tr("Loo&k at the sample…"),
                       tr("The year of an invented commune or province, in a file of its own"));
    auto *others = new QWidget(this);
    auto *row = new FlowLayout(others);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addSmall = [&](const char *name, const QString &iconName, const QString &text) {
        auto *button = new QPushButton(icon(iconName), text, others);
        button->setObjectName(QLatin1String(name));
        button->setFlat(true);
        button->setAutoDefault(true); // Enter presses it, as Space does
        row->addWidget(button);
        return button;
    };
    auto *paste = addSmall("paste", QStringLiteral("edit-paste"), tr("Receive a plan by &pasting its text…"));
    auto *fresh = addSmall("newPlan", QStringLiteral("document-new"), tr("Begin a &new plan…"));
    auto *other = addSmall("openOther", QStringLiteral("document-open"), tr("&Open another data file…"));
    row->addWidget(new QWidget(others)); // takes what is left of the line
    buttons->addWidget(others);
    buttons->addStretch(1);
    m_columns->addLayout(buttons, 3);

    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("officeCard"));
    card->setFrameShape(QFrame::StyledPanel);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    cardColumn->setSpacing(grid);
    cardColumn->addWidget(makeHeading(tr("Your office"), card, 1.15));
    cardColumn->addWidget(makeMuted(tr("May stay empty; everything can be filled in later under Settings."), card));
    m_office = new OfficeForm(card); // after the buttons: the tab order follows the eye
    cardColumn->addWidget(m_office);
    m_headHint = makeMuted(tr("Your documents look like this. Click on a place, or press Enter there, to correct it."), card);
    m_headHint->hide();
    cardColumn->addWidget(m_headHint);
    m_head = new DocumentHead(card);
    m_head->setForIdentity(true);
    m_head->hide();
    cardColumn->addWidget(m_head);
    cardColumn->addStretch(1);
    m_columns->addWidget(card, 2);
    outer->addLayout(m_columns);
    outer->addStretch(3);

    connect(report, &QPushButton::clicked, this, &WelcomePage::newReport);
    connect(log, &QPushButton::clicked, this, &WelcomePage::logActivity);
    connect(file, &QPushButton::clicked, this, &WelcomePage::importFile);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::newPlan);
    connect(paste, &QPushButton::clicked, this, &WelcomePage::paste);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sample);
    connect(other, &QPushButton::clicked, this, &WelcomePage::openOther);
    connect(m_office, &OfficeForm::officeEdited, this, &WelcomePage::officeEdited);
    connect(m_head, &DocumentHead::edited, this, &WelcomePage::onHeadEdited);
    setFocusProxy(report);
}

void WelcomePage::setOffice(const application::Office &office)
{
    m_office->setOffice(office);
}

void WelcomePage::setIdentity(const std::optional<domain::IssuingIdentity> &identity)
{
    m_identity = identity.value_or(domain::IssuingIdentity{});
    m_head->setVisible(identity.has_value());
    m_headHint->setVisible(identity.has_value());
    m_columns->setStretch(0, identity ? 2 : 3); // the page wants its width
    m_columns->setStretch(1, identity ? 3 : 2);
    if (identity)
        m_head->setHead(headOf(*identity, domain::DocumentKind::Plan));
}

void WelcomePage::onHeadEdited()
{
    putHead(m_head->head(), domain::DocumentKind::Plan, m_identity);
    Q_EMIT identityEdited(m_identity);
}

} // namespace bd::gui
