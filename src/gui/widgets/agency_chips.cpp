#include "gui/widgets/agency_chips.h"

#include "application/labels.h"
#include "gui/theme.h"
#include "gui/widgets/agency_chip.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QStylePainter>

namespace bd::gui {

AgencyChips::AgencyChips(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_picker(new AgencyPicker(this))
{
    m_flow->setContentsMargins(grid / 2, grid / 2 - 1, grid / 2, grid / 2 - 1);
    m_flow->setSpacing(grid / 2);
    m_picker->setClearsWhenTaken(true);
    m_picker->setFrame(false);
    m_picker->setMinimumWidth(12 * grid);
    m_picker->installEventFilter(this);
    m_flow->addWidget(m_picker);
    setFocusProxy(m_picker);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_picker, &AgencyPicker::taken, this, &AgencyChips::add);
}

AgencyChips::~AgencyChips()
{
    m_picker->disconnect(this); // losing the focus with this widget is no leaving of the field
}

void AgencyChips::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    m_picker->setAccessibleName(tr("%1: add an agency or unit").arg(title));
}

void AgencyChips::setDirectory(const AgencyDirectory &directory)
{
    m_directory = directory;
    m_picker->setDirectory(directory);
    rebuild();
}

void AgencyChips::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    m_picker->setVisible(!readOnly);
    rebuild();
}

void AgencyChips::setAgencies(std::vector<domain::AgencyRef> agencies)
{
    if (m_agencies == agencies)
        return;
    m_agencies = std::move(agencies);
    rebuild();
}

void AgencyChips::add(const domain::AgencyRef &agency)
{
    // Pasted or typed as in a text: "Sở A; Sở B".
    bool isNew = false;
    const QStringList names = agency.uuid ? QStringList{agency.name} : agency.name.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : names) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        domain::AgencyRef one = agency;
        if (names.size() > 1)
            one = m_directory.matcher ? m_directory.matcher->reference(name, m_directory.day)
                                      : domain::AgencyRef{std::nullopt, name, domain::Addressing::Assigned};
        else
            one.name = name;
        const bool isThere = std::any_of(m_agencies.begin(), m_agencies.end(), [&](const domain::AgencyRef &other) {
            return one.uuid ? other.uuid == one.uuid : other.name == one.name;
        });
        if (isThere)
            continue;
        m_agencies.push_back(std::move(one));
        isNew = true;
    }
    if (!isNew)
        return;
    rebuild();
    Q_EMIT edited();
}

void AgencyChips::remove(int at)
{
    m_agencies.erase(m_agencies.begin() + at);
    rebuild();
    focusChip(std::min(at, static_cast<int>(m_agencies.size()) - 1));
    Q_EMIT edited();
}

void AgencyChips::setAddressing(int at, domain::Addressing addressing)
{
    domain::AgencyRef changed = m_agencies[static_cast<std::size_t>(at)];
    changed.addressing = addressing;
    replace(at, changed);
}

void AgencyChips::replace(int at, const domain::AgencyRef &agency)
{
    domain::AgencyRef &there = m_agencies[static_cast<std::size_t>(at)];
    if (there == agency)
        return;
    there = agency;
    rebuild();
    focusChip(at);
    Q_EMIT edited();
}

const domain::Agency *AgencyChips::successorOf(const domain::AgencyRef &agency) const
{
    const domain::Agency *known = m_directory.matcher && agency.uuid ? m_directory.matcher->byUuid(*agency.uuid) : nullptr;
    return known && !known->isValidOn(m_directory.day) ? m_directory.matcher->successor(*known, m_directory.day) : nullptr;
}

QString AgencyChips::endText(const domain::AgencyRef &agency) const
{
    const domain::Agency *known = m_directory.matcher && agency.uuid ? m_directory.matcher->byUuid(*agency.uuid) : nullptr;
    if (!known || !known->validTo || *known->validTo >= m_directory.day)
        return {};
    const QString end = known->validTo->toString(QStringLiteral("dd/MM/yyyy"));
    const domain::Agency *next = successorOf(agency);
    return next ? tr("Ended on %1. Its work is now done by: %2.").arg(end, next->name) : tr("Ended on %1.").arg(end);
}

void AgencyChips::showMenu(int at)
{
    if (m_readOnly)
        return;
    const domain::AgencyRef agency = m_agencies[static_cast<std::size_t>(at)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("agencyMenu"));
    menu->setAccessibleName(agency.name);
    for (const auto way : {domain::Addressing::Assigned, domain::Addressing::Invited}) {
        QAction *action = menu->addAction(application::label(way));
        action->setCheckable(true);
        action->setChecked(agency.addressing == way);
        connect(action, &QAction::triggered, this, [this, at, way] { setAddressing(at, way); });
    }
    if (const domain::Agency *next = successorOf(agency)) {
        menu->addSeparator();
        const domain::AgencyRef instead{next->uuid, next->name, next->addressing};
        connect(menu->addAction(tr("Write %1 instead").arg(next->name)), &QAction::triggered, this,
                [this, at, instead] { replace(at, instead); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, at] { remove(at); });
    const AgencyChip *chip = m_chips[static_cast<std::size_t>(at)];
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void AgencyChips::rebuild()
{
    while (m_flow->count() > 1)
        delete m_flow->takeAt(0);
    for (AgencyChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one whose key is being handled
    }
    m_chips.clear();
    QWidget *before = nullptr;
    for (int i = 0; i < static_cast<int>(m_agencies.size()); ++i) {
        const domain::AgencyRef &agency = m_agencies[static_cast<std::size_t>(i)];
        auto *chip = new AgencyChip(agency, endText(agency), this);
        chip->setRemovable(!m_readOnly);
        m_flow->insertWidget(i, chip);
        chip->show();
        m_chips.push_back(chip);
        if (before)
            setTabOrder(before, chip);
        before = chip;
        connect(chip, &AgencyChip::removeWanted, this, [this, i] { remove(i); });
        connect(chip, &AgencyChip::menuWanted, this, [this, i] { showMenu(i); });
        connect(chip, &AgencyChip::typed, this, [this](const QString &text) {
            m_picker->setFocus(Qt::OtherFocusReason);
            m_picker->type(text);
        });
        connect(chip, &AgencyChip::walked, this, [this, i](int by) { focusChip(i + by); });
    }
    if (before)
        setTabOrder(before, m_picker);
    m_picker->setPlaceholderText(m_agencies.empty() ? tr("name or abbreviation") : QString());
    updateGeometry();
}

void AgencyChips::focusChip(int at)
{
    if (at >= 0 && at < static_cast<int>(m_chips.size()))
        m_chips[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
    else if (at >= 0 || m_chips.empty())
        m_picker->setFocus(Qt::OtherFocusReason);
}

bool AgencyChips::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_picker && event->type() == QEvent::KeyPress && m_picker->text().isEmpty() && !m_picker->isPopupShown()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Left && !m_chips.empty()) {
            focusChip(static_cast<int>(m_chips.size()) - 1);
            return true;
        }
    }
    if (watched == m_picker && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void AgencyChips::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, m_picker->hasFocus());
    option.state.setFlag(QStyle::State_ReadOnly, m_readOnly);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
}

void AgencyChips::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_picker->setFocus(Qt::MouseFocusReason);
}

} // namespace bd::gui
