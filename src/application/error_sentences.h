// English source sentences by code; nullptr when there is none. Used by error_text.cpp only.
#pragma once
#include <QString>

namespace bd::application {

const char *errorSentence(const QString &code);
const char *issueSentence(const QString &code);
const char *leftOutSentence(const QString &code);

} // namespace bd::application
