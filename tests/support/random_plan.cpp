#include "support/random_plan.h"

#include <QUuid>
#include <random>

namespace bd::test {

using namespace domain;

namespace {

class Maker {
public:
    Maker(std::uint32_t seed, const RandomPlanOptions &options) : m_random(seed), m_seed(seed), m_options(options) {}

    Plan make()
    {
        Plan plan;
        plan.uuid = uuid();
        plan.year = 2020 + number(0, 9);
        head(plan);
        plan.preamble = {RichText::plain(QStringLiteral("Thực hiện Kế hoạch số %1/KH-UBND ngày %2/%3/%4 của Ủy ban nhân dân tỉnh "
                                                        "Minh Khê (mẫu) về công tác bình đẳng giới; Ủy ban nhân dân xã ban hành Kế hoạch, "
                                                        "cụ thể như sau:")
                                             .arg(number(10, 99)).arg(number(10, 28)).arg(number(3, 9)).arg(*plan.year))};
        plan.sections = {purpose(), content(), budget(), organisation(), reporting(plan)};
        if (m_options.tasks)
            for (int i = 0, n = number(1, 6); i < n; ++i)
                plan.tasks.push_back(task());
        if (m_options.desk)
            desk(plan);
        plan.closing = {RichText::plain(QStringLiteral("Trong quá trình thực hiện, nếu có khó khăn, các đơn vị kịp thời báo cáo "
                                                       "Ủy ban nhân dân xã để xem xét, giải quyết./."))};
        plan.recipients = {QStringLiteral("Sở Nội vụ (b/c)"), QStringLiteral("Các đơn vị, các thôn"), QStringLiteral("Lưu: VT, VHXH")};
        return plan;
    }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    const QString &pick(const QStringList &list) { return list[number(0, static_cast<int>(list.size()) - 1)]; }
    QString uuid()
    {
        return QUuid::createUuidV5(QUuid(), QStringLiteral("%1/%2").arg(m_seed).arg(m_uuids++)).toString(QUuid::WithoutBraces);
    }

    void head(Plan &plan)
    {
        if (chance(50)) {
            plan.issuerLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("XÃ KHE MÂY (MẪU)")};
            plan.symbol = QStringLiteral("KH-UBND");
            plan.signer.authority = {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH")};
            plan.signer.position = QStringLiteral("PHÓ CHỦ TỊCH");
        } else {
            plan.superiorLines = {QStringLiteral("UBND TỈNH MINH KHÊ (MẪU)")};
            plan.issuerLines = {QStringLiteral("SỞ NỘI VỤ")};
            plan.symbol = QStringLiteral("KH-SNV");
            plan.signer.position = QStringLiteral("GIÁM ĐỐC");
        }
        plan.place = chance(50) ? QStringLiteral("Khe Mây") : QStringLiteral("Minh Khê");
        switch (number(0, 2)) {
        case 0:
            plan.number = QString::number(number(10, 300));
            plan.date = PartialDate::of(QDate(*plan.year, number(1, 12), number(1, 28)));
            plan.state = PlanState::Issued;
            break;
        case 1: plan.date = PartialDate::ofMonth(*plan.year, number(1, 12)); break;
        default: plan.date = PartialDate::ofYear(*plan.year); break;
        }
        plan.title = QStringLiteral("Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm %1").arg(*plan.year);
        plan.signer.name = QStringLiteral("Họ Và Tên");
    }

    QString sentence()
    {
        static const QStringList verbs{QStringLiteral("Tổ chức"), QStringLiteral("Phối hợp mở"), QStringLiteral("Duy trì"),
                                       QStringLiteral("Rà soát"), QStringLiteral("Đẩy mạnh"), QStringLiteral("Hướng dẫn")};
        static const QStringList things{QStringLiteral("các buổi nói chuyện về bình đẳng giới"), QStringLiteral("hội nghị tập huấn nghiệp vụ"),
                                        QStringLiteral("mô hình địa chỉ tin cậy tại cộng đồng"), QStringLiteral("tin, bài trên hệ thống truyền thanh"),
                                        QStringLiteral("tài liệu dành cho người dân ở thôn xa")};
        static const QStringList where{QStringLiteral("tại các thôn"), QStringLiteral("trên địa bàn xã"), QStringLiteral("trong các trường học"),
                                       QStringLiteral("phù hợp với điều kiện của từng đơn vị")};
        return pick(verbs) + u' ' + pick(things) + u' ' + pick(where);
    }

