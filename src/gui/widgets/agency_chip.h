// One chip of AgencyChips: a button with a name, "Đề nghị" before it where the body is invited, and a cross.
#pragma once
#include "domain/agency_ref.h"

#include <QAbstractButton>

namespace bd::gui {

class AgencyChip final : public QAbstractButton {
    Q_OBJECT
public:
    AgencyChip(const domain::AgencyRef &agency, const QString &warning, QWidget *parent);
    void setRemovable(bool removable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void menuWanted();
    void walked(int by); ///< Left, Right
    void typed(const QString &text); ///< letters are meant for the line behind the chips

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString prefix() const;
    QRect crossRect() const;
    domain::AgencyRef m_agency;
    bool m_warns = false, m_removable = true;
};

} // namespace bd::gui
