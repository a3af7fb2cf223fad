#include "ooxml/story_reader.h"
#include "ooxml/symbols.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

QString characterData(pugi::xml_node node)
{
    if (node.first_child() && !node.first_child().next_sibling())
        return QString::fromUtf8(node.first_child().value());
    QString text;
    for (const pugi::xml_node child : node.children())
        text += QString::fromUtf8(child.value());
    return text;
}

constexpr char16_t softHyphen = 0xAD;
constexpr char16_t noBreakHyphen = 0x2011;

bool needsCleaning(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || u == softHyphen || (u >= 0xF020 && u <= 0xF0FF) || u == 0xFFFE || u == 0xFFFF || c.isSurrogate();
}

} // namespace

bool isSkippedRevision(std::string_view name)
{
    return name == "del" || name == "moveFrom";
}

QString textOf(pugi::xml_node node, std::string_view font, bool keepSoftHyphens)
{
    QString raw = characterData(node);
    // White space around the text counts only when the file says so; line ends there are an indenting writer's.
    if (raw.contains(QLatin1Char('\n')) && value(node, "space") != "preserve")
        raw = raw.trimmed();
    if (std::none_of(raw.cbegin(), raw.cend(), needsCleaning))
        return raw;
    QString clean;
    clean.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        const char16_t u = c.unicode();
        const bool isPair = c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate();
        if (u == '\n' || u == '\r')
            clean += QLatin1Char(' ');
        else if (u >= 0xF020 && u <= 0xF0FF)
            clean += symbolCharacter(isSymbolFont(font) ? font : "Symbol", u);
        else if (isPair)
            (clean += c) += raw[++i];
        else if (u == '\t' || !needsCleaning(c) || (u == softHyphen && keepSoftHyphens))
            clean += c;
    }
    return clean;
}

void StoryReader::inlines(pugi::xml_node container, ParagraphBuilder &into)
{
    for (const pugi::xml_node node : container.children()) {
        const std::string_view name = localName(node);
        if (name == "r")
            run(node, into);
        else if (isSkippedRevision(name))
            noteDeleted(node);
        else if (name == "ins") {
            m_context.note(QStringLiteral("inserted text"));
            inlines(node, into);
        } else if (name == "bookmarkStart")
            into.addBookmark(QString::fromUtf8(attributeNamed(node, "name").value()));
        else if (name == "fldSimple")
            simpleField(node, into);
        else if (name == "AlternateContent")
            inlines(alternative(node), into);
        else if (name == "oMath" || name == "oMathPara")
            math(node, into);
        else if (name == "subDoc" || name == "altChunk") {
            m_context.note(QStringLiteral("embedded document"));
            m_context.unsupported("embedded_document");
        } else if (!name.ends_with("Pr"))
            inlines(node, into); // links, smart tags, content controls, insertions, and wrappers yet unknown
    }
}

/// Moved words stand elsewhere too; deleted ones (w:delText) only here.
void StoryReader::noteDeleted(pugi::xml_node node)
{
    QString words;
    struct Collector : pugi::xml_tree_walker {
        QString *words = nullptr;
        bool for_each(pugi::xml_node &inner) override
        {
            if (localName(inner) == "delText")
                *words += textOf(inner, {});
            else if (localName(inner) == "p" && !words->isEmpty())
                *words += QLatin1Char(' ');
            return true;
        }
    } collector;
    collector.words = &words;
    if (localName(node) == "delText")
        words = textOf(node, {});
    else
        node.traverse(collector);
    m_context.note(QStringLiteral("deleted text"), words);
}

void StoryReader::run(pugi::xml_node node, ParagraphBuilder &into)
{
    runContent(node, look(readRunFormat(childNamed(node, "rPr"), m_context.styles.theme())), into);
    into.endMark();
}

void StoryReader::runContent(pugi::xml_node container, const RunLook &look, ParagraphBuilder &into)
{
    for (const pugi::xml_node node : container.children())
        runItem(node, look, into);
}

