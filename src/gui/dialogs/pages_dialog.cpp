#include "gui/dialogs/pages_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/icon.h"
#include "gui/preview/preview_panel.h"
#include "gui/widgets/page_view.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

PagesDialog::PagesDialog(JobRunner &jobs, const QString &title, OpenPages open, QWidget *parent) : QDialog(parent), m_panel(new PreviewPanel(jobs, this))
{
    setObjectName(QStringLiteral("pagesDialog"));
    setWindowTitle(title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, const char *name, const char *iconName, Wish wish) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setIcon(icon(QLatin1String(iconName)));
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false); // Enter in the field of the page number goes to that page
        connect(button, &QPushButton::clicked, this, [this, wish] { want(wish); });
        return button;
    };
    QPushButton *print = add(tr("P&rint…"), "pagesPrint", "document-print", Wish::Print);
    add(tr("Export to &Word…"), "pagesWord", "document-export", Wish::Word);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    print->setEnabled(false);
    connect(m_panel, &PreviewPanel::stateChanged, this, [this, print] { print->setEnabled(pages().has_value()); });
    connect(m_panel, &PreviewPanel::shownWanted, this, [this](bool shown) {
        if (!shown)
            reject();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    fitToScreen(*this, {900, 700}, {520, 320});
    m_panel->setPageScale({PageFit::Width, 1});
    m_panel->showDocument(title, std::move(open));
    m_panel->view()->setFocus();
}

std::optional<std::vector<documents::PagePtr>> PagesDialog::pages() const
{
    return m_panel->finishedPages();
}

int PagesDialog::currentPage() const
{
    return m_panel->currentPage();
}

void PagesDialog::want(Wish wish)
{
    m_wish = wish;
    accept();
}

} // namespace bd::gui
