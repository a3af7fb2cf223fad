#include "application/due_twins.h"

#include "base/text/fold.h"

#include <algorithm>
#include <cstdlib>

namespace bd::application {

namespace {

using namespace domain;

/// "Sở Nội vụ" and "Sở Nội vụ tỉnh Minh Khê".
bool isSameBody(const QString &a, const QString &b)
{
    const QString left = text::searchKey(a) + u' ', right = text::searchKey(b) + u' ';
    return left.size() > 1 && right.size() > 1 && (left.startsWith(right) || right.startsWith(left));
}

constexpr int daysApart = 45;

bool isSameReport(const AskedReport &a, const DueItem &itemA, const AskedReport &b, const DueItem &itemB)
{
    if (!a.period || a.period == Period::Other || a.period != b.period || a.year == 0 || a.year != b.year)
        return false;
    if (!itemA.planUuid.isEmpty() && itemA.planUuid == itemB.planUuid && itemA.kind == itemB.kind)
        return false;
    if (!itemA.due || !itemB.due || std::abs(itemA.due->daysTo(*itemB.due)) > daysApart)
        return false;
    return a.to.isEmpty() || b.to.isEmpty() || isSameBody(a.to, b.to) || isSameBody(a.to, b.via) || isSameBody(a.via, b.to);
}

int rank(const AskedReport &report, const DueItem &item)
{
    switch (item.kind) {
    case DueKind::Request: return 0;
    case DueKind::Duty: return report.isOwnPlans ? 1 : 2;
    default: return 3;
    }
}

} // namespace

int reportYear(QDate due)
{
    return !due.isValid() ? 0 : due.month() <= 2 ? due.year() - 1 : due.year();
}

void joinTwin(DueItem &item, const DueItem &twin)
{
    item.twins.push_back({twin.key, twin.kind, twin.planUuid, twin.uuid, twin.printedTime});
    item.twins.insert(item.twins.end(), twin.twins.begin(), twin.twins.end());
    if (item.kind == DueKind::Request)
        return; // answered by its own, and due when it says
    if (!item.doneOn)
        item.doneOn = twin.doneOn;
    if (item.due && twin.due && *twin.due < *item.due) {
        item.due = twin.due;
        item.isStrict = twin.isStrict;
        item.printedTime = twin.printedTime;
    }
}

std::vector<DueItem> withTwinsJoined(std::vector<DueItem> items, const std::vector<AskedReport> &reports)
{
    std::vector<const AskedReport *> order;
    for (const AskedReport &report : reports)
        order.push_back(&report);
    const auto itemOf = [&](const AskedReport *report) -> DueItem & { return items.at(report->item); };
    std::stable_sort(order.begin(), order.end(), [&](const AskedReport *a, const AskedReport *b) {
        const int left = rank(*a, itemOf(a)), right = rank(*b, itemOf(b));
        return left != right ? left < right : left == 0 && itemOf(a).due > itemOf(b).due; // of letters the last one
    });
    std::vector<const AskedReport *> heads;
    std::vector<bool> gone(items.size());
    for (const AskedReport *report : order) {
        DueItem &item = itemOf(report);
        const auto head = std::find_if(heads.begin(), heads.end(),
                                       [&](const AskedReport *one) { return isSameReport(*one, itemOf(one), *report, item); });
        if (head == heads.end() || item.kind == DueKind::Request) {
            heads.push_back(report);
            continue;
        }
        joinTwin(itemOf(*head), item);
        gone.at(report->item) = true;
    }
    std::vector<DueItem> left;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!gone.at(i))
            left.push_back(std::move(items.at(i)));
    }
    return left;
}

} // namespace bd::application
