// JSON that people and other programs hand in: read strictly, with an error for each way it can be wrong.
#pragma once
#include "base/result.h"

#include <nlohmann/json.hpp>

class QIODevice;

namespace bd::application {

/// An object of at most 200 levels. Errors: json.empty, json.broken (args: file, line), json.too_deep (file),
/// json.duplicate_key (file, key), json.not_object (file), json.not_utf8 (file).
/// `fileName` is only for the sentences.
Result<nlohmann::json> parseJsonObject(const QByteArray &bytes, const QString &fileName);
/// The same without holding the text: `device` is open for reading, and can seek. Errors also: file.unreadable (file).
Result<nlohmann::json> parseJsonObject(QIODevice &device, const QString &fileName);

} // namespace bd::application
