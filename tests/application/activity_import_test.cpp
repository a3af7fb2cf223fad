// Tables come into the log and go out of it: compared, taken over as one act, undone; what goes wrong leaves nothing.
#include "application/activity_export.h"
#include "application/activity_import.h"
#include "application/table_export.h"
#include "base/text/csv.h"
#include "database_fixture.h"
#include "ooxml/workbook_reader.h"
#include "storage/dialect.h"
#include "storage/session.h"
#include "support/small_xlsx.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using Fate = ActivityImportPreview::Line::Fate;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

std::vector<QStringList> table(const std::vector<QStringList> &rows)
{
    std::vector<QStringList> all{{q("Ngày"), q("Nội dung hoạt động"), q("Số người tham dự"), q("Trong đó nữ"), q("Địa điểm"), q("Kinh phí (triệu đồng)")}};
    all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

struct Imports : DataFile {
    ActivityService log{database};
    ActivityImport import{database};

    ActivityTable read(const std::vector<QStringList> &rows, const QString &name = q("Hoạt động.xlsx"))
    {
        const QString file = dir.file(name);
        writeAll(file, xlsxOf(rows));
        auto made = import.read(file, 2026, progress);
        INFO((made ? std::string() : made.error().code.toStdString()));
        REQUIRE(made);
        return *made;
    }
    ActivityImportPreview preview(const ActivityTable &made)
    {
        auto shown = import.preview(made, progress);
        REQUIRE(shown);
        return *shown;
    }
    ChangeSet take(const std::vector<QStringList> &rows)
    {
        auto done = import.apply(preview(read(rows)), false, progress);
        INFO((done ? std::string() : (done.error().code + done.error().detail).toStdString()));
        REQUIRE(done);
        return *done;
    }
    std::vector<StoredActivity> all() { return log.read(log.ids({}, {ActivityColumn::Date, false}).value()).value(); }
};

QString fates(const ActivityImportPreview &preview)
{
    QStringList counts;
    for (const Fate fate : {Fate::New, Fate::Changed, Fate::Same, Fate::Known, Fate::Refused, Fate::Skipped})
        counts << QString::number(preview.count(fate));
    return counts.join(u' ');
}

} // namespace

TEST_CASE("a table becomes activities as one act that can be undone", "[activity-import]")
{
    Imports f;
    const QStringList before = dump(f.database);
    const ChangeSet changes = f.take(table({{q("5/1/2026"), q("Tọa đàm"), q("50"), q("30"), q("Nhà văn hóa"), q("1,5")}, {q("15-17/6"), q("Tập huấn"), q("1.150"), {}, {}, {}}}));
    CHECK(changes.title == q("activity.import"));
    const auto rows = f.all();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].activity.title == q("Tọa đàm"));
    CHECK(rows[0].activity.cost == 1'500'000);
    REQUIRE(rows[0].activity.figures.size() == 1);
    CHECK(rows[0].activity.figures[0].women == 30);
    CHECK(rows[1].activity.from == QDate(2026, 6, 15));
    CHECK(rows[1].activity.to == QDate(2026, 6, 17));
    CHECK(rows[1].activity.figures[0].total == 1150);
    CHECK_FALSE(rows[1].activity.figures[0].women); // unknown, not 0
    REQUIRE(f.plans.apply(changes.inverted()));
    CHECK(dump(f.database) == before);
}

TEST_CASE("the same file again changes what it brought, and doubles nothing", "[activity-import]")
{
    Imports f;
    f.take(table({{q("5/1/2026"), q("Tọa đàm"), q("50"), {}, {}, {}}, {q("6/1/2026"), q("Phát thanh"), {}, {}, {}, {}}}));
    const auto again = f.read(table({{q("4/1/2026"), q("Họp"), {}, {}, {}, {}}, {q("5/1/2026"), q("Tọa đàm"), q("55"), q("30"), {}, {}}, {q("6/1/2026"), q("Phát thanh"), {}, {}, {}, {}}}));
    const auto shown = f.preview(again);
    CHECK(fates(shown) == q("1 1 1 0 0 0"));
    REQUIRE(f.import.apply(shown, false, f.progress));
    const auto rows = f.all();
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].activity.figures.front().total == 55);
    CHECK(rows[1].activity.figures.front().women == 30);
    CHECK(fates(f.preview(f.read(table({{q("5/1/2026"), q("Tọa đàm"), q("55"), q("30"), {}, {}}})))) == q("0 0 1 0 0 0"));
}

