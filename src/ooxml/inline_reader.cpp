#include "ooxml/story_reader.h"
#include "ooxml/symbols.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

bool isSkippedRevision(std::string_view name)
{
    return name == "del" || name == "moveFrom";
}

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

QString characterData(pugi::xml_node node)
{
    if (node.first_child() && !node.first_child().next_sibling())
        return QString::fromUtf8(node.first_child().value());
    QString text;
    for (const pugi::xml_node child : node.children())
        text += QString::fromUtf8(child.value());
    return text;
}

bool needsCleaning(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || u == 0xAD || (u >= 0xF020 && u <= 0xF0FF) || u == 0xFFFE || u == 0xFFFF || c.isSurrogate();
}

} // namespace

QString textOf(pugi::xml_node node, std::string_view font)
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
        else if (u == '\t' || !needsCleaning(c))
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
        } else if (name == "fldSimple")
            simpleField(node, into);
        else if (name == "AlternateContent")
            inlines(alternative(node), into);
        else if (name == "oMath" || name == "oMathPara")
            math(node, into);
        else if (name == "subDoc" || name == "altChunk")
            m_context.note(QStringLiteral("embedded document"));
        else if (!name.ends_with("Pr"))
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
    const RunFormat direct = readRunFormat(childNamed(node, "rPr"));
    runContent(node, lookOf(m_context.styles, direct, *m_style, m_table.run), into);
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
        text(textOf(node, look.font), look, into);
    } else if (name == "tab" || name == "ptab") {
        text(QStringLiteral("\t"), look, into);
    } else if (name == "br") {
        if (value(node, "type") == "page" && isFieldTextShown() && !look.hidden)
            into.pageBreak(look);
        else
            text(QStringLiteral("\n"), look, into);
    } else if (name == "cr") {
        text(QStringLiteral("\n"), look, into);
    } else if (name == "noBreakHyphen") {
        text(QStringLiteral("-"), look, into);
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
        graphic(node);
    } else if (name == "AlternateContent") {
        runContent(alternative(node), look, into);
    } else if (name == "ruby") {
        ruby(node, look, into);
    } else if (name == "pgNum") {
        into.add(QString(), look, true);
    } else if (isSkippedRevision(name) || name == "delText" || name == "delInstrText") {
        noteDeleted(node);
    } else if (name == "r") {
        run(node, into);
    } else if (!name.ends_with("Pr")) {
        runContent(node, look, into);
    }
}

void StoryReader::text(const QString &text, const RunLook &look, ParagraphBuilder &into)
{
    if (!isFieldTextShown())
        return;
    if (look.hidden) {
        into.addHidden(text);
        return;
    }
    for (Field &field : m_fields)
        field.gaveText = true;
    into.add(text, look, m_pageFields > 0);
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
        into.addFootnote(id, look);
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
    if (shown == QChar(u'□'))
        m_context.note(QStringLiteral("symbol"));
    text(QString(shown), look, into);
}

/// A text with its reading above: "base (reading)".
void StoryReader::ruby(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into)
{
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
    const RunLook look = lookOf(m_context.styles, {}, *m_style, m_table.run);
    for (pugi::xml_node at = node; at; at = nextInTree(at, node)) {
        if (localName(at) == "t")
            text(textOf(at, {}), look, into);
    }
}

void StoryReader::simpleField(pugi::xml_node node, ParagraphBuilder &into)
{
    const QByteArray type = fieldType(attributeNamed(node, "instr").value());
    const bool isPage = type == "PAGE";
    const std::size_t before = into.runCount();
    m_pageFields += isPage;
    inlines(node, into);
    m_pageFields -= isPage;
    if (into.runCount() != before || !isFieldTextShown())
        return;
    if (isPage)
        into.add(QString(), lookOf(m_context.styles, {}, *m_style, m_table.run), true);
    else if (showsWithoutResult(type))
        m_context.note(QStringLiteral("field"), QString::fromLatin1(type));
}

