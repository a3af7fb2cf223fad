#include "application/json_file.h"

#include <QStringDecoder>
#include <set>

namespace bd::application {

namespace {

constexpr int maxDepth = 200;

// The parser below and the destructor of its values recurse: depth is looked at first, without building anything.
bool tooDeep(const QByteArray &bytes)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !text.isNull() && !decoder.hasError();
}

/// Names seen in the objects that are open just now: a second one of the same name would be dropped silently.
class KeyWatch {
public:
    void operator()(nlohmann::json::parse_event_t event, const nlohmann::json &parsed)
    {
        using Event = nlohmann::json::parse_event_t;
        if (event == Event::object_start) {
            m_open.emplace_back();
        } else if (event == Event::object_end) {
            m_open.pop_back();
        } else if (event == Event::key && m_duplicate.isNull()) {
            const auto &name = parsed.get_ref<const std::string &>();
            if (!m_open.back().insert(name).second)
                m_duplicate = QString::fromStdString(name);
        }
    }
    const QString &duplicate() const { return m_duplicate; }

private:
    std::vector<std::set<std::string>> m_open;
    QString m_duplicate;
};

} // namespace

Result<nlohmann::json> parseJsonObject(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return fail("json.empty", {fileName});
    if (tooDeep(bytes))
        return fail("json.too_deep", {fileName});
    if (!isUtf8(bytes))
        return fail("json.not_utf8", {fileName});
    KeyWatch watch;
    nlohmann::json value;
    try {
        value = nlohmann::json::parse(bytes.begin(), bytes.end(),
            [&watch](int, nlohmann::json::parse_event_t event, nlohmann::json &parsed) {
                watch(event, parsed);
                return true;
            });
    } catch (const nlohmann::json::parse_error &error) {
        const auto at = std::min(static_cast<qsizetype>(error.byte), bytes.size());
        const auto line = std::count(bytes.begin(), bytes.begin() + at, '\n') + 1;
        return fail("json.broken", {fileName, QString::number(line)}, QStringLiteral("byte %1").arg(error.byte));
    } catch (const nlohmann::json::exception &error) {
        return fail("json.broken", {fileName, QStringLiteral("1")}, QString::fromLatin1(error.what()));
    }
    if (!watch.duplicate().isNull())
        return fail("json.duplicate_key", {fileName, watch.duplicate()});
    if (!value.is_object())
        return fail("json.not_object", {fileName});
    return value;
}

} // namespace bd::application
