#include "application/error_text.h"
#include "application/figure_service.h"
#include "application/measure_catalogue.h"
#include "cli/log_arguments.h"
#include "cli/log_json.h"
#include "cli/verbs/verbs.h"
#include "domain/activity_check.h"

namespace bd::cli {

namespace {

class FigureSet final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("figure"), QStringLiteral("set")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Type a total beside the log; the same source's earlier one is replaced")); }
    std::vector<Argument> arguments() override
    {
        const QString text = say(QT_TRANSLATE_NOOP("Cli", "TEXT")), date = say(QT_TRANSLATE_NOOP("Cli", "DATE")), number = QStringLiteral("N");
        return {
            {QStringLiteral("MEASURE"), say(QT_TRANSLATE_NOOP("Cli", "MEASURE")), say(QT_TRANSLATE_NOOP("Cli", "What is counted: its id, or its name")), true, &m_measure},
            {QStringLiteral("TOTAL"), number, say(QT_TRANSLATE_NOOP("Cli", "How many; left out: unknown")), false, &m_total},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "For the whole year")), false, &m_period.year},
            {QStringLiteral("--from"), date, say(QT_TRANSLATE_NOOP("Cli", "The first day of the period")), false, &m_period.from},
            {QStringLiteral("--to"), date, say(QT_TRANSLATE_NOOP("Cli", "The last day of the period")), false, &m_period.to},
            {QStringLiteral("--women"), number, say(QT_TRANSLATE_NOOP("Cli", "How many of them are women")), false, &m_women},
            {QStringLiteral("--of"), number, say(QT_TRANSLATE_NOOP("Cli", "The denominator of a ratio")), false, &m_denominator},
            {QStringLiteral("--opening"), number, say(QT_TRANSLATE_NOOP("Cli", "A stock at the beginning of the period")), false, &m_opening},
            {QStringLiteral("--added"), number, say(QT_TRANSLATE_NOOP("Cli", "What was added to the stock")), false, &m_added},
            {QStringLiteral("--removed"), number, say(QT_TRANSLATE_NOOP("Cli", "What went from the stock")), false, &m_removed},
            {QStringLiteral("--as-of"), date, say(QT_TRANSLATE_NOOP("Cli", "The day a stock was counted")), false, &m_asOf},
            {QStringLiteral("--unit"), text, say(QT_TRANSLATE_NOOP("Cli", "Whose number it is; left out: the office's own")), false, &m_unit},
            {QStringLiteral("--source"), text, say(QT_TRANSLATE_NOOP("Cli", "Who says so")), false, &m_source},
            {QStringLiteral("--method"), text, say(QT_TRANSLATE_NOOP("Cli", "How it was estimated")), false, &m_method},
            {QStringLiteral("--estimate"), {}, say(QT_TRANSLATE_NOOP("Cli", "It is an estimate")), false, &m_isEstimate},
            {QStringLiteral("--main"), {}, say(QT_TRANSLATE_NOOP("Cli", "Of several sources this one counts")), false, &m_isMain},
            {QStringLiteral("--supplied"), {}, say(QT_TRANSLATE_NOOP("Cli", "Handed down from above, not made here")), false, &m_isSupplied},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Create));
        BD_ASSIGN(const auto measures, application::measures(*database));
        BD_ASSIGN(const domain::Measure measure, measureFrom(m_measure, measures));
        BD_ASSIGN(domain::FigureEntry entry, read(measure, database->clock().today()));
        application::FigureService figures(*database);
        BD_ASSIGN(const auto known, figures.entries(entry.period, measure.id));
        int version = 0;
        for (const auto &stored : known) {
            const domain::FigureEntry &other = stored.entry;
            if (other.unit.name != entry.unit.name || other.source != entry.source || other.origin != entry.origin || other.asOf != entry.asOf)
                continue;
            entry.uuid = other.uuid;
            version = stored.version;
        }
        BD_ASSIGN(const auto changes, figures.save(entry, version));
        if (!changes.isEmpty())
            entry.uuid = QString::fromStdString(changes.changes.back().after->at("uuid").get<std::string>());
        const auto remarks = domain::checkEntry(entry, measure);
        BD_ASSIGN(const auto resolved, figures.resolve(measure.id, entry.period, entry.unit.name, entry.origin));
        session.out().result({{"entry", entryJson(entry)}, {"remarks", remarksJson(remarks)}, {"figure", resolvedJson(resolved, measure)}});
        session.out().line(resolvedLine(resolved, measure));
        for (const domain::Issue &remark : remarks)
            session.out().note(application::issueText(remark));
        return ExitCode::Ok;
    }

private:
    Result<domain::FigureEntry> read(const domain::Measure &measure, QDate today) const
    {
        domain::FigureEntry entry;
        entry.measure = measure.id;
        BD_ASSIGN(const auto period, periodFrom(m_period, today));
        if (!period || (m_period.year.isEmpty() && (m_period.from.isEmpty() || m_period.to.isEmpty())))
            return fail("figure.no_period");
        entry.period = *period;
        const auto number = [&](const char *option, const QString &typed) {
            return measure.isMoney ? moneyFrom(QLatin1String(option), typed) : countFrom(QLatin1String(option), typed);
        };
        BD_ASSIGN(entry.total, number("TOTAL", m_total));
        BD_ASSIGN(entry.women, number("--women", m_women));
        BD_ASSIGN(entry.denominator, number("--of", m_denominator));
        BD_ASSIGN(entry.opening, number("--opening", m_opening));
        BD_ASSIGN(entry.added, number("--added", m_added));
        BD_ASSIGN(entry.removed, number("--removed", m_removed));
        if (!m_asOf.isEmpty()) {
            BD_ASSIGN(entry.asOf, dayFrom(QStringLiteral("--as-of"), m_asOf, today));
        }
        entry.unit.name = m_unit;
        entry.source = m_source;
        entry.method = m_method;
        entry.isEstimate = m_isEstimate;
        entry.isMain = m_isMain;
        entry.origin = m_isSupplied ? domain::Origin::Supplied : domain::Origin::Own;
        return entry;
    }

    QString m_measure, m_total, m_women, m_denominator, m_opening, m_added, m_removed, m_asOf, m_unit, m_source, m_method;
    PeriodOptions m_period;
    bool m_isEstimate = false, m_isMain = false, m_isSupplied = false;
};

} // namespace

std::unique_ptr<Verb> makeFigureSet()
{
    return std::make_unique<FigureSet>();
}

} // namespace bd::cli
