#include "gui/icon.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/office_form.h"
#include "gui/widgets/partial_date_edit.h"
#include "gui/widgets/plan_text.h"
#include "gui/widgets/source_view.h"
#include "gui/provinces.h"
#include "gui/support/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextTable>
#include <QToolButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using domain::PartialDate;

TEST_CASE("A long notice is scrolled, never cut, and withdrawn by its key", "[gui][widgets]")
{
    QWidget window;
    window.resize(500, 700);
    NoticeBar bar(&window);
    bar.resize(500, 100);
    window.show();
    auto *place = bar.findChild<QScrollArea *>(QStringLiteral("noticePlace"));
    bar.showNotice({Notice::Kind::Note, QStringLiteral("Một dòng"), {}});
    bar.adjustSize();
    QCoreApplication::processEvents();
    const int one = place->height();
    CHECK(place->verticalScrollBar()->maximum() == 0);
    CHECK(place->focusPolicy() == Qt::NoFocus);
    QStringList lines;
    for (int i = 0; i < 40; ++i)
        lines.append(QStringLiteral("Chỗ sai thứ %1 của mẫu văn bản").arg(i + 1));
    bar.showNotice({Notice::Kind::Error, lines.join(QLatin1Char('\n')), {}, true, false, QStringLiteral("pages")});
    bar.resize(500, bar.sizeHint().height());
    QCoreApplication::processEvents();
    CHECK(place->height() > one);
    CHECK(place->height() < 700 / 3);
    CHECK(place->verticalScrollBar()->maximum() >= 20 * one);
    CHECK(place->focusPolicy() == Qt::StrongFocus); // by keyboard too
    bar.withdraw(QStringLiteral("other"));
    CHECK_FALSE(bar.text().isEmpty());
    bar.withdraw(QStringLiteral("pages"));
    CHECK(bar.text().isEmpty());
}

TEST_CASE("Icons are drawn in lines at every size", "[gui][widgets]")
{
    QFile list(QStringLiteral(BD_SOURCE_DIR "/resources/icons/list.txt"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QList<QByteArray> names = list.readAll().split('\n');
    for (const QByteArray &name : names) {
        if (name.isEmpty() || icon(QString::fromLatin1(name)).isNull())
            continue;
        INFO(name.constData());
        const QImage drawn = icon(QString::fromLatin1(name)).pixmap(64, 64).toImage();
        int inked = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                inked += qAlpha(drawn.pixel(x, y)) > 128 ? 1 : 0;
        }
        CHECK(inked > 0);
        CHECK(inked < drawn.width() * drawn.height() * 6 / 10); // what a tint fills is a square
    }
}

TEST_CASE("A partial date keeps what is unknown unknown", "[gui][widgets]")
{
    PartialDateEdit edit;
    edit.setDate(PartialDate::ofMonth(2024, 2));
    CHECK(edit.date() == PartialDate::ofMonth(2024, 2));
    auto *day = edit.findChild<QLineEdit *>(QStringLiteral("day"));
    QTest::keyClicks(day, QStringLiteral("30"));
    CHECK_FALSE(edit.isValid());
    day->clear();
    QTest::keyClicks(day, QStringLiteral("9"));
    CHECK(edit.date() == PartialDate::of(QDate(2024, 2, 9)));
    edit.findChild<QLineEdit *>(QStringLiteral("month"))->clear();
    CHECK_FALSE(edit.isValid()); // a day without a month
    edit.setDate({});
    CHECK(edit.date() == PartialDate());
    edit.show();
    edit.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&edit));
    day->setFocus();
    QTest::keyClicks(day, QStringLiteral("5."));
    auto *month = edit.findChild<QLineEdit *>(QStringLiteral("month"));
    CHECK(edit.focusWidget() == month); // a dot goes on
    QTest::keyClicks(month, QStringLiteral("12/"));
    auto *year = edit.findChild<QLineEdit *>(QStringLiteral("year"));
    QTest::keyClicks(year, QStringLiteral("21"));
    QTest::keyClick(year, Qt::Key_Return);
    CHECK(year->text() == QStringLiteral("2021"));
    CHECK(edit.date() == PartialDate::of(QDate(2021, 12, 5)));
    QApplication::clipboard()->setText(QStringLiteral("07/3/2026"));
    QTest::keyClick(day, Qt::Key_V, Qt::ControlModifier);
    CHECK(edit.date() == PartialDate::of(QDate(2026, 3, 7)));
}

