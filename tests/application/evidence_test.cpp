// Files and photos of activities: kept once each, within limits, written out by period.
#include "application/activity_service.h"
#include "application/database_fixture.h"
#include "application/evidence_service.h"
#include "application/import_privacy.h"
#include "base/uuid.h"

#include <QDirIterator>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct Log {
    DataFile f;
    EvidenceService evidence{f.database};

    QString addActivity(const QDate &day, const QString &title)
    {
        domain::Activity activity;
        activity.uuid = newUuid();
        activity.from = activity.to = day;
        activity.title = title;
        REQUIRE(ActivityService(f.database).add({activity}));
        return activity.uuid;
    }
    ChangeSet add(const QString &owner, const std::vector<PreparedEvidence> &files)
    {
        const auto added = evidence.add(u"activity"_s, owner, files);
        REQUIRE(added);
        return *added;
    }
    std::vector<Evidence> of(const QString &owner) { return evidence.list(owner).value(); }
};

PreparedEvidence file(const QString &name, const QByteArray &data)
{
    return {name, u"application/pdf"_s, data, {}, false, false};
}

QStringList filesUnder(const QString &folder)
{
    QStringList names;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    return names;
}

} // namespace

TEST_CASE("Evidence is kept once, captioned, marked, removed and brought back", "[application][evidence]")
{
    Log log;
    const QString owner = log.addActivity(QDate(2026, 3, 8), u"Mít tinh"_s);
    const QByteArray data(5000, 'x');
    PreparedEvidence photo = file(u"ảnh.jpg"_s, data);
    photo.thumbnail = "thumb";
    log.add(owner, {photo, file(u"danh sách.pdf"_s, data)});
    const auto all = log.of(owner);
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == u"ảnh.jpg");
    CHECK(all[0].sha256 == all[1].sha256);
    CHECK(log.evidence.content(all[0].thumbnailSha256).value() == "thumb");
    CHECK(all[1].thumbnailSha256.isEmpty());
    CHECK(all[1].bytes == 5000);
    CHECK(value(log.f.database, u"SELECT COUNT(*) FROM file_content"_s).toInt() == 2); // the file once, its thumbnail
    CHECK(log.evidence.count() == 2);

    Evidence marked = all[0];
    marked.caption = u"Khai mạc"_s;
    marked.hasConsent = marked.hasPersonalData = true;
    const auto saved = log.evidence.save(marked);
    REQUIRE(saved);
    CHECK(log.of(owner)[0].caption == u"Khai mạc");
    CHECK(log.of(owner)[0].hasConsent);
    CHECK(log.evidence.save(marked).error().code == u"conflict"); // read before the change
    REQUIRE(log.f.plans.apply(saved->inverted()));
    CHECK_FALSE(log.of(owner)[0].hasPersonalData);

    const auto removed = log.evidence.remove({log.of(owner)[0]});
    REQUIRE(removed);
    CHECK(log.of(owner).size() == 1);
    REQUIRE(log.f.plans.apply(removed->inverted()));
    REQUIRE(log.of(owner).size() == 2);
    CHECK(log.evidence.content(log.of(owner)[0].sha256).value() == data);
    Evidence gone = all[0];
    gone.uuid = u"none"_s;
    CHECK(log.evidence.remove({gone}).error().code == u"evidence.not_found");
    CHECK(log.evidence.add(u"activity"_s, {}, {photo}).error().code == u"evidence.no_owner");
}

