// Plain text as a source. Any thread.
#pragma once
#include "exchange/source/source_document.h"

namespace bd::exchange {

/// UTF-8 or UTF-16, with or without a byte order mark; stray zeros go.
/// Errors: file.empty, text.binary, text.not_utf8 (older Vietnamese encodings too), text.too_large (args: limit in MB).
Result<QString> decodeText(const QByteArray &bytes);

/// Lines, bold from `**…**`, footnote marks "[1]", tables drawn with "|" or tabs; page numbers taken out.
/// Errors: file.empty, text.too_large, text.not_utf8 (text of an older encoding that was pasted).
Result<SourceDocument> textSource(const QString &text);

/// "[3]" behind a word becomes a footnote without text; `**…**` becomes bold.
domain::RichText markedText(const QString &line);

/// True for a line that is only a page number ("2", "- 2 -", "Trang 2/5"); `number` gets its value.
bool isPageNumber(const QString &line, int &number);

/// Lines that a digital signature stamps on a page: "Ký bởi …", "Thời gian ký: …"; "Email:" and "Cơ quan:" only behind
/// another line of a stamp, since they are words of plans too.
bool isSignatureStamp(const QString &line, bool behindStamp);

} // namespace bd::exchange
