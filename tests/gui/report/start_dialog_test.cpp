// What is asked before a report is begun: proposals by the season, what a pasted base says, and what comes out.
#include "gui/report/start_fixture.h"
#include "gui/widgets/suggest_line.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::DayRange;
using domain::PeriodRule;
using domain::ReportKind;

namespace {

ReportStartOffer offer(QDate today = QDate(2026, 5, 22))
{
    ReportStartOffer offer;
    offer.today = today;
    const auto [kind, year] = seasonalReport(today);
    offer.draft.report.kind = kind;
    offer.draft.report.rule = PeriodRule::Calendar;
    offer.draft.report.period = application::proposedPeriod(kind, PeriodRule::Calendar, year, std::nullopt);
    domain::IssuingIdentity identity;
    identity.uuid = u"i"_s;
    identity.name = u"UBND xã Khe Mây (mẫu)"_s;
    identity.reportsTo = u"UBND tỉnh Minh Khê (mẫu)"_s;
    offer.identities = {identity};
    offer.draft.identity = identity;
    offer.senders = {u"Sở Nội vụ"_s};
    return offer;
}

void paste(QDialog &dialog, const QString &text)
{
    auto *pasted = child<QPlainTextEdit>(dialog, "pasted");
    pasted->setFocus();
    pasted->insertPlainText(text);
}

void choose(QDialog &dialog, const char *box, const QString &code)
{
    auto *found = child<QComboBox>(dialog, box);
    found->setFocus();
    found->setCurrentIndex(found->findData(code));
    Q_EMIT found->activated(found->currentIndex());
}

const QString base = QString::fromUtf8("Thực hiện Công văn số 540/SNV-XDCQ ngày 20/5/2026 của Sở Nội vụ về việc báo cáo công tác bình đẳng giới 6 tháng đầu năm "
                                       "2026, đề nghị gửi trước ngày 10/6/2026.");

} // namespace

TEST_CASE("The season says which report is due next", "[gui][report][start]")
{
    CHECK(seasonalReport(QDate(2026, 1, 20)) == std::pair(ReportKind::Year, 2025));
    CHECK(seasonalReport(QDate(2026, 5, 22)) == std::pair(ReportKind::SixMonths, 2026));
    CHECK(seasonalReport(QDate(2026, 9, 5)) == std::pair(ReportKind::NineMonths, 2026));
    CHECK(seasonalReport(QDate(2026, 11, 22)) == std::pair(ReportKind::Year, 2026));
}

TEST_CASE("Nothing but the period is needed to begin a report", "[gui][report][start]")
{
    ReportStartDialog dialog(offer());
    present(dialog, {760, 640});
    CHECK(child<QComboBox>(dialog, "kind")->hasFocus());
    CHECK(child<QPushButton>(dialog, "done")->isEnabled());
    auto *period = child<QLineEdit>(dialog, "period");
    period->setFocus();
    period->selectAll();
    typeWords(period, u"hôm sau"_s);
    CHECK_FALSE(child<QPushButton>(dialog, "done")->isEnabled());
    CHECK(child<QLabel>(dialog, "problem")->isVisible());
    period->selectAll();
    typeWords(period, u"15/12/2025-14/6/2026"_s);
    CHECK(child<QPushButton>(dialog, "done")->isEnabled());
    const auto draft = dialog.draft();
    CHECK(draft.report.rule == PeriodRule::Chosen);
    CHECK(draft.report.period == DayRange{QDate(2025, 12, 15), QDate(2026, 6, 14)});
    CHECK(draft.report.requester.isEmpty());
    CHECK(draft.bases.isEmpty());
    CHECK(draft.addressees == QStringList{u"Ủy ban nhân dân tỉnh Minh Khê (mẫu)"_s});
}

TEST_CASE("A pasted base fills in who asks, by which document, until when, and up to when figures count", "[gui][report][start]")
{
    ReportStartDialog dialog(offer());
    present(dialog, {760, 640});
    paste(dialog, base);
    CHECK(child<SuggestLine>(dialog, "sender")->text() == u"Sở Nội vụ");
    CHECK(child<QLabel>(dialog, "read")->text().contains(u"540/SNV-XDCQ"_s));
    const auto draft = dialog.draft();
    CHECK(draft.report.kind == ReportKind::SixMonths);
    CHECK(draft.report.requester == u"Sở Nội vụ");
    CHECK(draft.report.requestDocument == u"Công văn số 540/SNV-XDCQ ngày 20/5/2026");
    CHECK(draft.report.due == QDate(2026, 6, 10));
    CHECK(draft.report.isStrict);
    CHECK(draft.addressees == QStringList{u"Sở Nội vụ"_s});
    CHECK(draft.report.period == DayRange{QDate(2026, 1, 1), QDate(2026, 6, 9)});
    CHECK(draft.report.wholeEnd == QDate(2026, 6, 30));
    CHECK(draft.bases.isEmpty()); // made of these fields
    // without that column
    child<QCheckBox>(dialog, "whole")->setChecked(false);
    CHECK_FALSE(dialog.draft().report.wholeEnd);
}