    RichText text()
    {
        RichText result = RichText::plain(sentence());
        if (m_options.formats && chance(30))
            result.append(Span{QStringLiteral(" gắn với"), false, false, std::nullopt});
        if (m_options.formats && chance(30))
            result.append(Span{QStringLiteral(" mục tiêu năm"), true, false, std::nullopt});
        if (m_options.formats && chance(20))
            result.append(Span{QStringLiteral(" theo hướng dẫn chung"), chance(30), true, std::nullopt});
        if (m_options.footnotes && chance(15))
            result.append(Span{QString(), false, false, Footnote{QString::number(++m_notes),
                               chance(70) ? std::optional<QString>(QStringLiteral("Ghi chú của bản mẫu số %1.").arg(m_notes)) : std::nullopt}});
        result.append(Span{QStringLiteral("."), false, false, std::nullopt});
        return result;
    }

    Paragraph paragraph(ParagraphLevel level) { return Paragraph{uuid(), level, text()}; }

    Section section(SectionKind kind, NumberStyle style, const QString &heading)
    {
        Section s;
        s.uuid = uuid();
        s.kind = kind;
        s.numberStyle = style;
        s.heading = RichText::plain(heading);
        return s;
    }

    void dashes(Section &s, int low, int high)
    {
        for (int i = 0, n = number(low, high); i < n; ++i) {
            s.blocks.push_back(paragraph(ParagraphLevel::Dash));
            for (int k = 0, m = chance(25) ? number(1, 3) : 0; k < m; ++k)
                s.blocks.push_back(paragraph(ParagraphLevel::Plus));
        }
    }

    Section purpose()
    {
        Section s = section(SectionKind::Purpose, NumberStyle::Roman, QStringLiteral("MỤC ĐÍCH, YÊU CẦU"));
        s.sections = {section(SectionKind::Purpose, NumberStyle::Decimal, QStringLiteral("Mục đích")),
                      section(SectionKind::Requirements, NumberStyle::Decimal, QStringLiteral("Yêu cầu"))};
        for (Section &part : s.sections)
            dashes(part, 1, 3);
        return s;
    }

    Table table()
    {
        Table t;
        t.uuid = uuid();
        const int columns = number(2, 4);
        for (int r = 0, rows = number(2, 4); r < rows; ++r) {
            TableRow row;
            row.isHead = r == 0;
            for (int c = 0; c < columns; ++c)
                row.cells.push_back(TableCell{{RichText::plain(r == 0 ? QStringLiteral("Cột %1").arg(c + 1) : QString::number(number(1, 999)))}, 1, 1});
            t.rows.push_back(row);
        }
        return t;
    }

    Section content()
    {
        Section s = section(SectionKind::Content, NumberStyle::Roman, QStringLiteral("NỘI DUNG HOẠT ĐỘNG"));
        s.sections = {section(SectionKind::Communication, NumberStyle::Decimal, QStringLiteral("Hoạt động truyền thông")),
                      section(SectionKind::ActionMonth, NumberStyle::Decimal, QStringLiteral("Tháng hành động vì bình đẳng giới")),
                      section(SectionKind::Inspection, NumberStyle::Decimal, QStringLiteral("Kiểm tra, giám sát"))};
        dashes(s.sections[1], 1, 3);
        dashes(s.sections[2], 1, 2);
        Section &communication = s.sections[0];
        if (chance(50)) {
            communication.sections = {section(SectionKind::Communication, NumberStyle::Letter, QStringLiteral("Truyền thông trực tiếp")),
                                      section(SectionKind::Communication, NumberStyle::Letter, QStringLiteral("Truyền thông trên hệ thống truyền thanh"))};
            for (Section &part : communication.sections)
                dashes(part, 1, 3);
        } else {
            dashes(communication, 1, 4);
        }
        if (m_options.tables && chance(50))
            s.sections[2].blocks.push_back(table());
        return s;
    }

    Section budget()
    {
        Section s = section(SectionKind::Budget, NumberStyle::Roman, QStringLiteral("KINH PHÍ THỰC HIỆN"));
        s.blocks = {Paragraph{uuid(), ParagraphLevel::Plain, RichText::plain(QStringLiteral("Lồng ghép trong dự toán được giao của các đơn vị."))}};
        return s;
    }

    Section organisation()
    {
        Section s = section(SectionKind::Organisation, NumberStyle::Roman, QStringLiteral("TỔ CHỨC THỰC HIỆN"));
        const std::vector<std::pair<QString, Addressing>> agencies{
            {QStringLiteral("Phòng Văn hóa - Xã hội"), Addressing::Assigned}, {QStringLiteral("Công an xã"), Addressing::Assigned},
            {QStringLiteral("Hội Liên hiệp Phụ nữ xã"), Addressing::Invited}};
        for (const auto &[name, addressing] : agencies) {
            Section entry = section(SectionKind::Organisation, NumberStyle::Decimal,
                                    addressing == Addressing::Invited ? QStringLiteral("Đề nghị ") + name : name);
            entry.agencies = {AgencyRef{std::nullopt, name, addressing}};
            dashes(entry, 1, 3);
            s.sections.push_back(entry);
        }
        return s;
    }

