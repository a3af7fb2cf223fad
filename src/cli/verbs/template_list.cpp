#include "application/template_service.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

class TemplateList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("template"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the templates: the shipped ones and your own")); }
    std::vector<Argument> arguments() override { return {}; }

    Result<ExitCode> run(Session &session) override
    {
        auto rows = nlohmann::ordered_json::array();
        for (const application::TemplateInfo &info : application::templateList()) {
            rows.push_back({{"name", info.name.toStdString()},
                            {"title", info.title.isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(info.title.toStdString())},
                            {"source", info.isShipped ? "shipped" : "own"},
                            {"path", info.path.toStdString()},
                            {"used", info.isUsed},
                            {"for_plans", info.isForPlans},
                            {"for_reports", info.isForReports},
                            {"paper", info.isPaper}});
            session.out().line(row(info));
        }
        const QString folder = application::templateFolder();
        session.out().result({{"templates", std::move(rows)}, {"folder", folder.toStdString()}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Folder for your own templates: %1")).arg(QDir::toNativeSeparators(folder)));
        return ExitCode::Ok;
    }

private:
    static QString row(const application::TemplateInfo &info)
    {
        const QString place = info.isShipped ? say(QT_TRANSLATE_NOOP("Cli", "comes with the program"))
                                             : QDir::toNativeSeparators(info.path);
        QString text = info.name.leftJustified(24) + QStringLiteral("  ");
        if (!info.title.isEmpty())
            text += info.title + QStringLiteral("  ");
        text += QLatin1Char('[') + place + QLatin1Char(']');
        if (info.isForPlans)
            text += QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("Cli", "used for plans"));
        else if (info.isForReports && info.isUsed)
            text += QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("Cli", "for reports"));
        else if (!info.isUsed)
            text += QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("Cli", "not used: your own template of this name is taken"));
        return text;
    }
};

} // namespace

std::unique_ptr<Verb> makeTemplateList()
{
    return std::make_unique<TemplateList>();
}

} // namespace bd::cli
