// What was probably meant by a misspelt name.
#pragma once
#include <QStringList>

namespace bd::documents {

/// The known name nearest to `typed` by letters changed, left out, added or swapped, regardless of capitals, marks and
/// the signs between words ("Đơn vị chủ tì" is near "don_vi_chu_tri"); empty when none is near. `typed` itself is
/// never proposed.
/// `lettersPerSlip`: one letter of so many may differ, at most three.
QString nearestName(const QString &typed, const QStringList &known, int lettersPerSlip = 3);
/// A name without what doesn't matter for that: two are the same but for capitals, marks and the signs between words when
/// their keys are.
QString nameKey(const QString &name);

} // namespace bd::documents
