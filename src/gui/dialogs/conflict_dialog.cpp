#include "gui/dialogs/conflict_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>

namespace bd::gui {

using domain::MergeConflict;

namespace {

/// One text of all passages; what one side removed says so.
QTextBrowser *makePane(const std::vector<MergeConflict> &conflicts, QString MergeConflict::*text, bool MergeConflict::*isGone,
                       QWidget *parent)
{
    auto *pane = new QTextBrowser(parent);
    pane->setTabChangesFocus(true);
    QTextCursor cursor(pane->document());
    QTextBlockFormat block;
    block.setBottomMargin(grid);
    QTextCharFormat plain, muted;
    muted.setForeground(colorsOf(pane->palette()).muted);
    muted.setFontItalic(true);
    for (std::size_t i = 0; i < conflicts.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        const QString &words = conflicts[i].*text;
        if (conflicts[i].*isGone)
            cursor.insertText(ConflictDialog::tr("(removed)"), muted);
        else if (words.isEmpty())
            cursor.insertText(ConflictDialog::tr("(empty)"), muted);
        else
            cursor.insertText(words, plain);
    }
    pane->moveCursor(QTextCursor::Start);
    return pane;
}

} // namespace

ConflictDialog::ConflictDialog(const std::vector<MergeConflict> &conflicts, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Changed in two windows at once"));
    auto *grid2 = new QGridLayout(this);
    grid2->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    grid2->setSpacing(grid);
    auto *about = new QLabel(tr("While you were typing, the same %n passages were changed and saved in another window. Which text "
                                "shall hold? The saved one stays in the history of the plan, whichever you choose.", nullptr,
                                static_cast<int>(conflicts.size())), this);
    about->setWordWrap(true);
    auto *mineLabel = makeHeading(tr("&Your text"), this, 1.0), *theirsLabel = makeHeading(tr("The text just &saved"), this, 1.0);
    QTextBrowser *mine = makePane(conflicts, &MergeConflict::mine, &MergeConflict::mineIsGone, this);
    QTextBrowser *theirs = makePane(conflicts, &MergeConflict::theirs, &MergeConflict::theirsIsGone, this);
    mine->setObjectName(QStringLiteral("mine"));
    mine->setAccessibleName(tr("Your text"));
    theirs->setObjectName(QStringLiteral("theirs"));
    theirs->setAccessibleName(tr("The text just saved"));
    mineLabel->setBuddy(mine);
    theirsLabel->setBuddy(theirs);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("&Keep my text"), QDialogButtonBox::AcceptRole);
    auto *take = buttons->addButton(tr("&Take the saved text"), QDialogButtonBox::AcceptRole);
    auto *later = buttons->addButton(tr("Decide &later"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepMine"));
    take->setObjectName(QStringLiteral("takeTheirs"));
    later->setObjectName(QStringLiteral("later"));
    keep->setDefault(true);
    grid2->addWidget(about, 0, 0, 1, 2);
    grid2->addWidget(mineLabel, 1, 0);
    grid2->addWidget(theirsLabel, 1, 1);
    grid2->addWidget(mine, 2, 0);
    grid2->addWidget(theirs, 2, 1);
    grid2->addWidget(buttons, 3, 0, 1, 2);
    grid2->setRowStretch(2, 1);
    connect(take, &QPushButton::clicked, this, [this] { m_takesTheirs = true; });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToScreen(*this, {720, 380}, {420, 240});
    keep->setFocus();
}

} // namespace bd::gui
