#include "application/form_service.h"
#include "application/form_words.h"
#include "exchange/forms/form_heads.h"
#include "exchange/forms/form_places.h"

#include <QRegularExpression>

namespace bd::application {

using domain::FormCell;
using domain::FormContent;
using domain::FormContentKind;
using exchange::FormHeads;
using exchange::formWords;

namespace {

FormCell cellAt(const FormGrid &grid, const FormHeads &heads, int row, int column)
{
    return {grid.sheet, row, column, heads.rowWords(row), heads.columnWords(row, column), {}};
}

/// "Số nhiệm vụ hoàn thành": how many tasks of the plan are in that state.
QString taskCount(const QString &text)
{
    const QString words = formWords(text);
    if (!words.contains(QLatin1String("nhiem vu")))
        return {};
    static const std::pair<QRegularExpression, const char *> states[] = {
        {QRegularExpression(QStringLiteral("\\b(khong thuc hien|khong trien khai)\\b")), "dropped"},
        {QRegularExpression(QStringLiteral("\\bchua (thuc hien|trien khai|hoan thanh)\\b")), "not-started"},
        {QRegularExpression(QStringLiteral("\\bdang (thuc hien|trien khai)\\b")), "running"},
        {QRegularExpression(QStringLiteral("\\b(da )?hoan thanh\\b")), "done"},
        {QRegularExpression(QStringLiteral("^(tong so|so) nhiem vu( (duoc giao|trong ke hoach))?$")), "total"},
    };
    for (const auto &[shape, id] : states) {
        if (shape.match(words).hasMatch())
            return QString::fromLatin1(id);
    }
    return {};
}

class Proposing {
public:
    Proposing(const FormVocabulary &vocabulary, const FormGrid &grid) : m_vocabulary(vocabulary), m_grid(grid), m_heads(grid) {}

    void propose(std::vector<FormCell> &cells)
    {
        for (int row = 0; row < m_grid.rows; ++row) {
            m_isRowKnown = false;
            for (int column = 0; column < m_grid.columns; ++column) {
                FormContent content;
                if (m_heads.wantsFilling(row, column))
                    content = contentAt(row, column);
                else if (row < std::max(m_heads.headRows(), 1))
                    content = captionAt(row, column);
                if (content.kind == FormContentKind::None)
                    continue;
                FormCell cell = cellAt(m_grid, m_heads, row, column);
                cell.content = content;
                cells.push_back(std::move(cell));
            }
        }
    }

private:
    void learnRow(int row)
    {
        if (m_isRowKnown)
            return;
        m_isRowKnown = true;
        const QString words = m_heads.rowWords(row);
        const QString whole = words.section(QStringLiteral(" – "), 0, 0), own = words.section(QStringLiteral(" – "), -1);
        m_rowPart = own == whole ? HeadPart() : partOfHead(own);
        m_indicator = m_vocabulary.indicator(m_heads.rowNumber(row), words);
        m_tasks = taskCount(words);
        const QString unit = m_heads.unitWords(row);
        m_measure = m_vocabulary.measure(m_rowPart.isKnown ? whole : words, unit);
        if (!m_measure && !m_rowPart.isKnown)
            m_measure = m_vocabulary.measure(own, unit);
    }

    FormContent contentAt(int row, int column)
    {
        learnRow(row);
        const QString head = m_heads.columnWords(row, column);
        HeadPart part = partOfHead(m_heads.leafWords(row, column));
        if (part.isKnown && part.part.isEmpty())
            return {};
        const bool isBefore = partOfHead(head).part == QLatin1String("before");
        if (m_rowPart.isKnown && m_rowPart.part == QLatin1String("women") && (part.part == QLatin1String("total") || part.part == QLatin1String("before")))
            part.part = QStringLiteral("women");
        if (isBefore && part.part != QLatin1String("total") && part.part != QLatin1String("before") && part.part != QLatin1String("women"))
            return {};
        if (isBefore)
            part.part = part.part == QLatin1String("women") ? QStringLiteral("women-before") : QStringLiteral("before");
        if (m_indicator)
            return indicatorContent(part);
        if (!m_tasks.isEmpty())
            return part.isPlain && part.part == QLatin1String("total") ? FormContent{FormContentKind::TaskCount, m_tasks, QStringLiteral("total")} : FormContent();
        return measureContent(row, head, part);
    }

