#include "application/table_export.h"

#include "application/files.h"
#include "base/open_elsewhere.h"
#include "base/text/csv.h"
#include "ooxml/workbook_stream.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bd::application {

static_assert(std::is_same_v<TableValue, ooxml::SheetValue>);

namespace {

constexpr qint64 progressEach = 512; ///< rows
constexpr qsizetype bytesEach = 64 * 1024;

/// Counts rows for the progress; stops when the user wants it.
class Counter {
public:
    Counter(const TableSource &table, Progress &progress) : m_total(table.count), m_progress(progress) {}
    Result<void> next()
    {
        if (++m_done % progressEach != 0)
            return {};
        m_progress.report(m_done, m_total);
        return m_progress.isCancelled() ? Result<void>(fail("cancelled")) : Result<void>();
    }

private:
    qint64 m_done = 0, m_total;
    Progress &m_progress;
};

QString csvCell(const TableValue &value, QChar separator)
{
    if (const auto *words = std::get_if<QString>(&value))
        return *words;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(QStringLiteral("dd/MM/yyyy"));
    if (const auto *number = std::get_if<double>(&value)) {
        const QString written = QString::number(*number, 'g', 15);
        return separator == u';' ? QString(written).replace(u'.', u',') : written;
    }
    return {};
}

} // namespace

Result<void> exportTable(const TableSource &table, const QString &path, QChar separator, Progress &progress)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? exportCsv(table, path, separator, progress)
                                                                     : exportWorkbook(table, path, progress);
}

Result<void> exportWorkbook(const TableSource &table, const QString &path, Progress &progress)
{
    ooxml::Sheet sheet;
    sheet.name = table.name;
    sheet.title = table.title;
    sheet.subtitle = table.subtitle;
    for (const TableColumn &column : table.columns)
        sheet.columns.push_back({column.title, column.width, column.kind == TableKind::Number, column.isForFilesOnly});
    BD_ASSIGN(auto out, ooxml::WorkbookStream::open(path, table.title.isEmpty() ? table.name : table.title));
    BD_TRY(out.begin(sheet));
    Counter counter(table, progress);
    const auto give = [&](const TableRow &row) -> Result<void> {
        BD_TRY(counter.next());
        return out.row(row.cells, row.isBold);
    };
    BD_TRY(table.rows(give, progress));
    return out.finish();
}

Result<void> exportCsv(const TableSource &table, const QString &path, QChar separator, Progress &progress)
{
    QSaveFile file(path);
    const auto refused = [&] { return fail(unwritable(path, file.errorString())); };
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return refused();
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles << column.title;
    QByteArray waiting = (QString(QChar(0xFEFF)) + text::csvRow(titles, separator)).toUtf8();
    const auto flush = [&]() -> Result<void> {
        if (file.write(waiting) != waiting.size())
            return refused();
        waiting.clear();
        return {};
    };
    Counter counter(table, progress);
    const auto give = [&](const TableRow &row) -> Result<void> {
        BD_TRY(counter.next());
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(table.columns.size()));
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cells << (i < row.cells.size() ? csvCell(row.cells[i], separator) : QString());
        waiting += text::csvRow(cells, separator).toUtf8();
        return waiting.size() < bytesEach ? Result<void>() : flush();
    };
    BD_TRY(table.rows(give, progress));
    BD_TRY(flush());
    if (!file.commit())
        return refused();
    return {};
}

} // namespace bd::application
