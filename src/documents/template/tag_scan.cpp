#include "documents/template/tag_scan.h"

#include "documents/template/quoted_arguments.h"
#include "documents/template/values.h"
#include "documents/template/xml_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

/// A text element of a paragraph and where its text lies in the paragraph's joined text.
struct TextPiece {
    pugi::xml_node node;
    std::size_t begin = 0, end = 0;
};

/// The texts that are read as one: those of a paragraph.
struct Group {
    std::vector<TextPiece> pieces;
    std::string text;
    Place place;
    bool isField = false; ///< a field's code
};

struct FoundTag {
    std::size_t begin = 0, end = 0; ///< in the joined text, with braces
    int index = -1;
};

class Collector {
public:
    Collector(Place part, bool everyText, const std::map<std::string, QString> &addresses,
              std::vector<TemplateError> &errors)
        : m_place(std::move(part)), m_everyText(everyText), m_addresses(addresses), m_errors(errors)
    {
    }

    /// An address with braces in it, and the texts around it.
    struct Link {
        pugi::xml_node node;
        std::size_t group = 0;
        QString target;
    };

    /// A picture's or drawing's texts for those who can't see it.
    struct Description {
        pugi::xml_node node;
        std::size_t group = 0;
        const char *attribute = nullptr;
    };

    std::vector<Group> groups;
    std::vector<Link> links;
    std::vector<Description> descriptions;

    void visit(const pugi::xml_node &node, std::size_t group)
    {
        if (node.type() != pugi::node_element || is(node, "w:del") || is(node, "w:moveFrom"))
            return;
        if (is(node, "w:p") || is(node, "a:p"))
            group = add();
        if (isText(node))
            return take(node, group);
        if (is(node, "w:fldChar"))
            return field(node.attribute("w:fldCharType").value());
        if (is(node, "w:instrText"))
            return take(node, fieldGroup());
        if (is(node, "w:hyperlink"))
            link(node, group);
        if (localName(node) == "docPr" || localName(node) == "cNvPr")
            description(node, group);
        const std::size_t steps = m_place.steps.size(), counters = m_tables.size();
        enter(node);
        for (const pugi::xml_node &child : node.children())
            visit(child, group);
        m_place.steps.resize(steps);
        m_tables.resize(counters);
    }

private:
    static constexpr std::size_t none = std::size_t(-1);

    /// What a Word user counts. Tables in a cell, text box or note are counted anew there.
    void enter(const pugi::xml_node &node)
    {
        if (is(node, "w:tbl")) {
            m_place.steps.push_back({PlaceStep::Kind::Table, ++m_tables.back(), 0, 0});
        } else if (is(node, "w:tr") && !m_place.steps.empty()) {
            ++m_place.steps.back().row;
            m_place.steps.back().cell = 0;
        } else if (is(node, "w:tc") && !m_place.steps.empty()) {
            ++m_place.steps.back().cell;
            m_tables.push_back(0);
        } else if (localName(node) == "txbxContent" || is(node, "wps:txbx") || is(node, "a:txBody")) {
            if (m_place.steps.empty() || m_place.steps.back().kind != PlaceStep::Kind::TextBox)
                m_place.steps.push_back({PlaceStep::Kind::TextBox, 1, 0, 0});
            m_tables.push_back(0);
        } else if (isNote(node)) {
            m_place.steps.push_back({PlaceStep::Kind::Note, ++m_notes, 0, 0});
            m_tables.push_back(0);
        }
    }

    /// Not the separators, which Word keeps among the notes.
    static bool isNote(const pugi::xml_node &node)
    {
        return (is(node, "w:footnote") || is(node, "w:endnote") || is(node, "w:comment")) && !node.attribute("w:type");
    }

    void field(std::string_view type)
    {
        if (type == "begin") {
            m_fields.push_back(none);
        } else if (type == "end" && !m_fields.empty()) {
            m_fields.pop_back();
        }
    }

    /// The code of the innermost field that is open.
    std::size_t fieldGroup()
    {
        if (m_fields.empty())
            m_fields.push_back(none);
        std::size_t &group = m_fields.back();
        if (group == none) {
            group = add();
            groups[group].isField = true;
        }
        return group;
    }

    void link(const pugi::xml_node &node, std::size_t group)
    {
        const auto address = m_addresses.find(node.attribute("r:id").value());
        if (address == m_addresses.end())
            return;
        links.push_back({node, group == none ? add() : group, address->second});
    }

    void description(const pugi::xml_node &node, std::size_t group)
    {
        for (const char *attribute : {"descr", "title"})
            if (std::string_view(node.attribute(attribute).value()).find('{') != std::string_view::npos)
                descriptions.push_back({node, group == none ? add() : group, attribute});
    }

    std::size_t add()
    {
        groups.push_back({{}, {}, m_place});
        return groups.size() - 1;
    }

