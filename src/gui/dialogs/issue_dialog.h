// "Đánh dấu đã ban hành": number and date as the clerk gave them, and who signed; all optional.
#pragma once
#include "domain/partial_date.h"

#include <QDialog>
#include <memory>

namespace Ui {
class IssueDialog;
}

namespace bd::gui {

struct IssueDraft {
    QString number;
    domain::PartialDate date;
    QString signer = {}; ///< name
    bool operator==(const IssueDraft &) const = default;
};

class IssueDialog final : public QDialog {
    Q_OBJECT
public:
    /// `symbol` is shown behind the number: "/KH-UBND".
    IssueDialog(const IssueDraft &draft, const QString &symbol, QWidget *parent = nullptr);
    ~IssueDialog() override;
    /// Names the plan; what is issued already has its number and date changed.
    void setPlan(const QString &title, bool isIssued);
    IssueDraft draft() const;

private:
    void validate();
    std::unique_ptr<Ui::IssueDialog> m_ui;
};

} // namespace bd::gui
