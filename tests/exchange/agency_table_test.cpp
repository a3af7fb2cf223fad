// Tables of agencies: columns by their names, words and dates, lists of communes, and what can't be read.
#include "exchange/agencies/agency_table.h"
#include "exchange/agencies/agency_words.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::exchange;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

std::vector<AgencyTableRow> rowsOf(const QByteArray &csv)
{
    NoProgress progress;
    auto rows = readAgencyTable(csv, progress);
    INFO((rows ? std::string() : rows.error().code.toStdString()));
    REQUIRE(rows);
    return *rows;
}

std::string errorOf(const QByteArray &csv)
{
    NoProgress progress;
    const auto rows = readAgencyTable(csv, progress);
    return rows ? "" : rows.error().code.toStdString();
}

} // namespace

TEST_CASE("columns by Vietnamese and English names, in any order")
{
    for (const char *head : {"Tên,Viết tắt,Cấp,Loại,Giao hay đề nghị,Từ ngày,Tên gọi khác",
                             "name,abbreviation,level,kind,addressing,valid_from,aliases",
                             "TÊN CƠ QUAN;viet tat;cấp;LOẠI:;Cách giao;Hiệu lực từ;Tên khác"}) {
        QByteArray csv = QByteArray(head) + "\nHội Nông dân tỉnh,HND,Tỉnh,Đoàn thể,Đề nghị,01/03/2025,\"HND; Nông dân tỉnh\"\n";
        if (QByteArray(head).contains(';'))
            csv = QByteArray(head) + "\nHội Nông dân tỉnh;HND;Tỉnh;Đoàn thể;Đề nghị;01/03/2025;\"HND; Nông dân tỉnh\"\n";
        INFO(head);
        const auto rows = rowsOf(csv);
        REQUIRE(rows.size() == 1);
        const domain::Agency &agency = rows[0].agency;
        CHECK_FALSE(rows[0].problem);
        CHECK(rows[0].line == 2);
        CHECK(agency.name == s("Hội Nông dân tỉnh"));
        CHECK(agency.abbreviation == s("HND"));
        CHECK(agency.level == domain::AgencyLevel::Province);
        CHECK(agency.kind == domain::AgencyKind::Mass);
        CHECK(agency.addressing == domain::Addressing::Invited);
        CHECK(agency.validFrom == QDate(2025, 3, 1));
        CHECK(agency.aliases == QStringList{s("HND"), s("Nông dân tỉnh")});
    }
}

