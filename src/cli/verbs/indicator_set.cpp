#include "cli/indicator_json.h"
#include "cli/log_arguments.h"
#include "cli/verbs/verbs.h"
#include "application/error_text.h"
#include "cli/expected.h"
#include "domain/indicator_text.h"

namespace bd::cli {

namespace {

class IndicatorSet final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("indicator"), QStringLiteral("set")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Say what an indicator reached in a year; what isn't given stays as it was")); }
    std::vector<Argument> arguments() override
    {
        const QString text = say(QT_TRANSLATE_NOOP("Cli", "TEXT")), number = QStringLiteral("N");
        return {
            {QStringLiteral("CODE"), say(QT_TRANSLATE_NOOP("Cli", "CODE")), say(QT_TRANSLATE_NOOP("Cli", "The indicator, for example 3.2a")), true, &m_code},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "Which year; left out: this one")), false, &m_year},
            {QStringLiteral("--quarter"), QStringLiteral("Q"), say(QT_TRANSLATE_NOOP("Cli", "Of a quarterly one: 1 to 4")), false, &m_quarter},
            {QStringLiteral("--numerator"), number, say(QT_TRANSLATE_NOOP("Cli", "How many")), false, &m_numerator},
            {QStringLiteral("--denominator"), number, say(QT_TRANSLATE_NOOP("Cli", "Out of how many")), false, &m_denominator},
            {QStringLiteral("--value"), QStringLiteral("V"), say(QT_TRANSLATE_NOOP("Cli", "The value itself, where only that is known: 62,5")), false, &m_value},
            {QStringLiteral("--as-of"), say(QT_TRANSLATE_NOOP("Cli", "DATE")), say(QT_TRANSLATE_NOOP("Cli", "The day it was counted")), false, &m_asOf},
            {QStringLiteral("--source"), text, say(QT_TRANSLATE_NOOP("Cli", "Who says so")), false, &m_source},
            {QStringLiteral("--estimate"), {}, say(QT_TRANSLATE_NOOP("Cli", "It is an estimate")), false, &m_isEstimate},
            {QStringLiteral("--result"), say(QT_TRANSLATE_NOOP("Cli", "RESULT")), say(QT_TRANSLATE_NOOP("Cli", "met, not-met, not-assessable, out-of-scope; auto: by the numbers")), false, &m_result},
            {QStringLiteral("--reason"), text, say(QT_TRANSLATE_NOOP("Cli", "Why it is so")), false, &m_reason},
            {QStringLiteral("--difficulty"), text, say(QT_TRANSLATE_NOOP("Cli", "What stands in the way")), false, &m_difficulty},
            {QStringLiteral("--proposal"), text, say(QT_TRANSLATE_NOOP("Cli", "What should be done")), false, &m_proposal},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        if (saysNothing())
            return fail("indicator.nothing_said", {m_code});
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Create));
        const QDate today = database->clock().today();
        BD_ASSIGN(const int year, yearFrom(m_year, today));
        application::IndicatorService indicators(*database);
        BD_ASSIGN(const auto level, indicators.level());
        BD_ASSIGN(const auto before, indicatorOf(indicators, m_code, year));
        application::StoredIndicatorValue value;
        BD_ASSIGN(const int quarter, quarterOf());
        for (const auto &stored : before.values) {
            if (stored.value.quarter == quarter)
                value = stored;
        }
        if (value.version == 0)
            value.value.isEstimate = before.indicator.isEstimate;
        value.value.code = before.indicator.code;
        value.value.year = year;
        value.value.quarter = quarter;
        BD_TRY(read(value.value, today));
        BD_TRY(indicators.saveValue(value.value, value.version));
        BD_ASSIGN(const auto after, indicatorOf(indicators, m_code, year));
        session.out().result({{"year", year}, {"indicator", indicatorJson(after, level)}});
        session.out().line(indicatorLine(after, level));
        if (domain::hasSmallCell(after.indicator, value.value))
            session.out().note(application::errorText({QStringLiteral("indicator.small_cell"), {after.indicator.code, QString::number(after.indicator.smallCell)}, {}}));
        return ExitCode::Ok;
    }

private:
    bool saysNothing() const
    {
        const QStringList said{m_numerator, m_denominator, m_value, m_asOf, m_source, m_result, m_reason, m_difficulty, m_proposal};
        return !m_isEstimate && std::all_of(said.begin(), said.end(), [](const QString &one) { return one.trimmed().isEmpty(); });
    }

    Result<int> quarterOf() const
    {
        if (m_quarter.isEmpty())
            return 0;
        bool isNumber = false;
        const int quarter = m_quarter.toInt(&isNumber);
        if (!isNumber || quarter < 1 || quarter > 4)
            return fail("usage.bad_value", {QStringLiteral("--quarter"), m_quarter, expectedOneOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")})});
        return quarter;
    }

    Result<void> read(domain::IndicatorValue &value, QDate today) const
    {
        if (!m_numerator.isEmpty()) {
            BD_ASSIGN(value.numerator, countFrom(QStringLiteral("--numerator"), m_numerator));
            value.value.reset();
        }
        if (!m_denominator.isEmpty()) {
            BD_ASSIGN(value.denominator, countFrom(QStringLiteral("--denominator"), m_denominator));
            value.value.reset();
        }
        if (!m_value.isEmpty()) {
            const domain::TypedRatio typed = domain::ratioFrom(m_value);
            if (!typed.isUnderstood)
                return fail("usage.bad_value", {QStringLiteral("--value"), m_value, expectedRatio()});
            value.value = typed.value;
            value.isEstimate = value.isEstimate || typed.isEstimate;
        }
        if (!m_asOf.isEmpty()) {
            BD_ASSIGN(value.asOf, dayFrom(QStringLiteral("--as-of"), m_asOf, today));
        }
        if (!m_result.isEmpty()) {
            value.result = domain::fromCode<domain::IndicatorResult>(m_result);
            if (!value.result && m_result != QLatin1String("auto"))
                return fail("usage.bad_value", {QStringLiteral("--result"), m_result, expectedOneOf({QStringLiteral("met, not-met, not-assessable, out-of-scope, auto")})});
        }
        value.isEstimate = value.isEstimate || m_isEstimate;
        const auto take = [](QString &into, const QString &said) {
            if (!said.isEmpty())
                into = said;
        };
        take(value.source, m_source);
        take(value.reason, m_reason);
        take(value.difficulty, m_difficulty);
        take(value.proposal, m_proposal);
        return {};
    }

    QString m_code, m_year, m_quarter, m_numerator, m_denominator, m_value, m_asOf, m_source, m_result, m_reason, m_difficulty, m_proposal;
    bool m_isEstimate = false;
};

} // namespace

std::unique_ptr<Verb> makeIndicatorSet()
{
    return std::make_unique<IndicatorSet>();
}

} // namespace bd::cli