    bool isText(const pugi::xml_node &node) const
    {
        if (is(node, "w:t") || is(node, "a:t") || is(node, "m:t"))
            return true;
        return m_everyText && node.first_child() && !node.find_child([](const pugi::xml_node &child) {
            return child.type() == pugi::node_element;
        });
    }

    void take(const pugi::xml_node &node, std::size_t group)
    {
        std::string text;
        for (const pugi::xml_node &child : node.children()) {
            if (child.type() == pugi::node_element)
                m_errors.push_back({u"broken_text"_s, toQString(child.name()), m_place.toString(), {}, {0, qsizetype(groups.size()), 0}});
            text += child.value();
        }
        if (group == none && m_outside == none)
            m_outside = add(); // text outside of paragraphs: none of Word's, but of fragments
        const std::size_t target = m_everyText ? add() : group == none ? m_outside : group;
        Group &g = groups[target];
        g.pieces.push_back({node, g.text.size(), g.text.size() + text.size()});
        g.text += text;
    }

    Place m_place;
    std::vector<int> m_tables{0}; ///< counters, innermost last
    int m_notes = 0;
    std::size_t m_outside = none;
    std::vector<std::size_t> m_fields; ///< those that are open: their groups
    bool m_everyText;
    const std::map<std::string, QString> &m_addresses;
    std::vector<TemplateError> &m_errors;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

/// Reads the joined text of one paragraph: whole tags into `found`, the rest as errors.
class GroupReader {
public:
    GroupReader(const Group &group, std::vector<Tag> &tags, std::vector<TemplateError> &errors)
        : m_text(group.text), m_place(group.place), m_tags(tags), m_errors(errors)
    {
    }

    /// Other programs keep data of their own in fields, with braces (ADDIN).
    std::vector<FoundTag> readField()
    {
        const QString text = toQString(m_text);
        if (text.trimmed().startsWith(u"ADDIN", Qt::CaseInsensitive))
            return {};
        const auto offset = [&](qsizetype at) { return std::size_t(QStringView(text).left(at).toUtf8().size()); };
        for (const LooseTag &tag : looseTags(text)) {
            m_found.push_back({offset(tag.begin), offset(tag.end), int(m_tags.size())});
            m_tags.push_back(parseTag(tag.content, m_place, m_errors));
        }
        return std::move(m_found);
    }

    std::vector<FoundTag> read()
    {
        std::size_t at = 0;
        while ((at = m_text.find_first_of("{}", at)) != std::string::npos) {
            if (m_text[at] == '}')
                at = strayClose(at);
            else if (m_text.compare(at, 2, "{{") == 0)
                at = doubled(at);
            else
                at = single(at);
        }
        return std::move(m_found);
    }

private:
    void error(const char *code, std::size_t begin, std::size_t end)
    {
        const QString text = toQString(m_text.substr(begin, end - begin));
        TemplateError error{QLatin1String(code), shownTag(text), m_place.toString(), {}, {0, 0, qsizetype(begin)}};
        if (const QString meant = mended(text, toQString(m_text.substr(begin))); !meant.isEmpty())
            error.hints << u"near:"_s + meant;
        m_errors.push_back(error);
    }

