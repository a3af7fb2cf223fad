#include "ooxml/body_splitter.h"

#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

std::string_view local(const MarkupToken &token)
{
    return token.name.substr(token.name.find(':') + 1); // npos + 1 is 0
}

bool begins(const MarkupToken &token)
{
    return token.kind == Markup::Open || token.kind == Markup::Empty;
}

/// What a table has before its rows.
bool isOfTableHead(const MarkupToken &token)
{
    const std::string_view name = local(token);
    if (token.kind == Markup::Empty)
        return name != "tr";
    return token.kind == Markup::Other || (token.kind == Markup::Open && (name == "tblPr" || name == "tblGrid"));
}

} // namespace

Result<MarkupToken> BodySplitter::token()
{
    BD_ASSIGN(const MarkupToken token, m_stream.next());
    if (m_observer && !std::exchange(m_isSeen, false))
        BD_TRY(m_observer(token));
    return token;
}

/// To the end tag of the element whose beginning was read last.
Result<void> BodySplitter::skip()
{
    for (int depth = 1; depth > 0;) {
        BD_ASSIGN(const MarkupToken inner, token());
        if (inner.kind == Markup::End)
            return m_stream.brokenHere("element without end");
        depth += (inner.kind == Markup::Open) - (inner.kind == Markup::Close);
    }
    return {};
}

Result<BodyPiece> BodySplitter::whole(const MarkupToken &first)
{
    BodyPiece piece;
    piece.kind = m_level == Level::Table ? BodyPiece::TableChild : BodyPiece::Block;
    piece.hasContent = first.kind == Markup::Open;
    m_name = local(first);
    m_stream.keep();
    if (piece.hasContent)
        BD_TRY(skip());
    piece.name = m_name;
    piece.bytes = m_stream.kept();
    piece.offset = m_stream.keptOffset();
    return piece;
}

Result<BodyPiece> BodySplitter::tableBegin()
{
    m_stream.keep();
    m_level = Level::Table;
    for (;;) {
        BD_ASSIGN(const MarkupToken inner, token());
        if (inner.kind == Markup::End)
            return m_stream.brokenHere("element without end");
        if (!isOfTableHead(inner))
            break;
        if (inner.kind == Markup::Open)
            BD_TRY(skip());
    }
    m_stream.back();
    m_isSeen = true;
    m_name = "tbl";
    return BodyPiece{BodyPiece::TableBegin, m_name, m_stream.keptBefore(), m_stream.keptOffset(), true};
}

Result<void> BodySplitter::enterRoot(const MarkupToken &token)
{
    if (!begins(token))
        return {};
    if (local(token) != "document")
        return fail("docx.not_word");
    m_level = token.kind == Markup::Open ? Level::Root : Level::Behind;
    return {};
}

/// What a tag between pieces does.
Result<std::optional<BodyPiece>> BodySplitter::take(const MarkupToken &token)
{
    const bool opens = token.kind == Markup::Open;
    if (m_level == Level::Outside) {
        BD_TRY(enterRoot(token));
    } else if (m_level != Level::Behind && token.kind == Markup::Close) {
        const bool endsTable = m_level == Level::Table;
        m_level = endsTable ? Level::Body : m_level == Level::Body ? Level::Root : Level::Behind;
        if (endsTable)
            return BodyPiece{BodyPiece::TableEnd, {}, {}, token.offset, false};
    } else if (m_level == Level::Root && local(token) == "body") {
        m_level = opens ? Level::Body : m_level;
    } else if (m_level == Level::Body && opens && local(token) == "tbl") {
        BD_ASSIGN(BodyPiece piece, tableBegin());
        return piece;
    } else if (m_level != Level::Behind && begins(token)) {
        BD_ASSIGN(BodyPiece piece, whole(token));
        return piece;
    }
    return std::nullopt;
}

Result<BodyPiece> BodySplitter::next()
{
    for (;;) {
        m_stream.release();
        BD_ASSIGN(const MarkupToken next, token());
        if (next.kind == Markup::End) {
            if (m_level == Level::Outside)
                return m_stream.brokenHere("no element");
            return m_level == Level::Behind ? Result<BodyPiece>(BodyPiece{})
                                            : Result<BodyPiece>(m_stream.brokenHere("element without end"));
        }
        BD_ASSIGN(const std::optional<BodyPiece> piece, take(next));
        if (piece)
            return *piece;
    }
}

} // namespace bd::ooxml
