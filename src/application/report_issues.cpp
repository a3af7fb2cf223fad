#include "application/report_issues.h"

#include <algorithm>

namespace bd::application {

void addIssue(std::vector<domain::Issue> &issues, const char *code, domain::Severity severity, const QStringList &args, const QString &where)
{
    domain::Issue issue;
    issue.code = QLatin1String(code);
    issue.severity = severity;
    issue.args = args;
    issue.where = where;
    if (std::find(issues.begin(), issues.end(), issue) == issues.end())
        issues.push_back(std::move(issue));
}

} // namespace bd::application
