// The contract of templates is exactly what planContext gives, and what docs/templates*.md list.
#include "documents/context/collection_sheet.h"
#include "documents/context/data_request.h"
#include "documents/context/paper.h"
#include "documents/context/plan_contract.h"
#include "documents/context/report_context.h"
#include "documents/plan_document.h"
#include "sample_plans.h"
#include "sample_reports.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/random_plan.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;
using documents::ContractField;
using Json = nlohmann::json;

namespace {

using Kind = ContractField::Kind;

bool fits(Kind kind, const Json &value)
{
    const auto all = [&](auto good) {
        return value.is_array() && std::all_of(value.begin(), value.end(), good);
    };
    switch (kind) {
    case Kind::Text:
    case Kind::Date:
    case Kind::Code:
        return value.is_string();
    case Kind::Number:
        return value.is_number();
    case Kind::Flag:
        return value.is_boolean();
    case Kind::Rich:
        return value.is_string() || documents::isRich(value);
    case Kind::Table:
        return documents::isTable(value);
    case Kind::Image:
        return value.is_object() && value.contains("file");
    case Kind::Object:
        return value.is_object();
    case Kind::List:
        return all([](const Json &element) { return element.is_object(); });
    case Kind::TextList:
        return all([](const Json &element) { return element.is_string(); });
    case Kind::RichList:
        return all([](const Json &element) { return documents::isRich(element); });
    }
    return false;
}

/// The fields right inside of an object or a list's elements: by prefix "", "signer.", "tasks[].".
std::map<QString, const ContractField *> fieldsIn(const std::vector<ContractField> &contract, const QString &prefix)
{
    std::map<QString, const ContractField *> fields;
    for (const ContractField &field : contract)
        if (field.path.startsWith(prefix) && !field.path.mid(prefix.size()).contains(u'.') && !field.path.mid(prefix.size()).isEmpty())
            fields[field.path.mid(prefix.size())] = &field;
    return fields;
}

class Comparison {
public:
    explicit Comparison(const std::vector<ContractField> &contract) : m_contract(contract) {}

    QStringList differences;
    std::set<QString> filled; ///< paths that had a value

    void object(const Json &value, const QString &prefix)
    {
        const auto fields = fieldsIn(m_contract, prefix);
        for (auto it = value.begin(); it != value.end(); ++it)
            if (!fields.contains(QString::fromStdString(it.key())))
                differences << u"not in the contract: "_s + prefix + QString::fromStdString(it.key());
        for (const auto &[name, contract] : fields) {
            const auto it = value.find(name.toStdString());
            if (it == value.end())
                differences << u"not in the context: "_s + contract->path;
            else
                field(*it, *contract);
        }
    }

private:
    void field(const Json &value, const ContractField &contract)
    {
        if (value.is_null()) {
            if (!contract.isOptional)
                differences << u"null: "_s + contract.path;
            return;
        }
        if (!fits(contract.kind, value))
            differences << u"another kind: "_s + contract.path + u" is "_s + QString::fromStdString(value.dump()).left(80);
        if (!value.empty())
            filled.insert(contract.path);
        const QString inside = contract.like.isEmpty() ? contract.path : contract.like;
        if (contract.kind == Kind::Object)
            object(value, inside + u'.');
        else if (contract.kind == Kind::List)
            for (const Json &element : value)
                object(element, inside + u"[]."_s);
    }