    /// The tag that stray braces were meant to be, with its filters: `{ten | hoa`, `ten}`, `{{ten}}`.
    static QString mended(const QString &text, const QString &onwards)
    {
        static const QRegularExpression opened(
            u"^\\{+ ?([#^/%]?[\\w.$]+(?: ?\\| ?\\w+(?: ?: ?(?:\"[^\"{}|]*\"|“[^”{}|]*”))?)*)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression closed(u"^([#^/%]?[\\w.$]+)\\}+$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = text.startsWith(u'{') ? opened.match(onwards.left(100)) : closed.match(text);
        return match.hasMatch() && match.captured(1).size() <= 80 ? u'{' + match.captured(1) + u'}' : QString();
    }

    std::size_t wordEnd(std::size_t at) const
    {
        while (at < m_text.size() && !isBlank(m_text[at]))
            ++at;
        return at;
    }

    std::size_t strayClose(std::size_t at)
    {
        std::size_t begin = at;
        while (begin > 0 && !isBlank(m_text[begin - 1]) && m_text[begin - 1] != '}' &&
               m_text[begin - 1] != '{')
            --begin;
        const bool twice = m_text.compare(at, 2, "}}") == 0;
        const std::size_t end = at + (twice ? 2 : 1);
        error(twice ? "duplicate_close" : "unopened_tag", begin, end);
        return end;
    }

    std::size_t doubled(std::size_t at)
    {
        std::size_t inner = at;
        while (inner < m_text.size() && m_text[inner] == '{')
            ++inner;
        const std::size_t close = m_text.find('}', inner);
        if (close != std::string::npos && m_text.compare(close, 2, "}}") == 0 && m_text.find('{', inner) > close) {
            const std::size_t end = behindClosing(close);
            error("doubled_braces", at, end);
            return end;
        }
        std::size_t end = inner;
        while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != '}')
            ++end;
        error("duplicate_open", at, end);
        return close == std::string::npos ? m_text.size() : behindClosing(close);
    }

    std::size_t behindClosing(std::size_t at) const
    {
        while (at < m_text.size() && m_text[at] == '}')
            ++at;
        return at;
    }

    std::size_t single(std::size_t at)
    {
        const std::size_t next = nextBrace(m_text, at + 1);
        if (next == std::string::npos || m_text[next] == '{') {
            error("unclosed_tag", at,
                  std::min(wordEnd(at + 1), next == std::string::npos ? m_text.size() : next));
            return next == std::string::npos ? m_text.size() : next;
        }
        const QString content = toQString(m_text.substr(at + 1, next - at - 1));
        const std::size_t errors = m_errors.size(), end = behindClosing(next);
        m_found.push_back({at, next + 1, int(m_tags.size())});
        m_tags.push_back(parseTag(content, m_place, m_errors));
        m_tags.back().order.offset = qsizetype(at);
        if (end > next + 1)
            error("duplicate_close", at, end);
        for (std::size_t i = errors; i < m_errors.size(); ++i)
            m_errors[i].order.offset = qsizetype(at);
        return end;
    }

    const std::string &m_text;
    const Place &m_place;
    std::vector<Tag> &m_tags;
    std::vector<TemplateError> &m_errors;
    std::vector<FoundTag> m_found;
};

/// What a text element becomes: literal text and tags in turn.
struct Segment {
    std::string literal;
    int tag = -1;
};

std::vector<Segment> segmentsOf(const TextPiece &piece, const std::string &text,
                                const std::vector<FoundTag> &found)
{
    std::vector<Segment> segments;
    std::size_t at = piece.begin;
    const auto literal = [&](std::size_t end) {
        if (end > at)
            segments.push_back({text.substr(at, end - at), -1});
    };
    for (const FoundTag &tag : found) {
        if (tag.end <= piece.begin || tag.begin >= piece.end)
            continue;
        if (tag.begin >= piece.begin) {
            literal(tag.begin);
            segments.push_back({{}, tag.index});
        }
        at = std::min(tag.end, piece.end);
    }
    literal(piece.end);
    return segments;
}

void setMarker(pugi::xml_node marker, int tag, const char *kind, const pugi::xml_node &run)
{
    marker.append_attribute("n") = tag;
    marker.append_attribute("kind") = kind;
    if (!run)
        return;
    for (const pugi::xml_attribute &attribute : run.attributes())
        marker.append_copy(attribute); // rsids stay with the run that the value becomes
    for (const pugi::xml_node &child : run.children())
        if (localName(child) == "rPr")
            marker.append_copy(child);
}

/// Text outside of runs: markers stand inside the element.
void rewriteBare(const pugi::xml_node &element, const std::vector<Segment> &segments, const char *kind)
{
    pugi::xml_node node = element;
    while (node.first_child())
        node.remove_child(node.first_child());
    for (const Segment &segment : segments) {
        if (segment.tag < 0)
            node.append_child(pugi::node_pcdata).set_value(segment.literal.c_str());
        else
            setMarker(node.append_child(markerName), segment.tag, kind, {});
    }
}

/// Splits a run at the tags of its texts.
class RunSplitter {
public:
    explicit RunSplitter(const pugi::xml_node &run)
        : m_run(run), m_parent(run.parent()), m_drawing(is(run, "a:r"))
    {
    }

    void split(const std::vector<std::pair<pugi::xml_node, std::vector<Segment>>> &rewritten)
    {
        for (const pugi::xml_node &child : m_run.children()) {
            if (localName(child) == "rPr")
                continue;
            const auto it = std::find_if(rewritten.begin(), rewritten.end(),
                                         [&](const auto &entry) { return entry.first == child; });
            if (it == rewritten.end()) {
                current().append_copy(child);
                continue;
            }
            for (const Segment &segment : it->second) {
                if (segment.tag < 0) {
                    pugi::xml_node text = current().append_child(child.name());
                    if (!m_drawing)
                        text.append_attribute("xml:space") = "preserve";
                    text.append_child(pugi::node_pcdata).set_value(segment.literal.c_str());
                } else {
                    m_current = {};
                    setMarker(m_parent.insert_child_before(markerName, m_run), segment.tag,
                              m_drawing ? "a" : "w", m_run);
                }
            }
        }
        m_parent.remove_child(m_run);
    }

private:
    pugi::xml_node current()
    {
        if (!m_current) {
            m_current = m_parent.insert_child_before(m_run.name(), m_run);
            for (const pugi::xml_attribute &attribute : m_run.attributes())
                m_current.append_copy(attribute);
            for (const pugi::xml_node &child : m_run.children())
                if (localName(child) == "rPr")
                    m_current.append_copy(child);
        }
        return m_current;
    }

    pugi::xml_node m_run, m_parent, m_current;
    bool m_drawing;
};

void rewrite(const Group &group, const std::vector<FoundTag> &found)
{
    std::vector<std::pair<pugi::xml_node, std::vector<Segment>>> inRun;
    pugi::xml_node run;
    const auto flush = [&] {
        if (run)
            RunSplitter(run).split(inRun);
        run = {};
        inRun.clear();
    };
    for (const TextPiece &piece : group.pieces) {
        const bool touched = std::any_of(found.begin(), found.end(), [&](const FoundTag &tag) {
            return tag.begin < piece.end && tag.end > piece.begin;
        });
        if (!touched)
            continue;
        const pugi::xml_node parent = piece.node.parent();
        const std::vector<Segment> segments = segmentsOf(piece, group.text, found);
        if (group.isField || (!is(parent, "w:r") && !is(parent, "a:r"))) {
            rewriteBare(piece.node, segments, group.isField ? "f" : "");
            continue;
        }
        if (run != parent)
            flush();
        run = parent;
        inRun.emplace_back(piece.node, segments);
    }
    flush();
}

} // namespace

namespace {

QString beginningOf(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() > longest ? text.left(longest).trimmed() + u'…' : text;
}

/// Tells the tags and errors that come to be while it lives in which paragraph they are read.
class OrderStamp {
public:
    OrderStamp(std::vector<Tag> &tags, std::vector<TemplateError> &errors, qsizetype paragraph)
        : m_tags(tags), m_errors(errors), m_firstTag(tags.size()), m_firstError(errors.size()), m_paragraph(paragraph)
    {
    }
    ~OrderStamp()
    {
        for (std::size_t i = m_firstTag; i < m_tags.size(); ++i)
            m_tags[i].order.paragraph = m_paragraph;
        for (std::size_t i = m_firstError; i < m_errors.size(); ++i)
            m_errors[i].order.paragraph = m_paragraph;
    }
    OrderStamp(const OrderStamp &) = delete;
    OrderStamp &operator=(const OrderStamp &) = delete;

private:
    std::vector<Tag> &m_tags;
    std::vector<TemplateError> &m_errors;
    std::size_t m_firstTag, m_firstError;
    qsizetype m_paragraph;
};

/// The tags of an address get markers in the link too, which tell what loops they stand in.
void addLink(pugi::xml_node node, const std::string &mark, std::vector<LinkPiece> pieces, ScannedPart &result)
{
    if (pieces.empty())
        return;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        if (piece->tag >= 0)
            setMarker(node.prepend_child(markerName), piece->tag, "link", {});
    node.append_attribute(mark.c_str()) = int(result.links.size());
    result.links.push_back(std::move(pieces));
}

} // namespace

std::string wordsMark(std::string_view attribute)
{
    return "bd:words-" + std::string(attribute);
}

ScannedPart scanTags(pugi::xml_document &doc, const Place &part, bool everyText,
                     const std::map<std::string, QString> &addresses, std::vector<TemplateError> &errors)
{
    Collector collector(part, everyText, addresses, errors);
    for (const pugi::xml_node &child : doc.children())
        collector.visit(child, std::size_t(-1));
    ScannedPart result;
    std::vector<std::vector<FoundTag>> found;
    for (Group &group : collector.groups) {
        group.place.paragraph = beginningOf(toQString(group.text).simplified());
        const OrderStamp stamp(result.tags, errors, qsizetype(found.size()));
        GroupReader reader(group, result.tags, errors);
        found.push_back(group.isField ? reader.readField() : reader.read());
    }
    for (const Collector::Link &link : collector.links) {
        const OrderStamp stamp(result.tags, errors, qsizetype(link.group));
        addLink(link.node, linkMark, linkPieces(link.target, collector.groups[link.group].place, result.tags, errors), result);
    }
    for (const Collector::Description &one : collector.descriptions) {
        const OrderStamp stamp(result.tags, errors, qsizetype(one.group));
        const QString text = toQString(one.node.attribute(one.attribute).value());
        addLink(one.node, wordsMark(one.attribute),
                textPieces(text, collector.groups[one.group].place, result.tags, errors), result);
    }
    // Backwards: a text box stands inside a run of its outer paragraph, and splitting that run copies it.
    for (std::size_t i = collector.groups.size(); i-- > 0;)
        if (!found[i].empty())
            rewrite(collector.groups[i], found[i]);
    return result;
}

} // namespace bd::documents
