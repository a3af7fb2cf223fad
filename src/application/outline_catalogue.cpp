#include "application/outline_catalogue.h"

#include "application/json_file.h"
#include "application/office_identities.h"
#include "application/translation.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/numbering.h"
#include "domain/organisation_draft.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <array>

namespace bd::application {

namespace {

using nlohmann::json;
using namespace domain;

constexpr std::array names{"plan-commune", "plan-commune-short", "plan-province", "plan-department", "plan-action-month",
                           "plan-inspection", "plan-committee", "report-commune", "report-department", "report-province",
                           "report-action-month", "report-topic", "report-urgent", "report-committee", "report-inspection"};

Result<json> load(const QString &name)
{
    QFile file(QStringLiteral(":/catalogue/outlines/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail("outline.broken", {name}, file.errorString());
    const auto read = parseJsonObject(file.readAll(), file.fileName());
    if (!read)
        return fail("outline.broken", {name}, read.error().code);
    return *read;
}

QString string(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it == object.end() ? QString() : QString::fromStdString(it->get<std::string>());
}

QStringList strings(const json &object, const char *key)
{
    QStringList result;
    for (const json &item : object.value(key, json::array()))
        result.append(QString::fromStdString(item.get<std::string>()));
    return result;
}

template <typename Enum>
std::optional<Enum> code(const json &object, const char *key)
{
    return fromCode<Enum>(string(object, key));
}

/// Where a section stands: "III.6.a". Counted over the whole outline, taken parts or not.
template <typename Visit>
void walk(const json &sections, const QString &parent, Visit visit)
{
    int index = 0;
    QString above = parent.section(u'.', -1);
    for (const json &item : sections) {
        const QString label = sectionLabel(code<NumberStyle>(item, "number_style").value_or(NumberStyle::Decimal), index++, above);
        const QString path = parent.isEmpty() ? label : parent + u'.' + label;
        visit(item, path);
        walk(item.value("sections", json::array()), path, visit);
    }
}

OutlineInfo infoOf(const json &outline)
{
    const bool english = language() == QLatin1String("en");
    OutlineInfo info;
    info.name = string(outline, "name");
    info.title = string(outline, english ? "title_en" : "title");
    info.about = string(outline, english ? "about_en" : "about");
    info.kind = code<PlanKind>(outline, "kind").value_or(PlanKind::Other);
    info.level = code<AgencyLevel>(outline, "level");
    info.issuer = code<AgencyKind>(outline, "issuer");
    info.document = code<DocumentKind>(outline, "document").value_or(DocumentKind::Plan);
    for (const QString &kind : strings(outline, "report_kinds"))
        if (const auto report = fromCode<ReportKind>(kind))
            info.reports.push_back(*report);
    walk(outline.at("sections"), {}, [&](const json &section, const QString &path) {
        if (section.value("optional", false))
            info.parts.push_back({path, string(section, "heading"), strings(section, "usual"), strings(section, "required")});
    });
    return info;
}

// ---- the words that an outline leaves open

const QString open = QStringLiteral("…");

QString orOpen(const QString &text)
{
    return text.trimmed().isEmpty() ? open : text;
}

/// "xã Khe Mây" of "UBND xã Khe Mây"; a department's or committee's place is its province.
QString unitOf(const Plan &plan, const OutlineChoice &choice)
{
    const QString issuer = plan.issuer();
    static const QString committee = QStringLiteral("UBND ");
    if (issuer.startsWith(committee))
        return issuer.mid(committee.size());
    if (const QString superior = plan.superior(); superior.startsWith(committee))
        return superior.mid(committee.size());
    return choice.office.unit.isEmpty() ? choice.office.province : choice.office.unit;
}

QString fullName(const QString &issuer)
{
    static const QString committee = QStringLiteral("UBND ");
    return issuer.startsWith(committee) ? QStringLiteral("Ủy ban nhân dân ") + issuer.mid(committee.size()) : issuer;
}

QString kindOfUnit(const QString &unit)
{
    for (const char *noun : {"phường", "đặc khu", "thị trấn", "xã", "tỉnh", "thành phố"}) {
        if (unit.startsWith(QString::fromUtf8(noun)))
            return QString::fromUtf8(noun);
    }
    return QStringLiteral("xã");
}

QString withCapital(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QHash<QString, QString> wordsFor(const Plan &plan, const OutlineChoice &choice, const OutlineInfo &info)
{
    const bool isProvince = info.level ? *info.level == AgencyLevel::Province
                                       : choice.identity && choice.identity->level == AgencyLevel::Province;
    const QString unit = unitOf(plan, choice);
    QString province = text::squeezed(choice.office.province);
    if (province.isEmpty() && isProvince)
        province = unit;
    if (province.isEmpty())
        province = QStringLiteral("tỉnh …");
    const QString to = choice.identity ? choice.identity->reportsTo : QString();
    QHash<QString, QString> words{{QStringLiteral("nam"), QString::number(choice.year)},
            {QStringLiteral("nam_truoc"), QString::number(choice.year - 1)},
            {QStringLiteral("nam_sau"), QString::number(choice.year + 1)},
            {QStringLiteral("co_quan"), orOpen(fullName(plan.issuer()))},
            {QStringLiteral("dia_ban"), orOpen(unit)},
            {QStringLiteral("don_vi_loai"), kindOfUnit(unit)},
            {QStringLiteral("tinh"), province},
            {QStringLiteral("noi_nhan_bao_cao"), to.isEmpty() ? QStringLiteral("Ủy ban nhân dân ") + province : to},
            {QStringLiteral("qua"), choice.identity ? choice.identity->reportsVia : QString()},
            {QStringLiteral("thuong_truc"), isProvince ? QStringLiteral("Sở Nội vụ") : QStringLiteral("Phòng Văn hóa - Xã hội")},
            {QStringLiteral("ky"), QStringLiteral("năm %1").arg(choice.year)},
            {QStringLiteral("ky_toi"), QStringLiteral("năm %1").arg(choice.year + 1)},
            {QStringLiteral("chot"), QString()},
            {QStringLiteral("can_cu"), QString()},
            {QStringLiteral("noi_nhan"), to},
            {QStringLiteral("noi_dung"), open}};
    words.insert(choice.words);
    words.insert(QStringLiteral("KY_TOI"), words[QStringLiteral("ky_toi")].toUpper());
    words.insert(QStringLiteral("Noi_dung"), withCapital(words[QStringLiteral("noi_dung")]));
    return words;
}

// ---- the plan

class Builder {
public:
    Builder(const json &outline, const OutlineChoice &choice) : m_outline(outline), m_choice(choice), m_info(infoOf(outline)) {}

    Plan build(const AgencyMatcher &matcher)
    {
        head();
        m_words = wordsFor(m_plan, m_choice, m_info);
        m_plan.title = m_choice.title.trimmed().isEmpty() ? filled(m_outline, "plan_title") : text::nfc(m_choice.title.trimmed());
        for (const QString &line : list(m_outline, "preamble"))
            m_plan.preamble.push_back(RichText::plain(withCapital(line)));
        for (const QString &line : list(m_outline, "closing"))
            m_plan.closing.push_back(RichText::plain(line));
        if (m_plan.recipients.isEmpty())
            m_plan.recipients = list(m_outline, "recipients");
        m_invited = list(m_outline, "invited");
        for (const json &item : m_outline.value("legal_bases", json::array()))
            m_plan.legalBases.push_back(basis(item));
        m_plan.sections = sections(m_outline.at("sections"), {});
        for (const json &item : m_outline.value("appendices", json::array()))
            m_plan.appendices.push_back(appendix(item));
        for (const json &item : m_outline.value("duties", json::array()))
            m_plan.duties.push_back(duty(item));
        draftOrganisation(matcher);
        return std::move(m_plan);
    }

private:
    /// A clause in brackets goes when one of its fields is empty.
    QString withClauses(QString text) const
    {
        static const QRegularExpression clause(QStringLiteral("\\[([^\\[\\]]*\\{(\\w+)\\}[^\\[\\]]*)\\]"));
        for (auto match = clause.match(text); match.hasMatch(); match = clause.match(text))
            text.replace(match.capturedStart(), match.capturedLength(),
                         m_words.value(match.captured(2)).isEmpty() ? QString() : match.captured(1));
        return text;
    }

    QString fill(QString text) const
    {
        text = withClauses(text);
        for (auto word = m_words.begin(); word != m_words.end(); ++word)
            text.replace(u'{' + word.key() + u'}', word.value());
        return text;
    }
    QString filled(const json &object, const char *key) const { return fill(string(object, key)); }
    QStringList list(const json &object, const char *key) const
    {
        QStringList result;
        for (const json &item : object.value(key, json::array()))
            result.append(fill(QString::fromStdString(item.get<std::string>())));
        return result;
    }

    void head()
    {
        m_plan.uuid = newUuid();
        m_plan.document = m_info.document;
        m_plan.kind = m_info.kind;
        m_plan.year = m_choice.year;
        m_plan.date = PartialDate::ofYear(m_choice.year);
        if (const QString type = string(m_outline, "document_type"); !type.isEmpty())
            m_plan.documentType = type;
        else if (m_plan.document == DocumentKind::Report)
            m_plan.documentType = QStringLiteral("BÁO CÁO");
        if (m_choice.identity)
            takeIdentity(*m_choice.identity, m_plan);
        else
            openHead();
        if (m_plan.symbol.isEmpty() || !string(m_outline, "document_type").isEmpty()) // a programme isn't numbered as plans are
            m_plan.symbol = string(m_outline, "symbol");
    }

    /// A head with blanks, where nobody said who issues.
    void openHead()
    {
        const bool isProvince = m_info.level == AgencyLevel::Province;
        if (m_info.issuer == AgencyKind::Department) {
            m_plan.superiorLines = {QStringLiteral("UBND TỈNH …")};
            m_plan.issuerLines = {QStringLiteral("SỞ …")};
            m_plan.signer = {{}, QStringLiteral("GIÁM ĐỐC"), {}};
        } else if (m_info.issuer == AgencyKind::Committee) {
            m_plan.superiorLines = {QStringLiteral("UBND …")};
            m_plan.issuerLines = {QStringLiteral("BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ")};
            m_plan.signer = {{QStringLiteral("TM. BAN")}, QStringLiteral("TRƯỞNG BAN"), {}};
        } else {
            m_plan.issuerLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), isProvince ? QStringLiteral("TỈNH …") : QStringLiteral("XÃ …")};
            m_plan.signer = {{QStringLiteral("TM. ỦY BAN NHÂN DÂN")}, QStringLiteral("CHỦ TỊCH"), {}};
        }
    }

    /// In the order of the directory; where it is empty, in the one that such plans usually have.
    void draftOrganisation(const AgencyMatcher &directory)
    {
        if (m_plan.tasks.empty())
            return;
        if (!directory.agencies().empty()) {
            applyOrganisationChanges(m_plan, directory, organisationChanges(m_plan, directory));
            return;
        }
        std::vector<Agency> usual;
        for (const QString &name : list(m_outline, "order")) {
            Agency agency;
            agency.uuid = name;
            agency.name = name;
            agency.protocol = static_cast<int>(usual.size());
            usual.push_back(agency);
        }
        const AgencyMatcher order(usual);
        applyOrganisationChanges(m_plan, order, organisationChanges(m_plan, order));
        forgetUuids(m_plan.sections); // they stand for places in that order only
    }

    static void forgetUuids(std::vector<Section> &sections)
    {
        for (Section &section : sections) {
            for (AgencyRef &agency : section.agencies)
                agency.uuid.reset();
            forgetUuids(section.sections);
        }
    }

    LegalBasis basis(const json &item) const
    {
        LegalBasis made;
        made.uuid = newUuid();
        made.text = filled(item, "text");
        made.docType = filled(item, "type");
        made.number = filled(item, "number");
        made.date = PartialDate::fromIso(string(item, "date")).value_or(PartialDate());
        made.issuer = filled(item, "issuer");
        made.title = filled(item, "title");
        if (item.contains("preamble"))
            made.preambleIndex = item.at("preamble").get<int>();
        return made;
    }

    bool isWanted(const json &item, const QString &path) const
    {
        if (m_choice.parts.contains(path))
            return true;
        const QString report = m_choice.report ? toCode(*m_choice.report) : QString();
        return !report.isEmpty()
            && (strings(item, "required").contains(report) || (m_choice.parts.isEmpty() && strings(item, "usual").contains(report)));
    }

    std::vector<Section> sections(const json &items, const QString &parent)
    {
        std::vector<Section> made;
        int index = 0;
        for (const json &item : items) {
            Section section;
            section.uuid = newUuid();
            section.numberStyle = required<NumberStyle>(item, "number_style");
            section.kind = required<SectionKind>(item, "kind");
            section.heading = RichText::plain(filled(item, "heading"));
            const QString label = sectionLabel(section.numberStyle, index++, parent.section(u'.', -1));
            const QString path = parent.isEmpty() ? label : parent + u'.' + label;
            if (item.value("optional", false) && !isWanted(item, path))
                continue;
            m_byPath.insert(path, section.uuid);
            for (const json &block : item.value("text", json::array()))
                section.blocks.push_back(this->block(block, section));
            section.sections = sections(item.value("sections", json::array()), path);
            made.push_back(std::move(section));
        }
        return made;
    }

    Section appendix(const json &item)
    {
        Section made;
        made.uuid = newUuid();
        made.numberStyle = NumberStyle::None;
        made.heading = RichText::plain(filled(item, "heading"));
        for (const json &block : item.value("text", json::array()))
            made.blocks.push_back(this->block(block, made));
        return made;
    }

    Block block(const json &item, const Section &section)
    {
        if (item.is_string())
            return paragraph(fill(QString::fromStdString(item.get<std::string>())));
        if (item.contains("table"))
            return table(item.at("table"));
        return task(item, section);
    }

    static Paragraph paragraph(QString text)
    {
        auto level = ParagraphLevel::Plain;
        if (text.startsWith(QLatin1String("- ")))
            level = ParagraphLevel::Dash;
        else if (text.startsWith(QLatin1String("+ ")))
            level = ParagraphLevel::Plus;
        return {newUuid(), level, RichText::plain(level == ParagraphLevel::Plain ? text : text.mid(2))};
    }

    Table table(const json &rows) const
    {
        Table made{newUuid(), {}};
        for (const json &row : rows) {
            TableRow cells{{}, made.rows.empty()};
            for (const json &cell : row)
                cells.cells.push_back({{RichText::plain(fill(QString::fromStdString(cell.get<std::string>())))}, 1, 1});
            made.rows.push_back(std::move(cells));
        }
        return made;
    }

    Paragraph task(const json &item, const Section &section)
    {
        Task task;
        task.uuid = newUuid();
        task.title = filled(item, "task");
        task.kind = section.kind;
        task.sectionUuid = section.uuid;
        task.timeText = filled(item, "time");
        task.product = filled(item, "product");
        for (const QString &name : list(item, "lead"))
            task.assignments.push_back({agency(name), Role::Lead});
        for (const QString &name : list(item, "with"))
            task.assignments.push_back({agency(name), Role::Coordinate});
        Paragraph made{newUuid(), ParagraphLevel::Dash, RichText::plain(task.title + u'.')};
        task.paragraphUuid = made.uuid;
        m_plan.tasks.push_back(std::move(task));
        return made;
    }

    AgencyRef agency(const QString &name) const
    {
        return {std::nullopt, name, m_invited.contains(name) ? Addressing::Invited : Addressing::Assigned};
    }

    ReportingDuty duty(const json &item) const
    {
        ReportingDuty made;
        made.uuid = newUuid();
        made.kind = required<DutyKind>(item, "kind");
        if (item.contains("period"))
            made.period = required<Period>(item, "period");
        made.strict = item.value("strict", false);
        made.wording = filled(item, "wording");
        made.from = filled(item, "from");
        made.to = filled(item, "to");
        made.via = filled(item, "via");
        if (const QString uuid = m_byPath.value(string(item, "section")); !uuid.isEmpty())
            made.sectionUuid = uuid;
        else
            throw std::runtime_error("duty without a section");
        return made;
    }

    template <typename Enum>
    static Enum required(const json &object, const char *key)
    {
        const auto value = code<Enum>(object, key);
        if (!value)
            throw std::runtime_error(std::string("bad code for ") + key);
        return *value;
    }

    const json &m_outline;
    const OutlineChoice &m_choice;
    OutlineInfo m_info;
    Plan m_plan;
    QHash<QString, QString> m_words, m_byPath;
    QStringList m_invited;
};

} // namespace

std::vector<OutlineInfo> outlines(DocumentKind document)
{
    std::vector<OutlineInfo> all;
    for (const char *name : names) {
        if (const auto outline = load(QLatin1String(name)))
            if (OutlineInfo info = infoOf(*outline); info.document == document)
                all.push_back(std::move(info));
    }
    return all;
}

QString usualOutline(const std::optional<IssuingIdentity> &identity)
{
    if (identity && identity->kind == AgencyKind::Committee)
        return QStringLiteral("plan-committee");
    if (identity && identity->kind == AgencyKind::Department)
        return QStringLiteral("plan-department");
    return identity && identity->level == AgencyLevel::Province ? QStringLiteral("plan-province") : QStringLiteral("plan-commune");
}

QString usualOutline(const std::optional<IssuingIdentity> &identity, ReportKind report)
{
    switch (report) {
    case ReportKind::ActionMonth: return QStringLiteral("report-action-month");
    case ReportKind::Topical: return QStringLiteral("report-topic");
    case ReportKind::Urgent: return QStringLiteral("report-urgent");
    case ReportKind::Committee: return QStringLiteral("report-committee");
    case ReportKind::Inspection: return QStringLiteral("report-inspection");
    case ReportKind::SixMonths:
    case ReportKind::NineMonths:
    case ReportKind::Year:
    case ReportKind::MultiYear:
    case ReportKind::Other: break;
    }
    if (identity && identity->kind == AgencyKind::Committee)
        return QStringLiteral("report-committee");
    if (identity && identity->kind == AgencyKind::Department)
        return QStringLiteral("report-department");
    return identity && identity->level == AgencyLevel::Province ? QStringLiteral("report-province") : QStringLiteral("report-commune");
}

std::optional<IssuingIdentity> identityFor(const OutlineInfo &outline, const std::vector<IssuingIdentity> &identities)
{
    const IssuingIdentity *best = nullptr;
    int bestPoints = -1;
    for (const IssuingIdentity &identity : identities) {
        const int points = (outline.issuer && identity.kind == *outline.issuer ? 2 : 0)
            + (outline.level && identity.level == *outline.level ? 1 : 0);
        if (points > bestPoints) {
            best = &identity;
            bestPoints = points;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

Result<Plan> planFromOutline(const OutlineChoice &choice, const AgencyMatcher &matcher)
{
    // A plan is no report, nor the other way round: each has its own lists.
    QStringList known;
    for (const char *name : names)
        if (QLatin1String(name).startsWith(QLatin1String("report-")) == choice.report.has_value())
            known.append(QLatin1String(name));
    if (!known.contains(choice.name))
        return fail("outline.unknown", {choice.name, known.join(QStringLiteral(", "))});
    BD_ASSIGN(const json outline, load(choice.name));
    try {
        return Builder(outline, choice).build(matcher);
    } catch (const std::exception &error) { // a missing key or a wrong type: the catalogue is ours
        return fail("outline.broken", {choice.name}, QString::fromUtf8(error.what()));
    }
}

} // namespace bd::application
