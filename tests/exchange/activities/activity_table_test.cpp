// Tables of activities as offices keep them, read into activities: heads, columns, dates, numbers, and what is told of each row.
#include "exchange/activities/activity_rows.h"
#include "exchange/activities/head_words.h"
#include "exchange/activities/number_text.h"
#include "exchange/activities/sheet_layout.h"
#include "exchange/activities/table_file.h"
#include "support/catch.h"
#include "support/small_xlsx.h"

using namespace bd;
using namespace bd::exchange;
using bd::test::SmallXlsx;
using bd::test::sheetRows;
using bd::test::xlsxOf;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

std::vector<QStringList> rowsOf(std::initializer_list<std::initializer_list<const char *>> rows)
{
    std::vector<QStringList> result;
    for (const auto &row : rows) {
        QStringList cells;
        for (const char *cell : row)
            cells << q(cell);
        result.push_back(cells);
    }
    return result;
}

TableKnowledge knowledge()
{
    const auto measure = [](const char *id, const char *name, bool bySex) {
        domain::Measure made;
        made.id = q(id);
        made.name = q(name);
        made.isBySex = bySex;
        return made;
    };
    return {{measure("people", "Người dự", true), measure("attendances", "Lượt người dự", true), measure("leaflets", "Tờ rơi", false),
             measure("broadcasts", "Lượt phát thanh", false), measure("broadcast-minutes", "Thời lượng phát thanh", false), measure("sessions", "Cuộc truyền thông", false)},
            {{q("talk"), q("Nói chuyện, tuyên truyền trực tiếp"), q("communication")}, {q("training"), q("Tập huấn, bồi dưỡng"), q("capacity")}},
            {}};
}

struct Read {
    TableFile file;
    std::vector<SheetLayout> layouts;
    TableChoices choices;
    ImportedActivities result;
};

Read read(const QByteArray &bytes, TableChoices choices = {}, const QString &name = q("bảng.xlsx"))
{
    NoProgress progress;
    Read made;
    auto file = readTableFile(bytes, progress);
    REQUIRE(file);
    made.file = *file;
    made.file.name = name;
    const TableKnowledge known = knowledge();
    for (std::size_t i = 0; i < made.file.sheets.size(); ++i)
        made.layouts.push_back(layoutOf(made.file, static_cast<int>(i), known.measures));
    if (choices.sheets.empty())
        choices.sheets = {0};
    choices.today = QDate(2026, 7, 15);
    made.choices = choices;
    const auto rows = readActivityRows(made.file, made.layouts, choices, known, progress);
    REQUIRE(rows);
    made.result = *rows;
    return made;
}

/// "5: 2026-01-05 Tọa đàm | people 50/30 | 5000000 | …" with "!code" for what refuses and "~code" for notes.
QString told(const ImportedRow &row)
{
    QStringList parts;
    const domain::Activity &made = row.activity;
    parts << QStringLiteral("%1:").arg(row.line);
    if (row.state == RowState::Skipped)
        parts << QStringLiteral("-");
    if (made.from.isValid())
        parts << made.from.toString(Qt::ISODate) + (made.to == made.from ? QString() : QStringLiteral("..") + made.to.toString(Qt::ISODate));
    if (row.state != RowState::Skipped && !made.title.isEmpty())
        parts << made.title;
    const auto number = [](const std::optional<qint64> &value) { return value ? QString::number(*value) : QStringLiteral("?"); };
    for (const domain::Figure &figure : made.figures)
        parts << QStringLiteral("%1=%2/%3%4").arg(figure.measure, number(figure.total), number(figure.women), figure.isEstimate ? q("~") : QString());
    if (made.cost)
        parts << QStringLiteral("%1đ%2").arg(*made.cost).arg(made.isCostEstimate ? q("~") : QString());
    for (const QString &text : {made.place, made.agency.name, made.costSource, made.result, made.kind})
        if (!text.isEmpty())
            parts << u'[' + text + u']';
    if (made.sectionKind)
        parts << u'§' + domain::toCode(*made.sectionKind);
    for (const RowFinding &finding : row.findings)
        parts << (finding.isNote ? u'~' : u'!') + finding.what.code.mid(4);
    return parts.join(u' ');
}

QStringList told(const Read &made)
{
    QStringList rows;
    for (const ImportedRow &row : made.result.rows)
        rows << told(row);
    return rows;
}

