#include "documents/context/outline_items.h"

#include "domain/passage_mark.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using domain::ParagraphLevel;
using domain::RichText;

Json textOrNull(const QString &s)
{
    return s.isEmpty() ? Json() : Json(toStd(s));
}

RichText led(const QString &lead, const RichText &text)
{
    if (lead.isEmpty())
        return text;
    RichText result = RichText::plain(text.isEmpty() ? lead : lead + u' ');
    result.append(text);
    return result;
}

/// Every item has all keys: templates may ask for any of them.
Json item(const char *type, int level, const QString &number, const RichText &text, const RichText &line)
{
    const std::string name = type;
    Json result{{"type", name},           {"level", level},         {"number", toStd(number)},
                {"text", richJson(text)}, {"line", richJson(line)}, {"table", nullptr},
                {"ends_document", false}};
    for (int i = 1; i <= 4; ++i)
        result["is_heading_" + std::to_string(i)] =
            name == "heading" && (level == i || (i == 4 && level > 4));
    for (const char *other : {"heading", "numbered", "plain", "dash", "plus", "table"})
        result[std::string("is_") + other] = name == other;
    return result;
}

/// The item's passage is found again in a document that comes back corrected.
Json marked(Json item, const QString &uuid)
{
    const QString mark = domain::passageMark(uuid);
    if (mark.isEmpty())
        return item;
    for (const char *key : {"text", "line"})
        item[key]["bookmark"] = toStd(mark);
    return item;
}

Json paragraphItem(const domain::Paragraph &paragraph, int level)
{
    const bool dash = paragraph.level == ParagraphLevel::Dash, plus = paragraph.level == ParagraphLevel::Plus;
    const QString lead = dash ? u"-"_s : plus ? u"+"_s : QString();
    const char *type = dash ? "dash" : plus ? "plus" : "plain";
    return marked(item(type, level, lead, paragraph.text, led(lead, paragraph.text)), paragraph.uuid);
}

Json tableItem(const domain::Table &table, int level)
{
    Json result = item("table", level, {}, {}, {});
    result["table"] = tableJson(table);
    if (const QString mark = domain::passageMark(table.uuid); !mark.isEmpty())
        result["table"]["bookmark"] = toStd(mark);
    return result;
}

/// `from`: blocks before it are printed already.
void appendBlocks(Json &items, const std::vector<domain::Block> &blocks, int level, std::size_t from = 0)
{
    for (std::size_t i = from; i < blocks.size(); ++i) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&blocks[i])) {
            if (!paragraph->text.isEmpty())
                items.push_back(paragraphItem(*paragraph, level));
        } else {
            items.push_back(tableItem(std::get<domain::Table>(blocks[i]), level));
        }
    }
}

RichText headingText(const domain::Section &section)
{
    RichText heading = section.heading;
    if (!heading.isEmpty() && !section.headingEnd.isEmpty())
        heading.append(RichText::plain(section.headingEnd));
    return heading;
}

void appendSection(Json &items, const domain::Section &section, const QString &number, int depth)
{
    if (!section.heading.isEmpty()) {
        const RichText heading = headingText(section);
        items.push_back(marked(item("heading", depth, number, heading, led(number, heading)), section.uuid));
        return appendBlocks(items, section.blocks, depth);
    }
    if (number.isEmpty())
        return appendBlocks(items, section.blocks, depth);
    // Without a heading the first paragraph follows the number.
    const auto *first =
        section.blocks.empty() ? nullptr : std::get_if<domain::Paragraph>(&section.blocks.front());
    const bool follows = first && first->level == ParagraphLevel::Plain;
    const RichText text = follows ? first->text : RichText();
    items.push_back(marked(item("numbered", depth, number, text, led(number, text)), follows ? first->uuid : section.uuid));
    appendBlocks(items, section.blocks, depth, follows ? 1 : 0);
}

Json agenciesJson(const std::vector<domain::AgencyRef> &agencies)
{
    Json list = Json::array();
    for (const domain::AgencyRef &agency : agencies)
        list.push_back(
            {{"name", toStd(agency.name)}, {"invited", agency.addressing == domain::Addressing::Invited}});
    return list;
}

} // namespace

Json richJson(const RichText &text)
{
    Json spans = Json::array();
    for (const domain::Span &span : text.spans()) {
        Json out = Json::object();
        if (span.footnote) {
            out["footnote"] = {{"mark", toStd(span.footnote->mark)},
                               {"text", span.footnote->text ? Json(toStd(*span.footnote->text)) : Json()}};
        } else {
            out["text"] = toStd(span.text);
        }
        if (span.bold)
            out["bold"] = true;
        if (span.italic)
            out["italic"] = true;
        spans.push_back(std::move(out));
    }
    return {{"spans", std::move(spans)}};
}

Json richList(const std::vector<RichText> &texts)
{
    Json list = Json::array();
    for (const RichText &text : texts)
        if (!text.isEmpty())
            list.push_back(richJson(text));
    return list;
}

Json tableJson(const domain::Table &table)
{
    Json rows = Json::array();
    for (const domain::TableRow &row : table.rows) {
        Json cells = Json::array();
        for (const domain::TableCell &cell : row.cells) {
            Json paragraphs = Json::array();
            for (const RichText &paragraph : cell.paragraphs)
                paragraphs.push_back(richJson(paragraph));
            Json out{{"paragraphs", std::move(paragraphs)}};
            if (cell.columnSpan > 1)
                out["span"] = cell.columnSpan;
            if (cell.rowSpan > 1)
                out["row_span"] = cell.rowSpan;
            cells.push_back(std::move(out));
        }
        Json out{{"cells", std::move(cells)}};
        if (row.isHead)
            out["head"] = true;
        rows.push_back(std::move(out));
    }
    return {{"rows", std::move(rows)}};
}

Json blockItems(const std::vector<domain::Block> &blocks)
{
    Json items = Json::array();
    appendBlocks(items, blocks, 0);
    return items;
}

Json outlineItems(const std::vector<domain::Section> &sections)
{
    Json items = Json::array();
    domain::walkSections(sections, [&items](const domain::Section &section, const domain::SectionNumber &number, int depth) {
        appendSection(items, section, number.printed(), depth);
    });
    return items;
}

Json nestedSections(const std::vector<domain::Section> &sections, const domain::SectionNumber &parent)
{
    Json list = Json::array();
    const std::vector<domain::SectionNumber> numbers = domain::sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const domain::Section &section = sections[i];
        list.push_back({{"kind", toStd(domain::toCode(section.kind))},
                        {"label", toStd(numbers[i].label)},
                        {"number", toStd(numbers[i].printed())},
                        {"source_number", textOrNull(section.sourceNumber.value_or(QString()))},
                        {"heading", richJson(section.heading)},
                        {"heading_end", toStd(section.headingEnd)},
                        {"agencies", agenciesJson(section.agencies)},
                        {"blocks", blockItems(section.blocks)},
                        {"sections", nestedSections(section.sections, numbers[i])}});
    }
    return list;
}

} // namespace bd::documents
