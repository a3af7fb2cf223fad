#include "ooxml/workbook.h"

#include "ooxml/workbook_stream.h"

#include <QBuffer>

namespace bd::ooxml {

Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    WorkbookStream out = WorkbookStream::onto(buffer, title);
    for (const Sheet &sheet : sheets)
        BD_TRY(out.begin(sheet));
    BD_TRY(out.finish());
    return bytes;
}

} // namespace bd::ooxml
