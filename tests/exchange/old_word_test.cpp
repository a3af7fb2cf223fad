// Documents of old Word: who converts them, what goes wrong, and that nothing is left behind.
#include "exchange/word/old_word.h"
#include "ooxml/document.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/small_docx.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <iostream>

#include "base/run_program.h"

using namespace bd;
using namespace bd::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace {

QByteArray wide(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// What tells a .doc from other files of its container.
QByteArray oldWord()
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0') + wide(u"WordDocument"_s);
}

class Stop final : public Progress {
public:
    void report(qint64, qint64) override {}
    void text(const QString &) override {}
    bool isCancelled() const override { return isStopped; }
    bool isStopped = false;
};

/// As `readableFile` asks for them.
std::function<std::vector<WordConverter>()> those(std::vector<WordConverter> converters)
{
    return [converters] { return converters; };
}

struct Scripted {
    QString folder; ///< of the last conversion
    int calls = 0;
    WordConverter converter(const QString &name, const QByteArray &result, std::optional<Error> error = {})
    {
        return {name, [this, result, error](const QString &doc, const QString &docx, Progress &) -> Result<void> {
                    ++calls;
                    folder = QFileInfo(doc).path();
                    CHECK(QFileInfo(docx).path() == folder);
                    CHECK(test::readAll(doc) == oldWord());
                    if (!result.isEmpty())
                        test::writeAll(docx, result);
                    if (error)
                        return fail(*error);
                    return {};
                }};
    }
};

} // namespace

TEST_CASE("a file that isn't a .doc goes through as it is", "[doc]")
{
    TempDir dir;
    Scripted script;
    NoProgress progress;
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const std::pair<QString, QByteArray> files[] = {
        {u"a.docx"_s, "PK\x03\x04"},
        {u"chữ.doc"_s, "Kế hoạch"},
        {u"trống.doc"_s, {}},
        {u"bảng.xls"_s, ole + wide(u"Workbook"_s) + wide(u"WordDocument"_s)},
        {u"khóa.docx"_s, ole + wide(u"EncryptedPackage"_s) + wide(u"WordDocument"_s)},
        {u"hỏng.doc"_s, ole + QByteArray(600, '\0')},
    };
    for (const auto &[name, bytes] : files) {
        INFO(name.toStdString());
        test::writeAll(dir.file(name), bytes);
        const auto file = readableFile(dir.file(name), progress, those({script.converter(u"X"_s, "PK")}));
        REQUIRE(file);
        CHECK(file->path() == dir.file(name));
        CHECK_FALSE(file->wasConverted());
    }
    CHECK(readableFile(dir.file(u"không có.doc"_s), progress, those({})).value().path() == dir.file(u"không có.doc"_s));
    CHECK(script.calls == 0);
}

TEST_CASE("the first converter that can do it makes a .docx, which goes with its value", "[doc]")
{
    TempDir dir;
    const QString doc = dir.file(u"Kế hoạch năm 2005.doc"_s);
    test::writeAll(doc, oldWord());
    Scripted first, second, third;
    NoProgress progress;
    QString made;
    {
        const auto file = readableFile(doc, progress, those({first.converter(u"A"_s, {}, Error{u"word.failed"_s, {}, {}}),
                                                             second.converter(u"B"_s, "PK made by B"), third.converter(u"C"_s, "PK")}));
        REQUIRE(file);
        CHECK(file->wasConverted());
        made = file->path();
        CHECK(test::readAll(made) == "PK made by B");
        CHECK(first.calls == 1);
        CHECK(third.calls == 0);
        CHECK_FALSE(QFileInfo::exists(first.folder));
    }
    CHECK_FALSE(QFileInfo::exists(made));
    CHECK_FALSE(QFileInfo::exists(second.folder));
    CHECK(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{u"Kế hoạch năm 2005.doc"_s});
    CHECK(test::readAll(doc) == oldWord());
}

