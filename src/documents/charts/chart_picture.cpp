#include "documents/charts/chart_picture.h"

#include "documents/charts/chart_drawing.h"
#include "documents/layout/fonts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace bd::documents {

Result<QByteArray> chartPicture(const Chart &chart, const ChartPictureSize &size)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail("chart.unpainted", {}, QStringLiteral("no fonts"));
    constexpr double pointsPerInch = 72, metresPerInch = 0.0254;
    ChartStyle style;
    style.palette = ChartPalette::print();
    style.family = familyFor(QStringLiteral("Times New Roman")); // as pages: Windows would take something else for it
    style.letters = 12;
    const double height = std::min(ChartDrawing::usualHeight(chart, size.width, style), size.mostHeight);
    const double scale = size.dpi / pointsPerInch;
    QImage image(static_cast<int>(std::ceil(size.width * scale)), static_cast<int>(std::ceil(height * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return fail("chart.unpainted");
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(std::lround(size.dpi / metresPerInch)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        ChartDrawing(chart, {size.width, height}, style).paint(painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // greys only: a third of the bytes
    if (!image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG"))
        return fail("chart.unpainted");
    return bytes;
}

} // namespace bd::documents
