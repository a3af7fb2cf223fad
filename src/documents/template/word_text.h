// Words of a value as runs: line breaks, tabs, bold and italic spans, footnote marks.
#pragma once
#include "documents/template/render_state.h"

#include <utility>

namespace bd::documents {

class WordText {
public:
    /// `notes` is nullptr where footnotes can't stand.
    explicit WordText(FootnoteCollector *notes) : m_notes(notes) {}
    /// Nothing is written for an empty value.
    void append(QByteArray &out, const Json &value, const RunFormat &format) const;
    /// Since the last call, characters were left out that XML can't hold.
    bool takeForbidden() const { return std::exchange(m_forbidden, false); }

private:
    static bool plainWords(QByteArray &out, const Json &value, const RunFormat &format);
    void words(QByteArray &out, const QString &text, const RunFormat &format, std::size_t dress) const;

    FootnoteCollector *m_notes;
    mutable bool m_forbidden = false;
};

} // namespace bd::documents
