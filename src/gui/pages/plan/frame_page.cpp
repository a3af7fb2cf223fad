#include "gui/pages/plan/frame_page.h"

#include "application/labels.h"
#include "application/office_identities.h"
#include "domain/find_text.h"
#include "gui/editor/section_editor.h"
#include "gui/editor/section_places.h"
#include "gui/pages/plan/bases_list.h"
#include "gui/theme.h"
#include "gui/widgets/document_head.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/line_list.h"
#include "gui/widgets/rich_lines.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using domain::Plan;
using domain::RichText;

constexpr int paperWidth = 100 * grid; ///< at most: as a sheet, not as a wall
constexpr int firstYear = 1945, lastYear = 2200;

QString actOf(HeadPart part)
{
    switch (part) {
    case HeadPart::Recipients: return QStringLiteral("recipients.edit");
    case HeadPart::Authority:
    case HeadPart::Name: return QStringLiteral("signature.edit");
    default: return QStringLiteral("head.edit");
    }
}

QString nameOf(HeadPart part)
{
    switch (part) {
    case HeadPart::Superior: return FramePage::tr("superior body");
    case HeadPart::Issuer: return FramePage::tr("issuing body");
    case HeadPart::Number: return FramePage::tr("number, symbol");
    case HeadPart::Place: return FramePage::tr("place, date");
    case HeadPart::Title: return FramePage::tr("title");
    default: return {};
    }
}

/// "Lưu: VT, …" stands last, as the decree has it.
QStringList inOrder(QStringList recipients)
{
    const auto isFile = [](const QString &line) { return line.startsWith(QStringLiteral("Lưu"), Qt::CaseInsensitive); };
    std::stable_partition(recipients.begin(), recipients.end(), [&](const QString &line) { return !isFile(line); });
    return recipients;
}

} // namespace

FramePage::FramePage(QWidget *parent)
    : QWidget(parent), m_head(new DocumentHead), m_bases(new BasesList), m_preamble(new RichLines(tr("Preamble"))),
      m_closing(new RichLines(tr("Closing"))), m_recipients(new LineList(tr("Recipients"))),
      m_addressees(new LineList(tr("Addressees")))
{
    setObjectName(QStringLiteral("framePage"));
    auto *page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(grid, grid, 2 * grid, 2 * grid);
    m_column->setSpacing(grid);
    m_head->setMaximumWidth(paperWidth);
    m_column->addWidget(makeMuted(tr("Click on a part to correct it; Tab goes on to the next."), page));
    m_column->addWidget(m_head);
    makeSigning();
    makeFacts();
    makeAddressees();
    makeBases();
    makeTexts();
    makeRecipients();
    m_column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrolling(page, this));
    setFocusProxy(m_head);
    connect(m_head, &DocumentHead::partOpened, this, [this] { m_headVisit = {}; });
    connect(m_head, &DocumentHead::edited, this, &FramePage::storePart);
    connect(m_head, &DocumentHead::partClosed, this, [this] { m_headVisit = {}; });
}

FramePage::~FramePage() = default;

QLabel *FramePage::addHeading(const QString &text, QWidget *buddy)
{
    QLabel *label = makeHeading(text, this, 1.1);
    label->setBuddy(buddy);
    m_column->addSpacing(grid);
    m_column->addWidget(label);
    return label; // its mnemonic goes to the buddy
}

void FramePage::makeSigning()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *label = new QLabel(tr("Si&gned"), bar);
    row->addWidget(label);
    m_signing = new QComboBox(bar);
    m_signing->setObjectName(QStringLiteral("signing"));
    m_signing->setAccessibleName(tr("How the plan is signed"));
    m_signing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_signing->setMinimumContentsLength(34);
    label->setBuddy(m_signing);
    row->addWidget(m_signing);
    m_identity = new QPushButton(tr("&Head, recipients and signature of the office"), bar);
    m_identity->setObjectName(QStringLiteral("takeIdentity"));
    m_identity->setAutoDefault(true); // Enter presses it, as Space does
    m_identity->setToolTip(tr("Takes over what stands in Settings for whoever issues the plan"));
    row->addWidget(m_identity);
    row->addWidget(new QWidget(bar)); // takes what is left of the line
    m_column->addWidget(bar);
    connect(m_signing, &QComboBox::activated, this, &FramePage::takeSigning);
    connect(m_identity, &QPushButton::clicked, this, &FramePage::takeIdentity);
}

