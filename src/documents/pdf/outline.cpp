#define POINTERHOLDER_TRANSITION 4 // qpdf 11 warns without
#include "documents/pdf/outline.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <exception>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace bd::documents {

namespace {

/// qpdf's output, through Qt's file classes.
class DevicePipeline final : public Pipeline {
public:
    explicit DevicePipeline(QIODevice &device) : Pipeline("output", nullptr), m_device(device) {}
    void write(const unsigned char *data, std::size_t size) override
    {
        const auto length = static_cast<qint64>(size);
        if (m_device.write(reinterpret_cast<const char *>(data), length) != length)
            throw std::runtime_error(m_device.errorString().toStdString());
    }
    void finish() override {}

private:
    QIODevice &m_device;
};

QPDFObjectHandle words(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Qt writes all pages into one array; other writers may not, so qpdf's own (slower) list stands by.
std::vector<QPDFObjectHandle> pagesOf(QPDF &pdf)
{
    QPDFObjectHandle root = pdf.getRoot().getKey("/Pages"), kids = root.getKey("/Kids");
    if (kids.isArray() && root.getKey("/Count").getIntValueAsInt() == kids.getArrayNItems())
        return kids.getArrayAsVector();
    return pdf.getAllPages();
}

/// The tree of ISO 32000-1, 12.3.3: each item names its parent, its neighbours, and its first and last child.
class OutlineTree {
public:
    explicit OutlineTree(QPDF &pdf) : m_pdf(pdf), m_pages(pagesOf(pdf)) { open(-1, make()); }

    void add(const Bookmark &bookmark)
    {
        if (bookmark.page < 0 || bookmark.page >= static_cast<int>(m_pages.size()))
            return;
        while (m_open.back().level >= bookmark.level)
            m_open.pop_back();
        Node &parent = m_open.back();
        QPDFObjectHandle item = make();
        item.replaceKey("/Title", words(bookmark.text));
        item.replaceKey("/Parent", parent.object);
        item.replaceKey("/Dest", place(bookmark));
        if (parent.last.isNull()) {
            parent.object.replaceKey("/First", item);
        } else {
            parent.last.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.last);
        }
        parent.object.replaceKey("/Last", item);
        parent.last = item;
        ++parent.children;
        parent.object.replaceKey("/Count", QPDFObjectHandle::newInteger(countOf(parent)));
        open(bookmark.level, item);
    }

    QPDFObjectHandle root() { return m_open.front().object; }

private:
    struct Node {
        int level;
        QPDFObjectHandle object;
        QPDFObjectHandle last = QPDFObjectHandle::newNull();
        int children = 0;
    };

    // Negative: the item is shown closed. Chapters stand open, what is below them doesn't.
    static int countOf(const Node &node) { return node.level < 0 ? node.children : -node.children; }

    QPDFObjectHandle make() { return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()); }
    void open(int level, QPDFObjectHandle object) { m_open.push_back({level, std::move(object)}); }

    QPDFObjectHandle place(const Bookmark &bookmark)
    {
        QPDFObjectHandle dest = QPDFObjectHandle::newArray();
        dest.appendItem(m_pages.at(static_cast<std::size_t>(bookmark.page)));
        dest.appendItem(QPDFObjectHandle::newName("/XYZ"));
        dest.appendItem(QPDFObjectHandle::newNull());
        dest.appendItem(QPDFObjectHandle::newReal(bookmark.height, 1));
        dest.appendItem(QPDFObjectHandle::newNull());
        return dest;
    }

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<Node> m_open; ///< the root and the items that the next one may stand below
};

/// Six letters that depend on the font's own bytes only.
std::string fontTag(QPDFObjectHandle file)
{
    const auto buffer = file.getRawStreamData();
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(buffer->getBuffer()),
                                                     static_cast<qsizetype>(buffer->getSize()));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26);
    return tag;
}

/// Qt embeds fonts in the order of a hash table and names each part of a font ("QABAAA+LiberationSerif") by that order.
void nameFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/FontDescriptor"))
            continue;
        const std::string name = object.getKey("/FontName").isName() ? object.getKey("/FontName").getName() : std::string();
        QPDFObjectHandle file = object.hasKey("/FontFile2") ? object.getKey("/FontFile2") : object.getKey("/FontFile3");
        if (name.size() > 7 && name[7] == '+' && file.isStream())
            object.replaceKey("/FontName", QPDFObjectHandle::newName('/' + fontTag(file) + name.substr(7)));
    }
}

/// No dates: the same document gives the same bytes on another day.
void setInfo(QPDF &pdf, const QString &title)
{
    QPDFObjectHandle old = pdf.getTrailer().getKey("/Info"), info = QPDFObjectHandle::newDictionary();
    if (old.isDictionary() && old.hasKey("/Producer"))
        info.replaceKey("/Producer", old.getKey("/Producer"));
    info.replaceKey("/Title", words(title));
    info.replaceKey("/Creator", words(QStringLiteral("Bình Đẳng")));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setRoot(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("vi-VN"));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    // Newer Qt writes a metadata stream with the day and random ids in it.
    root.removeKey("/Metadata");
    if (bookmarks.empty())
        return;
    OutlineTree tree(pdf);
    for (const Bookmark &bookmark : bookmarks)
        tree.add(bookmark);
    root.replaceKey("/Outlines", tree.root());
}

} // namespace

Result<void> addOutline(const QString &raw, QIODevice &out, const PdfAdditions &additions, const QString &shownName)
{
    // libqpdf speaks by exceptions; none leaves here.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processFile(raw.toUtf8().constData()); // qpdf takes UTF-8 on every system
        setInfo(pdf, additions.title);
        setRoot(pdf, additions.bookmarks);
        nameFonts(pdf);
        if (!additions.hidden.empty()) {
            std::vector<QPDFObjectHandle> pages = pagesOf(pdf);
            addHiddenText(pdf, pages, additions.hidden);
        }
        DevicePipeline pipeline(out);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        writer.setStreamDataMode(qpdf_s_preserve);
        // Packing objects into streams would save a quarter, but in the order that Qt's hash table gave them.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
    } catch (const std::exception &error) {
        return fail("file.unwritable", {shownName}, QString::fromUtf8(error.what()));
    }
    return {};
}

} // namespace bd::documents
