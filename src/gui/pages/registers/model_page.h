// "Mô hình": models of the community, with the figures of each year and what was changed when.
#pragma once
#include "gui/pages/registers/record_page.h"

class QComboBox;

namespace bd::gui {

class EvidenceList;

class ModelPage final : public RecordPage<domain::CommunityModel> {
    Q_OBJECT
public:
    explicit ModelPage(CommandContext &context, QWidget *parent = nullptr);
    /// "|running|Câu lạc bộ": those of a state and kind, each may be empty.
    void showTab(const QString &id) override;

protected:
    domain::CommunityModel blank() const override;
    bool passes(const domain::CommunityModel &model) const override;
    void decorate(FieldRow &row, const domain::CommunityModel &model) const override;
    void gather(const std::vector<Record> &all) override;
    QString foot(const std::vector<Record> &shown) const override;
    QString removedNotice(const domain::CommunityModel &model) const override;
    void showExtras(const domain::CommunityModel *model) override;

private:
    void showHistory(const QString &uuid);
    int year() const; ///< of the scope, else this one
    std::vector<domain::CommunityModel> m_all;
    QComboBox *m_state;
    RecordGrid<domain::ModelYear> m_years;
    EvidenceList *m_evidence;
    QLabel *m_historyHead, *m_history;
};

} // namespace bd::gui
