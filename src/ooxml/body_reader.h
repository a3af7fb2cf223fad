// Reads a DOCX from its beginning to its end, a block at a time, for pages. A table of the body comes row by row, so that
// memory doesn't grow with its rows: the part is unpacked, split and parsed as it is asked for.
#pragma once
#include "ooxml/document.h"

#include <memory>

namespace bd::ooxml {

struct TableStart {
    TableInk ink;
    bool hasBorders = true;
};
struct TableEnd {};
/// Everything after this belongs to the section with that index (also said before the first block).
struct SectionBegin {
    std::size_t index = 0;
};
using BodyItem = std::variant<SectionBegin, DocParagraph, TableStart, DocRow, TableEnd>;

/// One thread at a time.
class BodyReader {
public:
    /// Errors: those of readDocument.
    static Result<BodyReader> open(const QByteArray &docx, Progress &progress);
    BodyReader(BodyReader &&) noexcept;
    BodyReader &operator=(BodyReader &&) noexcept;
    ~BodyReader();

    /// Everything but the body: `blocks` is empty, `sections` has them all (firstBlock 0), stories, notes, settings and
    /// title are there. `unsupported` and `unread` grow while the body is read.
    const Document &frame() const;
    /// A field of the body seems to ask how many pages the document or a section has. Known after open().
    bool mayPrintPageCount() const;
    /// The next item, nothing at the end. Errors: xml.broken, cancelled. After an error the reader is at its end.
    Result<std::optional<BodyItem>> next(Progress &progress);
    /// The bytes of a picture's part; empty when there is none.
    QByteArray picture(const QString &part) const;

private:
    struct Private;
    explicit BodyReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace bd::ooxml
