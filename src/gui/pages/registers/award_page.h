// "Khen thưởng": who was rewarded, by which decision, for what.
#pragma once
#include "gui/pages/registers/record_page.h"

namespace bd::gui {

class AwardPage final : public RecordPage<domain::Award> {
    Q_OBJECT
public:
    explicit AwardPage(CommandContext &context, QWidget *parent = nullptr);

protected:
    bool passes(const domain::Award &award) const override;
    domain::Award blank() const override;
    QString foot(const std::vector<Record> &shown) const override;
    QString removedNotice(const domain::Award &award) const override;
};

} // namespace bd::gui
