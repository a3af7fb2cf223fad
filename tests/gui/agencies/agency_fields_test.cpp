// Fields that ask for an agency, by keyboard and as input methods type.
#include "gui/support/window_fixture.h"
#include "gui/widgets/agency_chip.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/suggestion_popup.h"

#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

domain::Agency body(const char *uuid, const char *name, const char *abbreviation = "",
                    domain::Addressing way = domain::Addressing::Assigned)
{
    domain::Agency agency;
    agency.uuid = s(uuid);
    agency.name = s(name);
    agency.abbreviation = s(abbreviation);
    agency.addressing = way;
    return agency;
}

AgencyDirectory directory()
{
    domain::Agency old = body("old", "Sở Lao động (mẫu)", "SLĐ");
    old.validTo = QDate(2025, 2, 28);
    old.successorUuid = s("snv");
    const std::vector<domain::Agency> all{
        old, body("snv", "Sở Nội vụ", "SNV"), body("syt", "Sở Y tế", "SYT"),
        body("pn", "Hội Liên hiệp Phụ nữ tỉnh", "HLHPN", domain::Addressing::Invited), body("dc", "UBND phường Đăk Cấm")};
    return {std::make_shared<const domain::AgencyMatcher>(all), QDate(2026, 1, 5)};
}

SuggestionPopup &popupOf(QWidget &field)
{
    auto *popup = field.findChild<SuggestionPopup *>();
    REQUIRE(popup);
    return *popup;
}

/// As Unikey types: Backspaces over what changes, then the letters anew.
void typeAsUnikey(QWidget &field, const QStringList &states)
{
    QString now;
    for (const QString &state : states) {
        qsizetype same = 0;
        while (same < now.size() && same < state.size() && now[same] == state[same])
            ++same;
        for (qsizetype i = same; i < now.size(); ++i)
            QTest::keyClick(&field, Qt::Key_Backspace);
        for (qsizetype i = same; i < state.size(); ++i)
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, state[i], Qt::NoModifier);
        now = state;
    }
}

/// "Bình đẳng giới phường Đăk Cấm", letter by letter as Telex and VNI make it.
QStringList asTyped()
{
    const QList<QStringList> words{
        {s("B"), s("Bi"), s("Bin"), s("Binh"), s("Bình")},
        {s("d"), s("đ"), s("đa"), s("đan"), s("đang"), s("đâng"), s("đăng"), s("đẳng")},
        {s("g"), s("gi"), s("gio"), s("giơ"), s("giơi"), s("giới")},
        {s("p"), s("ph"), s("phu"), s("phuo"), s("phươ"), s("phươn"), s("phương"), s("phường")},
        {s("D"), s("Đ"), s("Đa"), s("Đă"), s("Đăk")},
        {s("C"), s("Ca"), s("Câ"), s("Câm"), s("Cấm")}};
    QStringList states;
    QString before;
    for (const QStringList &word : words) {
        for (const QString &state : word)
            states << before + state;
        before += word.last() + u' ';
        states << before;
    }
    states.removeLast();
    return states;
}

struct Picker {
    Picker()
    {
        picker.setDirectory(directory());
        picker.resize(300, 30);
        picker.show();
        picker.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&picker));
        picker.setFocus();
    }
    AgencyPicker picker;
    QSignalSpy taken{&picker, &AgencyPicker::taken};
    domain::AgencyRef last() { return taken.isEmpty() ? domain::AgencyRef() : taken.last().first().value<domain::AgencyRef>(); }
};

struct Chips {
    Chips()
    {
        chips.setTitle(s("Chủ trì"));
        chips.setDirectory(directory());
        chips.resize(420, 60);
        chips.show();
        chips.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&chips));
        chips.picker()->setFocus();
    }
    std::string names() const
    {
        QStringList all;
        for (const auto &one : chips.agencies())
            all << one.name + (one.uuid ? u'+' + *one.uuid : QString()) + (one.addressing == domain::Addressing::Invited ? s("!") : QString());
        return all.join(u'|').toStdString();
    }
    AgencyChip &chip(int at)
    {
        // replaced chips go a little later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto all = chips.findChildren<AgencyChip *>();
        REQUIRE(at < all.size());
        return *all.at(at);
    }
    AgencyChips chips;
    QSignalSpy edited{&chips, &AgencyChips::edited};
};

} // namespace

TEST_CASE("A suggestion is inserted by Enter or Tab only", "[gui][agency]")
{
    Picker f;
    QTest::keyClicks(&f.picker, QStringLiteral("noi"));
    CHECK(f.picker.isPopupShown());
    CHECK(f.picker.text() == s("noi")); // nothing is put in while typing
    QTest::keyClick(&f.picker, Qt::Key_Down);
    QTest::keyClick(&f.picker, Qt::Key_Up);
    CHECK(f.picker.text() == s("noi"));
    CHECK(f.taken.isEmpty());
    QTest::keyClick(&f.picker, Qt::Key_Return);
    CHECK_FALSE(f.picker.isPopupShown());
    CHECK(f.picker.text() == s("Sở Nội vụ"));
    CHECK(f.last() == domain::AgencyRef{s("snv"), s("Sở Nội vụ"), domain::Addressing::Assigned});

    f.picker.clear();
    QTest::keyClicks(&f.picker, QStringLiteral("hlhpn"));
    QTest::keyClick(&f.picker, Qt::Key_Tab);
    CHECK(f.last().uuid == s("pn"));
    CHECK(f.last().addressing == domain::Addressing::Invited);
    CHECK(f.picker.hasFocus()); // Tab took the suggestion; the next one goes on
}