void StoryReader::runItem(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into)
{
    const std::string_view name = localName(node);
    if (name == "t") {
        text(written(node, look.font), look, into);
    } else if (name == "tab" || name == "ptab") {
        if (name == "ptab")
            m_context.unsupported("aligned_tab");
        text(QStringLiteral("\t"), look, into);
    } else if (name == "br") {
        breakItem(node, look, into);
    } else if (name == "cr") {
        text(QStringLiteral("\n"), look, into);
    } else if (name == "noBreakHyphen") {
        text(m_context.isPaper() ? QString(QChar(noBreakHyphen)) : QStringLiteral("-"), look, into);
    } else if (name == "softHyphen") {
        if (m_context.isPaper())
            text(QString(QChar(softHyphen)), look, into);
    } else if (name == "sym") {
        symbol(node, look, into);
    } else if (name == "fldChar") {
        fieldCharacter(node, look, into);
    } else if (name == "instrText") {
        if (!m_fields.empty() && !m_fields.back().inResult && m_fields.back().instruction.size() < 200)
            m_fields.back().instruction += node.child_value();
    } else if (name == "footnoteReference" || name == "endnoteReference") {
        noteReference(node, name == "endnoteReference", look, into);
    } else if (name == "drawing" || name == "pict" || name == "object") {
        if (m_context.isPaper())
            printGraphic(node, look, into);
        else
            graphic(node);
    } else if (name == "AlternateContent") {
        runContent(alternative(node), look, into);
    } else if (name == "ruby") {
        ruby(node, look, into);
    } else if (name == "pgNum") {
        into.add(QString(), look, {Field::Page, ++m_numbers});
    } else if (isSkippedRevision(name) || name == "delText" || name == "delInstrText") {
        noteDeleted(node);
    } else if (name == "r") {
        run(node, into);
    } else if (!name.ends_with("Pr")) {
        runContent(node, look, into);
    }
}

void StoryReader::breakItem(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into)
{
    const std::string_view type = value(node, "type");
    const bool isPage = type == "page";
    if (!m_context.isPaper()) {
        if (isPage && isFieldTextShown() && !look.hidden)
            into.pageBreak(look);
        else
            text(QStringLiteral("\n"), look, into);
        return;
    }
    if (!isPage && type != "column") {
        text(QStringLiteral("\n"), look, into);
        return;
    }
    // Only the body's own paragraphs can end a page: cells, notes and headers go on.
    const bool canBreak = m_isBody && m_storyDepth == 1 && isFieldTextShown() && !look.hidden;
    if (canBreak && isPage)
        into.pageBreak(look);
    else if (canBreak)
        text(QStringLiteral("\v"), look, into);
}

QString StoryReader::written(pugi::xml_node node, std::string_view font) const
{
    return textOf(node, font, m_context.isPaper());
}

void StoryReader::text(const QString &text, const RunLook &look, ParagraphBuilder &into)
{
    if (!isFieldTextShown())
        return;
    if (look.hidden) {
        into.addHidden(text);
        return;
    }
    for (OpenField &field : m_fields)
        field.gaveText = true;
    if (!text.isEmpty())
        m_context.unsupported(look.oddities);
    into.add(text, look, m_number);
}

void StoryReader::noteReference(pugi::xml_node node, bool isEndnote, const RunLook &look, ParagraphBuilder &into)
{
    if (!isFieldTextShown() || look.hidden)
        return;
    int id = toInt(value(node, "id"), -1);
    bool known = m_context.footnotes.contains(id);
    if (isEndnote) {
        const auto found = m_context.endnotes.find(id);
        known = found != m_context.endnotes.end();
        id = known ? found->second : id;
    }
    if (known)
        into.addFootnote(id, look, isOnText(value(node, "customMarkFollows")));
    else
        m_context.note(QStringLiteral("footnote without text"));
}

void StoryReader::symbol(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into)
{
    const std::string_view code = value(node, "char");
    const ushort number = QByteArray(code.data(), static_cast<qsizetype>(code.size())).toUShort(nullptr, 16);
    const std::string_view font = value(node, "font");
    const bool isOrdinary = !isSymbolFont(font) && number >= 0x20 && (number < 0xD800 || number > 0xF8FF);
    const QChar shown = isOrdinary ? QChar(number) : symbolCharacter(font, number);
    if (shown == QChar(u'□')) {
        m_context.note(QStringLiteral("symbol"));
        m_context.unsupported("symbol");
    }
    text(QString(shown), look, into);
}

/// A text with its reading above: "base (reading)".
void StoryReader::ruby(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into)
{
    m_context.unsupported("asian_layout");
    inlines(childNamed(node, "rubyBase"), into);
    if (const pugi::xml_node reading = childNamed(node, "rt")) {
        text(QStringLiteral(" ("), look, into);
        inlines(reading, into);
        text(QStringLiteral(")"), look, into);
    }
}

void StoryReader::math(pugi::xml_node node, ParagraphBuilder &into)
{
    m_context.note(QStringLiteral("formula"));
    m_context.unsupported("formula");
    const RunLook plain = look({});
    for (pugi::xml_node at = node; at; at = nextInTree(at, node)) {
        if (localName(at) == "t")
            text(written(at, {}), plain, into);
    }
}

} // namespace bd::ooxml
