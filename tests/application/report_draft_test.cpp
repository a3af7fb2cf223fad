// The ten rules of composition, one by one; and what the user wrote is never overwritten.
#include "application/report_facts_fixture.h"

#include "domain/outline_walk.h"
#include "domain/report_rules.h"

#include <QRegularExpression>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::SectionKind;

namespace {

bool anyContains(const QStringList &lines, const QString &words)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(words); });
}

domain::Task task(const QString &title, domain::TaskStatus status, const QString &reason = {})
{
    domain::Task made;
    made.uuid = newUuid();
    made.title = title;
    made.kind = SectionKind::Communication;
    made.status = status;
    made.statusReason = reason;
    return made;
}

} // namespace

TEST_CASE("rule 1: unknown is not zero", "[report-rules][report-draft]")
{
    struct Row {
        std::optional<qint64> women;
        int rows, known;
        QString says, saysNot;
    };
    const Row rows[] = {
        {250, 12, 12, u"với 450 lượt người dự, trong đó 250 lượt nữ (55,7%)."_s, u"nêu trên"_s},
        {{}, 12, 0, u"với 450 lượt người dự."_s, u"nữ"_s},
        {120, 12, 6, u"với 450 lượt người dự."_s, u"00 lượt nữ"_s},
        {{}, 10, 0, u"với 450 lượt người dự (10/12 cuộc có thống kê)."_s, u"nữ"_s},
    };
    for (const Row &row : rows) {
        MadeFacts made;
        made.section(SectionKind::Communication, u"Truyền thông"_s);
        made.sessions(12, 450, row.women, row.rows, row.known);
        const QStringList lines = made.lines(SectionKind::Communication);
        REQUIRE_FALSE(lines.isEmpty());
        CHECK(lines.first() == u"Đã tổ chức 12 cuộc truyền thông trực tiếp, "_s + row.says);
        CHECK_FALSE(lines.first().contains(row.saysNot));
    }
    MadeFacts part;
    part.section(SectionKind::Communication, u"Truyền thông"_s);
    part.sessions(10, 450, 120, 10, 6);
    part.add(u"sessions.attendances.counted_total"_s, u"Lượt"_s, u"lượt người"_s, 240);
    part.add(u"sessions.attendances.counted_women"_s, u"Nữ"_s, u"lượt người"_s, 120);
    CHECK(part.lines(SectionKind::Communication).value(1) == u"Trong 10 cuộc nêu trên, 06 cuộc có thống kê theo giới với 120/240 lượt nữ."_s);
}

TEST_CASE("rule 2: people are counted more than once over several events", "[report-rules][report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Capacity, u"Tập huấn"_s);
    made.add(u"training-classes.total"_s, u"Lớp tập huấn tự tổ chức"_s, u"lớp"_s, 3);
    made.add(u"trainees.total"_s, u"Người được tập huấn"_s, u"người"_s, 90);
    CHECK(made.lines(SectionKind::Capacity).first() == u"Đã mở 03 lớp tập huấn cho 90 lượt người."_s);
    made.facts.facts.front().value = 1;
    CHECK(made.lines(SectionKind::Capacity).first() == u"Đã mở 01 lớp tập huấn cho 90 người."_s);
    MadeFacts models;
    models.section(SectionKind::Models, u"Mô hình"_s);
    models.add(u"models.running"_s, u"Mô hình đang duy trì"_s, u"mô hình"_s, 7);
    CHECK(models.lines(SectionKind::Models).first().startsWith(u"Tính đến ngày 30/6/2026, trên địa bàn xã đang duy trì 07 mô hình"_s));
}

