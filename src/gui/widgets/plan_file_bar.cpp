#include "gui/widgets/plan_file_bar.h"

#include "gui/commands/context.h"
#include "gui/commands/kept_files.h"
#include "gui/editing/plan_desk.h"
#include "gui/theme.h"
#include "gui/widgets/dropped_files.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace bd::gui {

using application::PlanFile;
using application::PlanFileRole;

PlanFileBar::PlanFileBar(PlanDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_row(new FlowLayout(this)), m_kept(std::make_unique<KeptFiles>(desk.context()))
{
    setObjectName(QStringLiteral("planFiles"));
    m_row->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&desk, &PlanDesk::opened, this, &PlanFileBar::reload);
    connect(&desk, &PlanDesk::closed, this, &PlanFileBar::reload);
    auto &feed = desk.context().services().database.feed();
    connect(&feed, &application::ChangeFeed::reset, this, [this] {
        m_kept->forget(); // a file may have been erased for good
        reload();
    });
    connect(&feed, &application::ChangeFeed::changed, this, [this](const application::ChangeSet &changes) {
        const auto isFile = [](const application::EntityChange &change) { return change.kind == QLatin1String("plan_file"); };
        if (std::any_of(changes.changes.begin(), changes.changes.end(), isFile))
            reload();
    });
}

PlanFileBar::~PlanFileBar() = default;

void PlanFileBar::reload()
{
    std::vector<PlanFile> files;
    if (const qint64 id = m_desk.stored().id; id != 0 && m_desk.context().services().database.isOpen()) {
        if (auto found = application::planFiles(m_desk.context().services().database, id))
            files = std::move(*found);
    }
    std::stable_sort(files.begin(), files.end(), [](const PlanFile &a, const PlanFile &b) { return a.role < b.role; });
    const bool hadFocus = isAncestorOf(focusWidget());
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_files = std::move(files);
    for (const PlanFile &file : m_files)
        addFile(file);
    setVisible(!m_files.empty());
    if (hadFocus && !m_files.empty())
        findChild<QToolButton *>()->setFocus();
}

void PlanFileBar::addFile(const PlanFile &file)
{
    const bool isWord = file.role == PlanFileRole::FinalWord;
    const QString what = isWord ? tr("Final Word file") : tr("Signed PDF");
    const QString name = isWord ? QStringLiteral("word") : QStringLiteral("pdf");
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 2 * grid, 0);
    row->setSpacing(grid / 2);
    auto *label = new QLabel(group);
    label->setTextFormat(Qt::PlainText);
    const QString said = tr("%1: %2 (%3)").arg(what, file.name, sizeText(file.bytes));
    label->setText(label->fontMetrics().elidedText(said, Qt::ElideMiddle, 46 * grid));
    label->setToolTip(said);
    row->addWidget(label);
    const auto write = [this, file](const QString &path) { return application::writePlanFile(m_desk.context().services().database, file, path); };
    const auto addButton = [&](const QString &suffix, const QString &icon, const QString &text, const std::function<void()> &act) {
        QToolButton *button = makeToolButton(group, (name + suffix).toLatin1().constData(), icon, text);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(tr("%1: %2").arg(text, what));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, act);
    };
    addButton(QStringLiteral("Open"), QStringLiteral("document-open"), tr("Open"), [this, file, write] { m_kept->open(file.name, write); });
    addButton(QStringLiteral("Save"), QStringLiteral("document-save"), tr("Save elsewhere…"),
              [this, file, write] { m_kept->saveAs(tr("Save the file elsewhere"), file.name, write); });
    m_row->addWidget(group);
    group->show();
}

} // namespace bd::gui
