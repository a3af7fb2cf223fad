// "Lập báo cáo ngay" in a window, by keyboard.
#pragma once
#include "application/report_forms.h"
#include "gui/dialogs/report_start_dialog.h"
#include "gui/pages/report/figure_field.h"
#include "gui/pages/report/quick_report_page.h"
#include "gui/support/desk_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>

namespace bd::test {

struct StartFixture : WindowFixture {
    explicit StartFixture(bool withOffice = true)
    {
        if (withOffice)
            REQUIRE(services.services().office.begin({QString::fromUtf8("tỉnh Minh Khê (mẫu)"), QString::fromUtf8("xã Khe Mây (mẫu)"),
                                                      QString::fromUtf8("Người ký (mẫu)")}));
    }
    gui::MainWindow &open()
    {
        start().resize(1366, 740);
        activate();
        return *window;
    }
    void activate()
    {
        QApplication::setActiveWindow(window.get());
        QCoreApplication::processEvents();
    }
    /// The next dialog is accepted as it is.
    void acceptNext()
    {
        prompts->dialogs.push_back([](QDialog &) { return true; });
    }
    /// "Lập báo cáo ngay", as proposed.
    void begin()
    {
        acceptNext();
        run("report.new");
        activate();
    }
    gui::QuickReportPage &page() { return *find<gui::QuickReportPage>("quickReportPage"); }
    QLineEdit *field(const char *measure, application::FormPart part = application::FormPart::Total)
    {
        return find<QLineEdit>(qPrintable(QStringLiteral("figure:%1:%2").arg(QLatin1String(measure)).arg(int(part))));
    }
    void type(QLineEdit *line, const QString &words, int key = Qt::Key_Return)
    {
        line->setFocus();
        line->selectAll();
        typeWords(line, words);
        QTest::keyClick(line, static_cast<Qt::Key>(key));
        settle();
    }
    std::vector<application::StoredEntry> entries(const char *measure)
    {
        const auto found = services.services().figures.entries({}, QLatin1String(measure));
        REQUIRE(found);
        return *found;
    }
    application::StoredReport onlyReport()
    {
        const auto all = services.services().reports.list();
        REQUIRE(all);
        REQUIRE(all->size() == 1);
        return all->front().stored;
    }
    QString photo(const QString &name)
    {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        REQUIRE(image.save(dir.file(name)));
        return dir.file(name);
    }
};

} // namespace bd::test
