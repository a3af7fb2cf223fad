// Documents written while they are rendered: whatever the length, they are those that are rendered in memory.
#include "documents/template/render.h"
#include "docx_builder.h"
#include "ooxml/package.h"
#include "ooxml_checker.h"
#include "support/catch.h"
#include "support/files.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>
#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using documents::Missing;

namespace {

/// A list of `count` rows with a word each, long enough that the body goes out in many pieces.
Json rows(int count)
{
    Json list = Json::array();
    for (int i = 0; i < count; ++i)
        list.push_back({{"tt", i + 1}, {"ten", "Họp tổ dân phố <lần " + std::to_string(i) + ">"}});
    return list;
}

QByteArray longTemplate()
{
    return docx(para(u"{ten_ke_hoach}"_s) + tableOf({row({u"{#viec}{tt}"_s, u"{ten}{/viec}"_s})}, 2) + para(u"{cuoi}"_s));
}

QByteArray inMemory(const QByteArray &bytes, const Json &data)
{
    NoProgress progress;
    const auto result = documents::renderTemplate(bytes, data, Missing::Blank, progress);
    REQUIRE(result);
    return result->bytes;
}

/// Cancels after so many questions.
class Impatient final : public Progress {
public:
    explicit Impatient(int patience) : m_left(patience) {}
    void report(qint64, qint64) override {}
    void text(const QString &) override {}
    bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

} // namespace

TEST_CASE("a document written to a file is the one rendered in memory")
{
    const TempDir folder;
    const Json data{{"ten_ke_hoach", "Kế hoạch"}, {"viec", rows(5'000)}, {"cuoi", "hết"}};
    const QString path = folder.file(u"Kế hoạch.docx"_s);
    QSaveFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    NoProgress progress;
    const auto report = documents::renderTemplateTo(file, longTemplate(), data, Missing::Blank, progress);
    REQUIRE(report);
    CHECK(report->emptyTags.isEmpty());
    REQUIRE(file.commit());
    const QByteArray bytes = readAll(path);
    CHECK(bytes == inMemory(longTemplate(), data));
    CHECK(docxFaults(bytes).join(u'\n') == QString());
    const QString body = bodyOf(bytes);
    CHECK(body.count(u"<w:tr>"_s) + body.count(u"<w:tr "_s) == 5'000);
    CHECK(body.contains(u"Họp tổ dân phố &lt;lần 4999&gt;"_s));
}

TEST_CASE("tables that stay without rows go, wherever in a long document they stand")
{
    // Each department has a table of its own; every third has nothing to put into it.
    Json departments = Json::array();
    int filled = 0;
    for (int i = 0; i < 300; ++i) {
        departments.push_back({{"ten", "Tổ " + std::to_string(i)}, {"viec", i % 3 == 0 ? Json::array() : rows(20)}});
        filled += i % 3 == 0 ? 0 : 1;
    }
    const QByteArray bytes = docx(para(u"{#don_vi}"_s) + para(u"{ten}"_s) +
                                  tableOf({row({u"{#viec}{tt}"_s, u"{ten}{/viec}"_s})}, 2) + para(u"{/don_vi}"_s) + para(u"."_s));
    const QByteArray out = inMemory(bytes, {{"don_vi", departments}});
    CHECK(docxFaults(out).join(u'\n') == QString());
    const QString body = bodyOf(out);
    CHECK(body.count(u"<w:tbl>"_s) == filled);
    CHECK(body.count(u"</w:tbl>"_s) == filled);
    for (const int i : {0, 1, 150, 298, 299})
        CHECK(body.contains(u">Tổ %1<"_s.arg(i)));
}

TEST_CASE("a table without rows inside a long one goes alone")
{
    const QString inner = tableOf({row({u"{#chi_tiet}{.}"_s, u"{/chi_tiet}"_s})}, 2);
    Json list = rows(2'000);
    list[1'999]["chi_tiet"] = {"a", "b"};
    const QByteArray bytes = docx(tableOf({row({u"{#viec}{tt}"_s, inner + para(u"{ten}{/viec}"_s)})}, 2) + para(u"."_s));
    const QByteArray out = inMemory(bytes, {{"viec", list}});
    CHECK(docxFaults(out).join(u'\n') == QString());
    CHECK(bodyOf(out).count(u"<w:tbl>"_s) == 2); // the outer one and that of the last row
}

TEST_CASE("an error or a cancel leaves no file")
{
    const TempDir folder;
    const QString path = folder.file(u"a.docx"_s);
    const Json data{{"viec", rows(5'000)}, {"cuoi", "hết"}};
    {
        QSaveFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        NoProgress progress;
        const auto missing = documents::renderTemplateTo(file, longTemplate(), data, Missing::Error, progress);
        REQUIRE_FALSE(missing);
        CHECK(missing.error().code == u"template.missing");
    }
    for (const int patience : {0, 1, 10}) {
        QSaveFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        Impatient progress(patience);
        const auto result = documents::renderTemplateTo(file, longTemplate(), data, Missing::Blank, progress);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == u"cancelled");
    }
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("the body comes first, and what it brings along is registered behind it")
{
    const QByteArray bytes = docx(para(u"{ghi_chu}"_s));
    const Json note{{"ghi_chu", {{"spans", {{{"text", "chữ"}}, {{"footnote", {{"mark", "1"}, {"text", "chân trang"}}}}}}}}};
    const auto package = ooxml::Package::fromBytes(inMemory(bytes, note));
    REQUIRE(package);
    CHECK(package->partNames().first() == package->mainPart());
    CHECK(package->relatedParts(u"footnotes"_s).size() == 1);
    CHECK(package->part(u"word/footnotes.xml"_s).contains("chân trang"));
}
