#include "storage/sibling_order.h"

#include "storage/row_values.h"

#include <algorithm>

namespace bd::storage {

namespace {

constexpr qint64 roomEach = 16;                ///< wanted per sibling where neighbours must move
constexpr qint64 farthest = 1'000'000'000;     ///< positions are read as int

struct Span {
    std::size_t first, last; ///< siblings [first, last) get new positions
};

std::optional<qint64> before(const std::vector<SiblingPlace> &siblings, const Span &span)
{
    return span.first == 0 ? std::nullopt : siblings[span.first - 1].position;
}

std::optional<qint64> behind(const std::vector<SiblingPlace> &siblings, const Span &span)
{
    return span.last == siblings.size() ? std::nullopt : siblings[span.last].position;
}

/// Siblings not placed yet at the edges belong to the span: they have no position to stand against.
void takeUnplaced(const std::vector<SiblingPlace> &siblings, Span &span)
{
    while (span.first > 0 && !siblings[span.first - 1].position)
        --span.first;
    while (span.last < siblings.size() && !siblings[span.last].position)
        ++span.last;
}

bool hasRoom(const std::vector<SiblingPlace> &siblings, const Span &span, qint64 each)
{
    const auto low = before(siblings, span), high = behind(siblings, span);
    const auto count = static_cast<qint64>(span.last - span.first);
    return !low || !high || *high - *low > count * each;
}

/// Grown to both sides until there is room. Beyond an end of the list there always is: then only that side moves.
Span withRoom(const std::vector<SiblingPlace> &siblings, const Span &wanted)
{
    Span span = wanted;
    for (std::size_t reach = 1; !hasRoom(siblings, span, roomEach); reach *= 2) {
        span.first -= std::min(span.first, reach);
        span.last = std::min(siblings.size(), span.last + reach);
        takeUnplaced(siblings, span);
    }
    if (!behind(siblings, span))
        span.first = wanted.first;
    else if (!before(siblings, span))
        span.last = wanted.last;
    return span;
}

void spread(std::vector<SiblingPlace> &siblings, const Span &span)
{
    const auto low = before(siblings, span), high = behind(siblings, span);
    const auto count = static_cast<qint64>(span.last - span.first);
    qint64 step = positionStep, at = 0;
    if (low && high) {
        // Closer to what stands before: text is mostly written downwards.
        step = std::clamp<qint64>((*high - *low) / (count + 3), 1, positionStep);
        at = *low + step;
    } else if (low) {
        at = *low + step;
    } else if (high) {
        at = *high - step * count;
    }
    for (std::size_t i = span.first; i < span.last; ++i, at += step)
        siblings[i].position = at;
}

} // namespace

void place(std::vector<SiblingPlace> &siblings)
{
    const std::vector<SiblingPlace> old = siblings;
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        if (siblings[i].position)
            continue;
        Span span{i, i + 1};
        takeUnplaced(siblings, span);
        if (!hasRoom(siblings, span, 1))
            span = withRoom(siblings, span);
        spread(siblings, span);
    }
    const bool isFar = std::any_of(siblings.begin(), siblings.end(), [](const SiblingPlace &sibling) {
        return *sibling.position > farthest || *sibling.position < -farthest;
    });
    if (isFar)
        spread(siblings, {0, siblings.size()});
    for (std::size_t i = 0; i < siblings.size(); ++i)
        siblings[i].isMoved = siblings[i].position != old[i].position;
}

} // namespace bd::storage
