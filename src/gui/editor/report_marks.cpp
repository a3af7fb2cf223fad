#include "gui/editor/report_marks.h"

#include "domain/count_text.h"
#include "domain/outline_edit.h"
#include "gui/editing/report_desk.h"
#include "gui/editor/section_document.h"
#include "gui/editor/section_editor.h"
#include "gui/editor/section_look.h"
#include "gui/theme.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <algorithm>

namespace bd::gui {

namespace {

/// Plain text leaves footnotes out, the editor counts each as a letter.
qsizetype flatPlace(const QString &flat, qsizetype plain)
{
    qsizetype at = 0;
    for (qsizetype seen = 0; at < flat.size(); ++at) {
        if (flat[at] == QChar::ObjectReplacementCharacter)
            continue;
        if (seen++ == plain)
            break;
    }
    return at;
}

} // namespace

ReportMarks::ReportMarks(SectionEditor &editor, ReportDesk &desk) : QObject(&editor), m_editor(editor), m_desk(desk), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ReportMarks::follow);
    const auto later = [this] { m_timer->start(); };
    connect(&editor, &QTextEdit::textChanged, this, later);
    connect(&desk.text(), &PlanDesk::changed, this, later);
    connect(&desk.text(), &PlanDesk::currentChanged, this, later);
    connect(&desk, &ReportDesk::opened, this, later);
    connect(&desk, &ReportDesk::closed, this, later);
    connect(&desk, &ReportDesk::changed, this, later);
    editor.setMarks(this);
}

ReportMarks::~ReportMarks()
{
    m_editor.setMarks(nullptr);
}

void ReportMarks::follow()
{
    m_spans.clear();
    m_drafts.clear();
    const domain::Section *stored = m_desk.isOpen() ? domain::findSection(m_desk.text().plan(), m_desk.text().currentSection()) : nullptr;
    if (stored) {
        domain::Plan shown; // what stands in the editor now, stored or not
        shown.document = domain::DocumentKind::Report;
        domain::Section section;
        section.uuid = stored->uuid;
        section.kind = stored->kind;
        section.draft = stored->draft;
        section.blocks = m_editor.blocks();
        shown.sections.push_back(std::move(section));
        m_report = m_desk.report();
        m_spans = domain::figureSpans(m_report, shown);
        for (domain::FigureSpan &span : m_spans) {
            const QString flat = findParagraph(*m_editor.document(), span.paragraphUuid).text();
            const qsizetype from = flatPlace(flat, span.start), end = flatPlace(flat, span.start + span.length - 1) + 1;
            span.start = from;
            span.length = end - from;
        }
        for (const domain::Block &block : shown.sections.front().blocks) {
            const auto *paragraph = std::get_if<domain::Paragraph>(&block);
            if (paragraph && application::isUntouchedDraft(shown, m_report, paragraph->uuid))
                m_drafts.insert(paragraph->uuid);
        }
    }
    m_editor.viewport()->update();
}

void ReportMarks::setQuestions(const QSet<QString> &paragraphs)
{
    if (m_questions == paragraphs)
        return;
    m_questions = paragraphs;
    m_editor.viewport()->update();
}

/// Of each line that the figure stands in.
std::vector<QRectF> ReportMarks::rectsOf(const QTextBlock &block, const QRectF &rect, const domain::FigureSpan &span) const
{
    std::vector<QRectF> rects;
    const QTextLayout *layout = block.layout();
    const int from = static_cast<int>(span.start), end = static_cast<int>(span.start + span.length);
    for (int i = 0; layout && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = std::max(from, line.textStart()), until = std::min(end, line.textStart() + line.textLength());
        if (begin >= until)
            continue;
        const qreal left = line.cursorToX(begin), right = line.cursorToX(until);
        rects.emplace_back(rect.left() + std::min(left, right), rect.top() + line.y(), std::abs(right - left), line.height());
    }
    return rects;
}

void ReportMarks::paint(QPainter &painter) const
{
    if (m_spans.empty() && m_drafts.isEmpty())
        return;
    const Colors &colors = colorsOf(m_editor.palette());
    QPen pen(colors.accent);
    pen.setStyle(Qt::DotLine);
    pen.setWidthF(1.5);
    forVisibleParagraphs(m_editor, [&](const QTextBlock &block, const QRectF &rect) {
        const QString uuid = uuidOf(block);
        if (m_drafts.contains(uuid)) {
            painter.fillRect(QRectF(grid / 2.0, rect.top(), m_editor.viewport()->width() - grid, rect.height()), colors.alternate);
            const bool isQuestion = m_questions.contains(uuid);
            painter.fillRect(QRectF(1, rect.top(), 3, rect.height()), isQuestion ? colors.soon : colors.muted);
            if (isQuestion)
                paintQuestion(painter, block, rect);
        }
        for (const domain::FigureSpan &span : m_spans) {
            if (span.paragraphUuid != uuid)
                continue;
            for (const QRectF &place : rectsOf(block, rect, span)) {
                painter.setPen(pen);
                painter.drawLine(place.bottomLeft() - QPointF(0, 1), place.bottomRight() - QPointF(0, 1));
            }
        }
    });
}

