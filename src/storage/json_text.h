// Text, lists and formatted text as JSON values in columns. Pure; any thread.
#pragma once
#include "domain/plan.h"

#include <nlohmann/json.hpp>

namespace bd::storage {

nlohmann::json jsonText(const QString &text);
/// null for "": a text field of the domain that is empty is unknown.
nlohmann::json jsonTextOrNull(const QString &text);
nlohmann::json jsonTextOrNull(const std::optional<QString> &text); ///< "" stays ""
QString textOf(const nlohmann::json &value); ///< "" for null
std::optional<QString> optionalTextOf(const nlohmann::json &value);

QString compactJson(const nlohmann::json &value);
/// null when the text is no JSON.
nlohmann::json parsedJson(const QString &text);

QString listJson(const QStringList &list); ///< ["a","b"]
QStringList listFromJson(const QString &json);

/// [{"t":"text","b":1,"i":1,"fn":{"mark":"1","text":"…"}}]; nullopt when the plain text says it all.
std::optional<QString> spansJson(const domain::RichText &text);
domain::RichText richText(const QString &plain, const std::optional<QString> &spans);

QString tableJson(const domain::Table &table);
std::vector<domain::TableRow> tableRows(const QString &json);
/// Cells by tabs, rows by line ends.
QString tablePlain(const domain::Table &table);

} // namespace bd::storage
