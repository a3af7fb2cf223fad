// "Hoạt động đã thực hiện": something that was done, with its figures. Values and pure rules; any thread.
#pragma once
#include "domain/figure.h"

namespace bd::domain {

struct Activity {
    QString uuid;
    QDate from, to;        ///< of one day: the same. It counts in the period of its last day
    QString title;
    QString planUuid, taskUuid, sectionUuid; ///< "" for none; the plan may have gone since
    std::optional<SectionKind> sectionKind;  ///< kept of its own: last year's log is grouped without last year's plan
    QString kind;          ///< id in resources/catalogue/activity-kinds.json: "meeting", "training", "broadcast" …; "" unknown
    AgencyRef agency;      ///< who did it; an empty name is the office itself
    QString place;
    Participation participation = Participation::Held;
    std::vector<Figure> figures;
    std::optional<qint64> cost; ///< whole đồng; unknown is not zero
    bool isCostEstimate = false;
    QString costSource;    ///< "Lồng ghép, không bố trí riêng", "Ngân sách xã"
    QString result;        ///< in words
    QString seriesUuid;    ///< of those entered as one series; "" for none
    QString importKey;     ///< what tells a row of an imported file from the others, so that a second import updates it
    bool operator==(const Activity &) const = default;
};

/// The people of an activity, for lists and sums of the log: its first figure counted by sex that says anything.
const Figure *attendanceOf(const Activity &activity, const std::vector<Measure> &measures);

/// A preset of the quick entry: what a new activity starts with. Dates and figures' numbers are left out.
struct ActivityPreset {
    QString uuid, name;
    Activity activity;
    int position = 0;
    bool operator==(const ActivityPreset &) const = default;
};

} // namespace bd::domain
