#include "cli/cli.h"

#include "application/data_location.h"
#include "application/place_text.h"
#include "application/translation.h"
#include "cli/help.h"
#include "cli/usage_error.h"
#include "cli/verb.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace bd::cli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// What stands before or after the verb.
struct Globals {
    QString database;
    QString language;
    bool json = false;
};

// Needed before CLI11 reads anything: its help and our error sentences are in that language.
Globals lookAhead(const QStringList &arguments)
{
    Globals globals;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != QLatin1String("--"); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--json"))
            globals.json = true;
        else if (argument == QLatin1String("--language"))
            globals.language = arguments.value(i + 1);
        else if (argument.startsWith(QLatin1String("--language=")))
            globals.language = argument.section(QLatin1Char('='), 1);
    }
    return globals;
}

std::vector<Argument> globalArguments(Globals &globals)
{
    return {
        {QStringLiteral("--db"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
         say(QT_TRANSLATE_NOOP("Cli", "The data file; without it the one that the window uses")), false, &globals.database},
        {QStringLiteral("--json"), {}, say(QT_TRANSLATE_NOOP("Cli", "Print one JSON object for programs")), false, &globals.json},
        {QStringLiteral("--language"), QStringLiteral("vi|en"),
         say(QT_TRANSLATE_NOOP("Cli", "Language of messages and help")), false, &globals.language},
    };
}

void declare(CLI::App &app, const Argument &argument)
{
    const std::string names = argument.names.toStdString(), help = argument.help.toStdString();
    CLI::Option *option = nullptr;
    if (auto *const *flag = std::get_if<bool *>(&argument.target)) {
        option = app.add_flag(names, **flag, help);
    } else if (auto *const *list = std::get_if<QStringList *>(&argument.target)) {
        option = app.add_option_function<std::vector<std::string>>(
            names, [target = *list](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    target->append(QString::fromStdString(value));
            }, help);
        if (!argument.names.startsWith(u'-'))
            option->expected(1, 1000);
        else
            option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    } else {
        QString *target = std::get<QString *>(argument.target);
        option = app.add_option_function<std::string>(
            names, [target](const std::string &value) { *target = QString::fromStdString(value); }, help);
    }
    option->required(argument.required)->option_text(argument.value.toStdString());
}

QString groupSummary(const QString &name)
{
    if (name == QLatin1String("plan"))
        return say(QT_TRANSLATE_NOOP("Cli", "Read, list, show, export and check plans"));
    if (name == QLatin1String("agency"))
        return say(QT_TRANSLATE_NOOP("Cli", "The directory of agencies and units: list, take over, write"));
    if (name == QLatin1String("activity"))
        return say(QT_TRANSLATE_NOOP("Cli", "What was done: add, list, take over from tables, write out"));
    if (name == QLatin1String("figure"))
        return say(QT_TRANSLATE_NOOP("Cli", "Figures of a period: typed totals beside the log"));
    if (name == QLatin1String("indicator"))
        return say(QT_TRANSLATE_NOOP("Cli", "Indicators of the strategy and own ones: list, set, take over, write out"));
    if (name == QLatin1String("due"))
        return say(QT_TRANSLATE_NOOP("Cli", "What is due: list it, write it as a calendar file"));
    if (name == QLatin1String("model"))
        return say(QT_TRANSLATE_NOOP("Cli", "Models of the community"));
    if (name == QLatin1String("inspection"))
        return say(QT_TRANSLATE_NOOP("Cli", "Inspections and supervision"));
    if (name == QLatin1String("report"))
        return say(QT_TRANSLATE_NOOP("Cli", "Reports: begin, list, show, explain figures, freeze, write out"));
    if (name == QLatin1String("form"))
        return say(QT_TRANSLATE_NOOP("Cli", "Forms of superiors: fill them"));
    if (name == QLatin1String("template"))
        return say(QT_TRANSLATE_NOOP("Cli", "List, check and fill Word templates"));
    if (name == QLatin1String("docx"))
        return say(QT_TRANSLATE_NOOP("Cli", "Look into Word files"));
    return say(QT_TRANSLATE_NOOP("Cli", "The data file: state, check, backup, restore"));
}

/// CLI11's tree of subcommands for our list of verbs.
class Parser {
public:
    Parser(const std::vector<std::unique_ptr<Verb>> &verbs, Globals &globals)
        : m_app(say(QT_TRANSLATE_NOOP("Cli", "Bình Đẳng: annual gender-equality plans as official documents")).toStdString(),
                "binhdang-cli")
    {
        m_app.allow_windows_style_options(false); // the same words mean the same everywhere; /NAME is a file
        prepare(m_app);
        for (const Argument &argument : globalArguments(globals))
            declare(m_app, argument);
        m_app.set_version_flag("--version", "binhdang-cli " BD_VERSION,
                               say(QT_TRANSLATE_NOOP("Cli", "Print the version")).toStdString());
        m_app.require_subcommand(1);
        for (const auto &verb : verbs)
            add(*verb);
    }

    CLI::App &app() { return m_app; }

    /// The verb that the arguments chose.
    Verb *chosen() const
    {
        for (const auto &[app, verb] : m_verbs)
            if (app->parsed())
                return verb;
        return nullptr;
    }

    /// The deepest command that the arguments reached, for its help.
    const CLI::App &reached() const
    {
        const CLI::App *app = &m_app;
        while (!app->get_subcommands().empty())
            app = app->get_subcommands().front();
        return *app;
    }

private:
    static void prepare(CLI::App &app)
    {
        // Global options are taken behind the verb as well.
        app.fallthrough();
        app.set_help_flag("-h,--help", say(QT_TRANSLATE_NOOP("Cli", "Print this help")).toStdString());
    }

    void add(Verb &verb)
    {
        CLI::App *parent = &m_app;
        const QStringList path = verb.path();
        if (path.size() == 2) {
            CLI::App *&group = m_groups[path.first()];
            if (!group) {
                group = m_app.add_subcommand(path.first().toStdString(), groupSummary(path.first()).toStdString());
                prepare(*group);
                group->require_subcommand(1);
            }
            parent = group;
        }
        CLI::App *app = parent->add_subcommand(path.last().toStdString(), verb.summary().toStdString());
        prepare(*app);
        for (const Argument &argument : verb.arguments())
            declare(*app, argument);
        m_verbs.emplace_back(app, &verb);
    }

    CLI::App m_app;
    std::map<QString, CLI::App *> m_groups;
    std::vector<std::pair<CLI::App *, Verb *>> m_verbs;
};

/// CLI11 takes the arguments as UTF-8, the last one first.
std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> result;
    for (const QString &argument : arguments)
        result.insert(result.begin(), argument.toStdString());
    return result;
}

