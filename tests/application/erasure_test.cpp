// "Gỡ bỏ vĩnh viễn": the words and the bytes are looked for in the files themselves.
#include "application/activity_service.h"
#include "application/erasure_service.h"
#include "application/evidence_service.h"
#include "application/plan_desk_fixture.h"
#include "base/uuid.h"
#include "storage/backup.h"
#include "storage/dialect_schema.h"
#include "storage/erased_json.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QProcess>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Lò Thị Mẫu, 0912345678"_s; // an invented person
const QByteArray folded = "lo thi mau, 0912345678";

/// The data file with all that SQLite keeps beside it, as a stranger with a hex editor sees it.
QByteArray raw(const QString &path)
{
    QByteArray bytes;
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        if (QFile::exists(path + QLatin1String(ending)))
            bytes += readAll(path + QLatin1String(ending));
    }
    return bytes;
}

bool holdsWords(const QByteArray &bytes)
{
    return bytes.contains(words.toUtf8()) || bytes.contains(folded) || bytes.contains("0912345678");
}

/// All files in the folder, hidden ones too.
bool isAnywhereIn(const QString &folder)
{
    const QStringList names = namesIn(folder);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return QFileInfo(folder + u'/' + name).isFile() && holdsWords(readAll(folder + u'/' + name));
    });
}

domain::Activity activityWith(const QString &title, const QString &result)
{
    domain::Activity activity;
    activity.uuid = newUuid();
    activity.from = activity.to = QDate(2026, 3, 8);
    activity.title = title;
    activity.result = result;
    activity.importKey = u"tệp.xlsx/"_s + result;
    return activity;
}

/// The words in a plan (formatted: torn over pieces), its history, an activity, and pages that were freed.
struct Told {
    Desk desk;
    QString activity;

    Told()
    {
        DatabaseService &database = desk.f.database;
        desk.edit([](domain::Plan &plan) {
            domain::RichText text;
            text = domain::RichText({{u"Đã gặp Lò Thị "_s, true, false, {}}, {u"Mẫu, 0912345678 \"tại nhà\""_s, false, true, {}}});
            firstSection(plan).blocks.push_back(domain::Paragraph{newUuid(), domain::ParagraphLevel::Dash, text});
        });
        desk.edit([](domain::Plan &plan) { firstSection(plan).blocks.push_back(domain::Paragraph{newUuid(), domain::ParagraphLevel::Dash, domain::RichText::plain(u"Gọi "_s + words)}); });
        desk.edit([](domain::Plan &plan) { firstSection(plan).blocks.pop_back(); }); // in the history and in free pages only
        ActivityService log(database);
        const auto told = activityWith(u"Thăm "_s + words, u"Kết quả: "_s + words + u"\nxong"_s);
        activity = told.uuid;
        REQUIRE(log.add({told}));
        REQUIRE(log.add({activityWith(u"Mít tinh"_s, u"500 người dự"_s)}));
    }
    static domain::Section &firstSection(domain::Plan &plan) { return plan.sections.front(); }
    DatabaseService &database() { return desk.f.database; }
};

} // namespace

