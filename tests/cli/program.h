// Runs the real binhdang-cli in a folder of its own, so that no test meets the user's settings or data.
#pragma once
#include "support/files.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace bd::test {

struct Run {
    int exitCode = -1;
    QByteArray out, err;
    QString text() const { return QString::fromUtf8(out); }
    QString errors() const { return QString::fromUtf8(err); }
    /// stdout as the one JSON object it must be; fails the test otherwise.
    nlohmann::json json() const;
};

class Program {
public:
    Program();
    /// Paths among `arguments` may be relative to path().
    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString path() const { return m_dir.path(); }
    QString file(const QString &name) const { return m_dir.file(name); }
    /// The data file that run() uses when no --db is given.
    QString defaultDatabase() const;
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    const QProcessEnvironment &environment() const { return m_environment; }
    static QString binary();

private:
    TempDir m_dir;
    QProcessEnvironment m_environment;
};

} // namespace bd::test
