// Where lines break, and where letters stand in them. Letters of 10 points: a digit is 100 twips wide, a space 50.
#include "paragraph_sample.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <limits>

using namespace bd;
using namespace bd::test;
using documents::ParagraphBox;
using ooxml::Alignment;
using ooxml::TabKind;

namespace {

constexpr qreal slack = 1.5; ///< twips

bool isNear(qreal a, qreal b)
{
    return std::abs(a - b) < slack;
}

ooxml::TabStop stop(int position, TabKind kind = TabKind::Left)
{
    return {position, kind, QChar()};
}

} // namespace

TEST_CASE("Letters are as wide as their face says")
{
    if (!hasFaces())
        return;
    struct Case {
        const char *name;
        QString text;
        void (*look)(ooxml::Run &);
        qreal width;
    };
    const std::vector<Case> cases = {
        {"digits", QStringLiteral("0123"), [](ooxml::Run &) {}, 400},
        {"twice the size", QStringLiteral("0123"), [](ooxml::Run &r) { r.size = 20; }, 800},
        {"half points", QStringLiteral("0123"), [](ooxml::Run &r) { r.size = 10.5; }, 420},
        {"superscript", QStringLiteral("0123"), [](ooxml::Run &r) { r.superscript = true; }, 232},
        {"subscript", QStringLiteral("0123"), [](ooxml::Run &r) { r.ink.subscript = true; }, 232},
        {"letter spacing", QStringLiteral("0123"), [](ooxml::Run &r) { r.ink.spacing = 20; }, 480},
        {"closer than they are wide", QStringLiteral("0123"), [](ooxml::Run &r) { r.ink.spacing = -500; }, 0},
        {"wider letters", QStringLiteral("0123"), [](ooxml::Run &r) { r.ink.scale = 150; }, 600},
        {"no scale", QStringLiteral("0123"), [](ooxml::Run &r) { r.ink.scale = 0; }, 400},
        {"a no-break hyphen", QStringLiteral("0\u20111"), [](ooxml::Run &) {}, 200 + 66.6},
        {"a soft hyphen", QStringLiteral("0\u00ad1"), [](ooxml::Run &) {}, 200},
        {"zero width", QStringLiteral("0\u200b1\ufeff"), [](ooxml::Run &) {}, 200},
        {"control letters", QStringLiteral("0\x01\x1f\x7f\x31"), [](ooxml::Run &) {}, 200},
        {"no-break space", QStringLiteral("0\u00a01"), [](ooxml::Run &) {}, 250},
        {"Courier's twin", QStringLiteral("0123"), [](ooxml::Run &r) { r.ink.font = QStringLiteral("Liberation Mono"); }, 480},
        {"no size", QStringLiteral("0123"), [](ooxml::Run &r) { r.size = 0; }, 40},
        {"a size of 5,000", QStringLiteral("0"), [](ooxml::Run &r) { r.size = 5000; }, 16380},
        {"no number for a size", QStringLiteral("0123"), [](ooxml::Run &r) { r.size = NAN; }, 400},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        ooxml::Run letters = run(c.text);
        c.look(letters);
        const BoxPtr box = boxOf(paragraph(std::vector{letters}), 90'000);
        REQUIRE(box->lines().size() == 1);
        CHECK(endOf(box) == Approx(c.width).margin(slack));
        CHECK(box->naturalWidth() == Approx(std::max(c.width, 1.0)).margin(slack));
    }
}

TEST_CASE("Small capitals are smaller, capitals aren't; kerning brings letters closer only when it is asked for")
{
    if (!hasFaces())
        return;
    ooxml::Run small = run(QStringLiteral("ĐIaB")), large = small;
    small.ink.smallCaps = true;
    large.text = QStringLiteral("ĐIAB");
    const BoxPtr capitals = boxOf(paragraph(std::vector{small})), plain = boxOf(paragraph(std::vector{large}));
    CHECK(linesOf(capitals) == "ĐIAB");
    CHECK(isNear(xOf(capitals, QStringLiteral("A")), xOf(plain, QStringLiteral("A"))));
    CHECK(isNear(xOf(capitals, QStringLiteral("B")) - xOf(capitals, QStringLiteral("A")),
                 0.8 * (xOf(plain, QStringLiteral("B")) - xOf(plain, QStringLiteral("A")))));
    CHECK(capitals->height() == Approx(plain->height()));

#ifdef Q_OS_WIN
    WARN("skipped: Windows' own fonts engine doesn't kern");
    return;
#endif
    ooxml::Run pair = run(QStringLiteral("AVATo"));
    const qreal apart = endOf(boxOf(paragraph(std::vector{pair})));
    pair.ink.kerning = true;
    CHECK(endOf(boxOf(paragraph(std::vector{pair}))) < apart * 0.95);
}

TEST_CASE("Lines break where Word breaks them")
{
    if (!hasFaces())
        return;
    struct Case {
        const char *name;
        QString text;
        qreal width; ///< ten digits take 1,000
        const char *lines;
    };
    const std::vector<Case> cases = {
        {"nothing", QString(), 1000, ""},
        {"it fits exactly", QStringLiteral("0123 5678"), 850, "0123 5678"},
        {"it doesn't", QStringLiteral("0123 5678"), 840, "0123|5678"},
        {"spaces hang", QStringLiteral("0123          5678"), 400, "0123|5678"},
        {"only spaces", QStringLiteral("          "), 100, ""},
        {"no-break space", QStringLiteral("01 23\u00a045"), 500, "01|23\u00a045"},
        {"a hyphen", QStringLiteral("abcd-efgh"), 700, "abcd-|efgh"},
        {"between years, as Word does", QStringLiteral("0 2021-2025"), 950, "0 2021-|2025"},
        {"no-break hyphen", QStringLiteral("a abcd\u2011efgh"), 850, "a|abcd\u2011efgh"},
        {"a slash doesn't break", QStringLiteral("ab và/hoặc"), 800, "ab|và/hoặc"},
        {"brackets and points stay", QStringLiteral("01 (23), 45."), 700, "01 (23),|45."},
        {"a word longer than the line", QStringLiteral("01234567890123"), 500, "01234|56789|0123"},
        {"behind a shorter one", QStringLiteral("0 12345678"), 500, "0|12345|678"},
        {"narrower than a letter", QStringLiteral("0123"), 20, "0|1|2|3"},
        {"no width at all", QStringLiteral("01 2"), -500, "0|1|2"},
        {"manual breaks", QStringLiteral("01\n23\n\n45"), 1000, "01|23||45"},
        {"one at the end", QStringLiteral("01\n"), 1000, "01|"},
        {"a soft hyphen that isn't needed", QStringLiteral("01\u00ad23"), 1000, "0123"},
        {"one that is", QStringLiteral("abcd\u00adefgh\u00adijkl"), 500, "abcd-|efgh-|ijkl"},
        {"whose stroke has no room", QStringLiteral("01 234\u00ad56"), 470, "01|234-|56"},
        {"zero width space", QStringLiteral("0123\u200b4567"), 500, "0123|4567"},
        {"Chinese", QStringLiteral("\u4e2d\u6587\u5b57\u7b26"), 450, "\u4e2d\u6587|\u5b57\u7b26"},
        {"half a pair", QString(QChar(0xd83d)) + QStringLiteral("01") + QChar(0xde00), 1000, "\ufffd01\ufffd"},
        {"a whole one", QStringLiteral("0\U0001F6001"), 1000, "0\U0001F6001"},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        CHECK(linesOf(boxOf(paragraph(c.text), c.width)) == c.lines);
    }
}

TEST_CASE("Combining marks are composed and never parted from their letter")
{
    if (!hasFaces())
        return;
    const QString composed = QStringLiteral("Việt Nam đổi mới");
    const BoxPtr one = boxOf(paragraph(composed));
    const BoxPtr two = boxOf(paragraph(composed.normalized(QString::NormalizationForm_D)));
    CHECK(linesOf(one) == linesOf(two));
    CHECK(endOf(one) == Approx(endOf(two)));
    for (bool bold : {false, true}) {
        for (bool italic : {false, true}) {
            ooxml::Run letters = run(QStringLiteral("ệộữẵằợỷĐđ"));
            letters.bold = bold;
            letters.italic = italic;
            const auto pieces = piecesOf(boxOf(paragraph(std::vector{letters})));
            for (std::size_t i = 0; i + 1 < pieces[0].edges.size(); ++i)
                CHECK(pieces[0].edges[i + 1] - pieces[0].edges[i] > 50);
        }
    }
    CHECK(linesOf(boxOf(paragraph(QStringLiteral("x\u0331y\u0331")), 20)) == "x\u0331y\u0331");
}

TEST_CASE("Indents and alignment")
{
    if (!hasFaces())
        return;
    ooxml::DocParagraph p = paragraph(QStringLiteral("0123 5678 0123"));
    p.leftIndent = 200;
    p.firstLine = 300;
    p.ink.rightIndent = 100;
    BoxPtr box = boxOf(p, 1500); // lines of 900 and 1,200
    CHECK(linesOf(box) == "0123 5678|0123");
    CHECK(isNear(xOf(box, QStringLiteral("0")), 500));
    CHECK(isNear(xOf(box, QStringLiteral("0"), 1), 200));
    CHECK(box->minimumWidth() == Approx(400 + 500 + 100).margin(slack));
    CHECK(box->naturalWidth() == Approx(1300 + 500 + 100).margin(slack));

    p.firstLine = -300; // hanging, over the edge of the text area
    CHECK(isNear(xOf(boxOf(p, 1500), QStringLiteral("0")), -100));

    struct Case {
        Alignment alignment;
        qreal first, second; ///< x of the lines
        qreal end;           ///< of the first
    };
    const std::vector<Case> cases = {
        {Alignment::Left, 0, 0, 850},
        {Alignment::Right, 150, 600, 1000},
        {Alignment::Centre, 75, 300, 925},
        {Alignment::Justify, 0, 0, 1000},
    };
    for (const Case &c : cases) {
        ooxml::DocParagraph aligned = paragraph(QStringLiteral("0123 5678 0123"));
        aligned.alignment = c.alignment;
        box = boxOf(aligned, 1000);
        CHECK(isNear(xOf(box, QStringLiteral("0")), c.first));
        CHECK(isNear(xOf(box, QStringLiteral("0"), 1), c.second));
        CHECK(isNear(endOf(box), c.end));
    }
}

TEST_CASE("Which lines are justified")
{
    if (!hasFaces())
        return;
    struct Case {
        const char *name;
        QString text;
        qreal end; ///< of the first line, in an area of 1,000
    };
    const std::vector<Case> cases = {
        {"a line that wraps", QStringLiteral("01 23 45 67 89"), 1000},
        {"the last one", QStringLiteral("01 23"), 450},
        {"before a manual break", QStringLiteral("01 23\n45"), 1000},
        {"before a page break", QStringLiteral("01 23\f45"), 450},
        {"without a space", QStringLiteral("01234 567890"), 500},
        {"behind a tab only", QStringLiteral("0 1\t2 3 4567890"), 1000},
        {"no-break spaces stay", QStringLiteral("01\u00a023 45 678901"), 1000},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        ooxml::DocParagraph p = paragraph(c.text);
        p.alignment = Alignment::Justify;
        CHECK(endOf(boxOf(p, 1000)) == Approx(c.end).margin(slack));
    }
    ooxml::DocParagraph p = paragraph(QStringLiteral("0 1\t2 3 4567890"));
    p.alignment = Alignment::Justify;
    CHECK(isNear(xOf(boxOf(p, 1000), QStringLiteral("1")), 150)); // before the tab nothing is wider
    CHECK(isNear(xOf(boxOf(p, 1000), QStringLiteral("2")), 720));
}

TEST_CASE("Tabs")
{
    if (!hasFaces())
        return;
    using Stops = std::vector<ooxml::TabStop>;
    struct Case {
        const char *name;
        QString text;
        Stops stops;
        std::vector<std::pair<const char *, qreal>> places; ///< in the first line, of an area of 5,000
        const char *lines;
    };
    const std::vector<Case> cases = {
        {"default stops", QStringLiteral("0\ta\tb"), {}, {{"a", 720}, {"b", 1440}}, "0\ta\tb"},
        {"one passed already", QStringLiteral("01234567\ta"), {}, {{"a", 1440}}, "01234567\ta"},
        {"own stops, then default ones", QStringLiteral("0\ta\tb"), {stop(1000)}, {{"a", 1000}, {"b", 1440}}, "0\ta\tb"},
        {"no default stop before an own one", QStringLiteral("0\ta"), {stop(3000)}, {{"a", 3000}}, "0\ta"},
        {"centred", QStringLiteral("0\t1234"), {stop(2000, TabKind::Centre)}, {{"1", 1800}}, "0\t1234"},
        {"right", QStringLiteral("0\t1234"), {stop(2000, TabKind::Right)}, {{"1", 1600}}, "0\t1234"},
        {"right at the edge", QStringLiteral("0\t1234"), {stop(5000, TabKind::Right)}, {{"1", 4600}}, "0\t1234"},
        {"right behind the edge", QStringLiteral("0\t1234"), {stop(5200, TabKind::Right)}, {{"1", 4800}}, "0\t1234"},
        {"centre, then right", QStringLiteral("0\t12\t34"), {stop(2000, TabKind::Centre), stop(5000, TabKind::Right)},
         {{"1", 1900}, {"3", 4800}}, "0\t12\t34"},
        {"decimal comma", QStringLiteral("0\t12,5"), {stop(2000, TabKind::Decimal)}, {{"1", 1800}}, "0\t12,5"},
        {"decimal point", QStringLiteral("0\t12.5"), {stop(2000, TabKind::Decimal)}, {{"1", 1800}}, "0\t12.5"},
        {"points of thousands", QStringLiteral("0\t1.234"), {stop(2000, TabKind::Decimal)}, {{"1", 1550}}, "0\t1.234"},
        {"thousands and a comma", QStringLiteral("0\t1.234,5"), {stop(2000, TabKind::Decimal)}, {{"1", 1550}}, "0\t1.234,5"},
        {"decimal without a number", QStringLiteral("0\tab"), {stop(2000, TabKind::Decimal)}, {}, "0\tab"},
        {"too much for a right tab", QStringLiteral("012345\t0123456789"), {stop(1000, TabKind::Right)}, {{"0123456789", 600}},
         "012345\t0123456789"},
        {"behind the last stop of the line", QStringLiteral("0\ta\tb"), {stop(4900)}, {{"a", 4900}}, "0\ta|\tb"},
        {"a stop behind the edge", QStringLiteral("0\ta"), {stop(6000)}, {}, "0|\ta"},
        {"a tab goes with its word", QStringLiteral("0\ta\t0123456789"), {stop(1000), stop(4500)}, {{"a", 1000}},
         "0\ta|\t0123456789"},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        ooxml::DocParagraph p = paragraph(c.text);
        p.ink.tabs = c.stops;
        const BoxPtr box = boxOf(p, 5000);
        CHECK(linesOf(box) == c.lines);
        for (const auto &[text, x] : c.places)
            CHECK(xOf(box, QString::fromUtf8(text)) == Approx(x).margin(slack));
    }

    ooxml::DocParagraph hanging = paragraph(QStringLiteral("0\ta"));
    hanging.leftIndent = 1000;
    hanging.firstLine = -1000;
    CHECK(isNear(xOf(boxOf(hanging), QStringLiteral("a")), 1000));
    hanging.firstLine = 100;
    CHECK(isNear(xOf(boxOf(hanging), QStringLiteral("a")), 1440));
    documents::Setting own = setting();
    own.defaultTab = 0; // as good as unsaid
    CHECK(isNear(xOf(ParagraphBox::make(paragraph(QStringLiteral("0\ta")), own), QStringLiteral("a")), 720));
}

TEST_CASE("List labels")
{
    if (!hasFaces())
        return;
    struct Case {
        const char *name;
        QString label;
        int left, first;
        ooxml::LabelEnd end;
        TabKind alignment;
        qreal labelAt, textAt, secondAt;
        const char *text;
    };
    const auto label = [](const char *s) { return QString::fromUtf8(s); };
    const std::vector<Case> cases = {
        {"in the hanging indent", label("12"), 700, -400, ooxml::LabelEnd::Tab, TabKind::Left, 300, 700, 700, "12\tabc"},
        {"right", label("12"), 700, -400, ooxml::LabelEnd::Tab, TabKind::Right, 100, 700, 700, "12\tabc"},
        {"centred", label("12"), 700, -400, ooxml::LabelEnd::Tab, TabKind::Centre, 200, 700, 700, "12\tabc"},
        {"a space behind", label("12"), 700, -400, ooxml::LabelEnd::Space, TabKind::Left, 300, 550, 700, "12 abc"},
        {"nothing behind", label("12"), 700, -400, ooxml::LabelEnd::Nothing, TabKind::Left, 300, 500, 700, "12abc"},
        {"too long for it", label("123456"), 700, -400, ooxml::LabelEnd::Tab, TabKind::Left, 300, 1440, 700, "123456\tabc"},
        {"without one", label("12"), 0, 300, ooxml::LabelEnd::Tab, TabKind::Left, 300, 720, 0, "12\tabc"},
    };
    for (const Case &c : cases) {
        INFO(c.name);
        ooxml::DocParagraph p = paragraph(QStringLiteral("abc abc abc abc abc abc abc abc abc"));
        p.listLabel = c.label;
        p.listLevel = 0;
        p.leftIndent = c.left;
        p.firstLine = c.first;
        p.ink.labelEnd = c.end;
        p.ink.labelAlignment = c.alignment;
        p.alignment = Alignment::Justify; // changes nothing in the label
        const BoxPtr box = boxOf(p, 3000);
        CHECK(xOf(box, c.label) == Approx(c.labelAt).margin(slack));
        CHECK(xOf(box, QStringLiteral("abc")) == Approx(c.textAt).margin(slack));
        CHECK(xOf(box, QStringLiteral("abc"), 1) == Approx(c.secondAt).margin(slack));
        CHECK(linesOf(box).rfind(c.text, 0) == 0);
    }

    ooxml::DocParagraph own = paragraph(QStringLiteral("Mục tiêu"));
    own.listLabel = QStringLiteral("1.");
    own.ink.labelSize = 20;
    CHECK(isNear(xOf(boxOf(own), QStringLiteral(".")), 200));
    CHECK(boxOf(own)->text().toStdString() == "1. Mục tiêu");
    CHECK(boxOf(own)->height() == Approx(2 * boxOf(paragraph(QStringLiteral("a")))->height()).margin(1));

    own.listLabel = QString(QChar(0xf0b7));
    own.ink.labelInk.font = QStringLiteral("Symbol");
    CHECK(boxOf(own)->text().toStdString() == "• Mục tiêu");
    own.ink.labelInk.font = QStringLiteral("Wingdings");
    own.listLabel = QString(QChar(0xf0d8));
    CHECK(boxOf(own)->text().toStdString() == "➢ Mục tiêu");
}

TEST_CASE("Numbers nobody should write do no harm")
{
    constexpr int least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
    for (const int n : {least, -1, 0, most}) {
        for (const ooxml::LineRule rule : {ooxml::LineRule::Multiple, ooxml::LineRule::Exact, ooxml::LineRule::AtLeast}) {
            ooxml::DocParagraph p = paragraph(QStringLiteral("Bình đẳng\tgiới \u00adx"));
            p.leftIndent = p.firstLine = p.ink.rightIndent = n;
            p.ink.line = n;
            p.ink.lineRule = rule;
            p.ink.tabs = {{n, TabKind::Right, u'.'}, {n, TabKind::Decimal, u'_'}, {n, TabKind::Left, QChar(0xd800)}};
            p.ink.borders.top = p.ink.borders.left = ooxml::BorderLine{ooxml::LineStyle::Dotted, n, n, {}};
            p.ink.markSize = p.ink.labelSize = n;
            p.listLabel = QStringLiteral("a)");
            p.ink.labelAlignment = TabKind::Right;
            p.runs[0].ink.spacing = p.runs[0].ink.scale = n;
            p.runs[0].ink.raise = n;
            for (const qreal width : {qreal(n), 9000.0, qreal(NAN), qreal(INFINITY)}) {
                const BoxPtr box = boxOf(p, width);
                CHECK(box->height() > 0);
                CHECK(std::isfinite(box->height()));
                CHECK(std::isfinite(box->naturalWidth()));
                CHECK(box->minimumWidth() > 0);
                QImage image(20, 20, QImage::Format_RGB32);
                QPainter painter(&image);
                box->paint(painter, {0, 0}, 0, box->lines().size(), {});
            }
        }
    }
}

TEST_CASE("Long paragraphs take time as they are long")
{
    if (!hasFaces())
        return;
    constexpr int many = 100'000;
    struct Case {
        const char *name;
        QString text;
    };
    const std::vector<Case> cases = {
        {"words", QStringLiteral("012 ").repeated(many / 4)}, {"one word", QString(many, u'0')},
        {"spaces", QString(many, u' ')},                      {"tabs", QString(many, u'\t')},
        {"line breaks", QString(many, u'\n')},                {"soft hyphens", QString(many, QChar(0xad))},
        {"marks", QString(many, QChar(0x331))},               {"Chinese", QString(many, QChar(0x4e2d))},
        {"half pairs", QString(many, QChar(0xd83d))},         {"a tab before letters without width",
                                                               u'\t' + QString(many, QChar(0x2060)) + QString(many, u'x')},
    };
    for (const Case &c : cases) { // quadratic, these would take minutes
        INFO(c.name);
        const BoxPtr box = boxOf(paragraph(c.text));
        CHECK(box->lines().size() >= 1);
        CHECK(std::isfinite(box->height()));
        CHECK(piecesOf(box).back().endsParagraph);
        CHECK(box->minimumWidth() <= box->naturalWidth());
    }
    CHECK(boxOf(paragraph(QString(many, u'0')))->lines().size() == std::size_t((many + 89) / 90));
    std::vector<ooxml::Run> runs;
    for (int i = 0; i < many / 10; ++i)
        runs.push_back(run(QStringLiteral("0\t1 "), 5 + i % 20));
    CHECK(boxOf(paragraph(runs))->lines().size() > 100);
}
