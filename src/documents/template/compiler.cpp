#include "documents/template/compiler.h"

#include "documents/template/content_controls.h"
#include "documents/template/field_codes.h"
#include "documents/template/half_fields.h"
#include "documents/template/image_room.h"
#include "documents/template/loops.h"
#include "documents/template/range_marks.h"
#include "documents/template/references.h"
#include "documents/template/tag_scan.h"
#include "documents/template/xml_heal.h"
#include "documents/template/xml_text.h"

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

/// The contents of a content control around paragraphs or tables.
bool isBlockControl(const pugi::xml_node &node)
{
    return is(node, "w:sdtContent") && (node.child("w:p") || node.child("w:tbl"));
}

bool isContainer(const pugi::xml_node &node)
{
    static const std::set<std::string_view> names{"w:tc",       "w:hdr",     "w:ftr",     "w:txbxContent",
                                                  "w:footnote", "w:endnote", "w:comment", "w:body"};
    return names.contains(node.name()) || isBlockControl(node);
}

bool showsNothing(const pugi::xml_node &paragraph)
{
    static const std::set<std::string_view> visible{"t",
                                                    "drawing",
                                                    "pict",
                                                    "object",
                                                    "tab",
                                                    "br",
                                                    "sym",
                                                    "fldChar",
                                                    "fldSimple",
                                                    "footnoteReference",
                                                    "AlternateContent"};
    for (const pugi::xml_node &child : paragraph.children()) {
        if (child.type() != pugi::node_element || localName(child) == "pPr" || localName(child) == "rPr")
            continue;
        if (is(child, markerName) || visible.contains(localName(child)) || !showsNothing(child))
            return false;
    }
    return true;
}

/// The properties of a marker's run in four dresses. Order of ECMA-376, 17.3.2: rStyle, rFonts, b, bCs, i,
/// iCs, rest.
RunFormat formatOf(const pugi::xml_node &marker)
{
    RunFormat format;
    const std::string_view kind = marker.attribute("kind").value();
    if (kind.empty() || kind == "f") {
        format.kind = kind.empty() ? RunFormat::Kind::Bare : RunFormat::Kind::Field;
        return format;
    }
    format.kind = kind == "a" ? RunFormat::Kind::Drawing : RunFormat::Kind::Word;
    format.runStart = kind == "a" ? "<a:r" : "<w:r";
    for (const pugi::xml_attribute &attribute : marker.attributes())
        if (std::string_view(attribute.name()) != "n" && std::string_view(attribute.name()) != "kind")
            appendAttribute(format.runStart, attribute.name(), attribute.value());
    format.runStart += '>';

    const pugi::xml_node rPr = marker.first_child();
    if (kind == "a") {
        QByteArray whole;
        if (rPr)
            appendNode(whole, rPr);
        format.properties.fill(whole);
        return format;
    }
    QByteArray head, bold, italic, rest;
    for (const pugi::xml_node &child : rPr.children()) {
        const std::string_view name = child.name();
        if (name == "w:rStyle" || name == "w:rFonts")
            appendNode(head, child);
        else if (name == "w:b" || name == "w:bCs")
            appendNode(bold, child);
        else if (name == "w:i" || name == "w:iCs")
            appendNode(italic, child);
        else
            appendNode(rest, child);
        if (name == "w:rFonts" || name == "w:sz" || name == "w:szCs")
            appendNode(format.noteProperties, child);
    }
    for (std::size_t i = 0; i < 4; ++i) {
        const QByteArray inner = head + ((i & 1) ? QByteArray("<w:b/><w:bCs/>") : bold) +
                                 ((i & 2) ? QByteArray("<w:i/><w:iCs/>") : italic) + rest;
        format.properties[i] = inner.isEmpty() ? QByteArray() : "<w:rPr>" + inner + "</w:rPr>";
    }
    format.plainStart = format.runStart + format.properties[0] + "<w:t xml:space=\"preserve\">";
    return format;
}

