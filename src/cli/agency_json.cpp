#include "cli/agency_json.h"

#include "application/labels.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using Line = application::AgencyListPreview::Line;

constexpr int shownLines = 20; ///< of each kind, for people; programs get all

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json orNull(const std::optional<QString> &text)
{
    return text ? Json(text->toStdString()) : Json(nullptr);
}

Json orNull(const std::optional<QDate> &date)
{
    return date ? Json(date->toString(Qt::ISODate).toStdString()) : Json(nullptr);
}

const char *fateCode(Line::Fate fate)
{
    switch (fate) {
    case Line::Fate::New: return "new";
    case Line::Fate::Changed: return "changed";
    case Line::Fate::Same: return "same";
    case Line::Fate::Unreadable: return "unreadable";
    }
    Q_UNREACHABLE();
}

QString screenDay(const QDate &day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

Json agencyJson(const domain::Agency &agency)
{
    Json aliases = Json::array();
    for (const QString &alias : agency.aliases)
        aliases.push_back(alias.toStdString());
    return {{"uuid", agency.uuid.toStdString()},
            {"name", agency.name.toStdString()},
            {"abbreviation", orNull(agency.abbreviation)},
            {"symbol_code", orNull(agency.symbolCode)},
            {"code", orNull(agency.code)},
            {"level", toCode(agency.level).toStdString()},
            {"kind", toCode(agency.kind).toStdString()},
            {"addressing", toCode(agency.addressing).toStdString()},
            {"aliases", std::move(aliases)},
            {"parent_uuid", orNull(agency.parentUuid)},
            {"successor_uuid", orNull(agency.successorUuid)},
            {"valid_from", orNull(agency.validFrom)},
            {"valid_to", orNull(agency.validTo)},
            {"protocol", agency.protocol == 0 ? Json(nullptr) : Json(agency.protocol)}};
}

Json previewJson(const application::AgencyListPreview &preview)
{
    Json counts, lines = Json::array();
    for (const auto fate : {Line::Fate::New, Line::Fate::Changed, Line::Fate::Same, Line::Fate::Unreadable})
        counts[fateCode(fate)] = preview.count(fate);
    for (const Line &line : preview.lines) {
        if (line.fate == Line::Fate::Same)
            continue;
        Json one{{"fate", fateCode(line.fate)}, {"line", line.line == 0 ? Json(nullptr) : Json(line.line)}};
        if (line.fate == Line::Fate::Unreadable)
            one["problem"] = line.problem.toStdString();
        one["agency"] = agencyJson(line.agency);
        lines.push_back(std::move(one));
    }
    return {{"source", preview.source.toStdString()}, {"counts", std::move(counts)}, {"lines", std::move(lines)}};
}

QStringList previewLines(const application::AgencyListPreview &preview)
{
    QStringList result;
    const auto add = [&](Line::Fate fate, const QString &mark) {
        int shown = 0;
        for (const Line &line : preview.lines) {
            if (line.fate != fate || ++shown > shownLines)
                continue;
            const QString text = fate == Line::Fate::Unreadable
                ? say(QT_TRANSLATE_NOOP("Cli", "line %1: %2")).arg(line.line).arg(line.problem)
                : agencyLine(line.agency);
            result << mark + u' ' + text;
        }
        if (shown > shownLines)
            result << say(QT_TRANSLATE_NOOP("Cli", "  … and %1 more")).arg(shown - shownLines);
    };
    add(Line::Fate::New, QStringLiteral("+"));
    add(Line::Fate::Changed, QStringLiteral("~"));
    add(Line::Fate::Unreadable, QStringLiteral("!"));
    result << say(QT_TRANSLATE_NOOP("Cli", "%1 new, %2 changed, %3 the same, %4 unreadable"))
                  .arg(preview.count(Line::Fate::New))
                  .arg(preview.count(Line::Fate::Changed))
                  .arg(preview.count(Line::Fate::Same))
                  .arg(preview.count(Line::Fate::Unreadable));
    return result;
}

QString agencyLine(const domain::Agency &agency)
{
    QStringList parts{agency.abbreviation.isEmpty() ? agency.name : QStringLiteral("%1 (%2)").arg(agency.name, agency.abbreviation),
                      application::label(agency.level)};
    if (!agency.code.isEmpty())
        parts << agency.code;
    if (agency.addressing == domain::Addressing::Invited)
        parts << application::label(agency.addressing);
    if (agency.validFrom)
        parts << say(QT_TRANSLATE_NOOP("Cli", "from %1")).arg(screenDay(*agency.validFrom));
    if (agency.validTo)
        parts << say(QT_TRANSLATE_NOOP("Cli", "until %1")).arg(screenDay(*agency.validTo));
    return parts.join(QStringLiteral("  "));
}

} // namespace bd::cli