    const std::vector<ContractField> &m_contract;
};

/// A plan that has everything.
domain::Plan fullPlan()
{
    domain::Plan plan = withAppendices();
    plan.sections.front().sourceNumber = u"1"_s;
    domain::LegalBasis basis;
    basis.text = u"Công văn số 12/SNV-XDCQ (mẫu)"_s;
    basis.docType = u"Công văn"_s;
    basis.number = u"12/SNV-XDCQ"_s;
    basis.issuer = u"Sở Nội vụ (mẫu)"_s;
    basis.title = u"về việc xây dựng kế hoạch (mẫu)"_s;
    basis.preambleIndex = 1;
    plan.legalBases.push_back(basis);
    domain::ReportingDuty duty;
    duty.wording = u"trước ngày 30/5"_s;
    duty.from = u"Các phòng (mẫu)"_s;
    duty.via = u"Sở Nội vụ (mẫu)"_s;
    plan.duties.push_back(duty);
    plan.signer.position = u"TRƯỞNG BAN\nCHỦ TỊCH UBND (mẫu)"_s;
    plan.rounds = consultedPlan().rounds;
    plan.tasks.front().kind = domain::SectionKind::Other;
    plan.tasks.front().start = domain::PartialDate::fromIso(u"2026-02"_s).value();
    plan.tasks.front().end = domain::PartialDate::fromIso(u"2026-03-31"_s).value();
    return plan;
}

QString kindWord(Kind kind, bool vietnamese)
{
    switch (kind) {
    case Kind::Text: return vietnamese ? u"chữ"_s : u"text"_s;
    case Kind::Number: return vietnamese ? u"số"_s : u"number"_s;
    case Kind::Flag: return vietnamese ? u"có/không"_s : u"true/false"_s;
    case Kind::Date: return vietnamese ? u"ngày"_s : u"date"_s;
    case Kind::Code: return vietnamese ? u"mã"_s : u"code"_s;
    case Kind::Rich: return vietnamese ? u"chữ có định dạng"_s : u"formatted text"_s;
    case Kind::Table: return vietnamese ? u"bảng"_s : u"table"_s;
    case Kind::Image: return vietnamese ? u"ảnh"_s : u"image"_s;
    case Kind::Object: return vietnamese ? u"nhóm"_s : u"group"_s;
    case Kind::List: return vietnamese ? u"danh sách"_s : u"list"_s;
    case Kind::TextList: return vietnamese ? u"danh sách chữ"_s : u"list of texts"_s;
    case Kind::RichList: return vietnamese ? u"danh sách chữ có định dạng"_s : u"list of formatted texts"_s;
    }
    return {};
}

/// What a contract holds behind the names of another one.
std::vector<ContractField> behind(const std::vector<ContractField> &former, const std::vector<ContractField> &contract)
{
    return {contract.begin() + std::ptrdiff_t(former.size()), contract.end()};
}

/// What stands between the marks in the documentation.
QString documentedNames(const std::vector<ContractField> &contract, bool vietnamese)
{
    QStringList lines{vietnamese ? u"| Tên | Là gì | Kiểu |"_s : u"| Name | What it is | Kind |"_s, u"|---|---|---|"_s};
    for (const ContractField &field : contract) {
        QString kind = kindWord(field.kind, vietnamese);
        if (!field.like.isEmpty())
            kind += (vietnamese ? u", như `%1`"_s : u", as `%1`"_s).arg(field.like);
        if (field.isOptional)
            kind += vietnamese ? u"; có thể trống"_s : u"; may be null"_s;
        lines << u"| `%1` | %2 | %3 |"_s.arg(field.path, vietnamese ? field.vietnamese : field.english, kind);
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("the contract is exactly what the context of a plan holds")
{
    Comparison comparison(documents::planContract());
    for (std::uint32_t seed = 0; seed < 60; ++seed)
        comparison.object(documents::planContext(randomPlan(seed)), {});
    for (const domain::Plan &plan : {communeDraft(), provincePlan(), departmentPlan(), withAppendices(), fullPlan()})
        comparison.object(documents::planContext(plan), {});
    domain::Plan addressed = communeDraft();
    for (const char *name : {"UBND tỉnh (mẫu)", "Sở Nội vụ (mẫu)"}) {
        addressed.addressees << QString::fromUtf8(name);
        comparison.object(documents::planContext(addressed), {});
    }
    for (const bool isLetter : {true, false}) {
        documents::Paper paper = paperOfDepartment(isLetter);
        paper.signer.position += u"\nPHÓ TRƯỞNG BAN (mẫu)"_s;
        comparison.object(documents::paperContext(consultedPlan(), paper), {});
    }
    Json asked = documents::planContext(communeDraft());
    documents::CollectionSheet sheet = sampleCollection();
    sheet.superiorLines = {u"UBND TỈNH MINH KHÊ (MẪU)"_s};
    asked["collection"] = documents::collectionContext(sheet)["collection"];
    asked["data_request"] = documents::dataRequestContext(sampleDataRequest())["data_request"];
    comparison.object(asked, {});
    comparison.differences.removeDuplicates();
    CHECK(comparison.differences.join(u'\n') == QString());
    // Every name had a value at least once: otherwise nothing was compared.
    for (const ContractField &field : documents::planContract()) {
        INFO(field.path.toStdString());
        CHECK(comparison.filled.contains(field.path));
        CHECK_FALSE(field.vietnamese.isEmpty());
        CHECK_FALSE(field.english.isEmpty());
    }
}

TEST_CASE("the contract of reports is that of plans and what the context of a report adds")
{
    Comparison comparison(documents::reportContract());
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        comparison.object(documents::reportContext(randomPlan(seed), {}), {});
    comparison.object(documents::reportContext(communeReport(), fullReport()), {});
    comparison.object(documents::reportContext(communeReport(), actionMonthReport()), {});
    comparison.object(documents::reportContext(urgentReport(), urgentContent()), {});
    comparison.differences.removeDuplicates();
    CHECK(comparison.differences.join(u'\n') == QString());
    for (const ContractField &field : behind(documents::planContract(), documents::reportContract())) {
        INFO(field.path.toStdString());
        CHECK(comparison.filled.contains(field.path));
        CHECK_FALSE(field.vietnamese.isEmpty());
        CHECK_FALSE(field.english.isEmpty());
    }
}

TEST_CASE("a round tells in words what was done about each comment, and where it stands")
{
    const Json round = documents::planContext(consultedPlan())["round"];
    CHECK(round["asked"] == 4);
    CHECK(round["answered"] == 3);
    CHECK(round["silent"] == Json{"Sở Tài chính (mẫu)"});
    CHECK(round["reply_by_text"] == "15/01/2026");
    CHECK(round["comments"][0]["response"] == "Tiếp thu");
    CHECK(round["comments"][0]["section"] == "Mục I");
    CHECK(round["comments"][2]["response"] == "Giải trình: kinh phí được lồng ghép trong dự toán giao đầu năm");
    CHECK(round["comments"][2]["section"].is_null());
    CHECK(documents::planContext(withAppendices())["round"].is_null());
    CHECK(documents::planContext(withAppendices())["paper"].is_null());
}

TEST_CASE("the documentation lists the contract's names")
{
    for (const bool vietnamese : {false, true}) {
        const QString page = QString::fromUtf8(
            readAll(QStringLiteral(BD_SOURCE_DIR) + (vietnamese ? u"/docs/guide/templates.md"_s : u"/docs/templates.md"_s)));
        const auto listed = [&page](const QString &name) {
            const QString open = u"<!-- %1 -->\n"_s.arg(name);
            const qsizetype from = page.indexOf(open) + open.size(), to = page.indexOf(u"\n<!-- /%1 -->"_s.arg(name));
            return page.contains(open) && to > from ? page.mid(from, to - from) : QString();
        };
        CHECK(listed(u"names"_s) == documentedNames(documents::planContract(), vietnamese));
        CHECK(listed(u"report names"_s) == documentedNames(behind(documents::planContract(), documents::reportContract()), vietnamese));
    }
}
