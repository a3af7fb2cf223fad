// domain::Plan -> the JSON context of templates. The contract is written down in docs/templates.md.
#include "base/text/fold.h"
#include "documents/context/outline_items.h"
#include "documents/context/paper.h"
#include "documents/context/plan_lines.h"
#include "documents/context/round_context.h"
#include "documents/plan_document.h"
#include "documents/template/formats.h"
#include "domain/numbering.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

constexpr double headColumn = 171.0; // points: 62.5 mm less the margins of the cell
constexpr double upright = 12.2;     // 13 points not bold, measured by widths of bold letters
constexpr double signatureColumn = 236.0; // 87.5 mm less the margins of the cell
constexpr double textColumn = 467.0; // 165 mm

Json orNull(const QString &s)
{
    return s.isEmpty() ? Json() : Json(toStd(s));
}

Json strings(const QStringList &list)
{
    Json result = Json::array();
    for (const QString &s : list)
        if (!s.trimmed().isEmpty())
            result.push_back(toStd(s));
    return result;
}

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json headJson(const domain::Plan &plan)
{
    return {{"superior_lines", strings(balanced(plan.superiorLines, upright, headColumn))},
            {"issuer_lines", strings(balanced(plan.issuerLines, 13, headColumn))},
            {"rule", toStd(ruleUnder(plan.issuerLines, 13, headColumn))}};
}

Json basisJson(const domain::LegalBasis &basis)
{
    return {{"text", toStd(basis.text)},
            {"doc_type", orNull(basis.docType)},
            {"number", orNull(basis.number)},
            {"date", orNull(basis.date.toIso())},
            {"issuer", orNull(basis.issuer)},
            {"title", orNull(basis.title)},
            {"preamble_index", orNull(basis.preambleIndex)}};
}

QString budgetText(const domain::Budget &budget)
{
    if (!budget.text.isEmpty())
        return budget.text;
    QString text = budget.amount ? grouped(*decimalOf(Json(*budget.amount))) + u" đồng"_s : QString();
    if (!budget.source.isEmpty())
        text += text.isEmpty() ? budget.source : u", "_s + budget.source;
    return text;
}

Json taskJson(const domain::Task &task, int number)
{
    QStringList leads, coordinators;
    for (const domain::Assignment &assignment : task.assignments)
        (assignment.role == domain::Role::Lead ? leads : coordinators) << assignment.agency.name;
    return {{"number", number},
            {"title", toStd(task.title)},
            {"kind", task.kind ? Json(toStd(domain::toCode(*task.kind))) : Json()},
            {"lead", orNull(leads.join(u"; "_s))},
            {"leads", strings(leads)},
            {"coordinate", orNull(coordinators.join(u"; "_s))},
            {"coordinators", strings(coordinators)},
            {"time", orNull(task.timeText)},
            {"start", orNull(task.start.toIso())},
            {"end", orNull(task.end.toIso())},
            {"product", orNull(task.product)},
            {"budget", orNull(budgetText(task.budget))},
            {"budget_amount", orNull(task.budget.amount)},
            {"budget_source", orNull(task.budget.source)}};
}

Json tasksJson(const domain::Plan &plan)
{
    Json list = Json::array();
    for (const domain::Task &task : plan.tasks)
        list.push_back(taskJson(task, int(list.size()) + 1));
    return list;
}

Json dutyJson(const domain::ReportingDuty &duty)
{
    const QString due = duty.due ? duty.due->toString(Qt::ISODate) : QString();
    const auto date = isoDate(due);
    return {{"kind", toStd(domain::toCode(duty.kind))},
            {"period", duty.period ? Json(toStd(domain::toCode(*duty.period))) : Json()},
            {"due", orNull(due)},
            {"due_text", date ? Json(toStd(shortDate(*date))) : Json()},
            {"strict", duty.strict},
            {"wording", orNull(duty.wording)},
            {"from", orNull(duty.from)},
            {"to", orNull(duty.to)},
            {"via", orNull(duty.via)}};
}

bool isReference(const QString &text)
{
    return text.trimmed().startsWith(u'(') && text.contains(u"kèm theo"_s, Qt::CaseInsensitive);
}

/// What stands on top of an appendix: how many of its first paragraphs are its title, and whether its own reference
/// line follows them.
struct AppendixTop {
    std::size_t titles = 0;
    const domain::RichText *reference = nullptr;
};

AppendixTop appendixTop(const domain::Section &appendix)
{
    AppendixTop top;
    constexpr std::size_t mostTitles = 2;
    constexpr qsizetype longestTitle = 250;
    std::size_t capitals = 0;
    for (const domain::Block &block : appendix.blocks) {
        const auto *paragraph = std::get_if<domain::Paragraph>(&block);
        if (!paragraph || paragraph->level != domain::ParagraphLevel::Plain)
            break;
        const QString text = paragraph->text.toPlain().trimmed();
        if (isReference(text)) {
            top.reference = &paragraph->text;
            return top;
        }
        static const QRegularExpression numbered(u"^([IVX]+|[0-9]+|[a-zđ])[.)]"_s);
        if (top.titles == mostTitles || text.size() > longestTitle || text.endsWith(u'.') || text.endsWith(u';') ||
            text.endsWith(u':') || numbered.match(text).hasMatch())
            break;
        ++top.titles;
        if (text == text.toUpper() && text != text.toLower() && capitals + 1 == top.titles)
            ++capitals;
    }
    top.titles = capitals; // without a reference line below, small letters may be the text already
    return top;
}

