// Forms of others, read as grids. Pure; any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "exchange/values/form.h"

namespace bd::exchange {

constexpr qint64 longestForm = 32LL * 1024 * 1024; ///< bytes; a form with the crest of every commune is 1 MB

/// By what the bytes are, not by the name. Hidden sheets, and tables of a Word file that only set its head and its signature,
/// are left out. Errors: those of ooxml::WorkbookReader with the name as first argument; docx.encrypted, docx.old_doc, zip.…,
/// xml.…; form.not_a_form (args: name) for what is neither, form.no_table (args: name), form.too_large (args: name), cancelled.
Result<Form> readForm(const QString &name, const QByteArray &bytes, Progress &progress);

} // namespace bd::exchange
