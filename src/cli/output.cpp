#include "cli/output.h"

#include "application/error_text.h"
#include "base/log.h"

#include <cstdio>

namespace bd::cli {

Output::Output(bool json) : m_json(json)
{
    // Opened unbuffered and without text mode: bytes as UTF-8 everywhere.
    m_stdout.open(stdout, QIODevice::WriteOnly);
    m_stderr.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Output::write(QFile &file, const QString &text)
{
    file.write(text.toUtf8());
    file.flush();
}

void Output::line(const QString &text)
{
    raw(text + QLatin1Char('\n'));
}

void Output::raw(const QString &text)
{
    if (!m_json)
        write(m_stdout, text);
}

void Output::result(nlohmann::ordered_json value)
{
    m_result = std::move(value);
}

void Output::note(const QString &text)
{
    write(m_stderr, text + QLatin1Char('\n'));
}

void Output::error(const Error &error)
{
    logError(error);
    const QString sentence = application::errorText(error);
    note(sentence);
    m_result["error"] = {{"code", error.code.toStdString()}, {"message", sentence.toStdString()}};
}

void Output::finish()
{
    if (!m_json)
        return;
    const auto replace = nlohmann::ordered_json::error_handler_t::replace;
    write(m_stdout, QString::fromStdString(m_result.dump(2, ' ', false, replace)) + QLatin1Char('\n'));
}

} // namespace bd::cli
