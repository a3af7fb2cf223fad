// Superiors' forms and outlines in the window: connected and filled by keyboard, offered again, undone.
#include "gui/report/composer_fixture.h"

#include "application/form_service.h"
#include "application/measure_catalogue.h"
#include "domain/numbering.h"
#include "gui/dialogs/form_cells_dialog.h"
#include "gui/dialogs/outline_kinds_dialog.h"
#include "ooxml/workbook_reader.h"
#include "support/small_docx.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTabBar>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::FormContentKind;

namespace {

application::Form formFile(const QString &name)
{
    NoProgress progress;
    auto form = application::readForm(data(u"forms/"_s + name), progress);
    REQUIRE(form);
    return std::move(*form);
}

FormCellsInput input(const QString &name = u"bieu-02.xlsx"_s)
{
    FormCellsInput in;
    in.form = formFile(name);
    in.measures = application::shippedMeasures();
    in.proposals = application::proposeCells(in.form, in.measures, {});
    in.senders = {u"Sở Nội vụ"_s};
    application::ReportFacts facts;
    application::ReportFact people;
    people.id = u"attendances.total"_s;
    people.value = 1150;
    facts.facts = {people};
    in.facts = facts;
    return in;
}

QString shown(QTableView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

QString cellText(const QString &file, int row, int column)
{
    auto reader = ooxml::WorkbookReader::open(file);
    REQUIRE(reader);
    QString found;
    NoProgress progress;
    REQUIRE(reader->read(0, [&](ooxml::ReadRow &&one) -> Result<void> {
        if (const ooxml::ReadCell *cell = one.number == row ? one.at(column) : nullptr)
            found = cell->kind == ooxml::CellKind::Number ? QString::number(cell->number) : cell->text;
        return {};
    }, progress));
    return found;
}

const QString outlineText = u"ĐỀ CƯƠNG BÁO CÁO\n\nI. CÔNG TÁC CHỈ ĐẠO\nNêu văn bản.\nII. KẾT QUẢ THỰC HIỆN\n1. Công tác truyền thông\nNêu số cuộc.\n2. Công tác tiếp công dân\n"
                            "III. ĐỀ XUẤT, KIẾN NGHỊ\n"_s;

} // namespace

TEST_CASE("Cells are connected by keyboard: proposals, single cells, a whole column", "[gui][forms]")
{
    FormCellsDialog dialog(input());
    present(dialog);
    auto *view = child<QTableView>(dialog, "formGrid");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(view->hasFocus());
    CHECK(view->currentIndex().row() == 5); // the first cell that waits for a number
    CHECK(shown(view, 5, 3).startsWith(u"? "_s)); // a proposal, by its sign
    CHECK(shown(view, 13, 3).startsWith(u"ƒ"_s));
    CHECK(dialog.cells().empty());
    CHECK_FALSE(child<QPushButton>(dialog, "fillForm")->isEnabled());

    QTest::keyClick(view, Qt::Key_Return); // takes the proposal, goes on to the next
    REQUIRE(dialog.cells().size() == 1);
    CHECK(dialog.cells()[0].content.id == u"sessions"_s);
    CHECK(shown(view, 5, 3) == u"○ chưa có số"_s);
    CHECK(view->currentIndex().row() > 4);

    // another measure than the one proposed, chosen by typing
    view->setCurrentIndex(view->model()->index(7, 3));
    auto *search = child<QLineEdit>(dialog, "contentSearch");
    search->setFocus();
    typeWords(search, u"luot nguoi du"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(shown(view, 7, 3) == u"● 1.150"_s);
    CHECK(view->hasFocus());

    view->setCurrentIndex(view->model()->index(7, 3));
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(shown(view, 7, 3).startsWith(u"? "_s));

    // the column of last year's numbers: every row its own
    view->setCurrentIndex(view->model()->index(7, 5));
    QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
    search->setFocus();
    search->clear();
    child<QListWidget>(dialog, "contents")->setCurrentRow(0);
    auto *part = child<QComboBox>(dialog, "contentPart");
    part->setCurrentIndex(part->findData(u"before"_s));
    QTest::keyClick(search, Qt::Key_Return);
    const auto before = std::count_if(dialog.cells().begin(), dialog.cells().end(), [](const domain::FormCell &cell) { return cell.content.part == u"before"_s; });
    CHECK(before == 7);
    CHECK(dialog.wasChanged());

    child<QPushButton>(dialog, "takeProposals")->click();
    CHECK_FALSE(child<QPushButton>(dialog, "takeProposals")->isEnabled());
    CHECK(child<QPushButton>(dialog, "fillForm")->isEnabled());
    for (const char *name : {"formGrid", "contents", "formSheets"})
        CHECK_FALSE(child(dialog, name)->accessibleName().isEmpty());
}

TEST_CASE("A form's formulas are never connected, typed words are", "[gui][forms]")
{
    FormCellsDialog dialog(input(u"bieu-01.xlsx"_s));
    present(dialog);
    CHECK(child<QTabBar>(dialog, "formSheets")->count() == 2);
    auto *view = child<QTableView>(dialog, "formGrid");
    view->setCurrentIndex(view->model()->index(10, 2));
    auto *search = child<QLineEdit>(dialog, "contentSearch");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(dialog.cells().empty());
    view->setCurrentIndex(view->model()->index(6, 6));
    search->setFocus();
    typeWords(search, u"không có"_s);
    auto *list = child<QListWidget>(dialog, "contents");
    list->setCurrentRow(list->count() - 1);
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(dialog.cells().size() == 1);
    CHECK(dialog.cells()[0].content.kind == FormContentKind::Text);
    CHECK(shown(view, 6, 6) == u"● không có"_s);
    dialog.takeMapping({{}, u"Sở Nội vụ"_s, u"x"_s, {}, u"xlsx"_s, application::proposeCells(formFile(u"bieu-01-doi-dong.xlsx"_s), application::shippedMeasures(), {})});
    CHECK(dialog.cells().size() == 13); // what the other form has and this one too
    CHECK(dialog.sender() == u"Sở Nội vụ"_s);
}

TEST_CASE("A form is filled from the open report, and with one choice the next time", "[gui][forms]")
{
    ComposerFixture f;
    f.open();
    f.prompts->openFiles = {data(u"forms/bieu-02.xlsx"_s), data(u"forms/bieu-02.xlsx"_s)};
    const QString first = f.dir.file(u"một.xlsx"_s), second = f.dir.file(u"hai.xlsx"_s);
    f.prompts->saveFiles = {first, second};
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        child<QPushButton>(dialog, "takeProposals")->click();
        child<QLineEdit>(dialog, "formSender")->setText(u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s);
        return true;
    });
    f.run("report.fill_form");
    f.settle();
    CHECK(cellText(first, 6, 3) == u"6"_s); // talks
    CHECK(cellText(first, 8, 3).isEmpty());
    CHECK(f.prompts->opened == QStringList{first});
    CHECK(f.noticeText().contains(u"để trống"_s));
    CHECK(f.prompts->proposedFiles.last().endsWith(u"Bieu-02-2026-da-dien.xlsx"_s));
    CHECK(application::formMappings(f.services.database(), u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s)->size() == 1);

