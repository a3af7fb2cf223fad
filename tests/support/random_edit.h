// Random edits of a plan, as the window makes them: pure changes of the value. Same seed, same edits.
#pragma once
#include "domain/plan.h"

#include <cstdint>
#include <random>

namespace bd::test {

class RandomEditor {
public:
    explicit RandomEditor(std::uint32_t seed) : m_random(seed), m_seed(seed) {}
    /// Changes the plan somehow, sometimes not at all; tells what it tried. New things get uuids of the seed.
    QString edit(domain::Plan &plan);

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <typename T>
    T &pick(std::vector<T> &list) { return list[static_cast<std::size_t>(number(0, static_cast<int>(list.size()) - 1))]; }
    QString uuid();
    QString words();
    domain::RichText text();
    domain::Paragraph paragraph();
    domain::Table table();
    domain::AgencyRef agency();
    domain::Section *section(domain::Plan &plan);
    template <typename T, typename Make>
    void changeList(std::vector<T> &list, Make &&make);
    void editBlocks(domain::Plan &plan);
    void editOutline(domain::Plan &plan);
    void editTasks(domain::Plan &plan);
    void editDuties(domain::Plan &plan);
    void editRounds(domain::Plan &plan);
    void editForm(domain::Plan &plan);
    void editTable(domain::Table &table);

    std::mt19937 m_random;
    std::uint32_t m_seed;
    int m_uuids = 0;
};

} // namespace bd::test