TEST_CASE("rule 3: comparison with the same period, base 0, base under ten, large changes with their reason", "[report-rules][report-draft]")
{
    struct Row {
        qint64 now;
        std::optional<qint64> before;
        QString says;
    };
    const Row rows[] = {
        {45, 40, u"Số cuộc truyền thông tăng 05 cuộc (tăng 12,5%) so với cùng kỳ năm 2025."_s},
        {40, 45, u"Số cuộc truyền thông giảm 05 cuộc (giảm 11,1%) so với cùng kỳ năm 2025."_s},
        {40, 40, u"Số cuộc truyền thông bằng cùng kỳ năm 2025."_s},
        {40, 0, u"Cùng kỳ năm 2025 không phát sinh cuộc truyền thông."_s},
        {8, 5, u"Số cuộc truyền thông tăng 03 cuộc so với cùng kỳ năm 2025."_s},
        {40, {}, QString()},
    };
    for (const Row &row : rows) {
        MadeFacts made;
        made.section(SectionKind::Communication, u"Truyền thông"_s);
        made.add(u"sessions.total"_s, u"Cuộc truyền thông"_s, u"cuộc"_s, row.now).before = row.before;
        const QStringList lines = made.lines(SectionKind::Communication);
        INFO(lines.join(u'\n').toStdString());
        if (row.says.isEmpty())
            CHECK_FALSE(anyContains(lines, u"cùng kỳ"_s));
        else
            CHECK(lines.contains(row.says));
    }
    MadeFacts large;
    large.section(SectionKind::Communication, u"Truyền thông"_s);
    large.add(u"sessions.total"_s, u"Cuộc truyền thông"_s, u"cuộc"_s, 90).before = 40;
    CHECK_FALSE(anyContains(large.lines(SectionKind::Communication), u"biến động"_s));
    const auto issues = checkReport(large.facts, large.document, QDate(2026, 7, 1));
    CHECK(std::any_of(issues.begin(), issues.end(), [](const auto &issue) { return issue.code == u"far_from_before"; }));
    large.facts.report.reasons.push_back({u"sessions.total"_s, u"Thực hiện thêm Dự án 8."_s, {}});
    CHECK(large.lines(SectionKind::Communication).contains(u"Số cuộc truyền thông biến động lớn so với cùng kỳ chủ yếu do thực hiện thêm Dự án 8."_s));
    const auto calm = checkReport(large.facts, large.document, QDate(2026, 7, 1));
    CHECK_FALSE(std::any_of(calm.begin(), calm.end(), [](const auto &issue) { return issue.code == u"far_from_before"; }));
}

TEST_CASE("rule 4: estimates say so once, before the first one", "[report-rules][report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.sessions(12, 450, 250, 12, 12);
    for (application::ReportFact &fact : made.facts.facts)
        fact.isEstimate = fact.unit == u"lượt người";
    const QString line = made.lines(SectionKind::Communication).first();
    CHECK(line == u"Đã tổ chức 12 cuộc truyền thông trực tiếp, với ước 450 lượt người dự, trong đó 250 lượt nữ (55,7%)."_s);
    const auto sentence = made.drafts().front().sentences.front();
    for (const auto &figure : sentence.figures)
        CHECK(domain::figureStarts(sentence.text, figure.text).size() > std::size_t(figure.occurrence));
    // "ước cả kỳ" stands beside what was done and is never added to it
    made.facts.facts[0].estimated = 20;
    made.facts.report.wholeEnd = QDate(2026, 12, 31);
    made.facts.report.kind = domain::ReportKind::Year;
    const QStringList lines = made.lines(SectionKind::Communication);
    CHECK(lines.contains(u"Ước cả năm 2026 đạt 20 cuộc truyền thông."_s));
    CHECK(lines.first().startsWith(u"Đã tổ chức 12 cuộc"_s));
}

