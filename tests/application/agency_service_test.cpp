// The directory: editing and undoing, the lists that come with the program, CSV in and out.
#include "application/agency_service.h"

#include "application/agency_catalogue.h"
#include "application/database_fixture.h"
#include "domain/agency_guess.h"

#include <QElapsedTimer>
#include <QSet>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using Fate = AgencyListPreview::Line::Fate;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Directory : DataFile {
    AgencyService agencies{database};

    StoredAgency stored(const char *name)
    {
        const auto all = agencies.list();
        REQUIRE(all);
        for (const StoredAgency &one : *all)
            if (one.agency.name == s(name))
                return one;
        FAIL("no agency " << name);
        return {};
    }
    ChangeSet save(const domain::Agency &agency, int version = 0)
    {
        auto changes = agencies.save(agency, version);
        INFO((changes ? std::string() : (changes.error().code + changes.error().detail).toStdString()));
        REQUIRE(changes);
        return *changes;
    }
    AgencyListPreview csv(const QByteArray &text)
    {
        const QString list = dir.file(s("danh sách.csv"));
        writeAll(list, text);
        auto preview = agencies.previewCsv(list, progress);
        INFO((preview ? std::string() : preview.error().code.toStdString()));
        REQUIRE(preview);
        return *preview;
    }
    void apply(const AgencyListPreview &preview)
    {
        const auto done = agencies.apply(preview, progress);
        INFO((done ? std::string() : (done.error().code + done.error().detail).toStdString()));
        REQUIRE(done);
    }
    AgencyListPreview catalogue(const char *name)
    {
        auto preview = agencies.previewCatalogue(s(name));
        INFO((preview ? std::string() : preview.error().detail.toStdString()));
        REQUIRE(preview);
        return *preview;
    }
};

domain::Agency department(const char *name, const char *abbreviation = "")
{
    domain::Agency agency;
    agency.name = s(name);
    agency.abbreviation = s(abbreviation);
    agency.kind = domain::AgencyKind::Department;
    return agency;
}

std::string counts(const AgencyListPreview &preview)
{
    std::string text;
    for (const Fate fate : {Fate::New, Fate::Changed, Fate::Same, Fate::Unreadable})
        text += std::to_string(preview.count(fate)) + ' ';
    return text;
}

} // namespace

TEST_CASE("an agency is added, changed and removed; every act can be taken back")
{
    Directory f;
    const QStringList empty = dump(f.database);
    domain::Agency agency = department("  Sở  Mẫu ", "SM");
    agency.aliases = {s("Sở M."), s(""), s("Sở M.")};
    const ChangeSet added = f.save(agency);
    CHECK(added.title == s("agency.add"));
    StoredAgency stored = f.stored("Sở Mẫu");
    CHECK(stored.agency.aliases == QStringList{s("Sở M.")});
    CHECK_FALSE(stored.agency.uuid.isEmpty());

    stored.agency.validTo = QDate(2025, 2, 28);
    stored.agency.name = s("Sở Mẫu cũ");
    const ChangeSet changed = f.save(stored.agency, stored.version);
    CHECK(f.stored("Sở Mẫu cũ").agency == stored.agency);
    const StoredAgency now = f.stored("Sở Mẫu cũ");
    const auto removed = f.agencies.remove(now.agency.uuid, now.version);
    REQUIRE(removed);
    CHECK(f.agencies.list()->empty());
    REQUIRE(f.plans.apply(removed->inverted()));
    CHECK(f.stored("Sở Mẫu cũ").agency == stored.agency);
    REQUIRE(f.plans.apply(changed.inverted()));
    CHECK(f.stored("Sở Mẫu").agency.validTo == std::nullopt);
    REQUIRE(f.plans.apply(added.inverted()));
    CHECK(dump(f.database) == empty);
}

