// The fields of a plan's things, as text to compare and show, and how one is taken over. One table for comparing and for
// taking over. Internal to plan_compare.
#pragma once
#include "domain/plan.h"

#include <vector>

namespace bd::domain {

template <typename T>
struct Field {
    const char *name;
    RichText (*text)(const Plan &plan, const T &value);
    void (*take)(T &value, const T &from);
    bool isPrinted = true; ///< stands in the document too, so that it can come back from another program
    bool (*same)(const T &a, const T &b) = nullptr; ///< of what points elsewhere: its text may change by itself
};

const std::vector<Field<Plan>> &headFields();
const std::vector<Field<Plan>> &signatureFields();
const std::vector<Field<LegalBasis>> &basisFields();
const std::vector<Field<Section>> &sectionFields(); ///< the first is the heading, named ""
const std::vector<Field<Task>> &taskFields();
const std::vector<Field<ReportingDuty>> &dutyFields();
const std::vector<Field<CommentRound>> &roundFields();

/// Words of a table: cells by " | ", rows by line ends.
RichText tableWords(const Table &table);

} // namespace bd::domain
