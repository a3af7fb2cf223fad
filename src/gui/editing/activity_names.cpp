#include "gui/editing/activity_names.h"

#include "application/error_text.h"
#include "application/measure_catalogue.h"
#include "application/section_names.h"
#include "domain/activity_check.h"
#include "domain/numbering.h"
#include "gui/flows/side_pages.h"

#include <QCoreApplication>
#include <QSet>

namespace bd::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityNames)
};

void addTasks(const domain::Plan &plan, const QString &sectionUuid, const QString &path, domain::SectionKind kind, std::vector<PlanPlace> &places)
{
    for (const domain::Task &task : plan.tasks) {
        if (task.sectionUuid.value_or(QString()) != sectionUuid)
            continue;
        const QString title = task.title.simplified();
        places.push_back({plan.uuid, sectionUuid, task.uuid, path.isEmpty() ? title : path + QStringLiteral(" – ") + title, task.kind.value_or(kind)});
    }
}

std::vector<PlanPlace> placesIn(const domain::Plan &plan)
{
    std::vector<PlanPlace> places;
    QHash<QString, domain::SectionKind> kinds;
    domain::walkSections(plan.sections, [&](const domain::Section &section, const domain::SectionNumber &, int) { kinds[section.uuid] = section.kind; });
    for (const application::SectionName &section : application::sectionNames(plan)) {
        const domain::SectionKind kind = kinds.value(section.uuid, domain::SectionKind::Other);
        places.push_back({plan.uuid, section.uuid, {}, section.whole().simplified(), kind});
        addTasks(plan, section.uuid, section.path, kind, places);
    }
    addTasks(plan, {}, {}, domain::SectionKind::Other, places);
    return places;
}

} // namespace

void ActivityNames::setScope(std::optional<int> year, const QString &planUuid)
{
    if (m_year == year && m_planUuid == planUuid)
        return;
    m_year = year;
    m_planUuid = planUuid;
    m_places.reset();
}

void ActivityNames::forget()
{
    m_measures.reset();
    m_places.reset();
    m_byPlan.clear();
    m_usual.clear();
    m_isCommune.reset();
}

void ActivityNames::follow(const application::ChangeSet &changes)
{
    for (const application::EntityChange &change : changes.changes) {
        if (change.kind == QLatin1String("measure"))
            m_measures.reset();
        else if (change.kind == QLatin1String("plan") || change.kind == QLatin1String("section") || change.kind == QLatin1String("task")) {
            m_places.reset();
            m_byPlan.clear();
        }
    }
}

void ActivityNames::remember(const domain::Activity &activity)
{
    using application::ActivityColumn;
    const std::pair<ActivityColumn, QString> said[] = {{ActivityColumn::Title, activity.title},
                                                       {ActivityColumn::Place, activity.place},
                                                       {ActivityColumn::Agency, activity.agency.name},
                                                       {ActivityColumn::Source, activity.costSource}};
    for (const auto &[column, words] : said) {
        const auto known = m_usual.find(column);
        if (known != m_usual.end() && !words.isEmpty() && !known->second.contains(words))
            known->second.prepend(words);
    }
}

int ActivityNames::year() const
{
    return m_year.value_or(today().year());
}

bool ActivityNames::isCommune() const
{
    if (!m_isCommune) {
        const auto office = m_services.settings.office();
        m_isCommune = !office || isCommuneOffice(*office);
    }
    return *m_isCommune;
}

const std::vector<domain::Measure> &ActivityNames::measures() const
{
    if (!m_measures)
        m_measures = application::measures(m_services.database).value_or(application::shippedMeasures());
    return *m_measures;
}

const std::vector<PlanPlace> &ActivityNames::placesOf(const QString &planUuid) const
{
    auto known = m_byPlan.find(planUuid);
    if (known == m_byPlan.end()) {
        const auto stored = m_services.plans.find(planUuid);
        m_years[planUuid] = stored ? stored->plan.year : std::nullopt;
        known = m_byPlan.insert(planUuid, stored ? placesIn(stored->plan) : std::vector<PlanPlace>());
    }
    return *known;
}

