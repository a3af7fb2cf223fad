#include "documents/template/unique_ids.h"

namespace bd::documents {

void UniqueIds::reserve(const Program &program)
{
    for (const Op &op : program.ops) {
        if (op.kind != OpKind::UniqueId)
            continue;
        if (op.id == IdKind::Drawing)
            m_drawings.own.insert(op.bytes);
        else if (op.id == IdKind::Control)
            m_controls.own.insert(op.bytes);
        else if (op.id == IdKind::BookmarkStart)
            m_bookmarks.own.insert(op.bytes);
        else if (op.id == IdKind::PermStart)
            m_permissions.own.insert(op.bytes);
        else if (op.id == IdKind::BookmarkName)
            m_names.insert(op.bytes.toLower());
        else if (op.id == IdKind::Paragraph)
            m_paragraphs.insert(op.bytes.toUpper());
    }
}

QByteArray UniqueIds::Pool::fresh()
{
    QByteArray id;
    do
        id = QByteArray::number(++last);
    while (own.contains(id));
    return id;
}

QByteArray UniqueIds::Pool::next(const QByteArray &original)
{
    return written.insert(original).second ? original : fresh();
}

QByteArray UniqueIds::fresh(IdKind kind)
{
    if (kind == IdKind::BookmarkStart)
        return m_bookmarks.fresh();
    return kind == IdKind::Control ? m_controls.fresh() : m_drawings.fresh();
}

/// Word tells names apart without regard to case and takes at most 40 signs.
QByteArray UniqueIds::nextName(const QByteArray &original)
{
    constexpr qsizetype longest = 40;
    int &pass = m_namePasses[original];
    if (++pass == 1)
        return original;
    for (;; ++pass) {
        const QByteArray number = '_' + QByteArray::number(pass);
        QString start = QString::fromUtf8(original);
        start.truncate(longest - number.size());
        if (start.endsWith(QChar(u'_')) || (!start.isEmpty() && start.back().isHighSurrogate()))
            start.chop(1);
        const QByteArray name = start.toUtf8() + number;
        // Names can only meet where one ends like a new one, or where long ones are cut.
        const bool isOwn = m_names.contains(name.toLower());
        const bool isCut = start.toUtf8() != original;
        if (!isOwn && (!isCut || m_newNames.insert(name.toLower()).second))
            return name;
    }
}

QByteArray UniqueIds::nextParagraph(const QByteArray &original)
{
    if (m_writtenParagraphs.insert(original.toUpper()).second)
        return original;
    QByteArray id;
    do
        id = QByteArray::number(++m_lastParagraph, 16).toUpper();
    while (m_paragraphs.contains(id));
    return id;
}

static QByteArray writtenLast(const std::map<QByteArray, QByteArray> &open, const QByteArray &original)
{
    const auto it = open.find(original);
    return it == open.end() ? original : it->second;
}

QByteArray UniqueIds::next(IdKind kind, const QByteArray &original)
{
    switch (kind) {
    case IdKind::Drawing:
        return m_drawings.next(original);
    case IdKind::Control:
        return m_controls.next(original);
    case IdKind::BookmarkStart:
        return m_openBookmarks[original] = m_bookmarks.next(original);
    case IdKind::PermStart:
        return m_openPermissions[original] = m_permissions.next(original);
    case IdKind::BookmarkEnd:
        return writtenLast(m_openBookmarks, original);
    case IdKind::PermEnd:
        return writtenLast(m_openPermissions, original);
    case IdKind::BookmarkName:
        return nextName(original);
    case IdKind::Paragraph:
        return nextParagraph(original);
    }
    return original;
}

} // namespace bd::documents
