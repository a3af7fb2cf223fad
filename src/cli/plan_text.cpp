#include "cli/plan_text.h"

#include "application/error_text.h"
#include "application/labels.h"
#include "domain/numbering.h"

#include <QCoreApplication>
#include <cmath>

namespace bd::cli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void add(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines << name + QStringLiteral(": ") + value;
}

// Vietnamese decimal comma. What was read is rounded down and what was lost is rounded up: 100% and 0% mean it.
QString percent(double share, bool up = false)
{
    const double exact = std::round(share * 1e6) / 1000;
    const double value = (up ? std::ceil(exact) : std::floor(exact)) / 10;
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 1).replace(QLatin1Char('.'), QLatin1Char(',')) + QLatin1Char('%');
}

QString severityName(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Error: return say(QT_TRANSLATE_NOOP("Cli", "Error"));
    case domain::Severity::Warning: return say(QT_TRANSLATE_NOOP("Cli", "Remark"));
    case domain::Severity::Note: return say(QT_TRANSLATE_NOOP("Cli", "Note"));
    }
    Q_UNREACHABLE();
}

QStringList outlineLines(const domain::Plan &plan)
{
    QStringList lines;
    domain::walkSections(plan.sections, [&](const domain::Section &section, const domain::SectionNumber &its, int depth) {
        if (depth > 2)
            return;
        const QString number = its.printed();
        QString heading = section.heading.toPlain();
        if (heading.isEmpty())
            heading = say(QT_TRANSLATE_NOOP("Cli", "(text without heading)"));
        lines << QString(depth * 2, QLatin1Char(' ')) + number + QLatin1Char(' ') + heading + QStringLiteral("  [")
                + application::label(section.kind) + QLatin1Char(']');
    });
    return lines;
}

QString dutyLine(const domain::ReportingDuty &duty)
{
    QStringList parts{application::label(duty.kind)};
    if (duty.period)
        parts << application::label(*duty.period);
    if (duty.due)
        parts << duty.due->toString(QStringLiteral("dd/MM/yyyy"));
    if (!duty.to.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Cli", "to %1")).arg(duty.to);
    if (!duty.via.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Cli", "through %1")).arg(duty.via);
    return QStringLiteral("  ") + parts.join(QStringLiteral(", "));
}

} // namespace

QString numberAndDate(const QString &number, const QString &symbol, const domain::PartialDate &date)
{
    QStringList parts;
    if (!symbol.isEmpty())
        parts << (number.isEmpty() ? QStringLiteral("…") : number) + QLatin1Char('/') + symbol;
    else if (!number.isEmpty())
        parts << number;
    if (!date.isUnknown())
        parts << application::screenDate(date);
    return parts.join(QStringLiteral(", "));
}

QStringList issueLines(const std::vector<domain::Issue> &issues)
{
    QStringList lines;
    for (const domain::Issue &issue : issues) {
        QString line = severityName(issue.severity) + QStringLiteral(": ") + application::issueText(issue);
        if (issue.sourceLine > 0)
            line += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Cli", "(line %1 of the source)")).arg(issue.sourceLine);
        lines << line;
    }
    return lines;
}

QStringList readingLines(const PlanReading &reading)
{
    const domain::Plan &plan = reading.plan;
    QStringList lines;
    add(lines, say(QT_TRANSLATE_NOOP("Cli", "Issuer")), plan.issuer());
    add(lines, say(QT_TRANSLATE_NOOP("Cli", "Superior")), plan.superior());
    add(lines, say(QT_TRANSLATE_NOOP("Cli", "Number, date")), numberAndDate(plan.number, plan.symbol, plan.date));
    add(lines, say(QT_TRANSLATE_NOOP("Cli", "Year")), plan.year ? QString::number(*plan.year) : QString());
    add(lines, say(QT_TRANSLATE_NOOP("Cli", "Title")), plan.title);
    add(lines, say(QT_TRANSLATE_NOOP("Cli", "Signer")), plan.signer.name);
    lines << say(QT_TRANSLATE_NOOP("Cli", "Outline:")) << outlineLines(plan);
    if (!plan.duties.empty())
        lines << say(QT_TRANSLATE_NOOP("Cli", "Reporting duties:"));
    for (const domain::ReportingDuty &duty : plan.duties)
        lines << dutyLine(duty);
    lines << say(QT_TRANSLATE_NOOP("Cli", "Read into the plan: %1 of the words; left out with a reason: %2; lost: %3"))
                 .arg(percent(reading.coverage.plan), percent(reading.coverage.leftOut, true),
                      percent(reading.coverage.lost, true));
    for (const exchange::LeftOut &item : reading.leftOut) {
        const QString text = item.text.size() > 60 ? item.text.left(60) + QStringLiteral("…") : item.text;
        lines << say(QT_TRANSLATE_NOOP("Cli", "Left out")) + QStringLiteral(": ") + application::leftOutText(item.reason)
                + QStringLiteral(": ") + text;
    }
    return lines << issueLines(reading.issues);
}

} // namespace bd::cli
