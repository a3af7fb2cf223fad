// Where tests find their files. Material outside the project is optional: a test skips, with a line, without it.
#pragma once
#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace bd::test {

/// A file under tests/data, by its name relative to it.
QString data(const QString &name);

/// The whole file; fails the test when it can't be read.
QByteArray readAll(const QString &path);
void writeAll(const QString &path, const QByteArray &bytes);

/// A folder beside the project (../shared/NAME) or empty when it is not there. Callers skip with a line then.
QString shared(const QString &name);

/// A temporary folder whose path has Vietnamese letters and spaces, as users' folders do. Gone at the end.
class TempDir {
public:
    TempDir();
    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }
private:
    QTemporaryDir m_dir;
    QString m_path;
};

} // namespace bd::test
