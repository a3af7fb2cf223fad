// The tags of a template against the names that data offers: which tags name nothing, which names no tag uses. Follows
// the loops as written, without running them.
#pragma once
#include "documents/template/known_names.h"
#include "documents/template/tag.h"

#include <set>

namespace bd::documents {

/// Loops and values of one part, each with what is known about it. Keeps references to both arguments.
class NameScopes {
public:
    /// `parent`: per tag the loop around it, see LoopPlan.
    NameScopes(const KnownNames &names, const std::vector<Tag> &tags, const std::vector<int> &parent);

    struct Found {
        bool isKnown = false;
        int node = -1;  ///< -1: nothing more is known
        int scope = KnownNames::root; ///< the node that has the (first part of the) name
    };
    /// Looks the tag's name up from the innermost loop outwards, as rendering does.
    Found find(int tag) const;
    /// What the passes of a loop see; nothing when the loop is a mere condition.
    std::optional<int> scopeOf(int loop) const;
    /// All names that can be written where the tag stands, innermost first.
    QStringList namesAt(int tag) const;

private:
    std::optional<int> computeScope(int loop) const;

    const KnownNames &m_names;
    const std::vector<Tag> &m_tags;
    const std::vector<int> &m_parent;
    mutable std::map<int, std::optional<int>> m_scopes;
};

/// A name that the data doesn't have: code "unknown_name".
class NameCheck {
public:
    explicit NameCheck(const KnownNames &names);

    void addPart(const std::vector<Tag> &tags, const std::vector<int> &parent);
    /// Notes are printed where the text refers to them, with the names that hold there: any list's will do.
    void addNotes(const std::vector<Tag> &tags, const std::vector<int> &parent);
    const std::vector<TemplateError> &unknown() const { return m_unknown; }
    /// Names no tag uses: top ones and those in lists and objects ("tasks[].budget"); what is unused as a whole once.
    QStringList unused() const;

private:
    void add(const std::vector<Tag> &tags, const std::vector<int> &parent, bool areNotes);
    void use(const Tag &tag, const NameScopes::Found &found);
    bool useAnywhere(const Tag &tag);
    void report(const Tag &tag, const NameScopes &scopes, int index);
    QString loopWith(const QString &name) const;
    void collectUnused(int node, const QString &prefix, std::set<int> &visited, QStringList &unused) const;

    const KnownNames &m_names;
    std::vector<TemplateError> m_unknown;
    std::set<int> m_used, m_printed; ///< nodes: named by a tag; printed as a whole
};

} // namespace bd::documents
