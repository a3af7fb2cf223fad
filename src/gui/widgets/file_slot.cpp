#include "gui/widgets/file_slot.h"

#include "gui/theme.h"
#include "gui/widgets/dropped_files.h"
#include "gui/widgets/tool_button.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

namespace bd::gui {

FileSlot::FileSlot(const QString &name, const QString &what, const QStringList &endings, qint64 maxBytes, QWidget *parent)
    : QWidget(parent), m_what(what), m_endings(endings), m_maxBytes(maxBytes), m_text(new QLabel(this)), m_choose(new QPushButton(tr("Choose…"), this)),
      m_remove(makeToolButton(this, "takeOut", QStringLiteral("edit-delete"), tr("Take the file out")))
{
    setObjectName(name);
    setAcceptDrops(true);
    m_text->setObjectName(QStringLiteral("fileName"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(24 * grid);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose: %1").arg(what));
    m_remove->setAccessibleName(tr("Take out: %1").arg(what));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileSlot::chooseWanted);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_choose->setFocus(); // the button goes
        m_problem.clear();
        setFile({});
        Q_EMIT changed();
    });
    show();
}

void FileSlot::setFile(const std::optional<SlotFile> &file)
{
    m_file = file;
    show();
}

bool FileSlot::takes(const QString &path) const
{
    return std::any_of(m_endings.begin(), m_endings.end(), [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

void FileSlot::choose(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().normalized(QString::NormalizationForm_C);
    m_problem.clear();
    if (!takes(path))
        m_problem = tr("“%1” is not a file of this kind (%2).").arg(name, m_endings.join(QStringLiteral(", ")));
    else if (!info.isFile())
        m_problem = tr("There is no file “%1”.").arg(name);
    else if (info.size() > m_maxBytes)
        m_problem = tr("“%1” is larger than %2 and can't be kept.").arg(name, sizeText(m_maxBytes));
    else if (info.size() == 0)
        m_problem = tr("“%1” is empty.").arg(name);
    else
        setFile(SlotFile{name, info.size(), path});
    Q_EMIT changed();
}

void FileSlot::show()
{
    const QString said = m_file && m_file->bytes == 0 ? m_file->name : m_file ? QStringLiteral("%1 (%2)").arg(m_file->name, sizeText(m_file->bytes)) : tr("none yet");
    m_text->setText(m_text->fontMetrics().elidedText(said, Qt::ElideMiddle, 42 * grid));
    m_text->setToolTip(m_file ? said : QString());
    m_text->setForegroundRole(m_file ? QPalette::WindowText : QPalette::PlaceholderText);
    m_text->setAccessibleName(m_what + QStringLiteral(": ") + said);
    m_choose->setText(m_file ? tr("Replace…") : tr("Choose…"));
    m_remove->setVisible(m_file.has_value());
}

void FileSlot::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void FileSlot::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    choose(droppedFiles(event->mimeData()).value(0));
}

} // namespace bd::gui