/// An empty paragraph that looks like the container's last one.
QByteArray fillerParagraph(const pugi::xml_node &container)
{
    pugi::xml_node last;
    for (const pugi::xml_node &child : container.children("w:p"))
        last = child;
    const pugi::xml_node pPr = last.child("w:pPr");
    if (!pPr || pPr.child("w:sectPr"))
        return "<w:p/>";
    QByteArray bytes = "<w:p>";
    appendNode(bytes, pPr);
    return bytes + "</w:p>";
}

struct NoteElement {
    const char *name, *parent;
    NoteKind kind;
};

constexpr std::array noteElements{NoteElement{"w:footnote", "w:footnotes", NoteKind::Footnote},
                                  NoteElement{"w:endnote", "w:endnotes", NoteKind::Endnote},
                                  NoteElement{"w:comment", "w:comments", NoteKind::Comment}};

/// A note in its own part; not one of Word's separators.
const NoteElement *noteElement(const pugi::xml_node &node)
{
    for (const NoteElement &element : noteElements)
        if (is(node, element.name) && is(node.parent(), element.parent) && !node.attribute("w:type"))
            return &element;
    return nullptr;
}

std::optional<NoteKind> noteMark(const pugi::xml_node &node)
{
    constexpr std::array marks{std::pair("w:footnoteReference", NoteKind::Footnote),
                               std::pair("w:endnoteReference", NoteKind::Endnote),
                               std::pair("w:commentReference", NoteKind::Comment),
                               std::pair("w:commentRangeStart", NoteKind::CommentStart),
                               std::pair("w:commentRangeEnd", NoteKind::CommentEnd)};
    for (const auto &[name, kind] : marks)
        if (is(node, name))
            return kind;
    return std::nullopt;
}

class Emitter {
public:
    Emitter(Program &program, const LoopPlan &plan, const PartSetting &setting, std::vector<TemplateError> &errors)
        : m_program(program), m_plan(plan), m_setting(setting), m_errors(errors)
    {
    }

    void run(const pugi::xml_node &doc)
    {
        for (const pugi::xml_node &child : doc.children())
            node(child);
        flush();
        linkSections();
    }

private:
    void flush()
    {
        if (m_raw.isEmpty())
            return;
        Op op;
        op.bytes = std::move(m_raw);
        m_raw.clear();
        m_program.ops.push_back(std::move(op));
    }

    Op &add(OpKind kind)
    {
        flush();
        m_program.ops.emplace_back();
        m_program.ops.back().kind = kind;
        return m_program.ops.back();
    }

    int addFormat(const pugi::xml_node &marker)
    {
        m_program.formats.push_back(formatOf(marker));
        return int(m_program.formats.size()) - 1;
    }

    void node(const pugi::xml_node &n)
    {
        if (n.type() != pugi::node_element) {
            appendNode(m_raw, n);
            return;
        }
        if (is(n, markerName))
            return marker(n);
        if (is(n, "w:sectPr")) {
            QByteArray bytes;
            appendNode(bytes, n);
            Op &op = add(OpKind::Section);
            op.bytes = bytes;
            op.width = textWidth(n);
            op.height = textHeight(n);
            return;
        }
        if (is(n, "w:p"))
            return paragraph(n);
        if (is(n, "w:tbl"))
            add(OpKind::TableBegin);
        else if (is(n, "w:tr"))
            add(OpKind::Row);
        element(n);
        if (is(n, "w:tbl"))
            add(OpKind::TableEnd);
    }

    void element(const pugi::xml_node &n)
    {
        if (const NoteElement *note = noteElement(n)) {
            Op &begin = add(OpKind::NoteBegin);
            begin.note = note->kind;
            begin.bytes = n.attribute("w:id").value();
            const std::size_t at = m_program.ops.size() - 1;
            content(n);
            add(OpKind::NoteEnd);
            m_program.ops[at].partner = int(m_program.ops.size()) - 1;
            return;
        }
        content(n);
    }

    void content(const pugi::xml_node &n)
    {
        const bool container = isContainer(n);
        const bool empty = !n.first_child() && !container;
        startTag(n, empty);
        if (is(n, "w:instrText") && n.attribute(referenceLoopMark)) {
            reference(n, n.text().get(), false);
            return appendEndTag(m_raw, n);
        }
        if (container)
            add(OpKind::ContainerBegin);
        for (const pugi::xml_node &child : n.children())
            node(child);
        if (container) {
            Op &op = add(OpKind::ContainerEnd);
            op.cell = is(n, "w:tc");
            op.control = is(n, "w:sdtContent");
            if (!is(n, "w:body")) // ends with its w:sectPr, behind which no paragraph may stand
                op.bytes = fillerParagraph(n);
        }
        if (!empty)
            appendEndTag(m_raw, n);
    }