TEST_CASE("a list of communes: people's committees with five digits, one tone placement")
{
    const auto rows = rowsOf("province_code,province,code,full_name\n"
                             "38,Tỉnh Thanh Hoá,123,Phường Hoà Mẫu\n"
                             "1,Thành phố Hà Nội,00004,xã Bắc Mẫu\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].agency.name == s("UBND phường Hòa Mẫu"));
    CHECK(rows[0].agency.aliases == QStringList{s("phường Hòa Mẫu")});
    CHECK(rows[0].agency.code == s("00123")); // Excel drops zeros
    CHECK(rows[0].agency.level == domain::AgencyLevel::Commune);
    CHECK(rows[0].agency.kind == domain::AgencyKind::PeoplesCommittee);
    CHECK_FALSE(rows[0].hasLevel);
    CHECK(rows[0].provinceCode == s("38"));
    CHECK(rows[1].provinceCode == s("01"));
    CHECK(rows[1].agency.name == s("UBND xã Bắc Mẫu"));
}

TEST_CASE("a line that can't be used says why; the others are read")
{
    const struct {
        const char *cells, *code;
    } rows[] = {
        {",SNV,,,,,", "agency.no_name"},
        {"A,,sao Hỏa,,,,", "agency.bad_level"},
        {"A,,,gì đó,,,", "agency.bad_kind"},
        {"A,,,,xin,,", "agency.bad_addressing"},
        {"A,,,,,31/02/2025,", "agency.bad_date"},
        {"A,,,,,2025-03-01,2025-02-28", "agency.ends_before"},
        {"A,,,,,,28.2.2025", ""},
    };
    for (const auto &row : rows) {
        INFO(row.cells);
        const auto read = rowsOf(QByteArray("Tên,Viết tắt,Cấp,Loại,Cách giao,Từ ngày,Đến ngày\n") + row.cells + "\n");
        REQUIRE(read.size() == 1);
        CHECK((read[0].problem ? read[0].problem->code.toStdString() : "") == row.code);
    }
    const auto odd = rowsOf("Tên,Mã định danh,Thứ tự\nA,x,\nB,,nhất\nC,,10\n");
    REQUIRE(odd.size() == 3);
    CHECK(odd[0].problem->code == s("agency.bad_uuid"));
    CHECK(odd[1].problem->code == s("agency.bad_protocol"));
    CHECK(odd[2].agency.protocol == 10);
    const auto longName = rowsOf("Tên\n" + QByteArray(3000, 'x') + "\n");
    CHECK(longName[0].problem->code == s("agency.too_long"));
}

TEST_CASE("files that are no table are refused by name")
{
    CHECK(errorOf("") == "csv.empty");
    CHECK(errorOf("\xEF\xBB\xBF \n") == "csv.empty");
    CHECK(errorOf("Mã,Cấp\n1,2\n") == "csv.no_name_column");
    CHECK(errorOf("Tên\n\"Sở\n") == "csv.unreadable");
    CHECK(errorOf("PK\x03\x04") == "csv.workbook");
    CHECK(errorOf("Tên\nS\xF0 N\xF4i v\xF8\n") == "csv.not_utf8"); // Windows-1258
    CHECK(errorOf(QByteArray("Tên\n") + QByteArray(50'001 * 2, 'a').replace("aa", "a\n")) == "csv.too_long");
}

TEST_CASE("UTF-16 as Excel's Unicode text has it")
{
    const QString text = QStringLiteral("Tên\tCấp\nSở Y tế\tTỉnh\n");
    QByteArray bytes("\xFF\xFE");
    bytes += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto rows = rowsOf(bytes);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].agency.name == s("Sở Y tế"));
    CHECK(rows[0].hasLevel);
}

TEST_CASE("what is written is read again, and every word is understood")
{
    for (const auto level : domain::allValues<domain::AgencyLevel>()) {
        CHECK(levelFromWord(wordOf(level)) == level);
        CHECK(levelFromWord(toCode(level)) == level);
    }
    for (const auto kind : domain::allValues<domain::AgencyKind>()) {
        INFO(toCode(kind).toStdString());
        CHECK(kindFromWord(wordOf(kind)) == kind);
        CHECK(kindFromWord(toCode(kind)) == kind);
    }
    domain::Agency agency;
    agency.uuid = s("0b5d2f4e-0001-4000-8000-000000000001");
    agency.name = s("=Sở, \"mẫu\"");
    agency.abbreviation = s("SM");
    agency.symbolCode = s("SM-X");
    agency.code = s("51");
    agency.kind = domain::AgencyKind::Media;
    agency.addressing = domain::Addressing::Invited;
    agency.aliases = {s("một"), s("hai")};
    agency.parentUuid = s("0b5d2f4e-0001-4000-8000-000000000002");
    agency.successorUuid = s("0b5d2f4e-0001-4000-8000-000000000003");
    agency.validFrom = QDate(2025, 3, 1);
    agency.validTo = QDate(2026, 4, 29);
    agency.protocol = 70;
    const QByteArray csv = writeAgencyTable({agency});
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    const auto rows = rowsOf(csv);
    REQUIRE(rows.size() == 1);
    domain::Agency back = rows[0].agency;
    back.parentUuid = rows[0].parent;
    back.successorUuid = rows[0].successor;
    CHECK(back == agency);
}