QStringList roles(const SheetLayout &layout)
{
    static const std::map<TableRole, const char *> names{
        {TableRole::None, "-"},         {TableRole::Number, "number"}, {TableRole::Key, "key"},         {TableRole::Date, "date"},
        {TableRole::FromDate, "from"},  {TableRole::ToDate, "to"},     {TableRole::Title, "title"},     {TableRole::Section, "section"},
        {TableRole::Kind, "kind"},      {TableRole::Agency, "agency"}, {TableRole::Place, "place"},     {TableRole::Participation, "participation"},
        {TableRole::Total, "total"},    {TableRole::Women, "women"},   {TableRole::Men, "men"},         {TableRole::Cost, "cost"},
        {TableRole::CostSource, "source"}, {TableRole::Result, "result"}};
    QStringList result;
    for (const TableColumnInfo &info : layout.columns) {
        QString name = QString::fromLatin1(names.at(info.guess.role));
        if (!info.guess.measure.isEmpty())
            name += u':' + info.guess.measure;
        if (info.guess.role == TableRole::Cost)
            name += u'*' + QString::number(info.guess.factor);
        result << name;
    }
    return result;
}

} // namespace

TEST_CASE("heads say what columns mean, with and without diacritics", "[activity-table]")
{
    const HeadReader reader(knowledge().measures);
    struct Row {
        const char *head, *meant;
    };
    static constexpr Row rows[] = {
        {"STT", "number"}, {"TT", "number"}, {"Thời gian", "date"}, {"THOI GIAN THUC HIEN", "date"}, {"Ngày", "date"}, {"Ngày, tháng", "date"},
        {"Ngày bắt đầu", "from"}, {"Đến ngày", "to"}, {"Nội dung hoạt động", "title"}, {"Noi dung", "title"}, {"Tên hoạt động", "title"},
        {"Hoạt động đã thực hiện", "title"}, {"Số người tham dự", "total:people"}, {"Số lượt người", "total:attendances"}, {"So luot nguoi tham gia", "total:attendances"},
        {"Tổng số người", "total:people"}, {"Trong đó nữ", "women"}, {"Trong do nu", "women"}, {"Nữ", "women"}, {"Số nữ", "women"}, {"Tr.đó: Nữ", "women"},
        {"Trong đó: số nữ", "women"}, {"Nam", "men"}, {"Năm", "-"}, {"Kinh phí (triệu đồng)", "cost*1000000"}, {"KINH PHI (Trieu dong)", "cost*1000000"},
        {"Kinh phí thực hiện (nghìn đồng)", "cost*1000"}, {"Kinh phí", "cost"}, {"Kinh phí hoạt động", "cost"}, {"Kinh phí (đồng)", "cost*1"}, {"Nguồn kinh phí", "source"}, {"Địa điểm", "place"},
        {"Nơi tổ chức", "place"}, {"Đơn vị thực hiện", "agency"}, {"Đơn vị tính", "-"}, {"Cơ quan chủ trì", "agency"}, {"Kết quả", "result"}, {"Ghi chú", "result"},
        {"Hình thức", "kind"}, {"Loại hoạt động", "kind"}, {"Nhóm nội dung", "section"}, {"Tờ rơi", "total:leaflets"}, {"Số tờ rơi đã phát", "total:leaflets"},
        {"Số lượt phát thanh", "total:broadcasts"}, {"Thời lượng (phút)", "total:broadcast-minutes"}, {"Mã hoạt động", "key"}, {"Phụ nữ", "women"},
        {"Ban Vì sự tiến bộ của phụ nữ", "-"}, {"Tiêu chí", "-"}, {"", "-"},
    };
    for (const Row &row : rows) {
        CAPTURE(std::string(row.head));
        SheetLayout layout;
        const HeadMeaning meaning = reader.meaning({q(row.head)});
        TableColumnInfo info;
        info.guess = {meaning.role, meaning.measure, 0};
        layout.columns.push_back(info);
        QString name = roles(layout).front();
        if (meaning.role == TableRole::Cost)
            name = q("cost") + (meaning.factor ? u'*' + QString::number(*meaning.factor) : QString());
        CHECK(name == q(row.meant));
    }
    CHECK(reader.meaning({q("Số lượt người"), q("Tổng")}).measure == q("attendances"));
    CHECK(reader.meaning({q("Số lượt người"), q("Trong đó nữ")}).role == TableRole::Women);
    CHECK(reader.meaning({q("Kết quả"), q("Số người")}).role == TableRole::Total);
}

