// Numbers of lists while a document is rendered: a list that starts anew in a pass gets a w:num of its own, which
// shares the list's look and begins at its start.
#pragma once
#include "documents/template/list_plan.h"

#include <map>

namespace bd::documents {

/// The w:num elements that the passes of a document needed.
class ListNumbers {
public:
    explicit ListNumbers(const ListDefinitions &lists) : m_lists(lists), m_last(lists.highestNumId()) {}
    int restarted(int numId, unsigned levels);
    const ListDefinitions &definitions() const { return m_lists; }
    const QByteArray &xml() const { return m_xml; } ///< to be put behind the last w:num of the numbering part

private:
    const ListDefinitions &m_lists;
    int m_last;
    QByteArray m_xml;
};

/// Follows the rendering of one part.
class ListRestarts {
public:
    ListRestarts(const ListPlan &plan, ListNumbers &numbers);

    void section(int tag, bool isList); ///< a section is reached, with a list or something else as its value
    void pass(int tag);                 ///< a pass of a list begins
    int current(int numId);             ///< the number to write for an item of the list

private:
    struct State {
        bool used = false, pending = false;
        unsigned levels = 0;
        int from = 0, numId = 0; ///< the w:num that was started anew last, and its new one
    };
    const ListPlan &m_plan;
    ListNumbers &m_numbers;
    std::vector<bool> m_isLoop; ///< per tag: was seen to repeat
    std::map<int, State> m_lists; ///< by ListDefinitions::listOf
};

} // namespace bd::documents
