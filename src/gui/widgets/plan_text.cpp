#include "gui/widgets/plan_text.h"

#include "application/labels.h"
#include "domain/numbering.h"
#include "gui/models/columns.h"
#include "gui/theme.h"

#include <QApplication>
#include <QTextCursor>
#include <QTextTable>

namespace bd::gui {

using domain::RichText;

/// Writes into a fresh document; footnotes gather at the end.
class PlanTextView::Writer {
public:
    explicit Writer(PlanTextView &view) : m_view(view), m_cursor(view.document())
    {
        view.clear();
        m_colors = &colorsOf(QApplication::palette()); // the view may hear of a new theme after its page
        m_size = view.font().pointSizeF();
    }
    ~Writer()
    {
        footnotes();
        m_view.moveCursor(QTextCursor::Start);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void block(double indent, Qt::Alignment alignment = Qt::AlignLeft, double above = grid * 0.75)
    {
        QTextBlockFormat format;
        format.setLeftMargin(indent);
        format.setTopMargin(m_first ? 0 : above);
        format.setAlignment(alignment);
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, {});
        m_first = false;
    }
    QTextCharFormat chars(bool bold = false, bool italic = false) const
    {
        QTextCharFormat format;
        format.setForeground(m_colors->text);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(italic);
        return format;
    }
    void text(const QString &text, bool bold = false, bool italic = false) { m_cursor.insertText(text, chars(bold, italic)); }
    void muted(const QString &text)
    {
        QTextCharFormat format = chars();
        format.setForeground(m_colors->muted);
        m_cursor.insertText(text, format);
    }
    void rich(const RichText &rich, bool bold = false)
    {
        for (const domain::Span &span : rich.spans()) {
            if (span.footnote) {
                QTextCharFormat format = chars(false, false);
                format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
                format.setForeground(m_colors->accent);
                m_cursor.insertText(QLatin1Char('[') + span.footnote->mark + QLatin1Char(']'), format);
                m_notes.push_back(*span.footnote);
            } else {
                text(span.text, bold || span.bold, span.italic);
            }
        }
    }
    void heading(const QString &number, const RichText &heading, int depth)
    {
        block(0, Qt::AlignLeft, depth == 1 ? 2 * grid : 1.5 * grid);
        QTextCharFormat format = chars(true);
        format.setFontPointSize(m_size * (depth == 1 ? 1.2 : 1.08));
        m_cursor.insertText(number.isEmpty() ? QString() : number + QLatin1Char(' '), format);
        for (const domain::Span &span : heading.spans()) {
            if (span.footnote)
                rich(RichText({span}));
            else
                m_cursor.insertText(span.text, format);
        }
    }
    void paragraph(const domain::Paragraph &paragraph, const QString &lead = {})
    {
        const bool dash = paragraph.level == domain::ParagraphLevel::Dash, plus = paragraph.level == domain::ParagraphLevel::Plus;
        block(plus ? 4 * grid : dash ? 2 * grid : 0);
        if (!lead.isEmpty())
            text(lead + QLatin1Char(' '), true);
        if (dash || plus)
            text(dash ? QStringLiteral("- ") : QStringLiteral("+ "));
        rich(paragraph.text);
    }
    void table(const domain::Table &table);
    void section(const domain::Section &section, const domain::SectionNumber &number, int depth);
    /// "Label  value" rows; nothing for an empty value.
    void field(const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return;
        block(0, Qt::AlignLeft, grid);
        muted(label);
        block(0, Qt::AlignLeft, 0);
        text(value);
    }
    void lines(const QString &label, const QStringList &values) { field(label, values.join(QChar::LineSeparator)); }

private:
    void footnotes()
    {
        if (m_notes.empty())
            return;
        block(0, Qt::AlignLeft, 2 * grid);
        muted(PlanTextView::tr("Footnotes"));
        for (const domain::Footnote &note : m_notes) {
            block(0, Qt::AlignLeft, grid / 2.0);
            text(QLatin1Char('[') + note.mark + QStringLiteral("] "));
            if (note.text)
                text(*note.text);
            else
                muted(PlanTextView::tr("(the source kept only the mark)"));
        }
    }

