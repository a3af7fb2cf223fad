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
        Scalar,
        Rich,  ///< formatted text
        Table,
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

    static constexpr int root = 0;
    const Node &node(int index) const { return m_nodes[std::size_t(index)]; }
    int count() const { return int(m_nodes.size()); }
    int add(Kind kind);
    void setField(int object, const QString &name, int field) { m_nodes[std::size_t(object)].fields[name] = field; }
    void setElement(int list, int element) { m_nodes[std::size_t(list)].element = element; }
    /// What people may call a name in their language: proposed when somebody writes that instead.
    void addAlias(const QString &alias, const QString &name) { m_aliases.emplace(alias, name); } // the first stays
    const std::map<QString, QString> &aliases() const { return m_aliases; }

    /// From `from` along `path`: a node, -1 when anything may be there, nothing when there is no such name.
    std::optional<int> descend(int from, const QStringList &path) const;
    /// The names below an object, inner ones dotted: "title", "signer.name".
    QStringList namesIn(int object) const;

private:
    class Reader;
    std::vector<Node> m_nodes;
    std::map<QString, QString> m_aliases;
};

} // namespace bd::documents
