#include "gui/pages/registers/inspection_page.h"

#include "domain/register_rules.h"
#include "gui/dialogs/inspection_gaps_dialog.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/evidence_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

using domain::Inspection;
using domain::Recommendation;

namespace {

std::vector<RecordField<Inspection>> fields()
{
    using I = Inspection;
    return {
        field::agency<I>("unit", InspectionPage::tr("Who is inspected"), &I::unit),
        field::choice<I>("role", InspectionPage::tr("Our part"), &I::role).width(17),
        field::partial<I>("planned", InspectionPage::tr("Planned for"), &I::planned).width(10),
        field::day<I>("date", InspectionPage::tr("Made on"), &I::date).width(13),
        field::shown<I>("followed", InspectionPage::tr("Recommendations"), [](const I &) { return QString(); }).width(16),
        field::agency<I>("lead", InspectionPage::tr("Who inspects"), &I::lead).onlyInForm(),
        field::text<I>("team", InspectionPage::tr("Team"), &I::team).onlyInForm().hint(InspectionPage::tr("decision and offices, no private data")),
        field::text<I>("contents", InspectionPage::tr("What about"), &I::contents, FieldKind::Text).onlyInForm(),
        field::text<I>("findings", InspectionPage::tr("Findings"), &I::findings, FieldKind::Text).onlyInForm(),
        field::text<I>("document", InspectionPage::tr("Report, minutes"), &I::document).onlyInForm().hint(InspectionPage::tr("number and date")),
    };
}

std::vector<RecordField<Recommendation>> recommendationFields(const QDate &today)
{
    using R = Recommendation;
    auto state = field::shown<R>("state", InspectionPage::tr("State"), [today](const R &r) {
        if (r.text.isEmpty())
            return QString();
        if (r.doneOn)
            return InspectionPage::tr("✓ Done");
        return domain::isLate(r, today) ? InspectionPage::tr("⚠ Overdue") : InspectionPage::tr("Open");
    });
    return {
        field::text<R>("text", InspectionPage::tr("Recommendation"), &R::text),
        field::day<R>("due", InspectionPage::tr("Due"), &R::due).width(11),
        field::day<R>("done", InspectionPage::tr("Done on"), &R::doneOn).width(11),
        field::text<R>("outcome", InspectionPage::tr("Outcome"), &R::outcome).width(14),
        state.width(12),
    };
}

RegisterLook look()
{
    return {"inspections", InspectionPage::tr("Inspection and supervision"), InspectionPage::tr("Find by unit, contents, findings (Ctrl+F)"),
            InspectionPage::tr("&New inspection"), InspectionPage::tr("No inspections yet"),
            InspectionPage::tr("Inspections that you make, that you are subject to, self-checks and supervision: when, about what, what was found "
                               "and recommended, and whether it was done in time. Also who was not inspected for longest."),
            560};
}

} // namespace

InspectionPage::InspectionPage(CommandContext &context, QWidget *parent)
    : RecordPage(context, look(), fields(), parent), m_role(new QComboBox(this)),
      m_recommendations(context, "recommendations", tr("Recommendations"), recommendationFields(context.services().clock.today()),
                        &Recommendation::inspectionUuid, sidePlace()),
      m_evidence(new EvidenceList(context, sidePlace()))
{
    m_role->setObjectName(QStringLiteral("inspections.role"));
    m_role->setAccessibleName(tr("Which ones"));
    m_role->addItem(tr("All kinds"));
    for (const auto role : domain::allValues<domain::InspectionRole>())
        m_role->addItem(application::label(role), static_cast<int>(role));
    m_role->addItem(tr("⚠ With overdue recommendations"), -1);
    m_role->setMaximumWidth(32 * grid);
    filters().addWidget(m_role);
    connect(m_role, &QComboBox::activated, this, [this] { read(); });
    connect(addButton(tr("Lon&gest not inspected…"), "gaps", "view-list-tree"), &QPushButton::clicked, this, &InspectionPage::showGaps);
    side().addWidget(m_recommendations.widget());
    side().addWidget(m_evidence);
    side().addStretch(1);
    m_recommendations.setDecorate([this](FieldRow &row, const Recommendation &r) { row.isLate = domain::isLate(r, today()); });
}

