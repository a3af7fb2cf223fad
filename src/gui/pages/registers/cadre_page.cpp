#include "gui/pages/registers/cadre_page.h"

#include "domain/count_text.h"
#include "domain/register_rules.h"

#include <QVBoxLayout>

namespace bd::gui {

using domain::CadreStock;

namespace {

std::vector<RecordField<CadreStock>> fields()
{
    using C = CadreStock;
    return {
        field::text<C>("body", CadrePage::tr("Body, office"), &C::body, FieldKind::Words)
            .words({CadrePage::tr("Party committee"), CadrePage::tr("Standing committee of the Party committee"), CadrePage::tr("People's Council deputies"),
                    CadrePage::tr("Leaders of the People's Council"), CadrePage::tr("Leaders of the People's Committee"), CadrePage::tr("Heads and deputy heads of divisions"),
                    CadrePage::tr("Officials and public employees"), CadrePage::tr("Heads of mass organisations"), CadrePage::tr("Party cell secretaries and village heads")}),
        field::agency<C>("unit", CadrePage::tr("Of which unit"), &C::unit).width(16),
        field::day<C>("asOf", CadrePage::tr("As of"), &C::asOf).width(11),
        field::number<C>("total", CadrePage::tr("Total"), &C::total).width(8),
        field::number<C>("women", CadrePage::tr("Women"), &C::women).width(6),
        field::shown<C>("share", CadrePage::tr("Share"), [](const C &c) {
            const bool isWrong = c.total && c.women && *c.women > *c.total;
            return isWrong ? CadrePage::tr("⚠ more women than all") : domain::shareOfWomen(c.total, c.women);
        }).width(9),
        field::shown<C>("before", CadrePage::tr("The count before"), [](const C &) { return QString(); }).width(18),
        field::text<C>("source", CadrePage::tr("Source"), &C::source).onlyInForm(),
    };
}

RegisterLook look()
{
    return {"cadres", CadrePage::tr("Women in office"), CadrePage::tr("Find by body, unit, source (Ctrl+F)"), CadrePage::tr("&New count"),
            CadrePage::tr("No counts of women in office yet"),
            CadrePage::tr("How many of a body or office are women, as of a day: Party committee, People's Council, People's Committee, heads of "
                          "divisions. Counts of different days stand side by side for comparison and are never added up."),
            400};
}

} // namespace

CadrePage::CadrePage(CommandContext &context, QWidget *parent) : RecordPage(context, look(), fields(), parent)
{
    side().addStretch(1);
    form().setNote(QStringLiteral("women"), tr("Empty is unknown; 0 means no woman at all."));
}

CadreStock CadrePage::blank() const
{
    CadreStock stock;
    if (hasCurrent()) { // several bodies are counted on one day
        stock.asOf = current().asOf;
        stock.unit = current().unit;
        stock.source = current().source;
    }
    return stock;
}

bool CadrePage::passes(const CadreStock &stock) const
{
    return !scope().year || !stock.asOf.isValid() || stock.asOf.year() == *scope().year;
}

void CadrePage::gather(const std::vector<Record> &all)
{
    m_all.clear();
    for (const Record &record : all)
        m_all.push_back(record.value);
}

const CadreStock *CadrePage::before(const CadreStock &stock) const
{
    const CadreStock *found = nullptr;
    for (const CadreStock &other : m_all) {
        const bool isSameBody = other.body == stock.body && other.unit == stock.unit;
        if (isSameBody && other.asOf < stock.asOf && (!found || other.asOf > found->asOf))
            found = &other;
    }
    return found;
}

void CadrePage::decorate(FieldRow &row, const CadreStock &stock) const
{
    const CadreStock *old = before(stock);
    if (!old)
        return;
    QString text = tr("%1: %2/%3").arg(application::screenDate(domain::PartialDate::of(old->asOf)),
                                       old->women ? domain::countText(old->women) : QStringLiteral("…"),
                                       old->total ? domain::countText(old->total) : QStringLiteral("…"));
    if (const QString share = domain::shareOfWomen(old->total, old->women); !share.isEmpty())
        text += QStringLiteral(" (%1)").arg(share);
    row.values[static_cast<std::size_t>(model().column(QStringLiteral("before")))] = FieldValue(text);
}

QString CadrePage::foot(const std::vector<Record> &shown) const
{
    return shown.empty() ? QString() : tr("Counts of a day: they are compared, never added up.");
}

QString CadrePage::removedNotice(const CadreStock &stock) const { return tr("The count of “%1” was deleted.").arg(stock.body); }

} // namespace bd::gui
