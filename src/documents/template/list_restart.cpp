#include "documents/template/list_restart.h"

#include <algorithm>

namespace bd::documents {

int ListNumbers::restarted(int numId, unsigned levels)
{
    m_xml += m_lists.restartedNum(++m_last, numId, levels);
    return m_last;
}

ListRestarts::ListRestarts(const ListPlan &plan, ListNumbers &numbers)
    : m_plan(plan), m_numbers(numbers), m_isLoop(plan.byTag.size())
{
}

void ListRestarts::section(int tag, bool isList)
{
    if (isList && std::size_t(tag) < m_isLoop.size())
        m_isLoop[std::size_t(tag)] = true;
}

void ListRestarts::pass(int tag)
{
    if (std::size_t(tag) >= m_plan.byTag.size())
        return;
    for (const RestartingList &list : m_plan.byTag[std::size_t(tag)]) {
        const bool restarts = list.always || std::any_of(list.sections.begin(), list.sections.end(),
                                                         [this](int n) { return m_isLoop[std::size_t(n)]; });
        State &state = m_lists[list.numId];
        if (!restarts || !state.used)
            continue;
        state.levels = state.pending ? state.levels | list.levels : list.levels;
        state.pending = true;
    }
}

int ListRestarts::current(int numId)
{
    const ListDefinitions &lists = m_numbers.definitions();
    State &state = m_lists[lists.listOf(numId)];
    if (state.pending) {
        state.numId = m_numbers.restarted(numId, state.levels);
        state.from = numId;
    }
    state.pending = false;
    state.used = true;
    // Another w:num of the same list goes on with its count, by itself if it looks otherwise.
    return state.from != 0 && lists.lookAlike(numId, state.from) ? state.numId : numId;
}

} // namespace bd::documents