    f.prompts->dialogs.push_back([](QDialog &dialog) { // which form: the kept one stands first
        CHECK(dialog.objectName() == u"chooseDialog"_s);
        return true;
    });
    f.run("report.fill_form");
    f.settle();
    CHECK(cellText(second, 6, 3) == u"6"_s);
    CHECK(f.prompts->dialogs.empty());
}

TEST_CASE("A file that is no form is told in the bar", "[gui][forms]")
{
    ComposerFixture f;
    f.open();
    const QString file = f.dir.file(u"không phải.pdf"_s);
    writeAll(file, "%PDF-1.7");
    f.prompts->openFiles = {file};
    f.run("report.fill_form");
    f.settle();
    CHECK(f.noticeText().contains(u"không phải.pdf"_s));
}

TEST_CASE("Kinds of headings are corrected by keyboard", "[gui][forms]")
{
    NoProgress progress;
    const auto outline = application::readOutlineText(outlineText, progress);
    REQUIRE(outline);
    OutlineKindsDialog dialog(*outline, u"Sở Nội vụ"_s, {});
    present(dialog);
    auto *view = child<QTableView>(dialog, "outlineHeadings");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(view->hasFocus());
    CHECK(view->currentIndex().row() == 3); // "Công tác tiếp công dân": nobody knows it
    QTest::keyClick(view, Qt::Key_F2);
    auto *box = view->findChild<QComboBox *>();
    REQUIRE(box);
    const auto kinds = domain::allValues<domain::SectionKind>();
    box->setCurrentIndex(static_cast<int>(std::find(kinds.begin(), kinds.end(), domain::SectionKind::Awards) - kinds.begin()));
    QTest::keyClick(box, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(dialog.corrections().size() == 1);
    CHECK(dialog.corrections()[0].first == u"Công tác tiếp công dân"_s);
    CHECK(dialog.plan().sections[1].sections[1].kind == domain::SectionKind::Awards);
    CHECK(dialog.plan().sections[0].kind == domain::SectionKind::Direction);
}

TEST_CASE("The superior's outline becomes the report's, in one step of undo", "[gui][forms]")
{
    ComposerFixture f;
    f.openDrafted();
    const domain::Plan before = f.document();
    QByteArray body;
    for (const QString &line : outlineText.split(u'\n', Qt::SkipEmptyParts))
        body += docxParagraph(line);
    const QString file = f.dir.file(u"Đề cương.docx"_s);
    writeAll(file, smallDocx(body));
    f.prompts->answers = {0}; // from a file
    f.prompts->openFiles = {file};
    f.prompts->dialogs.push_back([](QDialog &dialog) { return dialog.objectName() == u"outlineKindsDialog"_s; });
    f.run("report.use_outline");
    f.settle();
    const domain::Plan after = f.document();
    REQUIRE(after.sections.size() == 4);
    CHECK(after.sections.back().heading.toPlain() == u"Nội dung khác"_s);
    CHECK(f.stored().report.outlineName == u"Đề cương.docx"_s);
    const auto words = [](const domain::Plan &plan) {
        QStringList all;
        domain::walkSections(plan.sections, [&](const domain::Section &section, const QString &, int) {
            for (const domain::Block &block : section.blocks) {
                if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
                    all << paragraph->text.toPlain();
            }
        });
        return all;
    };
    for (const QString &text : words(before)) {
        INFO(text.toStdString());
        CHECK(words(after).contains(text)); // nothing is lost
    }
    f.run("edit.undo");
    f.settle();
    CHECK(f.document().sections == before.sections);
    CHECK(f.stored().report.outlineName != u"Đề cương.docx"_s);
}

TEST_CASE("An outline that came as a PDF becomes the report's too", "[gui][forms][report-ways]")
{
    ComposerFixture f;
    f.openDrafted();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Liberation Serif"_s, 11));
        int y = 30;
        for (const QString &line : outlineText.split(u'\n', Qt::SkipEmptyParts))
            painter.drawText(QPoint(30, y += 18), line);
    }
    const QString file = f.dir.file(u"Đề cương báo cáo.pdf"_s);
    writeAll(file, bytes);
    const domain::Plan before = f.document();
    f.prompts->answers = {0}; // from a file
    f.prompts->openFiles = {file};
    QStringList headings;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        const auto *view = child<QTableView>(dialog, "outlineHeadings");
        for (int row = 0; row < view->model()->rowCount(); ++row)
            headings << view->model()->index(row, 0).data().toString();
        return true;
    });
    f.run("report.use_outline");
    f.settle();
    INFO(f.noticeText().toStdString() << headings.join(u'|').toStdString());
    const domain::Plan after = f.document();
    REQUIRE(after.sections.size() >= 3);
    CHECK(after.sections[0].heading.toPlain() == u"CÔNG TÁC CHỈ ĐẠO"_s);
    CHECK(after.sections[1].sections.size() == 2);
    CHECK(f.stored().report.outlineName == u"Đề cương báo cáo.pdf"_s);
    f.run("edit.undo");
    CHECK(f.document().sections == before.sections);
}

