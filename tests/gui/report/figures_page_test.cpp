// The page of a report's figures by keyboard: stored as they are typed, unknown is not zero, the log beside, ticks, photos.
#include "gui/report/start_fixture.h"
#include "gui/widgets/evidence_list.h"

#include <QClipboard>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;
using application::FormPart;

namespace {

domain::Activity talk(QDate day, std::optional<qint64> people, std::optional<qint64> women = {})
{
    domain::Activity activity;
    activity.title = u"Truyền thông tại thôn"_s;
    activity.from = activity.to = day;
    activity.kind = u"talk"_s;
    activity.sectionKind = domain::SectionKind::Communication;
    activity.figures = {{u"sessions"_s, 1, {}, {}, domain::Origin::Own, false}, {u"attendances"_s, people, women, {}, domain::Origin::Own, false}};
    return activity;
}

void drop(QWidget &target, const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(40, 40), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

TEST_CASE("A report is begun from any page and its figures are asked for on one page", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    CHECK(f.currentPage() == u"report-figures");
    const domain::Report report = f.onlyReport().report;
    CHECK(report.kind == domain::ReportKind::SixMonths);
    CHECK(report.period == domain::DayRange{QDate(2026, 1, 1), QDate(2026, 6, 30)});
    CHECK(f.page().report() == report.uuid);
    CHECK(f.field("party-committee")->hasFocus());
    CHECK(f.page().findChildren<FigureField *>().size() > 60);
    f.run("edit.undo");
    CHECK(f.services.services().reports.list()->empty());
    CHECK(f.find<QPushButton>("beginReport")->isVisible()); // what the page is for, and the way there
}

TEST_CASE("Figures are stored as they are typed: empty is unknown, 0 is zero, about is about", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    f.type(f.field("sessions"), u"12"_s);
    CHECK(f.field("attendances")->hasFocus()); // Enter goes on
    f.type(f.field("attendances"), u"khoảng 450"_s, Qt::Key_Tab);
    CHECK(f.field("attendances", FormPart::Women)->hasFocus());
    f.type(f.field("conferences"), u"0"_s);
    f.type(f.field("budget-spent"), u"25 triệu"_s);
    REQUIRE(f.entries("sessions").size() == 1);
    const domain::FigureEntry sessions = f.entries("sessions").front().entry;
    CHECK(sessions.total == 12);
    CHECK(sessions.period == domain::DayRange{QDate(2026, 1, 1), QDate(2026, 6, 30)});
    CHECK_FALSE(sessions.source.isEmpty());
    const domain::FigureEntry attendances = f.entries("attendances").front().entry;
    CHECK(attendances.total == 450);
    CHECK(attendances.isEstimate);
    CHECK_FALSE(attendances.women); // nobody counted
    CHECK(f.entries("conferences").front().entry.total == 0);
    CHECK(f.entries("budget-spent").front().entry.total == 25'000'000);
    CHECK(f.entries("contests").empty());
    CHECK(f.find<QLabel>("quickSummary")->text().contains(u"4"_s));
    // the woman counted later belongs to the same figure
    f.type(f.field("attendances", FormPart::Women), u"210"_s);
    REQUIRE(f.entries("attendances").size() == 1);
    CHECK(f.entries("attendances").front().entry.women == 210);
    // taken out again: nothing is left that says nothing
    f.field("sessions")->setFocus();
    f.field("sessions")->selectAll();
    QTest::keyClick(f.field("sessions"), Qt::Key_Delete);
    QTest::keyClick(f.field("sessions"), Qt::Key_Return);
    f.settle();
    CHECK(f.entries("sessions").empty());
    f.run("edit.undo");
    CHECK(f.entries("sessions").size() == 1);
    CHECK(f.field("sessions")->text() == u"12");
}

TEST_CASE("What makes no sense stays in its field and is told; nothing is a wall", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    f.type(f.field("trainees"), u"20"_s);
    f.type(f.field("trainees", FormPart::Women), u"25"_s);
    auto *problem = f.find<QLabel>("problem:training");
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(u"25"_s));
    CHECK(f.entries("trainees").front().entry.women == 25); // who types decides
    f.type(f.field("trainees", FormPart::Women), u"vài người"_s);
    CHECK(f.field("trainees", FormPart::Women)->text() == u"vài người");
    CHECK(problem->text().contains(u"vài người"_s));
    f.type(f.field("dv-cases"), u"2"_s);
    CHECK(f.find<QLabel>("problem:violence")->isVisible()); // a count that tells who it was
    CHECK(f.entries("dv-cases").front().entry.source == u"Công an xã");
}

TEST_CASE("The closing number follows from the other three, and one that doesn't is told", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    f.type(f.field("clubs", FormPart::Opening), u"5"_s);
    f.type(f.field("clubs", FormPart::Added), u"2"_s);
    CHECK(f.field("clubs")->text().isEmpty());
    f.type(f.field("clubs", FormPart::Removed), u"1"_s);
    CHECK(f.field("clubs")->text() == u"6");
    const domain::FigureEntry clubs = f.entries("clubs").front().entry;
    CHECK(clubs.total == 6);
    CHECK(clubs.asOf == QDate(2026, 6, 30));
    f.type(f.field("clubs"), u"9"_s);
    CHECK(f.find<QLabel>("problem:models")->text().contains(u"9"_s));
}

TEST_CASE("What the log says stands beside; what is typed counts, and one key goes back; they are never added", "[gui][report][figures]")
{
    StartFixture f;
    REQUIRE(f.services.services().activities.add({talk(QDate(2026, 2, 3), 40, 22), talk(QDate(2026, 2, 20), 30)}));
    f.open();
    f.begin();
    auto *log = f.find<QToolButton>("log:attendances:0");
    CHECK(log->isVisible());
    CHECK(log->text().contains(u"70"_s));
    CHECK(log->text().startsWith(u'✓')); // it counts while nothing is typed
    CHECK(f.find<QToolButton>("log:attendances:1")->text().contains(u"1/2"_s)); // women known of one of two
    f.type(f.field("attendances"), u"80"_s);
    auto resolved = f.services.services().figures.resolve(u"attendances"_s, f.onlyReport().report.period);
    REQUIRE(resolved);
    CHECK(resolved->total == 80);
    CHECK_FALSE(resolved->isUndecided);
    CHECK_FALSE(log->text().startsWith(u'✓'));
    f.field("attendances")->setFocus();
    QTest::keyClick(f.field("attendances"), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    resolved = f.services.services().figures.resolve(u"attendances"_s, f.onlyReport().report.period);
    CHECK(resolved->total == 70);
    CHECK(f.entries("attendances").front().entry.total == 80); // kept
    CHECK(log->text().startsWith(u'✓'));
}

TEST_CASE("The same period of the year before is shown faintly", "[gui][report][figures]")
{
    StartFixture f;
    domain::FigureEntry before;
    before.uuid = u"before"_s;
    before.measure = u"sessions"_s;
    before.period = {QDate(2025, 1, 1), QDate(2025, 6, 30)};
    before.total = 9;
    REQUIRE(f.services.services().figures.save(before, 0));
    f.open();
    f.begin();
    CHECK(f.field("sessions")->text().isEmpty());
    CHECK(f.field("sessions")->placeholderText().contains(u"9"_s));
    CHECK(f.field("conferences")->placeholderText().isEmpty());
}

TEST_CASE("Ticks and photos belong to the report at once, and leaving the page loses nothing", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    auto *ticks = f.find<QListWidget>("ticks");
    ticks->setFocus();
    ticks->setCurrentRow(0);
    QTest::keyClick(ticks, Qt::Key_Down);
    QTest::keyClick(ticks, Qt::Key_Space);
    f.settle();
    CHECK(f.onlyReport().report.done == QStringList{application::reportTicks().at(1).id});
    drop(f.page(), f.photo(u"ảnh.png"_s));
    f.settle();
    const auto files = f.services.services().evidence.list(f.onlyReport().report.uuid);
    REQUIRE(files);
    REQUIRE(files->size() == 1);
    CHECK(f.onlyReport().report.photos == QStringList{files->front().uuid});
    // a number that was typed and not yet left
    auto *line = f.field("village-leaders");
    line->setFocus();
    typeWords(line, u"14"_s);
    f.goTo("plans");
    CHECK(f.entries("village-leaders").front().entry.total == 14);
    f.run("report.figures");
    CHECK(f.field("village-leaders")->text() == u"14");
    CHECK(ticks->item(1)->checkState() == Qt::Checked);
    CHECK(f.page().findChild<EvidenceList *>()->count() == 1);
}

TEST_CASE("Ctrl+Page Down goes from form to form, then to the ticks", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    const auto next = [&](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
        QCoreApplication::processEvents();
        return QApplication::focusWidget();
    };
    CHECK(next(Qt::Key_PageDown) == f.field("sessions"));
    CHECK(next(Qt::Key_PageDown) == f.field("training-classes"));
    CHECK(next(Qt::Key_PageUp) == f.field("sessions"));
    for (int i = 0; i < 4; ++i)
        next(Qt::Key_PageDown);
    CHECK(QApplication::focusWidget() == f.field("budget-planned"));
    CHECK(next(Qt::Key_PageDown) == f.find<QListWidget>("ticks"));
    // all fields in the order of the eye
    QWidget *widget = f.field("party-committee");
    for (const FigureField *field : f.page().findChildren<FigureField *>()) {
        int steps = 0;
        while (widget != field->line() && steps++ < 30)
            widget = widget->nextInFocusChain();
        INFO(field->line()->accessibleName().toStdString());
        REQUIRE(widget == field->line());
        CHECK_FALSE(field->line()->accessibleName().isEmpty());
    }
}

TEST_CASE("A block of a spreadsheet goes into the fields from where it is pasted, a picture to the photos", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    QGuiApplication::clipboard()->setText(u"27\t9\r\n30\t\r\n7\t2\r\n"_s);
    f.field("party-committee")->setFocus();
    QTest::keyClick(f.field("party-committee"), Qt::Key_V, Qt::ControlModifier);
    f.settle();
    CHECK(f.entries("party-committee").front().entry.women == 9);
    CHECK(f.entries("council-members").front().entry.total == 30);
    CHECK_FALSE(f.entries("council-members").front().entry.women);
    CHECK(f.entries("committee-members").front().entry.women == 2);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QTest::keyClick(f.field("sessions"), Qt::Key_V, Qt::ControlModifier);
    f.settle();
    CHECK(f.onlyReport().report.photos.size() == 1);
}

TEST_CASE("What a report is about can be changed from its page of figures", "[gui][report][figures]")
{
    StartFixture f;
    f.open();
    f.begin();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *due = child<QLineEdit>(dialog, "due");
        due->setFocus();
        typeWords(due, u"trước ngày 30/5"_s);
        auto *to = child<QLineEdit>(dialog, "addressee");
        to->setText(u"Sở Nội vụ; Ban Vì sự tiến bộ của phụ nữ tỉnh"_s);
        return true;
    });
    f.find<QPushButton>("changeReport")->click();
    f.settle();
    CHECK(f.onlyReport().report.due == QDate(2026, 5, 30));
    const auto document = f.services.plans().load(f.onlyReport().documentId);
    REQUIRE(document);
    CHECK(document->plan.addressees == QStringList{u"Sở Nội vụ"_s, u"Ban Vì sự tiến bộ của phụ nữ tỉnh"_s});
    CHECK(f.find<QLabel>("quickAbout")->text().contains(u"30/05"_s));
}

