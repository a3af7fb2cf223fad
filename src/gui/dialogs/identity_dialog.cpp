#include "gui/dialogs/identity_dialog.h"

#include "application/labels.h"
#include "application/office_identities.h"
#include "base/text/fold.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/document_head.h"
#include "gui/widgets/empty_state.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bd::gui {

namespace {

constexpr domain::DocumentKind kinds[] = {domain::DocumentKind::Plan, domain::DocumentKind::Report, domain::DocumentKind::Letter,
                                          domain::DocumentKind::Submission};

QString signerText(const domain::Signer &signer)
{
    QString text = authorityLines(signer).join(u" / "_s);
    const QString name = signer.name.isEmpty() ? IdentityDialog::tr("no name") : signer.name;
    return text.isEmpty() ? name : text + u'\n' + name;
}

} // namespace

IdentityDialog::IdentityDialog(const domain::IssuingIdentity &identity, QWidget *parent) : QDialog(parent), m_identity(identity)
{
    setObjectName(QStringLiteral("identityDialog"));
    setWindowTitle(identity.name.isEmpty() ? tr("New issuing identity") : tr("Issuing identity: %1").arg(identity.name));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    QWidget *facts = makeFacts();
    row->addWidget(facts, 2);
    row->addWidget(makePaper(), 3); // after what it is called: the tab order follows the eye
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveIdentity"));
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &IdentityDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    showSigners(0);
    showPaper();
    fitToScreen(*this, {1060, 620}, {560, 300});
    m_name->setFocus();
}

QLineEdit *IdentityDialog::addLine(QFormLayout *form, const char *name, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(this);
    allowAnyLength(*line);
    line->setText(text);
    line->setObjectName(QLatin1String(name));
    line->setCursorPosition(0);
    form->addRow(label, line);
    return line;
}

QWidget *IdentityDialog::makeFacts()
{
    auto *body = new QWidget;
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addLine(form, "identityName", tr("&Name in lists"), m_identity.name);
    m_problem = new QLabel(tr("Give it a name, so that it can be told from the others."), this);
    m_problem->setObjectName(QStringLiteral("identityProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(QString(), m_problem);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("identityKind"));
    for (const domain::AgencyKind kind : domain::allValues<domain::AgencyKind>())
        m_kind->addItem(application::label(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_identity.kind)));
    form->addRow(tr("&Kind"), m_kind);
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("identityLevel"));
    for (const domain::AgencyLevel level : domain::allValues<domain::AgencyLevel>())
        m_level->addItem(application::label(level), static_cast<int>(level));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(m_identity.level)));
    form->addRow(tr("&Level"), m_level);
    for (QComboBox *combo : {m_kind, m_level}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    m_reportsTo = addLine(form, "reportsTo", tr("Reports go &to"), m_identity.reportsTo);
    m_reportsVia = addLine(form, "reportsVia", tr("t&hrough"), m_identity.reportsVia);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, grid, 0);
    column->setSpacing(grid);
    column->addLayout(form);
    column->addWidget(makeMuted(tr("Where reports go is not printed in the head: a People's Committee has no body above its name."), body));
    column->addWidget(makeSigners(body));
    column->addStretch(1);
    QScrollArea *area = makeScrolling(body, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget *IdentityDialog::makeSigners(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *label = new QLabel(tr("Si&gners; the first is proposed"), box);
    m_signers = new QListWidget(box);
    m_signers->setObjectName(QStringLiteral("signers"));
    m_signers->setAccessibleName(tr("Signers"));
    m_signers->setWordWrap(true);
    m_signers->setFixedHeight(m_signers->fontMetrics().lineSpacing() * 7);
    label->setBuddy(m_signers);
    const auto button = [&](const char *name, const QString &text, const QString &iconName, const QString &tip) {
        auto *made = new QPushButton(icon(iconName), text, box);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        if (!tip.isEmpty()) {
            made->setToolTip(tip);
            made->setAccessibleName(tip);
        }
        return made;
    };
    m_addSigner = button("addSigner", tr("&Add a signer"), QStringLiteral("list-add"), {});
    auto *menu = new QMenu(m_addSigner);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { // as the kind is now
        menu->clear();
        for (const domain::Signer &form : application::signerForms(identity()))
            connect(menu->addAction(authorityLines(form).join(u" / "_s)), &QAction::triggered, this, [this, form] { addSigner(form); });
    });
    m_addSigner->setMenu(menu);
    m_signerUp = button("signerUp", {}, QStringLiteral("go-up"), tr("Move the signer up"));
    m_signerDown = button("signerDown", {}, QStringLiteral("go-down"), tr("Move the signer down"));
    m_removeSigner = button("removeSigner", {}, QStringLiteral("edit-delete"), tr("Remove the signer"));
    connect(m_signerUp, &QPushButton::clicked, this, [this] { moveSigner(-1); });
    connect(m_signerDown, &QPushButton::clicked, this, [this] { moveSigner(1); });
    connect(m_removeSigner, &QPushButton::clicked, this, &IdentityDialog::removeSigner);
    connect(m_signers, &QListWidget::currentRowChanged, this, &IdentityDialog::showPaper);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    for (QPushButton *each : {m_addSigner, m_signerUp, m_signerDown, m_removeSigner})
        row->addWidget(each);
    row->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(label);
    column->addWidget(m_signers);
    column->addLayout(row);
    return box;
}

