// Receiving a plan: read it elsewhere, show what was recognised, copy the data file, store. Several files one after another.
#pragma once
#include "application/document_service.h"

#include <QObject>
#include <QStringList>

namespace bd::gui {

class CommandContext;

class ImportFlow final : public QObject {
    Q_OBJECT
public:
    explicit ImportFlow(CommandContext &context, QObject *parent = nullptr);
    void chooseFile();
    void paste();
    void readFiles(const QStringList &paths);
    /// True between "Lưu kế hoạch" and the moment it is stored: the window must not go yet.
    bool isStoring() const { return m_storing; }

Q_SIGNALS:
    void stored(qint64 id);
    void idle(); ///< nothing more to read or store

private:
    void next();
    void readFile(const QString &path);
    /// The same file was received before: a remark, never a refusal.
    void noteKnownSource(application::ReadPlan &read);
    void readText(const QString &text);
    /// No issuing body in head and preamble: the office's own is offered, never filled in.
    void proposeIssuer(application::ReadPlan &read);
    /// `corrected`: it comes back to the dialog and must not be thrown away without a question.
    void review(const application::ReadPlan &read, bool corrected = false);
    /// Stores unless the plan is there already and the user wants that one.
    void decide(const application::ReadPlan &read);
    void store(const application::ReadPlan &read);
    void add(const application::ReadPlan &read);
    void copyFailed(const Error &error, const application::ReadPlan &read);

    CommandContext &m_context;
    QStringList m_waiting;
    bool m_reading = false, m_storing = false;
};

} // namespace bd::gui
