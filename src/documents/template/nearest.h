// What was probably meant by a misspelt name.
#pragma once
#include <QStringList>

namespace bd::documents {

/// The known name nearest to `typed` by letters changed, left out, added or swapped, regardless of capitals, marks and
/// the signs between words ("Đơn vị chủ tì" is near "don_vi_chu_tri"); empty when none is near. `typed` itself is
/// never proposed.
QString nearestName(const QString &typed, const QStringList &known);

} // namespace bd::documents