/// Where an appendix came with its own "(Kèm theo …)", the appendices stay as typed: none gets an invented one.
bool bringReferences(const std::vector<domain::Section> &appendices)
{
    const auto inHeading = [](const domain::Section &section) {
        const QString heading = section.heading.toPlain();
        const qsizetype bracket = heading.indexOf(u'(');
        return bracket >= 0 && isReference(heading.mid(bracket));
    };
    const auto inBlocks = [](const domain::Section &section) {
        return std::any_of(section.blocks.begin(), section.blocks.end(), [](const domain::Block &block) {
            const auto *paragraph = std::get_if<domain::Paragraph>(&block);
            return paragraph && isReference(paragraph->text.toPlain());
        });
    };
    return std::any_of(appendices.begin(), appendices.end(), [&](const domain::Section &appendix) {
        const bool first = !appendix.sections.empty() && inBlocks(appendix.sections.front());
        return inHeading(appendix) || inBlocks(appendix) || first;
    });
}

/// Label and title, a line each.
domain::RichText appendixHeading(const domain::Section &appendix, std::size_t titles)
{
    const domain::RichText newLine = domain::RichText::plain(u"\n"_s);
    domain::RichText heading = appendix.heading;
    if (!appendix.headingEnd.isEmpty())
        heading.append(domain::RichText::plain(appendix.headingEnd));
    if (const auto gap = appendixBreak(heading.toPlain())) {
        domain::RichText parted = heading.mid(0, gap->first);
        parted.append(newLine);
        parted.append(heading.mid(gap->first + gap->second));
        heading = parted;
    }
    for (std::size_t i = 0; i < titles; ++i) {
        if (!heading.isEmpty())
            heading.append(newLine);
        heading.append(std::get<domain::Paragraph>(appendix.blocks[i]).text.trimmed());
    }
    return heading;
}

Json appendixJson(const domain::Section &appendix, const Json &reference)
{
    const AppendixTop top = appendixTop(appendix);
    const auto body = std::ptrdiff_t(top.titles + (top.reference ? 1 : 0));
    Json items = blockItems({appendix.blocks.begin() + body, appendix.blocks.end()});
    for (Json &item : outlineItems(appendix.sections))
        items.push_back(std::move(item));
    return {{"heading", richJson(appendixHeading(appendix, top.titles))},
            {"reference", top.reference ? richJson(*top.reference) : reference},
            {"items", std::move(items)}};
}

/// Whoever signs for a committee with the seal of another office has two posts: the one in the committee stands above
/// the space for the signature, the state post below it, right above the name (Decree 30/2020, Annex I, boxes 7a, 7b).
Json signerJson(const domain::Signer &signer)
{
    const QString position = signer.position.trimmed();
    return {{"authority_lines", strings(balanced(signer.authority, 14, signatureColumn))},
            {"position", orNull(position)},
            {"post", orNull(position.section(u'\n', 0, 0).trimmed())},
            {"state_post", orNull(position.section(u'\n', 1).trimmed())},
            {"name", orNull(signer.name)}};
}

Json preambleItems(const std::vector<domain::RichText> &preamble)
{
    Json list = Json::array();
    for (const domain::RichText &text : preamble)
        if (!text.isEmpty())
            list.push_back({{"is_basis", isCitation(text.toPlain())}, {"text", richJson(text)}});
    return list;
}

/// The table of tasks is numbered only where the plan brings other appendices.
Json taskAppendixJson(const domain::Plan &plan)
{
    QString label = u"Phụ lục"_s, title = u"PHÂN CÔNG NHIỆM VỤ"_s;
    if (!plan.appendices.empty())
        label += u' ' + domain::roman(int(plan.appendices.size()) + 1);
    if (plan.year)
        title += u" NĂM %1"_s.arg(*plan.year);
    return {{"label", toStd(label)}, {"title", toStd(title)}};
}

/// The document ends with "./.": its closing gets one where it has none. A plan without a closing stays as it
/// was typed: its outline is not changed by printing it.
void addEndMark(Json &closing, const domain::Plan &plan)
{
    const auto last = std::find_if(plan.closing.rbegin(), plan.closing.rend(),
                                   [](const domain::RichText &text) { return !text.isEmpty(); });
    if (last != plan.closing.rend())
        closing.back() = richJson(withEndMark(*last));
}

/// A paper's head and signature follow the rules of a plan's.
domain::Plan headOf(const Paper &paper)
{
    domain::Plan head;
    head.superiorLines = paper.superiorLines;
    head.issuerLines = paper.issuerLines;
    head.number = paper.number;
    head.symbol = paper.symbol;
    head.place = paper.place;
    head.date = paper.date;
    return head;
}

