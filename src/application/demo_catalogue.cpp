#include "application/demo_catalogue.h"

#include "application/json_file.h"
#include "domain/numbering.h"

#include <QFile>
#include <QUuid>
#include <nlohmann/json.hpp>

namespace bd::application {

namespace {

using nlohmann::json;
using namespace domain;

// Any fixed value: it only has to stay the same for ever, so that the sample keeps its identities.
const QUuid &sampleNamespace()
{
    static const QUuid value(QStringLiteral("{5f2d7c1e-0f0a-5b5e-9d43-6a1f0d2c8b77}"));
    return value;
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
        result << QString::fromStdString(item.get<std::string>());
    return result;
}

template <typename Enum>
Enum code(const json &object, const char *key)
{
    const auto value = fromCode<Enum>(string(object, key));
    if (!value)
        throw std::runtime_error(std::string("bad code for ") + key);
    return *value;
}

PartialDate date(const json &object, const char *key)
{
    return PartialDate::fromIso(string(object, key)).value_or(PartialDate());
}

AgencyRef agency(const json &object)
{
    return {std::nullopt, string(object, "name"), object.value("invited", false) ? Addressing::Invited : Addressing::Assigned};
}

RichText asHeading(const QString &text)
{
    return text.isEmpty() ? RichText() : RichText::plain(text);
}

class Builder {
public:
    explicit Builder(const json &catalogue) : m_catalogue(catalogue), m_id(string(catalogue, "id")) {}

    Plan build()
    {
        head();
        for (const json &item : m_catalogue.value("legal_bases", json::array()))
            m_plan.legalBases.push_back(basis(item));
        tasks();
        m_plan.sections = sections(m_catalogue.at("sections"), {}, {});
        for (const json &item : m_catalogue.at("duties"))
            m_plan.duties.push_back(duty(item));
        return std::move(m_plan);
    }

private:
    QString uuid(const QString &name) const
    {
        return demoUuid(m_id + QLatin1Char('/') + name);
    }

    void head()
    {
        m_plan.uuid = uuid(QStringLiteral("plan"));
        m_plan.kind = code<PlanKind>(m_catalogue, "kind");
        m_plan.year = m_catalogue.at("year").get<int>();
        m_plan.superiorLines = strings(m_catalogue, "superior_lines");
        m_plan.issuerLines = strings(m_catalogue, "issuer_lines");
        m_plan.symbol = string(m_catalogue, "symbol");
        m_plan.place = string(m_catalogue, "place");
        m_plan.date = date(m_catalogue, "date");
        m_plan.title = string(m_catalogue, "title");
        m_plan.recipients = strings(m_catalogue, "recipients");
        m_plan.footLine = string(m_catalogue, "foot_line");
        const json &signer = m_catalogue.at("signer");
        m_plan.signer = {strings(signer, "authority"), string(signer, "position"), string(signer, "name")};
        for (const QString &text : strings(m_catalogue, "preamble"))
            m_plan.preamble.push_back(RichText::plain(text));
        for (const QString &text : strings(m_catalogue, "closing"))
            m_plan.closing.push_back(RichText::plain(text));
    }

    LegalBasis basis(const json &item) const
    {
        LegalBasis result;
        result.uuid = uuid(QStringLiteral("basis/%1").arg(m_plan.legalBases.size()));
        result.text = string(item, "text");
        result.docType = string(item, "type");
        result.number = string(item, "number");
        result.date = date(item, "date");
        result.issuer = string(item, "issuer");
        result.title = string(item, "title");
        if (item.contains("preamble"))
            result.preambleIndex = item.at("preamble").get<int>();
        return result;
    }

    void tasks()
    {
        for (const json &item : m_catalogue.at("tasks")) {
            Task task;
            const QString name = string(item, "code");
            task.uuid = uuid(QStringLiteral("task/") + name);
            task.title = string(item, "title");
            task.kind = code<SectionKind>(item, "kind");
            for (const json &lead : item.at("lead"))
                task.assignments.push_back({agency(lead), Role::Lead});
            for (const json &other : item.at("coordinate"))
                task.assignments.push_back({agency(other), Role::Coordinate});
            task.timeText = string(item, "time");
            task.start = date(item, "start");
            task.end = date(item, "end");
            task.product = string(item, "product");
            if (item.contains("budget"))
                task.budget = budget(item.at("budget"));
            m_taskIndex[name] = m_plan.tasks.size();
            m_plan.tasks.push_back(std::move(task));
        }
    }