TEST_CASE("what a row doesn't say stays as it was typed", "[activity-import]")
{
    Imports f;
    f.take(table({{q("5/1/2026"), q("Tọa đàm"), q("50"), q("30"), {}, q("2")}}));
    StoredActivity typed = f.all().front();
    typed.activity.result = q("Tốt");
    typed.activity.kind = q("talk");
    REQUIRE(f.log.save({typed}));
    REQUIRE(f.import.apply(f.preview(f.read(table({{q("5/1/2026"), q("Tọa đàm"), q("60"), {}, {}, {}}}))), false, f.progress));
    const domain::Activity after = f.all().front().activity;
    CHECK(after.result == q("Tốt"));
    CHECK(after.kind == q("talk"));
    CHECK(after.cost == 2'000'000);
    CHECK(after.figures.front().total == 60);
    CHECK(after.figures.front().women == 30);
}

TEST_CASE("what the log has from elsewhere is left alone unless wanted", "[activity-import]")
{
    Imports f;
    domain::Activity typed;
    typed.title = q("Toạ đàm");
    typed.from = typed.to = QDate(2026, 1, 5);
    REQUIRE(f.log.add({typed}));
    const auto shown = f.preview(f.read(table({{q("5/1/2026"), q("Tọa đàm"), q("50"), {}, {}, {}}})));
    CHECK(fates(shown) == q("0 0 0 1 0 0"));
    REQUIRE(f.import.apply(shown, false, f.progress));
    CHECK(f.all().size() == 1);
    REQUIRE(f.import.apply(shown, true, f.progress));
    CHECK(f.all().size() == 2);
}

TEST_CASE("meanings that were chosen are remembered for files with the same heads", "[activity-import]")
{
    Imports f;
    const std::vector<QStringList> rows{{q("Ngày"), q("Nội dung"), q("Cột lạ"), q("Kinh phí")}, {q("5/1/2026"), q("Tọa đàm"), q("12"), q("=n:5")}};
    ActivityTable made = f.read(rows);
    CHECK_FALSE(made.isRemembered);
    CHECK(made.asks());
    exchange::ColumnMeaning people{exchange::TableRole::Total, q("people")};
    made.setMeaning(0, 2, people);
    made.setMeaning(0, 3, {exchange::TableRole::Cost, {}, 1'000'000});
    CHECK_FALSE(made.asks());
    REQUIRE(f.import.remember(made));
    const ActivityTable again = f.read({{q("Nội dung"), q("Ngày"), q("Cột lạ"), q("Kinh phí")}, {q("Họp"), q("6/1/2026"), q("7"), q("=n:2")}}, q("khác.xlsx"));
    CHECK_FALSE(again.isRemembered); // other order of heads, another form
    const ActivityTable same = f.read({rows[0], {q("6/1/2026"), q("Họp"), q("7"), q("=n:2")}}, q("khác.xlsx"));
    CHECK(same.isRemembered);
    CHECK_FALSE(same.asks());
    const auto shown = f.preview(same);
    CHECK(shown.lines.front().activity.figures.front().total == 7);
    CHECK(shown.lines.front().activity.cost == 2'000'000);
    made.setMeaning(0, 2, {});
    REQUIRE(f.import.remember(made));
    CHECK(f.preview(f.read(rows)).lines.front().activity.figures.empty());
}

TEST_CASE("one column only for dates and titles; sheets of one form are read alike", "[activity-import]")
{
    Imports f;
    ActivityTable made = f.read({{q("Ngày"), q("Nội dung"), q("Ghi chú")}, {q("5/1/2026"), q("a"), q("Tên dài của hoạt động")}});
    made.setMeaning(0, 2, {exchange::TableRole::Title, {}});
    CHECK(made.meaning(0, 1).role == exchange::TableRole::None);
    CHECK(f.preview(made).lines.front().activity.title == q("Tên dài của hoạt động"));
}

