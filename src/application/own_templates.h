// The user's own templates as files: copied out to be changed in Word, added from a Word file, set aside. Nothing is ever
// overwritten or deleted: what stood in the way is kept under a dated name beside. Needs no database; any thread.
#pragma once
#include "application/template_service.h"
#include "base/clock.h"

namespace bd::application {

enum class IfExists {
    Refuse, ///< template.exists, unless the file is the same already
    Keep,   ///< the file that is there gets a dated name first
};

/// The folder of the user's own templates, made when it isn't there. Error: file.unwritable.
Result<QString> makeTemplateFolder();

/// A file that was written, and what stood there before.
struct WrittenTemplate {
    QString path;
    QString kept; ///< the dated file; "" when nothing was in the way
};

/// The template as a file to change in Word. Errors: template.exists (args: the file), template.not_moved (the same),
/// file.unwritable, those of templateBytes.
Result<WrittenTemplate> copyTemplate(const QString &name, const QString &outFile, IfExists ifExists, const Clock &clock);

/// The user's own template of this name; made from the shipped one when there is none. Errors: as copyTemplate.
Result<WrittenTemplate> makeOwnTemplate(const QString &name, const Clock &clock);

/// Takes a Word file among the user's own templates, under its own name. What is faulty in its fields is no error: it is
/// mended there. Errors: those of templateBytes and of documents::inspectTemplate for what is no Word document,
/// template.exists (args: the file there), template.not_moved, file.unwritable.
Result<WrittenTemplate> addTemplate(const QString &file, IfExists ifExists, const Clock &clock, Progress &progress);

/// Adds a template that the program made, under the first free name: "NAME", "NAME 2" …; the same bytes are added once.
/// Error: file.unwritable.
Result<WrittenTemplate> addNewTemplate(const QString &name, const QByteArray &bytes, const Clock &clock);

/// Renames a template of the user's to a dated name beside: it is none any more. Returns that file. Taking the dated words
/// out of its name brings it back. A choice for plans falls back to the shipped template of that name, else to "ke-hoach".
/// Error: template.not_moved.
Result<QString> setTemplateAside(const TemplateInfo &info, const Clock &clock);

/// "ke-hoach (cũ 2026-11-22 09.41).docx"
bool isSetAside(const QString &fileName);

} // namespace bd::application
