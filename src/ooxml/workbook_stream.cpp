#include "ooxml/workbook_stream.h"

#include "ooxml/sheet_pen.h"
#include "ooxml/zip_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <filesystem>

namespace bd::ooxml {
namespace {

constexpr qint64 longestFile = 1024LL * 1024 * 1024;

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// The library doesn't notice a disk that fills up while rows wait in its files: a sheet that was cut off has no end.
Result<void> checkSheets(const QString &path, int sheets)
{
    ZipLimits limits;
    limits.maxEntryBytes = limits.maxTotalBytes = 8 * longestFile;
    limits.maxRatio = 5000; // our own
    BD_ASSIGN(const ZipArchive archive, ZipArchive::open(path, limits));
    for (int i = 1; i <= sheets; ++i) {
        BD_ASSIGN(ZipEntryReader reader, archive.reader(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)));
        QByteArray chunk(256 * 1024, Qt::Uninitialized), tail;
        for (;;) {
            BD_ASSIGN(const qint64 got, reader.read(chunk.data(), chunk.size()));
            if (got == 0)
                break;
            tail = (tail + QByteArray::fromRawData(chunk.constData(), static_cast<qsizetype>(got))).right(32);
        }
        if (!tail.contains("</worksheet>"))
            return fail("xlsx.unwritable", {}, QStringLiteral("sheet %1 was cut off").arg(i));
    }
    return {};
}

} // namespace

struct WorkbookStream::Private {
    QString path, beside;
    std::unique_ptr<QTemporaryDir> folder; ///< of the library's own files
    lxw_workbook *book = nullptr;
    std::unique_ptr<SheetFormats> formats;
    std::unique_ptr<SheetPen> pen;
    QSet<QString> names;
    int sheets = 0;

    ~Private()
    {
        pen.reset();
        if (book)
            workbook_close(book); // the only way to give its memory back
        if (!beside.isEmpty())
            QFile::remove(beside);
    }
};

WorkbookStream::WorkbookStream(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
WorkbookStream::~WorkbookStream() = default;
WorkbookStream::WorkbookStream(WorkbookStream &&) noexcept = default;
WorkbookStream &WorkbookStream::operator=(WorkbookStream &&) noexcept = default;

Result<WorkbookStream> WorkbookStream::open(const QString &path, const QString &title)
{
    auto priv = std::make_unique<Private>();
    priv->path = path;
    const QFileInfo target(path);
    const auto refused = [&](const QString &detail) { return fail("file.unwritable", {QDir::toNativeSeparators(path)}, detail); };
    if (target.isDir() || (target.exists() && !target.isWritable()))
        return refused(QStringLiteral("target"));
    {
        QTemporaryFile beside(target.absolutePath() + QStringLiteral("/.") + target.completeBaseName().left(40) + QStringLiteral(".XXXXXX.xlsx"));
        if (!beside.open())
            return refused(beside.errorString());
        beside.setAutoRemove(false);
        priv->beside = beside.fileName();
    }
    priv->folder = std::make_unique<QTemporaryDir>();
    if (!priv->folder->isValid())
        return fail("xlsx.unwritable", {}, priv->folder->errorString());
    QByteArray own = QFile::encodeName(priv->folder->path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = own.data();
    priv->book = workbook_new_opt(QFile::encodeName(priv->beside).constData(), &options);
    if (!priv->book)
        return fail("xlsx.unwritable", {}, QStringLiteral("workbook_new_opt"));
    setProperties(priv->book, title);
    priv->formats = std::make_unique<SheetFormats>(priv->book);
    return WorkbookStream(std::move(priv));
}

Result<void> WorkbookStream::begin(const Sheet &sheet)
{
    if (d->pen)
        d->pen->finish();
    d->pen = std::make_unique<SheetPen>(d->book, sheet, sheetName(sheet.name, d->names), *d->formats);
    ++d->sheets;
    for (const SheetRow &line : sheet.rows)
        BD_TRY(row(line));
    return {};
}

Result<void> WorkbookStream::row(const SheetRow &row)
{
    return d->pen->row(row);
}

Result<void> WorkbookStream::finish()
{
    if (d->pen)
        d->pen->finish();
    d->pen.reset();
    const lxw_error error = workbook_close(std::exchange(d->book, nullptr));
    if (error != LXW_NO_ERROR)
        return fail("xlsx.unwritable", {}, QString::fromLatin1(lxw_strerror(error)));
    BD_TRY(checkSheets(d->beside, d->sheets));
    QFile::setPermissions(d->beside, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    std::error_code failed;
    std::filesystem::rename(native(d->beside), native(d->path), failed); // over what stood there
    if (failed)
        return fail("file.unwritable", {QDir::toNativeSeparators(d->path)}, QString::fromStdString(failed.message()));
    d->beside.clear();
    return {};
}

} // namespace bd::ooxml
