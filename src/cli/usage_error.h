// CLI11's parse errors as ours, whose sentences are translated.
#pragma once
#include "base/result.h"

#include <optional>

namespace CLI {
class App;
class ParseError;
}

namespace bd::cli {

/// Codes: usage.verb_missing, usage.unknown_verb (word), usage.unexpected (words), usage.argument_missing (name),
/// usage.value_missing (option), usage.wrong.
Error usageError(const CLI::ParseError &error, const CLI::App &app);

/// usage.bad_value unless it is "", "vi" or "en".
std::optional<Error> checkLanguage(const QString &code);

} // namespace bd::cli
