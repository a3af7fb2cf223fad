#include "gui/dialogs/table_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace bd::gui {

namespace {

constexpr int mostRows = 500, mostColumns = 30;

QSpinBox *makeNumber(int value, int most, const char *name, const QString &accessible, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessible);
    box->setRange(1, most);
    box->setValue(value);
    return box;
}

} // namespace

TableDialog::TableDialog(const TableSize &size, QWidget *parent)
    : QDialog(parent), m_rows(makeNumber(size.rows, mostRows, "rows", tr("Rows"), this)),
      m_columns(makeNumber(size.columns, mostColumns, "columns", tr("Columns"), this))
{
    setObjectName(QStringLiteral("tableDialog"));
    setWindowTitle(tr("Insert a table"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Columns"), m_columns);
    form->addRow(tr("&Rows"), m_rows);
    auto *hint = new QLabel(tr("The first row is the head; on paper it is repeated on every page."), this);
    hint->setWordWrap(true);
    form->addRow(hint);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *done = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    done->setObjectName(QStringLiteral("done"));
    done->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    setTabOrder(m_columns, m_rows);
    m_columns->setFocus();
    m_columns->selectAll();
}

TableSize TableDialog::size() const
{
    return {m_rows->value(), m_columns->value()};
}

} // namespace bd::gui
