#include "gui/preview/page_text.h"
#include "gui/support/fake_pages.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QString copied(const Pieces &pieces, const TextRange &range)
{
    TextCopy copy;
    copy.add(pieces, 0, range);
    return copy.text();
}

const TextRange everything{{0, 0, 0}, {1, 0, 0}};

} // namespace

TEST_CASE("Copied lines of a paragraph are joined, paragraphs are not", "[gui][preview]")
{
    const struct {
        QStringList lines;
        const char *text;
    } rows[] = {
        {{QStringLiteral("Một dòng")}, "Một dòng"},
        {{QStringLiteral("Tổ chức hội nghị\\"), QStringLiteral("phổ biến pháp luật")}, "Tổ chức hội nghị phổ biến pháp luật"},
        {{QStringLiteral("Tổ chức \\"), QStringLiteral("hội nghị")}, "Tổ chức hội nghị"},
        {{QStringLiteral("Số 12/KH-\\"), QStringLiteral("UBND")}, "Số 12/KH-UBND"},
        {{QStringLiteral("Nơi nhận -\\"), QStringLiteral("Lưu")}, "Nơi nhận - Lưu"},
        {{QStringLiteral("Đoạn một "), QStringLiteral("Đoạn hai")}, "Đoạn một\nĐoạn hai"},
    };
    for (const auto &row : rows) {
        INFO(row.text);
        CHECK(copied(fakePage(0, row.lines)->text(), everything) == QString::fromUtf8(row.text));
    }
}

TEST_CASE("Cells of a row are parted by tabs, rows by lines", "[gui][preview]")
{
    const auto in = [](int place, documents::TextPiece made) {
        made.place = place;
        return made;
    };
    // two rows; the second cell of the first row has two paragraphs, the first a paragraph of two lines
    const Pieces table{in(1, piece(QStringLiteral("Trước bảng"), 1440, 0)), in(2, piece(QStringLiteral("Việc"), 1440, 1, false)),
                       in(2, piece(QStringLiteral("chung"), 1440, 2)),      in(3, piece(QStringLiteral("Sở Nội vụ"), 4000, 1)),
                       in(3, piece(QStringLiteral("và xã"), 4000, 2)),      in(4, piece(QStringLiteral("Quý I"), 8000, 1)),
                       in(5, piece(QStringLiteral("Việc riêng"), 1440, 4)), in(6, piece(QStringLiteral("Các thôn"), 4000, 4)),
                       in(7, piece(QStringLiteral("Quý II"), 8000, 4)),     in(8, piece(QStringLiteral("Sau bảng"), 1440, 5))};
    CHECK(copied(table, everything)
          == QStringLiteral("Trước bảng\nViệc chung\tSở Nội vụ và xã\tQuý I\nViệc riêng\tCác thôn\tQuý II\nSau bảng"));
    // a number standing in the middle of its row
    const Pieces centred{in(1, piece(QStringLiteral("1"), 1440, 1)), in(2, piece(QStringLiteral("Dòng a"), 3000, 0)),
                         in(2, piece(QStringLiteral("Dòng b"), 3000, 1)), in(2, piece(QStringLiteral("Dòng c"), 3000, 2))};
    CHECK(copied(centred, everything) == QStringLiteral("1\tDòng a Dòng b Dòng c"));
    // the head of a plan: rules of underlined spaces are no text, and the centred title below is no part of the table
    const QString rule(12, QChar(QChar::Nbsp));
    const Pieces head{in(1, piece(QStringLiteral("UBND XÃ (MẪU)"), 1440, 0)), in(1, piece(rule, 2000, 1)),
                      in(2, piece(QStringLiteral("Độc lập"), 5000, 0)),       in(2, piece(rule, 5200, 1)),
                      in(3, piece(QStringLiteral("Số: 5"), 1440, 2)),         in(4, piece(QStringLiteral("Khe Mây"), 5000, 2)),
                      in(5, piece(QStringLiteral("KẾ HOẠCH"), 4500, 3)),      in(6, piece(rule, 4500, 4)),
                      in(7, piece(QStringLiteral("Thân"), 1440, 5))};
    CHECK(copied(head, everything) == QStringLiteral("UBND XÃ (MẪU)\tĐộc lập\nSố: 5\tKhe Mây\nKẾ HOẠCH\nThân"));
    // a paragraph that ends in a line of spaces has ended
    CHECK(copied({in(1, piece(QStringLiteral("Một"), 1440, 0, false)), in(1, piece(rule, 1440, 1)),
                  in(2, piece(QStringLiteral("Hai"), 1440, 2))}, everything) == QStringLiteral("Một\nHai"));
}