    PlanTextView &m_view;
    QTextCursor m_cursor;
    const Colors *m_colors = nullptr;
    double m_size = 10;
    bool m_first = true;
    std::vector<domain::Footnote> m_notes;
};

void PlanTextView::Writer::table(const domain::Table &source)
{
    int columns = 1;
    for (const domain::TableRow &row : source.rows) {
        int width = 0;
        for (const domain::TableCell &cell : row.cells)
            width += std::max(1, cell.columnSpan);
        columns = std::max(columns, width);
    }
    if (source.rows.empty())
        return;
    block(0);
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_colors->border);
    format.setCellPadding(grid / 2.0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = m_cursor.insertTable(static_cast<int>(source.rows.size()), columns, format);
    for (int r = 0; r < table->rows(); ++r) {
        int column = 0;
        for (const domain::TableCell &cell : source.rows.at(static_cast<size_t>(r)).cells) {
            // a cell covered by one above is left out of its row: step over what an earlier row's span took
            while (column < columns && table->cellAt(r, column).row() != r)
                ++column;
            if (column >= columns)
                break;
            const int width = std::min(std::max(1, cell.columnSpan), columns - column);
            const int height = std::min(std::max(1, cell.rowSpan), table->rows() - r);
            if (width > 1 || height > 1)
                table->mergeCells(r, column, height, width);
            m_cursor = table->cellAt(r, column).firstCursorPosition();
            bool first = true;
            for (const RichText &paragraph : cell.paragraphs) {
                if (!first)
                    m_cursor.insertBlock();
                rich(paragraph, source.rows.at(static_cast<size_t>(r)).isHead);
                first = false;
            }
            column += width;
        }
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_cursor.movePosition(QTextCursor::End);
}

void PlanTextView::Writer::section(const domain::Section &section, const domain::SectionNumber &its, int depth)
{
    const QString number = its.printed();
    bool headed = !section.heading.isEmpty();
    if (headed)
        heading(number, section.heading, depth);
    QString lead = headed ? QString() : number;
    for (const domain::Block &block : section.blocks) {
        if (const auto *shown = std::get_if<domain::Paragraph>(&block)) {
            paragraph(*shown, lead);
            lead.clear();
        } else {
            table(std::get<domain::Table>(block));
        }
    }
    if (!lead.isEmpty()) {
        block(0);
        text(lead, true);
    }
    const std::vector<domain::SectionNumber> numbers = domain::sectionNumbers(section.sections, its);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        this->section(section.sections[i], numbers[i], depth + 1);
}

PlanTextView::PlanTextView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(2 * grid);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void PlanTextView::showSection(const domain::Section &section, const domain::SectionNumber &number)
{
    Writer(*this).section(section, number, 1);
}

void PlanTextView::showOpening(const domain::Plan &plan)
{
    Writer writer(*this);
    writer.block(0, Qt::AlignHCenter);
    writer.text(plan.documentType, true);
    writer.block(0, Qt::AlignHCenter);
    writer.text(plan.title, true);
    for (const RichText &paragraph : plan.preamble) {
        writer.block(0);
        writer.rich(paragraph);
    }
    if (plan.preamble.empty()) {
        for (const domain::LegalBasis &basis : plan.legalBases) {
            writer.block(0);
            writer.text(basis.text, false, true);
        }
    }
}

void PlanTextView::showClosing(const domain::Plan &plan)
{
    Writer writer(*this);
    for (const RichText &paragraph : plan.closing) {
        writer.block(0);
        writer.rich(paragraph);
    }
}

void PlanTextView::showFrame(const domain::Plan &plan)
{
    Writer writer(*this);
    writer.lines(tr("Superior body"), plan.superiorLines);
    writer.lines(tr("Issuing body"), plan.issuerLines);
    const QString number = plan.number.isEmpty() ? QStringLiteral("…") : plan.number;
    writer.field(tr("Number, symbol"), plan.symbol.isEmpty() ? plan.number : number + QLatin1Char('/') + plan.symbol);
    writer.field(tr("Place"), plan.place);
    writer.field(tr("Date"), application::screenDate(plan.date));
    writer.field(tr("Title"), plan.documentType + QChar(QChar::LineSeparator) + plan.title);
    QStringList bases;
    for (const domain::LegalBasis &basis : plan.legalBases)
        bases.append(QStringLiteral("- ") + basis.text);
    writer.lines(tr("Legal bases"), bases);
    QStringList recipients;
    for (const QString &recipient : plan.recipients)
        recipients.append(QStringLiteral("- ") + recipient);
    writer.lines(tr("Recipients"), recipients);
    QStringList signature = plan.signer.authority;
    signature << plan.signer.position << plan.signer.name;
    signature.removeAll(QString());
    writer.lines(tr("Signature"), signature);
}

void PlanTextView::showFields(const domain::Plan &plan, const domain::Section &section)
{
    Writer writer(*this);
    writer.field(tr("Kind of content"), application::label(section.kind));
    if (section.sourceNumber)
        writer.field(tr("Number in the source"), *section.sourceNumber);
    QStringList agencies;
    for (const domain::AgencyRef &agency : section.agencies)
        agencies.append(agency.name + QStringLiteral(" (") + application::label(agency.addressing) + QLatin1Char(')'));
    writer.lines(tr("Agencies and units"), agencies);
    QStringList tasks;
    for (const domain::Task &task : plan.tasks) {
        if (task.sectionUuid == section.uuid)
            tasks.append(QStringLiteral("• ") + task.title);
    }
    writer.lines(tr("Tasks"), tasks);
    QStringList duties;
    for (const domain::ReportingDuty &duty : plan.duties) {
        if (duty.sectionUuid != section.uuid)
            continue;
        QStringList parts{duty.period ? application::label(*duty.period) : application::label(duty.kind), dueText(duty), duty.to};
        parts.removeAll(QString());
        duties.append(QStringLiteral("• ") + parts.join(QStringLiteral(" · ")));
    }
    writer.lines(tr("Reporting duties"), duties);
}

} // namespace bd::gui
