#include "documents/template/name_check.h"

#include "documents/template/nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using Kind = KnownNames::Kind;
constexpr qsizetype longestAlias = 64;

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

QString around(const QString &name, const QString &inside, const QString &end)
{
    return u"{#"_s + name + u'}' + inside + u"{/"_s + end + u'}';
}

QString around(const QString &name, const QString &inside = u"…"_s)
{
    return around(name, inside, name);
}

bool hasFilter(const Tag &tag, std::initializer_list<const char *> names)
{
    return std::any_of(tag.expression.filters.begin(), tag.expression.filters.end(), [&](const FilterCall &call) {
        return call.filter && std::any_of(names.begin(), names.end(), [&](const char *name) {
                   return QLatin1String(call.filter->name) == QLatin1String(name);
               });
    });
}

Expression named(const QString &name)
{
    return {name, name.split(u'.'), {}};
}

/// Words rather than a name: ordinary braces, probably.
bool looksLikeWords(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        return !c.isLetterOrNumber() && c.category() != QChar::Mark_NonSpacing && c != u'_' && c != u'.' && c != u'$' && c != u'-';
    });
}

} // namespace

NameScopes::NameScopes(const KnownNames &names, const std::vector<Tag> &tags, const std::vector<int> &parent)
    : m_names(names), m_tags(tags), m_parent(parent)
{
    // From the outside in, so that computing one never goes deep.
    for (std::size_t i = 0; i < tags.size(); ++i) {
        std::vector<int> chain;
        for (int loop = isLoop(tags[i]) ? int(i) : m_parent[i]; loop >= 0 && !m_scopes.contains(loop);
             loop = m_parent[std::size_t(loop)])
            chain.push_back(loop);
        for (auto loop = chain.rbegin(); loop != chain.rend(); ++loop)
            m_scopes[*loop] = computeScope(*loop);
    }
}

std::optional<int> NameScopes::scopeOf(int loop) const
{
    return m_scopes.at(loop).node;
}

bool NameScopes::repeats(int loop) const
{
    return m_scopes.at(loop).repeats;
}

NameScopes::Scope NameScopes::computeScope(int loop) const
{
    if (m_tags[std::size_t(loop)].kind != TagKind::Loop)
        return {std::nullopt, false};
    const Found found = find(loop);
    if (!found.isKnown || found.node < 0)
        return {-1, true};
    switch (m_names.node(found.node).kind) {
    case Kind::List:
        return {m_names.node(found.node).element, true};
    case Kind::Flag:
        return {std::nullopt, false};
    case Kind::Unknown:
        return {-1, true};
    default:
        return {found.node, false};
    }
}

