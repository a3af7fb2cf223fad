// Less trodden ways of a report in the window, by keyboard: for another request, which of two numbers counts, reasons, paper, the
// official round, the file that comes back from Word.
#include "gui/report/composer_fixture.h"

#include "application/document_service.h"
#include "domain/numbering.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/dialogs/report_start_dialog.h"
#include "gui/models/fact_model.h"
#include "gui/pages/report/figures_pane.h"
#include "gui/pages/report/reports_page.h"
#include "gui/widgets/issue_list.h"
#include "ooxml/zip_archive.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QUndoStack>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QString allWords(const domain::Plan &plan)
{
    QStringList all;
    domain::walkSections(plan.sections, [&](const domain::Section &section, const domain::SectionNumber &, int) {
        for (const domain::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                all << paragraph->text.toPlain();
        }
    });
    return all.join(u'\n');
}

/// The file with words of its text exchanged, as somebody does in Word.
void correct(const QString &file, const QString &from, const QString &to)
{
    auto zip = ooxml::ZipArchive::open(file);
    REQUIRE(zip);
    ooxml::ZipWriter out;
    int places = 0;
    for (const QString &name : zip->names()) {
        QByteArray bytes = *zip->read(name);
        if (name == u"word/document.xml") {
            places = static_cast<int>(bytes.count(from.toUtf8()));
            bytes.replace(from.toUtf8(), to.toUtf8());
        }
        out.add(name, bytes);
    }
    REQUIRE(places == 1);
    const auto bytes = out.toBytes();
    REQUIRE(bytes);
    writeAll(file, *bytes);
}

struct WaysFixture : ComposerFixture {
    /// A total that somebody typed, which differs from the log.
    void type(const QString &measure, qint64 total)
    {
        domain::FigureEntry entry;
        entry.measure = measure;
        entry.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
        entry.total = total;
        entry.source = u"Hội Phụ nữ"_s;
        entry.isMain = true;
        REQUIRE(services.services().figures.save(entry, 0));
    }
    void waitUntilUndecided(bool isUndecided, const QString &id = u"attendances.total"_s)
    {
        REQUIRE(QTest::qWaitFor([&] {
            const auto *fact = desk().fact(id);
            return fact && fact->isUndecided == isUndecided;
        }, 20000));
        settle();
    }
    void choose(QTableView *table, const QString &fact)
    {
        const auto *model = static_cast<const FactModel *>(table->model());
        const int row = model->rowOf(fact);
        REQUIRE(row >= 0);
        table->setFocus();
        table->setCurrentIndex(model->index(0, FactModel::Name));
        for (int i = 0; i < row; ++i)
            QTest::keyClick(table, Qt::Key_Down);
        REQUIRE(table->currentIndex().row() == row);
    }
    /// The choice below a table of figures, where one is shown.
    QComboBox *choiceIn(QWidget *place)
    {
        auto *box = place->findChild<QComboBox *>(u"figureAlternatives"_s);
        return box && box->isVisible() ? box : nullptr;
    }
};

} // namespace

TEST_CASE("A report is opened at its first words, not at a heading that has parts only", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.open();
    INFO(f.desk().text().currentSection().toStdString());
    const domain::Plan document = f.document();
    const domain::Section *shown = domain::findSection(document, f.desk().text().currentSection());
    REQUIRE(shown);
    CHECK_FALSE(shown->blocks.empty());
    CHECK_FALSE(f.words().isEmpty());
    CHECK(f.tree()->currentUuid() == shown->uuid);
    // and when it is opened again
    QApplication::setActiveWindow(f.window.get());
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !f.isReportOpen(); }));
    f.key(f.list(), Qt::Key_Return);
    CHECK_FALSE(f.words().isEmpty());
    // a heading above its parts says where its text stands
    f.tree()->setFocus();
    QTest::keyClick(f.tree(), Qt::Key_Up);
    QCoreApplication::processEvents();
    if (f.words().isEmpty())
        CHECK(f.text()->placeholderText().contains(u"mục con"_s));
}

