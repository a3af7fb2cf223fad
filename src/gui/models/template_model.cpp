#include "gui/models/template_model.h"

#include "application/error_text.h"
#include "gui/icon.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bd::gui {

using application::TemplateCheck;
using application::TemplateInfo;

namespace {

struct Templates {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

std::vector<Column<TemplateRow>> templateColumns()
{
    return {
        {"name", [] { return Templates::tr("Name"); }, [](const TemplateRow &row) { return row.info.name; }},
        {"title", [] { return Templates::tr("Title"); }, [](const TemplateRow &row) { return row.info.title; }},
        {"source", [] { return Templates::tr("Source"); },
         [](const TemplateRow &row) { return row.info.isShipped ? Templates::tr("shipped") : Templates::tr("your office's"); }},
        {"use", [] { return Templates::tr("For plans"); },
         [](const TemplateRow &row) {
             return row.info.isPaper        ? Templates::tr("letters and the like")
                    : row.info.isForReports ? Templates::tr("for reports")
                    : row.info.isForPlans ? Templates::tr("in use") : QString();
         }},
        {"check", [] { return Templates::tr("Check"); }, [](const TemplateRow &row) { return row.checkText(); }},
    };
}

QString stampOf(const TemplateInfo &info)
{
    const QFileInfo file(info.path);
    return info.isShipped ? info.path : QStringLiteral("%1 %2").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size());
}

} // namespace

QString TemplateRow::checkText() const
{
    if (!check)
        return Templates::tr("checking…");
    if (!*check)
        return Templates::tr("can't be read");
    if (const auto count = (*check)->faults.size(); count > 0)
        return Templates::tr("%n places to mend", nullptr, static_cast<int>(count));
    if (const auto count = (*check)->remarks.size() + (*check)->unsupported.size(); count > 0)
        return Templates::tr("nothing to mend, %n remarks", nullptr, static_cast<int>(count));
    return Templates::tr("nothing to mend");
}

QString TemplateRow::findings() const
{
    if (!check)
        return Templates::tr("The template is being checked…");
    if (!*check)
        return application::errorText(check->error());
    const TemplateCheck &found = **check;
    QStringList lines;
    if (found.faults.isEmpty())
        lines.append(Templates::tr("There is nothing to mend in this template."));
    for (const QString &fault : found.faults)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(fault));
    const auto append = [&](const QStringList &remarks, const QString &heading) {
        if (!remarks.isEmpty())
            lines.append(heading);
        for (const QString &remark : remarks)
            lines.append(QStringLiteral("- ") + remark);
    };
    append(found.remarks, Templates::tr("These are printed, but perhaps not as you mean them:"));
    append(found.unsupported, Templates::tr("Word prints these, the preview and PDF of the program don't print them as such:"));
    return lines.join(QLatin1Char('\n'));
}

TemplateModel::TemplateModel(QObject *parent) : TableModel(templateColumns(), parent) {}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == column("check")) {
        const TemplateRow &shown = row(index.row());
        if (!shown.check)
            return {};
        return icon(shown.isFaulty() ? QStringLiteral("dialog-warning") : QStringLiteral("dialog-ok-apply"));
    }
    return TableModel::data(index, role);
}

void TemplateModel::setTemplates(const std::vector<TemplateInfo> &templates)
{
    std::vector<TemplateRow> fresh;
    for (const TemplateInfo &info : templates) {
        TemplateRow made{info, stampOf(info), {}};
        if (const int known = rowOf(info.path); known >= 0 && row(known).stamp == made.stamp)
            made.check = row(known).check;
        fresh.push_back(std::move(made));
    }
    const auto same = [](const TemplateRow &a, const TemplateRow &b) { return a.info == b.info && a.stamp == b.stamp; };
    if (!std::equal(fresh.begin(), fresh.end(), rows().begin(), rows().end(), same)) // else the view keeps its place
        setRows(std::move(fresh));
}

void TemplateModel::setCheck(const QString &path, const QString &stamp, Result<TemplateCheck> check)
{
    const int at = rowOf(path);
    if (at < 0 || row(at).stamp != stamp)
        return;
    change(at, [&](TemplateRow &shown) { shown.check = std::move(check); });
}

int TemplateModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const TemplateRow &shown) { return shown.info.path == path; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

} // namespace bd::gui
