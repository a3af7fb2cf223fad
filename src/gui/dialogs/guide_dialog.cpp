#include "gui/dialogs/guide_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bd::gui {

GuideDialog::GuideDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("guideDialog"));
    setWindowTitle(tr("Guide"));
    auto *view = new QTextBrowser(this);
    view->setObjectName(QStringLiteral("guide"));
    view->setAccessibleName(tr("Guide"));
    view->setOpenLinks(false);
    view->document()->setDocumentMargin(2 * grid);
    view->setMarkdown(text());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    fitToScreen(*this, {860, 640}, {480, 260});
    view->setFocus();
}

QString GuideDialog::text()
{
    QString text;
    QStringList chapters = QDir(QStringLiteral(":/guide")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    const QString first = QStringLiteral("README.md"), last = QStringLiteral("templates.md"); // the beginning, and what few need
    chapters.removeAll(first);
    chapters.removeAll(last);
    for (const QString &name : QStringList{first} + chapters + QStringList{last}) {
        QFile file(QStringLiteral(":/guide/") + name);
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()) + QLatin1Char('\n');
    }
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)\n*"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\((?!https?:)[^)]*\\)"));
    static const QRegularExpression mark(QStringLiteral("<!-- [^>]*-->\n?"));
    return text.remove(picture).remove(mark).replace(link, QStringLiteral("\\1"));
}

} // namespace bd::gui