TEST_CASE("What somebody typed is not taken away by what is pasted", "[gui][report][start]")
{
    ReportStartDialog dialog(offer());
    present(dialog, {760, 640});
    auto *sender = child<SuggestLine>(dialog, "sender");
    sender->setFocus();
    typeWords(sender, u"Ban Vì sự tiến bộ của phụ nữ tỉnh"_s);
    paste(dialog, base);
    CHECK(sender->text() == u"Ban Vì sự tiến bộ của phụ nữ tỉnh");
    CHECK(dialog.draft().report.due == QDate(2026, 6, 10));
}

TEST_CASE("Words without a document are kept as the base", "[gui][report][start]")
{
    ReportStartDialog dialog(offer());
    present(dialog, {760, 640});
    paste(dialog, u"Theo yêu cầu của lãnh đạo tại giao ban đầu tuần"_s);
    CHECK(dialog.draft().bases == QStringList{u"Theo yêu cầu của lãnh đạo tại giao ban đầu tuần"_s});
    CHECK(dialog.draft().report.requestDocument.isEmpty());
}

TEST_CASE("Rules propose their days, which stay editable", "[gui][report][start]")
{
    ReportStartOffer with = offer();
    domain::Report former;
    former.uuid = u"former"_s;
    former.kind = ReportKind::Year;
    former.period = {QDate(2024, 11, 16), QDate(2025, 11, 15)};
    with.former = [former](ReportKind, QDate) { return std::optional(former); };
    ReportStartDialog dialog(with);
    present(dialog, {760, 640});
    choose(dialog, "rule", u"decree-09"_s);
    CHECK(dialog.draft().report.period.to == QDate(2026, 6, 14));
    choose(dialog, "rule", u"since-cut-off"_s);
    CHECK(dialog.draft().report.period.from == QDate(2025, 11, 16));
    CHECK(dialog.draft().report.formerUuid == u"former");
    child<QSpinBox>(dialog, "year")->setValue(2027);
    choose(dialog, "kind", u"year"_s);
    choose(dialog, "rule", u"calendar"_s);
    CHECK(dialog.draft().report.period.to == QDate(2027, 12, 31));
    CHECK(dialog.draft().report.formerUuid.isEmpty());
}

TEST_CASE("What waits for a report fills the dialog, and back", "[gui][report][start]")
{
    ReportStartOffer with = offer();
    ReportWish wish;
    wish.text = u"Sở Nội vụ · hạn trước 05/12/2026"_s;
    wish.draft.report.kind = ReportKind::Year;
    wish.draft.report.period = {QDate(2026, 1, 1), QDate(2026, 12, 4)};
    wish.draft.report.requester = u"Sở Nội vụ"_s;
    wish.draft.report.requestUuid = u"r"_s;
    wish.outlineName = u"de-cuong.docx"_s;
    with.wishes = {wish};
    ReportStartDialog dialog(with);
    present(dialog, {760, 640});
    auto *box = child<QComboBox>(dialog, "wish");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(dialog.draft().report.requestUuid == u"r");
    CHECK(dialog.draft().report.kind == ReportKind::Year);
    CHECK(dialog.outline().from == OutlineWish::From::Request); // what the superior sent comes first
    QTest::keyClick(box, Qt::Key_Up);
    CHECK(dialog.draft().report.requestUuid.isEmpty());
    CHECK(dialog.outline().from == OutlineWish::From::Usual);
}

TEST_CASE("Mnemonics of the dialog are each one's own, and all fields are named", "[gui][report][start]")
{
    ReportStartOffer with = offer();
    with.wishes = {{u"Sở Nội vụ"_s, with.draft, {}}};
    application::PlanSummary plan;
    plan.uuid = u"p"_s;
    plan.title = u"Kế hoạch"_s;
    with.plans = {plan};
    ReportStartDialog dialog(with);
    present(dialog, {760, 640});
    QStringList keys;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        const QKeySequence key = label->buddy() ? QKeySequence::mnemonic(label->text()) : QKeySequence();
        if (!key.isEmpty())
            keys << key.toString();
    }
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (!QKeySequence::mnemonic(button->text()).isEmpty())
            keys << QKeySequence::mnemonic(button->text()).toString();
    }
    INFO(keys.join(u' ').toStdString());
    CHECK(keys.size() >= 11);
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
    for (const char *name : {"wish", "kind", "year", "period", "rule", "pasted", "sender", "document", "subject", "addressee", "due", "identity", "plan", "outline"}) {
        INFO(name);
        CHECK_FALSE(child<QWidget>(dialog, name)->accessibleName().isEmpty());
    }
}
