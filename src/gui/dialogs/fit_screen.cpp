#include "gui/dialogs/fit_screen.h"

#include "gui/machine_settings.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace bd::gui {

namespace {

/// What the screen has free beside borders and title bar, which are not known before the window is shown.
QSize roomFor(const QWidget &window, QSize otherwise)
{
    constexpr QSize frame(16, 40);
    const QScreen *screen = window.parentWidget() ? window.parentWidget()->screen() : window.screen();
    return screen ? screen->availableSize() - frame : otherwise;
}

QString keyOf(const QWidget &dialog)
{
    return QStringLiteral("size/") + dialog.objectName();
}

QSize remembered(const QWidget &dialog)
{
    const QList<QByteArray> parts = MachineSettings().state(keyOf(dialog)).split('x');
    const QSize size = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
    return size.width() > 0 && size.height() > 0 ? size : QSize();
}

/// Child of the dialog; keeps its size when it hides, if it differs from what it opened with.
class SizeKeeper final : public QObject {
public:
    explicit SizeKeeper(QWidget &dialog) : QObject(&dialog) { dialog.installEventFilter(this); }
    static const char *name() { return "sizeKeeper"; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto &dialog = static_cast<QWidget &>(*watched);
        if (event->type() == QEvent::Show && !event->spontaneous())
            m_opened = dialog.size();
        if (event->type() == QEvent::Hide && !event->spontaneous() && !dialog.isMaximized() && m_opened.isValid()
            && dialog.size() != m_opened)
            MachineSettings().setState(keyOf(dialog), QByteArray::number(dialog.width()) + 'x' + QByteArray::number(dialog.height()));
        return false;
    }

private:
    QSize m_opened;
};

} // namespace

void fitToScreen(QWidget &window, QSize wanted, QSize least)
{
    const QSize room = roomFor(window, wanted);
    window.setMinimumSize(least.boundedTo(room));
    window.resize(wanted.boundedTo(room));
    if (qobject_cast<QDialog *>(&window))
        rememberSize(window);
}

void rememberSize(QWidget &dialog)
{
    if (dialog.objectName().isEmpty())
        return;
    if (const QSize size = remembered(dialog); size.isValid())
        dialog.resize(size.boundedTo(roomFor(dialog, size)).expandedTo(dialog.minimumSize()));
    const QString name = QLatin1String(SizeKeeper::name());
    if (dialog.findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *keeper = new SizeKeeper(dialog);
    keeper->setObjectName(name);
}

} // namespace bd::gui