void FramePage::makeFacts()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    const auto add = [&](const QString &text, QWidget *field, const char *name) {
        auto *pair = new QWidget(bar); // a label is not left alone at the end of a line
        auto *inner = new QHBoxLayout(pair);
        inner->setContentsMargins(0, 0, grid, 0);
        inner->setSpacing(grid);
        auto *label = new QLabel(text, pair);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        inner->addWidget(label);
        inner->addWidget(field);
        row->addWidget(pair);
    };
    m_year = new QLineEdit(bar);
    m_year->setMaxLength(4);
    m_year->setMaximumWidth(8 * grid);
    m_year->setMinimumWidth(7 * grid);
    m_year->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d*")), m_year));
    add(tr("&Year of the plan"), m_year, "planYear");
    m_kind = new QComboBox(bar);
    for (const domain::PlanKind kind : domain::allValues<domain::PlanKind>())
        m_kind->addItem(application::label(kind), static_cast<int>(kind));
    add(tr("&Kind of plan"), m_kind, "planKind");
    m_type = new QComboBox(bar);
    m_type->setEditable(true);
    m_type->setCompleter(nullptr); // it would disturb Vietnamese input methods
    m_type->addItems({QStringLiteral("KẾ HOẠCH"), QStringLiteral("CHƯƠNG TRÌNH"), QStringLiteral("PHƯƠNG ÁN"), QStringLiteral("BÁO CÁO")});
    m_type->setMinimumContentsLength(14);
    add(tr("&Type of document"), m_type, "documentType");
    row->addWidget(new QWidget(bar)); // takes what is left of the line
    m_column->addWidget(bar);
    m_facts = bar;
    connect(m_year, &QLineEdit::editingFinished, this, &FramePage::storeFacts);
    connect(m_kind, &QComboBox::activated, this, &FramePage::storeFacts);
    connect(m_type, &QComboBox::activated, this, &FramePage::storeFacts);
    connect(m_type->lineEdit(), &QLineEdit::editingFinished, this, &FramePage::storeFacts);
}

void FramePage::makeAddressees()
{
    m_addressed = addHeading(tr("Kính gửi (to whom the report goes)"), m_addressees);
    m_addressees->setObjectName(QStringLiteral("addressees"));
    m_column->addWidget(m_addressees);
    connect(m_addressees, &LineList::edited, this, &FramePage::storeAddressees);
}

void FramePage::storeAddressees()
{
    if (m_isShowing)
        return;
    const QStringList lines = m_addressees->lines();
    m_desk->edit(QStringLiteral("addressees.edit"), {}, [&](Plan &plan) {
        plan.addressees = lines;
        return true;
    });
    m_addressees->setLines(m_desk->plan().addressees);
}

void FramePage::makeTexts()
{
    const auto add = [this](const QString &title, RichLines *lines, const char *name, int height) {
        addHeading(title, lines);
        lines->setObjectName(QLatin1String(name));
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * height + 3 * grid);
        m_column->addWidget(lines);
    };
    add(tr("&Preamble"), m_preamble, "preamble", 8);
    add(tr("&Closing"), m_closing, "closing", 5);
    connect(m_preamble, &RichLines::storeWanted, this, &FramePage::storePreamble);
    connect(m_closing, &RichLines::storeWanted, this, &FramePage::storeClosing);
}

void FramePage::makeRecipients()
{
    addHeading(tr("&Recipients"), m_recipients);
    m_recipients->setObjectName(QStringLiteral("recipients"));
    m_column->addWidget(m_recipients);
    m_defaults = m_recipients->addButton(tr("Usual recipients"), "defaultRecipients");
    m_defaults->setToolTip(tr("Those that stand in Settings for whoever issues the plan"));
    connect(m_recipients, &LineList::edited, this, [this] { storeRecipients(inOrder(m_recipients->lines())); });
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        if (const auto found = identity())
            storeRecipients(headOf(*found, m_desk->plan().document).recipients);
    });
}

void FramePage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &PlanDesk::opened, this, &FramePage::showPlan);
    connect(&desk, &PlanDesk::changed, this, [this](const Plan &before) {
        const Plan &now = m_desk->plan();
        if (!(headOf(before) == headOf(now)) || before.addressees != now.addressees || before.preamble != now.preamble || before.closing != now.closing || before.legalBases != now.legalBases
            || before.kind != now.kind || before.state != now.state || before.identityUuid != now.identityUuid)
            showPlan();
    });
    connect(&desk, &PlanDesk::flushWanted, this, &FramePage::commit);
    connect(&desk.context().services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) {
                const bool isOffice = std::any_of(changes.changes.begin(), changes.changes.end(), [](const application::EntityChange &change) {
                    return change.kind.contains(QLatin1String("identity"));
                });
                if (isOffice && m_desk->isOpen())
                    showSigning();
            });
    if (desk.isOpen())
        showPlan();
}

