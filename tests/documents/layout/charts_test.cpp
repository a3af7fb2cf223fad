// Charts by their structure: what can be pointed at, labels beside each other, nothing outside, unknown never as 0.
#include "documents/charts/chart_drawing.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>
#include <QThread>
#include <random>
#include <set>

using namespace bd::documents;
using namespace Qt::StringLiterals;

namespace {

Chart sample(ChartKind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.title = u"Hoạt động theo tháng"_s;
    chart.unit = u"cuộc"_s;
    chart.categories = {u"Truyền thông, phổ biến pháp luật"_s, u"Nâng cao năng lực"_s, u"Mô hình"_s};
    chart.series = {{u"Hoàn thành"_s, {{12, u"a"_s, {}, false}, {0, u"b"_s, {}, false}, {1150, u"c"_s, {}, false}}},
                    {u"Đang thực hiện"_s, {{7, u"d"_s, {}, true}, {std::nullopt, u"e"_s, {}, false}, {30, u"f"_s, {}, false}}}};
    return chart;
}

constexpr ChartKind kinds[] = {ChartKind::Bars,        ChartKind::StackedBars, ChartKind::Rows,
                               ChartKind::StackedRows, ChartKind::Shares,      ChartKind::Lines};

void checkStructure(const ChartDrawing &drawing)
{
    const QRectF paper = QRectF(QPointF(), drawing.size()).adjusted(-0.6, -0.6, 0.6, 0.6);
    for (const ChartShape &shape : drawing.shapes()) {
        INFO("a shape of kind " << int(shape.kind) << " " << shape.text.toStdString());
        if (shape.kind == ChartShape::Kind::Line) {
            for (const QPointF point : shape.points)
                CHECK(paper.adjusted(-3, -3, 3, 3).contains(point));
        } else {
            CHECK(paper.contains(shape.rect));
        }
    }
    const auto &labels = drawing.labels();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            INFO(labels[i].text.toStdString() << " and " << labels[j].text.toStdString());
            CHECK_FALSE(labels[i].rect.intersects(labels[j].rect));
        }
    }
    for (const ChartArea &area : drawing.areas()) {
        INFO(area.text.toStdString());
        CHECK(paper.contains(area.rect));
        CHECK(drawing.at(area.rect.center()) != nullptr);
    }
}

std::set<QString> keys(const ChartDrawing &drawing)
{
    std::set<QString> found;
    for (const ChartArea &area : drawing.areas())
        found.insert(area.key);
    return found;
}

} // namespace