TEST_CASE("A duty is answered once: the second report for it is told, with the way to the first", "[gui][report][start]")
{
    StartFixture f;
    domain::ReportRequest request;
    request.sender = u"Sở Nội vụ"_s;
    request.number = u"540/SNV-XDCQ"_s;
    request.due = QDate(2026, 3, 5);
    request.period = domain::Period::SixMonths;
    REQUIRE(f.services.services().due.saveRequest(request));
    f.open();
    f.goTo("due");
    auto *main = f.find<QPushButton>("dueMain");
    QTest::keyClick(f.find<QWidget>("dueList"), Qt::Key_Home);
    QTest::keyClick(f.find<QWidget>("dueList"), Qt::Key_Down);
    f.acceptNext();
    CHECK(main->text() == u"Lập báo cáo");
    main->click();
    f.settle();
    const domain::Report report = f.onlyReport().report;
    CHECK(report.requester == u"Sở Nội vụ");
    CHECK(report.requestDocument.contains(u"540/SNV-XDCQ"_s));
    CHECK_FALSE(report.requestUuid.isEmpty());
    f.goTo("due");
    QTest::keyClick(f.find<QWidget>("dueList"), Qt::Key_Home);
    QTest::keyClick(f.find<QWidget>("dueList"), Qt::Key_Down);
    f.prompts->answers.push_back(2); // leave it
    f.find<QPushButton>("dueMain")->click();
    f.settle();
    CHECK(f.prompts->questions.size() == 1);
    CHECK(f.services.services().reports.list()->size() == 1);
    f.prompts->answers.push_back(1); // another one beside it
    f.acceptNext();
    f.find<QPushButton>("dueMain")->click();
    f.settle();
    CHECK(f.services.services().reports.list()->size() == 2);
}

