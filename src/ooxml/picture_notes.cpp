#include "ooxml/picture_notes.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace bd::ooxml {

namespace {

/// Bytes that are only ever read within their bounds.
class Bytes {
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}
    qsizetype size() const { return m_bytes.size(); }
    bool has(qsizetype at, qsizetype count) const { return at >= 0 && count >= 0 && at <= size() && count <= size() - at; }
    int byte(qsizetype at) const { return has(at, 1) ? static_cast<unsigned char>(m_bytes[at]) : -1; }
    template <typename T>
    T big(qsizetype at) const { return has(at, sizeof(T)) ? qFromBigEndian<T>(m_bytes.constData() + at) : T(0); }
    template <typename T>
    T little(qsizetype at) const { return has(at, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.constData() + at) : T(0); }
    bool isAt(qsizetype at, const char *text, qsizetype count) const { return has(at, count) && m_bytes.mid(at, count) == QByteArray::fromRawData(text, count); }
    QByteArray part(qsizetype at, qsizetype count) const { return m_bytes.mid(at, count); }

private:
    const QByteArray &m_bytes;
};

auto broken(const char *where)
{
    return fail("picture.broken", {}, QString::fromLatin1(where));
}

/// EXIF's tag 0x0112 of the first directory; 1 where nothing sensible is said. `at`: of the TIFF header.
int orientationOf(const Bytes &in, qsizetype at, qsizetype end)
{
    const bool isLittle = in.isAt(at, "II", 2);
    if (!isLittle && !in.isAt(at, "MM", 2))
        return 1;
    const auto u16 = [&](qsizetype i) { return isLittle ? in.little<quint16>(i) : in.big<quint16>(i); };
    const auto u32 = [&](qsizetype i) { return isLittle ? in.little<quint32>(i) : in.big<quint32>(i); };
    constexpr int orientationTag = 0x0112, entrySize = 12;
    const qsizetype directory = at + static_cast<qsizetype>(u32(at + 4));
    if (directory < at || directory + 2 > end)
        return 1;
    const int entries = u16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + i * entrySize;
        if (entry + entrySize > end)
            break;
        if (u16(entry) == orientationTag) {
            const int value = u16(entry + 8);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

// ---- JPEG: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1
constexpr int startOfImage = 0xd8, endOfImage = 0xd9, startOfScan = 0xda, app0 = 0xe0, app1 = 0xe1, app2 = 0xe2, app14 = 0xee, app15 = 0xef,
              comment = 0xfe;
constexpr const char exifMark[] = "Exif\0\0", profileMark[] = "ICC_PROFILE", jfifMark[] = "JFIF";

bool isAlone(int marker) { return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7); }

/// Behind the coded data that begins at `at`: the next marker that isn't a restart; -1 when the data ends before.
qsizetype behindScan(const Bytes &in, qsizetype at)
{
    for (; at + 1 < in.size(); ++at) {
        if (in.byte(at) != 0xff)
            continue;
        const int next = in.byte(at + 1);
        if (next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7))
            return at;
    }
    return -1;
}

struct JpegSegment {
    int marker = 0;
    qsizetype begin = 0, end = 0; ///< with its marker and length
};

/// JFIF's own small picture goes, its head stays.
QByteArray keptJfif(const Bytes &in, const JpegSegment &segment)
{
    constexpr qsizetype bare = 18; // marker, length, "JFIF\0", version, units, densities, thumbnail's width and height
    QByteArray head = in.part(segment.begin, std::min(bare, segment.end - segment.begin));
    if (head.size() < bare)
        return head;
    head[2] = 0;
    head[3] = bare - 2;
    head[16] = head[17] = 0;
    return head;
}

QByteArray kept(const Bytes &in, const JpegSegment &segment)
{
    const qsizetype data = segment.begin + 4;
    const QByteArray whole = in.part(segment.begin, segment.end - segment.begin);
    if (segment.marker == comment)
        return {};
    if (segment.marker < app0 || segment.marker > app15)
        return whole; // what decoders need
    if (segment.marker == app0)
        return in.isAt(data, jfifMark, sizeof jfifMark) ? keptJfif(in, segment) : QByteArray();
    const bool isProfile = segment.marker == app2 && in.isAt(data, profileMark, sizeof profileMark);
    const bool isAdobe = segment.marker == app14 && in.isAt(data, "Adobe", 5); // how colours are coded
    return isProfile || isAdobe ? whole : QByteArray();
}

