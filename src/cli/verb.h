// One class per verb. A verb declares its arguments as data; cli.cpp hands them to CLI11 and runs the chosen one.
#pragma once
#include "cli/session.h"

#include <QStringList>
#include <memory>
#include <variant>
#include <vector>

namespace bd::cli {

/// An argument bound to a member of its verb.
struct Argument {
    QString names; ///< "FILE" for a positional one; "-o,--output" for an option
    QString value; ///< what the help shows for the argument or the option's value; empty for flags
    QString help;
    bool required = true;
    std::variant<QString *, bool *, QStringList *> target; ///< a list takes what is repeated
};

class Verb {
public:
    Verb() = default;
    virtual ~Verb() = default;
    Q_DISABLE_COPY_MOVE(Verb)

    virtual QStringList path() const = 0;  ///< {"plan", "import"}
    virtual QString summary() const = 0;   ///< one sentence for the help, translated
    virtual std::vector<Argument> arguments() = 0;
    /// Prints its result; a returned error is printed by the caller.
    virtual Result<ExitCode> run(Session &session) = 0;
};

/// All verbs, in the order the help lists them.
std::vector<std::unique_ptr<Verb>> allVerbs();

} // namespace bd::cli
