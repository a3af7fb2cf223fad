#include "application/data_location.h"
#include "application/document_service.h"
#include "application/office_layout.h"
#include "application/own_templates.h"
#include "ooxml/document.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/small_docx.h"

#include <QDir>
#include <QFile>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

const QString longText = u"Tổ chức các buổi nói chuyện tại thôn về bình đẳng giới, mỗi buổi có bài do xã soạn và phần hỏi đáp của người dự."_s;

/// A paragraph with its looks said directly, as people do in Word.
QByteArray direct(const QString &text, const char *paragraph, const char *run)
{
    return QByteArray("<w:p><w:pPr>") + paragraph + "</w:pPr><w:r><w:rPr>" + run + "</w:rPr><w:t xml:space=\"preserve\">"
        + text.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
}

QByteArray head(const char *size, int left, int right)
{
    const QByteArray sz = QByteArray("<w:b/><w:sz w:val=\"") + size + "\"/>";
    const auto cell = [](int width, const QByteArray &inside) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/></w:tcPr>" + inside + "</w:tc>";
    };
    const char *centre = "<w:jc w:val=\"center\"/>";
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"" + QByteArray::number(left) + "\"/><w:gridCol w:w=\""
        + QByteArray::number(right) + "\"/></w:tblGrid><w:tr>"
        + cell(left, direct(u"ỦY BAN NHÂN DÂN"_s, centre, sz) + direct(u"XÃ KHE MÂY"_s, centre, sz))
        + cell(right, direct(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, centre, sz)
                   + direct(u"Độc lập - Tự do - Hạnh phúc"_s, centre, "<w:b/><w:sz w:val=\"26\"/>"))
        + "</w:tr><w:tr>" + cell(left, direct(u"Số: 12/KH-UBND"_s, centre, "<w:sz w:val=\"26\"/>"))
        + cell(right, direct(u"Khe Mây, ngày 05 tháng 3 năm 2025"_s, centre, "<w:i/><w:sz w:val=\"26\"/>")) + "</w:tr></w:tbl>";
}

/// An old plan of the office: text of 13 points, 35 mm at the left, lines of exactly 18 points, indent by a tab.
QByteArray oldPlan(const char *bodyLook, const char *run, const char *section)
{
    QByteArray body = head("24", 3200, 5900);
    body += direct(u"KẾ HOẠCH"_s, "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"26\"/>");
    body += direct(u"Công tác bình đẳng giới năm 2025"_s, "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"26\"/>");
    body += direct(u"I. MỤC ĐÍCH, YÊU CẦU"_s, bodyLook, "<w:b/><w:sz w:val=\"26\"/>");
    for (int i = 0; i < 4; ++i)
        body += direct(longText, bodyLook, run);
    body += direct(u"1. Mục đích"_s, bodyLook, "<w:b/><w:sz w:val=\"26\"/>");
    for (int i = 0; i < 4; ++i)
        body += direct(u"- "_s + longText, bodyLook, run);
    body += "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:tc>"
        + direct(u"Nơi nhận:"_s, "", "<w:b/><w:i/><w:sz w:val=\"24\"/>") + direct(u"- Như trên;"_s, "", "<w:sz w:val=\"22\"/>")
        + "</w:tc><w:tc>" + direct(u"TM. ỦY BAN NHÂN DÂN"_s, "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"26\"/>") + "</w:tc></w:tr></w:tbl>";
    for (int i = 0; i < 9; ++i) // an appendix of small letters tells nothing
        body += direct(longText + longText, "<w:jc w:val=\"left\"/>", "<w:sz w:val=\"20\"/>");
    return body + "<w:p><w:pPr><w:sectPr>" + section + "</w:sectPr></w:pPr></w:p>";
}

const char *a4 = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1985\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
const char *exact = "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"360\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";

QString written(const TempDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

double measure(const OfficeLayout &layout, LayoutField field)
{
    return layout.value(field).value_or(-1);
}

const LayoutChange *changeOf(const std::vector<LayoutChange> &changes, LayoutField field)
{
    const auto it = std::find_if(changes.begin(), changes.end(), [&](const auto &change) { return change.field == field; });
    return it == changes.end() ? nullptr : &*it;
}

QSet<LayoutField> allOf(const OfficeLayout &layout)
{
    QSet<LayoutField> fields;
    for (const auto &[field, value] : layout.values)
        fields.insert(field);
    return fields;
}

} // namespace

