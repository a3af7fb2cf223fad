#include "gui/pages/report/figure_choice.h"

#include "gui/editing/report_desk.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace bd::gui {

namespace {
constexpr int lowPlace = 240; ///< pixels: a laptop at 200 %
} // namespace

FigureChoice::FigureChoice(QWidget *parent)
    : QWidget(parent), m_text(makeMuted({}, this)), m_alternatives(new QComboBox(this)), m_take(new QPushButton(tr("&Use this number"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_alternatives->setObjectName(QStringLiteral("figureAlternatives"));
    m_alternatives->setAccessibleName(tr("Which number counts"));
    m_alternatives->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_alternatives->setMinimumContentsLength(16);
    m_take->setObjectName(QStringLiteral("figureChoose"));
    m_take->setAutoDefault(true); // Enter presses it, as Space does
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_alternatives, 1);
    row->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_text);
    column->addLayout(row);
    hide();
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QString fact = m_fact, entry = m_alternatives->currentData().toString(); // this is shown anew while it is stored
        m_desk->choose(fact, entry);
    });
}

void FigureChoice::showFor(ReportDesk &desk, const QString &factId)
{
    m_desk = &desk;
    const bool isSameFact = std::exchange(m_fact, factId) == factId;
    const application::ReportFact *fact = desk.isReadOnly() ? nullptr : desk.fact(factId);
    const auto all = fact ? desk.alternatives(factId) : std::vector<FigureAlternative>();
    const bool isChoice = all.size() > 1 && fact;
    setVisible(isChoice);
    if (!isChoice)
        return m_entries.clear();
    m_text->setText(fact->isUndecided
                        ? tr("The log and what was typed say different numbers for “%1”. They are never added: choose the one that counts.").arg(fact->name)
                        : tr("Several sources say a number for “%1”. They are never added; another one can be chosen.").arg(fact->name));
    m_alternatives->setToolTip(m_text->text());
    m_alternatives->setAccessibleDescription(m_text->text());
    fit();
    QStringList entries, words;
    QString used = QStringLiteral("-"); // none: the log's entry is ""
    for (const FigureAlternative &alternative : all) {
        entries << alternative.entry;
        words << (alternative.isUsed ? tr("%1 – counts now").arg(alternative.words) : alternative.words);
        if (alternative.isUsed)
            used = alternative.entry;
    }
    const bool isSameChoice = isSameFact && entries == m_entries && used == m_used;
    m_used = used;
    if (isSameChoice) { // what somebody picked stays picked until it is taken
        for (int i = 0; i < words.size(); ++i)
            m_alternatives->setItemText(i, words[i]);
        return;
    }
    m_entries = entries;
    m_alternatives->clear();
    for (int i = 0; i < words.size(); ++i)
        m_alternatives->addItem(words[i], entries[i]);
    m_alternatives->setCurrentIndex(std::max(0, static_cast<int>(entries.indexOf(used))));
}

void FigureChoice::fit()
{
    m_text->setVisible(parentWidget()->height() >= lowPlace); // else the table would have no room
}

bool FigureChoice::focusChoice()
{
    if (isHidden())
        return false;
    m_alternatives->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace bd::gui
