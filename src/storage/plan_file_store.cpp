#include "storage/plan_file_store.h"

namespace bd::storage {

Result<void> keepFileContent(Session &session, const QString &sha256, const QByteArray &data)
{
    return runNamed(session, QStringLiteral("file/keep"), {sha256, data});
}

Result<std::optional<QByteArray>> fileContent(Session &session, const QString &sha256)
{
    BD_ASSIGN(const QVariant data, valueOf(session, QStringLiteral("file/content"), {sha256}));
    return data.isNull() ? std::optional<QByteArray>() : data.toByteArray();
}

} // namespace bd::storage