void InspectionPage::showTab(const QString &id)
{
    const auto role = domain::fromCode<domain::InspectionRole>(id.section(u'|', 1, 1));
    m_role->setCurrentIndex(std::max(0, role ? m_role->findData(static_cast<int>(*role)) : 0));
    setWords({});
    read();
}

Inspection InspectionPage::blank() const
{
    Inspection inspection;
    inspection.unit = m_next;
    const QVariant role = m_role->currentData();
    if (role.isValid() && role.toInt() >= 0)
        inspection.role = static_cast<domain::InspectionRole>(role.toInt());
    return inspection;
}

bool InspectionPage::passes(const Inspection &inspection) const
{
    const QVariant role = m_role->currentData();
    if (role.isValid() && role.toInt() < 0) {
        const auto found = m_followed.find(inspection.uuid);
        return found != m_followed.end() && found->second.late > 0;
    }
    if (role.isValid() && inspection.role != static_cast<domain::InspectionRole>(role.toInt()))
        return false;
    if (!scope().year)
        return true;
    // What has no date belongs to every year: it is still to come.
    const auto year = inspection.date ? std::optional(inspection.date->year()) : inspection.planned.year();
    return !year || *year == *scope().year;
}

void InspectionPage::gather(const std::vector<Record> &all)
{
    m_all.clear();
    for (const Record &record : all)
        m_all.push_back(record.value);
    m_followed.clear();
    const auto recommendations = context().services().records.list<Recommendation>();
    if (!recommendations)
        return;
    for (const auto &record : *recommendations) {
        Followed &followed = m_followed[record.value.inspectionUuid];
        if (record.value.doneOn)
            ++followed.done;
        else
            ++(domain::isLate(record.value, today()) ? followed.late : followed.open);
    }
}

void InspectionPage::decorate(FieldRow &row, const Inspection &inspection) const
{
    const auto found = m_followed.find(inspection.uuid);
    if (found == m_followed.end())
        return;
    const Followed &followed = found->second;
    QStringList words;
    if (followed.late > 0)
        words.append(tr("⚠ %1 overdue").arg(followed.late));
    if (followed.open > 0)
        words.append(tr("%1 open").arg(followed.open));
    if (followed.done > 0)
        words.append(tr("✓ %1 done").arg(followed.done));
    row.values[static_cast<std::size_t>(model().column(QStringLiteral("followed")))] = FieldValue(words.join(QStringLiteral(", ")));
    row.isLate = followed.late > 0;
}

QString InspectionPage::foot(const std::vector<Record> &shown) const
{
    int made = 0;
    Followed sum;
    for (const Record &record : shown) {
        made += record.value.date ? 1 : 0;
        if (const auto found = m_followed.find(record.value.uuid); found != m_followed.end()) {
            sum.late += found->second.late;
            sum.open += found->second.open;
            sum.done += found->second.done;
        }
    }
    return tr("%1 made, %2 still to come · recommendations: %3 done, %4 open, %5 overdue")
        .arg(made).arg(static_cast<int>(shown.size()) - made).arg(sum.done).arg(sum.open).arg(sum.late);
}

QString InspectionPage::removedNotice(const Inspection &inspection) const
{
    return tr("The inspection of “%1” was deleted with its recommendations.").arg(inspection.unit.name);
}

void InspectionPage::showExtras(const Inspection *inspection)
{
    const QString uuid = inspection ? inspection->uuid : QString();
    m_recommendations.setOwner(uuid);
    m_evidence->setOwner(inspection ? QStringLiteral("inspection") : QString(), uuid);
    m_evidence->setVisible(inspection != nullptr);
}

void InspectionPage::showGaps()
{
    const auto stored = context().services().agencies.list();
    if (!stored) {
        showError(context(), stored.error());
        return;
    }
    std::vector<domain::Agency> agencies;
    for (const auto &one : *stored)
        agencies.push_back(one.agency);
    InspectionGapsDialog dialog(domain::longestNotInspected(agencies, m_all, today()), today(), context().window());
    if (!context().prompts().run(dialog))
        return;
    m_next = dialog.chosen().value_or(domain::AgencyRef());
    begin();
    m_next = {};
    form().focusField(QStringLiteral("planned"));
}

} // namespace bd::gui
