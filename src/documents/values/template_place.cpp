#include "documents/values/template_place.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

QString Place::toString() const
{
    QString s = u"part:"_s + part;
    if (!pages.isEmpty())
        s += u";pages:"_s + pages;
    if (section > 0)
        s += u";section:%1"_s.arg(section);
    for (const PlaceStep &step : steps) {
        if (step.kind == PlaceStep::Kind::Table)
            s += u";table:%1;row:%2;cell:%3"_s.arg(step.number).arg(step.row).arg(step.cell);
        else
            s += (step.kind == PlaceStep::Kind::Note ? u";note:%1"_s : u";box:%1"_s).arg(step.number);
    }
    return s + u";text:"_s + paragraph;
}

Place Place::fromString(const QString &text)
{
    Place place;
    QString rest = text;
    while (!rest.isEmpty()) {
        if (rest.startsWith(u"text:"_s)) {
            place.paragraph = rest.mid(5);
            break;
        }
        const QString item = rest.section(u';', 0, 0), key = item.section(u':', 0, 0), value = item.section(u':', 1);
        rest = rest.mid(item.size() + 1);
        if (key == u"part")
            place.part = value;
        else if (key == u"pages")
            place.pages = value;
        else if (key == u"section")
            place.section = value.toInt();
        else if (key == u"table")
            place.steps.push_back({PlaceStep::Kind::Table, value.toInt(), 0, 0});
        else if (key == u"note" || key == u"box")
            place.steps.push_back({key == u"note" ? PlaceStep::Kind::Note : PlaceStep::Kind::TextBox, value.toInt(), 0, 0});
        else if (key == u"row" && !place.steps.empty())
            place.steps.back().row = value.toInt();
        else if (key == u"cell" && !place.steps.empty())
            place.steps.back().cell = value.toInt();
    }
    return place;
}

QString joinedFields(const QStringList &fields)
{
    QString joined;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            joined += u'|';
        for (const QChar c : fields[i]) {
            if (c == u'|' || c == u'\\')
                joined += u'\\';
            joined += c;
        }
    }
    return joined;
}

QStringList splitFields(const QString &joined)
{
    QStringList fields(QString{});
    for (qsizetype i = 0; i < joined.size(); ++i) {
        if (joined[i] == u'|')
            fields << QString();
        else if (joined[i] == u'\\' && i + 1 < joined.size())
            fields.last() += joined[++i];
        else
            fields.last() += joined[i];
    }
    return fields;
}

} // namespace bd::documents
