// A template and data of any length, made anew each time: the same bytes everywhere. Nothing in it is a real document.
#pragma once
#include "domain/plan.h"

#include <QByteArray>

namespace bd::bench {

/// A Word template as offices have them: letterhead, 200 paragraphs, tags that Word split over runs, a loop in a loop, two
/// tables (the second over "hoat_dong"), header and footer with tags.
QByteArray templateDocx();
/// Data for it with `rows` activities, as UTF-8 JSON.
QByteArray templateData(int rows);
/// A plan whose text has about `paragraphs` paragraphs.
domain::Plan longPlan(int paragraphs);
/// The same with tasks spread over its paragraphs, all with uuids, as a plan is stored.
domain::Plan longPlan(int paragraphs, int tasks);

} // namespace bd::bench
