// Differences between two states of a plan, word by word: what went is struck out, what came is underlined, so that nobody
// needs to tell red from green. Value in; knows no plan and no service.
#pragma once
#include "domain/plan_compare.h"

#include <QTextBrowser>

namespace bd::gui {

class DifferenceView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);
    /// `nothing`: what is said where there is no difference.
    void showDifferences(std::vector<domain::PlanDifference> differences, const QString &nothing);
    void showText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    std::vector<domain::PlanDifference> m_differences;
    QString m_nothing, m_plain;
};

/// One difference as HTML for such a view; also for lists of differences in dialogs.
QString differenceHtml(const domain::PlanDifference &difference, const QPalette &palette);

} // namespace bd::gui