TEST_CASE("The list says who issues a report, and by words and a sign what changed since it was frozen", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.openDrafted();
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    f.text()->setFocus();
    f.text()->moveCursor(QTextCursor::End);
    typeWords(f.text(), u" Bổ sung."_s);
    f.desk().text().flush();
    f.settle();
    QApplication::setActiveWindow(f.window.get());
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !f.isReportOpen(); }));
    f.settle();
    const auto *model = f.list()->model();
    int issuer = -1, state = -1;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        issuer = title == u"Cơ quan lập" ? column : issuer;
        state = title == u"Trạng thái" ? column : state;
    }
    REQUIRE(issuer >= 0);
    REQUIRE(state >= 0);
    CHECK(model->index(0, issuer).data().toString().contains(u"Khe Mây"_s));
    CHECK(model->index(0, state).data().toString().contains(u"đã sửa sau khi chốt"_s));
    CHECK_FALSE(model->index(0, state).data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK_FALSE(f.list()->isColumnHidden(issuer));
}

TEST_CASE("The same content goes to somebody else, with its own base; the first report stays", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.openDrafted();
    const domain::Plan first = f.document();
    const auto firstReport = f.stored().report;
    QApplication::setActiveWindow(f.window.get());
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !f.isReportOpen(); }));
    f.settle();
    auto *use = f.find<QPushButton>("useReport");
    use->setFocus();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.windowTitle().contains(u"yêu cầu khác"_s));
        CHECK_FALSE(dialog.findChild<QLineEdit *>(u"period"_s)->isEnabled());
        auto *pasted = dialog.findChild<QPlainTextEdit *>(u"pasted"_s);
        REQUIRE(pasted);
        pasted->setFocus();
        pasted->insertPlainText(u"Thực hiện Công văn số 77/BVSTBPN ngày 20/5/2026 của Ban Vì sự tiến bộ của phụ nữ tỉnh Minh Khê (mẫu) về việc báo cáo năm 2026, gửi trước ngày 10/6/2026."_s);
        return dialog.findChild<QPushButton *>(u"done"_s)->isEnabled();
    });
    QTest::keyClick(use, Qt::Key_Return); // Enter presses it
    f.settle();
    const auto all = *f.services.services().reports.list();
    REQUIRE(all.size() == 2);
    const auto other = std::find_if(all.begin(), all.end(), [&](const auto &line) { return line.stored.id != f.report.id; });
    const domain::Report report = other->stored.report;
    CHECK(report.requestDocument.contains(u"77/BVSTBPN"_s));
    CHECK(report.due == QDate(2026, 6, 10));
    CHECK(report.period == firstReport.period); // the content is about these days
    CHECK(report.kind == firstReport.kind);
    CHECK_FALSE(report.figures.empty());
    const auto document = f.services.plans().load(other->stored.documentId);
    REQUIRE(document);
    CHECK(document->plan.addressees.join(u' ').contains(u"Ban Vì sự tiến bộ"_s));
    CHECK(allWords(document->plan).contains(u"06 cuộc"_s));
    CHECK(f.document() == first);
    // shown: the other one, at its words
    CHECK(f.isReportOpen());
    CHECK(f.desk().report().uuid == report.uuid);
    CHECK_FALSE(f.words().isEmpty());
    f.run("edit.undo");
    CHECK(f.services.services().reports.list()->size() == 1);
}

TEST_CASE("Which of two numbers counts is chosen beside the text", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.openDrafted();
    f.type(u"sessions"_s, 9);
    f.waitUntilUndecided(true, u"sessions.total"_s);
    auto *pane = f.find<FiguresPane>("figuresPane");
    auto *table = f.find<QTableView>("sectionFigures");
    f.choose(table, u"sessions.total"_s);
    QComboBox *box = f.choiceIn(pane);
    REQUIRE(box);
    CHECK(box->count() == 2); // the log, what was typed; never their sum
    for (int i = 0; i < box->count(); ++i)
        CHECK_FALSE(box->itemText(i).contains(u"15"_s));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    const QString entry = box->currentData().toString();
    CHECK_FALSE(entry.isEmpty());
    auto *take = pane->findChild<QPushButton *>(u"figureChoose"_s);
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Return);
    f.waitUntilUndecided(false, u"sessions.total"_s);
    CHECK(f.desk().fact(u"sessions.total"_s)->value == 9);
    const auto resolved = f.services.services().figures.resolve(u"sessions"_s, f.desk().report().period);
    REQUIRE(resolved);
    CHECK(resolved->usedEntry == entry);
    f.takeDraft();
    CHECK(allWords(f.document()).contains(u"09 cuộc"_s));
    CHECK_FALSE(allWords(f.document()).contains(u"15 cuộc"_s));
}

