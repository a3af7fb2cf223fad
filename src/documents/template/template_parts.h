// A template's package taken apart: which parts hold tags, and what these parts are to Word's user.
#pragma once
#include "base/result.h"
#include "documents/template/program.h"
#include "ooxml/package.h"

namespace bd::documents {

class KnownNames;

struct CompiledPart {
    QString name; ///< "word/header1.xml"
    Place place;  ///< of the part as a whole
    Program program;
    bool isMain = false;
};

struct CompiledTemplate {
    std::vector<CompiledPart> parts;   ///< those with tags, the body first
    std::vector<TemplateError> errors; ///< of all parts; the programs are good to run only without any
};

/// `names`: what the data offers, for better proposals; may be nullptr. Errors: those of parseXml.
Result<CompiledTemplate> compileTemplate(const ooxml::Package &package, const KnownNames *names);

/// template.invalid with all errors.
Error invalidTemplate(const std::vector<TemplateError> &errors);

} // namespace bd::documents
