// The data file could not be opened: what happened, and the ways on. Never a crash, never a blank window.
#pragma once
#include <QWidget>

class QLabel;

namespace bd::gui {

class ErrorPage final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorPage(QWidget *parent = nullptr);
    /// `path` is the file that could not be opened; restoring replaces it.
    void setProblem(const QString &sentence, const QString &path, bool canRestore);
    QString sentence() const;

Q_SIGNALS:
    void retry();
    void openOther();
    void restore();
    void startNew();

private:
    QLabel *m_sentence, *m_path;
    QWidget *m_retry, *m_restore;
};

} // namespace bd::gui
