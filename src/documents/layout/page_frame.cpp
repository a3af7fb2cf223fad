#include "documents/layout/page_frame.h"

#include <QtGlobal>

namespace bd::documents {
namespace {

constexpr int widestPaper = 31680; ///< 22 inches, as Word
constexpr int narrowestPaper = 720;
constexpr qreal leastText = 360;

/// What isn't a size becomes A4.
qreal paperSide(int value, int otherwise)
{
    return value <= 0 ? otherwise : qBound(narrowestPaper, value, widestPaper);
}

/// Two margins that leave less than the least between them shrink, each by its share.
void fit(qreal &before, qreal &after, qreal all)
{
    const qreal most = all - leastText;
    if (before + after <= most)
        return;
    const qreal share = most / (before + after);
    before *= share;
    after *= share;
}

qreal margin(int value) { return qBound(0, value, widestPaper); }

} // namespace

PageFrame frameOf(const ooxml::DocSection &section)
{
    PageFrame frame;
    const qreal width = paperSide(section.width, 11906), height = paperSide(section.height, 16838);
    frame.size = {width, height};
    qreal left = margin(section.left) + margin(section.gutter), right = margin(section.right);
    fit(left, right, width);
    frame.left = left;
    frame.width = width - left - right;
    qreal top = margin(section.top), bottom = margin(section.bottom);
    fit(top, bottom, height);
    frame.top = top;
    frame.bottom = height - bottom;
    frame.headerTop = qMin(margin(section.header), height / 2);
    frame.footerBottom = height - qMin(margin(section.footer), height / 2);
    return frame;
}

void makeRoom(PageFrame &frame, const ooxml::DocSection &section, qreal headerHeight, qreal footerHeight)
{
    if (!section.topIsExact && headerHeight > 0)
        frame.top = qMax(frame.top, frame.headerTop + headerHeight);
    if (!section.bottomIsExact && footerHeight > 0)
        frame.bottom = qMin(frame.bottom, frame.footerBottom - footerHeight);
    qreal above = qMax(0.0, frame.top), below = qMax(0.0, frame.size.height() - frame.bottom);
    fit(above, below, frame.size.height());
    frame.top = above;
    frame.bottom = frame.size.height() - below;
}

bool isSamePaper(const ooxml::DocSection &a, const ooxml::DocSection &b)
{
    return a.width == b.width && a.height == b.height;
}

} // namespace bd::documents
