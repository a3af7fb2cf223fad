// Settings that travel with the data file (office, backup folder). What belongs to the machine (language, window
// sizes) is QSettings in gui/.
#pragma once
#include "application/database_service.h"

namespace bd::application {

/// The three questions of the first start; all may be empty.
struct Office {
    QString province; ///< "tỉnh Minh Khê"
    QString unit;     ///< "xã Khe Mây"; empty for the province itself
    QString signer;
    bool operator==(const Office &) const = default;
};

class SettingsService {
public:
    explicit SettingsService(DatabaseService &database);
    Result<Office> office() const;
    Result<void> setOffice(const Office &office);
    Result<QString> value(const QString &key) const; ///< "" when not set
    Result<void> setValue(const QString &key, const QString &value);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
