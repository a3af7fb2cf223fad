#include "gui/models/issue_model.h"

#include "application/error_text.h"
#include "gui/icon.h"
#include "gui/theme.h"

#include <QApplication>

namespace bd::gui {

using domain::Severity;

void IssueModel::setIssues(std::vector<domain::Issue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    std::stable_sort(m_issues.begin(), m_issues.end(),
                     [](const domain::Issue &a, const domain::Issue &b) { return a.severity < b.severity; });
    endResetModel();
}

void IssueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_issues.erase(m_issues.begin() + row);
    endRemoveRows();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Issue &found = issue(index);
    const QString name = found.severity == Severity::Error ? QStringLiteral("dialog-error")
                       : found.severity == Severity::Warning ? QStringLiteral("dialog-warning")
                                                             : QStringLiteral("dialog-information");
    switch (role) {
    case Qt::DisplayRole: {
        const QString word = found.severity == Severity::Error ? tr("Error")
                           : found.severity == Severity::Warning ? tr("Note") : tr("Information");
        return word + QStringLiteral(" · ") + application::issueText(found);
    }
    case Qt::DecorationRole:
        return icon(name);
    case Qt::ForegroundRole: {
        const Colors colors = colorsOf(QApplication::palette());
        return found.severity == Severity::Error ? QVariant(colors.late) : QVariant();
    }
    default:
        return {};
    }
}

QString issueCounts(const std::vector<domain::Issue> &issues)
{
    const auto errors = std::count_if(issues.begin(), issues.end(),
                                      [](const domain::Issue &i) { return i.severity == Severity::Error; });
    const auto others = static_cast<qsizetype>(issues.size()) - errors;
    QStringList parts;
    if (errors > 0)
        parts.append(IssueModel::tr("errors: %1").arg(errors));
    if (others > 0)
        parts.append(IssueModel::tr("notes: %1").arg(others));
    return parts.join(QStringLiteral(", "));
}

} // namespace bd::gui
