#include "cli/template_json.h"

#include "application/template_text.h"
#include "cli/verbs/verbs.h"

#include <QCoreApplication>

namespace bd::cli {

namespace {

using documents::PlaceStep;
using documents::TagOutline;
using Json = nlohmann::ordered_json;

const char *code(PlaceStep::Kind kind)
{
    switch (kind) {
    case PlaceStep::Kind::Table: return "table";
    case PlaceStep::Kind::TextBox: return "text_box";
    case PlaceStep::Kind::Note: break;
    }
    return "note";
}

const char *code(TagOutline::Kind kind)
{
    switch (kind) {
    case TagOutline::Kind::Value: return "value";
    case TagOutline::Kind::Image: return "image";
    case TagOutline::Kind::Loop: return "loop";
    case TagOutline::Kind::Inverted: break;
    }
    return "inverted";
}

Json placeJson(const documents::Place &place)
{
    Json steps = Json::array();
    for (const PlaceStep &step : place.steps) {
        Json out{{"kind", code(step.kind)}, {"number", step.number}};
        if (step.kind == PlaceStep::Kind::Table) {
            out["row"] = step.row;
            out["cell"] = step.cell;
        }
        steps.push_back(std::move(out));
    }
    return {{"part", place.part.toStdString()},
            {"pages", place.pages.isEmpty() ? Json() : Json(place.pages.toStdString())},
            {"section", place.section > 0 ? Json(place.section) : Json()},
            {"steps", std::move(steps)},
            {"paragraph", place.paragraph.toStdString()},
            {"text", application::placeText(place).toStdString()}};
}

Json tagsJson(const std::vector<TagOutline> &tags)
{
    Json list = Json::array();
    for (const TagOutline &tag : tags) {
        Json filters = Json::array();
        for (const auto &[name, argument] : tag.filters)
            filters.push_back({{"name", name.toStdString()},
                               {"argument", argument.isEmpty() ? Json() : Json(argument.toStdString())}});
        list.push_back({{"tag", tag.text.toStdString()},
                        {"kind", code(tag.kind)},
                        {"name", tag.name.toStdString()},
                        {"filters", std::move(filters)},
                        {"place", placeJson(tag.place)},
                        {"tags", tagsJson(tag.inside)}});
    }
    return list;
}

QString partTitle(const documents::PartOutline &part)
{
    documents::Place place = part.place;
    if (place.part == QLatin1String("body"))
        return say(QT_TRANSLATE_NOOP("Cli", "Body of the document"));
    if (place.part.startsWith(QLatin1String("footnotes")))
        return say(QT_TRANSLATE_NOOP("Cli", "Footnotes"));
    if (place.part.startsWith(QLatin1String("endnotes")))
        return say(QT_TRANSLATE_NOOP("Cli", "Endnotes"));
    if (place.part.startsWith(QLatin1String("comments")))
        return say(QT_TRANSLATE_NOOP("Cli", "Comments"));
    const QString name = application::placeText(place);
    return name.isEmpty() ? part.name : name.left(1).toUpper() + name.mid(1);
}

void addLines(QStringList &lines, const std::vector<TagOutline> &tags, int depth)
{
    constexpr qsizetype column = 44;
    for (const TagOutline &tag : tags) {
        documents::Place place = tag.place;
        place.part = QStringLiteral("body"); // said by the line of the part
        place.pages.clear();
        place.section = 0;
        if (place.paragraph == tag.text)
            place.paragraph.clear();
        const QString left = QString(2 + 2 * depth, QLatin1Char(' ')) + tag.text;
        const QString where = application::placeText(place);
        lines << (where.isEmpty() ? left : left.leftJustified(column) + QLatin1Char(' ') + where);
        addLines(lines, tag.inside, depth + 1);
    }
}

} // namespace

Json faultJson(const QString &arg)
{
    const application::TemplateFault fault = application::templateFault(arg);
    return {{"code", fault.code.toStdString()},
            {"tag", fault.tag.toStdString()},
            {"place", placeJson(fault.place)},
            {"meant", fault.meant.isEmpty() ? Json() : Json(fault.meant.toStdString())},
            {"message", application::templateFaultText(arg).toStdString()}};
}

Json faultsJson(const QStringList &args)
{
    Json list = Json::array();
    for (const QString &arg : args)
        list.push_back(faultJson(arg));
    return list;
}

Json partsJson(const documents::TemplateReport &report)
{
    Json list = Json::array();
    for (const documents::PartOutline &part : report.parts)
        list.push_back({{"part", part.name.toStdString()}, {"place", placeJson(part.place)}, {"tags", tagsJson(part.tags)}});
    return list;
}

QStringList outlineLines(const documents::TemplateReport &report)
{
    QStringList lines;
    for (const documents::PartOutline &part : report.parts) {
        lines << partTitle(part);
        addLines(lines, part.tags, 0);
    }
    return lines;
}

} // namespace bd::cli