TEST_CASE("Which of two numbers counts is chosen among all figures, and the review leads there", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.type(u"attendances"_s, 300); // before the draft: the number stands in no sentence
    f.open();
    f.waitUntilUndecided(true);
    auto *issues = f.window->findChild<PlanPage *>()->findChild<IssueList *>();
    REQUIRE(issues);
    auto *list = issues->findChild<QListView *>();
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 5000));
    int row = -1;
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->model()->index(i, 0).data().toString().contains(u"Lượt người dự"_s) && row < 0)
            row = i;
    }
    REQUIRE(row >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    for (int i = 0; i < row; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus);
    REQUIRE(focus->objectName() == u"figureAlternatives"_s);
    auto *box = static_cast<QComboBox *>(focus);
    QTest::keyClick(box, Qt::Key_Home); // the log's
    auto *take = box->parentWidget()->findChild<QPushButton *>(u"figureChoose"_s);
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Return);
    f.waitUntilUndecided(false);
    CHECK(f.desk().fact(u"attendances.total"_s)->value == 255);
    f.run("edit.undo");
    f.waitUntilUndecided(true);
}

TEST_CASE("A reason that the report asks for is typed beside the text, and a new draft tells it", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.openDrafted();
    auto *tabs = f.find<QTabWidget>("figuresTabs");
    REQUIRE(tabs->isTabVisible(1));
    tabs->setCurrentIndex(1);
    auto *reasons = f.find<QTableView>("sectionReasons");
    reasons->setFocus();
    reasons->setCurrentIndex(reasons->model()->index(0, 1));
    QTest::keyClick(reasons, Qt::Key_Return);
    QWidget *editor = QApplication::focusWidget();
    REQUIRE(editor != reasons);
    typeWords(editor, u"có thêm kinh phí lồng ghép"_s);
    f.key(editor, Qt::Key_Return);
    const auto kept = f.stored().report.reasons;
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().text == u"có thêm kinh phí lồng ghép"_s);
    REQUIRE(QTest::qWaitFor([&] { return !f.desk().draftChanges().empty(); }, 20000));
    f.takeDraft();
    CHECK(allWords(f.document()).contains(u"có thêm kinh phí lồng ghép"_s));
    f.run("edit.undo");
    f.run("edit.undo");
    CHECK(f.stored().report.reasons.empty());
}

TEST_CASE("A report that was sent answers its request, which leaves what is to do", "[report][report-page][report-ways]")
{
    WaysFixture f;
    domain::ReportRequest request;
    request.sender = u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s;
    request.number = u"540/SNV-XDCQ"_s;
    request.due = QDate(2026, 6, 5);
    REQUIRE(f.services.services().due.saveRequest(request));
    const auto items = f.services.services().due.list({});
    REQUIRE(items);
    const auto asked = std::find_if(items->begin(), items->end(), [](const auto &item) { return item.kind == domain::DueKind::Request; });
    REQUIRE(asked != items->end());
    auto draft = f.draft();
    draft.report.requestUuid = asked->uuid;
    draft.report.requester = request.sender;
    f.report = f.create(draft);
    f.start().resize(1366, 740);
    QApplication::setActiveWindow(f.window.get());
    f.goTo("reports");
    f.key(f.list(), Qt::Key_Return);
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        typeWords(dialog.findChild<QLineEdit *>(u"number"_s), u"31"_s);
        return true;
    });
    f.prompts->answers.push_back(0); // mark it
    f.run("plan.mark_issued");
    REQUIRE(f.prompts->questions.size() == 1);
    CHECK(f.prompts->questions.front().text.contains(u"Sở Nội vụ"_s));
    const auto after = f.services.services().due.request(asked->uuid);
    REQUIRE(after);
    REQUIRE(*after);
    CHECK((*after)->doneOn);
    CHECK((*after)->doneBy.contains(u"31"_s));
    CHECK(f.desk().revisions() == 1);
}

