// Faces and their measures in fractions of the letter size ("em"). Private to layout.
#pragma once
#include <QFont>
#include <QRawFont>
#include <QString>

#include <array>
#include <memory>
#include <unordered_map>

namespace bd::documents {

/// The installed family that stands for the one a file names: itself, its metric twin, else Liberation Serif.
QString familyFor(const QString &asked);

/// A font as letters are measured and painted with: design metrics, unhinted, so that every device breaks lines alike.
QFont fontOf(const QString &family, bool bold, bool italic, int pixels);

/// One family in one weight and slope. Plain numbers, read once per 256 characters: no font engine is kept, as those
/// belong to a thread. Measuring fills tables, so one thread measures at a time; the rest may be read from any thread.
class Face {
public:
    struct Letter {
        quint32 glyph = 0; ///< 0: the face doesn't have it
        float advance = 0;
    };

    Face(const QString &family, bool bold, bool italic);

    Letter letter(char16_t c) const
    {
        const std::unique_ptr<Page> &page = m_pages[c >> 8];
        return page ? (*page)[c & 0xff] : loaded(c);
    }
    /// Advances of these glyphs with pair kerning.
    void kern(const QList<quint32> &glyphs, QList<QPointF> &advances) const;

    QFont font(int pixels) const { return fontOf(m_family, m_bold, m_italic, pixels); }
    qreal ascent() const { return m_ascent; }   ///< without the gap
    qreal descent() const { return m_descent; }
    qreal gap() const { return m_gap; }         ///< between lines; stands above the letters
    qreal underline() const { return m_underline; } ///< of its middle, down from the baseline
    qreal thickness() const { return m_thickness; } ///< of underlines

private:
    using Page = std::array<Letter, 256>;
    Letter loaded(char16_t c) const;
    QRawFont rawFont() const;

    QString m_family;
    bool m_bold, m_italic;
    qreal m_ascent = 0.9, m_descent = 0.2, m_gap = 0.05, m_underline = 0.1, m_thickness = 0.05;
    mutable std::array<std::unique_ptr<Page>, 256> m_pages;
};

/// All faces of a document, each looked up once.
class FontBook {
public:
    /// Lives as long as the book.
    const Face *face(const QString &family, bool bold, bool italic);

private:
    std::unordered_map<QString, std::array<std::shared_ptr<const Face>, 4>> m_faces;
};

} // namespace bd::documents