    /// An attribute whose value is known only while rendering.
    bool openAttribute(const pugi::xml_node &n, const pugi::xml_attribute &a)
    {
        const std::string_view name = a.name();
        if (name == "w:id" && noteElement(n)) {
            add(OpKind::NoteId);
        } else if (const auto mark = noteMark(n); name == "w:id" && mark) {
            Op &op = add(OpKind::NoteMark);
            op.note = *mark;
            op.bytes = a.value();
        } else if (name == "w:val" && is(n, "w:numId") && n.attribute(listMark)) {
            add(OpKind::List).bytes = a.value();
        } else if (name == "r:id" && is(n, "w:hyperlink") && n.attribute(linkMark)) {
            add(OpKind::Link).link = n.attribute(linkMark).as_int();
        } else if (const auto words = n.attribute(wordsMark(name).c_str())) {
            add(OpKind::Words).link = words.as_int();
        } else if (n.attribute(referenceLoopMark) && (name == "w:anchor" || name == "w:instr")) {
            reference(n, a.value(), name == "w:anchor");
        } else {
            return false;
        }
        return true;
    }

    /// A text that names a bookmark, in an attribute or an element.
    void reference(const pugi::xml_node &n, const std::string &text, bool isName)
    {
        const auto named = isName ? NamedBookmark{0, text.size()} : bookmarkIn(text).value_or(NamedBookmark{});
        appendAttributeValue(m_raw, text.substr(0, named.at));
        Op &op = add(OpKind::Reference);
        op.tag = n.attribute(referenceLoopMark).as_int();
        op.bytes = n.attribute(referenceNameMark).value();
        appendAttributeValue(m_raw, text.substr(named.at + named.length));
    }

    void uniqueId(IdKind kind, const char *original)
    {
        Op &op = add(OpKind::UniqueId);
        op.id = kind;
        op.bytes = original;
    }

    /// Ids that may stand only once become operations of their own.
    void startTag(const pugi::xml_node &n, bool empty)
    {
        const bool start = is(n, "w:bookmarkStart"), end = is(n, "w:bookmarkEnd");
        const bool permStart = is(n, "w:permStart"), permEnd = is(n, "w:permEnd");
        const bool drawing = is(n, "wp:docPr"), control = is(n, "w:id") && is(n.parent(), "w:sdtPr");
        m_raw += '<';
        m_raw += n.name();
        for (const pugi::xml_attribute &a : n.attributes()) {
            const std::string_view name = a.name();
            if (name.starts_with("bd:"))
                continue;
            m_raw += ' ';
            m_raw += a.name();
            m_raw += "=\"";
            if (openAttribute(n, a)) {
                m_raw += '"';
                continue;
            }
            std::optional<IdKind> kind;
            if (start && name == "w:id")
                kind = IdKind::BookmarkStart;
            else if (start && name == "w:name")
                kind = IdKind::BookmarkName;
            else if (end && name == "w:id")
                kind = IdKind::BookmarkEnd;
            else if ((permStart || permEnd) && name == "w:id")
                kind = permStart ? IdKind::PermStart : IdKind::PermEnd;
            else if (drawing && name == "id")
                kind = IdKind::Drawing;
            else if (control && name == "w:val")
                kind = IdKind::Control;
            else if (name == "w14:paraId")
                kind = IdKind::Paragraph;
            if (kind)
                uniqueId(*kind, a.value());
            else
                appendAttributeValue(m_raw, a.value());
            m_raw += '"';
        }
        m_raw += empty ? "/>" : ">";
    }

