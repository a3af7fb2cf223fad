#include "gui/support/window_fixture.h"
#include "gui/theme.h"
#include "gui/widgets/document_head.h"
#include "gui/widgets/head_part_box.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::DocumentKind;
using domain::PartialDate;

namespace {

domain::IssuingIdentity commune()
{
    domain::IssuingIdentity identity;
    identity.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s};
    identity.symbols = {{DocumentKind::Plan, u"KH-UBND"_s}, {DocumentKind::Report, u"BC-UBND"_s}};
    identity.place = u"Khe Mây"_s;
    identity.signers = {{{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s}, u"PHÓ CHỦ TỊCH"_s, u"Nguyễn Văn Mẫu"_s}};
    identity.recipients = {{DocumentKind::Plan, {u"Sở Nội vụ (b/c)"_s, u"Lưu: VT, VHXH"_s}}};
    return identity;
}

struct HeadFixture {
    HeadFixture()
    {
        auto *column = new QVBoxLayout(&window);
        head = new DocumentHead(&window);
        column->addWidget(head);
        after = new QLineEdit(&window);
        column->addWidget(after);
        head->setHead(headOf(commune(), DocumentKind::Plan));
        window.resize(660, 600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    HeadPartBox *box(HeadPart part) const
    {
        for (auto *box : head->findChildren<HeadPartBox *>())
            if (box->part() == part)
                return box;
        FAIL("no such part");
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) { // keyClicks knows ASCII only
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
        QCoreApplication::processEvents();
    }

    QWidget window;
    DocumentHead *head;
    QLineEdit *after;
};

} // namespace

TEST_CASE("A head is a value of plans and of identities alike", "[gui][head]")
{
    const domain::IssuingIdentity identity = commune();
    for (const DocumentKind kind : domain::allValues<DocumentKind>()) {
        domain::IssuingIdentity copy = identity;
        putHead(headOf(identity, kind), kind, copy);
        CHECK(copy == identity);
    }
    domain::Plan plan = samplePlan();
    const domain::Plan before = plan;
    putHead(headOf(plan), plan);
    CHECK(plan == before);
}

TEST_CASE("Lines of the head are printed as the decree has them", "[gui][head]")
{
    HeadText head;
    head.symbol = u"KH-UBND"_s;
    head.place = u"Khe Mây"_s;
    CHECK(numberLine(head) == u"Số:        /KH-UBND"_s);
    CHECK(placeDateLine(head) == u"Khe Mây, ngày       tháng       năm      "_s);
    head.number = u"5"_s;
    head.year = 2026;
    CHECK(numberLine(head) == u"Số: 05/KH-UBND"_s);
    CHECK(placeDateLine(head) == u"Khe Mây, ngày       tháng       năm 2026"_s);
    head.date = PartialDate::of(QDate(2026, 2, 7));
    CHECK(placeDateLine(head) == u"Khe Mây, ngày 07 tháng 02 năm 2026"_s);
    head.date = PartialDate::of(QDate(2026, 6, 5));
    CHECK(placeDateLine(head) == u"Khe Mây, ngày 05 tháng 6 năm 2026"_s);
    CHECK(recipientLines({u"Sở Nội vụ (b/c);"_s, u" "_s, u"Lưu: VT, VHXH."_s})
          == QStringList{u"- Sở Nội vụ (b/c);"_s, u"- Lưu: VT, VHXH."_s});
}

TEST_CASE("The signature's lines are told apart by their authority", "[gui][head]")
{
    struct Row {
        QStringList lines, authority;
        QString position;
    };
    const std::vector<Row> rows{
        {{u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s}, {u"TM. ỦY BAN NHÂN DÂN"_s}, u"CHỦ TỊCH"_s},
        {{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s},
         {u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s}, u"PHÓ CHỦ TỊCH"_s},
        {{u"GIÁM ĐỐC"_s}, {}, u"GIÁM ĐỐC"_s},
        {{u"Q. GIÁM ĐỐC"_s}, {}, u"Q. GIÁM ĐỐC"_s},
        {{u"TUQ. CHỦ TỊCH"_s, u"TRƯỞNG PHÒNG"_s}, {u"TUQ. CHỦ TỊCH"_s}, u"TRƯỞNG PHÒNG"_s},
        {{}, {}, {}},
    };
    for (const Row &row : rows) {
        domain::Signer signer{{}, u"TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND"_s, u"Tên"_s};
        setAuthorityLines(row.lines, signer);
        CHECK(signer.authority == row.authority);
        CHECK(signer.position.section(u'\n', 0, 0) == row.position);
        CHECK(authorityLines(signer) == row.lines);
        CHECK(nameLines(signer) == QStringList{u"PHÓ CHỦ TỊCH UBND"_s, u"Tên"_s});
    }
}

TEST_CASE("The head is corrected where it stands, by keyboard", "[gui][head]")
{
    HeadFixture f;
    QSignalSpy edits(f.head, &DocumentHead::edited);
    f.box(HeadPart::Superior)->setFocus();
    QStringList way; // Tab goes through the parts as the eye does
    for (int i = 0; i < 8; ++i) {
        if (auto *box = qobject_cast<HeadPartBox *>(QApplication::focusWidget()))
            way << QString::number(static_cast<int>(box->part()));
        f.key(Qt::Key_Tab);
    }
    CHECK(way.join(u' ') == u"0 1 2 3 4 5 6 7"_s);
    CHECK(QApplication::focusWidget() == f.after);

    f.box(HeadPart::Issuer)->setFocus();
    f.key(Qt::Key_Return);
    REQUIRE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    f.key(Qt::Key_A, Qt::ControlModifier);
    f.type(u"HỘI ĐỒNG"_s);
    f.key(Qt::Key_Return); // a second line
    f.type(u"XÃ KHE MÂY"_s);
    CHECK(edits.isEmpty());
    f.key(Qt::Key_Tab); // stores and goes on
    CHECK(edits.size() == 1);
    CHECK(f.head->head().issuerLines == QStringList{u"HỘI ĐỒNG"_s, u"XÃ KHE MÂY"_s});
    CHECK(QApplication::focusWidget() == f.box(HeadPart::Number));

    f.key(Qt::Key_F2);
    f.type(u"7"_s);
    f.key(Qt::Key_Tab); // within the part
    f.key(Qt::Key_A, Qt::ControlModifier);
    f.type(u"QĐ-UBND"_s);
    f.key(Qt::Key_Return);
    CHECK(f.head->head().number == u"7"_s);
    CHECK(f.head->head().symbol == u"QĐ-UBND"_s);
    CHECK(QApplication::focusWidget() == f.box(HeadPart::Number));

    f.box(HeadPart::Recipients)->setFocus();
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    f.type(u"- Một nơi nhận nữa;"_s);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.head->head().recipients == QStringList{u"Sở Nội vụ (b/c)"_s, u"Lưu: VT, VHXH"_s, u"Một nơi nhận nữa"_s});
}

