#include "support/files.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>

namespace bd::test {

QString data(const QString &name)
{
    return QStringLiteral(BD_TEST_DATA "/") + name;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    INFO("reading " << path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    INFO("writing " << path.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString shared(const QString &name)
{
    const QString path = QDir::cleanPath(QStringLiteral(BD_SOURCE_DIR "/../shared/") + name);
    return QFile::exists(path) ? path : QString();
}

TempDir::TempDir() : m_path(m_dir.path() + QStringLiteral("/Kế hoạch năm Đỗ"))
{
    REQUIRE(QDir().mkpath(m_path));
}

} // namespace bd::test
