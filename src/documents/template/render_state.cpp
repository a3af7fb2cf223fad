#include "documents/template/render_state.h"

#include "documents/template/xml_text.h"

namespace bd::documents {

QByteArray FootnoteCollector::markProperties(const QByteArray &dress) const
{
    const QByteArray style =
        m_referenceStyle.isEmpty() ? QByteArray() : "<w:rStyle w:val=\"" + escaped(m_referenceStyle) + "\"/>";
    return "<w:rPr>" + style + dress + "<w:vertAlign w:val=\"superscript\"/></w:rPr>";
}

QByteArray FootnoteCollector::add(const Json &note, const RunFormat &format, bool bold, bool italic)
{
    const QByteArray id = QByteArray::number(m_ids.takeId(NoteCopies::Family::Footnotes));
    const auto text = note.find("text");
    const QString words = text == note.end() ? QString() : printed(*text);
    m_xml += "<w:footnote w:id=\"" + id + "\"><w:p>";
    if (!m_textStyle.isEmpty())
        m_xml += "<w:pPr><w:pStyle w:val=\"" + escaped(m_textStyle) + "\"/></w:pPr>";
    m_xml += "<w:r>" + markProperties({}) + "<w:footnoteRef/></w:r>";
    if (!words.isEmpty())
        m_xml += "<w:r><w:t xml:space=\"preserve\"> " +
                 escaped(words).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    m_xml += "</w:p></w:footnote>";

    // Order of ECMA-376, 17.3.2: rFonts, b, bCs, i, iCs, sz, szCs.
    const qsizetype size = format.noteProperties.indexOf("<w:sz");
    QByteArray dress = size < 0 ? format.noteProperties : format.noteProperties.left(size);
    if (bold)
        dress += "<w:b/><w:bCs/>";
    if (italic)
        dress += "<w:i/><w:iCs/>";
    if (size >= 0)
        dress += format.noteProperties.mid(size);
    return format.runStart + markProperties(dress) + "<w:footnoteReference w:id=\"" + id + "\"/></w:r>";
}

} // namespace bd::documents
