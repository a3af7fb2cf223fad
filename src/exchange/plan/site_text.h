// Words of web pages around a document: menus, adverts, imprints.
#pragma once
#include <QString>

namespace bd::exchange {

/// "site_menu", "advert" or "metadata" for a line that belongs to the page of a site; null for any other.
const char *siteReason(const QString &line);

/// "MỤC LỤC" on a line of its own.
bool isContentsHeading(const QString &line);
/// A line of a table of contents: behind dots, a tab or a gap a page number.
bool isContentsEntry(const QString &line);

} // namespace bd::exchange
