// "Mẫu văn bản" by keyboard: what officials do with templates, without a command line.
#include "application/template_service.h"
#include "gui/models/template_model.h"
#include "gui/preview/preview_panel.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/page_view.h"
#include "support/small_docx.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct TemplatesFixture : WindowFixture {
    TemplatesFixture()
    {
        QDir(application::templateFolder()).removeRecursively();
        addPlan();
        start().resize(1280, 700);
    }
    ~TemplatesFixture()
    {
        QDir(application::templateFolder()).removeRecursively();
        QFile::remove(application::settingsFile());
    }
    Q_DISABLE_COPY_MOVE(TemplatesFixture)

    QString own(const char *file) const { return application::templateFolder() + QLatin1Char('/') + QString::fromUtf8(file); }
    QString write(const QString &file, const QStringList &paragraphs) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        QByteArray body;
        for (const QString &text : paragraphs)
            body += docxParagraph(text);
        writeAll(file, smallDocx(body));
        return file;
    }

    /// Opens the dialog from its menu entry and works in it.
    void work(const std::function<void()> &script)
    {
        prompts->dialogs.push_back([&](QDialog &shown) {
            dialog = &shown;
            table = shown.findChild<QTableView *>(QStringLiteral("templates"));
            REQUIRE(table);
            settle();
            script();
            dialog = nullptr;
            return true;
        });
        run("file.templates");
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells.append(table->model()->index(row, column).data().toString());
            // those of reports and of the papers around plans stand behind those of plans
            if (!cells.contains(QStringLiteral("công văn, tờ trình")) && !cells.contains(QStringLiteral("cho báo cáo")))
                rows.append(cells.join(QLatin1Char('|')));
        }
        return rows;
    }
    QString current() const
    {
        const int row = table->currentIndex().row();
        return row < 0 || row >= rows().size() ? QString() : rows().at(row);
    }
    QPushButton *button(const char *name) const
    {
        auto *found = dialog->findChild<QPushButton *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(const char *name)
    {
        REQUIRE(button(name)->isEnabled());
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
        settle();
    }
    QString findings() const { return dialog->findChild<QPlainTextEdit *>(QStringLiteral("findings"))->toPlainText(); }
    QString notice() const { return dialog->findChild<NoticeBar *>(QStringLiteral("templatesNotice"))->text(); }

    QDialog *dialog = nullptr;
    QTableView *table = nullptr;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("The shipped template is copied to be changed, used at once, and given up again", "[gui][templates]")
{
    TemplatesFixture f;
    f.work([&] {
        CHECK(f.rows() == QStringList{text("ke-hoach||có sẵn|đang dùng|không có chỗ sai")});
        CHECK(f.table->hasFocus());
        CHECK_FALSE(f.button("useForPlans")->isEnabled());
        CHECK_FALSE(f.button("setAside")->isEnabled());
        f.press("editOwn");
        CHECK(f.prompts->opened == QStringList{f.own("ke-hoach.docx")});
        CHECK(f.rows() == QStringList{text("ke-hoach||của đơn vị|đang dùng|không có chỗ sai"), text("ke-hoach||có sẵn||không có chỗ sai")});
        CHECK(f.current().contains(text("của đơn vị")));
        CHECK(f.notice().contains(text("bản riêng")));

        f.write(f.own("ke-hoach.docx"), {text("Của xã: {title}")});
        f.press("editOwn"); // it is there: opened, not copied again
        CHECK(f.prompts->opened.size() == 2);
        CHECK(readAll(f.own("ke-hoach.docx")) == smallDocx(docxParagraph(text("Của xã: {title}"))));
        QTest::keyClick(f.table, Qt::Key_Down); // from the shipped one too
        f.press("editOwn");
        CHECK(f.prompts->opened.size() == 3);

        QTest::keyClick(f.table, Qt::Key_Up);
        f.press("setAside");
        CHECK(f.rows() == QStringList{text("ke-hoach||có sẵn|đang dùng|không có chỗ sai")});
        CHECK(f.notice().contains(text("ke-hoach (cũ 2026-03-02 10.42).docx")));
        CHECK(QFile::exists(f.own("ke-hoach (cũ 2026-03-02 10.42).docx")));
        CHECK_FALSE(QFile::exists(f.own("ke-hoach.docx")));

        f.prompts->openFiles.append(f.own("ke-hoach (cũ 2026-03-02 10.42).docx")); // as the notice says
        f.press("addTemplate");
        CHECK(f.current() == text("ke-hoach||của đơn vị|đang dùng|không có chỗ sai"));
    });
}

TEST_CASE("Faults are listed by place and copied", "[gui][templates]")
{
    TemplatesFixture f;
    f.write(f.own("sai.docx"), {text("Đầu {titel}"), text("Gồm {#tasks}{title}"), text("Số {number")});
    writeAll(f.own("hỏng.docx"), "không phải tệp Word");
    f.work([&] {
        REQUIRE(f.rows().size() == 3);
        CHECK(f.rows().at(0) == text("hỏng||của đơn vị||không đọc được"));
        CHECK(f.rows().at(2).startsWith(text("sai||của đơn vị||")));
        CHECK(f.rows().at(2).endsWith(text("chỗ cần sửa")));
        CHECK(f.current().startsWith(text("ke-hoach")));
        QTest::keyClick(f.table, Qt::Key_Down);
        CHECK(f.findings().startsWith(text("1. Đoạn ")));
        CHECK(f.findings().contains(text("{#tasks}")));
        CHECK(f.findings().contains(text("\n2. ")));
        f.press("copyFindings");
        CHECK(QGuiApplication::clipboard()->text().startsWith(text("Mẫu sai: ")));
        CHECK(QGuiApplication::clipboard()->text().contains(f.findings()));
        QTest::keyClick(f.table, Qt::Key_Up);
        QTest::keyClick(f.table, Qt::Key_Up);
        CHECK(f.findings().startsWith(text("Đây không phải")));

        f.write(f.own("sai.docx"), {text("Đầu {title}")}); // mended and saved in Word
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(f.dialog, &back);
        f.settle();
        CHECK(f.rows().at(2) == text("sai||của đơn vị||không có chỗ sai"));
    });
}

TEST_CASE("A Word file is added, chosen with Enter, and the preview follows", "[gui][templates][preview]")
{
    TemplatesFixture f;
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    const auto words = [&] {
        QString all;
        auto *view = f.find<PreviewPanel>("previewPanel")->view();
        for (const documents::TextPiece &piece : view->page(0)->text())
            all += piece.text;
        return all;
    };
    CHECK_FALSE(words().startsWith(text("Mẫu của tôi")));
    const QString file = f.write(f.dir.file(text("Tải về/mau-cua-toi.docx")), {text("Mẫu của tôi: {title}")});
    f.work([&] {
        f.prompts->openFiles.append(file);
        f.press("addTemplate");
        CHECK(f.current() == text("mau-cua-toi||của đơn vị||không có chỗ sai"));
        CHECK(f.notice().contains(text("Dùng cho kế hoạch")));
        CHECK(f.table->hasFocus());
        QTest::keyClick(f.table, Qt::Key_Return);
        f.settle();
        CHECK(f.current() == text("mau-cua-toi||của đơn vị|đang dùng|không có chỗ sai"));
        CHECK(f.notice().contains(text("Từ nay kế hoạch dùng mẫu mau-cua-toi")));
        QTest::keyClick(f.dialog, Qt::Key_Escape);
        CHECK_FALSE(f.dialog->isVisible());
    });
    CHECK(words().startsWith(text("Mẫu của tôi: ")));
    CHECK(application::planTemplate()->name == QLatin1String("mau-cua-toi"));

    const QString out = f.dir.file(text("a.docx"));
    f.prompts->saveFiles.append(out);
    f.run("plan.export_word");
    NoProgress quiet;
    CHECK(readAll(out).size() > 0);
    CHECK(f.noticeText().contains(text("Đã xuất ra")));
    f.write(f.own("mau-cua-toi.docx"), {text("Mẫu của tôi sửa: {title}")}); // seen when the window is come back to
    QEvent back(QEvent::ActivationChange);
    f.window->activateWindow();
    QCoreApplication::sendEvent(f.window.get(), &back);
    f.settle();
    CHECK(words().startsWith(text("Mẫu của tôi sửa: ")));
}

TEST_CASE("A template is replaced only after a question, and kept under a dated name", "[gui][templates]")
{
    TemplatesFixture f;
    f.write(f.own("hai.docx"), {text("Cũ: {title}")});
    const QByteArray before = readAll(f.own("hai.docx"));
    const QString file = f.write(f.dir.file(text("hai.docx")), {text("Mới: {title}")});
    f.work([&] {
        f.prompts->openFiles.append(file);
        f.prompts->answers = {1};
        f.press("addTemplate");
        REQUIRE(f.prompts->questions.size() == 1);
        CHECK(f.prompts->questions.back().text.contains(text("hai")));
        CHECK(readAll(f.own("hai.docx")) == before);
        f.prompts->openFiles.append(file);
        f.prompts->answers = {0};
        f.press("addTemplate");
        CHECK(readAll(f.own("hai.docx")) == readAll(file));
        CHECK(readAll(f.own("hai (cũ 2026-03-02 10.42).docx")) == before);
        CHECK(f.notice().contains(text("hai (cũ 2026-03-02 10.42).docx")));
        writeAll(f.dir.file(text("chữ.docx")), "chữ");
        f.prompts->openFiles.append(f.dir.file(text("chữ.docx")));
        f.press("addTemplate");
        CHECK(f.notice().startsWith(text("Đây không phải")));
        CHECK(f.rows().size() == 2);
    });
}

TEST_CASE("A faulty template that is chosen is told; the one before is a button away", "[gui][templates]")
{
    TemplatesFixture f;
    f.write(f.own("sai.docx"), {text("{titel}")});
    f.work([&] {
        QTest::keyClick(f.table, Qt::Key_Down);
        f.press("useForPlans");
        CHECK(f.notice().contains(text("Mẫu còn chỗ cần sửa")));
        CHECK(f.current().contains(text("đang dùng")));
    });
    f.prompts->saveFiles.append(f.dir.file(text("a.docx")));
    f.run("plan.export_word");
    CHECK_FALSE(QFile::exists(f.dir.file(text("a.docx"))));
    f.prompts->dialogs.push_back([](QDialog &shown) { return shown.objectName() == QLatin1String("templatesDialog"); });
    bool isFound = false;
    for (auto *button : f.window->findChild<Frame *>()->notice().findChildren<QPushButton *>()) {
        if (button->text() == text("Mẫu văn bản…")) {
            isFound = true;
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
    }
    CHECK(isFound);
    CHECK(f.prompts->dialogs.empty());
    f.work([&] {
        CHECK(f.current().startsWith(text("sai")));
        QTest::keyClick(f.table, Qt::Key_Up);
        f.press("useForPlans");
        for (auto *button : f.dialog->findChild<NoticeBar *>()->findChildren<QPushButton *>()) {
            if (button->text() == text("Dùng lại mẫu trước")) {
                QTest::keyClick(button, Qt::Key_Space);
                break;
            }
        }
        CHECK(f.current().startsWith(text("sai")));
        f.press("setAside"); // the chosen one: plans go back to the usual one
        CHECK(f.rows() == QStringList{text("ke-hoach||có sẵn|đang dùng|không có chỗ sai")});
    });
}

TEST_CASE("Templates of reports stand behind those of plans, are copied to be changed and never used for plans", "[gui][templates]")
{
    TemplatesFixture f;
    f.work([&] {
        const int plans = static_cast<int>(f.rows().size());
        REQUIRE(f.table->model()->rowCount() >= plans + 4);
        CHECK(f.table->model()->index(plans, 0).data().toString() == QStringLiteral("bao-cao-6-thang"));
        f.table->setCurrentIndex(f.table->model()->index(plans, 0));
        f.settle();
        CHECK_FALSE(f.button("useForPlans")->isEnabled());
        CHECK(f.findings().isEmpty() == false);
        f.press("editOwn");
        CHECK(f.prompts->opened == QStringList{f.own("bao-cao-6-thang.docx")});
        QTest::keyClick(f.dialog, Qt::Key_Escape);
    });
}

TEST_CASE("The settings say which template is in use and lead to the templates", "[gui][templates]")
{
    TemplatesFixture f;
    f.goTo("settings");
    CHECK(f.find<QLabel>("templateHint")->text() == text("Kế hoạch dùng mẫu ke-hoach có sẵn trong chương trình."));
    f.prompts->dialogs.push_back([&](QDialog &shown) {
        f.dialog = &shown;
        f.settle();
        f.press("editOwn");
        f.press("openTemplateFolder");
        f.dialog = nullptr;
        return true;
    });
    QTest::keyClick(f.find<QPushButton>("templates"), Qt::Key_Space);
    CHECK(f.prompts->opened.back() == application::templateFolder());
    CHECK(f.find<QLabel>("templateHint")->text() == text("Kế hoạch dùng mẫu ke-hoach của đơn vị."));
}