TEST_CASE("Dates are read as people type them", "[gui][widgets]")
{
    CHECK(parseScreenDate(QStringLiteral("5/6/2026")) == PartialDate::of(QDate(2026, 6, 5)));
    CHECK(parseScreenDate(QStringLiteral(" 05-06-2026 ")) == PartialDate::of(QDate(2026, 6, 5)));
    CHECK(parseScreenDate(QStringLiteral("2026-06-05")) == PartialDate::of(QDate(2026, 6, 5)));
    CHECK(parseScreenDate(QStringLiteral("2026/06/05")) == PartialDate::of(QDate(2026, 6, 5)));
    CHECK(parseScreenDate(QStringLiteral("05062026")) == PartialDate::of(QDate(2026, 6, 5)));
    CHECK(parseScreenDate(QStringLiteral("6/2026")) == PartialDate::ofMonth(2026, 6));
    CHECK(parseScreenDate(QStringLiteral("5.12.21")) == PartialDate::of(QDate(2021, 12, 5)));
    CHECK(parseScreenDate(QStringLiteral("5-12-98")) == PartialDate::of(QDate(1998, 12, 5)));
    CHECK(parseScreenDate(QStringLiteral("2026")) == PartialDate::ofYear(2026));
    CHECK(parseScreenDate(QString()) == PartialDate());
    for (const char *bad : {"31/02/2026", "5/6", "a/b/2026", "1/2/3/2026", "2026/06/05/1"})
        CHECK_FALSE(parseScreenDate(QLatin1String(bad)));
}

TEST_CASE("The source view highlights lines and tells which one was chosen", "[gui][widgets]")
{
    SourceView view;
    QStringList lines;
    for (int i = 1; i <= 200; ++i)
        lines.append(QStringLiteral("dòng %1").arg(i));
    view.setLines(lines);
    view.resize(400, 300);
    view.show();
    view.highlight(150, 152);
    CHECK(view.highlightedLast() == 152);
    CHECK(view.textCursor().blockNumber() == 149);
    QSignalSpy chosen(&view, &SourceView::lineChosen);
    QTest::keyClick(&view, Qt::Key_Down);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toInt() == 151);
    view.highlight(0, 0);
    CHECK(view.highlightedFirst() == 0);
    view.highlight(999, 999); // beyond the end: nothing happens
}

TEST_CASE("A notice closes, then does what its button says", "[gui][widgets]")
{
    NoticeBar bar;
    int ran = 0;
    bar.showNotice({Notice::Kind::Error, QStringLiteral("Không ghi được"), {{QStringLiteral("Thử lại"), [&] { ++ran; }}}});
    CHECK(bar.text() == QStringLiteral("Không ghi được"));
    bar.findChild<QPushButton *>()->click();
    CHECK(ran == 1);
    CHECK(bar.text().isEmpty());
    bar.showNotice({Notice::Kind::Note, QStringLiteral("Xong"), {}});
    bar.findChild<QToolButton *>(QStringLiteral("noticeClose"))->click();
    CHECK(bar.text().isEmpty());
}