/// A sign behind the last word: a colour alone says nothing to many.
void ReportMarks::paintQuestion(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0)
        return;
    const Colors &colors = colorsOf(m_editor.palette());
    const QTextLine line = layout->lineAt(layout->lineCount() - 1);
    const qreal side = line.height() - 2, behind = rect.left() + line.naturalTextRect().right() + grid;
    const QRectF place(std::min(behind, m_editor.viewport()->width() - side - grid), rect.top() + line.y() + 1, side, side);
    QFont bold = m_editor.font();
    bold.setBold(true);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.soon);
    painter.drawRoundedRect(place, 3, 3);
    painter.setFont(bold);
    painter.setPen(colors.base);
    painter.drawText(place, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

const domain::FigureSpan *ReportMarks::spanAt(const QPoint &point) const
{
    const domain::FigureSpan *found = nullptr;
    if (m_spans.empty())
        return found;
    forVisibleParagraphs(m_editor, [&](const QTextBlock &block, const QRectF &rect) {
        if (!rect.contains(point))
            return;
        for (const domain::FigureSpan &span : m_spans) {
            if (span.paragraphUuid != uuidOf(block))
                continue;
            for (const QRectF &place : rectsOf(block, rect, span)) {
                if (place.contains(point))
                    found = &span;
            }
        }
    });
    return found;
}

QString ReportMarks::tip(const domain::ReportFigure &figure) const
{
    const application::ReportFact *fact = m_desk.fact(figure.id);
    const QString name = fact && !fact->name.isEmpty() ? fact->name : tr("Figure");
    QString said = tr("%1: %2").arg(name, figure.text);
    if (fact && figure.value && fact->value && *fact->value != *figure.value)
        said += QLatin1Char(' ') + tr("(the data says %1 now)").arg(domain::countText(fact->value));
    if (fact && fact->rows > 0 && fact->known < fact->rows)
        said += QLatin1Char(' ') + tr("– counted in %1 of %2 rows").arg(fact->known).arg(fact->rows);
    return said + QStringLiteral(". ") + tr("Ctrl+click or F4: where it comes from.");
}

QString ReportMarks::tipAt(const QPoint &point) const
{
    if (const domain::FigureSpan *span = spanAt(point))
        return tip(m_report.figures[static_cast<std::size_t>(span->figure)]);
    if (m_drafts.isEmpty())
        return {};
    QString said;
    forVisibleParagraphs(m_editor, [&](const QTextBlock &block, const QRectF &rect) {
        if (rect.top() <= point.y() && point.y() <= rect.bottom() && m_drafts.contains(uuidOf(block)))
            said = m_questions.contains(uuidOf(block))
                ? tr("Is it so? Nobody wrote anything about this, so the program says that nothing was done. Accept it if that is true, else write what was done.")
                : tr("Drafted by the program from the data. Change it, or accept it as it stands; until then it is marked.");
    });
    return said;
}

bool ReportMarks::isLinkAt(const QPoint &point) const
{
    return spanAt(point) != nullptr;
}

void ReportMarks::openAt(const QPoint &point)
{
    if (const domain::FigureSpan *span = spanAt(point)) {
        const domain::ReportFigure figure = m_report.figures[static_cast<std::size_t>(span->figure)]; // read anew while its rows are shown
        Q_EMIT figureOpened(figure);
    }
}

const domain::ReportFigure *ReportMarks::figureAtCursor() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const QString uuid = uuidOf(cursor.block());
    const qsizetype from = cursor.selectionStart() - cursor.block().position(), end = cursor.selectionEnd() - cursor.block().position();
    for (const domain::FigureSpan &span : m_spans) {
        if (span.paragraphUuid == uuid && from >= span.start && end <= span.start + span.length)
            return &m_report.figures[static_cast<std::size_t>(span.figure)];
    }
    return nullptr;
}

bool ReportMarks::goToNext()
{
    std::vector<std::pair<int, qsizetype>> places;
    for (const domain::FigureSpan &span : m_spans) {
        const QTextBlock block = findParagraph(*m_editor.document(), span.paragraphUuid);
        if (block.isValid())
            places.emplace_back(block.position() + static_cast<int>(span.start), span.length);
    }
    if (places.empty())
        return false;
    std::ranges::sort(places);
    const int at = m_editor.textCursor().selectionEnd();
    auto next = std::ranges::find_if(places, [at](const auto &place) { return place.first >= at; });
    if (next == places.end())
        next = places.begin();
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(next->first);
    cursor.setPosition(next->first + static_cast<int>(next->second), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    return true;
}

} // namespace bd::gui
