// Files and photos of an activity: added, captioned, marked, opened, removed, by keyboard; held for what isn't stored yet.
#include "gui/models/evidence_model.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/evidence_list.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct ListFixture {
    ListFixture() : context(base.services.services()), list(std::make_unique<EvidenceList>(context))
    {
        domain::Activity activity;
        activity.uuid = owner;
        activity.from = activity.to = QDate(2026, 3, 8);
        activity.title = u"Mít tinh"_s;
        REQUIRE(context.services().activities.add({activity}));
        list->setOwner(u"activity"_s, owner);
        present(*list, {480, 360});
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([&] { return !context.jobs().isBusy(); }, 20'000));
        QCoreApplication::processEvents();
    }
    QString photo(const QString &name, QSize size = {120, 90})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        REQUIRE(image.save(base.dir.file(name)));
        return base.dir.file(name);
    }
    QString file(const QString &name, const QByteArray &data)
    {
        writeAll(base.dir.file(name), data);
        return base.dir.file(name);
    }
    std::vector<application::Evidence> kept() { return context.services().evidence.list(owner).value(); }
    QListView *view() { return child<QListView>(*list, "evidenceFiles"); }
    void choose(int row)
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, 0));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : files)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        REQUIRE(list->canTake(data));
        list->take(data);
        wait();
    }

    const QString owner = u"8c5f7d3e-0000-4000-8000-000000000001"_s;
    WindowFixture base;
    DeskContext context;
    std::unique_ptr<EvidenceList> list;
};

} // namespace

TEST_CASE("Files are added by button, and undone in one step", "[gui][evidence]")
{
    ListFixture f;
    CHECK(f.list->count() == 0);
    f.context.scripted.openFiles = {f.photo(u"ảnh.jpg"_s)};
    QTest::keyClick(child<QPushButton>(*f.list, "addEvidence"), Qt::Key_Space);
    f.wait();
    REQUIRE(f.list->count() == 1);
    CHECK(f.context.scripted.questions.empty()); // nothing to ask about a small photo
    f.drop({f.photo(u"hai.png"_s), f.file(u"danh sách.pdf"_s, "%PDF-1.7")});
    REQUIRE(f.kept().size() == 3);
    f.context.undoStack().undo();
    CHECK(f.list->count() == 1);
    f.context.undoStack().redo();
    CHECK(f.list->count() == 3);
    const QAbstractItemModelTester tester(f.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.view()->model()->index(0, 0).data(Qt::DisplayRole).toString() == u"ảnh.jpg");
    CHECK_FALSE(qvariant_cast<QPixmap>(f.view()->model()->index(0, 0).data(Qt::DecorationRole)).isNull());
}

TEST_CASE("Large photos are asked about once", "[gui][evidence]")
{
    ListFixture f;
    f.context.scripted.answers = {0};
    f.drop({f.photo(u"a.jpg"_s, {2400, 1200}), f.photo(u"b.jpg"_s, {2400, 1200})});
    REQUIRE(f.kept().size() == 2);
    CHECK(f.context.scripted.questions.size() == 1);
    QImage image;
    REQUIRE(image.loadFromData(f.context.services().evidence.content(f.kept()[0].sha256).value()));
    CHECK(image.size() == QSize(2048, 1024));
    CHECK(f.kept()[0].sha256 == f.kept()[1].sha256);
    f.context.scripted.answers = {2};
    f.drop({f.photo(u"c.jpg"_s, {2400, 1200})});
    CHECK(f.kept().size() == 2);
    f.context.scripted.answers = {1};
    f.drop({f.photo(u"c.jpg"_s, {2400, 1200})});
    REQUIRE(image.loadFromData(f.context.services().evidence.content(f.kept()[2].sha256).value()));
    CHECK(image.width() == 2400);
}