TEST_CASE("rule 5: nothing done is said, with reason and next date; nothing stays empty", "[report-rules][report-draft]")
{
    MadeFacts made;
    const SectionKind kinds[] = {SectionKind::Communication, SectionKind::Capacity, SectionKind::Inspection, SectionKind::Coordination,
                                 SectionKind::Cadres, SectionKind::Fields, SectionKind::Budget, SectionKind::Models, SectionKind::Services,
                                 SectionKind::Committee, SectionKind::Awards, SectionKind::Minority, SectionKind::Proposals, SectionKind::ActionMonth};
    for (const SectionKind kind : kinds)
        made.section(kind, toCode(kind));
    for (const SectionKind kind : kinds) {
        INFO(toCode(kind).toStdString());
        CHECK_FALSE(made.lines(kind).isEmpty());
    }
    made.facts.report.reasons.push_back({u"section.communication"_s, u"Chưa bố trí được kinh phí"_s, u"Quý IV năm 2026"_s});
    CHECK(made.lines(SectionKind::Communication) == QStringList{u"Trong kỳ chưa tổ chức được cuộc truyền thông chuyên đề do chưa bố trí được kinh phí; nội dung này được bố trí vào quý IV năm 2026."_s});
    made.facts.tasks = {task(u"Tập huấn cho cộng tác viên"_s, domain::TaskStatus::Dropped, u"Không có giảng viên."_s)};
    CHECK(made.lines(SectionKind::Communication).contains(u"Nhiệm vụ “Tập huấn cho cộng tác viên” chưa thực hiện do không có giảng viên."_s));
}

TEST_CASE("rule 5: a year without activities gives a report that says so in words", "[report-rules][report-draft]")
{
    MadeFacts made;
    made.facts.report.kind = domain::ReportKind::Year;
    made.facts.report.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    made.section(SectionKind::Results, u"KẾT QUẢ THỰC HIỆN"_s);
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    const QStringList lines = made.all();
    CHECK(lines.contains(u"Trong kỳ báo cáo, UBND xã chưa tổ chức hoạt động riêng về bình đẳng giới."_s));
    CHECK(lines.contains(u"Trong kỳ chưa tổ chức được cuộc truyền thông chuyên đề."_s));
    for (const QString &line : lines)
        CHECK_FALSE(line.contains(QRegularExpression(u"\\b00\\b"_s)));
}

TEST_CASE("rule 6: small cells of violence are not told, and no village beside them", "[report-rules][report-draft]")
{
    struct Row {
        qint64 cases;
        QString says;
    };
    const Row rows[] = {{0, u"Trong kỳ, Công an xã không ghi nhận vụ việc bạo lực trên cơ sở giới trên địa bàn xã."_s},
                        {3, u"Số vụ việc phát sinh ít; số liệu chi tiết được gửi riêng theo quy định về bảo vệ thông tin cá nhân."_s},
                        {12, u"Theo số liệu của Công an xã, trong kỳ ghi nhận 12 vụ việc bạo lực gia đình."_s}};
    for (const Row &row : rows) {
        MadeFacts made;
        made.section(SectionKind::Services, u"Tình hình"_s);
        auto &fact = made.add(u"dv-cases.total"_s, u"Vụ bạo lực gia đình"_s, u"vụ"_s, row.cases);
        fact.isSensitive = true;
        fact.before = 2;
        domain::FigureEntry entry;
        entry.measure = u"dv-cases"_s;
        entry.source = u"Công an xã"_s;
        made.facts.entries.push_back(entry);
        CHECK(made.lines(SectionKind::Services) == QStringList{row.says});
    }
}

TEST_CASE("rules 7 and 8: short sentences that never begin with a figure", "[report-rules][report-draft]")
{
    SampleReport sample;
    const ReportFacts facts = sample.facts();
    MadeFacts made;
    made.facts = facts;
    for (const SectionKind kind : domain::allValues<SectionKind>())
        made.section(kind, toCode(kind));
    const QStringList lines = made.all();
    CHECK(lines.size() > 15);
    for (const QString &line : lines) {
        INFO(line.toStdString());
        CHECK(domain::wordCount(line) <= domain::mostWords);
        CHECK_FALSE(line.at(0).isDigit());
        CHECK(line.at(0).isUpper());
        CHECK(line.endsWith(u'.'));
        CHECK_FALSE(line.contains(u"{"_s));
        CHECK_FALSE(line.contains(u"  "_s));
        CHECK_FALSE(line.contains(u" ,"_s));
        CHECK_FALSE(line.contains(u"!"_s));
    }
}

