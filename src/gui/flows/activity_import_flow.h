// Tables of activities come in: read elsewhere, looked at with the window alive, stored as one act that can be undone.
#pragma once
#include "application/activity_import.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace bd::gui {

class ActivityImportDialog;
class CommandContext;
class Job;

class ActivityImportFlow final : public QObject {
    Q_OBJECT
public:
    explicit ActivityImportFlow(CommandContext &context, QObject *parent = nullptr);
    void chooseFile();
    /// One after another.
    void readFiles(const QStringList &paths);
    /// What is dropped may be a plan or a table: told by its ending.
    static bool isTable(const QString &path);

private:
    struct Read {
        application::ActivityTable table;
        application::ActivityImportPreview preview;
        std::vector<domain::Measure> measures;
    };
    void next();
    void readFile(const QString &path);
    void review(const Read &read);
    void compare(ActivityImportDialog &dialog);
    void writeErrors(const ActivityImportDialog &dialog);
    void store(const application::ActivityTable &table, const application::ActivityImportPreview &preview, bool withKnown);
    void tellStored(const application::ActivityImportPreview &preview, bool withKnown);

    CommandContext &m_context;
    QStringList m_waiting;
    QPointer<Job> m_comparing;
    bool m_isBusy = false;
};

} // namespace bd::gui