    /// The one value of a paragraph that holds nothing else, or none.
    pugi::xml_node loneValue(const pugi::xml_node &p) const
    {
        pugi::xml_node found;
        for (const pugi::xml_node &child : p.children()) {
            if (is(child, "w:pPr") || is(child, "w:proofErr"))
                continue;
            const bool value =
                is(child, markerName) &&
                m_program.tags[std::size_t(child.attribute("n").as_int())].kind == TagKind::Value;
            if (!value || found)
                return {};
            found = child;
        }
        return p.child("w:pPr").child("w:sectPr") ? pugi::xml_node() : found;
    }

    void paragraph(const pugi::xml_node &p)
    {
        if (const pugi::xml_node value = loneValue(p)) {
            QByteArray properties; // the paragraph's own ids are left out: nothing refers to them
            if (const pugi::xml_node pPr = p.child("w:pPr"))
                appendNode(properties, pPr);
            const int format = addFormat(value);
            Op &op = add(OpKind::ParagraphValue);
            op.bytes = properties;
            takeListMark(op);
            op.tag = value.attribute("n").as_int();
            op.format = format;
            m_program.tags[std::size_t(op.tag)].standsAlone = true;
            return;
        }
        if (holdsImage(p))
            makeRoomForPicture(p, m_setting.lists);
        add(OpKind::Paragraph).blank = showsNothing(p);
        element(p);
    }

    /// The number of a list among properties that are one piece: where it stands.
    static void takeListMark(Op &op)
    {
        const QByteArray mark = QByteArray(" ") + listMark + "=\"1\"", start = "<w:numId w:val=\"";
        const qsizetype at = op.bytes.indexOf(mark);
        if (at < 0)
            return;
        op.bytes.remove(at, mark.size());
        op.listAt = op.bytes.lastIndexOf(start, at);
        if (op.listAt < 0)
            return;
        op.listAt += start.size();
        op.listLength = op.bytes.indexOf('"', op.listAt) - op.listAt;
    }

    bool holdsImage(const pugi::xml_node &node) const
    {
        for (const pugi::xml_node &child : node.children()) {
            const bool image = is(child, markerName) &&
                               m_program.tags[std::size_t(child.attribute("n").as_int())].kind == TagKind::Image;
            if (image || (!is(child, "w:p") && holdsImage(child)))
                return true;
        }
        return false;
    }

    void image(const pugi::xml_node &marker, int tag)
    {
        if (std::string_view(marker.attribute("kind").value()) != "w")
            return error(tag, u"image_position"_s);
        const RoomAtMarker room = roomAt(marker, m_setting.lists);
        const int format = addFormat(marker);
        Op &op = add(OpKind::Image);
        op.tag = tag;
        op.format = format;
        op.width = room.width > 0 ? room.width : -room.indent; // the section's width comes later
    }

    void marker(const pugi::xml_node &n)
    {
        const int tag = n.attribute("n").as_int();
        const TagKind kind = m_program.tags[std::size_t(tag)].kind;
        const bool alone = (kind == TagKind::Loop || kind == TagKind::Inverted || kind == TagKind::End) &&
                           m_plan.partner[std::size_t(tag)] < 0;
        if (alone)
            return; // told by pairLoops
        if (std::string_view(n.attribute("kind").value()) == "link")
            return;
        if (kind == TagKind::Image)
            return image(n, tag);
        if (kind == TagKind::Value) {
            const int format = addFormat(n);
            Op &op = add(OpKind::Value);
            op.tag = tag;
            op.format = format;
            return;
        }
        if (kind != TagKind::End) {
            // Two loops side by side in one row can't both repeat it, and what follows a loop's end in its
            // last row is no part of it.
            const int parent = m_open.empty() ? -1 : m_program.ops[std::size_t(m_open.back())].tag;
            if (parent >= 0 && parent != m_plan.parent[std::size_t(tag)] &&
                (n.parent() == m_openMarkers.back().parent() || m_openMarkers.back().attribute("rows")))
                error(tag);
            add(OpKind::LoopBegin).tag = tag;
            m_open.push_back(int(m_program.ops.size()) - 1);
            m_openMarkers.push_back(n);
            return;
        }
        const bool matches = !m_open.empty() && m_program.ops[std::size_t(m_open.back())].tag ==
                                                    m_plan.partner[std::size_t(tag)];
        if (!matches)
            return error(tag);
        add(OpKind::LoopEnd).tag = tag;
        const int end = int(m_program.ops.size()) - 1;
        m_program.ops[std::size_t(end)].partner = m_open.back();
        m_program.ops[std::size_t(m_open.back())].partner = end;
        m_open.pop_back();
        m_openMarkers.pop_back();
    }

