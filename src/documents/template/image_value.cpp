#include "documents/template/image_value.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

constexpr std::size_t mostText = 90u * 1024 * 1024; // 64 MiB as base64, about

QByteArray decoded(const std::string &text)
{
    if (text.size() > mostText)
        return {};
    std::size_t from = 0;
    if (text.compare(0, 5, "data:") == 0) {
        const std::size_t comma = text.find(',');
        if (comma == std::string::npos || comma < 7 || text.compare(comma - 7, 7, ";base64") != 0)
            return {};
        from = comma + 1;
    }
    QByteArray bare;
    bare.reserve(qsizetype(text.size()));
    for (; from < text.size(); ++from)
        if (const char c = text[from]; c != '\n' && c != '\r' && c != ' ' && c != '\t')
            bare += c;
    const auto result = QByteArray::fromBase64Encoding(bare, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

ImageValue wrong(const char *code)
{
    return {{}, {}, QLatin1String(code)};
}

const std::string *textAt(const Json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get_ptr<const std::string *>() : nullptr;
}

} // namespace

bool staysInFolder(const QString &path)
{
    if (path.isEmpty() || path.contains(u':') || path.contains(QChar(0)))
        return false;
    const QStringList names = QString(path).replace(u'\\', u'/').split(u'/');
    for (const QString &name : names)
        if (name.isEmpty() || name == u"." || name == u"..")
            return false;
    return true;
}

ImageValue imageValue(const Json &value, const ImageFiles &files)
{
    ImageValue image;
    if (value.is_string()) {
        const std::string &text = value.get_ref<const std::string &>();
        if (text.compare(0, 5, "data:") != 0)
            return wrong("image_value");
        image.bytes = decoded(text);
    } else if (value.is_object()) {
        if (const std::string *alt = textAt(value, "alt"))
            image.description = toQString(*alt);
        if (const std::string *data = textAt(value, "data")) {
            image.bytes = decoded(*data);
        } else if (const std::string *file = textAt(value, "file")) {
            const QString path = toQString(*file).replace(u'\\', u'/');
            const auto read = files && staysInFolder(path) ? files(path) : Result<QByteArray>(fail("file.missing"));
            if (!read)
                return wrong("image_file");
            image.bytes = *read;
        }
    }
    if (image.bytes.isEmpty())
        image.fault = u"image_value"_s;
    return image;
}

} // namespace bd::documents
