// How high lines are, what stands in them, and what is painted.
#include "paragraph_sample.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QThread>

#include <cmath>
#include <memory>

using namespace bd;
using namespace bd::test;
using documents::ParagraphBox;
using documents::Setting;
using ooxml::LineRule;

namespace {

// Measures of Liberation Serif, in 2048ths of the letter size.
constexpr qreal ascent = (1825 + 87) / 2048.0, height = (1825 + 87 + 443) / 2048.0;

QByteArray imageFile(const char *format, int width, int heightInPixels, QRgb colour = 0xff2060c0)
{
    QImage image(width, heightInPixels, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// A PNG that says it is that large and holds nothing.
QByteArray hugePng(quint32 side)
{
    QByteArray bytes = imageFile("PNG", 2, 2);
    for (int at : {16, 20})
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = static_cast<char>((side >> (24 - 8 * i)) & 0xff);
    return bytes;
}

/// Whole, but larger than we take.
QByteArray largePng()
{
    QImage image(8000, 8000, QImage::Format_Mono);
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

// Two frames of one pixel.
const QByteArray animation = QByteArray::fromHex("47494638396101000100800000ff000000ff0021f90400000000002c000000000100010000"
                                                 "02024401003b");

ooxml::Run pictureRun(const QString &part, int width, int heightInTwips)
{
    ooxml::Run r = run(QString());
    r.picture = ooxml::Picture();
    r.picture->part = part;
    r.picture->width = width;
    r.picture->height = heightInTwips;
    return r;
}

QImage painted(const BoxPtr &box, QSize twips = {4000, 2000})
{
    QImage image(twips / 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    box->paint(painter, {500, 500}, 0, box->lines().size(), {});
    return image;
}

bool hasColour(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if ((image.pixel(x, y) & 0xffffff) == (colour & 0xffffff))
                return true;
    return false;
}

} // namespace

TEST_CASE("How high a line is")
{
    if (!hasFaces())
        return;
    struct Case {
        const char *name;
        double size;
        LineRule rule;
        int line;
        qreal height, baseline;
    };
    // In whole twips.
    const std::vector<Case> cases = {
        {"13 points", 13, LineRule::Multiple, 240, 260 * height, 260 * ascent},
        {"14 points", 14, LineRule::Multiple, 240, 280 * height, 280 * ascent},
        {"1.15", 13, LineRule::Multiple, 276, 343, 260 * ascent},
        {"1.5", 14, LineRule::Multiple, 360, 420 * height, 280 * ascent},
        {"0.8", 13, LineRule::Multiple, 192, 208 * height, 208 * ascent},
        {"exactly 18 points", 13, LineRule::Exact, 360, 360, 288},
        {"exactly less than the letters", 13, LineRule::Exact, 200, 200, 160},
        {"at least 20 points", 13, LineRule::AtLeast, 400, 400, 400 - 260 * (height - ascent)},
        {"at least less", 13, LineRule::AtLeast, 200, 260 * height, 260 * ascent},
        {"no spacing at all", 13, LineRule::Multiple, 0, 260 * height, 260 * ascent},
        {"a negative one", 13, LineRule::Exact, -360, 360, 288},
    };
    for (const Case &c : cases) {
        for (const QString &text : {QStringLiteral("Ág"), QString()}) {
            INFO(c.name);
            ooxml::DocParagraph p = paragraph(text, c.size);
            p.ink.lineRule = c.rule;
            p.ink.line = c.line;
            const BoxPtr box = boxOf(p);
            REQUIRE(box->lines().size() == 1);
            CHECK(box->lines()[0].height == Approx(c.height).margin(0.5));
            CHECK(box->lines()[0].baseline == Approx(c.baseline).margin(0.5));
            CHECK(box->height() == Approx(c.height).margin(0.5));
        }
    }
}

TEST_CASE("The highest letters of a line make it as high")
{
    if (!hasFaces())
        return;
    const qreal ten = 200 * height, twenty = 400 * height;
    struct Case {
        const char *name;
        std::vector<ooxml::Run> runs;
        std::vector<qreal> heights;
        double mark = 10;
    };
    ooxml::Run superscript = run(QStringLiteral("12")), subscript = superscript, raised = superscript;
    superscript.superscript = true;
    subscript.ink.subscript = true;
    raised.ink.raise = 6;
    const std::vector<Case> cases = {
        {"two sizes", {run(QStringLiteral("a")), run(QStringLiteral("b"), 20)}, {twenty}},
        {"on two lines", {run(QStringLiteral("a\n")), run(QStringLiteral("b"), 20)}, {ten, twenty}},
        {"spaces don't count", {run(QStringLiteral("a")), run(QStringLiteral("  "), 20), run(QStringLiteral("b"))}, {ten}},
        {"but alone", {run(QStringLiteral("  "), 20)}, {twenty}},
        {"the mark only when nothing else stands there", {run(QStringLiteral("a"))}, {ten}, 20},
        {"nothing", {}, {twenty}, 20},
        {"behind a break", {run(QStringLiteral("a\n"))}, {ten, twenty}, 20},
        {"superscript", {run(QStringLiteral("a")), superscript}, {ten}},
        {"subscript", {run(QStringLiteral("a")), subscript}, {ten}},
        {"raised", {run(QStringLiteral("a")), raised}, {ten + 120}},
        {"a picture alone", {pictureRun(QStringLiteral("x"), 500, 1000)}, {1000}},
        {"beside letters", {pictureRun(QStringLiteral("x"), 500, 1000), run(QStringLiteral("a"))},
         {1000 + 200 * (height - ascent)}},
        {"a tiny one", {pictureRun(QStringLiteral("x"), 10, 10), run(QStringLiteral("a"))}, {ten}},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        const BoxPtr box = boxOf(paragraph(c.runs, c.mark));
        REQUIRE(box->lines().size() == c.heights.size());
        qreal top = 0;
        for (std::size_t i = 0; i < c.heights.size(); ++i) {
            CHECK(box->lines()[i].top == Approx(top).margin(0.5));
            CHECK(box->lines()[i].height == Approx(c.heights[i]).margin(0.5));
            top += c.heights[i];
        }
    }
    ooxml::DocParagraph wide = paragraph({pictureRun(QStringLiteral("x"), 500, 1000), run(QStringLiteral("a"))});
    wide.ink.line = 480; // the picture isn't doubled
    CHECK(boxOf(wide)->height() == Approx(1000 + 200 * (height - ascent) + ten).margin(0.5));
}

TEST_CASE("Page breaks, column breaks, footnotes: which line they stand in")
{
    ooxml::Run first = run(QString()), second = first;
    first.footnote = 7;
    second.footnote = 9;
    Setting with = setting();
    with.noteMark = [](int note) { return QString::number(note); };
    const BoxPtr box = ParagraphBox::make(
        paragraph({run(QStringLiteral("a")), first, second, run(QStringLiteral("\fb\vc\n")), second}), with);
    CHECK(linesOf(box) == "a79|b|c|9");
    CHECK(box->lines()[0].footnotes == std::vector<int>{7, 9});
    CHECK(box->lines()[3].footnotes == std::vector<int>{9});
    CHECK(box->lines()[0].breaksPage);
    CHECK_FALSE(box->lines()[1].breaksPage);
    CHECK(box->lines()[1].breaksColumn);
    CHECK_FALSE(box->lines()[2].breaksPage);

    // Nothing behind a page break: no line of its own.
    const BoxPtr last = boxOf(paragraph(QStringLiteral("a\f")));
    REQUIRE(last->lines().size() == 1);
    CHECK(last->lines()[0].breaksPage);

    // Without a mark the note still has its line.
    const BoxPtr unmarked = boxOf(paragraph({run(QStringLiteral("a")), first}));
    CHECK(linesOf(unmarked) == "a");
    CHECK(unmarked->lines()[0].footnotes == std::vector<int>{7});

    Setting inNote = setting();
    inNote.ownNoteMark = QStringLiteral("3");
    CHECK(linesOf(ParagraphBox::make(paragraph(QStringLiteral(" Nguồn")), inNote)) == "3 Nguồn");
    CHECK(linesOf(ParagraphBox::make(paragraph(QString()), inNote)) == "3");
}

TEST_CASE("Fields print what their page says")
{
    struct Case {
        ooxml::Field field;
        int page, count, sectionCount;
        QString format;
        const char *text;
    };
    const std::vector<Case> cases = {
        {ooxml::Field::Page, 4, 0, 0, QString(), "4"},
        {ooxml::Field::Page, 4, 0, 0, QStringLiteral("lowerRoman"), "iv"},
        {ooxml::Field::PageCount, 4, 12, 3, QStringLiteral("lowerRoman"), "12"},
        {ooxml::Field::PageCount, 4, 0, 3, QString(), "old"},
        {ooxml::Field::SectionPageCount, 4, 12, 3, QString(), "3"},
        {ooxml::Field::None, 4, 12, 3, QString(), "old"},
    };
    for (const Case &c : cases) {
        ooxml::Run field = run(QStringLiteral("old"));
        field.field = c.field;
        Setting page = setting();
        page.page = c.page;
        page.pageCount = c.count;
        page.sectionPageCount = c.sectionCount;
        page.pageNumberFormat = c.format;
        CHECK(linesOf(ParagraphBox::make(paragraph(std::vector{field}), page)) == c.text);
    }
}

TEST_CASE("Pictures, good and bad")
{
    struct Case {
        const char *name;
        QByteArray bytes;
        bool isShown;
        const char *code = "picture_format";
    };
    const std::vector<Case> cases = {
        {"PNG", imageFile("PNG", 20, 10), true},
        {"JPEG", imageFile("JPEG", 20, 10), true},
        {"BMP", imageFile("BMP", 20, 10), true},
        {"animated GIF", animation, true},
        {"nothing", {}, false},
        {"not an image", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", false},
        {"the beginning of one", imageFile("PNG", 20, 10).left(40), false},
        {"XPM", "/* XPM */ static char *x[] = {\"1 1 1 1\",\"a c #000000\",\"a\"};", false},
        {"30,000 pixels wide", hugePng(30'000), false},
        {"larger than memory", hugePng(0x7fffffff), false},
        {"64 million pixels", largePng(), false, "picture_size"},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        Setting with = setting(3000);
        with.typecase = documents::makeTypecase();
        QStringList codes;
        with.picture = [&](const QString &) { return c.bytes; };
        with.unsupported = [&](const char *code) { codes += QString::fromLatin1(code); };
        const BoxPtr box = ParagraphBox::make(paragraph({pictureRun(QStringLiteral("media/1"), 1000, 800)}), with);
        CHECK(codes == (c.isShown ? QStringList() : QStringList{QString::fromLatin1(c.code)}));
        CHECK(box->lines()[0].height == 800); // its place is kept
        const QImage image = painted(box);
        CHECK((image.pixelColor(100, 100) == Qt::white) == !c.isShown);
        CHECK(image.pixelColor(50, 70) != Qt::white); // a frame at least
        CHECK(image.pixelColor(160, 100) == Qt::white);
    }
}

TEST_CASE("A picture is cropped, scaled to the text area, and has a size of its own when the file says none")
{
    QImage halves(400, 100, QImage::Format_RGB32);
    halves.fill(QColor::fromRgb(0xff, 0, 0));
    QPainter(&halves).fillRect(200, 0, 200, 100, QColor::fromRgb(0, 0, 0xff));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(halves.save(&buffer, "PNG"));
    Setting with = setting(2000);
    with.picture = [&](const QString &) { return bytes; };

    ooxml::Run run = pictureRun(QStringLiteral("p"), 1000, 500);
    run.picture->cropLeft = 0.5;
    QImage image = painted(ParagraphBox::make(paragraph({run}), with));
    CHECK(hasColour(image, 0x0000ff));
    CHECK_FALSE(hasColour(image, 0xff0000));

    run = pictureRun(QStringLiteral("p"), 4000, 1000);
    CHECK(ParagraphBox::make(paragraph({run}), with)->height() == Approx(500));
    run.picture->width = run.picture->height = 0; // 400 pixels are 6,000 twips
    CHECK(ParagraphBox::make(paragraph({run}), with)->height() == Approx(500));
    run.picture->width = run.picture->height = -5;
    run.picture->cropLeft = run.picture->cropRight = 7;
    CHECK(ParagraphBox::make(paragraph({run}), with)->height() > 0);
}

TEST_CASE("Looks are painted")
{
    struct Case {
        const char *name;
        std::function<void(ooxml::DocParagraph &)> look;
        QRgb colour;
    };
    const ooxml::BorderLine border{ooxml::LineStyle::Single, 24, 1, 0x00a000u};
    const auto borderOf = [&](ooxml::LineStyle style) {
        ooxml::BorderLine line = border;
        line.style = style;
        return line;
    };
    const std::vector<Case> cases = {
        {"black by itself", [](ooxml::DocParagraph &p) { p.runs[0].underline = true; }, 0x000000},
        {"colour", [](ooxml::DocParagraph &p) { p.runs[0].ink.colour = 0xc00000; p.runs[0].ink.strike = true; }, 0xc00000},
        {"double underline", [](ooxml::DocParagraph &p) { p.runs[0].ink.doubleUnderline = true; p.runs[0].ink.colour = 0xc00000; },
         0xc00000},
        {"highlight", [](ooxml::DocParagraph &p) { p.runs[0].ink.shading = 0xffff00; }, 0xffff00},
        {"white on black", [](ooxml::DocParagraph &p) { p.runs[0].ink.shading = 0; p.runs[0].underline = true; }, 0x000000},
        {"behind a paragraph", [](ooxml::DocParagraph &p) { p.ink.shading = 0xe0f0ff; }, 0xe0f0ff},
        {"top border", [&](ooxml::DocParagraph &p) { p.ink.borders.top = border; }, 0x00a000},
        {"double", [&](ooxml::DocParagraph &p) { p.ink.borders.left = borderOf(ooxml::LineStyle::Double); }, 0x00a000},
        {"dotted", [&](ooxml::DocParagraph &p) { p.ink.borders.bottom = borderOf(ooxml::LineStyle::Dotted); }, 0x00a000},
        {"dashed", [&](ooxml::DocParagraph &p) { p.ink.borders.right = borderOf(ooxml::LineStyle::Dashed); }, 0x00a000},
        {"a leader", [](ooxml::DocParagraph &p) {
             p.runs[0].text = QStringLiteral("a\tb");
             p.runs[0].size = 40;
             p.runs[0].ink.colour = 0x0000c0;
             p.ink.tabs = {{2500, ooxml::TabKind::Left, u'_'}};
         }, 0x0000c0},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        ooxml::DocParagraph p = paragraph(QStringLiteral("Bình đẳng"), 20);
        c.look(p);
        CHECK(hasColour(painted(boxOf(p, 3000)), c.colour));
    }
    ooxml::DocParagraph dark = paragraph(QStringLiteral("Bình đẳng"), 20);
    CHECK_FALSE(hasColour(painted(boxOf(dark, 3000)), 0xe0f0ff));
    // Nothing behind the right end of a leader but what was put there.
    ooxml::DocParagraph filled = paragraph(QStringLiteral("a\t"), 20);
    filled.ink.tabs = {{2000, ooxml::TabKind::Left, u'.'}};
    const QImage image = painted(boxOf(filled, 3000));
    int marks = 0;
    for (int x = 80; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 200) {
                CHECK(x <= 251);
                ++marks;
                break;
            }
    CHECK(marks > 20);
}

TEST_CASE("Borders take room above and below, and none where neighbours share them")
{
    ooxml::DocParagraph p = paragraph(QStringLiteral("a\nb"));
    const qreal bare = boxOf(p)->height();
    p.ink.borders.top = ooxml::BorderLine{ooxml::LineStyle::Single, 8, 5, {}};   // 1 + 5 points
    p.ink.borders.bottom = ooxml::BorderLine{ooxml::LineStyle::Double, 8, 0, {}}; // 3 points
    const BoxPtr box = boxOf(p);
    CHECK(box->topInset() == Approx(120));
    CHECK(box->bottomInset() == Approx(60));
    CHECK(box->height() == Approx(bare + 180));
    CHECK(box->lines()[0].top == Approx(120));
    p.ink.borders.top->style = ooxml::LineStyle::None;
    CHECK(boxOf(p)->topInset() == 0);

    ooxml::DocParagraph joined = paragraph(QStringLiteral("a"));
    joined.ink.borders.top = joined.ink.borders.bottom = ooxml::BorderLine{ooxml::LineStyle::Single, 24, 1, 0x00a000u};
    const BoxPtr shared = boxOf(joined, 3000);
    for (const bool above : {false, true}) {
        for (const bool below : {false, true}) {
            QImage image(400, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.1, 0.1);
            shared->paint(painter, {500, 500}, 0, 1, {above, below});
            CHECK(hasColour(image.copy(0, 0, 400, 50), 0x00a000) == !above);
            CHECK(hasColour(image.copy(0, 60, 400, 100), 0x00a000) == !below);
        }
    }
}

TEST_CASE("Side borders and shading reach over the space to a neighbour")
{
    ooxml::DocParagraph p = paragraph(QStringLiteral("a"));
    p.ink.borders.left = ooxml::BorderLine{ooxml::LineStyle::Single, 24, 1, 0x00a000u};
    p.ink.shading = 0x2060c0u;
    const BoxPtr box = boxOf(p, 3000);
    for (const auto &[lines, shaded] : {std::pair(0.0, 0.0), {300.0, 0.0}, {0.0, 300.0}, {300.0, 300.0}}) {
        INFO(lines << ' ' << shaded);
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        box->paint(painter, {500, 500}, 0, 1, {lines > 0, false, lines, shaded});
        const QImage above = image.copy(0, 21, 400, 28); // 290 twips
        CHECK(hasColour(above, 0x00a000) == (lines > 0));
        CHECK(hasColour(above, 0x2060c0) == (shaded > 0));
        CHECK_FALSE(hasColour(image.copy(0, 0, 400, 19), 0x2060c0));
    }
}

TEST_CASE("Letters that no font has are boxes, named once; a PDF is told which they are")
{
    // Of a private plane, and one that was never given away: nobody has them.
    const QString astral = QString::fromUcs4(U"\U000F1234"), basic(QChar(char16_t(0x2fe5)));
    for (const QString &letter : {astral, basic}) {
        INFO(letter.toStdString());
        Setting with = setting(3000);
        QStringList codes;
        with.unsupported = [&](const char *code) { codes += QString::fromLatin1(code); };
        const BoxPtr box = ParagraphBox::make(paragraph(QStringLiteral("mẫu ") + letter + letter + QStringLiteral(" hết"), 20), with);
        CHECK(codes == QStringList{QStringLiteral("missing_glyph")});
        const auto pieces = piecesOf(box);
        REQUIRE(pieces.size() == 1);
        REQUIRE(pieces[0].signs.size() == 2);
        const documents::TextPiece::Sign &sign = pieces[0].signs[1];
        CHECK(pieces[0].text.mid(sign.at, sign.length) == letter);
        CHECK(sign.size == 400);
        CHECK(sign.baseline == Approx(box->lines()[0].baseline));
        const qreal left = pieces[0].edges[std::size_t(sign.at)], right = pieces[0].edges[std::size_t(sign.at + sign.length)];
        CHECK(right - left > 200);
        const QImage image = painted(box);
        const auto at = [](qreal twips) { return int(std::lround((500 + twips) / 10)); };
        CHECK(hasColour(image.copy(at(left), at(0), at(right) - at(left), 80), 0));
        CHECK(image.pixelColor((at(left) + at(right)) / 2, at(sign.baseline - 150)) == Qt::white);
    }
    const BoxPtr plain = boxOf(paragraph(QStringLiteral("chữ thường")));
    CHECK(piecesOf(plain)[0].signs.empty());
}

TEST_CASE("Words outside of the paper are noticed, blanks aren't")
{
    const BoxPtr box = boxOf(paragraph(QStringLiteral("mmmm ") + QString(200, u' ') + QStringLiteral("\nm\n")), 3000);
    const QRectF paper(0, 0, 5000, 5000);
    const std::size_t end = box->lines().size();
    CHECK_FALSE(box->reachesOutOf(paper, {1000, 1000}, 0, end));
    CHECK(box->reachesOutOf(paper, {4700, 1000}, 0, end));
    CHECK_FALSE(box->reachesOutOf(paper, {4700, 1000}, 1, end)); // its second line is short
    CHECK(box->reachesOutOf(paper, {-300, 1000}, 0, end));
    CHECK(box->reachesOutOf(paper, {1000, 4900}, 0, end));
    CHECK(box->reachesOutOf(paper, {1000, -100}, 0, end));
    CHECK_FALSE(box->reachesOutOf(paper, {1000, 4990}, 2, end)); // nothing stands in the last one
}

TEST_CASE("A part of the lines is painted and told")
{
    const BoxPtr box = boxOf(paragraph(QStringLiteral("một\nhai\nba")));
    std::vector<documents::TextPiece> pieces;
    box->appendText(pieces, {100, 1000}, 1, 99);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].text == QStringLiteral("hai\n"));
    CHECK(pieces[0].box.top() == Approx(1000));
    CHECK(pieces[0].box.left() == Approx(100));
    CHECK_FALSE(pieces[0].endsParagraph);
    CHECK(pieces[1].endsParagraph);
    CHECK(pieces[1].box.top() == Approx(1000 + box->lines()[1].height));
    box->appendText(pieces, {0, 0}, 5, 9);
    CHECK(pieces.size() == 2);

    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    box->paint(painter, {0, 1000}, 2, 3, {});
    CHECK(hasColour(image.copy(0, 100, 200, 25), 0));
    CHECK_FALSE(hasColour(image.copy(0, 0, 200, 98), 0));
    CHECK_FALSE(hasColour(image.copy(0, 128, 200, 72), 0));
    box->paint(painter, {0, 0}, 3, 3, {});
    box->paint(painter, {0, 0}, 7, 2, {});
}

TEST_CASE("The paragraph's words for the flow")
{
    ooxml::DocParagraph p = paragraph(QStringLiteral("Mục\u00adtiêu\n\tchung"));
    p.styleName = QStringLiteral("Heading 1");
    p.outlineLevel = 0;
    p.pageBreakBefore = true;
    p.listLabel = QStringLiteral("I.");
    p.ink.spaceAfter = 120;
    const BoxPtr box = boxOf(p);
    CHECK(box->text().toStdString() == "I. Mụctiêu chung");
    CHECK(box->styleName() == p.styleName);
    CHECK(box->outlineLevel() == 0);
    CHECK(box->pageBreakBefore());
    CHECK(box->ink().spaceAfter == 120);
}

TEST_CASE("A paragraph may be painted from several threads at once")
{
    Setting with = setting(3000);
    with.typecase = documents::makeTypecase();
    with.picture = [](const QString &) { return imageFile("PNG", 50, 50); };
    const BoxPtr box = ParagraphBox::make(
        paragraph({run(QStringLiteral("Bình đẳng giới \u2611 \u4e2d")), pictureRun(QStringLiteral("p"), 300, 300)}), with);
    const QImage expected = painted(box);
    std::vector<QImage> images(4);
    // Qt's threads, as the program's jobs are: what fonts keep for a foreign thread, Qt clears on Windows from another one.
    std::vector<std::unique_ptr<QThread>> threads;
    for (QImage &image : images) {
        threads.emplace_back(QThread::create([&] {
            for (int i = 0; i < 10; ++i)
                image = painted(box);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const QImage &image : images)
        CHECK(image == expected);
}
