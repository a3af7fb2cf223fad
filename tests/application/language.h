// The language of sentences for as long as this lives, then Vietnamese again: tests don't depend on who ran before.
#pragma once
#include "application/translation.h"

#include <QCoreApplication>

namespace bd::test {

class Language {
public:
    explicit Language(const char *code) { application::setLanguage(*QCoreApplication::instance(), QLatin1String(code)); }
    ~Language() { application::setLanguage(*QCoreApplication::instance(), QStringLiteral("vi")); }
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
};

} // namespace bd::test
