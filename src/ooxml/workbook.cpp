#include "ooxml/workbook.h"

#include "ooxml/sheet_pen.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace bd::ooxml {

Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets, const QString &title)
{
    QTemporaryDir folder; // the library writes files only
    if (!folder.isValid())
        return fail("xlsx.unwritable", {}, folder.errorString());
    const QString path = folder.filePath(QStringLiteral("sheets.xlsx"));
    QByteArray own = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = own.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return fail("xlsx.unwritable", {}, QStringLiteral("workbook_new_opt"));
    setProperties(book, title);
    const SheetFormats formats(book);
    QSet<QString> used;
    Result<void> written;
    for (const Sheet &sheet : sheets) {
        SheetPen pen(book, sheet, sheetName(sheet.name, used), formats);
        for (const SheetRow &row : sheet.rows) {
            if (written)
                written = pen.row(row);
        }
        pen.finish();
    }
    const lxw_error error = workbook_close(book); // frees it, whatever came before
    BD_TRY(written);
    if (error != LXW_NO_ERROR)
        return fail("xlsx.unwritable", {}, QString::fromLatin1(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("xlsx.unwritable", {}, file.errorString());
    return file.readAll();
}

} // namespace bd::ooxml