TEST_CASE("signs of numbers are decided for a column", "[activity-table]")
{
    struct Row {
        std::vector<const char *> cells;
        qint64 factor; ///< 0: counts
        const char *meant;
    };
    const Row rows[] = {
        {{"1.150", "900"}, 0, "1150 900"},
        {{"1,150", "900"}, 0, "1150 900"},
        {{"1.150.000", "12.500"}, 1, "1150000 12500"},
        {{"1 150", "12 500"}, 0, "1150 12500"},
        {{"12,5", "1.150"}, 1000000, "12500000 1150000000"},
        {{"12.5", "1.150"}, 1000000, "12500000 1150000"},
        {{"12.5", "1,150"}, 1000000, "12500000 1150000000"},
        {{"1.150", "2.300"}, 1000000, "?doubt ?doubt"},
        {{"1,150", "20"}, 1000000, "?doubt 20000000"},
        {{"1.234,5", "2.300"}, 1000, "1234500 2300000"},
        {{"khoảng 120 người", "~50", "120 (nữ 65)", "45 người, trong đó 30 nữ"}, 0, "120~ 50~ 120/65 45/30"},
        {{"-", "", "không rõ", "…"}, 0, "empty empty empty empty"},
        {{"12,5", "-3", "mười", "3/4"}, 0, "?whole ?negative ?bad ?bad"},
        {{"5 triệu", "500k", "2.000.000"}, 1, "5000000 500000 2000000"},
    };
    for (const Row &row : rows) {
        SeparatorVotes votes;
        for (const char *cell : row.cells)
            votes.add(q(cell));
        ColumnMeaning meaning;
        meaning.factor = std::max<qint64>(1, row.factor);
        bool asks = false;
        decideSeparators(votes, row.factor > 0, meaning.factor, meaning, asks);
        QStringList read;
        for (const char *text : row.cells) {
            TableCell cell;
            cell.text = q(text);
            const ReadNumber number = row.factor > 0 ? moneyOf(cell, meaning) : countOf(cell, meaning);
            using State = ReadNumber::State;
            static const std::map<State, const char *> codes{{State::Empty, "empty"}, {State::NotANumber, "?bad"}, {State::NotWhole, "?whole"}, {State::Negative, "?negative"}, {State::Doubtful, "?doubt"}, {State::Read, ""}};
            read << (number.state == State::Read ? QString::number(number.value) + (number.women ? u'/' + QString::number(*number.women) : QString()) + (number.isEstimate ? q("~") : QString())
                                                 : q(codes.at(number.state)));
        }
        CHECK(read.join(u' ') == q(row.meant));
        CHECK(asks == q(row.meant).contains(q("doubt")));
    }
    TableCell typed; // Excel set to English took "1.150" for a fraction
    typed.kind = TableCell::Kind::Number;
    typed.number = 1.15;
    CHECK(countOf(typed, {}).state == ReadNumber::State::NotWhole);
    typed.number = 1150.0000000001;
    CHECK(countOf(typed, {}).value == 1150);
}

