// The window's foot: when it was last saved, what is running (with cancel), and the data file with its menu.
#pragma once
#include <QPointer>
#include <QWidget>

class QAction;
class QDateTime;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace bd::gui {

class Job;
class JobRunner;

class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setFileActions(const QList<QAction *> &actions);
    void setJobs(JobRunner &jobs);
    /// "" while no data file is open: the button hides.
    void setDataFile(const QString &path);
    /// `moment` in any zone; shown as Vietnam's.
    void setSaved(const QDateTime &moment);
    void setText(const QString &text);
    /// The next deadline: "Còn 12 ngày đến hạn …"; "" for none.
    void setDue(const QString &text);
    /// Something typed isn't stored yet, because somebody is typing or because the data file can't be written: says so in
    /// place of when it was saved last.
    enum class Unstored { Nothing, Typing, Kept };
    void setUnstored(Unstored what);

private:
    void showJob(Job *job);
    void hideJob();
    void showText();
    QString m_said; ///< what holds while nobody types
    Unstored m_unstored = Unstored::Nothing;
    QLabel *m_text, *m_due, *m_jobText;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QPushButton *m_file;
    QMenu *m_menu;
    QAction *m_path;
    QPointer<Job> m_job;
};

} // namespace bd::gui
