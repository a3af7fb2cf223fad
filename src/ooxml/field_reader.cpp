// Fields: page numbers, form fields, and the texts that others printed last.
#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

/// "PAGE" of " PAGE \* MERGEFORMAT ".
QByteArray fieldType(const QByteArray &instruction)
{
    return instruction.simplified().split(' ').first().toUpper();
}

/// Fields that show something without a result in the file.
bool showsWithoutResult(const QByteArray &type)
{
    return type == "EQ" || type == "SYMBOL" || type == "MACROBUTTON" || type == "FORMDROPDOWN"
        || type.startsWith("AUTONUM") || type == "LISTNUM" || type == "QUOTE";
}

/// What a form field shows: a box ticked or not, the chosen entry of a list.
QString formText(pugi::xml_node fieldCharacter)
{
    const pugi::xml_node data = childNamed(fieldCharacter, "ffData");
    if (const pugi::xml_node box = childNamed(data, "checkBox")) {
        const pugi::xml_node checked = childNamed(box, "checked");
        return isOn(checked ? checked : childNamed(box, "default")) ? QStringLiteral("☒") : QStringLiteral("☐");
    }
    const pugi::xml_node list = childNamed(data, "ddList");
    const pugi::xml_node result = childNamed(list, "result");
    int chosen = toInt(value(result ? result : childNamed(list, "default")), 0);
    for (const pugi::xml_node entry : list.children()) {
        if (localName(entry) == "listEntry" && chosen-- == 0)
            return toQString(value(entry));
    }
    return {};
}

} // namespace

/// What the field prints anew on each page. For text only the page's own number matters.
Field StoryReader::numberOf(const QByteArray &type) const
{
    if (type == "PAGE")
        return Field::Page;
    if (m_context.isPaper() && type == "NUMPAGES")
        return Field::PageCount;
    return m_context.isPaper() && type == "SECTIONPAGES" ? Field::SectionPageCount : Field::None;
}

/// Of fields within each other the outer one counts.
bool StoryReader::beginNumber(Field kind)
{
    if (kind == Field::None || m_number.kind != Field::None)
        return false;
    m_number = {kind, ++m_numbers};
    return true;
}

void StoryReader::noteField(const QByteArray &type)
{
    m_context.note(QStringLiteral("field"), QString::fromLatin1(type));
    m_context.unsupported("field");
}

void StoryReader::simpleField(pugi::xml_node node, ParagraphBuilder &into)
{
    const QByteArray type = fieldType(attributeNamed(node, "instr").value());
    const Field number = numberOf(type);
    const std::size_t before = into.runCount();
    const bool begun = beginNumber(number);
    inlines(node, into);
    if (begun)
        m_number = {};
    if (into.runCount() != before || !isFieldTextShown())
        return;
    if (number != Field::None)
        into.add(QString(), look({}), {number, ++m_numbers});
    else if (showsWithoutResult(type))
        noteField(type);
}

void StoryReader::fieldCharacter(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into)
{
    const std::string_view type = value(node, "fldCharType");
    if (type == "begin") {
        if (isUnmatched(node))
            return;
        m_fields.emplace_back().formText = formText(node);
        ++m_unopenedFields;
    } else if (m_fields.empty()) {
        return;
    } else if (type == "separate" && !m_fields.back().inResult) {
        OpenField &field = m_fields.back();
        field.inResult = true;
        field.isNumber = beginNumber(numberOf(fieldType(field.instruction)));
        --m_unopenedFields;
    } else if (type == "end") {
        endField(look, into);
    }
}

void StoryReader::endField(const RunLook &look, ParagraphBuilder &into)
{
    const OpenField field = std::move(m_fields.back());
    m_fields.pop_back();
    m_unopenedFields -= !field.inResult;
    if (field.isNumber)
        m_number = {};
    if (field.gaveText || !isFieldTextShown() || look.hidden)
        return;
    const QByteArray type = fieldType(field.instruction);
    if (const Field number = numberOf(type); number != Field::None)
        into.add(QString(), look, {number, ++m_numbers});
    else if (!field.formText.isEmpty())
        text(field.formText, look, into);
    else if (showsWithoutResult(type))
        noteField(type);
}

/// A field that never ends would swallow the rest of the story as its instruction: such beginnings are left out.
void StoryReader::findUnmatchedFields(pugi::xml_node root)
{
    std::vector<const void *> begun;
    bool into = true;
    for (pugi::xml_node at = root; at; at = nextInTree(at, root, into)) {
        const std::string_view name = localName(at);
        into = !isSkippedRevision(name) && name != "Fallback";
        if (name != "fldChar")
            continue;
        const std::string_view type = value(at, "fldCharType");
        if (type == "begin")
            begun.push_back(at.internal_object());
        else if (type == "end" && !begun.empty())
            begun.pop_back();
    }
    m_unmatchedFields.insert(begun.begin(), begun.end());
}

bool StoryReader::isUnmatched(pugi::xml_node fieldCharacter) const
{
    if (!m_unmatchedOffsets.empty()) {
        const std::size_t at = m_offset + static_cast<std::size_t>(fieldCharacter.offset_debug());
        return std::binary_search(m_unmatchedOffsets.begin(), m_unmatchedOffsets.end(), at);
    }
    return m_unmatchedFields.count(fieldCharacter.internal_object()) > 0;
}

} // namespace bd::ooxml
