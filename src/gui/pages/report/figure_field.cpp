#include "gui/pages/report/figure_field.h"

#include "gui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

constexpr int digitsShown = 9, moneyShown = 15; ///< letters that a field has room for

} // namespace

FigureField::FigureField(application::ShortFormCell cell, const domain::Measure &measure, const QString &name, QWidget *parent)
    : QWidget(parent), m_cell(std::move(cell)), m_measure(measure), m_line(new QLineEdit(this)), m_log(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_log);
    column->addStretch(1);
    m_line->setObjectName(QStringLiteral("figure:%1:%2").arg(m_cell.measure).arg(static_cast<int>(m_cell.part)));
    m_line->setAccessibleName(name);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setProperty("takesNoWords", true);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * (m_measure.isMoney ? moneyShown : digitsShown) + 2 * grid);
    m_line->installEventFilter(this);
    m_log->setObjectName(QStringLiteral("log:%1:%2").arg(m_cell.measure).arg(static_cast<int>(m_cell.part)));
    m_log->setAutoRaise(true);
    m_log->setFocusPolicy(Qt::NoFocus); // Ctrl+Enter in the line
    m_log->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_log->hide();
    setFocusProxy(m_line);
    connect(m_log, &QToolButton::clicked, this, &FigureField::toggleWanted);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (isChanged())
            Q_EMIT left();
    });
}

domain::TypedCount FigureField::typed() const
{
    return ReportFigures::typed(m_measure, m_line->text());
}

bool FigureField::isChanged() const
{
    return m_line->text().trimmed() != m_shown;
}

void FigureField::showFigure(const KnownFigure &known, bool isOther)
{
    const bool isSame = typed().isUnderstood && typed().value == known.typed; // "~50" stays as it was typed
    const bool isKept = !isOther && isChanged() && !isSame;
    if (isOther || (!isKept && !isSame)) {
        m_line->setText(ReportFigures::text(m_measure, known.typed, known.isEstimate));
        m_line->setCursorPosition(0);
    }
    if (!isKept)
        m_shown = m_line->text().trimmed();
    m_line->setPlaceholderText(known.former ? tr("before: %1").arg(ReportFigures::text(m_measure, known.former)) : QString());
    showNote(known);
}

void FigureField::showNote(const KnownFigure &known)
{
    const Colors &colors = colorsOf(palette());
    m_log->setVisible(known.logRows > 0);
    const QString number = known.log ? ReportFigures::text(m_measure, known.log) : tr("not counted");
    const QString partly = known.log && known.logKnown < known.logRows ? QStringLiteral(" (%1/%2)").arg(known.logKnown).arg(known.logRows) : QString();
    m_log->setText((known.isUndecided ? QStringLiteral("⚠ ") : known.isFromLog ? QStringLiteral("✓ ") : QString()) + tr("log: %1").arg(number + partly));
    m_tip = known.logRows == 0   ? QString()
        : known.isUndecided      ? tr("Two numbers: the one typed and the one of the logged activities. They are never added. Ctrl+Enter takes the log's.")
        : known.isFromLog        ? tr("The number of the logged activities counts. Type another one to use that instead.")
                                 : tr("The typed number counts. Ctrl+Enter takes that of the logged activities.");
    m_log->setToolTip(m_tip);
    m_line->setAccessibleDescription(known.logRows > 0 ? m_log->text() + QStringLiteral(". ") + m_tip : QString());
    QPalette muted = m_log->palette();
    muted.setColor(QPalette::ButtonText, known.isUndecided ? colors.soon : known.isFromLog ? colors.done : colors.muted);
    m_log->setPalette(muted);
    QPalette line = palette();
    if (known.isFromLog && known.typed) // kept, but it doesn't count
        line.setColor(QPalette::Text, colors.muted);
    m_line->setPalette(line);
    setProblem(m_problem);
}

void FigureField::setProblem(const QString &problem)
{
    m_problem = problem;
    m_line->setToolTip(problem.isEmpty() ? m_tip : problem);
    if (problem.isEmpty())
        return;
    QPalette line = m_line->palette();
    line.setColor(QPalette::Text, colorsOf(palette()).late);
    m_line->setPalette(line);
}

/// True for what doesn't belong into one line.
bool FigureField::pasted()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return false;
    const QString text = mime->text().trimmed();
    if (text.contains(u'\t') || text.contains(u'\n'))
        Q_EMIT blockPasted(text);
    else if (text.isEmpty() && (mime->hasImage() || mime->hasUrls()))
        Q_EMIT picturePasted();
    else
        return false;
    return true;
}

bool FigureField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isControl = key->modifiers().testFlag(Qt::ControlModifier);
        if (isEnter && isControl) {
            Q_EMIT toggleWanted();
            return true;
        }
        if (isEnter) {
            Q_EMIT goOn(0);
            return true;
        }
        if (key->matches(QKeySequence::Paste) && pasted())
            return true;
        if (isControl && (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp)) {
            Q_EMIT goOn(key->key() == Qt::Key_PageDown ? 1 : -1);
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_line, [line = m_line] { // typing replaces, as in a table
            if (line->hasFocus())
                line->selectAll();
        }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
