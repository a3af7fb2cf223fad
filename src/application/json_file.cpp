#include "application/json_file.h"

#include <QStringDecoder>

namespace bd::application {

namespace {

using Json = nlohmann::json;

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

/// Builds the value and notices a name that an object has twice: the first value would be dropped silently. (The
/// library's parser with a callback would tell too, but looks through a list anew for each of its objects.)
class Builder final : public nlohmann::json_sax<Json> {
public:
    Json value;
    std::optional<std::string> duplicate;
    std::optional<std::size_t> brokenAt; ///< byte of a mistake
    QString problem;

    bool null() override { return put(nullptr) != nullptr; }
    bool boolean(bool b) override { return put(b) != nullptr; }
    bool number_integer(number_integer_t number) override { return put(number) != nullptr; }
    bool number_unsigned(number_unsigned_t number) override { return put(number) != nullptr; }
    bool number_float(number_float_t number, const string_t &) override { return put(number) != nullptr; }
    bool string(string_t &text) override { return put(std::move(text)) != nullptr; }
    bool binary(binary_t &bytes) override { return put(std::move(bytes)) != nullptr; }
    bool start_object(std::size_t) override
    {
        m_open.push_back(put(Json::object()));
        return true;
    }
    bool key(string_t &name) override
    {
        const auto [at, isNew] = m_open.back()->get_ref<Json::object_t &>().try_emplace(std::move(name));
        if (!isNew && !duplicate)
            duplicate = at->first;
        m_named = &at->second;
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override
    {
        m_open.push_back(put(Json::array()));
        return true;
    }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        if (dynamic_cast<const Json::parse_error *>(&error))
            brokenAt = position;
        problem = QString::fromLatin1(error.what());
        return false;
    }

private:
    Json *put(Json one)
    {
        if (m_open.empty())
            return &(value = std::move(one));
        if (m_open.back()->is_object())
            return &(*m_named = std::move(one));
        auto &list = m_open.back()->get_ref<Json::array_t &>();
        list.push_back(std::move(one));
        return &list.back();
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::vector<Json *> m_open; ///< a list that holds an open value does not grow: the addresses hold
    Json *m_named = nullptr;
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
    Builder builder;
    if (!Json::sax_parse(bytes.begin(), bytes.end(), &builder)) {
        if (!builder.brokenAt)
            return fail("json.broken", {fileName, QStringLiteral("1")}, builder.problem);
        const auto at = std::min(static_cast<qsizetype>(*builder.brokenAt), bytes.size());
        const auto line = std::count(bytes.begin(), bytes.begin() + at, '\n') + 1;
        return fail("json.broken", {fileName, QString::number(line)}, QStringLiteral("byte %1").arg(*builder.brokenAt));
    }
    if (builder.duplicate)
        return fail("json.duplicate_key", {fileName, QString::fromStdString(*builder.duplicate)});
    if (!builder.value.is_object())
        return fail("json.not_object", {fileName});
    return std::move(builder.value);
}

} // namespace bd::application