TEST_CASE("numbers of charts are written as offices write them")
{
    const ChartWords words;
    CHECK(chartNumber(0) == u"0");
    CHECK(chartNumber(1234567) == u"1.234.567");
    CHECK(chartNumber(-1150) == u"-1.150");
    CHECK(chartMoney(500'000, words) == u"500.000");
    CHECK(chartMoney(12'500'000, words) == u"12,5 triệu");
    CHECK(chartMoney(9'800'000'000, words) == u"9,8 tỷ");
    CHECK(chartMoney(999'960'000, words) == u"1 tỷ");
    CHECK(chartMoney(1'000'000, words) == u"1 triệu");
}

TEST_CASE("axes are round and long enough")
{
    for (const qint64 largest : {0LL, 1LL, 2LL, 3LL, 7LL, 57LL, 100LL, 1150LL, 987654321LL, 9'000'000'000'000'000'000LL}) {
        INFO(largest);
        const ChartScale scale = chartScale(largest, 5);
        CHECK(scale.top >= largest);
        CHECK(scale.step >= 1);
        CHECK(scale.top % scale.step == 0);
        CHECK(scale.top / scale.step <= 5);
    }
    CHECK(chartScale(57, 5).step == 20);
    CHECK(chartScale(3, 5).step == 1);
}

TEST_CASE("every kind of chart keeps its labels apart and within itself")
{
    for (const ChartKind kind : kinds) {
        for (const QSizeF size : {QSizeF(480, 260), QSizeF(240, 180), QSizeF(120, 60), QSizeF(30, 20), QSizeF(900, 500)}) {
            INFO(int(kind) << " at " << size.width() << "x" << size.height());
            checkStructure(ChartDrawing(sample(kind), size));
        }
    }
}

TEST_CASE("charts of any numbers, names and sizes keep within themselves")
{
    std::mt19937 random(20260301);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 300; ++round) {
        Chart chart;
        chart.kind = kinds[below(6)];
        chart.isMoney = below(4) == 0;
        chart.title = QString(below(60), u'Đ');
        chart.unit = below(2) ? u"người"_s : QString();
        const int categories = below(15), series = below(7);
        for (int c = 0; c < categories; ++c) {
            chart.categories << QString(u"Ủy ban nhân dân xã "_s).repeated(below(4));
            if (below(2))
                chart.targets.push_back(below(100));
        }
        chart.targetName = u"Chỉ tiêu"_s;
        for (int s = 0; s < series; ++s) {
            ChartSeries one{QString(below(30), u'ă'), {}};
            for (int c = 0; c < below(categories + 1); ++c) {
                static constexpr qint64 sizes[] = {1, 10, 1000, 1'000'000, 1'000'000'000'000};
                one.figures.push_back({below(4) ? std::optional<qint64>(below(1000) * sizes[below(5)]) : std::nullopt, u"k"_s, {}, below(5) == 0});
            }
            chart.series.push_back(one);
        }
        INFO("round " << round);
        const ChartDrawing drawing(chart, QSizeF(20 + below(700), 20 + below(500)));
        checkStructure(drawing);
    }
}

TEST_CASE("no number is crossed by the mark of its target")
{
    for (int target = 1; target <= 120; ++target) {
        Chart chart;
        chart.kind = ChartKind::Rows;
        chart.categories = {u"3.2b Người có hành vi bạo lực được tư vấn, tham vấn"_s, u"6.2 Cơ quan, tổ chức được phổ biến"_s};
        chart.series = {{u"Kết quả"_s, {{56, u"a"_s, {}, false}, {100, u"b"_s, {}, true}}}};
        chart.targets = {target, target};
        chart.targetName = u"Mục tiêu năm 2026"_s;
        const ChartDrawing drawing(chart, {600, 160});
        checkStructure(drawing);
        for (const ChartShape &shape : drawing.shapes()) {
            if (shape.kind != ChartShape::Kind::Line || shape.points.size() != 2 || shape.points[0].x() != shape.points[1].x())
                continue;
            for (const ChartLabel &label : drawing.labels()) {
                INFO(target << ' ' << label.text.toStdString());
                const bool isBeside = shape.points[0].y() > label.rect.bottom() || shape.points[1].y() < label.rect.top();
                CHECK((isBeside || shape.points[0].x() <= label.rect.left() || shape.points[0].x() >= label.rect.right()));
            }
        }
    }
}

TEST_CASE("every figure of a chart can be pointed at and leads to its rows")
{
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::Rows, ChartKind::Lines}) {
        const ChartDrawing drawing(sample(kind), {480, 300});
        INFO(int(kind));
        CHECK(keys(drawing) == std::set<QString>{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
        CHECK(drawing.areas().size() == 6);
    }
    // in a stack nothing stands for 0
    CHECK(keys(ChartDrawing(sample(ChartKind::StackedRows), {480, 300})) == std::set<QString>{u"a"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    const ChartDrawing bars(sample(ChartKind::Bars), {480, 300});
    CHECK(bars.areas().front().text == u"Truyền thông, phổ biến pháp luật, Hoàn thành: 12 cuộc");
    CHECK(bars.areas()[1].text == u"Truyền thông, phổ biến pháp luật, Đang thực hiện: ước 7 cuộc");
    CHECK(bars.areas()[3].text == u"Nâng cao năng lực, Đang thực hiện: chưa thống kê");
    CHECK(bars.at({-5, -5}) == nullptr);
}

TEST_CASE("what nobody counted is drawn as unknown, zero as zero")
{
    const auto unknowns = [](const Chart &chart) {
        const ChartDrawing drawing(chart, {480, 300});
        return std::count_if(drawing.shapes().begin(), drawing.shapes().end(), [](const ChartShape &shape) {
            return shape.kind == ChartShape::Kind::Fill && shape.pattern == -1;
        });
    };
    const auto says = [](const Chart &chart, const QString &text) {
        const ChartDrawing drawing(chart, {480, 300});
        return std::any_of(drawing.labels().begin(), drawing.labels().end(), [&](const ChartLabel &label) { return label.text == text; });
    };
    for (const ChartKind kind : kinds) {
        INFO(int(kind));
        Chart chart = sample(kind);
        CHECK(unknowns(chart) == 2); // in the legend and where it stands
        CHECK(says(chart, u"chưa thống kê"_s));
        chart.series[1].figures[1].value = 0;
        CHECK(unknowns(chart) == 0);
        CHECK_FALSE(says(chart, u"chưa thống kê"_s));
    }
    Chart rows = sample(ChartKind::Rows);
    CHECK(says(rows, u"0"_s));
    Chart none;
    CHECK(says(none, u"Chưa có số liệu"_s));
    CHECK(ChartDrawing(none, {300, 200}).areas().empty());
}

TEST_CASE("shares of a whole that isn't known in full are not told as parts")
{
    Chart chart;
    chart.kind = ChartKind::Shares;
    chart.categories = {u"Người tham dự"_s};
    chart.series = {{u"Nữ"_s, {{60, {}, {}, false}}}, {u"Nam"_s, {{140, {}, {}, false}}}};
    const ChartDrawing known(chart, {400, 80});
    CHECK(std::any_of(known.labels().begin(), known.labels().end(), [](const ChartLabel &l) { return l.text == u"60 (30%)"; }));
    chart.series[0].figures[0].value.reset();
    const ChartDrawing unknown(chart, {400, 80});
    CHECK(std::none_of(unknown.labels().begin(), unknown.labels().end(), [](const ChartLabel &l) { return l.text.contains(u'%'); }));
}

TEST_CASE("series differ without colour, and each palette has colours to read")
{
    const ChartDrawing drawing(sample(ChartKind::Bars), {480, 300});
    std::set<int> patterns;
    for (const ChartShape &shape : drawing.shapes()) {
        if (shape.kind == ChartShape::Kind::Fill && shape.pattern >= 0)
            patterns.insert(shape.pattern);
    }
    CHECK(patterns == std::set<int>{0, 1});
    for (const ChartPalette &palette : {ChartPalette::light(), ChartPalette::dark(), ChartPalette::print()}) {
        CHECK(palette.fills.size() >= 5);
        CHECK(qAbs(palette.text.lightness() - palette.base.lightness()) > 150);
    }
}

TEST_CASE("a chart is painted off the window's thread")
{
    QImage image(480, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    // One of Qt's, as in paragraph_look_test.cpp.
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        const ChartDrawing drawing(sample(ChartKind::StackedRows), {480, 300});
        QPainter painter(&image);
        drawing.paint(painter);
    }));
    worker->start();
    worker->wait();
    QImage white(image.size(), image.format());
    white.fill(Qt::white);
    CHECK(image != white);
}

TEST_CASE("a chart tells itself in words")
{
    const QStringList lines = chartLines(sample(ChartKind::Bars));
    CHECK(lines.size() == 7);
    CHECK(lines[3] == u"Nâng cao năng lực, Hoàn thành: 0 cuộc");
    CHECK(chartLines(Chart{}) == QStringList{u"Chưa có số liệu"_s});
}

TEST_CASE("a path between milestones is drawn and is no figure; decimals are written with a comma")
{
    CHECK(chartDecimal(6250, 2) == u"62,5");
    CHECK(chartDecimal(170, 2) == u"1,7");
    CHECK(chartDecimal(-5, 2) == u"-0,05");
    CHECK(chartDecimal(115000, 2) == u"1.150");
    CHECK(chartDecimal(7, 0) == u"7");
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.decimals = 2;
    chart.unit = u"%"_s;
    chart.categories = {u"2025"_s, u"2026"_s, u"2027"_s, u"2028"_s};
    ChartFigure passing, milestone, still;
    passing.value = 6500;
    passing.isPassing = true;
    milestone.value = 7000;
    still.isPassing = true;
    chart.series = {{u"Kết quả"_s, {{6250, u"k"_s, {}, false}, {}, still, still}}, {u"Đường"_s, {{6000, {}, {}, false}, passing, passing, milestone}}};
    const ChartDrawing drawing(chart, {400, 200});
    checkStructure(drawing);
    CHECK(drawing.areas().size() == 4); // two milestones, what was reached, what nobody counted
    const QString words = chartLines(chart).join(u'\n');
    CHECK(words.contains(u"62,5 %"));
    CHECK_FALSE(words.contains(u"65"));
    CHECK_FALSE(words.contains(u"2027"));
    QStringList labels;
    for (const ChartLabel &label : drawing.labels())
        labels << label.text;
    CHECK(labels.contains(u"70"_s)); // the milestone tells its number
}

TEST_CASE("a number of one course lies under no mark of the other")
{
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.categories = {u"2025"_s, u"2026"_s, u"2027"_s};
    chart.series = {{u"Kết quả"_s, {{60, {}, {}, false}, {62, {}, {}, false}, {64, {}, {}, false}}},
                    {u"Đường"_s, {{66, {}, {}, false}, {68, {}, {}, false}, {70, {}, {}, false}}}};
    const ChartDrawing drawing(chart, {400, 200});
    checkStructure(drawing);
    int numbers = 0;
    for (const ChartLabel &label : drawing.labels()) {
        numbers += label.text == u"60"_s || label.text == u"62"_s || label.text == u"64"_s ? 1 : 0;
        for (const ChartShape &shape : drawing.shapes()) {
            INFO(label.text.toStdString());
            CHECK_FALSE((shape.kind == ChartShape::Kind::Mark && shape.rect.intersects(label.rect) && label.rect.top() > 30));
        }
    }
    CHECK(numbers >= 3);
}

TEST_CASE("Pictures of charts", "[.pictures]")
{
    int number = 0;
    for (const ChartPalette &palette : {ChartPalette::light(), ChartPalette::dark(), ChartPalette::print()}) {
        QImage image(1240, 900, QImage::Format_RGB32);
        image.fill(palette.base);
        QPainter painter(&image);
        painter.scale(1.5, 1.5);
        int at = 0;
        for (const ChartKind kind : kinds) {
            Chart chart = sample(kind);
            if (kind == ChartKind::Lines) {
                chart.categories.clear();
                chart.series = {{u"Năm 2026"_s, {}}, {u"Năm 2025"_s, {}}};
                for (int month = 1; month <= 12; ++month) {
                    chart.categories << QString::number(month);
                    chart.series[0].figures.push_back({month < 10 ? std::optional<qint64>(month * 7 % 23) : std::nullopt, {}, {}, false});
                    chart.series[1].figures.push_back({month * 5 % 19, {}, {}, false});
                }
            }
            if (kind == ChartKind::Rows) {
                chart.targets = {20, 10, 1000};
                chart.targetName = u"Chỉ tiêu"_s;
            }
            painter.save();
            painter.translate(10 + (at % 2) * 410, 10 + (at / 2) * 195);
            ChartStyle style;
            style.palette = palette;
            ChartDrawing(chart, {390, 185}, style).paint(painter);
            painter.restore();
            ++at;
        }
        painter.end();
        REQUIRE(image.save(QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + u"/charts-%1.png"_s.arg(number++)));
    }
}
