#include "gui/pages/plan/bases_list.h"

#include "application/labels.h"
#include "gui/models/table_model.h"
#include "gui/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/table_look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using domain::LegalBasis;

std::vector<Column<LegalBasis>> columns()
{
    return {
        {"text", [] { return BasesList::tr("As cited"); }, [](const LegalBasis &b) { return b.text.isEmpty() ? b.title : b.text; }},
        {"number", [] { return BasesList::tr("Number, symbol"); }, [](const LegalBasis &b) { return b.number; }},
        {"date", [] { return BasesList::tr("Day"); }, [](const LegalBasis &b) { return application::screenDate(b.date); }},
        {"issuer", [] { return BasesList::tr("Issued by"); }, [](const LegalBasis &b) { return b.issuer; }},
        {"place", [] { return BasesList::tr("In the preamble"); },
         [](const LegalBasis &b) { return b.preambleIndex ? BasesList::tr("paragraph %1").arg(*b.preambleIndex + 1) : BasesList::tr("no"); }},
    };
}

} // namespace

BasesList::BasesList(QWidget *parent)
    : QWidget(parent), m_model(new TableModel<LegalBasis>(columns(), this)), m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_table->setObjectName(QStringLiteral("bases"));
    m_table->setAccessibleName(tr("Legal bases"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*m_table);
    m_table->setFixedHeight(24 * grid);
    m_table->horizontalHeader()->setMinimumSectionSize(9 * grid);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int widths[] = {0, 16, 12, 18, 14};
    for (int i = 1; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, widths[i] * grid);
    m_table->installEventFilter(this);
    column->addWidget(m_table);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(true); // Enter presses it, as Space does
        row->addWidget(made);
        return made;
    };
    m_add = button(tr("&Add a basis…"), "addBasis");
    m_paste = button(tr("From the &clipboard"), "pasteBases");
    m_paste->setToolTip(tr("Reads the documents that the copied text cites, one paragraph a line"));
    m_edit = button(tr("&Edit…"), "editBasis");
    m_remove = button(tr("De&lete"), "removeBasis");
    m_up = button(tr("Up"), "basisUp");
    m_down = button(tr("Down"), "basisDown");
    m_preamble = button(tr("Put into the &preamble"), "basisIntoPreamble");
    row->addWidget(new QWidget(bar)); // takes what is left of the line
    column->addWidget(bar);
    connect(m_add, &QPushButton::clicked, this, &BasesList::addWanted);
    connect(m_paste, &QPushButton::clicked, this, &BasesList::pasteWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(current(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(current(), 1); });
    connect(m_preamble, &QPushButton::clicked, this, [this] { Q_EMIT preambleWanted(current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BasesList::updateButtons);
    updateButtons();
}

BasesList::~BasesList() = default;

void BasesList::setBases(const std::vector<LegalBasis> &bases)
{
    if (bases == m_model->rows())
        return;
    const QString chosen = current();
    const int row = m_table->currentIndex().row();
    m_model->setRows(bases);
    choose(chosen);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    updateButtons();
}

void BasesList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

QString BasesList::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? QString() : m_model->row(row).uuid;
}

void BasesList::choose(const QString &uuid)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).uuid == uuid)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void BasesList::updateButtons()
{
    const int row = m_table->currentIndex().row();
    const bool has = !m_readOnly && row >= 0 && row < m_model->rowCount();
    for (QPushButton *button : {m_add, m_paste})
        button->setEnabled(!m_readOnly);
    for (QPushButton *button : {m_edit, m_remove})
        button->setEnabled(has);
    m_up->setEnabled(has && row > 0);
    m_down->setEnabled(has && row < m_model->rowCount() - 1);
    m_preamble->setEnabled(has && !m_model->row(row).preambleIndex);
}

bool BasesList::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_table && key && !m_readOnly) {
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2;
        if (enter && m_edit->isEnabled()) {
            Q_EMIT editWanted(current());
            return true;
        }
        if (key->matches(QKeySequence::Delete) && m_remove->isEnabled()) {
            Q_EMIT removeWanted(current());
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            Q_EMIT pasteWanted();
            return true;
        }
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            Q_EMIT moveWanted(current(), key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
