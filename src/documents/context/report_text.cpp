#include "documents/context/report_text.h"

#include "documents/template/formats.h"
#include "domain/count_text.h"
#include "domain/report_rules.h"

#include <cmath>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

QString groupedText(qint64 value)
{
    return grouped(*decimalOf(nlohmann::json(value)));
}

} // namespace

QString countText(const std::optional<qint64> &value, bool isEstimate)
{
    if (!value)
        return u"…"_s;
    return (isEstimate ? u"ước "_s : QString()) + groupedText(*value);
}

QString shareText(const std::optional<qint64> &part, const std::optional<qint64> &whole)
{
    const auto percent = part && whole ? domain::share(*part, *whole) : std::nullopt;
    return percent ? domain::percentText(*percent) : QString();
}

QString changeText(const std::optional<qint64> &now, const std::optional<qint64> &before)
{
    using Kind = domain::Comparison::Kind;
    const domain::Comparison comparison = domain::compared(now, before);
    // a change too small to be seen in a tenth of a percent is told by its number alone
    const QString percent = comparison.percent.value_or(0) > 0 ? u" (%1)"_s.arg(domain::percentText(*comparison.percent)) : QString();
    switch (comparison.kind) {
    case Kind::None: return {};
    case Kind::FromNothing: return u"kỳ trước không phát sinh"_s;
    case Kind::Same: return u"bằng kỳ trước"_s;
    case Kind::More: return u"tăng "_s + groupedText(comparison.difference) + percent;
    case Kind::Less: return u"giảm "_s + groupedText(comparison.difference) + percent;
    }
    Q_UNREACHABLE();
}

QString dayText(QDate day)
{
    return day.isValid() ? shortDate({day.year(), day.month(), day.day()}) : QString();
}

QString dayText(const domain::PartialDate &day)
{
    const auto date = isoDate(day.toIso());
    return date ? shortDate(*date) : QString();
}

QString targetWords(const QString &target)
{
    if (target.size() < 3 || target.at(1) != u' ')
        return target;
    QString number = target.mid(2);
    const bool isOneDigit = number.at(0).isDigit() && (number.size() == 1 || number.at(1) == u' ');
    if (isOneDigit)
        number.prepend(u'0');
    switch (target.at(0).unicode()) {
    case u'≥': return u"từ %1 trở lên"_s.arg(number);
    case u'≤': return u"không quá "_s + number;
    case u'>': return u"trên "_s + number;
    case u'<': return u"dưới "_s + number;
    default: return target;
    }
}

QString words(domain::TaskStatus status, bool isLate)
{
    switch (status) {
    case domain::TaskStatus::NotStarted: return isLate ? u"Chưa thực hiện (quá hạn)"_s : u"Chưa thực hiện"_s;
    case domain::TaskStatus::Running: return isLate ? u"Đang thực hiện (quá hạn)"_s : u"Đang thực hiện"_s;
    case domain::TaskStatus::Done: return u"Hoàn thành"_s;
    case domain::TaskStatus::Dropped: return u"Không thực hiện"_s;
    }
    Q_UNREACHABLE();
}

QString words(domain::ModelState state)
{
    switch (state) {
    case domain::ModelState::Pilot: return u"Thí điểm"_s;
    case domain::ModelState::Running: return u"Đang duy trì"_s;
    case domain::ModelState::Expanded: return u"Nhân rộng"_s;
    case domain::ModelState::Paused: return u"Tạm dừng"_s;
    case domain::ModelState::Ended: return u"Kết thúc"_s;
    }
    Q_UNREACHABLE();
}

QString words(domain::InspectionRole role)
{
    switch (role) {
    case domain::InspectionRole::Chairing: return u"Chủ trì"_s;
    case domain::InspectionRole::Inspected: return u"Được kiểm tra"_s;
    case domain::InspectionRole::SelfCheck: return u"Tự kiểm tra"_s;
    case domain::InspectionRole::Supervision: return u"Giám sát"_s;
    }
    Q_UNREACHABLE();
}

QString words(domain::IndicatorResult result)
{
    switch (result) {
    case domain::IndicatorResult::Met: return u"Đạt"_s;
    case domain::IndicatorResult::NotMet: return u"Chưa đạt"_s;
    case domain::IndicatorResult::NotAssessable: return u"Không đánh giá được"_s;
    case domain::IndicatorResult::OutOfScope: return u"Không thuộc phạm vi"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bd::documents
