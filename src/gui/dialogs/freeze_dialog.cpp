#include "gui/dialogs/freeze_dialog.h"

#include "application/labels.h"
#include "base/text/editable.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/models/issue_model.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bd::gui {

FreezeDialog::FreezeDialog(int number, bool canBeOfficial, std::vector<domain::Issue> issues, QWidget *parent)
    : QDialog(parent), m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("freezeDialog"));
    setWindowTitle(tr("Freeze the report"));
    auto *said = makeMuted(tr("Text and figures are kept as they are now, as revision %1. You can go on writing; later changes are pointed out and lead to a new revision.").arg(number), this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(said);
    const bool hasIssues = !issues.empty();
    if (hasIssues) {
        const QString counts = issueCounts(issues);
        auto *head = makeHeading(counts.isEmpty() ? tr("Review") : tr("Review: %1").arg(counts), this, 1.0);
        auto *list = new IssueList(this);
        list->setObjectName(QStringLiteral("freezeIssues"));
        list->setIssues(std::move(issues));
        column->addWidget(head);
        column->addWidget(makeMuted(tr("None of this prevents freezing. Press Enter on a line to go to that place."), this));
        column->addWidget(list, 1);
        connect(list, &IssueList::issueActivated, this, [this](const domain::Issue &issue) {
            m_place = issue.where;
            reject();
        });
    } else {
        column->addWidget(new QLabel(tr("The review found nothing."), this));
        column->addStretch(1);
    }
    if (canBeOfficial) {
        auto *regular = new QRadioButton(tr("A &regular revision"), this);
        regular->setChecked(true);
        m_official = new QRadioButton(tr("Official figures of the whole &year (a later, last round)"), this);
        m_official->setObjectName(QStringLiteral("officialRound"));
        column->addWidget(regular);
        column->addWidget(m_official);
    }
    auto *label = new QLabel(number > 1 ? tr("&What changed since the last revision (may stay empty)") : tr("&Note (may stay empty)"), this);
    m_note->setObjectName(QStringLiteral("freezeNote"));
    m_note->setAccessibleName(label->text().remove(QLatin1Char('&')));
    allowAnyLength(*m_note);
    label->setBuddy(m_note);
    column->addWidget(label);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *freeze = buttons->addButton(tr("&Freeze the report"), QDialogButtonBox::AcceptRole);
    freeze->setObjectName(QStringLiteral("freeze"));
    freeze->setDefault(true);
    buttons->addButton(tr("Not yet"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fitToScreen(*this, {640, hasIssues ? 480 : 260}, {420, 240});
    m_note->setFocus();
}

QString FreezeDialog::note() const
{
    return text::editable(m_note->text()).trimmed();
}

domain::ReportRound FreezeDialog::round() const
{
    return m_official && m_official->isChecked() ? domain::ReportRound::OfficialYear : domain::ReportRound::Regular;
}

} // namespace bd::gui
