// Ids that may stand only once in a document keep their first use and get a new one in each further pass of a loop.
#pragma once
#include "documents/template/program.h"

#include <map>
#include <set>

namespace bd::documents {

class UniqueIds {
public:
    void reserve(const Program &program); ///< call for every part before rendering
    QByteArray next(IdKind kind, const QByteArray &original);
    /// An id that the template doesn't have (Drawing, Control, BookmarkStart).
    QByteArray fresh(IdKind kind);
    /// True the first time, and where the template has no bookmark of that name.
    bool claimName(const QByteArray &name) { return m_names.insert(name.toLower()).second; }

private:
    /// Numbers of one kind: the template's own, which of them were written, and the last new one.
    struct Pool {
        std::set<QByteArray> own, written;
        int last = 0;
        QByteArray next(const QByteArray &original);
        QByteArray fresh();
    };
    QByteArray nextName(const QByteArray &original);
    QByteArray nextParagraph(const QByteArray &original);

    Pool m_drawings, m_controls, m_bookmarks, m_permissions;
    std::map<QByteArray, QByteArray> m_openBookmarks, m_openPermissions; ///< original -> as written last
    std::set<QByteArray> m_names, m_newNames;          ///< the template's own; those made here that stand beside them
    std::map<QByteArray, int> m_namePasses;
    std::set<QByteArray> m_paragraphs, m_writtenParagraphs;
    quint32 m_lastParagraph = 0x10000000;
};

} // namespace bd::documents
