#include "documents/template/image_header.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

constexpr quint32 mostPixels = 20'000; ///< a side: A0 at 400 points per inch has 19,000
constexpr qint64 mostArea = 150'000'000;

class Bytes {
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}

    qsizetype size() const { return m_bytes.size(); }
    bool has(qsizetype at, qsizetype count) const { return at >= 0 && count >= 0 && at <= size() - count; }
    quint32 byte(qsizetype at) const { return has(at, 1) ? quint8(m_bytes[at]) : 0; }
    quint32 u16(qsizetype at) const { return byte(at) << 8 | byte(at + 1); }
    quint32 u32(qsizetype at) const { return u16(at) << 16 | u16(at + 2); }
    bool is(qsizetype at, const char *text, qsizetype count) const
    {
        return has(at, count) && QByteArrayView(m_bytes).sliced(at, count) == QByteArrayView(text, count);
    }
    quint32 checksum(qsizetype at, qsizetype count) const
    {
        const QByteArrayView part = has(at, count) ? QByteArrayView(m_bytes).sliced(at, count) : QByteArrayView();
        return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(part.data()), z_size_t(part.size())));
    }

private:
    const QByteArray &m_bytes;
};

ImageVerdict fault(const QString &code)
{
    return {std::nullopt, code};
}

/// Resolutions beyond belief are slips of the program that wrote them.
double believable(double dpi)
{
    return dpi >= 10 && dpi <= 10'000 ? dpi : 96;
}

ImageVerdict checked(ImageHeader::Format format, quint32 width, quint32 height, double dpiX, double dpiY)
{
    if (width == 0 || height == 0)
        return fault(u"image_broken"_s);
    if (width > mostPixels || height > mostPixels || qint64(width) * height > mostArea)
        return fault(u"image_too_large"_s);
    return {ImageHeader{format, int(width), int(height), believable(dpiX), believable(dpiY)}, {}};
}

bool isPngDepth(quint32 depth, quint32 colour)
{
    const bool deep = depth == 8 || depth == 16;
    const bool shallow = depth == 1 || depth == 2 || depth == 4;
    return (colour == 0 && (deep || shallow)) || (colour == 3 && (shallow || depth == 8)) ||
           ((colour == 2 || colour == 4 || colour == 6) && deep);
}

/// The chunks without which there is no picture: their names begin with a capital. A wrong checksum in another one
/// keeps nobody from showing it.
bool isSoundChunk(const Bytes &in, qsizetype at, qsizetype length)
{
    constexpr quint32 ancillary = 0x20;
    return (in.byte(at + 4) & ancillary) || in.checksum(at + 4, length + 4) == in.u32(at + 8 + length);
}

ImageVerdict readPng(const Bytes &in)
{
    constexpr qsizetype signature = 8, frame = 12; // length, name and checksum of a chunk
    if (!in.is(signature, "\0\0\0\rIHDR", 8) || !isPngDepth(in.byte(24), in.byte(25)))
        return fault(u"image_broken"_s);
    double dpiX = 96, dpiY = 96;
    bool hasData = false;
    for (qsizetype at = signature; in.has(at, frame);) {
        const qsizetype length = qsizetype(in.u32(at));
        if (!in.has(at + 8, length + 4) || !isSoundChunk(in, at, length))
            break;
        if (in.is(at + 4, "acTL", 4) && in.u32(at + 8) > 1)
            return fault(u"image_animated"_s);
        if (in.is(at + 4, "pHYs", 4) && length == 9 && in.byte(at + 16) == 1) {
            dpiX = in.u32(at + 8) * 0.0254;
            dpiY = in.u32(at + 12) * 0.0254;
        }
        hasData = hasData || (in.is(at + 4, "IDAT", 4) && length > 0);
        if (in.is(at + 4, "IEND", 4))
            return hasData ? checked(ImageHeader::Format::Png, in.u32(16), in.u32(20), dpiX, dpiY)
                           : fault(u"image_broken"_s);
        at += frame + length;
    }
    return fault(u"image_broken"_s); // cut off or altered
}

bool isFrame(quint32 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

ImageVerdict readJpeg(const Bytes &in)
{
    quint32 width = 0, height = 0;
    double dpiX = 96, dpiY = 96;
    for (qsizetype at = 2; in.has(at, 4);) {
        if (in.byte(at) != 0xFF)
            return fault(u"image_broken"_s);
        const quint32 marker = in.byte(at + 1);
        if (marker == 0xFF) { // fill bytes may stand in front of a marker
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) { // without a length
            at += 2;
            continue;
        }
        const qsizetype length = qsizetype(in.u16(at + 2));
        if (length < 2 || !in.has(at + 2, length))
            break;
        if (marker == 0xE0 && length >= 14 && in.is(at + 4, "JFIF\0", 5)) {
            const double factor = in.byte(at + 11) == 1 ? 1 : in.byte(at + 11) == 2 ? 2.54 : 0;
            dpiX = in.u16(at + 12) * factor;
            dpiY = in.u16(at + 14) * factor;
        } else if (isFrame(marker) && length >= 8) {
            height = in.u16(at + 5);
            width = in.u16(at + 7);
        } else if (marker == 0xDA) { // the pixels begin
            return checked(ImageHeader::Format::Jpeg, width, height, dpiX, dpiY);
        } else if (marker == 0xD9) {
            break;
        }
        at += 2 + length;
    }
    return fault(u"image_broken"_s);
}

} // namespace

ImageVerdict readImageHeader(const QByteArray &bytes)
{
    const Bytes in(bytes);
    if (in.is(0, "\x89PNG\r\n\x1a\n", 8))
        return readPng(in);
    if (in.is(0, "\xFF\xD8\xFF", 3))
        return readJpeg(in);
    return fault(in.is(0, "\x89PNG", 4) || in.is(0, "\xFF\xD8", 2) ? u"image_broken"_s : u"image_format"_s);
}

} // namespace bd::documents
