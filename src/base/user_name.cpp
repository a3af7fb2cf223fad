#include "base/user_name.h"

#include <QDir>
#include <QtGlobal>

namespace bd {

QString systemUserName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name.normalized(QString::NormalizationForm_C);
    return QDir::home().dirName();
}

} // namespace bd
