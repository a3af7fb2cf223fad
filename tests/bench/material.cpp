// bench_material FOLDER ROWS...: writes template.docx and data-ROWS.json for each number of rows.
#include "support/material.h"

#include <QDir>
#include <QFile>
#include <cstdio>

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "bench_material FOLDER ROWS...\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")) || !write(folder.filePath(QStringLiteral("template.docx")), bd::bench::templateDocx()))
        return 1;
    for (int i = 2; i < argc; ++i) {
        const int rows = QString::fromLocal8Bit(argv[i]).toInt();
        if (!write(folder.filePath(QStringLiteral("data-%1.json").arg(rows)), bd::bench::templateData(rows)))
            return 1;
    }
    return 0;
}
