// The first ten minutes of a commune officer (design, acceptance scenario): a fresh start, three answers, "Lập báo cáo ngay", six
// months with a pasted base, twelve figures and three left empty, one photo, Word. Everything by keyboard but the photo; counted.
#include "application/document_service.h"
#include "gui/report/start_fixture.h"
#include "gui/editor/section_editor.h"
#include "gui/widgets/office_form.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 120, mostDialogs = 2;

/// A person at the keyboard: keys go where the focus is, and are counted. Those of figures are not.
struct Person {
    int keys = 0;
    static QWidget *focus()
    {
        QCoreApplication::processEvents();
        QWidget *widget = QApplication::focusWidget();
        REQUIRE(widget);
        return widget;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &words)
    {
        keys += static_cast<int>(words.size());
        for (const QChar letter : words)
            typeWords(focus(), QString(letter));
    }
    void figure(const QString &number)
    {
        typeWords(focus(), number);
    }
    /// The key of a widget's mnemonic, as its label or its own text shows it.
    void mnemonic(const QString &text)
    {
        const QKeySequence sequence = QKeySequence::mnemonic(text);
        REQUIRE_FALSE(sequence.isEmpty());
        press(sequence[0].key(), Qt::AltModifier);
    }
};

} // namespace

TEST_CASE("From a fresh start to the Word file in under 120 keystrokes and two dialogs", "[gui][report][acceptance]")
{
    StartFixture f(false);
    const QString exports = f.dir.file(u"xuat"_s);
    QDir().mkpath(exports);
    MachineSettings().setExportFolder(exports);
    f.open();
    Person person;

    // three answers; everything else about the office follows from them
    CHECK(f.find<QPushButton>("newReport")->hasFocus());
    const auto *office = f.window->findChild<OfficeForm *>();
    REQUIRE(office);
    for (int i = 0; i < 12 && !office->isAncestorOf(QApplication::focusWidget()); ++i)
        person.press(Qt::Key_Tab);
    person.type(u"tỉnh Minh Khê"_s);
    if (QWidget *list = QApplication::activePopupWidget())
        list->close();
    f.activate();
    person.press(Qt::Key_Tab);
    person.type(u"xã Khe Mây"_s);
    person.press(Qt::Key_Tab);
    person.type(u"Nguyễn Văn Mẫu"_s);
    person.press(Qt::Key_Return);
    f.settle();
    REQUIRE_FALSE(f.services.services().office.identities()->empty());

    // which report: six months is what the season proposes; the base is pasted
    QGuiApplication::clipboard()->setText(u"Thực hiện Công văn số 540/SNV-XDCQ ngày 25/02/2026 của Sở Nội vụ về việc báo cáo kết quả công tác bình đẳng giới 6 tháng đầu năm "
                                          u"2026, báo cáo gửi trước ngày 15/6/2026."_s);
    int dialogs = 0;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        ++dialogs;
        dialog.activateWindow();
        QApplication::setActiveWindow(&dialog);
        for (int i = 0; i < 12 && QApplication::focusWidget()->objectName() != u"pasted"; ++i)
            person.press(Qt::Key_Tab);
        person.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(child<QLineEdit>(dialog, "due")->text().contains(u"15/06/2026"_s));
        bool accepted = false;
        QObject::connect(&dialog, &QDialog::accepted, &dialog, [&] { accepted = true; });
        person.press(Qt::Key_Return, Qt::ControlModifier);
        return accepted;
    });
    ++person.keys; // Ctrl+R
    f.run("report.new");
    f.activate();
    REQUIRE(dialogs == 1);

    // twelve figures, three fields passed by; the rest is skipped form by form
    REQUIRE(person.focus() == f.field("party-committee"));
    const auto figures = [&](std::initializer_list<const char *> numbers) {
        for (const char *number : numbers) {
            person.figure(QString::fromUtf8(number));
            person.press(Qt::Key_Return); // on to the next
        }
    };
    figures({"27", "9", "30", "10"}); // party committee, council
    person.press(Qt::Key_PageDown, Qt::ControlModifier);
    figures({"6", "312", "", "", "2", "", "24"}); // sessions, people; women not counted; conferences; contests empty; news
    person.press(Qt::Key_PageDown, Qt::ControlModifier);
    figures({"1", "35", "20"}); // classes, people, women
    person.press(Qt::Key_PageDown, Qt::ControlModifier);
    figures({"3"}); // clubs at the beginning
    f.settle();
    CHECK(f.entries("attendances").front().entry.total == 312);
    CHECK_FALSE(f.entries("attendances").front().entry.women);

    // one photo, dragged
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(f.photo(u"Ảnh truyền thông.png"_s))});
    QDragEnterEvent enter(QPoint(300, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page(), &enter);
    QDropEvent drop(QPointF(300, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page(), &drop);
    f.settle();
    INFO(f.noticeText().toStdString());
    CHECK(f.onlyReport().report.photos.size() == 1);

    person.mnemonic(f.find<QPushButton>("reportWord")->text());
    f.settle();
    f.settle();
    REQUIRE(QTest::qWaitFor([&] { return !f.prompts->opened.isEmpty(); }, 20000));

    const int asked = dialogs + static_cast<int>(f.prompts->questions.size());
    UNSCOPED_INFO("keystrokes " << person.keys << ", dialogs " << asked);
    CHECK(person.keys < mostKeys);
    CHECK(asked <= mostDialogs);

    // the file: opened, in the folder of exports, its name without marks
    const QString path = f.prompts->opened.constFirst();
    REQUIRE(QFileInfo::exists(path));
    CHECK(QFileInfo(path).path() == exports);
    CHECK(QFileInfo(path).fileName() == u"BC-6-thang-2026_xa-khe-may.docx");
    INFO(f.noticeText().toStdString());
    CHECK(f.noticeText().contains(u"không phải gõ lại"_s));
    NoProgress progress;
    const auto text = application::docxText(path, progress);
    REQUIRE(text);
    INFO(text->toStdString());
    CHECK(text->contains(u"ỦY BAN NHÂN DÂN"_s));
    CHECK(text->contains(u"XÃ KHE MÂY"_s));
    CHECK(text->contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    CHECK(text->contains(u"BÁO CÁO"_s));
    CHECK(text->contains(u"Kính gửi"_s));
    CHECK(text->contains(u"Sở Nội vụ"_s));
    CHECK(text->contains(u"540/SNV-XDCQ"_s));
    CHECK(text->contains(u"Như trên"_s));
    CHECK(text->contains(u"Nguyễn Văn Mẫu"_s));
    CHECK(text->contains(u"06 cuộc"_s));
    CHECK(text->contains(u"312"_s));
    CHECK(text->contains(u"24"_s));
    CHECK_FALSE(text->contains(u"0 lượt nữ"_s)); // nobody counted women: the clause is left out
    CHECK_FALSE(text->contains(u"{"_s));
    CHECK_FALSE(text->contains(u"undefined"_s, Qt::CaseInsensitive));
    // the composer stands open behind Word
    CHECK(f.currentPage() == u"reports");
    const auto *shown = f.window->findChild<SectionEditor *>(u"sectionText"_s);
    REQUIRE(shown);
    CHECK_FALSE(shown->toPlainText().isEmpty()); // at its first words
    CHECK(f.noticeText().contains(u"Đã xuất"_s));
}
