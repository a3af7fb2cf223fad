#include "exchange/clipboard/html_reader.h"

#include "exchange/clipboard/clipboard_blocks.h"
#include "exchange/clipboard/slim_html.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>

namespace bd::exchange {

namespace {

constexpr std::size_t mostOpen = 400;  ///< elements within each other; what is deeper is left out
constexpr qsizetype chunk = 16 * 1024; ///< handed to the parser at once

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == one; });
}

bool isHeading(const QByteArray &name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool isBlock(const QByteArray &name)
{
    return isHeading(name)
        || isOneOf(name, {"p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "caption", "blockquote", "pre",
                          "address", "article", "section", "header", "footer", "nav", "main", "aside", "figure", "figcaption",
                          "form", "fieldset", "legend", "center", "hr", "details", "summary", "menu", "dir"});
}

bool isVoid(const QByteArray &name)
{
    return isOneOf(name, {"br", "hr", "img", "col", "wbr", "input", "area", "embed", "source", "track", "param", "frame",
                          "basefont", "isindex"});
}

bool isPicture(const QByteArray &name)
{
    return isOneOf(name, {"img", "v:imagedata", "svg", "canvas", "object", "embed", "video", "picture"});
}

/// A number of digits at `at`, as text.
QString digitsAt(const QByteArray &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < 9 && isdigit(static_cast<unsigned char>(text[end])))
        ++end;
    return QString::fromLatin1(text.mid(at, end - at));
}

struct NoteLink {
    QString key;
    bool isBack = false; ///< stands at the note's text and leads to its mark
};

/// Word: #_ftn1 and #_ftnref1; LibreOffice: #sdfootnote1sym and #sdfootnote1anc; Google: #ftnt1 and #ftnt_ref1.
NoteLink noteLink(const QByteArray &href)
{
    const qsizetype hash = href.indexOf('#');
    if (hash < 0)
        return {};
    const QByteArray target = href.mid(hash + 1, 64);
    for (const char *kind : {"ftn", "edn"}) {
        const QByteArray word = QByteArray("_") + kind;
        if (target.startsWith(word + "ref"))
            return {QLatin1String(kind) + digitsAt(target, 7), true};
        if (target.startsWith(word))
            return {QLatin1String(kind) + digitsAt(target, 4), false};
    }
    for (const char *kind : {"sdfootnote", "sdendnote"}) {
        if (target.startsWith(kind))
            return {QLatin1String(kind) + digitsAt(target, qsizetype(qstrlen(kind))), target.endsWith("anc")};
    }
    if (target.startsWith("ftnt_ref"))
        return {QStringLiteral("ftnt") + digitsAt(target, 8), true};
    if (target.startsWith("ftnt"))
        return {QStringLiteral("ftnt") + digitsAt(target, 4), false};
    return {};
}

QString lettersOf(int value, char16_t first)
{
    QString letters;
    for (; value > 0; value = (value - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(first + (value - 1) % 26)));
    return letters;
}

