// Values of a document context as the template language sees them. Any thread.
#pragma once
#include <QString>
#include <nlohmann/json.hpp>

namespace bd::documents {

using Json = nlohmann::json;

inline QString toQString(const std::string &s)
{
    return QString::fromUtf8(s.data(), qsizetype(s.size()));
}
inline std::string toStd(const QString &s)
{
    return s.toUtf8().toStdString();
}

/// Formatted text: {"spans":[{"text":"…","bold":true,"italic":true},{"footnote":{"mark":"1","text":"…"}}]}
bool isRich(const Json &value);
/// A table: {"rows":[{"head":true,"cells":[{"span":2,"row_span":1,"paragraphs":[text or formatted text]}]}]}
bool isTable(const Json &value);
/// False for null, false, 0, "", [], formatted text without words, a table without rows.
bool isTruthy(const Json &value);
/// The words of one span of formatted text, or "[1]" for a footnote.
QString spanText(const Json &span);
/// As printed without a filter; never deeper than one list or one formatted text, whatever is nested inside.
/// Lists are joined by ", "; other objects print nothing. Footnotes read "[1]".
QString printed(const Json &value);

} // namespace bd::documents
