#include "application/import_privacy.h"

#include "application/error_text.h"
#include "domain/activity_privacy.h"

#include <algorithm>

namespace bd::application {

namespace {

bool isStored(const ActivityImportPreview::Line &line)
{
    using Fate = ActivityImportPreview::Line::Fate;
    return line.fate == Fate::New || line.fate == Fate::Changed || line.fate == Fate::Known;
}

} // namespace

bool bearsStamp(const exchange::TableFile &file)
{
    const auto isStamp = [](const exchange::TableCell &cell) { return domain::isSecrecyStamp(cell.text); };
    return std::any_of(file.sheets.begin(), file.sheets.end(), [&](const exchange::TableSheet &sheet) {
        return std::any_of(sheet.lines.begin(), sheet.lines.end(), [&](const exchange::TableLine &line) {
            return std::any_of(line.cells.begin(), line.cells.end(), isStamp);
        });
    });
}

QString personalRemark(const domain::Activity &activity)
{
    if (domain::personalKinds(activity).empty())
        return {};
    domain::Issue issue;
    issue.code = QStringLiteral("case_person_data");
    return issueText(issue);
}

std::vector<domain::PersonalKind> personalKinds(const ActivityImportPreview &preview)
{
    std::vector<domain::Activity> stored;
    for (const ActivityImportPreview::Line &line : preview.lines) {
        if (isStored(line) && !domain::personalKinds(line.activity).empty())
            stored.push_back(line.activity);
    }
    return domain::personalKinds(stored);
}

void cutPersonalData(ActivityImportPreview &preview)
{
    for (ActivityImportPreview::Line &line : preview.lines) {
        if (isStored(line))
            domain::cutPersonalData(line.activity);
    }
}

} // namespace bd::application
