#include "exchange/clipboard/html_style.h"

#include <QList>

#include <cctype>

namespace bd::exchange {

namespace {

constexpr int maxRules = 20'000, maxSelector = 200;

std::optional<bool> weightOf(const QByteArray &value)
{
    if (value.startsWith("bold"))
        return true;
    if (value == "normal" || value == "lighter")
        return false;
    bool isNumber = false;
    const int weight = value.toInt(&isNumber);
    return isNumber ? std::optional(weight >= 600) : std::nullopt;
}

/// "l0 level2 lfo1" -> 2
int levelOf(const QByteArray &value)
{
    const qsizetype at = value.indexOf("level");
    if (at < 0)
        return 0;
    const char digit = at + 5 < value.size() ? value[at + 5] : '0';
    return digit >= '1' && digit <= '9' ? digit - '0' : 1;
}

void read(HtmlStyle &style, const QByteArray &name, const QByteArray &value)
{
    if (name == "font-weight") {
        if (const auto weight = weightOf(value))
            style.bold = weight;
    } else if (name == "font-style") {
        style.italic = value.startsWith("italic") || value.startsWith("oblique");
    } else if (name == "display") {
        style.hidden = value.startsWith("none");
    } else if (name == "visibility") {
        style.hidden = value.startsWith("hidden") || value.startsWith("collapse");
    } else if (name == "mso-hide") {
        style.hidden = value.startsWith("all");
    } else if (name == "white-space") {
        style.keepsLines = value.startsWith("pre") || value.startsWith("break-spaces");
    } else if (name == "mso-list") {
        style.isListLabel = value.startsWith("ignore");
        style.listLevel = levelOf(value);
    } else if (name == "list-style-type" || name == "list-style") {
        style.hasNoBullet = value.startsWith("none");
    } else if (name == "mso-element") {
        style.element = value;
    }
}

QByteArray withoutComments(const QByteArray &css)
{
    QByteArray out;
    out.reserve(css.size());
    qsizetype at = 0;
    while (at < css.size()) {
        qsizetype start = css.indexOf("/*", at);
        if (start < 0)
            start = css.size();
        out.append(css.constData() + at, start - at);
        const qsizetype end = start < css.size() ? css.indexOf("*/", start + 2) : -1;
        at = end < 0 ? css.size() : end + 2;
    }
    out.replace("<!--", " ");
    out.replace("-->", " ");
    return out;
}

/// The "}" that closes the "{" at `open`; the end when none does.
qsizetype closeOf(const QByteArray &css, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < css.size(); ++i) {
        if (css[i] == '{')
            ++depth;
        else if (css[i] == '}' && --depth == 0)
            return i;
    }
    return css.size();
}

} // namespace

void HtmlStyle::add(const HtmlStyle &over)
{
    for (auto part : {&HtmlStyle::bold, &HtmlStyle::italic, &HtmlStyle::hidden, &HtmlStyle::keepsLines})
        if (over.*part)
            this->*part = over.*part;
    isListLabel = isListLabel || over.isListLabel;
    listLevel = over.listLevel > 0 ? over.listLevel : listLevel;
    hasNoBullet = hasNoBullet || over.hasNoBullet;
    if (!over.element.isEmpty())
        element = over.element;
}

HtmlStyle inlineStyle(const QByteArray &text)
{
    HtmlStyle style;
    const QList<QByteArray> parts = text.split(';');
    for (const QByteArray &part : parts) {
        const qsizetype colon = part.indexOf(':');
        if (colon > 0)
            read(style, part.left(colon).trimmed().toLower(), part.mid(colon + 1, 200).trimmed().toLower());
    }
    return style;
}

StyleSheet::StyleSheet(const QByteArray &css)
{
    const QByteArray text = withoutComments(css);
    qsizetype at = 0;
    while (at < text.size() && m_rules.size() < maxRules) {
        const qsizetype open = text.indexOf('{', at);
        if (open < 0)
            break;
        const qsizetype close = closeOf(text, open);
        const QByteArray selectors = text.mid(at, open - at).trimmed();
        if (!selectors.contains('@')) // other media, Word's own lists and pages
            addRule(selectors, text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
}

void StyleSheet::addRule(const QByteArray &selectors, const QByteArray &declarations)
{
    const HtmlStyle style = inlineStyle(declarations);
    const QList<QByteArray> names = selectors.split(',');
    for (const QByteArray &name : names) {
        const QByteArray selector = name.trimmed().toLower();
        if (selector.isEmpty() || selector.size() > maxSelector || m_rules.size() >= maxRules)
            continue;
        bool isSimple = true;
        for (const char c : selector)
            isSimple = isSimple && (isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_');
        if (isSimple)
            m_rules[selector].add(style);
    }
}

HtmlStyle StyleSheet::of(const QByteArray &element, const QByteArray &classes) const
{
    HtmlStyle style;
    if (m_rules.isEmpty())
        return style;
    style.add(m_rules.value(element));
    if (classes.isEmpty())
        return style;
    const QList<QByteArray> names = classes.simplified().toLower().split(' ');
    for (const QByteArray &name : names) {
        style.add(m_rules.value('.' + name));
        style.add(m_rules.value(element + '.' + name));
    }
    return style;
}

} // namespace bd::exchange
