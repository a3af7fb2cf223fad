#include "gui/widgets/agency_form.h"

#include "application/labels.h"
#include "base/text/fold.h"
#include "domain/agency_guess.h"
#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/partial_date_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

namespace bd::gui {

namespace {

template <typename Enum>
QComboBox *makeChoice(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (const Enum value : domain::allValues<Enum>())
        box->addItem(application::label(value), static_cast<int>(value));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

template <typename Enum>
void choose(QComboBox &box, Enum value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <typename Enum>
Enum chosen(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

QString dayText(const std::optional<QDate> &date)
{
    return date ? date->toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

} // namespace

AgencyForm::AgencyForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("agencyForm"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = addLine(*form, tr("&Name"), "agencyName");
    m_abbreviation = addLine(*form, tr("A&bbreviation"), "agencyAbbreviation");
    m_symbol = addLine(*form, tr("Code in s&ymbols"), "agencySymbol");
    m_symbol->setPlaceholderText(tr("as in KH-SNV"));
    m_level = makeChoice<domain::AgencyLevel>(this, "agencyLevel");
    form->addRow(tr("&Level"), m_level);
    m_kind = makeChoice<domain::AgencyKind>(this, "agencyKind");
    form->addRow(tr("&Kind"), m_kind);
    m_addressing = makeChoice<domain::Addressing>(this, "agencyAddressing");
    form->addRow(tr("&Way"), m_addressing);
    m_aliases = addLine(*form, tr("Also &called"), "agencyAliases");
    m_aliases->setPlaceholderText(tr("other names, with ; between"));
    m_parent = new AgencyPicker(this);
    m_parent->setObjectName(QStringLiteral("agencyParent"));
    form->addRow(tr("Belon&gs to"), m_parent);
    m_from = addLine(*form, tr("Valid &from"), "agencyFrom");
    m_to = addLine(*form, tr("Valid &until"), "agencyTo");
    for (QLineEdit *date : {m_from, m_to})
        date->setPlaceholderText(tr("day/month/year"));
    m_successor = new AgencyPicker(this);
    m_successor->setObjectName(QStringLiteral("agencySuccessor"));
    form->addRow(tr("&Replaced by"), m_successor);
    m_code = addLine(*form, tr("&Official code"), "agencyCode");
    m_protocol = addLine(*form, tr("&Place in lists"), "agencyProtocol");
    m_protocol->setPlaceholderText(tr("smaller comes first"));
    m_protocol->setValidator(new QIntValidator(0, 1'000'000, m_protocol));
    m_fault = makeMuted({}, this);
    m_fault->setObjectName(QStringLiteral("agencyFault"));
    m_fault->hide();
    form->addRow(m_fault);
    for (auto *box : {m_level, m_kind, m_addressing})
        connect(box, &QComboBox::activated, this, [this] {
            m_guesses = false;
            announce();
        });
    for (AgencyPicker *picker : {m_parent, m_successor})
        connect(picker, &AgencyPicker::taken, this, &AgencyForm::announce);
    connect(m_name, &QLineEdit::textEdited, this, &AgencyForm::takeGuesses);
}

AgencyForm::~AgencyForm()
{
    for (QLineEdit *line : findChildren<QLineEdit *>()) // pickers among them
        line->disconnect(this);                         // losing the focus with this form is no leaving of a field
}

QLineEdit *AgencyForm::addLine(QFormLayout &form, const QString &label, const char *name)
{
    auto *line = new QLineEdit(this);
    allowAnyLength(*line);
    line->setObjectName(QLatin1String(name));
    form.addRow(label, line);
    connect(line, &QLineEdit::editingFinished, this, &AgencyForm::announce);
    return line;
}

void AgencyForm::setDirectory(const AgencyDirectory &directory)
{
    m_directory = directory;
    m_parent->setDirectory(directory);
    m_successor->setDirectory(directory);
}

void AgencyForm::setAgency(const domain::Agency &agency)
{
    m_known = agency;
    m_guesses = agency.uuid.isEmpty();
    m_name->setText(agency.name);
    m_abbreviation->setText(agency.abbreviation);
    m_symbol->setText(agency.symbolCode);
    m_code->setText(agency.code);
    m_aliases->setText(agency.aliases.join(QStringLiteral("; ")));
    m_from->setText(dayText(agency.validFrom));
    m_to->setText(dayText(agency.validTo));
    m_protocol->setText(agency.protocol == 0 ? QString() : QString::number(agency.protocol));
    choose(*m_level, agency.level);
    choose(*m_kind, agency.kind);
    choose(*m_addressing, agency.addressing);
    for (const auto &[picker, uuid] : {std::pair(m_parent, agency.parentUuid), std::pair(m_successor, agency.successorUuid)}) {
        const domain::Agency *other = uuid && m_directory.matcher ? m_directory.matcher->byUuid(*uuid) : nullptr;
        picker->setAgency({uuid, other ? other->name : QString(), domain::Addressing::Assigned});
    }
    for (QLineEdit *line : {m_name, m_abbreviation, m_symbol, m_code, m_aliases})
        line->setCursorPosition(0);
    sayFault();
}

/// A picker that shows nothing keeps what it was given as long as nobody writes into it: the other one may be of another
/// file.
std::optional<QString> AgencyForm::uuidOf(const AgencyPicker &picker, const std::optional<QString> &known) const
{
    if (picker.text().trimmed().isEmpty()) {
        const bool wasShown = known && m_directory.matcher && m_directory.matcher->byUuid(*known);
        return wasShown ? std::nullopt : known;
    }
    return picker.agency().uuid;
}

std::optional<QDate> AgencyForm::dateOf(const QLineEdit &line, bool &isDate) const
{
    const auto typed = parseScreenDate(line.text());
    isDate = line.text().trimmed().isEmpty() || (typed && typed->isComplete());
    return typed ? typed->date() : std::nullopt;
}

domain::Agency AgencyForm::agency() const
{
    domain::Agency agency = m_known;
    const auto line = [](const QLineEdit *edit) { return text::squeezed(text::nfc(edit->text())); };
    agency.name = line(m_name);
    agency.abbreviation = line(m_abbreviation);
    agency.symbolCode = line(m_symbol);
    agency.code = line(m_code);
    agency.aliases.clear();
    for (const QString &alias : line(m_aliases).split(u';', Qt::SkipEmptyParts))
        if (!alias.trimmed().isEmpty())
            agency.aliases << alias.trimmed();
    bool isDate = false;
    agency.validFrom = dateOf(*m_from, isDate);
    agency.validTo = dateOf(*m_to, isDate);
    agency.level = chosen<domain::AgencyLevel>(*m_level);
    agency.kind = chosen<domain::AgencyKind>(*m_kind);
    agency.addressing = chosen<domain::Addressing>(*m_addressing);
    agency.parentUuid = uuidOf(*m_parent, m_known.parentUuid);
    agency.successorUuid = uuidOf(*m_successor, m_known.successorUuid);
    agency.protocol = m_protocol->text().toInt();
    return agency;
}

void AgencyForm::takeGuesses()
{
    if (!m_guesses)
        return;
    const domain::AgencyKind kind = domain::guessedKind(m_name->text());
    choose(*m_kind, kind);
    choose(*m_level, domain::guessedLevel(m_name->text(), kind));
    choose(*m_addressing, domain::usualAddressing(kind));
}

QString AgencyForm::fault() const
{
    if (text::squeezed(m_name->text()).isEmpty())
        return m_known.uuid.isEmpty() ? QString() : tr("Without a name nothing is saved.");
    bool isDate = false;
    for (const QLineEdit *line : {m_from, m_to}) {
        dateOf(*line, isDate);
        if (!isDate)
            return tr("“%1” is no date; write it as 28/02/2025.").arg(line->text());
    }
    const domain::Agency now = agency();
    if (now.validFrom && now.validTo && *now.validTo < *now.validFrom)
        return tr("It would end before it begins.");
    for (const AgencyPicker *picker : {m_parent, m_successor}) {
        const QString typed = picker->text().trimmed();
        if (!typed.isEmpty() && !picker->agency().uuid)
            return tr("“%1” is not in the list, or means more than one.").arg(typed);
        if (!typed.isEmpty() && picker->agency().uuid == now.uuid)
            return tr("“%1” is this entry itself.").arg(typed);
    }
    return {};
}

bool AgencyForm::isEdited() const
{
    return isFaulty() || agency() != m_known;
}

bool AgencyForm::isFaulty() const
{
    return !fault().isEmpty();
}

void AgencyForm::sayFault()
{
    const QString text = fault();
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

void AgencyForm::announce()
{
    sayFault();
    const domain::Agency now = agency();
    if (isFaulty() || now.name.isEmpty() || now == m_known)
        return;
    m_known = now; // Enter and leaving a field come one after the other
    Q_EMIT agencyEdited(now);
}

void AgencyForm::startWithName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void AgencyForm::finish()
{
    announce();
}

} // namespace bd::gui