TEST_CASE("what keeps a .doc from being converted is told", "[doc]")
{
    TempDir dir;
    const QString doc = dir.file(u"Cũ.doc"_s), shown = QDir::toNativeSeparators(doc);
    test::writeAll(doc, oldWord());
    struct Row {
        QByteArray result;
        std::optional<Error> error;
        QString code;
        QStringList args;
    };
    const Row rows[] = {
        {{}, {}, u"doc.not_converted"_s, {shown, u"LibreOffice"_s}},                          // says nothing, writes nothing
        {"half", {}, u"doc.not_converted"_s, {shown, u"LibreOffice"_s}},                      // not what it should be
        {"PK half", Error{u"program.crashed"_s, {}, {}}, u"doc.not_converted"_s, {shown, u"LibreOffice"_s}},
        {{}, Error{u"program.too_slow"_s, {}, {}}, u"doc.too_slow"_s, {shown, u"LibreOffice"_s, u"3"_s}},
        {{}, Error{u"word.too_slow"_s, {}, {}}, u"doc.too_slow"_s, {shown, u"LibreOffice"_s, u"3"_s}},
        {"PK", Error{u"cancelled"_s, {}, {}}, u"cancelled"_s, {}},
    };
    NoProgress progress;
    for (const Row &row : rows) {
        Scripted script;
        const auto file = readableFile(doc, progress, those({script.converter(u"LibreOffice"_s, row.result, row.error)}));
        REQUIRE_FALSE(file);
        CHECK(file.error().code == row.code);
        CHECK(file.error().args == row.args);
        CHECK_FALSE(QFileInfo::exists(script.folder));
    }
    CHECK(readableFile(doc, progress, those({})).error() == Error{u"doc.no_converter"_s, {shown}, {}});
    Stop stop; // stopped while the converter was at it, which took no notice
    Scripted script;
    const WordConverter deaf{u"X"_s, [&](const QString &, const QString &docx, Progress &) -> Result<void> {
                                 test::writeAll(docx, "PK");
                                 stop.isStopped = true;
                                 return {};
                             }};
    CHECK(readableFile(doc, stop, those({deaf})).error().code == u"cancelled"_s);
}

#ifndef Q_OS_WIN
TEST_CASE("another program is run to its end, or ended with all that it started", "[doc]")
{
    TempDir dir;
    NoProgress progress;
    CHECK(runProgram(u"/bin/sh"_s, {u"-c"_s, u"exit 3"_s}, 60, progress).value() == 3);
    CHECK(runProgram(dir.file(u"không có"_s), {}, 60, progress).error().code == u"program.not_started"_s);
    CHECK(runProgram(u"/bin/sh"_s, {u"-c"_s, u"kill -9 $$"_s}, 60, progress).error().code == u"program.crashed"_s);
    // a child that keeps a pipe open and waits at it, so that one can ask whether it lives: without a reader writing is refused
    const QString pipe = dir.file(u"ống"_s), ready = dir.file(u"sẵn sàng"_s);
    struct Until final : Progress {
        explicit Until(QString file) : ready(std::move(file)) {}
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return QFileInfo::exists(ready); }
        QString ready;
    } until(ready);
    const auto stopped = runProgram(u"/bin/sh"_s, {u"-c"_s, u"mkfifo \"$1\"; (exec 3<>\"$1\"; : >\"$2\"; read x <&3) & wait"_s, u"sh"_s, pipe, ready}, 60, until);
    CHECK(stopped.error().code == u"cancelled"_s);
    const auto isRead = [&] {
        return runProgram(u"dd"_s, {u"if=/dev/null"_s, u"of="_s + pipe, u"oflag=nonblock"_s, u"conv=notrunc"_s}, 60, progress).value() == 0;
    };
    int asked = 0;
    while (isRead() && asked < 1000) // its end takes the system a moment
        ++asked;
    CHECK(asked < 1000);
    CHECK(runProgram(u"/bin/sh"_s, {u"-c"_s, u"while :; do :; done"_s}, 0, progress).error().code == u"program.too_slow"_s);
}
#endif

TEST_CASE("LibreOffice converts a real .doc with Vietnamese text", "[doc]")
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty()) {
        std::cout << "skipped: LibreOffice is not installed\n";
        return;
    }
    TempDir dir;
    NoProgress progress;
    const QString text = u"Kế hoạch công tác bình đẳng giới của xã Khe Mây (mẫu)"_s;
    test::writeAll(dir.file(u"a.docx"_s), test::smallDocx(test::docxParagraph(text)));
    // the old file is made by the same program the other way round
    const QTemporaryDir profile;
    REQUIRE(runProgram(soffice, {u"-env:UserInstallation=file://"_s + profile.path(), u"--headless"_s, u"--convert-to"_s, u"doc:MS Word 97"_s,
                                 u"--outdir"_s, dir.path(), dir.file(u"a.docx"_s)}, 300, progress).value() == 0);
    const QString doc = dir.file(u"Kế hoạch của Đặng.doc"_s);
    REQUIRE(QFile::rename(dir.file(u"a.doc"_s), doc));
    const auto file = readableFile(doc, progress, those({libreOffice(soffice)}));
    INFO((file ? std::string() : file.error().code.toStdString() + file.error().detail.toStdString()));
    REQUIRE(file);
    CHECK(file->wasConverted());
    const auto document = ooxml::readDocument(file->path(), progress);
    REQUIRE(document);
    CHECK(ooxml::plainText(*document).contains(text));
}