TEST_CASE("refused rows go out with their reasons, as they stand in the file", "[activity-import]")
{
    Imports f;
    const ActivityTable made = f.read(table({{q("31/02/2026"), q("Không có ngày này"), q("50"), {}, {}, {}}, {q("6/1/2026"), q("Được"), {}, {}, {}, {}}, {q("=d:46027"), q("Số lạ"), q("mười"), {}, {}, {}}}));
    const auto shown = f.preview(made);
    CHECK(fates(shown) == q("1 0 0 0 2 0"));
    const QString file = f.dir.file(q("lỗi.csv"));
    REQUIRE(exportTable(refusedRows(made, shown), file, u';', f.progress));
    const auto rows = text::parseCsv(QString::fromUtf8(readAll(file)).mid(1));
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(1).cells.value(0) == q("2"));
    CHECK(rows->at(1).cells.value(1) == q("31/02/2026"));
    CHECK(rows->at(1).cells.last().contains(q("31/02/2026")));
    CHECK(rows->at(2).cells.value(1) == q("05/01/2026"));
    REQUIRE(exportTable(refusedRows(made, shown), f.dir.file(q("lỗi.xlsx")), u';', f.progress));
    CHECK(ooxml::WorkbookReader::open(f.dir.file(q("lỗi.xlsx"))));
}

TEST_CASE("a full disk in the middle of an import leaves nothing of it, and the rest whole", "[activity-import]")
{
    Imports f;
    f.take(table({{q("5/1/2026"), q("Trước đó"), q("50"), {}, {}, {}}}));
    std::vector<QStringList> rows;
    for (int i = 0; i < 3000; ++i)
        rows.push_back({q("6/1/2026"), q("Hoạt động thứ %1, kể dài cho đầy đĩa").arg(i), q("20"), {}, {}, {}});
    const auto shown = f.preview(f.read(table(rows)));
    const QStringList before = dump(f.database);
    REQUIRE(f.database.session().dialect().setMaxPages(value(f.database, q("PRAGMA page_count")).toLongLong() + 20));
    const auto failed = f.import.apply(shown, false, f.progress);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == q("db.disk_full"));
    CHECK(dump(f.database) == before);
    CHECK(f.database.check(f.progress).value().isEmpty());
    REQUIRE(f.database.session().dialect().setMaxPages(1'000'000));
    REQUIRE(f.import.apply(shown, false, f.progress));
    CHECK(f.log.count().value() == 3001);
}

TEST_CASE("an import that is cancelled leaves nothing", "[activity-import]")
{
    struct Impatient final : Progress {
        int asked = 0;
        void report(qint64, qint64) override { ++asked; }
        void text(const QString &) override {}
        bool isCancelled() const override { return asked > 1; }
    } impatient;
    Imports f;
    std::vector<QStringList> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back({q("6/1/2026"), q("Hoạt động %1").arg(i), {}, {}, {}, {}});
    const auto shown = f.preview(f.read(table(rows)));
    CHECK(f.import.apply(shown, false, impatient).error().code == q("cancelled"));
    CHECK(f.log.count().value() == 0);
}