ExitCode execute(Verb &verb, Output &output, const Globals &globals, const Clock &clock)
{
    const QString path = globals.database.isEmpty() ? application::currentDatabasePath() : globals.database;
    Session session(output, clock, path);
    const auto code = verb.run(session);
    if (code)
        return *code;
    output.error(code.error());
    return exitCodeOf(code.error());
}

} // namespace

// Asked before there is an application, and so before CLI11 could parse: `docx pdf …`, `plan export … -o x.pdf`.
bool writesPages(const QStringList &arguments)
{
    const bool isExport = arguments.contains(QLatin1String("export")), isVerb = isExport || arguments.contains(QLatin1String("docx"));
    if (isExport && arguments.contains(QLatin1String("report"))) // its charts are drawn
        return true;
    return isVerb && std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive);
    });
}

int run(QCoreApplication &app, const QStringList &arguments, const Clock &clock)
{
    Globals globals = lookAhead(arguments);
    application::setLanguage(app, globals.language.isEmpty() ? application::rememberedLanguage() : globals.language);
    Output output(globals.json);
    const auto verbs = allVerbs();
    Parser parser(verbs, globals);
    auto code = ExitCode::Ok;
    try {
        parser.app().parse(reversed(arguments));
        const auto problem = checkLanguage(globals.language);
        if (problem) {
            output.error(*problem);
            code = exitCodeOf(*problem);
        } else {
            if (const QString text = application::codePageText(); !text.isEmpty() && application::firstTime(QStringLiteral("code_page_cli")))
                output.note(text);
            code = execute(*parser.chosen(), output, globals, clock);
        }
    } catch (const CLI::CallForVersion &) {
        Output(false).line(QStringLiteral("binhdang-cli " BD_VERSION));
        return 0;
    } catch (const CLI::CallForHelp &) {
        Output(false).raw(helpText(parser.reached()));
        return 0;
    } catch (const CLI::ParseError &error) {
        const Error problem = usageError(error, parser.app());
        output.error(problem);
        code = exitCodeOf(problem);
    }
    output.finish();
    return static_cast<int>(code);
}

} // namespace bd::cli
