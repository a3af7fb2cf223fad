#include "gui/pages/due/due_bar.h"

#include "application/due_text.h"
#include "gui/icon.h"
#include "gui/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

using domain::DueItem;
using domain::DueKind;

DueBar::DueBar(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_details(makeMuted(QString(), this)), m_twins(makeMuted(QString(), this))
{
    setObjectName(QStringLiteral("dueBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid / 2, 0, 0);
    column->setSpacing(grid / 2);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("dueTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_details->setObjectName(QStringLiteral("dueDetails"));
    m_twins->setObjectName(QStringLiteral("dueTwins"));
    column->addWidget(m_title);
    for (QLabel *line : {m_details, m_twins}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(false);
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        column->addWidget(line);
    }
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    column->addWidget(buttons);
    m_main = addButton("dueMain", "", QString());
    m_report = addButton("dueReport", "document-send", actionText(DueAction::WriteReport));
    m_done = addButton("dueDone", "checkmark", tr("Mark as done"));
    m_plan = addButton("duePlan", "view-list-tree", tr("Open in the plan"));
    m_edit = addButton("dueEdit", "document-edit", tr("Change the request…"));
    m_file = addButton("dueFile", "document-open", tr("Open the outline or form"));
    m_remove = addButton("dueRemove", "edit-delete", tr("Delete the request"));
    m_asPlanned = addButton("dueAsPlanned", "edit-undo", actionText(DueAction::AsPlanned));
    for (QPushButton *button : {m_main, m_report, m_done, m_asPlanned, m_plan, m_edit, m_file, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(DueItem(*m_item), mainAction(*m_item)); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(DueItem(*m_item), DueAction::WriteReport); });
    connect(m_done, &QPushButton::clicked, this, [this] {
        const DueAction done = mainAction(*m_item) == DueAction::WriteReport ? DueAction::MarkSent : DueAction::MarkDone;
        Q_EMIT actionWanted(DueItem(*m_item), isSettled(*m_item) ? DueAction::MarkOpen : done);
    });
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(DueItem(*m_item), DueAction::OpenPlan); });
    connect(m_asPlanned, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(DueItem(*m_item), DueAction::AsPlanned); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(DueItem(*m_item)); });
    connect(m_file, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(DueItem(*m_item)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(DueItem(*m_item)); });
    setItem(nullptr, {}, {});
}

QPushButton *DueBar::addButton(const char *name, const char *iconName, const QString &text)
{
    auto *button = new QPushButton(*iconName ? icon(QLatin1String(iconName)) : QIcon(), text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    return button;
}

void DueBar::setItem(const DueItem *item, QDate today, const QHash<QString, QString> &plans)
{
    m_item = item ? std::optional(*item) : std::nullopt;
    const bool isRequest = item && item->kind == DueKind::Request;
    m_main->setVisible(item);
    // what the main button does already isn't offered twice
    const bool isReport = item && mainAction(*item) == DueAction::WriteReport;
    m_report->setVisible(item && wantsReport(*item) && !isReport);
    m_done->setVisible(item && (isReport || item->kind == DueKind::Task || item->kind == DueKind::Milestone || item->kind == DueKind::ActionMonth)
                       && !item->key.endsWith(QLatin1String(":window")));
    m_plan->setVisible(item && !item->planUuid.isEmpty() && mainAction(*item) != DueAction::OpenPlan);
    m_asPlanned->setVisible(item && item->asPlanned);
    m_edit->setVisible(isRequest);
    m_file->setVisible(isRequest && item->hasFile);
    m_twins->setVisible(item && !item->twins.empty());
    m_remove->setVisible(isRequest);
    if (!item) {
        m_title->setText(tr("Choose a row to see it in full."));
        m_details->clear();
        return;
    }
    m_title->setText(item->title);
    m_title->setToolTip(item->title);
    QStringList parts{application::label(item->kind), application::lastDayText(*item), stateText(*item, today), ownDaysText(*item), agencyText(*item), plans.value(item->planUuid)};
    parts.removeAll(QString());
    m_details->setText(parts.join(QStringLiteral(" · ")));
    m_details->setToolTip(m_details->text());
    m_twins->setText(twinText(*item, plans));
    m_twins->setToolTip(m_twins->text());
    m_main->setText(actionText(mainAction(*item)));
    m_main->setAccessibleName(m_main->text());
    m_done->setText(isSettled(*item) ? tr("Mark as not done") : isReport ? actionText(DueAction::MarkSent) : tr("Mark as done"));
    m_done->setAccessibleName(m_done->text());
}

} // namespace bd::gui