TEST_CASE("a table as a commune keeps it", "[activity-table]")
{
    const auto made = read(xlsxOf(rowsOf({
        {"ỦY BAN NHÂN DÂN XÃ KHE MÂY (MẪU)"},
        {"DANH SÁCH HOẠT ĐỘNG NĂM 2026"},
        {},
        {"STT", "Thời gian", "Nội dung hoạt động", "Địa điểm", "Đơn vị thực hiện", "Số lượt người", "", "Kinh phí (triệu đồng)", "Ghi chú"},
        {"", "", "", "", "", "Tổng", "Trong đó nữ", "", ""},
        {"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"},
        {"I", "Truyền thông"},
        {"=n:1", "=d:46027", "Nói chuyện chuyên đề tại thôn", "Nhà văn hóa", "Hội LHPN", "=n:50", "=n:30", "=n:1.5", "Tốt"},
        {"=n:2", "06/01/2026", "Phát thanh", "", "", "", "", "", ""},
        {"=n:3", "15-17/6", "Tập huấn", "Hội trường", "", "1.150", "900", "12,5", ""},
        {"=n:4", "tháng 5", "Treo băng rôn", "", "", "-", "", "", ""},
        {"II", "Kiểm tra"},
        {"=n:5", "31/02/2026", "Kiểm tra thôn", "", "", "=n:5", "=n:9", "", ""},
        {"=n:6", "", "Thiếu ngày", "", "", "", "", "", ""},
        {"=n:7", "7/6", "", "", "", "=n:9", "", "", ""},
        {"", "Tổng cộng", "", "", "", "=n:1214", "=n:939", "=n:14", ""},
        {"", "Người lập biểu", "", "", "", "Chủ tịch"},
    }), "<mergeCells><mergeCell ref=\"A1:I1\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"B4:B5\"/><mergeCell ref=\"F4:G4\"/><mergeCell ref=\"B7:I7\"/></mergeCells>"));
    REQUIRE(made.layouts.front().isUsable());
    CHECK(roles(made.layouts.front())
          == QStringList{q("number"), q("date"), q("title"), q("place"), q("agency"), q("total:attendances"), q("women:attendances"), q("cost*1000000"), q("result")});
    CHECK(made.layouts.front().year == 2026);
    const QStringList rows = told(made);
    const QStringList expected{
        q("6: - ~numbering"),
        q("7: - ~group"),
        q("8: 2026-01-05 Nói chuyện chuyên đề tại thôn attendances=50/30 1500000đ [Nhà văn hóa] [Hội LHPN] [Tốt] §communication"),
        q("9: 2026-01-06 Phát thanh §communication"),
        q("10: 2026-06-15..2026-06-17 Tập huấn attendances=1150/900 12500000đ [Hội trường] §communication"),
        q("11: 2026-05-01..2026-05-31 Treo băng rôn §communication ~month_only"),
        q("12: - ~group"),
        q("13: Kiểm tra thôn attendances=5/9 §inspection !impossible_date ~women_over_total"),
        q("14: Thiếu ngày §inspection !no_date"),
        q("15: 2026-06-07 attendances=9/? §inspection !no_title"),
        q("16: - ~total"),
        q("17: - ~signature"),
    };
    for (qsizetype i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(rows.value(i).toStdString() == expected.at(i).toStdString());
    }
    CHECK(rows.size() == expected.size());
    CHECK(made.result.count(RowState::Ready) == 4);
    CHECK(made.result.count(RowState::Refused) == 3);
    CHECK(made.result.count(RowState::Skipped) == 5);
}

TEST_CASE("the same table comes again: its rows are known by what they are, not by their figures", "[activity-table]")
{
    const auto first = read(xlsxOf(rowsOf({{"Tổng hợp đến 30/6/2026"}, {"Ngày", "Nội dung", "Số người"}, {"5/1/2026", "Tọa đàm", "50"}, {"5/1/2026", "Tọa đàm", "20"}})));
    const auto second = read(xlsxOf(rowsOf({{"Tổng hợp đến 31/7/2026"}, {"Ngày", "Nội dung", "Số người"}, {"4/1/2026", "Họp", ""}, {"5/1/2026", "Toạ đàm ", "55"}, {"05/01/2026", "TỌA ĐÀM", "21"}})));
    REQUIRE(first.result.rows.size() == 2);
    REQUIRE(second.result.rows.size() == 3);
    CHECK(first.result.rows[0].activity.importKey == second.result.rows[1].activity.importKey);
    CHECK(first.result.rows[1].activity.importKey == second.result.rows[2].activity.importKey);
    CHECK(first.result.rows[0].activity.importKey != first.result.rows[1].activity.importKey);
    CHECK(told(second.result.rows[2]).contains(q("~twice")));
    const auto elsewhere = read(xlsxOf(rowsOf({{"Ngày", "Nội dung", "Nơi tổ chức"}, {"5/1/2026", "Tọa đàm", ""}})));
    CHECK(elsewhere.result.rows[0].activity.importKey != first.result.rows[0].activity.importKey);
}

