// Everything about the data file as a whole: where it lives, another one, the sample, copies and their return.
#pragma once
#include "application/demo_office.h"
#include "base/result.h"

#include <QObject>
#include <functional>

namespace bd::gui {

class CommandContext;

class DataFileFlow final : public QObject {
    Q_OBJECT
public:
    explicit DataFileFlow(CommandContext &context, QObject *parent = nullptr);

    /// Opens; on failure the file that was open stays open with a notice, or failed() tells that there is none.
    bool open(const QString &path, bool create, bool remember);
    void chooseOther();
    /// The last file that could not be opened.
    void openAgain();
    /// The folder proposed at the first start, and the user's own choice instead.
    QString proposedFile() const { return m_proposed; }
    void acceptProposal();
    void chooseFolder();
    /// Asks which office's; it is made when it isn't there yet.
    void openSample();
    void leaveSample();
    void backup();
    void restore();
    void openFolder();
    /// Into the backup folder, once a day; quiet when all is well.
    void dailyBackup();
    bool isSample() const;
    static QString sampleFile(application::DemoOffice office);

Q_SIGNALS:
    void opened();
    void failed(const bd::Error &error, const QString &path);
    void locationNeeded();

private:
    void openSampleOf(application::DemoOffice office);
    void restoreFrom(const QString &copy);
    void reopen(const QString &path, const Result<QString> &kept);
    void tellRisk();
    /// Another file can't be opened while one is open.
    void tellOther(const Error &error, const QString &path, std::function<void()> retry);

    CommandContext &m_context;
    QString m_proposed, m_wanted, m_own;
    bool m_wantedCreate = true, m_wantedRemember = true;
};

} // namespace bd::gui
