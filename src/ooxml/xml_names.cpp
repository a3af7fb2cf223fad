#include "ooxml/xml_names.h"

#include <cmath>

namespace bd::ooxml {

int toInt(std::string_view text, int otherwise)
{
    constexpr int most = 1'000'000'000;
    bool ok = false;
    const qlonglong number = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toLongLong(&ok);
    return ok ? static_cast<int>(std::clamp<qlonglong>(number, -most, most)) : otherwise;
}

std::optional<int> toTwips(std::string_view text)
{
    static constexpr std::pair<std::string_view, double> units[] = {
        {"pt", 20.0}, {"cm", 1440.0 / 2.54}, {"mm", 144.0 / 2.54}, {"in", 1440.0}, {"pc", 240.0}, {"pi", 240.0},
    };
    double factor = 1;
    for (const auto &[unit, twips] : units) {
        if (text.ends_with(unit)) {
            factor = twips;
            text.remove_suffix(unit.size());
            break;
        }
    }
    bool ok = false;
    const double number = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return static_cast<int>(std::lround(std::clamp(number * factor, -1e6, 1e6)));
}

bool isOn(pugi::xml_node node)
{
    if (!node)
        return false;
    const pugi::xml_attribute attribute = attributeNamed(node, "val");
    const std::string_view text = attribute.value();
    return !attribute || (text != "0" && text != "false" && text != "off" && text != "none");
}

} // namespace bd::ooxml
