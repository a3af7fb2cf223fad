#include "exchange/plan/chapter_numbers.h"

#include "domain/numbering.h"
#include "exchange/plan/kinds.h"

namespace bd::exchange {

namespace {

struct Spoiled {
    SourceLine *line = nullptr;
    QString label;  ///< as read
    QString roman;
    qsizetype begin = 0; ///< of the label
    int value = 0;
    bool small = false; ///< "ii": only the case is unusual
};

std::optional<Spoiled> spoiledAt(SourceLine &line)
{
    const QString text = line.text.toPlain();
    Spoiled found;
    found.begin = skipBlanks(text, 0);
    qsizetype end = found.begin;
    bool digits = true, small = true, strokes = true;
    for (; end < text.size() && end - found.begin < 7; ++end) {
        const QChar c = text[end];
        if (!QStringView(u"IVXivxl1|").contains(c))
            break;
        digits = digits && c.isDigit();
        small = small && (c == u'i' || c == u'v' || c == u'x');
        strokes = strokes && (c == u'l' || c == u'|');
    }
    const qsizetype sign = end;
    if (end == found.begin || digits || sign + 1 >= text.size() || !QStringView(u".:/").contains(text[sign]) || markerOf(text).type == MarkerType::Roman)
        return std::nullopt;
    found.label = text.mid(found.begin, end - found.begin);
    for (const QChar c : std::as_const(found.label))
        found.roman += c == u'l' || c == u'1' || c == u'|' ? QChar(u'I') : c.toUpper();
    found.value = domain::fromRoman(found.roman).value_or(0);
    const qsizetype words = skipBlanks(text, sign + 1);
    QString heading = text.mid(words);
    if (const qsizetype colon = heading.indexOf(u':'); colon > 0)
        heading.truncate(colon);
    // "l. Kinh phí" may be the twelfth letter or a one; capitals tell a chapter.
    if (found.value == 0 || heading.size() < 4 || !isKnownTop(heading) || (strokes && !isUpperText(heading)))
        return std::nullopt;
    found.small = small;
    found.line = &line;
    return found;
}

void write(const Spoiled &s, Reading &reading)
{
    const domain::RichText &text = s.line->text;
    domain::Span label;
    label.text = s.roman;
    label.bold = !text.spans().empty() && text.spans().front().bold;
    domain::RichText repaired;
    repaired.append(label);
    const domain::RichText rest = text.mid(s.begin + s.label.size());
    for (const domain::Span &span : rest.spans())
        repaired.append(span);
    s.line->text = repaired;
    reading.formula(s.label);
    if (s.small)
        return;
    reading.issue("text_repaired", domain::Severity::Note, {s.label, s.roman}, s.line->line);
}

} // namespace

void repairChapterNumbers(std::vector<SourceBlock> &blocks, std::size_t begin, Reading &reading)
{
    std::vector<Spoiled> small;
    for (std::size_t i = begin; i < blocks.size(); ++i) {
        auto *line = std::get_if<SourceLine>(&blocks[i]);
        if (!line)
            continue;
        const auto spoiled = spoiledAt(*line);
        if (!spoiled)
            continue;
        if (!spoiled->small)
            write(*spoiled, reading);
        else if (spoiled->value == static_cast<int>(small.size()) + 1)
            small.push_back(*spoiled);
    }
    if (small.size() >= 2)
        for (const Spoiled &s : small)
            write(s, reading);
}

} // namespace bd::exchange
