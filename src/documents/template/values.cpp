#include "documents/template/values.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

bool hasArray(const Json &value, const char *key)
{
    return value.is_object() && value.contains(key) && value.at(key).is_array();
}

} // namespace

QString spanText(const Json &span)
{
    const auto plain = [](const Json &object, const char *key) {
        const auto it = object.find(key);
        return it == object.end() || it->is_structured() ? QString() : printed(*it);
    };
    if (!span.is_object())
        return {};
    if (const auto note = span.find("footnote"); note != span.end() && note->is_object())
        return u'[' + plain(*note, "mark") + u']';
    return plain(span, "text");
}

bool isRich(const Json &value)
{
    return hasArray(value, "spans");
}

bool isTable(const Json &value)
{
    return hasArray(value, "rows");
}

bool isTruthy(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::null:
    case Json::value_t::discarded:
        return false;
    case Json::value_t::boolean:
        return value.get<bool>();
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return value.get<double>() != 0.0;
    case Json::value_t::string:
        return !value.get_ref<const std::string &>().empty();
    case Json::value_t::array:
        return !value.empty();
    default:
        break;
    }
    if (isRich(value))
        return !value.at("spans").empty();
    if (isTable(value))
        return !value.at("rows").empty();
    return true;
}

QString printed(const Json &value)
{
    if (value.is_string())
        return toQString(value.get_ref<const std::string &>());
    if (value.is_boolean())
        return value.get<bool>() ? u"true"_s : u"false"_s;
    if (value.is_number_float())
        return QLocale::c().toString(value.get<double>(), 'f', QLocale::FloatingPointShortest).remove(u',');
    if (value.is_number())
        return toQString(value.dump());
    if (value.is_array()) {
        QStringList parts;
        for (const Json &element : value)
            if (!element.is_array())
                parts << printed(element);
        return parts.join(u", "_s);
    }
    QString text;
    if (isRich(value))
        for (const Json &span : value.at("spans"))
            text += spanText(span);
    return text;
}

} // namespace bd::documents
