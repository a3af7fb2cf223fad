// What a typed figure says beside its number: how it was estimated, as of which day, opening, added and removed of a stock,
// whether it is the main one of several sources. Value in, value out; each field hands its value over when it is left.
#pragma once
#include "application/figure_service.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bd::gui {

class PartialDateEdit;

class FigureDetails final : public QWidget {
    Q_OBJECT
public:
    explicit FigureDetails(QWidget *parent = nullptr);
    /// `sources`: how many typed figures there are of that measure.
    void show(const domain::Measure &measure, const application::StoredEntry &entry, int sources);
    void clear();
    /// Stores what stands in the fields.
    void commit();

Q_SIGNALS:
    void edited(const bd::application::StoredEntry &entry);
    void sourceWanted(); ///< a further source for the same quantity
    void removeWanted();

private:
    QLineEdit *makeNumber(const char *name);
    void fill();
    domain::Measure m_measure;
    application::StoredEntry m_entry;
    int m_sources = 0;
    bool m_isShown = false;
    QLabel *m_title, *m_remark;
    QLineEdit *m_method, *m_opening, *m_added, *m_removed;
    PartialDateEdit *m_asOf;
    QCheckBox *m_isMain, *m_isSupplied;
    QPushButton *m_more, *m_remove;
    QWidget *m_stock;
};

} // namespace bd::gui