const std::vector<PlanPlace> &ActivityNames::places() const
{
    if (m_places)
        return *m_places;
    m_places.emplace();
    if (!m_planUuid.isEmpty()) {
        *m_places = placesOf(m_planUuid);
        return *m_places;
    }
    const auto plans = m_services.plans.list();
    for (const application::PlanSummary &plan : plans ? *plans : std::vector<application::PlanSummary>()) {
        if (plan.year != year())
            continue;
        const auto &of = placesOf(plan.uuid);
        m_places->insert(m_places->end(), of.begin(), of.end());
    }
    return *m_places;
}

const PlanPlace *ActivityNames::placeOfText(const QString &text) const
{
    for (const PlanPlace &place : places()) {
        if (place.text == text)
            return &place;
    }
    return nullptr;
}

QString ActivityNames::placeText(const domain::Activity &activity) const
{
    if (activity.taskUuid.isEmpty() && activity.sectionUuid.isEmpty())
        return {};
    const PlanPlace *section = nullptr;
    for (const PlanPlace &place : placesOf(activity.planUuid)) {
        if (!activity.taskUuid.isEmpty() && place.taskUuid == activity.taskUuid)
            return place.text;
        if (!place.isTask() && !activity.sectionUuid.isEmpty() && place.sectionUuid == activity.sectionUuid)
            section = &place;
    }
    if (section)
        return section->text;
    return activity.taskUuid.isEmpty() ? Words::tr("(section no longer in the plan)") : Words::tr("(task no longer in the plan)");
}

QString ActivityNames::taskText(const QString &taskUuid) const
{
    const auto among = [&](const std::vector<PlanPlace> &places) -> const PlanPlace * {
        const auto found = std::find_if(places.begin(), places.end(), [&](const PlanPlace &place) { return place.taskUuid == taskUuid; });
        return found == places.end() ? nullptr : &*found;
    };
    if (taskUuid.isEmpty())
        return {};
    if (const PlanPlace *place = among(places()))
        return place->text;
    const auto plans = m_services.plans.list();
    for (const application::PlanSummary &plan : plans ? *plans : std::vector<application::PlanSummary>()) {
        if (const PlanPlace *place = among(placesOf(plan.uuid)))
            return place->text;
    }
    return Words::tr("(task no longer in the plan)");
}

std::optional<int> ActivityNames::yearOf(const QString &planUuid) const
{
    if (planUuid.isEmpty())
        return {};
    placesOf(planUuid);
    return m_years.value(planUuid);
}

QStringList ActivityNames::remarks(const domain::Activity &activity) const
{
    QStringList sentences;
    const QString task = activity.taskUuid.isEmpty() ? QString() : placeText(activity);
    for (const domain::Issue &issue : domain::checkActivity(activity, {&measures(), yearOf(activity.planUuid), today(), task}))
        sentences.append(application::issueText(issue));
    return sentences;
}

AgencyDirectory ActivityNames::directory() const
{
    AgencyDirectory directory;
    directory.matcher = m_services.agencies.directory().value_or(nullptr);
    directory.day = year() == today().year() ? today() : QDate(year(), 12, 31);
    return directory;
}

QStringList ActivityNames::costSources() const
{
    QStringList all = application::costSources(isCommune());
    for (const QString &used : usual(application::ActivityColumn::Source)) {
        if (!all.contains(used))
            all.append(used);
    }
    return all;
}

const QStringList &ActivityNames::usual(application::ActivityColumn column) const
{
    const auto known = m_usual.find(column);
    if (known != m_usual.end())
        return known->second;
    constexpr int enough = 400;
    return m_usual[column] = m_services.activities.usual(column, enough).value_or(QStringList());
}

} // namespace bd::gui
