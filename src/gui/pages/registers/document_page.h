// "Văn bản đã ban hành": number, date, title, kind, issuer; plans marked as issued are offered.
#pragma once
#include "gui/pages/registers/record_page.h"

class QPushButton;

namespace bd::gui {

class DocumentPage final : public RecordPage<domain::IssuedDocument> {
    Q_OBJECT
public:
    explicit DocumentPage(CommandContext &context, QWidget *parent = nullptr);

protected:
    bool passes(const domain::IssuedDocument &document) const override;
    void gather(const std::vector<Record> &all) override;
    QString foot(const std::vector<Record> &shown) const override;
    QString removedNotice(const domain::IssuedDocument &document) const override;
    domain::IssuedDocument blank() const override;
    void showExtras(const domain::IssuedDocument *document) override;

private:
    void takeIssuedPlans();
    std::vector<domain::IssuedDocument> m_offered; ///< of plans that are issued and not in the list
    QPushButton *m_take, *m_open;
    QString m_plan;
};

} // namespace bd::gui
