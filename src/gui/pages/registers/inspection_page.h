// "Kiểm tra, giám sát": who was or will be inspected, by whom, on what; what was found and recommended, and what became of it.
#pragma once
#include "gui/pages/registers/record_page.h"

#include <map>

class QComboBox;
class QLabel;

namespace bd::gui {

class EvidenceList;

class InspectionPage final : public RecordPage<domain::Inspection> {
    Q_OBJECT
public:
    explicit InspectionPage(CommandContext &context, QWidget *parent = nullptr);
    /// "|self-check": those of a role, or all.
    void showTab(const QString &id) override;

protected:
    domain::Inspection blank() const override;
    bool passes(const domain::Inspection &inspection) const override;
    void decorate(FieldRow &row, const domain::Inspection &inspection) const override;
    void gather(const std::vector<Record> &all) override;
    QString foot(const std::vector<Record> &shown) const override;
    QString removedNotice(const domain::Inspection &inspection) const override;
    void showExtras(const domain::Inspection *inspection) override;

private:
    struct Followed {
        int open = 0, late = 0, done = 0;
    };
    /// Who waits longest, with what to do about it.
    void showGaps();
    std::map<QString, Followed> m_followed; ///< by inspection
    std::vector<domain::Inspection> m_all;
    domain::AgencyRef m_next;               ///< whom a new inspection is of
    QComboBox *m_role;
    RecordGrid<domain::Recommendation> m_recommendations;
    EvidenceList *m_evidence;
};

} // namespace bd::gui