TEST_CASE("doubts are told with their readings, and the user's answer settles them", "[activity-table]")
{
    // Excel set to English: days up to the 12th became dates with day and month the wrong way round, the others stayed words
    const QByteArray swapped = xlsxOf(rowsOf({{"Ngày", "Nội dung"}, {"=d:46143", "a"}, {"=d:46174", "b"}, {"=d:46204", "c"}, {"13/01/2026", "d"}}));
    const auto asked = read(swapped);
    REQUIRE(asked.layouts.front().columns.front().asksDateOrder);
    CHECK(told(asked) == QStringList{q("2: a !doubtful_date"), q("3: b !doubtful_date"), q("4: c !doubtful_date"), q("5: 2026-01-13 d")});
    CHECK(asked.result.rows[0].readings == std::vector<domain::DayRange>{{QDate(2026, 5, 1), QDate(2026, 5, 1)}, {QDate(2026, 1, 5), QDate(2026, 1, 5)}});
    TableChoices choices;
    choices.meanings[0][0] = {TableRole::Date, {}, 1, Separators::Thousands, Separators::Decimal, DateOrder::Swapped};
    CHECK(told(read(swapped, choices)) == QStringList{q("2: 2026-01-05 a"), q("3: 2026-01-06 b"), q("4: 2026-01-07 c"), q("5: 2026-01-13 d")});

    const QByteArray american = xlsxOf(rowsOf({{"Ngày", "Nội dung"}, {"1/5/2026", "a"}, {"1/13/2026", "b"}}));
    CHECK(told(read(american)) == QStringList{q("2: a !doubtful_date"), q("3: b !doubtful_date")});
    choices.meanings[0][0].order = DateOrder::MonthFirst;
    CHECK(told(read(american, choices)) == QStringList{q("2: 2026-01-05 a"), q("3: 2026-01-13 b")});

    TableChoices typed;
    typed.dates[{0, 2}] = q("05012026");
    typed.dates[{0, 3}] = q("31/02");
    CHECK(told(read(american, typed)) == QStringList{q("2: 2026-01-05 a"), q("3: b !impossible_date")});

    const QByteArray money = xlsxOf(rowsOf({{"Ngày", "Nội dung", "Kinh phí"}, {"5/1/2026", "a", "=n:5"}, {"5/1/2026", "b", "5 triệu"}}));
    CHECK(read(money).layouts.front().columns[2].asksUnit);
    CHECK(told(read(money)) == QStringList{q("2: 2026-01-05 a !money_unit"), q("3: 2026-01-05 b 5000000đ")});
    TableChoices million;
    million.meanings[0][2] = {TableRole::Cost, {}, 1'000'000};
    CHECK(told(read(money, million)) == QStringList{q("2: 2026-01-05 a 5000000đ"), q("3: 2026-01-05 b 5000000đ")});
    const auto unit = read(xlsxOf(rowsOf({{"ĐVT: nghìn đồng"}, {"Ngày", "Nội dung", "Kinh phí"}, {"5/1/2026", "a", "=n:1500"}})));
    CHECK(told(unit) == QStringList{q("3: 2026-01-05 a 1500000đ")});
}

TEST_CASE("words in the column of money are its source, and no amount", "[activity-table]")
{
    const auto made = read(xlsxOf(rowsOf({{"Ngày", "Nội dung", "Kinh phí (đồng)", "Nguồn"}, {"5/1/2026", "a", "lồng ghép", ""},
                                          {"6/1/2026", "b", "Không bố trí riêng", "Lồng ghép"}, {"7/1/2026", "c", "chưa rõ lắm", ""},
                                          {"8/1/2026", "d", "Ngân sách xã 5tr", ""}})));
    CHECK(told(made) == QStringList{q("2: 2026-01-05 a [lồng ghép] ~cost_as_source"),
                                    q("3: 2026-01-06 b [Không bố trí riêng; Lồng ghép] ~cost_as_source"), q("4: 2026-01-07 c !bad_number"),
                                    q("5: 2026-01-08 d !bad_number")});
    CHECK_FALSE(made.result.rows.at(0).activity.cost);
}

