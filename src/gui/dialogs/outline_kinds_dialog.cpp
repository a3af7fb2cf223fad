#include "gui/dialogs/outline_kinds_dialog.h"

#include "application/labels.h"
#include "domain/numbering.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/models/table_model.h"
#include "gui/theme.h"
#include "gui/widgets/suggest_line.h"
#include "gui/widgets/table_look.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

using domain::Section;
using domain::SectionKind;

namespace {

struct OutlineKinds {
    Q_DECLARE_TR_FUNCTIONS(bd::gui::OutlineKindsDialog)
};

QStringList kindLabels()
{
    QStringList labels;
    for (const SectionKind kind : domain::allValues<SectionKind>())
        labels << application::label(kind);
    return labels;
}

int placeOf(SectionKind kind)
{
    const auto all = domain::allValues<SectionKind>();
    return static_cast<int>(std::find(all.begin(), all.end(), kind) - all.begin());
}

QString stateOf(const OutlineRow &row)
{
    if (row.kind != row.proposed)
        return OutlineKinds::tr("corrected; remembered");
    if (row.isLast && row.kind == SectionKind::Other)
        return OutlineKinds::tr("takes the rest");
    if (row.isRemembered)
        return OutlineKinds::tr("as corrected before");
    return row.kind == SectionKind::Other ? OutlineKinds::tr("not recognised") : OutlineKinds::tr("by its words");
}

std::vector<Column<OutlineRow>> columns()
{
    return {
        {"heading", [] { return OutlineKinds::tr("Heading"); }, [](const OutlineRow &row) { return QString(4 * row.depth, QChar(0x00A0)) + row.heading; }},
        {"kind", [] { return OutlineKinds::tr("Group of contents"); }, [](const OutlineRow &row) { return application::label(row.kind); }, Qt::AlignLeft | Qt::AlignVCenter,
         [](OutlineRow &row, const QVariant &value) {
             const auto all = domain::allValues<SectionKind>();
             const int at = value.toInt();
             if (at < 0 || static_cast<std::size_t>(at) >= all.size())
                 return false;
             row.kind = all[static_cast<std::size_t>(at)];
             return true;
         },
         [](const OutlineRow &row) { return QVariant(placeOf(row.kind)); }, kindLabels},
        {"state", [] { return OutlineKinds::tr("How it is known"); }, stateOf},
    };
}

template <typename Visit>
void eachSection(std::vector<Section> &sections, Visit &&visit)
{
    for (Section &section : sections) {
        visit(section);
        eachSection(section.sections, visit);
    }
}

} // namespace

OutlineKindsDialog::OutlineKindsDialog(application::ReadOutline outline, const QString &sender, const QStringList &senders, QWidget *parent)
    : QDialog(parent), m_outline(std::move(outline)), m_model(new TableModel<OutlineRow>(columns(), this)), m_view(new QTableView(this)),
      m_guidance(new QPlainTextEdit(this)), m_guidanceLabel(new QLabel(tr("What the outline &asks for below this heading"), this)), m_sender(new SuggestLine(this))
{
    setObjectName(QStringLiteral("outlineKindsDialog"));
    setWindowTitle(m_outline.name.isEmpty() ? tr("The superior's outline") : tr("The superior's outline: %1").arg(m_outline.name));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    auto *said = new QLabel(tr("The report gets these headings. The group of contents says what each is about: texts and drafts find their heading by it. "
                               "Text that no heading takes stands in the last one."), this);
    said->setWordWrap(true);
    column->addWidget(said);
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Outline &of"), this);
    label->setBuddy(m_sender);
    m_sender->setObjectName(QStringLiteral("outlineSender"));
    m_sender->setPlaceholderText(tr("corrections are remembered for this sender"));
    m_sender->setText(sender);
    m_sender->setSource([senders](const QString &typed) { return suggestionsAmong(senders, typed); });
    top->addWidget(label);
    top->addWidget(m_sender, 1);
    column->addLayout(top);

    std::vector<OutlineRow> rows;
    const auto add = [&](const Section &section, const QString &number, int depth) {
        OutlineRow row;
        row.uuid = section.uuid;
        row.heading = (number.isEmpty() ? QString() : number + u' ') + section.heading.toPlain();
        row.depth = depth;
        row.kind = row.proposed = section.kind;
        row.isRemembered = m_outline.remembered.contains(section.uuid);
        for (const auto &[uuid, text] : m_outline.guidance) {
            if (uuid == section.uuid)
                row.guidance = text;
        }
        rows.push_back(std::move(row));
    };
    domain::walkSections(m_outline.plan.sections,
                         [&](const Section &section, const domain::SectionNumber &number, int depth) { add(section, number.printed(), depth - 1); });
    if (!rows.empty())
        rows.back().isLast = true;
    m_model->setRows(std::move(rows));
    m_view->setObjectName(QStringLiteral("outlineHeadings"));
    m_view->setAccessibleName(tr("Headings of the outline and what they are about"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    applyTableLook(*m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(1, 30 * grid);
    m_view->horizontalHeader()->resizeSection(2, 23 * grid);
    column->addWidget(m_view, 1);
    m_guidanceLabel->setBuddy(m_guidance);
    m_guidance->setObjectName(QStringLiteral("outlineGuidance"));
    m_guidance->setReadOnly(true);
    m_guidance->setMaximumHeight(10 * grid);
    m_guidance->setTabChangesFocus(true);
    column->addWidget(m_guidanceLabel);
    column->addWidget(m_guidance);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("&Use this outline"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("useOutline"));
    take->setAutoDefault(false);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlineKindsDialog::showGuidance);
    // The first heading that nobody knows is where somebody is needed.
    int first = 0;
    for (int i = 0; i + 1 < m_model->rowCount() && first == 0; ++i)
        first = m_model->row(i).kind == SectionKind::Other ? i : 0;
    m_view->setCurrentIndex(m_model->index(first, 1));
    showGuidance();
    m_view->setFocus();
    fitToScreen(*this, {980, 620}, {560, 340});
}

void OutlineKindsDialog::showGuidance()
{
    const QModelIndex current = m_view->currentIndex();
    const QString text = current.isValid() ? m_model->row(current.row()).guidance : QString();
    m_guidance->setPlainText(text);
    const bool isAny = !m_outline.guidance.empty();
    m_guidance->setVisible(isAny);
    m_guidanceLabel->setVisible(isAny);
}

domain::Plan OutlineKindsDialog::plan() const
{
    domain::Plan plan = m_outline.plan;
    QHash<QString, SectionKind> kinds;
    for (const OutlineRow &row : m_model->rows())
        kinds.insert(row.uuid, row.kind);
    eachSection(plan.sections, [&](Section &section) { section.kind = kinds.value(section.uuid, section.kind); });
    return plan;
}

std::vector<std::pair<QString, SectionKind>> OutlineKindsDialog::corrections() const
{
    QHash<QString, QString> headings;
    domain::Plan plan = m_outline.plan;
    eachSection(plan.sections, [&](Section &section) { headings.insert(section.uuid, section.heading.toPlain()); });
    std::vector<std::pair<QString, SectionKind>> changed;
    for (const OutlineRow &row : m_model->rows()) {
        if (row.kind != row.proposed)
            changed.emplace_back(headings.value(row.uuid), row.kind);
    }
    return changed;
}

QString OutlineKindsDialog::sender() const
{
    return m_sender->text().simplified();
}

} // namespace bd::gui
