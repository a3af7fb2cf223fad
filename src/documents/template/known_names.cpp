#include "documents/template/known_names.h"

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
            return Kind::Scalar;
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
        } else if (here.kind == Kind::Scalar || here.kind == Kind::List) {
            return std::nullopt;
        } else {
            return -1;
        }
    }
    return at;
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
