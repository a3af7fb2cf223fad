// A template's package taken apart: which parts hold tags, and what these parts are to Word's user.
#pragma once
#include "base/result.h"
#include "documents/template/program.h"
#include "documents/template/template_setting.h"
#include "ooxml/package.h"

namespace bd::documents {

class KnownNames;
class NameCheck;

struct CompiledPart {
    QString name; ///< "word/header1.xml"
    Place place;  ///< of the part as a whole
    Program program;
    bool isMain = false;
    std::optional<NoteCopies::Family> notes = {}; ///< of footnotes, endnotes or comments
};

struct CompiledTemplate {
    std::shared_ptr<const TemplateSetting> setting; ///< the programs refer to it
    std::vector<CompiledPart> parts;   ///< those with tags, the body first; notes that loops repeat, too
    std::vector<TemplateError> errors; ///< of all parts, in reading order; the programs are good to run only without any
};

/// `names`: what the data offers, for better proposals; may be nullptr. Errors: those of parseXml.
Result<CompiledTemplate> compileTemplate(const ooxml::Package &package, const KnownNames *names);

/// Holds all tags against the names.
void addParts(NameCheck &check, const std::vector<CompiledPart> &parts);

/// All that has to be mended before a template fits a contract, in reading order: its errors and what `check` found.
std::vector<TemplateError> faultsAgainst(const CompiledTemplate &compiled, const NameCheck &check);
/// As Error::args, each once.
QStringList argsOf(const std::vector<TemplateError> &errors);
/// template.invalid with all errors.
Error invalidTemplate(const std::vector<TemplateError> &errors);

} // namespace bd::documents
