#include "application/outline_clip.h"

#include "support/catch.h"
#include "support/random_plan.h"

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using bd::test::randomPlan;

namespace {

OutlinePiece wholeOf(const Plan &plan)
{
    QStringList uuids;
    for (const auto *sections : {&plan.sections, &plan.appendices}) {
        for (const Section &section : *sections)
            uuids.append(section.uuid);
    }
    return copyPiece(plan, uuids);
}

} // namespace

TEST_CASE("Copied sections come back as they were", "[application][clip]")
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const OutlinePiece piece = wholeOf(randomPlan(seed));
        const auto back = unpackPiece(packPiece(piece));
        REQUIRE(back);
        CHECK(*back == piece);
    }
    CHECK(unpackPiece(packPiece({})));
}

TEST_CASE("Bytes that are no sections are refused", "[application][clip]")
{
    const QByteArray good = packPiece(wholeOf(randomPlan(3)));
    for (qsizetype size = 0; size < good.size(); size += 1 + size / 16)
        CHECK_FALSE(unpackPiece(good.left(size)));
    CHECK_FALSE(unpackPiece(good + 'x'));
    CHECK_FALSE(unpackPiece(QByteArray(1000, '\xff')));
    for (qsizetype i = 0; i < good.size(); i += 1 + good.size() / 500) { // whatever comes out, nothing breaks
        QByteArray bent = good;
        bent[i] = static_cast<char>(bent.at(i) ^ 0x5a);
        static_cast<void>(unpackPiece(bent));
    }
    CHECK(unpackPiece(QByteArrayLiteral("words")).error().code == QStringLiteral("clip.unreadable"));
}

TEST_CASE("Copied sections are text with numbers and signs", "[application][clip]")
{
    Plan plan;
    Section top, inner, bare;
    top.uuid = QStringLiteral("top");
    top.numberStyle = NumberStyle::Roman;
    top.heading = RichText::plain(QStringLiteral("CONTENT"));
    inner.uuid = QStringLiteral("inner");
    inner.numberStyle = NumberStyle::Decimal;
    inner.heading = RichText::plain(QStringLiteral("Talks"));
    inner.headingEnd = QStringLiteral(":");
    Table table;
    table.rows = {TableRow{{TableCell{{RichText::plain(QStringLiteral("a"))}}, TableCell{{RichText::plain(QStringLiteral("b"))}}}, true}};
    inner.blocks = {Paragraph{{}, ParagraphLevel::Dash, RichText::plain(QStringLiteral("one"))},
                    Paragraph{{}, ParagraphLevel::Plus, RichText::plain(QStringLiteral("two"))}, table};
    bare.uuid = QStringLiteral("bare");
    bare.numberStyle = NumberStyle::Decimal;
    bare.blocks = {Paragraph{{}, ParagraphLevel::Plain, RichText::plain(QStringLiteral("No heading."))}};
    top.sections = {inner, bare};
    plan.sections = {top};
    CHECK(pieceText(plan, {QStringLiteral("top")}) == QStringLiteral("I. CONTENT\n1. Talks:\n- one\n+ two\na\tb\n2. No heading."));
    CHECK(pieceText(plan, {QStringLiteral("bare"), QStringLiteral("inner")}) == QStringLiteral("1. Talks:\n- one\n+ two\na\tb\n2. No heading."));
    CHECK(pieceText(plan, {}).isEmpty());
}
