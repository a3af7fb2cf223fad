// "Ban VSTBPN": the decisions on the committee, who is in it by each, and its meetings. Members by their office.
#pragma once
#include "gui/pages/registers/record_page.h"

#include <map>

namespace bd::gui {

class CommitteePage final : public RecordPage<domain::Committee> {
    Q_OBJECT
public:
    explicit CommitteePage(CommandContext &context, QWidget *parent = nullptr);

protected:
    domain::Committee blank() const override;
    void decorate(FieldRow &row, const domain::Committee &committee) const override;
    void gather(const std::vector<Record> &all) override;
    QString removedNotice(const domain::Committee &committee) const override;
    void showExtras(const domain::Committee *committee) override;

private:
    std::map<QString, std::vector<domain::CommitteeMember>> m_membersOf;
    RecordGrid<domain::CommitteeMember> m_members;
    RecordGrid<domain::CommitteeMeeting> m_meetings;
};

/// "15 người, nữ 6/14 (1 người chưa rõ)": unknown isn't no.
QString membersText(const std::vector<domain::CommitteeMember> &members);

} // namespace bd::gui
