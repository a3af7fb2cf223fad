#include "documents/layout/fonts.h"

#include <QFontDatabase>
#include <QtEndian>

#include <algorithm>

namespace bd::documents {

namespace {

constexpr int designPixels = 2048; ///< measures are read at this size: advances are whole units for most faces

struct Twin {
    const char *family;
    const char *twin;
};
// Families by their lower-case names; twins have the same advances. The last ones only look alike.
constexpr Twin twins[] = {
    {"times new roman", "Liberation Serif"}, {"times", "Liberation Serif"},     {"timesnewroman", "Liberation Serif"},
    {"arial", "Liberation Sans"},            {"helvetica", "Liberation Sans"},  {"courier new", "Liberation Mono"},
    {"courier", "Liberation Mono"},          {"calibri", "Carlito"},            {"calibri light", "Carlito"},
    {"cambria", "Caladea"},                  {"cambria math", "Caladea"},       {"tahoma", "Liberation Sans"},
    {"verdana", "Liberation Sans"},          {"segoe ui", "Liberation Sans"},   {"arial narrow", "Liberation Sans"},
    {"consolas", "Liberation Mono"},         {"aptos", "Carlito"},
};

constexpr const char *standard = "Times New Roman";
constexpr const char *standardTwin = "Liberation Serif";

/// Families of the time before Unicode (TCVN3, VNI) name letters that today's files write in Unicode.
bool isLegacy(const QString &family)
{
    return family.startsWith(u".vn") || family.startsWith(u"vni-") || family.startsWith(u"vni ")
        || family.startsWith(u".tmc") || family.startsWith(u"vntime") || family.startsWith(u"abc ");
}

qreal number(const QByteArray &table, qsizetype at)
{
    return at + 2 <= table.size() ? qreal(qFromBigEndian<qint16>(table.constData() + at)) : 0;
}

} // namespace

QString familyFor(const QString &asked)
{
    QString name = asked.trimmed();
    const QString lower = name.toLower();
    if (name.isEmpty() || isLegacy(lower) || lower == u"symbol" || lower.startsWith(u"wingdings"))
        name = lower.contains(u"arial") || lower.contains(u"helve") ? QStringLiteral("Arial") : QLatin1String(standard);
    if (QFontDatabase::hasFamily(name))
        return name;
    const QByteArray key = name.toLower().toUtf8();
    const auto *twin = std::find_if(std::begin(twins), std::end(twins), [&](const Twin &t) { return key == t.family; });
    if (twin != std::end(twins) && QFontDatabase::hasFamily(QLatin1String(twin->twin)))
        return QLatin1String(twin->twin);
    for (const char *family : {standardTwin, standard})
        if (QFontDatabase::hasFamily(QLatin1String(family)))
            return QLatin1String(family);
    return QLatin1String(standard);
}

QFont fontOf(const QString &family, bool bold, bool italic, int pixels)
{
    QFont font(family);
    font.setStyleHint(QFont::Serif, QFont::PreferOutline);
    font.setPixelSize(std::max(pixels, 1));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

Face::Face(const QString &family, bool bold, bool italic) : m_family(family), m_bold(bold), m_italic(italic)
{
    const QRawFont raw = rawFont();
    if (!raw.isValid())
        return;
    m_ascent = raw.ascent() / designPixels;
    m_descent = raw.descent() / designPixels;
    m_gap = std::max(raw.leading(), 0.0) / designPixels;
    m_underline = raw.underlinePosition() / designPixels;
    m_thickness = std::clamp(raw.lineThickness() / designPixels, 0.02, 0.2);

    // The table that other programs take line heights from: hhea, but OS/2 when it is zero or the face asks for it.
    const QByteArray hhea = raw.fontTable("hhea"), os2 = raw.fontTable("OS/2");
    const qreal em = raw.unitsPerEm();
    if (em <= 0 || hhea.isEmpty())
        return;
    qreal ascent = number(hhea, 4), descent = -number(hhea, 6), gap = number(hhea, 8);
    const bool prefersTypo = os2.size() > 63 && (static_cast<unsigned char>(os2[63]) & 0x80u) != 0;
    if (prefersTypo && number(os2, 68) >= 0 && number(os2, 70) <= 0) {
        ascent = number(os2, 68);
        descent = -number(os2, 70);
        gap = number(os2, 72);
    } else if (ascent <= 0 && descent <= 0) {
        ascent = number(os2, 74);
        descent = number(os2, 76);
        gap = 0;
    }
    if (ascent <= 0 || descent < 0 || (ascent + descent + gap) > 8 * em)
        return;
    m_ascent = ascent / em;
    m_descent = descent / em;
    m_gap = std::max(gap, 0.0) / em;
}

QRawFont Face::rawFont() const
{
    return QRawFont::fromFont(font(designPixels));
}

Face::Letter Face::loaded(char16_t c) const
{
    auto page = std::make_unique<Page>();
    const QRawFont raw = rawFont();
    // Surrogates and private letters are looked for elsewhere.
    if (const unsigned high = c >> 8; raw.isValid() && (high < 0xd8 || high > 0xf8)) {
        QString letters(256, Qt::Uninitialized);
        for (qsizetype i = 0; i < 256; ++i)
            letters[i] = QChar(static_cast<char16_t>((high << 8) | static_cast<unsigned>(i)));
        const QList<quint32> glyphs = raw.glyphIndexesForString(letters);
        const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
        if (glyphs.size() == 256 && advances.size() == 256)
            for (qsizetype i = 0; i < 256; ++i)
                (*page)[static_cast<std::size_t>(i)] = {glyphs[i],
                                                        static_cast<float>(advances[i].x() / designPixels)};
    }
    m_pages[c >> 8] = std::move(page);
    return (*m_pages[c >> 8])[c & 0xff];
}

void Face::kern(const QList<quint32> &glyphs, QList<QPointF> &advances) const
{
    advances = rawFont().advancesForGlyphIndexes(
        glyphs, QRawFont::LayoutFlags(QRawFont::UseDesignMetrics | QRawFont::KernedAdvances));
    for (QPointF &advance : advances)
        advance /= designPixels;
}

const Face *FontBook::face(const QString &family, bool bold, bool italic)
{
    std::shared_ptr<const Face> &face = m_faces[family][(bold ? 1u : 0u) + (italic ? 2u : 0u)];
    if (!face) {
        const QString installed = familyFor(family);
        if (installed == family) {
            face = std::make_shared<const Face>(installed, bold, italic);
        } else {
            this->face(installed, bold, italic); // moves nothing: nodes of the map stay where they are
            face = m_faces[installed][(bold ? 1u : 0u) + (italic ? 2u : 0u)];
        }
    }
    return face.get();
}

} // namespace bd::documents
