// The first start's only question that needs an answer: where the data file shall live. One proposal, one click.
#pragma once
#include <QWidget>

class QLabel;

namespace bd::gui {

class LocationPage final : public QWidget {
    Q_OBJECT
public:
    explicit LocationPage(QWidget *parent = nullptr);
    /// `file` is the data file that the proposed folder would hold; `exists` when it is there already.
    void setProposal(const QString &file, bool exists);

Q_SIGNALS:
    void accepted();
    void otherFolder();
    void openExisting();
    void sample();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_folder, *m_remark;
    QWidget *m_use;
};

} // namespace bd::gui