TEST_CASE("files that are none are refused by name", "[activity-import]")
{
    Imports f;
    const auto code = [&](const char *name, const QByteArray &bytes) {
        writeAll(f.dir.file(q(name)), bytes);
        const auto made = f.import.read(f.dir.file(q(name)), 2026, f.progress);
        return made ? QString() : made.error().code + u' ' + made.error().args.value(0);
    };
    CHECK(code("cũ.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0')) == q("workbook.old_xls cũ.xls"));
    CHECK(code("rỗng.csv", "") == q("csv.empty rỗng.csv"));
    CHECK(code("thư.csv", "Kính gửi\n") == q("table.no_table thư.csv"));
    QFile sparse(f.dir.file(q("hai gi.xlsx")));
    REQUIRE(sparse.open(QIODevice::WriteOnly));
    REQUIRE(sparse.resize(2LL * 1024 * 1024 * 1024));
    sparse.close();
    CHECK(f.import.read(sparse.fileName(), 2026, f.progress).error().code == q("file.too_large"));
}

TEST_CASE("the log goes out whole and comes back as it was", "[activity-import]")
{
    Imports f;
    std::vector<domain::Activity> typed;
    for (int i = 0; i < 30; ++i) {
        domain::Activity one;
        one.title = i == 3 ? q("=HYPERLINK(1)") : q("Hoạt động %1").arg(i);
        one.from = QDate(2026, 1, 1).addDays(i);
        one.to = one.from.addDays(i % 3);
        one.place = i % 2 ? q("Nhà văn hóa") : QString();
        one.agency.name = q("Hội LHPN xã");
        one.kind = q("talk");
        if (i % 3 == 0)
            one.figures.push_back({q("attendances"), 100 + i, i % 2 ? std::optional<qint64>(i) : std::nullopt, {}, domain::Origin::Own, i % 4 == 0});
        if (i % 5 == 0)
            one.cost = 1'000 * i, one.isCostEstimate = i % 2 == 0;
        typed.push_back(one);
    }
    REQUIRE(f.log.add(typed));
    const auto out = activityTable(f.database, {}, {ActivityColumn::Date, false});
    REQUIRE(out);
    CHECK(out->count == 30);
    for (const char *name : {"sổ.xlsx", "sổ.csv"}) {
        const QString file = f.dir.file(q(name));
        REQUIRE(exportTable(*out, file, u';', f.progress));
        const auto made = f.import.read(file, 2026, f.progress);
        REQUIRE(made);
        const auto shown = f.preview(*made);
        CAPTURE(name);
        for (const auto &line : shown.lines) {
            CAPTURE(line.activity.title.toStdString(), line.remarks.join(u' ').toStdString(), line.row.line);
            CHECK((line.fate == Fate::Same || line.fate == Fate::Skipped)); // marks that a table has no column for stay
        }
        CHECK(shown.count(Fate::New) == 0);
        CHECK(shown.count(Fate::Refused) == 0);
        CHECK(shown.count(Fate::Same) == 30);
    }
    const QByteArray csv = readAll(f.dir.file(q("sổ.csv")));
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains("'=HYPERLINK(1)"));
    CHECK(csv.contains(";01/01/2026;"));
}

TEST_CASE("what is printed of the log fits a page, in front; the file has everything", "[activity-import]")
{
    Imports f;
    domain::Activity one;
    one.title = q("Hoạt động");
    one.from = one.to = QDate(2026, 1, 1);
    for (const char *measure : {"attendances", "people", "sessions", "leaflets", "banners", "gifts", "clubs", "trainees"})
        one.figures.push_back({q(measure), 10, std::nullopt, {}, domain::Origin::Own, false});
    REQUIRE(f.log.add({one}));
    const auto printed = [&](const std::vector<ActivityColumn> &onPaper) {
        const auto table = activityTable(f.database, {}, {ActivityColumn::Date, false}, onPaper);
        REQUIRE(table);
        QStringList titles;
        double width = 0;
        bool isOver = false;
        for (const TableColumn &column : table->columns) {
            CHECK((!isOver || column.isForFilesOnly)); // on paper first
            isOver = isOver || column.isForFilesOnly;
            if (column.isForFilesOnly)
                continue;
            titles << column.title;
            width += column.width;
        }
        CHECK(width <= tableDigitsOnPaper);
        CHECK(table->columns.size() > 22); // nothing is left out of the file
        CHECK(isOver);
        NoProgress none;
        REQUIRE(table->rows([&](const TableRow &row) -> Result<void> {
            CHECK(row.cells.size() == table->columns.size());
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                if (table->columns[i].title == q("Hoạt động") || table->columns[i].title.startsWith(q("Nội dung")))
                    CHECK(std::get<QString>(row.cells[i]) == q("Hoạt động"));
            }
            return {};
        }, none));
        return titles;
    };
    const QStringList usual = printed({ActivityColumn::Place, ActivityColumn::People, ActivityColumn::Cost});
    CHECK(usual.size() > 7); // what was counted takes the room that is left
    const QStringList few = printed({ActivityColumn::Kind});
    CHECK(few.size() == 4); // two days, what was done, its kind
    CHECK(printed({ActivityColumn::Task, ActivityColumn::Section, ActivityColumn::Kind, ActivityColumn::Agency, ActivityColumn::Place, ActivityColumn::People,
                   ActivityColumn::Cost, ActivityColumn::Source, ActivityColumn::Result}).size() >= 7);
}

TEST_CASE("an export that is cancelled or can't be written leaves no file", "[activity-import]")
{
    struct Cancelled final : Progress {
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    Imports f;
    TableSource many;
    many.columns = {{q("Số"), 8, TableKind::Number}};
    many.rows = [](const TableSource::Give &give, Progress &) -> Result<void> {
        for (qint64 i = 0; i < 5000; ++i)
            BD_TRY(give({{i}, false}));
        return {};
    };
    for (const char *name : {"x.xlsx", "x.csv"}) {
        CHECK(exportTable(many, f.dir.file(q(name)), u';', cancelled).error().code == q("cancelled"));
        CHECK_FALSE(QFile::exists(f.dir.file(q(name))));
        CHECK(exportTable(many, f.dir.path(), u';', f.progress).error().code == q("file.unwritable"));
    }
}