    FormContent indicatorContent(const HeadPart &part) const
    {
        if (part.part == QLatin1String("result"))
            return {FormContentKind::Indicator, m_indicator->code, QStringLiteral("result")};
        if (part.part == QLatin1String("share") || (part.part == QLatin1String("total") && part.isPlain))
            return {FormContentKind::Indicator, m_indicator->code, QStringLiteral("value")};
        return {};
    }

    FormContent measureContent(int row, const QString &head, const HeadPart &part) const
    {
        const domain::Measure *ofColumn = part.isPlain ? m_vocabulary.measure(head.section(QStringLiteral(" – "), 0, 0)) : m_vocabulary.measure(head);
        const domain::Measure *measure = m_measure;
        if (ofColumn && ofColumn != measure) {
            static const QRegularExpression sums(QStringLiteral("^(tong|tong so|tong cong|cong|toan xa|toan tinh|chung)$"));
            if (measure && part.isPlain)
                ofColumn = measure; // "Kết quả – Tổng số": the row says what is counted
            else if (measure || !sums.match(formWords(m_heads.rowWords(row))).hasMatch())
                return {}; // "Hội nghị" by "Lượt người": no measure of ours
            measure = ofColumn;
        }
        if (!measure || (part.part == QLatin1String("result")))
            return {};
        const bool bySex = part.part.startsWith(QLatin1String("women")) || part.part == QLatin1String("men") || part.part == QLatin1String("share");
        if (bySex && !measure->isBySex && !(part.part == QLatin1String("share") && measure->isRatio))
            return {};
        return {FormContentKind::Measure, measure->id, part.part};
    }

    /// "Đơn vị báo cáo:" with an empty cell behind it.
    FormContent captionAt(int row, int column) const
    {
        if (column == 0 || m_heads.isHead(row) || !m_heads.text(row, column).isEmpty() || m_grid.at(row, column).isCovered || m_heads.text(row, column - 1).isEmpty())
            return {};
        const QString words = formWords(m_heads.text(row, column - 1));
        static const std::pair<const char *, const char *> captions[] = {
            {"^(ten )?(don vi|co quan) (bao cao|lap bao cao)|^don vi$", "unit"}, {"^ky bao cao|^thoi (ky|gian) bao cao", "period"}, {"^nam( bao cao)?$", "year"}};
        for (const auto &[shape, id] : captions) {
            if (QRegularExpression(QString::fromLatin1(shape)).match(words).hasMatch())
                return {FormContentKind::Text, QString::fromLatin1(id), {}};
        }
        return {};
    }

    const FormVocabulary &m_vocabulary;
    const FormGrid &m_grid;
    FormHeads m_heads;
    bool m_isRowKnown = false;
    HeadPart m_rowPart;
    const domain::Measure *m_measure = nullptr;
    const domain::Indicator *m_indicator = nullptr;
    QString m_tasks;
};

} // namespace

std::vector<FormCell> proposeCells(const Form &form, const std::vector<domain::Measure> &measures, const std::vector<domain::Indicator> &indicators)
{
    const FormVocabulary vocabulary(measures, indicators);
    std::vector<FormCell> cells;
    for (const FormGrid &grid : form.grids)
        Proposing(vocabulary, grid).propose(cells);
    return cells;
}

FormCell formCell(const FormGrid &grid, int row, int column)
{
    return exchange::formCell(grid, row, column);
}

std::vector<FormCell> cellsToFill(const FormGrid &grid)
{
    const FormHeads heads(grid);
    std::vector<FormCell> cells;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (heads.wantsFilling(row, column))
                cells.push_back(cellAt(grid, heads, row, column));
        }
    }
    return cells;
}

std::vector<FormCell> relocated(const Form &form, const std::vector<FormCell> &cells, std::vector<FormCell> *lost)
{
    exchange::FoundPlaces found = exchange::placesOf(form, cells);
    if (lost)
        *lost = std::move(found.lost);
    return std::move(found.cells);
}

} // namespace bd::application