TEST_CASE("An old document of direct formats tells how the office sets its papers", "[office][layout]")
{
    TempDir dir;
    NoProgress progress;
    const QString path = written(dir, u"kế hoạch cũ.docx"_s, smallDocx(oldPlan(exact, "<w:sz w:val=\"27\"/>", a4)));
    const auto read = readOfficeLayout(path, progress);
    REQUIRE(read);
    CHECK(measure(*read, LayoutField::MarginLeft) == Approx(35).margin(0.1));
    CHECK(measure(*read, LayoutField::MarginRight) == Approx(20).margin(0.1));
    CHECK(measure(*read, LayoutField::BodySize) == Approx(13.5));
    CHECK(read->lineRule == LineRule::Exact);
    CHECK(measure(*read, LayoutField::LineSpacing) == Approx(18));
    CHECK(measure(*read, LayoutField::SpaceBefore) == Approx(3));
    CHECK(measure(*read, LayoutField::SpaceAfter) == Approx(3));
    CHECK(measure(*read, LayoutField::FirstLine) == Approx(12.7).margin(0.1));
    CHECK(measure(*read, LayoutField::BodyAlignment) == 1);
    CHECK(measure(*read, LayoutField::Heading1Size) == Approx(13));
    CHECK(measure(*read, LayoutField::Heading2Size) == Approx(13));
    CHECK(measure(*read, LayoutField::NationSize) == Approx(12));
    CHECK(measure(*read, LayoutField::MottoSize) == Approx(13));
    CHECK(measure(*read, LayoutField::IssuerSize) == Approx(12));
    CHECK(measure(*read, LayoutField::DateSize) == Approx(13));
    CHECK(measure(*read, LayoutField::TitleSize) == Approx(13));
    CHECK(measure(*read, LayoutField::RecipientsSize) == Approx(11));
    CHECK(measure(*read, LayoutField::SignatureSize) == Approx(13));
    CHECK(measure(*read, LayoutField::HeadColumn) == Approx(3200 / 56.69).margin(0.1));
}

