#include "cli/program.h"

#include "support/catch.h"

#include <QDir>
#include <QProcess>

namespace bd::test {

nlohmann::json Run::json() const
{
    INFO("stdout: " << out.left(2000).toStdString());
    INFO("stderr: " << err.left(2000).toStdString());
    const auto value = nlohmann::json::parse(out.begin(), out.end(), nullptr, false);
    REQUIRE(value.is_object());
    return value;
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"HOME", "USERPROFILE"})
        m_environment.insert(QLatin1String(name), m_dir.path());
    m_environment.insert(QStringLiteral("BINHDANG_HOME"), m_dir.path());
    m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
}

QString Program::binary()
{
    const QString folder = qEnvironmentVariable("BD_BIN", QStringLiteral(BD_SOURCE_DIR "/build/dev/bin"));
    return QDir(folder).filePath(QStringLiteral("binhdang-cli"));
}

QString Program::defaultDatabase() const
{
    return file(QStringLiteral("Documents/Binh Dang/binhdang.db"));
}

Run Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_dir.path());
    process.start(binary(), arguments);
    INFO(binary().toStdString() << " " << arguments.join(QLatin1Char(' ')).toStdString());
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace bd::test