TEST_CASE("what can't be saved says why")
{
    Directory f;
    CHECK(f.agencies.save(department("  "), 0).error().code == s("agency.no_name"));
    domain::Agency backwards = department("Sở Mẫu");
    backwards.validFrom = QDate(2025, 3, 1);
    backwards.validTo = QDate(2025, 2, 1);
    CHECK(f.agencies.save(backwards, 0).error().code == s("agency.ends_before"));
    f.save(department("Sở Mẫu"));
    const StoredAgency stored = f.stored("Sở Mẫu");
    CHECK(f.agencies.save(stored.agency, 0).error().code == s("agency.exists"));
    CHECK(f.agencies.save(stored.agency, stored.version + 7).error().code == s("conflict"));
    CHECK(f.agencies.remove(stored.agency.uuid, stored.version + 7).error().code == s("conflict"));
    REQUIRE(f.agencies.remove(stored.agency.uuid, stored.version));
    CHECK(f.agencies.save(stored.agency, stored.version).error().code == s("agency.not_found"));
    CHECK(f.agencies.remove(stored.agency.uuid, stored.version).error().code == s("agency.not_found"));
    CHECK(f.agencies.previewCatalogue(s("x")).error().code == s("agency.no_catalogue"));
    f.database.close();
    CHECK(f.agencies.list().error().code == s("db.not_open"));
    CHECK(f.agencies.save(department("Sở"), 0).error().code == s("db.not_open"));
    CHECK(f.agencies.remove(s("x"), 1).error().code == s("db.not_open"));
    CHECK(f.agencies.directory().error().code == s("db.not_open"));
}

TEST_CASE("the list is in protocol order and found as people search")
{
    Directory f;
    domain::Agency first = department("Sở Ất", "SA");
    first.protocol = 10;
    f.save(department("Sở Ác"));
    f.save(department("Sở Ằng"));
    f.save(first);
    QStringList names;
    const auto listed = f.agencies.list();
    for (const StoredAgency &one : *listed)
        names << one.agency.name;
    CHECK(names == QStringList{s("Sở Ất"), s("Sở Ác"), s("Sở Ằng")});
    CHECK(f.agencies.list(s("so a"))->size() == 3);
    CHECK(f.agencies.list(s("ằng"))->size() == 1);
    CHECK(f.agencies.list(s("sa"))->size() == 1);
}

TEST_CASE("names are matched with the directory as it is now")
{
    Directory f;
    CHECK_FALSE(f.agencies.matcher()->find(s("Sở Mẫu"), QDate(2026, 1, 1)));
    f.save(department("Sở Mẫu", "SM"));
    const auto before = f.agencies.directory();
    REQUIRE((*before)->find(s("SM"), QDate(2026, 1, 1)));
    CHECK(f.agencies.directory()->get() == before->get()); // nothing changed
    StoredAgency stored = f.stored("Sở Mẫu");
    stored.agency.abbreviation = s("SoM");
    f.save(stored.agency, stored.version);
    CHECK(f.agencies.matcher()->find(s("SoM"), QDate(2026, 1, 1)));
    stored = f.stored("Sở Mẫu");
    const auto removed = f.agencies.remove(stored.agency.uuid, stored.version);
    REQUIRE(removed);
    CHECK_FALSE(f.agencies.matcher()->find(s("SoM"), QDate(2026, 1, 1)));
    REQUIRE(f.plans.apply(removed->inverted()));
    CHECK(f.agencies.matcher()->find(s("SoM"), QDate(2026, 1, 1)));
}

TEST_CASE("the catalogues: whole, unambiguous, with successors and usual ways of addressing")
{
    for (const Office &office : {Office{}, Office{s("tỉnh Minh Khê"), s("xã Khe Mây"), {}}, Office{s("thành phố Huế"), s("phường Mẫu"), {}}}) {
        for (const auto &[name, title] : AgencyService::catalogues()) {
            INFO(name.toStdString() << " / " << office.province.toStdString());
            const auto agencies = agencyCatalogue(name, office);
            REQUIRE(agencies);
            CHECK_FALSE(title.isEmpty());
            QSet<QString> uuids, names;
            int protocol = 0;
            for (const domain::Agency &agency : *agencies) {
                INFO(agency.name.toStdString());
                CHECK_FALSE(agency.name.contains(u'{'));
                CHECK_FALSE(agency.aliases.join(u' ').contains(u'{'));
                CHECK_FALSE(agency.aliases.contains(agency.name));
                CHECK_FALSE(agency.name.isEmpty());
                CHECK_FALSE(uuids.contains(agency.uuid));
                uuids.insert(agency.uuid);
                names.insert(agency.name);
                CHECK(agency.addressing == domain::usualAddressing(agency.kind));
                CHECK(agency.protocol > protocol);
                protocol = agency.protocol;
                CHECK((!agency.validTo || agency.successorUuid || agency.name == s("UBND huyện")));
            }
            CHECK(names.size() == uuids.size());
        }
    }
}