TEST_CASE("A document whose styles say it all tells the same", "[office][layout]")
{
    ooxml::ZipWriter zip;
    const auto archive = ooxml::ZipArchive::fromBytes(smallDocx(oldPlan("", "", a4)));
    REQUIRE(archive);
    for (const QString &name : archive->names()) {
        QByteArray part = archive->read(name).value();
        if (name == u"[Content_Types].xml"_s)
            part.replace("</Types>", "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                                     "wordprocessingml.styles+xml\"/></Types>");
        zip.add(name, part);
    }
    zip.add(u"word/_rels/document.xml.rels"_s,
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
    zip.add(u"word/styles.xml"_s, QByteArray("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                             "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:pPr>")
                                      + exact + "</w:pPr><w:rPr><w:sz w:val=\"27\"/></w:rPr></w:style></w:styles>");
    TempDir dir;
    NoProgress progress;
    const auto read = readOfficeLayout(written(dir, u"cũ.docx"_s, zip.toBytes().value()), progress);
    REQUIRE(read);
    CHECK(measure(*read, LayoutField::BodySize) == Approx(13.5));
    CHECK(read->lineRule == LineRule::Exact);
    CHECK(measure(*read, LayoutField::LineSpacing) == Approx(18));
    CHECK(measure(*read, LayoutField::FirstLine) == Approx(12.7).margin(0.1));
}

TEST_CASE("The shipped template tells its own layout, and keeps the decree", "[office][layout]")
{
    NoProgress progress;
    useShippedPlanTemplate();
    const auto base = layoutBase(progress);
    REQUIRE(base);
    CHECK(measure(base->layout, LayoutField::BodySize) == Approx(14));
    CHECK(measure(base->layout, LayoutField::MarginLeft) == Approx(30).margin(0.1));
    CHECK(measure(base->layout, LayoutField::SpaceBefore) == Approx(6));
    CHECK(measure(base->layout, LayoutField::FirstLine) == Approx(10).margin(0.1));
    CHECK(measure(base->layout, LayoutField::NationSize) == Approx(13));
    CHECK(measure(base->layout, LayoutField::SignatureSize) == Approx(14));
    CHECK(measure(base->layout, LayoutField::HeadColumn) == Approx(62.5).margin(0.2));
    for (const auto &[field, value] : base->layout.values) {
        INFO("field " << static_cast<int>(field) << " " << value);
        CHECK(isAllowed(field, base->layout));
    }
    CHECK(layoutChanges(base->layout, base->layout).empty());
}

TEST_CASE("What would change is told in words, with the decree's range beside it", "[office][layout]")
{
    OfficeLayout now, old;
    now.values = {{LayoutField::BodySize, 14}, {LayoutField::MarginLeft, 30}, {LayoutField::LineSpacing, 1.1}, {LayoutField::SpaceBefore, 6},
                  {LayoutField::MarginTop, 20}};
    old.values = {{LayoutField::BodySize, 13.5}, {LayoutField::MarginLeft, 35.01}, {LayoutField::LineSpacing, 18}, {LayoutField::SpaceBefore, 3},
                  {LayoutField::SpaceAfter, 3}, {LayoutField::MarginTop, 20.1}, {LayoutField::RecipientsSize, 10}};
    old.lineRule = LineRule::Exact;
    const auto changes = layoutChanges(now, old);
    CHECK_FALSE(changeOf(changes, LayoutField::MarginTop)); // a rounding
    const auto *size = changeOf(changes, LayoutField::BodySize);
    REQUIRE(size);
    CHECK(size->from == u"14 pt"_s);
    CHECK(size->to == u"13,5 pt"_s);
    CHECK(size->allowed == u"13–14 pt"_s);
    CHECK(size->isAllowed);
    CHECK(changeOf(changes, LayoutField::MarginLeft)->to == u"35 mm"_s);
    CHECK(changeOf(changes, LayoutField::LineSpacing)->isAllowed); // 18 points at 13,5 are 1,16 lines
    CHECK(changeOf(changes, LayoutField::SpaceBefore)->isAllowed); // 3 + 3
    CHECK_FALSE(changeOf(changes, LayoutField::RecipientsSize)->isAllowed);
    CHECK(changeOf(changes, LayoutField::RecipientsSize)->from.isEmpty());

    struct Row {
        LayoutField field;
        double value;
        bool isAllowed;
    };
    const std::vector<Row> rows{
        {LayoutField::MarginLeft, 29, false}, {LayoutField::MarginLeft, 30, true}, {LayoutField::MarginLeft, 35, true},
        {LayoutField::MarginLeft, 36, false}, {LayoutField::MarginRight, 15, true}, {LayoutField::MarginRight, 25, false},
        {LayoutField::BodySize, 12, false}, {LayoutField::BodySize, 13.5, true}, {LayoutField::BodySize, 15, false},
        {LayoutField::LineSpacing, 0.9, false}, {LayoutField::LineSpacing, 1.5, true}, {LayoutField::LineSpacing, 1.8, false},
        {LayoutField::SpaceBefore, 3, false}, {LayoutField::SpaceBefore, 12, true}, {LayoutField::FirstLine, 10, true},
        {LayoutField::FirstLine, 11.5, false}, {LayoutField::FirstLine, 12.7, true}, {LayoutField::BodyAlignment, 0, false},
        {LayoutField::HeadColumn, 10, true}};
    for (const Row &row : rows) {
        OfficeLayout layout;
        layout.values[row.field] = row.value;
        INFO(static_cast<int>(row.field) << " " << row.value);
        CHECK(isAllowed(row.field, layout) == row.isAllowed);
    }
}

TEST_CASE("The template made of it is sound and looks like the old document", "[office][layout]")
{
    TempDir dir;
    NoProgress progress;
    const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(3, 42), Qt::UTC));
    useShippedPlanTemplate();
    const QString path = written(dir, u"cũ.docx"_s, smallDocx(oldPlan(exact, "<w:sz w:val=\"27\"/>", a4)));
    const auto layout = readOfficeLayout(path, progress);
    const auto base = layoutBase(progress);
    REQUIRE(layout);
    REQUIRE(base);
    const auto bytes = withLayout(base->bytes, *layout, allOf(*layout));
    REQUIRE(bytes);
    const auto document = ooxml::readDocument(*bytes, progress, ooxml::ReadFor::Paper);
    REQUIRE(document);
    for (const LayoutChange &change : layoutChanges(layoutOf(*document), *layout))
        FAIL(change.name.toStdString() << ": " << change.from.toStdString() << " instead of " << change.to.toStdString());
    CHECK(withLayout(*bytes, *layout, allOf(*layout)).value() == *bytes); // once is enough

    const auto made = addNewTemplate(layoutTemplateName(), *bytes, clock);
    REQUIRE(made);
    const auto check = checkPlanTemplate(made->path, progress);
    REQUIRE(check);
    CHECK(check->faults.isEmpty());
    CHECK(check->remarks.isEmpty());
    CHECK(addNewTemplate(layoutTemplateName(), *bytes, clock)->path == made->path); // the same again
    const auto another = addNewTemplate(layoutTemplateName(), *bytes + QByteArray(1, '\0'), clock);
    REQUIRE(another);
    CHECK(another->path != made->path); // an edited one is never overwritten
    QFile::remove(made->path);
    QFile::remove(another->path);
}

