#include "gui/dialogs/corrections_dialog.h"

#include "application/difference_text.h"
#include "gui/theme.h"
#include "gui/widgets/difference_view.h"

namespace bd::gui {

namespace {

constexpr int longestItem = 70;

QString itemText(const domain::PlanDifference &difference)
{
    const bool isRemoved = difference.kind == domain::PlanDifference::Kind::Removed;
    QString words = (isRemoved ? difference.before : difference.after).toPlain().simplified();
    if (words.size() > longestItem)
        words = words.left(longestItem) + QChar(0x2026);
    return QStringLiteral("%1: %2").arg(application::differencePlace(difference), words);
}

QString list(const QString &title, const QStringList &texts, const QPalette &palette)
{
    if (texts.isEmpty())
        return {};
    QString html = QStringLiteral("<hr><p style='color:%1'>%2</p>").arg(colorsOf(palette).muted.name(), title.toHtmlEscaped());
    for (const QString &text : texts)
        html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    return html;
}

QString said(const application::CorrectedFile &file)
{
    const QString text = CorrectionsDialog::tr("%1 differs from the plan in these places. What you tick is taken into the plan; tasks keep who carries them out. One step of undo takes all of it back.")
                             .arg(file.fileName);
    return file.named > 0 ? text : text + QLatin1Char(' ') + CorrectionsDialog::tr("The file carries no marks of this program, so passages were matched by how alike they are: look at them closely.");
}

} // namespace

CorrectionsDialog::CorrectionsDialog(application::CorrectedFile file, QWidget *parent)
    : TickDialog(QStringLiteral("corrections"),
                 {tr("Corrections from Word"), said(file), tr("Corrected passages"), tr("The passage, word by word"), tr("&Take over what is ticked")}, parent),
      m_file(std::move(file))
{
    QStringList items;
    for (const auto &difference : m_file.differences)
        items += itemText(difference);
    setItems(items);
}

QString CorrectionsDialog::html(int row) const
{
    return differenceHtml(m_file.differences[static_cast<size_t>(row)], palette())
        + list(tr("Comments in the margin of the file:"), m_file.comments, palette())
        + list(tr("Struck out in Word and not yet accepted there (taken as gone):"), m_file.deletions, palette())
        + (m_file.annexes > 0 ? list(tr("Not looked at:"), {tr("the %n annexes: they are made from the figures, so correct a number where it comes from", nullptr, m_file.annexes)}, palette())
                              : QString());
}

} // namespace bd::gui
