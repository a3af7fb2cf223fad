// Superiors' forms: connected by the words of their heads, filled as they are, found again when rows moved.
#include "application/form_service.h"

#include "application/measure_catalogue.h"
#include "database_fixture.h"
#include "exchange/forms/form_heads.h"
#include "ooxml/word_tables.h"
#include "ooxml/workbook_reader.h"
#include "ooxml/zip_archive.h"
#include "support/small_docx.h"
#include "support/small_xlsx.h"

#include <QRegularExpression>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using domain::FormCell;
using domain::FormContent;
using domain::FormContentKind;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Form formFile(const char *name)
{
    NoProgress progress;
    auto form = readForm(data(q("forms/") + q(name)), progress);
    INFO((form ? std::string() : (form.error().code + form.error().detail).toStdString()));
    REQUIRE(form);
    return std::move(*form);
}

ReportFact fact(const char *id, qint64 value, std::optional<qint64> before = {})
{
    ReportFact one;
    one.id = q(id);
    one.value = value;
    one.before = before;
    return one;
}

ReportFacts someFacts()
{
    ReportFacts facts;
    facts.report.period = {QDate(2026, 1, 1), QDate(2026, 6, 15)};
    facts.facts = {fact("party-committee.total", 27, 25), fact("party-committee.women", 7), fact("council-members.total", 24), fact("committee-members.total", 5),
                   fact("committee-members.women", 2), fact("village-leaders.total", 12), fact("sessions.total", 9, 6), fact("attendances.total", 1150, 980),
                   fact("attendances.women", 610), fact("leaflets.total", 400), fact("dv-victims.total", 6), fact("dv-victims.women", 5), fact("tasks.done", 4)};
    return facts;
}

/// "C6=party-committee.total"
QStringList told(const std::vector<FormCell> &cells)
{
    QStringList lines;
    for (const FormCell &cell : cells)
        lines << exchange::cellLabel(cell.row, cell.column) + u'=' + cell.content.id + u'.' + cell.content.part;
    return lines;
}

/// What stands in a sheet, by cell.
std::map<QString, QString> numbers(const QByteArray &bytes, int sheet = 0)
{
    auto reader = ooxml::WorkbookReader::fromBytes(bytes);
    REQUIRE(reader);
    std::map<QString, QString> found;
    NoProgress progress;
    REQUIRE(reader->read(sheet, [&](ooxml::ReadRow &&row) -> Result<void> {
        for (const ooxml::ReadCell &cell : row.cells)
            found[exchange::cellLabel(row.number - 1, cell.column)] = cell.kind == ooxml::CellKind::Number ? QString::number(cell.number) : cell.text;
        return {};
    }, progress));
    return found;
}

/// Without what filling may change: values and types of cells that hold no formula, results of those that do.
QByteArray skeleton(QByteArray sheet)
{
    QString xml = QString::fromUtf8(sheet);
    xml.replace(QRegularExpression(q("<v>[^<]*</v>|<v/>")), QString());
    xml.replace(QRegularExpression(q("<is><t[^>]*>[^<]*</t></is>")), QString());
    xml.replace(QRegularExpression(q("(<c [^>]*?) t=\"[a-zA-Z]+\"")), q("\\1"));
    xml.replace(q("></c>"), q("/>"));
    return xml.toUtf8();
}

FilledForm filled(const Form &form, const std::vector<FormCell> &cells, const ReportFacts &facts = someFacts())
{
    NoProgress progress;
    auto result = fillForm(form, cells, facts, {q("UBND xã Khe Mây"), q("6 tháng đầu năm 2026"), q("2026"), q("Nguyễn Thị Mẫu")}, progress);
    INFO((result ? std::string() : (result.error().code + result.error().detail).toStdString()));
    REQUIRE(result);
    return std::move(*result);
}

std::vector<FormCell> proposed(const Form &form)
{
    return proposeCells(form, shippedMeasures(), {});
}

} // namespace

