// The office's own words for the spelling check. Reading only: what writes goes through rows.
#pragma once
#include "storage/statement.h"

namespace bd::storage {

Result<QStringList> dictionaryWords(Session &session); ///< in no order
Result<std::optional<qint64>> dictionaryWordId(Session &session, const QString &word);

} // namespace bd::storage
