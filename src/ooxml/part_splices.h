// Changes to the bytes of a part, each in its place: all that nobody asked to change stays byte for byte. Private to ooxml.
#pragma once
#include "base/progress.h"
#include "ooxml/xml_stream.h"
#include "ooxml/zip_archive.h"

#include <initializer_list>
#include <map>

namespace bd::ooxml {

class PartSplices {
public:
    /// Bytes [from, to) become `with`. Overlapping what was said before: left out.
    void replace(std::size_t from, std::size_t to, QByteArray with) { m_all.push_back({from, to, std::move(with)}); }
    void insert(std::size_t at, QByteArray bytes) { replace(at, at, std::move(bytes)); }
    bool isEmpty() const { return m_all.empty(); }
    QByteArray applied(const QByteArray &part) const;

private:
    struct Splice {
        std::size_t from = 0, to = 0;
        QByteArray with;
    };
    std::vector<Splice> m_all;
};

/// The part as it is, or in UTF-8 with a declaration that says so where it was in another encoding.
/// Errors: those of the archive; xml.broken, xml.too_large.
Result<QByteArray> editablePart(const ZipArchive &archive, const QString &name);
XmlStream streamOf(const QString &name, const QByteArray &bytes);
/// A tag from "<" on without these attributes (local names) and without its end: `<c r="B7" s="5"`.
QByteArray tagWithout(const MarkupToken &token, std::initializer_list<std::string_view> attributes);
/// "x:" of <x:c>; "" without.
QByteArray prefixOf(const MarkupToken &token);
/// As element content: markup escaped, what XML forbids left out.
QByteArray escapedText(const QString &text);
/// The archive with these parts in the place of its own, everything else as it was and in its order. Error: cancelled.
Result<QByteArray> withParts(const ZipArchive &archive, const std::map<QString, QByteArray> &parts, Progress &progress);

} // namespace bd::ooxml
