// The report on an inspection: what the office inspected and found, and what it asked for. What a superior found with the office
// stands in the office's own periodic reports.
#include "application/report_phrases.h"
#include "application/report_sentences.h"
#include "base/text/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::Inspection;
using domain::InspectionRole;
using domain::SectionKind;

namespace {

bool isOurs(const Inspection &inspection)
{
    return inspection.role == InspectionRole::Chairing || inspection.role == InspectionRole::Supervision;
}

/// "còn", "chưa", "chậm": a clause of findings that says what is missing.
bool isLacking(const QString &clause)
{
    static const QRegularExpression words(u"\\b(chưa|còn|thiếu|chậm|không|hạn chế|sai|muộn|vướng|tồn tại|lúng túng)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(clause).hasMatch();
}

/// Clauses of free text: parted by ";" and full stops.
QStringList clausesOf(const QString &findings)
{
    static const QRegularExpression end(u"[;\\n]|\\.(?=\\s|$)"_s);
    QStringList clauses;
    for (const QString &clause : findings.split(end, Qt::SkipEmptyParts))
        if (const QString bare = inSentence(clause); !bare.isEmpty())
            clauses << bare;
    return clauses;
}

QString unitOf(const Inspection &inspection) { return inspection.unit.name.isEmpty() ? u"đơn vị được kiểm tra"_s : inspection.unit.name; }

} // namespace

std::vector<DraftSentence> Sentences::ofInspection(const domain::Section &section) const
{
    constexpr int mostWordsOfFindings = 45;
    List list;
    const auto findings = [&](bool areLacking) {
        for (const Inspection &one : m_facts.registers.inspections) {
            if (!isOurs(one))
                continue;
            QStringList clauses;
            for (const QString &clause : clausesOf(one.findings))
                if (isLacking(clause) == areLacking)
                    clauses << clause;
            SentenceValues values;
            values.put(u"don_vi"_s, unitOf(one));
            values.put(u"noi_dung"_s, shortened(clauses.join(u"; "_s), mostWordsOfFindings));
            if (!clauses.isEmpty())
                say(list, u"P-X22"_s, values);
        }
    };
    SentenceValues open;
    open.put(u"ten"_s, upperFirst(inSentence(section.heading.toPlain() == section.heading.toPlain().toUpper() ? u"Nội dung"_s : section.heading.toPlain())));
    switch (section.kind) {
    case SectionKind::Direction:
        for (const Inspection &one : m_facts.registers.inspections) {
            if (!isOurs(one) || !one.date)
                continue;
            SentenceValues values;
            values.put(u"ngay"_s, one.date);
            values.put(u"doan"_s, upperFirst(one.lead.name.isEmpty() ? m_writer.filled(u"{co_quan}"_s) : one.lead.name));
            values.put(u"hinh_thuc"_s, one.role == InspectionRole::Supervision ? u"giám sát"_s : u"kiểm tra"_s);
            values.put(u"noi_dung"_s, shortened(inSentence(listItem(one.contents)), 30));
            values.put(u"don_vi"_s, unitOf(one));
            say(list, u"P-X21"_s, values);
        }
        open.put(u"ten"_s, u"Thời gian, thành phần đoàn và đơn vị được kiểm tra"_s);
        break;
    case SectionKind::Inspection: findings(false); break;
    case SectionKind::Difficulties: findings(true); break;
    case SectionKind::Outlook:
        for (const Inspection &one : m_facts.registers.inspections)
            for (const domain::Recommendation &asked : m_facts.registers.recommendations) {
                if (!isOurs(one) || asked.inspectionUuid != one.uuid)
                    continue;
                SentenceValues values;
                values.put(u"don_vi"_s, unitOf(one));
                values.put(u"noi_dung"_s, shortened(inSentence(listItem(asked.text)), mostWordsOfFindings));
                const bool isDone = asked.doneOn && *asked.doneOn <= m_facts.report.period.to;
                values.put(u"han"_s, isDone ? std::nullopt : asked.due);
                values.put(u"ngay"_s, isDone ? asked.doneOn : std::nullopt);
                say(list, u"P-X23"_s, values);
            }
        return list; // the outline's open place stays
    default: return list;
    }
    if (list.empty())
        say(list, u"P-X24"_s, open);
    return list;
}

} // namespace bd::application
