// In a report's text: numbers that know their rows are underlined and tell what they count; paragraphs that stand as drafted have
// a grey band until somebody touches or accepts them. Follows what is being typed, before it is stored.
#pragma once
#include "domain/report.h"
#include "gui/editor/text_marks.h"

#include <QObject>
#include <QRectF>
#include <QSet>

class QTextBlock;
class QTimer;

namespace bd::gui {

class ReportDesk;
class SectionEditor;

class ReportMarks final : public QObject, public TextMarks {
    Q_OBJECT
public:
    /// The editor shows the section that the desk of the text stands at.
    ReportMarks(SectionEditor &editor, ReportDesk &desk);
    ~ReportMarks() override;
    void paint(QPainter &painter) const override;
    QString tipAt(const QPoint &point) const override;
    bool isLinkAt(const QPoint &point) const override;
    void openAt(const QPoint &point) override;
    /// The figure at the text cursor; null for none.
    const domain::ReportFigure *figureAtCursor() const;
    /// The first figure behind the cursor is selected, from the beginning again after the last. False: there is none.
    bool goToNext();
    /// Drafted paragraphs that say "nothing was done" only because nobody wrote anything: marked with "?" until somebody decides.
    void setQuestions(const QSet<QString> &paragraphs);

Q_SIGNALS:
    void figureOpened(const bd::domain::ReportFigure &figure);

private:
    void follow();
    QString tip(const domain::ReportFigure &figure) const;
    std::vector<QRectF> rectsOf(const QTextBlock &block, const QRectF &rect, const domain::FigureSpan &span) const;
    void paintQuestion(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    const domain::FigureSpan *spanAt(const QPoint &point) const;
    SectionEditor &m_editor;
    ReportDesk &m_desk;
    QTimer *m_timer;
    domain::Report m_report;
    std::vector<domain::FigureSpan> m_spans; ///< letters as the editor counts them
    QSet<QString> m_drafts, m_questions;
};

} // namespace bd::gui
