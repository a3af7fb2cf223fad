#include "documents/template/tag.h"

#include "documents/template/nearest.h"

#include <QRegularExpression>
#include <algorithm>

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
        TemplateError error = faultOf(tag, u"unknown_filter"_s);
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
        errors.push_back(faultOf(tag, u"bad_filter_argument"_s, {u"filter:"_s + name}));
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
        TemplateError error = faultOf(tag, u"unknown_filter"_s);
        if (const QString near = nearestName(name, filterNames()); !near.isEmpty())
            error.hints << u"near:"_s + withFilter(tag.text, name, near);
        errors.push_back(error);
        return;
    }
    const bool given = colon >= 0;
    const bool bad = halfQuoted || (given && !filter->takesArgument) || (!given && filter->needsArgument) ||
                     (given && filter->goodArgument && !filter->goodArgument(argument));
    if (bad)
        errors.push_back(faultOf(tag, u"bad_filter_argument"_s, {u"filter:"_s + name}));
    tag.expression.filters.push_back({filter, argument});
}

/// `{% if x %}`, `{% for t in x %}`, `{% endif %}` of other programs; nothing when it is none of theirs.
std::optional<QStringList> foreignHints(const QString &content)
{
    static const QRegularExpression statement(u"^%[-+]? ?(?:(if|for) (?:[\\w.]+ in )?([\\w.]+)|(end)?).*%$"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = statement.match(content);
    if (content.size() < 2 || !match.hasMatch())
        return std::nullopt;
    if (const QString name = match.captured(2); !name.isEmpty())
        return QStringList{u"near:{#"_s + name + u"}…{/"_s + name + u'}'};
    return match.captured(3).isEmpty() ? QStringList() : QStringList{u"near:{/}"_s};
}

} // namespace

TemplateError faultOf(const Tag &tag, const QString &code, const QStringList &hints)
{
    return {code, tag.text, tag.place.toString(), hints, tag.order};
}

void sortForReading(std::vector<TemplateError> &errors)
{
    std::stable_sort(errors.begin(), errors.end(),
                     [](const TemplateError &a, const TemplateError &b) { return a.order < b.order; });
}

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
    if (const auto hints = foreignHints(rest)) {
        tag.isRefused = true;
        errors.push_back(faultOf(tag, u"unsupported_tag"_s, *hints));
        return tag;
    }
    if (rest.startsWith(u'#'))
        tag.kind = TagKind::Loop;
    else if (rest.startsWith(u'^'))
        tag.kind = TagKind::Inverted;
    else if (rest.startsWith(u'/'))
        tag.kind = TagKind::End;
    else if (rest.startsWith(u'%'))
        tag.kind = TagKind::Image;
    tag.isRefused = rest.startsWith(u'@') || rest.startsWith(u'=');
    if (tag.isRefused)
        errors.push_back(faultOf(tag, u"unsupported_tag"_s));
    if (tag.kind != TagKind::Value)
        rest = rest.mid(1);

    const QStringList parts = splitOutsideQuotes(rest, u'|');
    tag.expression.name = parts[0].trimmed();
    tag.expression.path = tag.expression.name == u"." ? QStringList{u"."_s} : tag.expression.name.split(u'.');
    if (tag.expression.name.isEmpty() && tag.kind != TagKind::End)
        errors.push_back(faultOf(tag, u"bad_tag"_s));
    const bool prints = tag.kind == TagKind::Value || tag.kind == TagKind::Image;
    if (!prints && parts.size() > 1) {
        errors.push_back(faultOf(tag, u"loop_filter"_s, {u"near:{"_s + content.simplified().first(1) + tag.expression.name + u'}'}));
        return tag;
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (tag.kind == TagKind::Image)
            parseImageOption(parts[i], tag, errors);
        else
            parseFilter(parts[i], tag, errors);
    }
    return tag;
}

} // namespace bd::documents