TEST_CASE("heads of two rows, merged, with a line of numbers", "[forms]")
{
    const Form cadres = formFile("bieu-01.xlsx");
    REQUIRE(cadres.grids.size() == 2);
    const exchange::FormHeads heads(cadres.grids[0]);
    CHECK(cadres.grids[0].headRows == 5);
    CHECK(heads.columnWords(6, 3) == q("Hiện có – Trong đó nữ"));
    CHECK(heads.rowWords(6) == q("Đại biểu Hội đồng nhân dân xã"));
    CHECK(heads.rowNumber(6) == q("2"));
    CHECK(heads.wantsFilling(6, 3));
    CHECK_FALSE(heads.wantsFilling(6, 4)); // a formula
    CHECK_FALSE(heads.wantsFilling(6, 6)); // "Ghi chú"
    CHECK_FALSE(heads.wantsFilling(10, 2)); // the total
    const Form media = formFile("bieu-02.xlsx");
    const exchange::FormHeads second(media.grids[0]);
    CHECK(media.grids[0].headRows == 4);
    CHECK(second.columnWords(5, 4) == q("Kết quả trong kỳ – Trong đó nữ"));
    CHECK(second.unitWords(6) == q("lượt người"));
}

TEST_CASE("cells are proposed by the words of rows and columns", "[forms]")
{
    CHECK(told(proposed(formFile("bieu-01.xlsx")))
          == QStringList{q("B2=unit."), q("C6=party-committee.total"), q("D6=party-committee.women"), q("F6=party-committee.before"), q("C7=council-members.total"),
                         q("D7=council-members.women"), q("F7=council-members.before"), q("C8=committee-members.total"), q("D8=committee-members.women"),
                         q("F8=committee-members.before"), q("C9=division-leaders.total"), q("D9=division-leaders.women"), q("F9=division-leaders.before"),
                         q("C10=village-leaders.total"), q("D10=village-leaders.women"), q("F10=village-leaders.before")});
    CHECK(told(proposed(formFile("bieu-02.xlsx")))
          == QStringList{q("D6=sessions.total"), q("F6=sessions.before"), q("D7=attendances.total"), q("E7=attendances.women"), q("F7=attendances.before"), q("D8=leaflets.total"),
                         q("F8=leaflets.before"), q("D9=news-items.total"), q("F9=news-items.before"), q("D11=trusted-addresses.total"), q("F11=trusted-addresses.before"),
                         q("D12=clubs.total"), q("F12=clubs.before"), q("D13=dv-victims.total"), q("E13=dv-victims.women"), q("F13=dv-victims.before")});
}

TEST_CASE("a form is filled, its look and its formulas are untouched", "[forms]")
{
    const Form form = formFile("bieu-01.xlsx");
    const FilledForm result = filled(form, proposed(form));
    const auto cells = numbers(result.bytes);
    CHECK(cells.at(q("B2")) == q("UBND xã Khe Mây"));
    CHECK(cells.at(q("C6")) == q("27"));
    CHECK(cells.at(q("D6")) == q("7"));
    CHECK(cells.at(q("F6")) == q("25"));
    CHECK(cells.count(q("D7")) == 0); // nobody counted: not 0
    CHECK(result.filled == 8);
    CHECK(result.unfilled.filter(q("Biểu 01, D7 (Đại biểu Hội đồng nhân dân xã, Hiện có – Trong đó nữ)")).size() == 1);
    CHECK(result.unfilled.size() == 8);

    const auto before = ooxml::ZipArchive::fromBytes(form.bytes), after = ooxml::ZipArchive::fromBytes(result.bytes);
    REQUIRE((before && after));
    REQUIRE(before->names() == after->names());
    for (const QString &name : before->names()) {
        INFO(name.toStdString());
        if (name == q("xl/worksheets/sheet1.xml"))
            CHECK(skeleton(*before->read(name)) == skeleton(*after->read(name)));
        else if (name == q("xl/workbook.xml"))
            CHECK(after->read(name)->contains("fullCalcOnLoad=\"1\""));
        else
            CHECK(before->read(name) == after->read(name));
    }
    CHECK(before->read(q("xl/worksheets/sheet1.xml"))->count("<f ") == after->read(q("xl/worksheets/sheet1.xml"))->count("<f "));
}

