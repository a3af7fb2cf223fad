#include "application/error_text.h"

#include "application/error_sentences.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

// Not QString::arg(): arguments may hold "%1" themselves.
QString filled(const QString &sentence, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size()
            && sentence.at(i + 1) >= QLatin1Char('1') && sentence.at(i + 1) <= QLatin1Char('9');
        if (place)
            result += args.value(sentence.at(++i).digitValue() - 1);
        else
            result += sentence.at(i);
    }
    return result;
}

QString translated(const char *context, const char *sentence)
{
    return QCoreApplication::translate(context, sentence);
}

QString places(const char *text)
{
    return QCoreApplication::translate("TemplatePlaces", text);
}

// header1 … footnotes: what the part is called in Word.
QString partName(const QString &part)
{
    if (part.startsWith(QLatin1String("header")))
        return places(QT_TRANSLATE_NOOP("TemplatePlaces", "header"));
    if (part.startsWith(QLatin1String("footer")))
        return places(QT_TRANSLATE_NOOP("TemplatePlaces", "footer"));
    if (part.startsWith(QLatin1String("footnotes")) || part.startsWith(QLatin1String("endnotes")))
        return places(QT_TRANSLATE_NOOP("TemplatePlaces", "footnote"));
    return {};
}

QString numbered(const QString &name, const QString &number)
{
    return number.isEmpty() || number == QLatin1String("0") ? QString() : filled(name, {number});
}

/// "part:body;table:3;row:2;cell:1;text:Đơn vị …" -> "bảng 3, hàng 2, ô 1, đoạn "Đơn vị …""
QString placeText(const QString &place)
{
    QStringList parts;
    QString rest = place;
    while (!rest.isEmpty()) {
        const bool text = rest.startsWith(QLatin1String("text:"));
        const qsizetype end = text ? -1 : rest.indexOf(QLatin1Char(';'));
        const QString item = end < 0 ? rest : rest.left(end);
        rest = end < 0 ? QString() : rest.mid(end + 1);
        const QString key = item.section(QLatin1Char(':'), 0, 0), value = item.section(QLatin1Char(':'), 1);
        if (key == QLatin1String("part"))
            parts << partName(value);
        else if (key == QLatin1String("table"))
            parts << numbered(places(QT_TRANSLATE_NOOP("TemplatePlaces", "table %1")), value);
        else if (key == QLatin1String("row"))
            parts << numbered(places(QT_TRANSLATE_NOOP("TemplatePlaces", "row %1")), value);
        else if (key == QLatin1String("cell"))
            parts << numbered(places(QT_TRANSLATE_NOOP("TemplatePlaces", "cell %1")), value);
        else if (text && !value.isEmpty())
            parts << filled(places(QT_TRANSLATE_NOOP("TemplatePlaces", "paragraph \"%1\"")), {value});
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
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
    return result;
}

/// One error of a template: "CODE|TAG|PLACE".
QString templateLine(const QString &arg)
{
    const QString code = arg.section(QLatin1Char('|'), 0, 0);
    const QString place = arg.section(QLatin1Char('|'), -1), tag = arg.section(QLatin1Char('|'), 1, -2);
    const char *sentence = templateErrorSentence(code);
    const QString what = filled(translated("TemplateErrors", sentence ? sentence : templateErrorSentence(QStringLiteral("bad_tag"))),
                                {tag, partner(tag)});
    const QString where = placeText(place);
    return capitalised(where.isEmpty() ? what : where + QStringLiteral(": ") + what) + QLatin1Char('.');
}

/// The errors whose arguments are a list of a template's faults, a line each.
bool listsFaults(const QString &code)
{
    return code == QLatin1String("template.invalid") || code == QLatin1String("template.missing");
}

QString templateText(const Error &error)
{
    QStringList lines;
    for (const QString &arg : error.args)
        lines << templateLine(arg);
    if (lines.size() == 1)
        return lines.first();
    const QString first = error.code == QLatin1String("template.invalid")
        ? QCoreApplication::translate("Errors", "The template has faults in %1 places; nothing was written:")
        : QCoreApplication::translate("Errors", "%1 fields of the template have no value; nothing was written:");
    lines.prepend(filled(first, {QString::number(error.args.size())}));
    return lines.join(QLatin1Char('\n'));
}

/// What only some issues add to their sentence.
QString withMore(const domain::Issue &issue, const QString &sentence)
{
    if (issue.code == QLatin1String("not_a_plan")) {
        QStringList known = issue.args;
        known.removeAll(QString());
        if (!known.isEmpty())
            return filled(QCoreApplication::translate("Issues", "%1 It speaks of: %2."),
                          {sentence, known.join(QStringLiteral(", "))});
    }
    // A proposal for programs ("children …") is put in words where it can be taken: application/proposal.h.
    if (issue.code == QLatin1String("numbering_gap") && !issue.proposal.isEmpty() && !issue.proposal.contains(QLatin1Char(' ')))
        return filled(QCoreApplication::translate("Issues", "%1 Proposal: number it %2."), {sentence, issue.proposal});
    return sentence;
}

} // namespace

QString errorText(const Error &error)
{
    if (listsFaults(error.code))
        return templateText(error);
    if (const char *sentence = errorSentence(error.code))
        return filled(translated("Errors", sentence), error.args);
    return QCoreApplication::translate("Errors", "Something went wrong that the program has no words for. The log file names it.");
}

QString issueText(const domain::Issue &issue)
{
    if (const char *sentence = issueSentence(issue.code))
        return withMore(issue, filled(translated("Issues", sentence), issue.args));
    return QCoreApplication::translate("Issues", "Please look at this place once more.");
}

QString leftOutText(const QString &reasonCode)
{
    const char *sentence = leftOutSentence(reasonCode);
    return sentence ? translated("LeftOut", sentence) : QCoreApplication::translate("LeftOut", "Not part of the plan");
}

bool hasErrorText(const QString &code)
{
    return listsFaults(code) || errorSentence(code);
}

bool hasIssueText(const QString &code)
{
    return issueSentence(code);
}

} // namespace bd::application