TEST_CASE("Esc keeps what was typed; a free name is taken as it is", "[gui][agency]")
{
    Picker f;
    QTest::keyClicks(&f.picker, QStringLiteral("so"));
    REQUIRE(f.picker.isPopupShown());
    QTest::keyClick(&f.picker, Qt::Key_Escape);
    CHECK_FALSE(f.picker.isPopupShown());
    QTest::keyClick(&f.picker, Qt::Key_Return);
    CHECK(f.last() == domain::AgencyRef{std::nullopt, s("so"), domain::Addressing::Assigned});
    // The last line of the suggestions is what was typed, too.
    f.picker.clear();
    QTest::keyClicks(&f.picker, QStringLiteral("so y"));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&f.picker, Qt::Key_Down);
    QTest::keyClick(&f.picker, Qt::Key_Return);
    CHECK(f.last() == domain::AgencyRef{std::nullopt, s("so y"), domain::Addressing::Assigned});
    // A name that is certain is tied without choosing it.
    f.picker.setText(s("SỞ NỘI VỤ"));
    CHECK(f.picker.agency() == domain::AgencyRef{s("snv"), s("SỞ NỘI VỤ"), domain::Addressing::Assigned});
}

TEST_CASE("A body that ended offers its successor first, and may be taken all the same", "[gui][agency]")
{
    Picker f;
    QTest::keyClicks(&f.picker, QStringLiteral("sld"));
    const SuggestionPopup &popup = popupOf(f.picker);
    REQUIRE(popup.count() >= 2);
    const auto lines = agencySuggestions(f.picker.directory(), f.picker.text());
    REQUIRE(popup.count() == static_cast<int>(lines.size()));
    CHECK(lines.at(0).agency.uuid == s("snv"));
    CHECK(lines.at(0).note.contains(s("Sở Lao động (mẫu)")));
    CHECK(lines.at(1).agency.uuid == s("old"));
    CHECK(lines.at(1).note.contains(s("28/02/2025")));
    QTest::keyClick(&f.picker, Qt::Key_Down);
    QTest::keyClick(&f.picker, Qt::Key_Return);
    CHECK(f.last().uuid == s("old"));
}

