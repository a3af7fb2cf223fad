// How enums get their codes: a table per enum, and one line that makes toCode, fromCode and allValues of it. For the .cpp
// files that define codes only.
#pragma once
#include "domain/codes.h"

#include <array>
#include <utility>

namespace bd::domain {

template <typename Enum, std::size_t N>
using CodeTable = std::array<std::pair<Enum, const char *>, N>;

template <typename Enum, std::size_t N>
QString codeOf(const CodeTable<Enum, N> &table, Enum value)
{
    for (const auto &[v, code] : table)
        if (v == value)
            return QString::fromLatin1(code);
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const CodeTable<Enum, N> &table, const QString &code)
{
    for (const auto &[v, c] : table)
        if (code == QLatin1String(c))
            return v;
    return std::nullopt;
}

template <typename Enum, std::size_t N>
std::vector<Enum> valuesOf(const CodeTable<Enum, N> &table)
{
    std::vector<Enum> result;
    for (const auto &entry : table)
        result.push_back(entry.first);
    return result;
}

// One line per enum: the three functions only name their table.
#define BD_CODES(Enum, table) \
    QString toCode(Enum value) { return codeOf(table, value); } \
    template <> \
    std::optional<Enum> fromCode<Enum>(const QString &code) \
    { \
        return valueOf(table, code); \
    } \
    template <> \
    std::vector<Enum> allValues<Enum>() \
    { \
        return valuesOf(table); \
    }

} // namespace bd::domain