TEST_CASE("rule 9: the level's own words", "[report-rules][report-draft]")
{
    struct Row {
        domain::AgencyLevel level;
        bool isSector;
        QString office, area, phrase, unit;
    };
    const Row rows[] = {{domain::AgencyLevel::Commune, false, u"UBND xã Khe Mây"_s, u"xã"_s, u"trên địa bàn xã"_s, u"thôn, tổ dân phố"_s},
                        {domain::AgencyLevel::Commune, false, u"UBND phường Khe Sim"_s, u"phường"_s, u"trên địa bàn phường"_s, u"thôn, tổ dân phố"_s},
                        {domain::AgencyLevel::Province, false, u"UBND tỉnh Minh Khê"_s, u"tỉnh"_s, u"trên địa bàn tỉnh"_s, u"xã, phường"_s},
                        {domain::AgencyLevel::Province, true, u"Sở Y tế"_s, u"ngành"_s, u"trong ngành"_s, u"phòng, đơn vị"_s}};
    for (const Row &row : rows) {
        ReportSetting setting;
        setLevel(setting, row.level, row.isSector, row.office);
        CHECK(setting.area == row.area);
        CHECK(setting.areaPhrase == row.phrase);
        CHECK(setting.smallUnit == row.unit);
    }
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.sessions(4, 100, {}, 4, 0);
    made.add(u"sessions.places"_s, u"Nơi"_s, u"thôn, tổ dân phố"_s, 3);
    CHECK(made.lines(SectionKind::Communication).first().contains(u"tại 03 thôn, tổ dân phố"_s));
}

TEST_CASE("rule 10: drafts are marked until somebody touched or accepted them", "[report-rules][report-draft]")
{
    MadeFacts made;
    const QString section = made.section(SectionKind::Communication, u"Truyền thông"_s).uuid;
    made.sessions(12, 450, 250, 12, 12);
    takeDrafts(made.document, made.facts.report, made.drafts(), {section});
    auto &blocks = made.document.sections.front().blocks;
    REQUIRE_FALSE(blocks.empty());
    auto &paragraph = std::get<domain::Paragraph>(blocks.front());
    CHECK(isUntouchedDraft(made.document, made.facts.report, paragraph.uuid));
    domain::Report accepted = made.facts.report;
    accepted.sections.push_back({section, true, false});
    CHECK_FALSE(isUntouchedDraft(made.document, accepted, paragraph.uuid));
    paragraph.text = domain::RichText::plain(u"Xã đã tổ chức 12 cuộc."_s);
    CHECK_FALSE(isUntouchedDraft(made.document, made.facts.report, paragraph.uuid));
    CHECK_FALSE(isUntouchedDraft(made.document, made.facts.report, u"nowhere"_s));
}

TEST_CASE("one single event is told with its day and place", "[report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.sessions(1, 62, 40, 1, 1);
    StoredActivity only;
    only.activity.to = QDate(2026, 3, 7);
    only.activity.place = u"Nhà văn hóa thôn Nà Mây (mẫu)"_s;
    only.activity.agency.name = u"Hội LHPN xã"_s;
    made.facts.onlySession = only;
    CHECK(made.lines(SectionKind::Communication).first() == u"Ngày 07/3/2026, Hội LHPN xã đã tổ chức buổi truyền thông tại Nhà văn hóa thôn Nà Mây (mẫu), có 62 người dự, trong đó 40 nữ."_s);
}

