// Cuts a main part into pieces that can be parsed alone: the children of the body, and of its tables the rows. Private
// to ooxml.
#pragma once
#include "ooxml/xml_stream.h"

namespace bd::ooxml {

struct BodyPiece {
    enum Kind {
        Block,      ///< an element of the body (or of the document beside it)
        TableBegin, ///< <w:tbl> with what stands before its rows; its end tag is missing
        TableChild, ///< a row, or something that may hold rows
        TableEnd,
        End,
    };
    Kind kind = End;
    std::string_view name;  ///< local name of the element
    std::string_view bytes; ///< valid until the next piece
    std::size_t offset = 0; ///< of the bytes in the part
    bool hasContent = false;
};

class BodySplitter {
public:
    /// Sees every tag.
    using Observer = std::function<Result<void>(const MarkupToken &)>;

    BodySplitter(QString part, XmlStream::Source source) : m_stream(std::move(part), std::move(source)) {}
    void setObserver(Observer observer) { m_observer = std::move(observer); }
    /// Errors: those of XmlStream; docx.not_word. The last piece comes when the whole part was seen.
    Result<BodyPiece> next();
    const XmlStream &stream() const { return m_stream; }

private:
    enum class Level { Outside, Root, Body, Table, Behind };

    Result<MarkupToken> token();
    Result<void> skip();
    Result<BodyPiece> whole(const MarkupToken &first);
    Result<BodyPiece> tableBegin();
    Result<std::optional<BodyPiece>> take(const MarkupToken &token);
    Result<void> enterRoot(const MarkupToken &token);

    XmlStream m_stream;
    Observer m_observer;
    Level m_level = Level::Outside;
    bool m_isSeen = false; ///< the token that comes next came before
    std::string m_name; ///< of the last piece
};

} // namespace bd::ooxml