TEST_CASE("A report like an earlier one has its headings, its figures anew", "[gui][report][start]")
{
    StartFixture f;
    f.open();
    f.begin();
    f.type(f.field("sessions"), u"12"_s);
    const auto first = f.onlyReport();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(static_cast<ReportStartDialog &>(dialog).outline().from == OutlineWish::From::Earlier);
        return true;
    });
    f.run("report.like");
    const auto all = f.services.services().reports.list();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    const auto &second = all->front().stored;
    CHECK(second.report.period.to.year() == 2027);
    const auto before = f.services.plans().load(first.documentId), after = f.services.plans().load(second.documentId);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->plan.sections.size() == after->plan.sections.size());
    CHECK(f.field("sessions")->text().isEmpty());
    CHECK(f.field("sessions")->placeholderText().contains(u"12"_s));
}

TEST_CASE("Beside the meetings stand their people, not those of all activities, as on paper", "[gui][report][figures]")
{
    StartFixture f;
    domain::Activity club = talk(QDate(2026, 3, 5), 500, 400), before = talk(QDate(2025, 3, 5), 30, 20), clubBefore = talk(QDate(2025, 4, 5), 900);
    club.kind = clubBefore.kind = u"club"_s;
    std::erase_if(club.figures, [](const domain::Figure &figure) { return figure.measure == u"sessions"; });
    std::erase_if(clubBefore.figures, [](const domain::Figure &figure) { return figure.measure == u"sessions"; });
    domain::Activity paid = talk(QDate(2026, 2, 20), 30);
    paid.cost = 2'500'000;
    REQUIRE(f.services.services().activities.add({talk(QDate(2026, 2, 3), 40, 22), paid, club, before, clubBefore}));
    f.open();
    f.begin();
    CHECK(f.find<QToolButton>("log:attendances:0")->text().endsWith(u" 70"_s));
    CHECK(f.find<QToolButton>("log:attendances:1")->text().endsWith(u" 22 (1/2)"_s));
    CHECK(f.field("attendances")->placeholderText().endsWith(u" 30"_s));
    // how many told women apart and what was spent nobody logs as such: it is printed, so it is shown
    CHECK(f.find<QToolButton>("log:sessions-by-sex:0")->text().contains(u" 1"_s));
    CHECK(f.find<QToolButton>("log:budget-spent:0")->text().contains(u"2.500.000"_s));
    f.type(f.field("budget-spent"), u"3 triệu"_s);
    CHECK_FALSE(f.find<QToolButton>("log:budget-spent:0")->isVisible()); // the typed one is printed
    // meetings that somebody typed aren't those of the log: neither are their people
    f.type(f.field("sessions"), u"9"_s);
    CHECK(f.find<QToolButton>("log:attendances:0")->text().endsWith(u" 570"_s));
}