void FramePage::showPlan()
{
    const Plan &plan = m_desk->plan();
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isReadOnly = m_desk->isReadOnly();
    m_head->setReadOnly(isReadOnly);
    m_head->setHead(headOf(plan));
    m_year->setText(plan.year ? QString::number(*plan.year) : QString());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(plan.kind)));
    m_type->setEditText(plan.documentType);
    m_bases->setBases(plan.legalBases);
    m_bases->setReadOnly(isReadOnly);
    if (!m_preamble->isModified() && m_preamble->lines() != plan.preamble)
        m_preamble->setLines(plan.preamble);
    if (!m_closing->isModified() && m_closing->lines() != plan.closing)
        m_closing->setLines(plan.closing);
    m_preamble->setReadOnly(isReadOnly);
    m_closing->setReadOnly(isReadOnly);
    m_recipients->setLines(plan.recipients);
    m_recipients->setReadOnly(isReadOnly);
    const bool isReport = plan.document == domain::DocumentKind::Report;
    m_addressees->setLines(plan.addressees);
    m_addressees->setReadOnly(isReadOnly);
    m_addressees->setVisible(isReport);
    m_addressed->setVisible(isReport);
    m_facts->setVisible(!isReport);
    m_year->setReadOnly(isReadOnly);
    m_kind->setEnabled(!isReadOnly);
    m_type->setEnabled(!isReadOnly);
    showSigning();
}

std::optional<domain::IssuingIdentity> FramePage::identity() const
{
    const auto identities = m_desk->context().services().office.identities();
    if (!identities || identities->empty())
        return std::nullopt;
    const Plan &plan = m_desk->plan();
    for (const auto &stored : *identities) {
        if (plan.identityUuid == stored.identity.uuid)
            return stored.identity;
    }
    for (const auto &stored : *identities) {
        if (application::issued(stored.identity, plan))
            return stored.identity;
    }
    return plan.issuerLines.isEmpty() ? std::optional(identities->front().identity) : std::nullopt;
}

/// Ways to sign: the names of those who sign for the office, then the forms without names.
void FramePage::showSigning()
{
    const auto found = identity();
    const bool canEdit = !m_desk->isReadOnly();
    m_identity->setEnabled(canEdit && found);
    m_defaults->setEnabled(canEdit && found && !headOf(*found, m_desk->plan().document).recipients.isEmpty());
    m_forms.clear();
    if (found) {
        m_forms = found->signers;
        for (const domain::Signer &form : application::signerForms(*found)) {
            const bool isThere = std::any_of(m_forms.begin(), m_forms.end(), [&](const domain::Signer &other) {
                return other.authority == form.authority && other.position == form.position;
            });
            if (!isThere)
                m_forms.push_back(form);
        }
    }
    m_signing->clear();
    m_signing->addItem(tr("(as on the paper above)"));
    for (const domain::Signer &form : m_forms) {
        QStringList lines = authorityLines(form);
        if (!form.name.isEmpty())
            lines.append(form.name);
        m_signing->addItem(lines.join(QStringLiteral(" / ")));
    }
    const auto now = std::find(m_forms.begin(), m_forms.end(), m_desk->plan().signer);
    m_signing->setCurrentIndex(now == m_forms.end() ? 0 : static_cast<int>(now - m_forms.begin()) + 1);
    m_signing->setEnabled(canEdit && !m_forms.empty());
}

void FramePage::commit()
{
    if (!m_desk->isOpen() || m_desk->isReadOnly())
        return;
    m_head->takeTyped();
    m_recipients->commit();
    m_addressees->commit();
    storeFacts();
    if (m_preamble->isModified())
        storePreamble(true);
    if (m_closing->isModified())
        storeClosing(true);
}

void FramePage::storePart(HeadPart part)
{
    if (m_isShowing)
        return;
    const HeadText typed = m_head->head();
    m_desk->editInVisit(m_headVisit, actOf(part), {nameOf(part)}, [&](Plan &plan) {
        HeadText head = headOf(plan);
        copyPart(typed, part, head);
        putHead(head, plan);
        return true;
    });
}

void FramePage::storeFacts()
{
    const Plan &now = m_desk->plan();
    const int typed = m_year->text().toInt();
    const bool makesSense = m_year->text().isEmpty() || (typed >= firstYear && typed <= lastYear);
    const auto year = !makesSense ? now.year : m_year->text().isEmpty() ? std::nullopt : std::optional(typed);
    const auto kind = static_cast<domain::PlanKind>(m_kind->currentData().toInt());
    const QString type = m_type->currentText().simplified().normalized(QString::NormalizationForm_C);
    if (m_isShowing || m_isStoring || m_desk->isReadOnly() || (year == now.year && kind == now.kind && type == now.documentType))
        return;
    const QScopedValueRollback storing(m_isStoring, true);
    m_desk->edit(QStringLiteral("head.edit"), {tr("year, kind")}, [&](Plan &plan) {
        plan.year = year;
        plan.kind = kind;
        plan.documentType = type;
        return true;
    });
}