TEST_CASE("Unikey's Backspaces and ibus' preedit text reach the field unchanged", "[gui][agency][unikey]")
{
    Picker f;
    typeAsUnikey(f.picker, asTyped());
    CHECK(f.picker.text() == s("Bình đẳng giới phường Đăk Cấm"));
    f.picker.clear();
    typeAsUnikey(f.picker, {s("S"), s("So"), s("Sơ"), s("Sở"), s("Sở "), s("Sở N"), s("Sở No"), s("Sở Nô"), s("Sở Nôi"), s("Sở Nội")});
    CHECK(f.picker.text() == s("Sở Nội"));
    REQUIRE(f.picker.isPopupShown());
    QTest::keyClick(&f.picker, Qt::Key_Return);
    CHECK(f.last().uuid == s("snv"));
    f.picker.clear();
    QInputMethodEvent preedit(s("sở y"), {});
    QCoreApplication::sendEvent(&f.picker, &preedit);
    CHECK(f.picker.text().isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(s("sở y"));
    QCoreApplication::sendEvent(&f.picker, &commit);
    REQUIRE(f.picker.isPopupShown());
    QTest::keyClick(&f.picker, Qt::Key_Return);
    CHECK(f.last().uuid == s("syt"));

    Chips g;
    typeAsUnikey(*g.chips.picker(), asTyped());
    QTest::keyClick(g.chips.picker(), Qt::Key_Escape);
    QTest::keyClick(g.chips.picker(), Qt::Key_Return);
    CHECK(g.names() == "Bình đẳng giới phường Đăk Cấm");
    for (int i = 0; i < 5; ++i) // Backspaces that come too late take nothing away
        QTest::keyClick(g.chips.picker(), Qt::Key_Backspace);
    CHECK(g.names() == "Bình đẳng giới phường Đăk Cấm");
    CHECK(g.chips.picker()->hasFocus());
}

TEST_CASE("Chips: added, walked, removed and addressed by keyboard", "[gui][agency]")
{
    Chips f;
    AgencyPicker *line = f.chips.picker();
    QTest::keyClicks(line, QStringLiteral("snv"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, QStringLiteral("hlhpn"));
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(f.names() == "Sở Nội vụ+snv|Hội Liên hiệp Phụ nữ tỉnh+pn!");
    CHECK(line->text().isEmpty());
    CHECK(f.edited.size() == 2);
    QTest::keyClicks(line, QStringLiteral("snv")); // twice is once
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(f.edited.size() == 2);

    QTest::keyClick(line, Qt::Key_Left);
    CHECK(f.chip(1).hasFocus());
    QTest::keyClick(&f.chip(1), Qt::Key_Left);
    CHECK(f.chip(0).hasFocus());
    QTest::keyClick(&f.chip(0), Qt::Key_Space); // the menu
    auto *menu = f.chips.findChild<QMenu *>(QStringLiteral("agencyMenu"));
    REQUIRE(menu);
    CHECK(menu->isVisible());
    menu->actions().at(1)->trigger(); // "Đề nghị", otherwise than the directory has it
    menu->close();
    CHECK(f.names() == "Sở Nội vụ+snv!|Hội Liên hiệp Phụ nữ tỉnh+pn!");
    CHECK(f.edited.size() == 3);
    CHECK(f.chip(0).hasFocus());
    QTest::keyClick(&f.chip(0), Qt::Key_Backspace);
    CHECK(f.edited.size() == 3);
    QTest::keyClick(&f.chip(0), Qt::Key_Delete);
    CHECK(f.names() == "Hội Liên hiệp Phụ nữ tỉnh+pn!");
    QTest::keyClick(&f.chip(0), Qt::Key_Right);
    CHECK(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Left);
    QTest::keyClicks(&f.chip(0), QStringLiteral("s")); // letters are meant for the line
    CHECK(line->hasFocus());
    CHECK(line->text() == s("s"));
}

TEST_CASE("Names with ; between are several; leaving the field keeps what was typed", "[gui][agency]")
{
    Chips f;
    f.chips.picker()->setText(s("Sở Y tế; Tổ mẫu ;; sở nội vụ"));
    QTest::keyClick(f.chips.picker(), Qt::Key_Return);
    CHECK(f.names() == "Sở Y tế+syt|Tổ mẫu|sở nội vụ+snv");
    QTest::keyClicks(f.chips.picker(), QStringLiteral("Nhom mau"));
    QTest::keyClick(f.chips.picker(), Qt::Key_Escape);
    f.chips.picker()->clearFocus();
    CHECK(f.names() == "Sở Y tế+syt|Tổ mẫu|sở nội vụ+snv|Nhom mau");
    QSignalSpy edited(&f.chips, &AgencyChips::edited);
    f.chips.setAgencies({});
    CHECK(f.names().empty());
    CHECK(edited.isEmpty()); // only people edit
}

TEST_CASE("A chip of a body that ended says so and offers its successor", "[gui][agency]")
{
    Chips f;
    f.chips.setAgencies({{s("old"), s("Sở LĐ-TB&XH"), domain::Addressing::Assigned}});
    CHECK(f.chip(0).toolTip().contains(s("28/02/2025")));
    CHECK(f.chip(0).toolTip().contains(s("Sở Nội vụ")));
    f.chip(0).setFocus();
    QTest::keyClick(&f.chip(0), Qt::Key_Return);
    auto *menu = f.chips.findChild<QMenu *>(QStringLiteral("agencyMenu"));
    REQUIRE(menu);
    QAction *instead = nullptr;
    for (QAction *action : menu->actions())
        if (action->text().contains(s("Sở Nội vụ")))
            instead = action;
    REQUIRE(instead);
    instead->trigger();
    menu->close();
    CHECK(f.names() == "Sở Nội vụ+snv");
}

TEST_CASE("Read-only chips can be read and not changed; without a directory names are kept as typed", "[gui][agency]")
{
    Chips f;
    f.chips.setAgencies({{std::nullopt, s("Tổ mẫu"), domain::Addressing::Assigned}});
    f.chips.setReadOnly(true);
    f.chip(0).setFocus();
    QTest::keyClick(&f.chip(0), Qt::Key_Delete);
    CHECK(f.names() == "Tổ mẫu");
    CHECK_FALSE(f.chips.picker()->isVisible());
    AgencyChips bare;
    bare.show();
    QTest::keyClicks(bare.picker(), QStringLiteral("snv"));
    CHECK_FALSE(bare.picker()->isPopupShown());
    QTest::keyClick(bare.picker(), Qt::Key_Return);
    CHECK(bare.agencies() == std::vector<domain::AgencyRef>{{std::nullopt, s("snv"), domain::Addressing::Assigned}});
}

TEST_CASE("Chips go on in the next line and grow", "[gui][agency]")
{
    Chips f;
    f.chips.resize(260, 40);
    const int one = f.chips.heightForWidth(260);
    f.chips.setAgencies({{std::nullopt, s("Sở Văn hóa, Thể thao và Du lịch"), {}}, {std::nullopt, s("Sở Giáo dục và Đào tạo"), {}},
                         {std::nullopt, s("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên"), {}}});
    CHECK(f.chips.heightForWidth(260) > 2 * one);
    CHECK(f.chips.minimumSizeHint().width() <= 260);
    f.chips.resize(260, f.chips.heightForWidth(260));
    QCoreApplication::processEvents();
    for (int i = 0; i < 3; ++i)
        CHECK(f.chips.rect().contains(f.chip(i).geometry()));
}
