#include "gui/editor/footnotes.h"

#include "gui/editor/section_document.h"
#include "gui/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <algorithm>

namespace bd::gui {

namespace {

constexpr qreal smaller = 0.72;

QFont noteFont(const QTextDocument &document)
{
    QFont font = document.defaultFont();
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(6, qRound(font.pixelSize() * smaller)));
    else
        font.setPointSizeF(font.pointSizeF() * smaller);
    return font;
}

} // namespace

bool FootnoteNumbers::update(const QTextDocument &document, int position, int removed, int added)
{
    const auto first = std::lower_bound(m_positions.begin(), m_positions.end(), position);
    const auto last = std::lower_bound(first, m_positions.end(), position + removed);
    const std::vector<int> before(first, last);
    for (auto it = last; it != m_positions.end(); ++it)
        *it += added - removed;
    std::vector<int> found;
    const int end = position + added;
    for (QTextBlock block = document.findBlock(position); block.isValid() && block.position() < end; block = block.next()) {
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!isNote(fragment.charFormat()))
                continue;
            for (int i = 0; i < fragment.length(); ++i) {
                const int at = fragment.position() + i;
                if (at >= position && at < end && fragment.text()[i] == QChar::ObjectReplacementCharacter)
                    found.push_back(at);
            }
        }
    }
    const auto place = m_positions.erase(first, last);
    m_positions.insert(place, found.begin(), found.end());
    return found.size() != before.size();
}

int FootnoteNumbers::at(int position) const
{
    const auto it = std::lower_bound(m_positions.begin(), m_positions.end(), position);
    return m_before + static_cast<int>(it - m_positions.begin()) + 1;
}

FootnoteObject::FootnoteObject(const FootnoteNumbers &numbers, QObject *parent) : QObject(parent), m_numbers(numbers) {}

QSizeF FootnoteObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const QFontMetricsF metrics(noteFont(*document));
    // as high as the letters beside it: the line stays as it is
    return {metrics.horizontalAdvance(QString::number(m_numbers.at(position))) + 2, QFontMetricsF(document->defaultFont()).ascent()};
}

void FootnoteObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format)
{
    const Colors &colors = colorsOf(QApplication::palette());
    const QFont font = noteFont(*document);
    painter->save();
    painter->setFont(font);
    // a selection brings its own colour
    const bool isSelected = format.hasProperty(QTextFormat::ForegroundBrush);
    painter->setPen(isSelected ? format.foreground().color() : format.hasProperty(NoteTextProperty) ? colors.accent : colors.muted);
    painter->drawText(QPointF(rect.left() + 1, rect.top() + QFontMetricsF(font).ascent()), QString::number(m_numbers.at(position)));
    painter->restore();
}

} // namespace bd::gui
