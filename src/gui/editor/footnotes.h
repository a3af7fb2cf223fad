// Footnotes in the text: where they stand, which number each has, and how they look. Numbers are computed, never stored.
#pragma once
#include <QObject>
#include <QTextObjectInterface>
#include <vector>

class QTextDocument;

namespace bd::gui {

/// Places of the footnotes of a document, kept up from edit to edit without reading all of it.
class FootnoteNumbers {
public:
    /// As QTextDocument::contentsChange() tells. True when one came or went, so that others' numbers changed.
    bool update(const QTextDocument &document, int position, int removed, int added);
    /// From 1 in the order of reading, plus what stands before this document.
    int at(int position) const;
    int count() const { return static_cast<int>(m_positions.size()); }
    const std::vector<int> &positions() const { return m_positions; }
    void setBefore(int count) { m_before = count; }
    int before() const { return m_before; }

private:
    std::vector<int> m_positions; // rising
    int m_before = 0;
};

/// A raised number in the accent colour; muted where the text of the note is not known.
class FootnoteObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    FootnoteObject(const FootnoteNumbers &numbers, QObject *parent);
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    const FootnoteNumbers &m_numbers;
};

} // namespace bd::gui
