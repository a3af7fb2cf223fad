#include "gui/pages/registers/award_page.h"

#include <QVBoxLayout>

namespace bd::gui {

using domain::Award;

namespace {

std::vector<RecordField<Award>> fields()
{
    using A = Award;
    return {
        field::text<A>("recipient", AwardPage::tr("Who was rewarded"), &A::recipient).hint(AwardPage::tr("a body, or somebody in office")),
        field::choice<A>("target", AwardPage::tr("Body or person"), &A::target).width(12),
        field::text<A>("form", AwardPage::tr("Form"), &A::form, FieldKind::Words)
            .words({AwardPage::tr("Certificate of merit"), AwardPage::tr("Letter of commendation"), AwardPage::tr("Emulation flag"),
                    AwardPage::tr("Commemorative medal"), AwardPage::tr("Letter of praise")})
            .width(13),
        field::text<A>("level", AwardPage::tr("Whose decision"), &A::level).width(18),
        field::day<A>("date", AwardPage::tr("Date"), &A::date).width(11),
        field::text<A>("decision", AwardPage::tr("Decision"), &A::decision).onlyInForm().hint(AwardPage::tr("number and symbol")),
        field::text<A>("reason", AwardPage::tr("For what"), &A::reason, FieldKind::Text).onlyInForm(),
    };
}

RegisterLook look()
{
    return {"awards", AwardPage::tr("Awards"), AwardPage::tr("Find by recipient, form, decision (Ctrl+F)"), AwardPage::tr("&New award"),
            AwardPage::tr("No awards yet"),
            AwardPage::tr("Bodies and persons in office that were rewarded for their work on gender equality. Reports count them by form.")};
}

} // namespace

AwardPage::AwardPage(CommandContext &context, QWidget *parent) : RecordPage(context, look(), fields(), parent)
{
    side().addStretch(1);
}

Award AwardPage::blank() const
{
    Award award;
    if (hasCurrent()) { // one decision rewards several
        award.decision = current().decision;
        award.form = current().form;
        award.level = current().level;
        award.date = current().date;
        award.target = current().target;
    }
    return award;
}

bool AwardPage::passes(const Award &award) const
{
    return !scope().year || !award.date.isValid() || award.date.year() == *scope().year;
}

QString AwardPage::foot(const std::vector<Record> &shown) const
{
    int bodies = 0;
    for (const Record &record : shown)
        bodies += record.value.target == domain::AwardTarget::Group ? 1 : 0;
    return tr("Bodies: %1 · persons: %2").arg(bodies).arg(static_cast<int>(shown.size()) - bodies);
}

QString AwardPage::removedNotice(const Award &award) const { return tr("The award of “%1” was deleted.").arg(award.recipient); }

} // namespace bd::gui
