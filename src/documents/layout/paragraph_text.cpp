#include "documents/layout/paragraph_text.h"

#include "documents/layout/paragraph_symbols.h"
#include "ooxml/numbering.h"

#include <algorithm>
#include <cmath>

namespace bd::documents {

namespace {

constexpr double smallest = 1, largest = 1638; ///< points, Word's own bounds
// What other programs print: raised letters stay within the height of those beside them.
constexpr double scriptSize = 0.58, superscriptRise = 0.33, subscriptDrop = 0.09, smallCapsSize = 0.8;
constexpr int longestSide = 31'680; ///< twips: 22 inches, Word's largest paper

int pixelsOf(double points)
{
    return static_cast<int>(std::lround(std::clamp(std::isfinite(points) ? points : 10, smallest, largest) * 20));
}

struct Look {
    double size = 10;
    bool bold = false, italic = false, underline = false, superscript = false;
    const ooxml::RunInk *ink = nullptr;
};

/// Letters that mean nothing to a printer vanish.
QString cleaned(const QString &text, SignFont signs)
{
    QString clean;
    bool hasMarks = false;
    qsizetype from = 0;
    const auto replace = [&](qsizetype at, char16_t by) {
        clean += QStringView(text).mid(from, at - from);
        clean += QChar(by);
        from = at + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x20 || c == 0x7f) {
            if (c != u'\t' && !endsLine(c))
                replace(i, u'\u200b');
        } else if (signs != SignFont::None || (c >= 0xf020 && c <= 0xf0ff)) {
            if (const char16_t sign = unicodeSign(c, signs); sign != c)
                replace(i, sign);
        } else if (c >= 0x300 && c < 0x370) {
            hasMarks = true;
        } else if (QChar::isSurrogate(c)) {
            const bool isPair = QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (isPair)
                ++i;
            else
                replace(i, u'\ufffd');
        } else if (c == u'\u2028' || c == u'\u2029') {
            replace(i, u'\n');
        } else if (c == pictureLetter) {
            replace(i, u'\ufffd');
        }
    }
    if (from > 0)
        clean += QStringView(text).mid(from);
    else
        clean = text;
    return hasMarks ? clean.normalized(QString::NormalizationForm_C) : clean;
}

class Writer {
public:
    Writer(const ooxml::DocParagraph &paragraph, const Setting &setting, Typecase &typecase)
        : m_paragraph(paragraph), m_setting(setting), m_typecase(typecase)
    {
    }

    InkedText written()
    {
        const ooxml::ParagraphInk &ink = m_paragraph.ink;
        m_out.mark = spanOf({ink.markSize, false, false, false, false, &ink.mark});
        m_out.spans.reserve(m_paragraph.runs.size() + 2);
        writeLabel();
        if (!m_setting.ownNoteMark.isEmpty()) {
            const bool isEmpty = m_paragraph.runs.empty();
            add(m_setting.ownNoteMark, {isEmpty ? ink.markSize : m_paragraph.runs.front().size, false, false, false, true,
                                        isEmpty ? &ink.mark : &m_paragraph.runs.front().ink});
        }
        for (const ooxml::Run &run : m_paragraph.runs)
            writeRun(run);
        return std::move(m_out);
    }

private:
    void writeLabel()
    {
        if (m_paragraph.listLabel.isEmpty())
            return;
        const ooxml::ParagraphInk &ink = m_paragraph.ink;
        QString label = m_paragraph.listLabel;
        if (ink.labelEnd == ooxml::LabelEnd::Tab)
            label += u'\t';
        else if (ink.labelEnd == ooxml::LabelEnd::Space)
            label += u' ';
        add(label, {ink.labelSize, ink.labelBold, ink.labelItalic, false, false, &ink.labelInk});
        m_out.labelEnd = static_cast<int>(m_out.text.size());
    }

    void writeRun(const ooxml::Run &run)
    {
        Look look{run.size, run.bold, run.italic, run.underline, run.superscript, &run.ink};
        if (run.picture) {
            writePicture(*run.picture, look);
        } else if (run.footnote) {
            QString mark = run.text;
            if (mark.isEmpty() && m_setting.noteMark)
                mark = m_setting.noteMark(*run.footnote);
            look.superscript = true;
            const std::size_t from = m_out.spans.size();
            add(mark.isEmpty() ? QStringLiteral("\u200b") : mark, look); // its line has to be known in any case
            for (std::size_t i = from; i < m_out.spans.size(); ++i) {
                m_out.spans[i].hasNote = i == from;
                m_out.spans[i].note = *run.footnote;
            }
        } else {
            add(fieldText(run), look);
        }
    }

    QString fieldText(const ooxml::Run &run) const
    {
        const auto known = [&](int count) { return count > 0 ? QString::number(count) : run.text; };
        switch (run.field) {
        case ooxml::Field::Page:
            return m_setting.pageNumberFormat.isEmpty()
                ? QString::number(m_setting.page)
                : ooxml::numberText(m_setting.page, m_setting.pageNumberFormat.toStdString());
        case ooxml::Field::PageCount: return known(m_setting.pageCount);
        case ooxml::Field::SectionPageCount: return known(m_setting.sectionPageCount);
        case ooxml::Field::None: break;
        }
        return run.text;
    }