QString romanOf(int value)
{
    static constexpr std::pair<int, const char *> parts[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
        {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    QString roman;
    for (const auto &[worth, sign] : parts)
        for (; value >= worth && roman.size() < 20; value -= worth)
            roman += QLatin1String(sign);
    return roman;
}

QString itemNumber(const QByteArray &type, int value)
{
    if (value > 0 && value < 4000) {
        if (type == "a")
            return lettersOf(value, u'a') + u')';
        if (type == "A")
            return lettersOf(value, u'A') + u'.';
        if (type == "i")
            return romanOf(value).toLower() + u'.';
        if (type == "I")
            return romanOf(value) + u'.';
    }
    return QString::number(value) + u'.';
}

int spanOf(const HtmlReader::Attributes &attributes, const char *name)
{
    bool isNumber = false;
    const int value = attributes.value(name).trimmed().toInt(&isNumber);
    return isNumber ? std::clamp(value, 0, 100'000) : 1;
}

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

/// Of markup that isn't read any more.
qsizetype lettersInMarkup(const QByteArray &html)
{
    qsizetype count = 0;
    bool isTag = false;
    for (const char c : html) {
        isTag = c == '<' || (isTag && c != '>');
        const bool isFirstByte = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        count += !isTag && c != '>' && isFirstByte && !isspace(static_cast<unsigned char>(c)) ? 1 : 0;
    }
    return count;
}

// ---- what the parser calls

HtmlReader &readerOf(void *context)
{
    return *static_cast<HtmlReader *>(context);
}

QByteArray bytesOf(const xmlChar *text)
{
    return QByteArray(reinterpret_cast<const char *>(text)).toLower();
}

constexpr const char *readAttributes[] = {"class", "style", "href", "colspan", "rowspan", "type", "start",
                                          "value", "role", "hidden", "aria-level"};

void startElement(void *context, const xmlChar *name, const xmlChar **attributes)
{
    HtmlReader::Attributes all;
    for (; attributes && attributes[0]; attributes += 2) {
        const char *key = reinterpret_cast<const char *>(attributes[0]);
        const bool isRead = std::any_of(std::begin(readAttributes), std::end(readAttributes),
                                        [&](const char *one) { return qstricmp(key, one) == 0; });
        if (isRead)
            all.insert(bytesOf(attributes[0]), attributes[1] ? QByteArray(reinterpret_cast<const char *>(attributes[1])) : QByteArray());
    }
    readerOf(context).onStart(bytesOf(name), all);
}

void endElement(void *context, const xmlChar *name)
{
    readerOf(context).onEnd(bytesOf(name));
}

void characters(void *context, const xmlChar *text, int length)
{
    readerOf(context).onText(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

} // namespace

HtmlReader::HtmlReader(BlockBuilder &builder, PasteReport &report, const QByteArray &styles)
    : m_builder(builder), m_report(report), m_sheet(styles)
{
}

void HtmlReader::read(const QByteArray &html)
{
    htmlSAXHandler handler{};
    handler.startElement = startElement;
    handler.endElement = endElement;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    handler.cdataBlock = characters;
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser)
        return;
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                         | HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
    constexpr char frame[] = "<html><body>"; // a document ends with its first element
    htmlParseChunk(parser.get(), frame, sizeof(frame) - 1, 0);
    qsizetype at = 0;
    while (at < html.size() && m_open.size() < mostOpen && !m_builder.isFull()) {
        const qsizetype size = std::min(chunk, html.size() - at);
        htmlParseChunk(parser.get(), html.constData() + at, static_cast<int>(size), 0);
        at += size;
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    while (!m_open.empty()) {
        const Element element = std::move(m_open.back());
        m_open.pop_back();
        close(element);
    }
    m_report.charactersLeftOut += lettersInMarkup(html.mid(at));
}

// ---- elements

HtmlReader::Skip HtmlReader::skipOf(const QByteArray &name, const Attributes &attributes, const HtmlStyle &style) const
{
    if (isOneOf(name, {"noscript", "template", "iframe", "select", "option", "datalist", "button", "textarea", "audio", "map", "del",
                       "applet", "frameset", "rp"})
        || isPicture(name))
        return Skip::Silently;
    const QByteArray classes = attributes.value("class").toLower();
    if (style.element == "comment-list" || style.element == "comment" || classes.contains("msocomanchor")
        || classes.contains("msocommentreference"))
        return Skip::Comment;
    if (style.hidden.value_or(false) || attributes.contains("hidden"))
        return Skip::Hidden;
    return Skip::No;
}

HtmlReader::Element HtmlReader::made(const QByteArray &name, const Attributes &attributes)
{
    Element element;
    element.name = name;
    if (!m_open.empty()) {
        const Element &parent = m_open.back();
        element.format = parent.format;
        element.skip = parent.skip;
        element.keepsLines = parent.keepsLines;
        element.isListLabel = parent.isListLabel;
    }
    if (element.skip == Skip::Comment && attributes.value("style").contains("mso-element:comment"))
        ++m_report.comments;
    if (element.skip != Skip::No)
        return element;
    HtmlStyle style = m_sheet.of(name, attributes.value("class"));
    style.add(inlineStyle(attributes.value("style")));
    if (isOneOf(name, {"b", "strong"}) || isHeading(name))
        element.format.bold = true;
    if (isOneOf(name, {"i", "em"}))
        element.format.italic = true;
    element.format.bold = style.bold.value_or(element.format.bold);
    element.format.italic = style.italic.value_or(element.format.italic);
    element.keepsLines = style.keepsLines.value_or(element.keepsLines || name == "pre");
    element.skip = skipOf(name, attributes, style);
    m_report.images += isPicture(name) ? 1 : 0;
    m_report.comments += style.element == "comment" ? 1 : 0;
    if (element.skip != Skip::No)
        return element;
    if (style.isListLabel) {
        element.isListLabel = true;
        m_label.clear();
    }
    if (name == "a")
        startAnchor(element, attributes);
    else if (isBlock(name))
        startBlock(element, attributes, style);
    return element;
}

void HtmlReader::startBlock(Element &element, const Attributes &attributes, const HtmlStyle &style)
{
    m_builder.endParagraph();
    const QByteArray &name = element.name;
    if (!style.isListLabel)
        element.wordLevel = style.listLevel;
    if (name == "ul" || name == "menu" || name == "dir") {
        element.listType = style.hasNoBullet ? QByteArray("none") : QByteArray("ul");
    } else if (name == "ol") {
        element.listType = attributes.value("type", "1");
        element.counter = attributes.contains("start") ? attributes.value("start").toInt() - 1 : 0;
    } else if (name == "li") {
        startItem(attributes, style.hasNoBullet);
    } else if (isOneOf(name, {"td", "th"})) {
        startCell(name, attributes);
    } else {
        startTablePart(name, attributes);
    }
}

int HtmlReader::listDepth() const
{
    return static_cast<int>(std::count_if(m_open.begin(), m_open.end(), [](const Element &open) { return !open.listType.isEmpty(); }));
}

void HtmlReader::startItem(const Attributes &attributes, bool hasNoBullet)
{
    const auto list = std::find_if(m_open.rbegin(), m_open.rend(), [](const Element &open) { return !open.listType.isEmpty(); });
    const bool isBulleted = list == m_open.rend() || list->listType == "ul" || list->listType == "none";
    if (hasNoBullet || (list != m_open.rend() && list->listType == "none"))
        return m_builder.clearMarker();
    if (isBulleted) {
        const int depth = std::max({1, listDepth(), attributes.value("aria-level").toInt()});
        return m_builder.setLevel(depth > 1 ? domain::ParagraphLevel::Plus : domain::ParagraphLevel::Dash);
    }
    const int value = attributes.contains("value") ? attributes.value("value").toInt() : 0;
    list->counter = value > 0 ? value : list->counter < 1'000'000 ? list->counter + 1 : list->counter;
    m_builder.setNumber(itemNumber(list->listType, list->counter));
}

void HtmlReader::startAnchor(Element &element, const Attributes &attributes)
{
    const NoteLink link = noteLink(attributes.value("href"));
    if (link.key.isEmpty())
        return;
    if (!link.isBack) {
        element.anchor = link.key;
        m_mark.clear();
        return;
    }
    element.skip = Skip::Silently; // the mark is there already
    m_builder.noteBegins(link.key);
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        if (isOneOf(open->name, {"div", "li", "td"})) {
            open->endsNote = true;
            return;
        }
    }
    if (!m_open.empty())
        m_open.back().endsNote = true;
}

void HtmlReader::startCell(const QByteArray &name, const Attributes &attributes)
{
    m_builder.beginCell(spanOf(attributes, "colspan"), spanOf(attributes, "rowspan"), name == "th");
}

void HtmlReader::startTablePart(const QByteArray &name, const Attributes &attributes)
{
    if (name == "table")
        m_builder.beginTable(attributes.value("role") == "presentation");
    else if (name == "tr")
        m_builder.beginRow();
}

void HtmlReader::onStart(const QByteArray &name, const Attributes &attributes)
{
    if (name == "thead" || name == "tbody" || name == "tfoot")
        m_builder.beginHead(name == "thead");
    Element element = made(name, attributes);
    if (name == "br" && element.skip == Skip::No) {
        if (element.isListLabel || std::any_of(m_open.begin(), m_open.end(), [](const Element &open) { return !open.anchor.isEmpty(); }))
            onText(QStringLiteral(" "));
        else
            m_builder.endParagraph();
    }
    if (!isVoid(name))
        m_open.push_back(std::move(element));
}

void HtmlReader::onEnd(const QByteArray &name)
{
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Element &open) { return open.name == name; });
    if (found == m_open.rend())
        return;
    const auto keep = static_cast<std::size_t>(m_open.rend() - found) - 1;
    while (m_open.size() > keep) {
        const Element element = std::move(m_open.back());
        m_open.pop_back();
        close(element);
    }
}

void HtmlReader::close(const Element &element)
{
    const QByteArray &name = element.name;
    if (element.skip != Skip::No && element.skip == (m_open.empty() ? Skip::No : m_open.back().skip))
        return; // within something skipped
    if (element.isListLabel && (m_open.empty() || !m_open.back().isListLabel)) {
        int level = 1;
        for (const Element &open : m_open)
            level = std::max(level, open.wordLevel);
        m_builder.setWordLabel(std::exchange(m_label, {}), level);
    }
    if (!element.anchor.isEmpty()) {
        QString mark = std::exchange(m_mark, {}).simplified();
        if (mark.startsWith(u'[') && mark.endsWith(u']'))
            mark = mark.mid(1, mark.size() - 2);
        m_builder.footnote(element.anchor, mark.left(20));
    }
    if (element.endsNote)
        m_builder.noteEnds();
    if (element.skip != Skip::No || !isBlock(name))
        return;
    m_builder.endParagraph();
    if (name == "li")
        m_builder.clearMarker();
    else if (name == "td" || name == "th")
        m_builder.endCell();
    else if (name == "tr")
        m_builder.endRow();
    else if (name == "table")
        m_builder.endTable();
}

void HtmlReader::onText(const QString &text)
{
    const Element outside;
    const Element &element = m_open.empty() ? outside : m_open.back();
    if (element.skip == Skip::Hidden)
        m_report.hiddenCharacters += lettersIn(text);
    if (element.skip != Skip::No)
        return;
    if (element.isListLabel) {
        m_label += text.left(100);
        return;
    }
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        if (!open->anchor.isEmpty()) {
            m_mark += text.left(100);
            return;
        }
    }
    if (!element.keepsLines)
        return m_builder.text(text, element.format);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_builder.endParagraph();
        m_builder.text(lines[i], element.format);
    }
}

// ----

std::vector<domain::Block> htmlBlocks(const QByteArray &html, PasteReport &report)
{
    SlimHtml slim = slimHtml(clipboardMarkup(html.left(PasteLimits::bytes)));
    if (html.size() > PasteLimits::bytes)
        report.charactersLeftOut += lettersInMarkup(html.mid(PasteLimits::bytes));
    BlockBuilder builder(report);
    HtmlReader reader(builder, report, slim.styles);
    reader.read(slim.html);
    return builder.finish();
}

} // namespace bd::exchange
