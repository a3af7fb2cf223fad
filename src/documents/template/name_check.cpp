#include "documents/template/name_check.h"

#include "documents/template/nearest.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

bool isLoop(const Tag &tag)
{
    return tag.kind == TagKind::Loop || tag.kind == TagKind::Inverted;
}

bool tellsPass(const QString &name)
{
    return name == u"$stt" || name == u"$dau" || name == u"$cuoi";
}

QString withName(const Tag &tag, const QString &name)
{
    const qsizetype at = tag.text.indexOf(tag.expression.name);
    return at < 0 ? u'{' + name + u'}' : QString(tag.text).replace(at, tag.expression.name.size(), name);
}

} // namespace

NameScopes::NameScopes(const KnownNames &names, const std::vector<Tag> &tags, const std::vector<int> &parent)
    : m_names(names), m_tags(tags), m_parent(parent)
{
    // From the outside in, so that computing one never goes deep.
    for (std::size_t i = 0; i < tags.size(); ++i) {
        std::vector<int> chain;
        for (int loop = m_parent[i]; loop >= 0 && !m_scopes.contains(loop); loop = m_parent[std::size_t(loop)])
            chain.push_back(loop);
        for (auto loop = chain.rbegin(); loop != chain.rend(); ++loop)
            m_scopes[*loop] = computeScope(*loop);
    }
}

std::optional<int> NameScopes::scopeOf(int loop) const
{
    const auto it = m_scopes.find(loop);
    return it == m_scopes.end() ? computeScope(loop) : it->second;
}

std::optional<int> NameScopes::computeScope(int loop) const
{
    if (m_tags[std::size_t(loop)].kind != TagKind::Loop)
        return std::nullopt;
    const Found found = find(loop);
    if (!found.isKnown || found.node < 0)
        return -1;
    switch (m_names.node(found.node).kind) {
    case KnownNames::Kind::List:
        return m_names.node(found.node).element;
    case KnownNames::Kind::Scalar:
        return std::nullopt;
    case KnownNames::Kind::Unknown:
        return -1;
    default:
        return found.node;
    }
}

NameScopes::Found NameScopes::find(int tag) const
{
    const Expression &expression = m_tags[std::size_t(tag)].expression;
    if (expression.path.isEmpty())
        return {};
    const bool isPass = tellsPass(expression.name);
    for (int loop = m_parent[std::size_t(tag)]; loop >= 0; loop = m_parent[std::size_t(loop)]) {
        const std::optional<int> scope = scopeOf(loop);
        if (!scope)
            continue;
        if (isPass || expression.name == u".")
            return {true, isPass ? -1 : *scope, *scope};
        if (*scope < 0)
            return {true, -1, *scope};
        const KnownNames::Node &node = m_names.node(*scope);
        if (node.kind == KnownNames::Kind::Unknown)
            return {true, -1, *scope};
        if (node.fields.contains(expression.name))
            return {true, node.fields.at(expression.name), *scope};
        if (node.fields.contains(expression.path[0])) {
            const std::optional<int> found = m_names.descend(*scope, expression.path);
            return {found.has_value(), found.value_or(-1), *scope};
        }
    }
    if (expression.name == u".")
        return {true, KnownNames::root};
    if (isPass)
        return {};
    const KnownNames::Node &top = m_names.node(KnownNames::root);
    if (top.fields.contains(expression.name))
        return {true, top.fields.at(expression.name)};
    const std::optional<int> found = m_names.descend(KnownNames::root, expression.path);
    return {found.has_value(), found.value_or(-1)};
}

QStringList NameScopes::namesAt(int tag) const
{
    QStringList names;
    bool inLoop = false;
    for (int loop = m_parent[std::size_t(tag)]; loop >= 0; loop = m_parent[std::size_t(loop)])
        if (const std::optional<int> scope = scopeOf(loop)) {
            names += m_names.namesIn(*scope);
            inLoop = true;
        }
    names += m_names.namesIn(KnownNames::root);
    if (inLoop)
        names += QStringList{u"$stt"_s, u"$dau"_s, u"$cuoi"_s};
    return names;
}

NameCheck::NameCheck(const KnownNames &names) : m_names(names)
{
    m_used.insert(KnownNames::root);
}

