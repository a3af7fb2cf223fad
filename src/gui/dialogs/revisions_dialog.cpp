#include "gui/dialogs/revisions_dialog.h"

#include "application/error_text.h"
#include "application/labels.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/icon.h"
#include "gui/models/table_model.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using application::RevisionDifference;
using Model = TableModel<RevisionDifference>;

std::vector<Column<RevisionDifference>> columns()
{
    return {
        {"where", [] { return RevisionsDialog::tr("Where"); }, [](const RevisionDifference &line) { return line.where; }},
        {"before", [] { return RevisionsDialog::tr("Before"); }, [](const RevisionDifference &line) { return line.before; }},
        {"after", [] { return RevisionsDialog::tr("Now"); }, [](const RevisionDifference &line) { return line.after; }},
    };
}

QString whenText(const QString &utc)
{
    const QDateTime moment = QDateTime::fromString(utc, Qt::ISODate);
    return moment.isValid() ? moment.toOffsetFromUtc(7 * 3600).toString(QStringLiteral("HH:mm dd/MM/yyyy")) : utc;
}

} // namespace

RevisionsDialog::RevisionsDialog(const std::vector<domain::ReportRevision> &revisions, Differences differences, QWidget *parent)
    : QDialog(parent), m_differences(std::move(differences)), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_nothing(makeMuted({}, this)), m_said(makeMuted({}, this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("revisionsDialog"));
    setWindowTitle(tr("Frozen revisions of the report"));
    m_list->setObjectName(QStringLiteral("revisions"));
    m_list->setAccessibleName(tr("Revisions, the newest first"));
    applyListLook(*m_list);
    m_table->setObjectName(QStringLiteral("revisionDifferences"));
    m_table->setAccessibleName(tr("What changed"));
    m_table->setModel(new Model(columns(), this));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*m_table);
    for (int column = 0; column < 3; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_nothing->setAlignment(Qt::AlignTop);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_said);
    rightColumn->addWidget(m_stack, 1);
    auto *panes = new QSplitter(this);
    panes->addWidget(m_list);
    panes->addWidget(right);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 5);
    panes->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    const auto addAct = [&](const QString &text, const char *name, const char *iconName, Wish wish) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setIcon(icon(QLatin1String(iconName)));
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, wish] { want(wish); });
        m_acts.push_back(button);
    };
    addAct(tr("Look at the &pages…"), "revisionPages", "document-preview", Wish::Pages);
    addAct(tr("Export to &Word…"), "revisionWord", "document-export", Wish::Word);
    addAct(tr("Export to P&DF…"), "revisionPdf", "viewpdf", Wish::Pdf);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(panes, 1);
    column->addWidget(buttons);

    if (!revisions.empty()) {
        const int last = revisions.back().number;
        m_lines.push_back({last, 0, tr("What changed since revision %1 was frozen.").arg(last)});
        m_list->addItem(tr("The report now"));
    }
    for (auto it = revisions.rbegin(); it != revisions.rend(); ++it) {
        const int before = it + 1 == revisions.rend() ? 0 : (it + 1)->number;
        QString said = before ? tr("What revision %1 changed against revision %2.").arg(it->number).arg(before) : tr("The first revision.");
        if (!it->note.isEmpty())
            said += QLatin1Char('\n') + it->note;
        m_lines.push_back({before, it->number, said});
        QString item = tr("Revision %1, %2").arg(it->number).arg(whenText(it->frozenAt));
        if (it->round == domain::ReportRound::OfficialYear)
            item += QLatin1Char('\n') + application::label(it->round);
        m_list->addItem(item);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsDialog::showRevision);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { want(Wish::Pages); });
    m_list->setCurrentRow(0);
    fitToScreen(*this, {900, 480}, {520, 260});
    m_list->setFocus();
}

int RevisionsDialog::revision() const
{
    const int row = m_list->currentRow();
    return row < 0 ? 0 : m_lines[static_cast<std::size_t>(row)].to;
}

void RevisionsDialog::want(Wish wish)
{
    if (revision() == 0)
        return;
    m_wish = wish;
    accept();
}

void RevisionsDialog::showRevision()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : m_acts) {
        button->setEnabled(revision() > 0);
        button->setToolTip(revision() > 0 ? QString() : tr("Choose a frozen revision at the left. The report as it is now goes out from its own page."));
    }
    if (row < 0)
        return;
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    m_said->setText(line.said);
    const bool isFirst = line.from == 0;
    const auto found = isFirst ? Result<std::vector<RevisionDifference>>(std::vector<RevisionDifference>()) : m_differences(line.from, line.to);
    const bool hasRows = found && !found->empty();
    static_cast<Model *>(m_table->model())->setRows(hasRows ? *found : std::vector<RevisionDifference>());
    m_nothing->setText(!found ? application::errorText(found.error()) : isFirst ? tr("Nothing was frozen before it.") : tr("Nothing changed."));
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_nothing);
}

} // namespace bd::gui
