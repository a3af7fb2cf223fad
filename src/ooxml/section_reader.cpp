#include "ooxml/section_reader.h"

#include "ooxml/look_reader.h"
#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr int maxPaper = 31680; // twips: 22 inches, Word's largest page
constexpr int minPaper = 144;

void readPaper(pugi::xml_node size, DocSection &section)
{
    const std::string_view orientation = value(size, "orient");
    const int width = toTwips(value(size, "w")).value_or(0);
    const int height = toTwips(value(size, "h")).value_or(0);
    section.landscape = orientation.empty() ? width > height : orientation == "landscape";
    if (width > 0 && height > 0) {
        section.width = std::clamp(width, minPaper, maxPaper);
        section.height = std::clamp(height, minPaper, maxPaper);
    }
}

void readMargins(pugi::xml_node node, DocSection &section)
{
    const auto take = [&](std::string_view name, int &into) {
        if (const std::optional<int> twips = toTwips(value(node, name)))
            into = std::clamp(*twips, -maxPaper, maxPaper);
    };
    take("top", section.top);
    take("bottom", section.bottom);
    take("left", section.left);
    take("start", section.left);
    take("right", section.right);
    take("end", section.right);
    take("gutter", section.gutter);
    take("header", section.header);
    take("footer", section.footer);
    section.topIsExact = section.top < 0;
    section.bottomIsExact = section.bottom < 0;
    for (int *length : {&section.top, &section.bottom})
        *length = std::abs(*length);
    for (int *length : {&section.left, &section.right, &section.gutter, &section.header, &section.footer})
        *length = std::max(*length, 0);
}

SectionStart startOf(std::string_view type)
{
    if (type == "continuous")
        return SectionStart::Continuous;
    if (type == "evenPage")
        return SectionStart::EvenPage;
    return type == "oddPage" ? SectionStart::OddPage : SectionStart::NextPage;
}

int columnsOf(pugi::xml_node node)
{
    const auto isColumn = [](pugi::xml_node child) { return localName(child) == "col"; };
    const int listed = static_cast<int>(std::count_if(node.begin(), node.end(), isColumn));
    const std::string_view equal = value(node, "equalWidth");
    const bool areListed = !equal.empty() && !isOnText(equal) && listed > 0;
    return std::clamp(areListed ? listed : toInt(value(node, "num"), 1), 1, 45);
}

void readPageNumbers(pugi::xml_node node, DocSection &section, ReadingContext &context)
{
    if (const int start = toInt(value(node, "start"), -1); start >= 0)
        section.firstPageNumber = start;
    if (const std::string_view format = value(node, "fmt"); !format.empty())
        section.pageNumberFormat = toQString(format);
    if (!value(node, "chapStyle").empty())
        context.unsupported("chapter_number");
}

void takeReference(pugi::xml_node node, FoundSection::Ids &ids)
{
    const std::string_view type = value(node, "type");
    QString &into = type == "first" ? ids.first : type == "even" ? ids.even : ids.regular;
    into = toQString(value(node, "id"));
}

/// What our pages don't show of a section.
void nameOddities(pugi::xml_node node, std::string_view name, ReadingContext &context)
{
    const std::string_view said = value(node);
    if (name == "pgBorders") {
        for (const pugi::xml_node side : node.children()) {
            if (readBorder(side, context.styles.theme()).style != LineStyle::None)
                context.unsupported("page_border");
        }
    } else if (name == "lnNumType") {
        context.unsupported("line_numbers");
    } else if (name == "vAlign" && said != "top") {
        context.unsupported("page_alignment");
    } else if (name == "textDirection" && !said.starts_with("lrTb") && said != "tb") {
        context.unsupported("vertical_text");
    } else if (name == "docGrid") {
        const std::string_view type = value(node, "type");
        if (!type.empty() && type != "default")
            context.unsupported("document_grid");
    } else if (name == "footnotePr") {
        const std::string_view restart = childValue(node, "numRestart");
        if (!restart.empty() && restart != "continuous")
            context.unsupported("note_numbering");
    }
}

} // namespace

void SectionFinder::look(pugi::xml_node child)
{
    search(child);
    if (localName(child) != "sectPr")
        pass(localName(child), static_cast<bool>(child.first_child()));
}

void SectionFinder::pass(std::string_view name, bool hasContent)
{
    if (name == "p" || (hasContent && !name.ends_with("Pr") && !isSkippedRevision(name)))
        m_hasBlocks = true;
}

/// Goes the ways of StoryReader::block().
void SectionFinder::search(pugi::xml_node node)
{
    const std::string_view name = localName(node);
    if (name == "p") {
        if (const pugi::xml_node end = childNamed(childNamed(node, "pPr"), "sectPr"))
            add(end);
    } else if (name == "sectPr") {
        add(node);
    } else if (name == "AlternateContent") {
        for (const pugi::xml_node child : chosenAlternative(node, m_budget).children())
            search(child);
    } else if (name != "tbl" && name != "altChunk" && name != "subDoc" && !isSkippedRevision(name)
               && !isParagraphContent(name) && !name.ends_with("Pr")) {
        for (const pugi::xml_node child : node.children())
            search(child);
    }
}

void SectionFinder::add(pugi::xml_node properties)
{
    FoundSection found;
    DocSection &section = found.section;
    for (const pugi::xml_node child : properties.children()) {
        const std::string_view name = localName(child);
        if (name == "headerReference")
            takeReference(child, found.headers);
        else if (name == "footerReference")
            takeReference(child, found.footers);
        else if (name == "pgSz")
            readPaper(child, section);
        else if (name == "pgMar")
            readMargins(child, section);
        else if (name == "type")
            section.start = startOf(value(child));
        else if (name == "titlePg")
            section.hasTitlePage = isOn(child);
        else if (name == "pgNumType")
            readPageNumbers(child, section, m_context);
        else if (name == "cols")
            section.columns = columnsOf(child);
        else
            nameOddities(child, name, m_context);
        if (name == "footnotePr" && m_found.empty()) {
            if (const std::string_view format = childValue(child, "numFmt"); !format.empty())
                m_context.document->footnoteFormat = toQString(format);
        }
    }
    // A section from right to left (w:bidi) only orders its columns so.
    if (section.columns > 1)
        m_context.unsupported("columns");
    m_found.push_back(std::move(found));
    m_hasBlocks = false;
}

std::vector<FoundSection> SectionFinder::finish()
{
    if (m_found.empty() || m_hasBlocks)
        add({});
    return std::move(m_found);
}

} // namespace bd::ooxml