void NameCheck::addPart(const std::vector<Tag> &tags, const std::vector<int> &parent)
{
    add(tags, parent, false);
}

void NameCheck::addNotes(const std::vector<Tag> &tags, const std::vector<int> &parent)
{
    add(tags, parent, true);
}

void NameCheck::add(const std::vector<Tag> &tags, const std::vector<int> &parent, bool areNotes)
{
    const NameScopes scopes(m_names, tags, parent);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const Tag &tag = tags[i];
        if (tag.kind == TagKind::End || tag.expression.name.isEmpty())
            continue;
        const NameScopes::Found found = scopes.find(int(i));
        if (found.isKnown)
            use(tag, found);
        else if (!areNotes || !useAnywhere(tag))
            report(tag, scopes, int(i));
    }
}

bool NameCheck::useAnywhere(const Tag &tag)
{
    if (tellsPass(tag.expression.name))
        return true;
    bool found = false;
    for (int node = 0; node < m_names.count(); ++node) {
        if (!m_names.node(node).fields.contains(tag.expression.path.value(0)))
            continue;
        if (const auto field = m_names.descend(node, tag.expression.path)) {
            use(tag, {true, *field, node});
            found = true;
        }
    }
    return found;
}

void NameCheck::use(const Tag &tag, const NameScopes::Found &found)
{
    if (found.node >= 0)
        m_used.insert(found.node);
    if (found.node >= 0 && !isLoop(tag))
        m_printed.insert(found.node);
    // What stands on the way to a dotted name is used as well.
    const QStringList &path = tag.expression.path;
    for (qsizetype length = 1; found.scope >= 0 && length < path.size(); ++length)
        if (const auto node = m_names.descend(found.scope, path.first(length)); node && *node >= 0)
            m_used.insert(*node);
}

/// The loop at the top whose elements have the name.
QString NameCheck::loopWith(const QString &name) const
{
    for (const auto &[list, field] : m_names.node(KnownNames::root).fields) {
        const KnownNames::Node &node = m_names.node(field);
        if (node.kind == KnownNames::Kind::List && node.element >= 0 &&
            m_names.node(node.element).fields.contains(name))
            return list;
    }
    return {};
}

void NameCheck::report(const Tag &tag, const NameScopes &scopes, int index)
{
    TemplateError error{u"unknown_name"_s, tag.text, tag.place.toString()};
    const QString &name = tag.expression.name;
    const QStringList known = scopes.namesAt(index);
    QString near = nearestName(name, known);
    if (const QString loop = loopWith(name); !loop.isEmpty()) {
        error.hints << u"within:{#"_s + loop + u'}';
        near.clear();
    }
    if (near.isEmpty() && error.hints.isEmpty()) {
        QStringList aliases;
        for (const auto &[alias, meant] : m_names.aliases())
            if (known.contains(meant))
                aliases << alias;
        const QString alias = aliases.contains(name) ? name : nearestName(name, aliases);
        if (!alias.isEmpty())
            near = m_names.aliases().at(alias);
    }
    if (!near.isEmpty())
        error.hints << u"near:"_s + withName(tag, near);
    m_unknown.push_back(error);
}

QStringList NameCheck::unused() const
{
    QStringList unused;
    std::set<int> visited;
    if (!m_printed.contains(KnownNames::root))
        collectUnused(KnownNames::root, {}, visited, unused);
    return unused;
}

void NameCheck::collectUnused(int at, const QString &prefix, std::set<int> &visited, QStringList &unused) const
{
    if (!visited.insert(at).second)
        return;
    for (const auto &[name, field] : m_names.node(at).fields) {
        if (!m_used.contains(field)) {
            unused << prefix + name;
            continue;
        }
        const KnownNames::Node &inner = m_names.node(field);
        if (m_printed.contains(field))
            continue;
        if (inner.kind == KnownNames::Kind::Object)
            collectUnused(field, prefix + name + u'.', visited, unused);
        else if (inner.kind == KnownNames::Kind::List && inner.element >= 0 && !m_printed.contains(inner.element))
            collectUnused(inner.element, prefix + name + u"[]."_s, visited, unused);
    }
}

} // namespace bd::documents
