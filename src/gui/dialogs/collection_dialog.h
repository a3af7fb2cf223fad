// Which figures are asked of which units, for which period and until when. Value in, value out.
#pragma once
#include "domain/collection.h"
#include "gui/widgets/agency_directory.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace bd::gui {

class AgencyChips;
class PartialDateEdit;
class PeriodChoice;

class CollectionDialog final : public QDialog {
    Q_OBJECT
public:
    CollectionDialog(const domain::Collection &collection, int year, const std::vector<domain::Measure> &measures,
                     const AgencyDirectory &directory, QWidget *parent = nullptr);
    domain::Collection collection() const;

private:
    void fillMeasures(const std::vector<domain::Measure> &measures);
    QWidget *makeMeasures();
    QWidget *makeUnits();
    void filterMeasures();
    void pasteUnits();
    void follow();
    void proposeTitle();
    QStringList ticked() const;
    domain::Collection m_collection;
    bool m_isTitleTyped = false;
    QLineEdit *m_title, *m_filter;
    PeriodChoice *m_period;
    PartialDateEdit *m_due;
    QListWidget *m_measures;
    AgencyChips *m_units;
    QLabel *m_counts;
    QPushButton *m_save;
};

} // namespace bd::gui
