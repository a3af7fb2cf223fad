// The outline of a plan as JSON: flat, in reading order, for the loop of a template; and nested.
#pragma once
#include "documents/template/values.h"
#include "domain/numbering.h"

namespace bd::documents {

Json richJson(const domain::RichText &text);
Json richList(const std::vector<domain::RichText> &texts);
Json tableJson(const domain::Table &table);

/// Items {type, is_…, level, number, text, line, table}; see docs/templates.md.
Json outlineItems(const std::vector<domain::Section> &sections);
Json blockItems(const std::vector<domain::Block> &blocks);
Json nestedSections(const std::vector<domain::Section> &sections, const domain::SectionNumber &parent = {});

} // namespace bd::documents
