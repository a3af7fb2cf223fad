#include "domain/rich_text.h"

#include <algorithm>
#include <limits>

namespace bd::domain {

namespace {

QString markText(const Footnote &note)
{
    return u'[' + note.mark + u']';
}

bool sameFormat(const Span &a, const Span &b)
{
    return a.bold == b.bold && a.italic == b.italic && !a.footnote && !b.footnote;
}

} // namespace

RichText::RichText(std::vector<Span> spans)
{
    for (const Span &span : spans)
        append(span);
}

RichText RichText::plain(const QString &text)
{
    RichText result;
    result.append(Span{text, false, false, std::nullopt});
    return result;
}

QString RichText::toPlain() const
{
    QString result;
    for (const Span &span : m_spans)
        result += span.footnote ? markText(*span.footnote) : span.text;
    return result;
}

void RichText::append(const Span &span)
{
    if (span.text.isEmpty() && !span.footnote)
        return;
    if (!m_spans.empty() && sameFormat(m_spans.back(), span)) {
        m_spans.back().text += span.text;
        return;
    }
    m_spans.push_back(span);
    if (span.footnote)
        m_spans.back().text.clear();
}

void RichText::append(const RichText &other)
{
    for (const Span &span : std::vector<Span>(other.m_spans))
        append(span);
}

RichText RichText::mid(qsizetype from, qsizetype length) const
{
    RichText result;
    const qsizetype end = length < 0 ? std::numeric_limits<qsizetype>::max() : from + length;
    qsizetype at = 0;
    for (const Span &span : m_spans) {
        const qsizetype size = span.footnote ? markText(*span.footnote).size() : span.text.size();
        const qsizetype first = std::max(from, at), last = std::min(end, at + size);
        if (span.footnote) {
            if (at >= from && at < end)
                result.append(span);
        } else if (first < last) {
            Span part = span;
            part.text = span.text.mid(first - at, last - first);
            result.append(part);
        }
        at += size;
    }
    return result;
}

RichText RichText::trimmed() const
{
    const QString plain = toPlain();
    qsizetype from = 0, to = plain.size();
    while (from < to && plain[from].isSpace())
        ++from;
    while (to > from && plain[to - 1].isSpace())
        --to;
    return mid(from, to - from);
}

bool RichText::isAllBold() const
{
    bool any = false;
    for (const Span &span : m_spans) {
        if (span.footnote || span.text.trimmed().isEmpty())
            continue;
        if (!span.bold)
            return false;
        any = true;
    }
    return any;
}

RichText RichText::withoutBold() const
{
    RichText result;
    for (Span span : m_spans) {
        span.bold = false;
        result.append(span);
    }
    return result;
}

} // namespace bd::domain
