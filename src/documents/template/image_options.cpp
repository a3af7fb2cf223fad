#include "documents/template/image_options.h"

#include "documents/template/image_header.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bd::documents {

std::optional<ImageLength> imageLength(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,5})(?:[.,]([0-9]{1,4}))?\\s*(cm|mm|in|pt|px|%)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double number = (match.captured(1) + u'.' + match.captured(2) + u'0').toDouble();
    const QString unit = match.captured(3).toLower();
    if (unit == u"%")
        return number > 0 && number <= 1000 ? std::optional(ImageLength{number, true}) : std::nullopt;
    constexpr double inch = double(emuPerInch), longest = 200 / 2.54 * inch;
    static constexpr std::array<std::pair<const char *, double>, 5> units{
        {{"cm", inch / 2.54}, {"mm", inch / 25.4}, {"in", inch}, {"pt", inch / 72}, {"px", inch / 96}}};
    for (const auto &[name, size] : units)
        if (unit == QLatin1String(name) && number * size >= 1 && number * size <= longest)
            return ImageLength{number * size, false};
    return std::nullopt;
}

ImageSize imageSize(const ImageHeader &image, const ImageOptions &options, Emu roomWidth, Emu roomHeight)
{
    const double room = roomWidth > 0 ? double(roomWidth) : double(6 * emuPerInch);
    const auto asked = [&](const ImageLength &length) { return length.isPercent ? room * length.value / 100 : length.value; };
    double width = image.width / image.dpiX * double(emuPerInch), height = image.height / image.dpiY * double(emuPerInch);
    const double ratio = height / width;
    if (options.width) {
        width = asked(*options.width);
        height = options.height ? asked(*options.height) : width * ratio;
    } else if (options.height) {
        height = asked(*options.height);
        width = height / ratio;
    }
    double scale = 1;
    if (roomWidth > 0)
        scale = std::min(scale, double(roomWidth) / width);
    if (roomHeight > 0)
        scale = std::min(scale, double(roomHeight) / height);
    return {std::max<Emu>(1, Emu(width * scale)), std::max<Emu>(1, Emu(height * scale))};
}

} // namespace bd::documents
