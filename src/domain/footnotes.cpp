#include "domain/footnotes.h"

#include <algorithm>

namespace bd::domain {

namespace {

/// Adds up to the section; true when it was found.
bool countUpTo(const std::vector<Section> &sections, const QString &uuid, int &count)
{
    for (const Section &section : sections) {
        count += footnoteCount(section.heading);
        if (section.uuid == uuid)
            return true;
        count += footnoteCount(section.blocks);
        if (countUpTo(section.sections, uuid, count))
            return true;
    }
    return false;
}

} // namespace

int footnoteCount(const RichText &text)
{
    return static_cast<int>(std::ranges::count_if(text.spans(), [](const Span &span) { return span.footnote.has_value(); }));
}

int footnoteCount(const std::vector<Block> &blocks)
{
    int count = 0;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            count += footnoteCount(paragraph->text);
            continue;
        }
        for (const TableRow &row : std::get<Table>(block).rows)
            for (const TableCell &cell : row.cells)
                for (const RichText &text : cell.paragraphs)
                    count += footnoteCount(text);
    }
    return count;
}

int footnotesBefore(const Plan &plan, const QString &sectionUuid)
{
    int count = 0;
    for (const RichText &text : plan.preamble)
        count += footnoteCount(text);
    if (countUpTo(plan.sections, sectionUuid, count))
        return count;
    for (const RichText &text : plan.closing)
        count += footnoteCount(text);
    countUpTo(plan.appendices, sectionUuid, count);
    return count;
}

} // namespace bd::domain
