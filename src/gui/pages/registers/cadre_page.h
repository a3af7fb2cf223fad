// "Cán bộ nữ": how many of a body are women, as of a day. Stocks: compared with the count before, never summed over time.
#pragma once
#include "gui/pages/registers/record_page.h"

#include <map>

namespace bd::gui {

class CadrePage final : public RecordPage<domain::CadreStock> {
    Q_OBJECT
public:
    explicit CadrePage(CommandContext &context, QWidget *parent = nullptr);

protected:
    bool passes(const domain::CadreStock &stock) const override;
    void gather(const std::vector<Record> &all) override;
    domain::CadreStock blank() const override;
    void decorate(FieldRow &row, const domain::CadreStock &stock) const override;
    QString foot(const std::vector<Record> &shown) const override;
    QString removedNotice(const domain::CadreStock &stock) const override;

private:
    /// The count of the same body before this one; null where there is none.
    const domain::CadreStock *before(const domain::CadreStock &stock) const;
    std::vector<domain::CadreStock> m_all;
};

} // namespace bd::gui
