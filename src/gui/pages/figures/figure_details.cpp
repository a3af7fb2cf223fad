#include "gui/pages/figures/figure_details.h"

#include "base/text/fold.h"
#include "domain/count_text.h"
#include "gui/icon.h"
#include "gui/models/figure_model.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/partial_date_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bd::gui {

namespace {

QLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

} // namespace

FigureDetails::FigureDetails(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_remark(makeMuted({}, this)), m_method(new QLineEdit(this)), m_opening(makeNumber("figureOpening")),
      m_added(makeNumber("figureAdded")), m_removed(makeNumber("figureRemoved")), m_asOf(new PartialDateEdit(this)),
      m_isMain(new QCheckBox(tr("Main so&urce"), this)), m_isSupplied(new QCheckBox(tr("Handed down, not made by oneself"), this)),
      m_more(new QPushButton(icon(QStringLiteral("list-add")), tr("Add another sour&ce"), this)),
      m_remove(new QPushButton(icon(QStringLiteral("edit-delete")), tr("&Remove the typed figure"), this)), m_stock(new QWidget(this))
{
    setObjectName(QStringLiteral("figureDetails"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid / 2);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    column->addWidget(m_title);

    auto *stock = new FlowLayout(m_stock);
    stock->setContentsMargins(0, 0, 0, 0);
    for (const auto &[text, field] : {std::pair<QString, QLineEdit *>{tr("At the beginning"), m_opening}, {tr("Added"), m_added}, {tr("Taken off"), m_removed}}) {
        stock->addWidget(labelFor(text, field, m_stock));
        field->setParent(m_stock);
        stock->addWidget(field);
    }
    stock->addWidget(labelFor(tr("As of"), m_asOf, m_stock));
    stock->addWidget(m_asOf);
    column->addWidget(m_stock);

    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_method->setObjectName(QStringLiteral("figureMethod"));
    m_method->setMinimumWidth(30 * grid);
    m_method->setPlaceholderText(tr("How it was counted or estimated"));
    allowAnyLength(*m_method);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_isMain, m_isSupplied, m_more, m_remove})
        row->addWidget(widget);
    row->addWidget(labelFor(tr("How cou&nted"), m_method, line));
    row->addWidget(m_method); // the last one takes what is left of the line
    column->addWidget(line);
    column->addWidget(m_remark);
    m_more->setAutoDefault(true); // Enter presses it, as Space does
    m_remove->setAutoDefault(true); // Enter presses it, as Space does
    m_more->setObjectName(QStringLiteral("figureMore"));
    m_remove->setObjectName(QStringLiteral("figureRemove"));

    connect(m_method, &QLineEdit::editingFinished, this, &FigureDetails::commit);
    for (QLineEdit *edit : {m_opening, m_added, m_removed})
        connect(edit, &QLineEdit::editingFinished, this, &FigureDetails::commit);
    connect(m_asOf, &PartialDateEdit::edited, this, &FigureDetails::commit);
    connect(m_isMain, &QCheckBox::clicked, this, &FigureDetails::commit);
    connect(m_isSupplied, &QCheckBox::clicked, this, &FigureDetails::commit);
    connect(m_more, &QPushButton::clicked, this, &FigureDetails::sourceWanted);
    connect(m_remove, &QPushButton::clicked, this, &FigureDetails::removeWanted);
    clear();
}

QLineEdit *FigureDetails::makeNumber(const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(12 * grid);
    allowAnyLength(*edit);
    return edit;
}

void FigureDetails::show(const domain::Measure &measure, const application::StoredEntry &entry, int sources)
{
    const bool isSame = m_isShown && m_entry.entry == entry.entry && m_entry.version == entry.version && m_sources == sources;
    m_measure = measure;
    m_entry = entry;
    m_sources = sources;
    m_isShown = true;
    setEnabled(true);
    if (!isSame)
        fill();
}

void FigureDetails::clear()
{
    m_isShown = false;
    setEnabled(false);
    m_title->setText(tr("Choose a measure to type a figure."));
    m_stock->hide();
    m_remark->hide();
}

void FigureDetails::fill()
{
    const domain::FigureEntry &entry = m_entry.entry;
    m_title->setText(entry.source.isEmpty() ? m_measure.name : m_measure.name + QStringLiteral(" – ") + entry.source);
    m_opening->setText(domain::countText(entry.opening));
    m_added->setText(domain::countText(entry.added));
    m_removed->setText(domain::countText(entry.removed));
    m_asOf->setDate(entry.asOf ? domain::PartialDate::of(*entry.asOf) : domain::PartialDate());
    m_method->setText(entry.method);
    m_isMain->setChecked(entry.isMain);
    m_isMain->setVisible(m_sources > 1);
    m_isSupplied->setChecked(entry.origin == domain::Origin::Supplied);
    m_stock->setVisible(m_measure.nature == domain::MeasureNature::Stock);
    m_more->setEnabled(m_sources > 0);
    m_remove->setEnabled(m_entry.version > 0);
    QString remark = stockRemark(entry);
    if (remark.isEmpty() && m_measure.isSensitive)
        remark = tr("Numbers only: no names, places or details of cases.");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void FigureDetails::commit()
{
    if (!m_isShown)
        return;
    application::StoredEntry changed = m_entry;
    domain::FigureEntry &entry = changed.entry;
    const auto take = [](const QLineEdit &edit, std::optional<qint64> &number) {
        const domain::TypedCount count = domain::countFrom(edit.text());
        if (count.isUnderstood)
            number = count.value;
    };
    take(*m_opening, entry.opening);
    take(*m_added, entry.added);
    take(*m_removed, entry.removed);
    if (const auto date = m_asOf->date(); date && (date->isComplete() || date->isUnknown()))
        entry.asOf = date->date();
    entry.method = text::squeezed(text::nfc(m_method->text()));
    entry.isMain = m_isMain->isChecked();
    entry.origin = m_isSupplied->isChecked() ? domain::Origin::Supplied : domain::Origin::Own;
    // the closing number follows from the others while nobody typed one
    if (!entry.total && entry.opening && (entry.added || entry.removed))
        entry.total = *entry.opening + entry.added.value_or(0) - entry.removed.value_or(0);
    if (changed.entry == m_entry.entry)
        return;
    Q_EMIT edited(changed);
}

} // namespace bd::gui
