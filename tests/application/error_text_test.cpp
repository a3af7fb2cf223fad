// Every code in the sources has a sentence, in both languages, and the sentences say what users can understand.
#include "application/error_text.h"
#include "application/template_text.h"
#include "application/language.h"
#include "support/catch.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <set>

using namespace bd;
using namespace bd::application;

namespace {

/// What `pattern` captures in all .cpp files under src/`folder`.
std::set<QString> found(const QString &folder, const QString &pattern)
{
    std::set<QString> result;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    REQUIRE(expression.isValid());
    QDirIterator files(QStringLiteral(BD_SOURCE_DIR "/src/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(test::readAll(files.next()));
        for (auto matches = expression.globalMatch(text); matches.hasNext();)
            result.insert(matches.next().captured(1));
    }
    return result;
}

std::set<QString> errorCodes()
{
    std::set<QString> codes = found(QString(), QStringLiteral("\\b(?:fail|usage)\\(\\s*\"([a-z0-9_.]+)\""));
    // Built without fail(): picked by the first word, which only codes have.
    codes.merge(found(QStringLiteral("storage"), QStringLiteral("\"(db\\.[a-z_]+)\"")));
    codes.merge(found(QStringLiteral("ooxml"), QStringLiteral("\"((?:zip|xml)\\.[a-z_]+)\"")));
    codes.merge(found(QStringLiteral("exchange"), QStringLiteral("\"((?:text|pdf)\\.[a-z_]+)\"")));
    return codes;
}

std::set<QString> issueCodes()
{
    const char *patterns[] = {
        "\\badd\\(issues, \"([a-z_]+)\"",
        "\\bissue\\((?:\\w+ \\? )?\"([a-z_]+)\"",
        "\\bissue\\(\\w+ \\? \"[a-z_]+\" : \"([a-z_]+)\"",
        "\\bissue\\.code = QStringLiteral\\(\"([a-z_]+)\"",
        "QStringLiteral\\(\"([a-z_]+)\"\\),\\s*(?:domain::)?Severity::",
    };
    std::set<QString> codes;
    for (const char *pattern : patterns)
        codes.merge(found(QString(), QString::fromLatin1(pattern)));
    return codes;
}

QString inLanguage(const char *language, const Error &error)
{
    const test::Language set(language);
    return errorText(error);
}

const QStringList sampleArgs{QStringLiteral("A1"), QStringLiteral("B2"), QStringLiteral("C3")};

} // namespace

TEST_CASE("every error code of the sources has a sentence in both languages")
{
    const auto codes = errorCodes();
    REQUIRE(codes.size() > 40);
    for (const QString &code : codes) {
        INFO(code.toStdString());
        REQUIRE(hasErrorText(code));
        if (listsTemplateFaults(code))
            continue; // lists, tested below
        const QString english = inLanguage("en", {code, sampleArgs, {}}), vietnamese = inLanguage("vi", {code, sampleArgs, {}});
        CHECK_FALSE(english.isEmpty());
        CHECK(vietnamese != english);
        CHECK(vietnamese.endsWith(QLatin1Char('.')));
        CHECK_FALSE(vietnamese.contains(QLatin1Char('%')));
        CHECK_FALSE(vietnamese.contains(QLatin1Char('\n')));
    }
}

TEST_CASE("every issue code of the sources has a sentence in both languages")
{
    const auto codes = issueCodes();
    REQUIRE(codes.size() > 20);
    for (const QString &code : codes) {
        INFO(code.toStdString());
        REQUIRE(hasIssueText(code));
        domain::Issue issue;
        issue.code = code;
        issue.args = sampleArgs;
        QString english;
        {
            const test::Language set("en");
            english = issueText(issue);
        }
        const test::Language set("vi");
        CHECK(issueText(issue) != english);
        CHECK(issueText(issue).endsWith(QLatin1Char('.')));
    }
}

TEST_CASE("every reason for leaving text out has a name in both languages")
{
    auto reasons = found(QStringLiteral("exchange"), QStringLiteral("\\b(?:leave|margin)\\(.*\"([a-z_]+)\""));
    reasons.merge(found(QStringLiteral("exchange"), QStringLiteral("leftOut\\.push_back\\(.*QStringLiteral\\(\"([a-z_]+)\"")));
    REQUIRE(reasons.size() > 4);
    const test::Language set("vi");
    for (const QString &reason : reasons) {
        INFO(reason.toStdString());
        CHECK(leftOutText(reason) != leftOutText(QStringLiteral("no such reason")));
    }
}

TEST_CASE("every fault of a template has words")
{
    auto codes = found(QStringLiteral("documents/template"), QStringLiteral("\\{u\"([a-z_]+)\"_s, (?:tag|t)\\.text"));
    codes.merge(found(QStringLiteral("documents/template"), QStringLiteral("\\berror\\((?:twice \\? )?\"([a-z_]+)\"")));
    codes.merge(found(QStringLiteral("documents/template"), QStringLiteral("faultOf\\([^;]*?u\"([a-z_]+)\"_s")));
    codes.merge(found(QStringLiteral("documents/template"), QStringLiteral("\\b(?:wrong|remark)\\((?:\\w+ \\? )?u\"([a-z_]+)\"_s")));
    REQUIRE(codes.size() > 5);
    const QString unknown = inLanguage("en", {QStringLiteral("template.invalid"), {QStringLiteral("no_such_fault|{x}|part:body")}, {}});
    for (const QString &code : codes) {
        INFO(code.toStdString());
        const QStringList args{code + QStringLiteral("|{x}|part:body")};
        const QString english = inLanguage("en", {QStringLiteral("template.invalid"), args, {}});
        CHECK(english != unknown);
        CHECK(inLanguage("vi", {QStringLiteral("template.invalid"), args, {}}) != english);
    }
}

TEST_CASE("a template's faults are listed, each with its place as Word's users see it")
{
    const Error error{QStringLiteral("template.invalid"),
                      {QStringLiteral("unclosed_loop|{#nhiem_vu}|part:body;table:3;row:2;cell:1;text:Đơn vị: chủ trì; phối hợp"),
                       QStringLiteral("unopened_loop|{/muc}|part:header1;table:0;row:0;cell:0;text:")},
                      {}};
    const QStringList vietnamese = inLanguage("vi", error).split(QLatin1Char('\n'));
    REQUIRE(vietnamese.size() == 3);
    CHECK(vietnamese.at(0) == QStringLiteral("Mẫu văn bản có 2 chỗ cần sửa:"));
    CHECK(vietnamese.at(1) == QStringLiteral("Bảng 3, hàng 2, ô 1, đoạn \"Đơn vị: chủ trì; phối hợp\": "
                                             "trường {#nhiem_vu} chưa có trường đóng {/nhiem_vu}."));
    CHECK(vietnamese.at(2) == QStringLiteral("Đầu trang: trường đóng {/muc} chưa có trường mở {#muc}."));
    CHECK(inLanguage("en", error).contains(QStringLiteral("Table 3, row 2, cell 1, paragraph \"Đơn vị: chủ trì; phối hợp\": "
                                                          "the field {#nhiem_vu} has no closing field {/nhiem_vu}.")));
}

TEST_CASE("arguments are put in as they are")
{
    CHECK(inLanguage("en", {QStringLiteral("usage.bad_value"), {QStringLiteral("%2"), QStringLiteral("%1"), QStringLiteral("c")}, {}})
          == QStringLiteral("%2 can't be \"%1\": it has to be c."));
    CHECK_FALSE(inLanguage("vi", {QStringLiteral("no.such.code"), {}, {}}).isEmpty());
}

TEST_CASE("Vietnamese sentences keep to the users' words")
{
    // Words that officials do not use, or that belong to programmers.
    const QRegularExpression foreign(QStringLiteral("\\b(the|file|folder|database|template|error|SQL|hash|SHA|UUID|thẻ|tag|cơ sở dữ liệu)\\b"),
                                     QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &code : errorCodes()) {
        if (listsTemplateFaults(code))
            continue; // lists, tested below
        const QString sentence = inLanguage("vi", {code, sampleArgs, {}});
        INFO(sentence.toStdString());
        CHECK_FALSE(foreign.match(sentence).hasMatch());
    }
}
