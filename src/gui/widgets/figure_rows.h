// "Số liệu khác" of an activity: a line per measure, with an empty one at the end. Empty numbers are unknown, not 0.
#pragma once
#include "domain/figure.h"

#include <QWidget>

class QVBoxLayout;

namespace bd::gui {

class FigureRows final : public QWidget {
    Q_OBJECT
public:
    explicit FigureRows(QWidget *parent = nullptr);
    /// All there are; `offered` first: the usual ones of the kind of activity.
    void setMeasures(std::vector<domain::Measure> all, std::vector<domain::Measure> offered);
    void setFigures(const std::vector<domain::Figure> &figures);
    /// What is understood of what was typed.
    std::vector<domain::Figure> figures() const;
    /// What was typed and is no number or no measure, as sentences.
    QStringList problems() const;
    void focusFirst();

Q_SIGNALS:
    void typed();
    void edited(); ///< a field was left, or something was ticked or removed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row;
    Row *addRow(const domain::Figure &figure);
    void removeRow(Row *row);
    void showFields(Row &row);
    void follow(Row *row);
    const domain::Measure *measureNamed(const QString &text) const;

    std::vector<domain::Measure> m_all, m_offered;
    std::vector<Row *> m_rows; ///< widgets, owned by this
    QVBoxLayout *m_column;
};

/// "Tờ rơi (tờ)"
QString measureText(const domain::Measure &measure);

} // namespace bd::gui
