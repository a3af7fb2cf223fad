#include "application/plan_fields.h"

#include "base/text/fold.h"

namespace bd::application {

namespace {

using domain::Plan;

/// False when the value can't stand there.
using Setter = bool (*)(Plan &plan, const QString &value);

struct Field {
    const char *name;
    Setter set;
    QString (*writing)(); ///< how a value is written
};

QString anyText() { return QStringLiteral("text"); }

template <typename Enum>
QString codes()
{
    QStringList list;
    for (const Enum value : domain::allValues<Enum>())
        list.append(domain::toCode(value));
    return list.join(QStringLiteral(", "));
}

template <typename Enum>
bool setCode(Enum &target, const QString &value)
{
    const auto code = domain::fromCode<Enum>(value);
    if (code)
        target = *code;
    return code.has_value();
}

/// "2026-03-05", "2026-03", "2026" or as people write it, "05/3/2026".
std::optional<domain::PartialDate> dateOf(const QString &value)
{
    if (const auto iso = domain::PartialDate::fromIso(value))
        return iso;
    const QStringList parts = value.split(u'/');
    if (parts.size() == 3) {
        const QDate date(parts.at(2).toInt(), parts.at(1).toInt(), parts.at(0).toInt());
        return date.isValid() ? std::optional(domain::PartialDate::of(date)) : std::nullopt;
    }
    const int year = parts.size() == 2 ? parts.at(1).toInt() : 0, month = parts.size() == 2 ? parts.at(0).toInt() : 0;
    return year >= 1945 && year <= 2200 && month >= 1 && month <= 12 ? std::optional(domain::PartialDate::ofMonth(year, month)) : std::nullopt;
}

bool setYear(Plan &plan, const QString &value)
{
    bool isNumber = false;
    const int year = value.toInt(&isNumber);
    const bool isGood = value.isEmpty() || (isNumber && year >= 1945 && year <= 2200);
    if (isGood)
        plan.year = value.isEmpty() ? std::nullopt : std::optional(year);
    return isGood;
}

QStringList lines(const QString &value)
{
    QStringList list;
    for (const QString &line : value.split(u'|')) {
        if (!line.trimmed().isEmpty())
            list.append(line.trimmed());
    }
    return list;
}

const std::vector<Field> &fields()
{
    static const std::vector<Field> all{
        {"title", [](Plan &plan, const QString &value) { plan.title = value; return true; }, anyText},
        {"document_type", [](Plan &plan, const QString &value) { plan.documentType = value; return !value.isEmpty(); },
         [] { return QStringLiteral("KẾ HOẠCH"); }},
        {"symbol", [](Plan &plan, const QString &value) { plan.symbol = value; return true; }, anyText},
        {"number", [](Plan &plan, const QString &value) { plan.number = value; return true; }, anyText},
        {"date", [](Plan &plan, const QString &value) {
             const auto date = dateOf(value);
             if (date)
                 plan.date = *date;
             return date.has_value();
         }, [] { return QStringLiteral("2026-03-05, 05/3/2026, 2026-03, 2026"); }},
        {"place", [](Plan &plan, const QString &value) { plan.place = value; return true; }, anyText},
        {"year", setYear, [] { return QStringLiteral("2026"); }},
        {"kind", [](Plan &plan, const QString &value) { return setCode(plan.kind, value); }, codes<domain::PlanKind>},
        {"state", [](Plan &plan, const QString &value) { return setCode(plan.state, value); }, codes<domain::PlanState>},
        {"superior", [](Plan &plan, const QString &value) { plan.superiorLines = lines(value); return true; },
         [] { return QStringLiteral("LINE|LINE"); }},
        {"issuer", [](Plan &plan, const QString &value) { plan.issuerLines = lines(value); return true; },
         [] { return QStringLiteral("LINE|LINE"); }},
        {"addressees", [](Plan &plan, const QString &value) { plan.addressees = lines(value); return true; },
         [] { return QStringLiteral("LINE|LINE"); }},
        {"signer.authority", [](Plan &plan, const QString &value) { plan.signer.authority = lines(value); return true; },
         [] { return QStringLiteral("LINE|LINE"); }},
        {"signer.position", [](Plan &plan, const QString &value) { plan.signer.position = value; return true; }, anyText},
        {"signer.name", [](Plan &plan, const QString &value) { plan.signer.name = value; return true; }, anyText},
    };
    return all;
}

} // namespace

QStringList planFieldNames()
{
    QStringList names;
    for (const Field &field : fields())
        names.append(QLatin1String(field.name));
    return names;
}

Result<void> setPlanField(Plan &plan, const QString &name, const QString &value)
{
    const QString typed = text::nfc(value.trimmed());
    for (const Field &field : fields()) {
        if (name != QLatin1String(field.name))
            continue;
        if (!field.set(plan, typed))
            return fail("plan.bad_value", {name, value, field.writing()});
        return {};
    }
    return fail("plan.unknown_field", {name, planFieldNames().join(QStringLiteral(", "))});
}

} // namespace bd::application
