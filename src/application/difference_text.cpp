#include "application/difference_text.h"

#include "application/labels.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

using domain::Passage;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

struct FieldWords {
    const char *field, *words;
};

const FieldWords fields[] = {
    {"kind", QT_TRANSLATE_NOOP("Differences", "kind")},
    {"state", QT_TRANSLATE_NOOP("Differences", "state")},
    {"year", QT_TRANSLATE_NOOP("Differences", "year")},
    {"superior", QT_TRANSLATE_NOOP("Differences", "superior body")},
    {"issuer", QT_TRANSLATE_NOOP("Differences", "issuing body")},
    {"number", QT_TRANSLATE_NOOP("Differences", "number")},
    {"symbol", QT_TRANSLATE_NOOP("Differences", "symbol")},
    {"place", QT_TRANSLATE_NOOP("Differences", "place")},
    {"date", QT_TRANSLATE_NOOP("Differences", "date")},
    {"document_type", QT_TRANSLATE_NOOP("Differences", "type of document")},
    {"title", QT_TRANSLATE_NOOP("Differences", "title")},
    {"addressees", QT_TRANSLATE_NOOP("Differences", "addressees")},
    {"foot_line", QT_TRANSLATE_NOOP("Differences", "line at the foot")},
    {"identity", QT_TRANSLATE_NOOP("Differences", "issuing identity")},
    {"parent", QT_TRANSLATE_NOOP("Differences", "plan it belongs to")},
    {"revision_of", QT_TRANSLATE_NOOP("Differences", "plan it amends")},
    {"revision_note", QT_TRANSLATE_NOOP("Differences", "what the amendment changes")},
    {"authority", QT_TRANSLATE_NOOP("Differences", "authority")},
    {"position", QT_TRANSLATE_NOOP("Differences", "position")},
    {"name", QT_TRANSLATE_NOOP("Differences", "name")},
    {"heading_end", QT_TRANSLATE_NOOP("Differences", "sign behind the heading")},
    {"number_style", QT_TRANSLATE_NOOP("Differences", "numbering")},
    {"agencies", QT_TRANSLATE_NOOP("Differences", "agencies")},
    {"level", QT_TRANSLATE_NOOP("Differences", "level")},
    {"section", QT_TRANSLATE_NOOP("Differences", "section")},
    {"paragraph", QT_TRANSLATE_NOOP("Differences", "paragraph")},
    {"assignments", QT_TRANSLATE_NOOP("Differences", "who carries it out")},
    {"time", QT_TRANSLATE_NOOP("Differences", "time")},
    {"start", QT_TRANSLATE_NOOP("Differences", "start")},
    {"end", QT_TRANSLATE_NOOP("Differences", "end")},
    {"product", QT_TRANSLATE_NOOP("Differences", "product")},
    {"budget", QT_TRANSLATE_NOOP("Differences", "budget")},
    {"status", QT_TRANSLATE_NOOP("Differences", "status")},
    {"status_reason", QT_TRANSLATE_NOOP("Differences", "reason")},
    {"period", QT_TRANSLATE_NOOP("Differences", "period")},
    {"due", QT_TRANSLATE_NOOP("Differences", "due date")},
    {"strict", QT_TRANSLATE_NOOP("Differences", "before the date")},
    {"wording", QT_TRANSLATE_NOOP("Differences", "wording")},
    {"from", QT_TRANSLATE_NOOP("Differences", "who reports")},
    {"to", QT_TRANSLATE_NOOP("Differences", "to whom")},
    {"via", QT_TRANSLATE_NOOP("Differences", "through whom")},
    {"sent", QT_TRANSLATE_NOOP("Differences", "sent on")},
    {"reply_by", QT_TRANSLATE_NOOP("Differences", "reply by")},
    {"document", QT_TRANSLATE_NOOP("Differences", "letter")},
    {"silence", QT_TRANSLATE_NOOP("Differences", "silence counts as agreement")},
    {"replies", QT_TRANSLATE_NOOP("Differences", "answers")},
    {"comments", QT_TRANSLATE_NOOP("Differences", "comments")},
};

template <typename Enum>
QString named(const QString &code)
{
    const auto value = domain::fromCode<Enum>(code);
    return value ? label(*value) : code;
}

} // namespace

QString passageText(Passage passage)
{
    switch (passage) {
    case Passage::Head: return Words::tr("head");
    case Passage::Preamble: return Words::tr("preamble");
    case Passage::LegalBasis: return Words::tr("legal basis");
    case Passage::Section: return Words::tr("section");
    case Passage::Paragraph: return Words::tr("paragraph");
    case Passage::Table: return Words::tr("table");
    case Passage::Task: return Words::tr("task");
    case Passage::Duty: return Words::tr("reporting duty");
    case Passage::Closing: return Words::tr("closing");
    case Passage::Recipient: return Words::tr("recipient");
    case Passage::Signature: return Words::tr("signature");
    case Passage::Round: break;
    }
    return Words::tr("round of comments");
}

QString fieldText(Passage, const QString &field)
{
    for (const FieldWords &entry : fields)
        if (field == QLatin1String(entry.field))
            return QCoreApplication::translate("Differences", entry.words);
    return field;
}

QString differencePlace(const domain::PlanDifference &difference)
{
    QString text = passageText(difference.passage);
    if (!difference.place.isEmpty())
        text = difference.place + QStringLiteral(", ") + text;
    if (!difference.field.isEmpty())
        text += QStringLiteral(": ") + fieldText(difference.passage, difference.field);
    return text;
}

QString valueText(const domain::PlanDifference &difference, const domain::RichText &side)
{
    const QString text = side.toPlain();
    const QString &field = difference.field;
    if (field == QLatin1String("state"))
        return named<domain::PlanState>(text);
    if (field == QLatin1String("level"))
        return named<domain::ParagraphLevel>(text);
    if (field == QLatin1String("kind") && difference.passage == Passage::Head)
        return named<domain::PlanKind>(text);
    if (field == QLatin1String("kind") && (difference.passage == Passage::Section || difference.passage == Passage::Task))
        return named<domain::SectionKind>(text);
    return text;
}

QString toCode(Passage passage)
{
    static const char *codes[] = {"head", "preamble", "legal-basis", "section", "paragraph", "table", "task", "duty", "closing", "recipient",
                                  "signature", "round"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(passage)]);
}

QString toCode(domain::PlanDifference::Kind kind)
{
    static const char *codes[] = {"added", "removed", "changed", "moved"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(kind)]);
}

QString toCode(domain::WordChange::Kind kind)
{
    static const char *codes[] = {"same", "removed", "added"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(kind)]);
}

} // namespace bd::application
