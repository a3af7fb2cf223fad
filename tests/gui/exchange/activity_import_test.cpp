// Tables into the log and out of the window: by menu, by dropping, by keyboard.
#include "gui/dialogs/import/activity_import_dialog.h"
#include "gui/models/import_columns_model.h"
#include "gui/models/import_lines_model.h"
#include "gui/models/shown_table.h"
#include "gui/support/window_fixture.h"
#include "ooxml/workbook_reader.h"
#include "support/small_xlsx.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString s(const char *text) { return QString::fromUtf8(text); }

const std::vector<QStringList> table{{s("Ngày"), s("Nội dung hoạt động"), s("Số người tham dự"), s("Trong đó nữ"), s("Kinh phí")},
                                     {s("5/1/2026"), s("Tọa đàm về bình đẳng giới"), s("50"), s("30"), s("=n:5")},
                                     {s("31/02/2026"), s("Phát thanh"), {}, {}, {}},
                                     {s("Tổng cộng"), {}, s("50"), {}, {}}};

struct ImportFixture : WindowFixture {
    ImportFixture() { start(First::AsInProgram).resize(1366, 768); }
    QString put(const char *name, const std::vector<QStringList> &rows)
    {
        const QString file = dir.file(s(name));
        writeAll(file, xlsxOf(rows));
        return file;
    }
    int logged() { return application::ActivityService(services.database()).count().value(); }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
        settle();
    }
};

/// Until the dialog knows what came of a choice.
void wait(QDialog &dialog)
{
    auto *accept = dialog.findChild<QPushButton *>(s("takeOver"));
    REQUIRE(QTest::qWaitFor([accept] { return accept->text() != QObject::tr("Reading…") && accept->isEnabled(); }, 20000));
}

} // namespace

TEST_CASE("a dropped table is looked at, answered and taken over by keyboard, and undone", "[gui][activity-table-gui]")
{
    ImportFixture f;
    const QString file = f.put("hoạt động.xlsx", table);
    f.prompts->saveFiles << f.dir.file(s("lỗi.xlsx"));
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.objectName() == s("activityImportDialog"));
        auto *columns = dialog.findChild<QTableView *>(s("importColumns"));
        auto *lines = dialog.findChild<QTreeView *>(s("importLines"));
        const QAbstractItemModelTester columnTester(columns->model(), fatal), lineTester(lines->model(), fatal);
        // the money has no unit: the first row waits for an answer, and the question names the column
        CHECK(dialog.focusWidget() == columns);
        CHECK(columns->currentIndex().row() == 4);
        CHECK(dialog.findChild<QLabel *>(s("importQuestion"))->text().contains(s("Kinh phí")));
        CHECK(lines->model()->rowCount() == 3);
        CHECK_FALSE(dialog.findChild<QPushButton *>(s("takeOver"))->isEnabled());
        // it is answered in the last column, by keys alone
        QTest::keyClick(columns, Qt::Key_Right);
        QTest::keyClick(columns, Qt::Key_F2);
        auto *choice = columns->findChild<QComboBox *>();
        REQUIRE(choice);
        choice->setCurrentIndex(2); // triệu đồng
        QTest::keyClick(choice, Qt::Key_Return);
        wait(dialog);
        CHECK_FALSE(dialog.findChild<QLabel *>(s("importQuestion"))->isVisible());
        // the day that is none is typed over
        lines->setFocus();
        lines->setCurrentIndex(lines->model()->index(1, ImportLinesModel::DateColumn));
        CHECK(dialog.findChild<QLabel *>(s("lineDetail"))->text().contains(s("31/02/2026")));
        dialog.findChild<QPushButton *>(s("writeErrors"))->click();
        QTest::keyClick(lines, Qt::Key_F2);
        auto *edit = lines->findChild<QLineEdit *>();
        REQUIRE(edit);
        edit->selectAll();
        QTest::keyClicks(edit, s("28022026"));
        QTest::keyClick(edit, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return lines->model()->index(1, ImportLinesModel::DateColumn).data().toString() == s("28/02/2026"); }, 20000));
        auto *accept = dialog.findChild<QPushButton *>(s("takeOver"));
        CHECK(accept->isDefault());
        CHECK(accept->text().contains(s("2")));
        return accept->isEnabled();
    });
    f.drop(file);
    f.settle();
    CHECK(f.logged() == 2);
    CHECK(f.currentPage() == s("activities"));
    CHECK(f.noticeText().contains(s("2")));
    CHECK(QFile::exists(f.dir.file(s("lỗi.xlsx"))));
    f.run("edit.undo");
    CHECK(f.logged() == 0);
    // the answer was kept
    f.prompts->openFiles << file;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.findChild<QLabel *>(s("importQuestion"))->isVisible());
        return dialog.findChild<QPushButton *>(s("takeOver"))->isEnabled();
    });
    f.run("activity.import");
    CHECK(f.logged() == 1);
    f.prompts->openFiles << file;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton *>(s("takeOver"))->isEnabled()); // the same again: nothing to take over
        return false;
    });
    f.run("activity.import");
    CHECK(f.logged() == 1);
}

