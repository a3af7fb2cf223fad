#include "cli/log_arguments.h"

#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "cli/expected.h"
#include "cli/verbs/verbs.h"
#include "domain/count_text.h"
#include "domain/money_text.h"
#include "domain/typed_date.h"

namespace bd::cli {

namespace {

tl::unexpected<Error> badValue(const QString &option, const QString &typed, const QString &possible)
{
    QStringList args;
    args << option << typed << possible;
    return fail("usage.bad_value", args);
}

template <typename Things, typename Name>
QString expectedName(const Things &things, const Name &name)
{
    QStringList names;
    for (const auto &thing : things)
        names << name(thing);
    return expectedOneOf(names);
}

} // namespace

Result<QDate> dayFrom(const QString &option, const QString &typed, QDate today)
{
    domain::DateHabit habit;
    habit.year = today.year();
    habit.today = today;
    if (const auto day = domain::typedDay(typed, habit))
        return *day;
    return badValue(option, typed, expectedDay());
}

Result<std::optional<domain::DayRange>> periodFrom(const PeriodOptions &options, QDate today)
{
    if (!options.year.isEmpty()) {
        bool isNumber = false;
        const int year = options.year.toInt(&isNumber);
        if (!isNumber || year < 1900 || year > 2999 || !options.from.isEmpty() || !options.to.isEmpty())
            return badValue(QStringLiteral("--year"), options.year, expectedYear());
        return std::optional(domain::DayRange{QDate(year, 1, 1), QDate(year, 12, 31)});
    }
    if (options.from.isEmpty() && options.to.isEmpty())
        return std::optional<domain::DayRange>();
    domain::DayRange period{QDate(1900, 1, 1), QDate(2999, 12, 31)};
    if (!options.from.isEmpty()) {
        BD_ASSIGN(period.from, dayFrom(QStringLiteral("--from"), options.from, today));
    }
    if (!options.to.isEmpty()) {
        BD_ASSIGN(period.to, dayFrom(QStringLiteral("--to"), options.to, today));
    }
    return std::optional(period);
}

Result<std::optional<qint64>> countFrom(const QString &option, const QString &typed)
{
    const domain::TypedCount count = domain::countFrom(typed);
    if (!count.isUnderstood)
        return badValue(option, typed, expectedCount());
    return count.value;
}

Result<std::optional<qint64>> moneyFrom(const QString &option, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 plain = typed.trimmed().toLongLong(&isNumber);
    const auto amount = isNumber ? std::optional(plain) : domain::moneyFrom(typed);
    if (!amount)
        return badValue(option, typed, expectedMoney());
    return amount;
}

Result<domain::Measure> measureFrom(const QString &typed, const std::vector<domain::Measure> &all)
{
    for (const domain::Measure &measure : all)
        if (measure.id == typed || text::canonical(measure.name) == text::canonical(typed))
            return measure;
    return badValue(QStringLiteral("MEASURE"), typed, expectedName(all, [](const auto &measure) { return measure.id; }));
}

Result<QString> kindFrom(const QString &typed)
{
    for (const auto &kind : application::activityKinds())
        if (kind.id == typed || text::canonical(kind.name) == text::canonical(typed))
            return kind.id;
    return badValue(QStringLiteral("--kind"), typed, expectedName(application::activityKinds(), [](const auto &kind) { return kind.id; }));
}

Result<domain::Figure> figureFrom(const QString &typed, const std::vector<domain::Measure> &all)
{
    const QString option = QStringLiteral("--figure");
    domain::Figure figure;
    const QStringList parts = typed.split(QLatin1Char(','));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].trimmed(), name = part.section(QLatin1Char('='), 0, 0).trimmed();
        const QString value = part.section(QLatin1Char('='), 1).trimmed();
        if (i == 0) {
            BD_ASSIGN(const domain::Measure measure, measureFrom(name, all));
            figure.measure = measure.id;
            BD_ASSIGN(figure.total, measure.isMoney ? moneyFrom(option, value) : countFrom(option, value));
        } else if (name == QLatin1String("women")) {
            BD_ASSIGN(figure.women, countFrom(option, value));
        } else if (name == QLatin1String("of")) {
            BD_ASSIGN(figure.denominator, countFrom(option, value));
        } else if (part == QLatin1String("estimate")) {
            figure.isEstimate = true;
        } else if (part == QLatin1String("supplied")) {
            figure.origin = domain::Origin::Supplied;
        } else {
            return badValue(option, typed, expectedForm(QStringLiteral("attendances=120,women=70,of=200,estimate,supplied")));
        }
    }
    return figure;
}

} // namespace bd::cli
