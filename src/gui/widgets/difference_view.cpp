#include "gui/widgets/difference_view.h"

#include "application/difference_text.h"
#include "gui/theme.h"

#include <QEvent>

namespace bd::gui {

namespace {

using domain::PlanDifference;
using domain::WordChange;

constexpr std::size_t mostShown = 2000; ///< more nobody reads, and the view would stutter

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString removed(const QString &text, const Colors &colors)
{
    return QStringLiteral("<s style='color:%1'>%2</s>").arg(colors.late.name(), escaped(text));
}

QString added(const QString &text, const Colors &colors)
{
    return QStringLiteral("<u style='color:%1'>%2</u>").arg(colors.done.name(), escaped(text));
}

QString words(const PlanDifference &difference, const Colors &colors)
{
    const QString before = application::valueText(difference, difference.before), after = application::valueText(difference, difference.after);
    // Codes have a screen name; where only bold or italic differ the words stay.
    if (before != difference.before.toPlain() || after != difference.after.toPlain() || difference.words.empty())
        return before == after ? escaped(after) : removed(before, colors) + QLatin1Char(' ') + added(after, colors);
    QString html;
    for (const WordChange &word : difference.words)
        html += word.kind == WordChange::Kind::Same    ? escaped(word.text)
            : word.kind == WordChange::Kind::Removed ? removed(word.text, colors)
                                                     : added(word.text, colors);
    return html;
}

QString kindText(PlanDifference::Kind kind)
{
    switch (kind) {
    case PlanDifference::Kind::Added: return DifferenceView::tr("Added");
    case PlanDifference::Kind::Removed: return DifferenceView::tr("Removed");
    case PlanDifference::Kind::Moved: return DifferenceView::tr("Moved");
    case PlanDifference::Kind::Changed: break;
    }
    return DifferenceView::tr("Changed");
}

} // namespace

QString differenceHtml(const PlanDifference &difference, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    const QString after = application::valueText(difference, difference.after);
    const QString text = difference.kind == PlanDifference::Kind::Added     ? added(after, colors)
        : difference.kind == PlanDifference::Kind::Removed ? removed(application::valueText(difference, difference.before), colors)
        : difference.kind == PlanDifference::Kind::Moved   ? escaped(after)
                                                           : words(difference, colors);
    return QStringLiteral("<p style='margin:0 0 2px 0;color:%1'>%2 · <b>%3</b></p><p style='margin:0 0 12px 0;white-space:pre-wrap'>%4</p>")
        .arg(colors.muted.name(), kindText(difference.kind), escaped(application::differencePlace(difference)), text);
}

DifferenceView::DifferenceView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(grid);
}

void DifferenceView::showDifferences(std::vector<PlanDifference> differences, const QString &nothing)
{
    m_differences = std::move(differences);
    m_nothing = nothing;
    m_plain.clear();
    write();
}

void DifferenceView::showText(const QString &text)
{
    m_plain = text;
    write();
}

void DifferenceView::write()
{
    if (!m_plain.isEmpty())
        return setPlainText(m_plain);
    QString html;
    for (std::size_t i = 0; i < std::min(m_differences.size(), mostShown); ++i)
        html += differenceHtml(m_differences[i], palette());
    if (m_differences.size() > mostShown)
        html += QStringLiteral("<p>%1</p>").arg(escaped(tr("And %1 more.").arg(m_differences.size() - mostShown)));
    if (m_differences.empty())
        html = QStringLiteral("<p style='color:%1'>%2</p>").arg(colorsOf(palette()).muted.name(), escaped(m_nothing));
    setHtml(html);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace bd::gui
