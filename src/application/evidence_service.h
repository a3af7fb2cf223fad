// "Minh chứng": files and photos of activities, inspections, models; the bytes are kept once each, by SHA-256. The thread of its
// database; prepareEvidence() any thread.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "base/progress.h"
#include "domain/figure.h"

namespace bd::application {

constexpr qint64 maxEvidenceBytes = 25LL * 1024 * 1024;

struct Evidence {
    qint64 id = 0;
    int version = 0;
    QString uuid, ownerKind, ownerUuid; ///< "activity", "inspection", "model", "action_month", "report_request"
    QString name, caption, mediaType, sha256;
    qint64 bytes = 0;
    QString thumbnailSha256;            ///< "" for files without
    bool hasConsent = false, hasPersonalData = false;
};

/// A file as it will be kept: EXIF, GPS and other notes taken out of photos, large ones scaled where wanted.
struct PreparedEvidence {
    QString name, mediaType;
    QByteArray data, thumbnail; ///< thumbnail: PNG, "" where it can't be shown
    bool wasScaled = false, wasStripped = false;
};
/// `longestSide` 0: not scaled. Errors: file.*, evidence.too_large (args: name, MB allowed), evidence.broken_picture (args: name).
Result<PreparedEvidence> prepareEvidence(const QString &path, int longestSide, Progress &progress);
Result<PreparedEvidence> prepareEvidence(const QString &name, const QByteArray &data, int longestSide);

/// Errors: those of DatabaseService; evidence.not_found, conflict.
class EvidenceService {
public:
    explicit EvidenceService(DatabaseService &database);
    Result<std::vector<Evidence>> list(const QString &ownerUuid) const;
    Result<ChangeSet> add(const QString &ownerKind, const QString &ownerUuid, const std::vector<PreparedEvidence> &files);
    Result<ChangeSet> save(const Evidence &evidence); ///< caption and marks
    Result<ChangeSet> remove(const std::vector<Evidence> &evidence);
    Result<QByteArray> content(const QString &sha256) const;
    Result<void> writeTo(const Evidence &evidence, const QString &path) const;
    /// All of a period into folders by activity; those with personal data only where wanted. Returns how many files.
    Result<int> exportPeriod(const domain::DayRange &period, const QString &folder, bool withPersonalData, Progress &progress) const;

private:
    DatabaseService &m_database;
};

} // namespace bd::application