Result<CleanPicture> cleanJpeg(const QByteArray &bytes)
{
    const Bytes in(bytes);
    CleanPicture out;
    out.bytes.reserve(bytes.size());
    out.bytes.append("\xff\xd8", 2);
    bool hasScan = false;
    for (qsizetype at = 2;;) {
        while (in.byte(at) == 0xff && in.byte(at + 1) == 0xff) // fill bytes
            ++at;
        if (in.byte(at) != 0xff)
            return broken("jpeg marker");
        const int marker = in.byte(at + 1);
        if (marker == endOfImage) {
            out.bytes.append("\xff\xd9", 2);
            out.wasStripped = out.bytes != bytes;
            return hasScan ? Result<CleanPicture>(std::move(out)) : broken("jpeg without a scan");
        }
        if (marker == startOfImage || marker <= 0)
            return broken("jpeg marker");
        if (isAlone(marker)) {
            out.bytes.append(in.part(at, 2));
            at += 2;
            continue;
        }
        const qsizetype length = in.big<quint16>(at + 2);
        const JpegSegment segment{marker, at, at + 2 + length};
        if (length < 2 || !in.has(at, 2 + length))
            return broken("jpeg segment");
        if (marker == app1 && in.isAt(at + 4, exifMark, 6) && out.orientation == 1)
            out.orientation = orientationOf(in, at + 10, segment.end);
        out.bytes.append(kept(in, segment));
        at = segment.end;
        if (marker == startOfScan) {
            const qsizetype end = behindScan(in, at);
            if (end < 0)
                return broken("jpeg ends in a scan");
            out.bytes.append(in.part(at, end - at));
            hasScan = true;
            at = end;
        }
    }
}

// ---- PNG: https://www.w3.org/TR/png-3/, 5.3
Result<CleanPicture> cleanPng(const QByteArray &bytes)
{
    static constexpr std::array<const char *, 14> needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                                                         "bKGD", "pHYs", "cICP", "sPLT"};
    static constexpr std::array<const char *, 3> moving{"acTL", "fcTL", "fdAT"};
    const Bytes in(bytes);
    CleanPicture out;
    out.bytes = in.part(0, 8);
    bool hasData = false;
    for (qsizetype at = 8;;) {
        const qsizetype length = in.big<quint32>(at);
        constexpr qsizetype around = 12; // length, name, checksum
        if (!in.has(at, around) || !in.has(at + around, length))
            return broken("png chunk");
        const QByteArray name = in.part(at + 4, 4);
        const auto is = [&](const char *known) { return name == known; };
        if (name == "eXIf")
            out.orientation = orientationOf(in, at + 8, at + 8 + length);
        if (std::any_of(needed.begin(), needed.end(), is) || std::any_of(moving.begin(), moving.end(), is))
            out.bytes.append(in.part(at, around + length));
        hasData = hasData || name == "IDAT";
        at += around + length;
        if (name == "IEND") {
            out.wasStripped = out.bytes != bytes;
            return hasData ? Result<CleanPicture>(std::move(out)) : broken("png without data");
        }
    }
}

// ---- WebP: https://developers.google.com/speed/webp/docs/riff_container
Result<CleanPicture> cleanWebP(const QByteArray &bytes)
{
    const Bytes in(bytes);
    CleanPicture out;
    out.bytes = in.part(0, 12);
    const qsizetype end = std::min<qsizetype>(in.size(), 8 + static_cast<qsizetype>(in.little<quint32>(4)));
    bool hasData = false;
    for (qsizetype at = 12; at + 8 <= end;) {
        const QByteArray name = in.part(at, 4);
        const qsizetype length = in.little<quint32>(at + 4);
        if (!in.has(at + 8, length))
            return broken("webp chunk");
        const qsizetype padded = std::min(length + (length & 1), in.size() - at - 8);
        if (name == "EXIF") {
            const qsizetype tiff = at + 8 + (in.isAt(at + 8, exifMark, 6) ? 6 : 0);
            out.orientation = orientationOf(in, tiff, at + 8 + length);
        } else if (name == "VP8X" || name == "VP8 " || name == "VP8L" || name == "ALPH" || name == "ANIM" || name == "ANMF" || name == "ICCP") {
            QByteArray chunk = in.part(at, 8 + padded);
            constexpr char notes = 0x08 | 0x04; // EXIF, XMP
            if (name == "VP8X" && length > 0)
                chunk[8] = static_cast<char>(chunk[8] & ~notes);
            out.bytes.append(chunk);
            hasData = hasData || name.startsWith("VP8 ") || name == "VP8L" || name == "ANMF";
        }
        at += 8 + padded;
    }
    if (!hasData || in.little<quint32>(4) + quint64(8) > static_cast<quint64>(in.size()))
        return broken("webp ends early");
    qToLittleEndian<quint32>(static_cast<quint32>(out.bytes.size() - 8), out.bytes.data() + 4);
    out.wasStripped = out.bytes != bytes;
    return out;
}

