#include "application/outline_catalogue.h"
#include "application/agency_service.h"
#include "application/office_service.h"
#include "application/plan_fields.h"
#include "application/plan_service.h"
#include "base/text/fold.h"
#include "cli/expected.h"
#include "cli/named_identity.h"
#include "cli/plan_json.h"
#include "cli/verbs/verbs.h"
#include "domain/plan_copy.h"

namespace bd::cli {

namespace {

/// "title=…" as its two halves; usage.bad_value when there is no "=".
Result<std::pair<QString, QString>> halves(const QString &setting)
{
    const qsizetype at = setting.indexOf(u'=');
    if (at <= 0)
        return fail("usage.bad_value", {QStringLiteral("FIELD=VALUE"), setting, expectedForm(QStringLiteral("title=…"))});
    return std::pair{setting.left(at).trimmed(), setting.mid(at + 1)};
}

Result<void> applySettings(domain::Plan &plan, const QStringList &settings)
{
    for (const QString &setting : settings) {
        BD_ASSIGN(const auto pair, halves(setting));
        BD_TRY(application::setPlanField(plan, pair.first, pair.second));
    }
    return {};
}

Result<int> yearOf(const QString &typed)
{
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    if (!isNumber || year < 1945 || year > 2200)
        return fail("usage.bad_value", {QStringLiteral("--year"), typed, expectedYear()});
    return year;
}

void show(Session &session, qint64 id, const domain::Plan &plan, const std::vector<domain::Issue> &issues)
{
    session.out().result(planJson({id, plan, {1, 0, 0}, {}, issues}));
    session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Begun as plan %1: %2")).arg(id).arg(plan.title));
}

class PlanNew final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("new")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Begin a plan from an outline")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("--outline"), say(QT_TRANSLATE_NOOP("Cli", "NAME")),
             say(QT_TRANSLATE_NOOP("Cli", "The outline: plan-province, plan-department, plan-commune, plan-commune-short, plan-action-month, "
                                          "plan-inspection, plan-committee")), true, &m_outline},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "The plan's year")), true, &m_year},
            {QStringLiteral("--identity"), say(QT_TRANSLATE_NOOP("Cli", "NAME")),
             say(QT_TRANSLATE_NOOP("Cli", "In whose name it is issued; without it the one that goes with the outline")), false, &m_identity},
            {QStringLiteral("--part"), say(QT_TRANSLATE_NOOP("Cli", "PLACE")),
             say(QT_TRANSLATE_NOOP("Cli", "An optional section that is wanted too, by its place: III.6; may be repeated")), false, &m_parts},
            {QStringLiteral("--set"), say(QT_TRANSLATE_NOOP("Cli", "FIELD=VALUE")),
             say(QT_TRANSLATE_NOOP("Cli", "A field as for \"plan set\"; may be repeated")), false, &m_settings},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(const int year, yearOf(m_year));
        application::OutlineChoice choice{m_outline, year, {}, {}, m_parts, {}};
        BD_TRY(application::planFromOutline(choice)); // a wrong name makes no data file
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Create));
        BD_ASSIGN(choice.office, application::SettingsService(*database).office());
        BD_ASSIGN(choice.identity, identity(*database));
        BD_ASSIGN(const auto matcher, application::AgencyService(*database).matcher());
        BD_ASSIGN(domain::Plan plan, application::planFromOutline(choice, matcher));
        BD_TRY(applySettings(plan, m_settings));
        BD_ASSIGN(const auto made, application::PlanService(*database).create(plan, QStringLiteral("plan.create")));
        show(session, made.planId, plan, {});
        return ExitCode::Ok;
    }

private:
    Result<std::optional<domain::IssuingIdentity>> identity(application::DatabaseService &database) const
    {
        BD_ASSIGN(const auto stored, application::OfficeService(database).identities());
        std::vector<domain::IssuingIdentity> all;
        for (const auto &one : stored)
            all.push_back(one.identity);
        BD_ASSIGN(const auto named, namedIdentity(all, m_identity));
        if (named)
            return named;
        for (const auto &outline : application::outlines()) {
            if (outline.name == m_outline)
                return application::identityFor(outline, all);
        }
        return std::optional<domain::IssuingIdentity>();
    }

    QString m_outline, m_year, m_identity;
    QStringList m_parts, m_settings;
};

class PlanCopyVerb final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("copy")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Begin a plan as a copy of another one, for another year")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id},
                {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "The plan's year")), true, &m_year}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(const int year, yearOf(m_year));
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        application::PlanService plans(*database);
        BD_ASSIGN(const auto stored, plans.find(m_id));
        const domain::PlanCopy copy = domain::copyPlan(stored.plan, year);
        BD_ASSIGN(const auto made, plans.create(copy.plan, QStringLiteral("plan.copy"), copy.remarks));
        show(session, made.planId, copy.plan, copy.remarks);
        if (!copy.remarks.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "%1 passages still name the old year; \"plan show %2\" lists them."))
                                   .arg(copy.remarks.size()).arg(made.planId));
        return ExitCode::Ok;
    }

private:
    QString m_id, m_year;
};

class PlanSet final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("set")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Change fields of a stored plan")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id},
                {QStringLiteral("FIELD"), say(QT_TRANSLATE_NOOP("Cli", "FIELD=VALUE …")),
                 say(QT_TRANSLATE_NOOP("Cli", "title, document_type, symbol, number, date, place, year, kind, state, superior, issuer, "
                                              "signer.authority, signer.position, signer.name")), true, &m_settings}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        application::PlanService plans(*database);
        BD_ASSIGN(const auto stored, plans.find(m_id));
        domain::Plan after = stored.plan;
        BD_TRY(applySettings(after, m_settings));
        BD_ASSIGN(const auto done, plans.edit(stored.id, stored.plan, after, {QStringLiteral("head.edit"), {after.title}, 0}));
        session.out().result({{"id", stored.id}, {"changed", !done.changes.isEmpty()}});
        session.out().line(done.changes.isEmpty() ? say(QT_TRANSLATE_NOOP("Cli", "Nothing is different."))
                                                  : say(QT_TRANSLATE_NOOP("Cli", "Plan %1 was changed.")).arg(stored.id));
        return ExitCode::Ok;
    }

private:
    QString m_id;
    QStringList m_settings;
};

} // namespace

std::unique_ptr<Verb> makePlanNew()
{
    return std::make_unique<PlanNew>();
}

std::unique_ptr<Verb> makePlanCopy()
{
    return std::make_unique<PlanCopyVerb>();
}

std::unique_ptr<Verb> makePlanSet()
{
    return std::make_unique<PlanSet>();
}

} // namespace bd::cli
