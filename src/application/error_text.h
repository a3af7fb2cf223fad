// The one place where errors and issues become sentences for people: what happened, what it means, what to do.
#pragma once
#include "base/result.h"
#include "domain/issue.h"

namespace bd::application {

QString errorText(const Error &error);          ///< one or two sentences, translated
QString issueText(const domain::Issue &issue);  ///< one sentence
QString leftOutText(const QString &reasonCode); ///< "Trình đơn của trang web"
/// Whether errorText knows the code; a test asks for every code found in the sources.
bool hasErrorText(const QString &code);
bool hasIssueText(const QString &code);

} // namespace bd::application
