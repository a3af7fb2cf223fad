// "Đánh dấu đã ban hành": number and date as the clerk gave them, who signed, the final Word file and the signed PDF; all
// optional. Value in, value out.
#pragma once
#include "domain/partial_date.h"
#include "gui/widgets/file_slot.h"

#include <QDialog>
#include <functional>
#include <memory>

namespace Ui {
class IssueDialog;
}

namespace bd::gui {

struct IssueDraft {
    QString number;
    domain::PartialDate date;
    QString signer = {}; ///< name
    std::optional<SlotFile> word = {}, pdf = {}; ///< as they are kept, or chosen now
    bool operator==(const IssueDraft &) const = default;
};

class IssueDialog final : public QDialog {
    Q_OBJECT
public:
    /// `symbol` is shown behind the number: "/KH-UBND".
    /// `choose` asks for a file: the title of the question, its filter; "" when the user left.
    using ChooseFile = std::function<QString(const QString &title, const QString &filter)>;
    IssueDialog(const IssueDraft &draft, const QString &symbol, QWidget *parent = nullptr, const ChooseFile &choose = {});
    ~IssueDialog() override;
    /// Names the plan; what is issued already has its number and date changed.
    void setPlan(const QString &title, bool isIssued);
    IssueDraft draft() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addSlots(const IssueDraft &draft, const ChooseFile &choose);
    void take(const QStringList &files);
    void validate();
    FileSlot *m_word = nullptr, *m_pdf = nullptr;
    QString m_dropProblem;
    std::unique_ptr<Ui::IssueDialog> m_ui;
};

} // namespace bd::gui
