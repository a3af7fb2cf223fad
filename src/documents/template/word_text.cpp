#include "documents/template/word_text.h"

#include "base/text/fold.h"
#include "documents/template/xml_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

constexpr char16_t noBreakHyphen = 0x2011;

/// A look that costs nothing: "/" and "-" behind it, or a no-break hyphen.
bool mayHoldSymbol(std::string_view utf8)
{
    const std::size_t slash = utf8.find('/');
    return (slash != std::string_view::npos && utf8.find('-', slash) != std::string_view::npos) || utf8.find("\xE2\x80\x91") != std::string_view::npos;
}

/// "12/KH-UBND" stays on one line: Word and LibreOffice know a hyphen that doesn't break, which is drawn as any other and read
/// back as one. No other way holds in both.
void holdSymbols(QString &text)
{
    static const QRegularExpression symbol(u"/[A-ZĐ][\\p{L}\\d]*(?:-[A-ZĐ][\\p{L}\\d]*)+"_s);
    if (!text.contains(u'/') || !text.contains(u'-'))
        return;
    for (auto found = symbol.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (text.at(i) == u'-')
                text[i] = QChar(noBreakHyphen);
    }
}

} // namespace

void WordText::words(QByteArray &out, const QString &text, const RunFormat &format, std::size_t dress) const
{
    if (text.isEmpty())
        return;
    QString lines = text;
    // Word itself keeps its line and page breaks as VT and FF where it hands text to others.
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\v', u'\n').replace(u'\f', u'\n');
    m_forbidden = m_forbidden || text::xmlSafe(lines).size() != lines.size();
    if (format.kind == RunFormat::Kind::Field)
        lines.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s); // inside the quotes of a field's argument
    if (format.kind == RunFormat::Kind::Word)
        holdSymbols(lines);
    if (format.kind == RunFormat::Kind::Bare || format.kind == RunFormat::Kind::Field) {
        out += escaped(lines.replace(u'\n', u' '));
        return;
    }
    const bool drawing = format.kind == RunFormat::Kind::Drawing;
    out += format.runStart + format.properties[dress];
    QByteArray pending;
    const auto flush = [&] {
        if (pending.isEmpty())
            return;
        out += drawing ? "<a:t>" + pending + "</a:t>" : "<w:t xml:space=\"preserve\">" + pending + "</w:t>";
        pending.clear();
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i <= lines.size(); ++i) {
        const bool end = i == lines.size();
        const bool isHyphen = !end && !drawing && format.kind == RunFormat::Kind::Word && lines[i] == noBreakHyphen;
        if (!end && !isHyphen && lines[i] != u'\n' && (drawing || lines[i] != u'\t'))
            continue;
        pending += escaped(lines.mid(from, i - from));
        from = i + 1;
        if (end && drawing && pending.isEmpty())
            out += "<a:t/>"; // a:r must hold one
        flush();
        if (!end && drawing)
            out += "</a:r><a:br/>" + format.runStart + format.properties[dress];
        else if (!end)
            out += isHyphen ? "<w:noBreakHyphen/>" : lines[i] == u'\n' ? "<w:br/>" : "<w:tab/>";
    }
    out += drawing ? "</a:r>" : "</w:r>";
}

/// Most values by far: one line of plain words in a Word run. Written without a detour over QString.
bool WordText::plainWords(QByteArray &out, const Json &value, const RunFormat &format)
{
    if (!value.is_string() || format.kind != RunFormat::Kind::Word)
        return false;
    const auto &text = value.get_ref<const std::string &>();
    if (text.empty())
        return true;
    if (mayHoldSymbol(text))
        return false;
    const qsizetype start = out.size();
    out += format.plainStart;
    if (appendPlain(out, text, "</w:t></w:r>"))
        return true;
    out.truncate(start);
    return false;
}

void WordText::append(QByteArray &out, const Json &value, const RunFormat &format) const
{
    if (plainWords(out, value, format))
        return;
    if (!isRich(value))
        return words(out, printed(value), format, 0);
    for (const Json &span : value.at("spans")) {
        if (!span.is_object())
            continue;
        const auto flag = [&](const char *key) {
            const auto it = span.find(key);
            return it != span.end() && isTruthy(*it);
        };
        const bool bold = flag("bold"), italic = flag("italic");
        const auto note = span.find("footnote");
        if (note != span.end() && note->is_object() && m_notes && format.kind == RunFormat::Kind::Word) {
            out += m_notes->add(*note, format, bold, italic);
            continue;
        }
        words(out, spanText(span), format, std::size_t(bold ? 1 : 0) + std::size_t(italic ? 2 : 0));
    }
}

} // namespace bd::documents
