#include "gui/dialogs/patterns_dialog.h"

#include "base/text/fold.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using application::SentencePattern;

QString lineOf(const SentencePattern &pattern, const QString &text)
{
    const QString own = text == pattern.shipped ? QString() : QStringLiteral(" ✎");
    return QStringLiteral("%1%2  %3").arg(pattern.code, own, pattern.when);
}

} // namespace

PatternsDialog::PatternsDialog(std::vector<SentencePattern> patterns, Faults faults, Sample sample, QWidget *parent)
    : QDialog(parent), m_patterns(std::move(patterns)), m_faults(std::move(faults)), m_sample(std::move(sample)), m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_when(new QLabel(this)), m_shown(makeMuted({}, this)), m_fault(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("patternsDialog"));
    setWindowTitle(tr("Sentence patterns of reports"));
    for (const SentencePattern &pattern : m_patterns)
        m_texts.push_back(pattern.text);
    m_filter->setObjectName(QStringLiteral("patternFilter"));
    m_filter->setPlaceholderText(tr("Find a pattern: words, or its code"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("patternList"));
    m_list->setAccessibleName(tr("Patterns"));
    applyListLook(*m_list);
    m_when->setWordWrap(true);
    m_when->setObjectName(QStringLiteral("patternWhen"));
    m_text->setObjectName(QStringLiteral("patternText"));
    m_text->setAccessibleName(tr("Wording"));
    m_text->setTabChangesFocus(true);
    m_shown->setObjectName(QStringLiteral("patternSample"));
    m_shown->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("patternFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(m_list, 1);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto *label = new QLabel(tr("&Wording: numbers and names are in braces; a clause whose number is unknown is left out"), right);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    column->addWidget(m_when);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(m_fault);
    column->addWidget(m_shown);
    auto *panes = new QSplitter(this);
    panes->addWidget(left);
    panes->addWidget(right);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    panes->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("Take the &original wording"), QDialogButtonBox::ResetRole);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_save->setObjectName(QStringLiteral("save"));
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(panes, 1);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &PatternsDialog::restore);
    connect(m_filter, &QLineEdit::textChanged, this, &PatternsDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &PatternsDialog::showPattern);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PatternsDialog::follow);
    m_filter->installEventFilter(this);
    for (QLabel *words : {m_when, m_shown})
        words->setTextFormat(Qt::PlainText); // what somebody typed
    filter();
    fitToScreen(*this, {960, 560}, {560, 320});
    m_filter->setFocus();
}

/// Enter goes on to what was found; it doesn't save.
bool PatternsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

int PatternsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void PatternsDialog::filter()
{
    const int shown = current();
    const QString words = m_filter->text();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < m_patterns.size(); ++i) {
            const SentencePattern &pattern = m_patterns[i];
            if (!text::matches(pattern.code + u' ' + pattern.group + u' ' + pattern.when + u' ' + m_texts[i], words))
                continue;
            auto *item = new QListWidgetItem(lineOf(pattern, m_texts[i]), m_list);
            item->setData(Qt::UserRole, static_cast<int>(i));
            item->setToolTip(pattern.group);
            if (static_cast<int>(i) == shown)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    showPattern();
}

void PatternsDialog::showPattern()
{
    const int at = current();
    m_text->setEnabled(at >= 0);
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(at < 0 ? QString() : m_texts[static_cast<std::size_t>(at)]);
    m_when->setText(at < 0 ? tr("No pattern has these words.")
                           : QStringLiteral("%1 – %2").arg(m_patterns[static_cast<std::size_t>(at)].group, m_patterns[static_cast<std::size_t>(at)].when));
    follow();
}

void PatternsDialog::follow()
{
    const int at = current();
    if (at >= 0) {
        const auto index = static_cast<std::size_t>(at);
        const SentencePattern &pattern = m_patterns[index];
        const QString typed = text::squeezed(text::nfc(m_text->toPlainText()));
        m_texts[index] = typed.isEmpty() ? pattern.shipped : typed;
        m_list->currentItem()->setText(lineOf(pattern, m_texts[index]));
        const QString fault = m_faults(pattern, m_texts[index]);
        m_fault->setText(fault);
        m_shown->setText(fault.isEmpty() ? tr("Example: %1").arg(m_sample(pattern, m_texts[index])) : QString());
    } else {
        m_fault->clear();
        m_shown->clear();
    }
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_restore->setEnabled(at >= 0 && m_texts[static_cast<std::size_t>(at)] != m_patterns[static_cast<std::size_t>(at)].shipped);
    const QMap<QString, QString> changed = changes();
    bool isSound = !changed.isEmpty();
    for (std::size_t i = 0; i < m_patterns.size() && isSound; ++i)
        if (changed.contains(m_patterns[i].code))
            isSound = m_faults(m_patterns[i], m_texts[i]).isEmpty();
    m_save->setEnabled(isSound);
}

void PatternsDialog::restore()
{
    const int at = current();
    if (at < 0)
        return;
    m_text->setPlainText(m_patterns[static_cast<std::size_t>(at)].shipped);
    m_text->setFocus();
}

QMap<QString, QString> PatternsDialog::changes() const
{
    QMap<QString, QString> changed;
    for (std::size_t i = 0; i < m_patterns.size(); ++i)
        if (m_texts[i] != m_patterns[i].text)
            changed.insert(m_patterns[i].code, m_texts[i] == m_patterns[i].shipped ? QString() : m_texts[i]);
    return changed;
}

} // namespace bd::gui
