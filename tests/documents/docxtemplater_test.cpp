// The public test cases of docxtemplater (130 recorded ones), read from beside the project when they are
// there.
#include "documents/plan_document.h"
#include "ooxml/package.h"
#include "support/catch.h"
#include "support/files.h"

#include <QFileInfo>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace bd;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

/// How many cases are marked as required.
constexpr int requiredCases = 95;

QString q(const std::string &s)
{
    return QString::fromStdString(s);
}

void textOf(const pugi::xml_node &node, QString &text)
{
    for (const pugi::xml_node &child : node.children()) {
        if (std::string_view(child.name()) == "w:t")
            text += QString::fromUtf8(child.text().get());
        else
            textOf(child, text);
    }
}

/// The text of all w:t, without white space; expected "undefined" stands for nothing.
QString bare(QString text)
{
    text.remove(u"undefined"_s);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString renderedText(const QByteArray &bytes)
{
    const auto package = ooxml::Package::fromBytes(bytes);
    REQUIRE(package);
    const QByteArray main = package->part(package->mainPart());
    if (!main.contains("<w:"))
        return {}; // a fragment without a root, of which nothing is left
    const auto doc = ooxml::parseXml(main, package->mainPart());
    if (!doc)
        return u"[not well-formed]"_s;
    QString text;
    textOf(**doc, text);
    return bare(text);
}

/// Empty when the case holds, else what went wrong.
QString outcome(const Json &testCase, const QString &folder)
{
    const QByteArray bytes = test::readAll(folder + u'/' + q(testCase.at("template").get<std::string>()));
    NoProgress progress;
    const Json data = testCase.contains("data") ? testCase.at("data") : Json();
    const auto result = documents::renderTemplate(bytes, data, documents::Missing::Blank, progress);
    if (testCase.at("kind") == "error") {
        if (result)
            return u"not refused"_s;
        const QString told = result.error().args.join(u' ');
        for (const Json &error : testCase.at("expected_errors"))
            if (error.contains("xtag") && error.at("xtag").is_string() &&
                !told.contains(q(error.at("xtag").get<std::string>()).trimmed()))
                return u"does not name "_s + q(error.at("xtag").get<std::string>()) + u" in "_s + told;
        return {};
    }
    if (!result)
        return result.error().code + u' ' + result.error().args.join(u' ');
    const QString text = renderedText(result->bytes),
                  expected = bare(q(testCase.at("expected_text").get<std::string>()));
    return text == expected ? QString() : u"gave "_s + text.left(200) + u" not "_s + expected.left(200);
}

} // namespace

TEST_CASE("docxtemplater's own cases hold, and none crashes")
{
    const QString file = test::shared(u"conformance/docxtemplater/cases.json"_s);
    if (file.isEmpty()) {
        std::cout << "skipped: docxtemplater's cases are not beside the project\n";
        return;
    }
    const Json all = Json::parse(test::readAll(file).toStdString());
    const Json &cases = all.is_array() ? all : all.at("cases");
    const QString folder = QFileInfo(file).path();
    int passes = 0;
    QStringList failures;
    for (const Json &testCase : cases) {
        const bool required = testCase.at("required") == true;
        const QString wrong = outcome(testCase, folder);
        if (required && wrong.isEmpty())
            ++passes;
        else if (required)
            failures << q(testCase.at("id").get<std::string>()) + u": "_s + wrong;
    }
    INFO(failures.join(u'\n').toStdString());
    CHECK(failures.isEmpty());
    CHECK(passes >= requiredCases);
}
