#include "application/json_file.h"

#include <QBuffer>
#include <QStringDecoder>

namespace bd::application {

namespace {

using Json = nlohmann::json;

constexpr std::size_t maxDepth = 200;
/// From memory the parser is twice as fast; a text of millions of bytes beside its values would be too much.
constexpr qint64 mostInMemory = 4 * 1024 * 1024;

/// A file's bytes for the parser, 64 KiB at a time. An input iterator: copies share the place.
class Bytes {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    struct Source {
        QIODevice &device;
        std::vector<char> chunk = std::vector<char>(64 * 1024);
        const char *at = nullptr, *end = nullptr;
        bool failed = false;

        explicit Source(QIODevice &from) : device(from) { refill(); }
        void refill()
        {
            const qint64 got = device.read(chunk.data(), static_cast<qint64>(chunk.size()));
            failed = failed || got < 0;
            at = chunk.data();
            end = at + std::max<qint64>(got, 0);
        }
    };

    Bytes() = default; ///< the end
    explicit Bytes(Source &source) : m_source(&source) {}
    reference operator*() const { return *m_source->at; }
    Bytes &operator++()
    {
        if (++m_source->at == m_source->end)
            m_source->refill();
        return *this;
    }
    Bytes operator++(int) { return ++*this; }
    bool operator==(const Bytes &other) const { return isAtEnd() == other.isAtEnd(); }

private:
    bool isAtEnd() const { return !m_source || m_source->at == m_source->end; }
    Source *m_source = nullptr;
};

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
    bool tooDeep = false;
    std::optional<std::size_t> brokenAt; ///< byte of a mistake
    QString problem;

    bool null() override { return put(nullptr) != nullptr; }
    bool boolean(bool b) override { return put(b) != nullptr; }
    bool number_integer(number_integer_t number) override { return put(number) != nullptr; }
    bool number_unsigned(number_unsigned_t number) override { return put(number) != nullptr; }
    bool number_float(number_float_t number, const string_t &) override { return put(number) != nullptr; }
    // A copy is as long as the text; the parser's own buffer, moved, would be up to twice that.
    bool string(string_t &text) override { return put(std::as_const(text)) != nullptr; }
    bool binary(binary_t &bytes) override { return put(std::move(bytes)) != nullptr; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool key(string_t &name) override
    {
        const auto [at, isNew] = m_open.back()->get_ref<Json::object_t &>().try_emplace(std::move(name));
        if (!isNew && !duplicate)
            duplicate = at->first;
        m_named = &at->second;
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        if (dynamic_cast<const Json::parse_error *>(&error))
            brokenAt = position;
        problem = QString::fromLatin1(error.what());
        return false;
    }

private:
    bool open(Json one)
    {
        if (m_open.size() >= maxDepth) { // destructors and whoever walks through the values recurse
            tooDeep = true;
            return false;
        }
        m_open.push_back(put(std::move(one)));
        return true;
    }
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

/// Why a text that can't be parsed can't: looks at it once more.
tl::unexpected<Error> mistake(const Builder &builder, QIODevice &device, const QString &fileName)
{
    if (builder.tooDeep)
        return fail("json.too_deep", {fileName});
    device.seek(0);
    const QByteArray bytes = device.readAll();
    if (bytes.trimmed().isEmpty())
        return fail("json.empty", {fileName});
    if (!isUtf8(bytes))
        return fail("json.not_utf8", {fileName});
    if (!builder.brokenAt)
        return fail("json.broken", {fileName, QStringLiteral("1")}, builder.problem);
    const auto at = std::min(static_cast<qsizetype>(*builder.brokenAt), bytes.size());
    const auto line = std::count(bytes.begin(), bytes.begin() + at, '\n') + 1;
    return fail("json.broken", {fileName, QString::number(line)}, QStringLiteral("byte %1").arg(*builder.brokenAt));
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
    Builder builder;
    bool good = false, readFailed = false;
    if (device.size() <= mostInMemory) {
        const QByteArray bytes = device.readAll();
        readFailed = bytes.size() < device.size();
        good = Json::sax_parse(bytes.constData(), bytes.constData() + bytes.size(), &builder);
    } else {
        Bytes::Source source(device);
        good = Json::sax_parse(Bytes(source), Bytes(), &builder);
        readFailed = source.failed;
    }
    if (readFailed)
        return fail("file.unreadable", {fileName}, device.errorString());
    if (!good)
        return mistake(builder, device, fileName);
    if (builder.duplicate)
        return fail("json.duplicate_key", {fileName, QString::fromStdString(*builder.duplicate)});
    if (!builder.value.is_object())
        return fail("json.not_object", {fileName});
    return std::move(builder.value);
}

} // namespace bd::application
