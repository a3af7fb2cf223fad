// The names that data offers to a template: those of some data itself, or those that a contract promises. A graph,
// since a contract may be recursive (sections in sections). Any thread.
#pragma once
#include "documents/template/values.h"

#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace bd::documents {

class KnownNames {
public:
    enum class Kind {
        Unknown, ///< null in the data, or too deep to look: anything may be in it
        Scalar,  ///< of data: a text or a number; a contract knows which
        Text,
        Number,
        Date,
        Flag, ///< yes or no
        Rich,  ///< formatted text
        Table,
        Image, ///< of a contract: {%name}
        Object,
        List,
    };
    struct Node {
        Kind kind = Kind::Unknown;
        std::map<QString, int> fields; ///< of an Object
        int element = -1;              ///< of a List
    };

    KnownNames() { m_nodes.emplace_back().kind = Kind::Object; }
    /// Long lists are sampled, so that this costs little however much data there is.
    static KnownNames ofData(const Json &data);

    /// The names are promised, and so are the kinds: what differs is a fault. Those of data are only what it holds today.
    bool isContract() const { return m_isContract; }
    void setContract() { m_isContract = true; }

    static constexpr int root = 0;
    const Node &node(int index) const { return m_nodes[std::size_t(index)]; }
    int count() const { return int(m_nodes.size()); }
    int add(Kind kind);
    void setField(int object, const QString &name, int field) { m_nodes[std::size_t(object)].fields[name] = field; }
    void setElement(int list, int element) { m_nodes[std::size_t(list)].element = element; }
    struct Alias {
        QString called; ///< what people may call it in their language
        QString key;    ///< nameKey() of that
        QString path;   ///< "signer.name", "tasks[].lead"
    };
    /// Proposed when somebody writes that instead; of several that would do, the first.
    void addAlias(const QString &called, const QString &path);
    const std::vector<Alias> &aliases() const { return m_aliases; }

    /// From `from` along `path`: a node, -1 when anything may be there, nothing when there is no such name.
    std::optional<int> descend(int from, const QStringList &path) const;
    /// The names below an object, inner ones dotted: "title", "signer.name".
    QStringList namesIn(int object) const;

    /// Where a path leads ("sections[].agencies[].name"): the lists on the way, the object behind the last one, the name in
    /// that object.
    struct Route {
        QStringList lists;
        int owner = root;
        QString name;
        int node = -1;
    };
    std::optional<Route> route(const QString &path) const;
    /// The same for a name with dots that goes through lists as if they were objects: "tasks.lead".
    std::optional<Route> routeThroughLists(int from, const QStringList &path) const;

private:
    class Reader;
    std::vector<Node> m_nodes;
    std::vector<Alias> m_aliases;
    bool m_isContract = false;
};

/// A single value: nothing is inside of it.
bool isScalar(KnownNames::Kind kind);

} // namespace bd::documents
