#include "gui/status_line.h"

#include "gui/icon.h"
#include "gui/jobs/job_runner.h"
#include "gui/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace bd::gui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_due(new QLabel(this)), m_jobText(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)), m_file(new QPushButton(this)), m_menu(new QMenu(m_file)), m_path(m_menu->addAction(QString()))
{
    m_text->setObjectName(QStringLiteral("saved"));
    m_due->setObjectName(QStringLiteral("nextDue"));
    m_due->setTextFormat(Qt::PlainText);
    m_due->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // cut before anything else is
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
            m_cancel->setEnabled(false);
        }
    });
    m_file->setObjectName(QStringLiteral("dataFile"));
    m_file->setIcon(icon(QStringLiteral("drive-harddisk")));
    m_file->setFlat(true);
    m_file->setFocusPolicy(Qt::TabFocus);
    m_file->setMenu(m_menu);
    m_file->setAccessibleName(tr("Data file"));
    m_path->setEnabled(false);
    m_menu->addSeparator();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, 2, grid, 2);
    row->setSpacing(grid);
    row->addWidget(m_text);
    row->addWidget(m_due, 1);
    row->addWidget(m_jobText);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addSpacing(grid);
    row->addWidget(m_file);
    hideJob();
    setDataFile({});
}

void StatusLine::setFileActions(const QList<QAction *> &actions)
{
    m_menu->addActions(actions);
}

void StatusLine::setJobs(JobRunner &jobs)
{
    connect(&jobs, &JobRunner::started, this, &StatusLine::showJob);
    connect(&jobs, &JobRunner::finished, this, [this](Job *job) {
        if (job == m_job)
            hideJob();
    });
}

void StatusLine::showJob(Job *job)
{
    if (job->title().isEmpty())
        return;
    m_job = job;
    m_jobText->setText(tr("Working: %1").arg(job->title()));
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job->title()));
    for (QWidget *part : {static_cast<QWidget *>(m_jobText), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        part->show();
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? 100 : 0);
        if (total > 0)
            m_bar->setValue(static_cast<int>(done * 100 / total));
    });
}

void StatusLine::hideJob()
{
    m_job = nullptr;
    for (QWidget *part : {static_cast<QWidget *>(m_jobText), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        part->hide();
}

void StatusLine::setDataFile(const QString &path)
{
    m_file->setVisible(!path.isEmpty());
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    m_path->setText(QDir::toNativeSeparators(path));
    if (path.isEmpty()) {
        setText({});
        setDue({});
    }
}

void StatusLine::setSaved(const QDateTime &moment)
{
    setText(tr("Saved at %1").arg(moment.toOffsetFromUtc(7 * 3600).time().toString(QStringLiteral("HH:mm"))));
}

void StatusLine::setText(const QString &text)
{
    m_said = text;
    showText();
}

void StatusLine::setDue(const QString &text)
{
    m_due->setText(text.isEmpty() ? QString() : QStringLiteral("· ") + text);
    m_due->setToolTip(text);
}

void StatusLine::setUnstored(Unstored what)
{
    m_unstored = what;
    showText();
}

void StatusLine::showText()
{
    m_text->setText(m_unstored == Unstored::Typing ? tr("Saving… (what you are typing isn't stored yet)")
                    : m_unstored == Unstored::Kept ? tr("Not saved: the data file can't be written now")
                                                   : m_said);
}

} // namespace bd::gui