TEST_CASE("A file that changed in the data file is not handed out", "[application][evidence]")
{
    Log log;
    const QString owner = log.addActivity(QDate(2026, 3, 8), u"Mít tinh"_s);
    log.add(owner, {file(u"a.pdf"_s, "abc")});
    exec(log.f.database, u"UPDATE file_content SET data = x'00'"_s);
    CHECK(log.evidence.content(log.of(owner)[0].sha256).error().code == u"db.damaged");
    const QString out = log.f.dir.file(u"ra.pdf"_s);
    CHECK_FALSE(log.evidence.writeTo(log.of(owner)[0], out));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("Files are made fit to be kept, or refused with a reason", "[application][evidence]")
{
    TempDir dir;
    NoProgress quiet;
    const auto written = [&](const QString &name, const QByteArray &data) {
        writeAll(dir.file(name), data);
        return dir.file(name);
    };
    const auto code = [&](const QString &path) {
        const auto made = prepareEvidence(path, evidenceSide, quiet);
        return made ? QString() : made.error().code;
    };
    const auto kept = prepareEvidence(written(u"Danh sách.pdf"_s, "%PDF-1.7"), evidenceSide, quiet);
    REQUIRE(kept);
    CHECK(kept->mediaType == u"application/pdf");
    CHECK(kept->data == "%PDF-1.7");
    CHECK(kept->thumbnail.isEmpty());
    CHECK(code(dir.file(u"không có.pdf"_s)) == u"file.missing");
    CHECK(code(written(u"rỗng.txt"_s, "")) == u"evidence.empty");
    CHECK(code(written(u"ảnh.jpg"_s, "Đây là văn bản")) == u"evidence.broken_picture");
    CHECK(code(written(u"chạy.EXE"_s, "x")) == u"evidence.program");
    CHECK(code(written(u"ảnh.png"_s, "MZ\x90")) == u"evidence.program");
    CHECK(code(written(u"văn bản.txt"_s, "Kế hoạch\nMẬT\nI. Mục đích")) == u"import.state_secret");
    CHECK(code(written(u"ghi chép.txt"_s, "Giữ bí mật thông tin")) == QString());
    // Two GB that nobody reads: a file with a hole.
    QFile big(dir.file(u"to.mp4"_s));
    REQUIRE(big.open(QIODevice::WriteOnly));
    REQUIRE(big.resize(2LL * 1024 * 1024 * 1024));
    big.close();
    const auto large = prepareEvidence(big.fileName(), evidenceSide, quiet);
    REQUIRE_FALSE(large);
    CHECK(large.error().code == u"evidence.too_large");
    CHECK(large.error().args == QStringList{u"to.mp4"_s, u"25"_s});
    CHECK(code(dir.path()) == u"file.unreadable");
}

TEST_CASE("A period goes into folders; what holds personal data stays unless wanted", "[application][evidence]")
{
    Log log;
    NoProgress quiet;
    const QString march = log.addActivity(QDate(2026, 3, 8), u"Mít tinh 8/3: khai mạc"_s), may = log.addActivity(QDate(2026, 5, 20), u"Tập huấn"_s);
    log.add(march, {file(u"a.pdf"_s, "1"), file(u"a.pdf"_s, "2"), file(u"mật khẩu?.pdf"_s, "3")});
    log.add(may, {file(u"b.pdf"_s, "4")});
    log.add(log.addActivity(QDate(2027, 1, 1), u"Năm sau"_s), {file(u"c.pdf"_s, "5")});
    Evidence list = log.of(march)[2];
    list.hasPersonalData = true;
    REQUIRE(log.evidence.save(list));
    const domain::DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const QString out = log.f.dir.file(u"Hồ sơ"_s);
    REQUIRE(QDir().mkpath(out));
    const auto done = log.evidence.exportPeriod({year, false}, out, quiet);
    INFO((done ? std::string() : (done.error().code + u' ' + done.error().detail).toStdString()));
    REQUIRE(done);
    CHECK(done->files == 3);
    CHECK(done->leftOut == 1);
    CHECK(filesUnder(out) == QStringList{u"2026-03-08 Mít tinh 8-3- khai mạc/a (2).pdf"_s, u"2026-03-08 Mít tinh 8-3- khai mạc/a.pdf"_s, u"2026-05-20 Tập huấn/b.pdf"_s});
    const QString whole = log.f.dir.file(u"Cả"_s);
    REQUIRE(QDir().mkpath(whole));
    const auto all = exportEvidence(log.f.path, log.f.clock, {year, true}, whole, quiet);
    REQUIRE(all);
    CHECK(all->files == 4);
    REQUIRE(log.evidence.exportPeriod({year, false}, out, quiet)); // a second time: beside the first, nothing is written over
    CHECK(filesUnder(out).size() == 6);
}

TEST_CASE("Tables of others: stamps refuse the file, persons are remarked on and cut", "[application][privacy]")
{
    exchange::TableFile file;
    file.sheets.push_back({});
    const auto addCell = [&](const QString &text) {
        exchange::TableCell cell;
        cell.text = text;
        file.sheets[0].lines.push_back({1, false, {cell}});
    };
    addCell(u"Bảo mật thông tin"_s);
    CHECK_FALSE(bearsStamp(file));
    addCell(u"TỐI MẬT"_s);
    CHECK(bearsStamp(file));

    domain::Activity told;
    told.title = u"Hòa giải một vụ bạo lực"_s;
    told.result = u"Gặp chị Lò Thị Mẫu, sinh năm 1990"_s;
    domain::Activity calm;
    calm.title = u"Truyền thông phòng, chống bạo lực gia đình"_s;
    calm.result = u"120 người dự"_s;
    CHECK_FALSE(personalRemark(told).isEmpty());
    CHECK(personalRemark(calm).isEmpty());
    ActivityImportPreview preview;
    for (const domain::Activity &activity : {calm, told}) {
        ActivityImportPreview::Line line;
        line.activity = activity;
        preview.lines.push_back(line);
    }
    ActivityImportPreview::Line skipped;
    skipped.fate = ActivityImportPreview::Line::Fate::Skipped;
    skipped.activity = told;
    preview.lines.push_back(skipped);
    CHECK(personalKinds(preview) == std::vector{domain::PersonalKind::Birth});
    cutPersonalData(preview);
    CHECK(personalKinds(preview).empty());
    CHECK(preview.lines[0].activity == calm);
    CHECK(preview.lines[1].activity.result == u"Gặp chị Lò Thị Mẫu, …");
}