TEST_CASE("A part of a line is copied, over pages too", "[gui][preview]")
{
    const Pieces first = fakePage(0, {QStringLiteral("Bình đẳng giới"), QStringLiteral("năm 2026")})->text();
    CHECK(copied(first, {{0, 0, 5}, {0, 1, 3}}) == QStringLiteral("đẳng giới\nnăm"));
    CHECK(copied(first, {{0, 0, 3}, {0, 0, 3}}).isEmpty());
    TextCopy copy;
    const TextRange range{{0, 1, 0}, {1, 0, 4}};
    copy.add(first, 0, range);
    copy.add(first, 1, range);
    CHECK(copy.text() == QStringLiteral("năm 2026\nBình"));

    // a paragraph that goes on behind the page's number
    Pieces second{piece(QStringLiteral("2"), 5000, 0), piece(QStringLiteral("đoạn"), 1440, 1)};
    second.front().isRunning = true;
    TextCopy over;
    const TextRange all{{0, 0, 0}, {2, 0, 0}};
    over.add({piece(QStringLiteral("Một "), 1440, 0, false)}, 0, all);
    over.add(second, 1, all);
    CHECK(over.text() == QStringLiteral("Một đoạn"));
    CHECK(boxesOf(second, 1, all).size() == 1);
    CHECK(copied(second, {{0, 0, 0}, {0, 1, 4}}) == QStringLiteral("2\nđoạn")); // within a page everything is taken
}

TEST_CASE("The page is searched as the rest of the program searches", "[gui][preview]")
{
    const Pieces pieces = fakePage(0, {QStringLiteral("Công tác BÌNH ĐẲNG giới và bình\\"), QStringLiteral("đẳng; hoà giải ở cơ sở"),
                                       QStringLiteral("Số 12/KH-\\"), QStringLiteral("UBND, binh")})->text();
    const struct {
        const char *needle;
        std::size_t count;
    } rows[] = {{"binh dang", 2}, {"Bình đẳng", 2}, {"bỉnh đẳng", 0}, {"dang", 2}, {"hòa giải", 1}, {"hoa giai", 1}, {"kh-ubnd", 1},
                {"binh", 3}, {"sở số", 0}, {"  ", 0}, {"", 0}, {"bình  đẳng", 2}, {"giải ở", 1}};
    for (const auto &row : rows) {
        INFO(row.needle);
        CHECK(PageSearch(QString::fromUtf8(row.needle)).matches(pieces, 0).size() == row.count);
    }
    const auto found = PageSearch(QStringLiteral("binh dang")).matches(pieces, 0);
    CHECK(found.at(0) == TextRange{{0, 0, 9}, {0, 0, 18}});
    CHECK(found.at(1) == TextRange{{0, 0, 27}, {0, 1, 4}});
    CHECK(boxesOf(pieces, 0, found.at(1)).size() == 2); // marked on both lines
    CHECK(boxesOf(pieces, 0, found.at(0)).at(0).left() == FakePage::margin + 9 * FakePage::letter);
    // letters of two code units each, as in decomposed text
    const Pieces decomposed = fakePage(0, {QStringLiteral("bình đẳng").normalized(QString::NormalizationForm_D)})->text();
    CHECK(PageSearch(QStringLiteral("binh dang")).matches(decomposed, 0).size() == 1);
    CHECK(PageSearch(QStringLiteral("bình đẳng")).matches(decomposed, 0).size() == 1);
}

TEST_CASE("A point finds the letter nearest to it, and the word around it", "[gui][preview]")
{
    const Pieces pieces = fakePage(0, {QStringLiteral("Bình đẳng giới"), QStringLiteral("năm")})->text();
    const auto at = [&](qreal letters, qreal lines) {
        return *placeAt(pieces, 0, {FakePage::margin + letters * FakePage::letter, FakePage::margin + lines * FakePage::lineHeight});
    };
    CHECK(at(6.2, 0.5) == TextPlace{0, 0, 6});
    CHECK(at(100, 1.5) == TextPlace{0, 1, 3}); // right of a short line
    CHECK(at(-5, -3) == TextPlace{0, 0, 0});
    CHECK(at(2, 50) == TextPlace{0, 1, 2});
    CHECK(wordAt(pieces, at(6.2, 0.5)) == TextRange{{0, 0, 5}, {0, 0, 9}});
    CHECK(wordAt(pieces, at(4, 0.5)).first == TextPlace{0, 0, 0}); // behind a word: that word
    CHECK_FALSE(placeAt({}, 0, {0, 0}).has_value());
    CHECK(isOverText(pieces, {FakePage::margin + 10, FakePage::margin + 10}));
    CHECK_FALSE(isOverText(pieces, {10, 10}));
    // a piece whose edges are missing is passed over, not read
    documents::TextPiece bare;
    bare.text = QStringLiteral("abc");
    CHECK(boxesOf({bare}, 0, everything).empty());
    CHECK(PageSearch(QStringLiteral("abc")).matches({bare}, 0).empty());
}