TEST_CASE("Next year's form has its rows in another order: each number finds its row, what is gone is told", "[gui][forms][report-ways]")
{
    ComposerFixture f;
    f.open();
    f.prompts->openFiles = {data(u"forms/bieu-01.xlsx"_s), data(u"forms/bieu-01-doi-dong.xlsx"_s)};
    const QString first = f.dir.file(u"một.xlsx"_s), second = f.dir.file(u"hai.xlsx"_s);
    f.prompts->saveFiles = {first, second};
    std::size_t connected = 0;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        child<QPushButton>(dialog, "takeProposals")->click();
        child<QLineEdit>(dialog, "formSender")->setText(u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s);
        connected = static_cast<FormCellsDialog &>(dialog).cells().size();
        return true;
    });
    f.run("report.fill_form");
    f.settle();
    REQUIRE(connected > 0);
    REQUIRE(QFile::exists(first));

    f.prompts->dialogs.push_back([](QDialog &dialog) { // which form: another one, from a file
        CHECK(dialog.objectName() == u"chooseDialog"_s);
        auto *list = dialog.findChild<QListWidget *>();
        REQUIRE(list);
        list->setCurrentRow(list->count() - 1);
        return true;
    });
    std::size_t found = 0;
    QString told;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        found = static_cast<FormCellsDialog &>(dialog).cells().size();
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"không còn"_s))
                told = label->text();
        }
        return true;
    });
    f.run("report.fill_form");
    f.settle();
    CHECK(f.prompts->dialogs.empty());
    CHECK(found > 0);
    CHECK(found < connected); // one row is gone
    CHECK_FALSE(told.isEmpty());
    CHECK(QFile::exists(second));
    CHECK(f.prompts->opened == QStringList{first, second});
    CHECK(application::formMappings(f.services.database(), u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s)->size() >= 1);
}