TEST_CASE("A report is printed and written as PDF as it is shown", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.openDrafted();
    const QString printed = f.dir.file(u"in.pdf"_s), pdf = f.dir.file(u"báo cáo.pdf"_s);
    f.prompts->printers.push_back([&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    });
    f.run("plan.print");
    REQUIRE(QTest::qWaitFor([&] { return f.prompts->printQuestions.size() == 1; }, 20000));
    f.settle();
    CHECK(f.prompts->printQuestions.front().title.contains(u"6 tháng đầu năm 2026"_s));
    CHECK(f.prompts->printQuestions.front().pageCount > 1); // with its annexes
    QFile paper(printed);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
    CHECK(f.noticeText().contains(u"in.pdf"_s));

    f.prompts->saveFiles.append(pdf);
    f.run("plan.export_pdf");
    QFile written(pdf);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");
    CHECK(f.prompts->proposedFiles.last().endsWith(u"BC-6-thang-2026_xa-khe-may.pdf"_s));
    CHECK(f.noticeText().contains(u"báo cáo.pdf"_s));
}

TEST_CASE("The official figures of the year are a later round, chosen by keyboard", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.report = f.create(f.draft(domain::ReportKind::Year));
    f.start().resize(1366, 740);
    QApplication::setActiveWindow(f.window.get());
    f.goTo("reports");
    f.key(f.list(), Qt::Key_Return);
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QRadioButton *>(u"officialRound"_s)); // the first one is never that
        return true;
    });
    f.run("report.freeze");
    f.add({ComposerFixture::talk(QDate(2026, 2, 20), 50, 30)});
    REQUIRE(QTest::qWaitFor([&] {
        const auto *fact = f.desk().fact(u"sessions.total"_s);
        return fact && fact->value == 7;
    }, 20000));
    f.settle();
    f.takeDraft();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *official = dialog.findChild<QRadioButton *>(u"officialRound"_s);
        REQUIRE(official);
        official->setFocus();
        QTest::keyClick(official, Qt::Key_Space);
        return official->isChecked();
    });
    f.run("report.freeze");
    const auto revisions = f.services.services().reports.revisions(f.desk().report().uuid);
    REQUIRE(revisions);
    REQUIRE(revisions->size() == 2);
    CHECK(revisions->front().value.round == domain::ReportRound::Regular);
    CHECK(revisions->back().value.round == domain::ReportRound::OfficialYear);
    QStringList shown;
    int differences = 0;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        const auto *list = dialog.findChild<QListWidget *>(u"revisions"_s);
        for (int i = 0; list && i < list->count(); ++i)
            shown << list->item(i)->text();
        differences = dialog.findChild<QTableView *>(u"revisionDifferences"_s)->model()->rowCount();
        return false;
    });
    f.run("report.revisions");
    INFO(shown.join(u'|').toStdString());
    CHECK(shown.join(u'|').contains(u"chính thức"_s));
    f.run("edit.undo");
    CHECK(f.desk().revisions() == 1);
}

TEST_CASE("What was corrected in the Word file of a report is taken back, and its figures stay figures", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.openDrafted();
    const QString section = f.desk().text().currentSection();
    const QString file = f.dir.file(u"lãnh đạo sửa.docx"_s);
    f.prompts->saveFiles.append(file);
    f.run("plan.export_word");
    correct(file, u"cuộc truyền thông trực tiếp tại"_s, u"buổi truyền thông trực tiếp ngay tại"_s);
    f.prompts->openFiles.append(file);
    int offered = 0;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        const auto *list = dialog.findChild<QListWidget *>(u"correctionsChanges"_s);
        REQUIRE(list);
        offered = list->count();
        return true;
    });
    f.run("plan.merge_back");
    CHECK(offered == 1);
    CHECK(allWords(f.document()).contains(u"06 buổi truyền thông trực tiếp ngay tại"_s));
    CHECK_FALSE(allWords(f.document()).contains(u"cuộc truyền thông trực tiếp tại"_s));
    CHECK(f.words().contains(u"buổi truyền thông"_s));
    const auto figures = f.stored().report.figures;
    CHECK(std::any_of(figures.begin(), figures.end(), [&](const auto &figure) { return figure.sectionUuid == section && figure.id == u"sessions.total"_s; }));
    const domain::Plan taken = f.document();
    for (const domain::Block &block : domain::findSection(taken, section)->blocks) { // a person's words: no draft any more
        const auto *paragraph = std::get_if<domain::Paragraph>(&block);
        if (paragraph && paragraph->text.toPlain().contains(u"06 buổi"_s))
            CHECK_FALSE(application::isUntouchedDraft(taken, f.stored().report, paragraph->uuid));
    }
    f.run("edit.undo");
    CHECK(allWords(f.document()).contains(u"cuộc truyền thông trực tiếp tại"_s));
}