void StoryReader::fieldCharacter(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into)
{
    const std::string_view type = value(node, "fldCharType");
    if (type == "begin") {
        if (m_unmatchedFields.count(node.internal_object()) > 0)
            return;
        m_fields.emplace_back().formText = formText(node);
        ++m_unopenedFields;
    } else if (m_fields.empty()) {
        return;
    } else if (type == "separate" && !m_fields.back().inResult) {
        Field &field = m_fields.back();
        field.inResult = true;
        field.isPage = fieldType(field.instruction) == "PAGE";
        --m_unopenedFields;
        m_pageFields += field.isPage;
    } else if (type == "end") {
        endField(look, into);
    }
}

void StoryReader::endField(const RunLook &look, ParagraphBuilder &into)
{
    const Field field = std::move(m_fields.back());
    m_fields.pop_back();
    m_unopenedFields -= !field.inResult;
    m_pageFields -= field.isPage;
    if (field.gaveText || !isFieldTextShown() || look.hidden)
        return;
    const QByteArray type = fieldType(field.instruction);
    if (type == "PAGE")
        into.add(QString(), look, true);
    else if (!field.formText.isEmpty())
        text(field.formText, look, into);
    else if (showsWithoutResult(type))
        m_context.note(QStringLiteral("field"), QString::fromLatin1(type));
}

/// Pictures, shapes, embedded objects: text boxes are read, the rest is named.
void StoryReader::graphic(pugi::xml_node container)
{
    for (const pugi::xml_node node : container.children()) {
        const std::string_view name = localName(node);
        if (name == "txbxContent") {
            textBox(node);
        } else if (name == "AlternateContent") {
            graphic(alternative(node));
        } else {
            if (name == "blip" || name == "imagedata")
                m_context.note(QStringLiteral("picture"));
            else if (name == "chart")
                m_context.note(QStringLiteral("chart"));
            else if (name == "relIds")
                m_context.note(QStringLiteral("diagram"));
            else if (name == "OLEObject" || name == "control" || name == "objectEmbed" || name == "objectLink")
                m_context.note(QStringLiteral("embedded object"));
            else if (name == "contentPart")
                m_context.note(QStringLiteral("ink"));
            else if (name == "textpath" && !value(node, "string").empty())
                m_context.note(QStringLiteral("word art"), toQString(value(node, "string")));
            else if (name == "t" && node.first_child())
                m_context.note(QStringLiteral("drawing text"), textOf(node, {}));
            graphic(node);
        }
    }
}

void StoryReader::textBox(pugi::xml_node content)
{
    m_context.note(QStringLiteral("text box"));
    const std::vector<Field> fieldsOutside = std::exchange(m_fields, {});
    const int unopenedOutside = std::exchange(m_unopenedFields, 0);
    const int pagesOutside = std::exchange(m_pageFields, 0);
    const TableLook tableOutside = std::exchange(m_table, {});
    Blocks inside = story(content);
    m_table = tableOutside;
    m_pageFields = pagesOutside;
    m_unopenedFields = unopenedOutside;
    m_fields = fieldsOutside;
    std::move(inside.begin(), inside.end(), std::back_inserter(m_boxes));
}

/// One of mc:AlternateContent's branches, never both: they say the same for newer and older readers.
pugi::xml_node StoryReader::alternative(pugi::xml_node node)
{
    const pugi::xml_node choice = childNamed(node, "Choice");
    const pugi::xml_node fallback = childNamed(node, "Fallback");
    if (!choice || !fallback)
        return choice ? choice : fallback;
    return hasText(choice) || !hasText(fallback) ? choice : fallback;
}

/// Looks ahead, which nested alternatives could make quadratic: hence the budget.
bool StoryReader::hasText(pugi::xml_node node)
{
    for (pugi::xml_node at = node; at && m_alternativeBudget > 0; at = nextInTree(at, node)) {
        --m_alternativeBudget;
        if (localName(at) == "t" && at.first_child())
            return true;
    }
    return m_alternativeBudget <= 0;
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

} // namespace bd::ooxml
