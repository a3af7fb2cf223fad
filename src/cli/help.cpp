#include "cli/help.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QStringList>
#include <vector>

namespace bd::cli {

namespace {

using Rows = std::vector<std::pair<QString, QString>>;

QString say(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString optionNames(const CLI::Option &option)
{
    const QString names = QString::fromStdString(option.get_name(false, true)).replace(QLatin1Char(','), QStringLiteral(", "));
    const QString value = QString::fromStdString(option.get_option_text());
    return value.isEmpty() ? names : names + QLatin1Char(' ') + value;
}

// "-o FILE"
QString shortForm(const CLI::Option &option)
{
    const QString name = QString::fromStdString(option.get_name(false, true)).section(QLatin1Char(','), 0, 0);
    return name + QLatin1Char(' ') + QString::fromStdString(option.get_option_text());
}

QString fullName(const CLI::App &app)
{
    const QString name = QString::fromStdString(app.get_name());
    return app.get_parent() ? fullName(*app.get_parent()) + QLatin1Char(' ') + name : name;
}

QString section(const QString &title, const Rows &rows)
{
    if (rows.empty())
        return {};
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text = QLatin1Char('\n') + title + QStringLiteral(":\n");
    for (const auto &[left, right] : rows)
        text += QStringLiteral("  ") + left.leftJustified(width + 2) + right + QLatin1Char('\n');
    return text;
}

void addOptions(Rows &rows, const CLI::App &app)
{
    for (const CLI::Option *option : app.get_options())
        if (option->nonpositional() && (option != app.get_help_ptr() || !app.get_parent()))
            rows.emplace_back(optionNames(*option), QString::fromStdString(option->get_description()));
}

QString usage(const CLI::App &app, const Rows &positionals, bool hasVerbs)
{
    QStringList words{fullName(app)};
    if (hasVerbs)
        words << say(QT_TRANSLATE_NOOP("Cli", "VERB"));
    for (const CLI::Option *option : app.get_options())
        if (option->nonpositional() && option->get_required())
            words << shortForm(*option);
    for (const auto &[name, help] : positionals)
        words << name;
    words << QLatin1Char('[') + say(QT_TRANSLATE_NOOP("Cli", "OPTIONS")) + QLatin1Char(']');
    return say(QT_TRANSLATE_NOOP("Cli", "Usage")) + QStringLiteral(": ") + words.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

} // namespace

QString helpText(const CLI::App &app)
{
    Rows positionals, options, verbs;
    for (const CLI::Option *option : app.get_options())
        if (option->get_positional())
            positionals.emplace_back(QString::fromStdString(option->get_option_text()),
                                     QString::fromStdString(option->get_description()));
    for (const CLI::App *level = &app; level; level = level->get_parent())
        addOptions(options, *level);
    for (const CLI::App *sub : app.get_subcommands({}))
        verbs.emplace_back(QString::fromStdString(sub->get_name()), QString::fromStdString(sub->get_description()));
    return QString::fromStdString(app.get_description()) + QStringLiteral("\n\n") + usage(app, positionals, !verbs.empty())
        + section(say(QT_TRANSLATE_NOOP("Cli", "Verbs")), verbs)
        + section(say(QT_TRANSLATE_NOOP("Cli", "Arguments")), positionals)
        + section(say(QT_TRANSLATE_NOOP("Cli", "Options")), options);
}

} // namespace bd::cli
