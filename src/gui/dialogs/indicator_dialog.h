// An indicator of the office's own, or a changed one of the program's: what is measured, in which unit, held against what in which
// year, who has the figures. Value in, value out.
#pragma once
#include "domain/indicator.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bd::gui {

class FieldGrid;
class SuggestLine;

class IndicatorDialog final : public QDialog {
    Q_OBJECT
public:
    struct Purpose {
        domain::AgencyLevel level = domain::AgencyLevel::Commune;
        bool isNew = false;
        QStringList taken;        ///< codes that are there already
        QStringList objectives;
        std::optional<int> target; ///< a target of this year is what it is about: the cursor goes there
    };
    /// `indicator` as it is at the level (domain::indicatorAt).
    IndicatorDialog(const domain::Indicator &indicator, const Purpose &purpose, QWidget *parent = nullptr);
    domain::Indicator indicator() const;

private:
    QLineEdit *addLine(QFormLayout &form, const char *name, const QString &label, const QString &value, const QString &hint = {});
    void addMeasuring(QFormLayout &form);
    void addTargets();
    void showTargets(bool isOther);
    void setTarget(int row, int column, const QString &typed);
    void follow();
    domain::Indicator m_indicator;
    Purpose m_purpose;
    QLineEdit *m_code, *m_short, *m_unit, *m_numerator, *m_denominator, *m_sources;
    SuggestLine *m_objective;
    QPlainTextEdit *m_name, *m_note;
    QComboBox *m_kind, *m_direction, *m_period, *m_part;
    QCheckBox *m_sensitive;
    FieldGrid *m_targets;
    QLabel *m_problem;
    QPushButton *m_save;
};

/// "Tách": an indicator into parts, "3.2a-1", "3.2a-2" …, each a line. Value in, value out.
class SplitIndicatorDialog final : public QDialog {
    Q_OBJECT
public:
    SplitIndicatorDialog(const domain::Indicator &indicator, const QStringList &taken, QWidget *parent = nullptr);
    /// The parts; before them, dropped, the one that they are parts of where it isn't counted any more.
    std::vector<domain::Indicator> indicators() const;

private:
    void follow();
    QStringList names() const;
    QString codeOf(int part) const;
    domain::Indicator m_indicator;
    QStringList m_taken;
    QPlainTextEdit *m_names;
    QCheckBox *m_drops;
    QLabel *m_codes;
    QPushButton *m_save;
};

} // namespace bd::gui