TEST_CASE("odd cells are told, never taken for nothing", "[activity-table]")
{
    SmallXlsx book;
    book.styles = bd::test::daysAndShares();
    book.tabs = {{"S", sheetRows(rowsOf({{"Ngày", "Nội dung", "Số người"}, {"=d:46027", "a", "=e:#DIV/0!"}, {"=d:46027", "b", "=n:1.15"}}))
                      + "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46028</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>c</t></is></c><c r=\"C4\"><f>SUM(C1:C2)</f></c></row>"
                        "<row r=\"5\" hidden=\"1\"><c r=\"A5\" s=\"1\"><v>46029</v></c><c r=\"B5\" t=\"inlineStr\"><is><t>d</t></is></c></row>"
                        "<row r=\"6\"><c r=\"A6\"><v>46030</v></c><c r=\"B6\" t=\"inlineStr\"><is><t>e</t></is></c><c r=\"C6\"><f>1+1</f><v>2</v></c></row>",
                  {}, {}, {}}};
    CHECK(told(read(book.toBytes()))
          == QStringList{q("2: 2026-01-05 a !error_cell"), q("3: 2026-01-05 b !not_whole"), q("4: 2026-01-06 c !no_value"), q("5: - ~hidden"), q("6: 2026-01-08 e people=2/?")});
    TableChoices all;
    all.withHidden = true;
    CHECK(told(read(book.toBytes(), all)).value(3) == q("5: 2026-01-07 d"));
    CHECK(read(book.toBytes()).layouts.front().hiddenLines == 1);
}

TEST_CASE("dates in merged cells count for all their rows; heads repeat on pages", "[activity-table]")
{
    const auto made = read(xlsxOf(rowsOf({{"Ngày", "Nội dung", "Nam", "Nữ"}, {"=d:46027", "a", "=n:20", "=n:30"}, {"", "b", "", "=n:3"}, {"Ngày", "Nội dung", "Nam", "Nữ"}, {"=d:46028", "c", "", ""}}),
                                  "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"));
    CHECK(told(made) == QStringList{q("2: 2026-01-05 a people=50/30"), q("3: 2026-01-05 b people=?/3"), q("4: - ~repeated_head"), q("5: 2026-01-06 c")});
}

TEST_CASE("a table without a head is known by what it holds", "[activity-table]")
{
    const auto made = read(xlsxOf(rowsOf({{"=d:46027", "Truyền thông tại nhà văn hóa thôn", "=n:50"}, {"=d:46028", "Tập huấn cho cán bộ chi hội", "=n:20"}})));
    CHECK(roles(made.layouts.front()) == QStringList{q("date"), q("title"), q("-")});
    CHECK(told(made) == QStringList{q("1: 2026-01-05 Truyền thông tại nhà văn hóa thôn"), q("2: 2026-01-06 Tập huấn cho cán bộ chi hội")});
}

TEST_CASE("CSV of Excel is read like a sheet", "[activity-table]")
{
    const QByteArray csv = "\xEF\xBB\xBF" + QByteArray("Ngày;Nội dung;Số người;Trong đó nữ;Kinh phí (đồng)\r\n05/01/2026;\"Tọa đàm; giao lưu\";1.150;900;5.000.000\r\n'=1+1;x;;;\r\n");
    CHECK(told(read(csv, {}, q("bảng.csv"))) == QStringList{q("2: 2026-01-05 Tọa đàm; giao lưu people=1150/900 5000000đ"), q("3: x !bad_date")});
    NoProgress progress;
    CHECK(readTableFile("", progress).error().code == q("csv.empty"));
    CHECK(readTableFile("a;b\n\"c", progress).error().code == q("csv.unreadable"));
    CHECK(readTableFile("\xC4\xFF\xFE x", progress).error().code == q("csv.not_utf8"));
    CHECK(readTableFile("<html><body></body></html>", progress).error().code == q("workbook.not_a_workbook"));
    CHECK(readTableFile(xlsxOf({}), progress).error().code == q("table.empty"));
}

TEST_CASE("a sheet without a table is not usable, sixteen thousand columns don't hurt", "[activity-table]")
{
    CHECK_FALSE(read(xlsxOf(rowsOf({{"Ghi chú của tôi"}, {"x"}}))).layouts.front().isUsable());
    QByteArray cells;
    for (int i = 0; i < 16'384; ++i)
        cells += "<c t=\"inlineStr\"><is><t>" + (i == 0 ? QByteArray("Ngày") : i == 1 ? QByteArray("Nội dung") : "cột " + QByteArray::number(i)) + "</t></is></c>";
    SmallXlsx wide;
    wide.styles = bd::test::daysAndShares();
    wide.tabs = {{"S", "<row>" + cells + "</row><row><c s=\"1\"><v>46027</v></c><c t=\"inlineStr\"><is><t>a</t></is></c></row>", {}, {}, {}}};
    const auto made = read(wide.toBytes());
    CHECK(made.layouts.front().columns.size() == 16'384);
    CHECK(told(made) == QStringList{q("2: 2026-01-05 a")});
}
