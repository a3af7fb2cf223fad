#include "application/clipboard_text.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::application;

TEST_CASE("what a paste left behind is said in words")
{
    const auto notice = [](const exchange::PasteReport &report, bool isEmpty = false) { return pasteNotice(report, isEmpty); };
    CHECK(notice({}).isEmpty());
    CHECK_FALSE(notice({}, true).isEmpty());
    exchange::PasteReport report;
    report.images = 2;
    CHECK(notice(report).contains(u'2'));
    CHECK(notice(report, true).contains(QStringLiteral("picture")));
    report = {};
    report.charactersLeftOut = 1234567;
    CHECK(notice(report).contains(QStringLiteral("1.234.567")));
    report = {};
    report.hiddenCharacters = 5;
    report.footnotesWithoutText = 3;
    report.comments = 4;
    CHECK(notice(report).contains(u'3'));
    CHECK(notice(report).contains(u'4'));
    CHECK(notice(report).contains(QStringLiteral("Hidden")));
}

TEST_CASE("a clipboard becomes blocks, with or without a report")
{
    exchange::PasteReport report;
    CHECK(blocksFromHtml("<p>- a<img src=x></p>", &report).size() == 1);
    CHECK(report.images == 1);
    CHECK(blocksFromHtml("<p>a</p><p>b</p>").size() == 2);
    CHECK(std::holds_alternative<domain::Table>(blocksFromText(QStringLiteral("a\tb")).front()));
}
