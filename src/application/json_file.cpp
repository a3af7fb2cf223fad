#include "application/json_file.h"

#include "application/json_parser.h"

#include <QBuffer>
#include <QStringDecoder>

namespace bd::application {

namespace {

constexpr std::size_t maxDepth = 200; // destructors, and whoever walks through the values, recurse

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !text.isNull() && !decoder.hasError();
}

/// Why a text that can't be parsed can't: looks at it once more.
tl::unexpected<Error> mistake(const ParsedJson &parsed, QIODevice &device, const QString &fileName)
{
    if (parsed.readFailed)
        return fail("file.unreadable", {fileName}, device.errorString());
    if (parsed.isTooDeep)
        return fail("json.too_deep", {fileName});
    device.seek(0);
    const QByteArray bytes = device.readAll();
    if (bytes.trimmed().isEmpty())
        return fail("json.empty", {fileName});
    if (!isUtf8(bytes))
        return fail("json.not_utf8", {fileName});
    const auto at = std::min(static_cast<qsizetype>(parsed.brokenAt.value_or(0)), bytes.size());
    const auto line = std::count(bytes.begin(), bytes.begin() + at, '\n') + 1;
    return fail("json.broken", {fileName, QString::number(line)}, QStringLiteral("byte %1").arg(at));
}

} // namespace

Result<nlohmann::json> parseJsonObject(const QByteArray &bytes, const QString &fileName)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return parseJsonObject(buffer, fileName);
}

Result<nlohmann::json> parseJsonObject(QIODevice &device, const QString &fileName)
{
    ParsedJson parsed = parseJson(device, maxDepth);
    if (!parsed.isGood)
        return mistake(parsed, device, fileName);
    // The first of the two values would be dropped silently.
    if (parsed.duplicate)
        return fail("json.duplicate_key", {fileName, QString::fromStdString(*parsed.duplicate)});
    if (!parsed.value.is_object())
        return fail("json.not_object", {fileName});
    return std::move(parsed.value);
}

} // namespace bd::application
