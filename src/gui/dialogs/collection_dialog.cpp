#include "gui/dialogs/collection_dialog.h"

#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/partial_date_edit.h"
#include "gui/widgets/period_choice.h"
#include "gui/widgets/table_look.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <algorithm>

namespace bd::gui {

namespace {
constexpr int IdRole = Qt::UserRole;
} // namespace

CollectionDialog::CollectionDialog(const domain::Collection &collection, int year, const std::vector<domain::Measure> &measures,
                                   const AgencyDirectory &directory, QWidget *parent)
    : QDialog(parent), m_collection(collection), m_isTitleTyped(!collection.title.isEmpty()), m_title(new QLineEdit(collection.title, this)),
      m_filter(new QLineEdit(this)), m_period(new PeriodChoice(this)), m_due(new PartialDateEdit(this)), m_measures(new QListWidget(this)),
      m_units(new AgencyChips(this)), m_counts(makeMuted({}, this))
{
    setObjectName(QStringLiteral("collectionDialog"));
    setWindowTitle(collection.uuid.isEmpty() ? tr("Ask units for figures") : tr("Change the collection sheet"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    m_period->setYear(year);
    if (collection.period.from.isValid())
        m_period->setPeriod(collection.period);
    form->addRow(tr("&Period"), m_period);
    m_title->setObjectName(QStringLiteral("collectionTitle"));
    allowAnyLength(*m_title);
    form->addRow(tr("&Name"), m_title);
    m_due->setObjectName(QStringLiteral("collectionDue"));
    if (collection.due)
        m_due->setDate(domain::PartialDate::of(*collection.due));
    form->addRow(tr("Send &back by"), m_due);
    column->addLayout(form);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    fillMeasures(measures);
    halves->addWidget(makeMeasures());
    m_units->setDirectory(directory);
    m_units->setAgencies(collection.units);
    halves->addWidget(makeUnits());
    halves->setSizes({420, 380});
    column->addWidget(halves, 1);
    column->addWidget(m_counts);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("collectionSave"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_isTitleTyped = true; });
    connect(m_title, &QLineEdit::textChanged, this, &CollectionDialog::follow);
    connect(m_period, &PeriodChoice::changed, this, &CollectionDialog::proposeTitle);
    connect(m_measures, &QListWidget::itemChanged, this, &CollectionDialog::follow);
    connect(m_units, &AgencyChips::edited, this, &CollectionDialog::follow);
    proposeTitle();
    follow();
    fitToScreen(*this, {860, 620}, {480, 320});
}

QWidget *CollectionDialog::makeMeasures()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, grid / 2, 0);
    auto *label = new QLabel(tr("&Figures asked for"), half);
    label->setBuddy(m_filter);
    column->addWidget(label);
    m_filter->setPlaceholderText(tr("Find a measure"));
    m_filter->setObjectName(QStringLiteral("collectionFilter"));
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);
    m_measures->setObjectName(QStringLiteral("collectionMeasures"));
    m_measures->setAccessibleName(tr("Figures asked for"));
    applyListLook(*m_measures);
    column->addWidget(m_measures, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &CollectionDialog::filterMeasures);
    return half;
}

QWidget *CollectionDialog::makeUnits()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(grid / 2, 0, 0, 0);
    m_units->setTitle(tr("Units"));
    m_units->setObjectName(QStringLiteral("collectionUnits"));
    auto *label = new QLabel(tr("&Units: villages, schools, the health station, the police"), half);
    label->setWordWrap(true);
    label->setBuddy(m_units->picker());
    column->addWidget(label);
    auto *place = new QWidget(half);
    auto *inner = new QVBoxLayout(place);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_units);
    inner->addStretch();
    column->addWidget(makeScrolling(place, half), 1);
    auto *paste = new QPushButton(icon(QStringLiteral("edit-paste")), tr("Paste a &list of names"), half);
    paste->setObjectName(QStringLiteral("collectionPaste"));
    paste->setToolTip(tr("One unit per line, copied from Word, Excel or Zalo"));
    paste->setAutoDefault(false);
    column->addWidget(paste, 0, Qt::AlignLeft);
    connect(paste, &QPushButton::clicked, this, &CollectionDialog::pasteUnits);
    return half;
}

void CollectionDialog::fillMeasures(const std::vector<domain::Measure> &measures)
{
    const auto add = [this](const domain::Measure &measure, bool isTicked) {
        auto *item = new QListWidgetItem(QStringLiteral("%1 (%2)").arg(measure.name, measure.unit), m_measures);
        item->setData(IdRole, measure.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    };
    // those that are asked for stand first, in the order of the page
    for (const QString &id : m_collection.measures)
        add(application::measureOf(measures, id), true);
    for (const domain::Measure &measure : measures) {
        if (!m_collection.measures.contains(measure.id))
            add(measure, false);
    }
    if (m_measures->count() > 0)
        m_measures->setCurrentRow(0);
}

void CollectionDialog::filterMeasures()
{
    for (int i = 0; i < m_measures->count(); ++i) {
        QListWidgetItem *item = m_measures->item(i);
        item->setHidden(!text::matches(item->text(), m_filter->text()));
    }
}

void CollectionDialog::pasteUnits()
{
    std::vector<domain::AgencyRef> units = m_units->agencies();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        QString name = text::squeezed(text::nfc(line));
        while (name.startsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char('+')))
            name = name.mid(1).trimmed();
        const bool isKnown = std::any_of(units.begin(), units.end(), [&](const auto &unit) { return unit.name == name; });
        if (!name.isEmpty() && !isKnown)
            units.push_back({std::nullopt, name, domain::Addressing::Assigned});
    }
    m_units->setAgencies(std::move(units));
    follow();
}

void CollectionDialog::proposeTitle()
{
    if (!m_isTitleTyped && m_period->isValid()) {
        QString period = periodText(m_period->period());
        period[0] = period[0].toLower(); // within a sentence
        m_title->setText(tr("Figures of %1").arg(period));
    }
    follow();
}

QStringList CollectionDialog::ticked() const
{
    QStringList ids;
    for (int i = 0; i < m_measures->count(); ++i) {
        if (m_measures->item(i)->checkState() == Qt::Checked)
            ids << m_measures->item(i)->data(IdRole).toString();
    }
    return ids;
}

void CollectionDialog::follow()
{
    const auto measures = ticked().size();
    const auto units = m_units->agencies().size();
    m_counts->setText(tr("%1 figures, %2 units: %2 pages.").arg(measures).arg(units));
    m_save->setEnabled(measures > 0 && units > 0 && m_period->isValid() && !m_title->text().trimmed().isEmpty());
}

domain::Collection CollectionDialog::collection() const
{
    domain::Collection collection = m_collection;
    collection.title = text::squeezed(text::nfc(m_title->text()));
    collection.period = m_period->period();
    const auto due = m_due->date();
    collection.due = due ? due->date() : std::nullopt;
    collection.measures = ticked();
    collection.units = m_units->agencies();
    return collection;
}

} // namespace bd::gui