    static Budget budget(const json &item)
    {
        Budget result{std::nullopt, string(item, "text"), string(item, "source")};
        if (item.contains("amount"))
            result.amount = item.at("amount").get<qint64>();
        return result;
    }

    std::vector<Section> sections(const json &items, const QString &parentPath, const QString &parentLabel)
    {
        std::vector<Section> result;
        int index = 0;
        for (const json &item : items) {
            Section section;
            section.numberStyle = code<NumberStyle>(item, "number_style");
            const QString label = sectionLabel(section.numberStyle, index++, parentLabel);
            const QString path = parentPath.isEmpty() ? label : parentPath + QLatin1Char('.') + label;
            section.uuid = uuid(QStringLiteral("section/") + path);
            section.kind = code<SectionKind>(item, "kind");
            section.heading = asHeading(string(item, "heading"));
            for (const json &named : item.value("agencies", json::array()))
                section.agencies.push_back(agency(named));
            blocks(item.value("text", json::array()), path, section);
            section.sections = sections(item.value("sections", json::array()), path, label);
            m_sectionUuid[path] = section.uuid;
            result.push_back(std::move(section));
        }
        return result;
    }

    void blocks(const json &items, const QString &path, Section &section)
    {
        for (const json &item : items) {
            const QString name = uuid(QStringLiteral("block/%1/%2").arg(path).arg(section.blocks.size()));
            if (item.is_string())
                section.blocks.emplace_back(paragraph(QString::fromStdString(item.get<std::string>()), name));
            else if (item.contains("task"))
                section.blocks.emplace_back(taskParagraph(string(item, "task"), name, section.uuid));
            else
                section.blocks.emplace_back(table(item.at("table"), name));
        }
    }

    static Paragraph paragraph(QString text, const QString &name)
    {
        auto level = ParagraphLevel::Plain;
        if (text.startsWith(QLatin1String("- ")))
            level = ParagraphLevel::Dash;
        else if (text.startsWith(QLatin1String("+ ")))
            level = ParagraphLevel::Plus;
        if (level != ParagraphLevel::Plain)
            text.remove(0, 2);
        return {name, level, RichText::plain(text)};
    }

    Paragraph taskParagraph(const QString &taskCode, const QString &name, const QString &sectionUuid)
    {
        Task &task = m_plan.tasks.at(m_taskIndex.at(taskCode));
        task.sectionUuid = sectionUuid;
        task.paragraphUuid = name;
        return {name, ParagraphLevel::Dash, RichText::plain(task.title + QLatin1Char('.'))};
    }

    static Table table(const json &rows, const QString &name)
    {
        Table result{name, {}};
        for (const json &row : rows) {
            TableRow cells{{}, result.rows.empty()};
            for (const json &cell : row)
                cells.cells.push_back({{RichText::plain(QString::fromStdString(cell.get<std::string>()))}, 1, 1});
            result.rows.push_back(std::move(cells));
        }
        return result;
    }

    ReportingDuty duty(const json &item) const
    {
        ReportingDuty result;
        result.uuid = uuid(QStringLiteral("duty/%1").arg(m_plan.duties.size()));
        result.kind = code<DutyKind>(item, "kind");
        if (item.contains("period"))
            result.period = code<Period>(item, "period");
        if (item.contains("due"))
            result.due = QDate::fromString(string(item, "due"), Qt::ISODate);
        result.strict = item.value("strict", false);
        result.wording = string(item, "wording");
        result.from = string(item, "from");
        result.to = string(item, "to");
        result.via = string(item, "via");
        result.sectionUuid = m_sectionUuid.at(string(item, "section"));
        return result;
    }

    const json &m_catalogue;
    QString m_id;
    Plan m_plan;
    std::map<QString, std::size_t> m_taskIndex;
    std::map<QString, QString> m_sectionUuid;
};

} // namespace

QString demoUuid(const QString &name)
{
    return QUuid::createUuidV5(sampleNamespace(), name).toString(QUuid::WithoutBraces);
}

Result<json> demoFile(const QString &name)
{
    QFile file(QStringLiteral(":/catalogue/demo/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail("demo.broken", {}, file.fileName());
    const auto catalogue = parseJsonObject(file.readAll(), file.fileName());
    if (!catalogue)
        return fail("demo.broken", {}, catalogue.error().code);
    return *catalogue;
}

Result<Plan> planFromCatalogue(const json &catalogue)
{
    try {
        return Builder(catalogue).build();
    } catch (const std::exception &error) { // a missing key or a wrong type: the catalogue is ours, so it is a fault of ours
        return fail("demo.broken", {}, QString::fromUtf8(error.what()));
    }
}

} // namespace bd::application