QWidget *IdentityDialog::makePaper()
{
    auto *box = new QWidget(this);
    m_kinds = new QTabBar(box);
    m_kinds->setObjectName(QStringLiteral("documentKinds"));
    m_kinds->setAccessibleName(tr("Kind of document"));
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    for (const QString &text : {tr("Plan"), tr("Report"), tr("Letter"), tr("Submission")})
        m_kinds->addTab(text);
    m_head = new DocumentHead;
    m_head->setForIdentity(true);
    connect(m_kinds, &QTabBar::currentChanged, this, &IdentityDialog::showPaper);
    connect(m_head, &DocumentHead::edited, this, &IdentityDialog::onPaperEdited);
    QScrollArea *area = makeScrolling(m_head, box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_kinds);
    column->addWidget(area, 1);
    column->addWidget(makeMuted(tr("Click on a place of the page, or press Enter there, to correct it. Number and date are given by the clerk."), box));
    return box;
}

domain::DocumentKind IdentityDialog::shownKind() const
{
    return kinds[std::max(0, m_kinds->currentIndex())];
}

int IdentityDialog::signer() const
{
    return std::clamp(m_signers->currentRow(), 0, std::max(0, static_cast<int>(m_identity.signers.size()) - 1));
}

void IdentityDialog::showPaper()
{
    if (!m_head)
        return;
    m_head->finish();
    HeadText head = headOf(m_identity, shownKind());
    if (!m_identity.signers.empty())
        head.signer = m_identity.signers[static_cast<std::size_t>(signer())];
    m_head->setHead(head);
}

void IdentityDialog::onPaperEdited()
{
    const std::vector<domain::Signer> before = m_identity.signers;
    const int row = signer();
    putHead(m_head->head(), shownKind(), m_identity);
    if (!before.empty()) { // the page shows the selected one
        m_identity.signers = before;
        m_identity.signers[static_cast<std::size_t>(row)] = m_head->head().signer;
    }
    showSigners(row);
}

void IdentityDialog::showSigners(int select)
{
    const QSignalBlocker quiet(m_signers);
    m_signers->clear();
    for (const domain::Signer &each : m_identity.signers)
        m_signers->addItem(signerText(each));
    m_signers->setCurrentRow(std::min(select, m_signers->count() - 1));
    const int row = m_signers->currentRow();
    m_signerUp->setEnabled(row > 0);
    m_signerDown->setEnabled(row >= 0 && row + 1 < m_signers->count());
    m_removeSigner->setEnabled(row >= 0);
}

void IdentityDialog::addSigner(const domain::Signer &form)
{
    m_head->finish();
    m_identity.signers.push_back(form);
    showSigners(static_cast<int>(m_identity.signers.size()) - 1);
    showPaper();
    m_head->editPart(HeadPart::Name);
}

void IdentityDialog::moveSigner(int by)
{
    m_head->finish();
    const int row = signer(), to = row + by;
    if (to < 0 || to >= static_cast<int>(m_identity.signers.size()))
        return;
    std::swap(m_identity.signers[static_cast<std::size_t>(row)], m_identity.signers[static_cast<std::size_t>(to)]);
    showSigners(to);
}

void IdentityDialog::removeSigner()
{
    m_head->finish();
    if (m_identity.signers.empty())
        return;
    const int row = signer();
    m_identity.signers.erase(m_identity.signers.begin() + row);
    showSigners(row);
    showPaper();
}

domain::IssuingIdentity IdentityDialog::identity()
{
    m_head->takeTyped();
    domain::IssuingIdentity result = m_identity;
    result.name = text::nfc(m_name->text().simplified());
    result.kind = static_cast<domain::AgencyKind>(m_kind->currentData().toInt());
    result.level = static_cast<domain::AgencyLevel>(m_level->currentData().toInt());
    result.reportsTo = text::nfc(m_reportsTo->text().simplified());
    result.reportsVia = text::nfc(m_reportsVia->text().simplified());
    return result;
}

void IdentityDialog::accept()
{
    m_head->finish();
    if (m_name->text().trimmed().isEmpty()) {
        QPalette ink = m_problem->palette();
        ink.setColor(QPalette::WindowText, colorsOf(palette()).late);
        m_problem->setPalette(ink);
        m_problem->show();
        m_name->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace bd::gui