TEST_CASE("a form whose rows moved is filled by its words; what is gone is told", "[forms]")
{
    const std::vector<FormCell> cells = proposed(formFile("bieu-01.xlsx"));
    const Form moved = formFile("bieu-01-doi-dong.xlsx");
    std::vector<FormCell> lost;
    const auto places = relocated(moved, cells, &lost);
    CHECK(lost.size() == 3); // "Trưởng, phó phòng"
    CHECK(told(places).contains(q("C7=party-committee.total")));
    CHECK(told(places).contains(q("D6=council-members.women")));
    const FilledForm result = filled(moved, cells);
    const auto numbersNow = numbers(result.bytes);
    CHECK(numbersNow.at(q("C7")) == q("27"));
    CHECK(numbersNow.at(q("C6")) == q("24"));
    CHECK(numbersNow.count(q("C8")) == 0); // the new row
    CHECK(result.unfilled.filter(q("Lãnh đạo Mặt trận")).size() == 3);
    CHECK(result.unfilled.filter(q("Trưởng, phó phòng")).size() == 3);
    CHECK_FALSE(result.notes.isEmpty());
}

TEST_CASE("formulas that somebody connected stay, a total of two known parts gives men", "[forms]")
{
    const Form form = formFile("bieu-01.xlsx");
    FormCell total = formCell(form.grids[0], 10, 2), men = formCell(form.grids[0], 7, 6), unknownMen = formCell(form.grids[0], 6, 6), share = formCell(form.grids[0], 8, 6);
    total.content = {FormContentKind::Measure, q("sessions"), q("total")};
    men.content = {FormContentKind::Measure, q("committee-members"), q("men")};
    unknownMen.content = {FormContentKind::Measure, q("council-members"), q("men")};
    share.content = {FormContentKind::Measure, q("attendances"), q("share")};
    const FilledForm result = filled(form, {total, men, unknownMen, share});
    const auto cells = numbers(result.bytes);
    CHECK(cells.at(q("G8")) == q("3"));
    CHECK(cells.count(q("G7")) == 0);
    CHECK(cells.count(q("G9")) == 0); // the report itself says no share
    CHECK(result.filled == 1);
    CHECK(result.notes.size() == 1);
}

TEST_CASE("what only some rows say is filled and told, and nothing is computed with it", "[forms]")
{
    const Form form = formFile("bieu-01.xlsx");
    ReportFacts facts = someFacts();
    for (ReportFact &one : facts.facts) {
        if (one.id == q("attendances.women")) {
            one.rows = 6;
            one.known = 4;
        }
    }
    ReportFact members = fact("committee.members", 11), share = fact("party-committee.share", 0);
    members.name = q("Thành viên Ban");
    share.value.reset();
    share.ratio = 25.9;
    facts.facts.insert(facts.facts.end(), {members, share});
    std::vector<FormCell> cells;
    const FormContent contents[] = {{FormContentKind::Measure, q("attendances"), q("women")}, {FormContentKind::Measure, q("attendances"), q("men")},
                                    {FormContentKind::Measure, q("attendances"), q("share")}, {FormContentKind::Measure, q("committee"), q("members")},
                                    {FormContentKind::Measure, q("party-committee"), q("share")}};
    for (int i = 0; i < 5; ++i) {
        cells.push_back(formCell(form.grids[0], 5 + i, 6));
        cells.back().content = contents[i];
    }
    const FilledForm result = filled(form, cells, facts);
    const auto now = numbers(result.bytes);
    CHECK(now.at(q("G6")) == q("610"));
    CHECK(now.count(q("G7")) == 0);
    CHECK(now.count(q("G8")) == 0);
    CHECK(now.at(q("G9")) == q("11"));
    CHECK(now.at(q("G10")) == q("25.9"));
    REQUIRE(result.notes.size() == 1);
    CHECK(result.notes[0].contains(q("G6 (4/6)")));
    CHECK(contentWords(contents[3], shippedMeasures(), {}, &facts) == q("Thành viên Ban"));
    CHECK(registerContents(facts).size() == 1);
}

TEST_CASE("indicators: value, count, result and target of a level", "[forms]")
{
    ReportFacts facts = someFacts();
    facts.setting.level = domain::AgencyLevel::Commune;
    domain::Indicator indicator;
    indicator.code = q("1.1");
    indicator.name = q("Tỷ lệ cơ quan có lãnh đạo chủ chốt là nữ");
    indicator.denominatorName = q("cơ quan");
    indicator.parts[domain::AgencyLevel::Commune] = domain::IndicatorPart::Own;
    indicator.units[domain::AgencyLevel::Commune] = q("%");
    domain::IndicatorTarget target;
    target.year = 2026;
    target.value = 60;
    indicator.targets = {target};
    domain::IndicatorValue value;
    value.code = q("1.1");
    value.year = 2026;
    value.numerator = 3;
    value.denominator = 4;
    facts.indicators = {indicator};
    facts.values = {value};
    const auto printed = [&](const char *part) { return formValue({FormContentKind::Indicator, q("1.1"), q(part)}, facts, {}).printed(); };
    CHECK(printed("value") == q("75%"));
    CHECK(printed("total") == q("3"));
    CHECK(printed("denominator") == q("4"));
    CHECK(printed("target") == q("60%"));
    CHECK_FALSE(printed("result").isEmpty());
    facts.values.clear();
    CHECK(printed("result").isEmpty()); // nobody said anything
    CHECK(formValue({FormContentKind::Indicator, q("9.9"), q("value")}, facts, {}).printed().isEmpty());
    CHECK(formValue({FormContentKind::TaskCount, q("done"), q("total")}, facts, {}).printed() == q("4"));
}

