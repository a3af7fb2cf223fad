#define POINTERHOLDER_TRANSITION 4 // qpdf 11 warns without
#include "documents/pdf/hidden_text.h"

#include <algorithm>
#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace bd::documents {

namespace {

constexpr int lettersOfFont = 255; // codes of one byte, but 0
constexpr int letterWidth = 500;   // thousandths of the letters' size, of all alike

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

QByteArray hex(int code) { return QByteArray::number(code, 16).rightJustified(2, '0'); }

QByteArray utf16(const QString &text)
{
    QByteArray all;
    for (const QChar c : text)
        all += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return all;
}

/// ISO 32000-1, 9.10.3.
std::string unicodeMap(const std::vector<QString> &letters)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n";
    constexpr std::size_t ofBlock = 100;
    for (std::size_t i = 0; i < letters.size(); i += ofBlock) {
        const std::size_t end = std::min(i + ofBlock, letters.size());
        map += QByteArray::number(static_cast<qulonglong>(end - i)) + " beginbfchar\n";
        for (std::size_t j = i; j < end; ++j)
            map += '<' + hex(static_cast<int>(j) + 1) + "> <" + utf16(letters[j]) + ">\n";
        map += "endbfchar\n";
    }
    return map.toStdString() + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// A font whose letters have a width and a meaning, but no ink (9.6.5).
QPDFObjectHandle emptyFont(QPDF &pdf, const std::vector<QString> &letters)
{
    const std::string blank = std::to_string(letterWidth) + " 0 d0";
    QPDFObjectHandle glyph = QPDFObjectHandle::newStream(&pdf, blank);
    std::string differences = "[ 1", widths = "[";
    QPDFObjectHandle font = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type3 /FontBBox [ 0 -200 500 800 ] "
                                                    "/FontMatrix [ 0.001 0 0 0.001 0 0 ] /FirstChar 1 >>");
    QPDFObjectHandle glyphs = QPDFObjectHandle::newDictionary();
    glyphs.replaceKey("/blank", glyph);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        differences += " /blank";
        widths += ' ' + std::to_string(letterWidth);
    }
    QPDFObjectHandle encoding = QPDFObjectHandle::newDictionary();
    encoding.replaceKey("/Type", QPDFObjectHandle::newName("/Encoding"));
    encoding.replaceKey("/Differences", QPDFObjectHandle::parse(differences + " ]"));
    font.replaceKey("/Encoding", encoding);
    font.replaceKey("/CharProcs", glyphs);
    font.replaceKey("/Widths", QPDFObjectHandle::parse(widths + " ]"));
    font.replaceKey("/LastChar", QPDFObjectHandle::newInteger(static_cast<int>(letters.size())));
    font.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, unicodeMap(letters)));
    return pdf.makeIndirectObject(font);
}

/// Each letter has one place in one of the fonts.
class Fonts {
public:
    explicit Fonts(const std::vector<HiddenLetter> &letters)
    {
        for (const HiddenLetter &letter : letters)
            if (m_places.emplace(letter.text, m_places.size()).second)
                m_order.push_back(letter.text);
    }

    void make(QPDF &pdf)
    {
        for (std::size_t i = 0; i < m_order.size(); i += lettersOfFont) {
            const std::size_t end = std::min(i + lettersOfFont, m_order.size());
            m_fonts.push_back(emptyFont(pdf, {m_order.begin() + static_cast<std::ptrdiff_t>(i),
                                              m_order.begin() + static_cast<std::ptrdiff_t>(end)}));
        }
    }

    std::size_t fontOf(const HiddenLetter &letter) const { return m_places.at(letter.text) / lettersOfFont; }
    int codeOf(const HiddenLetter &letter) const { return static_cast<int>(m_places.at(letter.text) % lettersOfFont) + 1; }
    QPDFObjectHandle font(std::size_t index) const { return m_fonts.at(index); }
    static std::string name(std::size_t index) { return "/Hidden" + std::to_string(index); }

private:
    std::map<QString, std::size_t> m_places;
    std::vector<QString> m_order;
    std::vector<QPDFObjectHandle> m_fonts;
};

void addFont(QPDFObjectHandle page, std::size_t index, const Fonts &fonts)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.replaceKey("/Resources", resources);
    }
    QPDFObjectHandle named = resources.getKey("/Font");
    if (!named.isDictionary()) {
        named = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/Font", named);
    }
    if (!named.hasKey(Fonts::name(index)))
        named.replaceKey(Fonts::name(index), fonts.font(index));
}

} // namespace

void addHiddenText(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const std::vector<HiddenLetter> &letters)
{
    if (letters.empty())
        return;
    Fonts fonts(letters);
    fonts.make(pdf);
    for (auto letter = letters.begin(); letter != letters.end();) {
        const int index = letter->page;
        const bool isKnown = index >= 0 && static_cast<std::size_t>(index) < pages.size();
        QByteArray text = "Q\nBT\n";
        for (; letter != letters.end() && letter->page == index; ++letter) {
            const std::size_t font = fonts.fontOf(*letter);
            if (isKnown)
                addFont(pages[static_cast<std::size_t>(index)], font, fonts);
            const double share = letter->width * 100'000 / (std::max(letter->size, 0.1) * letterWidth);
            text += QByteArray::fromStdString(Fonts::name(font)) + ' ' + number(letter->size) + " Tf "
                + number(std::clamp(share, 1.0, 10'000.0)) + " Tz 1 0 0 1 " + number(letter->x) + ' '
                + number(letter->baseline) + " Tm <" + hex(fonts.codeOf(*letter)) + "> Tj\n";
        }
        text += "ET\n";
        if (!isKnown)
            continue;
        // What Qt wrote leaves a scale of its own behind.
        QPDFObjectHandle &page = pages[static_cast<std::size_t>(index)];
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, text.toStdString()), false);
    }
}

} // namespace bd::documents
