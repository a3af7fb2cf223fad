#include "exchange/clipboard/slim_html.h"

#include "base/text/fold.h"

#include <QByteArrayList>
#include <QStringConverter>

#include <cctype>

namespace bd::exchange {

namespace {

constexpr qsizetype maxTag = 8 * 1024, maxStyles = 256 * 1024;
constexpr int maxAttributes = 64;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWhite(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

qsizetype headerValue(const QByteArray &bytes, const char *name)
{
    const qsizetype at = bytes.left(1024).indexOf(name);
    if (at < 0)
        return -1;
    const qsizetype from = at + qsizetype(qstrlen(name));
    qsizetype end = from;
    while (end < bytes.size() && end - from < 12 && (isdigit(static_cast<unsigned char>(bytes[end])) || bytes[end] == '-'))
        ++end;
    bool isNumber = false;
    const qlonglong value = bytes.mid(from, end - from).toLongLong(&isNumber);
    return isNumber ? static_cast<qsizetype>(value) : -1;
}

/// Windows writes byte offsets in front of the markup. What is around the fragment are its open tags: they are kept.
QByteArray withoutHeader(const QByteArray &bytes)
{
    if (!bytes.startsWith("Version:"))
        return bytes;
    for (const auto &[first, last] : {std::pair{"StartHTML:", "EndHTML:"}, std::pair{"StartFragment:", "EndFragment:"}}) {
        const qsizetype from = headerValue(bytes, first), to = headerValue(bytes, last);
        if (from > 0 && to > from && from < bytes.size())
            return bytes.mid(from, to - from);
    }
    const qsizetype tag = bytes.indexOf('<');
    return tag < 0 ? QByteArray() : bytes.mid(tag);
}

QString decoded(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*encoding).decode(bytes);
    if (bytes.size() >= 4 && bytes[1] == 0 && bytes[3] == 0) // UTF-16 without a mark
        return QStringDecoder(QStringConverter::Utf16LE).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

class Slimmer {
public:
    explicit Slimmer(const QByteArray &in) : m_in(in) { m_out.html.reserve(in.size()); }

    SlimHtml run()
    {
        while (m_at < m_in.size()) {
            qsizetype tag = m_in.indexOf('<', m_at);
            if (tag < 0)
                tag = m_in.size();
            m_out.html.append(m_in.constData() + m_at, tag - m_at);
            m_at = tag;
            if (m_at < m_in.size())
                markup();
        }
        return std::move(m_out);
    }

private:
    char at(qsizetype i) const { return i < m_in.size() ? m_in[i] : '\0'; }

    void markup()
    {
        const char next = at(m_at + 1);
        if (next == '!' && at(m_at + 2) == '-' && at(m_at + 3) == '-')
            return comment();
        if (next == '!' || next == '?')
            return skipTag();
        if (isLetter(next) || (next == '/' && isLetter(at(m_at + 2))))
            return tag();
        m_out.html += "&lt;";
        ++m_at;
    }

    /// Behind the next ">"; with none only the "<" goes.
    void skipTag()
    {
        const qsizetype end = m_noMoreTagEnd ? -1 : m_in.indexOf('>', m_at);
        m_noMoreTagEnd = end < 0;
        m_at = end < 0 ? m_at + 1 : end + 1;
    }

    void comment()
    {
        if (at(m_at + 4) == '>') { // "<!-->" is a whole one
            m_at += 5;
            return;
        }
        const qsizetype end = m_lastCommentEnd ? -1 : m_in.indexOf("-->", m_at + 4);
        if (end < 0) {
            m_lastCommentEnd = true;
            return skipTag();
        }
        m_at = end + 3;
    }

    void tag()
    {
        const bool isEnd = at(m_at + 1) == '/';
        const qsizetype nameStart = m_at + (isEnd ? 2 : 1);
        qsizetype nameEnd = nameStart;
        while (nameEnd < m_in.size() && !isWhite(m_in[nameEnd]) && m_in[nameEnd] != '>' && m_in[nameEnd] != '/')
            ++nameEnd;
        const QByteArray name = m_in.mid(nameStart, std::min<qsizetype>(nameEnd - nameStart, 64)).toLower();
        int attributes = 0;
        const qsizetype end = tagEnd(nameEnd, attributes);
        const qsizetype start = std::exchange(m_at, end + 1);
        if (!isEnd && isRaw(name))
            return skipRaw(name);
        // What frames a document only confuses where a piece of one begins.
        for (const char *frame : {"html", "head", "body", "meta", "link", "base", "title", "style", "script", "xml"})
            if (name == frame)
                return;
        if (end - start > maxTag || attributes > maxAttributes)
            m_out.html += (isEnd ? "</" : "<") + name + '>';
        else
            m_out.html.append(m_in.constData() + start, std::min(end + 1, m_in.size()) - start);
        if (end >= m_in.size())
            m_out.html += '>';
    }

    static bool isRaw(const QByteArray &name)
    {
        return name == "script" || name == "style" || name == "title" || name == "xml";
    }

    /// The ">" of the tag whose name ends at `i`; quoted values may hold others.
    qsizetype tagEnd(qsizetype i, int &attributes)
    {
        bool isValue = false;
        for (; i < m_in.size(); ++i) {
            const char c = m_in[i];
            if (c == '>')
                return i;
            if (isValue && (c == '"' || c == '\'')) {
                bool &isGone = c == '"' ? m_noMoreDouble : m_noMoreSingle;
                const qsizetype close = isGone ? -1 : m_in.indexOf(c, i + 1);
                if (close < 0)
                    isGone = true;
                else
                    i = close;
                isValue = false;
            } else if (c == '=') {
                isValue = true;
            } else if (isWhite(c)) {
                attributes += isWhite(m_in[i - 1]) || isValue ? 0 : 1;
            } else {
                isValue = false;
            }
        }
        return m_in.size();
    }

    void skipRaw(const QByteArray &name)
    {
        qsizetype end = m_at;
        while (!m_neverClosed.contains(name)) {
            end = m_in.indexOf("</", end);
            if (end < 0) {
                m_neverClosed.append(name);
                break;
            }
            if (m_in.mid(end + 2, name.size()).toLower() == name)
                break;
            end += 2;
        }
        const bool isClosed = !m_neverClosed.contains(name);
        if (!isClosed && name != "script" && name != "style")
            return; // text follows that somebody sees
        if (!isClosed)
            end = m_in.size();
        if (name == "style" && m_out.styles.size() < maxStyles)
            m_out.styles += m_in.mid(m_at, std::min(end - m_at, maxStyles - m_out.styles.size())) + '\n';
        const qsizetype close = m_in.indexOf('>', end);
        m_at = close < 0 ? m_in.size() : close + 1;
    }

    const QByteArray &m_in;
    SlimHtml m_out;
    qsizetype m_at = 0;
    // Each is looked for in vain once: hostile input can't make the search start over and over.
    bool m_lastCommentEnd = false, m_noMoreTagEnd = false, m_noMoreDouble = false, m_noMoreSingle = false;
    QByteArrayList m_neverClosed;
};

} // namespace

QByteArray clipboardMarkup(const QByteArray &bytes)
{
    return text::xmlSafe(decoded(withoutHeader(bytes))).toUtf8();
}

SlimHtml slimHtml(const QByteArray &html)
{
    return Slimmer(html).run();
}

} // namespace bd::exchange
