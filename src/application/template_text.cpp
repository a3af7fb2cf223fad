#include "application/template_text.h"

#include "application/filled.h"
#include "application/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bd::application {

namespace {

using documents::Place;
using documents::PlaceStep;

// %1: the field as written, %2: its partner; with a field that crosses: that one, and %3 its partner.
constexpr Sentence faults[] = {
    {"unclosed_tag", QT_TRANSLATE_NOOP("TemplateErrors", "%1 has no closing bracket \"}\"")},
    {"unopened_tag", QT_TRANSLATE_NOOP("TemplateErrors", "%1 has no opening bracket \"{\"")},
    {"doubled_braces", QT_TRANSLATE_NOOP("TemplateErrors", "%1 has its brackets twice")},
    {"duplicate_open", QT_TRANSLATE_NOOP("TemplateErrors", "%1 has one \"{\" too many")},
    {"duplicate_close", QT_TRANSLATE_NOOP("TemplateErrors", "%1 has one \"}\" too many")},
    {"bad_tag", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 has no name; write a name between the brackets, such as {title}, and a format behind it, such as {date | ngay}")},
    {"unsupported_tag", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 is of a kind that is not supported")},
    {"unknown_filter", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 names a format that does not exist")},
    {"bad_filter_argument", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 gives its format a wrong value")},
    {"unclosed_loop", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 has no closing field %2")},
    {"unopened_loop", QT_TRANSLATE_NOOP("TemplateErrors", "the closing field %1 has no opening field %2")},
    {"crossed_loop", QT_TRANSLATE_NOOP("TemplateErrors", "the closing field %1 stands before the end of %2; put %3 before %1")},
    {"case_mismatch", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 differs from its partner in capital letters")},
    {"loop_position", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 and its closing field stand in different cells or rows; put both in one place")},
    {"loop_table", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 and its closing field do not stand in one table: one of them is outside of it; put both into the table, or both outside")},
    {"loop_control", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 stands inside of a content control and its closing field outside, or the other way round; put both inside or both outside")},
    {"loop_box", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 and its closing field do not stand in the same text: one of them is in a text box or note; put both in one place")},
    {"loop_filter", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 prints no value, so it can't have a format")},
    {"half_field", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 would repeat only one half of something that Word computes (a page number, a cross-reference, a table of contents); put %1 and its closing field both before it, both behind it or around all of it")},
    {"broken_text", QT_TRANSLATE_NOOP("TemplateErrors", "the text is damaged here; open the template in Word, type this place anew and save")},
    {"missing", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 has a name that the data does not have")},
    {"unknown_name", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 has a name that these documents do not have")},
    {"outside_loop", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 works only in a part that is repeated; put it between {#…} and {/…}")},
    {"no_pictures", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 asks for a picture, and there is none of that name; put the picture itself into the template (Insert > Pictures)")},
    {"list_printed", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 is a list")},
    {"group_printed", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 holds several values; print one of them")},
    {"picture_printed", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 is a picture")},
    {"flag_printed", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 is a condition (yes or no), no text")},
    {"table_position", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 is a table; it must stand alone in its paragraph, without other text or fields")},
    {"table_columns", QT_TRANSLATE_NOOP("TemplateErrors", "the table of the field %1 has more than 63 columns; Word takes no more")},
    {"table_shape", QT_TRANSLATE_NOOP("TemplateErrors", "the data of the table field %1 holds something that is no row, cell or paragraph")},
    {"no_date", QT_TRANSLATE_NOOP("TemplateErrors", "the format of the field %1 does nothing, as its value is no date; take the format out")},
    {"no_number", QT_TRANSLATE_NOOP("TemplateErrors", "the format of the field %1 does nothing, as its value is no number; take the format out")},
    {"bare_date", QT_TRANSLATE_NOOP("TemplateErrors", "the field %1 prints the date as 2026-01-05")},
    {"loop_glued", QT_TRANSLATE_NOOP("TemplateErrors", "the fields %1 and %2 stand in paragraphs with other text, so that each repetition goes on in the last line of the one before; put %1 and %2 into paragraphs of their own")},
    {"image_position", QT_TRANSLATE_NOOP("TemplateErrors", "the picture field %1 stands where Word can hold no picture; put it into a paragraph")},
    {"image_value", QT_TRANSLATE_NOOP("TemplateErrors", "the data has no picture for the field %1")},
    {"image_format", QT_TRANSLATE_NOOP("TemplateErrors", "the picture for the field %1 is neither PNG nor JPEG")},
    {"image_broken", QT_TRANSLATE_NOOP("TemplateErrors", "the picture for the field %1 is damaged; save it anew")},
    {"image_too_large", QT_TRANSLATE_NOOP("TemplateErrors", "the picture for the field %1 is too large; make it smaller")},
    {"image_animated", QT_TRANSLATE_NOOP("TemplateErrors", "the picture for the field %1 is animated; save it as a still picture")},
    {"image_file", QT_TRANSLATE_NOOP("TemplateErrors", "the picture file for the field %1 isn't there or must not be read")},
    {"bad_character", QT_TRANSLATE_NOOP("TemplateErrors", "the value of the field %1 holds a control character that Word does not allow")},
};

// What stands behind the name of a format: {x | pt:"1"}.
constexpr Sentence arguments[] = {
    {"pt", QT_TRANSLATE_NOOP("TemplateHints", "behind \"pt\" stands the number of decimals, from 0 to 6: pt:\"1\"")},
    {"bang_chu", QT_TRANSLATE_NOOP("TemplateHints", "behind \"bang_chu\" stands \"linh\" or \"lẻ\": bang_chu:\"lẻ\"")},
    {"mac_dinh", QT_TRANSLATE_NOOP("TemplateHints", "behind \"mac_dinh\" stands, in quotation marks, what to print instead: mac_dinh:\"chưa có\"")},
    {"rong", QT_TRANSLATE_NOOP("TemplateHints", "behind \"rong\" stands a width: rong:\"6cm\" or rong:\"50%\"")},
    {"cao", QT_TRANSLATE_NOOP("TemplateHints", "behind \"cao\" stands a height: cao:\"4cm\"")},
};

// Where the closing field %1 was expected; %2: a number, a text or another field.
constexpr Sentence ends[] = {
    {"row", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected at the end of that row")},
    {"row:", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected at the end of row %2 of that table")},
    {"cell", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected at the end of that cell")},
    {"table", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected in a row further down in that table")},
    {"paragraph", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected at the end of that paragraph")},
    {"after_table:", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected behind table %2")},
    {"before:", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected before the paragraph \"%2\"")},
    {"after:", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected behind the paragraph \"%2\"")},
    {"before_tag:", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected right before the field %2")},
    {"end", QT_TRANSLATE_NOOP("TemplateHints", "%1 is expected behind the part that belongs to it, in a paragraph of its own")},
};

QString words(const char *text)
{
    return QCoreApplication::translate("TemplatePlaces", text);
}

QString hint(const char *text, const QStringList &args)
{
    return filled(QCoreApplication::translate("TemplateHints", text), args);
}

// header1 … footnotes: what the part is called in Word.
QString partName(const Place &place)
{
    const bool first = place.pages == QLatin1String("first"), even = place.pages == QLatin1String("even");
    const QString &part = place.part;
    if (part.startsWith(QLatin1String("header")))
        return first ? words(QT_TRANSLATE_NOOP("TemplatePlaces", "header of the first page"))
            : even   ? words(QT_TRANSLATE_NOOP("TemplatePlaces", "header of the even pages"))
                     : words(QT_TRANSLATE_NOOP("TemplatePlaces", "header"));
    if (part.startsWith(QLatin1String("footer")))
        return first ? words(QT_TRANSLATE_NOOP("TemplatePlaces", "footer of the first page"))
            : even   ? words(QT_TRANSLATE_NOOP("TemplatePlaces", "footer of the even pages"))
                     : words(QT_TRANSLATE_NOOP("TemplatePlaces", "footer"));
    if (part == QLatin1String("core") || part == QLatin1String("app") || part == QLatin1String("custom"))
        return words(QT_TRANSLATE_NOOP("TemplatePlaces", "properties of the file"));
    if (part.startsWith(QLatin1String("chart")))
        return words(QT_TRANSLATE_NOOP("TemplatePlaces", "chart"));
    if (part.startsWith(QLatin1String("data")) || part.startsWith(QLatin1String("drawing")))
        return words(QT_TRANSLATE_NOOP("TemplatePlaces", "diagram"));
    return {};
}

QString noteName(const Place &place, int number)
{
    const char *name = place.part.startsWith(QLatin1String("endnotes")) ? QT_TRANSLATE_NOOP("TemplatePlaces", "endnote %1")
        : place.part.startsWith(QLatin1String("comments"))              ? QT_TRANSLATE_NOOP("TemplatePlaces", "comment %1")
                                                                        : QT_TRANSLATE_NOOP("TemplatePlaces", "footnote %1");
    return filled(words(name), {QString::number(number)});
}

QString tableName(int number, bool nested)
{
    if (!nested)
        return filled(words(QT_TRANSLATE_NOOP("TemplatePlaces", "table %1")), {QString::number(number)});
    return number == 1 ? words(QT_TRANSLATE_NOOP("TemplatePlaces", "the table inside that cell"))
                       : filled(words(QT_TRANSLATE_NOOP("TemplatePlaces", "table %1 inside that cell")), {QString::number(number)});
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

// {#x} and {^x} are closed by {/x}; {/x} was opened by {#x}.
QString partner(const QString &tag)
{
    QString result = tag;
    if (result.size() < 3)
        return result;
    QChar &sign = result[1];
    sign = sign == QLatin1Char('/') ? QLatin1Char('#') : QLatin1Char('/');
    // A format is not said again by the partner.
    const qsizetype filter = result.indexOf(QLatin1Char('|'));
    return filter > 0 ? result.left(filter).trimmed() + QLatin1Char('}') : result;
}

QString expectedEnd(const QString &where, const QString &tag)
{
    const qsizetype colon = where.indexOf(QLatin1Char(':'));
    const char *sentence = findSentence(ends, colon < 0 ? where : where.left(colon + 1));
    return sentence ? hint(sentence, {partner(tag), where.mid(colon + 1)}) : QString();
}

// Where it is sure what to write; elsewhere a proposal is a guess.
bool isCertain(const QString &code)
{
    static const QStringList codes{QStringLiteral("doubled_braces"), QStringLiteral("duplicate_open"), QStringLiteral("duplicate_close"),
                                   QStringLiteral("list_printed"), QStringLiteral("picture_printed"), QStringLiteral("flag_printed"),
                                   QStringLiteral("bare_date"),      QStringLiteral("loop_filter")};
    return codes.contains(code);
}

QString proposal(const TemplateFault &fault, bool isWithin)
{
    if (fault.code == QLatin1String("group_printed"))
        return hint(QT_TRANSLATE_NOOP("TemplateHints", "for example %1"), {fault.meant});
    if (isWithin || isCertain(fault.code))
        return hint(QT_TRANSLATE_NOOP("TemplateHints", "write %1"), {fault.meant});
    return hint(QT_TRANSLATE_NOOP("TemplateHints", "perhaps %1 was meant"), {fault.meant});
}

QString hintText(const QString &field, const QString &tag)
{
    const QString key = field.section(QLatin1Char(':'), 0, 0), value = field.section(QLatin1Char(':'), 1);
    if (key == QLatin1String("braces"))
        return hint(QT_TRANSLATE_NOOP("TemplateHints", "if no field is meant, write ( ) or [ ] instead of { }"), {});
    if (key == QLatin1String("within"))
        return hint(QT_TRANSLATE_NOOP("TemplateHints", "that name holds only between %1 and %2"), {value, partner(value)});
    if (key == QLatin1String("end"))
        return expectedEnd(value, tag);
    if (key == QLatin1String("filter")) {
        const char *sentence = findSentence(arguments, value);
        return sentence ? hint(sentence, {})
                        : hint(QT_TRANSLATE_NOOP("TemplateHints", "nothing stands behind \"%1\""), {value});
    }
    return {};
}

} // namespace

QString placeText(const Place &place)
{
    QStringList parts{partName(place)};
    if (place.section > 0)
        parts << filled(words(QT_TRANSLATE_NOOP("TemplatePlaces", "section %1")), {QString::number(place.section)});
    bool nested = false;
    for (const PlaceStep &step : place.steps) {
        if (step.kind == PlaceStep::Kind::Note) {
            parts << noteName(place, step.number);
        } else if (step.kind == PlaceStep::Kind::TextBox) {
            parts << words(QT_TRANSLATE_NOOP("TemplatePlaces", "text box"));
        } else if (step.number > 0) {
            parts << tableName(step.number, nested);
            if (step.row > 0)
                parts << filled(words(QT_TRANSLATE_NOOP("TemplatePlaces", "row %1")), {QString::number(step.row)});
            if (step.cell > 0)
                parts << filled(words(QT_TRANSLATE_NOOP("TemplatePlaces", "cell %1")), {QString::number(step.cell)});
        }
        nested = step.kind == PlaceStep::Kind::Table;
    }
    if (!place.paragraph.isEmpty())
        parts << filled(words(QT_TRANSLATE_NOOP("TemplatePlaces", "paragraph \"%1\"")), {place.paragraph});
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

TemplateFault templateFault(const QString &arg)
{
    const QStringList fields = documents::splitFields(arg);
    TemplateFault fault{fields.value(0), fields.value(1), Place::fromString(fields.value(2)), {}};
    for (const QString &field : fields.mid(3))
        if (field.startsWith(QLatin1String("near:")))
            fault.meant = field.mid(5);
    return fault;
}

QString templateFaultText(const QString &arg)
{
    const TemplateFault fault = templateFault(arg);
    const QStringList hints = documents::splitFields(arg).mid(3);
    const QStringList crossing = hints.filter(QRegularExpression(QStringLiteral("^other:")));
    QStringList words{fault.tag, partner(fault.tag)};
    if (!crossing.isEmpty())
        words = {fault.tag, crossing.first().mid(6), partner(crossing.first().mid(6))};
    const char *sentence = findSentence(faults, fault.code);
    QString what = sentence ? filled(QCoreApplication::translate("TemplateErrors", sentence), words)
                            : filled(QCoreApplication::translate("TemplateErrors", "something is wrong with the field %1"), words);
    bool isWithin = false;
    for (const QString &field : hints) {
        const bool isNear = field.startsWith(QLatin1String("near:"));
        const QString more = isNear ? proposal(fault, isWithin) : hintText(field, fault.tag);
        if (!more.isEmpty())
            what += (isNear && isWithin ? QStringLiteral(": ") : QStringLiteral("; ")) + more;
        isWithin = isWithin || field.startsWith(QLatin1String("within:"));
    }
    const QString where = placeText(fault.place);
    return capitalised(where.isEmpty() ? what : where + QStringLiteral(": ") + what) + QLatin1Char('.');
}

bool listsTemplateFaults(const QString &code)
{
    return code == QLatin1String("template.invalid") || code == QLatin1String("template.missing")
        || code == QLatin1String("template.bad_values");
}

QString templateFaultsText(const Error &error)
{
    QStringList lines;
    for (const QString &arg : error.args)
        lines << templateFaultText(arg);
    if (lines.size() == 1)
        return lines.first();
    const QString first = error.code == QLatin1String("template.invalid")
        ? QCoreApplication::translate("Errors", "The template has to be mended in %1 places:")
        : error.code == QLatin1String("template.missing")
        ? QCoreApplication::translate("Errors", "%1 fields of the template name what the data does not have:")
        : QCoreApplication::translate("Errors", "The data of %1 fields can't be printed:");
    lines.prepend(filled(first, {QString::number(error.args.size())}));
    return lines.join(QLatin1Char('\n'));
}

} // namespace bd::application