TEST_CASE("The office form announces each answer once", "[gui][widgets]")
{
    CHECK(provinceNames().size() == 34);
    OfficeForm form;
    form.setOffice({QStringLiteral("tỉnh Lai Châu"), {}, {}});
    QSignalSpy edited(&form, &OfficeForm::officeEdited);
    auto *unit = form.findChild<QLineEdit *>(QStringLiteral("unit"));
    QTest::keyClicks(unit, QStringLiteral("xa Khe May"));
    QTest::keyClick(unit, Qt::Key_Return);
    QTest::keyClick(unit, Qt::Key_Return);
    REQUIRE(edited.count() == 1);
    CHECK(form.office().unit == QStringLiteral("xa Khe May"));
    CHECK(form.office().province == QStringLiteral("tỉnh Lai Châu"));
}

TEST_CASE("An answer that is being typed stays when the data file is read again", "[gui][widgets]")
{
    OfficeForm form;
    auto *unit = form.findChild<QLineEdit *>(QStringLiteral("unit"));
    QTest::keyClicks(unit, QStringLiteral("xa Khe"));
    form.setOffice({QStringLiteral("tỉnh Lai Châu"), {}, QStringLiteral("Lý Thị Hoa (mẫu)")}); // another program's commit
    CHECK(unit->text() == QStringLiteral("xa Khe"));
    CHECK(form.office().province == QStringLiteral("tỉnh Lai Châu"));
    CHECK(form.office().signer == QStringLiteral("Lý Thị Hoa (mẫu)"));
    QSignalSpy edited(&form, &OfficeForm::officeEdited);
    QTest::keyClicks(unit, QStringLiteral(" May"));
    QTest::keyClick(unit, Qt::Key_Return);
    REQUIRE(edited.count() == 1);
    CHECK(form.office().unit == QStringLiteral("xa Khe May"));
    form.setOffice({QStringLiteral("tỉnh Lai Châu"), QStringLiteral("xã Khe Mây (mẫu)"), {}}); // stored, and changed elsewhere since
    CHECK(unit->text() == QStringLiteral("xã Khe Mây (mẫu)"));
}

TEST_CASE("A section's text has its numbers, signs, tables and footnotes", "[gui][widgets]")
{
    domain::Plan plan = samplePlan();
    domain::Section &content = plan.sections.at(1);
    domain::RichText noted = domain::RichText::plain(QStringLiteral("Theo hướng dẫn"));
    noted.append(domain::Span{{}, false, false, domain::Footnote{QStringLiteral("1"), std::nullopt}});
    content.blocks.emplace_back(domain::Paragraph{QStringLiteral("p"), domain::ParagraphLevel::Plain, noted});
    domain::Table table{QStringLiteral("t"), {}};
    const auto cell = [](const QString &text, int columns = 1, int rows = 1) {
        return domain::TableCell{{domain::RichText::plain(text)}, columns, rows};
    };
    table.rows = {{{cell(QStringLiteral("Việc"), 2)}, true}, {{cell(QStringLiteral("A"), 1, 2), cell(QStringLiteral("B"))}, false},
                  {{cell(QStringLiteral("C"))}, false}};
    content.blocks.emplace_back(table);
    PlanTextView view;
    view.showSection(content, {domain::NumberStyle::Roman, QStringLiteral("II"), 0});
    const QString text = view.toPlainText();
    CHECK(text.startsWith(QStringLiteral("II. NỘI DUNG")));
    for (const char *part : {"Theo hướng dẫn[1]", "1. Truyền thông", "- Phát thanh", "+ Mỗi tháng", "Việc", "C"})
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK(text.trimmed().endsWith(QLatin1Char(')'))); // the footnote whose text the source did not keep
    view.showFrame(plan);
    CHECK(view.toPlainText().contains(QStringLiteral("XÃ KHE MÂY (MẪU)")));
    CHECK(view.toPlainText().contains(QStringLiteral("…/KH-UBND")));
    view.showFields(plan, plan.sections.at(2).sections.front());
    CHECK(view.toPlainText().contains(QStringLiteral("05/06/2026")));
    view.showOpening(plan);
    CHECK(view.toPlainText().contains(plan.title));
    CHECK(view.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}
