#include "documents/template/tag.h"

#include "documents/template/nearest.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

/// Splits at `separator` outside of quotes; straight and Word's curly quotes count alike.
QStringList splitOutsideQuotes(const QString &s, QChar separator)
{
    static const QString quotes = u"\"“”„'‘’"_s;
    QStringList parts(QString{});
    QChar open;
    for (const QChar c : s) {
        const bool isQuote = quotes.contains(c);
        if (isQuote && open.isNull())
            open = c;
        else if (isQuote && (quotes.indexOf(c) < 4) == (quotes.indexOf(open) < 4))
            open = QChar();
        if (c == separator && open.isNull())
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

bool isQuote(QChar c)
{
    return u"\"“”„'‘’"_s.contains(c);
}

/// The tag with another filter's name.
QString withFilter(QString tag, const QString &name, const QString &other)
{
    const qsizetype at = name.isEmpty() ? -1 : tag.indexOf(name, std::max<qsizetype>(tag.indexOf(u'|'), 0));
    return at < 0 ? other : tag.replace(at, name.size(), other);
}

/// An image knows two filters, its size: rong:"6cm", cao:"4cm".
void parseImageOption(const QString &call, Tag &tag, std::vector<TemplateError> &errors)
{
    const qsizetype colon = call.indexOf(u':');
    const QString name = (colon < 0 ? call : call.left(colon)).trimmed();
    if (name != u"rong" && name != u"cao") {
        TemplateError error{u"unknown_filter"_s, tag.text, tag.place.toString()};
        if (const QString near = nearestName(name, {u"rong"_s, u"cao"_s}); !near.isEmpty())
            error.hints << u"near:"_s + withFilter(tag.text, name, near);
        errors.push_back(error);
        return;
    }
    QString argument = colon < 0 ? QString() : call.mid(colon + 1).trimmed();
    if (argument.size() >= 2 && isQuote(argument.front()) && isQuote(argument.back()))
        argument = argument.mid(1, argument.size() - 2);
    (name == u"rong" ? tag.image.width : tag.image.height) = imageLength(argument);
    if (!imageLength(argument))
        errors.push_back({u"bad_filter_argument"_s, tag.text, tag.place.toString(), {u"filter:"_s + name}});
}

/// name, name:argument, name:"argument"
void parseFilter(const QString &call, Tag &tag, std::vector<TemplateError> &errors)
{
    const qsizetype colon = call.indexOf(u':');
    const QString name = (colon < 0 ? call : call.left(colon)).trimmed();
    QString argument = colon < 0 ? QString() : call.mid(colon + 1).trimmed();
    const bool quoted = argument.size() >= 2 && isQuote(argument.front()) && isQuote(argument.back());
    const bool halfQuoted =
        !quoted && !argument.isEmpty() && (isQuote(argument.front()) || isQuote(argument.back()));
    if (quoted)
        argument = argument.mid(1, argument.size() - 2);

    const Filter *filter = findFilter(name);
    if (!filter) {
        TemplateError error{u"unknown_filter"_s, tag.text, tag.place.toString()};
        if (const QString near = nearestName(name, filterNames()); !near.isEmpty())
            error.hints << u"near:"_s + withFilter(tag.text, name, near);
        errors.push_back(error);
        return;
    }
    const bool given = colon >= 0;
    const bool bad = halfQuoted || (given && !filter->takesArgument) || (!given && filter->needsArgument) ||
                     (given && filter->goodArgument && !filter->goodArgument(argument));
    if (bad)
        errors.push_back({u"bad_filter_argument"_s, tag.text, tag.place.toString(), {u"filter:"_s + name}});
    tag.expression.filters.push_back({filter, argument});
}

} // namespace

QString TemplateError::toArg() const
{
    return joinedFields(QStringList{code, tag, place} + hints);
}

QString shownTag(const QString &tag)
{
    constexpr qsizetype longest = 80;
    if (tag.size() <= longest)
        return tag;
    const QString end = tag.endsWith(u'}') ? u"}"_s : QString();
    return tag.left(longest - 1 - end.size()) + u'…' + end;
}

Tag parseTag(const QString &content, const Place &place, std::vector<TemplateError> &errors)
{
    Tag tag;
    tag.text = shownTag(u'{' + content + u'}');
    tag.place = place;
    QString rest = content.simplified();
    if (rest.startsWith(u'#'))
        tag.kind = TagKind::Loop;
    else if (rest.startsWith(u'^'))
        tag.kind = TagKind::Inverted;
    else if (rest.startsWith(u'/'))
        tag.kind = TagKind::End;
    else if (rest.startsWith(u'%'))
        tag.kind = TagKind::Image;
    else if (rest.startsWith(u'@') || rest.startsWith(u'='))
        errors.push_back({u"unsupported_tag"_s, tag.text, place.toString()});
    if (tag.kind != TagKind::Value)
        rest = rest.mid(1);

    const QStringList parts = splitOutsideQuotes(rest, u'|');
    tag.expression.name = parts[0].trimmed();
    tag.expression.path = tag.expression.name == u"." ? QStringList{u"."_s} : tag.expression.name.split(u'.');
    if (tag.expression.name.isEmpty() && tag.kind != TagKind::End)
        errors.push_back({u"bad_tag"_s, tag.text, place.toString()});
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (tag.kind == TagKind::Image)
            parseImageOption(parts[i], tag, errors);
        else
            parseFilter(parts[i], tag, errors);
    }
    return tag;
}

} // namespace bd::documents
