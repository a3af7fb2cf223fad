// The documents a plan rests on, as recognised: a table to look at.
#pragma once
#include "domain/plan.h"

#include <QTableView>

namespace bd::gui {

template <typename Row>
class TableModel;

class LegalBases final : public QTableView {
    Q_OBJECT
public:
    explicit LegalBases(QWidget *parent = nullptr);
    void setBases(std::vector<domain::LegalBasis> bases);
    int count() const;
    /// Selects that one; false when there is none of that uuid.
    bool choose(const QString &uuid);

Q_SIGNALS:
    void basisEntered(const QString &uuid);

private:
    TableModel<domain::LegalBasis> *m_rows;
};

} // namespace bd::gui