    Section reporting(Plan &plan)
    {
        Section s = section(SectionKind::Reporting, NumberStyle::Roman, QStringLiteral("CHẾ ĐỘ BÁO CÁO"));
        const auto line = [&](const QString &what, Period period, QDate due) {
            s.blocks.push_back(Paragraph{uuid(), ParagraphLevel::Dash,
                RichText::plain(QStringLiteral("Báo cáo %1: gửi về Sở Nội vụ trước ngày %2.").arg(what, due.toString(QStringLiteral("dd/M/yyyy"))))});
            ReportingDuty duty;
            duty.uuid = uuid();
            duty.period = period;
            duty.due = due;
            duty.strict = true;
            duty.to = QStringLiteral("Sở Nội vụ");
            duty.sectionUuid = s.uuid;
            plan.duties.push_back(duty);
        };
        line(QStringLiteral("6 tháng"), Period::SixMonths, QDate(*plan.year, 6, number(1, 9)));
        line(QStringLiteral("năm %1").arg(*plan.year), Period::Year, QDate(*plan.year, 11, number(10, 28)));
        return s;
    }

    /// What isn't printed: states, drafts, what plans are to each other, who was asked about the draft.
    void desk(Plan &plan)
    {
        if (chance(40))
            plan.identityUuid = uuid();
        if (chance(20))
            plan.parentUuid = uuid();
        if (chance(20)) {
            plan.revisionOf = uuid();
            plan.revisionNote = QStringLiteral("Điều chỉnh mục %1").arg(number(1, 5));
        }
        for (Section &section : plan.sections)
            if (chance(20))
                section.draft = chance(30) ? QString(QLatin1String("")) : sentence();
        for (Task &task : plan.tasks) {
            task.status = allValues<TaskStatus>()[static_cast<std::size_t>(number(0, 3))];
            if (task.status == TaskStatus::Dropped)
                task.statusReason = QStringLiteral("Không còn phù hợp");
        }
        for (int i = 0, n = chance(50) ? number(1, 2) : 0; i < n; ++i)
            plan.rounds.push_back(round(plan));
    }

    CommentRound round(const Plan &plan)
    {
        CommentRound result;
        result.uuid = uuid();
        if (chance(80))
            result.sent = QDate(*plan.year, number(1, 12), number(1, 28));
        if (chance(60))
            result.replyBy = QDate(*plan.year, number(1, 12), number(1, 28));
        if (chance(50))
            result.document = QStringLiteral("%1/UBND-VHXH").arg(number(1, 99));
        result.silenceAgrees = chance(70);
        for (int i = 0, n = number(0, 4); i < n; ++i) {
            const AgencyRef agency{chance(50) ? std::optional(uuid()) : std::nullopt, QStringLiteral("Đơn vị %1 (mẫu)").arg(i + 1),
                                   chance(70) ? Addressing::Assigned : Addressing::Invited};
            const auto answer = allValues<Answer>()[static_cast<std::size_t>(number(0, 2))];
            result.replies.push_back({agency, answer, chance(50) ? QStringLiteral("%1/CV").arg(number(1, 99)) : QString(),
                                      answer == Answer::None ? std::nullopt : std::optional(QDate(*plan.year, 2, number(1, 28)))});
            if (answer == Answer::Comment)
                result.comments.push_back({uuid(), agency, chance(70) ? std::optional(plan.sections.front().uuid) : std::nullopt, sentence(),
                                           allValues<Decision>()[static_cast<std::size_t>(number(0, 3))], QString()});
        }
        return result;
    }

    Task task()
    {
        Task t;
        t.uuid = uuid();
        t.title = sentence();
        t.assignments = {{AgencyRef{std::nullopt, QStringLiteral("Phòng Văn hóa - Xã hội"), Addressing::Assigned}, Role::Lead}};
        if (chance(60))
            t.assignments.push_back({AgencyRef{std::nullopt, QStringLiteral("Công an xã"), Addressing::Assigned}, Role::Coordinate});
        t.timeText = chance(50) ? QStringLiteral("Quý II") : QStringLiteral("Cả năm");
        t.product = QStringLiteral("%1 buổi").arg(number(2, 30));
        if (chance(60)) {
            t.budget.amount = number(1, 90) * 1'000'000LL;
            t.budget.text = QStringLiteral("%1.000.000, NS xã").arg(*t.budget.amount / 1'000'000);
            t.budget.source = QStringLiteral("NS xã");
        } else {
            t.budget.text = QStringLiteral("lồng ghép");
        }
        return t;
    }

    std::mt19937 m_random;
    std::uint32_t m_seed;
    RandomPlanOptions m_options;
    int m_uuids = 0, m_notes = 0;
};

} // namespace

domain::Plan randomPlan(std::uint32_t seed, const RandomPlanOptions &options)
{
    return Maker(seed, options).make();
}

} // namespace bd::test