TEST_CASE("A text goes out of rows, history, keys and the bytes of the file", "[application][erasure]")
{
    Told told;
    DatabaseService &database = told.database();
    const ErasureTarget target{words, {}};
    const auto before = storage::triggers(database.session()).value();
    REQUIRE(before.size() >= 2);
    REQUIRE(holdsWords(raw(database.path())));
    const auto found = findForErasure(database, target);
    REQUIRE(found);
    CHECK(found->places.size() == 2); // the paragraph and the activity
    CHECK(found->history >= 4);
    const auto rows = eraseForGood(database, target);
    INFO((rows ? std::string() : (rows.error().code + u' ' + rows.error().detail).toStdString()));
    REQUIRE(rows);
    CHECK(*rows == static_cast<int>(found->places.size()) + found->history);
    CHECK(findForErasure(database, target)->isEmpty());
    CHECK_FALSE(holdsWords(raw(database.path())));
    CHECK_FALSE(isAnywhereIn(QFileInfo(database.path()).absolutePath()));
    // What stood around it is still there, and found by its keys.
    told.desk.reread();
    const auto &block = std::get<domain::Paragraph>(Told::firstSection(told.desk.plan).blocks.back());
    CHECK(block.text.toPlain() == u"Đã gặp … \"tại nhà\"");
    CHECK(block.text.spans().front().bold);
    const auto log = ActivityService(database).load(told.activity);
    REQUIRE(log);
    CHECK(log->activity.title == u"Thăm …");
    CHECK(log->activity.result == u"Kết quả: …\nxong");
    CHECK(log->activity.importKey.isEmpty());
    ActivityFilter filter;
    filter.words = u"tham"_s;
    CHECK(ActivityService(database).ids(filter)->size() == 1);
    // The history is protected as before, the file is sound, and one line says that something went.
    CHECK(storage::triggers(database.session()).value() == before);
    auto forbidden = storage::Statement::fromText(database.session(), u"DELETE FROM history"_s);
    REQUIRE(forbidden);
    CHECK_FALSE(forbidden->run());
    NoProgress quiet;
    CHECK(database.check(quiet)->isEmpty());
    CHECK(value(database, u"SELECT COUNT(*) FROM erasure"_s).toInt() == 1);
    CHECK(value(database, u"SELECT what || row_count FROM erasure"_s).toString() == u"text"_s + QString::number(*rows));
    // And it can be worked with, the paragraph too: its row is as the plan says.
    told.desk.edit([](domain::Plan &plan) { Told::firstSection(plan).blocks.pop_back(); });
    CHECK(ActivityService(database).add({activityWith(u"Việc sau"_s, {})}));
    CHECK(eraseForGood(database, target).error().code == u"erasure.not_found");
    CHECK(eraseForGood(database, {u" a "_s, {}}).error().code == u"erasure.too_short");
}

