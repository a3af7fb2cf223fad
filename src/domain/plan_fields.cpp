#include "domain/plan_fields.h"

#include "domain/money_text.h"
#include "domain/numbering.h"

#include <utility>

namespace bd::domain {

namespace {

RichText plain(const QString &text) { return text.isEmpty() ? RichText() : RichText::plain(text); }

RichText day(const std::optional<QDate> &date) { return plain(date ? date->toString(QStringLiteral("dd/MM/yyyy")) : QString()); }

RichText date(const PartialDate &value)
{
    QStringList parts;
    if (value.day())
        parts.append(QStringLiteral("%1").arg(*value.day(), 2, 10, QLatin1Char('0')));
    if (value.month())
        parts.append(QStringLiteral("%1").arg(*value.month(), 2, 10, QLatin1Char('0')));
    if (value.year())
        parts.append(QString::number(*value.year()));
    return plain(parts.join(u'/'));
}

QString agencyText(const AgencyRef &agency)
{
    return agency.addressing == Addressing::Invited ? agency.name + QStringLiteral(" [") + toCode(agency.addressing) + u']' : agency.name;
}

RichText sectionName(const Plan &plan, const std::optional<QString> &uuid)
{
    RichText name;
    if (!uuid)
        return name;
    for (const auto *side : {&plan.sections, &plan.appendices})
        walkSections(*side, [&](const Section &section, const SectionNumber &number, int) {
            if (section.uuid == *uuid)
                name = plain((number.printed() + u' ' + section.heading.toPlain()).trimmed());
        });
    return name;
}

const Block *findBlock(const std::vector<Section> &sections, const QString &uuid)
{
    for (const Section &section : sections) {
        for (const Block &block : section.blocks)
            if (std::visit([](const auto &b) { return b.uuid; }, block) == uuid)
                return &block;
        if (const Block *found = findBlock(section.sections, uuid))
            return found;
    }
    return nullptr;
}

/// Of the text that something points at; an empty paragraph shows as a dash.
RichText blockText(const Plan &plan, const std::optional<QString> &uuid)
{
    if (!uuid)
        return {};
    const Block *block = findBlock(plan.sections, *uuid);
    if (!block)
        block = findBlock(plan.appendices, *uuid);
    if (!block)
        return {};
    const auto *paragraph = std::get_if<Paragraph>(block);
    const RichText text = paragraph ? paragraph->text : tableWords(std::get<Table>(*block));
    return text.isEmpty() ? plain(QStringLiteral("–")) : text;
}

QString lines(const QStringList &list) { return list.join(u'\n'); }

} // namespace

const std::vector<Field<Plan>> &headFields()
{
    static const std::vector<Field<Plan>> fields{
        {"kind", [](const Plan &, const Plan &p) { return plain(toCode(p.kind)); }, [](Plan &p, const Plan &from) { p.kind = from.kind; }, false},
        {"state", [](const Plan &, const Plan &p) { return plain(toCode(p.state)); }, [](Plan &p, const Plan &from) { p.state = from.state; }, false},
        {"year", [](const Plan &, const Plan &p) { return plain(p.year ? QString::number(*p.year) : QString()); },
         [](Plan &p, const Plan &from) { p.year = from.year; }, false},
        {"superior", [](const Plan &, const Plan &p) { return plain(lines(p.superiorLines)); },
         [](Plan &p, const Plan &from) { p.superiorLines = from.superiorLines; }},
        {"issuer", [](const Plan &, const Plan &p) { return plain(lines(p.issuerLines)); },
         [](Plan &p, const Plan &from) { p.issuerLines = from.issuerLines; }},
        {"number", [](const Plan &, const Plan &p) { return plain(p.number); }, [](Plan &p, const Plan &from) { p.number = from.number; }},
        {"symbol", [](const Plan &, const Plan &p) { return plain(p.symbol); }, [](Plan &p, const Plan &from) { p.symbol = from.symbol; }},
        {"place", [](const Plan &, const Plan &p) { return plain(p.place); }, [](Plan &p, const Plan &from) { p.place = from.place; }},
        {"date", [](const Plan &, const Plan &p) { return date(p.date); }, [](Plan &p, const Plan &from) { p.date = from.date; }},
        {"document_type", [](const Plan &, const Plan &p) { return plain(p.documentType); },
         [](Plan &p, const Plan &from) { p.documentType = from.documentType; }},
        {"title", [](const Plan &, const Plan &p) { return plain(p.title); }, [](Plan &p, const Plan &from) { p.title = from.title; }},
        {"addressees", [](const Plan &, const Plan &p) { return plain(lines(p.addressees)); },
         [](Plan &p, const Plan &from) { p.addressees = from.addressees; }},
        {"foot_line", [](const Plan &, const Plan &p) { return plain(p.footLine); }, [](Plan &p, const Plan &from) { p.footLine = from.footLine; }, false},
        {"identity", [](const Plan &, const Plan &p) { return plain(p.identityUuid.value_or(QString())); },
         [](Plan &p, const Plan &from) { p.identityUuid = from.identityUuid; }, false},
        {"parent", [](const Plan &, const Plan &p) { return plain(p.parentUuid.value_or(QString())); },
         [](Plan &p, const Plan &from) { p.parentUuid = from.parentUuid; }, false},
        {"revision_of", [](const Plan &, const Plan &p) { return plain(p.revisionOf.value_or(QString())); },
         [](Plan &p, const Plan &from) { p.revisionOf = from.revisionOf; }, false},
        {"revision_note", [](const Plan &, const Plan &p) { return plain(p.revisionNote); },
         [](Plan &p, const Plan &from) { p.revisionNote = from.revisionNote; }, false},
    };
    return fields;
}

const std::vector<Field<Plan>> &signatureFields()
{
    static const std::vector<Field<Plan>> fields{
        {"authority", [](const Plan &, const Plan &p) { return plain(lines(p.signer.authority)); },
         [](Plan &p, const Plan &from) { p.signer.authority = from.signer.authority; }},
        {"position", [](const Plan &, const Plan &p) { return plain(p.signer.position); },
         [](Plan &p, const Plan &from) { p.signer.position = from.signer.position; }},
        {"name", [](const Plan &, const Plan &p) { return plain(p.signer.name); }, [](Plan &p, const Plan &from) { p.signer.name = from.signer.name; }},
    };
    return fields;
}

const std::vector<Field<LegalBasis>> &basisFields()
{
    using Basis = LegalBasis;
    static const std::vector<Field<Basis>> fields{
        {"", [](const Plan &, const Basis &b) { return plain(b.text); }, [](Basis &b, const Basis &from) { b.text = from.text; }},
        {"document_type", [](const Plan &, const Basis &b) { return plain(b.docType); }, [](Basis &b, const Basis &from) { b.docType = from.docType; }, false},
        {"number", [](const Plan &, const Basis &b) { return plain(b.number); }, [](Basis &b, const Basis &from) { b.number = from.number; }, false},
        {"date", [](const Plan &, const Basis &b) { return date(b.date); }, [](Basis &b, const Basis &from) { b.date = from.date; }, false},
        {"issuer", [](const Plan &, const Basis &b) { return plain(b.issuer); }, [](Basis &b, const Basis &from) { b.issuer = from.issuer; }, false},
        {"title", [](const Plan &, const Basis &b) { return plain(b.title); }, [](Basis &b, const Basis &from) { b.title = from.title; }, false},
    };
    return fields;
}

const std::vector<Field<Section>> &sectionFields()
{
    static const std::vector<Field<Section>> fields{
        {"", [](const Plan &, const Section &s) { return s.heading; }, [](Section &s, const Section &from) { s.heading = from.heading; }},
        {"kind", [](const Plan &, const Section &s) { return plain(toCode(s.kind)); }, [](Section &s, const Section &from) { s.kind = from.kind; }, false},
        {"heading_end", [](const Plan &, const Section &s) { return plain(s.headingEnd); },
         [](Section &s, const Section &from) { s.headingEnd = from.headingEnd; }, false},
        {"number_style", [](const Plan &, const Section &s) { return plain(toCode(s.numberStyle)); },
         [](Section &s, const Section &from) { s.numberStyle = from.numberStyle; }, false},
        {"agencies",
         [](const Plan &, const Section &s) {
             QStringList names;
             for (const AgencyRef &agency : s.agencies)
                 names.append(agencyText(agency));
             return plain(names.join(QStringLiteral("; ")));
         },
         [](Section &s, const Section &from) { s.agencies = from.agencies; }, false},
    };
    return fields;
}

const std::vector<Field<Task>> &taskFields()
{
    static const std::vector<Field<Task>> fields{
        {"title", [](const Plan &, const Task &t) { return plain(t.title); }, [](Task &t, const Task &from) { t.title = from.title; }},
        {"kind", [](const Plan &, const Task &t) { return plain(t.kind ? toCode(*t.kind) : QString()); },
         [](Task &t, const Task &from) { t.kind = from.kind; }, false},
        {"section", [](const Plan &plan, const Task &t) { return sectionName(plan, t.sectionUuid); },
         [](Task &t, const Task &from) { t.sectionUuid = from.sectionUuid; }, false,
         [](const Task &a, const Task &b) { return a.sectionUuid == b.sectionUuid; }},
        {"paragraph", [](const Plan &plan, const Task &t) { return blockText(plan, t.paragraphUuid); },
         [](Task &t, const Task &from) { t.paragraphUuid = from.paragraphUuid; }, false,
         [](const Task &a, const Task &b) { return a.paragraphUuid == b.paragraphUuid; }},
        {"assignments",
         [](const Plan &, const Task &t) {
             QStringList names;
             for (const Assignment &assignment : t.assignments)
                 names.append(toCode(assignment.role) + QStringLiteral(": ") + agencyText(assignment.agency));
             return plain(names.join(QStringLiteral("; ")));
         },
         [](Task &t, const Task &from) { t.assignments = from.assignments; }, false},
        {"time", [](const Plan &, const Task &t) { return plain(t.timeText); }, [](Task &t, const Task &from) { t.timeText = from.timeText; }},
        {"start", [](const Plan &, const Task &t) { return date(t.start); }, [](Task &t, const Task &from) { t.start = from.start; }, false},
        {"end", [](const Plan &, const Task &t) { return date(t.end); }, [](Task &t, const Task &from) { t.end = from.end; }, false},
        {"product", [](const Plan &, const Task &t) { return plain(t.product); }, [](Task &t, const Task &from) { t.product = from.product; }},
        {"budget",
         [](const Plan &, const Task &t) {
             QStringList parts;
             if (t.budget.amount)
                 parts.append(moneyText(*t.budget.amount));
             for (const QString &part : {t.budget.text, t.budget.source})
                 if (!part.isEmpty())
                     parts.append(part);
             return plain(parts.join(QStringLiteral("; ")));
         },
         [](Task &t, const Task &from) { t.budget = from.budget; }},
        {"status", [](const Plan &, const Task &t) { return plain(toCode(t.status)); }, [](Task &t, const Task &from) { t.status = from.status; }, false},
        {"status_reason", [](const Plan &, const Task &t) { return plain(t.statusReason); },
         [](Task &t, const Task &from) { t.statusReason = from.statusReason; }, false},
    };
    return fields;
}

const std::vector<Field<ReportingDuty>> &dutyFields()
{
    using Duty = ReportingDuty;
    static const std::vector<Field<Duty>> fields{
        {"kind", [](const Plan &, const Duty &d) { return plain(toCode(d.kind)); }, [](Duty &d, const Duty &from) { d.kind = from.kind; }, false},
        {"period", [](const Plan &, const Duty &d) { return plain(d.period ? toCode(*d.period) : QString()); },
         [](Duty &d, const Duty &from) { d.period = from.period; }},
        {"due", [](const Plan &, const Duty &d) { return day(d.due); }, [](Duty &d, const Duty &from) { d.due = from.due; }},
        {"strict", [](const Plan &, const Duty &d) { return plain(d.strict ? QStringLiteral("strict") : QString()); },
         [](Duty &d, const Duty &from) { d.strict = from.strict; }, false},
        {"wording", [](const Plan &, const Duty &d) { return plain(d.wording); }, [](Duty &d, const Duty &from) { d.wording = from.wording; }, false},
        {"from", [](const Plan &, const Duty &d) { return plain(d.from); }, [](Duty &d, const Duty &from) { d.from = from.from; }},
        {"to", [](const Plan &, const Duty &d) { return plain(d.to); }, [](Duty &d, const Duty &from) { d.to = from.to; }},
        {"via", [](const Plan &, const Duty &d) { return plain(d.via); }, [](Duty &d, const Duty &from) { d.via = from.via; }},
        {"section", [](const Plan &plan, const Duty &d) { return sectionName(plan, d.sectionUuid); },
         [](Duty &d, const Duty &from) { d.sectionUuid = from.sectionUuid; }, false,
         [](const Duty &a, const Duty &b) { return a.sectionUuid == b.sectionUuid; }},
    };
    return fields;
}

const std::vector<Field<CommentRound>> &roundFields()
{
    using Round = CommentRound;
    static const std::vector<Field<Round>> fields{
        {"sent", [](const Plan &, const Round &r) { return day(r.sent); }, [](Round &r, const Round &from) { r.sent = from.sent; }, false},
        {"reply_by", [](const Plan &, const Round &r) { return day(r.replyBy); }, [](Round &r, const Round &from) { r.replyBy = from.replyBy; }, false},
        {"document", [](const Plan &, const Round &r) { return plain(r.document); }, [](Round &r, const Round &from) { r.document = from.document; }, false},
        {"silence", [](const Plan &, const Round &r) { return plain(r.silenceAgrees ? QStringLiteral("agrees") : QString()); },
         [](Round &r, const Round &from) { r.silenceAgrees = from.silenceAgrees; }, false},
        {"replies",
         [](const Plan &, const Round &r) {
             QStringList texts;
             for (const CommentReply &reply : r.replies)
                 texts.append(QStringList{agencyText(reply.agency), toCode(reply.answer), reply.document, day(reply.date).toPlain()}.join(QStringLiteral(", ")));
             return plain(texts.join(u'\n'));
         },
         [](Round &r, const Round &from) { r.replies = from.replies; }, false,
         [](const Round &a, const Round &b) { return a.replies == b.replies; }},
        {"comments",
         [](const Plan &plan, const Round &r) {
             QStringList texts;
             for (const Comment &comment : r.comments)
                 texts.append(QStringList{agencyText(comment.agency), sectionName(plan, comment.sectionUuid).toPlain(), comment.text,
                                          toCode(comment.decision), comment.reason}.join(QStringLiteral(", ")));
             return plain(texts.join(u'\n'));
         },
         [](Round &r, const Round &from) { r.comments = from.comments; }, false,
         [](const Round &a, const Round &b) { return a.comments == b.comments; }},
    };
    return fields;
}

RichText tableWords(const Table &table)
{
    RichText words;
    bool isFirstRow = true;
    for (const TableRow &row : table.rows) {
        if (!std::exchange(isFirstRow, false))
            words.append(Span{QStringLiteral("\n"), false, false, std::nullopt});
        bool isFirstCell = true;
        for (const TableCell &cell : row.cells) {
            if (!std::exchange(isFirstCell, false))
                words.append(Span{QStringLiteral(" | "), false, false, std::nullopt});
            bool isFirst = true;
            for (const RichText &paragraph : cell.paragraphs) {
                if (!std::exchange(isFirst, false))
                    words.append(Span{QStringLiteral(" "), false, false, std::nullopt});
                words.append(paragraph);
            }
        }
    }
    return words;
}

} // namespace bd::domain