    InkSpan spanOf(const Look &look) const
    {
        const ooxml::RunInk &ink = *look.ink;
        InkSpan span;
        const QString family = ink.font.isEmpty() ? QStringLiteral("Times New Roman") : ink.font;
        span.face = m_typecase.fonts.face(family, look.bold, look.italic);
        const int whole = pixelsOf(look.size);
        const bool isScript = look.superscript || ink.subscript;
        span.pixels = isScript ? std::max(1, static_cast<int>(std::lround(whole * scriptSize))) : whole;
        const double raise = std::clamp(std::isfinite(ink.raise) ? ink.raise : 0, -largest, largest) * 20;
        span.rise = static_cast<float>(raise + (look.superscript ? superscriptRise * whole
                                                : ink.subscript  ? -subscriptDrop * whole
                                                                 : 0));
        span.spacing = std::clamp(ink.spacing, -longestSide, longestSide);
        span.stretch = static_cast<float>(ink.scale <= 0 ? 100 : std::clamp(ink.scale, 1, 600)) / 100;
        span.colour = ink.colour;
        span.shading = ink.shading;
        span.underline = look.underline || ink.doubleUnderline;
        span.doubleUnderline = ink.doubleUnderline;
        span.strike = ink.strike;
        span.kerning = ink.kerning;
        return span;
    }

    void add(const QString &text, const Look &look)
    {
        if (text.isEmpty())
            return;
        const QString letters = cleaned(text, signFontOf(look.ink->font));
        if (look.ink->smallCaps)
            addSmallCaps(letters, look);
        else
            append(letters, spanOf(look));
    }

    void append(const QString &letters, InkSpan span)
    {
        if (letters.isEmpty())
            return;
        span.begin = static_cast<int>(m_out.text.size());
        m_out.text += letters;
        span.end = static_cast<int>(m_out.text.size());
        m_out.spans.push_back(span);
    }

    void addSmallCaps(const QString &letters, const Look &look)
    {
        const auto isSmall = [](QChar c) { return c.isLower() && c.toUpper() != c; };
        InkSpan span = spanOf(look), small = span;
        small.pixels = std::max(1, static_cast<int>(std::lround(span.pixels * smallCapsSize)));
        for (qsizetype i = 0; i < letters.size();) {
            const bool smaller = isSmall(letters[i]);
            QString part;
            for (; i < letters.size() && isSmall(letters[i]) == smaller; ++i)
                part += smaller ? letters[i].toUpper() : letters[i];
            append(part, smaller ? small : span);
        }
    }

    void writePicture(const ooxml::Picture &picture, const Look &look)
    {
        InlinePicture placed;
        placed.bytes = m_typecase.pictures.open(picture.part, m_setting.picture);
        const auto fraction = [](double f) { return std::isfinite(f) ? std::clamp(f, 0.0, 0.99) : 0.0; };
        placed.shown.setCoords(fraction(picture.cropLeft), fraction(picture.cropTop), 1 - fraction(picture.cropRight),
                               1 - fraction(picture.cropBottom));
        if (placed.shown.width() < 0.001 || placed.shown.height() < 0.001)
            placed.shown = QRectF(0, 0, 1, 1);
        placed.width = picture.width;
        placed.height = picture.height;
        if (picture.width <= 0 || picture.height <= 0) { // 96 dots per inch
            placed.width = placed.bytes->size.width() * 15 * placed.shown.width();
            placed.height = placed.bytes->size.height() * 15 * placed.shown.height();
        }
        placed.width = std::clamp<qreal>(placed.width, 1, longestSide);
        placed.height = std::clamp<qreal>(placed.height, 1, longestSide);
        const qreal room = m_setting.width - std::max(0, m_paragraph.leftIndent) - std::max(0, m_paragraph.ink.rightIndent);
        if (placed.width > room && room >= 20) {
            placed.height = std::max<qreal>(1, placed.height * room / placed.width);
            placed.width = room;
        }
        const QSizeF whole(placed.width / placed.shown.width(), placed.height / placed.shown.height());
        if (!picture.part.isEmpty() && m_setting.unsupported
            && m_typecase.pictures.image(placed.bytes, whole).isNull())
            m_setting.unsupported(placed.bytes->isTooLarge ? "picture_size" : "picture_format");
        InkSpan span = spanOf(look);
        span.picture = static_cast<int>(m_out.pictures.size());
        m_out.pictures.push_back(std::move(placed));
        append(QString(QChar(pictureLetter)), span);
    }

    const ooxml::DocParagraph &m_paragraph;
    const Setting &m_setting;
    Typecase &m_typecase;
    InkedText m_out;
};

} // namespace

std::shared_ptr<Typecase> makeTypecase()
{
    return std::make_shared<Typecase>();
}

InkedText inkedText(const ooxml::DocParagraph &paragraph, const Setting &setting, Typecase &typecase)
{
    return Writer(paragraph, setting, typecase).written();
}

} // namespace bd::documents