TEST_CASE("Esc takes back what was typed, also what a pause had announced", "[gui][head]")
{
    HeadFixture f;
    QSignalSpy edits(f.head, &DocumentHead::edited);
    const HeadText before = f.head->head();
    f.box(HeadPart::Name)->setFocus();
    f.key(Qt::Key_Return);
    f.type(u" Hai"_s);
    f.head->takeTyped(); // as after a second without a key
    CHECK(edits.size() == 1);
    CHECK(f.head->head().signer.name == u"Nguyễn Văn Mẫu Hai"_s);
    CHECK(f.head->openPart() == HeadPart::Name);
    f.key(Qt::Key_Escape);
    CHECK(edits.size() == 2);
    CHECK(f.head->head() == before);
    CHECK_FALSE(f.head->openPart());
}

TEST_CASE("A date that does not exist stays where it was typed and says why", "[gui][head]")
{
    HeadFixture f;
    f.box(HeadPart::Place)->setFocus();
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Tab);
    f.type(u"31"_s);
    f.key(Qt::Key_Tab);
    f.type(u"2"_s);
    f.key(Qt::Key_Tab);
    f.type(u"2026"_s);
    f.after->setFocus();
    CHECK_FALSE(f.head->openPart());
    CHECK(f.box(HeadPart::Place)->isOpen());
    CHECK(f.head->head().date.isUnknown());
    auto *problem = f.head->findChild<QWidget *>(u"headProblem"_s);
    REQUIRE(problem);
    CHECK(problem->isVisible());
    auto *day = f.head->findChild<QLineEdit *>(u"day"_s);
    day->setFocus();
    CHECK(f.head->openPart() == HeadPart::Place);
    f.key(Qt::Key_A, Qt::ControlModifier);
    f.type(u"28"_s);
    f.key(Qt::Key_Return);
    CHECK(f.head->head().date == PartialDate::of(QDate(2026, 2, 28)));
    CHECK_FALSE(f.box(HeadPart::Place)->isOpen());
}

TEST_CASE("A value from elsewhere replaces what is shown, not what is typed in another part", "[gui][head]")
{
    HeadFixture f;
    f.box(HeadPart::Name)->setFocus();
    f.key(Qt::Key_Return);
    f.type(u" Ba"_s);
    HeadText other = f.head->head();
    other.place = u"Suối Lạnh"_s;
    f.head->setHead(other);
    CHECK(f.head->openPart() == HeadPart::Name);
    f.head->finish();
    CHECK(f.head->head().place == u"Suối Lạnh"_s);
    CHECK(f.head->head().signer.name == u"Nguyễn Văn Mẫu Ba"_s);
    f.head->setReadOnly(true);
    CHECK_FALSE(f.head->editPart(HeadPart::Name));
    f.head->setReadOnly(false);
    f.head->setForIdentity(true);
    CHECK_FALSE(f.head->editPart(HeadPart::Title));
    CHECK(f.head->editPart(HeadPart::Number));
    CHECK_FALSE(f.head->findChild<QLineEdit *>(u"headNumber"_s)); // the clerk's register gives it
}

TEST_CASE("Pictures of the head", "[.screens][head]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        HeadFixture f;
        HeadText head = f.head->head();
        head.title = u"Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 trên địa bàn xã Khe Mây (mẫu)"_s;
        head.year = 2026;
        f.head->setHead(head);
        f.box(HeadPart::Place)->setFocus();
        f.key(Qt::Key_Return);
        f.window.grab().save(QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + u"/head-"_s + themeCode(theme) + u".png"_s);
    }
    applyTheme(*qApp, Theme::System);
}
