// English source sentences by code; nullptr when there is none. Used by error_text.cpp only.
#pragma once
#include <QString>

namespace bd::application {

const char *errorSentence(const QString &code);
const char *templateErrorSentence(const QString &code); ///< %1: the field as written, %2: its partner
const char *issueSentence(const QString &code);
const char *leftOutSentence(const QString &code);

} // namespace bd::application
