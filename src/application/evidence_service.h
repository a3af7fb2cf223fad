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
    QString uuid, ownerKind, ownerUuid; ///< "activity", "inspection", "model", "action_month", "report_request", "report"
    QString name, caption, mediaType, sha256;
    qint64 bytes = 0;
    QString thumbnailSha256;            ///< "" for files without
    bool hasConsent = false, hasPersonalData = false;
};

/// A file as it will be kept: EXIF, GPS and other notes taken out of photos, large ones scaled where wanted.
struct PreparedEvidence {
    QString name, mediaType;
    QByteArray data, thumbnail; ///< thumbnail: a small JPEG or PNG, "" where it can't be shown
    bool wasScaled = false, wasStripped = false;
};
/// `longestSide` 0: not scaled. Errors: file.*, evidence.too_large (args: name, MB allowed; told by its size, before reading),
/// evidence.broken_picture (args: name), evidence.huge_picture (args: name, width, height), evidence.unsupported_picture (args: name;
/// HEIC that this computer can't read), evidence.program (args: name), evidence.empty (args: name), import.state_secret, cancelled.
/// The longest side of scaled photos, in pixels: a full page of A4 at 175 dots per inch.
constexpr int evidenceSide = 2048;
Result<PreparedEvidence> prepareEvidence(const QString &path, int longestSide, Progress &progress);
Result<PreparedEvidence> prepareEvidence(const QString &name, const QByteArray &data, int longestSide);

/// True for a photo that would be scaled; looks at its head only.
bool isLargePicture(const QString &path, int longestSide);

struct EvidenceWish {
    domain::DayRange period;
    bool withPersonalData = false;
};

struct EvidenceExport {
    int files = 0;
    int leftOut = 0; ///< for their personal data
};

/// Errors: those of DatabaseService; evidence.not_found (args: name), evidence.no_owner, conflict (args: name), db.damaged when
/// a file's bytes are not those any more, file.unwritable.
class EvidenceService {
public:
    explicit EvidenceService(DatabaseService &database);
    /// In the order in which they stand.
    Result<std::vector<Evidence>> list(const QString &ownerUuid) const;
    Result<std::optional<Evidence>> find(const QString &uuid) const;
    Result<int> count() const;
    Result<ChangeSet> add(const QString &ownerKind, const QString &ownerUuid, const std::vector<PreparedEvidence> &files);
    Result<ChangeSet> save(const Evidence &evidence); ///< caption and marks
    Result<ChangeSet> remove(const std::vector<Evidence> &evidence);
    Result<QByteArray> content(const QString &sha256) const;
    Result<void> writeTo(const Evidence &evidence, const QString &path) const;
    /// All of a period into folders named by date and title ("2026-03-08 Mít tinh …"); those with personal data only where
    /// wanted. Nothing that lies there is written over.
    Result<EvidenceExport> exportPeriod(const EvidenceWish &wish, const QString &folder, Progress &progress) const;

private:
    DatabaseService &m_database;
};

/// exportPeriod() over a connection of its own, for jobs. Any thread.
Result<EvidenceExport> exportEvidence(const QString &dataFile, const Clock &clock, const EvidenceWish &wish, const QString &folder,
                                      Progress &progress);

} // namespace bd::application
