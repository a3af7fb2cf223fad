#include "ooxml/workbook_stream.h"

#include "base/open_elsewhere.h"
#include "ooxml/sheet_rows.h"
#include "ooxml/zip_stream.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <optional>

namespace bd::ooxml {
namespace {

constexpr qsizetype bytesEach = 256 * 1024;
constexpr int level = 5; // of packing: a third less time than 6 for 1.5 % more of such XML
const QString relations = QStringLiteral("_rels/.rels"); // first: it doesn't depend on what comes

Error unwritable(const Error &error)
{
    return {QStringLiteral("xlsx.unwritable"), {}, error.code + QLatin1Char(' ') + error.detail};
}

} // namespace

struct WorkbookStream::Private {
    QString title;
    std::unique_ptr<QSaveFile> file; ///< none where somebody else's device is written
    std::optional<ZipStream> zip;    ///< behind the file: its thread writes to it
    std::vector<FramedSheet> sheets;
    std::optional<SheetEnds> ends; ///< of the sheet that is open
    std::optional<SheetRows> rows;
    QByteArray waiting;
    QSet<QString> names;

    Result<void> flush()
    {
        BD_TRY(zip->write(waiting).map_error(unwritable));
        waiting.resize(0); // keeps its memory
        return {};
    }

    void count()
    {
        if (!rows)
            return;
        sheets.back().last = rows->count();
        sheets.back().lastPlain = rows->lastPlain();
    }

    /// The end of the sheet that is open, as the frame of all has it.
    Result<void> close(const WorkbookFrame &frame)
    {
        if (!rows)
            return {};
        const SheetEnds &now = frame.sheets[sheets.size() - 1];
        if (now.before != ends->before || now.styles != ends->styles) // the library numbers looks as they come
            return fail("xlsx.unwritable", {}, QStringLiteral("frame: looks numbered anew"));
        waiting += now.behind;
        BD_TRY(flush());
        rows.reset();
        return zip->end().map_error(unwritable);
    }
};

WorkbookStream::WorkbookStream(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
WorkbookStream::~WorkbookStream() = default;
WorkbookStream::WorkbookStream(WorkbookStream &&) noexcept = default;
WorkbookStream &WorkbookStream::operator=(WorkbookStream &&) noexcept = default;

Result<WorkbookStream> WorkbookStream::open(const QString &path, const QString &title)
{
    auto priv = std::make_unique<Private>();
    priv->title = title;
    priv->file = std::make_unique<QSaveFile>(path);
    if (QFileInfo(path).isDir() || !priv->file->open(QIODevice::WriteOnly))
        return fail("file.unwritable", {QDir::toNativeSeparators(path)}, priv->file->errorString());
    priv->zip.emplace(*priv->file, level);
    return WorkbookStream(std::move(priv));
}

WorkbookStream WorkbookStream::onto(QIODevice &device, const QString &title)
{
    auto priv = std::make_unique<Private>();
    priv->title = title;
    priv->zip.emplace(device, level);
    return WorkbookStream(std::move(priv));
}

Result<void> WorkbookStream::begin(const Sheet &sheet)
{
    d->count();
    FramedSheet next{sheet, sheetName(sheet.name, d->names)};
    next.looks.rows.clear();
    std::vector<FramedSheet> all = d->sheets;
    all.push_back(next);
    BD_ASSIGN(WorkbookFrame frame, frameOf(all, d->title));
    BD_TRY(d->close(frame));
    if (d->sheets.empty()) {
        for (const auto &[name, bytes] : frame.parts) {
            if (name == relations)
                BD_TRY(d->zip->add(name, bytes).map_error(unwritable));
        }
    }
    d->sheets = std::move(all);
    d->ends = std::move(frame.sheets.back());
    d->rows.emplace(next.looks, *d->ends);
    BD_TRY(d->zip->begin(sheetPart(d->sheets.size())).map_error(unwritable));
    d->waiting += d->ends->before;
    for (const SheetRow &line : sheet.rows)
        BD_TRY(row(line.cells, line.isBold));
    return {};
}

Result<void> WorkbookStream::row(const std::vector<SheetValue> &cells, bool isBold)
{
    BD_TRY(d->rows->append(d->waiting, cells, isBold));
    return d->waiting.size() < bytesEach ? Result<void>() : d->flush();
}

Result<void> WorkbookStream::finish()
{
    if (d->sheets.empty())
        BD_TRY(begin(Sheet()));
    d->count();
    BD_ASSIGN(const WorkbookFrame frame, frameOf(d->sheets, d->title));
    BD_TRY(d->close(frame));
    for (const auto &[name, bytes] : frame.parts) {
        if (name != relations)
            BD_TRY(d->zip->add(name, bytes).map_error(unwritable));
    }
    BD_TRY(d->zip->finish().map_error(unwritable));
    if (!d->file || d->file->commit())
        return {};
    const QString detail = d->file->errorString();
    return d->file->error() == QFileDevice::RenameError ? fail(bd::unwritable(d->file->fileName(), detail)) : fail("xlsx.unwritable", {}, detail);
}

} // namespace bd::ooxml