TEST_CASE("A file goes, with its small picture, its names and its bytes", "[application][erasure]")
{
    Told told;
    DatabaseService &database = told.database();
    EvidenceService evidence(database);
    QByteArray bytes;
    for (int i = 0; i < 40'000; ++i)
        bytes += "SECRET-" + QByteArray::number(i);
    PreparedEvidence file{u"Danh sách bí danh.pdf"_s, u"application/pdf"_s, bytes, "SMALL-PICTURE-SECRET", false, false};
    REQUIRE(evidence.add(u"activity"_s, told.activity, {file}));
    REQUIRE(evidence.add(u"activity"_s, told.activity, {{u"khác.pdf"_s, u"application/pdf"_s, "KEPT-BYTES", {}, false, false}}));
    Evidence kept = evidence.list(told.activity)->front();
    kept.caption = u"Chú thích bí danh"_s;
    REQUIRE(evidence.save(kept));
    REQUIRE(evidence.remove({evidence.list(told.activity)->front()})); // removed, yet everywhere
    REQUIRE(raw(database.path()).contains("SECRET-39999"));
    const ErasureTarget target{{}, kept.sha256};
    REQUIRE(findForErasure(database, target)->history == 3);
    const auto done = eraseForGood(database, target);
    INFO((done ? std::string() : (done.error().code + u' ' + done.error().detail).toStdString()));
    REQUIRE(done);
    const QByteArray left = raw(database.path());
    CHECK_FALSE(left.contains("SECRET"));
    CHECK_FALSE(left.contains("bí danh"));
    CHECK_FALSE(left.contains(kept.sha256.toUtf8()));
    CHECK(left.contains("KEPT-BYTES"));
    CHECK(evidence.list(told.activity)->size() == 1);
    CHECK(value(database, u"SELECT what FROM erasure"_s).toString() == u"file");
    NoProgress quiet;
    CHECK(database.check(quiet)->isEmpty());
}

TEST_CASE("While another window has the file open nothing is erased", "[application][erasure]")
{
    Told told;
    DatabaseService &database = told.database();
    const QStringList before = dump(database);
    database.setBusyTimeout(50);
    {
        const auto other = storage::Session::open(database.path(), {50, false});
        REQUIRE(other);
        REQUIRE((*other)->columns(u"plan"_s)); // at work with it
        const auto refused = eraseForGood(database, {words, {}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == u"db.in_use");
        CHECK(dump(database) == before);
        CHECK(namesIn(QFileInfo(database.path()).absolutePath()).filter(u".tmp"_s).isEmpty());
    }
    CHECK(eraseForGood(database, {words, {}}));
}

TEST_CASE("A failure in the middle leaves rows and triggers as they were", "[application][erasure]")
{
    Told told;
    DatabaseService &database = told.database();
    const QStringList before = dump(database);
    // A rule of the file that the erased text breaks: the last of many updates fails.
    exec(database, u"CREATE TRIGGER zz_refuses BEFORE INSERT ON erasure BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const auto triggers = storage::triggers(database.session()).value();
    exec(database, u"CREATE UNIQUE INDEX zz_one ON erasure (what)"_s);
    exec(database, u"DROP TRIGGER zz_refuses"_s);
    exec(database, u"INSERT INTO erasure (at, what, row_count) VALUES ('2026', 'text', 1)"_s);
    const auto failed = eraseForGood(database, {words, {}});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == u"db.constraint");
    exec(database, u"DELETE FROM erasure"_s);
    CHECK(dump(database) == before);
    CHECK(storage::triggers(database.session())->size() == triggers.size() - 1);
    CHECK(namesIn(QFileInfo(database.path()).absolutePath()).filter(u".tmp"_s).isEmpty());
    CHECK(eraseForGood(database, {words, {}})); // the same again, once nothing is in the way
}

TEST_CASE("Backups are cleaned singly; those that can't be are named", "[application][erasure]")
{
    Told told;
    DatabaseService &database = told.database();
    NoProgress quiet;
    const QString folder = database.backupFolder(), base = QFileInfo(database.path()).completeBaseName();
    REQUIRE(QDir().mkpath(folder));
    const QString first = folder + u'/' + base + u"-2026-11-20.db"_s, broken = folder + u'/' + base + u"-2026-11-19.db"_s,
                  beside = QFileInfo(database.path()).absolutePath() + u'/' + base + u"-2026-11-18-ban-cu.db"_s;
    REQUIRE(database.backup(first, quiet));
    REQUIRE(database.backup(beside, quiet));
    writeAll(broken, readAll(first).left(5000));
    writeAll(folder + u"/ghi chú.db"_s, "not ours, not touched");
    REQUIRE(eraseForGood(database, {words, {}}));
    const QString clean = folder + u'/' + base + u"-2026-11-21.db"_s;
    REQUIRE(database.backup(clean, quiet));
    const QByteArray cleanBytes = readAll(clean);
    const QStringList files = backupsOf(database.path(), folder);
    CHECK(files.size() == 4);
    const QDateTime old(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);
    QFile dated(first);
    REQUIRE(dated.open(QIODevice::ReadWrite));
    REQUIRE(dated.setFileTime(old, QFileDevice::FileModificationTime));
    dated.close();
    const auto done = eraseInBackups(files, {words, {}}, u"Người Mẫu"_s, told.desk.f.clock, quiet);
    CHECK(done.done.size() == 2);
    CHECK(done.untouched == QStringList{clean});
    REQUIRE(done.failed.size() == 1);
    CHECK(done.failed.front().first == broken);
    CHECK_FALSE(holdsWords(raw(first)));
    CHECK_FALSE(holdsWords(raw(beside)));
    CHECK(readAll(clean) == cleanBytes);
    CHECK(QFileInfo(first).lastModified() == old);
    CHECK(namesIn(folder).filter(u".tmp"_s).isEmpty());
    const auto info = DatabaseService::describe(first);
    REQUIRE(info);
    CHECK(info->plans == 1);
}

TEST_CASE("Steps of undo that hold it are told from others", "[application][erasure]")
{
    Told told;
    ActivityService log(told.database());
    const auto with = log.add({activityWith(u"Gặp "_s + words, {})}), without = log.add({activityWith(u"Họp"_s, {})});
    REQUIRE(with);
    REQUIRE(without);
    CHECK(holdsErased(*with, {words, {}}));
    CHECK(holdsErased(with->inverted(), {words, {}}));
    CHECK_FALSE(holdsErased(*without, {words, {}}));
    EvidenceService evidence(told.database());
    const auto added = evidence.add(u"activity"_s, told.activity, {{u"a.pdf"_s, u"application/pdf"_s, "x", {}, false, false}});
    const QString sum = evidence.list(told.activity)->front().sha256;
    CHECK(holdsErased(*added, {{}, sum}));
    CHECK_FALSE(holdsErased(*without, {{}, sum}));
}

TEST_CASE("Erased JSON: nested, torn, escaped", "[application][erasure]")
{
    using nlohmann::json;
    const auto cleaned = [](const char *text, const char *what) {
        json value = json::parse(text);
        storage::TextEraser(QString::fromUtf8(what)).clean(value);
        return value.dump();
    };
    CHECK(cleaned(R"({"a":"x abc y","b":"z"})", "abc") == R"({"a":"x … y","b":"z"})");
    CHECK(cleaned(R"({"kind":"abc","uuid":"abc","measure":"abc"})", "abc") == R"({"kind":"abc","measure":"abc","uuid":"abc"})");
    CHECK(cleaned(R"([{"t":"ab","b":1},{"t":"c","i":1},{"t":"d abc"}])", "abc") == R"([{"b":1,"t":"…"},{"t":"d …"}])");
    CHECK(cleaned(R"({"a":"[{\"t\":\"ab\"},{\"t\":\"c\"}]"})", "abc") == R"({"a":"[{\"t\":\"…\"}]"})");
    CHECK(cleaned(R"({"spans":"[{\"t\":\"ab\",\"b\":1},{\"t\":\"c\"}]","text":"abc"})", "abc") == R"({"spans":"[{\"b\":1,\"t\":\"…\"}]","text":"…"})");
    CHECK(cleaned(R"({"spans":"[{\"t\":\"x\"},{\"t\":\"abc\",\"b\":1},{\"t\":\"y\"}]"})", "x") == R"({"spans":"[{\"t\":\"…\"},{\"b\":1,\"t\":\"abc\"},{\"t\":\"y\"}]"})");
    CHECK(cleaned(R"({"a":"say \"abc\"\nnow"})", "\"abc\"\nnow") == R"({"a":"say …"})");
    CHECK(cleaned(R"({"import_key":"k","title":"abc"})", "abc") == R"({"import_key":null,"title":"…"})");
    CHECK(cleaned(R"({"import_key":"k","title":"x"})", "abc") == R"({"import_key":"k","title":"x"})");
    CHECK(storage::TextEraser(u"say \"a\""_s).forms().size() == 4);
}

// What the next test starts and kills: erases in the file it is told.
TEST_CASE("Erases until it is killed", "[.erasing-child]")
{
    SystemClock clock;
    DatabaseService database(clock);
    REQUIRE(database.open(QString::fromUtf8(qgetenv("BD_ERASE_FILE")), false));
    std::puts("begins");
    std::fflush(stdout);
    REQUIRE(eraseForGood(database, {words, {}}));
}

TEST_CASE("Killed while erasing: all of it or nothing", "[application][erasure][kill]")
{
    Told told;
    NoProgress quiet;
    const QString master = told.desk.f.dir.file(u"gốc.db"_s);
    REQUIRE(told.database().backup(master, quiet));
    for (const int patience : {0, 1, 2, 4, 8, 16, 32, 64, 128, 20'000}) { // ms; the last one is not killed
        TempDir dir;
        const QString path = dir.file(u"Số liệu.db"_s);
        REQUIRE(QFile::copy(master, path));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BD_ERASE_FILE"_s, path);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"[.erasing-child]"_s});
        REQUIRE(child.waitForReadyRead(20'000));
        child.waitForFinished(patience);
        child.kill();
        child.waitForFinished(20'000);
        INFO("killed after " << patience << " ms");
        SystemClock clock;
        DatabaseService database(clock);
        REQUIRE(database.open(path, false));
        CHECK(database.check(quiet)->isEmpty());
        CHECK(storage::triggers(database.session())->size() == storage::triggers(told.database().session())->size());
        const bool isThere = !findForErasure(database, {words, {}})->isEmpty();
        CHECK(isThere == holdsWords(raw(path)));
        CHECK(value(database, u"SELECT COUNT(*) FROM erasure"_s).toInt() == (isThere ? 0 : 1));
        if (isThere)
            REQUIRE(eraseForGood(database, {words, {}}));
        CHECK_FALSE(isAnywhereIn(dir.path())); // what the killed one left behind is gone as well
    }
}