    /// Loops that are well paired as text, but whose rows or paragraphs cross.
    void error(int tag, const QString &code = u"loop_position"_s)
    {
        m_errors.push_back(faultOf(m_program.tags[std::size_t(tag)], code));
    }

    /// Which section breaks a loop holds and which one follows; see Renderer::passSections.
    void linkSections()
    {
        std::vector<Op> &ops = m_program.ops;
        std::vector<int> next(ops.size() + 1, -1); // the first section at or behind a place
        for (std::size_t i = ops.size(); i-- > 0;)
            next[i] = ops[i].kind == OpKind::Section ? int(i) : next[i + 1];
        for (std::size_t i = 0; i < ops.size(); ++i) {
            if (ops[i].kind == OpKind::ParagraphValue)
                ops[i].width = next[i] < 0 ? 9354 : ops[std::size_t(next[i])].width;
            if (ops[i].kind == OpKind::Image)
                roomOf(ops[i], next[i]);
            if (ops[i].kind != OpKind::LoopBegin || ops[i].partner < 0)
                continue;
            const auto end = std::size_t(ops[i].partner);
            ops[i].firstSection = next[i] < int(end) ? next[i] : -1;
            ops[i].nextSection = next[end];
            if (ops[i].nextSection < 0)
                continue;
            const auto begin = ops.begin() + ops[i].partner, stop = ops.begin() + ops[i].nextSection;
            ops[i].closesSection = std::none_of(begin, stop, [](const Op &op) {
                return (op.kind == OpKind::Paragraph && !op.blank) || op.kind == OpKind::ParagraphValue ||
                       op.kind == OpKind::TableBegin || op.kind == OpKind::Value;
            });
        }
    }

    void roomOf(Op &image, int section) const
    {
        constexpr int leastWidth = 200;
        const int column = section < 0 ? m_setting.text.width : m_program.ops[std::size_t(section)].width;
        image.height = section < 0 ? m_setting.text.height : m_program.ops[std::size_t(section)].height;
        if (image.width <= 0 && column > 0)
            image.width = std::max(leastWidth, column + image.width);
        else if (image.width < 0)
            image.width = 0;
    }

    Program &m_program;
    const LoopPlan &m_plan;
    const PartSetting &m_setting;
    std::vector<TemplateError> &m_errors;
    QByteArray m_raw;
    std::vector<int> m_open; // LoopBegin operations
    std::vector<pugi::xml_node> m_openMarkers;
};

} // namespace

Program compilePart(pugi::xml_document &doc, const Place &part, bool everyText, const PartSetting &setting,
                    const KnownNames *names, std::vector<TemplateError> &errors)
{
    Program program;
    std::vector<TemplateError> mine;
    healText(doc);
    writeOutFields(doc);
    ScannedPart scanned = scanTags(doc, part, everyText, setting.links, mine);
    program.tags = std::move(scanned.tags);
    program.links = std::move(scanned.links);
    fillControls(doc);
    const LoopPlan plan = placeLoops(doc, program.tags, names, mine);
    program.parent = plan.parent;
    program.glued = plan.glued;
    checkFieldHalves(doc, program.tags, plan, mine);
    if (mine.empty() && !program.tags.empty()) {
        keepRangesWhole(doc, program.tags, plan);
        markReferences(doc, program.tags, plan);
    }
    // Finds the loops that cross, also when something else is wrong.
    if (!program.tags.empty() || setting.evenWithoutTags) {
        if (setting.lists)
            program.lists = planLists(doc, program.tags, *setting.lists);
        Emitter(program, plan, setting, mine).run(doc);
    }
    // The text of a box stands in the file twice, for old and for new programs.
    std::set<QString> told;
    sortForReading(mine);
    for (TemplateError &error : mine)
        if (told.insert(error.toArg()).second)
            errors.push_back(std::move(error));
    return program;
}

} // namespace bd::documents
