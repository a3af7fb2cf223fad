// An activity, its figures and presets as rows and back.
#pragma once
#include "domain/activity.h"
#include "storage/row_store.h"

#include <QHash>
#include <string>

namespace bd::storage {

/// Keys of texts that come again and again in a log: agencies, places, sources. For one act.
class FoldedNames {
public:
    struct Keys {
        std::string search, exact, sort; ///< sort: "" for nothing, so that rows without a value are told from the others
    };
    const Keys &of(const QString &text);

private:
    QHash<QString, Keys> m_known;
};

/// Without id, version, created_at and figures, keys made. `attendance`: the figure whose people lists and sums count.
Row activityRow(const domain::Activity &activity, const domain::Figure *attendance, FoldedNames &names);
/// Makes search_key, exact_key and the sort keys of a row from its other columns.
void setActivityKeys(Row &row);

/// Sets the people that lists and sums count; none for nullptr.
void setAttendance(Row &row, const domain::Figure *attendance);

Row figureRow(const domain::Figure &figure, qint64 activityId, int position);
domain::Figure figureValue(const Row &row);

Row presetRow(const domain::ActivityPreset &preset);
domain::ActivityPreset presetValue(const Row &row);

} // namespace bd::storage