NameScopes::Found NameScopes::find(int tag, const Expression &expression) const
{
    if (expression.path.isEmpty())
        return {};
    const bool isPass = tellsPass(expression.name);
    for (int loop = m_parent[std::size_t(tag)]; loop >= 0; loop = m_parent[std::size_t(loop)]) {
        const std::optional<int> scope = scopeOf(loop);
        if (isPass && repeats(loop))
            return {true, -1, scope.value_or(-1)};
        if (!scope || isPass)
            continue;
        if (expression.name == u".")
            return {true, *scope, *scope};
        if (*scope < 0)
            return {true, -1, *scope};
        const KnownNames::Node &node = m_names.node(*scope);
        if (node.kind == Kind::Unknown)
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

std::vector<int> NameScopes::scopesAt(int tag) const
{
    std::vector<int> scopes;
    for (int loop = m_parent[std::size_t(tag)]; loop >= 0; loop = m_parent[std::size_t(loop)])
        if (const std::optional<int> scope = scopeOf(loop); scope && *scope >= 0)
            scopes.push_back(*scope);
    scopes.push_back(KnownNames::root);
    return scopes;
}

QStringList NameScopes::namesAt(int tag) const
{
    QStringList names;
    for (const int scope : scopesAt(tag))
        names += m_names.namesIn(scope);
    for (int loop = m_parent[std::size_t(tag)]; loop >= 0; loop = m_parent[std::size_t(loop)])
        if (repeats(loop))
            return names + QStringList{u"$stt"_s, u"$dau"_s, u"$cuoi"_s};
    return names;
}

NameCheck::NameCheck(const KnownNames &names) : m_names(names)
{
    m_used.insert(KnownNames::root);
}

void NameCheck::addPart(const std::vector<Tag> &tags, const std::vector<int> &parent, const std::vector<int> &glued)
{
    add(tags, parent, glued, false);
}

void NameCheck::addNotes(const std::vector<Tag> &tags, const std::vector<int> &parent, const std::vector<int> &glued)
{
    add(tags, parent, glued, true);
}

void NameCheck::add(const std::vector<Tag> &tags, const std::vector<int> &parent, const std::vector<int> &glued, bool areNotes)
{
    const NameScopes scopes(m_names, tags, parent);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const Tag &tag = tags[i];
        if (tag.kind == TagKind::End || tag.expression.name.isEmpty() || tag.isRefused)
            continue;
        const NameScopes::Found found = scopes.find(int(i));
        const bool isPicture = found.isKnown && found.node >= 0 && m_names.node(found.node).kind == Kind::Image;
        if (tag.kind == TagKind::Image && m_names.isContract() && !isPicture) {
            m_unknown.push_back(faultOf(tag, u"no_pictures"_s));
        } else if (found.isKnown) {
            use(tag, found);
            checkKind(tag, found);
        } else if (!areNotes || !useAnywhere(tag)) {
            report(tag, {scopes, int(i)});
        }
    }
    for (const int loop : glued)
        if (scopes.repeats(loop))
            m_remarks.push_back(faultOf(tags[std::size_t(loop)], u"loop_glued"_s));
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

void NameCheck::checkKind(const Tag &tag, const NameScopes::Found &found)
{
    if (tag.kind != TagKind::Value)
        return;
    const QString &name = tag.expression.name;
    if (name == u"$dau" || name == u"$cuoi") {
        m_wrongKind.push_back(faultOf(tag, u"flag_printed"_s, {u"near:"_s + around(name, u"…"_s, {})}));
        return;
    }
    if (found.node < 0)
        return;
    const KnownNames::Node &node = m_names.node(found.node);
    const auto wrong = [&](const QString &code, const QString &near) {
        m_wrongKind.push_back(faultOf(tag, code, near.isEmpty() ? QStringList() : QStringList{u"near:"_s + near}));
    };
    if (node.kind == Kind::Image) {
        wrong(u"picture_printed"_s, u"{%"_s + name + u'}');
    } else if (node.kind == Kind::List) {
        const Kind element = node.element < 0 ? Kind::Unknown : m_names.node(node.element).kind;
        if (element == Kind::Object || element == Kind::List || element == Kind::Table)
            wrong(u"list_printed"_s, around(name));
    } else if (node.kind == Kind::Object) {
        const bool isPicture = node.fields.contains(u"data"_s) || node.fields.contains(u"file"_s);
        wrong(isPicture ? u"picture_printed"_s : u"group_printed"_s, isPicture ? u"{%"_s + name + u'}' : partOf(name, found.node));
    } else if (node.kind == Kind::Flag) {
        wrong(u"flag_printed"_s, around(name));
    } else if (node.kind == Kind::Table) {
        if (!tag.standsAlone)
            wrong(u"table_position"_s, {});
    } else {
        checkFormat(tag, node.kind);
    }
}

/// What a format does not fit is printed as it is.
void NameCheck::checkFormat(const Tag &tag, Kind kind)
{
    const auto remark = [&](const QString &code, const QString &near) {
        m_remarks.push_back(faultOf(tag, code, near.isEmpty() ? QStringList() : QStringList{u"near:"_s + near}));
    };
    const bool asDate = hasFilter(tag, {"ngay", "ngay_ngan", "ngay_vb"});
    const bool asNumber = hasFilter(tag, {"so", "so2", "pt", "dong", "bang_chu", "la_ma"});
    if (asDate && (kind == Kind::Text || kind == Kind::Number || kind == Kind::Rich))
        remark(u"no_date"_s, {});
    else if (asNumber && (kind == Kind::Date || kind == Kind::Rich))
        remark(u"no_number"_s, {});
    else if (const bool isMisspelt = tag.expression.filters.empty() && tag.text.contains(u'|');
             kind == Kind::Date && !asDate && !isMisspelt)
        remark(u"bare_date"_s, u'{' + tag.expression.name + u" | ngay}"_s);
}

/// How one value of a group is printed.
QString NameCheck::partOf(const QString &name, int object) const
{
    const KnownNames::Node &node = m_names.node(object);
    const QString prefix = name == u"." || name.isEmpty() ? QString() : name + u'.';
    for (const char *usual : {"name", "title", "line", "text", "heading"})
        if (node.fields.contains(QLatin1String(usual)))
            return u'{' + prefix + QLatin1String(usual) + u'}';
    for (const auto &[field, inner] : node.fields)
        if (isScalar(m_names.node(inner).kind) && m_names.node(inner).kind != Kind::Flag)
            return u'{' + prefix + field + u'}';
    return {};
}

/// The tag with that name instead, in the way its kind wants.
QString NameCheck::asWritten(const Tag &tag, const QString &name, int node) const
{
    if (tag.kind != TagKind::Value || node < 0)
        return withName(tag, name);
    const KnownNames::Node &known = m_names.node(node);
    const bool isGroups = known.kind == Kind::List && known.element >= 0 && m_names.node(known.element).kind == Kind::Object;
    if (isGroups || known.kind == Kind::Flag)
        return around(name);
    if (known.kind == Kind::Object)
        return partOf(name, node);
    if (known.kind == Kind::Date && !hasFilter(tag, {"ngay", "ngay_ngan", "ngay_vb"}))
        return u'{' + name + u" | ngay}"_s;
    return withName(tag, name);
}

/// A name of a list's elements: alone in that list's loop, else with the loops around it.
QStringList NameCheck::hintsFor(const Tag &tag, const Spot &spot, const KnownNames::Route &route) const
{
    QString written = asWritten(tag, route.name, route.node);
    const std::vector<int> scopes = spot.scopes.scopesAt(spot.index);
    if (written.isEmpty() || std::find(scopes.begin(), scopes.end(), route.owner) != scopes.end())
        return written.isEmpty() ? QStringList() : QStringList{u"near:"_s + written};
    if (isLoop(tag) && !written.contains(u'…')) // what was meant to be repeated is the list
        written = u'{' + route.name + u'}';
    for (auto list = route.lists.rbegin(); list != route.lists.rend(); ++list)
        written = around(*list, written);
    return {u"within:{#"_s + route.lists.last() + u'}', u"near:"_s + written};
}

/// By what people may call a name. `here`: only names that hold where the tag stands.
QStringList NameCheck::hintsByAlias(const Tag &tag, const Spot &spot, bool here) const
{
    if (tag.expression.name.size() > longestAlias)
        return {};
    const std::vector<int> scopes = spot.scopes.scopesAt(spot.index);
    const QString key = nameKey(tag.expression.name);
    QStringList best;
    std::size_t bestScope = scopes.size() + 1;
    for (const KnownNames::Alias &alias : m_names.aliases()) {
        if (alias.key != key)
            continue;
        const auto route = m_names.route(alias.path);
        if (!route)
            continue;
        const auto scope = std::size_t(std::find(scopes.begin(), scopes.end(), route->owner) - scopes.begin());
        if (scope >= bestScope || (here && scope == scopes.size()))
            continue;
        best = hintsFor(tag, spot, *route);
        bestScope = scope;
    }
    return best;
}

QStringList NameCheck::hintsFor(const Tag &tag, const Spot &spot) const
{
    const QString &name = tag.expression.name;
    for (const int scope : spot.scopes.scopesAt(spot.index))
        if (const auto route = m_names.routeThroughLists(scope, tag.expression.path))
            return hintsFor(tag, spot, *route);
    for (const auto &[list, field] : m_names.node(KnownNames::root).fields)
        if (m_names.node(field).kind == Kind::List)
            if (const auto route = m_names.routeThroughLists(KnownNames::root, QStringList{list} + tag.expression.path))
                return hintsFor(tag, spot, *route);
    if (const QStringList hints = hintsByAlias(tag, spot, true); !hints.isEmpty())
        return hints;
    const QStringList known = spot.scopes.namesAt(spot.index);
    if (const QString near = nearestName(name, known); !near.isEmpty())
        if (const QString written = asWritten(tag, near, spot.scopes.find(spot.index, named(near)).node); !written.isEmpty())
            return {u"near:"_s + written};
    if (const QStringList hints = hintsByAlias(tag, spot, false); !hints.isEmpty())
        return hints;
    constexpr int lettersPerSlip = 5; // these are whole words: what is further off is another word
    QStringList called;
    for (const KnownNames::Alias &alias : m_names.aliases())
        called << alias.called;
    if (const QString near = nearestName(name, called, lettersPerSlip); !near.isEmpty()) {
        Tag meant = tag;
        meant.expression = named(near);
        meant.text.replace(name, near);
        if (const QStringList hints = hintsByAlias(meant, spot, false); !hints.isEmpty())
            return hints;
    }
    return looksLikeWords(name) ? QStringList{u"braces:"_s} : QStringList();
}

void NameCheck::report(const Tag &tag, const Spot &spot)
{
    if (tellsPass(tag.expression.name))
        m_unknown.push_back(faultOf(tag, u"outside_loop"_s));
    else if (m_names.isContract())
        m_unknown.push_back(faultOf(tag, u"unknown_name"_s, hintsFor(tag, spot)));
    else
        m_unknown.push_back(faultOf(tag, u"missing"_s, hintsFor(tag, spot)));
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
