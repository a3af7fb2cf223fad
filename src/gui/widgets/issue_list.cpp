#include "gui/widgets/issue_list.h"

#include "application/proposal.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMetaMethod>
#include <QPushButton>
#include <QStackedLayout>

namespace bd::gui {

IssueList::IssueList(QWidget *parent)
    : QWidget(parent), m_model(new IssueModel(this)), m_list(new QListView(this)),
      m_empty(new EmptyState(tr("Nothing to remark"), tr("The text was understood without remarks."), this)),
      m_proposal(new QWidget(this)), m_proposalText(new QLabel(m_proposal)),
      m_take(new QPushButton(tr("&Take this proposal"), m_proposal)), m_stack(new QStackedLayout)
{
    m_list->setObjectName(QStringLiteral("issues"));
    m_list->setAccessibleName(tr("Remarks"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(grid / 2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_take->setObjectName(QStringLiteral("takeProposal"));
    m_proposalText->setWordWrap(true);
    auto *row = new QHBoxLayout(m_proposal);
    row->setContentsMargins(grid, grid, grid, grid);
    row->addWidget(m_proposalText, 1);
    row->addWidget(m_take);
    m_proposal->hide();

    auto *filled = new QWidget(this);
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_proposal);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    setLayout(m_stack);
    m_stack->setCurrentIndex(1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_justEntered = true;
        enter(0);
    });
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_justEntered)
            enter(0);
        else
            goOn();
        m_justEntered = false;
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_model->places(index.row()) > 1)
            goOn();
        const domain::Issue issue = m_model->issue(index, m_place); // going there may review anew
        Q_EMIT issueActivated(issue);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            Q_EMIT proposalTaken(m_model->position(m_list->currentIndex().row()));
    });
}

void IssueList::setIssues(std::vector<domain::Issue> issues)
{
    m_model->setIssues(std::move(issues));
    m_proposal->hide();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    for (int row = 0; row < m_model->rowCount(); ++row) { // a proposal should be seen without searching for it
        if (!application::proposalText(m_model->issue(m_model->index(row))).isEmpty()) {
            m_list->setCurrentIndex(m_model->index(row));
            break;
        }
    }
}

void IssueList::setReading(bool isReading)
{
    m_empty->setTexts(isReading ? tr("Comparing the figures…") : tr("Nothing to remark"),
                      isReading ? tr("What is worth another look stands here in a moment.") : tr("The text was understood without remarks."));
}

void IssueList::goOn()
{
    enter(m_place + 1);
}

void IssueList::enter(int place)
{
    m_place = place;
    const QModelIndex current = m_list->currentIndex();
    m_proposal->setVisible(false);
    if (!current.isValid())
        return;
    const domain::Issue issue = m_model->issue(current, m_place);
    m_proposalText->setText(application::proposalText(issue));
    m_proposal->setVisible(!m_proposalText->text().isEmpty() && isSignalConnected(QMetaMethod::fromSignal(&IssueList::proposalTaken)));
    Q_EMIT issueEntered(issue);
}

} // namespace bd::gui