TEST_CASE("A sentence that only assumes that nothing was done is a question, answered by accepting it or by writing", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.open();
    const auto questions = [&] {
        QStringList places;
        for (const domain::Issue &issue : f.desk().issues()) {
            if (issue.code == u"assumed_nothing"_s)
                places << issue.where;
        }
        return places;
    };
    const QStringList asked = questions();
    REQUIRE(asked.size() > 1);
    const QString first = asked.front();
    const domain::Plan before = f.document();
    const QString section = domain::sectionOfBlock(before, first);
    f.window->findChild<PlanPage *>()->selectSection(first); // as the review does
    REQUIRE(f.desk().text().currentSection() == section);
    f.text()->setFocus();
    QApplication::setActiveWindow(f.window.get());
    SECTION("accepted as it stands")
    {
        QTest::keyClick(f.window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        f.settle();
        CHECK_FALSE(questions().contains(first));
        CHECK_FALSE(f.desk().hasUntouchedDraft(section));
        f.run("edit.undo");
        CHECK(questions().contains(first));
    }
    SECTION("answered by writing")
    {
        f.text()->moveCursor(QTextCursor::End);
        typeWords(f.text(), u" Riêng thôn Khe Mây đã làm."_s);
        f.desk().text().flush();
        f.settle();
        CHECK(allWords(f.document()).contains(u"Riêng thôn Khe Mây đã làm."_s));
        CHECK(questions().size() < asked.size());
    }
}

TEST_CASE("Small buttons of the first page and of empty pages take Enter as large ones do", "[report][report-ways]")
{
    WindowFixture f;
    f.start().resize(1366, 740);
    QApplication::setActiveWindow(f.window.get());
    QStringList asked;
    for (const char *name : {"paste", "newPlan"}) {
        auto *button = f.find<QPushButton>(name);
        REQUIRE(button->isVisible());
        button->setFocus();
        f.prompts->dialogs.push_back([&](QDialog &dialog) {
            asked << dialog.objectName();
            return false;
        });
        QTest::keyClick(button, Qt::Key_Return);
        f.settle();
        INFO(name);
        REQUIRE(f.prompts->dialogs.empty());
    }
    f.goTo("reports");
    auto *first = f.find<QPushButton>("report.new.first");
    first->setFocus();
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        asked << dialog.objectName();
        return false;
    });
    QTest::keyClick(first, Qt::Key_Return);
    f.settle();
    CHECK(f.prompts->dialogs.empty());
    CHECK(asked.last() == u"reportStartDialog"_s);
}

namespace {

/// What can be reached with Tab and says nothing to those who listen.
QStringList nameless(QWidget &place)
{
    QStringList found;
    for (QWidget *widget : place.findChildren<QWidget *>()) {
        const bool isReached = widget->isVisibleTo(&place) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QTabWidget *>(widget) || qobject_cast<QTabBar *>(widget);
        if (!isReached || isInner)
            continue;
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        if (!said || said->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace

TEST_CASE("All that Tab reaches in the parts of a report has a name", "[report][report-page][report-ways]")
{
    WaysFixture f;
    f.openDrafted();
    f.type(u"attendances"_s, 300);
    f.waitUntilUndecided(true);
    auto *page = f.find<QWidget>("planPage");
    CHECK(nameless(*page).join(u'\n').toStdString() == "");
    f.tabs()->setCurrentIndex(1);
    f.choose(f.find<QTableView>("facts"), u"attendances.total"_s);
    CHECK(nameless(*page).join(u'\n').toStdString() == "");
    QStringList inDialogs;
    const auto look = [&](QDialog &dialog) {
        for (const QString &one : nameless(dialog))
            inDialogs << dialog.objectName() + u": "_s + one;
        return false;
    };
    for (const char *command : {"report.freeze", "report.use_for", "report.patterns", "report.new"}) {
        f.prompts->dialogs.push_back(look);
        f.run(command);
    }
    f.window->commands().action("report.figures")->trigger();
    f.settle();
    for (const QString &one : nameless(*f.find<QWidget>("quickReportPage")))
        inDialogs << u"quick: "_s + one;
    f.window->findChild<Workspace *>()->showPage(u"indicators"_s);
    f.settle();
    for (const QString &one : nameless(*f.window->findChild<QWidget *>(u"indicatorsPage"_s)))
        inDialogs << u"indicators: "_s + one;
    CHECK(inDialogs.join(u'\n').toStdString() == "");
}
