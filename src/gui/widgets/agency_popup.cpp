#include "gui/widgets/agency_popup.h"

#include "base/text/fold.h"
#include "domain/agency_key.h"
#include "gui/theme.h"

#include <QAccessible>
#include <QScreen>
#include <QSet>

namespace bd::gui {

namespace {

constexpr int mostLines = 10;
constexpr int mostWidth = 560; ///< pixels

QString day(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

domain::AgencyRef refOf(const domain::Agency &agency)
{
    return {agency.uuid, agency.name, agency.addressing};
}

} // namespace

AgencyPopup::AgencyPopup(QWidget *field) : QListWidget(field), m_field(field)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("agencySuggestions"));
    setAccessibleName(tr("Suggestions"));
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT clickedLine(row(item)); });
}

std::vector<AgencyPopup::Line> AgencyPopup::lines(const AgencyDirectory &directory, const QString &typed)
{
    const QString words = text::squeezed(text::nfc(typed));
    if (!directory.matcher || words.isEmpty())
        return {};
    std::vector<Line> result;
    QSet<QString> there;
    const auto add = [&](const domain::Agency &agency, const QString &note) {
        if (there.contains(agency.uuid))
            return;
        there.insert(agency.uuid);
        result.push_back({refOf(agency), note});
    };
    bool isNamed = false;
    for (const domain::Agency *agency : directory.matcher->suggestions(words, directory.day, mostLines)) {
        isNamed = isNamed || domain::agencyKey(agency->name) == domain::agencyKey(words);
        if (agency->isValidOn(directory.day)) {
            add(*agency, agency->abbreviation);
            continue;
        }
        const domain::Agency *next = directory.matcher->successor(*agency, directory.day);
        if (next)
            add(*next, tr("in place of %1").arg(agency->name));
        add(*agency, agency->validTo && *agency->validTo < directory.day ? tr("until %1").arg(day(*agency->validTo))
                     : agency->validFrom                                 ? tr("from %1").arg(day(*agency->validFrom))
                                                                         : QString());
    }
    if (!result.empty() && !isNamed)
        result.push_back({{std::nullopt, words, domain::Addressing::Assigned}, tr("as typed")});
    return result;
}

void AgencyPopup::showLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    clear();
    if (m_lines.empty())
        return hide();
    for (const Line &line : m_lines) {
        auto *item = new QListWidgetItem(line.note.isEmpty() ? line.agency.name : tr("%1  ·  %2").arg(line.agency.name, line.note), this);
        item->setToolTip(item->text());
        item->setSizeHint(QSize(fontMetrics().horizontalAdvance(item->text()) + 2 * grid, std::max(fontMetrics().height() + grid, 26)));
        if (!line.agency.uuid) {
            QFont font = item->font();
            font.setItalic(true);
            item->setFont(font);
        }
    }
    setCurrentRow(0);
    place();
    show();
    raise();
}

void AgencyPopup::place()
{
    const int rowHeight = sizeHintForRow(0);
    const int frame = 2 * frameWidth();
    const int wide = std::min(std::max(m_field->width(), sizeHintForColumn(0) + frame), mostWidth);
    const QSize size(wide, rowHeight * std::min(count(), mostLines) + frame);
    const QRect screen = m_field->screen()->availableGeometry();
    QPoint at = m_field->mapToGlobal(QPoint(0, m_field->height()));
    if (at.y() + size.height() > screen.bottom())
        at.setY(m_field->mapToGlobal(QPoint(0, 0)).y() - size.height());
    at.setX(std::max(screen.left(), std::min(at.x(), screen.right() - size.width())));
    setGeometry(QRect(at, size));
}

void AgencyPopup::step(int by)
{
    setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
    if (QAccessible::isActive() && currentItem()) {
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        m_field->setAccessibleDescription(currentItem()->text());
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace bd::gui
