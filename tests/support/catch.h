// Catch2 2.13 (Debian 12) and 3 (Debian 13, Ubuntu 24.04) behind one include; QString printed readably.
#pragma once
#include <QString>
#include <ostream>
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // as version 2 has it
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
} // namespace Catch
