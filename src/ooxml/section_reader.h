// The sections of a body: paper, margins, headers. ECMA-376 part 1, 17.6. Private to ooxml.
#pragma once
#include "ooxml/reading_context.h"

namespace bd::ooxml {

struct FoundSection {
    DocSection section; ///< firstBlock, headers and footers still open
    /// Relationship ids; empty where the section says nothing.
    struct Ids {
        QString regular, first, even;
    } headers, footers;
};

/// Finds sections in the order in which StoryReader comes upon their ends, before it does.
class SectionFinder {
public:
    explicit SectionFinder(ReadingContext &context) : m_context(context) {}
    /// The children of w:document one by one, those of w:body too.
    void look(pugi::xml_node child);
    /// A child without w:sectPr. `hasContent`: it isn't an empty element.
    void pass(std::string_view name, bool hasContent);
    std::vector<FoundSection> finish();

private:
    void search(pugi::xml_node node);
    void add(pugi::xml_node properties);

    ReadingContext &m_context;
    std::vector<FoundSection> m_found;
    bool m_hasBlocks = false; ///< since the last section's end
    qint64 m_budget = 20'000'000;
};

} // namespace bd::ooxml
