// Language of the program: Vietnamese whatever the system's language, English on request.
#pragma once
#include <QString>

class QCoreApplication;

namespace bd::application {

/// "vi" or "en"; anything else is "vi". Installs binhdang_vi and qtbase_vi, or the plurals of binhdang_en; may be called again to change.
void setLanguage(QCoreApplication &app, const QString &code);
QString language();

} // namespace bd::application