void FramePage::storePreamble(bool isVisitOver)
{
    if (m_isShowing || m_isStoring || m_desk->isStoring() || m_desk->isReadOnly())
        return;
    if (m_preamble->isModified()) {
        const QScopedValueRollback storing(m_isStoring, true);
        const std::vector<RichText> lines = m_preamble->lines();
        const std::vector<int> origins = m_preamble->origins();
        m_desk->editInVisit(m_preambleVisit, QStringLiteral("preamble.edit"), {}, [&](Plan &plan) {
            for (domain::LegalBasis &basis : plan.legalBases) { // each goes with its paragraph
                const auto at = basis.preambleIndex ? std::find(origins.begin(), origins.end(), *basis.preambleIndex) : origins.end();
                basis.preambleIndex = at == origins.end() ? std::nullopt : std::optional(static_cast<int>(at - origins.begin()));
            }
            plan.preamble = lines;
            return true;
        });
        if (!m_desk->isHeld()) {
            m_preamble->stored();
            showPlan();
        }
    }
    if (isVisitOver)
        m_preambleVisit = {};
}

void FramePage::storeClosing(bool isVisitOver)
{
    if (m_isShowing || m_isStoring || m_desk->isStoring() || m_desk->isReadOnly())
        return;
    if (m_closing->isModified()) {
        const QScopedValueRollback storing(m_isStoring, true);
        const std::vector<RichText> lines = m_closing->lines();
        m_desk->editInVisit(m_closingVisit, QStringLiteral("closing.edit"), {}, [&](Plan &plan) {
            plan.closing = lines;
            return true;
        });
        if (!m_desk->isHeld()) {
            m_closing->stored();
            showPlan();
        }
    }
    if (isVisitOver)
        m_closingVisit = {};
}

void FramePage::storeRecipients(const QStringList &recipients)
{
    if (m_isShowing)
        return;
    m_desk->edit(QStringLiteral("recipients.edit"), {}, [&](Plan &plan) {
        plan.recipients = recipients;
        return true;
    });
    m_recipients->setLines(m_desk->plan().recipients);
}

void FramePage::takeIdentity()
{
    const auto found = identity();
    if (!found)
        return;
    m_desk->edit(QStringLiteral("head.edit"), {found->name}, [&](Plan &plan) {
        const HeadText own = headOf(*found, m_desk->plan().document);
        HeadText head = headOf(plan);
        for (const HeadPart part : {HeadPart::Superior, HeadPart::Issuer})
            copyPart(own, part, head);
        // Number, date and title are the plan's; what the office doesn't say stays.
        if (!own.symbol.isEmpty())
            head.symbol = own.symbol;
        if (!own.place.isEmpty())
            head.place = own.place;
        if (!own.recipients.isEmpty())
            head.recipients = own.recipients;
        if (!found->signers.empty())
            head.signer = own.signer;
        putHead(head, plan);
        plan.identityUuid = found->uuid;
        return true;
    });
}

void FramePage::takeSigning(int choice)
{
    if (choice < 1 || choice > static_cast<int>(m_forms.size()))
        return;
    domain::Signer signer = m_forms[static_cast<size_t>(choice - 1)];
    if (signer.name.isEmpty())
        signer.name = m_desk->plan().signer.name;
    m_desk->edit(QStringLiteral("signature.edit"), {signer.position}, [&](Plan &plan) {
        plan.signer = signer;
        return true;
    });
}

void FramePage::showPlace(const domain::TextPlace &place)
{
    using Field = domain::TextField;
    QWidget *shown = m_head;
    if (place.field == Field::Preamble || place.field == Field::Closing) {
        shown = place.field == Field::Preamble ? m_preamble : m_closing;
        auto *editor = shown->findChild<SectionEditor *>();
        const QTextCursor found = cursorInLine(*editor->document(), place);
        if (!found.isNull()) {
            editor->setTextCursor(found);
            editor->ensureCursorVisible();
        }
    } else if (place.field == Field::Basis) {
        shown = m_bases;
        m_bases->choose(place.uuid);
    } else if (place.field == Field::Recipient || place.field == Field::Addressee) {
        LineList *list = place.field == Field::Recipient ? m_recipients : m_addressees;
        shown = list;
        list->choose(place.line);
    }
    if (auto *area = findChild<QScrollArea *>())
        area->ensureWidgetVisible(shown);
}

} // namespace bd::gui
