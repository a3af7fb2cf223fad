#include "gui/models/issue_model.h"

#include "application/error_text.h"
#include "gui/icon.h"
#include "gui/theme.h"

#include <QApplication>
#include <map>
#include <set>
#include <tuple>

namespace bd::gui {

using domain::Issue;
using domain::Severity;

namespace {

/// What reading calls it, what checking calls it.
constexpr std::pair<QLatin1String, QLatin1String> twins[] = {
    {QLatin1String("issuer_missing"), QLatin1String("no_issuer")},   {QLatin1String("title_missing"), QLatin1String("no_title")},
    {QLatin1String("signer_missing"), QLatin1String("no_signer")},   {QLatin1String("year_missing"), QLatin1String("no_year")},
    {QLatin1String("recipients_missing"), QLatin1String("no_recipients")},
    {QLatin1String("outline_missing"), QLatin1String("no_sections")},
};

using Key = std::tuple<Severity, QString, QStringList>;

Key keyOf(const Issue &issue)
{
    return {issue.severity, issue.code, issue.args};
}

int countOf(const std::vector<Issue> &issues, Severity severity)
{
    std::set<Key> lines;
    int proposals = 0; // each stands on a line of its own
    for (const Issue &issue : distinctIssues(issues)) {
        if (issue.severity == severity && !issue.proposal.isEmpty())
            ++proposals;
        else if (issue.severity == severity)
            lines.insert(keyOf(issue));
    }
    return proposals + static_cast<int>(lines.size());
}

} // namespace

std::vector<Issue> distinctIssues(std::vector<Issue> issues)
{
    const auto find = [&](QLatin1String code) {
        return std::find_if(issues.begin(), issues.end(), [&](const Issue &issue) { return issue.code == code; });
    };
    for (const auto &[reading, checking] : twins) {
        const auto read = find(reading), checked = find(checking);
        if (read == issues.end() || checked == issues.end())
            continue;
        read->severity = std::min(read->severity, checked->severity);
        issues.erase(checked);
    }
    return issues;
}

void IssueModel::setIssues(std::vector<Issue> issues)
{
    beginResetModel();
    m_issues = distinctIssues(std::move(issues));
    std::stable_sort(m_issues.begin(), m_issues.end(),
                     [](const Issue &a, const Issue &b) { return a.severity < b.severity; });
    group();
    endResetModel();
}

void IssueModel::group()
{
    m_rows.clear();
    std::map<Key, size_t> known;
    for (size_t i = 0; i < m_issues.size(); ++i) {
        const Issue &found = m_issues[i];
        const auto at = found.proposal.isEmpty() ? known.find(keyOf(found)) : known.end();
        if (at != known.end()) {
            m_rows[at->second].push_back(i);
            continue;
        }
        if (found.proposal.isEmpty())
            known.emplace(keyOf(found), m_rows.size());
        m_rows.push_back({i});
    }
}

const Issue &IssueModel::issue(const QModelIndex &index, int place) const
{
    const std::vector<size_t> &row = m_rows.at(static_cast<size_t>(index.row()));
    return m_issues.at(row.at(static_cast<size_t>(place) % row.size()));
}

void IssueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const std::vector<size_t> gone = m_rows.at(static_cast<size_t>(row));
    for (auto i = gone.rbegin(); i != gone.rend(); ++i)
        m_issues.erase(m_issues.begin() + static_cast<std::ptrdiff_t>(*i));
    group();
    endRemoveRows();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString IssueModel::sentence(int row) const
{
    QString text = application::issueText(issue(index(row)));
    if (places(row) == 1)
        return text;
    const bool stop = text.endsWith(QLatin1Char('.'));
    if (stop)
        text.chop(1);
    return tr("%1 (%2 places)").arg(text).arg(places(row)) + (stop ? QStringLiteral(".") : QString());
}

QString IssueModel::lines(int row) const
{
    QStringList numbers;
    for (int i = 0; i < places(row); ++i) {
        if (const int line = issue(index(row), i).sourceLine; line > 0)
            numbers.append(QString::number(line));
    }
    return numbers.size() > 1 ? tr("Lines of the source: %1. Enter or a click goes on to the next.").arg(numbers.join(QStringLiteral(", ")))
                              : QString();
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue &found = issue(index);
    const QString name = found.severity == Severity::Error ? QStringLiteral("dialog-error")
                       : found.severity == Severity::Warning ? QStringLiteral("dialog-warning")
                                                             : QStringLiteral("dialog-information");
    switch (role) {
    case Qt::DisplayRole: {
        const QString word = found.severity == Severity::Error ? tr("Error")
                           : found.severity == Severity::Warning ? tr("Note") : tr("Information");
        return word + QStringLiteral(" · ") + sentence(index.row());
    }
    case Qt::ToolTipRole:
        return QString(sentence(index.row()) + QLatin1Char('\n') + lines(index.row())).trimmed();
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

int attentionCount(const std::vector<Issue> &issues)
{
    return countOf(issues, Severity::Error) + countOf(issues, Severity::Warning);
}

QString issueCounts(const std::vector<Issue> &issues)
{
    const int errors = countOf(issues, Severity::Error), notes = countOf(issues, Severity::Warning);
    QStringList parts;
    if (errors > 0)
        parts.append(IssueModel::tr("errors: %1").arg(errors));
    if (notes > 0)
        parts.append(IssueModel::tr("notes: %1").arg(notes));
    return parts.join(QStringLiteral(", "));
}

} // namespace bd::gui