TEST_CASE("a new draft is a difference; what somebody wrote stays", "[report-draft]")
{
    MadeFacts made;
    const QString section = made.section(SectionKind::Communication, u"Truyền thông"_s).uuid;
    made.sessions(12, 450, 250, 12, 12);
    made.add(u"online-items.total"_s, u"Tin, bài trên mạng"_s, u"tin, bài"_s, 8);
    REQUIRE(draftChanges(made.document, made.drafts()).size() == 1);
    takeDrafts(made.document, made.facts.report, made.drafts(), {section});
    CHECK(draftChanges(made.document, made.drafts()).empty());
    auto &blocks = made.document.sections.front().blocks;
    REQUIRE(blocks.size() == 2);
    const QString firstUuid = std::get<domain::Paragraph>(blocks[0]).uuid;
    const auto spans = domain::figureSpans(made.facts.report, made.document);
    CHECK(spans.size() == made.facts.report.figures.size());
    CHECK(spans.size() >= 4);

    // somebody rewords the second and adds a third
    std::get<domain::Paragraph>(blocks[1]).text = domain::RichText::plain(u"Trang của xã có nhiều tin hay."_s);
    blocks.push_back(domain::Paragraph{newUuid(), domain::ParagraphLevel::Dash, domain::RichText::plain(u"Nhân dân hưởng ứng."_s)});
    made.facts.facts[0].value = 14;
    made.facts.facts.back().value = 9;
    const auto changes = draftChanges(made.document, made.drafts());
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().isEdited);
    CHECK(changes.front().after.size() == 3);
    CHECK(changes.front().after[0].startsWith(u"Đã tổ chức 14 cuộc"_s));
    CHECK(changes.front().after[1] == u"Trang của xã có nhiều tin hay."_s);
    CHECK(changes.front().after[2] == u"Nhân dân hưởng ứng."_s);
    takeDrafts(made.document, made.facts.report, made.drafts(), {section});
    CHECK(std::get<domain::Paragraph>(made.document.sections.front().blocks[0]).uuid == firstUuid);
    CHECK(draftChanges(made.document, made.drafts()).empty());

    // a deleted sentence doesn't come back
    made.document.sections.front().blocks.erase(made.document.sections.front().blocks.begin());
    made.facts.facts[0].value = 15;
    CHECK(draftChanges(made.document, made.drafts()).empty());
    // one that is about something new does
    made.add(u"news-items.total"_s, u"Tin, bài phát thanh"_s, u"tin, bài"_s, 5);
    const auto more = draftChanges(made.document, made.drafts());
    REQUIRE(more.size() == 1);
    CHECK(more.front().after.size() == 3);
    CHECK(anyContains(more.front().after, u"đã phát 05 tin, bài"_s));
}

TEST_CASE("a section written by hand gets the draft behind it, tables stay", "[report-draft]")
{
    MadeFacts made;
    auto &section = made.section(SectionKind::Communication, u"Truyền thông"_s);
    section.blocks.push_back(domain::Paragraph{newUuid(), domain::ParagraphLevel::Plain, domain::RichText::plain(u"Lời của tôi."_s)});
    section.blocks.push_back(domain::Table{newUuid(), {}});
    const QString uuid = section.uuid;
    made.sessions(12, 450, {}, 12, 0);
    takeDrafts(made.document, made.facts.report, made.drafts(), {uuid});
    const auto &blocks = made.document.sections.front().blocks;
    REQUIRE(blocks.size() == 3);
    CHECK(std::get<domain::Paragraph>(blocks[0]).text.toPlain() == u"Lời của tôi."_s);
    CHECK(std::get<domain::Paragraph>(blocks[1]).text.toPlain().startsWith(u"Đã tổ chức 12"_s));
    CHECK(std::holds_alternative<domain::Table>(blocks[2]));
    takeDrafts(made.document, made.facts.report, made.drafts(), {u"nowhere"_s});
    CHECK(made.document.sections.front().blocks.size() == 3);
}

TEST_CASE("ticks give sentences where nothing else says it", "[report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.facts.report.done = {u"broadcast"_s, u"meetings"_s};
    const QStringList lines = made.lines(SectionKind::Communication);
    CHECK(lines.contains(u"Đã tuyên truyền về bình đẳng giới trên hệ thống truyền thanh cơ sở."_s));
    CHECK(anyContains(lines, u"họp thôn, tổ dân phố"_s));
    CHECK_FALSE(anyContains(lines, u"chưa tổ chức được"_s));
    made.add(u"news-items.total"_s, u"Tin, bài phát thanh"_s, u"tin, bài"_s, 5);
    CHECK_FALSE(anyContains(made.lines(SectionKind::Communication), u"Đã tuyên truyền về bình đẳng giới trên hệ thống"_s));
}

TEST_CASE("an urgent report is written by people", "[report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.sessions(12, 450, 250, 12, 12);
    made.facts.report.kind = domain::ReportKind::Urgent;
    CHECK(made.drafts().empty());
}