// ---- GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt
qsizetype colourTable(int packed) { return packed & 0x80 ? 3 * (qsizetype(2) << (packed & 7)) : 0; }

/// Behind a chain of sub-blocks; -1 when it has no end.
qsizetype behindBlocks(const Bytes &in, qsizetype at)
{
    for (int size = in.byte(at); size >= 0; size = in.byte(at)) {
        at += 1 + size;
        if (size == 0)
            return at;
    }
    return -1;
}

Result<CleanPicture> cleanGif(const QByteArray &bytes)
{
    const Bytes in(bytes);
    CleanPicture out;
    qsizetype at = 13 + colourTable(std::max(0, in.byte(10)));
    if (!in.has(0, at))
        return broken("gif head");
    out.bytes = in.part(0, at);
    for (;;) {
        const int kind = in.byte(at);
        const qsizetype begin = at;
        if (kind == 0x3b) { // trailer
            out.bytes.append('\x3b');
            out.wasStripped = out.bytes != bytes;
            return out;
        }
        if (kind == 0x2c)
            at = behindBlocks(in, begin + 11 + colourTable(std::max(0, in.byte(begin + 9))));
        else if (kind == 0x21)
            at = behindBlocks(in, begin + 2);
        else
            return broken("gif block");
        if (at < 0)
            return broken("gif ends early");
        const bool isLooping = in.isAt(begin + 3, "NETSCAPE2.0", 11);
        if (kind == 0x2c || in.byte(begin + 1) == 0xf9 || isLooping)
            out.bytes.append(in.part(begin, at - begin));
    }
}

} // namespace

PictureFormat pictureFormat(const QByteArray &bytes)
{
    const Bytes in(bytes);
    if (in.isAt(0, "\xff\xd8\xff", 3))
        return PictureFormat::Jpeg;
    if (in.isAt(0, "\x89PNG\r\n\x1a\n", 8))
        return PictureFormat::Png;
    if (in.isAt(0, "RIFF", 4) && in.isAt(8, "WEBP", 4))
        return PictureFormat::WebP;
    if (in.isAt(0, "GIF87a", 6) || in.isAt(0, "GIF89a", 6))
        return PictureFormat::Gif;
    if (in.isAt(4, "ftyp", 4)) {
        for (const char *brand : {"heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif"}) {
            if (in.isAt(8, brand, 4))
                return PictureFormat::Heic;
        }
    }
    if (in.isAt(0, "II*\0", 4) || in.isAt(0, "MM\0*", 4))
        return PictureFormat::Tiff;
    return in.isAt(0, "BM", 2) && in.little<quint32>(2) == static_cast<quint64>(in.size()) ? PictureFormat::Bmp : PictureFormat::None;
}

int pictureSide(const QByteArray &head)
{
    const Bytes in(head);
    switch (pictureFormat(head)) {
    case PictureFormat::Png: return static_cast<int>(std::min<quint32>(std::max(in.big<quint32>(16), in.big<quint32>(20)), 1u << 30));
    case PictureFormat::Gif: return std::max(in.little<quint16>(6), in.little<quint16>(8));
    case PictureFormat::WebP: // VP8X, VP8, VP8L
        if (in.isAt(12, "VP8X", 4))
            return static_cast<int>(std::max(in.little<quint32>(24) & 0xffffff, in.little<quint32>(27) & 0xffffff)) + 1;
        if (in.isAt(12, "VP8 ", 4))
            return std::max(in.little<quint16>(26) & 0x3fff, in.little<quint16>(28) & 0x3fff);
        return static_cast<int>(std::max(in.little<quint32>(21) & 0x3fff, (in.little<quint32>(21) >> 14) & 0x3fff)) + 1;
    case PictureFormat::Jpeg: break;
    default: return 0;
    }
    for (qsizetype at = 2; in.byte(at) == 0xff && in.has(at, 9);) {
        const int marker = in.byte(at + 1);
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return std::max(in.big<quint16>(at + 5), in.big<quint16>(at + 7));
        if (marker == startOfScan)
            break;
        at += marker == 0xff ? 1 : isAlone(marker) ? 2 : 2 + std::max<int>(2, in.big<quint16>(at + 2));
    }
    return 0;
}

Result<CleanPicture> withoutNotes(const QByteArray &picture)
{
    switch (pictureFormat(picture)) {
    case PictureFormat::Jpeg: return cleanJpeg(picture);
    case PictureFormat::Png: return cleanPng(picture);
    case PictureFormat::WebP: return cleanWebP(picture);
    case PictureFormat::Gif: return cleanGif(picture);
    default: return CleanPicture{picture, 1, false};
    }
}

} // namespace bd::ooxml