TEST_CASE("tables of a Word form are filled in their own look", "[forms]")
{
    const auto cell = [](const char *words, const char *properties = "") { return QByteArray("<w:tc><w:tcPr>") + properties + "</w:tcPr><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p></w:tc>"; };
    const QByteArray empty = "<w:tc><w:p><w:pPr><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:pPr></w:p></w:tc>";
    const QByteArray sum = "<w:tc><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:tc>";
    const QByteArray head = "<w:tbl><w:tr>" + cell("UBND XÃ KHE MÂY") + cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + "</w:tr></w:tbl>";
    const QByteArray table = "<w:tbl><w:tr>" + cell("TT", "<w:vMerge w:val=\"restart\"/>") + cell("Hình thức", "<w:vMerge w:val=\"restart\"/>") + cell("Kết quả", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>"
        + cell("", "<w:vMerge/>") + cell("", "<w:vMerge/>") + cell("Tổng số") + cell("Trong đó nữ") + "</w:tr><w:tr>" + cell("1") + cell("Số lượt người tham dự truyền thông") + empty
        + cell("…") + "</w:tr><w:tr>" + cell("") + cell("Cộng") + sum + sum + "</w:tr></w:tbl>";
    const QByteArray docx = smallDocx(head + docxParagraph(q("PHỤ LỤC")) + table);
    NoProgress progress;
    const auto form = readForm(q("phu luc.docx"), docx, progress);
    REQUIRE(form);
    REQUIRE(form->grids.size() == 1); // the paper's head is none
    const auto cells = proposed(*form);
    CHECK(told(cells) == QStringList{q("C3=attendances.total"), q("D3=attendances.women")});
    const FilledForm result = filled(*form, cells);
    CHECK(result.filled == 2);
    const auto tables = ooxml::readWordTables(result.bytes, progress);
    REQUIRE(tables);
    const QByteArray before = ooxml::ZipArchive::fromBytes(docx)->read(q("word/document.xml")).value(), after = ooxml::ZipArchive::fromBytes(result.bytes)->read(q("word/document.xml")).value();
    QByteArray expected = before;
    expected.replace(empty, "<w:tc><w:p><w:pPr><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">1.150</w:t></w:r></w:p></w:tc>");
    expected.replace("<w:t>…</w:t>", "<w:t xml:space=\"preserve\">610</w:t>");
    CHECK(QString::fromUtf8(after) == QString::fromUtf8(expected));
    CHECK(result.notes.size() == 1); // F9
}

TEST_CASE("a connection is kept by sender and form, and known again", "[forms]")
{
    DataFile f;
    const Form form = formFile("bieu-01.xlsx");
    domain::FormMapping mapping{{}, q("Sở Nội vụ"), q("bieu-01.xlsx"), {}, q("xlsx"), proposed(form)};
    const auto saved = saveFormMapping(f.database, mapping, form.bytes);
    REQUIRE(saved);
    CHECK(saved->title == q("form.save"));
    const auto known = knownForm(f.database, form);
    REQUIRE((known && *known));
    CHECK((*known)->isSame);
    CHECK((*known)->mapping.value.cells == mapping.cells);
    REQUIRE(formOf(f.database, (*known)->mapping.value));
    const auto changed = knownForm(f.database, formFile("bieu-01-doi-dong.xlsx"), q("sở nội vụ"));
    REQUIRE((changed && *changed));
    CHECK_FALSE((*changed)->isSame);
    CHECK((*changed)->lost == 3);
    CHECK((*changed)->moved > 0);
    CHECK_FALSE(*knownForm(f.database, formFile("bieu-02.xlsx")));

    mapping.cells.pop_back(); // the same sender and form: replaced, not doubled
    REQUIRE(saveFormMapping(f.database, mapping, {}));
    const auto all = formMappings(f.database, q("Sở Nội vụ"));
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK((*all)[0].value.cells.size() == mapping.cells.size());
    CHECK_FALSE((*all)[0].value.sha256.isEmpty());
    CHECK(formMappings(f.database, q("Sở Y tế"))->empty());
}

TEST_CASE("a connection is passed on as a file without figures, and read strictly", "[forms]")
{
    const Form form = formFile("bieu-01.xlsx");
    const domain::FormMapping mapping{{}, q("Sở Nội vụ"), q("bieu-01.xlsx"), {}, q("xlsx"), proposed(form)};
    const QByteArray json = mappingFile(mapping);
    const auto back = mappingFromFile(json, q("x.json"));
    REQUIRE(back);
    CHECK(*back == mapping);
    for (const char *bad : {"{}", "{\"type\":\"binhdang.form-mapping\",\"format\":\"xls\",\"cells\":[]}", "{\"type\":\"binhdang.form-mapping\",\"format\":\"xlsx\",\"cells\":[{\"row\":-1,\"column\":0,\"kind\":\"measure\"}]}",
                            "{\"type\":\"binhdang.form-mapping\",\"format\":\"xlsx\",\"cells\":[{\"row\":1,\"column\":0,\"kind\":\"spell\"}]}", "{\"type\":\"binhdang.form-mapping\",\"format\":\"xlsx\",\"cells\":[7]}"})
        CHECK(mappingFromFile(bad, q("x.json")).error().code == q("form.bad_mapping"));
}

TEST_CASE("what is no form is refused in words", "[forms]")
{
    NoProgress progress;
    const auto code = [&](const QString &name, const QByteArray &bytes) { return readForm(name, bytes, progress).error().code; };
    QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, 'x');
    const auto wide = [](const char *text) { QByteArray out; for (const char *c = text; *c; ++c) { out += *c; out += '\0'; } return out; };
    CHECK(code(q("a.pdf"), "%PDF-1.7") == q("form.not_a_form"));
    CHECK(code(q("a.xls"), ole + wide("Workbook")) == q("workbook.old_xls"));
    CHECK(code(q("a.xlsx"), ole + wide("EncryptedPackage")) == q("workbook.encrypted"));
    CHECK(code(q("a.docx"), ole + wide("EncryptedPackage")) == q("docx.encrypted"));
    CHECK(code(q("a.doc"), ole) == q("docx.old_doc"));
    CHECK(code(q("a.docx"), smallDocx(docxParagraph(q("chỉ có chữ")))) == q("form.no_table"));
    CHECK(code(q("a.xlsx"), xlsxOf({})) == q("form.no_table"));
    SmallXlsx far;
    far.tabs = {{"S", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"900000\"><c r=\"XFD900000\"><v>1</v></c></row>", {}, {}, {}}};
    CHECK(code(q("a.xlsx"), far.toBytes()) == q("form.too_large"));
    SmallXlsx broad;
    broad.tabs = {{"S", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>", {}, "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>", {}}};
    const auto form = readForm(q("a.xlsx"), broad.toBytes(), progress);
    REQUIRE(form);
    CHECK(form->grids[0].columns == 16'384);
}

TEST_CASE("names of filled forms", "[forms]")
{
    domain::Report report;
    report.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    CHECK(filledFormName(q("Biểu 01 - 6 tháng.xlsx"), report) == q("Bieu-01-6-thang-2026-da-dien.xlsx"));
    CHECK(filledFormName(q("Phụ lục năm 2026.DOCX"), report) == q("Phu-luc-nam-2026-da-dien.docx"));
}

/// To be opened in Excel or LibreOffice: BD_FORMS=folder test_application "[.form-files]".
TEST_CASE("filled forms as files", "[.form-files]")
{
    const QString folder = QString::fromLocal8Bit(qgetenv("BD_FORMS"));
    REQUIRE_FALSE(folder.isEmpty());
    for (const char *name : {"bieu-01.xlsx", "bieu-01-doi-dong.xlsx", "bieu-02.xlsx"}) {
        const Form form = formFile(name);
        writeAll(folder + u'/' + q(name), filled(form, proposed(form)).bytes);
    }
}
