#include "cli/usage_error.h"
#include "cli/expected.h"

#include <CLI/CLI.hpp>

namespace bd::cli {

namespace {

Error usage(const char *code, QStringList args = {})
{
    return fail(code, std::move(args)).value();
}

QStringList words(const std::vector<std::string> &list)
{
    QStringList result;
    for (const std::string &word : list)
        result << QString::fromStdString(word);
    return result;
}

// "FILE is required", "--db: 1 required TEXT missing": the name stands in front.
QString nameIn(const QString &message)
{
    return message.section(QLatin1Char(':'), 0, 0).section(QLatin1Char(' '), 0, 0);
}

// What the help calls it: "TỆP" for FILE.
QString shownName(const CLI::App &app, const QString &name)
{
    const CLI::App *level = &app;
    while (!level->get_subcommands().empty())
        level = level->get_subcommands().front();
    const CLI::Option *option = level->get_option_no_throw(name.toStdString());
    return option && option->get_positional() ? QString::fromStdString(option->get_option_text()) : name;
}

} // namespace

Error usageError(const CLI::ParseError &error, const CLI::App &app)
{
    const QString message = QString::fromStdString(error.what());
    const QStringList rest = words(app.remaining(true));
    if (dynamic_cast<const CLI::RequiredError *>(&error)) {
        const bool verb = message.contains(QLatin1String("subcommand"), Qt::CaseInsensitive);
        if (!rest.isEmpty())
            return verb ? usage("usage.unknown_verb", {rest.first()}) : usage("usage.unexpected", {rest.join(QLatin1Char(' '))});
        return verb ? usage("usage.verb_missing") : usage("usage.argument_missing", {shownName(app, nameIn(message))});
    }
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return usage("usage.unexpected", {rest.join(QLatin1Char(' '))});
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return usage("usage.value_missing", {nameIn(message)});
    Error other = usage("usage.wrong");
    other.detail = message;
    return other;
}

std::optional<Error> checkLanguage(const QString &code)
{
    if (code.isEmpty() || code == QLatin1String("vi") || code == QLatin1String("en"))
        return std::nullopt;
    return usage("usage.bad_value", {QStringLiteral("--language"), code, expectedOneOf({QStringLiteral("vi"), QStringLiteral("en")})});
}

} // namespace bd::cli
