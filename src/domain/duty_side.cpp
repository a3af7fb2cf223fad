#include "domain/duty_side.h"

#include "base/text/fold.h"
#include "domain/agency_key.h"

#include <algorithm>

namespace bd::domain {

namespace {

/// Words alone, blanks between and around, so that whole words are found by text search.
QString keyOf(const QString &name)
{
    QString key = text::canonical(name);
    key.remove(QStringLiteral("(mẫu)"));
    key = agencyKey(key);
    QString words;
    for (const QString &word : text::words(key))
        words += word + u' ';
    return words.isEmpty() ? QString() : u' ' + words;
}

bool hasAny(const QString &folded, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return folded.contains(QLatin1String(word)); });
}

} // namespace

OfficeNames::OfficeNames(const std::vector<IssuingIdentity> &identities, const QString &unit)
{
    const auto add = [this](const QString &name) {
        const QString key = keyOf(name);
        if (key.size() > 4 && !m_names.contains(key))
            m_names.append(key);
    };
    for (const IssuingIdentity &identity : identities) {
        add(identity.name);
        Plan head;
        head.issuerLines = identity.issuerLines;
        add(head.issuer());
        m_isCommune = m_isCommune || identity.level == AgencyLevel::Commune;
        m_isDepartment = m_isDepartment || (identity.level == AgencyLevel::Province && identity.kind == AgencyKind::Department);
    }
    if (!unit.trimmed().isEmpty()) {
        add(unit);
        add(QStringLiteral("UBND ") + unit);
    }
}

bool OfficeNames::isNamedIn(const QString &text) const
{
    const QString key = keyOf(text);
    return std::any_of(m_names.begin(), m_names.end(), [&](const QString &name) { return key.contains(name); });
}

bool OfficeNames::isAmong(const QString &text) const
{
    const QString folded = u' ' + text::searchKey(text) + u' ';
    if (hasAny(folded, {"co quan, don vi", "cac co quan", "cac don vi", "don vi lien quan"}))
        return true;
    if (m_isCommune && hasAny(folded, {"cac xa", "cap xa", "xa, phuong", "dia phuong", "ubnd xa", "cac phuong"}))
        return true;
    return m_isDepartment && hasAny(folded, {"cac so", "so, ban, nganh", "so, nganh", "so nganh"});
}

DutySide dutySide(const ReportingDuty &duty, const OfficeNames &office, bool isOwnPlan)
{
    const QString from = duty.from.trimmed(), to = duty.to.trimmed();
    if (!office.isKnown())
        return DutySide::Own; // nobody said who the office is: better one row too many
    if (office.isNamedIn(from))
        return DutySide::Own;
    const bool isToUs = office.isNamedIn(to) || office.isNamedIn(duty.via);
    if (isOwnPlan) {
        if (isToUs)
            return DutySide::Expected;
        if (!to.isEmpty() || from.isEmpty())
            return DutySide::Own;
        return DutySide::Expected;
    }
    if (isToUs)
        return DutySide::Expected;
    return from.isEmpty() || office.isAmong(from) ? DutySide::Own : DutySide::None;
}

bool concerns(const Task &task, const OfficeNames &office)
{
    return std::any_of(task.assignments.begin(), task.assignments.end(), [&](const Assignment &assignment) {
        return office.isNamedIn(assignment.agency.name) || (assignment.role == Role::Lead && office.isAmong(assignment.agency.name));
    });
}

} // namespace bd::domain
