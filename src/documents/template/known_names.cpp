#include "documents/template/known_names.h"

#include "documents/template/nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

/// Reads data up to a budget: what lies beyond it is Unknown.
class KnownNames::Reader {
public:
    explicit Reader(KnownNames &names) : m_names(names) {}

    void merge(int at, const Json &value, int depth)
    {
        if (value.is_null() || depth > deepest || ++m_visits > mostVisits)
            return;
        const Kind kind = kindOf(value);
        Kind &known = m_names.m_nodes[std::size_t(at)].kind;
        // An object says most about what may be inside, then a list.
        if (known == Kind::Unknown || kind == Kind::Object || (kind == Kind::List && known != Kind::Object))
            known = kind;
        else if (known == Kind::Flag && kind != Kind::Flag)
            known = kind;
        if (kind == Kind::Object)
            mergeFields(at, value, depth);
        else if (kind == Kind::List)
            mergeElements(at, value, depth);
    }

private:
    static constexpr int deepest = 40;
    static constexpr int mostVisits = 200'000;
    static constexpr std::size_t sample = 1000; ///< elements of a list

    static Kind kindOf(const Json &value)
    {
        if (value.is_array())
            return Kind::List;
        if (!value.is_object())
            return value.is_boolean() ? Kind::Flag : Kind::Scalar;
        return isRich(value) ? Kind::Rich : isTable(value) ? Kind::Table : Kind::Object;
    }

    void mergeFields(int at, const Json &value, int depth)
    {
        for (auto it = value.begin(); it != value.end(); ++it) {
            const QString name = toQString(it.key());
            const auto &fields = m_names.m_nodes[std::size_t(at)].fields;
            const auto found = fields.find(name);
            int field = found == fields.end() ? -1 : found->second;
            if (field < 0) {
                if (m_visits > mostVisits)
                    return;
                field = m_names.add(Kind::Unknown);
                m_names.setField(at, name, field);
            }
            merge(field, it.value(), depth + 1);
        }
    }

    void mergeElements(int at, const Json &value, int depth)
    {
        if (m_names.m_nodes[std::size_t(at)].element < 0) {
            const int element = m_names.add(Kind::Unknown);
            m_names.setElement(at, element);
        }
        const int element = m_names.m_nodes[std::size_t(at)].element;
        for (std::size_t i = 0; i < std::min(value.size(), sample); ++i)
            merge(element, value[i], depth + 1);
    }

    KnownNames &m_names;
    int m_visits = 0;
};

KnownNames KnownNames::ofData(const Json &data)
{
    KnownNames names;
    Reader(names).merge(root, data, 0);
    return names;
}

int KnownNames::add(Kind kind)
{
    m_nodes.emplace_back().kind = kind;
    return count() - 1;
}

std::optional<int> KnownNames::descend(int from, const QStringList &path) const
{
    int at = from;
    for (const QString &step : path) {
        if (at < 0)
            return -1;
        const Node &here = node(at);
        bool isIndex = false;
        (void)step.toUInt(&isIndex);
        if (here.kind == Kind::Object) {
            const auto it = here.fields.find(step);
            if (it == here.fields.end())
                return std::nullopt;
            at = it->second;
        } else if (here.kind == Kind::List && isIndex) {
            at = here.element;
        } else if (isScalar(here.kind) || here.kind == Kind::List) {
            return std::nullopt;
        } else {
            return -1;
        }
    }
    return at;
}

void KnownNames::addAlias(const QString &called, const QString &path)
{
    m_aliases.push_back({called, nameKey(called), path});
}

std::optional<KnownNames::Route> KnownNames::route(const QString &path) const
{
    Route route;
    QStringList steps = path.split(u"[]."_s);
    const QStringList last = steps.takeLast().split(u'.');
    for (const QString &list : steps) {
        const auto node = descend(route.owner, list.split(u'.'));
        if (!node || *node < 0 || m_nodes[std::size_t(*node)].element < 0)
            return std::nullopt;
        route.lists << list;
        route.owner = m_nodes[std::size_t(*node)].element;
    }
    const auto node = descend(route.owner, last);
    if (!node)
        return std::nullopt;
    route.name = last.join(u'.');
    route.node = *node;
    return route;
}

std::optional<KnownNames::Route> KnownNames::routeThroughLists(int from, const QStringList &path) const
{
    Route route;
    route.owner = route.node = from;
    QStringList name;
    for (const QString &step : path) {
        if (route.node < 0)
            return std::nullopt;
        if (const Node &here = node(route.node); here.kind == Kind::List && here.element >= 0 && !name.isEmpty()) {
            route.lists << name.join(u'.');
            name.clear();
            route.owner = route.node = here.element;
        }
        const auto &fields = node(route.node).fields;
        const auto it = fields.find(step);
        if (it == fields.end())
            return std::nullopt;
        name << step;
        route.node = it->second;
    }
    route.name = name.join(u'.');
    return route.lists.isEmpty() ? std::nullopt : std::optional(route);
}

bool isScalar(KnownNames::Kind kind)
{
    using Kind = KnownNames::Kind;
    return kind == Kind::Scalar || kind == Kind::Text || kind == Kind::Number || kind == Kind::Date || kind == Kind::Flag;
}

QStringList KnownNames::namesIn(int object) const
{
    if (object < 0)
        return {};
    QStringList names;
    for (const auto &[name, field] : node(object).fields) {
        names << name;
        if (node(field).kind == Kind::Object)
            for (const auto &[inner, unused] : node(field).fields)
                names << name + u'.' + inner;
    }
    return names;
}

} // namespace bd::documents
