// The tags of a template against the names that data offers: which tags name nothing or something that can't be printed
// so, which names no tag uses. Follows the loops as written, without running them.
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
    Found find(int tag) const { return find(tag, m_tags[std::size_t(tag)].expression); }
    /// The same for another name that would stand there.
    Found find(int tag, const Expression &expression) const;
    /// What the passes of a loop see; nothing when the loop is a mere condition.
    std::optional<int> scopeOf(int loop) const;
    /// The loop goes through a list, or may do so.
    bool repeats(int loop) const;
    /// Those of the loops around the tag that are known, innermost first; the root last.
    std::vector<int> scopesAt(int tag) const;
    /// All names that can be written where the tag stands, innermost first.
    QStringList namesAt(int tag) const;

private:
    struct Scope {
        std::optional<int> node;
        bool repeats = false;
    };
    Scope computeScope(int loop) const;

    const KnownNames &m_names;
    const std::vector<Tag> &m_tags;
    const std::vector<int> &m_parent;
    std::map<int, Scope> m_scopes;
};

/// Holds tags against names. What it finds is meant for people; in the order in which the parts were added.
class NameCheck {
public:
    explicit NameCheck(const KnownNames &names);

    /// `glued`: see LoopPlan.
    void addPart(const std::vector<Tag> &tags, const std::vector<int> &parent, const std::vector<int> &glued);
    /// Notes are printed where the text refers to them, with the names that hold there: any list's will do.
    void addNotes(const std::vector<Tag> &tags, const std::vector<int> &parent, const std::vector<int> &glued);
    /// Names that there aren't, or not there.
    const std::vector<TemplateError> &unknown() const { return m_unknown; }
    /// Names of what isn't printed so: a list, a group, a condition, a table within a line.
    const std::vector<TemplateError> &wrongKind() const { return m_wrongKind; }
    /// What can be printed, but hardly looks as meant.
    const std::vector<TemplateError> &remarks() const { return m_remarks; }
    /// Names no tag uses: top ones and those in lists and objects ("tasks[].budget"); what is unused as a whole once.
    QStringList unused() const;

private:
    struct Spot {
        const NameScopes &scopes;
        int index;
    };
    void add(const std::vector<Tag> &tags, const std::vector<int> &parent, const std::vector<int> &glued, bool areNotes);
    void use(const Tag &tag, const NameScopes::Found &found);
    bool useAnywhere(const Tag &tag);
    void report(const Tag &tag, const Spot &spot);
    void checkKind(const Tag &tag, const NameScopes::Found &found);
    void checkFormat(const Tag &tag, KnownNames::Kind kind);
    QStringList hintsFor(const Tag &tag, const Spot &spot) const;
    QStringList hintsFor(const Tag &tag, const Spot &spot, const KnownNames::Route &route) const;
    QStringList hintsByAlias(const Tag &tag, const Spot &spot, bool here) const;
    QString asWritten(const Tag &tag, const QString &name, int node) const;
    QString partOf(const QString &name, int object) const;
    void collectUnused(int node, const QString &prefix, std::set<int> &visited, QStringList &unused) const;

    const KnownNames &m_names;
    std::vector<TemplateError> m_unknown, m_wrongKind, m_remarks;
    std::set<int> m_used, m_printed; ///< nodes: named by a tag; printed as a whole
};

} // namespace bd::documents
