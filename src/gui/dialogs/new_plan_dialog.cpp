#include "gui/dialogs/new_plan_dialog.h"

#include "application/labels.h"
#include "domain/numbering.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTextBrowser>

namespace bd::gui {

namespace {

enum Source { FromOutline, FromPlan };
constexpr int firstYear = 2000, lastYear = 2100;

QString paragraphHtml(const domain::Paragraph &paragraph)
{
    const QString mark = paragraph.level == domain::ParagraphLevel::Dash   ? QStringLiteral("- ")
                         : paragraph.level == domain::ParagraphLevel::Plus ? QStringLiteral("+ ")
                                                                           : QString();
    return QStringLiteral("<p>%1%2</p>").arg(mark, paragraph.text.toPlain().toHtmlEscaped());
}

QString tableHtml(const domain::Table &table)
{
    QString html = QStringLiteral("<table border='1' cellspacing='0' cellpadding='3'>");
    for (const domain::TableRow &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const domain::TableCell &cell : row.cells) {
            QStringList words;
            for (const domain::RichText &text : cell.paragraphs)
                words.append(text.toPlain().toHtmlEscaped());
            html += QStringLiteral("<%1>%2</%1>").arg(row.isHead ? QStringLiteral("th") : QStringLiteral("td"), words.join(QStringLiteral("<br>")));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

/// The plan as it begins: headings and starting sentences.
QString planHtml(const domain::Plan &plan)
{
    QString html = QStringLiteral("<p align='center'><b>%1<br>%2</b></p>").arg(plan.documentType.toHtmlEscaped(), plan.title.toHtmlEscaped());
    domain::walkSections(plan.sections, [&](const domain::Section &section, const domain::SectionNumber &number, int) {
        html += QStringLiteral("<p><b>%1 %2</b></p>").arg(number.printed(), section.heading.toPlain().toHtmlEscaped());
        for (const domain::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                html += paragraphHtml(*paragraph);
            else
                html += tableHtml(std::get<domain::Table>(block));
        }
    });
    return html;
}

QString planText(const application::PlanSummary &plan)
{
    QString text = plan.title.isEmpty() ? NewPlanDialog::tr("(no title)") : plan.title;
    if (plan.year)
        text.prepend(QStringLiteral("%1 · ").arg(*plan.year));
    return plan.issuer.isEmpty() ? text : text + QStringLiteral(" · ") + plan.issuer;
}

} // namespace

NewPlanDialog::NewPlanDialog(NewPlanOffer offer, Preview preview, QWidget *parent)
    : QDialog(parent), m_offer(std::move(offer)), m_preview(std::move(preview))
{
    setObjectName(QStringLiteral("newPlanDialog"));
    setWindowTitle(tr("New plan"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * grid);
    middle->addWidget(makeSources(), 2);
    middle->addWidget(makeShown(), 3);
    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("&Begin the plan"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setDefault(true);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(makeForm());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectAll();
    fitToScreen(*this, {980, 600}, {600, 320});
    m_kind->button(m_offer.copyOf != 0 && !m_offer.plans.empty() ? FromPlan : FromOutline)->setChecked(true);
    chooseSource();
    (isCopy() ? m_plans : m_outlines)->setFocus();
}

QWidget *NewPlanDialog::makeSources()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_kind = new QButtonGroup(this);
    const auto add = [&](Source source, const QString &text, const char *name) {
        auto *button = new QRadioButton(text, side);
        button->setObjectName(QLatin1String(name));
        m_kind->addButton(button, source);
        column->addWidget(button);
    };
    add(FromOutline, tr("From an &outline"), "fromOutline");
    add(FromPlan, tr("As a &copy of a plan"), "fromPlan");
    m_kind->button(FromPlan)->setEnabled(!m_offer.plans.empty());
    m_sources = new QStackedWidget(side);
    m_outlines = new QListWidget(m_sources);
    m_outlines->setObjectName(QStringLiteral("outlines"));
    m_outlines->setAccessibleName(tr("Outlines"));
    for (const application::OutlineInfo &info : m_offer.outlines) {
        auto *item = new QListWidgetItem(info.title, m_outlines);
        item->setToolTip(info.about);
        if (info.name == m_offer.outline)
            m_outlines->setCurrentItem(item);
    }
    m_plans = new QListWidget(m_sources);
    m_plans->setObjectName(QStringLiteral("plansToCopy"));
    m_plans->setAccessibleName(tr("Plans"));
    for (const application::PlanSummary &plan : m_offer.plans) {
        auto *item = new QListWidgetItem(planText(plan), m_plans);
        item->setToolTip(item->text());
        if (plan.id == m_offer.copyOf)
            m_plans->setCurrentItem(item);
    }
    for (QListWidget *list : {m_outlines, m_plans}) {
        applyListLook(*list);
        m_sources->addWidget(list);
        if (list->currentRow() < 0 && list->count() > 0)
            list->setCurrentRow(0);
    }
    column->addWidget(m_sources, 1);
    m_about = makeMuted({}, side);
    m_about->setObjectName(QStringLiteral("about"));
    column->addWidget(m_about);
    return side;
}

QWidget *NewPlanDialog::makeShown()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_partsLabel = new QLabel(tr("Sections that may be &added:"), side);
    m_parts = new QListWidget(side);
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setAccessibleName(tr("Sections that may be added"));
    applyListLook(*m_parts);
    m_partsLabel->setBuddy(m_parts);
    auto *textLabel = new QLabel(tr("The plan begins so:"), side);
    m_text = new QTextBrowser(side);
    m_text->setObjectName(QStringLiteral("newPlanText"));
    m_text->setAccessibleName(tr("The plan as it begins"));
    m_text->setOpenLinks(false);
    column->addWidget(m_partsLabel);
    column->addWidget(m_parts, 1);
    column->addWidget(textLabel);
    column->addWidget(m_text, 4);
    return side;
}

QWidget *NewPlanDialog::makeForm()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_year = new QSpinBox(box);
    m_year->setObjectName(QStringLiteral("newPlanYear"));
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(m_offer.year);
    m_year->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_identity = new QComboBox(box);
    m_identity->setObjectName(QStringLiteral("newPlanIdentity"));
    for (const domain::IssuingIdentity &identity : m_offer.identities)
        m_identity->addItem(identity.name, identity.uuid);
    m_identity->addItem(tr("(left open)"), QString());
    m_title = new QLineEdit(box);
    allowAnyLength(*m_title);
    m_title->setObjectName(QStringLiteral("newPlanTitle"));
    m_title->setClearButtonEnabled(true);
    form->addRow(tr("&Year"), m_year);
    m_identityLabel = new QLabel(tr("&Issued by"), box);
    m_identityLabel->setBuddy(m_identity);
    form->addRow(m_identityLabel, m_identity);
    form->addRow(tr("&Title"), m_title);
    return box;
}

void NewPlanDialog::connectAll()
{
    connect(m_kind, &QButtonGroup::idClicked, this, &NewPlanDialog::chooseSource);
    connect(m_outlines, &QListWidget::currentRowChanged, this, &NewPlanDialog::chooseSource);
    connect(m_plans, &QListWidget::currentRowChanged, this, &NewPlanDialog::chooseSource);
    connect(m_outlines, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_plans, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_parts, &QListWidget::itemChanged, this, &NewPlanDialog::showPlan);
    connect(m_year, &QSpinBox::valueChanged, this, [this] {
        m_yearChosen = m_yearChosen || !m_isFilling;
        showPlan();
    });
    connect(m_identity, &QComboBox::activated, this, [this] {
        m_identityChosen = true;
        showPlan();
    });
    connect(m_title, &QLineEdit::textEdited, this, [this] { // an emptied title goes back to the outline's
        m_title->setModified(!m_title->text().trimmed().isEmpty());
    });
}

bool NewPlanDialog::isCopy() const
{
    return m_kind->checkedId() == FromPlan;
}

const application::OutlineInfo *NewPlanDialog::outline() const
{
    const int row = m_outlines->currentRow();
    return row >= 0 ? &m_offer.outlines[static_cast<size_t>(row)] : nullptr;
}

const application::PlanSummary *NewPlanDialog::plan() const
{
    const int row = m_plans->currentRow();
    return row >= 0 ? &m_offer.plans[static_cast<size_t>(row)] : nullptr;
}

void NewPlanDialog::chooseSource()
{
    m_isFilling = true;
    m_sources->setCurrentIndex(isCopy() ? FromPlan : FromOutline);
    if (isCopy() && plan() && !m_yearChosen)
        m_year->setValue(plan()->year ? *plan()->year + 1 : m_offer.year);
    else if (!isCopy() && !m_yearChosen)
        m_year->setValue(m_offer.year);
    m_about->setText(isCopy() ? tr("Its text comes over; number, date and answers don't. Where the old year is named, the remarks tell.")
                     : outline() ? outline()->about : QString());
    m_identity->setVisible(!isCopy()); // a copy keeps its head
    m_identityLabel->setVisible(!isCopy());
    showParts();
    proposeIdentity();
    m_isFilling = false;
    showPlan();
}

void NewPlanDialog::showParts()
{
    m_parts->clear();
    if (!isCopy() && outline()) {
        for (const application::OutlinePart &part : outline()->parts) {
            auto *item = new QListWidgetItem(part.heading, m_parts);
            item->setData(Qt::UserRole, part.id);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    if (m_parts->count() > 0)
        m_parts->setCurrentRow(0);
    m_parts->setVisible(m_parts->count() > 0);
    m_partsLabel->setVisible(m_parts->count() > 0);
}

void NewPlanDialog::proposeIdentity()
{
    if (m_identityChosen || isCopy() || !outline())
        return;
    const auto fitting = application::identityFor(*outline(), m_offer.identities);
    m_identity->setCurrentIndex(m_identity->findData(fitting ? fitting->uuid : QString()));
}

NewPlanDraft NewPlanDialog::draft() const
{
    NewPlanDraft draft;
    if (isCopy() && plan())
        draft.copyOf = plan()->id;
    draft.choice.name = outline() ? outline()->name : QString();
    draft.choice.year = m_year->value();
    draft.choice.office = m_offer.office;
    for (const domain::IssuingIdentity &identity : m_offer.identities) {
        if (identity.uuid == m_identity->currentData().toString())
            draft.choice.identity = identity;
    }
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->checkState() == Qt::Checked)
            draft.choice.parts.append(m_parts->item(row)->data(Qt::UserRole).toString());
    }
    if (m_title->isModified())
        draft.choice.title = m_title->text().trimmed();
    return draft;
}

void NewPlanDialog::showPlan()
{
    if (m_isFilling)
        return;
    const auto made = m_preview(draft());
    m_create->setEnabled(made.has_value());
    m_text->setHtml(made ? planHtml(*made) : QString());
    if (made && !m_title->isModified()) {
        m_title->setText(made->title);
        m_title->setCursorPosition(0);
        m_title->setModified(false);
    }
}

} // namespace bd::gui