TEST_CASE("the reforms of 2025: before and after")
{
    Directory f;
    REQUIRE(f.settings.setOffice({s("tỉnh Minh Khê"), {}, {}}));
    f.apply(f.catalogue("departments-2024"));
    f.apply(f.catalogue("departments-2025"));
    const auto matcher = f.agencies.matcher();
    REQUIRE(matcher);
    const QDate before(2025, 2, 28), after(2025, 3, 1);
    const char *merged[][2] = {
        {"Sở LĐ-TB&XH", "Sở Nội vụ"},
        {"Sở Kế hoạch và Đầu tư", "Sở Tài chính"},
        {"Sở TT&TT", "Sở Khoa học và Công nghệ"},
        {"Sở NN&PTNT", "Sở Nông nghiệp và Môi trường"},
        {"STNMT", "Sở Nông nghiệp và Môi trường"},
        {"Sở GTVT", "Sở Xây dựng"},
        {"Ban Dân tộc tỉnh", "Sở Dân tộc và Tôn giáo"},
    };
    for (const auto &[old, next] : merged) {
        INFO(old);
        const domain::Agency *agency = matcher->find(s(old), before);
        REQUIRE(agency);
        CHECK(agency->isValidOn(before));
        CHECK_FALSE(agency->isValidOn(after));
        REQUIRE(matcher->successor(*agency, after));
        CHECK(matcher->successor(*agency, after)->name == s(next));
    }
    const char *known[][2] = {
        {"UBND tỉnh", "UBND tỉnh Minh Khê"},
        {"Hội LHPN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"},
        {"UBMTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"},
        {"Công an tỉnh Minh Khê", "Công an tỉnh"},
        {"Cục Thống kê tỉnh", "Thống kê tỉnh"},
        {"Tỉnh Đoàn", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh"},
        {"Ban VSTBPN tỉnh", "Ban Vì sự tiến bộ của phụ nữ tỉnh"},
    };
    for (const auto &[written, name] : known) {
        INFO(written);
        const domain::Agency *agency = matcher->find(s(written), after);
        REQUIRE(agency);
        CHECK(agency->name == s(name));
    }
    // Sở Nội vụ stands before the other departments, the invited ones behind them.
    QStringList order;
    const auto listed = f.agencies.list();
    for (const StoredAgency &one : *listed)
        order << one.agency.name;
    CHECK(order.indexOf(s("Sở Nội vụ")) < order.indexOf(s("Sở Y tế")));
    CHECK(order.indexOf(s("UBND các xã, phường")) < order.indexOf(s("Hội Liên hiệp Phụ nữ tỉnh")));
}

TEST_CASE("the bodies of a commune depend on what it is; before the reform others did the work")
{
    const auto names = [](const char *list, const Office &office) {
        QStringList result;
        const auto listed = agencyCatalogue(s(list), office);
        for (const domain::Agency &agency : *listed)
            result << agency.name;
        return result;
    };
    const Office commune{s("tỉnh Minh Khê"), s("xã Khe Mây"), {}}, ward{s("thành phố Huế"), s("phường Mẫu"), {}};
    CHECK(names("communes-2025", commune).contains(s("Phòng Kinh tế")));
    CHECK(names("communes-2025", commune).contains(s("UBND xã Khe Mây")));
    CHECK(names("communes-2025", ward).contains(s("Phòng Kinh tế, Hạ tầng và Đô thị")));
    CHECK(names("communes-2025", ward).contains(s("Công an phường")));
    CHECK(names("communes-2025", ward).contains(s("Phòng Văn hóa - Xã hội")));
    CHECK_FALSE(names("communes-2025", ward).contains(s("công chức Văn hóa - Xã hội")));
    CHECK(names("communes-2024", commune).contains(s("công chức Văn hóa - Xã hội")));
    CHECK_FALSE(names("communes-2024", commune).contains(s("Phòng Văn hóa - Xã hội")));
    CHECK(names("departments-2025", ward).contains(s("UBND thành phố Huế")));
    CHECK(names("departments-2025", ward).contains(s("Công an thành phố")));
}

TEST_CASE("34 provinces with official codes; Đồng Nai is a city from 30/04/2026")
{
    const auto provinces = agencyCatalogue(s("provinces"), {});
    REQUIRE(provinces);
    QStringList now;
    int cities = 0;
    for (const domain::Agency &province : *provinces)
        if (province.isValidOn(QDate(2026, 4, 30))) {
            now << province.code;
            cities += province.name.contains(s("thành phố")) ? 1 : 0;
        }
    CHECK(now.size() == 34);
    CHECK(cities == 7);
    now.removeDuplicates();
    CHECK(now.size() == 34);
    const domain::AgencyMatcher matcher(*provinces);
    CHECK(matcher.find(s("UBND tỉnh Thanh Hoá"), QDate(2026, 1, 1))->code == s("38"));
    CHECK(matcher.find(s("tỉnh Khánh Hoà"), QDate(2026, 1, 1))->name == s("UBND tỉnh Khánh Hòa"));
    CHECK(matcher.find(s("UBND tỉnh Đồng Nai"), QDate(2026, 4, 29))->isValidOn(QDate(2026, 4, 29)));
    const domain::Agency *old = matcher.find(s("UBND tỉnh Đồng Nai"), QDate(2026, 5, 1));
    REQUIRE(old);
    CHECK(matcher.successor(*old, QDate(2026, 5, 1))->name == s("UBND thành phố Đồng Nai"));
    // The office's own province is that entry, too.
    const auto own = agencyCatalogue(s("departments-2025"), {s("tỉnh Quảng Ngãi"), {}, {}});
    CHECK(own->front().uuid == provinceUuid(s("51")));
    CHECK(own->front().code == s("51"));
}

TEST_CASE("a catalogue taken twice changes nothing, and never what somebody edited")
{
    Directory f;
    REQUIRE(f.settings.setOffice({s("tỉnh Minh Khê"), s("xã Khe Mây"), {}}));
    f.save(department("sở nội vụ", "SoNV")); // typed by hand before
    const AgencyListPreview first = f.catalogue("departments-2025");
    CHECK(first.count(Fate::Changed) == 1);
    f.apply(first);
    CHECK(f.stored("sở nội vụ").agency.abbreviation == s("SoNV"));
    CHECK(f.stored("sở nội vụ").agency.protocol > 0);
    CHECK(f.catalogue("departments-2025").count(Fate::Same) == static_cast<int>(first.lines.size()));
    // The successor of another list's entry is the one that was typed.
    f.apply(f.catalogue("departments-2024"));
    CHECK(f.stored("Sở Lao động - Thương binh và Xã hội").agency.successorUuid == f.stored("sở nội vụ").agency.uuid);
    for (const auto &[name, title] : AgencyService::catalogues()) {
        INFO(name.toStdString());
        f.apply(f.catalogue(name.toUtf8().constData()));
        const AgencyListPreview again = f.catalogue(name.toUtf8().constData());
        CHECK(again.count(Fate::Same) == static_cast<int>(again.lines.size()));
    }
    const qint64 rows = f.database.info()->historyRows;
    f.apply(f.catalogue("provinces"));
    CHECK(f.database.info()->historyRows == rows);
}

TEST_CASE("CSV: new, changed, the same and unreadable; one act, taken back as one")
{
    Directory f;
    f.save(department("Sở Mẫu", "SM"));
    const QStringList before = dump(f.database);
    const QByteArray text = "Tên,Viết tắt,Trực thuộc,Đơn vị kế thừa,Đến ngày\n"
                            "Sở Mẫu,SoM,,,\n"
                            "Chi cục Mẫu,CCM,Sở Mẫu,Trung tâm Mẫu,28/02/2025\n"
                            "Trung tâm Mẫu,,SoM,,\n"
                            ",,,,\n"
                            "Sở Lạ,,Sở nào đó,,\n"
                            "Sở mẫu,,,,\n"
                            "Sở Tự,,Sở Tự,,\n"
                            "Sở Hỏng,,,,31/02/2025\n";
    const AgencyListPreview preview = f.csv(text);
    CHECK(counts(preview) == "2 1 0 4 ");
    for (const auto &line : preview.lines)
        if (line.fate == Fate::Unreadable) {
            INFO(line.problem.toStdString());
            CHECK(line.problem.size() > 20);
        }
    const auto done = f.agencies.apply(preview, f.progress);
    REQUIRE(done);
    CHECK(f.stored("Sở Mẫu").agency.abbreviation == s("SoM"));
    CHECK(f.stored("Chi cục Mẫu").agency.parentUuid == f.stored("Sở Mẫu").agency.uuid);
    CHECK(f.stored("Chi cục Mẫu").agency.successorUuid == f.stored("Trung tâm Mẫu").agency.uuid);
    CHECK(f.stored("Trung tâm Mẫu").agency.parentUuid == f.stored("Sở Mẫu").agency.uuid);
    CHECK(counts(f.csv(text)) == "0 0 3 4 ");
    REQUIRE(f.plans.apply(done->inverted()));
    CHECK(dump(f.database) == before);
}

TEST_CASE("a line changed elsewhere after the preview is a conflict, and nothing is left of the act")
{
    Directory f;
    f.save(department("Sở Mẫu", "SM"));
    const AgencyListPreview preview = f.csv("Tên,Viết tắt\nSở Hai,S2\nSở Mẫu,SoM\n");
    StoredAgency stored = f.stored("Sở Mẫu");
    stored.agency.abbreviation = s("XX");
    f.save(stored.agency, stored.version);
    const QStringList before = dump(f.database);
    CHECK(f.agencies.apply(preview, f.progress).error().code == s("conflict"));
    CHECK(dump(f.database) == before);
    const AgencyListPreview again = f.csv("Tên\nSở Ba\n");
    f.apply(again);
    CHECK(f.agencies.apply(again, f.progress).error().code == s("conflict"));
}

TEST_CASE("the directory written as CSV and read again is the same")
{
    Directory f;
    REQUIRE(f.settings.setOffice({s("tỉnh Minh Khê"), s("xã Khe Mây"), {}}));
    for (const auto &[name, title] : AgencyService::catalogues())
        f.apply(f.catalogue(name.toUtf8().constData()));
    const QString path = f.dir.file(s("cơ quan.csv"));
    REQUIRE(f.agencies.exportCsv(path));
    const auto same = f.agencies.previewCsv(path, f.progress);
    REQUIRE(same);
    CHECK(same->count(Fate::Same) == static_cast<int>(same->lines.size()));
    // Into an empty file of another computer: everything, as it was.
    Directory other;
    const auto preview = other.agencies.previewCsv(path, other.progress);
    REQUIRE(preview);
    CHECK(preview->count(Fate::New) == static_cast<int>(preview->lines.size()));
    other.apply(*preview);
    const auto a = f.agencies.list(), b = other.agencies.list();
    REQUIRE(a->size() == b->size());
    for (std::size_t i = 0; i < a->size(); ++i) {
        INFO(a->at(i).agency.name.toStdString());
        CHECK(a->at(i).agency == b->at(i).agency);
    }
    CHECK(f.agencies.exportCsv(f.dir.file(s("không/có.csv"))).error().code == s("file.unwritable"));
    CHECK(f.agencies.previewCsv(f.dir.file(s("không.csv")), f.progress).error().code == s("file.missing"));
}

namespace {

class Impatient final : public Progress {
public:
    void report(qint64, qint64) override { ++m_reports; }
    void text(const QString &) override {}
    bool isCancelled() const override { return m_reports > 1; }

private:
    int m_reports = 0;
};

QByteArray manyCommunes()
{
    QByteArray text = "province_code,province,code,full_name\n";
    for (int i = 0; i < 1200; ++i)
        text += QStringLiteral("51,Tỉnh Quảng Ngãi,%1,Xã Mẫu %2\n").arg(i, 5, 10, QLatin1Char('0')).arg(i).toUtf8();
    return text;
}

} // namespace

TEST_CASE("reading and taking over a list can be stopped; nothing is left then")
{
    Directory f;
    const AgencyListPreview preview = f.csv(manyCommunes());
    CHECK(counts(preview) == "1201 0 0 0 "); // and their province
    Impatient impatient;
    CHECK(f.agencies.apply(preview, impatient).error().code == s("cancelled"));
    CHECK(f.agencies.list()->empty());
    Impatient again;
    CHECK(f.agencies.previewCsv(f.dir.file(s("danh sách.csv")), again).error().code == s("cancelled"));
}

TEST_CASE("all communes of the country from a list: new once, then the same")
{
    const QString list = shared(QStringLiteral("data/communes.csv"));
    if (list.isEmpty()) {
        WARN("no ../shared/data/communes.csv: skipped");
        return;
    }
    Directory f;
    QElapsedTimer clock;
    clock.start();
    const auto preview = f.agencies.previewCsv(list, f.progress);
    REQUIRE(preview);
    CHECK(counts(*preview) == "3355 0 0 0 "); // 3,321 and 34 provinces
    f.apply(*preview);
    WARN("3,321 communes read, compared and stored in " << clock.elapsed() << " ms");
    const auto again = f.agencies.previewCsv(list, f.progress);
    REQUIRE(again);
    CHECK(counts(*again) == "0 0 3321 0 ");
    const auto matcher = f.agencies.directory();
    const domain::Agency *ward = (*matcher)->find(s("UBND phường Đăk Cấm"), QDate(2026, 1, 1));
    REQUIRE(ward);
    CHECK(ward->code == s("23284"));
    CHECK((*matcher)->byUuid(*ward->parentUuid)->code == s("51"));
    clock.restart();
    (void)(*matcher)->suggestions(s("phường hòa"), QDate(2026, 1, 1));
    WARN("suggestions among 3,355 in " << clock.nsecsElapsed() / 1000 << " µs");
    // The catalogue of provinces has them already.
    const auto provinces = f.agencies.previewCatalogue(s("provinces"));
    CHECK(provinces->count(Fate::New) == 1); // tỉnh Đồng Nai, which ended
}

TEST_CASE("the bodies of a plan that comes in are tied to the directory; a plan that is there is left alone")
{
    Directory f;
    domain::Plan plan;
    plan.title = s("Kế hoạch mẫu");
    plan.year = 2026;
    plan.tasks.resize(1);
    plan.tasks[0].title = s("Nhiệm vụ mẫu");
    plan.tasks[0].assignments = {{{std::nullopt, s("SỞ MẪU"), domain::Addressing::Assigned}, domain::Role::Lead}};
    const qint64 early = f.add(plan).planId;
    f.save(department("Sở Mẫu", "SM"));
    const qint64 late = f.add(plan).planId;
    const domain::AgencyRef tied = f.plans.load(late)->plan.tasks[0].assignments[0].agency;
    CHECK(tied.uuid == f.stored("Sở Mẫu").agency.uuid);
    CHECK(tied.name == s("SỞ MẪU"));
    CHECK_FALSE(f.plans.load(early)->plan.tasks[0].assignments[0].agency.uuid);
    // The entry goes: the plan keeps the name as printed.
    const StoredAgency stored = f.stored("Sở Mẫu");
    REQUIRE(f.agencies.remove(stored.agency.uuid, stored.version));
    CHECK(f.plans.load(late)->plan.tasks[0].assignments[0].agency == tied);
}