TEST_CASE("Captions, marks, opening, saving and removing by keyboard", "[gui][evidence]")
{
    ListFixture f;
    f.drop({f.photo(u"ảnh.jpg"_s), f.file(u"danh sách.pdf"_s, "%PDF-1.7")});
    f.choose(0);
    f.key(Qt::Key_F2);
    auto *editor = f.view()->findChild<QLineEdit *>();
    REQUIRE(editor);
    typeWords(editor, u"Khai mạc"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    for (int i = 0; i < 3; ++i) // the editor closes in an event, and what it tells is stored in the next one
        QCoreApplication::processEvents();
    CHECK(f.kept()[0].caption == u"Khai mạc");
    CHECK(f.context.scripted.opened.isEmpty()); // Enter ended the typing and opened nothing
    f.choose(0);
    f.view()->selectAll();
    QTest::keyClick(child<QCheckBox>(*f.list, "personalData"), Qt::Key_Space);
    CHECK(f.kept()[0].hasPersonalData);
    CHECK(f.kept()[1].hasPersonalData);
    f.context.undoStack().undo();
    CHECK_FALSE(f.kept()[0].hasPersonalData);
    CHECK_FALSE(f.kept()[1].hasPersonalData);
    f.choose(0);
    QTest::keyClick(child<QCheckBox>(*f.list, "consent"), Qt::Key_Space);
    CHECK(f.kept()[0].hasConsent);
    CHECK_FALSE(f.kept()[1].hasConsent);
    f.choose(1);
    CHECK_FALSE(child<QCheckBox>(*f.list, "consent")->isChecked());
    f.key(Qt::Key_Return);
    REQUIRE(f.context.scripted.opened.size() == 1);
    CHECK(readAll(f.context.scripted.opened[0]) == "%PDF-1.7");
    f.context.scripted.saveFiles = {f.base.dir.file(u"ra.pdf"_s)};
    QTest::keyClick(child<QToolButton>(*f.list, "saveEvidence"), Qt::Key_Space);
    CHECK(readAll(f.base.dir.file(u"ra.pdf"_s)) == "%PDF-1.7");
    f.choose(1);
    f.key(Qt::Key_Delete);
    CHECK(f.list->count() == 1);
    f.context.undoStack().undo();
    CHECK(f.list->count() == 2);
}

TEST_CASE("Pictures and files are pasted", "[gui][evidence]")
{
    ListFixture f;
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    auto *add = child<QPushButton>(*f.list, "addEvidence"); // the list isn't there yet
    add->setFocus();
    QTest::keyClick(add, Qt::Key_V, Qt::ControlModifier);
    f.wait();
    REQUIRE(f.kept().size() == 1);
    CHECK(f.kept()[0].mediaType == u"image/png");
    CHECK(f.kept()[0].name.contains(u"02-03-2026"));
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(f.file(u"a.pdf"_s, "%PDF"))});
    QGuiApplication::clipboard()->setMimeData(files);
    f.choose(0);
    f.key(Qt::Key_V, Qt::ControlModifier);
    f.wait();
    CHECK(f.kept().size() == 2);
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("What is refused is told, and the rest is kept", "[gui][evidence]")
{
    ListFixture f;
    f.drop({f.file(u"giả.jpg"_s, "no picture"), f.photo(u"thật.png"_s), f.file(u"chạy.exe"_s, "MZ")});
    CHECK(f.kept().size() == 1);
    REQUIRE_FALSE(f.context.notices.empty());
    CHECK(f.context.notices.back().kind == Notice::Kind::Warning);
    CHECK(f.context.notices.back().text.contains(u"giả.jpg"));
    CHECK(f.context.notices.back().text.contains(u"chạy.exe"));
}

TEST_CASE("Files wait for an owner that isn't stored yet", "[gui][evidence]")
{
    ListFixture f;
    f.list->setOwner(u"activity"_s, {});
    f.drop({f.photo(u"a.png"_s), f.file(u"b.pdf"_s, "%PDF"), f.file(u"c.pdf"_s, "%PDF-2")});
    CHECK(f.list->count() == 3);
    CHECK(f.kept().empty());
    f.choose(1);
    f.key(Qt::Key_Delete);
    CHECK(f.list->count() == 2);
    const auto kept = f.list->keepHeld(f.owner);
    REQUIRE(kept);
    CHECK_FALSE(kept->isEmpty());
    CHECK(f.kept().size() == 2);
    CHECK(f.list->count() == 0); // ready for the next
    CHECK(f.list->keepHeld(f.owner)->isEmpty());
    // Stored while a file is still being read: it follows.
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.photo(u"d.png"_s))});
    f.list->take(data);
    REQUIRE(f.list->keepHeld(f.owner));
    f.wait();
    CHECK(f.kept().size() == 3);
    CHECK(f.list->count() == 0);
    // Given up: it doesn't come back.
    f.list->take(data);
    f.list->forgetHeld();
    f.wait();
    CHECK(f.list->count() == 0);
    QMimeData words;
    words.setText(u"chữ"_s);
    CHECK_FALSE(f.list->canTake(words));
    f.list->setOwner({}, {});
    CHECK_FALSE(f.list->canTake(data));
}