TEST_CASE("files that are no tables are refused in words", "[gui][activity-table-gui]")
{
    ImportFixture f;
    const QString old = f.dir.file(s("cũ.xls"));
    writeAll(old, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'));
    f.drop(old);
    CHECK(f.noticeText().contains(s("cũ.xls")));
    CHECK(f.logged() == 0);
}

TEST_CASE("the log is written whole, other tables as they are shown", "[gui][activity-table-gui]")
{
    ImportFixture f;
    std::vector<domain::Activity> typed(3);
    for (int i = 0; i < 3; ++i) {
        typed[static_cast<std::size_t>(i)].title = s("Hoạt động %1").arg(i);
        typed[static_cast<std::size_t>(i)].from = typed[static_cast<std::size_t>(i)].to = QDate(2026, 1, 5 + i);
    }
    REQUIRE(application::ActivityService(f.services.database()).add(typed));
    f.goTo("activities");
    f.prompts->saveFiles << f.dir.file(s("sổ.xlsx"));
    f.run("table.export_excel");
    CHECK(ooxml::WorkbookReader::open(f.dir.file(s("sổ.xlsx"))));
    f.prompts->saveFiles << f.dir.file(s("sổ"));
    f.prompts->answers = {1};
    f.run("table.export_csv");
    const QByteArray csv = readAll(f.dir.file(s("sổ.csv")));
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.count("\r\n") == 4);
    CHECK(csv.contains("05/01/2026,05/01/2026,"));
    f.prompts->answers = {2}; // left
    f.run("table.export_csv");
}

TEST_CASE("what a table shows becomes days and numbers where all of a column are", "[gui][activity-table-gui]")
{
    QStandardItemModel model(3, 4);
    model.setHorizontalHeaderLabels({s("Ngày"), s("Số"), s("Chữ"), s("Ẩn")});
    const char *cells[3][4] = {{"05/01/2026", "1.150", "0123", "x"}, {"", "20", "12", "x"}, {"06/01/2026", "", "13", "x"}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column)
            model.setItem(row, column, new QStandardItem(s(cells[row][column])));
    }
    QTableView view;
    view.setModel(&model);
    view.setColumnHidden(3, true);
    view.horizontalHeader()->moveSection(1, 0);
    const application::TableSource source = tableOf(view);
    REQUIRE(source.columns.size() == 3);
    CHECK(source.columns[0].kind == application::TableKind::Number);
    CHECK(source.columns[1].kind == application::TableKind::Date);
    CHECK(source.columns[2].kind == application::TableKind::Words); // a code keeps its zero
    NoProgress progress;
    std::vector<application::TableRow> rows;
    REQUIRE(source.rows([&](const application::TableRow &row) { rows.push_back(row); return Result<void>(); }, progress));
    REQUIRE(rows.size() == 3);
    CHECK(std::get<qint64>(rows[0].cells[0]) == 1150);
    CHECK(std::get<QDate>(rows[2].cells[1]) == QDate(2026, 1, 6));
    CHECK(std::holds_alternative<std::monostate>(rows[1].cells[1]));
    CHECK_FALSE(shownTable(view)); // not a child of itself
}

TEST_CASE("The dialog of tables, to look at", "[.screens]")
{
    ImportFixture f;
    std::vector<QStringList> rows{{s("UBND XÃ KHE MÂY (MẪU)")}, {s("Tổng hợp hoạt động năm 2026")}, table[0]};
    for (int i = 0; i < 40; ++i)
        rows.push_back({i % 9 == 4 ? s("31/02/2026") : s("%1/%2/2026").arg(i % 28 + 1).arg(i % 12 + 1), s("Nói chuyện chuyên đề về phòng, chống bạo lực gia đình tại thôn số %1").arg(i), QString::number(30 + i), i % 3 ? QString::number(10 + i) : QString(), s("=n:%1").arg(i)});
    rows.push_back(table[3]);
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.resize(1180, 660);
        QCoreApplication::processEvents();
        dialog.grab().save(QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + QStringLiteral("/activity-import.png"));
        return false;
    });
    f.drop(f.put("hoạt động.xlsx", rows));
}