Json paperJson(const Paper &paper)
{
    const domain::Plan head = headOf(paper);
    const bool isOne = paper.addressees.size() == 1;
    return {{"head", headJson(head)},
            {"issuer", orNull(head.issuer())},
            {"number_line", toStd(numberLine(head))},
            {"place_date", toStd(placeDateLine(head))},
            {"subject", toStd(paper.subject)},
            {"subject_rule", toStd(ruleUnder({u"Về việc "_s + paper.subject}, 14, textColumn))},
            {"addressee", isOne ? Json(toStd(paper.addressees.first())) : Json()},
            {"addressee_lines", isOne ? Json::array() : strings(recipientLines(paper.addressees))},
            {"recipient_lines", strings(recipientLines(paper.recipients))},
            {"has_recipients", !paper.recipients.isEmpty()},
            {"signer", signerJson(paper.signer)}};
}

/// What came with pasted text and can't stand in a document goes; Word's own breaks become line breaks.
void makePrintable(Json &value)
{
    if (value.is_structured()) {
        for (Json &element : value)
            makePrintable(element);
        return;
    }
    if (!value.is_string())
        return;
    std::string &text = value.get_ref<std::string &>();
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; };
    const bool isClean = std::none_of(text.begin(), text.end(), isControl) && text.find("\xEF\xBF") == std::string::npos;
    if (!isClean)
        text = toStd(text::xmlSafe(toQString(text).replace(u'\v', u'\n').replace(u'\f', u'\n')));
}

} // namespace

Json planContext(const domain::Plan &plan)
{
    Json outline = outlineItems(plan.sections), closing = richList(plan.closing);
    // Closing words and signature never stand alone on a page: the last paragraph of the text goes with them.
    if (!outline.empty())
        outline.back()["ends_document"] = true;
    addEndMark(closing, plan);
    const QStringList bases = basisLines(plan);
    const bool printsBases = plan.preamble.empty() && !bases.isEmpty();
    Json context{{"version", 1}};
    context["kind"] = toStd(domain::toCode(plan.kind));
    context["state"] = toStd(domain::toCode(plan.state));
    context["is_draft"] = isDraft(plan);
    context["year"] = orNull(plan.year);
    context["head"] = headJson(plan);
    context["superior"] = orNull(plan.superior());
    context["issuer"] = orNull(plan.issuer());
    const bool isToOne = plan.addressees.size() == 1;
    context["addressee"] = isToOne ? Json(toStd(plan.addressees.front())) : Json();
    context["addressee_lines"] = isToOne ? Json::array() : strings(recipientLines(plan.addressees));
    context["number"] = orNull(plan.number);
    context["symbol"] = orNull(plan.symbol);
    context["number_line"] = toStd(numberLine(plan));
    context["place"] = orNull(plan.place);
    context["date"] = orNull(plan.date.toIso());
    context["date_text"] = toStd(dateText(plan));
    context["place_date"] = toStd(placeDateLine(plan));
    context["document_type"] = toStd(plan.documentType);
    context["title"] = toStd(plan.title);
    context["name"] = toStd(nameInSentence(plan));
    context["title_rule"] = toStd(ruleUnder({plan.title}, 14, textColumn));
    context["preamble"] = richList(plan.preamble);
    context["preamble_items"] = preambleItems(plan.preamble);
    context["legal_bases"] = Json::array();
    for (const domain::LegalBasis &basis : plan.legalBases)
        context["legal_bases"].push_back(basisJson(basis));
    context["basis_lines"] = strings(printsBases ? bases : QStringList());
    context["introduction"] = printsBases ? Json(toStd(introduction(plan))) : Json();
    context["outline"] = std::move(outline);
    context["sections"] = nestedSections(plan.sections);
    context["duties"] = Json::array();
    for (const domain::ReportingDuty &duty : plan.duties)
        context["duties"].push_back(dutyJson(duty));
    context["closing"] = std::move(closing);
    context["recipients"] = strings(plan.recipients);
    context["has_recipients"] = !context["recipients"].empty();
    context["recipient_lines"] = strings(recipientLines(plan.recipients));
    context["signer"] = signerJson(plan.signer);
    context["tasks"] = tasksJson(plan);
    context["task_appendix"] = plan.tasks.empty() ? Json() : taskAppendixJson(plan);
    context["reference"] = toStd(referenceLine(plan));
    context["appendices"] = Json::array();
    const Json reference = bringReferences(plan.appendices) ? Json() : context["reference"];
    for (const domain::Section &appendix : plan.appendices)
        context["appendices"].push_back(appendixJson(appendix, reference));
    context["foot_line"] = orNull(plan.footLine);
    context["round"] = plan.rounds.empty() ? Json() : roundJson(plan, int(plan.rounds.size()) - 1);
    context["paper"] = Json();
    context["collection"] = Json(); // collection_sheet.h
    context["data_request"] = Json(); // data_request.h
    makePrintable(context);
    return context;
}

Json paperContext(const domain::Plan &plan, const Paper &paper)
{
    Json context = planContext(plan);
    context["paper"] = paperJson(paper);
    makePrintable(context["paper"]);
    return context;
}

} // namespace bd::documents
