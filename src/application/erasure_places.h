// What the places are called where something was found that is to be erased. Any thread.
#pragma once
#include <QString>

namespace bd::application {

/// "Hoạt động đã thực hiện: Mít tinh …"; a table that has no name on screen is "Dữ liệu khác".
QString erasurePlaceText(const QString &table, const QString &title);

} // namespace bd::application
