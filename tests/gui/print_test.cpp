#include "gui/preview/page_printer.h"
#include "gui/support/fake_pages.h"
#include "support/files.h"
#include "support/catch.h"

#include <QFile>
#include <QPageRanges>
#include <QPrinter>
#include <QRegularExpression>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

void toPdf(QPrinter &printer, const QString &file)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
}

/// Sizes of a PDF's pages in points, rounded.
std::vector<std::pair<int, int>> paperSizes(const QString &file)
{
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    std::vector<std::pair<int, int>> sizes;
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    auto found = box.globalMatch(QString::fromLatin1(pdf.readAll()));
    while (found.hasNext()) {
        const auto match = found.next();
        sizes.emplace_back(qRound(match.captured(1).toDouble()), qRound(match.captured(2).toDouble()));
    }
    return sizes;
}

class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int steps) : m_steps(steps) {}
    void report(qint64, qint64) override { --m_steps; }
    void text(const QString &) override {}
    bool isCancelled() const override { return m_steps <= 0; }

private:
    int m_steps;
};

} // namespace

TEST_CASE("Range, copies and order decide which pages come out", "[gui][print]")
{
    using Order = std::vector<int>;
    const auto order = [](const std::function<void(QPrinter &)> &choose, int current = -1) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat); // repeats nothing by itself
        choose(printer);
        return printOrder(printer, 4, current);
    };
    CHECK(order([](QPrinter &) {}) == Order{0, 1, 2, 3});
    CHECK(order([](QPrinter &p) { p.setPrintRange(QPrinter::PageRange); p.setFromTo(2, 3); }) == Order{1, 2});
    CHECK(order([](QPrinter &p) { p.setPrintRange(QPrinter::PageRange); p.setFromTo(3, 99); }) == Order{2, 3});
    CHECK(order([](QPrinter &p) { p.setPrintRange(QPrinter::CurrentPage); }, 2) == Order{2});
    CHECK(order([](QPrinter &p) { p.setPrintRange(QPrinter::CurrentPage); }, -1) == Order{0, 1, 2, 3});
    CHECK(order([](QPrinter &p) { p.setPageOrder(QPrinter::LastPageFirst); }) == Order{3, 2, 1, 0});
    CHECK(order([](QPrinter &p) {
        p.setPrintRange(QPrinter::PageRange);
        QPageRanges ranges;
        ranges.addPage(1);
        ranges.addRange(3, 4);
        p.setPageRanges(ranges);
    }) == Order{0, 2, 3});
    for (const bool collate : {true, false}) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setCopyCount(2);
        printer.setCollateCopies(collate);
        if (!printer.supportsMultipleCopies())
            CHECK(printOrder(printer, 2, -1) == (collate ? Order{0, 1, 0, 1} : Order{0, 0, 1, 1}));
    }
}

TEST_CASE("Every page is printed on paper of its own size and orientation", "[gui][print]")
{
    const TempDir dir;
    const auto painted = std::make_shared<PaintCount>();
    const std::vector<documents::PagePtr> pages{fakePage(0, {QStringLiteral("a")}, a4, painted),
                                                fakePage(1, {QStringLiteral("b")}, a4Wide, painted),
                                                fakePage(2, {QStringLiteral("c")}, {8391, 11906}, painted)};
    const QString file = dir.file(QStringLiteral("bản in.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    toPdf(printer, file);
    preparePrinter(printer, pages, QStringLiteral("Kế hoạch năm 2026"));
    CHECK(printer.fullPage());
    CHECK(printer.docName() == QStringLiteral("Kế hoạch năm 2026"));
    NoProgress quiet;
    REQUIRE(printPages(printer, pages, {0, 1, 2}, quiet));
    CHECK(painted->paints == 3);
    CHECK(paperSizes(file) == std::vector<std::pair<int, int>>{{595, 842}, {842, 595}, {420, 595}});
}

TEST_CASE("Printing that is stopped or fails leaves no file", "[gui][print]")
{
    const TempDir dir;
    const auto pages = fakePages(5, std::make_shared<PaintCount>());
    const QString file = dir.file(QStringLiteral("a.pdf"));
    {
        QPrinter printer;
        toPdf(printer, file);
        CancelAfter cancel(2);
        const auto done = printPages(printer, pages, {0, 1, 2, 3, 4}, cancel);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == QStringLiteral("cancelled"));
        CHECK_FALSE(QFile::exists(file));
    }
    QPrinter printer;
    toPdf(printer, dir.file(QStringLiteral("không có thư mục này/a.pdf")));
    NoProgress quiet;
    const auto done = printPages(printer, pages, {0}, quiet);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("print.failed"));
    CHECK(done.error().args.value(0).contains(QStringLiteral("a.pdf")));
}
