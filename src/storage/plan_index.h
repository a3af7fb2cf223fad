// What a plan consists of, flat: everything that is a row of its own and has a uuid, by uuid and by the list it stands in.
// Points into the plan: the plan must outlive it, unchanged.
#pragma once
#include "domain/plan.h"

#include <QHash>
#include <array>
#include <map>

namespace bd::storage {

/// The tables of things with a uuid, in the order in which they may be inserted.
enum class Family { Section, Paragraph, Table, Basis, Task, Duty, Round, Comment };
inline constexpr std::array<Family, 8> allFamilies{Family::Section, Family::Paragraph, Family::Table, Family::Basis,
                                                   Family::Task,    Family::Duty,      Family::Round, Family::Comment};
QString tableOf(Family family);
/// The column that names what a thing stands in; nullptr at the top of the plan.
const char *parentColumn(Family family);
Family parentFamily(Family family); ///< of what that column names

struct Thing {
    Family family;
    QString uuid;
    const void *value; ///< the domain's value of its family
    QString parent;    ///< section of a section or block, round of a comment; "" at the top
    bool isAppendix = false;
    int list = 0; ///< which of lists() it stands in
    template <typename T>
    const T &as() const { return *static_cast<const T *>(value); }
};

/// A list in which things have their order.
struct SiblingList {
    Family family; ///< Paragraph for blocks of both kinds
    QString parent;
    bool isAppendix = false; ///< of sections at the top
    bool operator==(const SiblingList &) const = default;
};
size_t qHash(const SiblingList &list, size_t seed = 0);

class PlanIndex {
public:
    explicit PlanIndex(const domain::Plan &plan);
    const domain::Plan &plan() const { return m_plan; }
    /// In reading order: sections before what stands in them, tasks behind all text.
    const std::vector<Thing> &things() const { return m_things; }
    int find(Family family, const QString &uuid) const; ///< -1: not there
    /// Which family a reference to text means: a paragraph or a table; nothing when it points nowhere.
    std::optional<Family> blockFamily(const std::optional<QString> &uuid) const;
    bool hasSection(const std::optional<QString> &uuid) const { return uuid && find(Family::Section, *uuid) >= 0; }
    const std::vector<SiblingList> &lists() const { return m_lists; }
    const SiblingList &listOf(const Thing &thing) const { return m_lists[static_cast<std::size_t>(thing.list)]; }
    /// Indexes into things(), ascending; empty for a list that isn't there.
    const std::vector<int> &members(const SiblingList &list) const;

private:
    template <typename T>
    void addAll(Family family, const std::vector<T> &values, const QString &parent = {});
    void addSections(const std::vector<domain::Section> &sections, const QString &parent, bool isAppendix);
    int listFor(const SiblingList &list);
    void add(Family family, const QString &uuid, const void *value, int list, bool isAppendix = false);

    const domain::Plan &m_plan;
    std::vector<Thing> m_things;
    std::array<QHash<QString, int>, allFamilies.size()> m_byUuid;
    std::vector<SiblingList> m_lists;
    std::vector<std::vector<int>> m_members; ///< by list
    QHash<SiblingList, int> m_listIds;
};

/// Equal in what the thing's own row says. References, lists without uuids and what stands in it are asked elsewhere.
bool sameValues(const Thing &a, const Thing &b);

} // namespace bd::storage
