// What forms and cells of activities need beside the activity: measures, kinds, the plan's tasks and sections by name, bodies,
// sources of money, what was typed before. Read when first asked for; told when it changed.
#pragma once
#include "gui/editing/outline_actions.h" // planSectionKinds
#include "gui/services.h"
#include "gui/widgets/agency_directory.h"

#include <QHash>
#include <map>

namespace bd::gui {

/// What an activity can belong to: a section of a plan, or a task in it.
struct PlanPlace {
    QString planUuid, sectionUuid, taskUuid; ///< taskUuid "" for a section
    QString text;                            ///< "II.2 Truyền thông", "II.2 – Tổ chức hội nghị …"
    std::optional<domain::SectionKind> kind;
    bool isTask() const { return !taskUuid.isEmpty(); }
};

class ActivityNames {
public:
    explicit ActivityNames(const Services &services) : m_services(services) {}
    /// The year and plan of the page: whose tasks are offered, and which year a day without one is in.
    void setScope(std::optional<int> year, const QString &planUuid);
    /// Reads everything anew when it is next asked for.
    void forget();
    void follow(const application::ChangeSet &changes);
    /// Its words are suggested from now on; the log isn't read anew for them.
    void remember(const domain::Activity &activity);

    QDate today() const { return m_services.clock.today(); }
    int year() const;
    bool isCommune() const;
    const std::vector<domain::Measure> &measures() const;
    /// Sections and tasks of the chosen plan, else of the year's plans; a section goes before its tasks.
    const std::vector<PlanPlace> &places() const;
    const PlanPlace *placeOfText(const QString &text) const;
    /// Of what an activity belongs to, in whatever plan; "" for nothing, and words for what has gone.
    QString placeText(const domain::Activity &activity) const;
    QString taskText(const QString &taskUuid) const; ///< in the offered plans first, then in all
    /// What is worth a second look, as sentences; nothing of it stops anybody.
    QStringList remarks(const domain::Activity &activity) const;
    AgencyDirectory directory() const;
    QStringList costSources() const;
    /// What a column mostly says, for suggestions.
    const QStringList &usual(application::ActivityColumn column) const;

private:
    const std::vector<PlanPlace> &placesOf(const QString &planUuid) const;
    std::optional<int> yearOf(const QString &planUuid) const;
    Services m_services;
    std::optional<int> m_year;
    QString m_planUuid;
    mutable std::optional<std::vector<domain::Measure>> m_measures;
    mutable std::optional<std::vector<PlanPlace>> m_places;
    mutable QHash<QString, std::vector<PlanPlace>> m_byPlan;
    mutable QHash<QString, std::optional<int>> m_years; ///< of plans that were read
    mutable std::map<application::ActivityColumn, QStringList> m_usual;
    mutable std::optional<bool> m_isCommune;
};

} // namespace bd::gui
