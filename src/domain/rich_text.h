// Text with the little formatting an official document has: bold, italic, footnotes.
#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace bd::domain {

struct Footnote {
    QString mark;                ///< as the source showed it, "1"; documents number footnotes themselves
    std::optional<QString> text; ///< unknown when the source kept only the mark
    bool operator==(const Footnote &) const = default;
};

/// A stretch of text of one format. A span with a footnote has no text of its own: it is the mark's place.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    std::optional<Footnote> footnote;
    bool operator==(const Span &) const = default;
};

class RichText {
public:
    RichText() = default;
    explicit RichText(std::vector<Span> spans);
    static RichText plain(const QString &text);

    const std::vector<Span> &spans() const { return m_spans; }
    bool isEmpty() const { return m_spans.empty(); }
    /// The words alone; a footnote mark reads "[1]".
    QString toPlain() const;
    void append(const Span &span); ///< joins with the last span when the format is the same
    void append(const RichText &other);
    /// Characters [from, from+length) of toPlain(); a footnote mark is kept when its start lies inside.
    RichText mid(qsizetype from, qsizetype length = -1) const;
    RichText trimmed() const;
    /// Every span bold (at least one with text).
    bool isAllBold() const;
    RichText withoutBold() const;
    bool operator==(const RichText &) const = default;

private:
    std::vector<Span> m_spans; // never two neighbours of one format, never an empty one
};

} // namespace bd::domain
