// Figures of a report's period as a table: what was counted, the year before, the difference, the estimate of the whole period.
// For the pane beside the text (some columns) and the tab "Số liệu" (all).
#pragma once
#include "application/report_facts.h"
#include "gui/models/table_model.h"

namespace bd::gui {

struct FactLine {
    application::ReportFact fact;
    QString ratio; ///< of a share or an indicator, as printed (application::ratioText)
    std::optional<domain::PeriodEstimate> estimate;
    bool isPrinted = false; ///< stands in the text
};

class FactModel final : public TableModel<FactLine> {
public:
    enum Column { Name, Unit, Value, Before, Difference, Estimate, Source };
    explicit FactModel(QObject *parent = nullptr);
    /// An estimate was typed; nothing: taken out. Whoever owns the report stores it and gives the lines anew.
    std::function<void(const QString &factId, std::optional<qint64> value)> estimated;
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// Keeps the model's rows where nothing differs but their words.
    void setLines(std::vector<FactLine> lines);
    int rowOf(const QString &factId) const; ///< -1
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool m_isReadOnly = false;
};

/// "1.150", "55,7%", "ước 50"; "" for what nobody counted.
QString factText(const FactLine &line);
/// "+12 (+8,5%)"; only where both periods are known. Of a base of 0 only the number.
QString differenceText(const application::ReportFact &fact);
/// More than half as much again, or less than half: a reason is asked for.
bool isFarFromBefore(const application::ReportFact &fact);

} // namespace bd::gui
