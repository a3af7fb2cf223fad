#include "gui/dialogs/agency_import_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/models/agency_preview_model.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using Fate = application::AgencyListPreview::Line::Fate;

/// The word in its colour.
class FateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + grid, std::max(size.height(), 28)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colors &colors = colorsOf(option->palette);
        switch (static_cast<Fate>(index.data(AgencyPreviewModel::FateRole).toInt())) {
        case Fate::Same:
            option->palette.setColor(QPalette::Text, colors.muted);
            break;
        case Fate::Unreadable:
            if (index.column() == AgencyPreviewModel::FateColumn)
                option->palette.setColor(QPalette::Text, colors.late);
            break;
        case Fate::New:
            if (index.column() == AgencyPreviewModel::FateColumn)
                option->palette.setColor(QPalette::Text, colors.done);
            break;
        case Fate::Changed:
            if (index.column() == AgencyPreviewModel::FateColumn)
                option->palette.setColor(QPalette::Text, colors.running);
            break;
        }
    }
};

} // namespace

AgencyImportDialog::AgencyImportDialog(application::AgencyListPreview preview, QWidget *parent)
    : QDialog(parent), m_model(new AgencyPreviewModel(std::move(preview), this)), m_filter(new QComboBox(this)),
      m_view(new QTreeView(this)), m_detail(makeMuted({}, this))
{
    setObjectName(QStringLiteral("agencyImportDialog"));
    setWindowTitle(tr("Take over agencies and units: %1").arg(m_model->preview().source));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Show"), this);
    label->setBuddy(m_filter);
    m_filter->setObjectName(QStringLiteral("fateFilter"));
    m_filter->addItem(tr("All lines (%1)").arg(m_model->preview().lines.size()));
    for (const Fate fate : {Fate::New, Fate::Changed, Fate::Same, Fate::Unreadable})
        m_filter->addItem(tr("%1 (%2)").arg(fateText(fate)).arg(m_model->preview().count(fate)), static_cast<int>(fate));
    row->addWidget(label);
    row->addWidget(m_filter);
    row->addStretch(1);
    column->addLayout(row);

    m_view->setObjectName(QStringLiteral("agencyLines"));
    m_view->setAccessibleName(tr("Lines of the list"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FateDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(AgencyPreviewModel::DetailColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(AgencyPreviewModel::NameColumn, 280);
    m_view->header()->resizeSection(AgencyPreviewModel::FateColumn, 120);
    m_view->header()->resizeSection(AgencyPreviewModel::LineColumn, 60);
    m_view->setMinimumHeight(120);
    column->addWidget(m_view, 1);
    m_detail->setObjectName(QStringLiteral("lineDetail"));
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_detail);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("takeOver"));
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &AgencyPreviewModel::chosenChanged, this, &AgencyImportDialog::showCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgencyImportDialog::showDetail);
    connect(m_filter, &QComboBox::activated, this, [this] {
        const QVariant fate = m_filter->currentData();
        m_model->setFilter(fate.isValid() ? std::optional(static_cast<Fate>(fate.toInt())) : std::nullopt);
        m_view->setCurrentIndex(m_model->index(0, 0));
        showDetail();
    });
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
    showCount();
    showDetail();
    fitToScreen(*this, {920, 600}, {480, 320});
}

application::AgencyListPreview AgencyImportDialog::chosen() const
{
    return m_model->chosen();
}

void AgencyImportDialog::showCount()
{
    const int count = m_model->chosenCount();
    m_accept->setText(count == 0 ? tr("Nothing to take over") : tr("&Take over %n entries", nullptr, count));
    m_accept->setEnabled(count > 0);
    m_accept->setDefault(true);
}

void AgencyImportDialog::showDetail()
{
    const QModelIndex current = m_view->currentIndex();
    m_detail->setText(current.isValid() ? current.siblingAtColumn(AgencyPreviewModel::DetailColumn).data().toString()
                                        : tr("There is no such line."));
}

} // namespace bd::gui
