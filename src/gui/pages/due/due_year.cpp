#include "gui/pages/due/due_year.h"

#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/tool_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace bd::gui {

DueYear::DueYear(QWidget *parent) : QWidget(parent), m_chart(new YearChart(this))
{
    setObjectName(QStringLiteral("dueYear"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeBar());
    column->addWidget(m_chart, 1);
    const QString hint = tr("Drag a bar, or Ctrl+←/→ moves it by a day, Shift+←/→ its last day, Enter stores, Esc leaves.");
    m_hint->setText(hint);
    m_hint->setToolTip(hint);
    connect(m_chart, &YearChart::moving, this, [this, hint](const QString &days) {
        m_hint->setText(days.isEmpty() ? hint : tr("%1 (Enter stores, Esc leaves)").arg(days));
    });
}

QWidget *DueYear::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *label = new QLabel(tr("&Rows by"), bar);
    m_grouping = new QComboBox(bar);
    m_grouping->setObjectName(QStringLiteral("yearGrouping"));
    m_grouping->setAccessibleName(tr("Rows by"));
    m_grouping->addItem(tr("Kind of content"), static_cast<int>(ProgressGrouping::Section));
    m_grouping->addItem(tr("Agency, unit"), static_cast<int>(ProgressGrouping::Agency));
    m_grouping->addItem(tr("Kind of date"), static_cast<int>(ProgressGrouping::Kind));
    label->setBuddy(m_grouping);
    auto *out = makeToolButton(bar, "yearZoomOut", QStringLiteral("zoom-out"), tr("Smaller (Ctrl+wheel)"));
    auto *in = makeToolButton(bar, "yearZoomIn", QStringLiteral("zoom-in"), tr("Larger (Ctrl+wheel)"));
    auto *whole = makeToolButton(bar, "yearZoomFit", QStringLiteral("zoom-fit-width"), tr("The whole year"));
    m_hint = makeMuted(QString(), bar);
    m_hint->setWordWrap(false);
    m_hint->setObjectName(QStringLiteral("yearHint"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *print = new QPushButton(icon(QStringLiteral("document-print")), tr("Print…"), bar);
    print->setObjectName(QStringLiteral("yearPrint"));
    auto *pdf = new QPushButton(icon(QStringLiteral("viewpdf")), tr("PDF…"), bar);
    pdf->setObjectName(QStringLiteral("yearPdf"));
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(out), static_cast<QWidget *>(in),
                          static_cast<QWidget *>(whole)})
        row->addWidget(part);
    row->addWidget(m_hint, 1);
    row->addWidget(print);
    row->addWidget(pdf);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { m_chart->setGrouping(static_cast<ProgressGrouping>(m_grouping->currentData().toInt())); });
    connect(out, &QToolButton::clicked, this, [this] { m_chart->setZoom(m_chart->zoom() * 0.8); });
    connect(in, &QToolButton::clicked, this, [this] { m_chart->setZoom(m_chart->zoom() * 1.25); });
    connect(whole, &QToolButton::clicked, this, [this] { m_chart->setZoom(1); });
    connect(m_chart, &YearChart::zoomed, out, [out](double zoom) { out->setEnabled(zoom > 1); });
    out->setEnabled(false);
    connect(print, &QPushButton::clicked, this, &DueYear::printWanted);
    connect(pdf, &QPushButton::clicked, this, &DueYear::pdfWanted);
    return bar;
}

} // namespace bd::gui