TEST_CASE("Only what was chosen is taken over", "[office][layout]")
{
    NoProgress progress;
    useShippedPlanTemplate();
    const auto base = layoutBase(progress);
    REQUIRE(base);
    OfficeLayout layout;
    layout.values = {{LayoutField::BodySize, 13}, {LayoutField::MarginLeft, 35}, {LayoutField::MarginRight, 20}};
    const auto bytes = withLayout(base->bytes, layout, {LayoutField::MarginLeft});
    REQUIRE(bytes);
    const auto changed = layoutOf(*ooxml::readDocument(*bytes, progress, ooxml::ReadFor::Paper));
    CHECK(measure(changed, LayoutField::BodySize) == Approx(14));
    CHECK(measure(changed, LayoutField::MarginLeft) == Approx(35).margin(0.1));
    CHECK(measure(changed, LayoutField::MarginRight) == Approx(15).margin(0.1));
    CHECK(withLayout(base->bytes, layout, {}).value().size() > 0);
}

TEST_CASE("Files that tell nothing are refused with a sentence", "[office][layout]")
{
    TempDir dir;
    NoProgress progress;
    struct Row {
        QString name;
        QByteArray bytes;
        QString code;
    };
    const std::vector<Row> rows{
        {u"văn bản.pdf"_s, "%PDF-1.7 …", u"layout.pdf"_s},
        {u"cũ.doc"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'), u"docx.old_doc"_s},
        {u"rỗng.docx"_s, smallDocx("<w:p/>"), u"layout.no_text"_s},
        {u"ngắn.docx"_s, smallDocx(docxParagraph(u"Một dòng."_s)), u"layout.no_text"_s},
        {u"ghi chú.docx"_s, "không phải Word", u"zip.not_a_zip"_s},
    };
    for (const Row &row : rows) {
        const auto read = readOfficeLayout(written(dir, row.name, row.bytes), progress);
        INFO(row.name.toStdString());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == row.code);
    }
    CHECK(readOfficeLayout(dir.file(u"không có.docx"_s), progress).error().code == u"file.missing"_s);
}

TEST_CASE("Strange Word files never break the measuring", "[office][layout]")
{
    const QString folder = shared(u"corpus/docx"_s);
    if (!QFileInfo::exists(folder)) {
        WARN("no foreign Word files here");
        return;
    }
    NoProgress progress;
    int told = 0;
    for (const QString &name : QDir(folder).entryList({u"*.docx"_s}, QDir::Files)) {
        INFO(name.toStdString());
        const auto read = readOfficeLayout(folder + u'/' + name, progress);
        if (!read)
            continue;
        ++told;
        for (const LayoutChange &change : layoutChanges({}, *read))
            CHECK_FALSE(change.to.isEmpty());
        const auto base = layoutBase(progress);
        REQUIRE(base);
        CHECK(withLayout(base->bytes, *read, allOf(*read)));
    }
    CHECK(told > 10);
}

// To look at: BD_SCREENS=FOLDER, BD_LAYOUT_FROM=an old Word file. Writes its layout as a template.
TEST_CASE("A template of the layout of a file of one's own", "[.screens][layout]")
{
    NoProgress progress;
    useShippedPlanTemplate();
    const auto layout = readOfficeLayout(qEnvironmentVariable("BD_LAYOUT_FROM"), progress);
    REQUIRE(layout);
    const auto base = layoutBase(progress);
    REQUIRE(base);
    for (const LayoutChange &change : layoutChanges(base->layout, *layout))
        WARN(change.name.toStdString() << ": " << change.from.toStdString() << " -> " << change.to.toStdString());
    const auto bytes = withLayout(base->bytes, *layout, allOf(*layout));
    REQUIRE(bytes);
    QFile file(qEnvironmentVariable("BD_SCREENS") + u"/mau.docx"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
}
